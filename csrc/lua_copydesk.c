#include "lua_copydesk.h"
#include "normal_data.h"
#include "unicode.h"

#include <stdlib.h>

/* Pushes the names of the levels that this machine has. */
static void push_levels(lua_State *L) {
  unsigned level;
  lua_pushliteral(L, "");
  for (level = 0; level < CD_CPU_LEVELS; level++) {
    if (!cd_cpu_has((cd_cpu)level)) continue;
    lua_pushfstring(L, "%s%s%s", lua_tostring(L, -1), level == 0 ? "" : ", ", cd_cpu_name((cd_cpu)level));
    lua_remove(L, -2);
  }
}

/* Which level to use; an unknown or unsupported name in the environment is refused by name. */
static cd_cpu choose_cpu(lua_State *L) {
  const char *name = getenv("COPYDESK_KERNEL");
  cd_cpu level;
  if (name == NULL || *name == '\0') return cd_cpu_best();
  level = cd_cpu_named(name);
  if (level == CD_CPU_LEVELS || !cd_cpu_has(level)) {
    push_levels(L);
    luaL_error(L, "copydesk: COPYDESK_KERNEL='%s' is not a kernel of this machine (one of %s expected)", name, lua_tostring(L, -1));
  }
  return level;
}

static int kernel(lua_State *L) {
  lua_pushstring(L, cd_cpu_name(cdl_cpu(L)));
  return 1;
}

/* Pushes { normalization =, segmentation = }: the versions of Unicode that the rooms know. */
static void push_unicode(lua_State *L) {
  lua_createtable(L, 0, 2);
  lua_pushstring(L, cd_normal_data_version());
  lua_setfield(L, -2, "normalization");
  lua_pushstring(L, CD_UNICODE_VERSION);
  lua_setfield(L, -2, "segmentation");
}

static const luaL_Reg functions[] = {
  { "kernel", kernel }, /* () -> the name of the kernels in use */
  { NULL, NULL },
};

LUALIB_API int luaopen_copydesk_core(lua_State *L);

#if defined(__GNUC__)
__attribute__((visibility("default")))
#endif
int luaopen_copydesk_core(lua_State *L) {
  cdl_open_support(L, choose_cpu(L));
  luaL_newlib(L, functions);
  cdl_open_normalize(L);
  cdl_open_normalizer_stream(L);
  cdl_open_sentence(L);
  cdl_open_segment(L);
  cdl_open_attribution(L);
  cdl_open_reply(L);
  push_unicode(L);
  lua_setfield(L, -2, "unicode");
  return 1;
}
