/*
** body.h - floor 3: the body of a story out of the verdicts on its lines.
*/
#ifndef CD_BODY_H
#define CD_BODY_H

#include "attribution.h"

/* A stretch of the body and where it stands in the text. */
typedef struct cd_piece {
  size_t body, text, length;
} cd_piece;

/*
** Appends the kept lines' kept parts to 'body', a blank line between paragraphs, and a piece for each to 'pieces'. A line is
** a paragraph, unless blank lines part the paragraphs of the text or its lines are wrapped: then single line endings and
** indents stay.
*/
cd_status cd_build_body(const char *text, const cd_policy *policy, const cd_list *verdicts, cd_buffer *body, cd_list *pieces);

/* Where a position in the body is in the text; 'pieces' are as many cd_piece, at any address. 0 if there are none. */
size_t cd_body_to_text(const void *pieces, size_t count, size_t position);

/*
** Where the story is under way: the place, counted from 1, of the third line of some length that is of the body by itself. 'length', that of
** the text, if there is none. Who is named above it has written it.
*/
size_t cd_story_head(const cd_list *verdicts, size_t length);

#endif
