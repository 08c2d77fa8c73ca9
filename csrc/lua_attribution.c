#include <string.h>

#include "attribution.h"
#include "body.h"
#include "credit.h"
#include "dateline.h"
#include "imprint.h"
#include "lua_copydesk.h"
#include "photo_credit.h"

#define KNOWLEDGE "copydesk.knowledge"

/* What is known, the user's policy, and the names of the user's own kinds in the table 'kinds' of the registry. */
typedef struct owned_knowledge {
  cd_knowledge knowledge;
  cd_policy policy;
  cd_allocator allocator;
} owned_knowledge;

static owned_knowledge *check_knowledge(lua_State *L) { return luaL_checkudata(L, 1, KNOWLEDGE); }

/* knowledge() -> knowledge, empty */
static int new_knowledge(lua_State *L) {
  cd_allocator allocator = cdl_allocator(L);
  owned_knowledge *o = lua_newuserdata(L, sizeof *o);
  cd_status status;
  memset(o, 0, sizeof *o);
  o->allocator = allocator;
  o->knowledge.phrases.allocator = &o->allocator;
  status = cd_knowledge_init(&o->knowledge, &o->allocator);
  luaL_setmetatable(L, KNOWLEDGE);
  return status == CD_OK ? 1 : cdl_fail(L, status);
}

static int knowledge_gc(lua_State *L) {
  cd_knowledge_free(&check_knowledge(L)->knowledge);
  return 0;
}

static const char *const sorts[] = {
  "cue", "hint", "head", "user", "before", "after", "agency", "region", "staff", "publisher", "source", NULL
};

/* knowledge:add(sort, id, pattern) -> true; or nil, message, position for a pattern that cannot be read */
static int add(lua_State *L) {
  owned_knowledge *o = check_knowledge(L);
  int sort = luaL_checkoption(L, 2, NULL, sorts);
  lua_Integer id = luaL_checkinteger(L, 3);
  size_t length;
  const char *pattern = luaL_checklstring(L, 4, &length);
  cd_pattern_error error;
  cd_status status;
  luaL_argcheck(L, id >= 0 && id < CD_MOST_KINDS, 3, "no such kind or role");
  status = cd_knowledge_add(&o->knowledge, (cd_sort)sort, (unsigned)id, pattern, length, &error);
  if (status == CD_BAD_PATTERN) {
    lua_pushnil(L);
    lua_pushstring(L, error.message);
    lua_pushinteger(L, (lua_Integer)error.position + 1);
    return 3;
  }
  if (status != CD_OK) return cdl_fail(L, status);
  lua_pushboolean(L, 1);
  return 1;
}

/* In the order of cd_word_class. */
static const char *const classes[] = {
  "and", "in", "particle", "suffix", "honorific", "month", "weekday", "clock", "stop", "staff", "house", "ago", "office", "via",
  "licence", "updated", "copyright", NULL
};

/* knowledge:class(class, word [, month]) */
static int add_class(lua_State *L) {
  owned_knowledge *o = check_knowledge(L);
  int class = luaL_checkoption(L, 2, NULL, classes);
  size_t length;
  const char *word = luaL_checklstring(L, 3, &length);
  lua_Integer month = luaL_optinteger(L, 4, 0);
  cd_status status = cd_lexicon_class(&o->knowledge.lexicon, word, length, 1u << class, (unsigned)month);
  return status == CD_OK ? 0 : cdl_fail(L, status);
}

/* knowledge:policy("keep"|"drop", kind) */
static int set_policy(lua_State *L) {
  static const char *const ways[] = { "keep", "drop", NULL };
  owned_knowledge *o = check_knowledge(L);
  int way = luaL_checkoption(L, 2, NULL, ways);
  lua_Integer kind = luaL_checkinteger(L, 3);
  luaL_argcheck(L, kind >= 0 && kind < CD_MOST_KINDS, 3, "no such kind");
  if (way == 0) o->policy.keep |= (uint64_t)1 << kind;
  else o->policy.drop |= (uint64_t)1 << kind;
  return 0;
}

/* What a call needs while it runs; its memory is owned by userdata on the stack. */
typedef struct call {
  lua_State *L;
  const owned_knowledge *o;
  const char *text;
  size_t length;
  cd_list *verdicts, *credits;
  cd_reading *reading;
} call;

#define READING "copydesk.reading"

static int reading_gc(lua_State *L) {
  cd_reading_free(luaL_checkudata(L, 1, READING));
  return 0;
}

