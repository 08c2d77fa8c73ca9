#include <string.h>

#include "dateline.h"
#include "imprint.h"
#include "lua_attribution.h"
#include "photo_credit.h"
#include "recase.h"

static cd_reading *reading(const cdl_call *c) { return &c->work->attribution.reading; }
static cd_list *credits(const cdl_call *c) { return &c->work->attribution.credits; }

static int is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Sets what stands in a span; where that is wrapped, on one line. */
static void set_span(const cdl_call *c, const char *name, cd_span s) {
  luaL_Buffer b;
  if (s.end <= s.start) return;
  if (memchr(c->text + s.start, '\n', s.end - s.start) == NULL) {
    cdl_set_string(c->L, name, c->text + s.start, s.end - s.start);
    return;
  }
  luaL_buffinit(c->L, &b);
  while (s.start < s.end) {
    size_t space = s.start;
    while (space < s.end && !is_ascii_space(c->text[space])) space++;
    luaL_addlstring(&b, c->text + s.start, space - s.start);
    s.start = cd_skip_space(c->text, space, s.end);
    if (s.start < s.end) luaL_addchar(&b, ' ');
  }
  luaL_pushresult(&b);
  lua_setfield(c->L, -2, name);
}

static void push_credit(const cdl_call *c, const cd_credit *credit) {
  lua_State *L = c->L;
  lua_createtable(L, 0, 6);
  lua_pushstring(L, cd_role_name(credit->role));
  lua_setfield(L, -2, "role");
  set_span(c, "name", credit->name);
  set_span(c, "place", credit->place);
  set_span(c, "agency", credit->agency);
  set_span(c, "email", credit->address);
  set_span(c, "handle", credit->handle);
  lua_pushnumber(L, (double)(int)(credit->confidence * 1000 + 0.5F) / 1000); /* 0.9, not 0.89999997615814 */
  lua_setfield(L, -2, "confidence");
  cdl_set_integer(L, "first", credit->span.start + 1);
  cdl_set_integer(L, "last", credit->span.end);
}

/* Reads the credits in text[start..end) into the call's list. */
static void read_credits(const cdl_call *c, size_t start, size_t end, unsigned role) {
  cd_status status = cd_reading_span(reading(c), start, end);
  credits(c)->count = 0;
  if (status == CD_OK) status = cd_parse_credits(reading(c), role, credits(c), NULL);
  if (status != CD_OK) cdl_fail(c->L, status);
}

/* Sets 'credits' of the line's table at the top. */
static void set_credits(const cdl_call *c) {
  size_t i;
  if (credits(c)->count == 0) return;
  lua_createtable(c->L, (int)credits(c)->count, 0);
  for (i = 0; i < credits(c)->count; i++) {
    push_credit(c, (const cd_credit *)credits(c)->items + i);
    lua_rawseti(c->L, -2, (int)i + 1);
  }
  lua_setfield(c->L, -2, "credits");
}

static void weigh_credits(const cdl_call *c, const cd_verdict *v) {
  size_t i;
  for (i = 0; i < credits(c)->count; i++) cd_weigh_credit(v, (cd_credit *)credits(c)->items + i);
}

static void set_dateline(const cdl_call *c, const cd_verdict *v) {
  cd_dateline d;
  cd_status status = cd_reading_line(reading(c), v->line);
  if (status != CD_OK) cdl_fail(c->L, status);
  if (!cd_parse_dateline(reading(c), &d)) return;
  set_span(c, "place", d.place);
  set_span(c, "date", d.date);
  set_span(c, "agency", d.agency);
}

/* "dpa/lni", "(AFP)": the agency that begins a line, where a slash follows or nothing. */
static void set_signing_agency(const cdl_call *c) {
  const cd_reading *r = reading(c);
  size_t h;
  for (h = 0; h < r->hits.count && cd_reading_hit(r, h)->first <= r->begin; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    if (hit->first != r->begin || cd_knowledge_phrase(r->knowledge, hit)->sort != CD_SORT_AGENCY) continue;
    if (hit->last < r->end && cd_reading_token(r, hit->last)->mark != '/') continue;
    set_span(c, "agency", cd_reading_span_of(r, hit->first, hit->last));
  }
}

/* The last slots of the phrases that say who publishes and which agency the story is from. */
static void set_sources(const cdl_call *c, const cd_verdict *v) {
  size_t h;
  cd_status status = cd_reading_line(reading(c), v->line);
  if (status != CD_OK) cdl_fail(c->L, status);
  set_signing_agency(c);
  for (h = 0; h < reading(c)->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(reading(c), h);
    unsigned sort = cd_knowledge_phrase(&c->known->knowledge, hit)->sort;
    if ((sort != CD_SORT_PUBLISHER && sort != CD_SORT_SOURCE) || hit->slot_last <= hit->slot_first) continue;
    set_span(c, sort == CD_SORT_PUBLISHER ? "publisher" : "agency",
             cd_reading_span_of(reading(c), hit->slot_first, hit->slot_last));
  }
}

