/*
** filter_kernels.h - floor 1, within filter: one kernel a level of vector instructions, all from the same source but for
** the portable one. A kernel is built wherever the compiler can, and run where the machine can.
*/
#ifndef CD_FILTER_KERNELS_H
#define CD_FILTER_KERNELS_H

#include "filter.h"

/*
** Filters 'blocks' blocks of 64 bytes at p; four bytes before p can be read and belong to the text. Fills a word a block.
** 'lone' and the result are as in cd_filter_chunk.
*/
typedef unsigned cd_filter_kernel(const cd_filter *f, const unsigned char *p, size_t blocks, uint64_t *words, uint64_t *lone);

cd_filter_kernel cd_filter_portable;

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define CD_FILTER_X86 1
cd_filter_kernel cd_filter_ssse3, cd_filter_avx2, cd_filter_avx512;
#endif

#if defined(__aarch64__) && (defined(__GNUC__) || defined(__clang__))
#define CD_FILTER_NEON 1
cd_filter_kernel cd_filter_neon;
#endif

/*
** The lanes of the portable kernel: the pairs, the sets, the faults of two neighbouring bytes, and two bits: a sequence of three
** or four has no third byte; a sequence of four begins. Two more bits: ASCII to look at, the second of two spaces.
*/
#define CD_LANE_FAULT (8 + 8 * CD_FILTER_SETS)
#define CD_BITS_FAULT (UINT64_C(0x1FF) << CD_LANE_FAULT)
#define CD_BIT_NO_THIRD (UINT64_C(1) << (CD_LANE_FAULT + 8))
#define CD_BIT_FOUR (UINT64_C(1) << (CD_LANE_FAULT + 9))
#define CD_BIT_ASCII (UINT64_C(1) << (CD_LANE_FAULT + 10))
#define CD_BIT_SPACES (UINT64_C(1) << (CD_LANE_FAULT + 11))
#define CD_BIT_TWO_TAILS ((uint64_t)CD_UTF8_TWO_TAILS << CD_LANE_FAULT)

/*
** Validation by two neighbouring bytes: each fault is a bit that all three tables have, by the high and the low nibble
** of the first byte and the high nibble of the second. Two continuation bytes in a row are a fault unless a longer sequence
** wants them: CD_UTF8_TWO_TAILS is turned over where one does.
*/
enum {
  CD_UTF8_TOO_SHORT = 1 << 0,  /* a lead without a tail */
  CD_UTF8_TOO_LONG = 1 << 1,   /* ASCII with a tail */
  CD_UTF8_OVERLONG_3 = 1 << 2, /* E0 80..9F */
  CD_UTF8_SURROGATE = 1 << 4,  /* ED A0..BF */
  CD_UTF8_OVERLONG_2 = 1 << 5, /* C0, C1 */
  CD_UTF8_TOO_LARGE = 1 << 3,  /* F4 90..BF, F5.. */
  CD_UTF8_TOO_LARGE_1000 = 1 << 6, /* F5.. 80..8F */
  CD_UTF8_OVERLONG_4 = 1 << 6, /* F0 80..8F */
  CD_UTF8_TWO_TAILS = 1 << 7
};
extern const unsigned char cd_utf8_first_high[16], cd_utf8_first_low[16], cd_utf8_second_high[16];

#endif
