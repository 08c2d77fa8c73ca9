/*
** segment.h - floor 2: the default boundaries of UAX #29 (Unicode Text Segmentation), as the standard
** has them and with nothing added. Ill-formed bytes count as one unit a maximal subpart, of no class.
**
** The sentence breaker reads forward only and keeps where it stood, so that text may come in pieces:
** the same boundaries are found for every way of cutting it. Text without terminators and separators is passed a block at
** a time; what stands before one is then read backwards as far as the rules ask. All functions are linear in the text.
*/
#ifndef CD_SEGMENT_H
#define CD_SEGMENT_H

#include "scan_stops.h"
#include "unicode.h"

/* What can end a sentence: the terminators and the separators of paragraphs. Prepared once, read-only while in use. */
typedef struct cd_sentence_marks {
  cd_stop_set set;
  cd_stop_masks_fn masks;
} cd_sentence_marks;

/* To be found with the kernel of this level. */
void cd_sentence_marks_prepare(cd_sentence_marks *m, cd_cpu level);

/* Where a sentence breaker stands; all 0 to begin with. */
typedef struct cd_sentence_breaker {
  size_t at;       /* everything before was read */
  size_t pending;  /* in the look-ahead of SB8: the boundary that is doubtful */
  int state;
  size_t block, block_end; /* text[block..block_end-1] was looked through for marks */
  uint64_t found;          /* a bit for each byte of it */
} cd_sentence_breaker;

/*
** Reads on in text, which holds all from the beginning (or from where cd_sentence_breaker_drop moved
** it). Returns 1 and sets *end when a segment ends there. Returns 0 when what there is has been read:
** with 'final' the text is over (no boundary is reported at its end), else more may follow. At the end
** of text that is not final an incomplete sequence is left unread.
*/
int cd_sentence_breaker_next(cd_sentence_breaker *b, const cd_sentence_marks *marks, const char *text, size_t length,
                             int final, size_t *end);

/* Tells that the first 'count' bytes of the text, all before the last boundary given, are gone. */
void cd_sentence_breaker_drop(cd_sentence_breaker *b, size_t count);

/*
** The end of the segment (of the extended grapheme cluster) that begins at start, a boundary; start < length. The
** segments tile the text. *is_word: it holds a letter or a digit, and is not white space or punctuation alone.
*/
size_t cd_word_end(const char *text, size_t length, size_t start, int *is_word);
size_t cd_grapheme_end(const char *text, size_t length, size_t start);

#endif
