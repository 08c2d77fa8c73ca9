/*
** mail_space.h - floor 1: what counts as nothing in mail: white space, and characters that programs put around addresses
** and names to steer the direction of writing; and what certainly does not.
*/
#ifndef CD_MAIL_SPACE_H
#define CD_MAIL_SPACE_H

#include "utf8.h"

/* White space: line ends, no-break and ideographic spaces too. */
int cd_mail_is_space(cd_code_point c);

/* Characters without width: bidirectional controls, zero-width spaces and joiners, the byte order mark. */
int cd_mail_is_invisible(cd_code_point c);

/* An ASCII letter or digit: no blank, no mark, and no part of one (but for "=20", "&nbsp;" and the like). */
static inline int cd_mail_is_plain(char c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

#endif
