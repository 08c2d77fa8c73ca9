/*
** context.h - floor 3: the evidence that a line has from where it stands: its place in the document, its neighbours, the block or
** run of lines it is in, whether the document has it twice, and whether it is one of the document's numbered headings.
*/
#ifndef CD_CONTEXT_H
#define CD_CONTEXT_H

#include "verdict.h"

/* What the lines are like on the whole. */
typedef struct cd_document {
  cd_list *verdicts;
  size_t prose, cues;             /* lines with them */
  size_t signs;                   /* lines that hardly stand but around an article */
  size_t first_prose, last_prose; /* lines; the number of lines if there is no prose */
  size_t story;                   /* where the story itself begins: a standfirst with byline and date may stand above */
  size_t title;                   /* the line that may be the title, the number of lines if none */
  int named;                      /* an author is named between title and story */
  size_t tail_cue, last_cue;      /* the first cue below all prose, the last of all; the number of lines if none */
} cd_document;

/* A line by its hash, to find out what stands in the document more than once. */
typedef struct cd_seen {
  uint64_t hash; /* 0: free */
  size_t first;
} cd_seen;

/* Surveys the lines, whose cues and shape are known, and adds the evidence of their context. Linear. 'table' (of cd_seen) is working memory. */
cd_status cd_judge_context(const char *text, cd_list *verdicts, cd_list *table, cd_document *d);

/* Kinds that a phrase alone tells, because nothing in a story is worded so: bits cd_kind. "Politics" may be a heading within it. */
extern const uint64_t cd_plain_spoken;

/* Whether a line has several words that end as sentences do. */
int cd_is_sentence(const cd_verdict *v);

/* Whether a line could be a title by its shape. */
int cd_may_be_title(const cd_verdict *v);

#endif
