#include "sentence.h"

#include <string.h>

/* What a splitter is about to do. */
typedef enum phase {
  FRESH = 0,  /* skip the white space before a sentence */
  SCAN,       /* look for a candidate */
  RUN,        /* read its stops */
  CLOSING,    /* read the marks that close after them */
  GAP,        /* read the white space after those */
  DECIDE      /* ask the rules */
} phase;

/* What a phase came to. */
typedef enum outcome {
  GO_ON,
  STARVED,   /* more text must come first */
  OVER,      /* the text is over */
  NO_MEMORY
} outcome;

/* --- what kind of stop a code point is ------------------------------------------------------------------------ */

#define NOT_A_STOP (-1)
#define ELLIPSIS 0x2026
#define BURMESE_COMMA 0x104A /* a terminal to UAX #29, but it sets phrases apart */

static int is_one_of(const cd_code_point marks[CD_EXTRA_TERMINATORS], cd_code_point cp) {
  size_t i;
  for (i = 0; i < CD_EXTRA_TERMINATORS && marks[i] != 0; i++)
    if (marks[i] == cp) return 1;
  return 0;
}

/* Stops of scripts that set spaces after them, beyond ASCII: Greek, Armenian, Arabic, Latin's rare ones. */
static int wants_space(cd_code_point cp) { return cp < 0x0900 || (cp >= 0x2000 && cp < 0x2100); }

static int stop_kind(const cd_sentence_rules *r, cd_code_point cp) {
  cd_sb sb;
  if (cp == '.') return CD_STOP_DOT;
  if (cp == '!' || cp == '?') return CD_STOP_STRONG;
  if (cp == BURMESE_COMMA) return NOT_A_STOP;
  if (cp == ELLIPSIS) return CD_STOP_DOTS;
  if (is_one_of(r->terminators, cp)) return CD_STOP_STRONG;
  if (cp < 0x80 || cp > 0x10FFFF) return NOT_A_STOP;
  sb = (cd_sb)cd_properties_of(cp)->sentence;
  if (sb != CD_SB_ATERM && sb != CD_SB_STERM) return NOT_A_STOP;
  if (!wants_space(cp)) return CD_STOP_WIDE;
  return sb == CD_SB_ATERM ? CD_STOP_DOT : CD_STOP_STRONG;
}

static int is_wanted(const cd_sentence_rules *r, cd_code_point cp) {
  return stop_kind(r, cp) != NOT_A_STOP || cd_shape_of(cp) == CD_SHAPE_NEWLINE;
}

void cd_sentence_options_prepare(cd_sentence_options *o, cd_cpu level) {
  cd_code_point first, cp;
  size_t i;
  cd_stop_set_init(&o->stops, o->gaps);
  for (first = 0; first <= 0x10FFFF; first += CD_PROPERTY_BLOCK) {
    int same = first != 0 && cd_property_stage1[first >> CD_PROPERTY_SHIFT] ==
                               cd_property_stage1[(first >> CD_PROPERTY_SHIFT) - 1];
    if (same && first >= 0x3000) continue; /* the large scripts, which have no stops */
    for (cp = first; cp < first + CD_PROPERTY_BLOCK; cp++)
      if (is_wanted(&o->rules, cp)) cd_stop_set_add(&o->stops, cp);
  }
  for (i = 0; i < CD_EXTRA_TERMINATORS && o->rules.terminators[i] != 0; i++)
    cd_stop_set_add(&o->stops, o->rules.terminators[i]);
  o->stop_mask = cd_stop_mask(level);
}

/* --- the phases ------------------------------------------------------------------------------------------------ */

