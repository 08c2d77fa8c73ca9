/*
** imprint.h - floor 2: when a text was published and updated, and who has the copyright since when.
*/
#ifndef CD_IMPRINT_H
#define CD_IMPRINT_H

#include "reading.h"

/* A day, and the time of day where it is known. */
typedef struct cd_moment {
  unsigned year, month, day;   /* year 0: there is none */
  int hour, minute;            /* -1: not said */
  int utc;                     /* said to be in GMT or UTC */
} cd_moment;

/*
** The moments said in a line that has been read: the first, and the one after a word for "updated". Only what is certain: a day, month
** and year whose order is beyond doubt. 18/11/2019 is; 11/10/2019 is not, and is left out.
*/
void cd_parse_timestamp(const cd_reading *r, cd_moment *published, cd_moment *updated);

/* Writes "2019-11-18", "2019-11-18T23:03" or "2019-11-18T23:03Z" to out, which has room for 24 bytes; returns the length. */
size_t cd_write_moment(const cd_moment *m, char *out);

typedef struct cd_copyright {
  cd_span years, holder; /* empty where there is none: "2019", "2000-2026"; "Harbour Ledger Ltd" */
} cd_copyright;

void cd_parse_copyright(const cd_reading *r, cd_copyright *c);

#endif
