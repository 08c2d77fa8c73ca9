/*
** sentence_dot_rules.h - floor 3: one full stop behind a word, and "!" and "?", before what may begin a sentence: the
** stop may be that of an abbreviation, an initial, an acronym, an ordinal number or the mark of an item.
*/
#ifndef CD_SENTENCE_DOT_RULES_H
#define CD_SENTENCE_DOT_RULES_H

#include "sentence_ruling.h"

/* The word on the right has been read; the one on the left is read here. May set x->view->starved. */
cd_ruling cd_judge_dot(cd_context *x);
cd_ruling cd_judge_strong(cd_context *x);

/* Nothing stands between the word on the left and the stop: it is the word's own, maybe. */
int cd_stop_touches(const cd_context *x);

/* One capital letter, and no abbreviation, or one that only a number makes such: "p. 12", but "P. Ek". */
int cd_is_initial(const cd_context *x);

/* "U.S.", "J.R.": letters with stops between them. */
int cd_is_acronym(const cd_near_word *t);

#endif
