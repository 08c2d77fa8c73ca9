/*
** lexicon.h - floor 2: phrase patterns compiled into one automaton over folded tokens (token.h).
**
** A pattern is words and marks as they stand in the text, and
**   ^ at its start    the line begins with it        $ at its end    the line ends with it
**   [the]             may be missing                 (a|b c)         one of these
**   photo[s]          with that ending or without
**   foto*             any word that begins so        {slot}          a stretch of tokens of a sort:
**     {name} {names} {place} {date} {number} {address} {link} {handle} {any} (one to twelve tokens;
**     at the end of a pattern it says nothing, and {any}$ that the line ends within sixteen tokens)
**   %                 the next character is meant literally: %( %[ %{ %| %^ %$ %* %%
** Quotes, apostrophes, dashes and case are alike as in token.h.
**
** The automaton is a trie whose edges are words and slots; a slot takes the longest stretch of its sort and is never
** taken back. From one token there is at most one literal edge (and a stem) to follow and one edge a kind of slot, so
** the cost of a line does not depend on how many patterns there are. A slot at the front of a pattern is
** tried backwards from the first word.
*/
#ifndef CD_LEXICON_H
#define CD_LEXICON_H

#include "token.h"

/* What a word may be, whatever phrase it stands in. Bits. */
typedef enum cd_word_class {
  CD_CLASS_AND = 1 << 0,       /* joins names: and, & */
  CD_CLASS_IN = 1 << 1,        /* stands before a place: in, from, at */
  CD_CLASS_PARTICLE = 1 << 2,  /* inside names: van, de, bin */
  CD_CLASS_SUFFIX = 1 << 3,    /* after names: Jr, III, MD */
  CD_CLASS_HONORIFIC = 1 << 4, /* before names: Mr, Dr */
  CD_CLASS_MONTH = 1 << 5,     /* the month's number stands in cd_lexicon_month */
  CD_CLASS_WEEKDAY = 1 << 6,
  CD_CLASS_CLOCK = 1 << 7,     /* am, pm, GMT, ET, Uhr, at */
  CD_CLASS_STOP = 1 << 8,      /* little words of sentences, never part of a name */
  CD_CLASS_STAFF = 1 << 9,     /* what people are at a paper: writer, correspondent, staff */
  CD_CLASS_HOUSE = 1 << 10,    /* ends the name of a firm or agency: Press, News, Images, Ltd */
  CD_CLASS_AGO = 1 << 11,      /* minutes, hours, days; ago */
  CD_CLASS_OFFICE = 1 << 12,   /* begins the name of an office: Senior, Deputy, Political */
  CD_CLASS_VIA = 1 << 13,      /* between a photographer and an agency: via */
  CD_CLASS_LICENCE = 1 << 14,  /* begins the name of a licence: CC */
  CD_CLASS_UPDATED = 1 << 15,  /* says that the date after it is that of a change */
  CD_CLASS_COPYRIGHT = 1 << 16,
  CD_CLASS_WIRE = 1 << 17,     /* ends a dateline: the Chinese for cable */
  CD_CLASS_FOR = 1 << 18,      /* between a photographer and the paper: for */
  CD_CLASS_LITTLE = 1 << 28,   /* comes with STOP, AND and IN: what sentences are full of */
  CD_CLASS_CUT = 1 << 29       /* a phrase begins with it that may have run together with the word before */
} cd_word_class;

typedef enum cd_slot {
  CD_SLOT_NONE = 0, CD_SLOT_NAME, CD_SLOT_NAMES, CD_SLOT_PLACE, CD_SLOT_DATE, CD_SLOT_NUMBER,
  CD_SLOT_ADDRESS, CD_SLOT_LINK, CD_SLOT_HANDLE, CD_SLOT_ANY, CD_SLOTS
} cd_slot;

/* A phrase found: the tokens first..last-1. */
typedef struct cd_hit {
  uint32_t value;      /* as given to cd_lexicon_add */
  uint32_t anchors;    /* CD_ANCHOR_... that the pattern asks for */
  size_t first, last;
  size_t slot_first, slot_last; /* the tokens of its last slot, or those of a {any}$ if it has no other; equal if it has none */
} cd_hit;

#define CD_ANCHOR_START 1u
#define CD_ANCHOR_END 2u
#define CD_ANCHOR_REST 4u  /* only while it is compiled: {any}$ */

/* Why a pattern was refused. */
typedef struct cd_pattern_error {
  size_t position;     /* byte in the pattern, from 0 */
  const char *message; /* static */
} cd_pattern_error;

/* What is known of a word. */
typedef struct cd_word_info {
  uint32_t classes;
  uint32_t month;
  uint32_t from_root[2]; /* the nodes that the word leads to from the roots of the tries (lexicon_trie.h) */
} cd_word_info;

typedef struct cd_lexicon {
  cd_vocabulary vocabulary;
  cd_list words;         /* cd_word_info by word number; 0: nothing is known */
  cd_list nodes;         /* lexicon_trie.h has what follows */
  cd_list outputs;
  struct cd_edge *edges; /* open addressing: (node, label) -> node; NULL as long as there is none */
  size_t edge_mask;
  size_t edge_count;
  cd_list tokens;        /* working memory of cd_lexicon_add */
} cd_lexicon;

/* 'a' must outlive the lexicon. */
cd_status cd_lexicon_init(cd_lexicon *l, const cd_allocator *a);
void cd_lexicon_free(cd_lexicon *l);

/*
** Adds a pattern, and gives the words it may begin with the classes 'first'. 'anchors' are the CD_ANCHOR_... that hold though the
** pattern does not say so: it must not then; 0 leaves it to the pattern. CD_BAD_PATTERN fills 'error' and leaves the lexicon usable.
*/
cd_status cd_lexicon_add(cd_lexicon *l, const char *pattern, size_t length, uint32_t anchors, uint32_t value, uint32_t first,
                         cd_pattern_error *error);

/* Gives a word (one token) classes, besides those it has. number: of a month, 1 to 12, else 0. */
cd_status cd_lexicon_class(cd_lexicon *l, const char *word, size_t length, uint32_t classes, unsigned number);

/* The classes of a token's word; 0 for an unknown word. */
static inline uint32_t cd_lexicon_classes(const cd_lexicon *l, const cd_token *t) {
  return ((const cd_word_info *)l->words.items)[t->word].classes;
}

/* The month that a token names, 1 to 12, or 0. */
unsigned cd_lexicon_month(const cd_lexicon *l, const cd_token *t);

/*
** Appends to 'hits' the phrases in tokens[0..count), by rising first word. Those that must begin a line are looked for at
** the first 'lines' tokens alone; that a pattern ends where it must is not yet checked.
*/
cd_status cd_lexicon_match(const cd_lexicon *l, const cd_token *tokens, size_t count, size_t lines, cd_list *hits);

/*
** The end of the stretch of a sort that begins at tokens[i], or i if there is none. A {names} stretch takes
** names with commas and joining words between them.
*/
size_t cd_lexicon_slot(const cd_lexicon *l, cd_slot slot, const cd_token *tokens, size_t count, size_t i);

#endif
