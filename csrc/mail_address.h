/*
** mail_address.h - floor 2: addresses and the names beside them, as mail programs write them for people to read
** (not as RFC 5322 does): "Jane Doe" <jane@example.org>, jane@example.org (Jane), Jane [mailto:jane@example.org].
*/
#ifndef CD_MAIL_ADDRESS_H
#define CD_MAIL_ADDRESS_H

#include "core.h"

/* The first address of text[start..end), bare: "jane@example.org". Its end is 0 if there is none. */
cd_span cd_mail_address_find(const char *text, size_t start, size_t end);

/* The address with its brackets, "mailto:" and a repeated form around it: "<a@b<mailto:a@b>>", "[mailto:a@b]". */
cd_span cd_mail_address_around(const char *text, size_t start, size_t end, cd_span address);

/* Leaves out quotes, brackets, marks and blanks around a name. */
cd_span cd_mail_name_trim(const char *text, cd_span s);

/* Reads the value of a header field "From"; name and email are empty where it says none. */
void cd_mail_mailbox_read(const char *text, size_t start, size_t end, cd_span *name, cd_span *email);

#endif
