/*
** mail_cite.h - floor 2, within mail_marks: quotes with a mark other than ">": "|", or the quoted person's name or
** initials ("Jane>").
*/
#ifndef CD_MAIL_CITE_H
#define CD_MAIL_CITE_H

#include "mail_marker.h"

/* The mark of the lines below line last - 1, the end of the attribution that is joined, if it is one of these. */
cd_span cd_marker_cite_after(const cd_marker *m, size_t last);

/* Marks line i if it is quoted with the mark in use; whether it is. */
int cd_marker_cited(cd_marker *m, size_t i);

#endif
