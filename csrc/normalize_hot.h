/*
** normalize_hot.h - floor 2, within normalize: the short ways for what dirty text is mostly made of: code points that are
** replaced one by one, a letter and the marks that compose with it, Hangul written in jamo. Each does exactly what
** cd_clean_stretch would do, or less: it stops before what it is not made for, and what is left goes the long way.
*/
#ifndef CD_NORMALIZE_HOT_H
#define CD_NORMALIZE_HOT_H

#include "normalize_segment.h"

/*
** Settles what it can about the well-formed code point at p, which the filter told and whose cell is given: it with what it
** works together with, and what is like it behind. 'done' moves behind what is settled; if it does not, the long way
** must be gone.
*/
cd_status cd_hot_settle(cd_run *r, const unsigned char *p, cd_cell cell);

/*
** The same for what is met most, a mark of U+0300..U+037F behind an ASCII letter: whether one ends with the byte at 'told', and
** composing it with the letter, as are the marks behind.
*/
static inline int cd_hot_is_latin(const cd_run *r, const unsigned char *told) {
  return told - r->done >= 2 && (told[-1] & 0xFE) == 0xCC && r->n->shorts.first[told[-2]] != 0;
}
cd_status cd_hot_compose_latin(cd_run *r, const unsigned char *told);

/* Prepares the short ways for a table, and what the scan stops at with it. */
void cd_hot_init(cd_shorts *shorts, const cd_table *t, const cd_filter_set *set);

#endif
