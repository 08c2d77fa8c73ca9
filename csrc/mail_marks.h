/*
** mail_marks.h - floor 2: marks the lines of a message that are recognized by the phrases of the languages:
** attributions, header blocks, separators, lines that devices add. Each line is looked at a bounded number of
** times.
*/
#ifndef CD_MAIL_MARKS_H
#define CD_MAIL_MARKS_H

#include "core.h"
#include "mail_line.h"
#include "mail_phrases.h"
#include "mail_source.h"

/*
** Marks the lines (cd_mail_line). A line that an attribution has only a part of becomes two or three, which follow each
** other without a line ending between them. Fills *source (whose buffer the caller has set up, and frees).
*/
cd_status cd_mail_recognize(const cd_mail_phrases *p, const char *text, cd_list *lines, cd_mail_source *source);

#endif
