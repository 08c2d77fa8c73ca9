/*
** cleanup_cut.h - floor 3: where a source can be cut so that cleaning the pieces is cleaning the whole. Part of cleanup.h's room.
**
** With nothing but characters to clean, that is nearly everywhere. Where more is done, a source has parts, each cleaned by
** itself: a line (up to LF); with hyphens or wrap, lines up to an empty one. A part longer than CD_CLEANUP_PART is split, at a
** place that its bytes alone decide: between words, rather than within one; with hyphens or wrap at the end of a line, rather
** where a paragraph or a sentence ends, and not where a hyphen may join it to the next. Only what works together character by
** character (a run of combining marks) is never split.
*/
#ifndef CD_CLEANUP_CUT_H
#define CD_CLEANUP_CUT_H

#include "cleanup.h"

#define CD_CLEANUP_PART ((size_t)64 * 1024)

/*
** How much of the text, from its beginning, can be cleaned without knowing what comes behind it; 0 if that is nothing. Nothing
** was settled in text[0..from) before.
*/
size_t cd_cleanup_settled(const cd_cleanup *c, const char *text, size_t length, size_t from);

/* The end of the first part of a whole text, or of as much of it as is split off; length > 0. */
size_t cd_cleanup_part(const cd_cleanup *c, const char *text, size_t length);

/* The end of the parts that come before the first one that is split. */
size_t cd_cleanup_parts(const cd_cleanup *c, const char *text, size_t length);

#endif
