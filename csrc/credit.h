/*
** credit.h - floor 2: the grammar of credits: who did what, from where.
**
**   Reporting by A B and C D in X. E F in Y; editing by G H.         names after the role; a sentence of bare names keeps it
**   B reported from X, Iowa, and D from Y.                           names before the role
**   AGENCY writers A B in X and C D, E F in Y contributed to this report.
** A place belongs to all the names before it that have none. A comma and a region after a place belong to it.
*/
#ifndef CD_CREDIT_H
#define CD_CREDIT_H

#include "reading.h"

#define CD_NO_ROLE CD_ROLES

typedef struct cd_credit {
  unsigned role;       /* cd_role */
  cd_span span;        /* the whole of it: name and what belongs to it */
  cd_span name;        /* empty for an agency alone */
  cd_span place, agency, address, handle; /* empty where there is none */
  unsigned words;      /* of the name */
  int inherited;       /* the role was said in a sentence before */
  int supposed;        /* the role was not said at all */
  int common;          /* a word of the name begins a phrase, or belongs to an office or house: "Text Size" */
  float confidence;    /* 0 to 1 */
} cd_credit;

/*
** Appends the credits named in a line that has been read. 'role' is that of names with no role phrase before or after
** them: CD_NO_ROLE leaves them out; such names are doubtful, which the caller may know better. 'rest' gets the number of
** words that the grammar has no place for: 0 for a line that is nothing but credits.
*/
cd_status cd_parse_credits(const cd_reading *r, unsigned role, cd_list *credits, size_t *rest);

#endif
