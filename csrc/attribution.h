/*
** attribution.h - floor 3: decides what every line of a text is.
**
** A line's evidence (evidence.h) adds up to a score for each kind by the weights of attribution_weights.c. The best kind that stays
** in the body stands unless a kind that is removed is ahead of it by a margin: what is doubtful stays. Lines of
** prose without a cue at their ends are never judged, and where no cue stands in the whole text nothing is.
** Linear; the text may be any bytes.
*/
#ifndef CD_ATTRIBUTION_H
#define CD_ATTRIBUTION_H

#include "evidence.h"

/* What was found out about a line. */
typedef struct cd_verdict {
  cd_line line;
  cd_evidence evidence;
  unsigned kind;   /* cd_kind, or one of the user's own */
  float margin;    /* by how much the kind is ahead of the best one of the other side; 0: not judged */
  cd_span kept;    /* the part of a body line that stays; the rest of the line is cut */
  unsigned marks;  /* CD_MARKED_... */
} cd_verdict;

/* What reading the line gave cause to look for again. */
#define CD_MARKED_DATELINE 1u /* it may begin with a dateline */
#define CD_MARKED_CREDIT 2u   /* a credit phrase stands in it */

/* The kinds that stay in the body though they would be removed, and the other way round: bits cd_kind. */
typedef struct cd_policy {
  uint64_t keep, drop;
} cd_policy;

/* Appends a verdict for each line of the text that is not blank. */
cd_status cd_attribute(const cd_knowledge *k, const char *text, size_t length, cd_list *verdicts);

/* The score of a kind for a line's evidence. */
float cd_score(const cd_evidence *e, unsigned kind);

/* The weights, generated. cd_cue_weights speak for the cue's own kind. */
extern const float cd_row_weights[CD_ROWS][CD_KINDS];
extern const float cd_cue_weights[CD_CUES][CD_KINDS];

/* Whether lines of a kind are in the body under a policy. */
int cd_kind_in_body(const cd_policy *policy, unsigned kind);

/* Whether a line reads like the story and no cue stands at its ends: such lines are not judged. */
int cd_is_plain_prose(const cd_evidence *e);

/* Whether lines of a kind stay in the body where the policy says nothing: titles and captions are kept apart. */
int cd_kind_stays(unsigned kind);

#endif
