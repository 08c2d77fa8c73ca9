#include "sentence_run.h"
#include "sentence_usual.h"

static int is_mark(unsigned char c) { return c == '.' || c == '!' || c == '?'; }

/* "3.5", "example.com": a stop before a digit or a small letter, and behind nothing that needs no space after its stops. */
static int is_within_word(const cd_view *v, size_t start, size_t i) {
  const unsigned char *p = v->bytes + i;
  if (p[0] != '.' || v->limit - i < 2 || i == start || p[-1] >= 0x80) return 0;
  return cd_is_small(p[1]) || (p[1] >= '0' && p[1] <= '9');
}

/* A stop before an empty line. */
static int ends_paragraph(const cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  return v->limit - i > 2 && p[1] == '\n' && p[2] == '\n' && is_mark(p[0]);
}

static int begins_small(cd_view *v, size_t i) {
  return v->bytes[i] < 0x80 ? cd_is_small(v->bytes[i]) : cd_view_shape(v, i) == CD_SHAPE_LOWER;
}

/* Whether the gap at i ends nothing; void when v->starved is set. */
CD_ALWAYS_INLINE int is_passed(const cd_gaps *g, cd_view *v, size_t i) {
  return (cd_gap_has_room(g, v, i) && cd_gap_is_passed(g, v, i)) || !cd_gap_may_end(g, v, i);
}

/* Passes what ends nothing; where something is found that does, or the limit. */
CD_ALWAYS_INLINE size_t pass(const cd_run *r, const cd_gaps *g, cd_view *v, size_t at) {
  for (;; at++) {
    at = cd_scan_next(r->scan, r->finder, v, at);
    if (at >= v->limit) return at;
    if (v->bytes[at] == ' ' ? !is_passed(g, v, at) || v->starved : !is_within_word(v, g->start, at)) return at;
  }
}

/* Notes that the sentence in hand ended before so many line endings; the gaps to come are those of the next. */
static void end_sentence(cd_run *r, cd_view *v, unsigned newlines, size_t next) {
  cd_habit_note(&r->habit, begins_small(v, r->start), 1, newlines);
  r->line_start = newlines != 0;
  r->start = next;
}

size_t cd_run_on(cd_run *r, cd_view *v, cd_span *spans, size_t room) {
  size_t count = 0, at = r->at;
  cd_gaps gaps = { r->rules, r->finder, cd_gate_of(r->model, r->sums, r->habit, r->start), r->start };
  r->over = 0;
  while (!r->over) {
    size_t end;
    unsigned newlines = 0;
    r->at = pass(r, &gaps, v, at);
    if (r->at >= v->limit || v->starved || v->bytes[r->at] == ' ') return count;
    if (ends_paragraph(v, r->at)) newlines = 2;
    end = newlines != 0 ? r->at + 1 : cd_usual_end(r->rules, v, r->start, r->at);
    if (end == 0) return count;
    spans[count].start = r->start;
    spans[count++].end = r->at = end;
    at = newlines != 0 ? end + 2 : end + (v->bytes[end] == ' ');
    end_sentence(r, v, newlines, at);
    gaps.gate = cd_gate_of(r->model, r->sums, r->habit, at);
    gaps.start = at;
    r->over = count == room || !cd_begins_plainly(v, at);
  }
  return count;
}
