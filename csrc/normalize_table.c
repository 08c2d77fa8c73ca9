#include "normalize_table.h"

#include <string.h>

#include "accents.h"

/* --- what a code point becomes ------------------------------------------------- */

static int is_compatibility(const cd_mapping *m) { return m->form == CD_FORM_NFKC || m->form == CD_FORM_NFKD; }

/* U+0345 folds to a letter, but only after canonical ordering; compatibility forms follow NFKC_Casefold instead. */
static int folds_late(const cd_mapping *m, cd_code_point cp) {
  if (!m->casefold || m->form == CD_FORM_NONE) return 0;
  return (cp == CD_YPOGEGRAMMENI && !is_compatibility(m)) || (cp == 'I' && m->turkic);
}

static size_t fold(const cd_mapping *m, cd_code_point cp, cd_code_point *out) {
  if (folds_late(m, cp)) {
    out[0] = cp;
    return 1;
  }
  if (m->turkic && (cp == 'I' || cp == 0x130)) {
    out[0] = cp == 'I' ? 0x131 : 'i';
    return 1;
  }
  return cd_fold(cp, out);
}

/* One step: the first thing that changes cp. Returns how many code points it becomes, or -1 for none. */
static int step(const cd_mapping *m, cd_code_point cp, cd_code_point *out) {
  int cleaned = cd_clean(cp, m->clean, out);
  size_t n = 1;
  if (cleaned < 0 && (m->clean & CD_CLEAN_ACCENTS)) cleaned = cd_strip_accents(cp, out);
  if (cleaned >= 0) return cleaned;
  if (m->casefold && is_compatibility(m) && cd_is_ignorable(cp)) return 0;
  if (m->casefold && m->turkic && cp == 0x130) return (int)fold(m, cp, out);
  if (m->form != CD_FORM_NONE) {
    n = cd_decompose(cp, is_compatibility(m), out);
    if (n != 1 || out[0] != cp) return (int)n;
  }
  if (m->casefold) {
    n = fold(m, cp, out);
    if (n != 1 || out[0] != cp) return (int)n;
  }
  return -1;
}

/* Runs the steps until none changes anything. Depth is bounded: each step goes to simpler code points. */
static size_t expand(const cd_mapping *m, cd_code_point cp, cd_code_point *out) {
  cd_code_point todo[2 * CD_MOST_PARTS], parts[CD_MOST_PARTS];
  size_t waiting = 1, n = 0;
  todo[0] = cp;
  while (waiting > 0) {
    cd_code_point next = todo[--waiting];
    int count = step(m, next, parts);
    if (count < 0) {
      out[n++] = next;
      continue;
    }
    while (count > 0) todo[waiting++] = parts[--count];
  }
  return n;
}

/* --- cells ---------------------------------------------------------------------- */

/* The cell of cp, in a block of its own. */
static cd_cell *cell_at(cd_table *t, cd_code_point cp) {
  uint16_t *block = &t->blocks[cp >> CD_CELL_SHIFT];
  if (*block == 0) {
    size_t number = t->cells.count >> CD_CELL_SHIFT;
    if (cd_list_reserve(&t->cells, sizeof(cd_cell), CD_CELL_BLOCK) != CD_OK) return NULL;
    memset((cd_cell *)t->cells.items + t->cells.count, 0, CD_CELL_BLOCK * sizeof(cd_cell));
    t->cells.count += CD_CELL_BLOCK;
    *block = (uint16_t)number;
  }
  return (cd_cell *)t->cells.items + ((size_t)*block << CD_CELL_SHIFT | (cp & (CD_CELL_BLOCK - 1)));
}

/* Gives first..last the same cell; whole blocks share one. */
static cd_status set_range(cd_table *t, cd_code_point first, cd_code_point last, cd_cell cell) {
  cd_code_point cp = first;
  uint16_t shared = 0;
  while (cp <= last) {
    int whole = (cp & (CD_CELL_BLOCK - 1)) == 0 && last - cp >= CD_CELL_BLOCK - 1 && t->blocks[cp >> CD_CELL_SHIFT] == 0;
    if (whole && shared != 0) {
      t->blocks[cp >> CD_CELL_SHIFT] = shared;
      cp += CD_CELL_BLOCK;
      continue;
    }
    do {
      cd_cell *c = cell_at(t, cp);
      if (c == NULL) return CD_NO_MEMORY;
      *c = cell;
    } while (cp++ < last && (cp & (CD_CELL_BLOCK - 1)) != 0);
    if (whole) shared = t->blocks[(cp - 1) >> CD_CELL_SHIFT];
  }
  return CD_OK;
}

