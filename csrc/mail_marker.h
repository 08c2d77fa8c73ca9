/*
** mail_marker.h - floor 2, within mail_marks: the state of recognizing a message's lines, one after the other.
*/
#ifndef CD_MAIL_MARKER_H
#define CD_MAIL_MARKER_H

#include "mail_header.h"
#include "mail_marks.h"

typedef struct cd_marker {
  const cd_mail_phrases *phrases;
  const char *text;
  cd_mail_line *lines;
  size_t count;
  cd_buffer joined;       /* the lines that were read last, as one */
  cd_mail_source *source;
  cd_span cite;           /* the mark of quoted lines in use, where it is not ">" */
} cd_marker;

/* The next line at or after i that is not blank; count if there is none. */
size_t cd_marker_next_filled(const cd_marker *m, size_t i);

/* Marks lines first..last-1 but for blank ones. */
void cd_marker_set(cd_marker *m, size_t first, size_t last, cd_mail_mark mark);

/* mail_source.c: keep who is quoted, of the first attribution (which is what is joined) or header block found. */
cd_status cd_marker_keep_attribution(cd_marker *m, size_t first, size_t last, const cd_mail_attribution *a);
cd_status cd_marker_keep_header(cd_marker *m, size_t first, const cd_mail_header *h);

/* mail_cite.c: the quote mark other than ">" of the lines below line last - 1, the end of the joined attribution. */
cd_span cd_marker_cite_after(const cd_marker *m, size_t last);

/* Marks line i if it is quoted with such a mark; whether it is. */
int cd_marker_cited(cd_marker *m, size_t i);

/* mail_lead.c: marks the attribution that ends with line i, if one does. */
cd_status cd_marker_attribution(cd_marker *m, size_t i);

/* Marks the attribution that the quote at line i begins with, if it does. */
cd_status cd_marker_quoted_attribution(cd_marker *m, size_t i);

/* A quoted line that is the rest of an attribution torn at the address's bracket. */
int cd_marker_is_torn(const cd_marker *m, size_t i);

#endif
