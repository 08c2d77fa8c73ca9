#include "entities.h"

#include <string.h>

#include "entity_names.h"
#include "utf8.h"

typedef struct decoder {
  const char *text;
  size_t length;
  size_t at;          /* the source is read, and in 'out', up to here */
  cd_buffer *out;
  cd_list *edits;
  size_t first_edit;  /* edits before this one are not ours */
  size_t first_out;   /* nor is what 'out' had at the call */
  /* What the token that 'out' ends with is known to have, up to 'seen'. */
  size_t seen;
  int has_scheme, has_query, has_value; /* "://"; "?"; "=" behind that */
} decoder;

/*
** What is looked at for a reference: bytes of 'out' from 'back' on, then those of the source from 'at' on.
** The first part is empty but where something decoded may have completed a reference.
*/
typedef struct view {
  const decoder *d;
  size_t back, at;
} view;

/* What a reference stands for; no code points when it is none. */
typedef struct reference {
  cd_code_point points[2];
  size_t count;
  size_t length; /* in bytes of the view, "&" included */
} reference;

static int byte_at(const view *v, size_t i) {
  size_t decoded = v->d->out->length - v->back;
  if (i < decoded) return (unsigned char)v->d->out->bytes[v->back + i];
  i -= decoded;
  return i < v->d->length - v->at ? (unsigned char)v->d->text[v->at + i] : -1;
}

/* --- numbers ------------------------------------------------------------------------------- */

static int digit_value(int c, unsigned base) {
  int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
  return value < (int)base ? value : -1;
}

/* The character that HTML makes of a number. */
static cd_code_point numbered(uint32_t n) {
  static const uint16_t windows_1252[32] = {
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  };
  if (n == 0 || n > 0x10FFFF || (n >= 0xD800 && n < 0xE000)) return 0xFFFD;
  return n >= 0x80 && n < 0xA0 ? windows_1252[n - 0x80] : n;
}

static reference read_number(const view *v) {
  reference r = { { 0, 0 }, 0, 0 };
  unsigned base = (byte_at(v, 2) | 0x20) == 'x' ? 16 : 10;
  size_t first = base == 16 ? 3 : 2, i;
  uint32_t n = 0;
  int value;
  for (i = first; (value = digit_value(byte_at(v, i), base)) >= 0; i++)
    n = n > 0x10FFFF ? n : n * base + (uint32_t)value;
  if (i == first) return r;
  r.points[0] = numbered(n);
  r.count = 1;
  r.length = byte_at(v, i) == ';' ? i + 1 : i;
  return r;
}

/* --- names --------------------------------------------------------------------------------- */

/* The bytes behind the "&" that the view begins with, as many as a name has; returns how many there are. */
static size_t peek(const view *v, char *to) {
  size_t n = 0;
  int c;
  while (n < CD_ENTITY_NAME_MAX && (c = byte_at(v, n + 1)) >= 0) to[n++] = (char)(unsigned char)c;
  return n;
}

static reference read_name(const view *v) {
  reference r = { { 0, 0 }, 0, 0 };
  char bytes[CD_ENTITY_NAME_MAX];
  cd_entity e = cd_entity_named(bytes, peek(v, bytes));
  if (e.length == 0) return r;
  r.points[0] = e.points[0];
  r.points[1] = e.points[1];
  r.count = e.points[1] != 0 ? 2 : 1;
  r.length = e.length + 1;
  return r;
}

/* --- writing ------------------------------------------------------------------------------- */

/* Copies the source up to 'end'. */
static cd_status copy_to(decoder *d, size_t end) {
  cd_status status = cd_buffer_append(d->out, d->text + d->at, end - d->at);
  d->at = end;
  return status;
}

/*
** Where in the source the byte at 'back' of 'out' came from, which begins a reference that was completed by
** what was decoded; edits from there on are taken back, since one takes their place.
*/
static size_t take_back(decoder *d, size_t back) {
  cd_edit *edits = d->edits->items;
  size_t start = d->at - (d->out->length - back); /* when nothing between is changed */
  size_t i = d->edits->count;
  while (i > d->first_edit && edits[i - 1].text.end > back) {
    const cd_edit *e = &edits[--i];
    start = e->text.start <= back ? e->source.start : e->source.start - (e->text.start - back);
  }
  d->edits->count = i;
  return start;
}