/* Whether a code point that begins an expansion may work together with one before it. */
static int reaches_back(const cd_table *t, cd_code_point cp, unsigned combining_class, int second) {
  if (cp == ' ' && (t->mapping.clean & CD_CLEAN_SPACES)) return 1;
  if (t->mapping.form == CD_FORM_NONE) return 0;
  return combining_class != 0 || (t->composes && second);
}

/* Whether NFC or NFKC makes the code point again out of its expansion. */
static int comes_back(const cd_table *t, cd_code_point cp, const cd_point *points, size_t n) {
  cd_point copy[CD_MOST_PARTS];
  if (!t->composes || n < 2) return 0;
  memcpy(copy, points, n * sizeof *points);
  return cd_compose_points(t->data, copy, n) == 1 && CD_POINT_CODE(copy[0]) == cp;
}

/* The points in UTF-8, for the short way; nothing if they are too many. */
static void encode_expansion(const cd_table *t, const cd_point *points, size_t n, cd_expansion *e) {
  cd_point copy[CD_MOST_PARTS];
  char utf8[CD_MOST_PARTS * CD_UTF8_MAX];
  size_t length = 0, i;
  if (n == 0) return;
  for (i = 0; i < n && (t->mapping.clean & CD_CLEAN_ACCENTS); i++)
    if (cd_is_accent(CD_POINT_CODE(points[i]))) return; /* whether it stays depends on what it stands on */
  memcpy(copy, points, n * sizeof *points);
  e->closed = t->closes && CD_POINT_CLASS(points[n - 1]) == 0;
  if (n == 1) e->pair.second = cd_numbers_of(t->data, CD_POINT_CODE(points[0]))->second;
  if (t->composes) n = cd_compose_points(t->data, copy, n);
  if (n == 1) e->pair.first = cd_numbers_of(t->data, CD_POINT_CODE(copy[0]))->first;
  e->single = n == 1;
  for (i = 0; i < n; i++) length += cd_utf8_encode(CD_POINT_CODE(copy[i]), utf8 + length);
  if (length > sizeof e->bytes) return;
  memcpy(e->bytes, utf8, length);
  e->length = (unsigned char)length;
}

static cd_status add_expansion(cd_table *t, const cd_point *points, size_t n, cd_cell *cell) {
  cd_expansion e = { (uint32_t)t->points.count, (uint16_t)n, 0, 0, { 0 }, 0, { 0, 0 } };
  size_t i;
  if (t->expansions.count > CD_CELL_INDEX) return CD_NO_MEMORY;
  for (i = 0; i < n; i++)
    if (cd_list_push(&t->points, sizeof *points, &points[i]) != CD_OK) return CD_NO_MEMORY;
  encode_expansion(t, points, n, &e);
  *cell |= CD_CELL_EXPANDS | (cd_cell)t->expansions.count;
  return cd_list_push(&t->expansions, sizeof e, &e);
}

/* Settles one code point. What 'context' says is added to what follows from the mapping. */
static cd_status settle(cd_table *t, cd_code_point cp, cd_cell context) {
  const cd_mapping *m = &t->mapping;
  cd_code_point parts[CD_MOST_PARTS];
  cd_point points[CD_MOST_PARTS];
  size_t n = expand(m, cp, parts), i;
  cd_cell cell = context, *place;
  int itself = n == 1 && parts[0] == cp;
  for (i = 0; i < n; i++) {
    points[i] = CD_POINT(parts[i], m->form == CD_FORM_NONE ? 0 : cd_combining_class(parts[i]));
    if (folds_late(m, parts[i])) cell |= CD_CELL_LATE | CD_CELL_LOOK;
  }
  if (n == 0 || reaches_back(t, parts[0], CD_POINT_CLASS(points[0]), cd_is_second(t->data, parts[0]))) cell |= CD_CELL_BACK;
  if (!itself && !comes_back(t, cp, points, n)) cell |= CD_CELL_LOOK;
  if (m->form != CD_FORM_NONE && (cell & CD_CELL_BACK) && cp != ' ') cell |= CD_CELL_LOOK;
  if (itself)
    cell |= CD_POINT_CLASS(points[0]) | (CD_POINT_CLASS(points[0]) != 0 && !cd_is_second(t->data, cp) ? (cd_cell)CD_CELL_MARK : 0);
  else if (add_expansion(t, points, n, &cell) != CD_OK)
    return CD_NO_MEMORY;
  if (cell == 0) return CD_OK;
  place = cell_at(t, cp);
  if (place == NULL) return CD_NO_MEMORY;
  *place = cell;
  return CD_OK;
}

