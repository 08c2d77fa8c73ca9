/*
** accents.h - floor 1: accents = "strip" takes the marks off letters as people who search do who leave them out:
** - Latin and Greek: every mark, and the stroke of đ ħ ł ø ŧ;
** - Cyrillic: marks of stress (acute, grave, double grave, circumflex, inverted breve) and the dots of ё. Marks that
**   make another letter of the alphabet stay: й ї ў ѓ ќ and those of other languages, for nobody looks for й under и;
** - any other script: none. Its vowel signs, points and tones are no accents.
*/
#ifndef CD_ACCENTS_H
#define CD_ACCENTS_H

#include "utf8.h"

/* The most code points that cd_strip_accents gives; no more than CD_MOST_PARTS. */
#define CD_ACCENTS_MOST 8

/* Whether a code point is a mark that may be taken off some letter; all of them lie between the two. */
#define CD_ACCENT_FIRST 0x300
#define CD_ACCENT_LAST 0xFE2F
int cd_is_accent(cd_code_point cp);

/* Whether an accent goes that stands on a letter (that stays, if other marks stand between). */
int cd_accent_goes(cd_code_point letter, cd_code_point accent);

/*
** A letter with accents in it, taken apart and without those that go: fills out (room for CD_ACCENTS_MOST) and returns
** how many; -1 where none goes.
*/
int cd_strip_accents(cd_code_point cp, cd_code_point *out);

#endif
