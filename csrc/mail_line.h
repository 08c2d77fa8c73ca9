/*
** mail_line.h - floor 2: the lines of a message, each with its quote marks counted and its shape at hand.
** Knows no phrase of any language.
*/
#ifndef CD_MAIL_LINE_H
#define CD_MAIL_LINE_H

#include "core.h"

/* What a line is taken for; the first ones by its shape alone, the others by the rooms above. */
typedef enum cd_mail_mark {
  CD_MAIL_LINE_BLANK,
  CD_MAIL_LINE_TEXT,
  CD_MAIL_LINE_QUOTE,       /* begins with ">" (or "&gt;") */
  CD_MAIL_LINE_RULE,        /* only dashes, underscores, stars, ... */
  CD_MAIL_LINE_DASHES,      /* "-- ", "--", a lone long dash: a signature follows */
  CD_MAIL_LINE_ATTRIBUTION, /* "On ..., X wrote:" */
  CD_MAIL_LINE_HEADER,      /* of a block "From: ... Sent: ..." */
  CD_MAIL_LINE_ORIGINAL,    /* "-----Original Message-----" */
  CD_MAIL_LINE_FORWARDED,   /* "---------- Forwarded message ---------" */
  CD_MAIL_LINE_DEVICE       /* "Sent from my ..." */
} cd_mail_mark;

typedef struct cd_mail_line {
  size_t start, end;   /* without the line ending */
  size_t first, last;  /* after quote marks, without the white space around; first == last in an empty one */
  unsigned depth;      /* of quoting */
  cd_mail_mark mark;
  int literal;         /* within a block of code: it is text, whatever it says */
} cd_mail_line;

/*
** Appends the lines of a text (LF, CRLF or CR) to a list of cd_mail_line, with one of the first five marks.
** Lines of a code block between ``` fences are text whatever they look like.
*/
cd_status cd_mail_lines(const char *text, size_t length, cd_list *lines);

/* White space at 'at' (no-break and zero-width spaces, bidirectional controls, "&nbsp;" too): its bytes, 0 if none. */
size_t cd_mail_blank(const char *text, size_t at, size_t end);

/*
** The length of a mark other than ">" that programs have put before quoted lines: "|", or the quoted person's name or
** initials ("Jane>"); 0 if the line has none. Whether it is a quote is for the lines around to tell.
*/
size_t cd_mail_cite(const char *text, const cd_mail_line *line);

/* Whether a word of one of "-_=*#~+" (or a dash of another kind) is all there is from first to last. */
int cd_mail_is_rule(const char *text, size_t first, size_t last);

/* Leaves out decoration ("-", "*", "_", "=", "#", blanks) at both ends. */
cd_span cd_mail_undecorated(const char *text, size_t first, size_t last);

/* How many runs of other than white space there are, counted up to 'most'. */
size_t cd_mail_words(const char *text, size_t first, size_t last, size_t most);

#endif
