#include "sentence_scan.h"

#include <string.h>

/* --- what kind of stop a code point is ------------------------------------------------------------------------ */

#define ELLIPSIS 0x2026
#define BURMESE_COMMA 0x104A /* a terminal to UAX #29, but it sets phrases apart */

static int is_one_of(const cd_code_point marks[CD_EXTRA_TERMINATORS], cd_code_point cp) {
  size_t i;
  for (i = 0; i < CD_EXTRA_TERMINATORS && marks[i] != 0; i++)
    if (marks[i] == cp) return 1;
  return 0;
}

/* Stops of scripts that set spaces after them, beyond ASCII: Greek, Armenian, Arabic, Latin's rare ones. */
static int wants_space(cd_code_point cp) { return cp < 0x0900 || (cp >= 0x2000 && cp < 0x2100); }

int cd_stop_kind_of(const cd_sentence_rules *r, cd_code_point cp) {
  cd_sb sb;
  if (cp == '.') return CD_STOP_DOT;
  if (cp == '!' || cp == '?') return CD_STOP_STRONG;
  if (cp == BURMESE_COMMA) return CD_NOT_A_STOP;
  if (cp == ELLIPSIS) return CD_STOP_DOTS;
  if (is_one_of(r->terminators, cp)) return CD_STOP_STRONG;
  if (cp < 0x80 || cp > 0x10FFFF) return CD_NOT_A_STOP;
  sb = (cd_sb)cd_properties_of(cp)->sentence;
  if (sb != CD_SB_ATERM && sb != CD_SB_STERM) return CD_NOT_A_STOP;
  if (!wants_space(cp)) return CD_STOP_WIDE;
  return sb == CD_SB_ATERM ? CD_STOP_DOT : CD_STOP_STRONG;
}

static int is_wanted(const cd_sentence_rules *r, cd_code_point cp) {
  return cd_stop_kind_of(r, cp) != CD_NOT_A_STOP || cd_shape_of(cp) == CD_SHAPE_NEWLINE;
}

void cd_finder_prepare(cd_finder *f, const cd_sentence_rules *r, int gaps, cd_cpu level) {
  cd_code_point first, cp;
  size_t i;
  cd_stop_set_init(&f->stops, gaps);
  for (first = 0; first <= 0x10FFFF; first += CD_PROPERTY_BLOCK) {
    int same = first != 0 && cd_property_stage1[first >> CD_PROPERTY_SHIFT] ==
                               cd_property_stage1[(first >> CD_PROPERTY_SHIFT) - 1];
    if (same && first >= 0x3000) continue; /* the large scripts, which have no stops */
    for (cp = first; cp < first + CD_PROPERTY_BLOCK; cp++)
      if (is_wanted(r, cp)) cd_stop_set_add(&f->stops, cp);
  }
  for (i = 0; i < CD_EXTRA_TERMINATORS && r->terminators[i] != 0; i++) cd_stop_set_add(&f->stops, r->terminators[i]);
  f->mask = cd_stop_mask(level);
  f->enders = r->enders ? r->words : NULL;
}

/* --- blocks ------------------------------------------------------------------------------------------------------- */

/* The mask of the block at 'at' where the text is too short for a whole one, or begins. */
static uint64_t short_mask(const cd_finder *f, const cd_view *v, size_t at, size_t length) {
  unsigned char copy[1 + CD_STOP_BLOCK + CD_STOP_AHEAD] = { 0 };
  uint64_t mask;
  size_t last = v->limit - at;
  if (at > 0) copy[0] = v->bytes[at - 1];
  memcpy(copy + 1, v->bytes + at, last < CD_STOP_BLOCK + CD_STOP_AHEAD ? last : CD_STOP_BLOCK + CD_STOP_AHEAD);
  mask = f->mask(&f->stops, copy + 1);
  /* what comes after a space is asked for before it is passed */
  if (!v->final) {
    size_t i = last > CD_STOP_AHEAD ? last - CD_STOP_AHEAD : 0;
    for (; i < last && i < CD_STOP_BLOCK; i++)
      if (copy[1 + i] == ' ') mask |= (uint64_t)1 << i;
  }
  return length < CD_STOP_BLOCK ? mask & (((uint64_t)1 << length) - 1) : mask;
}

/* A bit for each space of a block that an ending of a word may stand before. */
static uint64_t ender_mask(const cd_words *enders, const unsigned char *p, size_t at, size_t length) {
  uint64_t mask = 0;
  size_t least = at < 2 ? 2 : 0;
  const unsigned char *space = p + least;
  if (length <= least) return 0;
  while ((space = memchr(space, ' ', length - (size_t)(space - p))) != NULL) {
    if (cd_words_may_end(enders, space)) mask |= (uint64_t)1 << (space - p);
    if (++space == p + length) break;
  }
  return mask;
}

static uint64_t whole_mask(const cd_finder *f, const unsigned char *p) {
  uint64_t mask = f->mask(&f->stops, p);
  return f->enders != NULL ? mask | ender_mask(f->enders, p, CD_STOP_BLOCK, CD_STOP_BLOCK) : mask;
}

/* Passes whole blocks in which nothing is found; where the first one that is not such begins. */
static size_t pass_blocks(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at) {
  while (v->limit - at >= CD_STOP_BLOCK + CD_STOP_AHEAD && (s->mask = whole_mask(f, v->bytes + at)) == 0)
    at += CD_STOP_BLOCK;
  return at;
}

/* Reads the block at 'at', which the text is too short for, or the text's first. */
static void read_short(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at) {
  size_t rest = v->limit - at, length = rest < CD_STOP_BLOCK ? rest : CD_STOP_BLOCK;
  s->mask = short_mask(f, v, at, length);
  if (f->enders != NULL) s->mask |= ender_mask(f->enders, v->bytes + at, at, length);
  s->end = at + length;
}

size_t cd_scan_read(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at) {
  for (s->mask = 0; at < v->limit && s->mask == 0; at = s->end) {
    if (at > 0) at = pass_blocks(s, f, v, at);
    s->block = at;
    s->end = at + CD_STOP_BLOCK;
    if (s->mask == 0) read_short(s, f, v, at);
  }
  if (s->mask != 0) at = s->block + cd_lowest_bit(s->mask);
  /* a block that was looked at before all of it had come is looked at again */
  if (!v->final && s->end + CD_STOP_AHEAD > v->limit) cd_scan_forget(s);
  return at;
}
