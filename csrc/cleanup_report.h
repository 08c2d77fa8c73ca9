/*
** cleanup_report.h - floor 3: counts what the stages of the clean-up did, by reason. Part of cleanup.h's room.
*/
#ifndef CD_CLEANUP_REPORT_H
#define CD_CLEANUP_REPORT_H

#include "cleanup.h"

typedef enum cd_stage {
  CD_STAGE_VALIDITY, CD_STAGE_ENTITIES, CD_STAGE_MOJIBAKE, CD_STAGE_CHARACTERS, CD_STAGE_REFLOW
} cd_stage;

/*
** Adds what a stage did. text: what it was given; done: its edits; before: the edits that made 'text' of the source.
** An edit counts once for each reason that it has, at the place of the source that its start came from.
*/
void cd_report_stage(cd_report *report, const cd_cleanup *c, cd_stage stage, const char *text, const cd_list *done,
                     const cd_list *before);

/* Adds the report of a part of the source that begins at 'at'. */
void cd_report_add(cd_report *report, const cd_report *part, size_t at);

#endif
