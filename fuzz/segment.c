/*
** segment: words and grapheme clusters tile any text.
*/
#include "fuzz.h"
#include "segment.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *text = (const char *)data;
  size_t start, end;
  int is_word;
  for (start = 0; start < size; start = end) {
    end = cd_word_end(text, size, start, &is_word);
    must(end > start && end <= size && (is_word == 0 || is_word == 1));
  }
  for (start = 0; start < size; start = end) {
    end = cd_grapheme_end(text, size, start);
    must(end > start && end <= size);
  }
  return 0;
}
