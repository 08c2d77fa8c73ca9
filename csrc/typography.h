/*
** typography.h - floor 1: the sets of code points that the clean-up options are about, and what each becomes.
** The choices of this file are the project's own; where a Unicode property settles a set, that is named.
*/
#ifndef CD_TYPOGRAPHY_H
#define CD_TYPOGRAPHY_H

#include "utf8.h"

/* What is cleaned up; one bit an option of the interface. */
enum {
  CD_CLEAN_NEWLINES = 1 << 0,  /* CR LF, CR, NEL, LS and PS become LF */
  CD_CLEAN_SPACES = 1 << 1,    /* a run of tabs and Zs becomes one U+0020 */
  CD_CLEAN_CONTROLS = 1 << 2,  /* Cc goes, but for white space */
  CD_CLEAN_INVISIBLE = 1 << 3, /* what has no shape goes, but for joiners beside what they shape or tie */
  CD_CLEAN_QUOTES = 1 << 4,
  CD_CLEAN_DASHES = 1 << 5,
  CD_CLEAN_ELLIPSIS = 1 << 6,
  CD_CLEAN_LIGATURES = 1 << 7,
  CD_CLEAN_WIDTH = 1 << 8,
  CD_CLEAN_ACCENTS = 1 << 9    /* see accents.h, which has its own sets */
};

/* The code points from first to last that a clean-up is about. */
typedef struct cd_clean_range {
  cd_code_point first, last;
  unsigned clean; /* a CD_CLEAN_ bit */
} cd_clean_range;

/* All of them, rising; ended by one with clean 0. */
extern const cd_clean_range cd_clean_ranges[];

/* The most code points that a clean-up makes of one. */
#define CD_CLEAN_MOST 3

/*
** What a code point becomes under the clean-ups of 'mask': fills out (room for CD_CLEAN_MOST) and returns how many,
** which is 0 for what goes; returns -1 where nothing is to be done. What depends on the neighbours (CR before
** LF, runs of spaces, joiners, flags made of tags) is not settled here.
*/
int cd_clean(cd_code_point cp, unsigned mask, cd_code_point *out);

/* Zero-width joiner and non-joiner, which some scripts and emoji need, and the vowel separator of Mongolian. */
enum { CD_MVS = 0x180E, CD_ZWNJ = 0x200C, CD_ZWJ = 0x200D, CD_BLACK_FLAG = 0x1F3F4, CD_TAG_FIRST = 0xE0020, CD_TAG_END = 0xE007F };

/* Whether letters of this code point's script take another shape beside a joiner: cursive and Indic scripts. */
int cd_is_joining(cd_code_point cp);

static inline int cd_is_joiner(cd_code_point cp) { return cp == CD_ZWJ || cp == CD_ZWNJ || cp == CD_MVS; }

/* Whether a zero-width joiner may tie an emoji that ends (begins) with this code point to another. */
int cd_ends_emoji(cd_code_point cp);
int cd_begins_emoji(cd_code_point cp);

#endif
