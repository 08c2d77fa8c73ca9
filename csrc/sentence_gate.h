/*
** sentence_gate.h - floor 3: the gate: a small model of its own, over bytes, that is asked first at a gap without a stop.
** Most gaps are between two words of which none ever ends or begins a sentence so; that can be told in few steps, which
** stand here to be taken in the scan's loop.
*/
#ifndef CD_SENTENCE_GATE_H
#define CD_SENTENCE_GATE_H

#include "sentence_context.h"

#define CD_GATE_FEATURES 8
#define CD_GATE_BITS 13

/* How many binary digits a distance has behind the first, up to 12. */
static inline uint32_t cd_magnitude(size_t n) { return n >= 1u << 12 ? 12 : cd_highest_bit(n | 1); }

static inline uint32_t cd_count_bits(unsigned char byte) {
  static const unsigned char half[16] = { 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4 };
  return (uint32_t)half[byte >> 4] + half[byte & 15];
}

/* What the habits of a text and the distances come to in the features. */
#define CD_GATE_STOPLESS 9
#define CD_GATE_PARAGRAPHS 4
#define CD_GATE_DISTANCES 13

/* What stands next to a usual gap: a capital, a small letter, a digit; a quotation; a comma. On the right a quotation opens. */
enum { CD_GATE_UPPER = 1, CD_GATE_LOWER, CD_GATE_DIGIT, CD_GATE_QUOTATION, CD_GATE_COMMA, CD_GATE_SIDES = 8 };

/* What the features weigh at usual gaps that see no more than what stands next to them, the first byte, distance and habits. */
typedef struct cd_gate_sums {
  signed char firsts[CD_GATE_SIDES][256];
  signed char distances[CD_GATE_DISTANCES][CD_GATE_SIDES * CD_GATE_SIDES];
  signed char habits[CD_GATE_STOPLESS][CD_GATE_SIDES * CD_GATE_SIDES];
  signed char places[CD_GATE_STOPLESS][CD_GATE_PARAGRAPHS][CD_GATE_DISTANCES][CD_GATE_SIDES];
} cd_gate_sums;

/* Looks up the weights of a gate. */
void cd_gate_prepare(cd_gate_sums *sums, const signed char *weights);

/*
** The CD_GATE_... of each byte that stands before a usual gap, or behind one; 0 of others. Which sequence a byte beyond
** ASCII belongs to has still to be asked.
*/
extern const unsigned char cd_gate_lefts[256], cd_gate_rights[256];

/* And the cd_byte_class of each CD_GATE_... */
extern const unsigned char cd_gate_classes[CD_GATE_SIDES];

/* The gate in one sentence: what does not change from gap to gap. */
typedef struct cd_gate {
  const signed char *weights; /* 1 << CD_GATE_BITS of them */
  int threshold;              /* a sum of them above it is worth a look */
  uint32_t stopless;          /* how many sentences before ended without a stop */
  uint32_t paragraphs;        /* and how many ended at an empty line */
  size_t start;               /* where the sentence begins */
  const cd_gate_sums *sums;   /* of these weights; and the rows of it that hold in this sentence: */
  const signed char *habits;
  const signed char (*places)[CD_GATE_SIDES];
} cd_gate;

static inline cd_gate cd_gate_in(const signed char *weights, int threshold, const cd_gate_sums *sums, cd_habit habit,
                                 size_t start) {
  cd_gate g;
  g.weights = weights;
  g.threshold = threshold;
  g.stopless = cd_count_bits(habit.stopless);
  g.paragraphs = habit.paragraphs;
  g.start = start;
  g.sums = sums;
  g.habits = sums->habits[g.stopless];
  g.places = sums->places[g.stopless][g.paragraphs];
  return g;
}

/* Letters of a case, digits and bytes beyond ASCII are alike; other bytes are themselves. */
static inline uint32_t cd_byte_class(uint32_t c) {
  uint32_t shape = c < 0x80 ? cd_low_shapes[c] : (uint32_t)CD_SHAPE_LETTER;
  return shape - CD_SHAPE_UPPER <= CD_SHAPE_DIGIT - CD_SHAPE_UPPER ? 0x80 | shape : c;
}

static inline uint32_t cd_gate_place(uint32_t mixed) { return (mixed * 0x9E3779B1u) >> (32 - CD_GATE_BITS); }

