#include "sentence_usual.h"
#include "sentence_gap_rules.h"
#include "sentence_scan.h"

#include <string.h>

#define BIT(shape) (1u << (shape))
#define CASED (BIT(CD_SHAPE_UPPER) | BIT(CD_SHAPE_LOWER))
#define LETTERS (CASED | BIT(CD_SHAPE_LETTER) | BIT(CD_SHAPE_MARK))
#define BEGINNINGS (BIT(CD_SHAPE_UPPER) | BIT(CD_SHAPE_LETTER) | BIT(CD_SHAPE_UNSPACED))

/* --- the word before a stop --------------------------------------------------------------------------------------------- */

/* A word of letters alone, or of parts of such with apostrophes and hyphens between them, the last of which is long. */
typedef struct letters {
  size_t start, part; /* where it begins, and its last part */
  unsigned count;
  unsigned capitals;  /* how many of them have capitals */
  unsigned shapes;    /* a bit for each shape that they have */
  int capital;        /* the first has one */
} letters;

/* Whether the bytes floor..i-1 are the rest of a letter that begins before. */
static int is_rest(const unsigned char *bytes, size_t floor, size_t i) {
  while (i > floor && cd_is_continuation(bytes[i - 1])) i--;
  return i == floor;
}

/* What stands between the parts of a word. */
static int is_joint(cd_code_point cp) { return cp == '\'' || cp == '-' || cp == 0x2019 || cp == CD_ILL_FORMED; }

/* Whether a word may go on before a joint: what was read of it is long, and of letters with case. */
static int may_go_on(const letters *w) {
  return w->count >= CD_LEAST_WORD && w->shapes & BIT(CD_SHAPE_LOWER) && !(w->shapes & BIT(CD_SHAPE_LETTER));
}

/* A mark that opens, and that no word goes on before. */
static int is_opening(cd_code_point cp, cd_shape s) { return s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || cp == '"'; }

/* Goes back over all letters and joints, up to a space, a mark that opens or the floor; 0 where there is anything else. */
static int read_letters_back(const cd_view *v, size_t floor, letters *w) {
  cd_shape s, first = CD_SHAPE_LOWER;
  size_t part = 0;
  while (w->start > floor && v->bytes[w->start - 1] != ' ') {
    cd_code_point cp;
    size_t width = cd_view_before(v, floor, w->start, &cp);
    s = cd_shape_of_point(cp);
    if (cp == CD_ILL_FORMED && is_rest(v->bytes, floor, w->start)) {
      w->start = floor;
      break;
    }
    if (is_opening(cp, s)) break;
    if (LETTERS >> s & 1) {
      w->shapes |= BIT(s);
      w->count += s != CD_SHAPE_MARK;
      w->capitals += s == CD_SHAPE_UPPER;
    } else if (!is_joint(cp) || !may_go_on(w)) {
      return 0;
    } else if (part == 0) {
      part = w->start;
    }
    w->start -= width;
    first = s;
  }
  w->capital = first == CD_SHAPE_UPPER;
  w->part = part != 0 ? part : w->start;
  return (LETTERS & ~BIT(CD_SHAPE_MARK)) >> first & 1 || w->start == floor;
}

/* Reads the word that ends at 'end', or as much of it as is read of any; 0 where it is none such, or the sentence's first. */
static int read_letters(const cd_view *v, size_t start, size_t end, letters *w) {
  size_t floor = end - start > CD_TOKEN_MAX ? end - CD_TOKEN_MAX : start;
  w->start = w->part = cd_skip_small_back(v->bytes, floor, end);
  w->count = (unsigned)(end - w->start);
  w->shapes = w->count != 0 ? BIT(CD_SHAPE_LOWER) : 0;
  w->capitals = 0;
  w->capital = 0;
  if (w->start > floor && v->bytes[w->start - 1] != ' ' && !read_letters_back(v, floor, w)) return 0;
  return w->start > start;
}

