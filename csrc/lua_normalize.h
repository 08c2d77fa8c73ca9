/*
** lua_normalize.h - floor 4: what the files of normalize's binding share.
*/
#ifndef CD_LUA_NORMALIZE_H
#define CD_LUA_NORMALIZE_H

#include "cleanup.h"
#include "lua_copydesk.h"

/* The stages of the normalizer at an index, an error if there is none; they live as long as it. */
const cd_cleanup *cdl_check_normalizer(lua_State *L, int index);

/* What invalid="error" returns for an ill-formed byte: nil, message, position. */
int cdl_push_invalid(lua_State *L, size_t position);

#endif
