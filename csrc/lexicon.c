#include "lexicon.h"

#include <string.h>

#define MOST_BRANCHES 192  /* ways through the groups open at once while a pattern is read */
#define MOST_DEPTH 6       /* groups in groups */
#define MOST_ITEMS 512     /* words and slots of a pattern, alternatives included */
#define LONGEST_ANY 12
#define LONGEST_REST 16   /* tokens that {any}$ may stand for */
#define LONGEST_NAME 8
#define LONGEST_NAMES 128 /* tokens; bounds keep the match linear on every text */
#define FIRST_EDGES 4096
#define SLOT_LABEL 0xFFFFFF00u
#define NO_OUTPUT 0xFFFFFFFFu
/* Two tries: of the patterns that begin anywhere, and of those that must begin the line. No edge leads to a root. */
#define ROOT 0u
#define LINE_ROOT 1u
#define NO_NODE 0u

typedef struct word_info {
  uint32_t classes;
  uint32_t month;
  uint32_t from_root[2]; /* the nodes that the word leads to from ROOT and LINE_ROOT */
} word_info;

typedef struct node {
  uint32_t output; /* first of its outputs */
  uint32_t slots;  /* bit n: an edge for slot n */
  uint64_t labels; /* a bit set of hashes of the labels of its edges: what is not in it need not be looked up */
} node;

typedef struct output {
  uint32_t value;
  uint32_t anchors;
  uint32_t lead;   /* the slot before the first word */
  uint32_t next;
} output;

/* --- storage -------------------------------------------------------------- */

cd_status cd_lexicon_init(cd_lexicon *l, const cd_allocator *a) {
  node root = { NO_OUTPUT, 0, 0 };
  word_info unknown = { 0, 0, { 0, 0 } };
  cd_status status;
  memset(l, 0, sizeof *l);
  cd_vocabulary_init(&l->vocabulary, a);
  l->words.allocator = l->nodes.allocator = l->outputs.allocator = a;
  status = cd_list_push(&l->nodes, sizeof root, &root);
  if (status == CD_OK) status = cd_list_push(&l->nodes, sizeof root, &root);
  if (status == CD_OK) status = cd_list_push(&l->words, sizeof unknown, &unknown);
  return status;
}

void cd_lexicon_free(cd_lexicon *l) {
  const cd_allocator *a = l->vocabulary.allocator;
  cd_free(a, l->edge_keys, l->edge_capacity * sizeof *l->edge_keys);
  cd_free(a, l->edge_nodes, l->edge_capacity * sizeof *l->edge_nodes);
  l->edge_keys = NULL;
  l->edge_nodes = NULL;
  l->edge_capacity = l->edge_count = 0;
  cd_list_free(&l->words, sizeof(word_info));
  cd_list_free(&l->nodes, sizeof(node));
  cd_list_free(&l->outputs, sizeof(output));
  cd_vocabulary_free(&l->vocabulary);
}

static node *node_at(const cd_lexicon *l, uint32_t n) { return (node *)l->nodes.items + n; }
static word_info *info_at(const cd_lexicon *l, uint32_t n) { return (word_info *)l->words.items + n; }

static uint64_t edge_key(uint32_t from, uint32_t label) { return (uint64_t)from << 32 | label; }

static size_t edge_place(const cd_lexicon *l, uint64_t key) {
  uint64_t h = key * 0x9E3779B97F4A7C15u;
  size_t i = (size_t)(h >> 20) & (l->edge_capacity - 1);
  while (l->edge_keys[i] != 0 && l->edge_keys[i] != key) i = (i + 1) & (l->edge_capacity - 1);
  return i;
}

static uint64_t label_bit(uint32_t label) { return (uint64_t)1 << ((label * 0x9E3779B1u) >> 26); }

static uint32_t follow(const cd_lexicon *l, uint32_t from, uint32_t label) {
  if (label == 0 || !(node_at(l, from)->labels & label_bit(label))) return NO_NODE;
  return l->edge_nodes[edge_place(l, edge_key(from, label))];
}

