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

#endif
