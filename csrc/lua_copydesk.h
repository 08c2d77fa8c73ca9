/*
** lua_copydesk.h - floor 4: the module copydesk.core, put together from its rooms: lua_normalize.c binds normalize,
** and so on. What they share is in lua_support.h.
*/
#ifndef CD_LUA_COPYDESK_H
#define CD_LUA_COPYDESK_H

#include "lua_support.h"

/* Each adds its room's functions to the module's table at the top of the stack, and its metatables. */
void cdl_open_normalize(lua_State *L);
void cdl_open_normalizer_stream(lua_State *L);
void cdl_open_sentence(lua_State *L);
void cdl_open_segment(lua_State *L);
void cdl_open_attribution(lua_State *L);
void cdl_open_reply(lua_State *L);

#endif
