#include "sentence_gate.h"

#define THIRTEEN(x) x, x, x, x, x, x, x, x, x, x, x, x, x
#define SIXTEEN_NONE THIRTEEN(0), 0, 0, 0
#define DIGITS                                                                                                      \
  CD_GATE_DIGIT, CD_GATE_DIGIT, CD_GATE_DIGIT, CD_GATE_DIGIT, CD_GATE_DIGIT, CD_GATE_DIGIT, CD_GATE_DIGIT,           \
    CD_GATE_DIGIT, CD_GATE_DIGIT, CD_GATE_DIGIT

const unsigned char cd_gate_lefts[256] = {
  SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE, DIGITS, 0, 0, 0, 0, 0, 0,
  0, THIRTEEN(CD_GATE_UPPER), THIRTEEN(CD_GATE_UPPER), 0, 0, 0, 0, 0, 0, THIRTEEN(CD_GATE_LOWER), THIRTEEN(CD_GATE_LOWER),
};

const unsigned char cd_gate_rights[256] = {
  SIXTEEN_NONE, SIXTEEN_NONE, SIXTEEN_NONE, DIGITS, 0, 0, 0, 0, 0, 0,
  0, THIRTEEN(CD_GATE_UPPER), THIRTEEN(CD_GATE_UPPER),
};

const unsigned char cd_gate_classes[2][CD_GATE_SIDES] = {
  { 0, 0x80 | CD_SHAPE_UPPER, 0x80 | CD_SHAPE_LOWER, 0x80 | CD_SHAPE_DIGIT },
  { 0, 0x80 | CD_SHAPE_UPPER, 0x80 | CD_SHAPE_LETTER, 0x80 | CD_SHAPE_DIGIT },
};

/* The sum of the features that see no bytes, of which there are three, in one sentence. */
static int16_t sum_of_classes(const cd_gate *g, uint32_t distance, size_t left, size_t right) {
  uint32_t places[CD_GATE_FEATURES];
  cd_gate_find(g, 0, 0, cd_gate_classes[0][left], cd_gate_classes[1][right], distance, places);
  return (int16_t)(g->weights[places[5]] + g->weights[places[6]] + g->weights[places[7]]);
}

static void add_up_classes(const cd_gate *g, cd_gate_sums *sums) {
  uint32_t distance;
  size_t left, right;
  for (distance = 0; distance < CD_GATE_DISTANCES; distance++)
    for (left = 0; left < CD_GATE_SIDES; left++)
      for (right = 0; right < CD_GATE_SIDES; right++)
        sums->classes[g->stopless][g->paragraphs][distance][left][right] = sum_of_classes(g, distance, left, right);
}

static void weigh_firsts(const cd_gate *g, cd_gate_sums *sums) {
  uint32_t places[CD_GATE_FEATURES], left, first;
  for (left = 0; left < CD_GATE_SIDES; left++)
    for (first = 0; first < 256; first++) {
      cd_gate_find(g, 0, first << 24, cd_gate_classes[0][left], 0, 0, places);
      sums->firsts[left][first] = g->weights[places[2]];
    }
}

void cd_gate_prepare(cd_gate_sums *sums, const signed char *weights) {
  cd_gate g = { weights, 0, 0, 0, 0, sums };
  for (g.stopless = 0; g.stopless < CD_GATE_STOPLESS; g.stopless++)
    for (g.paragraphs = 0; g.paragraphs < CD_GATE_PARAGRAPHS; g.paragraphs++) add_up_classes(&g, sums);
  weigh_firsts(&g, sums);
}