/*
** Whether a space or a bracket that opens stands before it, or all that is read of a word is of its letters, and no other word
** with a stop precedes.
*/
static int is_apart(const cd_view *v, size_t start, size_t end, const letters *w) {
  const unsigned char *p = v->bytes + w->start;
  if (end - w->start == CD_TOKEN_MAX) return 1;
  return w->start >= start + 2 && (p[-1] == ' ' || p[-1] == '(') && p[-2] != '.';
}

/* No abbreviation of that language, or of the user's, and without the ending of one. */
static int is_common(const cd_sentence_rules *r, const unsigned char *word, size_t length) {
  unsigned classes;
  if (length > CD_LONGEST_ABBREVIATION) return 1;
  classes = cd_words_find_ending(r->words, word, length);
  if (cd_words_may_abbreviate(r->words, word, length)) classes |= cd_words_find(r->words, word, length);
  if (r->extra != NULL) classes |= cd_words_find(r->extra, word, length);
  return !(classes & CD_WORD_ABBREVIATION);
}

/* The same for a word that was read, up to 'end', and its last part. */
static int are_common(const cd_sentence_rules *r, const cd_view *v, const letters *w, size_t end) {
  return is_common(r, v->bytes + w->start, end - w->start) &&
         (w->part == w->start || is_common(r, v->bytes + w->part, end - w->part));
}

/* Whether words in the lists begin like this one, or may. */
static int is_related(const cd_sentence_rules *r, const unsigned char *word) {
  return cd_words_may_begin_like(r->words, word) || (r->extra != NULL && cd_words_may_begin_like(r->extra, word));
}

/* --- what follows a stop ------------------------------------------------------------------------------------------------- */

/* Past what may stand in a word behind an apostrophe, "s" or "ll", if there is one at i; i where nothing else does. */
static size_t skip_clitic(const cd_view *v, size_t i, size_t most) {
  const unsigned char *p = v->bytes + i;
  size_t width = most - i < 4 ? 0 : p[0] == '\'' ? 1 : p[0] == 0xE2 && p[1] == 0x80 && p[2] == 0x99 ? 3 : 0;
  return width != 0 && cd_is_small(p[width]) ? cd_skip_small(v->bytes, i + width, most, v->limit) : i;
}

/* Past the letters beyond ASCII from i on, all of that shape, and small ones between them, not beyond 'most' by more than one. */
static size_t skip_letters(const cd_view *v, size_t i, size_t most, cd_shape shape) {
  while (i < most && v->bytes[i] >= 0x80) {
    cd_code_point cp;
    size_t width = cd_utf8_next(v->bytes + i, v->bytes + v->limit, &cp);
    if (cd_shape_of_point(cp) != shape) return i;
    i += width;
    if (shape == CD_SHAPE_LOWER) i = cd_skip_small(v->bytes, i, most, v->limit);
  }
  return i;
}

/* The shape of the code point at i, which is before the limit, and its width. */
static inline cd_shape shape_at(const cd_view *v, size_t i, size_t *width) {
  cd_code_point cp;
  *width = cd_utf8_next(v->bytes + i, v->bytes + v->limit, &cp);
  return cd_shape_of_point(cp);
}

/*
** The end of a word that begins at i with a capital and goes on in small letters, or that is of letters without case, where
** a space, comma or line ending follows it; else 0.
*/
static size_t end_of_word(const cd_view *v, size_t i, int cased) {
  size_t most = v->limit - i < CD_TOKEN_MAX ? v->limit : i + CD_TOKEN_MAX, width, at;
  cd_shape first = shape_at(v, i, &width);
  if (first != (cased ? CD_SHAPE_UPPER : CD_SHAPE_LETTER)) return 0;
  at = i + width;
  if (cased) at = skip_clitic(v, cd_skip_small(v->bytes, at, most, v->limit), most);
  at = skip_letters(v, at, most, cased ? CD_SHAPE_LOWER : CD_SHAPE_LETTER);
  if (at >= v->limit || (cased && at == i + width)) return 0;
  return v->bytes[at] == ' ' || v->bytes[at] == ',' || v->bytes[at] == '\n' ? at : 0;
}

/* The least digits that are no number of a note. */
#define LEAST_DIGITS 4

