/*
** sentence_usual.h - floor 3: the end that most sentences have, told in one go: "word. Word ", "word.” Word ", "語。語".
** The rules (sentence_rules.h) find the same for it, which is why it need not hold for anything that they doubt.
*/
#ifndef CD_SENTENCE_USUAL_H
#define CD_SENTENCE_USUAL_H

#include "sentence_context.h"

/*
** The end of a sentence that begins at start, is no item of a list and has at 'stop' one mark that ends sentences, with one
** that closes after it or none, behind a word of small letters, or a long one with a capital, or one of letters without
** case, that is no abbreviation, and before a space and a word that begins with a capital, or with such a letter; or a stop
** that needs no space after it, before a letter or digit. 0 where there is none such.
*/
size_t cd_usual_end(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop);

#endif
