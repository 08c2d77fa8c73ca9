#include "scan_stops.h"

#include <string.h>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>
#define HAS_X86 1
#elif defined(__aarch64__)
#include <arm_neon.h>
#define HAS_NEON 1
#endif

/* --- the set ----------------------------------------------------------------------------------------------------- */

/*
** The sequences of a group admit each other's bytes, so that those of frequent letters and of the stops in their
** neighbourhood stand apart: E1 BA and E1 BB are Vietnamese, E1 84 to E1 87 the letters of Hangul, EA B0 and more its
** syllables, E0 A5 has the vowels of Hindi, E2 80 quotation marks and the joiner, EF B8 8F is behind many emoji.
*/
static unsigned group_of(const unsigned char *bytes) {
  unsigned char lead = bytes[0], second = bytes[1];
  if (lead < 0xD0 || lead >= 0xF0) return 0;
  if (lead < 0xE0) return lead == 0xD8 || lead == 0xDB ? 2 : 1;
  if (lead == 0xE0 || lead == 0xE3) return 3;
  if (lead == 0xE1) return second < 0x90 ? 4 : second < 0xB0 ? 5 : 7;
  if (lead == 0xE2) return second == 0x81 ? 4 : second < 0xB9 ? 6 : 7;
  if (lead == 0xEF) return second < 0xBC ? 7 : 4;
  return 5;
}

static unsigned high_half(unsigned char c) { return c >> 4; }
static unsigned low_half(unsigned char c) { return c & 15u; }

void cd_stop_set_init(cd_stop_set *set, int gaps) {
  memset(set, 0, sizeof *set);
  memset(set->alone, 0xFF, sizeof set->alone); /* which no text has */
  set->gaps = gaps;
}

/* Makes the tables by whole bytes of those by their halves. */
static void join_halves(cd_stop_set *set) {
  size_t i, byte;
  for (i = 0; i < 3; i++)
    for (byte = 0x80; byte < 0x100; byte++) set->whole[i][byte - 0x80] = set->low[i][byte & 15] & set->high[i][byte >> 4];
}

/* Whether a sequence of the set may begin at p. */
static int in_set(const cd_stop_set *set, const unsigned char *p) {
  unsigned groups;
  if (p[0] < 0x80) return set->ascii[p[0]];
  if (p[0] == set->alone[0] && p[1] == set->alone[1] && p[2] == set->alone[2]) return 1;
  groups = set->low[0][low_half(p[0])] & set->high[0][high_half(p[0])];
  groups &= set->low[1][low_half(p[1])] & set->high[1][high_half(p[1])];
  return (groups & set->low[2][low_half(p[2])] & set->high[2][high_half(p[2])]) != 0;
}

static void note_quotations(cd_stop_set *set) {
  static const unsigned char marks[4][3] = {
    { 0xE2, 0x80, 0x98 }, { 0xE2, 0x80, 0x99 }, { 0xE2, 0x80, 0x9C }, { 0xE2, 0x80, 0x9D },
  };
  size_t i;
  set->quotations = 0;
  for (i = 0; i < 4; i++) set->quotations |= in_set(set, marks[i]);
}

/* What kana and the marks between them begin with; one of them is a stop. */
#define IDEOGRAPHIC 0xE3

void cd_stop_set_add(cd_stop_set *set, cd_code_point cp) {
  char bytes[CD_UTF8_MAX];
  size_t length = cd_utf8_encode(cp, bytes), i;
  unsigned bit;
  if (length == 1) {
    set->ascii_high[high_half((unsigned char)bytes[0])] |= (unsigned char)(1u << high_half((unsigned char)bytes[0]));
    set->ascii_low[low_half((unsigned char)bytes[0])] |= (unsigned char)(1u << high_half((unsigned char)bytes[0]));
    set->ascii[(unsigned char)bytes[0]] = 1;
    return;
  }
  if ((unsigned char)bytes[0] == IDEOGRAPHIC && set->alone[0] == 0xFF) {
    memcpy(set->alone, bytes, sizeof set->alone);
    return;
  }
  bit = 1u << group_of((const unsigned char *)bytes);
  for (i = 0; i < 3 && i < length; i++) {
    set->low[i][low_half((unsigned char)bytes[i])] |= (unsigned char)bit;
    set->high[i][high_half((unsigned char)bytes[i])] |= (unsigned char)bit;
  }
  if (length == 2) { /* whatever follows */
    for (i = 0; i < 16; i++) {
      set->low[2][i] |= (unsigned char)bit;
      set->high[2][i] |= (unsigned char)bit;
    }
  }
  join_halves(set);
  note_quotations(set);
}