/* Whether the number at i is no mere number of a note: it is longer, or letters follow. */
static int is_number(const cd_view *v, size_t i) {
  size_t end = i, width;
  cd_shape after;
  while (end < v->limit && v->bytes[end] >= '0' && v->bytes[end] <= '9' && end - i < LEAST_DIGITS) end++;
  if (end - i == LEAST_DIGITS) return 1;
  if (end == i || end == v->limit) return 0;
  after = shape_at(v, end, &width);
  return after >= CD_SHAPE_UPPER && after <= CD_SHAPE_UNSPACED;
}

/*
** Past the mark that opens a quotation or bracket at i, and the space that may stand between a quotation mark and a capital;
** i where there is none.
*/
static size_t skip_opening(const cd_view *v, size_t i, int cased) {
  size_t width;
  if (v->bytes[i] == '"' || v->bytes[i] == '(') return i + 1;
  if (shape_at(v, i, &width) != CD_SHAPE_OPEN_QUOTE) return i;
  i += width;
  return i + (cased && i < v->limit && v->bytes[i] == ' ');
}

/* Whether a capital begins at i, or behind a mark that opens; or a letter without case. */
static int begins_letter(const cd_view *v, size_t i, int cased) {
  size_t at = skip_opening(v, i, cased), width;
  return at < v->limit && shape_at(v, at, &width) == (cased ? CD_SHAPE_UPPER : CD_SHAPE_LETTER);
}

/* Whether what is at i may begin a sentence behind a word, with case or without, that is no abbreviation, whatever follows. */
static int begins_any(const cd_view *v, size_t i, int cased) {
  cd_code_point cp;
  cd_shape first;
  cd_utf8_next(v->bytes + i, v->bytes + v->limit, &cp);
  first = cd_shape_of_point(cp);
  if (first == CD_SHAPE_DIGIT) return is_number(v, i);
  if (BEGINNINGS >> first & 1) return 1;
  if (first == CD_SHAPE_SYMBOL) return cased && cd_is_picture(cp);
  return begins_letter(v, i, cased);
}

/* --- marks with a space after them ------------------------------------------------------------------------------------- */

/* The width of one mark that closes at i and that a space follows, 0 of a space; -1 where something else stands. */
static int closing_mark(const cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  if (p[0] == ' ') return 0;
  if (v->limit - i < 4) return -1;
  if (p[0] == '"' || p[0] == ')' || p[0] == '\'') return p[1] == ' ' ? 1 : -1;
  return p[0] == 0xE2 && p[1] == 0x80 && (p[2] & 0xFA) == 0x98 && p[3] == ' ' ? 3 : -1;
}

/* Whether a word of capitals may be a Roman number. */
static int is_roman(const cd_view *v, const letters *w) {
  size_t i = w->start;
  while (i < w->start + w->count && memchr("IVXLCDM", v->bytes[i], 7) != NULL) i++;
  return i == w->start + w->count;
}

/* Whether a common word that begins sentences is at i. */
static int begins_common(const cd_sentence_rules *r, const cd_view *v, size_t i) {
  size_t end = end_of_word(v, i, 1);
  return end != 0 && cd_words_find(r->words, v->bytes + i, end - i) & CD_WORD_STARTER;
}

/* "word . Word": set apart by a space. */
static int is_spaced_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, size_t next) {
  letters w;
  if (v->bytes[stop - 2] == '"') return end_of_word(v, next, 1) != 0; /* no word is at it */
  if (!read_letters(v, start, stop - 1, &w) || !is_apart(v, start, stop - 1, &w)) return 0;
  if (w.shapes & BIT(CD_SHAPE_LETTER)) return 0;
  if (!(w.shapes & BIT(CD_SHAPE_LOWER)) && (w.count < 2 || is_roman(v, &w))) return 0;
  return end_of_word(v, next, 1) != 0 && are_common(r, v, &w, stop - 1);
}

