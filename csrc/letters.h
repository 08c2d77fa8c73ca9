/*
** letters.h - floor 1: what a code point is within words, by utf8proc's categories, and how it is folded.
*/
#ifndef CD_LETTERS_H
#define CD_LETTERS_H

#include "utf8.h"

typedef enum cd_letter_kind {
  CD_LETTER_SPACE, CD_LETTER_LOWER, CD_LETTER_UPPER, /* title case too */
  CD_LETTER_UNCASED,  /* a letter or mark of a script without case */
  CD_LETTER_UNSPACED, /* of a script written without spaces: Han, kana, Thai, Lao, Khmer, Burmese */
  CD_LETTER_DIGIT, CD_LETTER_SIGN,
  CD_LETTER_JOINER    /* joins two letters, and is no part of the word: soft hyphen, zero-width joiners, middle dot */
} cd_letter_kind;

/* Folded signs: quotation marks and dashes of all forms are alike. */
#define CD_MARK_APOSTROPHE ((cd_code_point)'\'')
#define CD_MARK_QUOTE ((cd_code_point)'"')
#define CD_MARK_DASH ((cd_code_point)0x2014) /* en, em and other dashes; a hyphen is '-' */
#define CD_MARK_COPYRIGHT ((cd_code_point)0xA9)

#define CD_LETTERS 0x980 /* code points looked up in a table: Latin to Devanagari */

/* What is known of the first code points: shape | folded letter << 8. Read-only once it is made. */
typedef struct cd_letters {
  uint32_t known[CD_LETTERS];
} cd_letters;

void cd_letters_init(cd_letters *l);

/* For any code point, by utf8proc. CD_ILL_FORMED is a sign. */
cd_letter_kind cd_other_kind(cd_code_point c);
cd_code_point cd_other_letter(cd_code_point c);

static inline cd_letter_kind cd_letter_kind_of(const cd_letters *l, cd_code_point c) {
  return c < CD_LETTERS ? (cd_letter_kind)(l->known[c] & 0xFF) : cd_other_kind(c);
}

/* Simple lower case; dotless and dotted i, sigma and final sigma alike; full-width forms as ASCII. */
static inline cd_code_point cd_fold_letter(const cd_letters *l, cd_code_point c) {
  return c < CD_LETTERS ? l->known[c] >> 8 : cd_other_letter(c);
}

cd_code_point cd_fold_sign(cd_code_point c);

int cd_is_hangul(cd_code_point c);

#endif
