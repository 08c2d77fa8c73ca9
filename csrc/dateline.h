/*
** dateline.h - floor 2: the dateline a report begins with: where, when and for which agency it was written.
**   GREEN BAY, Wis. -- ...            KATHMANDU, April 25 (Reuters) - ...      Washington (CNN) ...
**   BEIRUT/THE HAGUE, March 7 (Reuters) - ...     Bremen (dpa/lni) – ...       (Reuters) — ...     【6月18日 AFP】...
*/
#ifndef CD_DATELINE_H
#define CD_DATELINE_H

#include "reading.h"

typedef struct cd_dateline {
  cd_span place, date, agency; /* empty where there is none */
  size_t end;                  /* where the report itself begins */
  int sure;                    /* an agency in brackets says that it is one; else only capitals and a dash do */
} cd_dateline;

/* Reads the dateline at the front of a line that has been read; 0 if there is none. */
int cd_parse_dateline(const cd_reading *r, cd_dateline *d);

#endif
