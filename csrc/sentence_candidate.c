#include "sentence_candidate.h"
#include "sentence_scan.h"

/* What is read next. */
enum { RUN, CLOSING, GAP };

/* --- the run of stops ------------------------------------------------------------------------------------------------- */

/* Whether the marks of a run may be set apart by spaces before this one: ". . .", "! ! ?". */
static int goes_on_spaced(const cd_candidate *c, cd_code_point cp) {
  if (c->stops == 0) return 0;
  return c->kind == CD_STOP_STRONG ? cp == '!' || cp == '?' || cp == '.' : c->kind <= CD_STOP_DOTS && cp == '.';
}

/* The stop at the run's end, or after one space where the run goes on so; returns its end, 0 when there is none. */
static size_t next_stop(const cd_candidate *c, const cd_sentence_rules *r, cd_view *v, int *kind, int *spaced) {
  cd_code_point cp;
  size_t i = c->run, width = cd_view_at(v, i, &cp);
  *spaced = 0;
  if (cp == ' ' && c->stops != 0 && c->kind <= CD_STOP_STRONG) {
    i += width;
    width = cd_view_at(v, i, &cp);
    *spaced = 1;
    if (!goes_on_spaced(c, cp) || (c->stops == 1 && cd_opening_ellipsis(v, i) != 0)) return 0;
  }
  *kind = width == 0 ? CD_NOT_A_STOP : cd_stop_kind_of(r, cp);
  return *kind == CD_NOT_A_STOP ? 0 : i + width;
}

/* The kind of a run with one more stop in it. */
static cd_stop_kind joined(const cd_candidate *c, int kind) {
  if (c->stops == 0) return (cd_stop_kind)kind;
  if (c->kind == CD_STOP_WIDE || kind == CD_STOP_WIDE) return CD_STOP_WIDE;
  if (c->kind == CD_STOP_STRONG || kind == CD_STOP_STRONG) return CD_STOP_STRONG;
  return CD_STOP_DOTS;
}

static int read_run(cd_candidate *c, const cd_sentence_rules *r, cd_view *v) {
  size_t end;
  int kind, spaced;
  while ((end = next_stop(c, r, v, &kind, &spaced)) != 0 && !v->starved) {
    c->kind = joined(c, kind);
    c->stops++;
    c->spaced |= spaced;
    c->run = end;
  }
  return !v->starved;
}

/* --- the marks that close ----------------------------------------------------------------------------------------- */

#define MOST_CLOSING_MARKS 8

static int is_wordlike(cd_shape s) { return s >= CD_SHAPE_UPPER && s <= CD_SHAPE_NUMBER; }

/* How far back the marks before one are counted. */
#define LONGEST_QUOTATION 256

/* How many marks of 'width' apostrophes, or of one of another byte, the sentence has before i. */
static unsigned marks_before(const cd_view *v, size_t start, size_t i, char mark, size_t width) {
  size_t at = i - start > LONGEST_QUOTATION ? i - LONGEST_QUOTATION : start;
  unsigned marks = 0;
  for (; at + width <= i; at++) {
    if (v->bytes[at] != (unsigned char)mark || v->bytes[at + width - 1] != (unsigned char)mark) continue;
    marks++;
    at += width - 1;
  }
  return marks;
}

/*
** A mark that may close after a stop; one that is used for opening, too, closes when no word follows it, or when
** one is open.
*/
static int closes(cd_view *v, size_t start, size_t i, size_t width, cd_code_point cp) {
  cd_shape s = cd_shape_of(cp);
  if (s == CD_SHAPE_CLOSE || s == CD_SHAPE_CLOSE_QUOTE) return 1;
  if (s != CD_SHAPE_QUOTE && s != CD_SHAPE_OPEN_QUOTE && cp != '`') return 0;
  if (!is_wordlike(cd_view_shape(v, i + width))) return 1;
  return cp == '"' && marks_before(v, start, i, '"', 1) % 2 == 1;
}

/* "[12]" after a stop, or after a space: a reference to a note; or "[...]", what was left out; returns its end, or i. */
static size_t skip_reference(cd_view *v, size_t i) {
  size_t at = i + 1;
  cd_code_point cp;
  cd_view_at(v, i, &cp);
  if (cp == ' ') cd_view_at(v, at++, &cp);
  if (cp != '[') return i;
  do {
    size_t width = cd_view_at(v, at, &cp);
    if (width == 0) return i;
    at += width;
  } while (at - i < 6 && ((cp >= '0' && cp <= '9') || cp == '.' || cp == 0x2026));
  return cp == ']' && at - i > 2 ? at : i;
}

/* Whether two apostrophes open here: as many pairs of them were closed as opened in the sentence, and some were. */
static int pair_opens(const cd_view *v, size_t start, size_t i) {
  unsigned pairs = marks_before(v, start, i, '\'', 2);
  return pairs != 0 && pairs % 2 == 0;
}

