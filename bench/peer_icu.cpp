// peer_icu.cpp - ICU's normalization of UTF-8, which ICU offers in C++ alone.
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uvernum.h>

#include "peers.h"

long long bench_icu_normalize(bench_form form, const char *text, size_t length, char *out, size_t room) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer =
      form == BENCH_NFC ? icu::Normalizer2::getNFCInstance(error) : icu::Normalizer2::getNFKCInstance(error);
  if (U_FAILURE(error)) return -1;
  icu::CheckedArrayByteSink sink(out, static_cast<int32_t>(room));
  normalizer->normalizeUTF8(0, icu::StringPiece(text, static_cast<int32_t>(length)), sink, nullptr, error);
  if (U_FAILURE(error) || sink.Overflowed()) return -1;
  return sink.NumberOfBytesAppended();
}

const char *bench_icu_version(void) { return U_ICU_VERSION; }
