#include "sentence_words.h"

#include <string.h>
#include <utf8proc.h>

typedef struct slot {
  uint32_t hash;
  unsigned classes;
  size_t key, length; /* the word in keys */
} slot;

#define LEAST_SLOTS 64

void cd_words_init(cd_words *w, const cd_allocator *a) {
  cd_buffer keys = CD_BUFFER_INIT(a);
  cd_list slots = CD_LIST_INIT(a);
  w->keys = keys;
  w->slots = slots;
  w->count = 0;
  w->families = 0;
  w->last = w->before = 0;
  w->shortest = CD_WORD_MAX;
  w->longest = 0;
  memset(w->filter, 0, sizeof w->filter);
  memset(w->abbreviations, 0, sizeof w->abbreviations);
  memset(w->beginnings, 0, sizeof w->beginnings);
}

void cd_words_free(cd_words *w) {
  cd_buffer_free(&w->keys);
  cd_list_free(&w->slots, sizeof(slot));
  w->count = 0;
}

size_t cd_lower_case(const unsigned char *word, size_t length, char *out) {
  const unsigned char *end = word + length;
  size_t used = 0;
  while (word < end) {
    cd_code_point cp;
    size_t width;
    if (*word < 0x80) {
      if (used == CD_WORD_MAX) return 0;
      out[used++] = (char)(*word >= 'A' && *word <= 'Z' ? *word + 32 : *word);
      word++;
      continue;
    }
    width = cd_utf8_decode(word, end, &cp);
    if (used + CD_UTF8_MAX > CD_WORD_MAX) return 0;
    if (cp == CD_ILL_FORMED) {
      memcpy(out + used, word, width);
      used += width;
    } else {
      if (cd_shape_of_point(cp) == CD_SHAPE_UPPER) cp = (cd_code_point)utf8proc_tolower((utf8proc_int32_t)cp);
      used += cd_utf8_encode(cp, out + used);
    }
    word += width;
  }
  return used;
}

static inline unsigned char lower_ascii(unsigned char c) { return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c); }

static inline uint32_t hash_byte(uint32_t hash, unsigned char c) { return (hash ^ c) * CD_HASH_PRIME; }

static inline uint32_t hash_bytes(uint32_t hash, const unsigned char *p, size_t count) {
  size_t i;
  for (i = 0; i < count; i++) hash = hash_byte(hash, p[i]);
  return hash;
}

/* The width of the code point at word when it is of those that have no capitals, as its first byte tells; else 0. */
static size_t width_without_case(const unsigned char *word, const unsigned char *end) {
  unsigned char c = word[0];
  cd_code_point cp;
  if (c >= 0xE3 && c <= 0xED && c != 0xEA && cd_utf8_next(word, end, &cp) == 3) return 3; /* East Asia */
  return c >= 0xD7 && c <= 0xDF && end - word > 1 && cd_is_continuation(word[1]) ? 2 : 0;  /* Hebrew to N'Ko */
}

/* Goes on at a code point beyond ASCII. */
static uint32_t hash_lower(uint32_t hash, const unsigned char *word, size_t width, cd_code_point cp) {
  char lower[CD_UTF8_MAX];
  if (cd_shape_of_point(cp) != CD_SHAPE_UPPER) return hash_bytes(hash, word, width);
  width = cd_utf8_encode((cd_code_point)utf8proc_tolower((utf8proc_int32_t)cp), lower);
  return hash_bytes(hash, (const unsigned char *)lower, width);
}

/* So many bytes are no more than CD_WORD_MAX in lower case, whatever they are. */
#define SURELY_FITS 24

/* Goes on where a word leaves ASCII; what is too long for cd_lower_case counts for nothing. */
static uint32_t lower_hash_beyond(uint32_t hash, const unsigned char *word, const unsigned char *end) {
  if (end - word > SURELY_FITS) {
    char rest[CD_WORD_MAX];
    return cd_hash(hash, rest, cd_lower_case(word, (size_t)(end - word), rest));
  }
  while (word < end) {
    cd_code_point cp;
    size_t width = 1;
    if (*word < 0x80) {
      hash = hash_byte(hash, lower_ascii(*word));
    } else if ((width = width_without_case(word, end)) != 0) {
      hash = hash_bytes(hash, word, width);
    } else {
      width = cd_utf8_next(word, end, &cp);
      hash = hash_lower(hash, word, width, cp);
    }
    word += width;
  }
  return hash;
}

uint32_t cd_lower_hash(const unsigned char *word, size_t length) {
  uint32_t hash = CD_HASH_START;
  const unsigned char *end = word + length;
  for (; word < end && *word < 0x80; word++) hash = hash_byte(hash, lower_ascii(*word));
  return word < end ? lower_hash_beyond(hash, word, end) : hash;
}

