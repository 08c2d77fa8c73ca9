#include "lua_copydesk.h"

static const luaL_Reg functions[] = {
  { NULL, NULL },
};

void cdl_open_reply(lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
