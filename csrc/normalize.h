/*
** normalize.h - floor 2: source to valid, normalized text, with an alignment, in one pass.
**
** The source may hold any bytes. What is ill-formed is one unit a maximal subpart (see utf8.h). Each
** code point is mapped by its cell (normalize_table.h); from the last place where nothing before matters to
** the next one, the mapped points are ordered and composed (normalize_order.h). The rest of the source is
** passed as it is. Time is linear in the source, whatever it holds; normalizing a text again changes nothing.
*/
#ifndef CD_NORMALIZE_H
#define CD_NORMALIZE_H

#include "alignment.h"
#include "cpu.h"
#include "normalize_table.h"

/* What becomes of an ill-formed unit. */
typedef enum cd_invalid {
  CD_INVALID_REPLACE,      /* U+FFFD */
  CD_INVALID_WINDOWS_1252, /* each of its bytes is a character of windows-1252 */
  CD_INVALID_DROP,         /* nothing */
  CD_INVALID_ERROR         /* the work stops there */
} cd_invalid;

/* A half-width or full-width form: the code point that it becomes, or its number as a mark. */
typedef struct cd_width {
  unsigned char bytes[3], length; /* 0: the short way ends at it. Four bytes can be read */
  uint16_t first, second;         /* numbers in pairs; only one is not 0 */
} cd_width;

enum { CD_WIDTHS = 0x100 };

/* What the short ways (normalize_hot.h) look up: numbers in pairs that compose, 0 where the short way may not be gone. */
typedef struct cd_shorts {
  uint16_t first[256];  /* of an ASCII letter, by byte */
  uint16_t second[128]; /* of a mark, from U+0300 on */
  cd_width widths[CD_WIDTHS + 1]; /* from U+FF00 on; the last is all 0 */
  uint64_t lone[64];    /* where lone marks are: by lead byte & 63, a bit by second byte & 63 */
  int jamo;             /* whether the jamo of modern Hangul are composed, and nothing else happens to them */
  int ascii_stays;      /* whether ASCII stays as it is, and does nothing to what is around it */
} cd_shorts;

/* A prepared set of options. Read-only once made; may be shared by threads. */
typedef struct cd_normalizer {
  cd_table table;
  cd_invalid invalid;
  cd_cpu cpu;
  cd_filter filter;
  cd_shorts shorts;
} cd_normalizer;

/* Neither may be moved; data and the allocator's context outlive the normalizer. On failure nothing is left to free. */
cd_status cd_normalizer_init(cd_normalizer *n, const cd_normal_data *data, const cd_mapping *mapping,
                             cd_invalid invalid, cd_cpu cpu, const cd_allocator *allocator);
void cd_normalizer_free(cd_normalizer *n);

/* What came of a call. */
typedef struct cd_normalized {
  cd_buffer *text; /* given by the caller, empty; filled only if 'changed' */
  cd_list *edits;  /* given by the caller, NULL or an empty list of cd_edit; filled */
  int changed;     /* whether the text is other than the source */
  size_t position; /* with CD_INVALID_UTF8: of the first ill-formed byte */
} cd_normalized;

/* Normalizes. CD_INVALID_UTF8 comes only with CD_INVALID_ERROR. */
cd_status cd_normalize(const cd_normalizer *n, const char *source, size_t length, cd_normalized *result);

#endif