static cd_status settle_listed(cd_table *t) {
  const cd_listed *l = t->data->listed.items;
  unsigned wanted = 0;
  size_t i;
  cd_status status = CD_OK;
  if (t->mapping.form != CD_FORM_NONE) wanted |= CD_HAS_CLASS | CD_HAS_DECOMPOSITION | CD_IS_SECOND;
  if (t->mapping.clean & CD_CLEAN_ACCENTS) wanted |= CD_HAS_DECOMPOSITION;
  if (t->mapping.casefold) wanted |= CD_HAS_FOLD | (is_compatibility(&t->mapping) ? CD_HAS_IGNORABLE : 0u);
  for (i = 0; i < t->data->listed.count && status == CD_OK; i++)
    if (l[i].has & wanted) status = settle(t, l[i].cp, 0);
  return status;
}

static cd_status settle_clean(cd_table *t) {
  const cd_clean_range *r;
  cd_status status = CD_OK;
  for (r = cd_clean_ranges; r->clean != 0; r++) {
    cd_code_point cp;
    if (!(r->clean & t->mapping.clean)) continue;
    for (cp = r->first; cp <= r->last && status == CD_OK; cp++) status = settle(t, cp, 0);
  }
  return status;
}

static cd_status settle_context(cd_table *t) {
  unsigned clean = t->mapping.clean;
  cd_cell context = CD_CELL_CONTEXT | CD_CELL_LOOK | CD_CELL_BACK;
  cd_status status = CD_OK;
  if (clean & CD_CLEAN_NEWLINES) status = settle(t, '\r', context);
  if (status == CD_OK && (clean & CD_CLEAN_SPACES)) status = settle(t, ' ', CD_CELL_BACK);
  if (clean & CD_CLEAN_INVISIBLE) {
    cd_cell joiner = cd_cell_of(t, CD_ZWJ) & CD_CELL_EXPANDS ? 0 : context; /* NFKC_Casefold takes them all */
    if (status == CD_OK && joiner) status = settle(t, CD_ZWJ, joiner);
    if (status == CD_OK && joiner) status = settle(t, CD_ZWNJ, joiner);
    if (status == CD_OK && joiner) status = settle(t, CD_MVS, joiner);
    if (status == CD_OK && joiner) status = settle(t, CD_BLACK_FLAG, CD_CELL_CONTEXT | CD_CELL_LOOK);
  }
  if (status == CD_OK && folds_late(&t->mapping, 'I')) status = settle(t, 'I', 0);
  return status;
}

/* Accents that stand by themselves look at their letter; letters with a stroke are not listed as taken apart. */
static cd_status settle_accents(cd_table *t) {
  cd_status status = CD_OK;
  cd_code_point cp, parts[CD_ACCENTS_MOST];
  if (!(t->mapping.clean & CD_CLEAN_ACCENTS)) return status;
  for (cp = CD_ACCENT_FIRST; cp <= CD_ACCENT_LAST && status == CD_OK; cp++)
    if (cd_is_accent(cp)) status = settle(t, cp, CD_CELL_LOOK | CD_CELL_BACK);
  for (cp = 0xC0; cp < 0x180 && status == CD_OK; cp++)
    if (cd_strip_accents(cp, parts) >= 0) status = settle(t, cp, 0);
  return status;
}

static cd_status settle_ranges(cd_table *t) {
  const cd_mapping *m = &t->mapping;
  cd_status status = CD_OK;
  int i;
  if (m->form != CD_FORM_NONE)
    status = set_range(t, CD_HANGUL_S, CD_HANGUL_S + CD_HANGUL_S_COUNT - 1,
                       CD_CELL_SYLLABLE | (t->composes ? 0u : (cd_cell)CD_CELL_LOOK));
  if (!m->casefold || !is_compatibility(m)) return status;
  for (i = 0; cd_reserved_ignorable[i][1] != 0 && status == CD_OK; i++) {
    cd_cell gone = CD_CELL_LOOK | CD_CELL_BACK;
    status = add_expansion(t, NULL, 0, &gone);
    if (status == CD_OK) status = set_range(t, cd_reserved_ignorable[i][0], cd_reserved_ignorable[i][1], gone);
  }
  return status;
}

