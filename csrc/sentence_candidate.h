/*
** sentence_candidate.h - floor 3: reads a candidate from its first stop on: the run of stops, the marks that close after
** it, and the white space that sets the next sentence off. What stands there is the rules' to judge (sentence_rules.h).
*/
#ifndef CD_SENTENCE_CANDIDATE_H
#define CD_SENTENCE_CANDIDATE_H

#include "sentence_context.h"

/* Begins one of that kind at 'at'. */
void cd_candidate_begin(cd_candidate *c, size_t at, cd_stop_kind kind);

/*
** Reads it whole, in a sentence that begins at 'start'. Returns 0 when more text must come first: v->starved is set, and
** the call is to be made again then. Each byte of a run is read once, however the text is cut.
*/
int cd_candidate_read(cd_candidate *c, const cd_sentence_rules *r, cd_view *v, size_t start);

#endif
