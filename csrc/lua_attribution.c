#include "lua_attribution.h"

#include <string.h>

#include "lua_copydesk.h"

/* --- a call ----------------------------------------------------------------- */

static void init_workshop(void *scratch, const cd_allocator *a) {
  static const cdl_workshop nothing;
  cdl_workshop *w = scratch;
  *w = nothing;
  cd_attribution_init(&w->attribution, a);
  w->body.allocator = w->pieces.allocator = a;
}

static void free_workshop(void *scratch) {
  cdl_workshop *w = scratch;
  cd_attribution_free(&w->attribution);
  cd_buffer_free(&w->body);
  cd_list_free(&w->pieces, sizeof(cd_piece));
}

static size_t workshop_size(const void *scratch) {
  const cdl_workshop *w = scratch;
  return cd_attribution_size(&w->attribution) + w->body.capacity + w->pieces.capacity * sizeof(cd_piece);
}

static const cdl_scratch workshop_class = {
  "copydesk.workshop", sizeof(cdl_workshop), init_workshop, free_workshop, workshop_size
};

/* The stack of a call; the keys of a line's table stand ready on it, for there are as many as lines. */
enum { KNOWLEDGE = 1, TEXT, KINDS, WORKSHOP, KIND, FIRST, LAST };

cdl_call cdl_begin_attribution(lua_State *L) {
  cdl_call c;
  cd_status status;
  c.L = L;
  c.known = cdl_check_knowledge(L);
  c.text = luaL_checklstring(L, TEXT, &c.length);
  luaL_checktype(L, KINDS, LUA_TTABLE);
  lua_settop(L, KINDS);
  c.work = cdl_take(L, &workshop_class);
  lua_pushliteral(L, "kind");
  lua_pushliteral(L, "first");
  lua_pushliteral(L, "last");
  status = cd_attribute(&c.work->attribution, &c.known->knowledge, c.text, c.length);
  if (status != CD_OK) cdl_fail(L, status);
  return c;
}

void cdl_end_attribution(const cdl_call *c) { cdl_lay_by(c->L, &workshop_class, WORKSHOP); }

/* --- lines ------------------------------------------------------------------ */

static void set_place(lua_State *L, int key, size_t place) {
  lua_pushvalue(L, key);
  lua_pushinteger(L, (lua_Integer)place);
  lua_rawset(L, -3);
}

static void push_line(const cdl_call *c, unsigned kind, size_t start, size_t end) {
  lua_State *L = c->L;
  lua_createtable(L, 0, 3);
  lua_pushvalue(L, KIND);
  lua_rawgeti(L, KINDS, (int)kind + 1);
  lua_rawset(L, -3);
  set_place(L, FIRST, start + 1);
  set_place(L, LAST, end);
}

cdl_lines cdl_lines_of(const cdl_call *c, const cd_verdict *v) {
  cdl_lines lines = { c, v, CD_LINE_READER(c->text + v->line.start, v->line.end - v->line.start), 0 };
  return lines;
}

int cdl_push_next_line(cdl_lines *lines) {
  const cdl_call *c = lines->call;
  const cd_verdict *v = lines->verdict;
  cd_line line;
  if (lines->count == v->lines) return 0;
  if (lines->count++ == 0 && v->lines == 1) {
    push_line(c, v->kind, v->line.start, v->line.end);
    return 1;
  }
  if (!cd_lines_next(&lines->reader, &line)) return 0;
  push_line(c, v->kind, v->line.start + line.start, v->line.start + line.end);
  if (lines->count > 1) {
    lua_pushboolean(c->L, 1);
    lua_setfield(c->L, -2, "continues");
  }
  return 1;
}

/* The lines of all verdicts, and those of the notable ones. */
static void count_lines(const cd_list *verdicts, size_t *all, size_t *notable) {
  size_t i;
  *all = *notable = 0;
  for (i = 0; i < verdicts->count; i++) {
    const cd_verdict *v = cd_verdict_at(verdicts, i);
    *all += v->lines;
    if (cdl_is_notable(v)) *notable += v->lines;
  }
}

/* Pushes two lists: of all lines, and of those that are more than a line of the body. */
static void push_lines(const cdl_call *c) {
  lua_State *L = c->L;
  const cd_list *verdicts = &c->work->attribution.verdicts;
  size_t i, all, most;
  int count = 0, notable = 0, lists = lua_gettop(L);
  count_lines(verdicts, &all, &most);
  lua_createtable(L, (int)all, 0);
  lua_createtable(L, (int)most, 0);
  for (i = 0; i < verdicts->count; i++) {
    const cd_verdict *v = cd_verdict_at(verdicts, i);
    cdl_lines lines = cdl_lines_of(c, v);
    while (cdl_push_next_line(&lines)) {
      if (cdl_is_notable(v)) {
        if (lines.count == 1) cdl_set_fields(c, v);
        lua_pushvalue(L, -1);
        lua_rawseti(L, lists + 2, ++notable);
      }
      lua_rawseti(L, lists + 1, ++count);
    }
  }
}

/* knowledge:lines(text, kinds) -> lines, notable: { {kind=, first=, last=, ...}, ... }; positions in the text */
static int lines(lua_State *L) {
  cdl_call c = cdl_begin_attribution(L);
  push_lines(&c);
  cdl_end_attribution(&c);
  return 2;
}

/* --- the story -------------------------------------------------------------- */

/*
** knowledge:story(text, kinds) -> lines, notable, head, body, pieces. head: see cd_story_head. pieces: what body_to_text wants;
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
  push_lines(&c);
  lua_pushinteger(L, (lua_Integer)cd_story_head(verdicts, c.length));
  lua_pushlstring(L, body->bytes, body->length);
  lua_pushlstring(L, pieces->items, pieces->count * sizeof(cd_piece));
  cdl_end_attribution(&c);
  return 5;
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
  luaL_newmetatable(L, CDL_KNOWLEDGE);
  luaL_setfuncs(L, cdl_knowledge_methods, 0);
  luaL_setfuncs(L, cdl_evidence_methods, 0);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
