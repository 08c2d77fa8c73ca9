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
** Results for a byte in lanes (filter_kernels.h), as the AND of what its row and those of the two bytes before say. The
** faults are exact but for fourth bytes.
*/
static inline uint64_t found(const cd_filter_byte *c2, const cd_filter_byte *c1, const cd_filter_byte *c0) {
  return c2->first & c1->second & c0->third;
}

/* The same with c3 three places before: in a sequence of four, two tails in a row end, and none is a fault. */
static uint64_t exact(uint64_t found, const cd_filter_byte *c3) {
  return (found ^ (c3->leads_four ? CD_BIT_TWO_TAILS : 0)) & ~CD_BIT_FOUR;
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

/* The lanes of the classes that are told, or that are lone. */
static uint64_t lanes_of(unsigned char two, const unsigned char *three) {
  uint64_t all = two;
  int set;
  for (set = 0; set < CD_FILTER_SETS; set++) all |= (uint64_t)three[set] << (8 + 8 * set);
  return all;
}

/* Which lanes say what. */
typedef struct meaning {
  uint64_t told, lone2, lone3;
} meaning;

static meaning meaning_of(const cd_filter *f) {
  meaning m;
  m.told = lanes_of(f->look2, f->look3) | CD_BITS_FAULT | CD_BIT_ASCII | CD_BIT_SPACES;
  m.lone2 = f->lone2;
  m.lone3 = lanes_of(0, f->lone3);
  return m;
}

/* What was found in a block: a bit a byte. */
typedef struct block {
  uint64_t told, lone2, lone3, fault;
} block;

static inline void note(const meaning *m, uint64_t r, int i, block *b) {
  b->told |= (uint64_t)((r & m->told) != 0) << i;
  b->lone2 |= (uint64_t)((r & m->lone2) != 0) << i;
  b->lone3 |= (uint64_t)((r & m->lone3) != 0) << i;
}

/* Looks at the 64 bytes from p on, four at a time. */
static block look(const cd_filter_byte *rows, const meaning *m, const unsigned char *p) {
  const cd_filter_byte *c3 = &rows[p[-3]], *c2 = &rows[p[-2]], *c1 = &rows[p[-1]];
  block b = { 0, 0, 0, 0 };
  uint64_t four = c3->leads_four | c2->leads_four | c1->leads_four; /* a fourth byte may be among the next four */
  int i;
  for (i = 0; i < 64; i += 4) {
    const cd_filter_byte *d0 = &rows[p[i]], *d1 = &rows[p[i + 1]], *d2 = &rows[p[i + 2]], *d3 = &rows[p[i + 3]];
    uint64_t r0 = found(c2, c1, d0), r1 = found(c1, d0, d1), r2 = found(d0, d1, d2), r3 = found(d1, d2, d3);
    uint64_t any = r0 | r1 | r2 | r3;
    if ((any | four) != 0) {
      four |= any & CD_BIT_FOUR; /* kept to the end of the block, for the sake of branch prediction */
      r0 = exact(r0, c3), r1 = exact(r1, c2), r2 = exact(r2, c1), r3 = exact(r3, d0);
      any = r0 | r1 | r2 | r3;
      if (any != 0) {
        b.fault |= any & CD_BITS_FAULT;
        note(m, r0, i, &b);
        note(m, r1, i + 1, &b);
        note(m, r2, i + 2, &b);
        note(m, r3, i + 3, &b);
      }
    }
    c3 = d1;
    c2 = d2;
    c1 = d3;
  }
  return b;
}

unsigned cd_filter_portable(const cd_filter *f, const unsigned char *p, size_t blocks, uint64_t *words, uint64_t *lone) {
  const block nothing = { 0, 0, 0, 0 };
  const meaning m = meaning_of(f);
  uint64_t told = 0, fault = 0, both;
  size_t i;
  for (i = 0; i < blocks; i++, p += 64) {
    const block b = f->ascii || !is_ascii(p) ? look(f->bytes, &m, p) : nothing;
    both = b.lone2 | b.lone3;
    words[i] = b.told | (b.lone2 & (both << 2 | *lone >> 62)) | (b.lone3 & (both << 3 | *lone >> 61));
    *lone = both;
    told |= words[i];
    fault |= b.fault;
  }
  if (fault != 0) return CD_FILTER_LOOK | CD_FILTER_BROKEN;
  return told != 0 ? CD_FILTER_LOOK : CD_FILTER_NONE;
}
