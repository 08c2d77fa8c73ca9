/*
** recase.h - floor 2: names in capitals as names are written: "CATRINUS VAN DER LAAN" as "Catrinus van der Laan".
**
** Only what is in capitals throughout, has no digit, and is no short word alone ("BBC") is changed; particles are written small
** but for the first word, words without a vowel ("JP") stay, and letters behind a hyphen, an apostrophe or Mc stay capitals.
*/
#ifndef CD_RECASE_H
#define CD_RECASE_H

#include "reading.h"

/* Appends the text of a part of a line that has been read, its names as they are written. Only memory can fail. */
cd_status cd_recase(const cd_reading *r, cd_span part, cd_buffer *out);

#endif
