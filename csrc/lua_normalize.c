#include "lua_normalize.h"

#include <string.h>

#include "alignment.h"

#define DATA "copydesk.normal_data"
#define NORMALIZER "copydesk.normalizer"
#define ALIGNMENT "copydesk.alignment"

/* A prepared set of options, and what its stages have prepared. */
typedef struct normalizer {
  cd_cleanup cleanup;
  cd_normalizer characters, validity;
  int ready;          /* how many of these two are prepared, in this order */
  int reports;        /* apply() tells what was done */
  char words[];       /* the lists of words of cleanup.reflow, one after the other */
} normalizer;

typedef struct alignment {
  cd_list edits;
  cd_allocator allocator;
} alignment;

/* --- what is learned from utf8proc: once a state, when first needed -------------------- */

static int data_gc(lua_State *L) {
  cd_normal_data *data = lua_touserdata(L, 1);
  if (data->pairs != NULL) cd_normal_data_free(data);
  return 0;
}

static const cd_normal_data *state_data(lua_State *L) {
  cd_allocator allocator = cdl_allocator(L);
  cd_normal_data *data;
  cd_status status;
  lua_getfield(L, LUA_REGISTRYINDEX, DATA ".instance");
  data = lua_touserdata(L, -1);
  lua_pop(L, 1);
  if (data != NULL) return data;
  data = lua_newuserdata(L, sizeof *data);
  data->pairs = NULL;
  luaL_setmetatable(L, DATA);
  status = cd_normal_data_init(data, &allocator);
  if (status != CD_OK) cdl_fail(L, status);
  lua_setfield(L, LUA_REGISTRYINDEX, DATA ".instance");
  return data;
}

/* --- a prepared set of options --------------------------------------------------------- */

static const char *const forms[] = { "none", "NFC", "NFD", "NFKC", "NFKD", NULL };
static const char *const policies[] = { "replace", "windows-1252", "drop", "error", NULL };

static const struct { const char *name; unsigned clean; } cleanings[] = {
  { "newlines", CD_CLEAN_NEWLINES }, { "spaces", CD_CLEAN_SPACES }, { "controls", CD_CLEAN_CONTROLS },
  { "invisible", CD_CLEAN_INVISIBLE }, { "quotes", CD_CLEAN_QUOTES }, { "dashes", CD_CLEAN_DASHES },
  { "ellipsis", CD_CLEAN_ELLIPSIS }, { "ligatures", CD_CLEAN_LIGATURES }, { "width", CD_CLEAN_WIDTH },
  { "accents", CD_CLEAN_ACCENTS },
  { NULL, 0 },
};

static int flag(lua_State *L, const char *name) {
  int set;
  lua_getfield(L, 1, name);
  set = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return set;
}

static int choice(lua_State *L, const char *name, const char *const *names) {
  int chosen;
  lua_getfield(L, 1, name);
  chosen = luaL_checkoption(L, -1, names[0], names);
  lua_pop(L, 1);
  return chosen;
}

static cd_mapping mapping_of(lua_State *L) {
  cd_mapping mapping = { CD_FORM_NONE, 0, 0, 0 };
  size_t i;
  mapping.form = (cd_form)choice(L, "form", forms);
  mapping.casefold = flag(L, "casefold");
  mapping.turkic = flag(L, "turkic");
  for (i = 0; cleanings[i].name != NULL; i++)
    if (flag(L, cleanings[i].name)) mapping.clean |= cleanings[i].clean;
  return mapping;
}

/* The names of cd_reflow's lists of words. */
enum { MOST_LISTS = 3 };
static const char *const list_names[MOST_LISTS] = { "first", "second", "suspended" };

