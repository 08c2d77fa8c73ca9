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

static int ends_left_word(cd_code_point cp, cd_shape s) {
  return cd_is_blank(s) || s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || cp == '"' || is_long_dash(cp);
}

/* What a code point inside a word tells of it, and, beyond the CD_HAS_... bits: */
enum { COUNTS = 256, UPPER = 512 };

static const unsigned short traits[] = {
  [CD_SHAPE_UPPER] = CD_HAS_UPPER | COUNTS | UPPER, [CD_SHAPE_LOWER] = CD_HAS_LOWER | COUNTS,
  [CD_SHAPE_LETTER] = CD_HAS_LETTER | COUNTS, [CD_SHAPE_UNSPACED] = CD_HAS_UNSPACED | COUNTS,
  [CD_SHAPE_DIGIT] = CD_HAS_DIGIT | COUNTS, [CD_SHAPE_NUMBER] = CD_HAS_DIGIT | COUNTS,
  [CD_SHAPE_MARK] = 0, [CD_SHAPE_FORMAT] = 0,
  [CD_SHAPE_DASH] = CD_HAS_HYPHEN, [CD_SHAPE_QUOTE] = CD_HAS_HYPHEN, [CD_SHAPE_CLOSE_QUOTE] = CD_HAS_HYPHEN,
  [CD_SHAPE_OPEN_QUOTE] = CD_HAS_SIGN, [CD_SHAPE_OPEN] = CD_HAS_SIGN, [CD_SHAPE_CLOSE] = CD_HAS_SIGN,
  [CD_SHAPE_PUNCTUATION] = CD_HAS_SIGN, [CD_SHAPE_SYMBOL] = CD_HAS_SIGN, [CD_SHAPE_OTHER] = CD_HAS_SIGN,
  [CD_SHAPE_SPACE] = CD_HAS_SIGN, [CD_SHAPE_NEWLINE] = CD_HAS_SIGN,
};

static unsigned trait_of(cd_code_point cp, cd_shape s) {
  if (s == CD_SHAPE_PUNCTUATION) return cp == '.' ? CD_HAS_DOT : cp == ',' || cp == ':' ? 0 : CD_HAS_SIGN;
  return traits[s];
}

/* What was seen of a word so far. */
typedef struct sight {
  unsigned has, letters, uppers;
} sight;

static inline void see(sight *w, unsigned trait) {
  w->has |= trait;
  w->letters += trait / COUNTS & 1;
  w->uppers += trait / UPPER & 1;
}

static inline void see_small(sight *w, size_t count) {
  if (count == 0) return;
  w->has |= CD_HAS_LOWER;
  w->letters += (unsigned)count;
}

static void fill_in(cd_token *t, const sight *w) {
  t->has = w->has & (COUNTS - 1);
  t->letters = w->letters;
  t->capital = t->first == CD_SHAPE_UPPER && w->uppers == 1;
}

static cd_token no_token(size_t at) {
  cd_token t = { 0, 0, 0, 0, CD_SHAPE_NEWLINE, CD_END_OF_TEXT, 0 };
  t.start = t.end = at;
  return t;
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

/* Fills in what the bytes start..end-1 look like. */
static void look_at(cd_view *v, cd_token *t) {
  sight w = { 0, 0, 0 };
  size_t i = t->start;
  while (i < t->end) {
    size_t small = skip_small(v, i, t->end);
    cd_code_point cp;
    see_small(&w, small - i);
    if (small == t->end) break;
    i = small + cd_view_at(v, small, &cp);
    see(&w, trait_of(cp, cd_shape_of_point(cp)));
  }
  if (t->start < t->end) cd_view_at(v, t->start, &t->first_cp);
  t->first = cd_shape_of(t->first_cp);
  fill_in(t, &w);
}

/* Takes the marks of punctuation at both ends of a word off it. */
static void trim(cd_view *v, cd_token *t) {
  cd_code_point cp;
  size_t width;
  while (t->start < t->end) {
    width = cd_view_at(v, t->start, &cp);
    if (is_word(cd_shape_of(cp))) break;
    t->start += width;
  }
  while (t->start < t->end) {
    width = cd_view_before(v, t->start, t->end, &cp);
    if (is_word(cd_shape_of(cp))) break;
    t->end -= width;
  }
}

/* Reads back; a word that needs no trimming has been seen whole then. */
cd_token cd_token_left(cd_view *v, size_t floor, size_t end) {
  cd_token t = no_token(end);
  cd_code_point cp;
  cd_shape last = CD_SHAPE_LOWER;
  sight w = { 0, 0, 0 };
  size_t width;
  if (end - floor > CD_TOKEN_MAX) floor = end - CD_TOKEN_MAX;
  t.start = skip_small_back(v, floor, end);
  if (t.start < end) {
    see_small(&w, end - t.start);
    t.first = CD_SHAPE_LOWER;
    t.first_cp = v->bytes[t.start];
  }
  while ((width = cd_view_before(v, floor, t.start, &cp)) != 0) {
    cd_shape s = cd_shape_of_point(cp);
    if (ends_left_word(cp, s)) break;
    if (t.start == end) last = s;
    t.start -= width;
    t.first = s;
    t.first_cp = cp;
    see(&w, trait_of(cp, s));
  }
  if (t.start < end && is_word(t.first) && is_word(last)) {
    fill_in(&t, &w);
    return t;
  }
  trim(v, &t);
  t.first_cp = CD_END_OF_TEXT;
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
  cd_token t = no_token(start);
  cd_code_point cp;
  sight w = { 0, 0, 0 };
  size_t i = start, width;
  unsigned between = 0; /* the trait of a mark that the word may go on behind */
  while (i - start < CD_TOKEN_MAX && (width = cd_view_at(v, i, &cp)) != 0) {
    cd_shape s = cd_shape_of_point(cp);
    if (i == start) {
      t.first = s;
      t.first_cp = cp;
    }
    i += width;
    if (is_word(s)) {
      see(&w, between | trait_of(cp, s));
      between = 0;
      t.end = skip_small(v, i, start + CD_TOKEN_MAX);
      see_small(&w, t.end - i);
      i = t.end;
    } else if (t.end + width != i || cd_is_blank(s) || s == CD_SHAPE_OPEN || s == CD_SHAPE_CLOSE ||
               is_long_dash(cp)) {
      break; /* two marks in a row, or one that stands between words */
    } else {
      between = trait_of(cp, s);
    }
  }
  if (t.end == start) return no_token(start);
  fill_in(&t, &w);
  return t;
}
