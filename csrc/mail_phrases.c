#include "mail_phrases.h"

#include <string.h>
#include <utf8proc.h>

#include "mail_space.h"
#include "unicode.h"

#define ROOT 1u
#define REACH 512 /* no phrase takes more text than this: keeps a look's cost bounded in runs of blanks */
#define NOT_A_BYTE 0xC0u /* no UTF-8 has it: ends a folded unit that stands for nothing */

/* One unit of text, folded: what the trie is walked with. */
typedef struct folded {
  char bytes[CD_UTF8_MAX];
  size_t count;
  size_t taken; /* bytes of the text */
} folded;

/* ASCII: what a byte folds to; letters and digits with WORD. */
#define WORD 0x80u
#define L(c) ((c) | WORD)
static const unsigned char ascii[128] = {
  0, 1, 2, 3, 4, 5, 6, 7, 8, ' ', ' ', ' ', ' ', ' ', 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
  ' ', '!', '"', '#', '$', '%', '&', '\'', '(', ')', '*', '+', ',', '-', '.', '/',
  L('0'), L('1'), L('2'), L('3'), L('4'), L('5'), L('6'), L('7'), L('8'), L('9'), ':', ';', '<', '=', '>', '?',
  '@', L('a'), L('b'), L('c'), L('d'), L('e'), L('f'), L('g'), L('h'), L('i'), L('j'), L('k'), L('l'), L('m'), L('n'), L('o'),
  L('p'), L('q'), L('r'), L('s'), L('t'), L('u'), L('v'), L('w'), L('x'), L('y'), L('z'), '[', '\\', ']', '^', '_',
  '`', L('a'), L('b'), L('c'), L('d'), L('e'), L('f'), L('g'), L('h'), L('i'), L('j'), L('k'), L('l'), L('m'), L('n'), L('o'),
  L('p'), L('q'), L('r'), L('s'), L('t'), L('u'), L('v'), L('w'), L('x'), L('y'), L('z'), '{', '|', '}', '~', 127
};
#undef L

/* What an ASCII byte folds to. */
static unsigned char lower(unsigned char c) { return (unsigned char)(ascii[c] & ~WORD); }

static int is_ascii_word(unsigned char c) { return c < 0x80 && (ascii[c] & WORD) != 0; }

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
  if (c == ' ') f->taken = blank_run(text, at, end);
  f->bytes[0] = (char)c;
}

/* --- the trie ---------------------------------------------------------------- */

/* A node while phrases are added. */
typedef struct filled_node {
  cd_mail_meaning meaning; /* count and child are not used */
  uint32_t child, next;    /* the first one that follows; the next one that follows the same, in order of the bytes; 0: none */
  uint8_t byte;
} filled_node;

static filled_node *node_at(const cd_mail_phrases *p, uint32_t i) { return (filled_node *)p->filling.items + i; }

static cd_status new_node(cd_mail_phrases *p, unsigned char byte, uint32_t next, uint32_t *made) {
  filled_node n;
  memset(&n, 0, sizeof n);
  n.byte = byte;
  n.next = next;
  *made = (uint32_t)p->filling.count;
  return cd_list_push(&p->filling, sizeof n, &n);
}

static cd_status step_or_add(cd_mail_phrases *p, uint32_t *at, unsigned char byte) {
  uint32_t before = 0, next = node_at(p, *at)->child, made;
  cd_status status;
  while (next != 0 && node_at(p, next)->byte < byte) {
    before = next;
    next = node_at(p, next)->next;
  }
  if (next == 0 || node_at(p, next)->byte != byte) {
    status = new_node(p, byte, next, &made);
    if (status != CD_OK) return status;
    if (before == 0)
      node_at(p, *at)->child = made;
    else
      node_at(p, before)->next = made;
    next = made;
  }
  *at = next;
  return CD_OK;
}

void cd_mail_phrases_init(cd_mail_phrases *p, const cd_allocator *a) {
  memset(p, 0, sizeof *p);
  p->filling.allocator = p->meanings.allocator = p->bytes.allocator = a;
}

