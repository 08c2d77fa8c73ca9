#include "sentence.h"
#include "sentence_rules.h"
#include "sentence_usual.h"

#include <string.h>

/* What a splitter is about to do. */
typedef enum phase {
  FRESH = 0,  /* skip the white space before a sentence */
  SCAN,       /* look for a candidate */
  READ,       /* read it as far as the next word */
  DECIDE      /* ask the rules */
} phase;

/* What a phase came to. */
typedef enum outcome {
  GO_ON,
  STARVED,   /* more text must come first */
  OVER,      /* the text is over */
  NO_MEMORY
} outcome;

void cd_sentence_options_prepare(cd_sentence_options *o, cd_cpu level) {
  if (o->uax29) {
    cd_sentence_marks_prepare(&o->marks, level);
    return;
  }
  cd_finder_prepare(&o->finder, &o->rules, o->gaps, level);
  if (o->model != NULL) cd_gate_prepare(&o->gate, o->model->gate);
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
  s->at = cd_skip_blank(v, s->at, v->limit);
  if (s->at == v->limit && !v->final) return STARVED;
  if (!cd_begins_plainly(v, s->at)) {
    cd_list_item item = cd_list_item_at(v, s->at);
    if (v->starved) return STARVED;
    if (begins_item(s, &item)) {
      s->list = item.value == 'i' && s->list.value != 'h' ? cd_list_as_roman(item) : item;
      s->list_at = item.end;
    }
  }
  s->start = s->at;
  s->first.known = 0;
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

/* Passes the gaps that cannot end the sentence, up to a stop, a gap that may, or the limit. */
static outcome pass_gaps(cd_sentence_splitter *s, cd_view *v) {
  const cd_sentence_options *o = s->options;
  cd_gaps gaps = { &o->rules, &o->finder, cd_gate_of(o->model, &o->gate, s->habit, s->start), s->start };
  s->at = cd_gaps_pass(&gaps, &s->scan, v, s->at);
  return v->starved ? STARVED : GO_ON;
}

/* How far gaps are passed at a time in a list: else each of its items would look at the whole text for a stop. */
#define LIST_STRIDE 1024

/* The same in a list, a stretch at a time as if no more had come yet; 'over' tells whether it came to an end. */
static outcome pass_gaps_of_list(cd_sentence_splitter *s, cd_view *v, int *over) {
  cd_view stretch = *v;
  size_t from = s->at;
  *over = 1;
  if (v->limit <= from + LIST_STRIDE) return pass_gaps(s, v);
  stretch.limit = cd_utf8_complete(v->bytes, from + LIST_STRIDE);
  stretch.final = 0;
  *over = pass_gaps(s, &stretch) == GO_ON && s->at < stretch.limit;
  if (*over || s->at > from) return GO_ON;
  *over = 1;
  return pass_gaps(s, v);
}

/* What may end a sentence at s->at: a stop, a line ending or a gap; CD_NOT_A_STOP otherwise. */
static int kind_at(const cd_sentence_splitter *s, cd_view *v, size_t *width) {
  cd_code_point cp;
  int kind;
  *width = cd_view_at(v, s->at, &cp);
  if (cp == ' ') return CD_STOP_GAP;
  kind = cd_stop_kind_of(&s->options->rules, cp);
  return kind == CD_NOT_A_STOP && cd_shape_of(cp) == CD_SHAPE_NEWLINE ? CD_STOP_NEWLINE : kind;
}

/* Whether the end of the sentence is a usual one, and nobody wants to know why. */
static int find_usual(const cd_sentence_splitter *s, const cd_view *v, cd_usual *u) {
  if (s->observe != NULL || s->list.kind != CD_LIST_NONE || s->at >= v->limit) return 0;
  return cd_find_usual(&s->options->rules, v, s->start, s->at, u);
}

static void note_habit(cd_sentence_splitter *s, cd_view *v, unsigned stops, unsigned newlines) {
  cd_habit_note(&s->habit, cd_view_shape(v, s->start) == CD_SHAPE_LOWER, stops, newlines);
}

/* Takes what is at s->at in hand if it may end the sentence. */
static outcome begin_candidate(cd_sentence_splitter *s, cd_view *v) {
  size_t width;
  int kind;
  if (s->at >= v->limit) return v->final ? OVER : STARVED;
  kind = kind_at(s, v, &width);
  if (kind == CD_NOT_A_STOP) {
    s->at += width;
    return GO_ON;
  }
  cd_candidate_begin(&s->candidate, s->at, (cd_stop_kind)kind);
  s->phase = READ;
  return GO_ON;
}

static outcome scan(cd_sentence_splitter *s, cd_view *v) {
  cd_usual usual;
  int found = 0, over = 1;
  outcome passed = s->list.kind != CD_LIST_NONE ? pass_gaps_of_list(s, v, &over) : pass_gaps(s, v);
  if (s->list.kind != CD_LIST_NONE && s->list_at < s->at) {
    outcome o = search_list(s, v, s->at, &found);
    if (found || o != GO_ON) return o;
  }
  if (passed != GO_ON || !over) return passed;
  if (!find_usual(s, v, &usual)) return begin_candidate(s, v);
  note_habit(s, v, usual.stops, usual.newlines);
  s->line_start = usual.newlines != 0;
  return end_sentence(s, v, usual.end, usual.newlines != 0);
}

static outcome read_candidate(cd_sentence_splitter *s, cd_view *v) {
  if (!cd_candidate_read(&s->candidate, &s->options->rules, v, s->start)) return STARVED;
  s->phase = DECIDE;
  return GO_ON;
}

/* The context of the candidate in hand, nothing read yet. */
static void begin_context(cd_sentence_splitter *s, cd_view *v, cd_context *x) {
  static const cd_near_word none = { 0, 0, 0, 0, CD_SHAPE_NEWLINE, CD_END_OF_TEXT, 0, 0 };
  x->rules = &s->options->rules;
  x->view = v;
  x->c = &s->candidate;
  x->item = s->list.kind != CD_LIST_NONE && s->list.end > s->start ? &s->list : NULL;
  x->habit = s->habit;
  x->start = s->start;
  x->first = &s->first;
  x->left = x->right = none;
  x->left_class = x->right_class = 0;
  x->right_class_known = x->opened = 0;
  x->before = x->next = CD_END_OF_TEXT;
}

/* The gate's features at the candidate in hand, for training. */
static void find_gate_places(const cd_sentence_splitter *s, cd_view *v, uint32_t places[CD_GATE_FEATURES]) {
  cd_gate gate = cd_gate_of(s->options->model, &s->options->gate, s->habit, s->start);
  memset(places, 0, CD_GATE_FEATURES * sizeof places[0]);
  if (s->candidate.kind == CD_STOP_GAP) cd_gate_places(&gate, v, s->candidate.stop, s->candidate.gap, places);
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
  if (s->observe != NULL) find_gate_places(s, v, d->gate);
  if (!d->judged || v->starved) return;
  d->features = features;
  d->count = cd_model_features(&x, &d->verdict, features);
  if (o->model == NULL) return;
  d->sum = cd_model_sum(o->model, features, d->count);
  d->threshold = cd_model_threshold(o->model, d->kind, d->verdict.boundary);
  d->boundary = d->sum > d->threshold;
}

static outcome decide(cd_sentence_splitter *s, cd_view *v) {
  const cd_candidate *c = &s->candidate;
  uint32_t features[CD_FEATURES];
  cd_decision d;
  judge(s, v, &d, features);
  if (v->starved) return STARVED;
  if (s->observe != NULL && s->observe(s->observe_context, &d) != CD_OK) return NO_MEMORY;
  if (d.boundary) {
    note_habit(s, v, c->stops, c->newlines);
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
    case READ: return read_candidate(s, v);
    default: return decide(s, v);
  }
}

/* --- giving out ------------------------------------------------------------------------------------------------ */

/* Takes the next sentence that is ready; 0 when there is none. */
static int take(cd_sentence_splitter *s, cd_view *v, cd_span *sentence) {
  while (s->waiting_first < s->waiting_ready) {
    size_t end = ((const size_t *)s->waiting.items)[s->waiting_first++];
    size_t start = cd_skip_blank(v, s->emitted, end);
    if (s->waiting_first == s->waiting.count) s->waiting_first = s->waiting_ready = s->waiting.count = 0;
    s->emitted = end;
    sentence->start = start;
    sentence->end = cd_skip_blank_back(v, start, end);
    if (start < sentence->end) return 1;
  }
  return 0;
}

/* Whether sentences with nothing to doubt can be given out as they are found: nobody takes them back, or asks why. */
static int may_run(const cd_sentence_splitter *s) {
  return s->observe == NULL && !s->options->keep_quotes && !s->options->rules.enders;
}

/* Gives out sentences with nothing to doubt; then there is no room, or something is to be doubted. */
static outcome run(cd_sentence_splitter *s, cd_view *v, cd_span *sentences, size_t room, size_t *count) {
  const cd_sentence_options *o = s->options;
  cd_run r = { &o->rules, &o->finder, o->model, &o->gate, &s->scan, s->start, s->at, s->habit, s->line_start, 0 };
  size_t found = cd_run_on(&r, v, sentences, room);
  s->at = r.at;
  if (found != 0) {
    s->start = r.start;
    s->habit = r.habit;
    s->line_start = r.line_start;
    s->first.known = 0;
    s->emitted = sentences[found - 1].end;
    *count += found;
  }
  if (v->starved) return STARVED;
  if (!r.over) return begin_candidate(s, v);
  s->phase = FRESH;
  return GO_ON;
}

static cd_status read_prose(cd_sentence_splitter *s, cd_view *v, cd_span *sentences, size_t room, size_t *count) {
  int runs = may_run(s);
  while (*count < room) {
    outcome o;
    if (take(s, v, sentences + *count)) {
      ++*count;
      continue;
    }
    if (s->emitted == v->limit && v->final) return CD_OK;
    o = runs && s->phase == SCAN && s->list.kind == CD_LIST_NONE ? run(s, v, sentences + *count, room - *count, count)
                                                                 : advance(s, v);
    if (o == STARVED) return CD_OK;
    if (o == OVER) o = end_sentence(s, v, v->limit, 1);
    if (o == NO_MEMORY) return CD_NO_MEMORY;
  }
  return CD_OK;
}

static void next_uax29(cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *sentence,
                       int *found) {
  size_t end;
  *found = cd_sentence_breaker_next(&s->breaker, &s->options->marks, text, length, final, &end);
  if (!*found) {
    if (!final || s->emitted == length) return;
    end = length;
    *found = 1;
  }
  sentence->start = s->emitted;
  sentence->end = s->emitted = end;
}

cd_status cd_sentence_read(cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *sentences,
                           size_t room, size_t *count) {
  cd_view v;
  int found = 1;
  *count = 0;
  if (s->options->uax29) {
    for (; *count < room && found; *count += (size_t)found) next_uax29(s, text, length, final, sentences + *count, &found);
    return CD_OK;
  }
  v.bytes = (const unsigned char *)text;
  v.limit = final ? length : cd_utf8_complete(v.bytes, length);
  v.final = final;
  v.starved = 0;
  return read_prose(s, &v, sentences, room, count);
}

cd_status cd_sentence_next(cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *sentence,
                           int *found) {
  size_t count;
  cd_status status = cd_sentence_read(s, text, length, final, sentence, 1, &count);
  *found = count != 0;
  return status;
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
  cd_scan_forget(&s->scan);
  s->first.known = 0;
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
