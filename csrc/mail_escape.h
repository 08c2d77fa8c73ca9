/*
** mail_escape.h - floor 2: a character of a message that was not decoded: as an HTML reference, or as UTF-8 in
** quoted-printable (RFC 2045, 6.7); and the encoded words of header fields (RFC 2047).
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

/* The longest encoded word that is read, in bytes; RFC 2047 allows 75. */
#define CD_MAIL_ENCODED_MAX 120

/*
** The bytes that an encoded word in UTF-8 takes at 'at' < 'end', "=?UTF-8?Q?J=C3=B6rg?=" or with base64, with the blank
** before another one; 0 if there is none. Sets word[0..*length) to what it says, which is well-formed UTF-8.
*/
size_t cd_mail_encoded_word(const char *text, size_t at, size_t end, char word[CD_MAIL_ENCODED_MAX], size_t *length);

#endif
