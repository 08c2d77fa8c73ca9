/*
** fuzz.h - what the fuzz targets share: an allocator, and what must hold of edits.
*/
#ifndef FUZZ_H
#define FUZZ_H

#include <stdlib.h>
#include <string.h>

#include "alignment.h"
#include "core.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void *fuzz_alloc(void *context, void *block, size_t old_size, size_t size) {
  (void)context;
  (void)old_size;
  if (size == 0) {
    free(block);
    return NULL;
  }
  return realloc(block, size);
}

static const cd_allocator fuzz_allocator = { fuzz_alloc, NULL };

static inline void must(int holds) {
  if (!holds) abort();
}

/* Edits rise, do not overlap, and between them both texts are the same bytes. */
static inline void must_align(const char *source, size_t length, const cd_buffer *text, const cd_list *edits) {
  const cd_edit *e = edits->items;
  size_t from = 0, to = 0, i;
  for (i = 0; i <= edits->count; i++) {
    size_t source_end = i < edits->count ? e[i].source.start : length;
    size_t text_end = i < edits->count ? e[i].text.start : text->length;
    must(source_end >= from && text_end >= to && source_end - from == text_end - to);
    must(source_end == from || memcmp(source + from, text->bytes + to, source_end - from) == 0);
    if (i == edits->count) break;
    must(e[i].source.end >= e[i].source.start && e[i].text.end >= e[i].text.start);
    from = e[i].source.end;
    to = e[i].text.end;
  }
}

/* Runs a stage on a text, and checks its edits; then on what it gave, which it must leave as it is where 'stable'. */
typedef cd_status (*fuzz_stage)(const char *text, size_t length, cd_buffer *out, cd_list *edits);

static inline void fuzz_run(fuzz_stage stage, const uint8_t *data, size_t size, int stable) {
  cd_buffer out = CD_BUFFER_INIT(&fuzz_allocator), again = CD_BUFFER_INIT(&fuzz_allocator);
  cd_list edits = CD_LIST_INIT(&fuzz_allocator), none = CD_LIST_INIT(&fuzz_allocator);
  must(stage((const char *)data, size, &out, &edits) == CD_OK);
  must((edits.count == 0) == (out.length == 0) || edits.count > 0);
  if (edits.count > 0) {
    must_align((const char *)data, size, &out, &edits);
    must(stage(out.bytes, out.length, &again, &none) == CD_OK);
    must(!stable || none.count == 0);
  }
  cd_buffer_free(&out);
  cd_buffer_free(&again);
  cd_list_free(&edits, sizeof(cd_edit));
  cd_list_free(&none, sizeof(cd_edit));
}

#endif
