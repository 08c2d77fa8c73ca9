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
  f->masks = cd_stop_masks(level);
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
  f->masks(&f->stops, copy + 1, 1, &mask);
  /* what comes after a space is asked for before it is passed */
  if (!v->final && f->stops.gaps) {
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

/* How far ahead of what is looked at the text is asked for. */
#define FAR 1024

/* Asks for text so that it has come from memory by the time it is looked at. */
static void ask_for_more(const cd_view *v, size_t at, size_t end) {
  for (; at < end && v->limit - at > FAR; at += CD_STOP_BLOCK) cd_prefetch(v->bytes + at + FAR);
}

/*
** Writes the offsets of a block's mask, counted from 'base', behind the first 'count'; returns how many there are now. The first
** few are written whether they are there or not: few blocks have more, and no branch need be guessed.
*/
static size_t add_offsets(uint16_t *found, size_t count, uint64_t mask, size_t base) {
  const uint64_t top = (uint64_t)1 << 63;
  size_t i;
  for (i = 0; i < CD_SCAN_AT_ONCE; i++) {
    found[count] = (uint16_t)(base + cd_lowest_bit(mask | top));
    count += mask != 0;
    mask &= mask - 1;
  }
  for (; mask != 0; mask &= mask - 1) found[count++] = (uint16_t)(base + cd_lowest_bit(mask));
  return count;
}

static void set_found(cd_scan *s, size_t from, size_t end, size_t count) {
  s->from = from;
  s->end = end;
  s->next = 0;
  s->found[count] = CD_SCAN_NO_MORE;
}

/*
** Looks at so many whole blocks from 'at' on. What comes next is read from behind the last thing found on, so that the same
** text is read in the same steps wherever it stands: branches that went one way go it again.
*/
static void read_blocks(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at, size_t blocks) {
  uint64_t masks[CD_SCAN_BLOCKS];
  size_t count = 0, i;
  f->masks(&f->stops, v->bytes + at, blocks, masks);
  for (i = 0; i < blocks; i++) {
    size_t base = i * CD_STOP_BLOCK;
    if (f->enders != NULL) masks[i] |= ender_mask(f->enders, v->bytes + at + base, CD_STOP_BLOCK, CD_STOP_BLOCK);
    count = add_offsets(s->found, count, masks[i], base);
  }
  set_found(s, at, count != 0 ? at + s->found[count - 1] + 1 : at + blocks * CD_STOP_BLOCK, count);
  ask_for_more(v, at, s->end);
}

/* Looks at the block at 'at', which the text is too short for, or the text's first. */
static void read_short(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at) {
  size_t rest = v->limit - at, length = rest < CD_STOP_BLOCK ? rest : CD_STOP_BLOCK;
  uint64_t mask = short_mask(f, v, at, length);
  if (f->enders != NULL) mask |= ender_mask(f->enders, v->bytes + at, at, length);
  set_found(s, at, at + length, add_offsets(s->found, 0, mask, 0));
}

/* How many whole blocks there are from 'at' on, up to as many as are looked at. */
static size_t whole_blocks(const cd_view *v, size_t at) {
  size_t rest = v->limit - at, blocks = rest < CD_STOP_AHEAD ? 0 : (rest - CD_STOP_AHEAD) / CD_STOP_BLOCK;
  return blocks < CD_SCAN_BLOCKS ? blocks : CD_SCAN_BLOCKS;
}

size_t cd_scan_read(cd_scan *s, const cd_finder *f, const cd_view *v, size_t at) {
  for (; at < v->limit; at = s->end) {
    size_t blocks = at > 0 ? whole_blocks(v, at) : 0;
    if (blocks != 0) read_blocks(s, f, v, at, blocks);
    else read_short(s, f, v, at);
    if (s->found[0] != CD_SCAN_NO_MORE) {
      at += s->found[0];
      break;
    }
  }
  /* a block that was looked at before all of it had come is looked at again */
  if (!v->final && s->end + CD_STOP_AHEAD > v->limit) cd_scan_forget(s);
  return at;
}
