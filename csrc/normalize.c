#include "normalize.h"

#include <string.h>

#include "accents.h"

/* What one call works on. */
typedef struct run {
  const cd_normalizer *n;
  const unsigned char *source, *end;
  const unsigned char *done;   /* all before it is settled; no later work reaches back over it */
  const unsigned char *copied; /* if anything changed: what the text has of the source */
  cd_normalized *result;
  cd_list points;    /* cd_point: the segment at work, decomposed */
  cd_buffer scratch; /* the segment at work, as UTF-8 */
  int late;          /* the segment at work needs cd_fold_late */
  cd_code_point starter; /* the last in it that marks may belong to; 0 for none */
} run;

/* --- the text ------------------------------------------------------------------------ */

static size_t offset(const run *r, const unsigned char *p) { return (size_t)(p - r->source); }

static cd_status copy_until(run *r, const unsigned char *p) {
  cd_status status = cd_buffer_append(r->result->text, (const char *)r->copied, (size_t)(p - r->copied));
  r->copied = p;
  return status;
}

static int is_continuation(unsigned char c) { return (c & 0xC0) == 0x80; }

/* How many bytes both begin with, whole characters only. */
static size_t common_start(const unsigned char *a, size_t m, const unsigned char *b, size_t n) {
  size_t least = m < n ? m : n, i = 0;
  while (i < least && a[i] == b[i]) i++;
  while (i > 0 && ((i < m && is_continuation(a[i])) || (i < n && is_continuation(b[i])))) i--;
  return i;
}

static size_t common_end(const unsigned char *a, size_t m, const unsigned char *b, size_t n) {
  size_t least = m < n ? m : n, i = 0;
  while (i < least && a[m - 1 - i] == b[n - 1 - i]) i++;
  while (i > 0 && (is_continuation(a[m - i]) || is_continuation(b[n - i]))) i--;
  return i;
}

/* Replaces start..end of the source by n bytes, where they are not the same. */
static cd_status emit(run *r, const unsigned char *start, const unsigned char *end, const unsigned char *bytes, size_t n) {
  size_t length = (size_t)(end - start), same;
  cd_edit edit;
  cd_status status;
  if (length == n && memcmp(start, bytes, n) == 0) return CD_OK;
  same = common_start(start, length, bytes, n);
  start += same;
  bytes += same;
  n -= same;
  same = common_end(start, length - same, bytes, n);
  end -= same;
  n -= same;
  status = copy_until(r, start);
  if (status != CD_OK) return status;
  edit.source = (cd_span){ offset(r, start), offset(r, end) };
  edit.text = (cd_span){ r->result->text->length, r->result->text->length + n };
  r->result->changed = 1;
  r->copied = end;
  status = cd_buffer_append(r->result->text, (const char *)bytes, n);
  if (status != CD_OK || r->result->edits == NULL) return status;
  return cd_list_push(r->result->edits, sizeof edit, &edit);
}

/* --- one segment: from a place where nothing before matters to the next one --------------- */

static cd_status push_point(run *r, cd_point p) {
  const cd_point *points = r->points.items;
  size_t n = r->points.count;
  cd_code_point cp = CD_POINT_CODE(p);
  if (cp == ' ' && (r->n->table.mapping.clean & CD_CLEAN_SPACES) && n > 0 && points[n - 1] == ' ') return CD_OK;
  if (cp >= CD_ACCENT_FIRST && (r->n->table.mapping.clean & CD_CLEAN_ACCENTS) && cd_is_accent(cp)) {
    if (cd_accent_goes(r->starter, cp)) return CD_OK;
  } else if (CD_POINT_CLASS(p) == 0) {
    r->starter = cp;
  }
  return cd_list_push(&r->points, sizeof p, &p);
}

static cd_status push_syllable(run *r, cd_code_point cp) {
  cd_code_point s = cp - CD_HANGUL_S, t = s % CD_HANGUL_T_COUNT;
  cd_status status = push_point(r, CD_HANGUL_L + s / (CD_HANGUL_V_COUNT * CD_HANGUL_T_COUNT));
  if (status == CD_OK)
    status = push_point(r, CD_HANGUL_V + s % (CD_HANGUL_V_COUNT * CD_HANGUL_T_COUNT) / CD_HANGUL_T_COUNT);
  return status == CD_OK && t != 0 ? push_point(r, CD_HANGUL_T + t) : status;
}

