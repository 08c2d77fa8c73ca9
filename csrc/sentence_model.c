#include "sentence_model.h"

/* --- what is made features of ------------------------------------------------------------------------------------ */

/* A word, as the features see it. */
typedef struct word {
  uint32_t hash;   /* of its lower case */
  uint32_t shape;
} word;

#define NO_WORD 1u

static uint32_t number_shape(const cd_near_word *t) {
  return t->letters <= 2 ? 8 : t->letters == 4 ? 9 : 10;
}

static uint32_t mixed_shape(const cd_near_word *t) {
  unsigned letters = t->has & (CD_HAS_UPPER | CD_HAS_LOWER | CD_HAS_LETTER | CD_HAS_UNSPACED);
  if (t->start == t->end) return 0;
  if (t->has & CD_HAS_SIGN) return 1;
  if (letters == 0) return t->has & CD_HAS_DIGIT ? number_shape(t) : 2;
  if (t->has & CD_HAS_DIGIT) return 3;
  if (t->has & CD_HAS_DOT) return 4;
  if (letters & CD_HAS_UNSPACED) return 5;
  if (letters & CD_HAS_LETTER) return 6;
  if (letters == CD_HAS_LOWER) return t->letters == 1 ? 7 : 11;
  if (letters == CD_HAS_UPPER) return t->letters == 1 ? 12 : t->letters <= 4 ? 13 : 14;
  return t->capital ? 15 : 16;
}

/* What kind of word it is, as a small number: for words of letters alone, which most are, in one step. */
static inline uint32_t shape_of(const cd_near_word *t) {
  switch (t->has) {
    case CD_HAS_LOWER: return t->letters == 1 ? 7 : 11;
    case CD_HAS_UPPER | CD_HAS_LOWER: return t->capital ? 15 : 16;
    case CD_HAS_LETTER: return 6;
    default: return mixed_shape(t);
  }
}

static inline word word_of(const cd_context *x, cd_near_word *t) {
  word w;
  size_t length = t->end - t->start;
  w.shape = shape_of(t);
  w.hash = NO_WORD;
  if (length == 0) return w;
  if (w.shape >= 8 && w.shape <= 10) { /* numbers are alike */
    w.hash = w.shape + 2;
    return w;
  }
  w.hash = cd_token_hash(x->view, t);
  return w;
}

/* FNV-1a over the four bytes of a code point, the lowest first. */
static inline uint32_t hash_point(uint32_t hash, cd_code_point cp) {
  const uint32_t prime = CD_HASH_PRIME;
  if (cp < 0x100) return (hash ^ cp) * (prime * prime * prime * prime);
  hash = (hash ^ (cp & 0xFF)) * prime;
  hash = (hash ^ (cp >> 8 & 0xFF)) * prime;
  hash = (hash ^ (cp >> 16 & 0xFF)) * prime;
  return (hash ^ cp >> 24) * prime;
}

/* The last few code points of a word: what an ending tells. */
static uint32_t ending_of(const cd_context *x, const cd_near_word *t, unsigned points) {
  size_t i = t->end;
  cd_code_point cp;
  uint32_t hash = CD_HASH_START;
  while (points-- != 0 && i > t->start) {
    i -= cd_view_before(x->view, t->start, i, &cp);
    hash = hash_point(hash, cp);
  }
  return hash;
}

/* The word after this one in the line; empty where the line ends. */
static void next_word(const cd_context *x, size_t end, cd_near_word *t) {
  static const cd_near_word none = { 0, 0, 0, 0, CD_SHAPE_NEWLINE, CD_END_OF_TEXT, 0, 0 };
  size_t i = end, most = end + CD_TOKEN_MAX;
  cd_code_point cp;
  size_t width;
  while ((width = cd_view_at(x->view, i, &cp)) != 0 && i < most) {
    cd_shape s = cd_shape_of(cp);
    if (s == CD_SHAPE_NEWLINE) break;
    if (s >= CD_SHAPE_UPPER && s <= CD_SHAPE_NUMBER) {
      cd_read_right(x->view, i, t);
      return;
    }
    i += width;
  }
  *t = none;
  t->start = t->end = i;
}

/* --- features ---------------------------------------------------------------------------------------------------- */

static inline uint32_t mix(uint32_t a, uint32_t b) {
  a = (a ^ b) * 0x9E3779B1u;
  return a ^ (a >> 15);
}

/* The features so far. Their number is known to the compiler wherever one is added. */
typedef struct list {
  uint32_t *items;
  size_t count;
  uint32_t kind; /* stands in every feature: stops and gaps do not share weights */
} list;

CD_ALWAYS_INLINE void add(list *l, uint32_t a, uint32_t b, uint32_t c) {
  uint32_t h = mix(mix(mix((uint32_t)l->count * 8 + l->kind + 1, a), b), c);
  l->items[l->count++] = h ^ (h >> 13);
}

