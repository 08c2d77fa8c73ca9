/*
** normalize_width.h - floor 2, within normalize: half-width and full-width forms (U+FF00..U+FFFF) that are replaced, from bytes
** to bytes; kana with their voice marks.
*/
#ifndef CD_NORMALIZE_WIDTH_H
#define CD_NORMALIZE_WIDTH_H

#include "normalize_run.h"

/* The index of the three bytes at p, in well-formed text, among the forms (EF BC 80..EF BF BF); CD_WIDTHS for what is none. */
static inline unsigned cd_width_index(const unsigned char *p) {
  unsigned i = ((unsigned)p[0] << 12) + ((unsigned)p[1] << 6) + p[2] - ((0xEFu << 12) + (0xBCu << 6) + 0x80u);
  return i < CD_WIDTHS ? i : CD_WIDTHS;
}

/* Whether a form that is replaced ends with the byte at 'told', and nothing before decides about it. */
static inline int cd_is_width(const cd_run *r, const unsigned char *told) {
  return told - r->done >= 2 && r->n->shorts.widths[cd_width_index(told - 2)].length != 0;
}

/*
** Replaces the forms that end with the bytes at 'events', rising places in 'bytes' that the filter told: all of them from the first
** to the last; events[count] is 0. Returns how many are settled, or one more; 'done' is then behind them. It stops at what is no
** form, or has more behind it that works together with it than a mark that composes.
*/
size_t cd_replace_widths(cd_run *r, const unsigned char *bytes, const uint16_t *events, size_t count, cd_status *status);

/* Fills the forms and lone marks of 'shorts', which are all zero, from a table and what the scan stops at. */
void cd_widths_init(cd_shorts *shorts, const cd_table *t, const cd_filter_set *set);

#endif
