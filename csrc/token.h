/*
** token.h - floor 2: a line of text as words, numbers and marks, each word looked up in a vocabulary by
** its folded form. What phrases, names and dates are recognized on.
**
** Folding: simple lower case (utf8proc's), full-width forms as ASCII, dotless and dotted i alike, final
** sigma as sigma; all single quotation marks and apostrophes alike, all double ones, all dashes.
** Words are runs of letters, marks and digits; an apostrophe or hyphen between letters belongs to the word, but "'s"
** at a word's end is a token of its own. A code point of a script written without spaces (Han, kana, Thai,
** Lao, Khmer, Burmese) is a token of its own. E-mail addresses, links, domains, @handles and
** #hashtags are one token each. Ill-formed bytes count as marks.
*/
#ifndef CD_TOKEN_H
#define CD_TOKEN_H

#include "vocabulary.h"

typedef enum cd_token_flag {
  CD_TOKEN_WORD = 1 << 0,      /* letters (and digits in it) */
  CD_TOKEN_CAPITAL = 1 << 1,   /* the first letter is upper or title case */
  CD_TOKEN_ALL_CAPS = 1 << 2,  /* two letters or more, none lower case */
  CD_TOKEN_LONG = 1 << 3,      /* a word of four bytes and more */
  CD_TOKEN_UNSPACED = 1 << 4,  /* of a script without spaces and without case */
  CD_TOKEN_UNCASED = 1 << 5,   /* of a script without case (Arabic, Hebrew, Devanagari, Hangul, Han, ...) */
  CD_TOKEN_NUMBER = 1 << 6,    /* begins with a digit: 1,234.5 10:30 2019-11-18 20.1k 18th */
  CD_TOKEN_MARK = 1 << 7,      /* one punctuation mark or symbol: 'mark' says which */
  CD_TOKEN_INITIAL = 1 << 8,   /* one capital letter */
  CD_TOKEN_DIGIT = 1 << 9,     /* a word with a digit in it */
  CD_TOKEN_INNER = 1 << 10,    /* a capital after a lower-case letter: McCoy, RhodesEditing */
  CD_TOKEN_SPACED = 1 << 11,   /* white space before it */
  CD_TOKEN_HANGUL = 1 << 12,
  CD_TOKEN_ADDRESS = 1 << 13,  /* an e-mail address */
  CD_TOKEN_LINK = 1 << 14,     /* http://..., www..., example.org */
  CD_TOKEN_HANDLE = 1 << 15,   /* @name */
  CD_TOKEN_HASHTAG = 1 << 16,  /* #name */
  CD_TOKEN_GAP = 1 << 17,      /* text was left out before this token */
  CD_TOKEN_SPLIT = 1 << 18     /* cut from the token before it: no space between */
} cd_token_flag;

typedef struct cd_token {
  size_t start, end;  /* bytes in the text */
  uint32_t word;      /* the vocabulary's number for it, 0: unknown */
  uint32_t stem;      /* ... for the longest stem (written word*) it begins with, 0: none */
  uint32_t flags;
  cd_code_point mark; /* the folded code point of a mark, else 0 */
} cd_token;

/*
** Appends the tokens of text[start..end) to a list of cd_token, their positions counted from text, and adds to '*flags' those that any
** of them has. Linear. Fails only for want of memory. 'limit' is the end of what may be read, of which nothing after 'end' has a say.
*/
cd_status cd_tokenize(const cd_vocabulary *v, const char *text, size_t start, size_t end, size_t limit, cd_list *tokens, uint32_t *flags);

/* The same, and what is not yet in the vocabulary is added to it: every token gets a number. */
cd_status cd_tokenize_new(cd_vocabulary *v, const char *text, size_t start, size_t end, cd_list *tokens);

/*
** Looks up text[start..end), the part of a word that begins at a capital, as a word by itself:
** sets the number and the flags of a token that starts there.
*/
void cd_token_refold(const cd_vocabulary *v, const char *text, size_t start, size_t end, cd_token *token);

#endif