static cd_status widen_edges(cd_lexicon *l) {
  struct { uint64_t *edge_keys; uint32_t *edge_nodes; size_t edge_capacity; } old = { l->edge_keys, l->edge_nodes, l->edge_capacity };
  const cd_allocator *a = l->vocabulary.allocator;
  size_t capacity = old.edge_capacity == 0 ? FIRST_EDGES : 2 * old.edge_capacity, i;
  uint64_t *keys = cd_alloc(a, capacity * sizeof *keys);
  uint32_t *nodes = cd_alloc(a, capacity * sizeof *nodes);
  if (keys == NULL || nodes == NULL) {
    cd_free(a, keys, capacity * sizeof *keys);
    cd_free(a, nodes, capacity * sizeof *nodes);
    return CD_NO_MEMORY;
  }
  memset(keys, 0, capacity * sizeof *keys);
  memset(nodes, 0, capacity * sizeof *nodes);
  l->edge_keys = keys;
  l->edge_nodes = nodes;
  l->edge_capacity = capacity;
  for (i = 0; i < old.edge_capacity; i++) {
    size_t at;
    if (old.edge_keys[i] == 0) continue;
    at = edge_place(l, old.edge_keys[i]);
    keys[at] = old.edge_keys[i];
    nodes[at] = old.edge_nodes[i];
  }
  cd_free(a, old.edge_keys, old.edge_capacity * sizeof *keys);
  cd_free(a, old.edge_nodes, old.edge_capacity * sizeof *nodes);
  return CD_OK;
}

/* The node that an edge leads to, made if it is not there. */
static cd_status grow_edge(cd_lexicon *l, uint32_t from, uint32_t label, uint32_t *to) {
  node fresh = { NO_OUTPUT, 0, 0 };
  size_t at;
  cd_status status;
  *to = follow(l, from, label);
  if (*to != NO_NODE) return CD_OK;
  if (2 * (l->edge_count + 1) > l->edge_capacity) {
    status = widen_edges(l);
    if (status != CD_OK) return status;
  }
  status = cd_list_push(&l->nodes, sizeof fresh, &fresh);
  if (status != CD_OK) return status;
  *to = (uint32_t)l->nodes.count - 1;
  at = edge_place(l, edge_key(from, label));
  l->edge_keys[at] = edge_key(from, label);
  l->edge_nodes[at] = *to;
  l->edge_count++;
  node_at(l, from)->labels |= label_bit(label);
  if (label >= SLOT_LABEL) node_at(l, from)->slots |= 1u << (label - SLOT_LABEL);
  else if (from <= LINE_ROOT) info_at(l, label)->from_root[from] = *to;
  return CD_OK;
}

/* Makes room for what is to be known of the words that are new in the vocabulary. */
static cd_status describe_words(cd_lexicon *l) {
  static const word_info none = { 0, 0, { 0, 0 } };
  cd_status status = CD_OK;
  while (status == CD_OK && l->words.count <= l->vocabulary.count) status = cd_list_push(&l->words, sizeof none, &none);
  return status;
}

cd_status cd_lexicon_class(cd_lexicon *l, const char *word, size_t length, uint32_t classes, unsigned month) {
  uint32_t number;
  cd_status status = cd_vocabulary_add(&l->vocabulary, word, length, 0, &number);
  if (status == CD_OK) status = describe_words(l);
  if (status != CD_OK) return status;
  info_at(l, number)->classes |= classes;
  if (month != 0) info_at(l, number)->month = month;
  return CD_OK;
}

uint32_t cd_lexicon_classes(const cd_lexicon *l, const cd_token *t) { return info_at(l, t->word)->classes; }

unsigned cd_lexicon_month(const cd_lexicon *l, const cd_token *t) { return info_at(l, t->word)->month; }

/* --- reading a pattern ---------------------------------------------------- */

static const char *const slot_names[CD_SLOTS] = {
  "", "name", "names", "place", "date", "number", "address", "link", "handle", "any"
};

/* The nodes reached so far: one for each way through the groups. */
typedef struct frontier {
  uint32_t nodes[MOST_BRANCHES];
  size_t count;
} frontier;

typedef struct group {
  frontier before, after;
  int optional;
  size_t position;
} group;

typedef struct pattern_reader {
  cd_lexicon *lexicon;
  const char *text;
  size_t at, end;
  size_t items;
  uint32_t lead;
  uint32_t first; /* classes of the words it may begin with */
  frontier now;
  group groups[MOST_DEPTH];
  size_t depth;
  cd_list tokens;
  cd_pattern_error *error;
} pattern_reader;

static cd_status refuse(pattern_reader *r, size_t position, const char *message) {
  r->error->position = position;
  r->error->message = message;
  return CD_BAD_PATTERN;
}

