#include "lexicon_trie.h"

#include <string.h>

#define LONGEST_ANY 12
#define LONGEST_REST 16   /* tokens that {any}$ may stand for */
#define LONGEST_NAME 8
#define LONGEST_UNCASED 5 /* words of a name of a script without case that is sought backwards */
#define LONGEST_NAMES 128 /* tokens; bounds keep the match linear on every text */

unsigned cd_lexicon_month(const cd_lexicon *l, const cd_token *t) { return cd_info_at(l, t->word)->month; }

/* --- slots ---------------------------------------------------------------- */

static int has_class(const cd_lexicon *l, const cd_token *t, uint32_t classes) {
  return (cd_lexicon_classes(l, t) & classes) != 0;
}

static int is_name_word(const cd_lexicon *l, const cd_token *t) {
  if (!(t->flags & CD_TOKEN_WORD)) return 0;
  if ((t->flags & CD_TOKEN_UNCASED) && has_class(l, t, CD_CLASS_STOP)) return 0;
  return (t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED)) != 0 && !has_class(l, t, CD_CLASS_AND | CD_CLASS_IN);
}

/* A dot after an initial or a short abbreviation inside a name: J. Jr. St. */
static int is_name_dot(const cd_token *tokens, size_t i) {
  return tokens[i].mark == '.' && i > 0 && (tokens[i - 1].flags & CD_TOKEN_CAPITAL) &&
         tokens[i - 1].end - tokens[i - 1].start <= 2 && !(tokens[i].flags & CD_TOKEN_SPACED);
}

static size_t name_end(const cd_lexicon *l, const cd_token *tokens, size_t count, size_t i) {
  size_t end = i, at = i;
  while (at < count && at - i < LONGEST_NAME) {
    if (is_name_word(l, &tokens[at]) || (at > i && is_name_dot(tokens, at))) end = ++at;
    else if (has_class(l, &tokens[at], CD_CLASS_PARTICLE)) at++;
    else break;
  }
  return end;
}

static size_t names_end(const cd_lexicon *l, const cd_token *tokens, size_t count, size_t i) {
  size_t end = name_end(l, tokens, count, i), at;
  while (end > i && end - i < LONGEST_NAMES) {
    size_t next;
    at = end;
    while (at < count && at - end < 3 && (tokens[at].mark == ',' || has_class(l, &tokens[at], CD_CLASS_AND))) at++;
    if (at == end) return end;
    next = name_end(l, tokens, count, at);
    if (next == at) return end;
    end = next;
  }
  return end;
}

static int is_date_token(const cd_lexicon *l, const cd_token *t) {
  return (t->flags & CD_TOKEN_NUMBER) || has_class(l, t, CD_CLASS_MONTH | CD_CLASS_WEEKDAY | CD_CLASS_CLOCK) ||
         (t->mark != 0 && t->mark < 0x80 && strchr(",.:/-", (int)t->mark) != NULL);
}

static size_t date_end(const cd_lexicon *l, const cd_token *tokens, size_t count, size_t i) {
  size_t at = i, end = i;
  int digits = 0;
  for (; at < count && is_date_token(l, &tokens[at]); at++) {
    if (tokens[at].mark != 0) continue;
    digits |= (tokens[at].flags & CD_TOKEN_NUMBER) != 0;
    end = at + 1;
  }
  return digits ? end : i;
}

static size_t place_end(const cd_lexicon *l, const cd_token *tokens, size_t count, size_t i) {
  size_t end = name_end(l, tokens, count, i);
  while (end > i && end + 1 < count && tokens[end].mark == ',') {
    size_t next = name_end(l, tokens, count, end + 1);
    if (next == end + 1) break;
    end = next;
  }
  return end;
}

size_t cd_lexicon_slot(const cd_lexicon *l, cd_slot slot, const cd_token *tokens, size_t count, size_t i) {
  if (i >= count) return i;
  switch (slot) {
    case CD_SLOT_NAME: return name_end(l, tokens, count, i);
    case CD_SLOT_NAMES: return names_end(l, tokens, count, i);
    case CD_SLOT_PLACE: return place_end(l, tokens, count, i);
    case CD_SLOT_DATE: return date_end(l, tokens, count, i);
    case CD_SLOT_NUMBER: return i + ((tokens[i].flags & CD_TOKEN_NUMBER) != 0);
    case CD_SLOT_ADDRESS: return i + ((tokens[i].flags & CD_TOKEN_ADDRESS) != 0);
    case CD_SLOT_LINK: return i + ((tokens[i].flags & CD_TOKEN_LINK) != 0);
    case CD_SLOT_HANDLE: return i + ((tokens[i].flags & CD_TOKEN_HANDLE) != 0);
    case CD_SLOT_ANY: return count - i < LONGEST_ANY ? count : i + LONGEST_ANY;
    default: return i;
  }
}

