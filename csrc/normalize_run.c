#include "normalize_run.h"

cd_status cd_run_reserve(cd_run *r, const unsigned char *until, size_t n) {
  size_t rest = (size_t)(r->end - r->copied), gap = (size_t)(until - r->copied);
  /* the first time for the whole text, if it does not grow */
  return cd_buffer_reserve(r->result->text, (rest > gap + n ? rest : gap + n) + 2 * CD_RUN_SLACK);
}

int cd_begins_anew(const cd_run *r, const unsigned char *p) {
  size_t length;
  return *p == ' ' || !(cd_cell_of(&r->n->table, cd_decode_valid(p, &length)) & CD_CELL_BACK);
}

/* --- stretches ------------------------------------------------------------------------- */

cd_status cd_stretch_note(const cd_run *r, const unsigned char *start, const unsigned char *end, const unsigned char *text, size_t n) {
  size_t at = (size_t)(text - (const unsigned char *)r->result->text->bytes);
  cd_edit e;
  e.source = (cd_span){ (size_t)(start - r->source), (size_t)(end - r->source) };
  e.text = (cd_span){ at, at + n };
  return cd_list_push(r->result->edits, sizeof e, &e);
}

void cd_stretch_end(cd_run *r, cd_stretch now) {
  cd_buffer *b = r->result->text;
  if (now.source == r->copied) return;
  b->length = (size_t)(now.text - (unsigned char *)b->bytes);
  r->result->changed = 1;
  r->copied = r->done = now.source;
}

/* --- differences ------------------------------------------------------------------------- */

/* How many bytes both begin with, whole characters only. */
static size_t common_start(const unsigned char *a, size_t m, const unsigned char *b, size_t n) {
  size_t least = m < n ? m : n, i = 0;
  while (i < least && a[i] == b[i]) i++;
  while (i > 0 && ((i < m && cd_is_tail(a[i])) || (i < n && cd_is_tail(b[i])))) i--;
  return i;
}

static size_t common_end(const unsigned char *a, size_t m, const unsigned char *b, size_t n) {
  size_t least = m < n ? m : n, i = 0;
  while (i < least && a[m - 1 - i] == b[n - 1 - i]) i++;
  while (i > 0 && cd_is_tail(a[m - i])) i--;
  return i;
}

cd_status cd_run_emit(cd_run *r, const unsigned char *start, const unsigned char *end, const unsigned char *bytes, size_t n) {
  size_t length = (size_t)(end - start), same;
  unsigned char last[8];
  if (length == n && memcmp(start, bytes, n) == 0) return CD_OK;
  same = common_start(start, length, bytes, n);
  start += same;
  bytes += same;
  n -= same;
  same = common_end(start, length - same, bytes, n);
  end -= same;
  n -= same;
  if (n <= 8) { /* eight bytes can no longer be read from 'bytes' */
    memcpy(last, bytes, n);
    bytes = last;
  }
  return cd_run_replace(r, start, end, bytes, n);
}
