#include "base64.h"
#include "lua_copydesk.h"
#include "sentence.h"

#include <limits.h>
#include <string.h>

#define LANGUAGE "copydesk.sentence_language"
#define OPTIONS "copydesk.sentence_options"
#define SPLITTER "copydesk.sentence_splitter"
#define STREAM "copydesk.sentence_stream"

/* --- what a language knows -------------------------------------------------------------------------------------- */

typedef struct language {
  cd_allocator allocator;
  cd_words words;
  int ordinals, roman_ordinals, weak_stop, title_case, noun_case, enders;
  cd_code_point terminators[2][CD_EXTRA_TERMINATORS]; /* with quotations split, and kept */
  cd_sentence_model model;   /* without weights when there is none */
  cd_buffer weights, gate;
} language;

static const struct { const char *name; unsigned bit; } word_classes[] = {
  { "before_name", CD_WORD_BEFORE_NAME }, { "before_number", CD_WORD_BEFORE_NUMBER },
  { "inside", CD_WORD_INSIDE },           { "anywhere", CD_WORD_ANYWHERE },
  { "ending", CD_WORD_ENDING },           { "months", CD_WORD_MONTH },
  { "starters", CD_WORD_STARTER },        { "openers", CD_WORD_OPENER },
  { "capitals", CD_WORD_CAPITAL },         { "cited", CD_WORD_CITED },
  { "resumes", CD_WORD_RESUMES },         { "after_day", CD_WORD_AFTER_DAY },
  { "after_number", CD_WORD_AFTER_NUMBER }, { "enders", CD_WORD_ENDER },
};

/* Adds the strings of the list at the top of the stack. */
static void add_words(lua_State *L, language *g, unsigned class_bit) {
  int i, count = (int)lua_rawlen(L, -1);
  for (i = 1; i <= count; i++) {
    size_t length;
    const char *word;
    cd_status status;
    lua_rawgeti(L, -1, i);
    word = luaL_checklstring(L, -1, &length);
    status = cd_words_add(&g->words, word, length, class_bit);
    if (status != CD_OK) cdl_fail(L, status);
    g->enders |= class_bit == CD_WORD_ENDER;
    lua_pop(L, 1);
  }
}