/* knowledge at 1, text at 2: runs the core. Leaves three userdata on the stack. */
static call begin(lua_State *L) {
  call c;
  cd_status status;
  c.L = L;
  c.o = check_knowledge(L);
  c.text = luaL_checklstring(L, 2, &c.length);
  c.verdicts = cdl_new_list(L, sizeof(cd_verdict));
  c.credits = cdl_new_list(L, sizeof(cd_credit));
  c.reading = lua_newuserdata(L, sizeof *c.reading);
  cd_reading_init(c.reading, &c.o->knowledge, c.text);
  luaL_setmetatable(L, READING);
  status = cd_attribute(&c.o->knowledge, c.text, c.length, c.verdicts);
  if (status != CD_OK) cdl_fail(L, status);
  return c;
}

static void set_span(const call *c, const char *name, cd_span s) {
  if (s.end > s.start) cdl_set_string(c->L, name, c->text + s.start, s.end - s.start);
}

static void push_credit(const call *c, const cd_credit *credit) {
  lua_State *L = c->L;
  lua_createtable(L, 0, 6);
  lua_pushstring(L, cd_role_name(credit->role));
  lua_setfield(L, -2, "role");
  set_span(c, "name", credit->name);
  set_span(c, "place", credit->place);
  set_span(c, "agency", credit->agency);
  set_span(c, "email", credit->address);
  set_span(c, "handle", credit->handle);
  lua_pushnumber(L, (lua_Number)credit->confidence);
  lua_setfield(L, -2, "confidence");
  cdl_set_integer(L, "first", credit->span.start + 1);
  cdl_set_integer(L, "last", credit->span.end);
}

/* Reads the credits in text[start..end) into the call's list. */
static void read_credits(call *c, size_t start, size_t end, unsigned role) {
  cd_status status = cd_reading_span(c->reading, start, end);
  c->credits->count = 0;
  if (status == CD_OK) status = cd_parse_credits(c->reading, role, c->credits, NULL);
  if (status != CD_OK) cdl_fail(c->L, status);
}

/* Sets 'credits' of the line's table at the top. */
static void set_credits(call *c) {
  size_t i;
  if (c->credits->count == 0) return;
  lua_createtable(c->L, (int)c->credits->count, 0);
  for (i = 0; i < c->credits->count; i++) {
    push_credit(c, (const cd_credit *)c->credits->items + i);
    lua_rawseti(c->L, -2, (int)i + 1);
  }
  lua_setfield(c->L, -2, "credits");
}

static void set_dateline(call *c, const cd_verdict *v) {
  cd_dateline d;
  cd_status status = cd_reading_line(c->reading, v->line);
  if (status != CD_OK) cdl_fail(c->L, status);
  if (!cd_parse_dateline(c->reading, &d)) return;
  set_span(c, "place", d.place);
  set_span(c, "date", d.date);
  set_span(c, "agency", d.agency);
}

/* The last slots of the phrases that say who publishes and which agency the story is from. */
static void set_sources(call *c, const cd_verdict *v) {
  size_t h;
  cd_status status = cd_reading_line(c->reading, v->line);
  if (status != CD_OK) cdl_fail(c->L, status);
  for (h = 0; h < c->reading->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(c->reading, h);
    unsigned sort = cd_knowledge_phrase(&c->o->knowledge, hit)->sort;
    cd_span s;
    if ((sort != CD_SORT_PUBLISHER && sort != CD_SORT_SOURCE) || hit->slot_last <= hit->slot_first) continue;
    s.start = cd_reading_token(c->reading, hit->slot_first)->start;
    s.end = cd_reading_token(c->reading, hit->slot_last - 1)->end;
    set_span(c, sort == CD_SORT_PUBLISHER ? "publisher" : "agency", s);
  }
}

/* The photographer as a credit in the call's list. */
static void credit_photographer(call *c, const cd_photo_credit *photo) {
  cd_credit credit;
  cd_status status;
  c->credits->count = 0;
  if (photo->photographer.end == 0) return;
  memset(&credit, 0, sizeof credit);
  credit.role = CD_ROLE_PHOTOGRAPHY;
  credit.name = photo->photographer;
  credit.span = photo->span;
  credit.words = 2;
  credit.confidence = 0.9f;
  if (photo->supplier_count > 0) {
    credit.agency.start = photo->suppliers[0].start;
    credit.agency.end = photo->suppliers[photo->supplier_count - 1].end;
  }
  status = cd_list_push(c->credits, sizeof credit, &credit);
  if (status != CD_OK) cdl_fail(c->L, status);
}

