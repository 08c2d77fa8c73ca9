/*
** cuts.h - floor 3: what is cut from inside a line of the body: the dateline at its front, the credits at its end.
*/
#ifndef CD_CUTS_H
#define CD_CUTS_H

#include "credit.h"
#include "dateline.h"

/*
** Whether a line of the body that has been read begins with a dateline. One without an agency is believed only
** where 'lead' says that the story may begin here.
*/
int cd_cut_dateline(const cd_reading *r, int lead, cd_dateline *d);

/*
** Where the credits at the end of a line begin: "... he said. (Reporting by A B; editing by C D)". The line's end if there are
** none. They count only if they begin a sentence or bracket and all that follows is credits.
** 'scratch' is a reading for the line's end; it is left in any state.
*/
cd_status cd_cut_credits(const cd_reading *r, cd_reading *scratch, size_t *start);

#endif