/* --- portable ---------------------------------------------------------------------------------------------------- */

static int is_small(unsigned char c) { return c >= 'a' && c <= 'z'; }

/* What no sentence begins with after a word or a comma. */
static int goes_on(unsigned char c) { return is_small(c) || (c | 2) == '.' || (c | 1) == ';' || c == ')'; }

static int is_plain(unsigned char c) {
  return is_small((unsigned char)(c | 0x20)) || (c >= '0' && c <= '9') || c == ',' || c >= 0x80;
}

/*
** Beyond ASCII: whether these bytes begin no capital. In the blocks of Latin where capitals and small letters alternate
** the odd ones are small; scripts without case, and emoji, count as small; what is left counts as capitals.
*/
static int is_small_letter(const unsigned char *p) {
  unsigned char c = p[0];
  if (c == 0xC3) return p[1] >= 0xA0;                                  /* à to ÿ */
  if (c == 0xC4) return p[1] >= 0x80 && p[1] < 0xB8 && (p[1] & 1);      /* ā to ķ */
  if (c == 0xE1 && p[1] >= 0x84 && p[1] <= 0x87) return 1;             /* the letters of Hangul */
  if (c == 0xE1) return p[1] >= 0xB8 && p[1] <= 0xBB && (p[2] & 1);    /* ḁ to ỿ */
  if (c == 0xD0) return p[1] >= 0xB0;                                  /* а to п */
  if (c == 0xCE) return p[1] >= 0xAC;                                  /* ά to ο */
  if (c == 0xCF || c == 0xD1) return 1;                                /* π to ώ, р to џ */
  return (c >= 0xD6 && c <= 0xE0) || (c >= 0xE3 && c <= 0xF4);         /* Hebrew to Thai, East Asia, emoji */
}

static int is_gap(const unsigned char *p) {
  if (p[0] != ' ') return 0;
  if (!goes_on(p[1]) && !is_small_letter(p + 1)) return 1;
  return !is_plain(p[-1]) || (p[1] == 'h' && p[2] == 't') || (p[1] == 'w' && p[2] == 'w');
}

static inline uint64_t mask_portable(const cd_stop_set *set, const unsigned char *p) {
  uint64_t mask = 0;
  unsigned i;
  for (i = 0; i < CD_STOP_BLOCK; i++)
    if (in_set(set, p + i) || (set->gaps && is_gap(p + i))) mask |= (uint64_t)1 << i;
  return mask;
}

/* --- x86-64 ------------------------------------------------------------------------------------------------------ */

#ifdef HAS_X86

#define SSSE3 __attribute__((target("ssse3")))
#define AVX2 __attribute__((target("avx2")))
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi")))

/*
** What is alike for two widths of vectors: V is the type, and what follows it names its operations. Bytes of a range
** first..first + width are told by the difference from 'first', as unsigned.
*/
#define VECTOR_KERNEL(name, target, V, load, spread, set1, and_, shuffle, shift4, sub, min, eq)                   \
  target static inline V groups_##name(const unsigned char low[16], const unsigned char high[16], V c) {               \
    V nibble = set1(15);                                                                                               \
    return and_(shuffle(spread(low), and_(c, nibble)), shuffle(spread(high), and_(shift4(c, 4), nibble)));             \
  }                                                                                                                    \
  target static inline V within_##name(V c, char first, char width) {                                                  \
    V at = sub(c, set1(first));                                                                                        \
    return eq(min(at, set1(width)), at);                                                                               \
  }                                                                                                                    \
  target static inline V equal_##name(V c, unsigned char value) { return eq(c, set1((char)value)); }

