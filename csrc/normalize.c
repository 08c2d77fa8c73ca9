#include "normalize.h"

#include <string.h>

#include "normalize_broken.h"
#include "normalize_hot.h"
#include "normalize_width.h"

/* --- the scan ------------------------------------------------------------------------ */

/* The first byte of the unit that holds p. */
static const unsigned char *unit_start(const cd_run *r, const unsigned char *p) {
  int i;
  for (i = 1; i < CD_UTF8_MAX && p > r->done && cd_is_tail(*p); i++) p--;
  return p;
}

/* What the filter told at the byte 'told' of text that is well-formed: cleans the stretch if it is so. */
static cd_status settle_event(cd_run *r, const unsigned char *told) {
  const unsigned char *p;
  size_t length;
  cd_code_point cp;
  cd_cell cell;
  cd_status status;
  if (cd_hot_is_latin(r, told)) {
    status = cd_hot_compose_latin(r, told);
    if (status != CD_OK || r->done > told) return status;
  }
  p = unit_start(r, told);
  cp = cd_decode_next(r, p, &length);
  if (!cd_needs_look(r, p, cp)) return CD_OK;
  cell = cd_cell_of(&r->n->table, cp);
  status = cd_hot_settle(r, p, cell);
  return status == CD_OK && r->done <= p ? cd_clean_stretch(r, p, cell) : status;
}

/* Leaves of a block's word what is not yet settled. */
static uint64_t not_done(const cd_run *r, const unsigned char *block, uint64_t word) {
  ptrdiff_t done = r->done - block;
  if (done <= 0) return word;
  return done >= 64 ? 0 : word & UINT64_MAX << done;
}

/* How many bits of a word are put off at a time. */
enum { PUT_OFF = 4 };

/* The chunk at work, and what the filter told in it that is put off. */
typedef struct chunk {
  const unsigned char *bytes;
  int broken;
  size_t count;
  uint16_t events[CD_FILTER_CHUNK + 1];
} chunk;

static cd_status settle(cd_run *r, const chunk *c, const unsigned char *told) {
  if (told < r->done) return CD_OK;
  return c->broken ? cd_settle_broken(r, told) : settle_event(r, told);
}

static cd_status settle_events(cd_run *r, chunk *c) {
  cd_status status = CD_OK;
  size_t i = 0;
  c->events[c->count] = 0;
  while (i < c->count && status == CD_OK) {
    const unsigned char *told = c->bytes + c->events[i];
    size_t widths = 0;
    if (told >= r->done && !c->broken && cd_is_width(r, told))
      widths = cd_replace_widths(r, c->bytes, c->events + i, c->count - i, &status);
    if (widths == 0 && status == CD_OK) status = settle(r, c, told);
    i += widths + (widths == 0);
  }
  c->count = 0;
  return status;
}

/*
** Puts off the first bits of a word without a branch on how many there are, for that cannot be foretold. Returns what is
** left of it.
*/
static uint64_t put_off(chunk *c, size_t at, uint64_t word) {
  int i;
  for (i = 0; i < PUT_OFF; i++) {
    c->events[c->count] = (uint16_t)(at + cd_lowest_bit(word | UINT64_C(1) << 63));
    c->count += word != 0;
    word &= word - 1;
  }
  return word;
}

/* How many words from the first are 0, by fours: where little is told, they are passed at a glance. */
static inline size_t empty_words(const uint64_t *words, size_t count) {
  size_t i = 0;
  while (count - i >= 4 && (words[i] | words[i + 1] | words[i + 2] | words[i + 3]) == 0) i += 4;
  return i;
}

static cd_status clean_chunk(cd_run *r, const unsigned char *bytes, const uint64_t *words, size_t blocks, int broken) {
  chunk c;
  cd_status status = CD_OK;
  size_t i;
  c.bytes = bytes;
  c.broken = broken;
  c.count = 0;
  for (i = empty_words(words, blocks); i < blocks && status == CD_OK; i += 1 + empty_words(words + i + 1, blocks - i - 1)) {
    const unsigned char *block = bytes + i * 64;
    uint64_t word = put_off(&c, i * 64, not_done(r, block, words[i]));
    while (word != 0 && status == CD_OK) {
      if (broken || !cd_is_width(r, block + cd_lowest_bit(word))) status = settle_events(r, &c);
      word = put_off(&c, i * 64, not_done(r, block, word));
    }
  }
  return status == CD_OK ? settle_events(r, &c) : status;
}

static cd_status clean_all(cd_run *r, size_t length) {
  uint64_t words[CD_FILTER_WORDS], lone = 0;
  size_t start;
  cd_status status = CD_OK;
  for (start = 0; start < length && status == CD_OK; start += CD_FILTER_CHUNK) {
    size_t n = length - start < CD_FILTER_CHUNK ? length - start : CD_FILTER_CHUNK;
    unsigned found = cd_filter_chunk(&r->n->filter, r->n->cpu, r->source, length, start, words, &lone);
    int broken = (found & CD_FILTER_BROKEN) != 0;
    r->valid = broken ? r->source : r->source + start + n;
    if (found != CD_FILTER_NONE) status = clean_chunk(r, r->source + start, words, (n + 63) / 64, broken);
  }
  return status;
}

cd_status cd_normalize(const cd_normalizer *n, const char *source, size_t length, cd_normalized *result) {
  const unsigned char *start = (const unsigned char *)source;
  cd_run r;
  cd_status status;
  r.n = n;
  r.source = r.done = r.copied = r.valid = start;
  r.end = start + length;
  r.result = result;
  r.points = r.small;
  r.count = 0;
  r.capacity = CD_SEGMENT_SMALL;
  r.late = 0;
  r.starter = 0;
  result->changed = 0;
  status = clean_all(&r, length);
  if (status == CD_OK && result->changed) {
    status = cd_run_ready(&r, r.end, 0);
    if (status == CD_OK) cd_run_copy(&r, r.end);
  }
  if (r.points != r.small) cd_free(&n->table.allocator, r.points, r.capacity * sizeof *r.points);
  return status;
}

/* --- preparing ----------------------------------------------------------------------------------- */

cd_status cd_normalizer_init(cd_normalizer *n, const cd_normal_data *data, const cd_mapping *mapping,
                             cd_invalid invalid, cd_cpu cpu, const cd_allocator *allocator) {
  cd_status status = cd_table_init(&n->table, data, mapping, allocator);
  cd_filter_set *set;
  if (status != CD_OK) return status;
  n->invalid = invalid;
  n->cpu = cpu;
  set = cd_alloc(allocator, sizeof *set);
  if (set == NULL) {
    cd_table_free(&n->table);
    return CD_NO_MEMORY;
  }
  memset(set, 0, sizeof *set);
  cd_table_filter(&n->table, set);
  cd_filter_init(&n->filter, set);
  cd_hot_init(&n->shorts, &n->table, set);
  cd_free(allocator, set, sizeof *set);
  return CD_OK;
}

void cd_normalizer_free(cd_normalizer *n) { cd_table_free(&n->table); }
