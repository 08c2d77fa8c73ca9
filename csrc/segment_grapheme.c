/* segment_grapheme.c: extended grapheme clusters, UAX #29 section 3, rules GB1 to GB999. */

#include "segment.h"

/* What was read of a cluster, as far as the rules ask. */
typedef struct cluster {
  cd_gcb last;
  int conjunct;      /* GB9c: 1 after a consonant, 2 after a linker behind it */
  int pictograph;    /* GB11: 1 after a pictograph and marks, 2 after a joiner behind them */
  int odd_indicator; /* GB12, GB13: an odd number of regional indicators so far */
} cluster;

static void add(cluster *c, const cd_properties *p) {
  c->last = (cd_gcb)p->grapheme;
  if (p->conjunct == CD_INCB_CONSONANT)
    c->conjunct = 1;
  else if (p->conjunct == CD_INCB_LINKER)
    c->conjunct = c->conjunct != 0 ? 2 : 0;
  else if (p->conjunct != CD_INCB_EXTEND)
    c->conjunct = 0;
  if (p->pictographic)
    c->pictograph = 1;
  else if (p->grapheme == CD_GCB_ZWJ)
    c->pictograph = c->pictograph == 1 ? 2 : 0;
  else if (p->grapheme != CD_GCB_EXTEND)
    c->pictograph = 0;
  c->odd_indicator = p->grapheme == CD_GCB_REGIONAL_INDICATOR && !c->odd_indicator;
}

static int is_control(cd_gcb g) { return g == CD_GCB_CR || g == CD_GCB_LF || g == CD_GCB_CONTROL; }

/* Hangul syllables: GB6, GB7, GB8. */
static int joins_syllable(cd_gcb a, cd_gcb b) {
  switch (a) {
    case CD_GCB_L: return b == CD_GCB_L || b == CD_GCB_V || b == CD_GCB_LV || b == CD_GCB_LVT;
    case CD_GCB_LV: case CD_GCB_V: return b == CD_GCB_V || b == CD_GCB_T;
    case CD_GCB_LVT: case CD_GCB_T: return b == CD_GCB_T;
    default: return 0;
  }
}

/* Whether a code point belongs to the cluster. */
static int joins(const cluster *c, const cd_properties *p) {
  cd_gcb b = (cd_gcb)p->grapheme;
  if (c->last == CD_GCB_CR && b == CD_GCB_LF) return 1;                            /* GB3 */
  if (is_control(c->last) || is_control(b)) return 0;                              /* GB4, GB5 */
  if (joins_syllable(c->last, b)) return 1;                                        /* GB6 to GB8 */
  if (b == CD_GCB_EXTEND || b == CD_GCB_ZWJ || b == CD_GCB_SPACINGMARK) return 1;  /* GB9, GB9a */
  if (c->last == CD_GCB_PREPEND) return 1;                                         /* GB9b */
  if (c->conjunct == 2 && p->conjunct == CD_INCB_CONSONANT) return 1;              /* GB9c */
  if (c->pictograph == 2 && p->pictographic) return 1;                             /* GB11 */
  return c->odd_indicator && b == CD_GCB_REGIONAL_INDICATOR;                       /* GB12, GB13 */
}

size_t cd_grapheme_end(const char *text, size_t length, size_t start) {
  const unsigned char *bytes = (const unsigned char *)text, *end = bytes + length;
  cluster c = { CD_GCB_OTHER, 0, 0, 0 };
  cd_code_point cp;
  size_t i = start + cd_utf8_decode(bytes + start, end, &cp);
  if (cp < 0x80 && cp != '\r' && (i == length || bytes[i] < 0x80)) return i; /* nothing joins two of ASCII */
  add(&c, cd_properties_of(cp));
  while (i < length) {
    size_t width = cd_utf8_decode(bytes + i, end, &cp);
    const cd_properties *p = cd_properties_of(cp);
    if (!joins(&c, p)) break;
    add(&c, p);
    i += width;
  }
  return i;
}
