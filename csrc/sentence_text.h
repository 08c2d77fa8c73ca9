/*
** sentence_text.h - floor 2, over sentence_words: reading the surroundings of a candidate: code points and words to the
** left and to the right, never farther than a bounded number of bytes.
*/
#ifndef CD_SENTENCE_TEXT_H
#define CD_SENTENCE_TEXT_H

#include "eight.h"
#include "sentence_words.h"

/*
** A text, or as much of it as has come. Whoever reads at or past 'limit' of a text that is not final
** makes 'starved' true: what was concluded from that is void until more has come.
*/
typedef struct cd_view {
  const unsigned char *bytes;
  size_t limit;
  int final;
  int starved;
} cd_view;

/* What cd_view_at gives at the end of the text: neither a code point nor ill-formed bytes. */
#define CD_END_OF_TEXT ((cd_code_point)0xFFFFFFFEu)

size_t cd_view_at_limit(cd_view *v, cd_code_point *cp);

/* The code point at i and its width; CD_END_OF_TEXT and 0 at the limit. */
static inline size_t cd_view_at(cd_view *v, size_t i, cd_code_point *cp) {
  if (i >= v->limit) return cd_view_at_limit(v, cp);
  return cd_utf8_next(v->bytes + i, v->bytes + v->limit, cp);
}

/* The shape of the code point at i; CD_SHAPE_NEWLINE at the end of the text. */
cd_shape cd_view_shape(cd_view *v, size_t i);

/* The code point before i, not farther back than floor; CD_END_OF_TEXT and 0 at the floor. */
static inline size_t cd_view_before(const cd_view *v, size_t floor, size_t i, cd_code_point *cp) {
  if (i <= floor) {
    *cp = CD_END_OF_TEXT;
    return 0;
  }
  return cd_utf8_previous(v->bytes + floor, v->bytes + i, cp);
}

static inline cd_shape cd_shape_of(cd_code_point cp) {
  return cp == CD_END_OF_TEXT ? CD_SHAPE_NEWLINE : cd_shape_of_point(cp);
}

static inline int cd_is_blank(cd_shape s) { return s == CD_SHAPE_SPACE || s == CD_SHAPE_NEWLINE; }

/* Past the white space from i on, not beyond 'end', and back over that before i, not beyond floor. */
size_t cd_skip_blanks(cd_view *v, size_t i, size_t end);
size_t cd_skip_blanks_back(const cd_view *v, size_t floor, size_t i);

/* Whether no white space begins with this byte: beyond ASCII it does with four. */
static inline int cd_begins_ink(unsigned char c) {
  return c > ' ' && c != 0xC2 && (c < 0xE1 || c > 0xE3);
}

/* Whether no white space ends before i, which is beyond floor, as the last three bytes tell. */
static inline int cd_ends_ink(const unsigned char *bytes, size_t floor, size_t i) {
  const unsigned char *p = bytes + i;
  if (p[-1] < 0x80) return p[-1] > ' ';
  if (i - floor < 3 || p[-2] == 0xC2) return 0;
  return p[-3] < 0xE1 || p[-3] > 0xE3 || p[-2] > 0x9A || (p[-3] == 0xE3 && (p[-2] | p[-1]) != 0x80);
}

/* The same as cd_skip_blanks and cd_skip_blanks_back, at hand for one space and for none. */
static inline size_t cd_skip_blank(cd_view *v, size_t i, size_t end) {
  if (i < end && v->bytes[i] == ' ') i++;
  return i < end && cd_begins_ink(v->bytes[i]) ? i : cd_skip_blanks(v, i, end);
}
static inline size_t cd_skip_blank_back(const cd_view *v, size_t floor, size_t i) {
  return i > floor && cd_ends_ink(v->bytes, floor, i) ? i : cd_skip_blanks_back(v, floor, i);
}

/* Whether an apostrophe whose next byte is at i belongs to the rest of a word that was set apart, or to a number. */
int cd_is_clitic(cd_view *v, size_t i);

/* --- small letters of ASCII: most words are nothing else, and are measured eight bytes at a time ----------------------- */

/* The highest bit of each of eight bytes that is no small letter. */
static inline uint64_t cd_not_small(const unsigned char *p) {
  return ~cd_bytes_between(cd_load_eight(p), 'a', 'z') & CD_EACH(0x80);
}

static inline int cd_is_small(unsigned char c) { return c >= 'a' && c <= 'z'; }
static inline int cd_is_capital(unsigned char c) { return c >= 'A' && c <= 'Z'; }

