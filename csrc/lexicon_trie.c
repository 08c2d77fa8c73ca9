#include "lexicon_trie.h"

#include <string.h>

#define FIRST_EDGES 8192

cd_status cd_lexicon_init(cd_lexicon *l, const cd_allocator *a) {
  const cd_node fresh = { CD_NO_OUTPUT, 0, 0 };
  uint32_t n;
  cd_word_info unknown = { 0, 0, { 0, 0 } };
  cd_status status;
  memset(l, 0, sizeof *l);
  cd_vocabulary_init(&l->vocabulary, a);
  l->words.allocator = l->nodes.allocator = l->outputs.allocator = l->tokens.allocator = a;
  status = cd_list_push(&l->words, sizeof unknown, &unknown);
  for (n = 0; n <= CD_LINE_ROOT && status == CD_OK; n++) status = cd_list_push(&l->nodes, sizeof fresh, &fresh);
  return status;
}

void cd_lexicon_free(cd_lexicon *l) {
  const cd_allocator *a = l->vocabulary.allocator;
  if (l->edges != NULL) cd_free(a, l->edges, (l->edge_mask + 1) * sizeof *l->edges);
  l->edges = NULL;
  l->edge_mask = l->edge_count = 0;
  cd_list_free(&l->words, sizeof(cd_word_info));
  cd_list_free(&l->nodes, sizeof(cd_node));
  cd_list_free(&l->outputs, sizeof(cd_output));
  cd_list_free(&l->tokens, sizeof(cd_token));
  cd_vocabulary_free(&l->vocabulary);
}

static void put_edge(cd_edge *edges, size_t mask, cd_edge edge) {
  size_t i = cd_edge_hash(edge.from, edge.label) & mask;
  while (edges[i].label != 0) i = (i + 1) & mask;
  edges[i] = edge;
}

static cd_status widen_edges(cd_lexicon *l) {
  const cd_allocator *a = l->vocabulary.allocator;
  size_t old = l->edges == NULL ? 0 : l->edge_mask + 1, capacity = old == 0 ? FIRST_EDGES : 2 * old, i;
  cd_edge *edges = cd_alloc(a, capacity * sizeof *edges);
  if (edges == NULL) return CD_NO_MEMORY;
  memset(edges, 0, capacity * sizeof *edges);
  for (i = 0; i < old; i++)
    if (l->edges[i].label != 0) put_edge(edges, capacity - 1, l->edges[i]);
  if (old > 0) cd_free(a, l->edges, old * sizeof *edges);
  l->edges = edges;
  l->edge_mask = capacity - 1;
  return CD_OK;
}

cd_status cd_grow_edge(cd_lexicon *l, uint32_t from, uint32_t label, uint32_t *to) {
  cd_node fresh = { CD_NO_OUTPUT, 0, 0 };
  cd_edge edge = { from, label, (uint32_t)l->nodes.count };
  cd_status status = CD_OK;
  *to = cd_follow(l, from, label);
  if (*to != CD_NO_NODE) return CD_OK;
  if (l->edges == NULL || 2 * (l->edge_count + 1) > l->edge_mask + 1) status = widen_edges(l);
  if (status == CD_OK) status = cd_list_push(&l->nodes, sizeof fresh, &fresh);
  if (status != CD_OK) return status;
  *to = edge.to;
  put_edge(l->edges, l->edge_mask, edge);
  l->edge_count++;
  cd_node_at(l, from)->labels |= cd_label_bit(label);
  if (label >= CD_SLOT_LABEL) {
    cd_node_at(l, from)->slots |= 1u << (label - CD_SLOT_LABEL);
    cd_node_at(l, from)->labels |= CD_EVER;
  } else if (from <= CD_LINE_ROOT) {
    cd_info_at(l, label)->from_root[from - CD_ROOT] = *to;
  }
  return CD_OK;
}

cd_status cd_describe_words(cd_lexicon *l) {
  size_t missing = l->vocabulary.count + 1 - l->words.count;
  cd_status status = cd_list_reserve(&l->words, sizeof(cd_word_info), missing);
  if (status != CD_OK || missing == 0) return status;
  memset(cd_info_at(l, (uint32_t)l->words.count), 0, missing * sizeof(cd_word_info));
  l->words.count += missing;
  return CD_OK;
}

cd_status cd_add_output(cd_lexicon *l, uint32_t to, cd_output o) {
  cd_status status;
  o.next = cd_node_at(l, to)->output;
  status = cd_list_push(&l->outputs, sizeof o, &o);
  if (status != CD_OK) return status;
  cd_node_at(l, to)->output = (uint32_t)l->outputs.count - 1;
  cd_node_at(l, to)->labels |= CD_EVER;
  return CD_OK;
}

cd_status cd_lexicon_class(cd_lexicon *l, const char *word, size_t length, uint32_t classes, unsigned month) {
  uint32_t number;
  cd_status status = cd_vocabulary_add(&l->vocabulary, word, length, 0, &number);
  if (status == CD_OK) status = cd_describe_words(l);
  if (status != CD_OK) return status;
  if (classes & (CD_CLASS_STOP | CD_CLASS_AND | CD_CLASS_IN)) classes |= CD_CLASS_LITTLE;
  cd_info_at(l, number)->classes |= classes;
  if (month != 0) cd_info_at(l, number)->month = month;
  return CD_OK;
}
