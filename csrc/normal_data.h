/*
** normal_data.h - floor 1: what utf8proc knows about normalization, asked for once and kept in a form
** that is quick to walk. So the Unicode version is that of the utf8proc that the user has.
**
** A cd_normal_data is read-only once made, and may be shared by threads. It holds no memory but what
** comes from the allocator it was made with, which must outlive it; it must not be moved.
*/
#ifndef CD_NORMAL_DATA_H
#define CD_NORMAL_DATA_H

#include "core.h"
#include "utf8.h"

#define CD_CODE_POINTS 0x110000u

/* Why a code point is in the list of code points worth a look. */
enum {
  CD_HAS_CLASS = 1,         /* its canonical combining class is not 0 */
  CD_HAS_DECOMPOSITION = 2, /* canonical or compatibility */
  CD_HAS_FOLD = 4,          /* full case folding changes it */
  CD_HAS_IGNORABLE = 8,     /* Default_Ignorable_Code_Point, the reserved ranges included */
  CD_IS_SECOND = 16         /* it composes with a code point before it (NFC_Quick_Check=Maybe) */
};

/* A code point worth a look. Hangul syllables and the long reserved ranges are not listed: they follow by rule. */
typedef struct cd_listed {
  cd_code_point cp;
  unsigned char combining_class;
  unsigned char has; /* CD_HAS_ bits */
} cd_listed;

/*
** The code points that are the first, and those that are the second, of a pair that composes are numbered from 1. So a table
** of two dimensions tells what becomes of a pair; number 0 composes with nothing. Hangul is left to arithmetic.
*/
typedef struct cd_pair_numbers {
  uint16_t first, second;
} cd_pair_numbers;

/* What a pair becomes. Composite 0 is none: all its fields are 0. */
typedef struct cd_composite {
  unsigned char bytes[8]; /* in UTF-8 */
  cd_code_point cp;
  uint16_t first;         /* its own number as the first of a pair */
  uint16_t length;        /* of the bytes */
} cd_composite;

enum { CD_NUMBERS_SHIFT = 7, CD_NUMBERS_BLOCK = 1 << CD_NUMBERS_SHIFT };

typedef struct cd_normal_data {
  cd_list listed;         /* cd_listed, rising */
  uint16_t *blocks;       /* by code point >> CD_NUMBERS_SHIFT: the index of a block of numbers */
  cd_list numbers;        /* cd_pair_numbers, CD_NUMBERS_BLOCK a block; those of block 0 are 0 */
  size_t firsts, seconds; /* how many numbers there are, 0 included */
  uint16_t *pairs;        /* by second * firsts + first: the index of a composite */
  cd_list composites;     /* cd_composite */
  cd_allocator allocator;
} cd_normal_data;

/* Learns all; takes a few milliseconds. On failure nothing is left to free. */
cd_status cd_normal_data_init(cd_normal_data *data, const cd_allocator *allocator);
void cd_normal_data_free(cd_normal_data *data);

/* The numbers of a code point in pairs. */
static inline const cd_pair_numbers *cd_numbers_of(const cd_normal_data *data, cd_code_point cp) {
  const cd_pair_numbers *numbers = (const cd_pair_numbers *)data->numbers.items;
  return numbers + ((size_t)data->blocks[cp >> CD_NUMBERS_SHIFT] << CD_NUMBERS_SHIFT | (cp & (CD_NUMBERS_BLOCK - 1)));
}

/* What two numbers compose to. */
static inline const cd_composite *cd_composite_of(const cd_normal_data *data, unsigned first, unsigned second) {
  return (const cd_composite *)data->composites.items + data->pairs[second * data->firsts + first];
}

/* The composite of two code points, Hangul included, or 0. */
cd_code_point cd_compose(const cd_normal_data *data, cd_code_point first, cd_code_point second);

/* Whether the code point is the second of a pair that composes, Hangul included. */
int cd_is_second(const cd_normal_data *data, cd_code_point cp);

/* The canonical combining class. */
unsigned cd_combining_class(cd_code_point cp);

/* The most code points that one code point decomposes or folds to, with room to spare. */
#define CD_MOST_PARTS 32

/*
** The full canonical or compatibility decomposition of a code point, or its full case folding, into out
** (room for CD_MOST_PARTS); returns how many. A code point without one gives itself.
*/
size_t cd_decompose(cd_code_point cp, int compatibility, cd_code_point *out);
size_t cd_fold(cd_code_point cp, cd_code_point *out);

/* Default_Ignorable_Code_Point; the reserved ranges are those of the Unicode Standard, 5.21. */
int cd_is_ignorable(cd_code_point cp);

/* The reserved ranges of default-ignorable code points: first and last in turn, ended by 0, 0. */
extern const cd_code_point cd_reserved_ignorable[][2];

/* The version of Unicode that utf8proc has, such as "15.0.0". */
const char *cd_normal_data_version(void);

/* Hangul syllables are made of jamo by arithmetic (the Unicode Standard, 3.12). */
enum {
  CD_HANGUL_S = 0xAC00, CD_HANGUL_L = 0x1100, CD_HANGUL_V = 0x1161, CD_HANGUL_T = 0x11A7,
  CD_HANGUL_L_COUNT = 19, CD_HANGUL_V_COUNT = 21, CD_HANGUL_T_COUNT = 28,
  CD_HANGUL_S_COUNT = CD_HANGUL_L_COUNT * CD_HANGUL_V_COUNT * CD_HANGUL_T_COUNT
};

#endif
