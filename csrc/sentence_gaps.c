#include "sentence_gaps.h"

/* Whether the gap at i is worth a look; the gate has no say where only a starter begins a sentence. */
static int is_promising(const cd_gaps *g, cd_view *v, size_t i, cd_code_point before, cd_code_point next) {
  if (g->gate.weights == NULL || cd_may_begin_after(g->rules, v, g->start, i)) return 1;
  if (!cd_gap_wants_starter(g->rules, before, next)) return cd_gate_opens(&g->gate, v, i);
  return cd_is_picture(before) && cd_words_may_begin(g->rules->words, cd_first_bytes_at(v, i + 1));
}

/*
** Whether the gap at i, which has room, next to a letter beyond ASCII or behind a picture, is one that only a starter ends a
** sentence at, and none follows; or one before a picture, or behind pictures that stand alone.
*/
static int lacks_starter(const cd_gaps *g, cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  cd_code_point before, next;
  cd_utf8_next(p + 1, v->bytes + v->limit, &next);
  cd_utf8_previous(v->bytes + g->start, p, &before);
  if (cd_is_picture(next)) return 1;
  if (cd_is_picture(before) && !cd_is_blank(cd_shape_of_point(next)) && cd_are_pictures(v, g->start, i)) return 1;
  if (!cd_is_of_word(cd_shape_of_point(next))) return 0;
  if (cd_is_picture(before)) return !cd_words_may_begin(g->rules->words, cd_first_bytes(p + 1));
  if ((before | next) < 0x80 || !cd_is_of_word(cd_shape_of_point(before))) return 0;
  return !cd_may_begin_after(g->rules, v, g->start, i);
}

int cd_gap_may_end(const cd_gaps *g, cd_view *v, size_t i) {
  const cd_sentence_rules *r = g->rules;
  cd_code_point before, next;
  if (i <= g->start || (cd_gap_has_room(g, v, i) && lacks_starter(g, v, i))) return 0;
  cd_view_at(v, i + 1, &next);
  cd_view_before(v, g->start, i, &before);
  if (next == ' ' || (r->enders && cd_rules_ender(r, v, g->start, i))) return 1;
  if (before == ';') return cd_shape_of(next) != CD_SHAPE_LOWER || cd_is_address(v, i + 1);
  return (cd_may_end_at_gap(before, next) || cd_is_address(v, i + 1)) &&
         is_promising(g, v, i, before, next);
}

size_t cd_gaps_pass(const cd_gaps *g, cd_scan *scan, cd_view *v, size_t at) {
  for (;; at++) {
    at = cd_scan_next(scan, g->finder, v, at);
    if (at >= v->limit || v->bytes[at] != ' ') return at;
    if (!(cd_gap_has_room(g, v, at) && cd_gap_is_passed(g, v, at)) && (cd_gap_may_end(g, v, at) || v->starved)) return at;
  }
}
