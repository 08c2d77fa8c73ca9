#include "vocabulary.h"

#include <string.h>

#define FIRST_CAPACITY 8192
#define SPARSE 4 /* places for each word, at the least half as many */

/* What an empty vocabulary looks into; nothing is ever written there. */
static cd_vocabulary_entry *no_entries(void) {
  static const cd_vocabulary_entry none = { 0, 0 };
  union { const cd_vocabulary_entry *from; cd_vocabulary_entry *to; } u = { &none };
  return u.to;
}

void cd_vocabulary_init(cd_vocabulary *v, const cd_allocator *a) {
  memset(v, 0, sizeof *v);
  v->allocator = v->keys.allocator = a;
  v->entries = no_entries();
  cd_letters_init(&v->letters);
}

void cd_vocabulary_free(cd_vocabulary *v) {
  if (v->capacity > 0) cd_free(v->allocator, v->entries, v->capacity * sizeof *v->entries);
  v->entries = no_entries();
  v->capacity = v->mask = 0;
  v->count = 0;
  cd_list_free(&v->keys, sizeof(uint64_t));
}

static void set_bit(uint64_t *bits, size_t i) { bits[i >> 6] |= (uint64_t)1 << (i & 63); }

/* The place of a key in the table: where it is, or where it belongs. */
static cd_vocabulary_entry *place_of(cd_vocabulary_entry *entries, size_t mask, uint64_t key) {
  size_t i = (size_t)key & mask;
  while (entries[i].number != 0 && entries[i].tag != cd_tag_of(key)) i = (i + 1) & mask;
  return &entries[i];
}

uint32_t cd_vocabulary_seek(const cd_vocabulary *v, uint64_t key) {
  return place_of(v->entries, v->mask, key)->number;
}

static cd_status widen(cd_vocabulary *v) {
  size_t capacity = v->capacity == 0 ? FIRST_CAPACITY : 2 * v->capacity;
  cd_vocabulary_entry *entries = cd_alloc(v->allocator, capacity * sizeof *entries);
  uint32_t n;
  if (entries == NULL) return CD_NO_MEMORY;
  memset(entries, 0, capacity * sizeof *entries);
  for (n = 1; n <= v->count; n++) {
    uint64_t key = ((const uint64_t *)v->keys.items)[n - 1];
    cd_vocabulary_entry entry = { cd_tag_of(key), n };
    *place_of(entries, capacity - 1, key) = entry;
  }
  if (v->capacity > 0) cd_free(v->allocator, v->entries, v->capacity * sizeof *entries);
  v->entries = entries;
  v->capacity = capacity;
  v->mask = capacity - 1;
  return CD_OK;
}

cd_status cd_vocabulary_number(cd_vocabulary *v, uint64_t key, uint32_t *number) {
  cd_vocabulary_entry *entry;
  cd_status status = CD_OK;
  if (SPARSE / 2 * (size_t)(v->count + 1) > v->capacity) status = widen(v);
  if (status != CD_OK) return status;
  entry = place_of(v->entries, v->mask, key);
  if (entry->number == 0) {
    status = cd_list_push(&v->keys, sizeof key, &key);
    if (status != CD_OK) return status;
    entry->tag = cd_tag_of(key);
    entry->number = ++v->count;
  }
  *number = entry->number;
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
