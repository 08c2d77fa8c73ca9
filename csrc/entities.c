#include "entities.h"

#include <string.h>

#include "entities_data.h"
#include "utf8.h"

typedef struct decoder {
  const char *text;
  size_t length;
  size_t at;          /* the source is read, and in 'out', up to here */
  cd_buffer *out;
  cd_list *edits;
  size_t first_edit;  /* edits before this one are not ours */
  size_t first_out;   /* nor is what 'out' had at the call */
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

static size_t name_length(size_t name) { return (size_t)(cd_entity_starts[name + 1] - cd_entity_starts[name]); }

/* Byte i of a name, or -1 beyond its end. */
static int name_byte(size_t name, size_t i) {
  size_t at = cd_entity_starts[name] + i;
  return i < name_length(name) ? (unsigned char)cd_entity_names[at / CD_ENTITY_ROW][at % CD_ENTITY_ROW] : -1;
}

/* The first of the names low..high-1, alike in their first i bytes, whose byte i is c or above. */
static size_t lower_bound(size_t low, size_t high, size_t i, int c) {
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (name_byte(middle, i) < c) low = middle + 1;
    else high = middle;
  }
  return low;
}

/* The longest name that the view begins with after its "&", or CD_ENTITIES. */
static size_t find_name(const view *v) {
  size_t found = CD_ENTITIES, low, high, i = 1;
  int c = byte_at(v, 1);
  if (c < 'A' || c > 'z') return found;
  low = cd_entity_letters[c - 'A'];
  high = cd_entity_letters[c - 'A' + 1];
  while (low < high) {
    if (name_length(low) == i) found = low++; /* a name sorts before those that it begins */
    c = byte_at(v, i + 1);
    if (c < 0) break;
    low = lower_bound(low, high, i, c);
    high = lower_bound(low, high, i, c + 1);
    i++;
  }
  return found;
}

static reference read_name(const view *v) {
  reference r = { { 0, 0 }, 0, 0 };
  size_t name = find_name(v);
  uint32_t value;
  if (name == CD_ENTITIES) return r;
  value = cd_entity_values[name];
  r.points[0] = value & 0xFFFFFF;
  r.points[1] = cd_entity_seconds[value >> 24];
  r.count = r.points[1] != 0 ? 2 : 1;
  r.length = name_length(name) + 1;
  return r;
}

/* The reference that the view, which begins with "&", begins with. */
static reference read_reference(const view *v) { return byte_at(v, 1) == '#' ? read_number(v) : read_name(v); }

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
  status = cd_buffer_append(d->out, bytes, length);
  e.text.start = back;
  e.text.end = d->out->length;
  return status == CD_OK ? cd_list_push(d->edits, sizeof e, &e) : status;
}

/* --- decoding ------------------------------------------------------------------------------ */

static int is_reference_byte(int c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#' || c == ';';
}

/* The "&" that the last bytes of 'out' may continue, or where 'out' ends when there is none near. */
static size_t pending(const decoder *d) {
  size_t end = d->out->length, i = end;
  while (i > d->first_out && end - i <= CD_ENTITY_LONGEST) {
    int c = (unsigned char)d->out->bytes[i - 1];
    if (c == '&') return i - 1;
    if (!is_reference_byte(c)) break;
    i--;
  }
  return end;
}

/*
** Decodes the reference that the view begins with, and whatever references that completes: each takes an "&"
** away, and looks back no further than the longest name.
*/
static cd_status decode_chain(decoder *d, view v, reference r) {
  cd_status status = copy_to(d, v.at);
  v.back = d->out->length;
  while (status == CD_OK) {
    status = write_reference(d, v.back, &r);
    v.back = pending(d);
    v.at = d->at;
    if (v.back == d->out->length) break;
    r = read_reference(&v);
    if (r.count == 0) break;
  }
  return status;
}

cd_status cd_entities_decode(const char *text, size_t length, cd_buffer *out, cd_list *edits) {
  decoder d = { text, length, 0, out, edits, edits->count, out->length };
  const char *next = text;
  cd_status status = CD_OK;
  if (length == 0) return CD_OK; /* text may be null */
  while (status == CD_OK && (next = memchr(next, '&', length - (size_t)(next - text))) != NULL) {
    view v = { &d, out->length, (size_t)(next - text) };
    reference r = read_reference(&v);
    if (r.count > 0) status = decode_chain(&d, v, r);
    next = r.count > 0 ? text + d.at : next + 1;
  }
  if (status != CD_OK || d.edits->count == d.first_edit) return status;
  return copy_to(&d, length);
}
