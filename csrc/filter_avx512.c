#include "filter_kernels.h"

#if CD_FILTER_X86

#include <immintrin.h>

#define KERNEL cd_filter_avx512
#define KERNEL_TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,bmi")))
#define SKIPS 0
#define INLINE KERNEL_TARGET static inline
#define WIDTH 64

typedef __m512i V, table16, table32, table64;

INLINE V load(const unsigned char *p) { return _mm512_loadu_si512((const void *)p); }
INLINE V splat(int byte) { return _mm512_set1_epi8((char)byte); }
INLINE V and_(V a, V b) { return _mm512_and_si512(a, b); }
INLINE V or_(V a, V b) { return _mm512_or_si512(a, b); }
INLINE V xor_(V a, V b) { return _mm512_xor_si512(a, b); }
INLINE V minus(V a, V b) { return _mm512_subs_epu8(a, b); }
INLINE V equal(V a, V b) { return _mm512_movm_epi8(_mm512_cmpeq_epi8_mask(a, b)); }
INLINE V high_nibble(V v) { return and_(_mm512_srli_epi16(v, 4), splat(0x0F)); }
INLINE table16 load16(const unsigned char *p) {
  return _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)(const void *)p));
}
INLINE table32 load32(const unsigned char *p) {
  return _mm512_broadcast_i64x4(_mm256_loadu_si256((const __m256i *)(const void *)p));
}
INLINE table64 load64(const unsigned char *p) { return load(p); }
INLINE V look16(table16 t, V v) { return _mm512_shuffle_epi8(t, v); }
INLINE V look_low(table16 t, V v) { return _mm512_shuffle_epi8(t, v); }
INLINE V look32(table32 t, V v, int base) {
  V index = _mm512_sub_epi8(v, splat(base));
  return _mm512_maskz_permutexvar_epi8(_mm512_cmplt_epu8_mask(index, splat(32)), index, t);
}
INLINE V look64(table64 t, V v) { return _mm512_permutexvar_epi8(v, t); }
INLINE int is_ascii(V v) { return _mm512_movepi8_mask(v) == 0; }
INLINE uint64_t bits_of(V v) { return _mm512_test_epi8_mask(v, v); }

#include "filter_vector.h"

#else

typedef int cd_filter_avx512_is_for_x86;

#endif
