#include "glance.h"

#include <string.h>

#define EACH(byte) ((uint64_t)0x0101010101010101u * (byte))

/* --- portable --------------------------------------------------------------- */

/* The lowest byte first, whatever the machine's order. */
static uint64_t load(const unsigned char *p) {
  uint64_t bytes = 0;
  unsigned i;
  for (i = 0; i < 8; i++) bytes |= (uint64_t)p[i] << 8 * i;
  return bytes;
}

/* The highest bits of eight bytes, brought together. */
static uint64_t gather(uint64_t bits) { return (bits & EACH(0x80)) * 0x0002040810204081u >> 56; }

/* The highest bit of each byte that is an ASCII letter. */
static uint64_t letters_of(uint64_t bytes) {
  uint64_t low = (bytes | EACH(0x20)) & EACH(0x7F);
  return (low + EACH(0x80 - 'a')) & ~(low + EACH(0x7F - 'z')) & ~bytes & EACH(0x80);
}

/* The highest bit of each byte that is 0. */
static uint64_t zeros_of(uint64_t bytes) { return ~(((bytes & EACH(0x7F)) + EACH(0x7F)) | bytes); }

cd_glance cd_glance_portable(const unsigned char *p) {
  cd_glance g = { 0, 0, 0 };
  unsigned i;
  for (i = 0; i < 64; i += 8) {
    uint64_t bytes = load(p + i), letters = letters_of(bytes);
    g.letters |= gather(letters) << i;
    g.capitals |= gather(letters & ~(bytes << 2)) << i;
    g.spaces |= gather(zeros_of(bytes ^ EACH(' '))) << i;
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

#else

cd_glance cd_glance_at(const unsigned char *p) { return cd_glance_portable(p); }

#endif
