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

#include "context.h"
#include "credit.h"

/* The kinds that stay in the body though they would be removed, and the other way round: bits cd_kind. */
typedef struct cd_policy {
  uint64_t keep, drop;
} cd_policy;

/* What a text is judged with. It serves text after text and keeps its memory. */
typedef struct cd_attribution {
  cd_list verdicts;            /* of cd_verdict: what was found out about the text's lines; of a wrapped text, about its paragraphs */
  cd_list credits;             /* of cd_credit: working memory, as all below */
  cd_list table;               /* of cd_seen */
  cd_reading reading, scratch;
} cd_attribution;

/* 'a' must outlive it. */
void cd_attribution_init(cd_attribution *work, const cd_allocator *a);
void cd_attribution_free(cd_attribution *work);

/* The bytes that it holds. */
size_t cd_attribution_size(const cd_attribution *work);

/* Fills 'verdicts' with one for each line of the text that is not blank, in place of those before. */
cd_status cd_attribute(cd_attribution *work, const cd_knowledge *k, const char *text, size_t length);

/* Sets how sure a credit read on a line of this verdict is, from where the line stands. */
void cd_weigh_credit(const cd_verdict *v, cd_credit *credit);

/* The score of a kind for a line's evidence. */
float cd_score(const cd_evidence *e, unsigned kind);

/* The weights, generated. cd_cue_weights speak for the cue's own kind. */
extern const float cd_row_weights[CD_ROWS][CD_KINDS];
extern const float cd_cue_weights[CD_CUES][CD_KINDS];

/* Whether lines of a kind are in the body under a policy. */
int cd_kind_in_body(const cd_policy *policy, unsigned kind);

/* Whether lines of a kind stay in the body where the policy says nothing: titles and captions are kept apart. */
int cd_kind_stays(unsigned kind);

#endif