/* Past the small letters from i on, not beyond 'most'; 'limit' is where the bytes end. */
static inline size_t cd_skip_small(const unsigned char *bytes, size_t i, size_t most, size_t limit) {
  if (i >= most) return i;
  while (i < most && limit - i >= 8) {
    uint64_t others = cd_not_small(bytes + i);
    size_t small = others != 0 ? cd_lowest_bit(others) / 8 : 8;
    i += small;
    if (small < 8) return i < most ? i : most;
  }
  while (i < most && cd_is_small(bytes[i])) i++;
  return i < most ? i : most;
}

/* Back over those before i, not before floor. */
static inline size_t cd_skip_small_back(const unsigned char *bytes, size_t floor, size_t i) {
  if (i <= floor) return i;
  while (i > floor && i >= 8) {
    uint64_t others = cd_not_small(bytes + i - 8);
    size_t small = others != 0 ? (63 - cd_highest_bit(others)) / 8 : 8;
    i -= small;
    if (small < 8) return i > floor ? i : floor;
  }
  while (i > floor && cd_is_small(bytes[i - 1])) i--;
  return i > floor ? i : floor;
}

/* --- words ---------------------------------------------------------------------------------------------------------- */

/* What a word is made of. */
enum {
  CD_HAS_UPPER = 1,
  CD_HAS_LOWER = 2,
  CD_HAS_LETTER = 4,   /* of a script without case */
  CD_HAS_DIGIT = 8,
  CD_HAS_DOT = 16,     /* inside it */
  CD_HAS_SIGN = 32,    /* @ / \ _ # and the like, which words of prose do not have */
  CD_HAS_HYPHEN = 64,  /* - or an apostrophe */
  CD_HAS_UNSPACED = 128
};

/* A word: bytes start..end-1, and what it looks like. Empty: start == end. */
typedef struct cd_near_word {
  size_t start, end;
  unsigned has;         /* CD_HAS_... */
  unsigned letters;     /* how many letters and digits there are */
  cd_shape first;       /* the shape of its first code point */
  cd_code_point first_cp;
  int capital;          /* Upper first and no Upper after it */
  uint32_t hash;        /* of its lower case where that was wanted, else 0; ask cd_token_hash */
} cd_near_word;

/* The hash of a word's lower case. */
static inline uint32_t cd_token_hash(const cd_view *v, cd_near_word *t) {
  const unsigned char *word = v->bytes + t->start;
  size_t length = t->end - t->start;
  if (t->hash == 0)
    t->hash = !(t->has & CD_HAS_UPPER) || t->capital ? cd_lower_hash_of_plain(word, length, t->capital)
                                                     : cd_lower_hash(word, length);
  return t->hash;
}

/* How far a word is read, in bytes. */
#define CD_TOKEN_MAX 40

/*
** The word that ends at 'end', read back to white space, an opening bracket or quotation mark, or a
** long dash, and not beyond floor. Marks of punctuation around it are left out.
*/
void cd_read_left(cd_view *v, size_t floor, size_t end, cd_near_word *t);

/* The word before the one that begins at start, past the marks and spaces between; empty when none is near. */
void cd_read_before(cd_view *v, size_t floor, size_t start, cd_near_word *t);

/*
** The word that begins at start: letters, digits and marks, and what stands between two of those
** (full stops, apostrophes, hyphens, signs).
*/
void cd_read_right(cd_view *v, size_t start, cd_near_word *t);

#define CD_FIRST_PICTURE 0x2300
#define CD_PICTURE_SELECTOR 0xFE0F

/* Whether it is what emoji end with. */
static inline int cd_is_picture(cd_code_point cp) {
  return cp >= CD_FIRST_PICTURE && (cp == CD_PICTURE_SELECTOR || cd_shape_of(cp) == CD_SHAPE_SYMBOL);
}

/* Whether pictures, of whatever code points, stand alone before i: no word that could end is at them. */
int cd_are_pictures(const cd_view *v, size_t start, size_t i);

/* The same as values. */
static inline cd_near_word cd_token_before(cd_view *v, size_t floor, size_t start) {
  cd_near_word t;
  cd_read_before(v, floor, start, &t);
  return t;
}
static inline cd_near_word cd_token_right(cd_view *v, size_t start) {
  cd_near_word t;
  cd_read_right(v, start, &t);
  return t;
}

#endif
