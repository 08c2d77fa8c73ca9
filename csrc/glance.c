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

#else

cd_glance cd_glance_at(const unsigned char *p) { return cd_glance_portable(p); }

#endif