/* Where the stretch of a leading slot that ends before tokens[i] begins; i if there is none. Of a script without case all is like names. */
static size_t lead_start(const cd_lexicon *l, uint32_t lead, const cd_token *tokens, size_t i) {
  size_t at = i, start = i, most = lead == CD_SLOT_NAMES ? 64 : LONGEST_ANY, uncased = 0;
  if (lead == CD_SLOT_NONE) return i;
  if (lead == CD_SLOT_ANY) return i < most ? 0 : i - most;
  if (lead != CD_SLOT_NAME && lead != CD_SLOT_NAMES && lead != CD_SLOT_PLACE)
    return i > 0 && cd_lexicon_slot(l, (cd_slot)lead, tokens, i, i - 1) == i ? i - 1 : i;
  while (at > 0 && i - at < most && uncased <= LONGEST_UNCASED) {
    const cd_token *t = &tokens[at - 1];
    if (is_name_word(l, t)) start = at - 1;
    else if (!is_name_dot(tokens, at - 1) && !has_class(l, t, CD_CLASS_PARTICLE) &&
             !(lead != CD_SLOT_NAME && (t->mark == ',' || has_class(l, t, CD_CLASS_AND)))) break;
    uncased = t->mark == ',' ? 0 : uncased + ((t->flags & CD_TOKEN_UNCASED) != 0);
    at--;
  }
  return uncased <= LONGEST_UNCASED ? start : i;
}

/* --- matching ------------------------------------------------------------- */

typedef struct matcher {
  const cd_lexicon *lexicon;
  const cd_token *tokens;
  size_t count;
  size_t first;
  cd_list *hits;
} matcher;

typedef struct path {
  uint32_t node;
  size_t at;
  size_t slot_first, slot_last;
} path;

/* Brings the last hit, which begins with a slot before its first word, to its place among those of the words in that slot. */
static void sort_in(cd_list *hits) {
  cd_hit *h = hits->items, last = h[hits->count - 1];
  size_t i = hits->count - 1;
  for (; i > 0 && h[i - 1].first > last.first; i--) h[i] = h[i - 1];
  h[i] = last;
}

static cd_status report(const matcher *m, const path *p) {
  uint32_t o = cd_node_at(m->lexicon, p->node)->output;
  while (o != CD_NO_OUTPUT) {
    const cd_output *out = cd_output_at(m->lexicon, o);
    size_t first = lead_start(m->lexicon, out->lead, m->tokens, m->first);
    int rest = (out->anchors & CD_ANCHOR_REST) != 0;
    if (rest && (p->at == m->count || m->count - p->at > LONGEST_REST)) {
      o = out->next;
      continue;
    }
    if (out->lead == CD_SLOT_NONE || first < m->first) {
      cd_hit hit = { out->value, out->anchors, first, p->at, p->slot_first, p->slot_last };
      cd_status status;
      if (rest) {
        hit.anchors ^= CD_ANCHOR_REST | CD_ANCHOR_END;
        hit.last = m->count;
      }
      if (out->lead != CD_SLOT_NONE && p->slot_first == p->slot_last) {
        hit.slot_first = first;
        hit.slot_last = m->first;
      }
      if (rest && hit.slot_first == hit.slot_last) {
        hit.slot_first = p->at;
        hit.slot_last = m->count;
      }
      status = cd_list_push(m->hits, sizeof hit, &hit);
      if (status != CD_OK) return status;
      if (first < m->first) sort_in(m->hits);
    }
    o = out->next;
  }
  return CD_OK;
}

#define MOST_PATHS 64

static void add_path(path *paths, size_t *count, uint32_t to, size_t at, const path *p) {
  path next = { to, at, p->slot_first, p->slot_last };
  if (to != CD_NO_NODE && *count < MOST_PATHS) paths[(*count)++] = next;
}