/* Pushes the text of a span of the line that was read, capitals as in names; where that is wrapped, on one line. */
static void push_recased(const cdl_call *c, cd_span s) {
  cd_buffer *name = &c->work->name;
  cd_status status;
  size_t i;
  name->length = 0;
  status = cd_recase(reading(c), s, name);
  if (status != CD_OK) cdl_fail(c->L, status);
  for (i = 0; i < name->length; i++)
    if (is_ascii_space(name->bytes[i])) name->bytes[i] = ' ';
  lua_pushlstring(c->L, name->bytes, name->length);
}

/* The photographer as a credit in the call's list. */
static void credit_photographer(const cdl_call *c, const cd_photo_credit *photo) {
  cd_credit credit;
  cd_status status;
  credits(c)->count = 0;
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
  status = cd_list_push(credits(c), sizeof credit, &credit);
  if (status != CD_OK) cdl_fail(c->L, status);
}

/* Sets the photographer, and the name of the credit that says so. */
static void set_photographer(const cdl_call *c, cd_span name) {
  lua_State *L = c->L;
  if (name.end <= name.start) return;
  push_recased(c, name);
  lua_getfield(L, -2, "credits");
  lua_rawgeti(L, -1, 1);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "name");
  lua_pop(L, 2);
  lua_setfield(L, -2, "photographer");
}

/* photographer, licence, suppliers = { ... } and whether they are joined by more than a comma, and the photographer among the credits */
void cdl_set_photo_credit(const cdl_call *c, const cd_verdict *v) {
  cd_photo_credit photo;
  size_t i;
  cd_status status = cd_reading_span(reading(c), v->line.start, v->line.end);
  if (status != CD_OK) cdl_fail(c->L, status);
  cd_parse_photo_credit(reading(c), &photo);
  credit_photographer(c, &photo);
  weigh_credits(c, v);
  set_credits(c);
  set_photographer(c, photo.photographer);
  set_span(c, "licence", photo.licence);
  if (photo.supplier_count == 0) return;
  lua_pushboolean(c->L, photo.joined);
  lua_setfield(c->L, -2, "joined");
  lua_createtable(c->L, (int)photo.supplier_count, 0);
  for (i = 0; i < photo.supplier_count; i++) {
    push_recased(c, photo.suppliers[i]);
    lua_rawseti(c->L, -2, (int)i + 1);
  }
  lua_setfield(c->L, -2, "suppliers");
}

static void set_moment(lua_State *L, const char *name, const cd_moment *m) {
  char out[24];
  if (m->year != 0) cdl_set_string(L, name, out, cd_write_moment(m, out));
}

static void set_timestamp(const cdl_call *c) {
  cd_moment published, updated;
  cd_parse_timestamp(reading(c), &published, &updated);
  set_moment(c->L, "published", &published);
  set_moment(c->L, "updated", &updated);
}

static void set_copyright(const cdl_call *c, const cd_verdict *v) {
  cd_copyright right;
  cd_status status = cd_reading_span(reading(c), v->line.start, v->line.end);
  if (status != CD_OK) cdl_fail(c->L, status);
  cd_parse_copyright(reading(c), &right);
  set_span(c, "years", right.years);
  set_span(c, "holder", right.holder);
}

/* cuts = { {kind=, first=, last=}, ... }: what was cut from a line of the body */
static void set_cuts(const cdl_call *c, const cd_verdict *v) {
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

static void set_line_credits(const cdl_call *c, const cd_verdict *v) {
  read_credits(c, v->line.start, v->line.end, CD_ROLE_BYLINE);
  weigh_credits(c, v);
  set_credits(c);
  set_timestamp(c);
}

int cdl_has_fields(const cd_verdict *v) {
  switch (v->kind) {
    case CD_KIND_DATELINE: case CD_KIND_CREDIT: case CD_KIND_PHOTO_CREDIT: case CD_KIND_BYLINE: case CD_KIND_CONTACT:
    case CD_KIND_TIMESTAMP: case CD_KIND_COPYRIGHT: case CD_KIND_SYNDICATION: return 1;
    default: return v->kept.end - v->kept.start < v->line.end - v->line.start;
  }
}

void cdl_set_fields(const cdl_call *c, const cd_verdict *v) {
  switch (v->kind) {
    case CD_KIND_DATELINE: set_dateline(c, v); break;
    case CD_KIND_CREDIT: read_credits(c, v->line.start, v->line.end, CD_NO_ROLE); set_credits(c); set_sources(c, v); break;
    case CD_KIND_PHOTO_CREDIT: cdl_set_photo_credit(c, v); break;
    case CD_KIND_BYLINE: case CD_KIND_CONTACT: case CD_KIND_TIMESTAMP: set_line_credits(c, v); break;
    case CD_KIND_COPYRIGHT: set_copyright(c, v); set_sources(c, v); break;
    case CD_KIND_SYNDICATION: set_sources(c, v); break;
    default: break;
  }
  if (v->kept.end < v->line.end) {
    read_credits(c, cd_skip_space(c->text, v->kept.end, v->line.end), v->line.end, CD_NO_ROLE);
    weigh_credits(c, v);
    set_credits(c);
  }
  if (v->kept.end - v->kept.start < v->line.end - v->line.start) set_cuts(c, v);
}
