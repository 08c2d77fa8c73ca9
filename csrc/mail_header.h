/*
** mail_header.h - floor 2: blocks of header fields that mail programs copy above a quoted message ("From: ... Sent:
** ... To: ... Subject: ..."), in every language of the phrases, with bold marks and wrapped values.
*/
#ifndef CD_MAIL_HEADER_H
#define CD_MAIL_HEADER_H

#include "core.h"
#include "mail_line.h"
#include "mail_phrases.h"

typedef struct cd_mail_header {
  size_t last;          /* the line after the block */
  size_t from, date;    /* the lines of these fields; SIZE_MAX where there is none */
  uint32_t kinds;       /* of the fields, as bits of cd_mail_kind */
  uint32_t order;       /* what cd_mail_date_find wants for the date */
  int bare;             /* the lines 'from' and 'date' are values without names */
} cd_mail_header;

/* The kinds of header field that a line may begin ("*Von:* ..."), 0 if it begins none; *value is where its value begins. */
uint32_t cd_mail_field(const cd_mail_phrases *p, const char *text, const cd_mail_line *line, size_t *value);

/*
** Whether a block begins at line i (which must begin a field); all of it is quoted as deeply as that line.
** 'introduced': a separator stands above it, so one field is enough; otherwise it must name a sender (or say when and
** to whom) and have an address, a time of day, or a subject beside two other fields, so that no timetable is a block.
** Looks a bounded number of lines beyond the block.
*/
int cd_mail_header_at(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t count, size_t i,
                      int introduced, cd_mail_header *header);

/*
** Whether the block of Lotus Notes begins at line i: a line with a name or an address, one with nothing but a date, and
** below, each with a colon or on a line alone, "To", "cc" and "Subject". Sets last, from (i) and date of *header.
** Looks at a bounded number of lines.
*/
int cd_mail_notes_at(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t count, size_t i,
                     cd_mail_header *header);

#endif
