/*
** filter_vector.h - floor 1, within filter: the kernel for vectors, written once. The file that includes it says what
** vectors are, by these macros, types and functions (all inline, with KERNEL_TARGET):
**
**   KERNEL              the name of the kernel
**   KERNEL_TARGET       the attribute that allows the instructions
**   SKIPS               whether a branch is cheaper than looking for longer code points where none begins
**   V, WIDTH            a vector, and how many bytes it has: 16, 32 or 64
**   table16, table32, table64                   look-up tables
**   load16, load32, load64                      ... from bytes in memory
**   load, and_, or_, xor_, splat, equal (0xFF where equal), high_nibble
**   minus               subtraction that stops at 0
**   look16(t, v)        t[v] for v < 16, by byte
**   look_low(t, v)      t[v & 15] for v < 128, else 0
**   look32(t, v, base)  t[v - base] for base <= v < base + 32, else 0
**   look64(t, v)        t[v & 63]
**   is_ascii(v)         whether no byte has its high bit set
**   bits_of(v)          a bit a byte that is not 0
*/

/* A group of blocks is passed over at once where it is ASCII. */
enum { PARTS = 64 / WIDTH, GROUP = SKIPS ? 1 : 4 };

/* Says something of every set of classes; a loop would keep vectors in memory. */
#define EACH_SET(say) say(0) say(1) say(2)
#if CD_FILTER_SETS != 3
#error "EACH_SET must name as many sets as there are"
#endif

typedef struct tables {
  table16 first_high, first_low, second_high, ascii_low, ascii_high;
  table32 lead2, lead3[CD_FILTER_SETS];
  table64 second2, second3[CD_FILTER_SETS], third3[CD_FILTER_SETS];
  V look2, lone2, look3[CD_FILTER_SETS], lone3[CD_FILTER_SETS];
} tables;

KERNEL_TARGET static inline void load_tables(tables *t, const cd_filter *f) {
  int i;
  t->first_high = load16(cd_utf8_first_high);
  t->first_low = load16(cd_utf8_first_low);
  t->second_high = load16(cd_utf8_second_high);
  t->ascii_low = load16(f->ascii_low);
  t->ascii_high = load16(f->ascii_high);
  t->lead2 = load32(f->lead2);
  t->second2 = load64(f->second2);
  t->look2 = splat(f->look2);
  t->lone2 = splat(f->lone2);
  for (i = 0; i < CD_FILTER_SETS; i++) {
    t->lead3[i] = load32(f->lead3[i]);
    t->second3[i] = load64(f->second3[i]);
    t->third3[i] = load64(f->third3[i]);
    t->look3[i] = splat(f->look3[i]);
    t->lone3[i] = splat(f->lone3[i]);
  }
}

/* What one vector of text has in it: classes met by code points of two and of more bytes, ASCII, and faults. */
typedef struct found {
  V two, three[CD_FILTER_SETS], ascii, fault;
} found;

/* The faults of UTF-8 in v, each seen at its last byte. */
KERNEL_TARGET static inline V faults(const tables *t, V v, V before1, V before2, V before3) {
  V pair = and_(and_(look16(t->first_high, high_nibble(before1)), look16(t->first_low, and_(before1, splat(0x0F)))),
                look16(t->second_high, high_nibble(v)));
  /* the high bit is set where a sequence of three or four wants a tail */
  V wanted = or_(minus(before2, splat(0xE0 - 0x80)), minus(before3, splat(0xF0 - 0x80)));
  return xor_(pair, and_(wanted, splat(CD_UTF8_TWO_TAILS)));
}

/* ASCII to look at, the second of two spaces included. */
KERNEL_TARGET static inline V look_at_ascii(const tables *t, V v, V before, int spaces) {
  V r = and_(look_low(t->ascii_low, v), look16(t->ascii_high, high_nibble(v)));
  return spaces ? or_(r, and_(equal(v, splat(' ')), equal(before, splat(' ')))) : r;
}

