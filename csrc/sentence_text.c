#include "sentence_text.h"

#define JOINER 0x200D
#define KEYCAP 0x20E3

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

int cd_are_pictures(const cd_view *v, size_t start, size_t i) {
  cd_code_point cp;
  size_t width;
  while ((width = cd_view_before(v, start, i, &cp)) != 0 && cp != ' ') {
    if (cp != JOINER && cp != KEYCAP && cp != CD_PICTURE_SELECTOR && cd_shape_of_point(cp) != CD_SHAPE_SYMBOL) return 0;
    i -= width;
  }
  return 1;
}

size_t cd_skip_blanks(cd_view *v, size_t i, size_t end) {
  cd_code_point cp;
  size_t width;
  while (i < end && (width = cd_view_at(v, i, &cp)) != 0 && cd_is_blank(cd_shape_of_point(cp))) i += width;
  return i;
}

size_t cd_skip_blanks_back(const cd_view *v, size_t floor, size_t i) {
  cd_code_point cp;
  size_t width;
  while ((width = cd_view_before(v, floor, i, &cp)) != 0 && cd_is_blank(cd_shape_of_point(cp))) i -= width;
  return i;
}

/* Whether these letters stand at i, and no more letters after them. */
static int is_whole_word(cd_view *v, size_t i, const char *word) {
  cd_code_point cp;
  cd_shape after;
  for (; *word != '\0'; word++, i++)
    if (cd_view_at(v, i, &cp) != 1 || cp != (cd_code_point)*word) return 0;
  after = cd_view_shape(v, i);
  return after < CD_SHAPE_UPPER || after > CD_SHAPE_NUMBER;
}

/* "Walter 's", "they 'll", "'90s". */
int cd_is_clitic(cd_view *v, size_t i) {
  static const char *const rests[] = { "s", "m", "d", "t", "ll", "re", "ve" };
  cd_code_point cp;
  size_t k;
  cd_view_at(v, i, &cp);
  if (cp >= '0' && cp <= '9') return 1;
  for (k = 0; k < sizeof rests / sizeof rests[0]; k++)
    if (cp == (cd_code_point)rests[k][0] && is_whole_word(v, i, rests[k])) return 1;
  return 0;
}

/* How many bytes may stand between two words. */
#define MOST_BETWEEN 8

/* --- what a code point tells of a word ------------------------------------------------------------------------------- */

/* Beyond the CD_HAS_... bits; COUNTS and UPPER are where they can be added up. */
enum {
  HAS = 0xFF,
  COUNTS = 0x100,        /* a letter or digit */
  UPPER = 0x10000,
  WORD = 0x1000000,      /* words are made of it, and begin and end with it */
  ENDS_LEFT = 0x2000000, /* no word goes on before it */
  ENDS_RIGHT = 0x4000000 /* nor behind it */
};

#define BLANK (CD_HAS_SIGN | ENDS_LEFT | ENDS_RIGHT)
#define OPENS (CD_HAS_SIGN | ENDS_LEFT | ENDS_RIGHT)
#define CLOSES (CD_HAS_SIGN | ENDS_RIGHT)

static const unsigned traits[] = {
  [CD_SHAPE_UPPER] = CD_HAS_UPPER | COUNTS | UPPER | WORD, [CD_SHAPE_LOWER] = CD_HAS_LOWER | COUNTS | WORD,
  [CD_SHAPE_LETTER] = CD_HAS_LETTER | COUNTS | WORD, [CD_SHAPE_UNSPACED] = CD_HAS_UNSPACED | COUNTS | WORD,
  [CD_SHAPE_DIGIT] = CD_HAS_DIGIT | COUNTS | WORD, [CD_SHAPE_NUMBER] = CD_HAS_DIGIT | COUNTS | WORD,
  [CD_SHAPE_MARK] = WORD, [CD_SHAPE_FORMAT] = WORD, [CD_SHAPE_DASH] = CD_HAS_HYPHEN, [CD_SHAPE_QUOTE] = CD_HAS_HYPHEN,
  [CD_SHAPE_CLOSE_QUOTE] = CD_HAS_HYPHEN, [CD_SHAPE_OPEN_QUOTE] = CD_HAS_SIGN | ENDS_LEFT, [CD_SHAPE_OPEN] = OPENS,
  [CD_SHAPE_CLOSE] = CLOSES, [CD_SHAPE_PUNCTUATION] = CD_HAS_SIGN, [CD_SHAPE_SYMBOL] = CD_HAS_SIGN,
  [CD_SHAPE_OTHER] = CD_HAS_SIGN, [CD_SHAPE_SPACE] = BLANK, [CD_SHAPE_NEWLINE] = BLANK,
};

/* Dashes that stand between words, not within them. */
static int is_long_dash(cd_code_point cp) { return cp >= 0x2012 && cp <= 0x2015; }

static unsigned foreign_trait(cd_code_point cp) {
  return is_long_dash(cp) ? CD_HAS_HYPHEN | ENDS_LEFT | ENDS_RIGHT : traits[cd_shape_of_point(cp)];
}

/* The same for ASCII, at one look: controls and marks, then a row for each half of the letters. */
enum {
  C_ = CD_HAS_SIGN, B_ = BLANK, S_ = CD_HAS_SIGN, Q_ = CD_HAS_HYPHEN | ENDS_LEFT, H_ = CD_HAS_HYPHEN, O_ = OPENS,
  E_ = CLOSES, P_ = CD_HAS_DOT, D_ = CD_HAS_DIGIT | COUNTS | WORD, U_ = CD_HAS_UPPER | COUNTS | UPPER | WORD,
  L_ = CD_HAS_LOWER | COUNTS | WORD
};