/*
** Whether a quotation is open before i whose marks, this byte, are set off from words, on one side at least: the marks
** open after a space and close before one, or in turn where there are spaces on both sides.
*/
static int is_mark_open(cd_view *v, size_t start, size_t i, char mark) {
  size_t at = i - start > LONGEST_QUOTATION ? i - LONGEST_QUOTATION : start;
  int open = 0;
  for (; at < i; at++) {
    int before, after;
    if (v->bytes[at] != (unsigned char)mark || cd_is_clitic(v, at + 1)) continue;
    before = at == start || v->bytes[at - 1] == ' ';
    after = v->bytes[at + 1] == ' ';
    if (before || after) open = before && after ? !open : before;
  }
  return open;
}

/* " »", " ''": a mark that closes, set apart by a space as in French; returns its end, or i. */
static size_t skip_spaced_mark(cd_view *v, size_t start, size_t i) {
  cd_code_point cp, again;
  size_t at = i + cd_view_at(v, i, &cp);
  if (cd_shape_of(cp) != CD_SHAPE_SPACE) return i;
  at += cd_view_at(v, at, &cp);
  if (cp == '\'' || cp == '"') {
    size_t width = cd_view_at(v, at, &again);
    if (again == '\'') at += width;
    if (again == '\'' ? pair_opens(v, start, i) : !is_mark_open(v, start, i, (char)cp)) return i;
  } else if (cd_shape_of(cp) != CD_SHAPE_CLOSE_QUOTE) {
    return i;
  }
  return cd_is_blank(cd_view_shape(v, at)) ? at : i;
}

static int read_closing(cd_candidate *c, cd_view *v, size_t start) {
  size_t i = c->run, reference;
  unsigned marks = 0;
  cd_code_point cp;
  size_t width;
  while (marks < MOST_CLOSING_MARKS && (width = cd_view_at(v, i, &cp)) != 0 && closes(v, start, i, width, cp)) {
    i += width;
    marks++;
  }
  if (marks == 0) i = skip_spaced_mark(v, start, i);
  while (marks++ < MOST_CLOSING_MARKS && (reference = skip_reference(v, i)) != i) i = reference;
  c->close = c->gap = i;
  return !v->starved;
}

/* --- the white space ------------------------------------------------------------------------------------------------ */

static int read_gap(cd_candidate *c, cd_view *v) {
  cd_code_point cp;
  size_t width;
  while ((width = cd_view_at(v, c->gap, &cp)) != 0 && cd_is_blank(cd_shape_of(cp))) {
    if (cp == '\r') { /* one line ending with a line feed that follows */
      cd_code_point after;
      size_t more = cd_view_at(v, c->gap + 1, &after);
      if (v->starved) return 0;
      if (after == '\n') width += more;
    }
    c->gap += width;
    c->newlines += cd_shape_of(cp) == CD_SHAPE_NEWLINE;
    if (cp == 0x2029) c->newlines++; /* ends a paragraph by itself */
    if (c->newlines >= 2) return 1;
  }
  return !v->starved;
}

/* --- all ---------------------------------------------------------------------------------------------------------------- */

void cd_candidate_begin(cd_candidate *c, size_t at, cd_stop_kind kind) {
  c->stop = c->run = c->close = c->gap = at;
  c->kind = kind;
  c->stops = c->newlines = 0;
  c->spaced = 0;
  c->step = kind == CD_STOP_NEWLINE || kind == CD_STOP_GAP ? GAP : RUN;
}

/*
** The usual candidate is one stop, perhaps a space, and a word, none of which can be more than it is. Then it is read
** here, and 1 is returned.
*/
static int read_plain(cd_candidate *c, cd_view *v) {
  cd_code_point cp;
  size_t i = c->run, gap;
  if (c->step != RUN || c->stops != 0) return 0;
  i += cd_view_at(v, i, &cp);
  gap = i;
  if (gap < v->limit && v->bytes[gap] == ' ') gap++;
  if (gap >= v->limit) return 0;
  cd_view_at(v, gap, &cp);
  if (!is_wordlike(cd_shape_of(cp))) return 0;
  c->stops = 1;
  c->run = c->close = i;
  c->gap = gap;
  return 1;
}

int cd_candidate_read(cd_candidate *c, const cd_sentence_rules *r, cd_view *v, size_t start) {
  if (read_plain(c, v)) return 1;
  if (c->step == RUN) {
    if (!read_run(c, r, v)) return 0;
    c->step = CLOSING;
  }
  if (c->step == CLOSING) {
    if (!read_closing(c, v, start)) return 0;
    c->step = GAP;
  }
  return read_gap(c, v);
}