uint32_t cd_lower_hash_of_plain(const unsigned char *word, size_t length, int capital) {
  uint32_t hash = CD_HASH_START;
  size_t first = 0;
  if (length > SURELY_FITS) return cd_lower_hash(word, length);
  if (capital) {
    cd_code_point cp;
    first = cd_utf8_next(word, word + length, &cp);
    hash = cp < 0x80 ? hash_byte(hash, lower_ascii((unsigned char)cp)) : hash_lower(hash, word, first, cp);
  }
  return cd_hash(hash, word + first, length - first);
}

/* The slot of a key, or the free one where it would stand. */
static slot *find_slot(const cd_words *w, uint32_t hash, const char *key, size_t length) {
  slot *slots = w->slots.items;
  size_t mask = w->slots.count - 1;
  size_t i = hash & mask;
  while (slots[i].classes != 0 && !(slots[i].hash == hash && slots[i].length == length &&
                                    memcmp(w->keys.bytes + slots[i].key, key, length) == 0))
    i = (i + 1) & mask;
  return &slots[i];
}

/* The place in the filter of a word that begins and ends in ASCII, in any case. */
static unsigned filter_place(const unsigned char *word, size_t length) {
  unsigned first = word[0] | 0x20u, last = word[length - 1] | 0x20u;
  return (first * 33 + last * 1009 + (unsigned)length * 257) & 4095;
}

static int has_plain_ends(const unsigned char *word, size_t length) { return (word[0] | word[length - 1]) < 0x80; }

/*
** Words that begin alike in any case are of one family: capitals stand near their small letters, but for those of a few
** first bytes (Ⱥ, ẞ, İ, the sign of Kelvin, Cherokee, Georgian), which are of none.
*/
static unsigned family_of(const unsigned char *word) { return lower_ascii(word[0]) >> 2; }

static int has_family(const unsigned char *word, size_t length) {
  unsigned char c = word[0];
  return c != 0xC4 && c != 0xC8 && c != 0xE1 && c != 0xE2 && (c != 0xEA || (length > 1 && word[1] >= 0xB0));
}

static cd_status grow(cd_words *w) {
  cd_words bigger = *w;
  size_t count = w->slots.count == 0 ? LEAST_SLOTS : w->slots.count * 2, i;
  const slot *old = w->slots.items;
  cd_list fresh = CD_LIST_INIT(w->slots.allocator);
  if (cd_list_reserve(&fresh, sizeof(slot), count) != CD_OK) return CD_NO_MEMORY;
  memset(fresh.items, 0, count * sizeof(slot));
  fresh.count = count;
  bigger.slots = fresh;
  for (i = 0; i < w->slots.count; i++)
    if (old[i].classes != 0) *find_slot(&bigger, old[i].hash, w->keys.bytes + old[i].key, old[i].length) = old[i];
  cd_list_free(&w->slots, sizeof(slot));
  w->slots = fresh;
  return CD_OK;
}

/* Makes the sieve let an ending pass. */
static void note_ending(cd_words *w, const char *ending, size_t length) {
  w->last |= cd_sieve_bit((unsigned char)ending[length - 1]);
  w->before |= cd_sieve_bit((unsigned char)ending[length - 2]);
  if (length < w->shortest) w->shortest = length;
  if (length > w->longest) w->longest = length;
}

/* Makes the filter of beginnings let a starter pass: with a capital, and a space after it. */
static void note_beginning(cd_words *w, const char *key, size_t length) {
  unsigned char bytes[CD_WORD_MAX + CD_UTF8_MAX + 4] = { 0 };
  cd_code_point cp;
  size_t width = cd_utf8_decode((const unsigned char *)key, (const unsigned char *)key + length, &cp), used, place;
  if (cp == CD_ILL_FORMED) return;
  used = cd_utf8_encode((cd_code_point)utf8proc_toupper((utf8proc_int32_t)cp), (char *)bytes);
  memcpy(bytes + used, key + width, length - width);
  bytes[used + length - width] = ' ';
  place = cd_beginning_place(cd_first_bytes(bytes));
  w->beginnings[place >> 3] |= (unsigned char)(1u << (place & 7));
}

static int begins_with_capital(const char *word, size_t length) {
  cd_code_point cp;
  cd_utf8_decode((const unsigned char *)word, (const unsigned char *)word + length, &cp);
  return cd_shape_of_point(cp) == CD_SHAPE_UPPER;
}

