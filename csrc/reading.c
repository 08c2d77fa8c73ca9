#include "reading.h"

#include <string.h>

#define SHORT_LINE 14    /* tokens */
#define LONGEST_LEAD 64  /* tokens of the names that begin a line */
#define LONG_LINE 200  /* bytes; longer ones are read by head and tail */
#define HEAD 64
#define TAIL 120
#define LONGEST_ROW 64 /* tokens */
#define LONGEST_RUN_TOGETHER 96
#define SHORTEST_HEAD 3   /* letters before a cut: Mc, De, O' belong to a name */

void cd_reading_init(cd_reading *r, const cd_allocator *a) {
  memset(r, 0, sizeof *r);
  r->tokens.allocator = r->hits.allocator = a;
}

void cd_reading_start(cd_reading *r, const cd_knowledge *k, const char *text, size_t length) {
  r->knowledge = k;
  r->text = text;
  r->length = length;
}

void cd_reading_free(cd_reading *r) {
  cd_list_free(&r->tokens, sizeof(cd_token));
  cd_list_free(&r->hits, sizeof(cd_hit));
}

size_t cd_reading_size(const cd_reading *r) {
  return r->tokens.capacity * sizeof(cd_token) + r->hits.capacity * sizeof(cd_hit);
}

static cd_token *token_at(cd_reading *r, size_t i) { return (cd_token *)r->tokens.items + i; }

static int is_ornament(const cd_token *t) { return t->mark != 0 && t->mark != CD_MARK_COPYRIGHT && t->mark != 0x2117; }

static void trim_ornaments(cd_reading *r) {
  r->begin = 0;
  r->end = r->tokens.count;
  while (r->begin < r->end && is_ornament(token_at(r, r->begin))) r->begin++;
  while (r->end > r->begin && is_ornament(token_at(r, r->end - 1))) r->end--;
}

/* Mac, Van and the like have a capital behind them by right. */
static int is_name_prefix(const char *p, size_t length) {
  static const char *const prefixes[] = { "Mac", "Van", "Von", "Des", "Dal", "Del", "Fitz", "Saint" };
  size_t i;
  for (i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
    if (strlen(prefixes[i]) == length && memcmp(p, prefixes[i], length) == 0) return 1;
  return 0;
}

/*
** Cuts "RhodesEditing by" in two: where the part of a word from an inner capital on begins a phrase, the word ends
** before it. The cut stands whether or not the phrase goes on; only names hold such words otherwise.
*/
static cd_status cut_word(cd_reading *r, size_t i) {
  const cd_lexicon *l = &r->knowledge->lexicon;
  cd_token t = *token_at(r, i), tail = t, head = t;
  size_t at;
  for (at = t.end - 2; at > t.start + 1; at--) {
    unsigned char c = (unsigned char)r->text[at];
    if (c < 'A' || c > 'Z' || (unsigned char)r->text[at + 1] < 'a') continue;
    if (at - t.start < SHORTEST_HEAD || is_name_prefix(r->text + t.start, at - t.start)) continue;
    cd_token_refold(&l->vocabulary, r->text, at, t.end, &tail);
    if (!(cd_lexicon_classes(l, &tail) & (uint32_t)CD_CLASS_CUT)) continue;
    cd_token_refold(&l->vocabulary, r->text, t.start, at, &head);
    head.flags |= t.flags & (CD_TOKEN_SPACED | CD_TOKEN_GAP);
    tail.flags |= CD_TOKEN_SPLIT;
    r->flags |= tail.flags | head.flags;
    if (cd_list_push(&r->tokens, sizeof tail, &tail) != CD_OK) return CD_NO_MEMORY;
    memmove(token_at(r, i + 2), token_at(r, i + 1), (r->tokens.count - i - 2) * sizeof tail);
    *token_at(r, i) = head;
    *token_at(r, i + 1) = tail;
    return CD_OK;
  }
  return CD_OK;
}

/* The first token from i on that has a capital after a small letter; their number if there is none. */
static size_t find_inner(const cd_reading *r, size_t i) {
  const cd_token *t = r->tokens.items;
  while (i < r->tokens.count && !(t[i].flags & CD_TOKEN_INNER)) i++;
  return i;
}

/* A handful of run-together words a line is cut, which bounds the cost of moving the tokens behind. */
static cd_status cut_run_together(cd_reading *r) {
  size_t i, cuts = 0;
  if (!(r->flags & CD_TOKEN_INNER)) return CD_OK;
  for (i = find_inner(r, 0); i < r->tokens.count && cuts < 16; i = find_inner(r, i + 1)) {
    const cd_token *t = token_at(r, i);
    size_t count = r->tokens.count;
    cd_status status;
    if (t->word != 0 || t->end - t->start > LONGEST_RUN_TOGETHER) continue;
    status = cut_word(r, i);
    if (status != CD_OK) return status;
    cuts += r->tokens.count > count;
  }
  return CD_OK;
}

/* Whether a phrase that may stand in a row with others begins the line and does not end it: "Facebook Twitter Print". */
static int may_be_row(const cd_reading *r) {
  size_t h;
  if (r->tokens.count > LONGEST_ROW) return 0;
  for (h = 0; h < r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    if (hit->first == r->begin && hit->last < r->end && hit->anchors == (CD_ANCHOR_START | CD_ANCHOR_END)) return 1;
  }
  return 0;
}

/* A token that a slot may take which begins a line: of a name, or between two. */
static int may_lead(const cd_reading *r, size_t i) {
  const cd_token *t = cd_reading_token(r, i);
  uint32_t classes = cd_lexicon_classes(&r->knowledge->lexicon, t);
  if (t->flags & CD_TOKEN_WORD)
    return (t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED)) != 0 || (classes & (CD_CLASS_PARTICLE | CD_CLASS_AND)) != 0;
  return t->mark == ',' || t->mark == '.' || t->mark == '&';
}

