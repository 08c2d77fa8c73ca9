/*
** lua_support.h - floor 4: what the binding's files share. The binding checks arguments, calls
** the core and pushes results; it decides nothing about text. One file a room: lua_normalize.c
** binds normalize, and so on; each adds its functions to the module's table.
*/
#ifndef CD_LUA_SUPPORT_H
#define CD_LUA_SUPPORT_H

#include "core.h"
#include "cpu.h"
#include "lua_shim.h"

/* The state's own allocator (lua_getallocf), so that a host's memory limit holds. */
cd_allocator cdl_allocator(lua_State *L);

/* Raises the error that a status means: for CD_NO_MEMORY Lua's own memory error. Does not return. */
int cdl_fail(lua_State *L, cd_status status);

/*
** The level of vector instructions to use: the machine's best, or what the environment variable
** COPYDESK_KERNEL names, as found when the module was loaded.
*/
cd_cpu cdl_cpu(lua_State *L);

/* Pushes start..end as Lua's first, last (1-based, inclusive): two integers. */
void cdl_push_span(lua_State *L, cd_span s);

/* t[name] = value for the table at the top. */
void cdl_set_integer(lua_State *L, const char *name, size_t value);
void cdl_set_string(lua_State *L, const char *name, const char *bytes, size_t length);

/* A metatable with these methods, __gc among them, for userdata of a name. */
void cdl_new_class(lua_State *L, const char *name, const luaL_Reg *methods);

/*
** Owned memory: pushes a userdata with a cd_buffer (a cd_list) that is freed with it, so that an error
** thrown by Lua leaks nothing. cdl_release frees one early; it must not be used after.
*/
cd_buffer *cdl_new_buffer(lua_State *L);
cd_list *cdl_new_list(lua_State *L, size_t element_size);
void cdl_release(lua_State *L, int index);

/*
** Working memory that one call hands on to the next. cdl_take pushes what the last one laid by, or makes it anew, and gives its
** address; cdl_lay_by keeps the userdata at 'index' for the next call. What holds much memory, and is not taken for some garbage
** collections, is freed. A call that ends by an error lays nothing by, and one within another (a finalizer's) finds
** nothing: both are right, and the collector frees the rest.
*/
typedef struct cdl_scratch {
  const char *name;                                /* among all scratches */
  size_t size;
  void (*init)(void *scratch, const cd_allocator *a); /* 'a' lives as long as the scratch */
  void (*free)(void *scratch);                     /* may be called again; leaves it usable */
  size_t (*held)(const void *scratch);             /* bytes that it holds besides its own size */
} cdl_scratch;

void *cdl_take(lua_State *L, const cdl_scratch *class);
void cdl_lay_by(lua_State *L, const cdl_scratch *class, int index);

/* Such a scratch for a text that is copied to a string at once: an empty buffer, which may have memory already. */
cd_buffer *cdl_take_text(lua_State *L);
void cdl_lay_text_by(lua_State *L, int index);

/* Makes the above ready in a state; level is what cdl_cpu will give. */
void cdl_open_support(lua_State *L, cd_cpu level);

#endif