/* The bytes before i, at most three, none before start, as one number. */
static inline uint32_t cd_bytes_before(const unsigned char *bytes, size_t start, size_t i) {
  const unsigned char *p = bytes + i;
  if (i >= start + 3) return (uint32_t)p[-3] << 16 | (uint32_t)p[-2] << 8 | p[-1];
  return i >= start + 2 ? (uint32_t)p[-2] << 8 | p[-1] : i > start ? p[-1] : 0;
}

/* How many bytes after the gap are looked at. */
#define CD_GATE_AHEAD 4

/* The places of the features: of the bytes around a gap, the classes of those next to it, and the distance. */
CD_ALWAYS_INLINE void cd_gate_find(const cd_gate *g, uint32_t before, uint32_t after, uint32_t last, uint32_t kind,
                                   uint32_t distance, uint32_t places[CD_GATE_FEATURES]) {
  uint32_t first = after >> 24, pair = last << 8 | kind;
  uint32_t beginning = after * 0x85EBCA6Bu, ending = before * 0xC2B2AE35u;
  places[0] = cd_gate_place(beginning);
  places[1] = cd_gate_place(ending ^ kind);
  places[2] = cd_gate_place(last << 8 | first | 1u << 20);
  places[3] = cd_gate_place(beginning ^ (last | 1u << 21));
  places[4] = cd_gate_place(ending ^ (after >> 16) * 0x27D4EB2Fu);
  places[5] = cd_gate_place(pair | distance << 16 | 1u << 22);
  places[6] = cd_gate_place(pair | g->stopless << 16 | 1u << 23);
  places[7] = cd_gate_place(kind | distance << 8 | g->stopless << 16 | g->paragraphs << 24 | 1u << 28);
}

CD_ALWAYS_INLINE int cd_gate_sum(const cd_gate *g, const uint32_t p[CD_GATE_FEATURES]) {
  const signed char *w = g->weights;
  return w[p[0]] + w[p[1]] + w[p[2]] + w[p[3]] + w[p[4]] + w[p[5]] + w[p[6]] + w[p[7]];
}

/*
** Whether the gate is open at p, a space between a CD_GATE_... on the left and one on the right; three bytes before it are of the
** sentence, and four can be read behind it. The sum is that of all features.
*/
CD_ALWAYS_INLINE int cd_gate_opens_beside(const cd_gate *g, const unsigned char *p, uint32_t distance, uint32_t left,
                                         uint32_t right) {
  uint32_t before = ((uint32_t)p[-3] << 24 | (uint32_t)p[-2] << 16 | (uint32_t)p[-1] << 8 | p[0]) >> 8;
  uint32_t after = cd_first_bytes(p + 1), beginning = after * 0x85EBCA6Bu, ending = before * 0xC2B2AE35u;
  const signed char *w = g->weights;
  const cd_gate_sums *s = g->sums;
  size_t pair = left * CD_GATE_SIDES + right;
  int sum = s->firsts[left][p[1]] + s->distances[distance][pair] + g->habits[pair] + g->places[distance][right];
  sum += w[cd_gate_place(beginning)] + w[cd_gate_place(ending ^ cd_gate_classes[right])];
  sum += w[cd_gate_place(beginning ^ (cd_gate_classes[left] | 1u << 21))];
  return sum + w[cd_gate_place(ending ^ (after >> 16) * 0x27D4EB2Fu)] > g->threshold;
}

/*
** The places for a gap that begins at 'space' and ends at 'next': by the three bytes before, the four after, how far the
** sentence has come, and what the text does elsewhere. May set v->starved.
*/
static inline void cd_gate_places(const cd_gate *g, cd_view *v, size_t space, size_t next,
                                  uint32_t places[CD_GATE_FEATURES]) {
  uint32_t before = cd_bytes_before(v->bytes, g->start, space);
  uint32_t after = next + CD_GATE_AHEAD <= v->limit ? cd_first_bytes(v->bytes + next) : cd_first_bytes_at(v, next);
  cd_gate_find(g, before, after, cd_byte_class(before & 0xFF), cd_byte_class(after >> 24), cd_magnitude(space - g->start),
               places);
}

/* Whether the gate lets the gap through that is the space at i. May set v->starved, and then the answer is void. */
static inline int cd_gate_opens(const cd_gate *g, cd_view *v, size_t i) {
  uint32_t places[CD_GATE_FEATURES];
  cd_gate_places(g, v, i, i + 1, places);
  return cd_gate_sum(g, places) > g->threshold;
}

#endif
