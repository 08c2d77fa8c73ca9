/*
** normalize_width.h - floor 2, within normalize: half-width and full-width forms (U+FF00..U+FFFF) that are replaced, from bytes
** to bytes; kana with their voice marks.
*/
#ifndef CD_NORMALIZE_WIDTH_H
#define CD_NORMALIZE_WIDTH_H

#include "normalize_run.h"

/* The index of the three bytes at p among the forms; CD_WIDTHS for what is none. */
static inline unsigned cd_width_index(const unsigned char *p) {
  return p[0] == 0xEF && p[1] >= 0xBC ? (p[1] & 3u) << 6 | (p[2] & 63u) : CD_WIDTHS;
}

/* Whether a form that is replaced ends with the byte at 'told', and nothing before decides about it. */
static inline int cd_is_width(const cd_run *r, const unsigned char *told) {
  return told - r->done >= 2 && r->n->shorts.widths[cd_width_index(told - 2)].length != 0;
}

/* Replaces the forms from the one at p on. 'done' moves behind what is settled. */
cd_status cd_replace_widths(cd_run *r, const unsigned char *p);

/* Fills the forms of 'shorts', which are all zero, from a table. */
void cd_widths_init(cd_shorts *shorts, const cd_table *t);

#endif
