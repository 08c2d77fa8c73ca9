/*
** Covers a set of code points by a few classes (see filter.h). Each class starts as one lead and one second byte with
** exactly its thirds, and the two that cost least together are joined until few enough are left. The cost is how many code
** points are told for nothing, those of common scripts counting more.
*/
#include <string.h>

#include "filter.h"
#include "filter_kernels.h"

/* What is needed: bit t of [l][s]. Two-byte code points use the one 'second' 0, and have their second byte as third. */
typedef uint64_t needed[32][64];

typedef struct class_ {
  uint32_t leads;
  uint64_t seconds, thirds;
  uint32_t cost;
} class_;

enum { MOST_OF_LEAD = 64, MOST_CLASSES = 96, LEFT_OF_LEAD = 8 };

/* How many bits are set: by twos, by fours, by bytes, and these added up. */
static unsigned count_bits(uint64_t bits) {
  bits -= bits >> 1 & UINT64_C(0x5555555555555555);
  bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
  bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
  return (unsigned)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* How much it costs to stop for nothing at a code point: more in scripts that fill whole texts. */
typedef unsigned weight(int lead, int second);

static unsigned weight_of_two(int lead, int second) {
  (void)second;
  switch (lead | 0xC0) {
    case 0xC2: case 0xC3: return 64;                       /* Latin-1 */
    case 0xC4: case 0xC5: case 0xC6: return 16;            /* Latin of the east; Vietnamese */
    case 0xCE: case 0xCF: case 0xD0: case 0xD1: return 32; /* Greek, Cyrillic */
    case 0xD7: case 0xD8: case 0xD9: case 0xDA: case 0xDB: return 16; /* Hebrew, Arabic */
    default: return 1;
  }
}

static unsigned weight_of_three(int lead, int second) {
  switch (lead | 0xE0) {
    case 0xE0: return second == 0x24 || second == 0x25 ? 128 : 4;  /* Devanagari; other Indic scripts, Thai */
    case 0xE1: return second >= 0x38 && second <= 0x3B ? 128 : 1;  /* Vietnamese */
    case 0xE2: return second == 0x00 ? 256 : 2;                    /* dashes and quotes */
    case 0xE3: return second <= 0x03 ? 256 : 16;                   /* kana and CJK punctuation */
    case 0xEF: return second >= 0x3C && second <= 0x3D ? 128 : 2;  /* fullwidth forms */
    case 0xF0: return second == 0x1F ? 128 : 1;                    /* emoji */
    case 0xEA: return second >= 0x30 ? 64 : 1;                     /* Hangul; small scripts */
    default: return (lead | 0xE0) < 0xF0 ? 64 : 1;                 /* Han, Hangul */
  }
}

/* What the classes are to cover, and what it costs when they cover more. */
typedef struct goal {
  needed need;
  weight *weight;
} goal;

static uint32_t cost_of(const class_ *c, const goal *g) {
  uint32_t leads, cost = 0;
  uint64_t seconds;
  for (leads = c->leads; leads != 0; leads &= leads - 1) {
    int lead = (int)cd_lowest_bit(leads);
    for (seconds = c->seconds; seconds != 0; seconds &= seconds - 1) {
      int second = (int)cd_lowest_bit(seconds);
      cost += g->weight(lead, second) * count_bits(c->thirds & ~g->need[lead][second]);
    }
  }
  return cost;
}

static class_ joined(const class_ *a, const class_ *b, const goal *g) {
  class_ c = { a->leads | b->leads, a->seconds | b->seconds, a->thirds | b->thirds, 0 };
  c.cost = cost_of(&c, g);
  return c;
}

/* Joins the cheapest pair; what costs nothing more is always joined. Returns whether any was. */
static int join_cheapest(class_ *classes, size_t *n, size_t limit, const goal *g) {
  size_t i, j, best_i = 0, best_j = 0;
  uint32_t best = UINT32_MAX;
  class_ c;
  for (i = 0; i < *n && best > 0; i++) {
    for (j = i + 1; j < *n && best > 0; j++) {
      uint32_t apart = classes[i].cost + classes[j].cost, together = joined(&classes[i], &classes[j], g).cost;
      uint32_t more = together > apart ? together - apart : 0;
      if (more >= best) continue;
      best = more;
      best_i = i;
      best_j = j;
    }
  }
  if (*n < 2 || (best > 0 && *n <= limit)) return 0;
  c = joined(&classes[best_i], &classes[best_j], g);
  classes[best_i] = c;
  classes[best_j] = classes[--*n];
  return 1;
}

/* The classes of a set, at most 'limit', into classes (room for MOST_CLASSES + MOST_OF_LEAD). */
static size_t cover(const goal *g, class_ *classes, size_t limit) {
  size_t n = 0;
  int lead, second;
  for (lead = 0; lead < 32; lead++) {
    class_ *own = classes + n;
    size_t count = 0;
    for (second = 0; second < 64; second++) {
      class_ c = { UINT32_C(1) << lead, UINT64_C(1) << second, g->need[lead][second], 0 };
      if (c.thirds != 0) own[count++] = c;
    }
    while (join_cheapest(own, &count, LEFT_OF_LEAD, g)) continue;
    n += count;
    while (n > MOST_CLASSES && join_cheapest(classes, &n, MOST_CLASSES, g)) continue;
  }
  while (join_cheapest(classes, &n, limit, g)) continue;
  return n;
}

static void put_bits(unsigned char *table, uint64_t members, int bit) {
  for (; members != 0; members &= members - 1) table[cd_lowest_bit(members)] |= (unsigned char)(1 << bit);
}

/* Classes of two-byte code points become bits of the pair tables, from bit 'first' on. */
static void add_pairs(cd_filter *f, const class_ *classes, size_t n, int first, unsigned char *kind) {
  size_t i;
  for (i = 0; i < n; i++) {
    int bit = first + (int)i;
    put_bits(f->lead2, classes[i].leads, bit);
    put_bits(f->second2, classes[i].thirds, bit);
    *kind |= (unsigned char)(1 << bit);
  }
}

static void add_triples(cd_filter *f, const class_ *classes, size_t n, int first, unsigned char *kinds) {
  size_t i;
  for (i = 0; i < n; i++) {
    int set = (first + (int)i) / 8, bit = (first + (int)i) % 8;
    put_bits(f->lead3[set], classes[i].leads, bit);
    put_bits(f->second3[set], classes[i].seconds, bit);
    put_bits(f->third3[set], classes[i].thirds, bit);
    kinds[set] |= (unsigned char)(1 << bit);
  }
}

/* Two-byte code points in the shape of the longer ones. */
static void set_two(goal *g, const uint64_t *two) {
  int lead;
  memset(g->need, 0, sizeof g->need);
  for (lead = 0; lead < 32; lead++) g->need[lead][0] = two[lead];
  g->weight = weight_of_two;
}

static void set_three(goal *g, const void *three) {
  memcpy(g->need, three, sizeof g->need);
  g->weight = weight_of_three;
}

static void add_ascii(cd_filter *f, const cd_filter_set *set) {
  int c;
  for (c = 0; c < 128; c++) {
    if (!set->ascii[c]) continue;
    f->ascii = 1;
    f->ascii_low[c & 15] |= (unsigned char)(1 << (c >> 4));
  }
  for (c = 0; c < 8; c++) f->ascii_high[c] = (unsigned char)(1 << c);
  f->spaces = set->spaces;
  if (f->spaces) f->ascii = 1;
}

/* Three bytes' worth of set tables, in the lanes that the portable kernel has for them. */
static uint64_t lanes(unsigned char (*tables)[64], uint32_t i) {
  uint64_t all = 0;
  int set;
  for (set = 0; set < CD_FILTER_SETS; set++) all |= (uint64_t)tables[set][i] << (8 + 8 * set);
  return all;
}

static uint64_t lead_lanes(const cd_filter *f, uint32_t b) {
  uint64_t all = 0;
  int set;
  for (set = 0; set < CD_FILTER_SETS && b >= 0xE0; set++) all |= (uint64_t)f->lead3[set][b & 31] << (8 + 8 * set);
  return all;
}

/* The same for ASCII to look at. */
static void add_ascii_lanes(const cd_filter *f, const cd_filter_set *set, uint32_t b, cd_filter_byte *byte) {
  int is_space = b == ' ';
  byte->first |= CD_BIT_ASCII | CD_BIT_SPACES;
  byte->second |= CD_BIT_ASCII | (is_space ? CD_BIT_SPACES : 0);
  byte->third |= (b < 0x80 && set->ascii[b] ? CD_BIT_ASCII : 0) | (is_space && f->spaces ? CD_BIT_SPACES : 0);
}

/* All that the tables say of a byte as the first, the second and the third of three, for the portable kernel. */
static void add_bytes(cd_filter *f, const cd_filter_set *set) {
  uint32_t b;
  for (b = 0; b < 256; b++) {
    cd_filter_byte *byte = &f->bytes[b];
    int is_tail = (b & 0xC0) == 0x80, leads_three = b >= 0xE0;
    uint64_t pair_first = cd_utf8_first_high[b >> 4] & cd_utf8_first_low[b & 15];
    byte->first = 0xFF | lead_lanes(f, b) | CD_BITS_FAULT | CD_BIT_FOUR;
    byte->first &= leads_three ? ~CD_BIT_TWO_TAILS : ~CD_BIT_NO_THIRD;
    byte->second = (b >= 0xC0 && b < 0xE0 ? f->lead2[b & 31] : 0) | lanes(f->second3, b & 63) | pair_first << CD_LANE_FAULT |
                   CD_BIT_NO_THIRD | CD_BIT_FOUR;
    byte->third = f->second2[b & 63] | lanes(f->third3, b & 63) | (uint64_t)cd_utf8_second_high[b >> 4] << CD_LANE_FAULT |
                  (is_tail ? 0 : CD_BIT_NO_THIRD) | (b >= 0xF0 ? CD_BIT_FOUR : 0);
    byte->leads_four = b >= 0xF0;
    add_ascii_lanes(f, set, b, byte);
  }
}

/* How the classes are shared out: of 8 and of 8 a set. */
enum { LOOK2 = 5, LONE2 = 8 - LOOK2, LOOK3 = 15, LONE3 = 8 * CD_FILTER_SETS - LOOK3 };

void cd_filter_init(cd_filter *f, const cd_filter_set *set) {
  class_ classes[MOST_CLASSES + MOST_OF_LEAD];
  goal g;
  memset(f, 0, sizeof *f);
  set_two(&g, set->look2);
  add_pairs(f, classes, cover(&g, classes, LOOK2), 0, &f->look2);
  set_two(&g, set->lone2);
  add_pairs(f, classes, cover(&g, classes, LONE2), LOOK2, &f->lone2);
  set_three(&g, set->look3);
  add_triples(f, classes, cover(&g, classes, LOOK3), 0, f->look3);
  set_three(&g, set->lone3);
  add_triples(f, classes, cover(&g, classes, LONE3), LOOK3, f->lone3);
  add_ascii(f, set);
  add_bytes(f, set);
}
