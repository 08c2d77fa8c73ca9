/*
** filter.h - floor 1: finds, 64 bytes at a time, the places of a text that may need a look: code points of
** a given set, and broken UTF-8. Says too much at times, never too little.
**
** A code point is recognized by its bytes: two-byte ones by lead and second byte, longer ones by lead, second and third
** byte (the fourth is not looked at). The set is covered by classes, each all the combinations of some leads, some seconds and
** some thirds; a class is a bit, so that three table look-ups and two ANDs test eight classes in every byte of a vector.
** UTF-8 is validated by the same means (Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte").
**
** Lone marks: a code point of the set may be harmless unless another such one stands right before it
** (a combining mark that composes with nothing). Those are given apart, and only the second of two neighbours is told.
*/
#ifndef CD_FILTER_H
#define CD_FILTER_H

#include "core.h"
#include "cpu.h"

/*
** The set, as bits: of a two-byte code point bit (second & 63) of [lead & 31]; of longer ones bit (third & 63) of
** [lead & 31][second & 63]. 'look' is told always, 'lone' only behind another 'lone' one. Four-byte code points cannot
** be lone.
*/
typedef struct cd_filter_set {
  uint64_t look2[32], lone2[32];
  uint64_t look3[32][64], lone3[32][64];
  unsigned char ascii[128]; /* ASCII code points to look at: 1 */
  int spaces;               /* whether to look at a U+0020 behind another */
} cd_filter_set;

/* How many tables of eight classes the longer code points have. */
#define CD_FILTER_SETS 3

/* What the portable kernel knows of a byte, as the first, second and third of three, in lanes of eight bits; see there. */
typedef struct cd_filter_byte {
  uint64_t first, second, third;
  unsigned char leads_four;
} cd_filter_byte;

/* The tables of a prepared filter; read-only once made, and without pointers. */
typedef struct cd_filter {
  unsigned char lead2[32], second2[64];
  unsigned char lead3[CD_FILTER_SETS][32], second3[CD_FILTER_SETS][64], third3[CD_FILTER_SETS][64];
  unsigned char look2, lone2;                                  /* which classes are which */
  unsigned char look3[CD_FILTER_SETS], lone3[CD_FILTER_SETS];
  unsigned char ascii_low[16], ascii_high[16];                 /* by nibble: a common bit means "look" */
  int ascii, spaces;
  cd_filter_byte bytes[256];                                   /* all of it by byte, for the portable kernel */
} cd_filter;

/* Covers the set by classes. */
void cd_filter_init(cd_filter *f, const cd_filter_set *set);

/* A text is filtered in chunks of this many bytes. */
enum { CD_FILTER_CHUNK = 4096, CD_FILTER_WORDS = CD_FILTER_CHUNK / 64 };

/* What a chunk has in it. */
enum { CD_FILTER_NONE = 0, CD_FILTER_LOOK = 1, CD_FILTER_BROKEN = 2 };

/*
** Filters the chunk that starts at 'start', a multiple of CD_FILTER_CHUNK less than length. Bit i of words[w] is set if
** a code point to look at has its last byte (the third of four) at start + 64 w + i, or if UTF-8 is seen to be broken at
** that byte: the fault is at most three bytes before. *lone carries over from chunk to chunk; it is 0 at first.
** Returns the CD_FILTER_ bits: where it is CD_FILTER_NONE, words is not filled.
*/
unsigned cd_filter_chunk(const cd_filter *f, cd_cpu cpu, const unsigned char *text, size_t length, size_t start,
                         uint64_t *words, uint64_t *lone);

#endif
