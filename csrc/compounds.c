#include "compounds.h"

#include <string.h>

#include <utf8proc.h>

#include "utf8.h"

#define FIRST_CAPACITY 64
#define SOFT_HYPHEN 0xAD

/* FNV-1a over code points in lower case (Fowler, Noll and Vo), mixed once more at the end. */
#define HASH_START 0xCBF29CE484222325u
#define HASH_PRIME 0x100000001B3u

static uint64_t hash_point(uint64_t hash, cd_code_point c) {
  return (hash ^ (uint64_t)utf8proc_tolower((utf8proc_int32_t)c)) * HASH_PRIME;
}

static uint64_t hash_word(const unsigned char *p, const unsigned char *end) {
  uint64_t hash = HASH_START;
  while (p < end) {
    cd_code_point c;
    p += cd_utf8_decode(p, end, &c);
    if (c != CD_ILL_FORMED && c != SOFT_HYPHEN) hash = hash_point(hash, c);
  }
  return hash;
}

/* Never 0. */
static uint64_t hash_pair(uint64_t left, uint64_t right) {
  uint64_t hash = (left ^ (right << 31 | right >> 33)) * HASH_PRIME;
  hash ^= hash >> 29;
  return hash != 0 ? hash : 1;
}

/* --- the set ------------------------------------------------------------------------------- */

static uint64_t *slot_of(const cd_compounds *c, uint64_t hash) {
  size_t i = (size_t)hash & (c->capacity - 1);
  while (c->slots[i] != 0 && c->slots[i] != hash) i = (i + 1) & (c->capacity - 1);
  return &c->slots[i];
}

static cd_status grow(cd_compounds *c) {
  cd_compounds larger = *c;
  size_t i;
  larger.capacity = c->capacity == 0 ? FIRST_CAPACITY : c->capacity * 2;
  larger.slots = cd_alloc(c->allocator, larger.capacity * sizeof *larger.slots);
  if (larger.slots == NULL) return CD_NO_MEMORY;
  memset(larger.slots, 0, larger.capacity * sizeof *larger.slots);
  for (i = 0; i < c->capacity; i++)
    if (c->slots[i] != 0) *slot_of(&larger, c->slots[i]) = c->slots[i];
  cd_compounds_free(c);
  *c = larger;
  return CD_OK;
}

static cd_status insert(cd_compounds *c, uint64_t hash) {
  uint64_t *slot;
  if (c->count * 2 >= c->capacity) {
    cd_status status = grow(c);
    if (status != CD_OK) return status;
  }
  slot = slot_of(c, hash);
  if (*slot == 0) c->count++;
  *slot = hash;
  return CD_OK;
}

void cd_compounds_clear(cd_compounds *c) {
  /* many small sets after a large one must not pay for its size */
  if (c->capacity > FIRST_CAPACITY && c->count * 8 < c->capacity) cd_compounds_free(c);
  if (c->count > 0) memset(c->slots, 0, c->capacity * sizeof *c->slots);
  c->count = 0;
}

void cd_compounds_free(cd_compounds *c) {
  cd_free(c->allocator, c->slots, c->capacity * sizeof *c->slots);
  c->slots = NULL;
  c->count = c->capacity = 0;
}

/* --- words --------------------------------------------------------------------------------- */

static int is_letter(cd_code_point c) {
  utf8proc_category_t k;
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  if (c == CD_ILL_FORMED) return 0;
  k = utf8proc_category((utf8proc_int32_t)c);
  return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME;
}

cd_status cd_compounds_add(cd_compounds *c, const char *text, size_t length) {
  const unsigned char *p = (const unsigned char *)text, *end = p + length;
  uint64_t left = 0, word = HASH_START; /* left: of the letters before the last hyphen; 0 for none */
  int letters = 0;
  cd_status status = CD_OK;
  if (memchr(text, '-', length) == NULL && memchr(text, 0xE2, length) == NULL) return CD_OK;
  while (p <= end && status == CD_OK) {
    cd_code_point here = ' ';
    size_t size = p < end ? cd_utf8_decode(p, end, &here) : 1;
    p += size;
    if (here == SOFT_HYPHEN) continue;
    if (is_letter(here)) {
      word = hash_point(word, here);
      letters = 1;
      continue;
    }
    if (left != 0 && letters) status = insert(c, hash_pair(left, word));
    left = letters && (here == '-' || here == 0x2010) ? word : 0;
    word = HASH_START;
    letters = 0;
  }
  return status;
}

int cd_compounds_has(const cd_compounds *c, const char *left, size_t left_length, const char *right, size_t right_length) {
  const unsigned char *l = (const unsigned char *)left, *r = (const unsigned char *)right;
  if (c->count == 0) return 0;
  return *slot_of(c, hash_pair(hash_word(l, l + left_length), hash_word(r, r + right_length))) != 0;
}
