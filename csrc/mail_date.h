/*
** mail_date.h - floor 2: the date of an attribution line or a header field, in the notation of any language whose
** month and day names are among the phrases. Works on one short text (a line of at most a few hundred bytes);
** reads its first CD_MAIL_DATE_TOKENS words and marks.
*/
#ifndef CD_MAIL_DATE_H
#define CD_MAIL_DATE_H

#include "core.h"
#include "mail_phrases.h"

#define CD_MAIL_DATE_TOKENS 96
#define CD_MAIL_NO_OFFSET 100000
#define CD_MAIL_ISO_MAX 40

typedef struct cd_mail_date {
  cd_span span;             /* from the name of the day to the time zone */
  int year, month, day;     /* 0 where not said */
  int hour, minute, second; /* -1 where not said */
  int offset;               /* minutes east of UTC, or CD_MAIL_NO_OFFSET */
  int certain;              /* the day is said in full and can be read in one way only */
} cd_mail_date;

/*
** Finds the first date of text[start..end); 0 when there is none (a time alone is none). 'order' has the kinds of the
** words around it: with CD_MAIL_DAY_FIRST and not CD_MAIL_OTHER_ORDER, "3/2/2020" is certain to be in February.
*/
int cd_mail_date_find(const cd_mail_phrases *p, const char *text, size_t start, size_t end, uint32_t order,
                      cd_mail_date *date);

/* Writes the date in ISO 8601, as far as it is said; returns its length, 0 where the date is not certain. */
size_t cd_mail_date_iso(const cd_mail_date *date, char out[CD_MAIL_ISO_MAX]);

#endif