void cd_mail_phrases_free(cd_mail_phrases *p) {
  cd_list_free(&p->filling, sizeof(filled_node));
  cd_list_free(&p->meanings, sizeof(cd_mail_meaning));
  cd_buffer_free(&p->bytes);
  cd_mail_phrases_init(p, p->bytes.allocator);
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

/* Notes the two bytes that a phrase ends with, the last one first; one byte may stand after any. */
static void note_end(cd_mail_phrases *p, const unsigned char last[2], size_t count, cd_mail_kind kind) {
  size_t i;
  if (count >= 2) p->ends[last[0] & 31][last[1] & 31] |= (uint32_t)kind;
  for (i = 0; count == 1 && i < 32; i++) p->ends[last[0] & 31][i] |= (uint32_t)kind;
}

/* The root and the unused node 0. */
static cd_status make_root(cd_mail_phrases *p) {
  cd_status status = CD_OK;
  uint32_t made;
  while (p->filling.count <= ROOT && status == CD_OK) status = new_node(p, 0, 0, &made);
  return status;
}

/* Goes on from *at over the bytes of one folded unit; keeps the last two bytes, the last one first, and counts them. */
static cd_status add_unit(cd_mail_phrases *p, uint32_t *at, const folded *f, unsigned char last[2], size_t *count,
                          cd_mail_kind kind) {
  cd_status status = CD_OK;
  size_t i;
  for (i = 0; i < f->count && status == CD_OK; i++) {
    last[1] = last[0];
    last[0] = (unsigned char)f->bytes[i];
    ++*count;
    status = step_or_add(p, at, last[0]);
    if (status == CD_OK) node_at(p, *at)->meaning.below |= (uint32_t)kind;
  }
  return status;
}

cd_status cd_mail_phrases_add(cd_mail_phrases *p, const char *phrase, size_t length, cd_mail_kind kind,
                              unsigned value) {
  uint32_t here = ROOT;
  cd_status status = make_root(p);
  size_t at = 0, count = 0;
  folded f;
  unsigned char last[2] = { 0, 0 };
  while (at < length && status == CD_OK) {
    fold(phrase, at, length, &f);
    status = add_unit(p, &here, &f, last, &count, kind);
    at += f.taken;
  }
  if (status != CD_OK || here == ROOT) return status;
  note_end(p, last, count, kind);
  add_meaning(&node_at(p, here)->meaning, kind, value);
  return CD_OK;
}

/* Lays out the nodes that follow node 'from' of those that are filled, which is number 'at' of those laid out. */
static void lay_out_children(cd_mail_phrases *p, uint32_t *filled, uint32_t from, uint32_t at) {
  cd_mail_meaning *meanings = p->meanings.items;
  uint32_t next;
  meanings[at].child = (uint32_t)p->meanings.count;
  for (next = node_at(p, from)->child; next != 0; next = node_at(p, next)->next) {
    filled[p->meanings.count] = next;
    meanings[p->meanings.count] = node_at(p, next)->meaning;
    p->bytes.bytes[p->meanings.count++] = (char)node_at(p, next)->byte;
    meanings[at].count++;
  }
}

static int is_letter(unsigned char c) { return c >= 'a' && c <= 'z'; }

/* Notes a node that follows the root, and those that follow it. A device's name, which may end within a word, may be a letter. */
static void index_root(cd_mail_phrases *p, uint32_t node) {
  const cd_mail_meaning *m = (cd_mail_meaning *)p->meanings.items + node;
  const unsigned char *bytes = (const unsigned char *)p->bytes.bytes;
  uint32_t i, *second;
  p->root[bytes[node]] = node;
  p->first[bytes[node]] = m->below;
  if (!is_letter(bytes[node])) return;
  second = p->second[bytes[node] - 'a'];
  for (i = m->child; i < m->child + m->count; i++)
    if (is_letter(bytes[i])) second[bytes[i] - 'a'] = i;
  for (i = 0; m->kinds & CD_MAIL_DEVICE_NOUN && i < 26; i++) second[i] = ROOT;
}

/* Level by level, so that those that are asked for most stand together. 'filled' has room for a number a node. */
static void lay_out(cd_mail_phrases *p, uint32_t *filled) {
  cd_mail_meaning *meanings = p->meanings.items;
  uint32_t at, i;
  memset(meanings, 0, (ROOT + 1) * sizeof *meanings);
  memset(p->bytes.bytes, 0, ROOT + 1);
  p->meanings.count = ROOT + 1;
  filled[ROOT] = ROOT;
  for (at = ROOT; at < p->meanings.count; at++) lay_out_children(p, filled, filled[at], at);
  meanings[ROOT].below = 0xFFFFFFFFu;
  for (i = 0; i < meanings[ROOT].count; i++) index_root(p, meanings[ROOT].child + i);
  p->bytes.length = p->meanings.count;
}

cd_status cd_mail_phrases_finish(cd_mail_phrases *p) {
  size_t count;
  uint32_t *filled;
  if (make_root(p) != CD_OK) return CD_NO_MEMORY;
  count = p->filling.count;
  if (cd_list_reserve(&p->meanings, sizeof(cd_mail_meaning), count) != CD_OK) return CD_NO_MEMORY;
  if (cd_buffer_reserve(&p->bytes, count) != CD_OK) return CD_NO_MEMORY;
  filled = cd_alloc(p->bytes.allocator, count * sizeof *filled);
  if (filled == NULL) return CD_NO_MEMORY;
  lay_out(p, filled);
  cd_free(p->bytes.allocator, filled, count * sizeof *filled);
  cd_list_free(&p->filling, sizeof(filled_node));
  return CD_OK;
}

/* --- looking ------------------------------------------------------------------ */

/* Scripts that write words without spaces between them: every letter may begin one and end one. */
static int is_unspaced(cd_code_point c) {
  return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x2E80 && c <= 0xA4CF) ||
         (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9F);
}

