/*
** normalize_hot.h - floor 2, within normalize: the short ways for what dirty text is mostly made of. Each does exactly
** what cd_clean_segments would do, or less: it stops before what it is not made for, and what is left is told again.
*/
#ifndef CD_NORMALIZE_HOT_H
#define CD_NORMALIZE_HOT_H

#include "normalize_segment.h"

/*
** Settles what it can from the code point at p on, which the filter told and whose cell and length are given; all before p
** that works together with it may be settled, too. 'done' moves behind what is settled; if it does not, the long
** way must be gone.
*/
cd_status cd_hot_settle(cd_run *r, const unsigned char *p, size_t length, cd_cell cell);

/* Whether the jamo of modern Hangul are only composed, nothing else, so that the short way for them may be gone. */
int cd_hot_has_plain_jamo(const cd_table *t);

#endif
