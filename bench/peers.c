/*
** peers.c - the Lua module copydesk_bench: a clock, and the peers, each a function of a text that returns the
** seconds that its work took and what it gave. The clock is read around the peer's own call: what Lua costs is
** counted for copydesk alone.
*/
#define _POSIX_C_SOURCE 200112L
#include <lauxlib.h>
#include <lua.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <utf8proc.h>
#ifdef BENCH_GLIB
#include <glib.h>
#endif
#ifdef BENCH_UNISTRING
#include <uninorm.h>
#include <unistring/version.h>
#endif
#ifdef BENCH_ICU
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#endif
#include "peers.h"

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Memory that has been touched, so that no peer pays for the first access to a page; kept from call to call. */
static void *scratch(lua_State *L, size_t size) {
  static void *memory = NULL;
  static size_t room = 0;
  if (size > room) {
    free(memory);
    memory = malloc(size);
    room = memory == NULL ? 0 : size;
    if (memory == NULL) luaL_error(L, "not enough memory for the bench");
    memset(memory, 1, size);
  }
  return memory;
}

static int finish(lua_State *L, double began, long long gave) {
  double took = now() - began;
  if (gave < 0) return 0;
  lua_pushnumber(L, took);
  lua_pushnumber(L, (lua_Number)gave);
  return 2;
}

static bench_form form_argument(lua_State *L) {
  static const char *const names[] = { "NFC", "NFKC", NULL };
  return luaL_checkoption(L, 2, "NFC", names) == 0 ? BENCH_NFC : BENCH_NFKC;
}

static int peer_clock(lua_State *L) {
  lua_pushnumber(L, now());
  return 1;
}

static int peer_memcpy(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  char *out = scratch(L, length + 1);
  double began = now();
  memcpy(out, text, length + 1);
  return finish(L, began, (long long)length + (out[length] != 0));
}

static int peer_utf8proc(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  int compat = form_argument(L) == BENCH_NFKC ? UTF8PROC_COMPAT : 0;
  utf8proc_uint8_t *out = NULL;
  double began = now();
  utf8proc_ssize_t gave = utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &out,
    (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_COMPOSE | compat));
  int results = finish(L, began, gave);
  free(out);
  return results;
}

#ifdef BENCH_GLIB
/* Moves the rest of the text at every composition, so that its time grows with the square of the length: it is given
** pieces of this many bytes, or a little more up to a space or line end. */
enum { GLIB_PIECE = 16384 };

static size_t piece_length(const char *text, size_t length) {
  size_t end = GLIB_PIECE;
  if (length <= GLIB_PIECE) return length;
  while (end < length && text[end - 1] != ' ' && text[end - 1] != '\n') end++;
  return end;
}

static int peer_glib(lua_State *L) {
  size_t length, piece;
  const char *text = luaL_checklstring(L, 1, &length);
  GNormalizeMode mode = form_argument(L) == BENCH_NFKC ? G_NORMALIZE_NFKC : G_NORMALIZE_NFC;
  double began = now();
  for (; length > 0; text += piece, length -= piece) {
    char *out;
    piece = piece_length(text, length);
    out = g_utf8_normalize(text, (gssize)piece, mode);
    if (out == NULL) return finish(L, began, -1);
    g_free(out);
  }
  return finish(L, began, 0);
}
#endif

#ifdef BENCH_UNISTRING
static int peer_unistring(lua_State *L) {
  size_t length, gave = 0;
  const char *text = luaL_checklstring(L, 1, &length);
  uninorm_t form = form_argument(L) == BENCH_NFKC ? UNINORM_NFKC : UNINORM_NFC;
  double began = now();
  uint8_t *out = u8_normalize(form, (const uint8_t *)text, length, NULL, &gave);
  int results = finish(L, began, out == NULL ? -1 : (long long)gave);
  free(out);
  return results;
}
#endif