static int is_word_point(cd_code_point c) {
  if (c < 0x80) return is_ascii_word((unsigned char)c);
  switch (cd_shape_of_point(c)) {
    case CD_SHAPE_UPPER: case CD_SHAPE_LOWER: case CD_SHAPE_LETTER: case CD_SHAPE_UNSPACED: case CD_SHAPE_MARK:
    case CD_SHAPE_DIGIT: return 1;
    default: return 0;
  }
}

/* Whether no word goes on from before 'at' to after it. */
static int is_boundary(const char *text, size_t at, size_t end) {
  cd_code_point before, after;
  if (at == 0 || at >= end) return 1;
  if ((unsigned char)text[at] < 0x80) {
    if (!is_ascii_word((unsigned char)text[at])) return 1;
    if ((unsigned char)text[at - 1] < 0x80) return !is_ascii_word((unsigned char)text[at - 1]);
  }
  (void)cd_utf8_next((const unsigned char *)text + at, (const unsigned char *)text + end, &after);
  if (!is_word_point(after) || is_unspaced(after)) return 1;
  (void)cd_utf8_previous((const unsigned char *)text, (const unsigned char *)text + at, &before);
  return !is_word_point(before) || is_unspaced(before);
}

/*
** The node from which to look for wanted phrases at 'at': that of two letters where two stand here, which are all that decides
** then; else the root, as beyond ASCII folding may change the lead byte, or leave a character out. 0 if none begins here.
*/
CD_ALWAYS_INLINE uint32_t entry(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted) {
  const cd_mail_meaning *meanings = p->meanings.items;
  unsigned char c = (unsigned char)text[at], next = at + 1 < end ? (unsigned char)text[at + 1] : 0x80;
  uint32_t node;
  if (c >= 0x80) return ROOT;
  c = lower(c);
  if (!(p->first[c] & wanted)) return 0;
  if (next >= 0x80 || !is_letter(c)) return ROOT;
  next = lower(next);
  if (!is_letter(next)) return ROOT;
  node = p->second[c - 'a'][next - 'a'];
  return meanings[node].below & wanted ? node : 0;
}

/* The node that a byte leads to from node m; 0 for none. */
static uint32_t child(const cd_mail_phrases *p, const cd_mail_meaning *m, unsigned char byte) {
  const char *bytes = p->bytes.bytes + m->child, *found;
  if (m->count <= 1) return m->count == 1 && (unsigned char)*bytes == byte ? m->child : 0;
  found = memchr(bytes, byte, m->count);
  return found == NULL ? 0 : m->child + (uint32_t)(found - bytes);
}

/* A walk through the trie along the text. */
typedef struct walk {
  const cd_mail_phrases *phrases;
  const char *text;
  size_t here, reach, end;
  uint32_t node, wanted;
  int told;  /* next_phrase has given this node */
} walk;

/* A walk from 'at' on, whose entry is 'node'. */
CD_ALWAYS_INLINE walk begin_walk(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted, uint32_t node) {
  walk w = { p, text, at, 0, end, node, wanted, 0 };
  w.reach = end - at > REACH ? at + REACH : end;
  if (node > ROOT) w.here += 2;
  return w;
}

/* Whether what folds to one byte without a look at what follows stands here: ASCII, but for white space in a run. */
static int is_simple(const unsigned char *s, size_t here, size_t reach) {
  if (s[here] != ' ') return s[here] > ' ' && s[here] < 0x80;
  return here + 1 < reach && s[here + 1] > ' ' && s[here + 1] < 0x80;
}

static uint32_t child_of(const cd_mail_phrases *p, uint32_t node, const cd_mail_meaning *m, unsigned char byte) {
  return node == ROOT ? p->root[byte] : child(p, m, byte);
}