/* The bits by which a node's labels say that something may come of it at a token: an end, a slot, or maybe a word. */
static uint64_t bits_at(const matcher *m, size_t at) {
  const cd_token *t = &m->tokens[at];
  return at < m->count ? cd_bits_before(t->word) | cd_bits_before(t->stem) : CD_EVER;
}

static int may_go_on(const matcher *m, uint32_t n, uint64_t bits) { return (cd_node_at(m->lexicon, n)->labels & bits) != 0; }

/* The paths over the slots of p's node. A slot {any} may end after each of its tokens. */
static void branch_slots(const matcher *m, const path *p, path *paths, size_t *count) {
  uint32_t slots = cd_node_at(m->lexicon, p->node)->slots, slot;
  for (slot = 1; slots >> slot != 0; slot++) {
    size_t end, stop;
    uint32_t to;
    if (!(slots >> slot & 1)) continue;
    end = cd_lexicon_slot(m->lexicon, (cd_slot)slot, m->tokens, m->count, p->at);
    to = cd_follow(m->lexicon, p->node, CD_SLOT_LABEL + slot);
    for (stop = slot == CD_SLOT_ANY ? p->at + 1 : end; stop <= end && end > p->at; stop++) {
      path over = { to, stop, p->at, stop };
      if (may_go_on(m, to, bits_at(m, stop))) add_path(paths, count, to, stop, &over);
    }
  }
}

/* The phrases that go on from a node after the first word. */
static cd_status match_from(const matcher *m, uint32_t from) {
  const cd_lexicon *l = m->lexicon;
  path paths[MOST_PATHS + 1];
  size_t count = 1;
  paths[0].node = from;
  paths[0].at = paths[0].slot_first = paths[0].slot_last = m->first + 1;
  while (count > 0) {
    path p = paths[--count];
    const cd_node *n = cd_node_at(l, p.node);
    if (n->output != CD_NO_OUTPUT) {
      cd_status status = report(m, &p);
      if (status != CD_OK) return status;
    }
    if (p.at == m->count) continue;
    add_path(paths, &count, cd_follow(l, p.node, m->tokens[p.at].word), p.at + 1, &p);
    add_path(paths, &count, cd_follow(l, p.node, m->tokens[p.at].stem), p.at + 1, &p);
    if (n->slots != 0) branch_slots(m, &p, paths, &count);
  }
  return CD_OK;
}

/* The phrases that begin with a word, which bits_at stands behind. */
static cd_status match_word(const matcher *m, uint32_t word, int line, uint64_t bits) {
  const cd_word_info *info = cd_info_at(m->lexicon, word);
  uint32_t from = info->from_root[0], from_line = line ? info->from_root[CD_LINE_ROOT - CD_ROOT] : CD_NO_NODE;
  cd_status status = CD_OK;
  if (may_go_on(m, from, bits)) status = match_from(m, from);
  if (status == CD_OK && may_go_on(m, from_line, bits)) status = match_from(m, from_line);
  return status;
}

/* The first token from i on with which a phrase may begin, by it and the next one. Most tokens are passed here. */
static size_t next_start(const matcher *m, size_t i) {
  const cd_word_info *words = m->lexicon->words.items;
  const cd_node *nodes = m->lexicon->nodes.items;
  const cd_token *t = m->tokens, *last = t + m->count;
  for (t += i; t + 1 < last; t++) {
    uint64_t labels = nodes[words[t->word].from_root[0]].labels;
    if ((labels & cd_bits_before(t[1].word)) != 0 || (t[0].stem | t[1].stem) != 0) break;
  }
  return (size_t)(t - m->tokens);
}

cd_status cd_lexicon_match(const cd_lexicon *l, const cd_token *tokens, size_t count, size_t lines, cd_list *hits) {
  matcher m = { l, tokens, count, 0, hits };
  while (m.first < count) {
    const cd_token *t = &tokens[m.first];
    int line = m.first < lines;
    uint64_t bits = bits_at(&m, m.first + 1);
    cd_status status = match_word(&m, t->word, line, bits);
    if (status == CD_OK && t->stem != 0) status = match_word(&m, t->stem, line, bits);
    if (status != CD_OK) return status;
    m.first++;
    if (m.first >= lines) m.first = next_start(&m, m.first);
  }
  return CD_OK;
}
