#include "lua_attribution.h"

/* What a verdict's kind had to be ahead of: the body, and for what stays there the kind of the others that came nearest. */
static unsigned rival_of(const cd_verdict *v) {
  unsigned kind, rival = CD_KIND_BODY;
  float best = 0;
  if (!cd_kind_stays(v->kind)) return rival;
  for (kind = 0; kind < CD_KINDS; kind++) {
    float score = cd_kind_stays(kind) ? 0 : cd_score(&v->evidence, kind);
    if (cd_kind_stays(kind) || (rival != CD_KIND_BODY && score <= best)) continue;
    rival = kind;
    best = score;
  }
  return rival;
}

/* How much a weight speaks for a verdict's kind rather than for another; a kind of the user's has none. */
static lua_Number lead_of(const float *weights, unsigned kind, unsigned rival) {
  return kind < CD_KINDS ? (lua_Number)(weights[kind] - weights[rival]) : 0;
}

/* rows = { name, ... } and row_weights, the same order: of the line's table at the top */
static void set_rows(lua_State *L, const cd_verdict *v, unsigned rival) {
  unsigned row;
  int n = 0;
  lua_newtable(L);
  lua_newtable(L);
  for (row = 0; row < CD_ROWS; row++) {
    if (!cd_evidence_has(&v->evidence, row)) continue;
    lua_pushstring(L, cd_row_name(row));
    lua_rawseti(L, -3, ++n);
    lua_pushnumber(L, lead_of(cd_row_weights[row], v->kind, rival));
    lua_rawseti(L, -2, n);
  }
  lua_setfield(L, -3, "row_weights");
  lua_setfield(L, -2, "rows");
}

/* cues = { { name, kind }, ... } and cue_weights: what each speaks for its own kind */
static void set_cues(lua_State *L, const cd_verdict *v) {
  unsigned cue, kind;
  int n = 0;
  lua_newtable(L);
  lua_newtable(L);
  for (cue = 0; cue < CD_CUES; cue++) {
    for (kind = 0; kind < CD_MOST_KINDS; kind++) {
      if (!(v->evidence.cues[cue] >> kind & 1)) continue;
      lua_createtable(L, 2, 0);
      lua_pushstring(L, cd_cue_name(cue));
      lua_rawseti(L, -2, 1);
      lua_pushinteger(L, (lua_Integer)kind);
      lua_rawseti(L, -2, 2);
      lua_rawseti(L, -3, ++n);
      lua_pushnumber(L, kind < CD_KINDS ? (lua_Number)cd_cue_weights[cue][kind] : 0);
      lua_rawseti(L, -2, n);
    }
  }
  lua_setfield(L, -3, "cue_weights");
  lua_setfield(L, -2, "cues");
}

/*
** knowledge:evidence(text, kinds) -> for each line, besides kind and place: rows, cues and their weights, rival (the kind that those are
** measured against), prose (then nothing was judged) and margin
*/
static int evidence(lua_State *L) {
  cdl_call c = cdl_begin_attribution(L);
  const cd_list *verdicts = &c.work->attribution.verdicts;
  size_t i;
  int count = 0, keys = cdl_push_line_keys(L);
  lua_createtable(L, (int)verdicts->count, 0);
  for (i = 0; i < verdicts->count; i++) {
    const cd_verdict *v = cd_verdict_at(verdicts, i);
    cdl_lines lines = cdl_lines_of(&c, v);
    unsigned rival = rival_of(v);
    cdl_entry line;
    while (cdl_lines_next(&lines, &line)) {
      cdl_push_line(L, keys, 3, &line);
      lua_pushboolean(L, cd_is_plain_prose(v));
      lua_setfield(L, -2, "prose");
      lua_pushnumber(L, (lua_Number)v->margin);
      lua_setfield(L, -2, "margin");
      set_rows(L, v, rival);
      lua_pushinteger(L, (lua_Integer)rival);
      lua_setfield(L, -2, "rival");
      set_cues(L, v);
      lua_rawseti(L, -2, ++count);
    }
  }
  cdl_end_attribution(&c);
  return 1;
}

const luaL_Reg cdl_evidence_methods[] = {
  { "evidence", evidence },
  { NULL, NULL },
};

/* --- names ------------------------------------------------------------------ */

static void push_names(lua_State *L, const char *field, const char *(*name)(unsigned), unsigned count) {
  unsigned i;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushstring(L, name(i));
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, field);
}

int cdl_attribution_names(lua_State *L) {
  lua_createtable(L, 0, 6);
  push_names(L, "kinds", cd_kind_name, CD_KINDS);
  push_names(L, "roles", cd_role_name, CD_ROLES);
  push_names(L, "rows", cd_row_name, CD_ROWS);
  push_names(L, "cues", cd_cue_name, CD_CUES);
  push_names(L, "row_texts", cd_row_text, CD_ROWS);
  push_names(L, "cue_texts", cd_cue_text, CD_CUES);
  return 1;
}
