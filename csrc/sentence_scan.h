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
  cd_stop_masks_fn masks;
  const cd_words *enders; /* words whose endings may stand before a gap, or NULL */
} cd_finder;

/* Looks for the stops of a language, and for gaps where 'gaps' says so, with kernels of this level. */
void cd_finder_prepare(cd_finder *f, const cd_sentence_rules *r, int gaps, cd_cpu level);

#define CD_NOT_A_STOP (-1)

/* The cd_stop_kind of a code point, or CD_NOT_A_STOP. */
int cd_stop_kind_of(const cd_sentence_rules *r, cd_code_point cp);

/* How many blocks are looked at in one go, at the most. */
#define CD_SCAN_BLOCKS 16
#define CD_SCAN_BYTES (CD_SCAN_BLOCKS * CD_STOP_BLOCK)

/* How many are written of each block before it is asked whether there are so many. */
#define CD_SCAN_AT_ONCE 4

/*
** What was found in text[from..end-1]: offsets from 'from', in order, and behind them CD_SCAN_NO_MORE. 'next' is the one that
** was given out last. All 0 to begin with.
*/
typedef struct cd_scan {
  size_t from, end;
  size_t next;
  uint16_t found[CD_SCAN_BYTES + CD_SCAN_AT_ONCE];
} cd_scan;

#define CD_SCAN_NO_MORE 0xFFFF

/* Reads from 'at' on up to where something is found; see cd_scan_next. */
size_t cd_scan_read(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at);

/*
** Where the first from 'at' on begins, or the limit. It may be none after all, as the finder's masks may say too much; but
** none is left out.
*/
static inline size_t cd_scan_next(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at) {
  if (at >= s->from && at < s->end) {
    size_t offset = at - s->from, i = s->next;
    while (i != 0 && s->found[i - 1] >= offset) i--;
    while (s->found[i] < offset) i++;
    s->next = i;
    if (s->found[i] != CD_SCAN_NO_MORE) return s->from + s->found[i];
    at = s->end;
  }
  return cd_scan_read(s, f, v, at);
}

/* Tells that bytes before are gone: what follows is read again. */
static inline void cd_scan_forget(cd_scan *s) { s->from = s->end = 0; }

#endif
