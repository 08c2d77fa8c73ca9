#include "filter_kernels.h"

#if CD_FILTER_X86

#include <immintrin.h>

#define KERNEL cd_filter_avx2
#define KERNEL_TARGET __attribute__((target("avx2,bmi")))
#define SKIPS 1
#define INLINE KERNEL_TARGET static inline
#define WIDTH 32

typedef __m256i V, table16;
typedef struct table32 { V t[2]; } table32;
typedef struct table64 { V t[4]; } table64;

INLINE V load(const unsigned char *p) { return _mm256_loadu_si256((const __m256i *)(const void *)p); }
INLINE V splat(int byte) { return _mm256_set1_epi8((char)byte); }
INLINE V and_(V a, V b) { return _mm256_and_si256(a, b); }
INLINE V or_(V a, V b) { return _mm256_or_si256(a, b); }
INLINE V xor_(V a, V b) { return _mm256_xor_si256(a, b); }
INLINE V minus(V a, V b) { return _mm256_subs_epu8(a, b); }
INLINE V equal(V a, V b) { return _mm256_cmpeq_epi8(a, b); }
INLINE V high_nibble(V v) { return and_(_mm256_srli_epi16(v, 4), splat(0x0F)); }
INLINE table16 load16(const unsigned char *p) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p));
}
INLINE table32 load32(const unsigned char *p) {
  table32 t = { { load16(p), load16(p + 16) } };
  return t;
}
INLINE table64 load64(const unsigned char *p) {
  table64 t = { { load16(p), load16(p + 16), load16(p + 32), load16(p + 48) } };
  return t;
}
INLINE V look16(table16 t, V v) { return _mm256_shuffle_epi8(t, v); }
INLINE V look_low(table16 t, V v) { return _mm256_shuffle_epi8(t, v); }
/* A shuffle gives 0 for an index with the high bit, which all bytes outside of the sixteen get. */
INLINE V look_sixteen(V t, V v, int base) {
  return _mm256_shuffle_epi8(t, _mm256_adds_epu8(xor_(v, splat(base)), splat(0x70)));
}
INLINE V look32(table32 t, V v, int base) { return or_(look_sixteen(t.t[0], v, base), look_sixteen(t.t[1], v, base + 16)); }
/* Four shuffles by the low nibble; bits 4 and 5, brought to the top, choose between them. */
INLINE V look64(table64 t, V v) {
  V low = and_(v, splat(0x0F)), bit4 = _mm256_slli_epi16(v, 3), bit5 = _mm256_slli_epi16(v, 2);
  V lower = _mm256_blendv_epi8(_mm256_shuffle_epi8(t.t[0], low), _mm256_shuffle_epi8(t.t[1], low), bit4);
  V upper = _mm256_blendv_epi8(_mm256_shuffle_epi8(t.t[2], low), _mm256_shuffle_epi8(t.t[3], low), bit4);
  return _mm256_blendv_epi8(lower, upper, bit5);
}
INLINE int is_ascii(V v) { return _mm256_movemask_epi8(v) == 0; }
INLINE uint64_t bits_of(V v) { return (uint32_t)~_mm256_movemask_epi8(equal(v, splat(0))); }

#include "filter_vector.h"

#else

typedef int cd_filter_avx2_is_for_x86;

#endif