/* Goes on from a node over one unit of text of any kind, which begins at *here. */
static uint32_t step(const cd_mail_phrases *p, uint32_t node, const char *text, size_t *here, size_t reach) {
  const cd_mail_meaning *meanings = p->meanings.items;
  size_t i;
  folded f;
  fold(text, *here, reach, &f);
  for (i = 0; i < f.count && node != 0; i++) node = child_of(p, node, &meanings[node], (unsigned char)f.bytes[i]);
  *here += f.taken;
  return node;
}

/*
** Goes on to the next place where a wanted phrase is complete at a word boundary; its meaning, NULL when the
** walk is over. Inlined, so that the walk stays in registers.
*/
CD_ALWAYS_INLINE const cd_mail_meaning *next_phrase(walk *w) {
  const cd_mail_meaning *meanings = w->phrases->meanings.items, *m = &meanings[w->node];
  uint32_t found = w->told ? 0 : m->kinds & w->wanted;
  for (;;) {
    if (found != 0 && (found & CD_MAIL_DEVICE_NOUN || is_boundary(w->text, w->here, w->end))) break;
    if (w->here >= w->reach) return NULL;
    if (is_simple((const unsigned char *)w->text, w->here, w->reach)) {
      w->node = child_of(w->phrases, w->node, m, lower((unsigned char)w->text[w->here++]));
    } else {
      size_t here = w->here;
      w->node = step(w->phrases, w->node, w->text, &here, w->reach);
      w->here = here;
    }
    m = &meanings[w->node];
    if (!(m->below & w->wanted)) return NULL; /* node 0 has none */
    found = m->kinds & w->wanted;
  }
  w->told = 1;
  return m;
}

/* The longest phrase at 'at', whose entry is 'node'. */
static size_t longest(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted, uint32_t node,
                      cd_mail_meaning *meaning) {
  walk w = begin_walk(p, text, at, end, wanted, node);
  const cd_mail_meaning *m;
  size_t best = 0;
  while ((m = next_phrase(&w)) != NULL) {
    best = w.here - at;
    *meaning = *m;
  }
  return best;
}

size_t cd_mail_phrases_match(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted,
                             cd_mail_meaning *meaning) {
  uint32_t node = at < end && p->meanings.count > 0 ? entry(p, text, at, end, wanted) : 0;
  return node != 0 ? longest(p, text, at, end, wanted, node, meaning) : 0;
}

uint32_t cd_mail_phrases_kinds(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted) {
  uint32_t node = at < end && p->meanings.count > 0 ? entry(p, text, at, end, wanted) : 0, kinds = 0;
  const cd_mail_meaning *m;
  walk w;
  if (node == 0) return 0;
  w = begin_walk(p, text, at, end, wanted, node);
  while ((m = next_phrase(&w)) != NULL) kinds |= m->kinds;
  return kinds & wanted;
}

int cd_mail_phrases_may_end(const cd_mail_phrases *p, const char *text, size_t start, size_t end, uint32_t wanted) {
  unsigned char c = end > start ? (unsigned char)text[end - 1] : 0;
  unsigned char before = end > start + 1 ? (unsigned char)text[end - 2] : 0x80;
  if (c >= 0x80 || before >= 0x80) return 1;
  return (p->ends[lower(c) & 31][lower(before) & 31] & wanted) != 0;
}

/* Passes letters of a word that cannot be the start of one: ASCII, and Latin to Armenian in two bytes. */
static size_t pass_letters(const unsigned char *s, size_t at, size_t end) {
  for (;;) {
    while (at < end && is_ascii_word(s[at])) at++;
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

/* The next place from 'at' on, which is the start of a word, that is one and where a wanted phrase may begin; sets its entry. */
static size_t next_chance(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted, uint32_t *node) {
  const unsigned char *s = (const unsigned char *)text;
  int spaced = (p->first[' '] & wanted) != 0;
  *node = ROOT;
  while (at < end && s[at] < 0x80) {
    unsigned char c = ascii[s[at]];
    if (p->first[c & ~WORD] & wanted && (*node = entry(p, text, at, end, wanted)) != 0) return at;
    if (c & WORD) {
      while (at < end && is_ascii_word(s[at])) at++;
    } else {
      at++;
    }
    while (at < end && s[at] == ' ' && !spaced) at++;
    if (at < end && s[at] >= 0x80 && !is_boundary(text, at, end)) at = next_start(text, at, end);
    *node = ROOT;
  }
  return at;
}

size_t cd_mail_phrases_find(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted,
                            size_t *length, cd_mail_meaning *meaning) {
  uint32_t node;
  if (p->meanings.count == 0) return end;
  while ((at = next_chance(p, text, at, end, wanted, &node)) < end) {
    *length = longest(p, text, at, end, wanted, node, meaning);
    if (*length > 0) return at;
    at = next_start(text, at, end);
  }
  return end;
}
