#include <string.h>

#include "lua_attribution.h"

/* --- the lines of a verdict --------------------------------------------------- */

cdl_lines cdl_lines_of(const cdl_call *c, const cd_verdict *v) {
  cdl_lines lines = { c, v, CD_LINE_READER(c->text + v->line.start, v->line.end - v->line.start), 0 };
  return lines;
}

static int is_notable(const cd_verdict *v) {
  return v->kind != CD_KIND_BODY || v->kept.end - v->kept.start < v->line.end - v->line.start;
}

static unsigned traits_of(const cd_verdict *v) {
  if (!is_notable(v)) return 0;
  return cdl_has_fields(v) || v->kind == CD_KIND_TITLE ? CDL_NOTABLE | CDL_TOLD : CDL_NOTABLE;
}

/* The entry of a verdict's line; 'line' is counted from the verdict's start. */
static inline void set_entry(cdl_entry *entry, const cd_verdict *v, const cd_line *line, unsigned traits) {
  entry->first = v->line.start + line->start + 1;
  entry->last = v->line.start + line->end;
  entry->kind = v->kind;
  entry->traits = traits;
}

int cdl_lines_next(cdl_lines *lines, cdl_entry *entry) {
  const cd_verdict *v = lines->verdict;
  cd_line line = { 0, v->line.end - v->line.start, 0, 0 };
  if (lines->count == v->lines || (v->lines > 1 && !cd_lines_next(&lines->reader, &line))) return 0;
  set_entry(entry, v, &line, traits_of(v) | (lines->count > 0 ? CDL_CONTINUES : 0));
  lines->count++;
  return 1;
}

/* --- their tables ------------------------------------------------------------- */

/* There are as many tables as lines: their keys stand ready on the stack. */
int cdl_push_line_keys(lua_State *L) {
  int keys = lua_gettop(L) + 1;
  lua_pushliteral(L, "kind");
  lua_pushliteral(L, "first");
  lua_pushliteral(L, "last");
  return keys;
}

static void set_place(lua_State *L, int key, size_t place) {
  lua_pushvalue(L, key);
  lua_pushinteger(L, (lua_Integer)place);
  lua_rawset(L, -3);
}

void cdl_push_line(lua_State *L, int keys, int kinds, const cdl_entry *entry) {
  lua_createtable(L, 0, entry->traits & CDL_CONTINUES ? 4 : 3);
  lua_pushvalue(L, keys);
  lua_rawgeti(L, kinds, (int)entry->kind + 1);
  lua_rawset(L, -3);
  set_place(L, keys + 1, entry->first);
  set_place(L, keys + 2, entry->last);
  if (!(entry->traits & CDL_CONTINUES)) return;
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, "continues");
}

/* --- the ledger ----------------------------------------------------------------- */

/* Makes room in the ledger for the lines of all verdicts. */
static void empty_ledger(const cdl_call *c) {
  const cd_list *verdicts = &c->work->attribution.verdicts;
  cd_list *ledger = &c->work->ledger;
  size_t i, lines = 0;
  for (i = 0; i < verdicts->count; i++) lines += cd_verdict_at(verdicts, i)->lines;
  ledger->count = 0;
  if (cd_list_reserve(ledger, sizeof(cdl_entry), lines) != CD_OK) cdl_fail(c->L, CD_NO_MEMORY);
}

/* Enters the lines of all verdicts; gives how many are told. */
static size_t fill_ledger(const cdl_call *c) {
  const cd_list *verdicts = &c->work->attribution.verdicts;
  cd_list *ledger = &c->work->ledger;
  cdl_entry *entry;
  size_t i, told = 0;
  empty_ledger(c);
  entry = ledger->items;
  for (i = 0; i < verdicts->count; i++) {
    const cd_verdict *v = cd_verdict_at(verdicts, i);
    cdl_lines lines = cdl_lines_of(c, v);
    cdl_entry *first = entry;
    while (cdl_lines_next(&lines, entry)) entry++;
    if (entry > first && (first->traits & CDL_TOLD)) told += (size_t)(entry - first);
  }
  ledger->count = (size_t)(entry - (cdl_entry *)ledger->items);
  return told;
}

/* Pushes the list of the lines that are told. */
static void push_told(const cdl_call *c, size_t told) {
  lua_State *L = c->L;
  const cd_list *verdicts = &c->work->attribution.verdicts;
  int list = lua_gettop(L) + 1, keys, count = 0;
  size_t i;
  lua_createtable(L, (int)told, 0);
  keys = cdl_push_line_keys(L);
  for (i = 0; i < verdicts->count && told > 0; i++) {
    const cd_verdict *v = cd_verdict_at(verdicts, i);
    cdl_lines lines = cdl_lines_of(c, v);
    cdl_entry entry;
    if (!(traits_of(v) & CDL_TOLD)) continue;
    while (cdl_lines_next(&lines, &entry)) {
      cdl_push_line(L, keys, 3, &entry);
      if (lines.count == 1) cdl_set_fields(c, v);
      lua_rawseti(L, list, ++count);
    }
  }
  lua_settop(L, list);
}

void cdl_push_ledger(const cdl_call *c) {
  const cd_list *ledger = &c->work->ledger;
  push_told(c, fill_ledger(c));
  lua_pushlstring(c->L, ledger->items, ledger->count * sizeof(cdl_entry));
  lua_pushinteger(c->L, (lua_Integer)ledger->count);
}

static cdl_entry entry_at(const char *ledger, size_t i) {
  cdl_entry entry;
  memcpy(&entry, ledger + i * sizeof entry, sizeof entry);
  return entry;
}

static size_t count_notable(const char *ledger, size_t count) {
  size_t i, notable = 0;
  for (i = 0; i < count; i++) notable += (entry_at(ledger, i).traits & CDL_NOTABLE) != 0;
  return notable;
}

/* lines_of's arguments, and then the lists that it gives. */
enum { LEDGER = 1, KINDS, TOLD, ALL, NOTABLE };

/* Pushes the table of a line: the one that it has where it was told. */
static void push_entry(lua_State *L, int keys, const cdl_entry *entry, int *told) {
  if (entry->traits & CDL_TOLD) lua_rawgeti(L, TOLD, ++*told);
  else cdl_push_line(L, keys, KINDS, entry);
}

int cdl_make_lines(lua_State *L) {
  size_t length, count, i;
  const char *ledger = luaL_checklstring(L, LEDGER, &length);
  int notable = 0, told = 0, keys;
  luaL_argcheck(L, length % sizeof(cdl_entry) == 0, LEDGER, "no ledger");
  luaL_checktype(L, KINDS, LUA_TTABLE);
  luaL_checktype(L, TOLD, LUA_TTABLE);
  lua_settop(L, TOLD);
  count = length / sizeof(cdl_entry);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count_notable(ledger, count), 0);
  keys = cdl_push_line_keys(L);
  for (i = 0; i < count; i++) {
    cdl_entry entry = entry_at(ledger, i);
    push_entry(L, keys, &entry, &told);
    if (entry.traits & CDL_NOTABLE) {
      lua_pushvalue(L, -1);
      lua_rawseti(L, NOTABLE, ++notable);
    }
    lua_rawseti(L, ALL, (int)i + 1);
  }
  lua_settop(L, NOTABLE);
  return 2;
}
