/*
** reply_quotes.h - floor 3, within reply: which quotes with marks are the conversation that is left out, and which are
** excerpts that the writer answers.
*/
#ifndef CD_REPLY_QUOTES_H
#define CD_REPLY_QUOTES_H

#include "reply_message.h"

/* Below a quote or a rule: as many lines of text are a signature, more are an answer. */
#define CD_REPLY_MOST_SIGNED 6

/* Settles the roles of the lines before m->cut that are quoted, and of the text below them. */
void cd_reply_quotes(cd_message *m);

#endif