/* Whether what is at 'next' may begin a sentence behind a word with case, and behind a mark that closes or not. */
static int begins_after_cased(const cd_sentence_rules *r, const cd_view *v, const letters *w, size_t next, int closed) {
  unsigned shapes = w->shapes & CASED;
  if (shapes == BIT(CD_SHAPE_UPPER)) return w->count > 2 && !is_roman(v, w) && begins_common(r, v, next);
  if (w->count > CD_LONGEST_PART) return closed ? begins_letter(v, next, 1) : begins_any(v, next, 1);
  if (w->count < CD_LEAST_WORD && shapes == CASED)
    return w->count == CD_LEAST_WORD - 1 && w->capital && w->capitals == 1 && begins_common(r, v, next);
  next = skip_opening(v, next, 1);
  return next < v->limit && end_of_word(v, next, 1) != 0;
}

/* The same behind one of letters without case. */
static int begins_after_uncased(const cd_sentence_rules *r, const cd_view *v, const letters *w, size_t next) {
  if (w->count <= CD_LONGEST_PART && is_related(r, v->bytes + w->start)) return end_of_word(v, next, 0) != 0;
  if (w->count < CD_LEAST_CASELESS && ((v->bytes[next] >= '0' && v->bytes[next] <= '9') || begins_letter(v, next, 1))) return 0;
  return begins_any(v, next, 0);
}

/* "word. Word", "word.” Word". */
static int is_touching_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, size_t next) {
  letters w;
  int begins, closed = next != stop + 2;
  if (!read_letters(v, start, stop, &w) || w.count < 2 || !is_apart(v, start, stop, &w)) return 0;
  if (closed && v->bytes[w.start - 1] == '(') return 0; /* "Gen. (ret.) Vance" */
  if (!(w.shapes & BIT(CD_SHAPE_LETTER)))
    begins = begins_after_cased(r, v, &w, next, closed);
  else
    begins = !(w.shapes & CASED) && !closed && begins_after_uncased(r, v, &w, next);
  return begins && are_common(r, v, &w, stop);
}

/* "A", "I": whether a letter that is a word, and begins sentences, is at i; behind a long word any does. */
static int begins_letter_word(const cd_sentence_rules *r, const cd_view *v, size_t i, size_t left) {
  if (i + 1 >= v->limit || v->bytes[i + 1] != ' ') return 0;
  return left >= CD_LEAST_WORD || (cd_words_find(r->words, v->bytes + i, 1) & CD_WORD_STARTER) != 0;
}

/* "word. Word" of ASCII alone, which most ends are: the same in fewer steps. */
static int is_plain_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop) {
  const unsigned char *bytes = v->bytes;
  size_t floor = stop - start > CD_TOKEN_MAX ? stop - CD_TOKEN_MAX : start;
  size_t left = cd_skip_small_back(bytes, floor, stop), next = stop + 2;
  if (left < start + 2 || left + 2 > stop || bytes[left - 1] != ' ' || bytes[left - 2] == '.') return 0;
  if (!cd_is_capital(bytes[next])) return 0;
  if (stop - left <= CD_LONGEST_PART && end_of_word(v, next, 1) == 0 && !begins_letter_word(r, v, next, stop - left)) return 0;
  return is_common(r, bytes + left, stop - left);
}

/* "(the word). Word", "“word”. Word": behind a mark that closes. */
static int is_closed_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop) {
  letters w;
  cd_code_point mark;
  size_t end = stop - cd_view_before(v, start, stop, &mark);
  cd_shape s = cd_shape_of_point(mark);
  if (s != CD_SHAPE_CLOSE && s != CD_SHAPE_CLOSE_QUOTE && s != CD_SHAPE_OPEN_QUOTE && s != CD_SHAPE_QUOTE) return 0;
  if (!begins_letter(v, stop + 2, 1)) return 0;
  if (is_opening(mark, s) || v->bytes[end - 1] == ' ') return stop - start > CD_LONGEST_PART; /* no word is at it */
  if (!read_letters(v, start, end, &w) || w.count < 2 || end - w.start == CD_TOKEN_MAX) return 0;
  return (v->bytes[w.start - 1] != ' ' || is_apart(v, start, end, &w)) && are_common(r, v, &w, end);
}

#define DIGITS_OF_YEAR 4

