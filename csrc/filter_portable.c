#include "filter_kernels.h"

#include <string.h>

const unsigned char cd_utf8_first_high[16] = {
  CD_UTF8_TOO_LONG, CD_UTF8_TOO_LONG, CD_UTF8_TOO_LONG, CD_UTF8_TOO_LONG,
  CD_UTF8_TOO_LONG, CD_UTF8_TOO_LONG, CD_UTF8_TOO_LONG, CD_UTF8_TOO_LONG,
  CD_UTF8_TWO_TAILS, CD_UTF8_TWO_TAILS, CD_UTF8_TWO_TAILS, CD_UTF8_TWO_TAILS,
  CD_UTF8_TOO_SHORT | CD_UTF8_OVERLONG_2,
  CD_UTF8_TOO_SHORT,
  CD_UTF8_TOO_SHORT | CD_UTF8_OVERLONG_3 | CD_UTF8_SURROGATE,
  CD_UTF8_TOO_SHORT | CD_UTF8_TOO_LARGE | CD_UTF8_TOO_LARGE_1000 | CD_UTF8_OVERLONG_4,
};

/* What does not depend on the low nibble of the first byte. */
#define ANY_LOW (CD_UTF8_TOO_SHORT | CD_UTF8_TOO_LONG | CD_UTF8_TWO_TAILS)
#define LARGE_LOW (ANY_LOW | CD_UTF8_TOO_LARGE | CD_UTF8_TOO_LARGE_1000)

const unsigned char cd_utf8_first_low[16] = {
  ANY_LOW | CD_UTF8_OVERLONG_2 | CD_UTF8_OVERLONG_3 | CD_UTF8_OVERLONG_4,
  ANY_LOW | CD_UTF8_OVERLONG_2,
  ANY_LOW, ANY_LOW,
  ANY_LOW | CD_UTF8_TOO_LARGE,
  LARGE_LOW, LARGE_LOW, LARGE_LOW, LARGE_LOW, LARGE_LOW, LARGE_LOW, LARGE_LOW, LARGE_LOW,
  LARGE_LOW | CD_UTF8_SURROGATE,
  LARGE_LOW, LARGE_LOW,
};

/* What every continuation byte may be a fault of. */
#define ANY_TAIL (CD_UTF8_TOO_LONG | CD_UTF8_OVERLONG_2 | CD_UTF8_TWO_TAILS)

const unsigned char cd_utf8_second_high[16] = {
  CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT,
  CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT,
  ANY_TAIL | CD_UTF8_OVERLONG_3 | CD_UTF8_TOO_LARGE_1000 | CD_UTF8_OVERLONG_4,
  ANY_TAIL | CD_UTF8_OVERLONG_3 | CD_UTF8_TOO_LARGE,
  ANY_TAIL | CD_UTF8_SURROGATE | CD_UTF8_TOO_LARGE,
  ANY_TAIL | CD_UTF8_SURROGATE | CD_UTF8_TOO_LARGE,
  CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT, CD_UTF8_TOO_SHORT,
};

/*
** Results for a byte in 8-bit lanes, as the AND of one table by this byte and by each of the two before: lane 0 the
** two-byte classes, then the sets of those of longer ones, then the faults.
*/
static inline uint64_t found(const cd_filter *f, const unsigned char *p) {
  uint64_t wanted = (p[-2] >= 0xE0) | (p[-3] >= 0xF0);
  return (f->first_of[p[-2]] & f->second_of[p[-1]] & f->third_of[p[0]]) ^ wanted << (CD_FILTER_FAULT_LANE + 7);
}

static int is_ascii(const unsigned char *p) {
  uint64_t any = 0, eight;
  size_t i;
  for (i = 0; i < 64; i += 8) {
    memcpy(&eight, p + i, 8);
    any |= eight;
  }
  return (any & UINT64_C(0x8080808080808080)) == 0 && p[-1] < 0x80;
}

/* ASCII to look at, the second of two spaces included. */
static inline unsigned looks_at(const cd_filter *f, const unsigned char *p) {
  return f->ascii_of[*p] | (unsigned)(f->spaces & (*p == ' ') & (p[-1] == ' '));
}

static unsigned any_ascii(const cd_filter *f, const unsigned char *p) {
  unsigned any = 0;
  int i;
  for (i = 0; i < 64; i++) any |= looks_at(f, p + i);
  return any;
}

static uint64_t any_found(const cd_filter *f, const unsigned char *p) {
  uint64_t any = 0;
  int i;
  for (i = 0; i < 64; i++) any |= found(f, p + i);
  return any;
}

/* The lanes of the classes that are told, or that are lone. */
static uint64_t lanes_of(unsigned char two, const unsigned char *three) {
  uint64_t all = two;
  int set;
  for (set = 0; set < CD_FILTER_SETS; set++) all |= (uint64_t)three[set] << (8 + 8 * set);
  return all;
}

/* The word of a block where something was found. */
static uint64_t word_of(const cd_filter *f, const unsigned char *p, uint64_t *lone, uint64_t *fault) {
  uint64_t looks = lanes_of(f->look2, f->look3) | (uint64_t)0xFF << CD_FILTER_FAULT_LANE, longer = lanes_of(0, f->lone3);
  uint64_t told = 0, lone2 = 0, lone3 = 0;
  int i;
  for (i = 0; i < 64; i++) {
    uint64_t r = found(f, p + i);
    *fault |= r >> CD_FILTER_FAULT_LANE;
    told |= (uint64_t)((r & looks) != 0 || (f->ascii && looks_at(f, p + i) != 0)) << i;
    lone2 |= (uint64_t)((r & f->lone2) != 0) << i;
    lone3 |= (uint64_t)((r & longer) != 0) << i;
  }
  told |= lone2 & ((lone2 | lone3) << 2 | *lone >> 62);
  told |= lone3 & ((lone2 | lone3) << 3 | *lone >> 61);
  *lone = lone2 | lone3;
  return told;
}

unsigned cd_filter_portable(const cd_filter *f, const unsigned char *p, size_t blocks, uint64_t *words, uint64_t *lone) {
  uint64_t told = 0;
  uint64_t fault = 0;
  size_t i;
  for (i = 0; i < blocks; i++, p += 64) {
    words[i] = 0;
    if ((is_ascii(p) || !any_found(f, p)) && !(f->ascii && any_ascii(f, p))) {
      *lone = 0;
      continue;
    }
    words[i] = word_of(f, p, lone, &fault);
    told |= words[i];
  }
  if (fault != 0) return CD_FILTER_LOOK | CD_FILTER_BROKEN;
  return told != 0 ? CD_FILTER_LOOK : CD_FILTER_NONE;
}
