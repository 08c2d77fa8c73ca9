/*
** sentence_ruling.h - floor 3: what the rules find about a candidate for a sentence boundary. Each rule has a name, for
** who wants to know why. What rules cannot settle for certain has a likely answer, marked as doubtful.
*/
#ifndef CD_SENTENCE_RULING_H
#define CD_SENTENCE_RULING_H

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

/* A certain answer, and a likely one. */
static inline cd_ruling cd_verdict(const cd_context *x, int boundary, cd_rule rule) {
  cd_ruling d;
  d.boundary = boundary != 0;
  d.doubtful = 0;
  d.rule = rule;
  d.end = x->c->close;
  return d;
}

static inline cd_ruling cd_likely(const cd_context *x, int boundary, cd_rule rule) {
  cd_ruling d = cd_verdict(x, boundary, rule);
  d.doubtful = 1;
  return d;
}

/* The name of a rule, for explanations. */
const char *cd_rule_name(cd_rule rule);

#endif
