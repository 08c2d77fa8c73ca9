#include "lua_copydesk.h"
#include "sentence.h"

#include <string.h>

#define LANGUAGE "copydesk.sentence_language"
#define OPTIONS "copydesk.sentence_options"
#define SPLITTER "copydesk.sentence_splitter"
#define STREAM "copydesk.sentence_stream"

/* --- what a language knows -------------------------------------------------------------------------------------- */

typedef struct language {
  cd_allocator allocator;
  cd_words words;
  int ordinals;
  cd_code_point terminators[CD_EXTRA_TERMINATORS];
} language;

static const struct { const char *name; unsigned bit; } word_classes[] = {
  { "before_name", CD_WORD_BEFORE_NAME }, { "before_number", CD_WORD_BEFORE_NUMBER },
  { "inside", CD_WORD_INSIDE },           { "anywhere", CD_WORD_ANYWHERE },
  { "ending", CD_WORD_ENDING },           { "months", CD_WORD_MONTH },
  { "starters", CD_WORD_STARTER },        { "openers", CD_WORD_OPENER },
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
    lua_pop(L, 1);
  }
}

static void add_terminators(lua_State *L, language *g) {
  size_t i, count = lua_rawlen(L, -1);
  for (i = 0; i < count && i < CD_EXTRA_TERMINATORS; i++) {
    size_t length;
    const unsigned char *mark;
    lua_rawgeti(L, -1, (int)i + 1);
    mark = (const unsigned char *)luaL_checklstring(L, -1, &length);
    if (length != 0) cd_utf8_decode(mark, mark + length, &g->terminators[i]);
    lua_pop(L, 1);
  }
}

/* ({ words = { class = { word, ... } }, ordinals = , terminators = { mark, ... } }) -> language */
static int new_language(lua_State *L) {
  language *g;
  size_t i;
  luaL_checktype(L, 1, LUA_TTABLE);
  g = lua_newuserdata(L, sizeof *g);
  memset(g, 0, sizeof *g);
  g->allocator = cdl_allocator(L);
  cd_words_init(&g->words, &g->allocator);
  luaL_setmetatable(L, LANGUAGE);
  lua_getfield(L, 1, "ordinals");
  g->ordinals = lua_toboolean(L, -1);
  lua_getfield(L, 1, "terminators");
  add_terminators(L, g);
  lua_getfield(L, 1, "words");
  for (i = 0; i < sizeof word_classes / sizeof word_classes[0]; i++) {
    lua_getfield(L, -1, word_classes[i].name);
    if (lua_istable(L, -1)) add_words(L, g, word_classes[i].bit);
    lua_pop(L, 1);
  }
  lua_pop(L, 3);
  return 1;
}

static int language_gc(lua_State *L) {
  language *g = luaL_checkudata(L, 1, LANGUAGE);
  cd_words_free(&g->words);
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

/* (language, extra language or nil, mode, newlines, quotes) -> options */
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
  memcpy(o->core.rules.terminators, g->terminators, sizeof g->terminators);
  cd_sentence_options_prepare(&o->core);
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

/* (options, text, spans) -> { sentence, ... } or { { first, last }, ... } */
static int split(lua_State *L) {
  const options *o = luaL_checkudata(L, 1, OPTIONS);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  int spans = lua_toboolean(L, 3), count = 0;
  cd_sentence_splitter *s = new_splitter(L, o);
  cd_span span;
  lua_newtable(L);
  while (next(L, s, text, length, 1, &span)) {
    if (spans)
      push_pair(L, span);
    else
      lua_pushlstring(L, text + span.start, span.end - span.start);
    lua_rawseti(L, -2, ++count);
  }
  cd_sentence_splitter_free(s);
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

/* --- the module ------------------------------------------------------------------------------------------------- */

static const luaL_Reg functions[] = {
  { "sentence_language", new_language },
  { "sentence_options", new_options },
  { "split", split },
  { "sentences", sentences },
  { "sentence_stream", new_stream },
  { "stream_feed", stream_feed },
  { "stream_flush", stream_flush },
  { NULL, NULL },
};

static void new_type(lua_State *L, const char *name, lua_CFunction gc) {
  luaL_newmetatable(L, name);
  lua_pushcfunction(L, gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}

void cdl_open_sentence(lua_State *L) {
  new_type(L, LANGUAGE, language_gc);
  new_type(L, OPTIONS, options_gc);
  new_type(L, SPLITTER, splitter_gc);
  new_type(L, STREAM, stream_gc);
  lua_getfield(L, -1, "unicode");
  if (!lua_istable(L, -1)) {
    lua_pop(L, 1);
    lua_newtable(L);
  }
  lua_pushstring(L, CD_UNICODE_VERSION);
  lua_setfield(L, -2, "segmentation");
  lua_setfield(L, -2, "unicode");
  luaL_setfuncs(L, functions, 0);
}
