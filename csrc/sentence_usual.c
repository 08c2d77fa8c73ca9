#include "sentence_usual.h"
#include "sentence_scan.h"

#define BIT(shape) (1u << (shape))
#define CASED (BIT(CD_SHAPE_UPPER) | BIT(CD_SHAPE_LOWER))
#define LETTERS (CASED | BIT(CD_SHAPE_LETTER) | BIT(CD_SHAPE_MARK))
#define BEGINNINGS (BIT(CD_SHAPE_UPPER) | BIT(CD_SHAPE_LETTER) | BIT(CD_SHAPE_UNSPACED))

/* --- the word before a stop --------------------------------------------------------------------------------------------- */

/* A word of letters alone. */
typedef struct letters {
  size_t start;
  unsigned count;
  unsigned shapes; /* a bit for each that its letters have */
} letters;

/* Whether the bytes floor..i-1 are the rest of a letter that begins before. */
static int is_rest(const unsigned char *bytes, size_t floor, size_t i) {
  while (i > floor && cd_is_continuation(bytes[i - 1])) i--;
  return i == floor;
}

/* What words begin behind: a space, a bracket that opens. */
static int is_before_word(unsigned char c) { return c == ' ' || c == '('; }

/* Goes back over letters beyond ASCII and capitals, up to where words begin or the floor; 0 where there is anything else. */
static int read_letters_back(const cd_view *v, size_t floor, letters *w) {
  cd_shape s = CD_SHAPE_OTHER;
  while (w->start > floor && !is_before_word(v->bytes[w->start - 1])) {
    cd_code_point cp;
    size_t width = cd_view_before(v, floor, w->start, &cp);
    s = cd_shape_of_point(cp);
    if (cp == CD_ILL_FORMED && is_rest(v->bytes, floor, w->start)) {
      w->start = floor;
      return 1;
    }
    if (!(LETTERS >> s & 1)) return 0;
    w->start -= width;
    w->shapes |= BIT(s);
    w->count += s != CD_SHAPE_MARK;
  }
  return s != CD_SHAPE_MARK;
}

