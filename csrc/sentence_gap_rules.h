/*
** sentence_gap_rules.h - floor 3: where no stop stands: ends of lines, and gaps between words that may end a heading or
** a sentence whose stop was left out. Most gaps are no candidates; the questions that tell which are stand here, too.
*/
#ifndef CD_SENTENCE_GAP_RULES_H
#define CD_SENTENCE_GAP_RULES_H

#include "sentence_ruling.h"

/* A line without a stop, of which no empty line follows; and a gap, where a line may end as well. May set x->view->starved. */
cd_ruling cd_judge_line(cd_context *x);
cd_ruling cd_judge_gap(cd_context *x);

/*
** Whether a gap between these two code points, and no stop, may end a sentence at all: what comes does not begin
** with a small letter or a comma, or what came is no word. Pictures begin none but behind a stop.
*/
int cd_may_end_at_gap(cd_code_point before, cd_code_point next);

/*
** Whether a word that begins sentences may stand, with a capital, behind the gap that is the space at i; the first bytes
** tell, and sometimes wrongly that it may. May set v->starved.
*/
int cd_may_begin_after(const cd_sentence_rules *r, cd_view *v, size_t start, size_t i);

/* Letters and marks with spaces between words, and digits. */
static inline int cd_is_of_word(cd_shape s) {
  return s >= CD_SHAPE_UPPER && s <= CD_SHAPE_DIGIT && s != CD_SHAPE_UNSPACED;
}

/*
** Whether at a gap between these two no sentence ends but before a word that begins sentences: next to letters beyond
** ASCII and behind pictures, for names are as likely there and nothing else tells, and where every noun has a capital.
*/
int cd_gap_wants_starter(const cd_sentence_rules *r, cd_code_point before, cd_code_point next);

/* Whether the word up to 'end', in a text that begins at 'start', ends a sentence without a stop in this language. */
int cd_rules_ender(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t end);

/* Whether an address of the web begins at i: it may begin a sentence although its letters are small. */
int cd_is_address(cd_view *v, size_t i);

#endif
