/*
** mail_marks.h - floor 2: marks the lines of a message that are recognized by the phrases of the languages:
** attributions, header blocks, separators, lines that devices add. Each line is looked at a bounded number of
** times.
*/
#ifndef CD_MAIL_MARKS_H
#define CD_MAIL_MARKS_H

#include "core.h"
#include "mail_attribution.h"
#include "mail_line.h"
#include "mail_phrases.h"

/* The first attribution of a message: who wrote what is quoted. */
typedef struct cd_mail_source {
  int found;
  size_t first, last;   /* its lines, first..last-1 */
  cd_buffer text;       /* the joined lines; the spans below are in it */
  cd_span name, email, date;
  size_t iso_length;    /* 0: the date is not certain (or not said) */
  char iso[CD_MAIL_ISO_MAX];
} cd_mail_source;

/* Marks lines[0..count). Fills *source (whose buffer the caller has set up, and frees). */
cd_status cd_mail_recognize(const cd_mail_phrases *p, const char *text, cd_mail_line *lines, size_t count,
                            cd_mail_source *source);

#endif
