#include "lua_attribution.h"

#include <string.h>

#include "glance.h"

static cdl_knowledge *check_knowledge(lua_State *L) { return luaL_checkudata(L, 1, CDL_KNOWLEDGE); }

const cdl_knowledge *cdl_check_knowledge(lua_State *L) { return check_knowledge(L); }

/* knowledge() -> knowledge, empty */
int cdl_new_knowledge(lua_State *L) {
  cd_allocator allocator = cdl_allocator(L);
  cdl_knowledge *o = lua_newuserdata(L, sizeof *o);
  cd_status status;
  memset(o, 0, sizeof *o);
  o->allocator = allocator;
  o->knowledge.phrases.allocator = &o->allocator;
  status = cd_knowledge_init(&o->knowledge, &o->allocator);
  luaL_setmetatable(L, CDL_KNOWLEDGE);
  return status == CD_OK ? 1 : cdl_fail(L, status);
}

static int knowledge_gc(lua_State *L) {
  cd_knowledge_free(&check_knowledge(L)->knowledge);
  return 0;
}

static const char *const sorts[] = {
  "cue", "hint", "head", "user", "before", "after", "agency", "region", "staff", "publisher", "source", "sure", NULL
};

#define SURE CD_SORTS /* among those: a cue that is sure */

/* What a pattern means; a cue that begins with "?" is a hint. */
static cd_phrase meaning_of(int sort, lua_Integer id, int hint) {
  cd_phrase p = { (uint8_t)sort, (uint8_t)id, (uint8_t)(sort == SURE) };
  if (hint) p.sort = CD_SORT_HINT;
  else if (sort == SURE) p.sort = CD_SORT_CUE;
  return p;
}

/* Pushes nil, message, position and index of a pattern that cannot be read. */
static int refuse(lua_State *L, const cd_pattern_error *error, size_t before, int index) {
  lua_pushnil(L);
  lua_pushstring(L, error->message);
  lua_pushinteger(L, (lua_Integer)(error->position + before + 1));
  lua_pushinteger(L, index);
  return 4;
}

/*
** knowledge:add(sort, id, patterns, whole) -> true; or nil, message, position, index for a pattern that cannot be read. A cue that
** begins with "?" is a hint; sort "sure" is for cues that nothing in a story is worded like. whole: each must be the whole line.
*/
static int add(lua_State *L) {
  cdl_knowledge *o = check_knowledge(L);
  int sort = luaL_checkoption(L, 2, NULL, sorts);
  lua_Integer id = luaL_checkinteger(L, 3);
  int whole = lua_toboolean(L, 5), i, count;
  luaL_argcheck(L, id >= 0 && id < CD_MOST_KINDS, 3, "no such kind or role");
  luaL_checktype(L, 4, LUA_TTABLE);
  count = (int)lua_rawlen(L, 4);
  for (i = 1; i <= count; i++) {
    size_t length, hint;
    const char *pattern;
    cd_pattern_error error;
    cd_status status;
    lua_rawgeti(L, 4, i);
    pattern = luaL_checklstring(L, -1, &length);
    hint = sort == CD_SORT_CUE && length > 0 && *pattern == '?';
    status = cd_knowledge_add(&o->knowledge, meaning_of(sort, id, (int)hint), pattern + hint, length - hint, whole, &error);
    if (status == CD_BAD_PATTERN) return refuse(L, &error, hint, i);
    if (status != CD_OK) return cdl_fail(L, status);
    lua_pop(L, 1);
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* In the order of cd_word_class. */
static const char *const classes[] = {
  "and", "in", "particle", "suffix", "honorific", "month", "weekday", "clock", "stop", "staff", "house", "ago", "office", "via",
  "licence", "updated", "copyright", "wire", "for", NULL
};

/* knowledge:class(class, words [, month]) */
static int add_class(lua_State *L) {
  cdl_knowledge *o = check_knowledge(L);
  int class = luaL_checkoption(L, 2, NULL, classes), i, count;
  lua_Integer month = luaL_optinteger(L, 4, 0);
  luaL_checktype(L, 3, LUA_TTABLE);
  count = (int)lua_rawlen(L, 3);
  for (i = 1; i <= count; i++) {
    size_t length;
    const char *word;
    cd_status status;
    lua_rawgeti(L, 3, i);
    word = luaL_checklstring(L, -1, &length);
    status = cd_lexicon_class(&o->knowledge.lexicon, word, length, 1u << class, (unsigned)month);
    if (status != CD_OK) return cdl_fail(L, status);
    lua_pop(L, 1);
  }
  return 0;
}

/* knowledge:policy("keep"|"drop", kind) */
static int set_policy(lua_State *L) {
  static const char *const ways[] = { "keep", "drop", NULL };
  cdl_knowledge *o = check_knowledge(L);
  int way = luaL_checkoption(L, 2, NULL, ways);
  lua_Integer kind = luaL_checkinteger(L, 3);
  luaL_argcheck(L, kind >= 0 && kind < CD_MOST_KINDS, 3, "no such kind");
  if (way == 0) o->policy.keep |= (uint64_t)1 << kind;
  else o->policy.drop |= (uint64_t)1 << kind;
  return 0;
}

const luaL_Reg cdl_knowledge_methods[] = {
  { "add", add },
  { "class", add_class },
  { "policy", set_policy },
  { "__gc", knowledge_gc },
  { NULL, NULL },
};

int cdl_glance(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  const unsigned char *p = (const unsigned char *)text;
  cd_glance g;
  luaL_argcheck(L, length == 64, 1, "64 bytes are looked at");
  g = lua_toboolean(L, 2) ? cd_glance_portable(p) : cd_glance_at(p);
  lua_pushlstring(L, (const char *)&g, sizeof g);
  return 1;
}
