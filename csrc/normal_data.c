#include "normal_data.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define NO_SEQUENCE UINT16_MAX /* utf8proc's mark of "none" */

const cd_code_point cd_reserved_ignorable[][2] = {
  { 0x2065, 0x2065 }, { 0xFFF0, 0xFFF8 }, { 0xE0000, 0xE0FFF }, { 0, 0 },
};

int cd_is_ignorable(cd_code_point cp) {
  int i;
  if (utf8proc_get_property((utf8proc_int32_t)cp)->ignorable) return 1;
  for (i = 0; cd_reserved_ignorable[i][1] != 0; i++)
    if (cp >= cd_reserved_ignorable[i][0] && cp <= cd_reserved_ignorable[i][1]) return 1;
  return 0;
}

unsigned cd_combining_class(cd_code_point cp) {
  return (unsigned)utf8proc_get_property((utf8proc_int32_t)cp)->combining_class;
}

const char *cd_normal_data_version(void) { return utf8proc_unicode_version(); }

static size_t parts_of(cd_code_point cp, int options, cd_code_point *out) {
  utf8proc_int32_t parts[CD_MOST_PARTS];
  int boundclass = 0;
  utf8proc_ssize_t n, i;
  n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, CD_MOST_PARTS, (utf8proc_option_t)options, &boundclass);
  if (n < 0 || n > CD_MOST_PARTS) {
    out[0] = cp;
    return 1;
  }
  for (i = 0; i < n; i++) out[i] = (cd_code_point)parts[i];
  return (size_t)n;
}

size_t cd_decompose(cd_code_point cp, int compatibility, cd_code_point *out) {
  return parts_of(cp, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | (compatibility ? UTF8PROC_COMPAT : 0), out);
}

size_t cd_fold(cd_code_point cp, cd_code_point *out) { return parts_of(cp, UTF8PROC_STABLE | UTF8PROC_CASEFOLD, out); }

static unsigned bits_of(const utf8proc_property_t *p) {
  unsigned has = 0;
  if (p->combining_class != 0) has |= CD_HAS_CLASS;
  if (p->decomp_seqindex != NO_SEQUENCE) has |= CD_HAS_DECOMPOSITION;
  if (p->casefold_seqindex != NO_SEQUENCE) has |= CD_HAS_FOLD;
  if (p->ignorable) has |= CD_HAS_IGNORABLE;
  return has;
}

static cd_status list_code_points(cd_normal_data *data) {
  cd_code_point cp;
  for (cp = 0; cp < CD_CODE_POINTS; cp++) {
    const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)cp);
    cd_listed l = { cp, (unsigned char)p->combining_class, (unsigned char)bits_of(p) };
    if (l.has != 0 && cd_list_push(&data->listed, sizeof l, &l) != CD_OK) return CD_NO_MEMORY;
  }
  return CD_OK;
}

static size_t slot_of(const cd_normal_data *data, cd_code_point first, cd_code_point second) {
  uint32_t h = (first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu);
  return (size_t)(h ^ h >> 15) & (data->slots - 1);
}

cd_code_point cd_compose(const cd_normal_data *data, cd_code_point first, cd_code_point second) {
  size_t i;
  if (first - CD_HANGUL_L < CD_HANGUL_L_COUNT && second - CD_HANGUL_V < CD_HANGUL_V_COUNT)
    return CD_HANGUL_S +
           ((first - CD_HANGUL_L) * CD_HANGUL_V_COUNT + (second - CD_HANGUL_V)) * CD_HANGUL_T_COUNT;
  if (first - CD_HANGUL_S < CD_HANGUL_S_COUNT && (first - CD_HANGUL_S) % CD_HANGUL_T_COUNT == 0 &&
      second - CD_HANGUL_T - 1 < CD_HANGUL_T_COUNT - 1)
    return first + (second - CD_HANGUL_T);
  for (i = slot_of(data, first, second); data->compositions[i].first != 0; i = (i + 1) & (data->slots - 1))
    if (data->compositions[i].first == first && data->compositions[i].second == second)
      return data->compositions[i].composite;
  return 0;
}

/* Whether NFC takes the code point's full decomposition back to it: utf8proc's word, exclusions included. */
static int recomposes(cd_code_point cp, const cd_code_point *parts, size_t n) {
  utf8proc_int32_t buffer[CD_MOST_PARTS];
  size_t i;
  for (i = 0; i < n; i++) buffer[i] = (utf8proc_int32_t)parts[i];
  return utf8proc_normalize_utf32(buffer, (utf8proc_ssize_t)n, UTF8PROC_STABLE | UTF8PROC_COMPOSE) == 1 &&
         buffer[0] == (utf8proc_int32_t)cp;
}

