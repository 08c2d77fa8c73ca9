/*
** verdict.h - floor 3: what is known of a line while the document is judged.
*/
#ifndef CD_VERDICT_H
#define CD_VERDICT_H

#include "evidence.h"

/* What was found out about a line. */
typedef struct cd_verdict {
  cd_line line;
  cd_evidence evidence;
  unsigned kind;   /* cd_kind, or one of the user's own */
  float margin;    /* by how much a kind that is removed is ahead of what it must be; 0: none is, or nothing was judged */
  cd_span kept;    /* the part of a body line that stays; the rest of the line is cut */
  unsigned marks;  /* CD_MARKED_... */
  size_t lines;    /* of the text: more than one where it is wrapped (paragraphs.h) */
  int plain;       /* see cd_is_plain_prose; it and 'cued' are set by cd_verdict_settle */
  uint64_t cued;   /* see cd_cued_kinds */
} cd_verdict;

/* What reading the line gave cause to look for again. */
#define CD_MARKED_DATELINE 1u /* it may begin with a dateline */
#define CD_MARKED_CREDIT 2u   /* a credit phrase stands in it */

static inline cd_verdict *cd_verdict_at(const cd_list *verdicts, size_t i) { return (cd_verdict *)verdicts->items + i; }

static inline int cd_has(const cd_verdict *v, unsigned row) { return cd_evidence_has(&v->evidence, row); }

/* To be called when the line's own evidence is complete: sets what its neighbours will ask for often. */
void cd_verdict_settle(cd_verdict *v);

/* The kinds that a cue at the line's start or end, or all of the line, speaks for. */
static inline uint64_t cd_cued_kinds(const cd_verdict *v) { return v->cued; }

/* Whether a line reads like the story and no cue stands at its ends: such lines are not judged. */
static inline int cd_is_plain_prose(const cd_verdict *v) { return v->plain; }

#endif
