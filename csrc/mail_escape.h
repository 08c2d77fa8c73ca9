/*
** mail_escape.h - floor 2: a character of a message that was not decoded: as an HTML reference, or as UTF-8 in
** quoted-printable (RFC 2045, 6.7).
*/
#ifndef CD_MAIL_ESCAPE_H
#define CD_MAIL_ESCAPE_H

#include "core.h"
#include "utf8.h"

/*
** The bytes that an escaped character takes at 'at' < 'end': "&ouml;" or "&#246;" with the semicolon, "=C3=B6", "=20";
** 0 if there is none. Sets *c to the character. Bytes that are not well-formed UTF-8 are none. Takes bounded time.
*/
size_t cd_mail_escaped(const char *text, size_t at, size_t end, cd_code_point *c);

#endif