/*
** The pair that composes to cp, from its full decomposition: the last part, and what the others compose to.
** Returns 0 if cp is no primary composite.
*/
static int pair_of(cd_code_point cp, cd_composition *pair) {
  cd_code_point parts[CD_MOST_PARTS];
  utf8proc_int32_t rest[CD_MOST_PARTS];
  size_t n = cd_decompose(cp, 0, parts), i;
  if (n < 2 || !recomposes(cp, parts, n)) return 0;
  for (i = 0; i + 1 < n; i++) rest[i] = (utf8proc_int32_t)parts[i];
  if (utf8proc_normalize_utf32(rest, (utf8proc_ssize_t)n - 1, UTF8PROC_STABLE | UTF8PROC_COMPOSE) != 1) return 0;
  pair->first = (cd_code_point)rest[0];
  pair->second = parts[n - 1];
  pair->composite = cp;
  return 1;
}

static int compare_cp(const void *key, const void *item) {
  cd_code_point a = *(const cd_code_point *)key, b = ((const cd_listed *)item)->cp;
  return a < b ? -1 : a > b;
}

static void add_pair(cd_normal_data *data, const cd_composition *pair) {
  size_t slot = slot_of(data, pair->first, pair->second);
  while (data->compositions[slot].first != 0) slot = (slot + 1) & (data->slots - 1);
  data->compositions[slot] = *pair;
}

int cd_is_second(const cd_normal_data *data, cd_code_point cp) {
  const cd_listed *l = bsearch(&cp, data->listed.items, data->listed.count, sizeof *l, compare_cp);
  return l != NULL && (l->has & CD_IS_SECOND);
}

static int compare_listed(const void *a, const void *b) {
  cd_code_point x = ((const cd_listed *)a)->cp, y = ((const cd_listed *)b)->cp;
  return x < y ? -1 : x > y;
}

static cd_status list_second(cd_normal_data *data, size_t known, cd_code_point cp) {
  cd_listed l = { cp, 0, CD_IS_SECOND };
  cd_listed *old = bsearch(&cp, data->listed.items, known, sizeof l, compare_cp);
  if (old == NULL) return cd_list_push(&data->listed, sizeof l, &l);
  old->has |= CD_IS_SECOND;
  return CD_OK;
}

/* Takes out the second of two equal neighbours. */
static void unique(cd_list *list) {
  cd_listed *l = list->items;
  size_t i, n = 0;
  for (i = 0; i < list->count; i++)
    if (n == 0 || l[n - 1].cp != l[i].cp) l[n++] = l[i];
  list->count = n;
}

/* Marks the seconds of all pairs, and the vowels and finals of Hangul; those not listed yet come to the list. */
static cd_status list_seconds(cd_normal_data *data, const cd_list *pairs) {
  const cd_composition *p = pairs->items;
  size_t known = data->listed.count, i;
  cd_code_point cp;
  cd_status status = CD_OK;
  for (i = 0; i < pairs->count && status == CD_OK; i++) status = list_second(data, known, p[i].second);
  for (cp = CD_HANGUL_V; cp < CD_HANGUL_V + CD_HANGUL_V_COUNT && status == CD_OK; cp++)
    status = list_second(data, known, cp);
  for (cp = CD_HANGUL_T + 1; cp < CD_HANGUL_T + CD_HANGUL_T_COUNT && status == CD_OK; cp++)
    status = list_second(data, known, cp);
  qsort(data->listed.items, data->listed.count, sizeof(cd_listed), compare_listed);
  unique(&data->listed);
  return status;
}

static cd_status learn_pairs(cd_normal_data *data, cd_list *pairs) {
  const cd_listed *l = data->listed.items;
  size_t i;
  for (i = 0; i < data->listed.count; i++) {
    cd_composition pair;
    if (!(l[i].has & CD_HAS_DECOMPOSITION) || !pair_of(l[i].cp, &pair)) continue;
    if (cd_list_push(pairs, sizeof pair, &pair) != CD_OK) return CD_NO_MEMORY;
  }
  for (data->slots = 1024; data->slots < pairs->count * 2;) data->slots *= 2;
  data->compositions = cd_alloc(&data->allocator, data->slots * sizeof *data->compositions);
  if (data->compositions == NULL) return CD_NO_MEMORY;
  memset(data->compositions, 0, data->slots * sizeof *data->compositions);
  for (i = 0; i < pairs->count; i++) add_pair(data, (const cd_composition *)pairs->items + i);
  return list_seconds(data, pairs);
}

cd_status cd_normal_data_init(cd_normal_data *data, const cd_allocator *allocator) {
  cd_list pairs = CD_LIST_INIT(allocator);
  cd_status status;
  memset(data, 0, sizeof *data);
  data->allocator = *allocator;
  data->listed.allocator = &data->allocator;
  status = list_code_points(data);
  if (status == CD_OK) status = learn_pairs(data, &pairs);
  cd_list_free(&pairs, sizeof(cd_composition));
  if (status != CD_OK) cd_normal_data_free(data);
  return status;
}

void cd_normal_data_free(cd_normal_data *data) {
  cd_list_free(&data->listed, sizeof(cd_listed));
  cd_free(&data->allocator, data->compositions, data->slots * sizeof *data->compositions);
  data->compositions = NULL;
}