KERNEL_TARGET static inline found look(const tables *t, const cd_filter *f, const unsigned char *p) {
  V v = load(p), before1 = load(p - 1), before2 = load(p - 2);
  found r;
  r.fault = faults(t, v, before1, before2, load(p - 3));
  if (SKIPS && is_ascii(minus(before2, splat(0xE0 - 0x80)))) {
#define NO_SET(i) r.three[i] = splat(0);
    EACH_SET(NO_SET)
#undef NO_SET
  } else {
#define LOOK_AT_SET(i) \
    r.three[i] = and_(and_(look32(t->lead3[i], before2, 0xE0), look64(t->second3[i], before1)), look64(t->third3[i], v));
    EACH_SET(LOOK_AT_SET)
#undef LOOK_AT_SET
  }
  r.two = and_(look32(t->lead2, before1, 0xC0), look64(t->second2, v));
  r.ascii = f->ascii ? look_at_ascii(t, v, before1, f->spaces) : splat(0);
  return r;
}

/* The word of a block where something was found. Lone marks count behind another one. */
KERNEL_TARGET static uint64_t word_of(const tables *t, const found *parts, uint64_t *lone) {
  uint64_t told = 0, lone2 = 0, lone3 = 0, both;
  int i;
  for (i = 0; i < PARTS; i++) {
    found r = parts[i];
    V looks = or_(and_(r.two, t->look2), or_(r.ascii, r.fault)), lones = splat(0);
#define JOIN_SET(i) \
  looks = or_(looks, and_(r.three[i], t->look3[i])); \
  lones = or_(lones, and_(r.three[i], t->lone3[i]));
    EACH_SET(JOIN_SET)
#undef JOIN_SET
    told |= bits_of(looks) << (i * WIDTH % 64);
    lone2 |= bits_of(and_(r.two, t->lone2)) << (i * WIDTH % 64);
    lone3 |= bits_of(lones) << (i * WIDTH % 64);
  }
  both = lone2 | lone3;
  told |= lone2 & (both << 2 | *lone >> 62);
  told |= lone3 & (both << 3 | *lone >> 61);
  *lone = both;
  return told;
}

/* A group of ASCII behind ASCII, in which nothing is to be looked at. */
KERNEL_TARGET static inline int is_plain(const tables *t, const cd_filter *f, const unsigned char *p) {
  V all = load(p), looks = splat(0);
  int i;
  if (p[-1] >= 0x80) return 0;
  for (i = 1; i < GROUP * PARTS; i++) all = or_(all, load(p + i * WIDTH));
  if (!is_ascii(all)) return 0;
  if (!f->ascii) return 1;
  for (i = 0; i < GROUP * PARTS; i++)
    looks = or_(looks, look_at_ascii(t, load(p + i * WIDTH), load(p + i * WIDTH - 1), f->spaces));
  return bits_of(looks) == 0;
}

KERNEL_TARGET unsigned KERNEL(const cd_filter *f, const unsigned char *p, size_t blocks, uint64_t *words, uint64_t *lone) {
  tables t;
  uint64_t told = 0;
  V fault = splat(0);
  size_t i;
  load_tables(&t, f);
  for (i = 0; i < blocks; i++, p += 64) {
    found parts[PARTS];
    V any = splat(0);
    int j;
    if ((i & (GROUP - 1)) == 0 && blocks - i >= GROUP && is_plain(&t, f, p)) {
      for (j = 0; j < GROUP; j++) words[i + (size_t)j] = 0;
      i += GROUP - 1;
      p += 64 * (GROUP - 1);
      *lone = 0;
      continue;
    }
    for (j = 0; j < PARTS; j++) {
      parts[j] = look(&t, f, p + j * WIDTH);
      any = or_(any, or_(or_(parts[j].two, parts[j].ascii), parts[j].fault));
#define JOIN_SET(i) any = or_(any, parts[j].three[i]);
      EACH_SET(JOIN_SET)
#undef JOIN_SET
      fault = or_(fault, parts[j].fault);
    }
    if (bits_of(any) == 0) {
      words[i] = *lone = 0;
      continue;
    }
    words[i] = word_of(&t, parts, lone);
    told |= words[i];
  }
  if (bits_of(fault) != 0) return CD_FILTER_LOOK | CD_FILTER_BROKEN;
  return told != 0 ? CD_FILTER_LOOK : CD_FILTER_NONE;
}
