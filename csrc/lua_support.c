#include "lua_support.h"

#include <string.h>

#define OWNED "copydesk.owned"
#define CPU_KEY "copydesk.cpu"
#define SCRATCH "copydesk.scratch"
#define MOST_LAID_BY ((size_t)256 << 10) /* bytes that a scratch may hold between calls */

/* A userdata that owns a growable run: a cd_buffer is one of element size 1. */
typedef struct owned {
  union {
    cd_list list;
    cd_buffer buffer;
  } run;
  size_t element_size; /* 0: a buffer */
  cd_allocator allocator;
} owned;

cd_allocator cdl_allocator(lua_State *L) {
  cd_allocator a;
  a.fn = lua_getallocf(L, &a.context);
  return a;
}

int cdl_fail(lua_State *L, cd_status status) {
  if (status == CD_NO_MEMORY) {
    /* Lua's own memory error can only be raised by Lua: ask for what cannot be had. */
    (void)lua_newuserdata(L, SIZE_MAX / 4);
  }
  return luaL_error(L, "copydesk: internal error (status %d)", (int)status);
}

cd_cpu cdl_cpu(lua_State *L) {
  cd_cpu level;
  lua_getfield(L, LUA_REGISTRYINDEX, CPU_KEY);
  level = (cd_cpu)lua_tointeger(L, -1);
  lua_pop(L, 1);
  return level;
}

void cdl_push_span(lua_State *L, cd_span s) {
  lua_pushinteger(L, (lua_Integer)s.start + 1);
  lua_pushinteger(L, (lua_Integer)s.end);
}

void cdl_set_integer(lua_State *L, const char *name, size_t value) {
  lua_pushinteger(L, (lua_Integer)value);
  lua_setfield(L, -2, name);
}

void cdl_set_string(lua_State *L, const char *name, const char *bytes, size_t length) {
  lua_pushlstring(L, bytes, length);
  lua_setfield(L, -2, name);
}

static owned *new_owned(lua_State *L, size_t element_size) {
  owned *o = lua_newuserdata(L, sizeof *o);
  memset(o, 0, sizeof *o);
  o->allocator = cdl_allocator(L);
  o->element_size = element_size;
  luaL_setmetatable(L, OWNED);
  return o;
}

cd_buffer *cdl_new_buffer(lua_State *L) {
  owned *o = new_owned(L, 0);
  o->run.buffer.allocator = &o->allocator;
  return &o->run.buffer;
}

cd_list *cdl_new_list(lua_State *L, size_t element_size) {
  owned *o = new_owned(L, element_size);
  o->run.list.allocator = &o->allocator;
  return &o->run.list;
}

void cdl_release(lua_State *L, int index) {
  owned *o = luaL_checkudata(L, index, OWNED);
  if (o->element_size == 0)
    cd_buffer_free(&o->run.buffer);
  else
    cd_list_free(&o->run.list, o->element_size);
}

static int owned_gc(lua_State *L) {
  cdl_release(L, 1);
  return 0;
}

/* --- what one call hands on to the next ------------------------------------- */

typedef struct scratch_head {
  const cdl_scratch *class;
  cd_allocator allocator;
  uint64_t object[]; /* of the class's size; Lua promises no more alignment */
} scratch_head;

static void *new_scratch(lua_State *L, const cdl_scratch *class) {
  scratch_head *head = lua_newuserdata(L, sizeof *head + class->size);
  head->class = class;
  head->allocator = cdl_allocator(L);
  class->init(head->object, &head->allocator);
  luaL_setmetatable(L, SCRATCH);
  return head->object;
}

void *cdl_take(lua_State *L, const cdl_scratch *class) {
  scratch_head *head;
  lua_getfield(L, LUA_REGISTRYINDEX, class->name);
  head = lua_touserdata(L, -1);
  if (head == NULL) {
    lua_pop(L, 1);
    return new_scratch(L, class);
  }
  lua_pushnil(L);
  lua_setfield(L, LUA_REGISTRYINDEX, class->name);
  return head->object;
}

void cdl_lay_by(lua_State *L, const cdl_scratch *class, int index) {
  scratch_head *head = lua_touserdata(L, index);
  if (class->held(head->object) > MOST_LAID_BY) class->free(head->object);
  lua_pushvalue(L, index);
  lua_setfield(L, LUA_REGISTRYINDEX, class->name);
}

static int scratch_gc(lua_State *L) {
  scratch_head *head = luaL_checkudata(L, 1, SCRATCH);
  head->class->free(head->object);
  return 0;
}

void cdl_open_support(lua_State *L, cd_cpu level) {
  lua_pushinteger(L, level);
  lua_setfield(L, LUA_REGISTRYINDEX, CPU_KEY);
  luaL_newmetatable(L, OWNED);
  lua_pushcfunction(L, owned_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
  luaL_newmetatable(L, SCRATCH);
  lua_pushcfunction(L, scratch_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}
