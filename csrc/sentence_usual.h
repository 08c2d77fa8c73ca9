/*
** sentence_usual.h - floor 3: the end that most sentences have, told in one go: "word. Word ". The rules
** (sentence_rules.h) find the same for it, which is why it need not hold for anything that they doubt.
*/
#ifndef CD_SENTENCE_USUAL_H
#define CD_SENTENCE_USUAL_H

#include "sentence_context.h"

/*
** Whether at 'stop', in a sentence that begins at start and is no item of a list, stands a full stop behind a word of small
** letters, or of letters without case, that is no abbreviation, and before a space and a word that begins with a capital,
** or with such a letter.
*/
int cd_usual_end(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop);

#endif
