/*
** mail_lead.h - floor 2, within mail_marks: the attributions among a message's lines, each on one line, over several,
** or on a part of one.
*/
#ifndef CD_MAIL_LEAD_H
#define CD_MAIL_LEAD_H

#include "mail_marker.h"

/* Marks the attribution that ends with line i, if one does. */
cd_status cd_marker_attribution(cd_marker *m, size_t i);

/* Marks the attribution that the quote at line i begins with, if it does. */
cd_status cd_marker_quoted_attribution(cd_marker *m, size_t i);

/* Marks line i, quoted three deep, if it is ">>> Jane Doe <jane@example.org> 3 Feb 2020 10:00 >>>". */
cd_status cd_marker_arrows(cd_marker *m, size_t i);

/* A quoted line that is the rest of an attribution torn at the address's bracket. */
int cd_marker_is_torn(const cd_marker *m, size_t i);

#endif
