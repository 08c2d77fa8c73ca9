/*
** reply.h - floor 3: what of an e-mail its writer has just written. A text (decoded, of one MIME part) and the
** phrases of the languages in, parts and the words of the reply out.
**
** Linear in the text: each line is looked at a bounded number of times, each look at a bounded number of bytes.
*/
#ifndef CD_REPLY_H
#define CD_REPLY_H

#include "core.h"
#include "mail_marks.h"
#include "mail_phrases.h"
#include "mail_source.h"
#include "reply_message.h"

/*
** A run of lines with their line endings; where an attribution shares its line with other words, of a part of that line.
** The parts of a message follow each other without a gap.
*/
typedef struct cd_part {
  cd_part_kind kind;
  int quoted; /* an excerpt that the writer has left between the own words: kind is CD_PART_REPLY */
  cd_span span;
} cd_part;

typedef struct cd_reply {
  cd_list parts;         /* cd_part */
  cd_buffer text;        /* the reply parts joined, without blank lines at both ends */
  cd_mail_source source; /* who is quoted, and where that is said */
  cd_list lines, roles;  /* cd_mail_line, cd_role, one a line: of use while reading, as is the work memory */
  cd_mail_work work;
} cd_reply;

/* An empty result, to be freed with cd_reply_free. */
void cd_reply_init(cd_reply *r, const cd_allocator *a);

/*
** Reads a message into *r (initialized; what it holds of one before is overwritten, its memory used again). With 'keep' what the sender's side has added at the end (signature,
** disclaimer, a forwarded message) is kept in the text, and only the quoted conversation is left out.
*/
cd_status cd_reply_read(const cd_mail_phrases *p, const char *text, size_t length, int keep, cd_reply *r);

void cd_reply_free(cd_reply *r);

/* The bytes that it holds. */
size_t cd_reply_size(const cd_reply *r);

#endif
