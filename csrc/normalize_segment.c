#include "normalize_segment.h"

#include <utf8proc.h>

#include "accents.h"

/* --- mapping ----------------------------------------------------------------------- */

static cd_status grow(cd_run *r) {
  const cd_allocator *a = &r->n->table.allocator;
  size_t capacity = r->capacity * 2;
  cd_point *points;
  if (capacity > SIZE_MAX / sizeof *points) return CD_NO_MEMORY;
  points = cd_alloc(a, capacity * sizeof *points);
  if (points == NULL) return CD_NO_MEMORY;
  memcpy(points, r->points, r->count * sizeof *points);
  if (r->points != r->small) cd_free(a, r->points, r->capacity * sizeof *points);
  r->points = points;
  r->capacity = capacity;
  return CD_OK;
}

static inline cd_status push_point(cd_run *r, cd_point p) {
  unsigned clean = r->n->table.mapping.clean;
  cd_code_point cp = CD_POINT_CODE(p);
  if (cp == ' ' && (clean & CD_CLEAN_SPACES) && r->count > 0 && r->points[r->count - 1] == ' ') return CD_OK;
  if (cp >= CD_ACCENT_FIRST && (clean & CD_CLEAN_ACCENTS) && cd_is_accent(cp)) {
    if (cd_accent_goes(r->starter, cp)) return CD_OK;
  } else if (CD_POINT_CLASS(p) == 0) {
    r->starter = cp;
  }
  /* case folding makes a letter of it, behind all marks of the stretch: what follows belongs to that one */
  if (cp == CD_YPOGEGRAMMENI && r->n->table.mapping.casefold) r->starter = cp;
  if (r->count == r->capacity && grow(r) != CD_OK) return CD_NO_MEMORY;
  r->points[r->count++] = p;
  return CD_OK;
}

static cd_status push_syllable(cd_run *r, cd_code_point cp) {
  cd_code_point s = cp - CD_HANGUL_S, t = s % CD_HANGUL_T_COUNT;
  cd_status status = push_point(r, CD_HANGUL_L + s / (CD_HANGUL_V_COUNT * CD_HANGUL_T_COUNT));
  if (status == CD_OK)
    status = push_point(r, CD_HANGUL_V + s % (CD_HANGUL_V_COUNT * CD_HANGUL_T_COUNT) / CD_HANGUL_T_COUNT);
  return status == CD_OK && t != 0 ? push_point(r, CD_HANGUL_T + t) : status;
}

