#include "filter.h"

#include <string.h>

#include "filter_kernels.h"

static cd_filter_kernel *kernel_of(cd_cpu cpu) {
  switch (cpu) {
#if CD_FILTER_X86
    case CD_CPU_SSSE3: return cd_filter_ssse3;
    case CD_CPU_AVX2: return cd_filter_avx2;
    case CD_CPU_AVX512: return cd_filter_avx512;
#endif
#if CD_FILTER_NEON
    case CD_CPU_NEON: return cd_filter_neon;
#endif
    default: return cd_filter_portable;
  }
}

enum { BLOCK = 64 };

/* What stands where a text has no bytes: no option looks at it, and it ends a cut sequence. */
#define FILLER 'x'

/*
** The block that begins or ends the text and cannot be read from its place: a copy with filler around. A fault that only
** the filler shows (a sequence cut by the end) is told at the last byte.
*/
static unsigned copied_block(const cd_filter *f, cd_filter_kernel *kernel, const unsigned char *text, size_t length,
                             size_t start, uint64_t *words, uint64_t *lone) {
  unsigned char copy[2 * BLOCK];
  size_t before = start < BLOCK ? start : BLOCK, n = length - start < BLOCK ? length - start : BLOCK;
  uint64_t inside = n < BLOCK ? (UINT64_C(1) << n) - 1 : UINT64_MAX;
  unsigned found;
  memset(copy, FILLER, sizeof copy);
  memcpy(copy + BLOCK - before, text + start - before, before + n);
  found = kernel(f, copy + BLOCK, 1, words, lone);
  if (*words & ~inside) *words |= n > 0 ? UINT64_C(1) << (n - 1) : 0;
  *words &= inside;
  return found;
}

unsigned cd_filter_chunk(const cd_filter *f, cd_cpu cpu, const unsigned char *text, size_t length, size_t start,
                         uint64_t *words, uint64_t *lone) {
  cd_filter_kernel *kernel = kernel_of(cpu);
  size_t end = length - start < CD_FILTER_CHUNK ? length : start + CD_FILTER_CHUNK, at = start, whole;
  unsigned found = CD_FILTER_NONE;
  if (at == 0 || end - at < BLOCK) {
    found |= copied_block(f, kernel, text, length, at, words, lone);
    at = end - at < BLOCK ? end : at + BLOCK;
  }
  whole = (end - at) / BLOCK;
  if (whole > 0) found |= kernel(f, text + at, whole, words + (at - start) / BLOCK, lone);
  at += whole * BLOCK;
  if (at < end) found |= copied_block(f, kernel, text, length, at, words + (at - start) / BLOCK, lone);
  if (end == length && length % BLOCK == 0) {
    uint64_t beyond = 0, last = *lone;
    if (copied_block(f, kernel, text, length, length, &beyond, &last) & CD_FILTER_BROKEN) {
      words[(length - start) / BLOCK - 1] |= UINT64_C(1) << (BLOCK - 1);
      found |= CD_FILTER_LOOK | CD_FILTER_BROKEN;
    }
  }
  return found;
}