/*
** At how many tokens the phrases are looked for that begin a line: two, for what stands before them there ("- "); all of a short
** line, since a slot may stand before their first word; and behind the names that begin a long one.
*/
static size_t line_starts(const cd_reading *r) {
  size_t i = r->begin;
  if (r->tokens.count <= SHORT_LINE) return r->tokens.count;
  while (i < r->tokens.count && i < r->begin + LONGEST_LEAD && may_lead(r, i)) i++;
  return i > r->begin + 1 ? i + 1 : r->begin + 2;
}

static cd_status finish(cd_reading *r) {
  const cd_lexicon *l = &r->knowledge->lexicon;
  cd_status status = cut_run_together(r);
  if (status != CD_OK) return status;
  trim_ornaments(r);
  status = cd_lexicon_match(l, r->tokens.items, r->tokens.count, line_starts(r), &r->hits);
  if (status != CD_OK || !may_be_row(r)) return status;
  r->hits.count = 0;
  return cd_lexicon_match(l, r->tokens.items, r->tokens.count, r->tokens.count, &r->hits);
}

static void clear(cd_reading *r) {
  r->tokens.count = r->hits.count = 0;
  r->flags = 0;
}

static cd_status tokenize(cd_reading *r, size_t start, size_t end) {
  return cd_tokenize(&r->knowledge->lexicon.vocabulary, r->text, start, end, r->length, &r->tokens, &r->flags);
}

cd_status cd_reading_span(cd_reading *r, size_t start, size_t end) {
  cd_status status;
  clear(r);
  r->partial = 0;
  r->line.start = r->line.indent = start;
  r->line.end = end;
  status = tokenize(r, start, end);
  return status == CD_OK ? finish(r) : status;
}

/* The first place at or after 'at' where a word may begin: after a space, else at a code point. */
static size_t word_start(const char *text, size_t at, size_t end) {
  size_t p = at;
  while (p < end && p < at + 24 && text[p] != ' ') p++;
  if (p < end && text[p] == ' ') return p;
  while (at < end && ((unsigned char)text[at] & 0xC0) == 0x80) at++;
  return at;
}

static cd_status read_ends(cd_reading *r) {
  size_t head = word_start(r->text, r->line.start + HEAD, r->line.end);
  size_t tail = word_start(r->text, r->line.end - TAIL, r->line.end), count;
  cd_status status = tokenize(r, r->line.start, head);
  if (status != CD_OK) return status;
  count = r->tokens.count;
  status = tokenize(r, tail, r->line.end);
  if (status != CD_OK) return status;
  if (r->tokens.count > count) token_at(r, count)->flags |= CD_TOKEN_GAP;
  return finish(r);
}

/* Whether a phrase that was found in the head or tail of a long line makes it worth while to read all of it. */
static int asks_for_more(const cd_reading *r, const cd_hit *hit) {
  const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
  int starts = hit->first <= r->begin + 1, ends = hit->last >= r->end;
  switch (p->sort) {
    case CD_SORT_BEFORE: return p->id != CD_ROLE_BYLINE || starts;
    case CD_SORT_AFTER: return 1;
    case CD_SORT_CUE: case CD_SORT_USER:
      return (starts && !(hit->anchors & CD_ANCHOR_END)) || (ends && !(hit->anchors & CD_ANCHOR_START));
    default: return 0;
  }
}

static int any_asks_for_more(const cd_reading *r) {
  size_t i;
  for (i = 0; i < r->hits.count; i++)
    if (asks_for_more(r, cd_reading_hit(r, i))) return 1;
  return 0;
}

cd_status cd_reading_line(cd_reading *r, cd_line line) {
  cd_status status;
  if (line.end - line.start > LONG_LINE) {
    clear(r);
    r->line = line;
    r->partial = 1;
    status = read_ends(r);
    if (status != CD_OK || !any_asks_for_more(r)) return status;
  }
  status = cd_reading_span(r, line.start, line.end);
  r->line = line;
  return status;
}

cd_span cd_reading_span_of(const cd_reading *r, size_t first, size_t last) {
  cd_span s = { 0, 0 };
  if (last <= first) return s;
  s.start = cd_reading_token(r, first)->start;
  s.end = cd_reading_token(r, last - 1)->end;
  return s;
}