/* photographer, licence, suppliers = { ... }, and the photographer among the credits */
static void set_photo_credit(call *c, const cd_verdict *v) {
  cd_photo_credit photo;
  size_t i;
  cd_status status = cd_reading_span(c->reading, v->line.start, v->line.end);
  if (status != CD_OK) cdl_fail(c->L, status);
  cd_parse_photo_credit(c->reading, &photo);
  credit_photographer(c, &photo);
  for (i = 0; i < c->credits->count; i++) cd_weigh_credit(v, (cd_credit *)c->credits->items + i);
  set_credits(c);
  set_span(c, "photographer", photo.photographer);
  set_span(c, "licence", photo.licence);
  if (photo.supplier_count == 0) return;
  lua_createtable(c->L, (int)photo.supplier_count, 0);
  for (i = 0; i < photo.supplier_count; i++) {
    cd_span s = photo.suppliers[i];
    lua_pushlstring(c->L, c->text + s.start, s.end - s.start);
    lua_rawseti(c->L, -2, (int)i + 1);
  }
  lua_setfield(c->L, -2, "suppliers");
}

static void set_moment(lua_State *L, const char *name, const cd_moment *m) {
  char out[24];
  if (m->year != 0) cdl_set_string(L, name, out, cd_write_moment(m, out));
}

static void set_timestamp(call *c) {
  cd_moment published, updated;
  cd_parse_timestamp(c->reading, &published, &updated);
  set_moment(c->L, "published", &published);
  set_moment(c->L, "updated", &updated);
}

static void set_copyright(call *c, const cd_verdict *v) {
  cd_copyright right;
  cd_status status = cd_reading_span(c->reading, v->line.start, v->line.end);
  if (status != CD_OK) cdl_fail(c->L, status);
  cd_parse_copyright(c->reading, &right);
  set_span(c, "years", right.years);
  set_span(c, "holder", right.holder);
}

/* cuts = { {kind=, first=, last=}, ... }: what was cut from a line of the body */
static void set_cuts(call *c, const cd_verdict *v) {
  lua_State *L = c->L;
  int n = 0;
  lua_newtable(L);
  if (v->kept.start > v->line.start) {
    lua_createtable(L, 0, 3);
    lua_pushliteral(L, "dateline");
    lua_setfield(L, -2, "kind");
    cdl_set_integer(L, "first", v->line.start + 1);
    cdl_set_integer(L, "last", cd_skip_space_back(c->text, v->line.start, v->kept.start));
    lua_rawseti(L, -2, ++n);
  }
  if (v->kept.end < v->line.end) {
    size_t start = cd_skip_space(c->text, v->kept.end, v->line.end);
    lua_createtable(L, 0, 3);
    lua_pushliteral(L, "credit");
    lua_setfield(L, -2, "kind");
    cdl_set_integer(L, "first", start + 1);
    cdl_set_integer(L, "last", v->line.end);
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, "cuts");
}

static void set_line_credits(call *c, const cd_verdict *v) {
  size_t i;
  read_credits(c, v->line.start, v->line.end, CD_ROLE_BYLINE);
  for (i = 0; i < c->credits->count; i++) cd_weigh_credit(v, (cd_credit *)c->credits->items + i);
  set_credits(c);
  set_timestamp(c);
}

static void set_fields(call *c, const cd_verdict *v) {
  switch (v->kind) {
    case CD_KIND_DATELINE: set_dateline(c, v); break;
    case CD_KIND_CREDIT: read_credits(c, v->line.start, v->line.end, CD_NO_ROLE); set_credits(c); set_sources(c, v); break;
    case CD_KIND_PHOTO_CREDIT: set_photo_credit(c, v); break;
    case CD_KIND_BYLINE: case CD_KIND_CONTACT: case CD_KIND_TIMESTAMP: set_line_credits(c, v); break;
    case CD_KIND_COPYRIGHT: set_copyright(c, v); set_sources(c, v); break;
    case CD_KIND_SYNDICATION: set_sources(c, v); break;
    default: break;
  }
  if (v->kept.end < v->line.end) {
    read_credits(c, cd_skip_space(c->text, v->kept.end, v->line.end), v->line.end, CD_NO_ROLE);
    set_credits(c);
  }
  if (v->kept.end - v->kept.start < v->line.end - v->line.start) set_cuts(c, v);
}

static void push_line(lua_State *L, const cd_verdict *v) {
  lua_createtable(L, 0, 3);
  lua_pushinteger(L, (lua_Integer)v->kind);
  lua_setfield(L, -2, "kind");
  cdl_set_integer(L, "first", v->line.start + 1);
  cdl_set_integer(L, "last", v->line.end);
}

static void push_lines(call *c) {
  size_t i;
  lua_createtable(c->L, (int)c->verdicts->count, 0);
  for (i = 0; i < c->verdicts->count; i++) {
    const cd_verdict *v = (const cd_verdict *)c->verdicts->items + i;
    push_line(c->L, v);
    set_fields(c, v);
    lua_rawseti(c->L, -2, (int)i + 1);
  }
}

