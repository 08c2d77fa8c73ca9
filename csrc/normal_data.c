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

/*
** Where the planes are that have characters, and not only for private use: 0 to 3, and the tags and selectors of plane 14. The
** others, three quarters of all code points, have no properties in any version of Unicode; they are not asked for.
*/
#define PLANES_END 0x40000
#define TAGS 0xE0000
#define TAGS_END 0xE1000

static cd_status list_code_points(cd_normal_data *data) {
  const utf8proc_property_t *plain = NULL; /* those of the last code point that is not listed: most have the same */
  cd_code_point cp;
  for (cp = 0; cp < TAGS_END; cp = cp + 1 == PLANES_END ? TAGS : cp + 1) {
    const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)cp);
    cd_listed l = { cp, 0, 0 };
    if (p == plain) continue;
    l.combining_class = (unsigned char)p->combining_class;
    l.has = (unsigned char)bits_of(p);
    if (l.has == 0)
      plain = p;
    else if (cd_list_push(&data->listed, sizeof l, &l) != CD_OK)
      return CD_NO_MEMORY;
  }
  return CD_OK;
}

cd_code_point cd_compose(const cd_normal_data *data, cd_code_point first, cd_code_point second) {
  if (first - CD_HANGUL_L < CD_HANGUL_L_COUNT && second - CD_HANGUL_V < CD_HANGUL_V_COUNT)
    return CD_HANGUL_S +
           ((first - CD_HANGUL_L) * CD_HANGUL_V_COUNT + (second - CD_HANGUL_V)) * CD_HANGUL_T_COUNT;
  if (first - CD_HANGUL_S < CD_HANGUL_S_COUNT && (first - CD_HANGUL_S) % CD_HANGUL_T_COUNT == 0 &&
      second - CD_HANGUL_T - 1 < CD_HANGUL_T_COUNT - 1)
    return first + (second - CD_HANGUL_T);
  return cd_composite_of(data, cd_numbers_of(data, first)->first, cd_numbers_of(data, second)->second)->cp;
}

static int is_jamo_second(cd_code_point cp) {
  return cp - CD_HANGUL_V < CD_HANGUL_V_COUNT || cp - CD_HANGUL_T - 1 < CD_HANGUL_T_COUNT - 1;
}

int cd_is_second(const cd_normal_data *data, cd_code_point cp) {
  return is_jamo_second(cp) || cd_numbers_of(data, cp)->second != 0;
}

/* Whether NFC takes the code point's full decomposition back to it: utf8proc's word, exclusions included. */
static int recomposes(cd_code_point cp, const cd_code_point *parts, size_t n) {
  utf8proc_int32_t buffer[CD_MOST_PARTS];
  size_t i;
  for (i = 0; i < n; i++) buffer[i] = (utf8proc_int32_t)parts[i];
  return utf8proc_normalize_utf32(buffer, (utf8proc_ssize_t)n, UTF8PROC_STABLE | UTF8PROC_COMPOSE) == 1 &&
         buffer[0] == (utf8proc_int32_t)cp;
}

/* first + second = composite. */
typedef struct pair {
  cd_code_point first, second, composite;
} pair;

/*
** The pair that composes to cp, from its full decomposition: the last part, and what the others compose to.
** Returns 0 if cp is no primary composite.
*/
static int pair_of(cd_code_point cp, pair *p) {
  cd_code_point parts[CD_MOST_PARTS];
  utf8proc_int32_t rest[CD_MOST_PARTS];
  size_t n = cd_decompose(cp, 0, parts), i;
  if (n < 2 || !recomposes(cp, parts, n)) return 0;
  for (i = 0; i + 1 < n; i++) rest[i] = (utf8proc_int32_t)parts[i];
  if (utf8proc_normalize_utf32(rest, (utf8proc_ssize_t)n - 1, UTF8PROC_STABLE | UTF8PROC_COMPOSE) != 1) return 0;
  p->first = (cd_code_point)rest[0];
  p->second = parts[n - 1];
  p->composite = cp;
  return 1;
}

static cd_status list_pairs(const cd_normal_data *data, cd_list *pairs) {
  const cd_listed *l = data->listed.items;
  size_t i;
  for (i = 0; i < data->listed.count; i++) {
    pair p;
    if (!(l[i].has & CD_HAS_DECOMPOSITION) || !pair_of(l[i].cp, &p)) continue;
    if (cd_list_push(pairs, sizeof p, &p) != CD_OK) return CD_NO_MEMORY;
  }
  return CD_OK;
}

/* --- numbers -------------------------------------------------------------------------------- */

/* The numbers of cp, in a block of its own. */
static cd_pair_numbers *numbers_at(cd_normal_data *data, cd_code_point cp) {
  uint16_t *block = &data->blocks[cp >> CD_NUMBERS_SHIFT];
  cd_list *numbers = &data->numbers;
  if (*block == 0) {
    if (cd_list_reserve(numbers, sizeof(cd_pair_numbers), CD_NUMBERS_BLOCK) != CD_OK) return NULL;
    *block = (uint16_t)(numbers->count >> CD_NUMBERS_SHIFT);
    memset((cd_pair_numbers *)numbers->items + numbers->count, 0, CD_NUMBERS_BLOCK * sizeof(cd_pair_numbers));
    numbers->count += CD_NUMBERS_BLOCK;
  }
  return (cd_pair_numbers *)numbers->items + ((size_t)*block << CD_NUMBERS_SHIFT | (cp & (CD_NUMBERS_BLOCK - 1)));
}

