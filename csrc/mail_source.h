/*
** mail_source.h - floor 2: who wrote what a message quotes, as its first attribution line or header block says.
*/
#ifndef CD_MAIL_SOURCE_H
#define CD_MAIL_SOURCE_H

#include "core.h"
#include "mail_attribution.h"
#include "mail_header.h"

typedef struct cd_mail_source {
  int found;
  cd_span where;        /* its lines, in the message */
  cd_buffer text;       /* the same lines joined; the spans below are in it */
  cd_span name, email, date;
  size_t iso_length;    /* 0: the date is not certain (or not said) */
  char iso[CD_MAIL_ISO_MAX];
} cd_mail_source;

/* Keeps an attribution (which was read from what is joined), unless one has been kept before. */
cd_status cd_mail_source_attribution(cd_mail_source *s, cd_span where, const cd_buffer *joined,
                                     const cd_mail_attribution *a);

/* Keeps what a header block that begins at line 'first' says, unless something has been kept before. */
cd_status cd_mail_source_header(cd_mail_source *s, const cd_mail_phrases *p, const char *text,
                                const cd_mail_line *lines, size_t first, const cd_mail_header *h);

#endif
