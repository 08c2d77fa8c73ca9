#include "glance.h"

#include "eight.h"

/* --- portable --------------------------------------------------------------- */

/* The highest bit of each byte that is 0. */
static uint64_t zeros_of(uint64_t bytes) { return ~(((bytes & CD_EACH(0x7F)) + CD_EACH(0x7F)) | bytes); }

cd_glance cd_glance_portable(const unsigned char *p) {
  cd_glance g = { 0, 0, 0 };
  unsigned i;
  for (i = 0; i < 64; i += 8) {
    uint64_t bytes = cd_load_eight(p + i), letters = cd_letters_of(bytes);
    g.letters |= cd_gather(letters) << i;
    g.capitals |= cd_gather(letters & ~(bytes << 2)) << i;
    g.spaces |= cd_gather(zeros_of(bytes ^ CD_EACH(' '))) << i;
  }
  return g;
}

/* --- with vectors ------------------------------------------------------------- */

#if defined(__SSE2__)

#include <emmintrin.h>

static uint64_t bits_of(__m128i v) { return (uint64_t)(uint32_t)_mm_movemask_epi8(v); }

cd_glance cd_glance_at(const unsigned char *p) {
  const __m128i space = _mm_set1_epi8(' '), down = _mm_set1_epi8((char)(0x80 - 'a')), last = _mm_set1_epi8((char)(0x80 + 26));
  cd_glance g = { 0, 0, 0 };
  unsigned i;
  for (i = 0; i < 64; i += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + i));
    __m128i letters = _mm_cmplt_epi8(_mm_add_epi8(_mm_or_si128(v, space), down), last);
    uint64_t bits = bits_of(letters);
    g.letters |= bits << i;
    g.capitals |= (bits & ~bits_of(_mm_slli_epi16(v, 2))) << i; /* bit 5 of each byte to its top */
    g.spaces |= bits_of(_mm_cmpeq_epi8(v, space)) << i;
  }
  return g;
}

#elif defined(__aarch64__) && !defined(__AARCH64EB__)

#include <arm_neon.h>

/* A bit for each of 64 bytes, which are all ones or 0: each leaves its own bit, and neighbours are added three times. */
static uint64_t bits_of(const uint8x16_t v[4]) {
  static const uint8_t weights[16] = { 1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128 };
  const uint8x16_t own = vld1q_u8(weights);
  uint8x16_t low = vpaddq_u8(vandq_u8(v[0], own), vandq_u8(v[1], own));
  uint8x16_t high = vpaddq_u8(vandq_u8(v[2], own), vandq_u8(v[3], own)), all = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

cd_glance cd_glance_at(const unsigned char *p) {
  const uint8x16_t space = vdupq_n_u8(' '), first = vdupq_n_u8('a'), count = vdupq_n_u8(26);
  uint8x16_t letters[4], capitals[4], spaces[4];
  cd_glance g;
  unsigned i;
  for (i = 0; i < 4; i++) {
    uint8x16_t v = vld1q_u8(p + 16 * i);
    letters[i] = vcltq_u8(vsubq_u8(vorrq_u8(v, space), first), count);
    capitals[i] = vbicq_u8(letters[i], vtstq_u8(v, space));
    spaces[i] = vceqq_u8(v, space);
  }
  g.letters = bits_of(letters);
  g.capitals = bits_of(capitals);
  g.spaces = bits_of(spaces);
  return g;
}

#else

cd_glance cd_glance_at(const unsigned char *p) { return cd_glance_portable(p); }

#endif