static cd_status push_mapped(run *r, cd_code_point cp, cd_cell cell) {
  const cd_table *t = &r->n->table;
  const cd_expansion *e;
  cd_status status = CD_OK;
  uint32_t i;
  if (cell & CD_CELL_LATE) r->late = 1;
  if (cell & CD_CELL_SYLLABLE) return push_syllable(r, cp);
  if (!(cell & CD_CELL_EXPANDS)) return push_point(r, CD_POINT(cp, cell & CD_CELL_INDEX));
  e = (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
  for (i = 0; i < e->count && status == CD_OK; i++)
    status = push_point(r, ((const cd_point *)t->points.items)[e->first + i]);
  return status;
}

/* Whether a joiner stays: beside letters that it shapes, or between the parts of an emoji. Never twice. */
static int keeps_joiner(const run *r, cd_code_point joiner, const unsigned char *next) {
  cd_code_point before = r->starter, after = 0;
  if (cd_is_joining(before)) return 1;
  if (joiner != CD_ZWJ || !cd_ends_emoji(before) || next >= r->end) return 0;
  (void)cd_utf8_decode(next, r->end, &after);
  return after != CD_ILL_FORMED && cd_begins_emoji(after);
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
static cd_status push_in_context(run *r, cd_code_point cp, cd_cell cell, const unsigned char **p) {
  const unsigned char *end;
  cd_status status;
  if (cp == '\r') {
    if (*p < r->end && **p == '\n') ++*p;
    return push_point(r, '\n');
  }
  if (cp == CD_ZWJ || cp == CD_ZWNJ) return keeps_joiner(r, cp, *p) ? push_point(r, cp) : CD_OK;
  status = push_mapped(r, cp, cell);
  for (end = flag_end(*p, r->end); *p < end && status == CD_OK;) {
    *p += cd_utf8_decode(*p, r->end, &cp);
    status = push_point(r, cp);
  }
  return status;
}

/* Orders, composes and writes the segment, and begins the next. */
static cd_status finish_segment(run *r, const unsigned char *start, const unsigned char *end) {
  const cd_table *t = &r->n->table;
  cd_point *points = r->points.items;
  size_t n = r->points.count, i;
  cd_status status = CD_OK;
  if (t->mapping.form != CD_FORM_NONE && n > 1) status = cd_order_points(points, n, r->points.allocator);
  if (status != CD_OK) return status;
  if (r->late) n = cd_fold_late(points, n, t->mapping.turkic);
  if (t->composes && n > 1) n = cd_compose_points(t->data, points, n);
  r->scratch.length = 0;
  status = cd_buffer_reserve(&r->scratch, n * CD_UTF8_MAX + 1);
  if (status != CD_OK) return status;
  for (i = 0; i < n; i++)
    r->scratch.length += cd_utf8_encode(CD_POINT_CODE(points[i]), r->scratch.bytes + r->scratch.length);
  r->points.count = 0;
  r->starter = 0;
  r->late = 0;
  return emit(r, start, end, (const unsigned char *)r->scratch.bytes, r->scratch.length);
}

/* --- a dirty stretch ----------------------------------------------------------------------- */

/* Windows-1252 in place of an ill-formed unit, byte by byte. */
static cd_status push_1252(run *r, const unsigned char *p, size_t n) {
  cd_status status = CD_OK;
  for (; n > 0 && status == CD_OK; p++, n--) {
    cd_code_point cp = cd_windows_1252(*p);
    status = push_mapped(r, cp, cd_cell_of(&r->n->table, cp));
  }
  return status;
}

static cd_status push_ill_formed(run *r, const unsigned char *p, size_t n) {
  switch (r->n->invalid) {
    case CD_INVALID_REPLACE: return push_point(r, 0xFFFD);
    case CD_INVALID_WINDOWS_1252: return push_1252(r, p, n);
    case CD_INVALID_DROP: return CD_OK;
    default: r->result->position = offset(r, p); return CD_INVALID_UTF8;
  }
}

/* The cell of the unit at p. What an ill-formed one becomes decides for it; it is always worth a look. */
static cd_cell cell_of_unit(const run *r, const unsigned char *p, cd_code_point cp) {
  if (cp != CD_ILL_FORMED) return cd_cell_of(&r->n->table, cp);
  if (r->n->invalid == CD_INVALID_DROP) return CD_CELL_LOOK | CD_CELL_BACK;
  if (r->n->invalid == CD_INVALID_WINDOWS_1252)
    return CD_CELL_LOOK | (cd_cell_of(&r->n->table, cd_windows_1252(*p)) & CD_CELL_BACK);
  return CD_CELL_LOOK;
}

/* The last place at or before p where nothing before matters. */
static const unsigned char *safe_start(const run *r, const unsigned char *p, cd_cell cell) {
  while ((cell & CD_CELL_BACK) && p > r->done) {
    cd_code_point cp;
    p -= cd_utf8_decode_back(r->done, p, &cp);
    cell = cell_of_unit(r, p, cp);
  }
  return p;
}

/* Normalizes from the safe place before 'event' to the first one behind it where nothing more is to be done. */
static cd_status clean_stretch(run *r, const unsigned char *event) {
  cd_code_point cp;
  const unsigned char *start, *p;
  cd_status status = CD_OK;
  (void)cd_utf8_decode(event, r->end, &cp);
  start = p = safe_start(r, event, cell_of_unit(r, event, cp));
  while (p < r->end && status == CD_OK) {
    size_t length = cd_utf8_decode(p, r->end, &cp);
    cd_cell cell = cell_of_unit(r, p, cp);
    if (!(cell & CD_CELL_BACK)) {
      if (p > start) status = finish_segment(r, start, p);
      if (status != CD_OK) return status;
      start = p;
      if (p > event && !(cell & CD_CELL_LOOK)) break;
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

/* --- the scan ---------------------------------------------------------------------------------- */

/* The first byte of the unit that holds p. */
static const unsigned char *unit_start(const run *r, const unsigned char *p) {
  int i;
  for (i = 1; i < CD_UTF8_MAX && p > r->done && is_continuation(*p); i++) p--;
  return p;
}

static int needs_look(const run *r, const unsigned char *p, size_t *length) {
  cd_code_point cp;
  *length = cd_utf8_decode(p, r->end, &cp);
  if (cp == CD_ILL_FORMED || (cd_cell_of(&r->n->table, cp) & CD_CELL_LOOK)) return 1;
  return cp == ' ' && r->n->filter.spaces && p > r->source && p[-1] == ' ';
}

/* Where UTF-8 is seen to be broken at p: the fault is in one of the units before, so all of those are looked at. */
static cd_status settle_broken(run *r, const unsigned char *p) {
  const unsigned char *at = unit_start(r, p);
  cd_status status = CD_OK;
  while (at > r->done && p - at < CD_UTF8_MAX) at = unit_start(r, at - 1);
  while (at <= p && at < r->end && status == CD_OK) {
    size_t length;
    if (needs_look(r, at, &length)) {
      status = clean_stretch(r, at);
      at = r->done;
    } else {
      at += length;
    }
  }
  return status;
}

/* What the filter told at p: cleans the stretch if it is so. */
static cd_status settle_event(run *r, const unsigned char *p, int broken) {
  size_t length;
  if (broken) return settle_broken(r, p);
  p = unit_start(r, p);
  return needs_look(r, p, &length) ? clean_stretch(r, p) : CD_OK;
}

static cd_status clean_chunk(run *r, const unsigned char *chunk, const uint64_t *words, size_t blocks, int broken) {
  cd_status status = CD_OK;
  size_t i;
  for (i = 0; i < blocks; i++) {
    uint64_t word = words[i];
    for (; word != 0 && status == CD_OK; word &= word - 1) {
      const unsigned char *p = chunk + i * 64 + cd_lowest_bit(word);
      if (p >= r->done) status = settle_event(r, p, broken);
    }
  }
  return status;
}

static cd_status clean_all(run *r, size_t length) {
  uint64_t words[CD_FILTER_WORDS], lone = 0;
  size_t start;
  cd_status status = CD_OK;
  for (start = 0; start < length && status == CD_OK; start += CD_FILTER_CHUNK) {
    size_t n = length - start < CD_FILTER_CHUNK ? length - start : CD_FILTER_CHUNK;
    unsigned found = cd_filter_chunk(&r->n->filter, r->n->cpu, r->source, length, start, words, &lone);
    if (found != CD_FILTER_NONE)
      status = clean_chunk(r, r->source + start, words, (n + 63) / 64, found & CD_FILTER_BROKEN);
  }
  return status;
}

cd_status cd_normalize(const cd_normalizer *n, const char *source, size_t length, cd_normalized *result) {
  const cd_allocator *a = &n->table.allocator;
  const unsigned char *start = (const unsigned char *)source;
  run r = { n, start, start + length, start, start, result, CD_LIST_INIT(a), CD_BUFFER_INIT(a), 0, 0 };
  cd_status status;
  result->changed = 0;
  status = clean_all(&r, length);
  if (status == CD_OK && result->changed) status = copy_until(&r, r.end);
  cd_list_free(&r.points, sizeof(cd_point));
  cd_buffer_free(&r.scratch);
  return status;
}

/* --- preparing ----------------------------------------------------------------------------------- */

cd_status cd_normalizer_init(cd_normalizer *n, const cd_normal_data *data, const cd_mapping *mapping,
                             cd_invalid invalid, cd_cpu cpu, const cd_allocator *allocator) {
  cd_status status = cd_table_init(&n->table, data, mapping, allocator);
  cd_filter_set *set;
  if (status != CD_OK) return status;
  n->invalid = invalid;
  n->cpu = cpu;
  set = cd_alloc(allocator, sizeof *set);
  if (set == NULL) {
    cd_table_free(&n->table);
    return CD_NO_MEMORY;
  }
  memset(set, 0, sizeof *set);
  cd_table_filter(&n->table, set);
  cd_filter_init(&n->filter, set);
  cd_free(allocator, set, sizeof *set);
  return CD_OK;
}

void cd_normalizer_free(cd_normalizer *n) { cd_table_free(&n->table); }
