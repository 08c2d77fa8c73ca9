/*
** lexicon_trie.h - floor 2: what a lexicon is made of, for lexicon_pattern.c, which reads patterns into it, and lexicon.c, which
** matches: two tries, of the patterns that begin anywhere and of those that must begin the line. No edge leads to a root.
*/
#ifndef CD_LEXICON_TRIE_H
#define CD_LEXICON_TRIE_H

#include "lexicon.h"

#define CD_NO_NODE 0u   /* a node without edges and outputs: what is led to where nothing is */
#define CD_ROOT 1u
#define CD_LINE_ROOT 2u
#define CD_NO_OUTPUT 0xFFFFFFFFu
#define CD_SLOT_LABEL 0xFFFFFF00u /* edges: numbers of words, and from here on slots */

typedef struct cd_node {
  uint32_t output; /* first of its outputs */
  uint32_t slots;  /* bit n: an edge for slot n */
  uint64_t labels; /* a bit set of hashes of the labels of its edges: what is not in it need not be looked up; CD_EVER */
} cd_node;

#define CD_EVER ((uint64_t)1 << 63) /* in labels: the node has an output or a slot, so whatever follows may matter */

typedef struct cd_output {
  uint32_t value;
  uint32_t anchors;
  uint32_t lead;   /* the slot before the first word */
  uint32_t next;
} cd_output;

typedef struct cd_edge {
  uint32_t from, label; /* label 0: free */
  uint32_t to;
} cd_edge;

static inline cd_node *cd_node_at(const cd_lexicon *l, uint32_t n) { return (cd_node *)l->nodes.items + n; }
static inline cd_word_info *cd_info_at(const cd_lexicon *l, uint32_t n) { return (cd_word_info *)l->words.items + n; }
static inline const cd_output *cd_output_at(const cd_lexicon *l, uint32_t n) { return (const cd_output *)l->outputs.items + n; }

static inline uint64_t cd_label_bit(uint32_t label) { return (uint64_t)1 << ((label * 0x9E3779B1u) >> 26); }

/* The bits by which a node's labels say that something may come of it before a word; CD_EVER alone before an unknown one. */
static inline uint64_t cd_bits_before(uint32_t word) { return CD_EVER | (uint64_t)(word != 0) << ((word * 0x9E3779B1u) >> 26); }

static inline size_t cd_edge_hash(uint32_t from, uint32_t label) {
  return (size_t)((((uint64_t)from << 32 | label) * 0x9E3779B97F4A7C15u) >> 32);
}

/* The node that an edge leads to, or CD_NO_NODE. */
static inline uint32_t cd_follow(const cd_lexicon *l, uint32_t from, uint32_t label) {
  size_t i;
  if (label == 0 || !(cd_node_at(l, from)->labels & cd_label_bit(label))) return CD_NO_NODE;
  for (i = cd_edge_hash(from, label) & l->edge_mask; l->edges[i].label != 0; i = (i + 1) & l->edge_mask)
    if (l->edges[i].label == label && l->edges[i].from == from) return l->edges[i].to;
  return CD_NO_NODE;
}

/* The node that an edge leads to, made if it is not there. */
cd_status cd_grow_edge(cd_lexicon *l, uint32_t from, uint32_t label, uint32_t *to);

/* Makes room for what is to be known of the words that are new in the vocabulary. */
cd_status cd_describe_words(cd_lexicon *l);

/* Adds an output to a node. */
cd_status cd_add_output(cd_lexicon *l, uint32_t to, cd_output o);

#endif
