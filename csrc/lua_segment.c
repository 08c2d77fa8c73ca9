#include "lua_copydesk.h"
#include "segment.h"

/* The iterators' upvalues: the text, and where the next segment begins. */
static const char *take_text(lua_State *L, size_t *length, size_t *start) {
  const char *text = lua_tolstring(L, lua_upvalueindex(1), length);
  *start = (size_t)lua_tointeger(L, lua_upvalueindex(2));
  return text;
}

/* Pushes segment, first, last, and moves on. */
static int push_segment(lua_State *L, const char *text, size_t start, size_t end) {
  cd_span span;
  span.start = start;
  span.end = end;
  lua_pushinteger(L, (lua_Integer)end);
  lua_replace(L, lua_upvalueindex(2));
  lua_pushlstring(L, text + start, end - start);
  cdl_push_span(L, span);
  return 3;
}

static int next_word(lua_State *L) {
  size_t length, start, end;
  int is_word;
  const char *text = take_text(L, &length, &start);
  if (start >= length) return 0;
  end = cd_word_end(text, length, start, &is_word);
  push_segment(L, text, start, end);
  lua_pushboolean(L, is_word);
  return 4;
}

static int next_grapheme(lua_State *L) {
  size_t length, start;
  const char *text = take_text(L, &length, &start);
  if (start >= length) return 0;
  return push_segment(L, text, start, cd_grapheme_end(text, length, start));
}

static int iterate(lua_State *L, lua_CFunction step) {
  luaL_checkstring(L, 1);
  lua_settop(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, step, 2);
  return 1;
}

/* (text) -> iterator of segment, first, last, is_word */
static int words(lua_State *L) { return iterate(L, next_word); }

/* (text) -> iterator of cluster, first, last */
static int graphemes(lua_State *L) { return iterate(L, next_grapheme); }

static const luaL_Reg functions[] = {
  { "words", words },
  { "graphemes", graphemes },
  { NULL, NULL },
};

void cdl_open_segment(lua_State *L) { luaL_setfuncs(L, functions, 0); }
