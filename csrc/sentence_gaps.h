/*
** sentence_gaps.h - floor 3: spaces without a stop: which of them may end a sentence at all, so that the rules and the
** model must be asked. Most are passed here.
*/
#ifndef CD_SENTENCE_GAPS_H
#define CD_SENTENCE_GAPS_H

#include "sentence_model.h"
#include "sentence_scan.h"

/* What the gaps of one sentence are measured by. */
typedef struct cd_gaps {
  const cd_sentence_rules *rules;
  const cd_finder *finder;
  cd_gate gate;  /* without weights it is open */
  size_t start;  /* where the sentence begins */
} cd_gaps;

/*
** Where, from 'at' on, the scan next finds a stop, a line ending or a gap that may end the sentence; the limit where it
** finds none. When v->starved is set, the answer is where to go on once more text has come.
*/
size_t cd_gaps_pass(const cd_gaps *g, cd_scan *scan, cd_view *v, size_t at);

#endif
