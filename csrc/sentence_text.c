#include "sentence_text.h"

size_t cd_view_at_limit(cd_view *v, cd_code_point *cp) {
  if (!v->final) v->starved = 1;
  *cp = CD_END_OF_TEXT;
  return 0;
}

cd_shape cd_view_shape(cd_view *v, size_t i) {
  cd_code_point cp;
  cd_view_at(v, i, &cp);
  return cd_shape_of(cp);
}

static int is_word(cd_shape s) {
  return (s >= CD_SHAPE_UPPER && s <= CD_SHAPE_NUMBER) || s == CD_SHAPE_FORMAT;
}

/* How many bytes may stand between two words. */
#define MOST_BETWEEN 8

/* Dashes that stand between words, not within them. */
static int is_long_dash(cd_code_point cp) { return cp >= 0x2012 && cp <= 0x2015; }

static int ends_left_word(cd_code_point cp) {
  cd_shape s = cd_shape_of(cp);
  return cd_is_blank(s) || s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || cp == '"' || is_long_dash(cp);
}

/* What a code point inside a word tells of it, and, beyond the CD_HAS_... bits: */
enum { COUNTS = 256, UPPER = 512 };

static unsigned trait_of(cd_code_point cp, cd_shape s) {
  switch (s) {
    case CD_SHAPE_UPPER: return CD_HAS_UPPER | COUNTS | UPPER;
    case CD_SHAPE_LOWER: return CD_HAS_LOWER | COUNTS;
    case CD_SHAPE_LETTER: return CD_HAS_LETTER | COUNTS;
    case CD_SHAPE_UNSPACED: return CD_HAS_UNSPACED | COUNTS;
    case CD_SHAPE_DIGIT: case CD_SHAPE_NUMBER: return CD_HAS_DIGIT | COUNTS;
    case CD_SHAPE_MARK: case CD_SHAPE_FORMAT: return 0;
    case CD_SHAPE_DASH: case CD_SHAPE_QUOTE: case CD_SHAPE_CLOSE_QUOTE: return CD_HAS_HYPHEN;
    default: return cp == '.' ? CD_HAS_DOT : cp == ',' || cp == ':' ? 0 : CD_HAS_SIGN;
  }
}

/* Fills in what the bytes start..end-1 look like. */
static void look_at(cd_view *v, cd_token *t) {
  size_t i = t->start;
  unsigned has = 0, letters = 0, uppers = 0;
  t->first = CD_SHAPE_NEWLINE;
  t->first_cp = CD_END_OF_TEXT;
  if (i < t->end) {
    cd_view_at(v, i, &t->first_cp);
    t->first = cd_shape_of_point(t->first_cp);
  }
  while (i < t->end) {
    cd_code_point cp;
    unsigned trait;
    if (v->bytes[i] >= 'a' && v->bytes[i] <= 'z') { /* most are */
      has |= CD_HAS_LOWER;
      letters++;
      i++;
      continue;
    }
    i += cd_view_at(v, i, &cp);
    trait = trait_of(cp, cd_shape_of_point(cp));
    has |= trait;
    letters += (trait & COUNTS) != 0;
    uppers += (trait & UPPER) != 0;
  }
  t->has = has & (COUNTS - 1);
  t->letters = letters;
  t->capital = t->first == CD_SHAPE_UPPER && uppers == 1;
}

/* Where the small ASCII letters before 'end' begin, not before floor: most words are nothing else. */
static size_t skip_small_back(const cd_view *v, size_t floor, size_t end) {
  while (end > floor && v->bytes[end - 1] >= 'a' && v->bytes[end - 1] <= 'z') end--;
  return end;
}

static size_t skip_small(const cd_view *v, size_t i, size_t most) {
  if (most > v->limit) most = v->limit;
  while (i < most && v->bytes[i] >= 'a' && v->bytes[i] <= 'z') i++;
  return i;
}

cd_token cd_token_left(cd_view *v, size_t floor, size_t end) {
  cd_token t;
  cd_code_point cp;
  size_t width;
  if (end - floor > CD_TOKEN_MAX) floor = end - CD_TOKEN_MAX;
  t.start = skip_small_back(v, floor, end);
  while ((width = cd_view_before(v, floor, t.start, &cp)) != 0 && !ends_left_word(cp)) t.start -= width;
  t.end = end;
  while (t.start < t.end) { /* punctuation before it */
    width = cd_view_at(v, t.start, &cp);
    if (is_word(cd_shape_of(cp))) break;
    t.start += width;
  }
  while (t.start < t.end) { /* and after it */
    width = cd_view_before(v, t.start, t.end, &cp);
    if (is_word(cd_shape_of(cp))) break;
    t.end -= width;
  }
  look_at(v, &t);
  return t;
}

cd_token cd_token_before(cd_view *v, size_t floor, size_t start) {
  size_t end = start, width;
  cd_code_point cp;
  while ((width = cd_view_before(v, floor, end, &cp)) != 0 && start - end < MOST_BETWEEN && !is_word(cd_shape_of(cp)))
    end -= width;
  return cd_token_left(v, floor, end);
}

cd_token cd_token_right(cd_view *v, size_t start) {
  cd_token t;
  cd_code_point cp;
  size_t i = start, width;
  t.start = t.end = start;
  while (i - start < CD_TOKEN_MAX && (width = cd_view_at(v, i, &cp)) != 0) {
    cd_shape s = cd_shape_of(cp);
    i += width;
    if (is_word(s)) {
      t.end = i = skip_small(v, i, start + CD_TOKEN_MAX);
    } else if (t.end + width != i || cd_is_blank(s) || s == CD_SHAPE_OPEN || s == CD_SHAPE_CLOSE ||
               is_long_dash(cp)) {
      break; /* two marks in a row, or one that stands between words */
    }
  }
  look_at(v, &t);
  return t;
}
