/*
** mail_marker.h - floor 2, within mail_marks: the state of recognizing a message's lines, one after the other, and
** what all of its steps do with it.
*/
#ifndef CD_MAIL_MARKER_H
#define CD_MAIL_MARKER_H

#include "core.h"
#include "mail_attribution.h"
#include "mail_line.h"
#include "mail_phrases.h"
#include "mail_source.h"

/* A place within a line where it falls apart into two of different marks. */
typedef struct cd_marker_cut {
  size_t line;
  size_t end;    /* of what is left of the line, without white space and decoration */
  size_t at;     /* where the other half begins */
  cd_mail_mark before, after;
} cd_marker_cut;

/* The lines that were joined and read as an attribution last, and as what. */
typedef struct cd_marker_reading {
  size_t first, last;      /* as they are numbered; last is 0 before the first reading */
  size_t start, end;       /* where the first of them began then, and the last one ended */
  cd_mail_attribution attribution;
} cd_marker_reading;

typedef struct cd_marker {
  const cd_mail_phrases *phrases;
  const char *text;
  cd_mail_line *lines;
  size_t count;
  cd_buffer *joined;      /* the lines that were read last, as one */
  cd_marker_reading read;
  cd_list *cuts;          /* cd_marker_cut, in the order of the text */
  cd_mail_source *source;
  cd_span cite;           /* the mark of quoted lines in use, where it is not ">" */
} cd_marker;

/* The next line at or after i that is not blank; count if there is none. */
size_t cd_marker_next_filled(const cd_marker *m, size_t i);

/* Marks lines first..last-1 but for blank ones. */
void cd_marker_set(cd_marker *m, size_t first, size_t last, cd_mail_mark mark);

/* Notes that line i falls apart at 'at'. */
cd_status cd_marker_cut_at(cd_marker *m, size_t i, size_t at, cd_mail_mark before, cd_mail_mark after);

#endif
