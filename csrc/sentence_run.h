/*
** sentence_run.h - floor 3: sentences with nothing to doubt, one after the other, in one loop: over the stops within words and
** the gaps that end nothing, from one usual end (sentence_usual.h) or empty line to the next.
*/
#ifndef CD_SENTENCE_RUN_H
#define CD_SENTENCE_RUN_H

#include "sentence_gaps.h"

/* A run: what it goes by, and where it stands. */
typedef struct cd_run {
  const cd_sentence_rules *rules; /* of a language without enders */
  const cd_finder *finder;
  const cd_sentence_model *model; /* or NULL */
  const cd_gate_sums *sums;       /* of its gate */
  cd_scan *scan;
  size_t start, at;   /* of the sentence in hand, which is no item of a list: where it begins, and is looked at next */
  cd_habit habit;
  int line_start;     /* the sentence in hand is the first of its line */
  int over;           /* the last sentence ended at 'at', and none is in hand */
} cd_run;

/*
** Goes on up to something that may be doubted, or that begins a list, or until there is no room; returns how many sentences were
** found, without the white space around them. When v->starved is set, more text must come first.
*/
size_t cd_run_on(cd_run *r, cd_view *v, cd_span *spans, size_t room);

#endif
