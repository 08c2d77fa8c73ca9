/*
** cleanup.h - floor 3: everything that normalizing a source does, stage after stage:
**
**   validity      ill-formed bytes, by the policy in force (only before the stages that read characters)
**   entities      character references (entities.h)
**   mojibake      text read in the wrong encoding (mojibake.h)
**   characters    the form and all that is decided code point by code point (normalize.h)
**   reflow        hyphens at line ends, lines cut from paragraphs (reflow.h)
**
** One stage may make work for an earlier one ("&amp;" read from a reference by the characters stage, a "Ã " of
** Windows made by collapsing spaces). So the stages run again until the text is at rest, CD_CLEANUP_ROUNDS
** times at most, and cleaning what was cleaned changes nothing. A part of the text (see cleanup_cut.h) that is not at rest by
** then only has its characters cleaned: no text of human making was seen to need that, but there is always an input that does.
** Time is linear in the source.
*/
#ifndef CD_CLEANUP_H
#define CD_CLEANUP_H

#include "normalize.h"
#include "reflow.h"

#define CD_CLEANUP_ROUNDS 8

/* A prepared set of options; what it points to outlives it. Read-only in use. */
typedef struct cd_cleanup {
  const cd_normalizer *characters;
  const cd_normalizer *validity; /* form none, nothing to clean, the policy of 'characters' */
  int entities, mojibake;
  cd_reflow reflow;
} cd_cleanup;

/* Why a text was changed. */
typedef enum cd_reason {
  CD_REASON_INVALID, CD_REASON_ENTITIES, CD_REASON_MOJIBAKE, CD_REASON_NEWLINES, CD_REASON_SPACES, CD_REASON_CONTROLS,
  CD_REASON_INVISIBLE, CD_REASON_QUOTES, CD_REASON_DASHES, CD_REASON_ELLIPSIS, CD_REASON_LIGATURES, CD_REASON_WIDTH,
  CD_REASON_ACCENTS, CD_REASON_CASEFOLD, CD_REASON_FORM, CD_REASON_HYPHENS, CD_REASON_WRAP, CD_REASONS
} cd_reason;

/* The names of the reasons: those of the options. */
extern const char *const cd_reason_names[CD_REASONS];

/* At how many places a text was changed for each reason, and where first in the source. */
typedef struct cd_report {
  size_t counts[CD_REASONS];
  size_t first[CD_REASONS];
} cd_report;

/*
** Cleans. As cd_normalize: result->text, and result->edits where wanted, are given empty. 'report' may be NULL, else
** it is given zeroed. CD_INVALID_UTF8 comes only where 'characters' has the policy CD_INVALID_ERROR.
*/
cd_status cd_cleanup_run(const cd_cleanup *c, const char *source, size_t length, cd_normalized *result, cd_report *report);

#endif