/* "in 1862. Word": behind a year that a word in small letters precedes, which announces no number. */
static int is_year_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop) {
  const unsigned char *bytes = v->bytes;
  size_t i = stop, end, word;
  while (i > start && stop - i <= DIGITS_OF_YEAR && bytes[i - 1] >= '0' && bytes[i - 1] <= '9') i--;
  if (stop - i != DIGITS_OF_YEAR || i < start + 4 || bytes[i - 1] != ' ') return 0;
  end = i - 1;
  word = cd_skip_small_back(bytes, start, end);
  if (end - word < 2 || end - word > CD_LONGEST_ABBREVIATION || word == start || bytes[word - 1] != ' ') return 0;
  return end_of_word(v, stop + 2, 1) != 0 && is_common(r, bytes + i, DIGITS_OF_YEAR) && is_common(r, bytes + word, end - word);
}

static int find_spacing(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, cd_usual *u) {
  int closing = closing_mark(v, stop + 1);
  unsigned char before;
  if (closing < 0 || stop < start + 4 || r->weak_stop) return 0;
  if (closing > 0 && v->bytes[stop] != '.') return 0; /* "Why?" Vance asked: it may go on */
  u->end = stop + 1 + (size_t)closing;
  u->stops = 1;
  u->newlines = 0;
  if (u->end + 1 >= v->limit) return 0;
  if (closing == 0 && is_plain_stop(r, v, start, stop)) return 1;
  before = v->bytes[stop - 1];
  if (before == ' ') return is_spaced_stop(r, v, start, stop, u->end + 1);
  if (is_touching_stop(r, v, start, stop, u->end + 1)) return 1;
  if (closing != 0 || v->bytes[stop] != '.') return 0;
  return before >= '0' && before <= '9' ? is_year_stop(r, v, start, stop) : is_closed_stop(r, v, start, stop);
}

/* --- other ends ---------------------------------------------------------------------------------------------------------- */

static int is_wordlike(cd_shape s) { return s >= CD_SHAPE_UPPER && s <= CD_SHAPE_NUMBER && s != CD_SHAPE_MARK; }

/* Whether what is at i leaves a stop before it alone that needs no space after it: a word, behind a space or a mark that opens. */
static int leaves_alone(const cd_view *v, size_t i) {
  size_t width;
  cd_shape s;
  if (i >= v->limit) return 0;
  s = shape_at(v, i, &width);
  if (is_wordlike(s) || (s == CD_SHAPE_OPEN && width > 1)) return 1;
  if (s != CD_SHAPE_OPEN_QUOTE && v->bytes[i] != ' ') return 0;
  return i + width < v->limit && is_wordlike(shape_at(v, i + width, &width));
}

static int is_empty_line(const cd_view *v, size_t i) {
  return v->limit - i >= 2 && v->bytes[i] == '\n' && v->bytes[i + 1] == '\n';
}

/* The width of a stop that ends a sentence before an empty line, or of none there. */
static size_t width_of_stop(const cd_sentence_rules *r, const cd_view *v, size_t stop, int *wide) {
  cd_code_point cp;
  size_t width = cd_utf8_next(v->bytes + stop, v->bytes + v->limit, &cp);
  int kind = cd_stop_kind_of(r, cp);
  *wide = kind == CD_STOP_WIDE;
  return kind != CD_NOT_A_STOP ? width : 0;
}

static int find_other(const cd_sentence_rules *r, const cd_view *v, size_t stop, cd_usual *u) {
  int wide;
  size_t width = width_of_stop(r, v, stop, &wide);
  u->end = stop + width;
  u->stops = width != 0;
  u->newlines = is_empty_line(v, u->end) ? 2 : 0;
  return u->newlines != 0 || (wide && leaves_alone(v, u->end));
}

int cd_find_usual(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, cd_usual *u) {
  unsigned char c = v->bytes[stop];
  if (v->limit - stop < 4 || c == ' ') return 0;
  if ((c == '.' || c == '!' || c == '?') && v->bytes[stop + 1] != '\n') return find_spacing(r, v, start, stop, u);
  return find_other(r, v, stop, u);
}
