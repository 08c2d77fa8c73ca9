/*
** authors.h - floor 3: names without "by", and what stands beside them: whether they are those of who wrote. A name is one of an
** author where a date, an office at a paper or a handle is beside it, above the story or below all of it; a name above a
** picture's credit is who is in the picture; and a name with common words in it ("Order Reprints") is none.
*/
#ifndef CD_AUTHORS_H
#define CD_AUTHORS_H

#include "context.h"

/* Sets the rows of evidence of line i that tell authors: NAME_BESIDE, NAME_IMPRINT, NAME_OVER_PICTURE, OFFICE_BESIDE. */
void cd_judge_author(const cd_document *d, size_t i, cd_evidence *e);

/* Whether somebody is named between title and story, by phrase or beside a date. To be asked when all lines have their evidence. */
int cd_names_author(const cd_document *d);

/* Whether a line stands as authors' names and offices do, in a text with the signs of an article. */
int cd_is_author(const cd_document *d, const cd_verdict *v);

/* Whether a line without a phrase that says so cannot be a byline, whatever it scores. */
int cd_is_no_author(const cd_verdict *v);

#endif
