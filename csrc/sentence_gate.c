#include "sentence_gate.h"

#define CAPITALS(x)                                                                                                     \
  ['A'] = x, ['B'] = x, ['C'] = x, ['D'] = x, ['E'] = x, ['F'] = x, ['G'] = x, ['H'] = x, ['I'] = x, ['J'] = x,         \
  ['K'] = x, ['L'] = x, ['M'] = x, ['N'] = x, ['O'] = x, ['P'] = x, ['Q'] = x, ['R'] = x, ['S'] = x, ['T'] = x,         \
  ['U'] = x, ['V'] = x, ['W'] = x, ['X'] = x, ['Y'] = x, ['Z'] = x
#define SMALL_LETTERS(x)                                                                                                \
  ['a'] = x, ['b'] = x, ['c'] = x, ['d'] = x, ['e'] = x, ['f'] = x, ['g'] = x, ['h'] = x, ['i'] = x, ['j'] = x,         \
  ['k'] = x, ['l'] = x, ['m'] = x, ['n'] = x, ['o'] = x, ['p'] = x, ['q'] = x, ['r'] = x, ['s'] = x, ['t'] = x,         \
  ['u'] = x, ['v'] = x, ['w'] = x, ['x'] = x, ['y'] = x, ['z'] = x
#define DIGITS(x)                                                                                                       \
  ['0'] = x, ['1'] = x, ['2'] = x, ['3'] = x, ['4'] = x, ['5'] = x, ['6'] = x, ['7'] = x, ['8'] = x, ['9'] = x

/* The last byte of ” and ’, and the first of “ and ‘. */
const unsigned char cd_gate_lefts[256] = {
  CAPITALS(CD_GATE_UPPER), SMALL_LETTERS(CD_GATE_LOWER), DIGITS(CD_GATE_DIGIT), [','] = CD_GATE_COMMA,
  [0x99] = CD_GATE_QUOTATION, [0x9D] = CD_GATE_QUOTATION,
};
const unsigned char cd_gate_rights[256] = { CAPITALS(CD_GATE_UPPER), DIGITS(CD_GATE_DIGIT), [0xE2] = CD_GATE_QUOTATION };

const unsigned char cd_gate_classes[CD_GATE_SIDES] = {
  0, 0x80 | CD_SHAPE_UPPER, 0x80 | CD_SHAPE_LOWER, 0x80 | CD_SHAPE_DIGIT, 0x80 | CD_SHAPE_LETTER, ',',
};

/* What a feature weighs, by its number in the order of cd_gate_find, where the bytes farther away do not count. */
static signed char weight_of(const cd_gate *g, size_t feature, uint32_t first, size_t left, size_t right, uint32_t distance) {
  uint32_t places[CD_GATE_FEATURES];
  cd_gate_find(g, 0, first << 24, cd_gate_classes[left], cd_gate_classes[right], distance, places);
  return g->weights[places[feature]];
}

static void weigh_neighbours(const cd_gate *g, cd_gate_sums *sums) {
  uint32_t first, distance;
  size_t left, right;
  for (left = 0; left < CD_GATE_SIDES; left++)
    for (first = 0; first < 256; first++) sums->firsts[left][first] = weight_of(g, 2, first, left, 0, 0);
  for (distance = 0; distance < CD_GATE_DISTANCES; distance++)
    for (left = 0; left < CD_GATE_SIDES; left++)
      for (right = 0; right < CD_GATE_SIDES; right++)
        sums->distances[distance][left * CD_GATE_SIDES + right] = weight_of(g, 5, 0, left, right, distance);
}

/* With one number of sentences without a stop. */
static void weigh_habits(cd_gate *g, cd_gate_sums *sums) {
  uint32_t distance;
  size_t left, right;
  for (left = 0; left < CD_GATE_SIDES; left++)
    for (right = 0; right < CD_GATE_SIDES; right++)
      sums->habits[g->stopless][left * CD_GATE_SIDES + right] = weight_of(g, 6, 0, left, right, 0);
  for (g->paragraphs = 0; g->paragraphs < CD_GATE_PARAGRAPHS; g->paragraphs++)
    for (distance = 0; distance < CD_GATE_DISTANCES; distance++)
      for (right = 0; right < CD_GATE_SIDES; right++)
        sums->places[g->stopless][g->paragraphs][distance][right] = weight_of(g, 7, 0, 0, right, distance);
}

void cd_gate_prepare(cd_gate_sums *sums, const signed char *weights) {
  cd_gate g = { weights, 0, 0, 0, 0, sums, NULL, NULL };
  weigh_neighbours(&g, sums);
  for (g.stopless = 0; g.stopless < CD_GATE_STOPLESS; g.stopless++) weigh_habits(&g, sums);
}