/* A new userdata with the lists of words in it; a list that is not given is empty. */
static normalizer *new_userdata(lua_State *L) {
  const char *lists[MOST_LISTS], *copies[MOST_LISTS];
  size_t lengths[MOST_LISTS], total = 0, at = 0;
  normalizer *n;
  int i;
  for (i = 0; i < MOST_LISTS; i++) {
    lua_getfield(L, 1, list_names[i]);
    lists[i] = luaL_optlstring(L, -1, "", &lengths[i]);
    total += lengths[i] + 1;
  }
  n = lua_newuserdata(L, sizeof *n + total);
  memset(n, 0, sizeof *n);
  for (i = 0; i < MOST_LISTS; i++) {
    copies[i] = n->words + at;
    memcpy(n->words + at, lists[i], lengths[i] + 1);
    at += lengths[i] + 1;
  }
  n->cleanup.reflow.first = copies[0];
  n->cleanup.reflow.second = copies[1];
  n->cleanup.reflow.suspended = copies[2];
  luaL_setmetatable(L, NORMALIZER);
  return n;
}

/* The level of vector instructions: the state's, or the one that the options name, which the machine must have. */
static cd_cpu level_of(lua_State *L) {
  cd_cpu level = cdl_cpu(L);
  lua_getfield(L, 1, "kernel");
  if (!lua_isnil(L, -1)) level = cd_cpu_named(luaL_checkstring(L, -1));
  lua_pop(L, 1);
  luaL_argcheck(L, cd_cpu_has(level), 1, "this machine does not have the kernel");
  return level;
}

static void prepare(lua_State *L, cd_normalizer *n, const cd_mapping *mapping) {
  cd_allocator allocator = cdl_allocator(L);
  const cd_normal_data *data = state_data(L);
  cd_status status = cd_normalizer_init(n, data, mapping, (cd_invalid)choice(L, "invalid", policies), level_of(L), &allocator);
  if (status != CD_OK) cdl_fail(L, status);
}

/*
** normalizer(options) -> normalizer. The options are plain: form and invalid by name, lists of words (see reflow.h) by the
** names of 'list_names', the others true or false: casefold, turkic, entities, mojibake, hyphens, wrap, report, and the
** names of 'cleanings'. 'kernel' may name a level of vector instructions, for tests.
*/
static int new_normalizer(lua_State *L) {
  const cd_mapping nothing = { CD_FORM_NONE, 0, 0, 0 };
  cd_mapping mapping;
  normalizer *n;
  luaL_checktype(L, 1, LUA_TTABLE);
  mapping = mapping_of(L);
  n = new_userdata(L);
  n->cleanup.characters = &n->characters;
  n->cleanup.entities = flag(L, "entities");
  n->cleanup.mojibake = flag(L, "mojibake");
  n->cleanup.reflow.hyphens = flag(L, "hyphens");
  n->cleanup.reflow.wrap = flag(L, "wrap");
  n->reports = flag(L, "report");
  prepare(L, &n->characters, &mapping);
  n->ready = 1;
  if (n->cleanup.entities || n->cleanup.mojibake) {
    prepare(L, &n->validity, &nothing);
    n->ready = 2;
    n->cleanup.validity = &n->validity;
  }
  return 1;
}

static int normalizer_gc(lua_State *L) {
  normalizer *n = luaL_checkudata(L, 1, NORMALIZER);
  if (n->ready > 0) cd_normalizer_free(&n->characters);
  if (n->ready > 1) cd_normalizer_free(&n->validity);
  n->ready = 0;
  return 0;
}

static const normalizer *check_normalizer(lua_State *L) {
  const normalizer *n = luaL_checkudata(L, 1, NORMALIZER);
  luaL_argcheck(L, n->ready, 1, "the normalizer is closed");
  return n;
}

const cd_cleanup *cdl_check_normalizer(lua_State *L, int index) {
  const normalizer *n = luaL_checkudata(L, index, NORMALIZER);
  luaL_argcheck(L, n->ready, index, "the normalizer is closed");
  return &n->cleanup;
}

int cdl_push_invalid(lua_State *L, size_t position) {
  lua_pushnil(L);
  lua_pushinteger(L, (lua_Integer)position + 1);
  lua_pushfstring(L, "ill-formed UTF-8 at byte %s", lua_tostring(L, -1));
  lua_pushinteger(L, (lua_Integer)position + 1);
  lua_remove(L, -3);
  return 3;
}

