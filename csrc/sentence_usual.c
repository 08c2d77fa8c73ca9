#include "sentence_usual.h"
#include "sentence_scan.h"

/* The shape of the code point of which c is the first byte, at i, and its width; none where it is no letter. */
static cd_shape letter_at(const cd_view *v, size_t i, size_t *width) {
  unsigned char c = v->bytes[i];
  cd_code_point cp;
  *width = 1;
  if (c < 0x80) return cd_is_small(c) ? CD_SHAPE_LOWER : cd_is_capital(c) ? CD_SHAPE_UPPER : CD_SHAPE_OTHER;
  *width = cd_utf8_next(v->bytes + i, v->bytes + v->limit, &cp);
  return cd_shape_of_point(cp);
}

/* Where the letters before i begin that are of one shape, which is set, not before floor; 0 where there are others. */
static size_t skip_letters_back(const cd_view *v, size_t floor, size_t i, cd_shape *shape) {
  while (i > floor && v->bytes[i - 1] != ' ') {
    cd_code_point cp;
    size_t width = cd_view_before(v, floor, i, &cp);
    cd_shape s = cd_shape_of_point(cp);
    if (*shape == CD_SHAPE_OTHER) *shape = s;
    if (s != *shape || (s != CD_SHAPE_LOWER && s != CD_SHAPE_LETTER)) return 0;
    i -= width;
  }
  return i;
}

/* No abbreviation with a capital that is not known is longer, in bytes. */
#define LONG_NAME 5

/*
** Where the word that ends at the stop begins: two letters or more, all of one shape, which is set, or a capital before enough
** small letters; and a space before them that no other word with a stop precedes. 0 where there is no such word.
*/
static size_t left_word(const cd_view *v, size_t start, size_t stop, cd_shape *shape) {
  const unsigned char *bytes = v->bytes;
  size_t floor = stop - start > CD_TOKEN_MAX ? stop - CD_TOKEN_MAX : start, one;
  size_t left = cd_skip_small_back(bytes, floor, stop);
  *shape = left < stop ? CD_SHAPE_LOWER : CD_SHAPE_OTHER;
  if (left > floor && bytes[left - 1] != ' ') {
    if (bytes[left - 1] >= 0x80) left = skip_letters_back(v, floor, left, shape);
    else if (cd_is_capital(bytes[left - 1]) && stop - left >= LONG_NAME - 1) left--;
    else return 0;
  }
  if (left < start + 2 || bytes[left - 1] != ' ' || bytes[left - 2] == '.' || left == stop) return 0;
  if (bytes[left] < 0x80) return left + 1 < stop ? left : 0;
  letter_at(v, left, &one);
  return left + one < stop ? left : 0;
}

/* Past the letters of that shape from i on, the first of which is beyond ASCII, not beyond 'most' by more than one. */
static size_t skip_letters(const cd_view *v, size_t i, size_t most, cd_shape shape) {
  size_t width;
  while (i < most && v->bytes[i] >= 0x80 && letter_at(v, i, &width) == shape) {
    i += width;
    if (shape == CD_SHAPE_LOWER) i = cd_skip_small(v->bytes, i, most, v->limit);
  }
  return i;
}

/* Past what may stand in a word behind an apostrophe, "s" or "ll", if there is one at i; i where nothing else does. */
static size_t skip_clitic(const cd_view *v, size_t i, size_t most) {
  const unsigned char *p = v->bytes + i;
  size_t width = most - i < 4 ? 0 : p[0] == '\'' ? 1 : p[0] == 0xE2 && p[1] == 0x80 && p[2] == 0x99 ? 3 : 0;
  return width != 0 && cd_is_small(p[width]) ? cd_skip_small(v->bytes, i + width, most, v->limit) : i;
}

/* Whether the word at i begins as one does behind a word of that shape, and a space, comma or line ending follows it. */
static int begins_right(const cd_view *v, size_t i, cd_shape left) {
  size_t most = v->limit - i < CD_TOKEN_MAX ? v->limit : i + CD_TOKEN_MAX, at, width;
  cd_shape first = letter_at(v, i, &width);
  if (first != (left == CD_SHAPE_LOWER ? CD_SHAPE_UPPER : left)) return 0;
  at = i + width;
  if (left == CD_SHAPE_LOWER) at = skip_clitic(v, cd_skip_small(v->bytes, at, most, v->limit), most);
  if (at < most && v->bytes[at] >= 0x80) at = skip_letters(v, at, most, left);
  if (at >= v->limit || (left == CD_SHAPE_LOWER && at == i + width)) return 0;
  return v->bytes[at] == ' ' || v->bytes[at] == ',' || v->bytes[at] == '\n';
}

/* The width of one mark that closes at i and that a space follows, 0 of a space; -1 where something else stands. */
static int closing_mark(const cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  if (p[0] == ' ') return 0;
  if (v->limit - i < 4) return -1;
  if (p[0] == '"' || p[0] == ')' || p[0] == '\'') return p[1] == ' ' ? 1 : -1;
  return p[0] == 0xE2 && p[1] == 0x80 && (p[2] & 0xFA) == 0x98 && p[3] == ' ' ? 3 : -1;
}

/* Whether a word of that language, or of the user's, is an abbreviation or has the ending of one. */
static int is_abbreviation(const cd_sentence_rules *r, const unsigned char *word, size_t length) {
  unsigned classes = cd_words_find_ending(r->words, word, length);
  if (cd_words_may_abbreviate(r->words, word, length)) classes |= cd_words_find(r->words, word, length);
  if (r->extra != NULL) classes |= cd_words_find(r->extra, word, length);
  return (classes & CD_WORD_ABBREVIATION) != 0;
}

/* "word. Word ", "word." Word": where the sentence ends, or 0. */
static size_t usual_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop) {
  int closing = closing_mark(v, stop + 1);
  size_t left, end;
  cd_shape shape;
  if (closing < 0 || stop < start + 4 || r->weak_stop) return 0;
  left = left_word(v, start, stop, &shape);
  end = stop + 1 + (size_t)closing;
  if (left == 0 || (shape != CD_SHAPE_LOWER && end != stop + 1) || !begins_right(v, end + 1, shape)) return 0;
  return is_abbreviation(r, v->bytes + left, stop - left) ? 0 : end;
}

/* The width of a stop that needs no space after it, before a letter or digit; 0 for another. */
static size_t usual_wide(const cd_sentence_rules *r, const cd_view *v, size_t stop) {
  cd_code_point cp;
  size_t width = cd_utf8_next(v->bytes + stop, v->bytes + v->limit, &cp), next;
  cd_shape after = stop + width < v->limit ? letter_at(v, stop + width, &next) : CD_SHAPE_OTHER;
  int is_word = after >= CD_SHAPE_UPPER && after <= CD_SHAPE_NUMBER && after != CD_SHAPE_MARK;
  return is_word && cd_stop_kind_of(r, cp) == CD_STOP_WIDE ? width : 0;
}

size_t cd_usual_end(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop) {
  size_t wide;
  if (v->limit - stop < 4) return 0;
  if (v->bytes[stop] == '.' || v->bytes[stop] == '!' || v->bytes[stop] == '?') return usual_stop(r, v, start, stop);
  if (v->bytes[stop] < 0xE0) return 0;
  wide = usual_wide(r, v, stop);
  return wide != 0 ? stop + wide : 0;
}
