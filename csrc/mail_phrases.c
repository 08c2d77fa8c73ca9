#include "mail_phrases.h"

#include <string.h>
#include <utf8proc.h>

#include "utf8.h"

#define ROOT 1u
#define FIRST_SLOTS 1024
#define REACH 512 /* no phrase takes more text than this: keeps a look's cost bounded in runs of blanks */
#define NOT_A_BYTE 0xC0u /* no UTF-8 has it: ends a folded unit that stands for nothing */

/* One unit of text, folded: what the trie is walked with. */
typedef struct folded {
  char bytes[CD_UTF8_MAX];
  size_t count;
  size_t taken; /* bytes of the text */
} folded;

static int is_blank_point(cd_code_point c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
         c == 0x3000;
}

static int is_passed_over(cd_code_point c) {
  return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

static size_t blank_run(const char *text, size_t at, size_t end) {
  size_t p = at;
  while (p < end) {
    cd_code_point c;
    size_t n = cd_utf8_decode((const unsigned char *)text + p, (const unsigned char *)text + end, &c);
    if (!is_blank_point(c)) break;
    p += n;
  }
  return p - at;
}

static void fold_wide(const char *text, size_t at, size_t end, folded *f) {
  cd_code_point c;
  f->taken = cd_utf8_decode((const unsigned char *)text + at, (const unsigned char *)text + end, &c);
  if (c == CD_ILL_FORMED) {
    f->bytes[0] = (char)NOT_A_BYTE;
    f->count = 1;
  } else if (is_passed_over(c)) {
    f->count = 0;
  } else if (is_blank_point(c)) {
    f->taken = blank_run(text, at, end);
    f->bytes[0] = ' ';
    f->count = 1;
  } else {
    if (c == 0x2019 || c == 0x2BC) c = '\'';
    f->count = cd_utf8_encode((cd_code_point)utf8proc_tolower((utf8proc_int32_t)c), f->bytes);
  }
}

static void fold(const char *text, size_t at, size_t end, folded *f) {
  unsigned char c = (unsigned char)text[at];
  if (c >= 0x80) {
    fold_wide(text, at, end, f);
    return;
  }
  f->count = f->taken = 1;
  if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 32);
  if (c == ' ' || (c >= '\t' && c <= '\r')) {
    f->taken = blank_run(text, at, end);
    c = ' ';
  }
  f->bytes[0] = (char)c;
}

/* --- the trie ---------------------------------------------------------------- */

static size_t slot_of(const cd_mail_edge *edges, size_t slots, uint32_t key) {
  size_t slot = (size_t)(key * 2654435761u) & (slots - 1);
  while (edges[slot].key != 0 && edges[slot].key != key) slot = (slot + 1) & (slots - 1);
  return slot;
}

static uint32_t child(const cd_mail_phrases *p, uint32_t node, unsigned char byte) {
  return p->edges[slot_of(p->edges, p->slots, node << 8 | byte)].node;
}

/* Doubles the table when it is half full. */
static cd_status make_room(cd_mail_phrases *p) {
  size_t slots = p->slots == 0 ? FIRST_SLOTS : p->slots * 2, i;
  cd_mail_edge *edges;
  if (p->used * 2 < p->slots) return CD_OK;
  edges = cd_alloc(p->allocator, slots * sizeof *edges);
  if (edges == NULL) return CD_NO_MEMORY;
  memset(edges, 0, slots * sizeof *edges);
  for (i = 0; i < p->slots; i++)
    if (p->edges[i].key != 0) edges[slot_of(edges, slots, p->edges[i].key)] = p->edges[i];
  cd_free(p->allocator, p->edges, p->slots * sizeof *edges);
  p->edges = edges;
  p->slots = slots;
  return CD_OK;
}

static cd_status new_node(cd_mail_phrases *p, uint32_t *node) {
  static const cd_mail_meaning none = { 0, 0, 0 };
  *node = (uint32_t)p->meanings.count;
  return cd_list_push(&p->meanings, sizeof none, &none);
}

static cd_status step_or_add(cd_mail_phrases *p, uint32_t *node, unsigned char byte) {
  uint32_t key = *node << 8 | byte, next;
  cd_status status = make_room(p);
  size_t slot;
  if (status != CD_OK) return status;
  slot = slot_of(p->edges, p->slots, key);
  if (p->edges[slot].key == 0) {
    status = new_node(p, &next);
    if (status != CD_OK) return status;
    p->edges[slot].key = key;
    p->edges[slot].node = next;
    p->used++;
  }
  *node = p->edges[slot].node;
  return CD_OK;
}

