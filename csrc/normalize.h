/*
** normalize.h - floor 2: source to valid, normalized text, with an alignment.
*/
#ifndef CD_NORMALIZE_H
#define CD_NORMALIZE_H

#include "alignment.h"
#include "core.h"

typedef enum cd_form { CD_FORM_NONE, CD_FORM_NFC, CD_FORM_NFD, CD_FORM_NFKC, CD_FORM_NFKD } cd_form;

/*
** Appends the text to 'out' and the edits that made it to 'edits' (a list of cd_edit; NULL when not wanted).
** Ill-formed bytes become U+FFFD, one a maximal subpart. Sets *changed to whether text and source differ.
*/
cd_status cd_normalize(cd_form form, const char *source, size_t length, cd_buffer *out, cd_list *edits, int *changed);

#endif
