/*
** normalize_hangul.h - floor 2, within normalize: Hangul syllables and their jamo, from bytes to bytes (the Unicode
** Standard, 3.12).
*/
#ifndef CD_NORMALIZE_HANGUL_H
#define CD_NORMALIZE_HANGUL_H

#include "normalize_run.h"

/* Writes the jamo of a syllable to out, which has room for nine bytes; returns their length, 6 or 9. */
size_t cd_put_jamo(unsigned char *out, cd_code_point syllable);

/* Whether a leading jamo and a vowel stand at p, in valid UTF-8 of which eight bytes can be read. */
int cd_is_syllable(const unsigned char *p);

/*
** Composes the syllables from p on, where one begins. Single spaces between are passed, and a few other bytes of ASCII where
** that stays as it is. Only where the jamo are otherwise left as they are. 'done' moves behind what is settled.
*/
cd_status cd_compose_jamo(cd_run *r, const unsigned char *p);

#endif