void cd_mail_phrases_init(cd_mail_phrases *p, const cd_allocator *a) {
  memset(p, 0, sizeof *p);
  p->allocator = a;
  p->meanings.allocator = a;
}

void cd_mail_phrases_free(cd_mail_phrases *p) {
  cd_free(p->allocator, p->edges, p->slots * sizeof *p->edges);
  cd_list_free(&p->meanings, sizeof(cd_mail_meaning));
  cd_mail_phrases_init(p, p->allocator);
}

/* Two languages that give a word different numbers leave it without one. */
static void set_number(uint8_t *number, int had_kind, unsigned value) {
  *number = !had_kind || *number == value ? (uint8_t)value : 0;
}

static void add_meaning(cd_mail_meaning *m, cd_mail_kind kind, unsigned value) {
  int had = (m->kinds & (uint32_t)kind) != 0;
  if (kind == CD_MAIL_MONTH) set_number(&m->month, had, value);
  if (kind == CD_MAIL_DAY) set_number(&m->day, had, value);
  m->kinds |= (uint32_t)kind;
}

cd_status cd_mail_phrases_add(cd_mail_phrases *p, const char *phrase, size_t length, cd_mail_kind kind,
                              unsigned value) {
  uint32_t node = ROOT;
  cd_status status = CD_OK;
  size_t at = 0, i;
  folded f;
  while (p->meanings.count <= ROOT && status == CD_OK) status = new_node(p, &node);
  node = ROOT;
  while (at < length && status == CD_OK) {
    fold(phrase, at, length, &f);
    if (at == 0 && f.count > 0) p->first[(unsigned char)f.bytes[0]] = 1;
    for (i = 0; i < f.count && status == CD_OK; i++) status = step_or_add(p, &node, (unsigned char)f.bytes[i]);
    at += f.taken;
  }
  if (status == CD_OK && node != ROOT) add_meaning((cd_mail_meaning *)p->meanings.items + node, kind, value);
  return status;
}

/* --- looking ------------------------------------------------------------------ */

/* Scripts that write words without spaces between them: every letter may begin one and end one. */
static int is_unspaced(cd_code_point c) {
  return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x2E80 && c <= 0xA4CF) ||
         (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9F);
}

static int is_word_point(cd_code_point c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c == CD_ILL_FORMED) return 0;
  switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ND:
      return 1;
    default: return 0;
  }
}

/* Whether no word goes on from before 'at' to after it. */
static int is_boundary(const char *text, size_t at, size_t end) {
  cd_code_point before, after;
  if (at == 0 || at >= end) return 1;
  if ((unsigned char)text[at] < 0x80 && !is_word_point((unsigned char)text[at])) return 1;
  (void)cd_utf8_decode((const unsigned char *)text + at, (const unsigned char *)text + end, &after);
  if (!is_word_point(after) || is_unspaced(after)) return 1;
  (void)cd_utf8_decode_back((const unsigned char *)text, (const unsigned char *)text + at, &before);
  return !is_word_point(before) || is_unspaced(before);
}

size_t cd_mail_phrases_match(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted,
                             cd_mail_meaning *meaning) {
  const cd_mail_meaning *meanings = p->meanings.items;
  uint32_t node = ROOT;
  size_t here = at, best = 0, reach = end - at > REACH ? at + REACH : end, i;
  folded f;
  if (p->slots == 0) return 0;
  while (here < reach) {
    fold(text, here, reach, &f);
    if (node == ROOT && f.count > 0 && !p->first[(unsigned char)f.bytes[0]]) return 0;
    for (i = 0; i < f.count && node != 0; i++) node = child(p, node, (unsigned char)f.bytes[i]);
    if (node == 0) break;
    here += f.taken;
    if (meanings[node].kinds & wanted & (is_boundary(text, here, end) ? ~0u : (uint32_t)CD_MAIL_DEVICE_NOUN)) {
      best = here - at;
      *meaning = meanings[node];
    }
  }
  return best;
}

/* The next place where a word may begin. */
static size_t next_start(const char *text, size_t at, size_t end) {
  const unsigned char *s = (const unsigned char *)text;
  cd_code_point c;
  do {
    at += s[at] < 0x80 ? 1 : cd_utf8_decode(s + at, s + end, &c);
  } while (at < end && !is_boundary(text, at, end));
  return at;
}

size_t cd_mail_phrases_find(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted,
                            size_t *length, cd_mail_meaning *meaning) {
  while (at < end) {
    *length = cd_mail_phrases_match(p, text, at, end, wanted, meaning);
    if (*length > 0) return at;
    at = next_start(text, at, end);
  }
  return end;
}