cd_status cd_words_add(cd_words *w, const char *word, size_t length, unsigned classes) {
  char key[CD_WORD_MAX];
  size_t size = cd_lower_case((const unsigned char *)word, length, key);
  uint32_t hash = cd_hash(CD_HASH_START, key, size);
  slot *s;
  if (size == 0) return CD_OK;
  if (classes & CD_WORD_ABBREVIATION && begins_with_capital(word, length)) classes |= CD_WORD_PROPER;
  if (w->count * 2 >= w->slots.count && grow(w) != CD_OK) return CD_NO_MEMORY;
  s = find_slot(w, hash, key, size);
  if (s->classes == 0) {
    size_t at = w->keys.length;
    if (cd_buffer_append(&w->keys, key, size) != CD_OK) return CD_NO_MEMORY;
    s->hash = hash;
    s->key = at;
    s->length = size;
    w->count++;
    if (key[0] == '-' && size > 2) note_ending(w, key + 1, size - 1);
  }
  s->classes |= classes;
  if (classes & CD_WORD_STARTER) note_beginning(w, key, size);
  if (has_plain_ends((const unsigned char *)key, size)) {
    unsigned place = filter_place((const unsigned char *)key, size);
    w->filter[place >> 3] |= (unsigned char)(1u << (place & 7));
    if (classes & CD_WORD_ABBREVIATION) w->abbreviations[place >> 3] |= (unsigned char)(1u << (place & 7));
  } else {
    w->families |= (uint64_t)1 << family_of((const unsigned char *)key);
  }
  return CD_OK;
}

int cd_words_may_hold(const cd_words *w, const unsigned char *word, size_t length) {
  unsigned place;
  if (w->count == 0 || length == 0 || length > CD_WORD_MAX) return 0;
  if (!has_plain_ends(word, length)) {
    if (length > 2 && (word[length - 2] == 0xC4 || word[length - 3] == 0xE2)) return 1; /* "...İ" is plain, maybe */
    return !has_family(word, length) || (w->families >> family_of(word) & 1) != 0;
  }
  place = filter_place(word, length);
  return w->filter[place >> 3] >> (place & 7) & 1;
}

int cd_words_may_begin_like(const cd_words *w, const unsigned char *word) {
  return word[0] < 0x80 || !has_family(word, 2) || (w->families >> family_of(word) & 1) != 0;
}

int cd_words_may_abbreviate(const cd_words *w, const unsigned char *word, size_t length) {
  unsigned place;
  if (length == 0 || length > CD_WORD_MAX) return 0;
  if (!has_plain_ends(word, length)) return cd_words_may_hold(w, word, length);
  place = filter_place(word, length);
  return w->abbreviations[place >> 3] >> (place & 7) & 1;
}

/* Whether a key is the lower case of a word of ASCII that is as long. */
static int is_lower_of(const char *key, const unsigned char *word, size_t length) {
  size_t i;
  for (i = 0; i < length; i++)
    if ((unsigned char)key[i] != lower_ascii(word[i])) return 0;
  return 1;
}

/* Most words are in no list, and need not be written in lower case to be told; nor need those of ASCII. */
unsigned cd_words_find_hashed(const cd_words *w, const unsigned char *word, size_t length, uint32_t hash) {
  const slot *slots = w->slots.items;
  size_t mask = w->slots.count - 1, i, size;
  int seen = 0;
  char key[CD_WORD_MAX];
  for (i = hash & mask; slots[i].classes != 0; i = (i + 1) & mask) {
    if (slots[i].hash != hash) continue;
    if (slots[i].length == length && is_lower_of(w->keys.bytes + slots[i].key, word, length)) return slots[i].classes;
    seen = 1;
  }
  if (!seen) return 0;
  size = cd_lower_case(word, length, key);
  return size == 0 ? 0 : find_slot(w, hash, key, size)->classes;
}

unsigned cd_words_find(const cd_words *w, const unsigned char *word, size_t length) {
  if (!cd_words_may_hold(w, word, length)) return 0;
  return cd_words_find_hashed(w, word, length, cd_lower_hash(word, length));
}

unsigned cd_words_find_ending(const cd_words *w, const unsigned char *word, size_t length) {
  unsigned char ending[CD_WORD_MAX];
  unsigned found = 0;
  size_t n;
  if (w->longest == 0 || length < 2 || !cd_words_may_end(w, word + length)) return 0;
  ending[0] = '-';
  for (n = w->shortest; n <= w->longest && n <= length; n++) {
    const unsigned char *start = word + length - n;
    if ((*start & 0xC0) == 0x80) continue; /* within a code point */
    memcpy(ending + 1, start, n);
    found |= cd_words_find(w, ending, n + 1);
  }
  return found;
}
