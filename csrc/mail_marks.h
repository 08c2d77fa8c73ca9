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

/* Work memory, which may be handed on from message to message. */
typedef struct cd_mail_work {
  cd_buffer joined;
  cd_list cuts;
} cd_mail_work;

/* Without any memory yet; to be freed with cd_mail_work_free. */
void cd_mail_work_init(cd_mail_work *w, const cd_allocator *a);
void cd_mail_work_free(cd_mail_work *w);

/* The bytes that it holds. */
size_t cd_mail_work_size(const cd_mail_work *w);

/*
** Marks the lines (cd_mail_line). A line that an attribution has only a part of becomes two or three, which follow each
** other without a line ending between them. Fills *source (whose buffer the caller has set up, and frees).
*/
cd_status cd_mail_recognize(const cd_mail_phrases *p, const char *text, cd_list *lines, cd_mail_work *work,
                            cd_mail_source *source);

#endif