static cd_status advance(pattern_reader *r, uint32_t label, size_t position) {
  size_t i;
  if (++r->items > MOST_ITEMS) return refuse(r, position, "pattern too long");
  for (i = 0; i < r->now.count; i++) {
    cd_status status = grow_edge(r->lexicon, r->now.nodes[i], label, &r->now.nodes[i]);
    if (status != CD_OK) return status;
  }
  return CD_OK;
}

static int starts_here(const pattern_reader *r) {
  size_t i;
  for (i = 0; i < r->now.count; i++)
    if (r->now.nodes[i] <= LINE_ROOT) return 1;
  return 0;
}

static cd_status read_slot(pattern_reader *r) {
  size_t start = r->at + 1, stop = start;
  uint32_t slot;
  while (stop < r->end && r->text[stop] != '}') stop++;
  if (stop == r->end) return refuse(r, r->at, "'{' without '}'");
  for (slot = 1; slot < CD_SLOTS; slot++)
    if (strlen(slot_names[slot]) == stop - start && memcmp(slot_names[slot], r->text + start, stop - start) == 0) break;
  if (slot == CD_SLOTS) return refuse(r, start, "unknown slot");
  if (starts_here(r)) {
    if (r->lead != CD_SLOT_NONE || r->depth > 0 || r->now.count > 1) return refuse(r, r->at, "a word must stand before this slot");
    r->lead = slot;
  } else {
    cd_status status = advance(r, SLOT_LABEL + slot, r->at);
    if (status != CD_OK) return status;
  }
  r->at = stop + 1;
  return CD_OK;
}

static cd_status merge(pattern_reader *r, frontier *into, const frontier *from) {
  size_t i, j;
  for (i = 0; i < from->count; i++) {
    for (j = 0; j < into->count && into->nodes[j] != from->nodes[i]; j++) {}
    if (j < into->count) continue;
    if (into->count == MOST_BRANCHES) return refuse(r, r->at, "too many alternatives");
    into->nodes[into->count++] = from->nodes[i];
  }
  return CD_OK;
}

static cd_status open_group(pattern_reader *r, int optional) {
  group *g;
  if (r->depth == MOST_DEPTH) return refuse(r, r->at, "groups too deep");
  g = &r->groups[r->depth++];
  g->before = r->now;
  g->after.count = 0;
  g->optional = optional;
  g->position = r->at++;
  return CD_OK;
}

static cd_status next_alternative(pattern_reader *r) {
  cd_status status;
  group *g;
  if (r->depth == 0) return refuse(r, r->at, "'|' outside of a group");
  g = &r->groups[r->depth - 1];
  status = merge(r, &g->after, &r->now);
  r->now = g->before;
  r->at++;
  return status;
}

static cd_status close_group(pattern_reader *r, int optional) {
  cd_status status;
  group *g;
  if (r->depth == 0 || r->groups[r->depth - 1].optional != optional)
    return refuse(r, r->at, optional ? "']' without '['" : "')' without '('");
  g = &r->groups[--r->depth];
  status = merge(r, &g->after, &r->now);
  if (status == CD_OK && optional) status = merge(r, &g->after, &g->before);
  r->now = g->after;
  r->at++;
  return status;
}

static int is_special(char c) { return strchr("^$[](){}|*%", c) != NULL && c != '\0'; }

/* The tokens of a stretch of literal text. A star after it makes its last word a stem. */
static cd_status read_literal(pattern_reader *r, const char *text, size_t start, size_t end, int stem) {
  cd_vocabulary *v = &r->lexicon->vocabulary;
  size_t i;
  cd_status status;
  r->tokens.count = 0;
  status = cd_tokenize_new(v, text, start, end, &r->tokens);
  if (status == CD_OK && stem && r->tokens.count > 0) {
    cd_token *last = (cd_token *)r->tokens.items + r->tokens.count - 1;
    status = cd_vocabulary_add(v, text + last->start, last->end - last->start, 1, &last->word);
  }
  if (status == CD_OK) status = describe_words(r->lexicon);
  for (i = 0; status == CD_OK && i < r->tokens.count; i++) {
    uint32_t number = ((const cd_token *)r->tokens.items + i)->word;
    if (starts_here(r)) info_at(r->lexicon, number)->classes |= r->first;
    status = advance(r, number, start);
  }
  return status;
}

