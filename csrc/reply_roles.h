/*
** reply_roles.h - floor 3, within reply: what each line of a message becomes. Roles are settled in passes: by what
** stands above a line, then the quotes with marks (reply_quotes.h), then what stands below the writer's own words, then
** the case that nothing is left.
*/
#ifndef CD_REPLY_ROLES_H
#define CD_REPLY_ROLES_H

#include "reply_message.h"

/* Settles the roles of all lines; roles come cleared. */
void cd_reply_roles(cd_message *m);

#endif
