/*
** reply_message.h - floor 3, within reply: a message whose lines are marked (mail_marks.h), and what each of them
** becomes.
*/
#ifndef CD_REPLY_MESSAGE_H
#define CD_REPLY_MESSAGE_H

#include "mail_line.h"
#include "mail_phrases.h"

/* The kind of a part of a message. */
typedef enum cd_part_kind {
  CD_PART_REPLY,
  CD_PART_ATTRIBUTION,
  CD_PART_QUOTE,
  CD_PART_SIGNATURE,
  CD_PART_FORWARD,
  CD_PART_DISCLAIMER
} cd_part_kind;

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

/* Whether line i is filled, and the writer's own so far. */
int cd_role_is_own_text(const cd_message *m, size_t i);

/* How many such lines there are from first to last-1. */
size_t cd_role_text_lines(const cd_message *m, size_t first, size_t last);

void cd_role_set(cd_message *m, size_t first, size_t last, cd_part_kind kind);

/* The next line at or after i that is not blank; count if there is none. */
size_t cd_role_next_filled(const cd_message *m, size_t i);

#endif
