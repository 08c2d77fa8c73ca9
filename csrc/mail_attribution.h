/*
** mail_attribution.h - floor 2: reads "On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:" and its
** like in every language of the phrases: name and address in either order, date first or last, with or without
** a verb. Works on a candidate: lines of a message joined by spaces, without quote marks.
*/
#ifndef CD_MAIL_ATTRIBUTION_H
#define CD_MAIL_ATTRIBUTION_H

#include "core.h"
#include "mail_date.h"
#include "mail_line.h"
#include "mail_phrases.h"

/* Longer candidates are no attribution. */
#define CD_MAIL_CANDIDATE_MAX 1000

/* How sure it is that a candidate is an attribution. */
typedef enum cd_mail_strength {
  CD_STRENGTH_NONE,
  CD_STRENGTH_WEAK,   /* if quoted lines follow it */
  CD_STRENGTH_ALONE,  /* ... or if it stands between blank lines */
  CD_STRENGTH_APART,  /* ... or above one */
  CD_STRENGTH_STRONG
} cd_mail_strength;

typedef struct cd_mail_attribution {
  cd_mail_strength strength;
  int well_begun;       /* begins with an opening word or a date: no more lines belong before it */
  int dated_first;      /* ... and has the date there, after no more than that word */
  int plain;            /* there is a verb, and no word that is neither of the form nor of one name */
  cd_span name, email;  /* in the candidate; empty where it says none */
  int has_date;
  cd_mail_date date;
} cd_mail_attribution;

/*
** Appends lines first..last-1 to 'out', joined by a space, each without quote marks: characters that are still
** escaped (mail_escape.h) resolved, decimal digits of any script and dashes as ASCII, bidirectional controls left out.
** Stops when out has grown by more than CD_MAIL_CANDIDATE_MAX.
*/
cd_status cd_mail_join(const char *text, const cd_mail_line *lines, size_t first, size_t last, cd_buffer *out);

/* Reads a joined candidate. */
void cd_mail_attribution_read(const cd_mail_phrases *p, const char *text, size_t length, cd_mail_attribution *a);

#endif
