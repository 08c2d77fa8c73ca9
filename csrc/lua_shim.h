/*
** lua_shim.h - floor 4: the Lua 5.2+ auxiliary calls that Lua 5.1 and LuaJIT lack, as far as
** the binding uses them. Everything above this line of the house is written for Lua 5.4.
*/
#ifndef CD_LUA_SHIM_H
#define CD_LUA_SHIM_H

#include <lauxlib.h>
#include <lua.h>

#if LUA_VERSION_NUM < 502
#define lua_rawlen(L, i) lua_objlen((L), (i))
#endif

#ifndef luaL_newlib /* Lua 5.1; LuaJIT 2.1 has these */

#define luaL_setfuncs cd_shim_setfuncs
#define luaL_newlibtable(L, l) lua_createtable((L), 0, (int)(sizeof(l) / sizeof((l)[0]) - 1))
#define luaL_newlib(L, l) (luaL_newlibtable((L), (l)), luaL_setfuncs((L), (l), 0))
#define luaL_setmetatable(L, name) (luaL_getmetatable((L), (name)), lua_setmetatable((L), -2))
#define luaL_testudata cd_shim_testudata

/* Sets the functions of a list into the table below nup upvalues. */
static inline void cd_shim_setfuncs(lua_State *L, const luaL_Reg *l, int nup) {
  int i;
  for (; l->name != NULL; l++) {
    for (i = 0; i < nup; i++) lua_pushvalue(L, -nup);
    lua_pushcclosure(L, l->func, nup);
    lua_setfield(L, -(nup + 2), l->name);
  }
  lua_pop(L, nup);
}

/* The userdata at index i when its metatable is the named one, else NULL. */
static inline void *cd_shim_testudata(lua_State *L, int i, const char *name) {
  void *block = lua_touserdata(L, i);
  int same;
  if (block == NULL || !lua_getmetatable(L, i)) return NULL;
  luaL_getmetatable(L, name);
  same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same ? block : NULL;
}

#endif

#endif
