/*
** memory.c - a host whose memory runs out: every job of spec/support/memory.lua is run again and again, each time
** with one more successful allocation before all others are refused, until it comes through. Every time Lua
** must say so by its own memory error (a status, not a crash), and once the state is closed nothing may be left.
** usage: memory_host memory.lua; last line "N passed, N failed", a job a count.
*/
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct account {
  size_t live;     /* bytes not given back */
  long allowed;    /* allocations still granted; below 0: all are */
} account;

static void *allocate(void *context, void *block, size_t old_size, size_t size) {
  account *a = context;
  size_t had = block != NULL ? old_size : 0;
  void *grown;
  if (size == 0) {
    a->live -= had;
    free(block);
    return NULL;
  }
  if (size > had && a->allowed >= 0) {
    if (a->allowed == 0) return NULL;
    a->allowed--;
  }
  grown = realloc(block, size);
  if (grown != NULL) a->live += size - had;
  return grown;
}

/* Loads the jobs; leaves their table at the top. */
static void load_jobs(lua_State *L, const char *script) {
  luaL_openlibs(L);
  if (luaL_dofile(L, script) != LUA_OK) {
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
    exit(1);
  }
}

/* Runs one job with a number of allocations. Returns Lua's status; -1 when something was left behind. */
static int run(const char *script, int job, long allowed) {
  account a = { 0, -1 };
  lua_State *L = lua_newstate(allocate, &a);
  int status;
  load_jobs(L, script);
  lua_rawgeti(L, -1, job);
  a.allowed = allowed;
  status = lua_pcall(L, 0, 0, 0);
  a.allowed = -1;
  if (status != LUA_OK && status != LUA_ERRMEM) fprintf(stderr, "  %s\n", lua_tostring(L, -1));
  lua_close(L);
  return a.live == 0 ? status : -1;
}

/* Whether a job fails cleanly wherever memory runs out. */
static int is_clean(const char *script, int job) {
  long allowed = 0;
  for (;;) {
    int status = run(script, job, allowed);
    if (status == LUA_OK) return 1;
    if (status != LUA_ERRMEM) {
      printf("job %d: status %d after %ld allocations\n", job, status, allowed);
      return 0;
    }
    allowed += 1 + allowed / 16; /* every place at first, then ever wider apart */
  }
}

int main(int argc, char **argv) {
  account a = { 0, -1 };
  lua_State *L = lua_newstate(allocate, &a);
  int jobs, i, clean = 0;
  if (argc != 2) return 2;
  load_jobs(L, argv[1]);
  jobs = (int)lua_rawlen(L, -1);
  lua_close(L);
  for (i = 1; i <= jobs; i++) clean += is_clean(argv[1], i);
  printf("%d passed, %d failed\n", clean, jobs - clean);
  return clean == jobs ? 0 : 1;
}
