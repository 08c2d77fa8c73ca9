#include "lua_attribution.h"

#include <string.h>

#include "lua_copydesk.h"

/* --- a call ----------------------------------------------------------------- */

static void init_workshop(void *scratch, const cd_allocator *a) {
  static const cdl_workshop nothing;
  cdl_workshop *w = scratch;
  *w = nothing;
  cd_attribution_init(&w->attribution, a);
  w->body.allocator = w->name.allocator = w->pieces.allocator = w->ledger.allocator = a;
}

static void free_workshop(void *scratch) {
  cdl_workshop *w = scratch;
  cd_attribution_free(&w->attribution);
  cd_buffer_free(&w->body);
  cd_buffer_free(&w->name);
  cd_list_free(&w->pieces, sizeof(cd_piece));
  cd_list_free(&w->ledger, sizeof(cdl_entry));
}

static size_t workshop_size(const void *scratch) {
  const cdl_workshop *w = scratch;
  return cd_attribution_size(&w->attribution) + w->body.capacity + w->name.capacity +
         w->pieces.capacity * sizeof(cd_piece) + w->ledger.capacity * sizeof(cdl_entry);
}

static const cdl_scratch workshop_class = {
  "copydesk.workshop", sizeof(cdl_workshop), init_workshop, free_workshop, workshop_size
};

/* The stack of a call. */
enum { KNOWLEDGE = 1, TEXT, KINDS, WORKSHOP };

cdl_call cdl_begin_attribution(lua_State *L) {
  cdl_call c;
  cd_status status;
  c.L = L;
  c.known = cdl_check_knowledge(L);
  c.text = luaL_checklstring(L, TEXT, &c.length);
  luaL_checktype(L, KINDS, LUA_TTABLE);
  lua_settop(L, KINDS);
  c.work = cdl_take(L, &workshop_class);
  status = cd_attribute(&c.work->attribution, &c.known->knowledge, c.text, c.length);
  if (status != CD_OK) cdl_fail(L, status);
  return c;
}

void cdl_end_attribution(const cdl_call *c) { cdl_lay_by(c->L, &workshop_class, WORKSHOP); }

/* --- lines ------------------------------------------------------------------ */

/* knowledge:lines(text, kinds) -> told, ledger, count; positions in the text. See cdl_push_ledger */
static int lines(lua_State *L) {
  cdl_call c = cdl_begin_attribution(L);
  cdl_push_ledger(&c);
  cdl_end_attribution(&c);
  return 3;
}

/* --- the story -------------------------------------------------------------- */

/*
** knowledge:story(text, kinds) -> told, ledger, count, head, body, pieces. head: see cd_story_head. pieces: what body_to_text wants;
** a string costs nothing where nobody asks for it.
*/
static int story(lua_State *L) {
  cdl_call c = cdl_begin_attribution(L);
  cd_buffer *body = &c.work->body;
  cd_list *pieces = &c.work->pieces;
  const cd_list *verdicts = &c.work->attribution.verdicts;
  cd_status status;
  body->length = pieces->count = 0;
  status = cd_build_body(c.text, &c.known->policy, verdicts, body, pieces);
  if (status != CD_OK) return cdl_fail(L, status);
  cdl_push_ledger(&c);
  lua_pushinteger(L, (lua_Integer)cd_story_head(verdicts, c.length));
  lua_pushlstring(L, body->bytes, body->length);
  lua_pushlstring(L, pieces->items, pieces->count * sizeof(cd_piece));
  cdl_end_attribution(&c);
  return 6;
}

/* body_to_text(pieces, position) -> position: where a place in the body is in the text */
static int body_to_text(lua_State *L) {
  size_t length;
  const char *pieces = luaL_checklstring(L, 1, &length);
  lua_Integer position = luaL_checkinteger(L, 2);
  luaL_argcheck(L, length % sizeof(cd_piece) == 0, 1, "no pieces");
  luaL_argcheck(L, position >= 1, 2, "positions are counted from 1");
  lua_pushinteger(L, (lua_Integer)cd_body_to_text(pieces, length / sizeof(cd_piece), (size_t)position - 1) + 1);
  return 1;
}

/* knowledge:photo(text, kinds) -> the fields of a text that is a picture credit and nothing else */
static int photo(lua_State *L) {
  cdl_call c = cdl_begin_attribution(L);
  cd_verdict whole;
  memset(&whole, 0, sizeof whole);
  whole.kind = CD_KIND_BODY; /* nothing speaks against it */
  whole.line.end = c.length;
  lua_newtable(L);
  cdl_set_photo_credit(&c, &whole);
  cdl_end_attribution(&c);
  return 1;
}

static const luaL_Reg functions[] = {
  { "knowledge", cdl_new_knowledge },
  { "attribution_names", cdl_attribution_names },
  { "body_to_text", body_to_text },
  { "lines_of", cdl_make_lines },
  { "glance", cdl_glance },
  { NULL, NULL },
};

static const luaL_Reg methods[] = {
  { "lines", lines },
  { "story", story },
  { "photo", photo },
  { NULL, NULL },
};

void cdl_open_attribution(lua_State *L) {
  cdl_new_class(L, CDL_KNOWLEDGE, cdl_knowledge_methods);
  luaL_getmetatable(L, CDL_KNOWLEDGE);
  luaL_setfuncs(L, cdl_evidence_methods, 0);
  luaL_setfuncs(L, methods, 0);
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
