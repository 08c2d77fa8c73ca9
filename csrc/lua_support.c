#include "lua_support.h"

#include <string.h>

#define OWNED "copydesk.owned"
#define CPU_KEY "copydesk.cpu"
#define SCRATCH "copydesk.scratch"
#define WATCH "copydesk.watch"
#define LAID_BY "copydesk.laid_by"    /* in the registry: the scratches that are laid by, by name */
#define WATCHING "copydesk.watching"  /* in the registry: whether there is a watch */
#define MOST_KEPT ((size_t)256 << 10) /* bytes that a scratch may hold for good */
#define MOST_IDLE 16                  /* garbage collections that one that holds more is kept for, unused */

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
  uint64_t idle;     /* how many garbage collections have passed since it was laid by */
  uint64_t object[]; /* of the class's size; Lua promises no more alignment */
} scratch_head;

static int holds_much(const scratch_head *head) { return head->class->held(head->object) > MOST_KEPT; }

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
  lua_getfield(L, LUA_REGISTRYINDEX, LAID_BY);
  lua_getfield(L, -1, class->name);
  head = lua_touserdata(L, -1);
  if (head == NULL) {
    lua_pop(L, 2);
    return new_scratch(L, class);
  }
  lua_pushnil(L);
  lua_setfield(L, -3, class->name);
  lua_remove(L, -2);
  return head->object;
}

/* A watch is a userdata that nothing refers to: its finalizer tells of a garbage collection. There is one at the most. */
static void keep_watch(lua_State *L) {
  lua_getfield(L, LUA_REGISTRYINDEX, WATCHING);
  if (!lua_toboolean(L, -1)) {
    lua_pushboolean(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, WATCHING);
    (void)lua_newuserdata(L, 1);
    luaL_setmetatable(L, WATCH);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

void cdl_lay_by(lua_State *L, const cdl_scratch *class, int index) {
  scratch_head *head = lua_touserdata(L, index);
  head->idle = 0;
  lua_pushvalue(L, index);
  lua_getfield(L, LUA_REGISTRYINDEX, LAID_BY);
  lua_insert(L, -2);
  lua_setfield(L, -2, class->name);
  lua_pop(L, 1);
  if (holds_much(head)) keep_watch(L);
}

static int scratch_gc(lua_State *L) {
  scratch_head *head = luaL_checkudata(L, 1, SCRATCH);
  head->class->free(head->object);
  return 0;
}

/* Frees what holds much and was not used for long; watches on for what is kept. */
static int watch_gc(lua_State *L) {
  int kept = 0;
  lua_pushboolean(L, 0);
  lua_setfield(L, LUA_REGISTRYINDEX, WATCHING);
  lua_getfield(L, LUA_REGISTRYINDEX, LAID_BY);
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    scratch_head *head = lua_touserdata(L, -1);
    if (!holds_much(head)) continue;
    if (++head->idle > MOST_IDLE)
      head->class->free(head->object);
    else
      kept = 1;
  }
  if (kept) keep_watch(L);
  return 0;
}

static void init_text(void *scratch, const cd_allocator *a) {
  cd_buffer *b = scratch;
  memset(b, 0, sizeof *b);
  b->allocator = a;
}

static void free_text(void *scratch) { cd_buffer_free(scratch); }

static size_t held_by_text(const void *scratch) { return ((const cd_buffer *)scratch)->capacity; }

static const cdl_scratch text_class = { "copydesk.text", sizeof(cd_buffer), init_text, free_text, held_by_text };

cd_buffer *cdl_take_text(lua_State *L) {
  cd_buffer *text = cdl_take(L, &text_class);
  text->length = 0;
  return text;
}

void cdl_lay_text_by(lua_State *L, int index) { cdl_lay_by(L, &text_class, index); }

/* --- opening ------------------------------------------------------------------ */

static const luaL_Reg owned_methods[] = { { "__gc", owned_gc }, { NULL, NULL } };
static const luaL_Reg scratch_methods[] = { { "__gc", scratch_gc }, { NULL, NULL } };
static const luaL_Reg watch_methods[] = { { "__gc", watch_gc }, { NULL, NULL } };

void cdl_new_class(lua_State *L, const char *name, const luaL_Reg *methods) {
  luaL_newmetatable(L, name);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

void cdl_open_support(lua_State *L, cd_cpu level) {
  lua_pushinteger(L, level);
  lua_setfield(L, LUA_REGISTRYINDEX, CPU_KEY);
  lua_newtable(L);
  lua_setfield(L, LUA_REGISTRYINDEX, LAID_BY);
  cdl_new_class(L, OWNED, owned_methods);
  cdl_new_class(L, SCRATCH, scratch_methods);
  cdl_new_class(L, WATCH, watch_methods);
}
