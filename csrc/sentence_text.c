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

/* Fills in the rest of a token of which there is something. */
static void fill_in(cd_view *v, cd_token *t, const sight *w) {
  cd_view_at(v, t->start, &t->first_cp);
  t->first = cd_shape_of_point(t->first_cp);
  t->has = w->has & HAS;
  t->letters = w->tally / COUNTS & 0xFF;
  t->capital = t->first == CD_SHAPE_UPPER && w->tally / UPPER == 1;
}

static cd_token no_token(size_t at) {
  cd_token t = { 0, 0, 0, 0, CD_SHAPE_NEWLINE, CD_END_OF_TEXT, 0, 0 };
  t.start = t.end = at;
  return t;
}

static int is_small(unsigned char c) { return c >= 'a' && c <= 'z'; }

/* Where the small ASCII letters before 'end' begin, not before floor: most words are nothing else. */
static size_t skip_small_back(const cd_view *v, size_t floor, size_t end) {
  while (end > floor && is_small(v->bytes[end - 1])) end--;
  return end;
}

static size_t skip_small(const cd_view *v, size_t i, size_t most) {
  if (most > v->limit) most = v->limit;
  while (i < most && is_small(v->bytes[i])) i++;
  return i;
}

/* Fills in what the bytes start..end-1 look like. */
static void look_at(cd_view *v, cd_token *t) {
  sight w = { 0, 0 };
  size_t i = t->start;
  while (i < t->end) {
    size_t small = skip_small(v, i, t->end);
    cd_code_point cp;
    see_small(&w, small - i);
    if (small == t->end) break;
    i = small + cd_view_at(v, small, &cp);
    see(&w, trait_of(cp));
  }
  if (t->start < t->end) fill_in(v, t, &w);
}

/* Takes the marks of punctuation at both ends of a word off it. */
static void trim(cd_view *v, cd_token *t) {
  cd_code_point cp;
  size_t width;
  while (t->start < t->end) {
    width = cd_view_at(v, t->start, &cp);
    if (is_word(cp)) break;
    t->start += width;
  }
  while (t->start < t->end) {
    width = cd_view_before(v, t->start, t->end, &cp);
    if (is_word(cp)) break;
    t->end -= width;
  }
}

/* Reads back; a word that needs no trimming has been seen whole then. */
cd_token cd_token_left(cd_view *v, size_t floor, size_t end) {
  cd_token t = no_token(end);
  cd_code_point cp;
  unsigned last = WORD, first = WORD;
  sight w = { 0, 0 };
  size_t width;
  if (end - floor > CD_TOKEN_MAX) floor = end - CD_TOKEN_MAX;
  t.start = skip_small_back(v, floor, end);
  see_small(&w, end - t.start);
  while ((width = cd_view_before(v, floor, t.start, &cp)) != 0) {
    unsigned trait = trait_of(cp);
    if (trait & ENDS_LEFT) break;
    if (t.start == end) last = trait;
    t.start -= width;
    first = trait;
    see(&w, trait);
  }
  if (t.start == end) return t;
  if (first & last & WORD) {
    fill_in(v, &t, &w);
    return t;
  }
  trim(v, &t);
  look_at(v, &t);
  return t;
}

cd_token cd_token_before(cd_view *v, size_t floor, size_t start) {
  size_t end = start, width;
  cd_code_point cp;
  while ((width = cd_view_before(v, floor, end, &cp)) != 0 && start - end < MOST_BETWEEN && !is_word(cp))
    end -= width;
  return cd_token_left(v, floor, end);
}

cd_token cd_token_right(cd_view *v, size_t start) {
  cd_token t = no_token(start);
  cd_code_point cp;
  sight w = { 0, 0 };
  size_t i = start, width;
  unsigned between = 0; /* the trait of a mark that the word may go on behind */
  while (i - start < CD_TOKEN_MAX && (width = cd_view_at(v, i, &cp)) != 0) {
    unsigned trait = trait_of(cp);
    i += width;
    if (trait & WORD) {
      see(&w, between | trait);
      between = 0;
      t.end = i;
      if (i >= v->limit || !is_small(v->bytes[i])) continue;
      t.end = skip_small(v, i, start + CD_TOKEN_MAX);
      see_small(&w, t.end - i);
      i = t.end;
    } else if (t.end + width != i || (trait & ENDS_RIGHT) != 0) {
      break; /* two marks in a row, or one that stands between words */
    } else {
      between = trait;
    }
  }
  if (t.end > start) fill_in(v, &t, &w);
  return t;
}
