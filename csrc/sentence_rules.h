/*
** sentence_rules.h - floor 3: what settles a candidate for a sentence boundary: which rules it is a case for, and those
** for stops within words, before small letters and dashes, in scripts without spaces, and for ellipses. The others are
** in sentence_dot_rules.h and sentence_gap_rules.h.
*/
#ifndef CD_SENTENCE_RULES_H
#define CD_SENTENCE_RULES_H

#include "sentence_ruling.h"

/*
** Judges a candidate, read as far as its gap; reads the words around it into x as far as it must. When
** x->view->starved is set afterwards the verdict is void.
*/
cd_ruling cd_rules_judge(cd_context *x);

#endif
