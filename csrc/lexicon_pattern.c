#include "lexicon_trie.h"

#include <string.h>

#define MOST_BRANCHES 192  /* ways through the groups open at once while a pattern is read */
#define MOST_DEPTH 6       /* groups in groups */
#define MOST_ITEMS 512     /* words and slots of a pattern, alternatives included */
#define LONGEST_WORD 128   /* bytes, with its ending in brackets */

static const char *const slot_names[CD_SLOTS] = {
  "", "name", "names", "place", "date", "number", "address", "link", "handle", "any"
};

/* The nodes reached so far: one for each way through the groups. */
typedef struct frontier {
  uint32_t nodes[MOST_BRANCHES];
  size_t count;
} frontier;

/* Only as much of it is copied as is in use. */
static void copy_frontier(frontier *to, const frontier *from) {
  memcpy(to->nodes, from->nodes, from->count * sizeof *from->nodes);
  to->count = from->count;
}

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
    cd_status status = cd_grow_edge(r->lexicon, r->now.nodes[i], label, &r->now.nodes[i]);
    if (status != CD_OK) return status;
  }
  return CD_OK;
}

static int starts_here(const pattern_reader *r) {
  size_t i;
  for (i = 0; i < r->now.count; i++)
    if (r->now.nodes[i] <= CD_LINE_ROOT) return 1;
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
    cd_status status = advance(r, CD_SLOT_LABEL + slot, r->at);
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
  copy_frontier(&g->before, &r->now);
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
  copy_frontier(&r->now, &g->before);
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
  copy_frontier(&r->now, &g->after);
  r->at++;
  return status;
}

static int is_special(char c) {
  switch (c) {
    case '^': case '$': case '[': case ']': case '(': case ')': case '{': case '}': case '|': case '*': case '%': return 1;
    default: return 0;
  }
}

/* The tokens of a stretch of literal text. A star after it makes its last word a stem. */
static cd_status read_literal(pattern_reader *r, const char *text, size_t start, size_t end, int stem) {
  cd_vocabulary *v = &r->lexicon->vocabulary;
  cd_list *tokens = &r->lexicon->tokens;
  size_t i;
  cd_status status;
  tokens->count = 0;
  status = cd_tokenize_new(v, text, start, end, tokens);
  if (status == CD_OK && stem && tokens->count > 0) {
    cd_token *last = (cd_token *)tokens->items + tokens->count - 1;
    status = cd_vocabulary_add(v, text + last->start, last->end - last->start, 1, &last->word);
  }
  if (status == CD_OK) status = cd_describe_words(r->lexicon);
  for (i = 0; status == CD_OK && i < tokens->count; i++) {
    uint32_t number = ((const cd_token *)tokens->items + i)->word;
    if (starts_here(r)) cd_info_at(r->lexicon, number)->classes |= r->first;
    status = advance(r, number, start);
  }
  return status;
}

static int is_letter_byte(char c) { return (unsigned char)c >= 0x80 || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

/* The length of an ending in square brackets that stands at a word, as in "photo[s]"; 0 if there is none. */
static size_t ending_length(const pattern_reader *r) {
  size_t first = r->at + 1, at;
  if (r->at == r->end || r->text[r->at] != '[' || !is_letter_byte(r->text[r->at - 1])) return 0;
  at = first + (first < r->end && r->text[first] == '-');
  if (at == r->end || !is_letter_byte(r->text[at])) return 0;
  while (at < r->end && is_letter_byte(r->text[at])) at++;
  if (at == r->end || r->text[at] != ']' || (at + 1 < r->end && is_letter_byte(r->text[at + 1]))) return 0;
  return at - first;
}

/* The words from 'start', the last of them with and without its ending. */
static cd_status read_ending(pattern_reader *r, size_t start, size_t ending) {
  char word[LONGEST_WORD];
  size_t first = r->at, length;
  frontier before, with;
  cd_status status;
  while (first > start && r->text[first - 1] != ' ') first--;
  length = r->at - first;
  if (length + ending > sizeof word) return refuse(r, r->at, "word too long");
  memcpy(word, r->text + first, length);
  memcpy(word + length, r->text + r->at + 1, ending);
  status = read_literal(r, r->text, start, first, 0);
  copy_frontier(&before, &r->now);
  if (status == CD_OK) status = read_literal(r, word, 0, length + ending, 0);
  copy_frontier(&with, &r->now);
  copy_frontier(&r->now, &before);
  if (status == CD_OK) status = read_literal(r, r->text, first, r->at, 0);
  r->at += ending + 2;
  return status == CD_OK ? merge(r, &r->now, &with) : status;
}

static cd_status read_words(pattern_reader *r) {
  size_t start = r->at, ending;
  int stem;
  if (r->text[r->at] == '%') {
    if (r->at + 1 == r->end) return refuse(r, r->at, "nothing after '%'");
    r->at += 2;
    return read_literal(r, r->text, start + 1, start + 2, 0);
  }
  while (r->at < r->end && !is_special(r->text[r->at])) r->at++;
  if (r->at == start) return refuse(r, r->at, "this character needs '%' before it");
  if ((ending = ending_length(r)) > 0) return read_ending(r, start, ending);
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
  cd_output o = { value, anchors, r->lead, CD_NO_OUTPUT };
  cd_status status = CD_OK;
  size_t i;
  if (r->depth > 0) return refuse(r, r->groups[r->depth - 1].position, "group is not closed");
  if (starts_here(r)) return refuse(r, 0, "a pattern needs a word");
  for (i = 0; i < r->now.count && status == CD_OK; i++) status = cd_add_output(r->lexicon, r->now.nodes[i], o);
  return status;
}

/* Takes ^ and $ off the ends of what is left to read. */
static uint32_t strip_anchors(pattern_reader *r) {
  uint32_t anchors = 0;
  if (r->at < r->end && r->text[r->at] == '^') {
    anchors |= CD_ANCHOR_START;
    r->at++;
  }
  if (r->end > r->at && r->text[r->end - 1] == '$' && (r->end < 2 || r->text[r->end - 2] != '%')) {
    anchors |= CD_ANCHOR_END;
    r->end--;
  }
  return anchors;
}

cd_status cd_lexicon_add(cd_lexicon *l, const char *pattern, size_t length, uint32_t anchors, uint32_t value, uint32_t first,
                         cd_pattern_error *error) {
  pattern_reader r; /* its groups are large, and filled when they are opened */
  cd_status status = CD_OK;
  r.lexicon = l;
  r.text = pattern;
  r.at = r.items = r.depth = 0;
  r.end = length;
  r.lead = CD_SLOT_NONE;
  r.error = error;
  r.first = first;
  if (anchors == 0) anchors = strip_anchors(&r);
  r.now.count = 1;
  r.now.nodes[0] = anchors & CD_ANCHOR_START ? CD_LINE_ROOT : CD_ROOT;
  if (strip_last_any(&r) && (anchors & CD_ANCHOR_END)) anchors ^= CD_ANCHOR_END | CD_ANCHOR_REST;
  while (status == CD_OK && r.at < r.end) status = read_item(&r);
  return status == CD_OK ? accept(&r, value, anchors) : status;
}
