#include "lua_copydesk.h"

#include <string.h>

#include "mail_phrases.h"
#include "reply.h"

#define PHRASES "copydesk.mail_phrases"

typedef struct owned_phrases {
  cd_allocator allocator;
  int finished;
  cd_mail_phrases phrases;
} owned_phrases;

static const struct {
  const char *name;
  cd_mail_kind kind;
} kinds[] = {
  { "opens", CD_MAIL_OPENS }, { "wrote", CD_MAIL_WROTE }, { "glue", CD_MAIL_GLUE }, { "month", CD_MAIL_MONTH },
  { "day", CD_MAIL_DAY }, { "am", CD_MAIL_AM }, { "pm", CD_MAIL_PM }, { "from", CD_MAIL_FROM }, { "to", CD_MAIL_TO },
  { "cc", CD_MAIL_CC }, { "date", CD_MAIL_DATE }, { "subject", CD_MAIL_SUBJECT }, { "field", CD_MAIL_FIELD },
  { "original", CD_MAIL_ORIGINAL }, { "forwarded", CD_MAIL_FORWARDED }, { "device", CD_MAIL_DEVICE },
  { "device_head", CD_MAIL_DEVICE_HEAD }, { "device_tail", CD_MAIL_DEVICE_TAIL }, { "device_end", CD_MAIL_DEVICE_END },
  { "device_named", CD_MAIL_DEVICE_NAMED }, { "device_noun", CD_MAIL_DEVICE_NOUN }, { "excuse", CD_MAIL_EXCUSE },
  { "closing", CD_MAIL_CLOSING }, { "disclaimer", CD_MAIL_DISCLAIMER },
  { "footer", CD_MAIL_FOOTER }, { "greeting", CD_MAIL_GREETING },
  { "inline", CD_MAIL_INLINE }, { "prose", CD_MAIL_PROSE },
  { "hint", CD_MAIL_HINT }, { "day_first", CD_MAIL_DAY_FIRST }, { "other_order", CD_MAIL_OTHER_ORDER },
};

static const char *const part_names[] = { "reply", "attribution", "quote", "signature", "forward", "disclaimer" };

/* --- phrases ------------------------------------------------------------------ */

static int phrases_gc(lua_State *L) {
  owned_phrases *o = luaL_checkudata(L, 1, PHRASES);
  cd_mail_phrases_free(&o->phrases);
  return 0;
}

/* () -> an empty set of phrases */
static int mail_phrases(lua_State *L) {
  owned_phrases *o = lua_newuserdata(L, sizeof *o);
  o->allocator = cdl_allocator(L);
  o->finished = 0;
  cd_mail_phrases_init(&o->phrases, &o->allocator);
  luaL_setmetatable(L, PHRASES);
  return 1;
}

static cd_mail_kind check_kind(lua_State *L, int index) {
  const char *name = luaL_checkstring(L, index);
  size_t i;
  for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strcmp(kinds[i].name, name) == 0) return kinds[i].kind;
  luaL_argerror(L, index, "a kind of mail phrase expected");
  return CD_MAIL_OPENS;
}

/* phrases:add(phrase, kind [, value]) */
static int phrases_add(lua_State *L) {
  owned_phrases *o = luaL_checkudata(L, 1, PHRASES);
  size_t length;
  const char *phrase = luaL_checklstring(L, 2, &length);
  cd_mail_kind kind = check_kind(L, 3);
  cd_status status;
  luaL_argcheck(L, !o->finished, 1, "the phrases are finished");
  status = cd_mail_phrases_add(&o->phrases, phrase, length, kind, (unsigned)luaL_optinteger(L, 4, 0));
  if (status != CD_OK) return cdl_fail(L, status);
  return 0;
}

/* phrases:finish(): none can be added from then on, and they can be looked for */
static int phrases_finish(lua_State *L) {
  owned_phrases *o = luaL_checkudata(L, 1, PHRASES);
  cd_status status = o->finished ? CD_OK : cd_mail_phrases_finish(&o->phrases);
  if (status != CD_OK) return cdl_fail(L, status);
  o->finished = 1;
  return 0;
}

/* --- replies ------------------------------------------------------------------- */

