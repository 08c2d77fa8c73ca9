#include "sentence_gaps.h"
#include "sentence_gap_rules.h"

/* Whether the gap at i is worth a look; the gate has no say where only a starter begins a sentence. */
static int is_promising(const cd_gaps *g, cd_view *v, size_t i, cd_code_point before, cd_code_point next) {
  if (g->gate.weights == NULL || cd_may_begin_after(g->rules, v, g->start, i)) return 1;
  if (!cd_gap_wants_starter(g->rules, before, next)) return cd_gate_opens(&g->gate, v, i);
  return cd_is_picture(before) && cd_words_may_begin(g->rules->words, cd_first_bytes_at(v, i + 1));
}

/* Whether the sentence may end at the space at i; void when v->starved is set. */
static int may_end_at(const cd_gaps *g, cd_view *v, size_t i) {
  const cd_sentence_rules *r = g->rules;
  cd_code_point before, next;
  if (i <= g->start) return 0;
  cd_view_at(v, i + 1, &next);
  cd_view_before(v, g->start, i, &before);
  if (next == ' ' || before == ';' || (r->enders && cd_rules_ender(r, v, g->start, i))) return 1;
  return (cd_may_end_at_gap(before, next) || cd_is_address(v, i + 1)) &&
         is_promising(g, v, i, before, next);
}

/* --- usual gaps: behind a letter or digit of ASCII, before a capital, a digit or a quotation ----------------------------------- */

#define BIT(shape) (1u << (shape))
#define WORDS (BIT(CD_SHAPE_LOWER) | BIT(CD_SHAPE_UPPER) | BIT(CD_SHAPE_DIGIT))
#define BEGINNINGS (BIT(CD_SHAPE_UPPER) | BIT(CD_SHAPE_DIGIT) | BIT(CD_SHAPE_LETTER))

/* How far from the beginning of a sentence all bytes are there that are looked at. */
#define GAP_BEHIND CD_UTF8_MAX

/* Whether the gate is open at p, a space with enough around it; the classes of the bytes beside it are known. */
CD_ALWAYS_INLINE int opens_at(const cd_gate *g, const unsigned char *p, size_t distance, unsigned last, unsigned next) {
  uint32_t before = ((uint32_t)p[-3] << 24 | (uint32_t)p[-2] << 16 | (uint32_t)p[-1] << 8 | p[0]) >> 8;
  uint32_t places[CD_GATE_FEATURES];
  cd_gate_find(g, before, cd_first_bytes(p + 1), 0x80 | last, 0x80 | next, cd_magnitude(distance), places);
  return cd_gate_sum(g, places) > g->threshold;
}

/* Whether a starter may begin a sentence behind it: where titles have capitals, only behind a heading all of capitals. */
static inline int may_begin_at(const cd_gaps *g, cd_view *v, size_t i, unsigned last) {
  return (!g->rules->title_case || last != CD_SHAPE_LOWER) && cd_may_begin_after(g->rules, v, g->start, i);
}

/* The shape of what begins at p, as the gate sees it: bytes beyond ASCII are letters to it. Others than “ and ‘ are left out. */
static inline unsigned next_shape(const unsigned char *p) {
  if (p[0] < 0x80) return cd_low_shapes[p[0]];
  return p[0] == 0xE2 && p[1] == 0x80 && (p[2] | 4) == 0x9C ? CD_SHAPE_LETTER : CD_SHAPE_OTHER;
}

/* Whether the gap at i, next to a letter beyond ASCII or behind a picture, is one that only a starter ends a sentence at, and none follows. */
static int lacks_starter(const cd_gaps *g, cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  cd_code_point before, next;
  int picture;
  cd_utf8_next(p + 1, v->bytes + v->limit, &next);
  if (!cd_is_of_word(cd_shape_of_point(next))) return 0;
  cd_utf8_previous(v->bytes + g->start, p, &before);
  picture = cd_is_picture(before);
  if (!picture && ((before | next) < 0x80 || !cd_is_of_word(cd_shape_of_point(before)))) return 0;
  if (!cd_words_may_begin(g->rules->words, cd_first_bytes(p + 1))) return 1;
  return !picture && !cd_may_begin_after(g->rules, v, g->start, i);
}

/* Whether the gap at i, of a block within the text, is a usual one that cannot end the sentence. */
CD_ALWAYS_INLINE int is_passed(const cd_gaps *g, cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  unsigned last = cd_low_shapes[p[-1]], next = next_shape(p + 1);
  if (p[0] != ' ') return 0;
  if (p[-1] >= 0x80 || !(WORDS >> last & 1) || !(BEGINNINGS >> next & 1)) return lacks_starter(g, v, i);
  if (may_begin_at(g, v, i, last)) return 0;
  return (g->rules->noun_case && next == CD_SHAPE_UPPER) || !opens_at(&g->gate, p, i - g->start, last, next);
}

/* Passes usual gaps; where the first thing is found that is none of them, or the limit. */
static size_t pass_usual(const cd_gaps *g, cd_scan *scan, cd_view *v, size_t at) {
  at = cd_scan_next(scan, g->finder, v, at);
  while (at >= g->start + GAP_BEHIND && v->limit - at > CD_GATE_AHEAD && is_passed(g, v, at))
    at = cd_scan_next(scan, g->finder, v, at + 1);
  return at;
}

/* --- all -------------------------------------------------------------------------------------------------------------- */

size_t cd_gaps_pass(const cd_gaps *g, cd_scan *scan, cd_view *v, size_t at) {
  int usual = g->gate.weights != NULL && !g->rules->enders;
  for (;; at++) {
    at = usual ? pass_usual(g, scan, v, at) : cd_scan_next(scan, g->finder, v, at);
    if (at >= v->limit || v->bytes[at] != ' ' || may_end_at(g, v, at) || v->starved) return at;
  }
}
