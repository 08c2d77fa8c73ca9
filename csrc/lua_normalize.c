#include <utf8proc.h>

#include "alignment.h"
#include "lua_copydesk.h"
#include "normalize.h"

#define NORMALIZER "copydesk.normalizer"
#define ALIGNMENT "copydesk.alignment"

typedef struct normalizer {
  cd_form form;
} normalizer;

typedef struct alignment {
  cd_list edits;
  cd_allocator allocator;
} alignment;

static const char *const forms[] = { "none", "NFC", "NFD", "NFKC", "NFKD", NULL };

/* normalizer(form) -> normalizer */
static int new_normalizer(lua_State *L) {
  int form = luaL_checkoption(L, 1, NULL, forms);
  normalizer *n = lua_newuserdata(L, sizeof *n);
  n->form = (cd_form)form;
  luaL_setmetatable(L, NORMALIZER);
  return 1;
}

/* normalizer:apply(source) -> text, changed */
static int apply(lua_State *L) {
  const normalizer *n = luaL_checkudata(L, 1, NORMALIZER);
  size_t length;
  const char *source = luaL_checklstring(L, 2, &length);
  cd_buffer *out = cdl_new_buffer(L);
  int changed = 0;
  cd_status status = cd_normalize(n->form, source, length, out, NULL, &changed);
  if (status != CD_OK) return cdl_fail(L, status);
  if (changed)
    lua_pushlstring(L, out->bytes, out->length);
  else
    lua_pushvalue(L, 2);
  cdl_release(L, 3);
  lua_pushboolean(L, changed);
  return 2;
}

static alignment *new_alignment(lua_State *L) {
  cd_allocator allocator = cdl_allocator(L);
  alignment *a = lua_newuserdata(L, sizeof *a);
  a->allocator = allocator;
  a->edits = (cd_list)CD_LIST_INIT(&a->allocator);
  luaL_setmetatable(L, ALIGNMENT);
  return a;
}

static int alignment_gc(lua_State *L) {
  alignment *a = luaL_checkudata(L, 1, ALIGNMENT);
  cd_list_free(&a->edits, sizeof(cd_edit));
  return 0;
}

/* normalizer:align(source) -> text, alignment */
static int align(lua_State *L) {
  const normalizer *n = luaL_checkudata(L, 1, NORMALIZER);
  size_t length;
  const char *source = luaL_checklstring(L, 2, &length);
  cd_buffer *out = cdl_new_buffer(L);
  alignment *a = new_alignment(L);
  int changed = 0;
  cd_status status = cd_normalize(n->form, source, length, out, &a->edits, &changed);
  if (status != CD_OK) return cdl_fail(L, status);
  if (changed)
    lua_pushlstring(L, out->bytes, out->length);
  else
    lua_pushvalue(L, 2);
  cdl_release(L, 3);
  lua_insert(L, -2);
  return 2;
}

/* The span at arguments 2 and 3, as Lua has it. */
static cd_span check_span(lua_State *L) {
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  cd_span s;
  luaL_argcheck(L, first >= 1, 2, "positions are counted from 1");
  luaL_argcheck(L, last >= first - 1, 3, "the last position is before the first");
  s.start = (size_t)first - 1;
  s.end = (size_t)last;
  return s;
}

/* alignment:to_source(first, last) -> first, last */
static int to_source(lua_State *L) {
  const alignment *a = luaL_checkudata(L, 1, ALIGNMENT);
  cdl_push_span(L, cd_alignment_to_source(a->edits.items, a->edits.count, check_span(L)));
  return 2;
}

/* alignment:to_text(first, last) -> first, last */
static int to_text(lua_State *L) {
  const alignment *a = luaL_checkudata(L, 1, ALIGNMENT);
  cdl_push_span(L, cd_alignment_to_text(a->edits.items, a->edits.count, check_span(L)));
  return 2;
}

static const luaL_Reg functions[] = {
  { "normalizer", new_normalizer },
  { NULL, NULL },
};

static const luaL_Reg normalizer_methods[] = {
  { "apply", apply },
  { "align", align },
  { NULL, NULL },
};

static const luaL_Reg alignment_methods[] = {
  { "to_source", to_source },
  { "to_text", to_text },
  { "__gc", alignment_gc },
  { NULL, NULL },
};

static void new_class(lua_State *L, const char *name, const luaL_Reg *methods) {
  luaL_newmetatable(L, name);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

void cdl_open_normalize(lua_State *L) {
  new_class(L, NORMALIZER, normalizer_methods);
  new_class(L, ALIGNMENT, alignment_methods);
  luaL_setfuncs(L, functions, 0);
  lua_createtable(L, 0, 2);
  lua_pushstring(L, utf8proc_unicode_version());
  lua_setfield(L, -2, "normalization");
  lua_pushliteral(L, "17.0.0");
  lua_setfield(L, -2, "segmentation");
  lua_setfield(L, -2, "unicode");
}