static const unsigned ascii_traits[128] = {
  C_, C_, C_, C_, C_, C_, C_, C_, C_, B_, B_, B_, B_, B_, C_, C_,
  C_, C_, C_, C_, C_, C_, C_, C_, C_, C_, C_, C_, C_, C_, C_, C_,
  B_, S_, Q_, S_, S_, S_, S_, H_, O_, E_, S_, S_, 0,  H_, P_, S_,
  D_, D_, D_, D_, D_, D_, D_, D_, D_, D_, 0,  S_, S_, S_, S_, S_,
  S_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_,
  U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, O_, S_, E_, S_, S_,
  S_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_,
  L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, O_, S_, E_, S_, C_,
};

static inline unsigned trait_of(cd_code_point cp) { return cp < 0x80 ? ascii_traits[cp] : foreign_trait(cp); }

static int is_word(cd_code_point cp) { return cp != CD_END_OF_TEXT && (trait_of(cp) & WORD) != 0; }

/* --- words ---------------------------------------------------------------------------------------------------------- */

/* What was seen of a word so far. */
typedef struct sight {
  unsigned has, tally;
} sight;

static inline void see(sight *w, unsigned trait) {
  w->has |= trait;
  w->tally += trait & (COUNTS | UPPER);
}

static inline void see_small(sight *w, size_t count) {
  w->has |= count != 0 ? (unsigned)CD_HAS_LOWER : 0;
  w->tally += (unsigned)count * COUNTS;
}

/*
** Writes a token: its code points were seen, the first is first_cp. It is written in its place, for what is copied right
** behind being written has to be waited for.
*/
static void write_token(cd_near_word *t, size_t start, size_t end, cd_code_point first_cp, sight w) {
  t->start = start;
  t->end = end;
  t->has = w.has & HAS;
  t->letters = w.tally / COUNTS & 0xFF;
  t->first = cd_shape_of(first_cp);
  t->first_cp = first_cp;
  t->capital = t->first == CD_SHAPE_UPPER && w.tally / UPPER == 1;
  t->hash = 0;
}

static void write_no_token(cd_near_word *t, size_t at) {
  sight nothing = { 0, 0 };
  write_token(t, at, at, CD_END_OF_TEXT, nothing);
}

/* Looks at the bytes start..end-1. */
static void look_at(cd_view *v, size_t start, size_t end, cd_near_word *t) {
  sight w = { 0, 0 };
  cd_code_point first = CD_END_OF_TEXT, cp;
  size_t i = start;
  while (i < end) {
    i += cd_view_at(v, i, &cp);
    see(&w, trait_of(cp));
    if (first == CD_END_OF_TEXT) first = cp;
  }
  write_token(t, start, end, first, w);
}

/* Looks at the bytes start..end-1 without the marks of punctuation at both ends. */
static void look_within(cd_view *v, size_t start, size_t end, cd_near_word *t) {
  cd_code_point cp;
  size_t width;
  while (start < end) {
    width = cd_view_at(v, start, &cp);
    if (is_word(cp)) break;
    start += width;
  }
  while (start < end) {
    width = cd_view_before(v, start, end, &cp);
    if (is_word(cp)) break;
    end -= width;
  }
  look_at(v, start, end, t);
}

/* Reads back; a word that needs no trimming has been seen whole then. */
void cd_read_left(cd_view *v, size_t floor, size_t end, cd_near_word *t) {
  cd_code_point cp, first_cp = CD_END_OF_TEXT;
  unsigned last = WORD, first = WORD;
  sight w = { 0, 0 };
  size_t start, width;
  if (end > floor && end - floor > CD_TOKEN_MAX) floor = end - CD_TOKEN_MAX;
  start = cd_skip_small_back(v->bytes, floor, end);
  see_small(&w, end - start);
  if (start < end) first_cp = v->bytes[start];
  while ((width = cd_view_before(v, floor, start, &cp)) != 0) {
    unsigned trait = trait_of(cp);
    if (trait & ENDS_LEFT) break;
    if (start == end) last = trait;
    start -= width;
    first = trait;
    first_cp = cp;
    see(&w, trait);
  }
  if (first & last & WORD)
    write_token(t, start, end, first_cp, w);
  else
    look_within(v, start, end, t);
}

void cd_read_before(cd_view *v, size_t floor, size_t start, cd_near_word *t) {
  size_t end = start, width;
  cd_code_point cp;
  while ((width = cd_view_before(v, floor, end, &cp)) != 0 && start - end < MOST_BETWEEN && !is_word(cp))
    end -= width;
  cd_read_left(v, floor, end, t);
}

void cd_read_right(cd_view *v, size_t start, cd_near_word *t) {
  cd_code_point cp, first = CD_END_OF_TEXT;
  sight w = { 0, 0 };
  size_t i = start, end = start, width;
  unsigned between = 0; /* the trait of a mark that the word may go on behind */
  while (i - start < CD_TOKEN_MAX && (width = cd_view_at(v, i, &cp)) != 0) {
    unsigned trait = trait_of(cp);
    if (i == start) first = cp;
    i += width;
    if (trait & WORD) {
      see(&w, between | trait);
      between = 0;
      end = i;
      if (i >= v->limit || i - start >= CD_TOKEN_MAX || !cd_is_small(v->bytes[i])) continue;
      end = cd_skip_small(v->bytes, i, v->limit - start < CD_TOKEN_MAX ? v->limit : start + CD_TOKEN_MAX, v->limit);
      see_small(&w, end - i);
      i = end;
    } else if (end + width != i || (trait & ENDS_RIGHT) != 0) {
      break; /* two marks in a row, or one that stands between words */
    } else {
      between = trait;
    }
  }
  if (end > start)
    write_token(t, start, end, first, w);
  else
    write_no_token(t, start);
}
