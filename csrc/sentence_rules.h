/*
** sentence_rules.h - floor 3: what settles a candidate for a sentence boundary. Each rule has a name, for who
** wants to know why. What rules cannot settle for certain has a likely answer, marked as doubtful.
*/
#ifndef CD_SENTENCE_RULES_H
#define CD_SENTENCE_RULES_H

#include "sentence_list.h"
#include "sentence_text.h"
#include "sentence_words.h"

/* What a single line ending means. An empty line always ends a sentence. */
typedef enum cd_newlines {
  CD_NEWLINES_PARAGRAPH = 0, /* white space, but between the lines of a list */
  CD_NEWLINES_LINE,          /* the end of a sentence */
  CD_NEWLINES_AUTO           /* what the lines look like decides */
} cd_newlines;

#define CD_EXTRA_TERMINATORS 4

/* Prepared knowledge; read-only while in use. */
typedef struct cd_sentence_rules {
  const cd_words *words;   /* the language's */
  const cd_words *extra;   /* the user's abbreviations, or NULL */
  cd_newlines newlines;
  int ordinals;            /* a number with a full stop may be an ordinal number */
  cd_code_point terminators[CD_EXTRA_TERMINATORS]; /* marks that end a sentence in this language alone; 0: none */
} cd_sentence_rules;

/* What ends at a candidate. */
typedef enum cd_stop_kind {
  CD_STOP_NEWLINE = 0, /* a line without a stop */
  CD_STOP_DOT,         /* one full stop */
  CD_STOP_DOTS,        /* several, or an ellipsis */
  CD_STOP_STRONG,      /* ! and ?, and runs that hold one */
  CD_STOP_WIDE         /* a stop of a script that needs no space after it */
} cd_stop_kind;

/* A place where a sentence may end, read from left to right. */
typedef struct cd_candidate {
  size_t stop;       /* the first of the stops; for a line ending, where its white space begins */
  size_t run;        /* past the last stop */
  size_t close;      /* past the marks that close after it: where the sentence would end */
  size_t gap;        /* past the white space: where the next would begin */
  cd_stop_kind kind;
  unsigned stops;    /* how many */
  unsigned newlines; /* line endings in the gap */
  int spaced;        /* the stops have spaces between them: ". . ." */
} cd_candidate;

typedef enum cd_rule {
  CD_RULE_END = 0, CD_RULE_PARAGRAPH, CD_RULE_LINE, CD_RULE_LIST_ITEM, CD_RULE_LIST_LINE, CD_RULE_WRAPPED,
  CD_RULE_INSIDE_WORD, CD_RULE_MISSING_SPACE, CD_RULE_WIDE, CD_RULE_CONTINUES, CD_RULE_LOWER_CASE,
  CD_RULE_ABBREVIATION, CD_RULE_TITLE, CD_RULE_BEFORE_NUMBER, CD_RULE_INITIAL, CD_RULE_ACRONYM, CD_RULE_ORDINAL,
  CD_RULE_LIST_MARK, CD_RULE_OPENING_PHRASE, CD_RULE_ELLIPSIS, CD_RULE_STARTER, CD_RULE_STOP, CD_RULES
} cd_rule;

typedef struct cd_verdict {
  int boundary;
  int doubtful;    /* the likely answer, not the certain one */
  cd_rule rule;
  size_t end;      /* where the sentence ends: candidate.close, but for a stop that belongs to the next */
} cd_verdict;

/*
** Judges a candidate, read as far as its gap, of the sentence that begins at 'start'. 'item' is the list item that sentence
** begins with, or NULL. When v->starved is set afterwards the verdict is void.
*/
cd_verdict cd_rules_judge(const cd_sentence_rules *r, cd_view *v, size_t start, const cd_list_item *item,
                          const cd_candidate *c);

/* The name of a rule, for explanations. */
const char *cd_rule_name(cd_rule rule);

#endif
