/*
** cleanup: the first four bytes choose options, the rest is the source. Cleaning what was cleaned changes nothing, the
** alignment holds, and a stream fed in two pieces gives the same.
*/
#include "cleanup.h"
#include "cleanup_stream.h"
#include "fuzz.h"

static void check_stream(const cd_cleanup *c, const char *source, size_t length, size_t cut, const char *text, size_t text_length) {
  cd_cleanup_stream s = cd_cleanup_stream_new(c, &fuzz_allocator);
  cd_buffer out = CD_BUFFER_INIT(&fuzz_allocator);
  size_t position;
  must(cd_cleanup_stream_feed(&s, source, cut, &out, &position) == CD_OK);
  must(cd_cleanup_stream_feed(&s, source + cut, length - cut, &out, &position) == CD_OK);
  must(cd_cleanup_stream_close(&s, &out, &position) == CD_OK);
  must(out.length == text_length && (text_length == 0 || memcmp(out.bytes, text, text_length) == 0));
  cd_buffer_free(&out);
  cd_cleanup_stream_free(&s);
}

static void check(const cd_cleanup *c, const char *source, size_t length, size_t cut) {
  cd_buffer text = CD_BUFFER_INIT(&fuzz_allocator), again = CD_BUFFER_INIT(&fuzz_allocator);
  cd_list edits = CD_LIST_INIT(&fuzz_allocator);
  cd_normalized result = { &text, &edits, 0, 0 }, second = { &again, NULL, 0, 0 };
  cd_report report = { { 0 }, { 0 } };
  must(cd_cleanup_run(c, source, length, &result, &report) == CD_OK);
  if (result.changed) {
    must_align(source, length, &text, &edits);
    must(cd_cleanup_run(c, text.bytes, text.length, &second, NULL) == CD_OK && !second.changed);
  }
  check_stream(c, source, length, cut, result.changed ? text.bytes : source, result.changed ? text.length : length);
  cd_buffer_free(&text);
  cd_buffer_free(&again);
  cd_list_free(&edits, sizeof(cd_edit));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static cd_normal_data known;
  static int ready;
  const cd_mapping nothing = { CD_FORM_NONE, 0, 0, 0 };
  cd_mapping mapping = nothing;
  cd_normalizer characters, validity;
  cd_cleanup c = { &characters, &validity, 0, 0, { 0, 0, " well ", " là ", " und " } };
  if (size < 4) return 0;
  if (!ready) must(cd_normal_data_init(&known, &fuzz_allocator) == CD_OK);
  ready = 1;
  mapping.form = (cd_form)(data[0] % 5);
  mapping.casefold = data[0] >> 4 & 1;
  mapping.clean = (unsigned)(data[1] | data[2] << 8) & 0x3FF;
  c.entities = data[3] & 1;
  c.mojibake = data[3] >> 1 & 1;
  c.reflow.hyphens = data[3] >> 2 & 1;
  c.reflow.wrap = data[3] >> 3 & 1;
  must(cd_normalizer_init(&characters, &known, &mapping, (cd_invalid)((data[0] >> 5) % 3), cd_cpu_best(), &fuzz_allocator) == CD_OK);
  must(cd_normalizer_init(&validity, &known, &nothing, characters.invalid, CD_CPU_PORTABLE, &fuzz_allocator) == CD_OK);
  check(&c, (const char *)data + 4, size - 4, (size - 4) * (data[3] >> 4) / 16);
  cd_normalizer_free(&characters);
  cd_normalizer_free(&validity);
  return 0;
}
