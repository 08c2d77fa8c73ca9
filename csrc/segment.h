/*
** segment.h - floor 2: the default boundaries of UAX #29 (Unicode Text Segmentation), as the standard
** has them and with nothing added. Ill-formed bytes count as one unit a maximal subpart, of no class.
**
** The sentence breaker reads forward only and keeps where it stood, so that text may come in pieces:
** the same boundaries are found for every way of cutting it. All functions are linear in the text.
*/
#ifndef CD_SEGMENT_H
#define CD_SEGMENT_H

#include "unicode.h"

/* Where a sentence breaker stands; start with CD_SENTENCE_BREAKER_INIT. */
typedef struct cd_sentence_breaker {
  size_t at;       /* everything before was read */
  size_t pending;  /* in the look-ahead of SB8: the boundary that is doubtful */
  int state;
} cd_sentence_breaker;

#define CD_SENTENCE_BREAKER_INIT { 0, 0, 0 }

/*
** Reads on in text, which holds all from the beginning (or from where cd_sentence_breaker_drop moved
** it). Returns 1 and sets *end when a segment ends there. Returns 0 when what there is has been read:
** with 'final' the text is over (no boundary is reported at its end), else more may follow. At the end
** of text that is not final an incomplete sequence is left unread.
*/
int cd_sentence_breaker_next(cd_sentence_breaker *b, const char *text, size_t length, int final, size_t *end);

/* Tells that the first 'count' bytes of the text, all before the last boundary given, are gone. */
void cd_sentence_breaker_drop(cd_sentence_breaker *b, size_t count);

/*
** The end of the segment (of the extended grapheme cluster) that begins at start, a boundary; start < length. The
** segments tile the text. *is_word: it holds a letter or a digit, and is not white space or punctuation alone.
*/
size_t cd_word_end(const char *text, size_t length, size_t start, int *is_word);
size_t cd_grapheme_end(const char *text, size_t length, size_t start);

#endif