/* The classes that the model is told of: those behind a day are asked for by the rules alone. */
#define KNOWN_CLASSES (~(unsigned)CD_WORD_AFTER_DAY)

/* Single spaces, several, line endings. */
static uint32_t gap_class(const cd_candidate *c) {
  size_t width = c->gap - c->close;
  return c->newlines != 0 ? 3 : width == 0 ? 0 : width == 1 ? 1 : 2;
}

/* What is written around the candidate, words apart. */
CD_ALWAYS_INLINE void add_marks(list *l, cd_context *x, const cd_ruling *d, word right) {
  const cd_candidate *c = x->c;
  uint32_t closed = (uint32_t)(c->close - c->run), stops = c->stops < 4 ? c->stops : 4;
  uint32_t gap = gap_class(c);
  cd_code_point last;
  cd_view_before(x->view, x->start, c->close, &last);
  add(l, (uint32_t)d->rule, (uint32_t)d->boundary, 0);
  add(l, stops, closed != 0, gap);
  add(l, last, x->next < 128 && right.shape != 0 && !x->opened ? 0 : x->next, 0);
  add(l, x->before, right.shape, stops);
  add(l, x->left_class & KNOWN_CLASSES, cd_right_class(x) & KNOWN_CLASSES, right.shape);
  add(l, gap, last, right.shape);
}

/* What came before in the sentence and in the text. */
CD_ALWAYS_INLINE void add_history(list *l, cd_context *x, word left, word right) {
  uint32_t distance = cd_magnitude(x->c->close - x->start);
  const cd_near_word *first = cd_context_first(x);
  add(l, distance, 0, 0);
  add(l, distance, left.shape, right.shape);
  add(l, cd_count_bits(x->habit.small), right.shape, left.shape);
  add(l, cd_count_bits(x->habit.stopless), right.shape, x->before < 128 ? x->before : 128);
  add(l, shape_of(first), right.shape, distance > 5);
  add(l, first->first_cp == x->right.first_cp ? 1 : shape_of(first) == right.shape,
      first->first_cp < 128 && first->first != CD_SHAPE_UPPER && first->first != CD_SHAPE_LOWER ? first->first_cp : 0, right.shape);
  add(l, x->habit.paragraphs, left.shape, right.shape);
  add(l, x->habit.paragraphs, cd_count_bits(x->habit.stopless), 0);
}

size_t cd_model_features(cd_context *x, const cd_ruling *d, uint32_t features[CD_FEATURES]) {
  list l;
  cd_near_word left2, left3, right2, right3;
  word a = word_of(x, &x->left), b, c, p = word_of(x, &x->right), q, r;
  cd_read_before(x->view, x->start, x->left.start, &left2);
  cd_read_before(x->view, x->start, left2.start, &left3);
  next_word(x, x->right.end, &right2);
  next_word(x, right2.end, &right3);
  b = word_of(x, &left2);
  c = word_of(x, &left3);
  q = word_of(x, &right2);
  r = word_of(x, &right3);
  l.items = features;
  l.count = 0;
  l.kind = (uint32_t)x->c->kind + (x->c->kind == CD_STOP_GAP && d->boundary); /* what is likely is not like the many */
  add_marks(&l, x, d, p);
  add_history(&l, x, a, p);
  add(&l, a.hash, 0, 0);
  add(&l, p.hash, p.shape, 0);
  add(&l, a.shape, p.shape, 0);
  add(&l, a.hash, p.shape, 0);
  add(&l, p.hash, a.shape, x->before);
  add(&l, a.hash, p.hash, 0);
  add(&l, b.hash, 0, 0);
  add(&l, q.hash, q.shape, 0);
  add(&l, b.shape, a.shape, p.shape);
  add(&l, a.shape, p.shape, q.shape);
  add(&l, b.hash, a.hash, 0);
  add(&l, p.hash, q.hash, p.shape);
  add(&l, p.shape, q.shape, r.shape);
  add(&l, c.shape, b.shape, a.shape);
  add(&l, r.hash, 0, 0);
  add(&l, ending_of(x, &x->left, 3), p.shape, 0);
  add(&l, p.hash, gap_class(x->c), x->before);
  add(&l, ending_of(x, &x->right, 2), p.shape, a.shape);
  return l.count;
}

int cd_model_sum(const cd_sentence_model *m, const uint32_t *features, size_t count) {
  uint32_t mask = (1u << m->bits) - 1;
  int sum = 0;
  size_t i;
  for (i = 0; i < count; i++) sum += m->weights[features[i] & mask];
  return sum;
}

int cd_model_threshold(const cd_sentence_model *m, cd_stop_kind kind, int likely) {
  if (kind == CD_STOP_GAP && !likely) return m->gap_threshold;
  return likely ? m->stop_threshold - m->stop_margin : m->stop_threshold + m->stop_margin;
}