/*
** Reads the word that ends at 'end', or as much of it as is read of any; 0 where it is not of letters alone, is the
** sentence's first, or follows another stop.
*/
static int read_letters(const cd_view *v, size_t start, size_t end, letters *w) {
  const unsigned char *bytes = v->bytes;
  size_t floor = end - start > CD_TOKEN_MAX ? end - CD_TOKEN_MAX : start;
  w->start = cd_skip_small_back(bytes, floor, end);
  w->count = (unsigned)(end - w->start);
  w->shapes = w->count != 0 ? BIT(CD_SHAPE_LOWER) : 0;
  if (w->start > floor && !is_before_word(bytes[w->start - 1]) && !read_letters_back(v, floor, w)) return 0;
  if (w->start == floor && floor > start) return 1;
  return w->start >= start + 2 && is_before_word(bytes[w->start - 1]) && bytes[w->start - 2] != '.';
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

/* --- what follows a stop ------------------------------------------------------------------------------------------------- */

/* Past what may stand in a word behind an apostrophe, "s" or "ll", if there is one at i; i where nothing else does. */
static size_t skip_clitic(const cd_view *v, size_t i, size_t most) {
  const unsigned char *p = v->bytes + i;
  size_t width = most - i < 4 ? 0 : p[0] == '\'' ? 1 : p[0] == 0xE2 && p[1] == 0x80 && p[2] == 0x99 ? 3 : 0;
  return width != 0 && cd_is_small(p[width]) ? cd_skip_small(v->bytes, i + width, most, v->limit) : i;
}

/* Past the letters beyond ASCII from i on, all of that shape, and small ones between them, not far beyond 'most'. */
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
** The end of the word that begins at i with a capital and goes on in small letters, or is of letters without case, before a
** space, comma or line ending; 0 where there is none such.
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

static int begins_word(const cd_view *v, size_t i, int cased) { return end_of_word(v, i, cased) != 0; }

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

/* The width of a quotation or bracket that opens at i: before a letter; 0 where there is none. */
static size_t opening_mark(const cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  if (p[0] == '"' || p[0] == '(') return 1;
  return v->limit - i > 3 && p[0] == 0xE2 && p[1] == 0x80 && (p[2] | 4) == 0x9C ? 3 : 0; /* “ and ‘ */
}

/* Whether what is at i may begin a sentence behind a word that is long enough not to be an abbreviation. */
static int begins_any(const cd_view *v, size_t i, int cased) {
  size_t width;
  cd_shape first = shape_at(v, i, &width);
  if (first == CD_SHAPE_DIGIT) return is_number(v, i);
  return (BEGINNINGS >> first & 1) && (cased || first != CD_SHAPE_UPPER);
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

/* "word . Word": set apart by a space. */
static int is_spaced_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, size_t next) {
  letters w;
  if (!read_letters(v, start, stop - 1, &w) || w.shapes & BIT(CD_SHAPE_LETTER)) return 0;
  if (!(w.shapes & BIT(CD_SHAPE_LOWER)) && (w.count < 2 || r->ordinals)) return 0;
  return begins_word(v, next, 1) && is_common(r, v->bytes + w.start, stop - 1 - w.start);
}

/* The width of one mark that closes before i, and behind a letter: ) ' ” ’ */
static size_t closed_before(const cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  if (p[-1] == ')' || p[-1] == '\'') return 1;
  return (p[-1] == 0x99 || p[-1] == 0x9D) && p[-2] == 0x80 && p[-3] == 0xE2 ? 3 : 0;
}

/* Whether a sentence begins at i behind a word of letters that have case. */
static int begins_cased(const cd_view *v, size_t i, const letters *w, int alone) {
  size_t width, opening = opening_mark(v, i);
  if (i + opening >= v->limit) return 0;
  if (w->count > CD_LONGEST_PART) {
    if (shape_at(v, i + opening, &width) == CD_SHAPE_UPPER) return 1;
    return alone && opening == 0 && begins_any(v, i, 1);
  }
  return (w->shapes == BIT(CD_SHAPE_LOWER) || w->count >= CD_LEAST_WORD) && begins_word(v, i + opening, 1);
}

/* "word. Word", "word.” Word", "word). “Word"; a mark that closes behind the stop stands where next is not stop + 2. */
static int is_touching_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, size_t next) {
  letters w;
  size_t end = stop - closed_before(v, stop);
  int begins;
  if (!read_letters(v, start, end, &w) || w.count < 2) return 0;
  if (next != stop + 2 && v->bytes[w.start - 1] == '(') return 0; /* "Gen. (ret.) Vance" */
  w.shapes &= ~BIT(CD_SHAPE_MARK);
  if (w.shapes == BIT(CD_SHAPE_LETTER)) {
    if (next != stop + 2 || end != stop) return 0;
    begins = w.count > CD_LONGEST_PART ? begins_any(v, next, 0) : begins_word(v, next, 0);
  } else {
    if (!(w.shapes & BIT(CD_SHAPE_LOWER)) || w.shapes & ~CASED) return 0;
    begins = begins_cased(v, next, &w, next == stop + 2);
  }
  return begins && is_common(r, v->bytes + w.start, end - w.start);
}

/* "word. Word" of ASCII alone, which most ends are: the same in fewer steps. */
static int is_plain_stop(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop) {
  const unsigned char *bytes = v->bytes;
  size_t floor = stop - start > CD_TOKEN_MAX ? stop - CD_TOKEN_MAX : start;
  size_t left = cd_skip_small_back(bytes, floor, stop), next = stop + 2;
  if (left < start + 2 || left + 2 > stop || bytes[left - 1] != ' ' || bytes[left - 2] == '.') return 0;
  if (!cd_is_capital(bytes[next]) || (stop - left <= CD_LONGEST_PART && !begins_word(v, next, 1))) return 0;
  return is_common(r, bytes + left, stop - left);
}

static int find_spacing(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t stop, cd_usual *u) {
  int closing = closing_mark(v, stop + 1);
  if (closing < 0 || stop < start + 4 || r->weak_stop) return 0;
  if (closing > 0 && v->bytes[stop] != '.') return 0; /* "Why?" Vance asked: it may go on */
  u->end = stop + 1 + (size_t)closing;
  u->stops = 1;
  u->newlines = 0;
  if (u->end + 1 >= v->limit) return 0;
  if (closing == 0 && is_plain_stop(r, v, start, stop)) return 1;
  if (v->bytes[stop - 1] == ' ') return is_spaced_stop(r, v, start, stop, u->end + 1);
  return is_touching_stop(r, v, start, stop, u->end + 1);
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