static cd_status read_words(pattern_reader *r) {
  size_t start = r->at;
  int stem;
  if (r->text[r->at] == '%') {
    if (r->at + 1 == r->end) return refuse(r, r->at, "nothing after '%'");
    r->at += 2;
    return read_literal(r, r->text, start + 1, start + 2, 0);
  }
  while (r->at < r->end && !is_special(r->text[r->at])) r->at++;
  if (r->at == start) return refuse(r, r->at, "this character needs '%' before it");
  stem = r->at < r->end && r->text[r->at] == '*';
  if (stem && r->text[r->at - 1] == ' ') return refuse(r, r->at, "no word before '*'");
  r->at += (size_t)stem;
  return read_literal(r, r->text, start, r->at - (size_t)stem, stem);
}

static cd_status read_item(pattern_reader *r) {
  switch (r->text[r->at]) {
    case '{': return read_slot(r);
    case '[': return open_group(r, 1);
    case '(': return open_group(r, 0);
    case ']': return close_group(r, 1);
    case ')': return close_group(r, 0);
    case '|': return next_alternative(r);
    default: return read_words(r);
  }
}

/* A slot {any} at the end says nothing, but with $ behind it that the line ends soon. */
static int strip_last_any(pattern_reader *r) {
  static const char any[] = "{any}";
  size_t length = sizeof any - 1, end = r->end;
  if (end < r->at + length || memcmp(r->text + end - length, any, length) != 0) return 0;
  if (end - length > 0 && r->text[end - length - 1] == '%') return 0;
  r->end -= length;
  while (r->end > r->at && r->text[r->end - 1] == ' ') r->end--;
  return 1;
}

static cd_status accept(pattern_reader *r, uint32_t value, uint32_t anchors) {
  size_t i;
  if (r->depth > 0) return refuse(r, r->groups[r->depth - 1].position, "group is not closed");
  if (starts_here(r)) return refuse(r, 0, "a pattern needs a word");
  for (i = 0; i < r->now.count; i++) {
    node *n = node_at(r->lexicon, r->now.nodes[i]);
    output o = { value, anchors, r->lead, n->output };
    cd_status status = cd_list_push(&r->lexicon->outputs, sizeof o, &o);
    if (status != CD_OK) return status;
    n->output = (uint32_t)r->lexicon->outputs.count - 1;
  }
  return CD_OK;
}

cd_status cd_lexicon_add(cd_lexicon *l, const char *pattern, size_t length, uint32_t value, uint32_t first,
                         cd_pattern_error *error) {
  pattern_reader r = { 0 };
  uint32_t anchors = 0;
  cd_status status = CD_OK;
  r.lexicon = l;
  r.text = pattern;
  r.end = length;
  r.now.count = 1;
  r.now.nodes[0] = length > 0 && pattern[0] == '^' ? LINE_ROOT : ROOT;
  r.error = error;
  r.first = first;
  r.tokens.allocator = l->vocabulary.allocator;
  if (r.at < r.end && pattern[0] == '^') {
    anchors |= CD_ANCHOR_START;
    r.at++;
  }
  if (r.end > r.at && pattern[r.end - 1] == '$' && (r.end < 2 || pattern[r.end - 2] != '%')) {
    anchors |= CD_ANCHOR_END;
    r.end--;
  }
  if (strip_last_any(&r) && (anchors & CD_ANCHOR_END)) anchors ^= CD_ANCHOR_END | CD_ANCHOR_REST;
  while (status == CD_OK && r.at < r.end) status = read_item(&r);
  if (status == CD_OK) status = accept(&r, value, anchors);
  cd_list_free(&r.tokens, sizeof(cd_token));
  return status;
}

/* --- slots ---------------------------------------------------------------- */

static int has_class(const cd_lexicon *l, const cd_token *t, uint32_t classes) {
  return (cd_lexicon_classes(l, t) & classes) != 0;
}