#ifdef BENCH_ICU
static int peer_icu(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  size_t room = length * 3 + 64;
  bench_form form = form_argument(L);
  char *out = scratch(L, room);
  double began = now();
  return finish(L, began, bench_icu_normalize(form, text, length, out, room));
}

/* The text as UTF-16 in scratch memory; NULL when ICU refuses. */
static UChar *widened(lua_State *L, const char *text, size_t length, int32_t *wide_length) {
  UChar *wide = scratch(L, (length + 1) * sizeof *wide);
  UErrorCode error = U_ZERO_ERROR;
  u_strFromUTF8WithSub(wide, (int32_t)length + 1, wide_length, text, (int32_t)length, 0xFFFD, NULL, &error);
  return U_FAILURE(error) ? NULL : wide;
}

/* Counts the sentences of text that is in memory as UTF-16 already. */
static int peer_icu_sentences(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  int32_t wide_length = 0;
  UChar *wide = widened(L, text, length, &wide_length);
  long long count = 0;
  double began;
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *breaks = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &error);
  if (wide == NULL || U_FAILURE(error)) return 0;
  began = now();
  ubrk_setText(breaks, wide, wide_length, &error);
  while (ubrk_next(breaks) != UBRK_DONE) count++;
  ubrk_close(breaks);
  return finish(L, began, U_FAILURE(error) ? -1 : count);
}

/* (text, language) -> the sentences of well-formed text, as a list of strings; for the scoreboard. */
static int peer_icu_split(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  int32_t wide_length = 0, from = 0, to, bytes;
  UChar *wide = widened(L, text, length, &wide_length);
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *breaks = ubrk_open(UBRK_SENTENCE, luaL_optstring(L, 2, "en"), wide, wide_length, &error);
  lua_Integer count = 0;
  if (wide == NULL || U_FAILURE(error)) return 0;
  lua_newtable(L);
  while ((to = ubrk_next(breaks)) != UBRK_DONE) {
    u_strToUTF8(NULL, 0, &bytes, wide + from, to - from, &error);
    error = U_ZERO_ERROR; /* only the length was asked for */
    lua_pushlstring(L, text, (size_t)bytes);
    lua_rawseti(L, -2, (int)++count);
    text += bytes;
    from = to;
  }
  ubrk_close(breaks);
  return 1;
}
#endif

static const luaL_Reg peers[] = {
  { "clock", peer_clock },
  { "memcpy", peer_memcpy },
  { "utf8proc", peer_utf8proc },
#ifdef BENCH_GLIB
  { "glib", peer_glib },
#endif
#ifdef BENCH_UNISTRING
  { "unistring", peer_unistring },
#endif
#ifdef BENCH_ICU
  { "icu", peer_icu },
  { "icu_sentences", peer_icu_sentences },
  { "icu_split", peer_icu_split },
#endif
  { NULL, NULL },
};

static void set_version(lua_State *L, const char *name, const char *version) {
  lua_pushstring(L, version);
  lua_setfield(L, -2, name);
}

int luaopen_copydesk_bench(lua_State *L);
int luaopen_copydesk_bench(lua_State *L) {
  const luaL_Reg *peer;
  lua_newtable(L);
  for (peer = peers; peer->name != NULL; peer++) {
    lua_pushcfunction(L, peer->func);
    lua_setfield(L, -2, peer->name);
  }
  lua_newtable(L);
  set_version(L, "utf8proc", utf8proc_version());
#ifdef BENCH_GLIB
  lua_pushfstring(L, "%d.%d.%d", (int)glib_major_version, (int)glib_minor_version, (int)glib_micro_version);
  lua_setfield(L, -2, "glib");
#endif
#ifdef BENCH_UNISTRING
  lua_pushfstring(L, "%d.%d", _libunistring_version >> 16, (_libunistring_version >> 8) & 255);
  lua_setfield(L, -2, "unistring");
#endif
#ifdef BENCH_ICU
  set_version(L, "icu", bench_icu_version());
#endif
  lua_setfield(L, -2, "versions");
  return 1;
}
