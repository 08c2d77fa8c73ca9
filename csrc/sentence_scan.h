/*
** sentence_scan.h - floor 3: where to look: the stops and line endings of a text, and the spaces that may end a sentence
** without one, found a block of 64 bytes at a time (scan_stops.h).
*/
#ifndef CD_SENTENCE_SCAN_H
#define CD_SENTENCE_SCAN_H

#include "scan_stops.h"
#include "sentence_context.h"

/* What is looked for; prepared once, read-only while in use. */
typedef struct cd_finder {
  cd_stop_set stops;
  cd_stop_mask_fn mask;
  const cd_words *enders; /* words whose endings may stand before a gap, or NULL */
} cd_finder;

/* Looks for the stops of a language, and for gaps where 'gaps' says so, with kernels of this level. */
void cd_finder_prepare(cd_finder *f, const cd_sentence_rules *r, int gaps, cd_cpu level);

#define CD_NOT_A_STOP (-1)

/* The cd_stop_kind of a code point, or CD_NOT_A_STOP. */
int cd_stop_kind_of(const cd_sentence_rules *r, cd_code_point cp);

/* What was found in the block text[block..end-1]: a bit for each of its bytes, from the lowest. All 0 to begin with. */
typedef struct cd_scan {
  size_t block, end;
  uint64_t mask;
} cd_scan;

/* Reads blocks from 'at' on up to one where something is found; see cd_scan_next. */
size_t cd_scan_read(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at);

/*
** Where the first from 'at' on begins, or the limit. It may be none after all, as the finder's mask may say too much; but
** none is left out.
*/
static inline size_t cd_scan_next(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at) {
  if (at >= s->block && at < s->end) {
    uint64_t rest = s->mask >> (at - s->block);
    if (rest != 0) return at + cd_lowest_bit(rest);
    at = s->end;
  }
  return cd_scan_read(s, f, v, at);
}

/* Tells that bytes before the block are gone: it is read again. */
static inline void cd_scan_forget(cd_scan *s) { s->block = s->end = 0; }

#endif
