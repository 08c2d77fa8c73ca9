/*
** sentence_rules.h - floor 3: what settles a candidate for a sentence boundary. Each rule has a name, for who
** wants to know why. What rules cannot settle for certain has a likely answer, marked as doubtful.
*/
#ifndef CD_SENTENCE_RULES_H
#define CD_SENTENCE_RULES_H

#include "sentence_context.h"

typedef enum cd_rule {
  CD_RULE_END = 0, CD_RULE_PARAGRAPH, CD_RULE_LINE, CD_RULE_LIST_ITEM, CD_RULE_LIST_LINE, CD_RULE_WRAPPED,
  CD_RULE_INSIDE_WORD, CD_RULE_MISSING_SPACE, CD_RULE_WIDE, CD_RULE_CONTINUES, CD_RULE_LOWER_CASE,
  CD_RULE_ABBREVIATION, CD_RULE_TITLE, CD_RULE_BEFORE_NUMBER, CD_RULE_INITIAL, CD_RULE_ACRONYM, CD_RULE_ORDINAL,
  CD_RULE_LIST_MARK, CD_RULE_OPENING_PHRASE, CD_RULE_ELLIPSIS, CD_RULE_STARTER, CD_RULE_STOP,
  CD_RULE_DIALOGUE, CD_RULE_GAP, CD_RULE_UNIT, CD_RULE_WEAK_STOP, CD_RULE_ENDER, CD_RULES
} cd_rule;

typedef struct cd_ruling {
  unsigned char boundary;
  unsigned char doubtful; /* the likely answer, not the certain one */
  cd_rule rule;
  size_t end;      /* where the sentence ends: candidate.close, but for a stop that belongs to the next */
} cd_ruling;

/*
** Judges a candidate, read as far as its gap; reads the words around it into x as far as it must. When
** x->view->starved is set afterwards the verdict is void.
*/
cd_ruling cd_rules_judge(cd_context *x);

/*
** Whether a gap between these two code points, and no stop, may end a sentence at all: what comes does not begin
** with a small letter or a comma, or what came is no word.
*/
int cd_may_end_at_gap(cd_code_point before, cd_code_point next);

/*
** Whether a word that begins sentences may stand, with a capital, behind the gap that is the space at i; the first bytes
** tell, and sometimes wrongly that it may. May set v->starved.
*/
int cd_may_begin_after(const cd_sentence_rules *r, cd_view *v, size_t start, size_t i);

/* Whether it is what emoji end with. */
int cd_is_picture(cd_code_point cp);

/*
** Whether at a gap between these two no sentence ends but before a word that begins sentences: next to letters beyond
** ASCII and behind pictures, for names are as likely there and nothing else tells, and where every noun has a capital.
*/
int cd_gap_wants_starter(const cd_sentence_rules *r, cd_code_point before, cd_code_point next);

/* Whether the word up to 'end', in a text that begins at 'start', ends a sentence without a stop in this language. */
int cd_rules_ender(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t end);

/* Whether an address of the web begins at i: it may begin a sentence although its letters are small. */
int cd_is_address(cd_view *v, size_t i);

/* The name of a rule, for explanations. */
const char *cd_rule_name(cd_rule rule);

#endif
