/*
** sentence_gaps.h - floor 3: spaces without a stop: which of them may end a sentence at all, so that the rules and the
** model must be asked. Most are passed here.
*/
#ifndef CD_SENTENCE_GAPS_H
#define CD_SENTENCE_GAPS_H

#include "sentence_gap_rules.h"
#include "sentence_model.h"
#include "sentence_scan.h"

/* What the gaps of one sentence are measured by. */
typedef struct cd_gaps {
  const cd_sentence_rules *rules;
  const cd_finder *finder;
  cd_gate gate;  /* without weights it is open */
  size_t start;  /* where the sentence begins */
} cd_gaps;

/* Whether the sentence may end at the space at i; void when v->starved is set. */
int cd_gap_may_end(const cd_gaps *g, cd_view *v, size_t i);

/* --- usual gaps: behind a letter or digit of ASCII, a comma or a quotation, before a capital, a digit or a quotation ------- */

/* How far from the beginning of a sentence all bytes are there that are looked at. */
#define CD_GAP_BEHIND CD_UTF8_MAX

/* Whether a usual gap may stand at i: all that is looked at is of the sentence and has come, and there is a gate to ask. */
static inline int cd_gap_has_room(const cd_gaps *g, const cd_view *v, size_t i) {
  return i >= g->start + CD_GAP_BEHIND && v->limit - i > CD_GATE_AHEAD && g->gate.weights != NULL && !g->rules->enders;
}

/* What stands on the left of the space at p, and on the right: beyond ASCII only ” and ’, and “ and ‘. */
static inline uint32_t cd_gap_left(const unsigned char *p) {
  uint32_t left = cd_gate_lefts[p[-1]];
  return left == CD_GATE_QUOTATION && (p[-2] != 0x80 || p[-3] != 0xE2) ? 0 : left;
}
static inline uint32_t cd_gap_right(const unsigned char *p) {
  uint32_t right = cd_gate_rights[p[1]];
  return right == CD_GATE_QUOTATION && (p[2] != 0x80 || (p[3] | 4) != 0x9C) ? 0 : right;
}

/* Whether a starter may begin a sentence behind a word: where titles have capitals, only behind a heading all of capitals. */
static inline int cd_gap_may_begin(const cd_gaps *g, cd_view *v, size_t i, uint32_t left) {
  return (!g->rules->title_case || left != CD_GATE_LOWER) && cd_may_begin_after(g->rules, v, g->start, i);
}

/* Whether the gap at i, which has room, is a usual one that cannot end the sentence. */
CD_ALWAYS_INLINE int cd_gap_is_passed(const cd_gaps *g, cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  uint32_t left = cd_gap_left(p), right = cd_gap_right(p);
  if (p[0] != ' ' || left == 0 || right == 0) return 0;
  if (left <= CD_GATE_DIGIT) {
    if (cd_gap_may_begin(g, v, i, left)) return 0;
    if (g->rules->noun_case && right == CD_GATE_UPPER) return 1;
  }
  return !cd_gate_opens_beside(&g->gate, p, cd_magnitude(i - g->start), left, right);
}

/* --- all ---------------------------------------------------------------------------------------------------------------- */

/*
** Where, from 'at' on, the scan next finds a stop, a line ending or a gap that may end the sentence; the limit where it
** finds none. When v->starved is set, the answer is where to go on once more text has come.
*/
size_t cd_gaps_pass(const cd_gaps *g, cd_scan *scan, cd_view *v, size_t at);

#endif
