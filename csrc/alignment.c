#include "alignment.h"

/* The two sides of an edit, by direction: what a position is mapped from, and to. */
typedef struct side {
  const cd_edit *edits;
  size_t count;
  int backward; /* from text to source */
} side;

static cd_span from_side(const side *s, size_t i) { return s->backward ? s->edits[i].text : s->edits[i].source; }
static cd_span to_side(const side *s, size_t i) { return s->backward ? s->edits[i].source : s->edits[i].text; }

/* How many edits end at or before 'position' on the side mapped from. */
static size_t edits_before(const side *s, size_t position) {
  size_t low = 0, high = s->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (from_side(s, middle).end <= position)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Maps a position that no edit holds, given how many edits lie before it. */
static size_t shifted(const side *s, size_t before, size_t position) {
  if (before == 0) return position;
  return to_side(s, before - 1).end + (position - from_side(s, before - 1).end);
}

static cd_span map(const side *s, cd_span from) {
  size_t first = edits_before(s, from.start), last;
  cd_span to;
  if (from.start >= from.end) {
    while (first > 0 && from_side(s, first - 1).start == from.start) first--;
    to.start = to.end = first < s->count && from_side(s, first).start <= from.start ? to_side(s, first).start
                                                                                    : shifted(s, first, from.start);
    return to;
  }
  to.start = first < s->count && from_side(s, first).start <= from.start ? to_side(s, first).start
                                                                         : shifted(s, first, from.start);
  last = edits_before(s, from.end - 1); /* the first edit that ends at or after the span's last byte */
  to.end = last < s->count && from_side(s, last).start < from.end ? to_side(s, last).end : shifted(s, last, from.end);
  return to;
}

cd_span cd_alignment_to_source(const cd_edit *edits, size_t count, cd_span text) {
  side s = { edits, count, 1 };
  return map(&s, text);
}

cd_span cd_alignment_to_text(const cd_edit *edits, size_t count, cd_span source) {
  side s = { edits, count, 0 };
  return map(&s, source);
}