static cd_status write_reference(decoder *d, size_t back, const reference *r) {
  char bytes[2 * CD_UTF8_MAX];
  size_t length = cd_utf8_encode(r->points[0], bytes);
  cd_status status;
  cd_edit e;
  if (r->count == 2) length += cd_utf8_encode(r->points[1], bytes + length);
  e.source.start = take_back(d, back);
  d->at += r->length - (d->out->length - back);
  e.source.end = d->at;
  d->out->length = back;
  if (d->seen > back) d->seen = back;
  status = cd_buffer_append(d->out, bytes, length);
  e.text.start = back;
  e.text.end = d->out->length;
  return status == CD_OK ? cd_list_push(d->edits, sizeof e, &e) : status;
}

static int is_reference_byte(int c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#' || c == ';';
}

/* The "&" that the last bytes of 'out' may continue, or where 'out' ends when there is none near. */
static size_t pending(const decoder *d) {
  size_t end = d->out->length, i = end;
  while (i > d->first_out && end - i <= CD_ENTITY_NAME_MAX) {
    int c = (unsigned char)d->out->bytes[i - 1];
    if (c == '&') return i - 1;
    if (!is_reference_byte(c)) break;
    i--;
  }
  return end;
}

/* --- parameters of web addresses ------------------------------------------------------------ */

static int ends_token(unsigned char c) { return c <= ' ' || c >= 0x7F || c == '"' || c == '<' || c == '>'; }

static void see(decoder *d, size_t at) {
  const char *bytes = d->out->bytes;
  unsigned char c = (unsigned char)bytes[at];
  if (ends_token(c)) d->has_scheme = d->has_query = d->has_value = 0;
  else if (c == '/' && at >= d->first_out + 2 && bytes[at - 1] == '/' && bytes[at - 2] == ':') d->has_scheme = 1;
  else if (c == '?') d->has_query = 1;
  else if (c == '=' && d->has_query) d->has_value = 1;
}

/*
** Whether 'out' up to 'end', which is at its end but for bytes of a reference, ends in what looks like a web address, or its query.
** Bytes of references change nothing about that: so it may be asked at a place before the last.
*/
static int is_in_address(decoder *d, size_t end) {
  for (; d->seen < end; d->seen++) see(d, d->seen);
  return d->has_scheme || d->has_value;
}

/* Whether a name looks like that of a parameter ("&copy=1"), as HTML has it in attributes: no semicolon, and more behind it. */
static int may_be_parameter(const view *v, const reference *r) {
  int next = byte_at(v, r->length);
  if (byte_at(v, 1) == '#' || byte_at(v, r->length - 1) == ';') return 0;
  return next == '=' || (next != ';' && next != '#' && next >= 0 && is_reference_byte(next));
}

/* The reference that the view, which begins with "&", begins with. What comes before it is then in 'out'. */
static cd_status read_reference(decoder *d, view *v, reference *r) {
  cd_status status = CD_OK;
  *r = byte_at(v, 1) == '#' ? read_number(v) : read_name(v);
  if (r->count == 0 || !may_be_parameter(v, r)) return CD_OK;
  if (v->back == d->out->length) {
    status = copy_to(d, v->at);
    v->back = d->out->length;
  }
  if (status == CD_OK && is_in_address(d, v->back)) r->count = 0;
  return status;
}

/* --- decoding ------------------------------------------------------------------------------ */

/*
** Decodes the reference that the view begins with, and whatever references that completes: each takes an "&"
** away, and looks back no further than the longest name.
*/
static cd_status decode_chain(decoder *d, view v, reference r) {
  cd_status status = copy_to(d, v.at);
  v.back = d->out->length;
  while (status == CD_OK && r.count > 0) {
    status = write_reference(d, v.back, &r);
    v.back = pending(d);
    v.at = d->at;
    if (status != CD_OK || v.back == d->out->length) break;
    status = read_reference(d, &v, &r);
  }
  return status;
}

cd_status cd_entities_decode(const char *text, size_t length, cd_buffer *out, cd_list *edits) {
  decoder d = { text, length, 0, out, edits, edits->count, out->length, out->length, 0, 0, 0 };
  const char *next = text;
  cd_status status = CD_OK;
  if (length == 0) return CD_OK; /* text may be null */
  while (status == CD_OK && (next = memchr(next, '&', length - (size_t)(next - text))) != NULL) {
    view v = { &d, out->length, (size_t)(next - text) };
    reference r;
    status = read_reference(&d, &v, &r);
    if (status == CD_OK && r.count > 0) status = decode_chain(&d, v, r);
    next = r.count > 0 ? text + d.at : next + 1;
  }
  if (status == CD_OK && d.edits->count > d.first_edit) return copy_to(&d, length);
  out->length = d.first_out;
  return status;
}
