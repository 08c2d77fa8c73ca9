/*
** normalize_broken.h - floor 2, within normalize: where UTF-8 is seen to be broken.
*/
#ifndef CD_NORMALIZE_BROKEN_H
#define CD_NORMALIZE_BROKEN_H

#include "normalize_segment.h"

/*
** Settles what the filter told at the byte 'told' of a chunk that is broken somewhere: ill-formed units up to there (the fault is
** at most three bytes before), and the unit that holds it.
*/
cd_status cd_settle_broken(cd_run *r, const unsigned char *told);

#endif
