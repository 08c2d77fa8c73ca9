#include "sentence_run.h"
#include "sentence_usual.h"

/* "3.5", "example.com", "U.S": a stop before what no sentence begins with, and behind nothing that needs no space after its stops. */
static int is_within_word(const cd_view *v, size_t start, size_t i) {
  const unsigned char *p = v->bytes + i;
  if (p[0] != '.' || v->limit - i < 2 || i == start || p[-1] >= 0x80) return 0;
  if (cd_is_small(p[1]) || (p[1] >= '0' && p[1] <= '9')) return 1;
  if (!cd_is_capital(p[1]) || !cd_is_capital(p[-1])) return 0;
  return i == start + 1 || p[-2] == ' ' || p[-2] == '.'; /* a letter, or part of a word with stops */
}

static int begins_small(cd_view *v, size_t i) {
  return v->bytes[i] < 0x80 ? cd_is_small(v->bytes[i]) : cd_view_shape(v, i) == CD_SHAPE_LOWER;
}

/* Where usual gaps may stand: not so near the sentence's beginning or the text's end that bytes are missing. */
typedef struct stretch {
  size_t first, end;
} stretch;

static stretch usual_stretch(const cd_gaps *g, const cd_view *v) {
  stretch s = { g->start + CD_GAP_BEHIND, 0 };
  if (g->gate.weights != NULL && v->limit > CD_GATE_AHEAD) s.end = v->limit - CD_GATE_AHEAD;
  return s;
}

/* Whether what is at i ends nothing; void when v->starved is set. */
CD_ALWAYS_INLINE int is_passed(const cd_gaps *g, stretch usual, cd_view *v, size_t i) {
  if (v->bytes[i] != ' ') return is_within_word(v, g->start, i);
  return (i >= usual.first && i < usual.end && cd_gap_is_passed(g, v, i)) || (!cd_gap_may_end(g, v, i) && !v->starved);
}

/* Passes what ends nothing; where something is found that does, or the limit. */
CD_ALWAYS_INLINE size_t pass(const cd_run *r, const cd_gaps *g, cd_view *v, size_t at) {
  cd_scan *scan = r->scan;
  stretch usual = usual_stretch(g, v);
  for (;;) {
    const uint16_t *next;
    at = cd_scan_next(scan, r->finder, v, at);
    if (at >= v->limit || !is_passed(g, usual, v, at)) return at;
    if (at >= scan->end) { /* it was looked at too early, and will be again */
      at++;
      continue;
    }
    for (next = scan->found + scan->next + 1; *next != CD_SCAN_NO_MORE; next++) {
      if (is_passed(g, usual, v, scan->from + *next)) continue;
      scan->next = (size_t)(next - scan->found);
      return scan->from + *next;
    }
    at = scan->end;
  }
}

/* Gives out the sentence in hand, which ends there; the gaps to come are those of the next. */
static cd_span end_sentence(cd_run *r, cd_view *v, const cd_usual *u, size_t next) {
  cd_span span = { r->start, u->stops != 0 ? u->end : cd_skip_blank_back(v, r->start, u->end) };
  cd_habit_note(&r->habit, begins_small(v, r->start), u->stops, u->newlines);
  r->line_start = u->newlines != 0;
  r->start = next;
  r->at = u->end;
  return span;
}

size_t cd_run_on(cd_run *r, cd_view *v, cd_span *spans, size_t room) {
  size_t count = 0, at = r->at;
  cd_gaps gaps = { r->rules, r->finder, cd_gate_of(r->model, r->sums, r->habit, r->start), r->start };
  r->over = 0;
  while (!r->over) {
    cd_usual usual;
    r->at = pass(r, &gaps, v, at);
    if (r->at >= v->limit || v->starved || v->bytes[r->at] == ' ') return count;
    if (!cd_find_usual(r->rules, v, r->start, r->at, &usual)) return count;
    at = cd_skip_blank(v, usual.end + usual.newlines, v->limit);
    spans[count++] = end_sentence(r, v, &usual, at);
    gaps.gate = cd_gate_of(r->model, r->sums, r->habit, at);
    gaps.start = at;
    r->over = count == room || !cd_begins_plainly(v, at);
  }
  return count;
}