/* A sentence ends at 'end', by what was found so far; a quotation may take it back. */
static outcome end_sentence(cd_sentence_splitter *s, cd_view *v, size_t end, int paragraph) {
  if (s->options->keep_quotes && cd_quotes_read(&s->quotes, v, end, &s->waiting.count) != CD_OK) return NO_MEMORY;
  if (s->waiting.count == s->waiting.capacity && cd_list_reserve(&s->waiting, sizeof end, 1) != CD_OK) return NO_MEMORY;
  ((size_t *)s->waiting.items)[s->waiting.count++] = end;
  if (paragraph) {
    cd_quotes_reset(&s->quotes, end);
    s->list.kind = CD_LIST_NONE;
  }
  if (!cd_quotes_any(&s->quotes)) s->waiting_ready = s->waiting.count;
  s->at = end;
  s->phase = FRESH;
  return GO_ON;
}

/* Whether an item that a sentence begins with is one of a list: it goes on with one, or begins one. */
static int begins_item(const cd_sentence_splitter *s, const cd_list_item *item) {
  if (item->kind == CD_LIST_NONE) return 0;
  if (item->kind == CD_LIST_BULLET) return 1;
  if (s->list.kind != CD_LIST_NONE && cd_list_follows(&s->list, item)) return 1;
  if (item->kind == CD_LIST_LETTER)
    return item->value == 'a' || (item->value == 'A' && (item->marks & 4)) || (item->value == 'i' && s->line_start);
  return s->line_start || item->value <= 1;
}

static outcome begin_sentence(cd_sentence_splitter *s, cd_view *v) {
  cd_code_point cp;
  cd_list_item item;
  size_t width;
  while ((width = cd_view_at(v, s->at, &cp)) != 0 && cd_is_blank(cd_shape_of(cp))) s->at += width;
  if (v->starved) return STARVED;
  item = cd_list_item_at(v, s->at);
  if (v->starved) return STARVED;
  if (begins_item(s, &item)) {
    s->list = item.value == 'i' && s->list.value != 'h' ? cd_list_as_roman(item) : item;
    s->list_at = item.end;
  }
  s->start = s->at;
  s->phase = SCAN;
  return GO_ON;
}

/* Looks for the next item of the list in hand up to 'to'; a sentence ends before it. */
static outcome search_list(cd_sentence_splitter *s, cd_view *v, size_t to, int *found) {
  cd_list_item next;
  *found = cd_list_search(v, &s->list, s->list_at, to, &s->list_at, &next);
  if (v->starved) return STARVED;
  if (!*found || s->list_at <= s->start) {
    *found = 0;
    return GO_ON;
  }
  return end_sentence(s, v, s->list_at, 0);
}

static void begin_candidate(cd_sentence_splitter *s, size_t at, int kind) {
  cd_candidate *c = &s->candidate;
  c->stop = c->run = c->close = c->gap = at;
  c->kind = (cd_stop_kind)kind;
  c->stops = c->newlines = 0;
  c->spaced = 0;
  s->phase = kind == CD_STOP_NEWLINE || kind == CD_STOP_GAP ? GAP : RUN;
}

