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

/* Two lists of edits on their way into one. 'middle' is what both speak of. */
typedef struct join {
  const cd_edit *first, *first_end, *second, *second_end;
  size_t from_source, to_text; /* where the middle's position 0 would be in source and text, after the edits passed */
} join;

/* Takes in the edits of both sides that overlap the stretch of the middle, and widens it by them. */
static void widen(join *j, cd_span *middle, size_t *source_end, size_t *text_end) {
  for (;;) {
    if (j->first < j->first_end && j->first->text.start < middle->end) {
      if (j->first->text.end > middle->end) middle->end = j->first->text.end;
      j->from_source = j->first->source.end - j->first->text.end;
      j->first++;
    } else if (j->second < j->second_end && j->second->source.start < middle->end) {
      if (j->second->source.end > middle->end) middle->end = j->second->source.end;
      j->to_text = j->second->text.end - j->second->source.end;
      j->second++;
    } else {
      break;
    }
  }
  *source_end = middle->end + j->from_source;
  *text_end = middle->end + j->to_text;
}

/* The next edit of both together. Differences wrap around as size_t, and back. */
static cd_edit next_joined(join *j) {
  cd_span middle;
  cd_edit e;
  int from_first = j->second == j->second_end ||
                   (j->first < j->first_end && j->first->text.start <= j->second->source.start);
  middle = from_first ? j->first->text : j->second->source;
  e.source.start = middle.start + j->from_source;
  e.text.start = middle.start + j->to_text;
  if (from_first) {
    j->from_source = j->first->source.end - j->first->text.end;
    j->first++;
  } else {
    j->to_text = j->second->text.end - j->second->source.end;
    j->second++;
  }
  widen(j, &middle, &e.source.end, &e.text.end);
  return e;
}

/* The end of a run of edits, which may have no memory. */
static const cd_edit *end_of(const cd_edit *edits, size_t count) { return count > 0 ? edits + count : edits; }

cd_status cd_alignment_join(const cd_edit *first, size_t first_count, const cd_edit *second, size_t second_count,
                            cd_list *joined) {
  join j = { first, end_of(first, first_count), second, end_of(second, second_count), 0, 0 };
  while (j.first < j.first_end || j.second < j.second_end) {
    cd_edit e = next_joined(&j);
    cd_status status = e.source.end == e.source.start && e.text.end == e.text.start ? CD_OK : cd_list_push(joined, sizeof e, &e);
    if (status != CD_OK) return status;
  }
  return CD_OK;
}