/* Pushes the text of argument 2, the same string if nothing changed, and lays the buffer at stack index 'buffer' by. */
static void push_text(lua_State *L, const cd_normalized *result, int buffer) {
  if (result->changed)
    lua_pushlstring(L, result->text->bytes, result->text->length);
  else
    lua_pushvalue(L, 2);
  cdl_lay_text_by(L, buffer);
}

/* { reason = { count =, first = } }, for the reasons that there were. */
static void push_report(lua_State *L, const cd_report *report) {
  int i;
  lua_newtable(L);
  for (i = 0; i < CD_REASONS; i++) {
    if (report->counts[i] == 0) continue;
    lua_createtable(L, 0, 2);
    cdl_set_integer(L, "count", report->counts[i]);
    cdl_set_integer(L, "first", report->first[i] + 1);
    lua_setfield(L, -2, cd_reason_names[i]);
  }
}

/* normalizer:apply(source) -> text, changed, and a report where that is wanted; or nil, message, position */
static int apply(lua_State *L) {
  const normalizer *n = check_normalizer(L);
  cd_report report = { { 0 }, { 0 } };
  size_t length;
  const char *source = luaL_checklstring(L, 2, &length);
  cd_normalized result = { NULL, NULL, 0, 0 };
  cd_status status;
  lua_settop(L, 2);
  result.text = cdl_take_text(L);
  status = cd_cleanup_run(&n->cleanup, source, length, &result, n->reports ? &report : NULL);
  if (status == CD_INVALID_UTF8) return cdl_push_invalid(L, result.position);
  if (status != CD_OK) return cdl_fail(L, status);
  push_text(L, &result, 3);
  lua_pushboolean(L, result.changed);
  if (n->reports) push_report(L, &report);
  return n->reports ? 3 : 2;
}

/* --- alignment --------------------------------------------------------------------------- */

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

/* normalizer:align(source) -> text, alignment, and a report where that is wanted; or nil, message, position */
static int align(lua_State *L) {
  const normalizer *n = check_normalizer(L);
  cd_report report = { { 0 }, { 0 } };
  size_t length;
  const char *source = luaL_checklstring(L, 2, &length);
  cd_normalized result = { NULL, NULL, 0, 0 };
  cd_status status;
  lua_settop(L, 2);
  result.edits = &new_alignment(L)->edits;
  result.text = cdl_take_text(L);
  status = cd_cleanup_run(&n->cleanup, source, length, &result, n->reports ? &report : NULL);
  if (status == CD_INVALID_UTF8) return cdl_push_invalid(L, result.position);
  if (status != CD_OK) return cdl_fail(L, status);
  push_text(L, &result, 4);
  lua_pushvalue(L, 3);
  if (n->reports) push_report(L, &report);
  return n->reports ? 3 : 2;
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

/* has_kernel(name) -> whether this machine has that level of vector instructions */
static int has_kernel(lua_State *L) {
  lua_pushboolean(L, cd_cpu_has(cd_cpu_named(luaL_checkstring(L, 1))));
  return 1;
}

static const luaL_Reg functions[] = {
  { "normalizer", new_normalizer },
  { "has_kernel", has_kernel },
  { NULL, NULL },
};

static const luaL_Reg normalizer_methods[] = {
  { "apply", apply },
  { "align", align },
  { "__gc", normalizer_gc },
  { NULL, NULL },
};

static const luaL_Reg alignment_methods[] = {
  { "to_source", to_source },
  { "to_text", to_text },
  { "__gc", alignment_gc },
  { NULL, NULL },
};

static const luaL_Reg data_methods[] = {
  { "__gc", data_gc },
  { NULL, NULL },
};

void cdl_open_normalize(lua_State *L) {
  cdl_new_class(L, DATA, data_methods);
  cdl_new_class(L, NORMALIZER, normalizer_methods);
  cdl_new_class(L, ALIGNMENT, alignment_methods);
  luaL_setfuncs(L, functions, 0);
}
