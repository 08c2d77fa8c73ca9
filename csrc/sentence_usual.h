/*
** sentence_usual.h - floor 3: the ends that most sentences have, told in one go: "word. Word", "word.” Word", "語。語", an
** empty line. The rules (sentence_rules.h) find the same for them, in more steps; nothing that they doubt is taken here.
*/
#ifndef CD_SENTENCE_USUAL_H
#define CD_SENTENCE_USUAL_H

#include "sentence_context.h"

/* An end that was found. */
typedef struct cd_usual {
  size_t end;        /* of the sentence; white space may stand before an empty line */
  unsigned stops;    /* 1, or 0 at an empty line alone */
  unsigned newlines; /* 2 at an empty line, else 0 */
} cd_usual;

/*
** Looks for the end of a sentence that begins at start and is no item of a list, at 'stop', where a stop or a line ending
** is. It is found at one mark that ends sentences, with one that closes after it or none, behind a word of letters alone that
** is no abbreviation, and before a space and what may begin a sentence; at a stop that needs no space after it; and at an
** empty line. Returns whether there is such an end.
*/
int cd_find_usual(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, cd_usual *u);

#endif
