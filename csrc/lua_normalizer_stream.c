#include "cleanup_stream.h"
#include "lua_normalize.h"

#define STREAM "copydesk.normalizer_stream"

typedef struct stream {
  cd_cleanup_stream core;
  cd_allocator allocator;
  int normalizer; /* a reference that keeps it alive */
} stream;

/* normalizer_stream(normalizer) -> stream */
static int new_stream(lua_State *L) {
  const cd_cleanup *cleanup = cdl_check_normalizer(L, 1);
  stream *s = lua_newuserdata(L, sizeof *s);
  s->allocator = cdl_allocator(L);
  s->core = cd_cleanup_stream_new(cleanup, &s->allocator);
  s->normalizer = LUA_NOREF;
  luaL_setmetatable(L, STREAM);
  lua_pushvalue(L, 1);
  s->normalizer = luaL_ref(L, LUA_REGISTRYINDEX);
  return 1;
}

static int stream_gc(lua_State *L) {
  stream *s = luaL_checkudata(L, 1, STREAM);
  cd_cleanup_stream_free(&s->core);
  luaL_unref(L, LUA_REGISTRYINDEX, s->normalizer);
  s->normalizer = LUA_NOREF;
  return 0;
}

static int push_piece(lua_State *L, cd_status status, const cd_buffer *out, size_t position) {
  if (status == CD_INVALID_UTF8) return cdl_push_invalid(L, position);
  if (status != CD_OK) return cdl_fail(L, status);
  lua_pushlstring(L, out->length > 0 ? out->bytes : "", out->length);
  return 1;
}

/* stream:feed(chunk) -> text; or nil, message, position */
static int feed(lua_State *L) {
  stream *s = luaL_checkudata(L, 1, STREAM);
  size_t length, position = 0;
  const char *chunk = luaL_checklstring(L, 2, &length);
  cd_buffer *out = cdl_take_text(L);
  int buffer = lua_gettop(L), results;
  cd_status status = cd_cleanup_stream_feed(&s->core, chunk, length, out, &position);
  results = push_piece(L, status, out, position);
  cdl_lay_text_by(L, buffer);
  return results;
}

/* stream:close() -> text; or nil, message, position */
static int close_stream(lua_State *L) {
  stream *s = luaL_checkudata(L, 1, STREAM);
  size_t position = 0;
  cd_buffer *out = cdl_take_text(L);
  int buffer = lua_gettop(L), results;
  cd_status status = cd_cleanup_stream_close(&s->core, out, &position);
  results = push_piece(L, status, out, position);
  cdl_lay_text_by(L, buffer);
  return results;
}

static const luaL_Reg functions[] = {
  { "normalizer_stream", new_stream },
  { NULL, NULL },
};

static const luaL_Reg methods[] = {
  { "feed", feed },
  { "close", close_stream },
  { "__gc", stream_gc },
  { NULL, NULL },
};

void cdl_open_normalizer_stream(lua_State *L) {
  cdl_new_class(L, STREAM, methods);
  luaL_setfuncs(L, functions, 0);
}