static void init_reply(void *scratch, const cd_allocator *a) { cd_reply_init(scratch, a); }

static void free_reply(void *scratch) { cd_reply_free(scratch); }

static size_t reply_size(const void *scratch) { return cd_reply_size(scratch); }

static const cdl_scratch reply_class = { "copydesk.reply", sizeof(cd_reply), init_reply, free_reply, reply_size };

/* The upvalues of reply: the keys of a part's table, then the names of its kinds. */
enum { KIND = 1, FIRST, LAST, NAMES };
static const char *const keys[] = { "kind", "first", "last" };

static void set_place(lua_State *L, int key, size_t place) {
  lua_pushvalue(L, lua_upvalueindex(key));
  lua_pushinteger(L, (lua_Integer)place);
  lua_rawset(L, -3);
}

static void set_span(lua_State *L, cd_span s) {
  set_place(L, FIRST, s.start + 1);
  set_place(L, LAST, s.end);
}

static void push_parts(lua_State *L, const cd_list *parts) {
  const cd_part *items = parts->items;
  size_t i;
  lua_createtable(L, (int)parts->count, 0);
  for (i = 0; i < parts->count; i++) {
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, lua_upvalueindex(KIND));
    lua_pushvalue(L, lua_upvalueindex(NAMES + (int)items[i].kind));
    lua_rawset(L, -3);
    set_span(L, items[i].span);
    if (items[i].quoted) {
      lua_pushboolean(L, 1);
      lua_setfield(L, -2, "quoted");
    }
    lua_rawseti(L, -2, (int)i + 1);
  }
}

static void set_slice(lua_State *L, const char *name, const cd_buffer *text, cd_span s) {
  if (s.end > s.start) cdl_set_string(L, name, text->bytes + s.start, s.end - s.start);
}

/* The attribution as a table; nil where nobody is named as quoted. */
static void push_attribution(lua_State *L, const cd_reply *r) {
  const cd_mail_source *s = &r->source;
  if (!s->found) {
    lua_pushnil(L);
    return;
  }
  lua_createtable(L, 0, 5);
  set_slice(L, "name", &s->text, s->name);
  set_slice(L, "email", &s->text, s->email);
  if (s->iso_length > 0)
    cdl_set_string(L, "date", s->iso, s->iso_length);
  else
    set_slice(L, "date", &s->text, s->date);
  set_span(L, s->where);
}

/* phrases:reply(text, keep) -> text of the reply, parts, attribution or nil; all spans in the text given */
static int phrases_reply(lua_State *L) {
  owned_phrases *o = luaL_checkudata(L, 1, PHRASES);
  size_t length;
  const char *text = luaL_checklstring(L, 2, &length);
  int keep = lua_toboolean(L, 3);
  cd_reply *r;
  cd_status status;
  lua_settop(L, 2);
  r = cdl_take(L, &reply_class);
  status = cd_reply_read(&o->phrases, text, length, keep, r);
  if (status != CD_OK) return cdl_fail(L, status);
  lua_pushlstring(L, r->text.length == 0 ? "" : r->text.bytes, r->text.length);
  push_parts(L, &r->parts);
  push_attribution(L, r);
  cdl_lay_by(L, &reply_class, 3);
  return 3;
}

static const luaL_Reg phrases_methods[] = {
  { "add", phrases_add },
  { "finish", phrases_finish },
  { "__gc", phrases_gc },
  { NULL, NULL },
};

static const luaL_Reg functions[] = {
  { "mail_phrases", mail_phrases },
  { NULL, NULL },
};

/* Pushes the method reply. */
static void push_reply(lua_State *L) {
  size_t i;
  for (i = 0; i < sizeof keys / sizeof *keys; i++) lua_pushstring(L, keys[i]);
  for (i = 0; i < sizeof part_names / sizeof *part_names; i++) lua_pushstring(L, part_names[i]);
  lua_pushcclosure(L, phrases_reply, (int)(sizeof keys / sizeof *keys + sizeof part_names / sizeof *part_names));
}

void cdl_open_reply(lua_State *L) {
  cdl_new_class(L, PHRASES, phrases_methods);
  luaL_getmetatable(L, PHRASES);
  push_reply(L);
  lua_setfield(L, -2, "reply");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
