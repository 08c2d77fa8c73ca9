/*
** entities.h - floor 2: decodes HTML's character references, named and numeric, as HTML reads them in
** text ("HTML Living Standard", 13.2.5.72 to 80):
** - of the names, the longest that fits, with or without its semicolon where HTML has it without;
** - of numbers, as many digits as follow, a semicolon or none; 80 to 9F as Windows-1252, 0, surrogates and
**   what is beyond 10FFFF as U+FFFD; noncharacters and controls as they are;
** - anything else that begins with "&" stays.
**
** HTML's exception for attributes is made where text holds what attributes do: in a web address, or a query ("?a=b"), a name
** without a semicolon before "=", a letter or a digit is that of a parameter and stays ("?a=b&copy=1").
**
** In one way it goes beyond HTML: it decodes until nothing is left to decode, so "&amp;lt;" becomes "<",
** and decoding what was decoded changes nothing. Text that was escaped twice is far more common in what is
** found than text about escapes.
*/
#ifndef CD_ENTITIES_H
#define CD_ENTITIES_H

#include "alignment.h"
#include "core.h"

/*
** Appends the decoded text to 'out' and what was changed to 'edits' (positions in 'text', and in 'out' from
** its length at the call). When there is nothing to decode both stay as they are, and the cost is that of
** a search for "&". Linear in 'length'. Any bytes may stand between references.
*/
cd_status cd_entities_decode(const char *text, size_t length, cd_buffer *out, cd_list *edits);

#endif