/* knowledge:lines(text) -> { {kind=, first=, last=, ...}, ... }; kinds by number, positions in the text */
static int lines(lua_State *L) {
  call c = begin(L);
  push_lines(&c);
  return 1;
}

/* knowledge:story(text) -> lines, body, pieces: { body position, text position, ... } of each line of the body */
static int story(lua_State *L) {
  call c = begin(L);
  cd_buffer *body = cdl_new_buffer(L);
  cd_list *pieces = cdl_new_list(L, sizeof(cd_piece));
  size_t i;
  cd_status status = cd_build_body(c.text, &c.o->policy, c.verdicts, body, pieces);
  if (status != CD_OK) return cdl_fail(L, status);
  push_lines(&c);
  lua_pushlstring(L, body->bytes, body->length);
  lua_createtable(L, 2 * (int)pieces->count, 0);
  for (i = 0; i < pieces->count; i++) {
    const cd_piece *p = (const cd_piece *)pieces->items + i;
    lua_pushinteger(L, (lua_Integer)p->body + 1);
    lua_rawseti(L, -2, (int)(2 * i + 1));
    lua_pushinteger(L, (lua_Integer)p->text + 1);
    lua_rawseti(L, -2, (int)(2 * i + 2));
  }
  return 3;
}

/* knowledge:photo(text) -> the fields of a text that is a picture credit and nothing else */
static int photo(lua_State *L) {
  call c = begin(L);
  cd_verdict whole;
  memset(&whole, 0, sizeof whole);
  whole.kind = CD_KIND_BODY; /* nothing speaks against it */
  whole.line.end = c.length;
  lua_newtable(L);
  set_photo_credit(&c, &whole);
  return 1;
}

/* How much a weight speaks for a verdict's kind rather than for the body; a kind of the user's has none. */
static lua_Number lead_of(const float *weights, unsigned kind) {
  return kind < CD_KINDS ? (lua_Number)(weights[kind] - weights[CD_KIND_BODY]) : 0;
}

/* rows = { name, ... } and row_weights, the same order: of the line's table at the top */
static void set_rows(lua_State *L, const cd_verdict *v) {
  unsigned row;
  int n = 0;
  lua_newtable(L);
  lua_newtable(L);
  for (row = 0; row < CD_ROWS; row++) {
    if (!cd_evidence_has(&v->evidence, row)) continue;
    lua_pushstring(L, cd_row_name(row));
    lua_rawseti(L, -3, ++n);
    lua_pushnumber(L, lead_of(cd_row_weights[row], v->kind));
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

/* knowledge:evidence(text) -> for each line, besides kind and place: rows, cues and their weights; prose, margin */
static int evidence(lua_State *L) {
  const cd_list *verdicts = begin(L).verdicts;
  size_t i;
  lua_createtable(L, (int)verdicts->count, 0);
  for (i = 0; i < verdicts->count; i++) {
    const cd_verdict *v = (const cd_verdict *)verdicts->items + i;
    push_line(L, v);
    lua_pushboolean(L, cd_is_plain_prose(v));
    lua_setfield(L, -2, "prose");
    lua_pushnumber(L, (lua_Number)v->margin);
    lua_setfield(L, -2, "margin");
    set_rows(L, v);
    set_cues(L, v);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

static void push_names(lua_State *L, const char *field, const char *(*name)(unsigned), unsigned count) {
  unsigned i;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushstring(L, name(i));
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, field);
}

/* attribution_names() -> { kinds=, roles=, rows=, cues=, row_texts=, cue_texts= }: lists in the core's order */
static int all_names(lua_State *L) {
  lua_createtable(L, 0, 6);
  push_names(L, "kinds", cd_kind_name, CD_KINDS);
  push_names(L, "roles", cd_role_name, CD_ROLES);
  push_names(L, "rows", cd_row_name, CD_ROWS);
  push_names(L, "cues", cd_cue_name, CD_CUES);
  push_names(L, "row_texts", cd_row_text, CD_ROWS);
  push_names(L, "cue_texts", cd_cue_text, CD_CUES);
  return 1;
}

static const luaL_Reg functions[] = {
  { "knowledge", new_knowledge },
  { "attribution_names", all_names },
  { NULL, NULL },
};

static const luaL_Reg methods[] = {
  { "add", add },
  { "class", add_class },
  { "policy", set_policy },
  { "lines", lines },
  { "story", story },
  { "photo", photo },
  { "evidence", evidence },
  { "__gc", knowledge_gc },
  { NULL, NULL },
};

void cdl_open_attribution(lua_State *L) {
  luaL_newmetatable(L, READING);
  lua_pushcfunction(L, reading_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
  luaL_newmetatable(L, KNOWLEDGE);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
