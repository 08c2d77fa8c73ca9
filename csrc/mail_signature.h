/*
** mail_signature.h - floor 2: what stands below the writer's own words without a mark that tells it apart: the block
** of name, title and contact after a closing, a name after a hyphen, disclaimers, and footers of lists.
** All of it works on a stretch of a message's lines that is the writer's own for all that is known.
*/
#ifndef CD_MAIL_SIGNATURE_H
#define CD_MAIL_SIGNATURE_H

#include "core.h"
#include "mail_line.h"
#include "mail_phrases.h"

/*
** The first line of the paragraphs at the end of lines[first..last) that are disclaimers or footers, 'last' if there
** are none. Looks at each paragraph from the end once, until one is neither.
*/
size_t cd_mail_notices(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first, size_t last);

/* The line after the paragraph that lines[first..last) begin with if that is a notice of the mail system, else first. */
size_t cd_mail_banner(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first, size_t last);

/* Whether lines[first..last), of which there is one that is not blank, all look like those of a signature. */
int cd_mail_is_block(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first, size_t last);

/*
** The first line of the signature at the end of lines[first..last), 'last' if there is none. A closing with no
** more than a name below it is the writer's own. Looks at a bounded number of lines from the end.
*/
size_t cd_mail_sign_off(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first,
                        size_t last);

#endif
