#include "mail_phrases.h"

#include <string.h>
#include <utf8proc.h>

#include "mail_space.h"

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

static unsigned char lower(unsigned char c) { return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c; }

/* Zero-width joiners and non-joiners are letters of some languages; the other invisible characters are none. */
static int is_passed_over(cd_code_point c) { return cd_mail_is_invisible(c) && c != 0x200C && c != 0x200D; }

static size_t blank_run(const char *text, size_t at, size_t end) {
  size_t p = at;
  while (p < end) {
    cd_code_point c;
    size_t n = cd_utf8_decode((const unsigned char *)text + p, (const unsigned char *)text + end, &c);
    if (!cd_mail_is_space(c)) break;
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
  } else if (cd_mail_is_space(c)) {
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
  c = lower(c);
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
  const cd_mail_meaning *m = (const cd_mail_meaning *)p->meanings.items + node;
  if (node == ROOT) return p->root[byte];
  if (m->child != CD_MAIL_MANY) return m->byte == byte ? m->child : 0;
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
  static const cd_mail_meaning none = { 0, 0, 0, 0, 0, 0 };
  *node = (uint32_t)p->meanings.count;
  return cd_list_push(&p->meanings, sizeof none, &none);
}

/* Most nodes have one edge: it is kept in the node, so that the table need not be asked. */
static void note_edge(cd_mail_meaning *m, unsigned char byte, uint32_t next) {
  m->child = m->child == 0 ? next : CD_MAIL_MANY;
  m->byte = byte;
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
    if (*node == ROOT) p->root[byte] = next;
    note_edge((cd_mail_meaning *)p->meanings.items + *node, byte, next);
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

/* The root and the unused node 0. */
static cd_status make_root(cd_mail_phrases *p) {
  cd_status status = CD_OK;
  uint32_t node;
  while (p->meanings.count <= ROOT && status == CD_OK) status = new_node(p, &node);
  return status;
}

cd_status cd_mail_phrases_add(cd_mail_phrases *p, const char *phrase, size_t length, cd_mail_kind kind,
                              unsigned value) {
  uint32_t node = ROOT;
  cd_status status = make_root(p);
  size_t at = 0, i;
  folded f;
  unsigned char byte = 0;
  while (at < length && status == CD_OK) {
    fold(phrase, at, length, &f);
    for (i = 0; i < f.count && status == CD_OK; i++) {
      byte = (unsigned char)f.bytes[i];
      if (node == ROOT) p->first[byte] |= (uint32_t)kind;
      status = step_or_add(p, &node, byte);
      if (status == CD_OK) ((cd_mail_meaning *)p->meanings.items + node)->below |= (uint32_t)kind;
    }
    at += f.taken;
  }
  if (status != CD_OK || node == ROOT) return status;
  p->last[byte] |= (uint32_t)kind;
  add_meaning((cd_mail_meaning *)p->meanings.items + node, kind, value);
  return CD_OK;
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
  if ((unsigned char)text[at] < 0x80) {
    if (!is_word_point((unsigned char)text[at])) return 1;
    if ((unsigned char)text[at - 1] < 0x80) return !is_word_point((unsigned char)text[at - 1]);
  }
  (void)cd_utf8_decode((const unsigned char *)text + at, (const unsigned char *)text + end, &after);
  if (!is_word_point(after) || is_unspaced(after)) return 1;
  (void)cd_utf8_decode_back((const unsigned char *)text, (const unsigned char *)text + at, &before);
  return !is_word_point(before) || is_unspaced(before);
}

/* A walk through the trie along the text. */
typedef struct walk {
  const cd_mail_phrases *phrases;
  const char *text;
  size_t here, reach, end;
  uint32_t node, wanted;
} walk;

static walk begin_walk(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted) {
  walk w = { p, text, at, 0, end, ROOT, wanted };
  w.reach = end - at > REACH ? at + REACH : end;
  return w;
}

/* Whether any wanted phrase may begin with this byte of the text. */
static int may_begin(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted) {
  unsigned char c;
  if (at >= end || p->slots == 0) return 0;
  c = (unsigned char)text[at];
  return c >= 0x80 || (p->first[lower(c)] & wanted) != 0; /* beyond ASCII folding may change the lead byte */
}

/*
** Goes on to the next place where a wanted phrase is complete at a word boundary; its meaning, NULL when the
** walk is over.
*/
static const cd_mail_meaning *next_phrase(walk *w) {
  const cd_mail_meaning *meanings = w->phrases->meanings.items, *m;
  uint32_t found;
  size_t i;
  folded f;
  while (w->here < w->reach) {
    unsigned char c = (unsigned char)w->text[w->here];
    if (c > ' ' && c < 0x80) {
      w->node = child(w->phrases, w->node, lower(c));
      w->here++;
    } else {
      fold(w->text, w->here, w->reach, &f);
      for (i = 0; i < f.count && w->node != 0; i++) w->node = child(w->phrases, w->node, (unsigned char)f.bytes[i]);
      w->here += f.taken;
    }
    m = &meanings[w->node];
    if (w->node == 0 || (w->node != ROOT && !(m->below & w->wanted))) return NULL;
    found = m->kinds & w->wanted;
    if (found != 0 && (found & CD_MAIL_DEVICE_NOUN || is_boundary(w->text, w->here, w->end))) return m;
  }
  return NULL;
}

size_t cd_mail_phrases_match(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted,
                             cd_mail_meaning *meaning) {
  walk w = begin_walk(p, text, at, end, wanted);
  const cd_mail_meaning *m;
  size_t best = 0;
  if (!may_begin(p, text, at, end, wanted)) return 0;
  while ((m = next_phrase(&w)) != NULL) {
    best = w.here - at;
    *meaning = *m;
  }
  return best;
}

uint32_t cd_mail_phrases_kinds(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted) {
  walk w = begin_walk(p, text, at, end, wanted);
  const cd_mail_meaning *m;
  uint32_t kinds = 0;
  if (!may_begin(p, text, at, end, wanted)) return 0;
  while ((m = next_phrase(&w)) != NULL) kinds |= m->kinds;
  return kinds & wanted;
}

int cd_mail_phrases_may_end(const cd_mail_phrases *p, const char *text, size_t end, uint32_t wanted) {
  unsigned char c = end == 0 ? 0 : (unsigned char)text[end - 1];
  return c >= 0x80 || (p->last[lower(c)] & wanted) != 0;
}

/* Passes letters of a word that cannot be the start of one: ASCII, and Latin to Armenian in two bytes. */
static size_t pass_letters(const unsigned char *s, size_t at, size_t end) {
  for (;;) {
    while (at < end && s[at] < 0x80 && is_word_point(s[at])) at++;
    if (end - at < 2 || s[at] < 0xC3 || s[at] > 0xD5 || (s[at + 1] & 0xC0) != 0x80) return at;
    at += 2;
  }
}

/* The next place where a word may begin. */
static size_t next_start(const char *text, size_t at, size_t end) {
  const unsigned char *s = (const unsigned char *)text;
  cd_code_point c;
  size_t passed = pass_letters(s, at, end);
  if (passed > at) {
    at = passed;
    if (at >= end || is_boundary(text, at, end)) return at;
  }
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