static int is_name_word(const cd_lexicon *l, const cd_token *t) {
  if (!(t->flags & CD_TOKEN_WORD)) return 0;
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

/* Where the stretch of a leading slot that ends before tokens[i] begins; i if there is none. */
static size_t lead_start(const cd_lexicon *l, uint32_t lead, const cd_token *tokens, size_t i) {
  size_t at = i, start = i, most = lead == CD_SLOT_NAMES ? 64 : LONGEST_ANY;
  if (lead == CD_SLOT_NONE) return i;
  if (lead == CD_SLOT_ANY) return i < most ? 0 : i - most;
  if (lead != CD_SLOT_NAME && lead != CD_SLOT_NAMES && lead != CD_SLOT_PLACE)
    return i > 0 && cd_lexicon_slot(l, (cd_slot)lead, tokens, i, i - 1) == i ? i - 1 : i;
  while (at > 0 && i - at < most) {
    const cd_token *t = &tokens[at - 1];
    if (is_name_word(l, t)) start = at - 1;
    else if (!is_name_dot(tokens, at - 1) && !has_class(l, t, CD_CLASS_PARTICLE) &&
             !(lead != CD_SLOT_NAME && (t->mark == ',' || has_class(l, t, CD_CLASS_AND)))) break;
    at--;
  }
  return start;
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

static cd_status report(const matcher *m, const path *p) {
  uint32_t o = node_at(m->lexicon, p->node)->output;
  while (o != NO_OUTPUT) {
    const output *out = (const output *)m->lexicon->outputs.items + o;
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
      status = cd_list_push(m->hits, sizeof hit, &hit);
      if (status != CD_OK) return status;
    }
    o = out->next;
  }
  return CD_OK;
}

#define MOST_PATHS 64

static void add_path(path *paths, size_t *count, uint32_t to, size_t at, const path *p) {
  path next = { to, at, p->slot_first, p->slot_last };
  if (to != NO_NODE && *count < MOST_PATHS) paths[(*count)++] = next;
}

/* Whether something can come of a node at a token: an end, a slot, or maybe a word. */
static int may_go_on(const matcher *m, uint32_t n, size_t at) {
  const node *to = node_at(m->lexicon, n);
  const cd_token *t;
  if (to->output != NO_OUTPUT || to->slots != 0) return 1;
  if (at >= m->count) return 0;
  t = &m->tokens[at];
  return (t->word != 0 && (to->labels & label_bit(t->word))) || (t->stem != 0 && (to->labels & label_bit(t->stem)));
}

/* The paths over the slots of p's node. A slot {any} may end after each of its tokens. */
static void branch_slots(const matcher *m, const path *p, path *paths, size_t *count) {
  uint32_t slots = node_at(m->lexicon, p->node)->slots, slot;
  for (slot = 1; slots >> slot != 0; slot++) {
    size_t end, stop;
    uint32_t to;
    if (!(slots >> slot & 1)) continue;
    end = cd_lexicon_slot(m->lexicon, (cd_slot)slot, m->tokens, m->count, p->at);
    to = follow(m->lexicon, p->node, SLOT_LABEL + slot);
    for (stop = slot == CD_SLOT_ANY ? p->at + 1 : end; stop <= end && end > p->at; stop++) {
      path over = { to, stop, p->at, stop };
      if (may_go_on(m, to, stop)) add_path(paths, count, to, stop, &over);
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
    const node *n = node_at(l, p.node);
    if (n->output != NO_OUTPUT) {
      cd_status status = report(m, &p);
      if (status != CD_OK) return status;
    }
    if (p.at == m->count) continue;
    add_path(paths, &count, follow(l, p.node, m->tokens[p.at].word), p.at + 1, &p);
    add_path(paths, &count, follow(l, p.node, m->tokens[p.at].stem), p.at + 1, &p);
    if (n->slots != 0) branch_slots(m, &p, paths, &count);
  }
  return CD_OK;
}

/* The phrases that begin with a word, and with the word of its stem. */
static cd_status match_word(const matcher *m, const word_info *info, int line) {
  uint32_t from = info->from_root[ROOT], from_line = line ? info->from_root[LINE_ROOT] : NO_NODE;
  cd_status status = CD_OK;
  if (from != NO_NODE && may_go_on(m, from, m->first + 1)) status = match_from(m, from);
  if (status == CD_OK && from_line != NO_NODE && may_go_on(m, from_line, m->first + 1)) status = match_from(m, from_line);
  return status;
}

cd_status cd_lexicon_match(const cd_lexicon *l, const cd_token *tokens, size_t count, size_t lines, cd_list *hits) {
  matcher m = { l, tokens, count, 0, hits };
  for (; m.first < count; m.first++) {
    const cd_token *t = &tokens[m.first];
    const word_info *info = info_at(l, t->word);
    int line = m.first < lines;
    cd_status status = CD_OK;
    if (info->from_root[ROOT] != NO_NODE || line) status = match_word(&m, info, line);
    if (status == CD_OK && t->stem != 0) status = match_word(&m, info_at(l, t->stem), line);
    if (status != CD_OK) return status;
  }
  return CD_OK;
}
