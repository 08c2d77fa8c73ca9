/*
** vocabulary.h - floor 2: the words that phrases are made of, by number. Numbers start at 1 and are dense.
**
** A word is known by a hash of its folded form as UTF-8, sixteen bytes at a time, so that a word of ASCII letters can be hashed
** without looking at each. The table has buckets of four and is kept sparse: whether a word is in it or not is told by one look and
** without a jump as a rule, for jumps that go either way are what costs. A stem stands for every word that begins with it.
*/
#ifndef CD_VOCABULARY_H
#define CD_VOCABULARY_H

#include "core.h"
#include "letters.h"

#define CD_GATE_BITS 12
#define CD_LONGEST_STEM 60 /* code points */

#define CD_BUCKET 4

/* Words whose keys have the same lower bits, filled from the first on; what is full goes on in the next one. */
typedef struct cd_bucket {
  uint32_t tags[CD_BUCKET];    /* the upper half of a key */
  uint32_t numbers[CD_BUCKET]; /* 0: free */
} cd_bucket;

typedef struct cd_vocabulary {
  cd_bucket *buckets;           /* a power of two; an empty table has one empty bucket */
  size_t capacity;              /* how many of them were allocated */
  size_t mask;
  uint32_t count;
  cd_list keys;                 /* by number, from 1: only for widening the table */
  uint64_t stem_lengths;        /* bit n: there is a stem of n code points */
  const cd_allocator *allocator;
  uint64_t gate[1 << (CD_GATE_BITS - 6)];     /* bits of the first two code points of stems */
  cd_letters letters;
} cd_vocabulary;

/* 'a' must outlive the vocabulary. */
void cd_vocabulary_init(cd_vocabulary *v, const cd_allocator *a);
void cd_vocabulary_free(cd_vocabulary *v);

/* The number of a hash that cd_hash_end gave, added if it is new. */
cd_status cd_vocabulary_number(cd_vocabulary *v, uint64_t key, uint32_t *number);

/*
** The number of the word or mark text[0..length), added if it is new; a stem when 'stem' is set. The bytes must be
** one token, as cd_tokenize cuts them.
*/
cd_status cd_vocabulary_add(cd_vocabulary *v, const char *text, size_t length, int stem, uint32_t *number);

/* --- hashes of folded words ------------------------------------------------- */

typedef struct cd_word_hash {
  uint64_t state;
  uint64_t bytes[2]; /* those not mixed in yet, the first one lowest */
  unsigned count;    /* of them, under 16 */
} cd_word_hash;

#define CD_WORD_HASH { 0, { 0, 0 }, 0 }

/* Mixes sixteen bytes in, or fewer with zeros behind them where the word ends. */
static inline uint64_t cd_hash_mix(uint64_t state, uint64_t low, uint64_t high) {
  state = (state ^ low) * 0x9E3779B97F4A7C15u + (high ^ high >> 29) * 0xC2B2AE3D27D4EB4Fu;
  return state ^ state >> 32;
}

/* The key of a word whose bytes have all been mixed in. All of its bits depend on all of the word. */
static inline uint64_t cd_hash_end(uint64_t state) {
  state *= 0xD6E8FEB86659FD93u;
  state ^= state >> 32;
  return state;
}

/* Adds so many bytes, the first one lowest, which must not cross a multiple of eight. */
static inline void cd_hash_bytes(cd_word_hash *h, uint64_t bytes, unsigned count) {
  h->bytes[h->count >> 3] |= bytes << 8 * (h->count & 7);
  h->count += count;
  if (h->count < 16) return;
  h->state = cd_hash_mix(h->state, h->bytes[0], h->bytes[1]);
  h->bytes[0] = h->bytes[1] = 0;
  h->count = 0;
}

static inline void cd_hash_byte(cd_word_hash *h, unsigned char byte) { cd_hash_bytes(h, byte, 1); }

/* Adds a folded code point above the first two thousand. */
void cd_hash_add_long(cd_word_hash *h, cd_code_point c);

/* Adds a folded code point. */
static inline void cd_hash_add(cd_word_hash *h, cd_code_point c) {
  if (c < 0x80) {
    cd_hash_byte(h, (unsigned char)c);
  } else if (c >= 0x800) {
    cd_hash_add_long(h, c);
  } else if ((h->count & 7) < 7) {
    cd_hash_bytes(h, 0x80C0 | c >> 6 | (c & 0x3F) << 8, 2);
  } else {
    cd_hash_byte(h, (unsigned char)(0xC0 | c >> 6));
    cd_hash_byte(h, (unsigned char)(0x80 | (c & 0x3F)));
  }
}

/* The key of what has been added so far. */
static inline uint64_t cd_hash_key(const cd_word_hash *h) {
  return cd_hash_end(h->count > 0 ? cd_hash_mix(h->state, h->bytes[0], h->bytes[1]) : h->state);
}

static inline uint64_t cd_hash_of_mark(cd_code_point c) {
  cd_word_hash h = CD_WORD_HASH;
  cd_hash_add(&h, c);
  return cd_hash_key(&h);
}

/* The key of a stem that is written as a word with this key. */
static inline uint64_t cd_stem_key(uint64_t key) { return key ^ 0x5851F42D4C957F2Du; }

/* --- looking up --------------------------------------------------------------- */

static inline int cd_has_bit(const uint64_t *bits, size_t i) { return (int)(bits[i >> 6] >> (i & 63) & 1); }

/* The number of a key whose own bucket is full and has it not. */
uint32_t cd_vocabulary_seek(const cd_vocabulary *v, uint64_t key);

static inline uint32_t cd_tag_of(uint64_t key) { return (uint32_t)(key >> 32); }

/* The number of a key in a bucket; 0: it is not there. */
static inline uint32_t cd_bucket_find(const cd_bucket *b, uint64_t key) {
  uint32_t tag = cd_tag_of(key), number = 0;
  unsigned i;
  for (i = 0; i < CD_BUCKET; i++) number |= b->numbers[i] & (0u - (uint32_t)(b->tags[i] == tag));
  return number;
}

static inline int cd_bucket_is_full(const cd_bucket *b) { return b->numbers[CD_BUCKET - 1] != 0; }

/* The number of a word by its key; 0: unknown. */
static inline uint32_t cd_vocabulary_find(const cd_vocabulary *v, uint64_t key) {
  const cd_bucket *b = &v->buckets[(size_t)key & v->mask];
  uint32_t number = cd_bucket_find(b, key);
  if ((number != 0) | !cd_bucket_is_full(b)) return number;
  return cd_vocabulary_seek(v, key);
}

/* Whether a word that begins with these two folded code points may begin with a stem. */
static inline size_t cd_gate_of(cd_code_point first, cd_code_point second) {
  return (first * 31 + second) & ((1u << CD_GATE_BITS) - 1);
}

#endif
