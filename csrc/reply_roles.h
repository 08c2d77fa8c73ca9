/*
** reply_roles.h - floor 3, within reply: what each line of a message becomes. The lines come with their marks
** (mail_marks.h); roles are settled in passes: by what stands above a line, then the quotes with marks, then what
** stands below the writer's own words, then the case that nothing is left.
*/
#ifndef CD_REPLY_ROLES_H
#define CD_REPLY_ROLES_H

#include "mail_line.h"
#include "mail_phrases.h"
#include "reply.h"

/* What a line becomes: a part's kind, and whether it is an excerpt the writer has left in. */
typedef struct cd_role {
  uint8_t kind;   /* cd_part_kind */
  uint8_t quoted;
  uint8_t below;  /* lines of text from here to the next line that is not text; 255 stands for more, too */
} cd_role;

typedef struct cd_message {
  const cd_mail_phrases *phrases;
  const char *text;
  const cd_mail_line *lines;
  cd_role *roles;
  size_t count;
  int doubtful; /* the attribution names no address and no time: it may be the writer's own sentence */
  size_t cut; /* the first line of an unmarked quote that goes on to the end; count if there is none */
} cd_message;

/* Settles the roles of all lines; roles come cleared. */
void cd_reply_roles(cd_message *m);

/* The pass over quotes with marks (reply_quotes.c). */
void cd_reply_quotes(cd_message *m);

/* Used by both: */
int cd_role_is_own_text(const cd_message *m, size_t i);            /* filled, and the writer's own so far */
size_t cd_role_text_lines(const cd_message *m, size_t first, size_t last); /* how many such lines */
void cd_role_set(cd_message *m, size_t first, size_t last, cd_part_kind kind);
size_t cd_role_next_filled(const cd_message *m, size_t i);         /* the next line at or after i that is not blank */

/* Below a quote or a rule: as many lines of text are a signature, more are an answer. */
#define CD_ROLE_MOST_SIGNED 6

#endif
