#include "vocabulary.h"

#include <string.h>

#define FIRST_CAPACITY 2048 /* buckets */
#define SPARSE 2            /* words for each of them, at the most */

/* What an empty vocabulary looks into; nothing is ever written there. */
static cd_bucket *no_buckets(void) {
  static const cd_bucket none = { { 0, 0, 0, 0 }, { 0, 0, 0, 0 } };
  union { const cd_bucket *from; cd_bucket *to; } u = { &none };
  return u.to;
}

void cd_vocabulary_init(cd_vocabulary *v, const cd_allocator *a) {
  memset(v, 0, sizeof *v);
  v->allocator = v->keys.allocator = a;
  v->buckets = no_buckets();
  cd_letters_init(&v->letters);
}

void cd_vocabulary_free(cd_vocabulary *v) {
  if (v->capacity > 0) cd_free(v->allocator, v->buckets, v->capacity * sizeof *v->buckets);
  v->buckets = no_buckets();
  v->capacity = v->mask = 0;
  v->count = 0;
  cd_list_free(&v->keys, sizeof(uint64_t));
}

static void set_bit(uint64_t *bits, size_t i) { bits[i >> 6] |= (uint64_t)1 << (i & 63); }

uint32_t cd_vocabulary_seek(const cd_vocabulary *v, uint64_t key) {
  size_t i = (size_t)key & v->mask;
  uint32_t number;
  do {
    const cd_bucket *b = &v->buckets[i];
    number = cd_bucket_find(b, key);
    if (!cd_bucket_is_full(b)) break;
    i = (i + 1) & v->mask;
  } while (number == 0);
  return number;
}

/* Puts a key that is not there yet into its bucket, or the next one that has room. */
static void put(cd_bucket *buckets, size_t mask, uint64_t key, uint32_t number) {
  size_t i = (size_t)key & mask;
  unsigned at = 0;
  while (cd_bucket_is_full(&buckets[i])) i = (i + 1) & mask;
  while (buckets[i].numbers[at] != 0) at++;
  buckets[i].tags[at] = cd_tag_of(key);
  buckets[i].numbers[at] = number;
}

static cd_status widen(cd_vocabulary *v) {
  size_t capacity = v->capacity == 0 ? FIRST_CAPACITY : 2 * v->capacity;
  cd_bucket *buckets = cd_alloc(v->allocator, capacity * sizeof *buckets);
  uint32_t n;
  if (buckets == NULL) return CD_NO_MEMORY;
  memset(buckets, 0, capacity * sizeof *buckets);
  for (n = 1; n <= v->count; n++) put(buckets, capacity - 1, ((const uint64_t *)v->keys.items)[n - 1], n);
  if (v->capacity > 0) cd_free(v->allocator, v->buckets, v->capacity * sizeof *buckets);
  v->buckets = buckets;
  v->capacity = capacity;
  v->mask = capacity - 1;
  return CD_OK;
}

cd_status cd_vocabulary_number(cd_vocabulary *v, uint64_t key, uint32_t *number) {
  cd_status status = CD_OK;
  *number = cd_vocabulary_find(v, key);
  if (*number != 0) return CD_OK;
  if ((size_t)v->count + 1 > SPARSE * v->capacity) status = widen(v);
  if (status == CD_OK) status = cd_list_push(&v->keys, sizeof key, &key);
  if (status != CD_OK) return status;
  *number = ++v->count;
  put(v->buckets, v->mask, key, *number);
  return CD_OK;
}

void cd_hash_add_long(cd_word_hash *h, cd_code_point c) {
  if (c < 0x10000) {
    cd_hash_byte(h, (unsigned char)(0xE0 | c >> 12));
  } else {
    cd_hash_byte(h, (unsigned char)(0xF0 | c >> 18));
    cd_hash_byte(h, (unsigned char)(0x80 | (c >> 12 & 0x3F)));
  }
  cd_hash_byte(h, (unsigned char)(0x80 | (c >> 6 & 0x3F)));
  cd_hash_byte(h, (unsigned char)(0x80 | (c & 0x3F)));
}

/* Opens the gate for a stem of 'count' code points, the first two of which are given. */
static void open_gate(cd_vocabulary *v, size_t count, const cd_code_point *first) {
  if (count < 2) memset(v->gate, 0xFF, sizeof v->gate);
  else set_bit(v->gate, cd_gate_of(first[0], first[1]));
  v->stem_lengths |= (uint64_t)1 << count;
}

cd_status cd_vocabulary_add(cd_vocabulary *v, const char *text, size_t length, int stem, uint32_t *number) {
  const unsigned char *p = (const unsigned char *)text, *end = p + length;
  cd_word_hash h = CD_WORD_HASH;
  cd_code_point first[2] = { 0, 0 };
  size_t count = 0;
  while (p < end) {
    cd_code_point c;
    cd_letter_kind s;
    p += cd_utf8_decode(p, end, &c);
    s = cd_letter_kind_of(&v->letters, c);
    if (s == CD_LETTER_JOINER) continue;
    c = s == CD_LETTER_SIGN ? cd_fold_sign(c) : cd_fold_letter(&v->letters, c);
    cd_hash_add(&h, c);
    if (count < 2) first[count] = c;
    count++;
  }
  if (stem && count < CD_LONGEST_STEM) open_gate(v, count, first);
  return cd_vocabulary_number(v, stem ? cd_stem_key(cd_hash_key(&h)) : cd_hash_key(&h), number);
}