static inline cd_status push_mapped(cd_run *r, cd_code_point cp, cd_cell cell) {
  const cd_table *t = &r->n->table;
  const cd_expansion *e;
  const cd_point *points;
  cd_status status = CD_OK;
  uint32_t i;
  if (cell & CD_CELL_LATE) r->late = 1;
  if (cell & CD_CELL_SYLLABLE) return push_syllable(r, cp);
  if (!(cell & CD_CELL_EXPANDS)) return push_point(r, CD_POINT(cp, cell & CD_CELL_INDEX));
  e = (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
  if (e->count == 0) return CD_OK; /* there may be no points at all */
  points = (const cd_point *)t->points.items + e->first;
  for (i = 0; i < e->count && status == CD_OK; i++) status = push_point(r, points[i]);
  return status;
}

/* --- what depends on the neighbours ----------------------------------------------------- */

/*
** Whether a code point becomes something that begins with a letter of a script that joiners shape. What goes, and marks
** that may be ordered behind others, are none: the outcome has to tell the same.
*/
static int begins_joining(const cd_run *r, cd_code_point cp) {
  const cd_table *t = &r->n->table;
  cd_cell cell;
  cd_point first;
  if (cp == CD_ILL_FORMED || !cd_is_joining(cp)) return 0;
  cell = cd_cell_of(t, cp);
  first = CD_POINT(cp, cell & CD_CELL_INDEX);
  if (cell & CD_CELL_EXPANDS) {
    const cd_expansion *e = (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
    if (e->count == 0) return 0;
    first = ((const cd_point *)t->points.items)[e->first];
  }
  cp = CD_POINT_CODE(first);
  return CD_POINT_CLASS(first) == 0 && cd_is_joining(cp) && utf8proc_category((utf8proc_int32_t)cp) <= UTF8PROC_CATEGORY_ME;
}

/* Whether a joiner stays: beside letters that it shapes, on either side, or between the parts of an emoji. */
static int keeps_joiner(const cd_run *r, cd_code_point joiner, const unsigned char *next) {
  cd_code_point after = 0;
  if (joiner == CD_MVS) return r->starter >= 0x180B && r->starter < 0x18B0; /* letters of Mongolian, and their variation selectors */
  if (cd_is_joining(r->starter)) return 1;
  if (next >= r->end) return 0;
  (void)cd_utf8_decode(next, r->end, &after);
  if (begins_joining(r, after)) return 1;
  return joiner == CD_ZWJ && after != CD_ILL_FORMED && cd_ends_emoji(r->starter) && cd_begins_emoji(after);
}

/* The end of the tags of a flag that begin at p: tag letters and digits, closed by the end tag; p if there are none. */
static const unsigned char *flag_end(const unsigned char *p, const unsigned char *end) {
  enum { MOST_TAGS = 16 };
  const unsigned char *q = p;
  int i;
  for (i = 0; i < MOST_TAGS && q < end; i++) {
    cd_code_point tag;
    q += cd_utf8_decode(q, end, &tag);
    if (tag == CD_TAG_END) return i > 0 ? q : p;
    if (!(tag >= 0xE0030 && tag <= 0xE0039) && !(tag >= 0xE0061 && tag <= 0xE007A)) break;
  }
  return p;
}

/* A code point whose neighbours decide. *p is behind it, and moves on over what goes with it. */
static cd_status push_in_context(cd_run *r, cd_code_point cp, cd_cell cell, const unsigned char **p) {
  const unsigned char *end;
  cd_status status;
  if (cp == '\r') {
    if (*p < r->end && **p == '\n') ++*p;
    return push_point(r, '\n');
  }
  if (cd_is_joiner(cp)) return keeps_joiner(r, cp, *p) ? push_point(r, cp) : CD_OK;
  status = push_mapped(r, cp, cell);
  for (end = flag_end(*p, r->end); *p < end && status == CD_OK;) {
    *p += cd_utf8_decode(*p, r->end, &cp);
    status = push_point(r, cp);
  }
  return status;
}

/* --- ill-formed units ------------------------------------------------------------------------ */

/* Windows-1252 in place of an ill-formed unit, byte by byte. */
static cd_status push_1252(cd_run *r, const unsigned char *p, size_t n) {
  cd_status status = CD_OK;
  for (; n > 0 && status == CD_OK; p++, n--) {
    cd_code_point cp = cd_windows_1252(*p);
    status = push_mapped(r, cp, cd_cell_of(&r->n->table, cp));
  }
  return status;
}

static cd_status push_ill_formed(cd_run *r, const unsigned char *p, size_t n) {
  switch (r->n->invalid) {
    case CD_INVALID_REPLACE: return push_point(r, 0xFFFD);
    case CD_INVALID_WINDOWS_1252: return push_1252(r, p, n);
    case CD_INVALID_DROP: return CD_OK;
    default: r->result->position = (size_t)(p - r->source); return CD_INVALID_UTF8;
  }
}

/* --- finishing --------------------------------------------------------------------------------- */

static int is_ordered(const cd_point *points, size_t n) {
  size_t i;
  for (i = 1; i < n; i++)
    if (CD_POINT_CLASS(points[i]) != 0 && CD_POINT_CLASS(points[i]) < CD_POINT_CLASS(points[i - 1])) return 0;
  return 1;
}

/* Writes the points, which are too many for the stack. */
static cd_status emit_long(cd_run *r, size_t n, const unsigned char *start, const unsigned char *end) {
  cd_buffer utf8 = CD_BUFFER_INIT(&r->n->table.allocator);
  size_t i;
  cd_status status = n > SIZE_MAX / CD_UTF8_MAX - 8 ? CD_NO_MEMORY : cd_buffer_reserve(&utf8, n * CD_UTF8_MAX + 8);
  if (status != CD_OK) return status;
  for (i = 0; i < n; i++) utf8.length += cd_utf8_encode(CD_POINT_CODE(r->points[i]), utf8.bytes + utf8.length);
  status = cd_run_emit(r, start, end, (const unsigned char *)utf8.bytes, utf8.length);
  cd_buffer_free(&utf8);
  return status;
}

/* Orders, composes and writes the segment, and begins the next. */
static cd_status finish_segment(cd_run *r, const unsigned char *start, const unsigned char *end) {
  const cd_table *t = &r->n->table;
  char utf8[CD_SEGMENT_SMALL * CD_UTF8_MAX + 8];
  size_t n = r->count, i, length = 0;
  cd_status status = CD_OK;
  if (n > 1 && t->mapping.form != CD_FORM_NONE && !is_ordered(r->points, n))
    status = cd_order_points(r->points, n, &t->allocator);
  if (status != CD_OK) return status;
  if (r->late) n = cd_fold_late(r->points, n, t->mapping.turkic);
  if (n > 1 && t->composes) n = cd_compose_points(t->data, r->points, n);
  r->count = 0;
  r->starter = 0;
  r->late = 0;
  if (n > CD_SEGMENT_SMALL) return emit_long(r, n, start, end);
  for (i = 0; i < n; i++) length += cd_utf8_encode(CD_POINT_CODE(r->points[i]), utf8 + length);
  return cd_run_emit(r, start, end, (const unsigned char *)utf8, length);
}

/* White space works together with white space alone: behind anything else it is a segment of its own. */
static int begins_space(const cd_run *r, cd_code_point cp) {
  return (cp == ' ' || cp == '\r') && r->count > 0 && r->points[r->count - 1] != ' ';
}

/*
** From 'start', a place where nothing before matters, to the first such place behind 'event'; the run's 'done' is then there.
*/
static cd_status clean_segments(cd_run *r, const unsigned char *start, const unsigned char *event) {
  const unsigned char *p = start;
  cd_status status = CD_OK;
  while (p < r->end && status == CD_OK) {
    size_t length;
    cd_code_point cp = cd_decode_next(r, p, &length);
    cd_cell cell = cd_cell_of_unit(r, p, cp);
    if (!(cell & CD_CELL_BACK) || begins_space(r, cp)) {
      if (p > start) status = finish_segment(r, start, p);
      if (status != CD_OK) return status;
      start = p;
      if (p > event && cp != CD_ILL_FORMED) break; /* not all of broken units are told */
    }
    p += length;
    if (cp == CD_ILL_FORMED)
      status = push_ill_formed(r, p - length, length);
    else if (cell & CD_CELL_CONTEXT)
      status = push_in_context(r, cp, cell, &p);
    else
      status = push_mapped(r, cp, cell);
  }
  if (status == CD_OK && p > start) status = finish_segment(r, start, p);
  r->done = p;
  return status;
}

cd_status cd_clean_stretch(cd_run *r, const unsigned char *p, cd_cell cell) {
  const unsigned char *start = p;
  while ((cell & CD_CELL_BACK) && start > r->done) {
    cd_code_point cp = start[-1];
    if (cp < 0x80)
      start--;
    else
      start -= cd_utf8_decode_back(r->done, start, &cp);
    cell = cd_cell_of_unit(r, start, cp);
  }
  return clean_segments(r, start, p);
}