static cd_status begin_numbers(cd_normal_data *data) {
  const size_t blocks = CD_CODE_POINTS >> CD_NUMBERS_SHIFT;
  data->firsts = data->seconds = 1;
  data->blocks = cd_alloc(&data->allocator, blocks * sizeof *data->blocks);
  if (data->blocks == NULL) return CD_NO_MEMORY;
  memset(data->blocks, 0, blocks * sizeof *data->blocks);
  if (cd_list_reserve(&data->numbers, sizeof(cd_pair_numbers), CD_NUMBERS_BLOCK) != CD_OK) return CD_NO_MEMORY;
  memset(data->numbers.items, 0, CD_NUMBERS_BLOCK * sizeof(cd_pair_numbers));
  data->numbers.count = CD_NUMBERS_BLOCK;
  return CD_OK;
}

static cd_status number_pairs(cd_normal_data *data, const cd_list *pairs) {
  const pair *p = pairs->items, *end = p + pairs->count;
  for (; p < end; p++) {
    cd_pair_numbers *first = numbers_at(data, p->first), *second;
    if (first == NULL) return CD_NO_MEMORY;
    if (first->first == 0) first->first = (uint16_t)data->firsts++;
    second = numbers_at(data, p->second);
    if (second == NULL) return CD_NO_MEMORY;
    if (second->second == 0) second->second = (uint16_t)data->seconds++;
  }
  return CD_OK;
}

static cd_status add_composite(cd_normal_data *data, const pair *p) {
  cd_composite c = { { 0 }, p->composite, 0, 0 };
  size_t slot = cd_numbers_of(data, p->second)->second * data->firsts + cd_numbers_of(data, p->first)->first;
  c.length = (uint16_t)cd_utf8_encode(c.cp, (char *)c.bytes);
  c.first = cd_numbers_of(data, c.cp)->first;
  data->pairs[slot] = (uint16_t)data->composites.count;
  return cd_list_push(&data->composites, sizeof c, &c);
}

static cd_status learn_pairs(cd_normal_data *data, cd_list *pairs) {
  const cd_composite none = { { 0 }, 0, 0, 0 };
  size_t size, i;
  cd_status status = list_pairs(data, pairs);
  if (status == CD_OK) status = begin_numbers(data);
  if (status == CD_OK) status = number_pairs(data, pairs);
  if (status != CD_OK) return status;
  size = data->firsts * data->seconds * sizeof *data->pairs;
  data->pairs = cd_alloc(&data->allocator, size);
  if (data->pairs == NULL) return CD_NO_MEMORY;
  memset(data->pairs, 0, size);
  status = cd_list_push(&data->composites, sizeof none, &none);
  for (i = 0; i < pairs->count && status == CD_OK; i++) status = add_composite(data, (const pair *)pairs->items + i);
  return status;
}

/* --- seconds that nothing else lists ------------------------------------------------------------ */

static int compare_listed(const void *a, const void *b) {
  cd_code_point x = ((const cd_listed *)a)->cp, y = ((const cd_listed *)b)->cp;
  return x < y ? -1 : x > y;
}

static cd_status list_second(cd_normal_data *data, size_t known, cd_code_point cp) {
  cd_listed l = { cp, 0, CD_IS_SECOND };
  cd_listed *old = bsearch(&l, data->listed.items, known, sizeof l, compare_listed);
  if (old == NULL) return cd_list_push(&data->listed, sizeof l, &l);
  old->has |= CD_IS_SECOND;
  return CD_OK;
}

static int may_hold_seconds(const cd_normal_data *data, cd_code_point block) {
  return data->blocks[block] != 0 || block == CD_HANGUL_V >> CD_NUMBERS_SHIFT || block == CD_HANGUL_T >> CD_NUMBERS_SHIFT;
}

/* Marks the seconds of all pairs, and the vowels and finals of Hangul; those not listed yet come to the list. */
static cd_status list_seconds(cd_normal_data *data) {
  size_t known = data->listed.count;
  cd_code_point block, i;
  cd_status status = CD_OK;
  for (block = 0; block < CD_CODE_POINTS >> CD_NUMBERS_SHIFT; block++) {
    for (i = 0; may_hold_seconds(data, block) && i < CD_NUMBERS_BLOCK && status == CD_OK; i++)
      if (cd_is_second(data, block << CD_NUMBERS_SHIFT | i)) status = list_second(data, known, block << CD_NUMBERS_SHIFT | i);
  }
  qsort(data->listed.items, data->listed.count, sizeof(cd_listed), compare_listed);
  return status;
}

cd_status cd_normal_data_init(cd_normal_data *data, const cd_allocator *allocator) {
  cd_list pairs = CD_LIST_INIT(allocator);
  cd_status status;
  memset(data, 0, sizeof *data);
  data->allocator = *allocator;
  data->listed.allocator = data->numbers.allocator = data->composites.allocator = &data->allocator;
  status = list_code_points(data);
  if (status == CD_OK) status = learn_pairs(data, &pairs);
  if (status == CD_OK) status = list_seconds(data);
  cd_list_free(&pairs, sizeof(pair));
  if (status != CD_OK) cd_normal_data_free(data);
  return status;
}

void cd_normal_data_free(cd_normal_data *data) {
  cd_list_free(&data->listed, sizeof(cd_listed));
  cd_list_free(&data->numbers, sizeof(cd_pair_numbers));
  cd_list_free(&data->composites, sizeof(cd_composite));
  cd_free(&data->allocator, data->blocks, (CD_CODE_POINTS >> CD_NUMBERS_SHIFT) * sizeof *data->blocks);
  cd_free(&data->allocator, data->pairs, data->firsts * data->seconds * sizeof *data->pairs);
  memset(data, 0, sizeof *data);
}