static int is_ascii_word(unsigned char c) {
  return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* The usual candidate needs no phases: one stop of ASCII, one space, a letter or digit. */
static void begin_stop(cd_sentence_splitter *s, const cd_view *v, int kind) {
  cd_candidate *c = &s->candidate;
  const unsigned char *p = v->bytes + s->at;
  begin_candidate(s, s->at, kind);
  if (v->limit - s->at < 3 || p[0] >= 0x80 || p[1] != ' ' || !is_ascii_word(p[2])) return;
  c->stops = 1;
  c->run = c->close = s->at + 1;
  c->gap = s->at + 2;
  s->phase = DECIDE;
}

/* Whether the model may find that a sentence ends at the gap that is the space at i. */
static int is_promising(const cd_sentence_splitter *s, cd_view *v, size_t i) {
  uint32_t places[CD_GATE_FEATURES];
  if (s->options->model == NULL) return 1;
  cd_gate_features(v, s->habit, s->start, i, i + 1, places);
  return cd_gate_open(s->options->model, places) || cd_may_begin_after(&s->options->rules, v, s->start, i);
}

/* At a space: past it when it cannot end a sentence. */
static outcome scan_gap(cd_sentence_splitter *s, cd_view *v) {
  cd_code_point before, next;
  int wanted;
  cd_view_at(v, s->at + 1, &next);
  if (v->starved) return STARVED;
  cd_view_before(v, s->start, s->at, &before);
  wanted = s->at > s->start &&
           (next == ' ' || before == ';' || cd_rules_ender(&s->options->rules, v, s->start, s->at) ||
            ((cd_may_end_at_gap(before, next) || cd_is_address(v, s->at + 1)) && is_promising(s, v, s->at)));
  if (v->starved) return STARVED;
  if (wanted)
    begin_candidate(s, s->at, CD_STOP_GAP);
  else
    s->at++;
  return GO_ON;
}

/* The mask of the block at s->at where the text is too short for a whole one, or begins. */
static uint64_t short_mask(const cd_sentence_splitter *s, const cd_view *v, size_t length) {
  unsigned char copy[1 + CD_STOP_BLOCK + CD_STOP_AHEAD] = { 0 };
  uint64_t mask;
  size_t last = v->limit - s->at;
  if (s->at > 0) copy[0] = v->bytes[s->at - 1];
  memcpy(copy + 1, v->bytes + s->at, last < CD_STOP_BLOCK + CD_STOP_AHEAD ? last : CD_STOP_BLOCK + CD_STOP_AHEAD);
  mask = s->options->stop_mask(&s->options->stops, copy + 1);
  /* what comes after a space is asked for before it is passed */
  if (!v->final) {
    size_t i = last > CD_STOP_AHEAD ? last - CD_STOP_AHEAD : 0;
    for (; i < last && i < CD_STOP_BLOCK; i++)
      if (copy[1 + i] == ' ') mask |= (uint64_t)1 << i;
  }
  return length < CD_STOP_BLOCK ? mask & (((uint64_t)1 << length) - 1) : mask;
}

/* A bit for each space of a block, from s->at on, that an ending of a word may stand before. */
static uint64_t ender_mask(const cd_sentence_splitter *s, const cd_view *v, size_t length) {
  const unsigned char *p = v->bytes + s->at;
  uint64_t mask = 0;
  size_t i;
  for (i = s->at < 2 ? 2 : 0; i < length; i++)
    if (p[i] == ' ' && cd_words_may_end(s->options->rules.words, p + i)) mask |= (uint64_t)1 << i;
  return mask;
}

/* Looks at the block that begins at s->at. */
static void read_block(cd_sentence_splitter *s, const cd_view *v) {
  size_t rest = v->limit - s->at, length = rest < CD_STOP_BLOCK ? rest : CD_STOP_BLOCK;
  int whole = s->at > 0 && rest >= CD_STOP_BLOCK + CD_STOP_AHEAD;
  s->mask = whole ? s->options->stop_mask(&s->options->stops, v->bytes + s->at) : short_mask(s, v, length);
  if (s->options->rules.enders) s->mask |= ender_mask(s, v, length);
  s->block = s->at;
  s->block_end = s->at + length;
}

/* Moves on to the next stop or gap, or to the limit. */
static void find_stop(cd_sentence_splitter *s, const cd_view *v) {
  while (s->at < v->limit) {
    uint64_t rest;
    if (s->at < s->block || s->at >= s->block_end) read_block(s, v);
    rest = s->mask >> (s->at - s->block);
    if (rest != 0) {
      s->at += cd_lowest_bit(rest);
      return;
    }
    s->at = s->block_end;
  }
}

/* A block that was looked at before all of it had come is looked at again. */
static void forget_short_block(cd_sentence_splitter *s, const cd_view *v) {
  if (!v->final && s->block_end + CD_STOP_AHEAD > v->limit) s->block_end = 0;
}

/* Passes the gaps that cannot end a sentence, up to a stop, a gap that may, or the limit. */
static outcome pass_gaps(cd_sentence_splitter *s, cd_view *v) {
  for (;;) {
    outcome o;
    find_stop(s, v);
    forget_short_block(s, v);
    if (s->at >= v->limit || v->bytes[s->at] != ' ') return GO_ON;
    o = scan_gap(s, v);
    if (o != GO_ON || s->phase != SCAN) return o;
  }
}

static outcome scan(cd_sentence_splitter *s, cd_view *v) {
  cd_code_point cp;
  size_t width;
  int found = 0, kind;
  outcome passed = pass_gaps(s, v);
  if (s->list.kind != CD_LIST_NONE && s->list_at < s->at) {
    outcome o = search_list(s, v, s->at, &found);
    if (found || o != GO_ON) return o;
  }
  if (passed != GO_ON || s->phase != SCAN) return passed;
  if (s->at >= v->limit) return v->final ? OVER : STARVED;
  width = cd_view_at(v, s->at, &cp);
  kind = stop_kind(&s->options->rules, cp);
  if (kind == NOT_A_STOP && cd_shape_of(cp) != CD_SHAPE_NEWLINE)
    s->at += width;
  else if (kind == NOT_A_STOP)
    begin_candidate(s, s->at, CD_STOP_NEWLINE);
  else
    begin_stop(s, v, kind);
  return GO_ON;
}

/* Whether the marks of a run may be set apart by spaces before this one: ". . .", "! ! ?". */
static int goes_on_spaced(const cd_candidate *c, cd_code_point cp) {
  if (c->stops == 0) return 0;
  return c->kind == CD_STOP_STRONG ? cp == '!' || cp == '?' || cp == '.' : c->kind <= CD_STOP_DOTS && cp == '.';
}

/* The stop at i, or after one space at i where the run goes on so; returns its end, 0 when there is none. */
static size_t next_stop(const cd_sentence_splitter *s, cd_view *v, size_t i, int *kind, int *spaced) {
  cd_code_point cp;
  size_t width = cd_view_at(v, i, &cp);
  *spaced = 0;
  if (cp == ' ' && s->candidate.stops != 0 && s->candidate.kind <= CD_STOP_STRONG) {
    i += width;
    width = cd_view_at(v, i, &cp);
    *spaced = 1;
    if (!goes_on_spaced(&s->candidate, cp) || (s->candidate.stops == 1 && cd_opening_ellipsis(v, i) != 0)) return 0;
  }
  *kind = width == 0 ? NOT_A_STOP : stop_kind(&s->options->rules, cp);
  return *kind == NOT_A_STOP ? 0 : i + width;
}

/* The kind of a run with one more stop in it. */
static cd_stop_kind joined(const cd_candidate *c, int kind) {
  if (c->stops == 0) return (cd_stop_kind)kind;
  if (c->kind == CD_STOP_WIDE || kind == CD_STOP_WIDE) return CD_STOP_WIDE;
  if (c->kind == CD_STOP_STRONG || kind == CD_STOP_STRONG) return CD_STOP_STRONG;
  return CD_STOP_DOTS;
}

static outcome read_run(cd_sentence_splitter *s, cd_view *v) {
  cd_candidate *c = &s->candidate;
  size_t end;
  int kind, spaced;
  while ((end = next_stop(s, v, c->run, &kind, &spaced)) != 0 && !v->starved) {
    c->kind = joined(c, kind);
    c->stops++;
    c->spaced |= spaced;
    c->run = end;
  }
  if (v->starved) return STARVED;
  s->phase = CLOSING;
  return GO_ON;
}

#define MOST_CLOSING_MARKS 8

static int is_wordlike(cd_shape s) { return s >= CD_SHAPE_UPPER && s <= CD_SHAPE_NUMBER; }

/* How far back the marks before one are counted. */
#define LONGEST_QUOTATION 256

/* How many marks of 'width' apostrophes, or of one of another byte, the sentence has before i. */
static unsigned marks_before(const cd_sentence_splitter *s, const cd_view *v, size_t i, char mark, size_t width) {
  size_t at = i - s->start > LONGEST_QUOTATION ? i - LONGEST_QUOTATION : s->start;
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
static int closes(const cd_sentence_splitter *p, cd_view *v, size_t i, size_t width, cd_code_point cp) {
  cd_shape s = cd_shape_of(cp);
  if (s == CD_SHAPE_CLOSE || s == CD_SHAPE_CLOSE_QUOTE) return 1;
  if (s != CD_SHAPE_QUOTE && s != CD_SHAPE_OPEN_QUOTE && cp != '`') return 0;
  if (!is_wordlike(cd_view_shape(v, i + width))) return 1;
  return cp == '"' && marks_before(p, v, i, '"', 1) % 2 == 1;
}

/* "[12]" after a stop, or after a space: a reference to a note; returns its end, or i. */
static size_t skip_reference(cd_view *v, size_t i) {
  size_t at = i + 1;
  cd_code_point cp;
  cd_view_at(v, i, &cp);
  if (cp == ' ') cd_view_at(v, at++, &cp);
  if (cp != '[') return i;
  do {
    if (cd_view_at(v, at, &cp) != 1) return i;
    at++;
  } while (at - i < 6 && cp >= '0' && cp <= '9');
  return cp == ']' && at - i > 2 ? at : i;
}

/* Whether two apostrophes open here: as many pairs of them were closed as opened in the sentence, and some were. */
static int pair_opens(const cd_sentence_splitter *s, const cd_view *v, size_t i) {
  unsigned pairs = marks_before(s, v, i, '\'', 2);
  return pairs != 0 && pairs % 2 == 0;
}

/* " »", " ''": a mark that closes, set apart by a space as in French; returns its end, or i. */
static size_t skip_spaced_mark(const cd_sentence_splitter *s, cd_view *v, size_t i) {
  cd_code_point cp, again;
  size_t at = i + cd_view_at(v, i, &cp);
  if (cd_shape_of(cp) != CD_SHAPE_SPACE) return i;
  at += cd_view_at(v, at, &cp);
  if (cp == '\'') {
    at += cd_view_at(v, at, &again);
    if (again != '\'' || pair_opens(s, v, i)) return i;
  } else if (cd_shape_of(cp) != CD_SHAPE_CLOSE_QUOTE) {
    return i;
  }
  return cd_is_blank(cd_view_shape(v, at)) ? at : i;
}

static outcome read_closing(cd_sentence_splitter *s, cd_view *v) {
  size_t i = s->candidate.run, reference;
  unsigned marks = 0;
  cd_code_point cp;
  size_t width;
  while (marks < MOST_CLOSING_MARKS && (width = cd_view_at(v, i, &cp)) != 0 && closes(s, v, i, width, cp)) {
    i += width;
    marks++;
  }
  if (marks == 0) i = skip_spaced_mark(s, v, i);
  while (marks++ < MOST_CLOSING_MARKS && (reference = skip_reference(v, i)) != i) i = reference;
  if (v->starved) return STARVED;
  s->candidate.close = s->candidate.gap = i;
  s->phase = GAP;
  return GO_ON;
}

static outcome read_gap(cd_sentence_splitter *s, cd_view *v) {
  cd_candidate *c = &s->candidate;
  cd_code_point cp;
  size_t width;
  s->phase = DECIDE;
  while ((width = cd_view_at(v, c->gap, &cp)) != 0 && cd_is_blank(cd_shape_of(cp))) {
    if (cp == '\r') { /* one line ending with a line feed that follows */
      cd_code_point after;
      size_t more = cd_view_at(v, c->gap + 1, &after);
      if (v->starved) break;
      if (after == '\n') width += more;
    }
    c->gap += width;
    c->newlines += cd_shape_of(cp) == CD_SHAPE_NEWLINE;
    if (cp == 0x2029) c->newlines++; /* ends a paragraph by itself */
    if (c->newlines >= 2) return GO_ON;
  }
  if (!v->starved) return GO_ON;
  s->phase = GAP;
  return STARVED;
}

/* The context of the candidate in hand, nothing read yet. */
static void begin_context(const cd_sentence_splitter *s, cd_view *v, cd_context *x) {
  static const cd_token none = { 0, 0, 0, 0, CD_SHAPE_NEWLINE, CD_END_OF_TEXT, 0 };
  x->rules = &s->options->rules;
  x->view = v;
  x->c = &s->candidate;
  x->item = s->list.kind != CD_LIST_NONE && s->list.end > s->start ? &s->list : NULL;
  x->habit = s->habit;
  x->start = s->start;
  x->left = x->right = none;
  x->left_class = x->right_class = 0;
  x->right_class_known = x->opened = 0;
  x->before = x->next = CD_END_OF_TEXT;
}

/* What is found about the candidate in hand: by the rules, then by the model. */
static void judge(cd_sentence_splitter *s, cd_view *v, cd_decision *d, uint32_t features[CD_FEATURES]) {
  const cd_sentence_options *o = s->options;
  cd_context x;
  begin_context(s, v, &x);
  d->verdict = cd_rules_judge(&x);
  d->kind = s->candidate.kind;
  d->boundary = d->verdict.boundary;
  d->judged = d->verdict.doubtful && (o->model != NULL || s->observe != NULL);
  d->sum = d->threshold = 0;
  d->count = 0;
  if (s->observe != NULL) memset(d->gate, 0, sizeof d->gate);
  if (d->kind == CD_STOP_GAP && s->observe != NULL)
    cd_gate_features(v, s->habit, x.start, x.c->stop, x.c->gap, d->gate);
  if (!d->judged || v->starved) return;
  d->features = features;
  d->count = cd_model_features(&x, &d->verdict, features);
  if (o->model == NULL) return;
  d->sum = cd_model_sum(o->model, features, d->count);
  d->threshold = cd_model_threshold(o->model, d->kind, d->verdict.boundary);
  d->boundary = d->sum > d->threshold;
}

/* Notes how the sentence that ends now looked. */
static void note_habit(cd_sentence_splitter *s, cd_view *v) {
  s->habit.small = (unsigned char)(s->habit.small << 1 | (cd_view_shape(v, s->start) == CD_SHAPE_LOWER));
  s->habit.stopless = (unsigned char)(s->habit.stopless << 1 | (s->candidate.stops == 0));
  if (s->candidate.newlines >= 2 && s->habit.paragraphs < 3) s->habit.paragraphs++;
}

static outcome decide(cd_sentence_splitter *s, cd_view *v) {
  const cd_candidate *c = &s->candidate;
  uint32_t features[CD_FEATURES];
  cd_decision d;
  judge(s, v, &d, features);
  if (v->starved) return STARVED;
  if (s->observe != NULL && s->observe(s->observe_context, &d) != CD_OK) return NO_MEMORY;
  if (d.boundary) {
    note_habit(s, v);
    s->line_start = c->newlines != 0;
    return end_sentence(s, v, d.verdict.end, d.verdict.rule == CD_RULE_PARAGRAPH);
  }
  s->at = c->gap;
  s->phase = SCAN;
  return GO_ON;
}

static outcome advance(cd_sentence_splitter *s, cd_view *v) {
  switch ((phase)s->phase) {
    case FRESH: return begin_sentence(s, v);
    case SCAN: return scan(s, v);
    case RUN: return read_run(s, v);
    case CLOSING: return read_closing(s, v);
    case GAP: return read_gap(s, v);
    default: return decide(s, v);
  }
}

/* --- giving out ------------------------------------------------------------------------------------------------ */

/* Takes the next sentence that is ready; 0 when there is none. */
static int take(cd_sentence_splitter *s, cd_view *v, cd_span *sentence) {
  while (s->waiting_first < s->waiting_ready) {
    size_t start = s->emitted, end = ((const size_t *)s->waiting.items)[s->waiting_first++], width;
    cd_code_point cp;
    if (s->waiting_first == s->waiting.count) s->waiting_first = s->waiting_ready = s->waiting.count = 0;
    s->emitted = end;
    while (start < end && (width = cd_view_at(v, start, &cp)) != 0 && cd_is_blank(cd_shape_of(cp))) start += width;
    while (end > start && (width = cd_view_before(v, start, end, &cp)) != 0 && cd_is_blank(cd_shape_of(cp)))
      end -= width;
    sentence->start = start;
    sentence->end = end;
    if (start < end) return 1;
  }
  return 0;
}

static cd_status next_prose(cd_sentence_splitter *s, cd_view *v, cd_span *sentence, int *found) {
  while (!(*found = take(s, v, sentence))) {
    outcome o = s->emitted == v->limit && v->final ? OVER : advance(s, v);
    if (o == STARVED) return CD_OK;
    if (o == OVER) {
      if (s->emitted == v->limit) return CD_OK;
      o = end_sentence(s, v, v->limit, 1);
    }
    if (o == NO_MEMORY) return CD_NO_MEMORY;
  }
  return CD_OK;
}

static void next_uax29(cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *sentence,
                       int *found) {
  size_t end;
  *found = cd_sentence_breaker_next(&s->breaker, text, length, final, &end);
  if (!*found) {
    if (!final || s->emitted == length) return;
    end = length;
    *found = 1;
  }
  sentence->start = s->emitted;
  sentence->end = s->emitted = end;
}

cd_status cd_sentence_next(cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *sentence,
                           int *found) {
  cd_view v;
  if (s->options->uax29) {
    next_uax29(s, text, length, final, sentence, found);
    return CD_OK;
  }
  v.bytes = (const unsigned char *)text;
  v.limit = final ? length : cd_utf8_complete(v.bytes, length);
  v.final = final;
  v.starved = 0;
  return next_prose(s, &v, sentence, found);
}

void cd_sentence_splitter_init(cd_sentence_splitter *s, const cd_sentence_options *options, const cd_allocator *a) {
  cd_list waiting = CD_LIST_INIT(a);
  memset(s, 0, sizeof *s);
  s->options = options;
  s->waiting = waiting;
  s->line_start = 1;
  cd_quotes_init(&s->quotes, a);
}

void cd_sentence_splitter_free(cd_sentence_splitter *s) {
  cd_list_free(&s->waiting, sizeof(size_t));
  cd_quotes_free(&s->quotes);
}

/* The code point before the next sentence is still looked at. */
#define KEPT_BEFORE CD_UTF8_MAX

size_t cd_sentence_done(const cd_sentence_splitter *s) {
  if (s->options->uax29) return s->emitted;
  return s->emitted > KEPT_BEFORE ? s->emitted - KEPT_BEFORE : 0;
}

static size_t minus(size_t position, size_t count) { return position > count ? position - count : 0; }

void cd_sentence_drop(cd_sentence_splitter *s, size_t count) {
  size_t *waiting = s->waiting.items, i;
  cd_sentence_breaker_drop(&s->breaker, count);
  s->block = s->block_end = 0;
  s->at = minus(s->at, count);
  s->start = minus(s->start, count);
  s->emitted -= count;
  s->candidate.stop = minus(s->candidate.stop, count);
  s->candidate.run = minus(s->candidate.run, count);
  s->candidate.close = minus(s->candidate.close, count);
  s->candidate.gap = minus(s->candidate.gap, count);
  s->list.end = minus(s->list.end, count);
  s->list_at = minus(s->list_at, count);
  s->quotes.at = minus(s->quotes.at, count);
  for (i = s->waiting_first; i < s->waiting.count; i++) waiting[i] -= count;
}