cd_status cd_table_init(cd_table *t, const cd_normal_data *data, const cd_mapping *mapping, const cd_allocator *allocator) {
  cd_status status;
  memset(t, 0, sizeof *t);
  t->data = data;
  t->mapping = *mapping;
  t->composes = mapping->form == CD_FORM_NFC || mapping->form == CD_FORM_NFKC;
  t->closes = !t->composes && !(mapping->clean & (CD_CLEAN_ACCENTS | CD_CLEAN_INVISIBLE | CD_CLEAN_SPACES));
  t->allocator = *allocator;
  t->cells.allocator = t->expansions.allocator = t->points.allocator = &t->allocator;
  t->blocks = cd_alloc(&t->allocator, CD_CELL_BLOCKS * sizeof *t->blocks);
  if (t->blocks == NULL) return CD_NO_MEMORY;
  memset(t->blocks, 0, CD_CELL_BLOCKS * sizeof *t->blocks);
  status = cd_list_reserve(&t->cells, sizeof(cd_cell), CD_CELL_BLOCK);
  if (status == CD_OK) {
    memset(t->cells.items, 0, CD_CELL_BLOCK * sizeof(cd_cell));
    t->cells.count = CD_CELL_BLOCK;
    status = settle_ranges(t);
  }
  if (status == CD_OK) status = settle_listed(t);
  if (status == CD_OK) status = settle_clean(t);
  if (status == CD_OK) status = settle_accents(t);
  if (status == CD_OK) status = settle_context(t);
  if (status != CD_OK) cd_table_free(t);
  return status;
}

void cd_table_free(cd_table *t) {
  cd_free(&t->allocator, t->blocks, CD_CELL_BLOCKS * sizeof *t->blocks);
  t->blocks = NULL;
  cd_list_free(&t->cells, sizeof(cd_cell));
  cd_list_free(&t->expansions, sizeof(cd_expansion));
  cd_list_free(&t->points, sizeof(cd_point));
}

/* --- the scan's part ---------------------------------------------------------------- */

/* A mark that composes with nothing before it, and stays, is harmless unless it stands behind another mark. */
static int is_lone(const cd_table *t, cd_code_point cp, cd_cell cell) {
  if ((t->mapping.clean & CD_CLEAN_ACCENTS) && cd_is_accent(cp)) return 0;
  return (cell & ~(cd_cell)CD_CELL_INDEX) == (CD_CELL_LOOK | CD_CELL_BACK | CD_CELL_MARK) && t->mapping.form != CD_FORM_NONE;
}

static void add_to_filter(const cd_table *t, cd_code_point cp, cd_cell cell, cd_filter_set *set) {
  char bytes[CD_UTF8_MAX];
  unsigned char lead, second, third;
  size_t n;
  int lone = is_lone(t, cp, cell);
  if (cp >= 0xD800 && cp < 0xE000) return;
  n = cd_utf8_encode(cp, bytes);
  lead = (unsigned char)bytes[0] & 31;
  second = n > 1 ? (unsigned char)bytes[1] & 63 : 0;
  third = n > 2 ? (unsigned char)bytes[2] & 63 : 0;
  if (n == 1)
    set->ascii[cp] = 1;
  else if (n == 2)
    (lone ? set->lone2 : set->look2)[lead] |= UINT64_C(1) << second;
  else
    (lone && n == 3 ? set->lone3 : set->look3)[lead][second] |= UINT64_C(1) << third;
}

void cd_table_filter(const cd_table *t, cd_filter_set *set) {
  const cd_cell *cells = t->cells.items;
  cd_code_point block, i;
  for (block = 0; block < CD_CELL_BLOCKS; block++) {
    const cd_cell *c = cells + ((size_t)t->blocks[block] << CD_CELL_SHIFT);
    if (t->blocks[block] == 0) continue;
    for (i = 0; i < CD_CELL_BLOCK; i++)
      if (c[i] & CD_CELL_LOOK) add_to_filter(t, block << CD_CELL_SHIFT | i, c[i], set);
  }
  set->spaces = (t->mapping.clean & CD_CLEAN_SPACES) != 0;
}
