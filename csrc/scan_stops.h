/*
** scan_stops.h - floor 1: passes over what cannot end a sentence. A block of 64 bytes is looked at in one go: which of
** them begin a stop or a line ending, and which are spaces that may end a sentence without a stop. The answer may
** say too much, never too little.
**
** Stops are told from the other sequences of UTF-8 by the nibbles of their first three bytes: tables of 16
** bytes, one for each half of each of them, hold a bit for each of eight groups of stops; a sequence of which some
** group's bit stands in all six is taken. This is what vector instructions look up 16 at a time. One sequence of three
** bytes is compared as it is: the stop among kana, whose group would hold half of them.
*/
#ifndef CD_SCAN_STOPS_H
#define CD_SCAN_STOPS_H

#include "cpu.h"
#include "utf8.h"

#define CD_STOP_BLOCK 64
#define CD_STOP_AHEAD 3 /* bytes past a block that are looked at */

typedef struct cd_stop_set {
  unsigned char low[3][16], high[3][16];       /* groups by nibble, of the first, second and third byte */
  unsigned char whole[3][128];                 /* the same by whole bytes, from 0x80 on */
  unsigned char ascii_low[16], ascii_high[16]; /* the same for stops of one byte; groups are high nibbles */
  unsigned char ascii[128];                    /* 1 for those */
  unsigned char alone[3];
  int quotations;                              /* whether it may hold one of ‘ ’ “ ” */
  int gaps;                                    /* whether spaces are looked for, too */
} cd_stop_set;

/* An empty set. */
void cd_stop_set_init(cd_stop_set *set, int gaps);

/* Adds a code point. */
void cd_stop_set_add(cd_stop_set *set, cd_code_point cp);

/*
** Looks at 'blocks' blocks from p on. In the mask of each is a bit for each of its 64 bytes, the first byte's the lowest: set
** where a member of the set may begin, and, with gaps, for a space, but for those between a letter, digit or comma and what
** goes on with a sentence: a letter that is small or without case (as far as its bytes tell at a glance), a comma, a stop, a
** colon, a bracket that closes. A space before an address of the web is always set. Reads one byte before p, and two
** behind the last block.
*/
typedef void (*cd_stop_masks_fn)(const cd_stop_set *set, const unsigned char *p, size_t blocks, uint64_t *masks);

/* The kernel of a level; one of a lower level where a level has none of its own. */
cd_stop_masks_fn cd_stop_masks(cd_cpu level);

#endif
