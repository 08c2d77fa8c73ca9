/*
** mail_space.h - floor 1: what counts as nothing in mail: white space, and characters that programs put around addresses
** and names to steer the direction of writing.
*/
#ifndef CD_MAIL_SPACE_H
#define CD_MAIL_SPACE_H

#include "utf8.h"

/* White space: line ends, no-break and ideographic spaces too. */
int cd_mail_is_space(cd_code_point c);

/* Characters without width: bidirectional controls, zero-width spaces and joiners, the byte order mark. */
int cd_mail_is_invisible(cd_code_point c);

#endif