/* Reads the marks of the list of that name in the table at an index. */
static void read_marks(lua_State *L, int index, const char *name, cd_code_point marks[CD_EXTRA_TERMINATORS]) {
  size_t i, count;
  lua_getfield(L, index, name);
  count = lua_istable(L, -1) ? lua_rawlen(L, -1) : 0;
  for (i = 0; i < count && i < CD_EXTRA_TERMINATORS; i++) {
    size_t length;
    const unsigned char *mark;
    lua_rawgeti(L, -1, (int)i + 1);
    mark = (const unsigned char *)luaL_checklstring(L, -1, &length);
    if (length != 0) cd_utf8_decode(mark, mark + length, &marks[i]);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static int integer_field(lua_State *L, const char *name) {
  int value;
  lua_getfield(L, -1, name);
  value = (int)luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  return value;
}

/* Appends the bytes that a string of base 64 spells; what is no digit is passed over. */
static cd_status decode_base64(cd_buffer *out, const char *text, size_t length) {
  uint32_t bits = 0;
  unsigned held = 0;
  size_t i;
  if (cd_buffer_reserve(out, length / 4 * 3 + 3) != CD_OK) return CD_NO_MEMORY;
  for (i = 0; i < length; i++) {
    int value = cd_base64_value(text[i]);
    if (value < 0) continue;
    bits = bits << 6 | (uint32_t)value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out->bytes[out->length++] = (char)(bits >> held & 0xFF);
  }
  return CD_OK;
}

/* Reads the field of that name, bytes written in base 64. */
static void read_bytes(lua_State *L, const char *name, cd_buffer *out) {
  size_t length;
  const char *text;
  cd_status status;
  lua_getfield(L, -1, name);
  text = luaL_checklstring(L, -1, &length);
  status = decode_base64(out, text, length);
  if (status != CD_OK) cdl_fail(L, status);
  lua_pop(L, 1);
}

/* Takes the model at the top of the stack, a table. */
static void set_model(lua_State *L, language *g) {
  if (!lua_istable(L, -1)) return;
  g->model.bits = (unsigned)integer_field(L, "bits");
  g->model.stop_threshold = integer_field(L, "stop_threshold");
  g->model.stop_margin = integer_field(L, "stop_margin");
  g->model.gap_threshold = integer_field(L, "gap_threshold");
  g->model.gate_threshold = integer_field(L, "gate_threshold");
  lua_getfield(L, -1, "scale");
  g->model.scale = (double)luaL_checknumber(L, -1);
  lua_pop(L, 1);
  read_bytes(L, "weights", &g->weights);
  read_bytes(L, "gate", &g->gate);
  if (g->model.bits < CD_MODEL_LEAST_BITS || g->model.bits > CD_MODEL_MOST_BITS ||
      g->weights.length != (size_t)1 << g->model.bits || g->gate.length != (size_t)1 << CD_GATE_BITS)
    luaL_error(L, "copydesk: the sentence model is broken");
  g->model.weights = (const signed char *)g->weights.bytes;
  g->model.gate = (const signed char *)g->gate.bytes;
}

/* Whether a field of the table at 1 is true. */
static int is_set(lua_State *L, const char *name) {
  int set;
  lua_getfield(L, 1, name);
  set = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return set;
}

/*
** ({ model = , words = { class = { word, ... } }, ordinals = , roman_ordinals = , weak_stop = , title_case = , noun_case = ,
** terminators = { mark, ... }, kept_terminators = { mark, ... } })
** -> language
*/
static int new_language(lua_State *L) {
  language *g;
  size_t i;
  luaL_checktype(L, 1, LUA_TTABLE);
  g = lua_newuserdata(L, sizeof *g);
  memset(g, 0, sizeof *g);
  g->allocator = cdl_allocator(L);
  cd_words_init(&g->words, &g->allocator);
  g->weights.allocator = g->gate.allocator = &g->allocator;
  luaL_setmetatable(L, LANGUAGE);
  g->ordinals = is_set(L, "ordinals");
  g->roman_ordinals = is_set(L, "roman_ordinals");
  g->weak_stop = is_set(L, "weak_stop");
  g->title_case = is_set(L, "title_case");
  g->noun_case = is_set(L, "noun_case");
  read_marks(L, 1, "terminators", g->terminators[0]);
  read_marks(L, 1, "kept_terminators", g->terminators[1]);
  lua_getfield(L, 1, "model");
  set_model(L, g);
  lua_getfield(L, 1, "words");
  for (i = 0; i < sizeof word_classes / sizeof word_classes[0]; i++) {
    lua_getfield(L, -1, word_classes[i].name);
    if (lua_istable(L, -1)) add_words(L, g, word_classes[i].bit);
    lua_pop(L, 1);
  }
  lua_pop(L, 2);
  return 1;
}

static int language_gc(lua_State *L) {
  language *g = luaL_checkudata(L, 1, LANGUAGE);
  cd_words_free(&g->words);
  cd_buffer_free(&g->weights);
  cd_buffer_free(&g->gate);
  return 0;
}

/* --- options ---------------------------------------------------------------------------------------------------- */

/* Prepared options; keeps what they point to alive by references. */
typedef struct options {
  cd_sentence_options core;
  int language_ref, extra_ref;
} options;

static int reference(lua_State *L, int index) {
  lua_pushvalue(L, index);
  return luaL_ref(L, LUA_REGISTRYINDEX);
}

/* (language, extra language or nil, mode, newlines, quotes, whether all gaps are candidates) -> options */
static int new_options(lua_State *L) {
  static const char *const modes[] = { "prose", "uax29", NULL };
  static const char *const newlines[] = { "paragraph", "line", "auto", NULL };
  static const char *const quotes[] = { "split", "keep", NULL };
  const language *g = luaL_checkudata(L, 1, LANGUAGE);
  const language *extra = lua_isnoneornil(L, 2) ? NULL : luaL_checkudata(L, 2, LANGUAGE);
  int mode = luaL_checkoption(L, 3, NULL, modes);
  int lines = luaL_checkoption(L, 4, NULL, newlines);
  int keep = luaL_checkoption(L, 5, NULL, quotes);
  options *o = lua_newuserdata(L, sizeof *o);
  memset(o, 0, sizeof *o);
  o->language_ref = o->extra_ref = LUA_NOREF;
  luaL_setmetatable(L, OPTIONS);
  o->core.uax29 = mode;
  o->core.keep_quotes = keep;
  o->core.rules.words = &g->words;
  o->core.rules.extra = extra != NULL ? &extra->words : NULL;
  o->core.rules.newlines = (cd_newlines)lines;
  o->core.rules.ordinals = g->ordinals;
  o->core.rules.roman_ordinals = g->roman_ordinals;
  o->core.rules.weak_stop = g->weak_stop;
  o->core.rules.title_case = g->title_case;
  o->core.rules.noun_case = g->noun_case;
  o->core.rules.enders = g->enders;
  memcpy(o->core.rules.terminators, g->terminators[keep], sizeof g->terminators[keep]);
  while (o->core.rules.clause_ends < CD_EXTRA_TERMINATORS && g->terminators[0][o->core.rules.clause_ends] != 0)
    o->core.rules.clause_ends++;
  o->core.model = g->model.weights != NULL ? &g->model : NULL;
  o->core.gaps = o->core.model != NULL || lua_toboolean(L, 6);
  cd_sentence_options_prepare(&o->core, cdl_cpu(L));
  o->language_ref = reference(L, 1);
  if (extra != NULL) o->extra_ref = reference(L, 2);
  return 1;
}

static int options_gc(lua_State *L) {
  options *o = luaL_checkudata(L, 1, OPTIONS);
  luaL_unref(L, LUA_REGISTRYINDEX, o->language_ref);
  luaL_unref(L, LUA_REGISTRYINDEX, o->extra_ref);
  return 0;
}

/* --- whole texts ------------------------------------------------------------------------------------------------ */

typedef struct splitter {
  cd_sentence_splitter core;
  cd_allocator allocator;
} splitter;

/* Pushes a userdata with a splitter at the beginning of a text. */
static cd_sentence_splitter *new_splitter(lua_State *L, const options *o) {
  splitter *s = lua_newuserdata(L, sizeof *s);
  s->allocator = cdl_allocator(L);
  cd_sentence_splitter_init(&s->core, &o->core, &s->allocator);
  luaL_setmetatable(L, SPLITTER);
  return &s->core;
}

static int splitter_gc(lua_State *L) {
  splitter *s = luaL_checkudata(L, 1, SPLITTER);
  cd_sentence_splitter_free(&s->core);
  return 0;
}

/* The next sentence, or 0; raises when memory is out. */
static int next(lua_State *L, cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *span) {
  int found;
  cd_status status = cd_sentence_next(s, text, length, final, span, &found);
  if (status != CD_OK) cdl_fail(L, status);
  return found;
}

/* Pushes { first, last }. */
static void push_pair(lua_State *L, cd_span span) {
  lua_createtable(L, 2, 0);
  lua_pushinteger(L, (lua_Integer)span.start + 1);
  lua_rawseti(L, -2, 1);
  lua_pushinteger(L, (lua_Integer)span.end);
  lua_rawseti(L, -2, 2);
}

/* Of a sentence in bytes: room is made by it. */
#define USUAL_LENGTH 64

/* All sentences of a text, in a list that a userdata owns; it and the splitter's stay on the stack. */
static cd_list *all_sentences(lua_State *L, const options *o, const char *text, size_t length) {
  cd_sentence_splitter *s = new_splitter(L, o);
  cd_list *spans = cdl_new_list(L, sizeof(cd_span));
  size_t room = length / USUAL_LENGTH + 1, found;
  do {
    cd_status status = cd_list_reserve(spans, sizeof(cd_span), room);
    if (status == CD_OK) {
      room = spans->capacity - spans->count;
      status = cd_sentence_read(s, text, length, 1, (cd_span *)spans->items + spans->count, room, &found);
    }
    if (status != CD_OK) cdl_fail(L, status);
    spans->count += found;
  } while (found == room);
  cd_sentence_splitter_free(s);
  return spans;
}

/* How split gives what it found. */
typedef enum form { STRINGS, PAIRS, FLAT } form;

/* Sets the i-th sentence of the list at the top of the stack. */
static void set_sentence(lua_State *L, form f, const char *text, cd_span span, int i) {
  if (f == FLAT) {
    lua_pushinteger(L, (lua_Integer)span.start + 1);
    lua_rawseti(L, -2, 2 * i - 1);
    lua_pushinteger(L, (lua_Integer)span.end);
    lua_rawseti(L, -2, 2 * i);
    return;
  }
  if (f == PAIRS)
    push_pair(L, span);
  else
    lua_pushlstring(L, text + span.start, span.end - span.start);
  lua_rawseti(L, -2, i);
}

/* (options, text, form) -> { sentence, ... }, "pairs": { { first, last }, ... }, "flat": { first, last, first, ... } */
static int split(lua_State *L) {
  static const char *const forms[] = { "strings", "pairs", "flat", NULL };
  const options *o = luaL_checkudata(L, 1, OPTIONS);
  size_t length, i, room;
  const char *text = luaL_checklstring(L, 2, &length);
  form f = (form)luaL_checkoption(L, 3, "strings", forms);
  const cd_list *found = all_sentences(L, o, text, length);
  const cd_span *spans = found->items;
  int list = lua_gettop(L);
  room = f == FLAT ? found->count * 2 : found->count;
  lua_createtable(L, room < INT_MAX ? (int)room : INT_MAX, 0);
  for (i = 0; i < found->count; i++) set_sentence(L, f, text, spans[i], (int)i + 1);
  cdl_release(L, list);
  return 1;
}

/* The iterator: upvalues text, splitter, options. */
static int iterate(lua_State *L) {
  size_t length;
  const char *text = lua_tolstring(L, lua_upvalueindex(1), &length);
  splitter *s = lua_touserdata(L, lua_upvalueindex(2));
  cd_span span;
  if (!next(L, &s->core, text, length, 1, &span)) return 0;
  lua_pushlstring(L, text + span.start, span.end - span.start);
  cdl_push_span(L, span);
  return 3;
}

/* (options, text) -> iterator of sentence, first, last */
static int sentences(lua_State *L) {
  const options *o = luaL_checkudata(L, 1, OPTIONS);
  luaL_checkstring(L, 2);
  lua_pushvalue(L, 2);
  new_splitter(L, o);
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, iterate, 3);
  return 1;
}

/* --- decisions, for explanations and for training -------------------------------------------------------------------- */

/* What is asked of an observer, and what it gathers. */
typedef struct observer {
  const cd_sentence_model *model;
  int features;         /* whether to give them */
  int forced;           /* sentences end where 'ends' says, in order */
  const size_t *ends;
  size_t end_count, end_at;
  cd_list *seen;        /* seen_decision */
  cd_list *hashes;      /* uint32_t: the features of all */
} observer;

typedef struct seen_decision {
  size_t at;
  cd_rule rule;
  cd_stop_kind kind;
  int judged, likely, margin, boundary;
  uint32_t gate[CD_GATE_FEATURES];
  size_t features;      /* how many */
} seen_decision;

static int is_end(observer *o, size_t at) {
  while (o->end_at < o->end_count && o->ends[o->end_at] < at) o->end_at++;
  return o->end_at < o->end_count && o->ends[o->end_at] == at;
}

static cd_status observe(void *context, cd_decision *d) {
  observer *o = context;
  seen_decision seen;
  size_t i;
  if (o->forced) d->boundary = is_end(o, d->verdict.end);
  seen.at = d->verdict.end;
  seen.rule = d->verdict.rule;
  seen.kind = d->kind;
  seen.judged = d->judged;
  seen.likely = d->verdict.boundary;
  seen.margin = d->sum - d->threshold;
  memcpy(seen.gate, d->gate, sizeof seen.gate);
  seen.boundary = d->boundary;
  seen.features = o->features ? d->count : 0;
  for (i = 0; i < seen.features; i++)
    if (cd_list_push(o->hashes, sizeof(uint32_t), &d->features[i]) != CD_OK) return CD_NO_MEMORY;
  return cd_list_push(o->seen, sizeof seen, &seen);
}

static void push_numbers(lua_State *L, const uint32_t *numbers, size_t count) {
  size_t i;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushnumber(L, (lua_Number)numbers[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/* Pushes what was seen of one candidate. */
static void push_seen(lua_State *L, const observer *o, const seen_decision *seen, const uint32_t *hashes) {
  lua_createtable(L, 0, 5);
  cdl_set_integer(L, "last", seen->at);
  cdl_set_integer(L, "kind", (size_t)seen->kind);
  cdl_set_string(L, "rule", cd_rule_name(seen->rule), strlen(cd_rule_name(seen->rule)));
  lua_pushboolean(L, seen->boundary);
  lua_setfield(L, -2, "boundary");
  if (seen->judged && o->model != NULL) {
    lua_pushnumber(L, seen->margin * o->model->scale);
    lua_setfield(L, -2, "score");
  }
  if (!o->features || !seen->judged) return;
  lua_pushboolean(L, seen->likely);
  lua_setfield(L, -2, "likely");
  push_numbers(L, hashes, seen->features);
  lua_setfield(L, -2, "features");
  push_numbers(L, seen->gate, CD_GATE_FEATURES);
  lua_setfield(L, -2, "gate");
}

/* Fills a list with the integers of the table at an index. */
static void read_ends(lua_State *L, int index, cd_list *ends) {
  int i, count = (int)lua_rawlen(L, index);
  for (i = 1; i <= count; i++) {
    size_t end;
    lua_rawgeti(L, index, i);
    end = (size_t)luaL_checkinteger(L, -1);
    lua_pop(L, 1);
    if (cd_list_push(ends, sizeof end, &end) != CD_OK) cdl_fail(L, CD_NO_MEMORY);
  }
}

/*
** (options, text, ends or nil, whether to give features) -> { { last = , kind = , rule = , boundary = , score = , likely = , features = }, ... }
** With ends, boundaries are taken from there: this is how the model is trained.
*/
static int decisions(lua_State *L) {
  const options *p = luaL_checkudata(L, 1, OPTIONS);
  size_t length, i;
  const char *text = luaL_checklstring(L, 2, &length);
  observer o;
  cd_sentence_splitter *s;
  cd_list *ends;
  const uint32_t *hashes;
  cd_span span;
  lua_settop(L, 4);
  s = new_splitter(L, p);
  ends = cdl_new_list(L, sizeof(size_t));
  memset(&o, 0, sizeof o);
  o.model = p->core.model;
  o.features = lua_toboolean(L, 4);
  o.seen = cdl_new_list(L, sizeof(seen_decision));
  o.hashes = cdl_new_list(L, sizeof(uint32_t));
  if (lua_istable(L, 3)) {
    read_ends(L, 3, ends);
    o.forced = 1;
    o.ends = ends->items;
    o.end_count = ends->count;
  }
  s->observe = observe;
  s->observe_context = &o;
  while (next(L, s, text, length, 1, &span)) continue;
  lua_createtable(L, (int)o.seen->count, 0);
  hashes = o.hashes->items;
  for (i = 0; i < o.seen->count; i++) {
    const seen_decision *seen = (const seen_decision *)o.seen->items + i;
    push_seen(L, &o, seen, hashes);
    hashes += seen->features;
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* --- streams ---------------------------------------------------------------------------------------------------- */

typedef struct stream {
  cd_sentence_splitter splitter;
  cd_buffer text; /* from what is still wanted on */
  cd_allocator allocator;
  int options_ref;
} stream;

/* (options) -> stream */
static int new_stream(lua_State *L) {
  const options *o = luaL_checkudata(L, 1, OPTIONS);
  stream *t = lua_newuserdata(L, sizeof *t);
  cd_buffer text = CD_BUFFER_INIT(&t->allocator);
  t->allocator = cdl_allocator(L);
  t->text = text;
  t->options_ref = LUA_NOREF;
  cd_sentence_splitter_init(&t->splitter, &o->core, &t->allocator);
  luaL_setmetatable(L, STREAM);
  t->options_ref = reference(L, 1);
  return 1;
}

static int stream_gc(lua_State *L) {
  stream *t = luaL_checkudata(L, 1, STREAM);
  cd_sentence_splitter_free(&t->splitter);
  cd_buffer_free(&t->text);
  luaL_unref(L, LUA_REGISTRYINDEX, t->options_ref);
  return 0;
}

/* Pushes a table of the sentences that the text has by now. */
static void push_ready(lua_State *L, stream *t, int final) {
  cd_span span;
  int count = 0;
  lua_newtable(L);
  while (next(L, &t->splitter, t->text.bytes, t->text.length, final, &span)) {
    lua_pushlstring(L, t->text.bytes + span.start, span.end - span.start);
    lua_rawseti(L, -2, ++count);
  }
}

/* Forgets text that is done with, once that is the larger part, so that each byte is moved few times. */
static void drop_done(stream *t) {
  size_t done = cd_sentence_done(&t->splitter);
  if (done * 2 <= t->text.length) return;
  memmove(t->text.bytes, t->text.bytes + done, t->text.length - done);
  t->text.length -= done;
  cd_sentence_drop(&t->splitter, done);
}

/* (stream, chunk) -> { sentence, ... }: those whose end is certain by now */
static int stream_feed(lua_State *L) {
  stream *t = luaL_checkudata(L, 1, STREAM);
  size_t length;
  const char *chunk = luaL_checklstring(L, 2, &length);
  cd_status status = cd_buffer_append(&t->text, chunk, length);
  if (status != CD_OK) return cdl_fail(L, status);
  push_ready(L, t, 0);
  drop_done(t);
  return 1;
}

/* (stream) -> { sentence, ... }: the rest; what is fed afterwards is a new text */
static int stream_flush(lua_State *L) {
  stream *t = luaL_checkudata(L, 1, STREAM);
  const cd_sentence_options *o = t->splitter.options;
  push_ready(L, t, 1);
  cd_sentence_splitter_free(&t->splitter);
  cd_sentence_splitter_init(&t->splitter, o, &t->allocator);
  t->text.length = 0;
  return 1;
}

/* --- kernels, for their test ------------------------------------------------------------------------------------------ */

/*
** (options, kernel, text) -> the mask of each whole block that has a byte before and two behind it, as a string of
** bytes; nil where this machine has no such kernel
*/
static int stop_masks(lua_State *L) {
  const options *o = luaL_checkudata(L, 1, OPTIONS);
  cd_cpu level = cd_cpu_named(luaL_checkstring(L, 2));
  size_t length, at;
  const char *text = luaL_checklstring(L, 3, &length);
  cd_buffer *masks = cdl_new_buffer(L);
  if (level == CD_CPU_LEVELS || !cd_cpu_has(level)) return 0;
  for (at = 1; at + CD_STOP_BLOCK + CD_STOP_AHEAD <= length; at += CD_STOP_BLOCK) {
    uint64_t mask;
    cd_status status;
    cd_stop_masks(level)(&o->core.finder.stops, (const unsigned char *)text + at, 1, &mask);
    status = cd_buffer_append(masks, (const char *)&mask, sizeof mask);
    if (status != CD_OK) return cdl_fail(L, status);
  }
  lua_pushlstring(L, masks->length == 0 ? "" : masks->bytes, masks->length);
  return 1;
}

/* --- the module ------------------------------------------------------------------------------------------------- */

static const luaL_Reg functions[] = {
  { "sentence_language", new_language },
  { "sentence_options", new_options },
  { "split", split },
  { "sentences", sentences },
  { "sentence_decisions", decisions },
  { "sentence_stream", new_stream },
  { "stream_feed", stream_feed },
  { "stream_flush", stream_flush },
  { "stop_masks", stop_masks },
  { NULL, NULL },
};

static const luaL_Reg language_methods[] = { { "__gc", language_gc }, { NULL, NULL } };
static const luaL_Reg options_methods[] = { { "__gc", options_gc }, { NULL, NULL } };
static const luaL_Reg splitter_methods[] = { { "__gc", splitter_gc }, { NULL, NULL } };
static const luaL_Reg stream_methods[] = { { "__gc", stream_gc }, { NULL, NULL } };

void cdl_open_sentence(lua_State *L) {
  cdl_new_class(L, LANGUAGE, language_methods);
  cdl_new_class(L, OPTIONS, options_methods);
  cdl_new_class(L, SPLITTER, splitter_methods);
  cdl_new_class(L, STREAM, stream_methods);
  luaL_setfuncs(L, functions, 0);
}
