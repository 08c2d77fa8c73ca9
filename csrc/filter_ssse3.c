#include "filter_kernels.h"

#if CD_FILTER_X86

#include <immintrin.h>

#define KERNEL cd_filter_ssse3
#define KERNEL_TARGET __attribute__((target("ssse3")))
#define SKIPS 1
#define INLINE KERNEL_TARGET static inline
#define WIDTH 16

typedef __m128i V, table16;
typedef struct table32 { V t[2]; } table32;
typedef struct table64 { V t[4]; } table64;

INLINE V load(const unsigned char *p) { return _mm_loadu_si128((const __m128i *)(const void *)p); }
INLINE V splat(int byte) { return _mm_set1_epi8((char)byte); }
INLINE V and_(V a, V b) { return _mm_and_si128(a, b); }
INLINE V or_(V a, V b) { return _mm_or_si128(a, b); }
INLINE V xor_(V a, V b) { return _mm_xor_si128(a, b); }
INLINE V minus(V a, V b) { return _mm_subs_epu8(a, b); }
INLINE V equal(V a, V b) { return _mm_cmpeq_epi8(a, b); }
INLINE V high_nibble(V v) { return and_(_mm_srli_epi16(v, 4), splat(0x0F)); }
INLINE table16 load16(const unsigned char *p) { return load(p); }
INLINE table32 load32(const unsigned char *p) {
  table32 t = { { load(p), load(p + 16) } };
  return t;
}
INLINE table64 load64(const unsigned char *p) {
  table64 t = { { load(p), load(p + 16), load(p + 32), load(p + 48) } };
  return t;
}
INLINE V look16(table16 t, V v) { return _mm_shuffle_epi8(t, v); }
INLINE V look_low(table16 t, V v) { return _mm_shuffle_epi8(t, v); }
/* A shuffle gives 0 for an index with the high bit, which all bytes outside of the sixteen get. */
INLINE V look_sixteen(V t, V v, int base) { return _mm_shuffle_epi8(t, _mm_adds_epu8(xor_(v, splat(base)), splat(0x70))); }
INLINE V look32(table32 t, V v, int base) { return or_(look_sixteen(t.t[0], v, base), look_sixteen(t.t[1], v, base + 16)); }
INLINE V look64(table64 t, V v) {
  V index = and_(v, splat(0x3F));
  V lower = or_(look_sixteen(t.t[0], index, 0x00), look_sixteen(t.t[1], index, 0x10));
  return or_(lower, or_(look_sixteen(t.t[2], index, 0x20), look_sixteen(t.t[3], index, 0x30)));
}
INLINE int is_ascii(V v) { return _mm_movemask_epi8(v) == 0; }
INLINE uint64_t bits_of(V v) { return (uint64_t)(~_mm_movemask_epi8(equal(v, splat(0))) & 0xFFFF); }

#include "filter_vector.h"

#else

typedef int cd_filter_ssse3_is_for_x86;

#endif
