#include "filter_kernels.h"

#if CD_FILTER_NEON

#include <arm_neon.h>

#define KERNEL cd_filter_neon
#define KERNEL_TARGET
#define SKIPS 1
#define INLINE static inline
#define WIDTH 16

typedef uint8x16_t V, table16;
typedef uint8x16x2_t table32;
typedef uint8x16x4_t table64;

INLINE V load(const unsigned char *p) { return vld1q_u8(p); }
INLINE V splat(int byte) { return vdupq_n_u8((uint8_t)byte); }
INLINE V and_(V a, V b) { return vandq_u8(a, b); }
INLINE V or_(V a, V b) { return vorrq_u8(a, b); }
INLINE V xor_(V a, V b) { return veorq_u8(a, b); }
INLINE V minus(V a, V b) { return vqsubq_u8(a, b); }
INLINE V equal(V a, V b) { return vceqq_u8(a, b); }
INLINE V high_nibble(V v) { return vshrq_n_u8(v, 4); }
INLINE table16 load16(const unsigned char *p) { return load(p); }
INLINE table32 load32(const unsigned char *p) {
  table32 t = { { load(p), load(p + 16) } };
  return t;
}
INLINE table64 load64(const unsigned char *p) {
  table64 t = { { load(p), load(p + 16), load(p + 32), load(p + 48) } };
  return t;
}
/* A look-up beyond a table gives 0. */
INLINE V look16(table16 t, V v) { return vqtbl1q_u8(t, v); }
INLINE V look_low(table16 t, V v) { return vqtbl1q_u8(t, and_(v, splat(0x8F))); }
INLINE V look32(table32 t, V v, int base) { return vqtbl2q_u8(t, vsubq_u8(v, splat(base))); }
INLINE V look64(table64 t, V v) { return vqtbl4q_u8(t, and_(v, splat(0x3F))); }
INLINE int is_ascii(V v) { return vmaxvq_u8(v) < 0x80; }
/* Each byte that is not 0 gives its own bit; adding neighbours three times brings eight bytes' bits to one byte. */
INLINE uint64_t bits_of(V v) {
  static const uint8_t weights[16] = { 1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128 };
  V bits = and_(vtstq_u8(v, v), load(weights));
  bits = vpaddq_u8(bits, bits);
  bits = vpaddq_u8(bits, bits);
  bits = vpaddq_u8(bits, bits);
  return vgetq_lane_u16(vreinterpretq_u16_u8(bits), 0);
}

#include "filter_vector.h"

#else

typedef int cd_filter_neon_is_for_aarch64;

#endif