#define SPREAD128(p) _mm_loadu_si128((const __m128i *)(const void *)(p))
#define LOAD128(p) _mm_loadu_si128((const __m128i *)(const void *)(p))
#define SPREAD256(p) _mm256_broadcastsi128_si256(SPREAD128(p))
#define LOAD256(p) _mm256_loadu_si256((const __m256i *)(const void *)(p))

VECTOR_KERNEL(128, SSSE3, __m128i, LOAD128, SPREAD128, _mm_set1_epi8, _mm_and_si128, _mm_shuffle_epi8,
              _mm_srli_epi16, _mm_sub_epi8, _mm_min_epu8, _mm_cmpeq_epi8)
VECTOR_KERNEL(256, AVX2, __m256i, LOAD256, SPREAD256, _mm256_set1_epi8, _mm256_and_si256,
              _mm256_shuffle_epi8, _mm256_srli_epi16, _mm256_sub_epi8, _mm256_min_epu8, _mm256_cmpeq_epi8)

/*
** The bytes from p on that go on with a sentence: of ASCII, and beyond it, which is looked at only where such a byte is behind
** a space.
*/
#define SMALL_KERNEL(name, target, V, load, set1, and_, or_, eq)                                                       \
  target static inline V small_##name(V c) {                                                                           \
    V small = or_(eq(or_(c, set1(2)), set1('.')), eq(or_(c, set1(1)), set1(';')));                                     \
    return or_(small, or_(within_##name(c, 'a', 25), eq(c, set1(')'))));                                               \
  }                                                                                                                    \
  target static inline V small_foreign_##name(const unsigned char *p) {                                                \
    V c = load(p), after = load(p + 1), one = set1(1);                                                                 \
    V pairs = and_(eq(c, set1((char)0xC3)), within_##name(after, (char)0xA0, 0x5F));                                   \
    V odd = and_(within_##name(after, (char)0x80, 0x37), eq(and_(after, one), one));                                   \
    pairs = or_(pairs, and_(eq(c, set1((char)0xC4)), odd));                                                            \
    odd = and_(within_##name(after, (char)0xB8, 3), eq(and_(load(p + 2), one), one));                                  \
    odd = or_(odd, within_##name(after, (char)0x84, 3));                                                               \
    pairs = or_(pairs, and_(eq(c, set1((char)0xE1)), odd));                                                            \
    pairs = or_(pairs, and_(eq(c, set1((char)0xD0)), within_##name(after, (char)0xB0, 0x4F)));                         \
    pairs = or_(pairs, and_(eq(c, set1((char)0xCE)), within_##name(after, (char)0xAC, 0x53)));                         \
    pairs = or_(pairs, or_(eq(c, set1((char)0xCF)), eq(c, set1((char)0xD1))));                                         \
    return or_(pairs, or_(within_##name(c, (char)0xD6, 10), within_##name(c, (char)0xE3, 17)));                        \
  }
SMALL_KERNEL(128, SSSE3, __m128i, LOAD128, _mm_set1_epi8, _mm_and_si128, _mm_or_si128, _mm_cmpeq_epi8)
SMALL_KERNEL(256, AVX2, __m256i, LOAD256, _mm256_set1_epi8, _mm256_and_si256, _mm256_or_si256, _mm256_cmpeq_epi8)

/* The highest bits of the bytes of a vector, and those of all. */
SSSE3 static inline uint64_t bits_128(__m128i c) { return (uint64_t)(unsigned)_mm_movemask_epi8(c); }
AVX2 static inline uint64_t bits_256(__m256i c) { return (uint64_t)(uint32_t)_mm256_movemask_epi8(c); }
#define ALL_128 (uint64_t)0xFFFF
#define ALL_256 (uint64_t)0xFFFFFFFF

/* Bytes that are in the set, as 0xFF or not 0: 'any' is not 0 where a group stands in all tables. */
SSSE3 static uint64_t stops_128(const cd_stop_set *set, const unsigned char *p) {
  __m128i c = LOAD128(p), second = LOAD128(p + 1), zero = _mm_setzero_si128();
  __m128i any = zero, alone, ascii = groups_128(set->ascii_low, set->ascii_high, c);
  if (bits_128(c) != 0) {
    any = _mm_and_si128(groups_128(set->low[0], set->high[0], c), groups_128(set->low[1], set->high[1], second));
    alone = _mm_and_si128(equal_128(c, set->alone[0]), equal_128(second, set->alone[1]));
    if (bits_128(_mm_cmpeq_epi8(_mm_or_si128(any, alone), zero)) != ALL_128) {
      __m128i third = LOAD128(p + 2);
      any = _mm_and_si128(any, groups_128(set->low[2], set->high[2], third));
      ascii = _mm_or_si128(ascii, _mm_and_si128(alone, equal_128(third, set->alone[2])));
    } else {
      any = zero;
    }
  }
  return bits_128(_mm_cmpeq_epi8(_mm_or_si128(any, ascii), zero)) ^ ALL_128;
}

SSSE3 static uint64_t gaps_128(const unsigned char *p) {
  __m128i c = LOAD128(p), next = LOAD128(p + 1), after = LOAD128(p + 2), before = LOAD128(p - 1);
  __m128i small = small_128(next), address, plain;
  uint64_t spaces = bits_128(equal_128(c, ' '));
  if (spaces == 0) return 0;
  if ((spaces & bits_128(next)) != 0) small = _mm_or_si128(small, small_foreign_128(p + 1));
  address = _mm_or_si128(
    _mm_and_si128(_mm_cmpeq_epi8(next, _mm_set1_epi8('h')), _mm_cmpeq_epi8(after, _mm_set1_epi8('t'))),
    _mm_and_si128(_mm_cmpeq_epi8(next, _mm_set1_epi8('w')), _mm_cmpeq_epi8(after, _mm_set1_epi8('w'))));
  plain = within_128(_mm_or_si128(before, _mm_set1_epi8(0x20)), 'a', 25);
  plain = _mm_or_si128(plain, within_128(before, '0', 9));
  plain = _mm_or_si128(plain, _mm_or_si128(_mm_cmpeq_epi8(before, _mm_set1_epi8(',')),
                                           _mm_cmpgt_epi8(_mm_setzero_si128(), before)));
  small = _mm_andnot_si128(address, _mm_and_si128(small, plain));
  return spaces & ~bits_128(small);
}

SSSE3 static inline uint64_t mask_ssse3(const cd_stop_set *set, const unsigned char *p) {
  uint64_t mask = 0;
  unsigned i;
  for (i = 0; i < CD_STOP_BLOCK; i += 16) {
    mask |= stops_128(set, p + i) << i;
    if (set->gaps) mask |= gaps_128(p + i) << i;
  }
  return mask;
}

AVX2 static uint64_t stops_256(const cd_stop_set *set, const unsigned char *p) {
  __m256i c = LOAD256(p), second = LOAD256(p + 1), zero = _mm256_setzero_si256();
  __m256i any = zero, alone, ascii = groups_256(set->ascii_low, set->ascii_high, c);
  if (bits_256(c) != 0) {
    any = _mm256_and_si256(groups_256(set->low[0], set->high[0], c), groups_256(set->low[1], set->high[1], second));
    alone = _mm256_and_si256(equal_256(c, set->alone[0]), equal_256(second, set->alone[1]));
    if (bits_256(_mm256_cmpeq_epi8(_mm256_or_si256(any, alone), zero)) != ALL_256) {
      __m256i third = LOAD256(p + 2);
      any = _mm256_and_si256(any, groups_256(set->low[2], set->high[2], third));
      ascii = _mm256_or_si256(ascii, _mm256_and_si256(alone, equal_256(third, set->alone[2])));
    } else {
      any = zero;
    }
  }
  return bits_256(_mm256_cmpeq_epi8(_mm256_or_si256(any, ascii), zero)) ^ ALL_256;
}

AVX2 static uint64_t gaps_256(const unsigned char *p) {
  __m256i c = LOAD256(p), next = LOAD256(p + 1), after = LOAD256(p + 2), before = LOAD256(p - 1);
  __m256i small = small_256(next), address, plain;
  uint64_t spaces = bits_256(equal_256(c, ' '));
  if (spaces == 0) return 0;
  if ((spaces & bits_256(next)) != 0) small = _mm256_or_si256(small, small_foreign_256(p + 1));
  address = _mm256_or_si256(
    _mm256_and_si256(_mm256_cmpeq_epi8(next, _mm256_set1_epi8('h')), _mm256_cmpeq_epi8(after, _mm256_set1_epi8('t'))),
    _mm256_and_si256(_mm256_cmpeq_epi8(next, _mm256_set1_epi8('w')), _mm256_cmpeq_epi8(after, _mm256_set1_epi8('w'))));
  plain = within_256(_mm256_or_si256(before, _mm256_set1_epi8(0x20)), 'a', 25);
  plain = _mm256_or_si256(plain, within_256(before, '0', 9));
  plain = _mm256_or_si256(plain, _mm256_or_si256(_mm256_cmpeq_epi8(before, _mm256_set1_epi8(',')),
                                                 _mm256_cmpgt_epi8(_mm256_setzero_si256(), before)));
  small = _mm256_andnot_si256(address, _mm256_and_si256(small, plain));
  return spaces & ~bits_256(small);
}

AVX2 static inline uint64_t mask_avx2(const cd_stop_set *set, const unsigned char *p) {
  uint64_t mask = stops_256(set, p) | stops_256(set, p + 32) << 32;
  if (set->gaps) mask |= gaps_256(p) | gaps_256(p + 32) << 32;
  return mask;
}

#define LOAD512(p) _mm512_loadu_si512((const void *)(p))

/* A look-up by the low seven bits of each byte. */
AVX512 static inline __m512i look_up_512(const unsigned char table[128], __m512i c) {
  return _mm512_permutex2var_epi8(LOAD512(table), c, LOAD512(table + 64));
}

AVX512 static inline uint64_t equal_512(__m512i c, unsigned char value) {
  return _mm512_cmpeq_epi8_mask(c, _mm512_set1_epi8((char)value));
}

AVX512 static inline uint64_t any_512(__m512i c, char bits) { return _mm512_test_epi8_mask(c, _mm512_set1_epi8(bits)); }

/* What is asked of ASCII around a space: of the byte before and the next one, and of the one after that. */
enum { GOES_ON = 1, PLAIN = 2, H = 4, W = 8 };
#define L_ (GOES_ON | PLAIN)

static const unsigned char neighbours[128] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, GOES_ON, 0, 0, L_, 0, GOES_ON, 0, /* ) , . */
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, GOES_ON, GOES_ON, 0, 0, 0, 0, /* : ; */
  0, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN,
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, 0, 0, 0, 0, 0,
  0, L_, L_, L_, L_, L_, L_, L_, L_ | H, L_, L_, L_, L_, L_, L_, L_,
  L_, L_, L_, L_, L_, L_, L_, L_ | W, L_, L_, L_, 0, 0, 0, 0, 0,
};

/* "ht", "ww": what an address begins with. */
static const unsigned char address_seconds[128] = { ['t'] = H, ['w'] = W };

/* The rules of is_small_letter, a bit each, by first byte and by second, from 0x80 on. */
enum { ALWAYS = 1, AFTER_C3 = 2, AFTER_C4 = 4, HANGUL = 8, AFTER_D0 = 16, AFTER_CE = 32, ODD_THIRD = 64 };
#define C3_CE (AFTER_C3 | AFTER_CE)
#define ALL_ (AFTER_C3 | AFTER_D0 | AFTER_CE)

static const unsigned char small_firsts[128] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, AFTER_C3, AFTER_C4, 0, 0, 0, 0, 0, 0, 0, 0, 0, AFTER_CE, ALWAYS,
  AFTER_D0, ALWAYS, 0, 0, 0, 0, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
  ALWAYS, HANGUL | ODD_THIRD, 0, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
  ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
  ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const unsigned char small_seconds[128] = {
  0, AFTER_C4, 0, AFTER_C4, HANGUL, HANGUL | AFTER_C4, HANGUL, HANGUL | AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0,
  AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0, AFTER_C4, 0, AFTER_C4,
  AFTER_C3, AFTER_C3 | AFTER_C4, AFTER_C3, AFTER_C3 | AFTER_C4, AFTER_C3, AFTER_C3 | AFTER_C4, AFTER_C3,
  AFTER_C3 | AFTER_C4, AFTER_C3, AFTER_C3 | AFTER_C4, AFTER_C3, AFTER_C3 | AFTER_C4,
  C3_CE, C3_CE | AFTER_C4, C3_CE, C3_CE | AFTER_C4, /* AC to AF */
  ALL_, ALL_ | AFTER_C4, ALL_, ALL_ | AFTER_C4, ALL_, ALL_ | AFTER_C4, ALL_, ALL_ | AFTER_C4,
  ALL_ | ODD_THIRD, ALL_ | ODD_THIRD, ALL_ | ODD_THIRD, ALL_ | ODD_THIRD, ALL_, ALL_, ALL_, ALL_, /* B8 to BF */
  ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_,
  ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_,
  ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_,
  ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_, ALL_,
};

/* The small letters among the bytes beyond ASCII, of which 'second' stands behind 'first'. */
AVX512 static inline uint64_t small_foreign_512(const unsigned char *p, __m512i first, __m512i second) {
  __m512i by_first = look_up_512(small_firsts, first), both = look_up_512(small_seconds, second);
  __m512i third_is_odd = _mm512_or_si512(_mm512_slli_epi16(LOAD512(p + 2), 6), _mm512_set1_epi8((char)~ODD_THIRD));
  both = _mm512_and_si512(_mm512_and_si512(both, by_first), third_is_odd);
  return any_512(by_first, ALWAYS) | (_mm512_test_epi8_mask(both, both) & _mm512_movepi8_mask(second));
}

/*
** Of these spaces, those that stand between what is plain and what goes on with a sentence. Nothing that begins with E2 does, which
** quotations begin with: often they are all that is beyond ASCII.
*/
AVX512 static inline uint64_t joining_512(const unsigned char *p, uint64_t spaces) {
  __m512i before = LOAD512(p - 1), next = LOAD512(p + 1), after = LOAD512(p + 2);
  __m512i kinds = look_up_512(neighbours, next), address = look_up_512(address_seconds, after);
  uint64_t foreign = _mm512_movepi8_mask(next), small = any_512(kinds, GOES_ON) & ~foreign;
  uint64_t addresses = any_512(_mm512_and_si512(kinds, address), H | W) & ~_mm512_movepi8_mask(after);
  uint64_t plain = any_512(look_up_512(neighbours, before), PLAIN) | _mm512_movepi8_mask(before);
  small &= ~addresses;
  if ((foreign & spaces & ~equal_512(next, 0xE2)) != 0) small |= small_foreign_512(p + 1, next, after) & foreign;
  return small & plain & spaces;
}

/* The bytes beyond ASCII that are in the set. */
AVX512 static inline uint64_t foreign_stops_512(const cd_stop_set *set, const unsigned char *p, __m512i c) {
  __m512i second = LOAD512(p + 1), third, any = look_up_512(set->whole[0], c);
  uint64_t alone = equal_512(c, set->alone[0]) & equal_512(second, set->alone[1]), foreign, found;
  any = _mm512_and_si512(any, look_up_512(set->whole[1], second));
  if ((_mm512_test_epi8_mask(any, any) | alone) == 0) return 0;
  third = LOAD512(p + 2);
  alone &= equal_512(third, set->alone[2]);
  foreign = _mm512_movepi8_mask(c) & _mm512_movepi8_mask(second);
  any = _mm512_and_si512(any, look_up_512(set->whole[2], third));
  /* only a sequence of two has ASCII behind it, in the groups that any byte belongs to */
  found = any_512(any, (char)set->high[2][0]) | (_mm512_test_epi8_mask(any, any) & _mm512_movepi8_mask(third));
  return alone | (found & foreign);
}

/* Where sequences begin that may be in the set: ‘ ’ “ and ” mostly are not. */
AVX512 static inline uint64_t beginnings_512(const cd_stop_set *set, const unsigned char *p, __m512i c) {
  __m512i third = _mm512_or_si512(LOAD512(p + 2), _mm512_set1_epi8(5));
  uint64_t leads = _mm512_movepi8_mask(c) & _mm512_movepi8_mask(_mm512_add_epi8(c, c));
  uint64_t quotations = equal_512(c, 0xE2) & equal_512(LOAD512(p + 1), 0x80) & equal_512(third, 0x9D);
  return set->quotations ? leads : leads & ~quotations;
}

AVX512 static inline uint64_t mask_avx512(const cd_stop_set *set, const unsigned char *p) {
  __m512i c = LOAD512(p);
  uint64_t mask = any_512(look_up_512(set->ascii, c), 1) & ~_mm512_movepi8_mask(c), spaces;
  if (beginnings_512(set, p, c) != 0) mask |= foreign_stops_512(set, p, c);
  if (!set->gaps) return mask;
  spaces = equal_512(c, ' ');
  return spaces != 0 ? mask | (spaces & ~joining_512(p, spaces)) : mask;
}

#endif

/* --- AArch64 ----------------------------------------------------------------------------------------------------- */

#ifdef HAS_NEON

static uint8x16_t groups_neon(const unsigned char low[16], const unsigned char high[16], uint8x16_t c) {
  return vandq_u8(vqtbl1q_u8(vld1q_u8(low), vandq_u8(c, vdupq_n_u8(15))), vqtbl1q_u8(vld1q_u8(high), vshrq_n_u8(c, 4)));
}

static uint8x16_t within_neon(uint8x16_t c, uint8_t first, uint8_t width) {
  return vcleq_u8(vsubq_u8(c, vdupq_n_u8(first)), vdupq_n_u8(width));
}

static uint8x16_t equal_neon(uint8x16_t c, uint8_t value) { return vceqq_u8(c, vdupq_n_u8(value)); }

static uint8x16_t small_neon(const unsigned char *p) {
  uint8x16_t c = vld1q_u8(p), after = vld1q_u8(p + 1), one = vdupq_n_u8(1), odd;
  uint8x16_t small = vorrq_u8(within_neon(c, 'a', 25), vorrq_u8(within_neon(c, 0xD6, 10), within_neon(c, 0xE3, 17)));
  small = vorrq_u8(small, vandq_u8(equal_neon(c, 0xC3), within_neon(after, 0xA0, 0x5F)));
  odd = vandq_u8(within_neon(after, 0x80, 0x37), vtstq_u8(after, one));
  small = vorrq_u8(small, vandq_u8(equal_neon(c, 0xC4), odd));
  odd = vandq_u8(within_neon(after, 0xB8, 3), vtstq_u8(vld1q_u8(p + 2), one));
  odd = vorrq_u8(odd, within_neon(after, 0x84, 3));
  small = vorrq_u8(small, vandq_u8(equal_neon(c, 0xE1), odd));
  small = vorrq_u8(small, vorrq_u8(equal_neon(vorrq_u8(c, vdupq_n_u8(2)), '.'), equal_neon(c, ')')));
  small = vorrq_u8(small, equal_neon(vorrq_u8(c, one), ';'));
  small = vorrq_u8(small, vandq_u8(equal_neon(c, 0xD0), within_neon(after, 0xB0, 0x4F)));
  small = vorrq_u8(small, vandq_u8(equal_neon(c, 0xCE), within_neon(after, 0xAC, 0x53)));
  return vorrq_u8(small, vorrq_u8(equal_neon(c, 0xCF), equal_neon(c, 0xD1)));
}

static uint8x16_t gaps_neon(const unsigned char *p) {
  uint8x16_t c = vld1q_u8(p), next = vld1q_u8(p + 1), after = vld1q_u8(p + 2), before = vld1q_u8(p - 1);
  uint8x16_t address = vorrq_u8(vandq_u8(equal_neon(next, 'h'), equal_neon(after, 't')),
                                vandq_u8(equal_neon(next, 'w'), equal_neon(after, 'w')));
  uint8x16_t plain = vorrq_u8(within_neon(vorrq_u8(before, vdupq_n_u8(0x20)), 'a', 25), within_neon(before, '0', 9));
  plain = vorrq_u8(plain, vorrq_u8(equal_neon(before, ','), vcgeq_u8(before, vdupq_n_u8(0x80))));
  plain = vandq_u8(plain, small_neon(p + 1));
  return vbicq_u8(equal_neon(c, ' '), vbicq_u8(plain, address));
}

/* Sixteen bytes of 0xFF or 0 as sixteen bits. */
static uint64_t bits_neon(uint8x16_t bytes) {
  static const uint8_t place[16] = { 1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128 };
  uint8x16_t bits = vandq_u8(bytes, vld1q_u8(place));
  return (uint64_t)vaddv_u8(vget_low_u8(bits)) | (uint64_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

static uint8x16_t stops_neon(const cd_stop_set *set, const unsigned char *p) {
  uint8x16_t c = vld1q_u8(p), second = vld1q_u8(p + 1), third = vld1q_u8(p + 2), alone;
  uint8x16_t any = vandq_u8(groups_neon(set->low[0], set->high[0], c), groups_neon(set->low[1], set->high[1], second));
  any = vandq_u8(any, groups_neon(set->low[2], set->high[2], third));
  any = vorrq_u8(any, groups_neon(set->ascii_low, set->ascii_high, c));
  alone = vandq_u8(equal_neon(c, set->alone[0]), equal_neon(second, set->alone[1]));
  any = vorrq_u8(any, vandq_u8(alone, equal_neon(third, set->alone[2])));
  return vtstq_u8(any, any);
}

static inline uint64_t mask_neon(const cd_stop_set *set, const unsigned char *p) {
  uint64_t mask = 0;
  unsigned i;
  for (i = 0; i < CD_STOP_BLOCK; i += 16) {
    uint8x16_t any = stops_neon(set, p + i);
    if (set->gaps) any = vorrq_u8(any, gaps_neon(p + i));
    mask |= bits_neon(any) << i;
  }
  return mask;
}

#endif

/* --- many blocks ------------------------------------------------------------------------------------------------- */

#define MANY(name, target)                                                                                             \
  target static void masks_##name(const cd_stop_set *set, const unsigned char *p, size_t blocks, uint64_t *masks) {    \
    size_t i;                                                                                                          \
    for (i = 0; i < blocks; i++) masks[i] = mask_##name(set, p + i * CD_STOP_BLOCK);                                   \
  }
MANY(portable, )
#ifdef HAS_X86
MANY(ssse3, SSSE3)
MANY(avx2, AVX2)
MANY(avx512, AVX512)
#endif
#ifdef HAS_NEON
MANY(neon, )
#endif

cd_stop_masks_fn cd_stop_masks(cd_cpu level) {
  switch (level) {
#ifdef HAS_X86
    case CD_CPU_SSSE3: return masks_ssse3;
    case CD_CPU_AVX2: return masks_avx2;
    case CD_CPU_AVX512: return masks_avx512;
#endif
#ifdef HAS_NEON
    case CD_CPU_NEON: return masks_neon;
#endif
    default: return masks_portable;
  }
}
