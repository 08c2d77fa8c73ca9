/*
** sentence_words.h - floor 2: what a language says about its words, as a set from lower-case words to
** classes. Filled once, read-only afterwards.
*/
#ifndef CD_SENTENCE_WORDS_H
#define CD_SENTENCE_WORDS_H

#include "unicode.h"

/* Classes of words; a word may have several. lua/copydesk/sentences.lua says what each means. */
enum {
  CD_WORD_BEFORE_NAME = 1,     /* dr, mrs: the full stop does not end a sentence before a capital */
  CD_WORD_BEFORE_NUMBER = 2,   /* no, fig: nor before a number */
  CD_WORD_INSIDE = 4,          /* e.g, vs: nor before anything */
  CD_WORD_ANYWHERE = 8,        /* inc, u.s: ends one only before a word that begins sentences */
  CD_WORD_ENDING = 16,         /* a.m, ph.d: ends one before any capital */
  CD_WORD_MONTH = 32,
  CD_WORD_STARTER = 64,        /* the, he: in capitals a sign that a sentence begins */
  CD_WORD_OPENER = 128,        /* at, in: opens a phrase of time or place at the start of a sentence */
  CD_WORD_AFTER_NUMBER = 256,  /* km, mln: behind a number it ends one before any capital */
  CD_WORD_ENDER = 512,         /* an ending of words that ends a sentence without a stop */
  CD_WORD_CAPITAL = 1024,      /* I, Sie: has its capital within a sentence, too */
  CD_WORD_RESUMES = 4096,      /* goes on with the sentence behind a quotation */
  CD_WORD_CITED = 2048,        /* Civ, Supp: with a capital alone, ends one only before a word that begins sentences */
  CD_WORD_PROPER = 8192,       /* Sat, Mass: an abbreviation with a capital alone, unless a number stands before it */
  CD_WORD_AFTER_DAY = 16384,   /* to, and: goes on with the sentence behind the day of an hour */
  CD_WORD_ABBREVIATION = CD_WORD_BEFORE_NAME | CD_WORD_BEFORE_NUMBER | CD_WORD_INSIDE | CD_WORD_ANYWHERE |
                         CD_WORD_ENDING | CD_WORD_AFTER_NUMBER | CD_WORD_CITED
};

/* The longest word, in bytes, that is looked up; longer ones are in no class. */
#define CD_WORD_MAX 40

/* How many kinds of beginnings of words are told apart. */
#define CD_BEGINNINGS 4096

typedef struct cd_words {
  cd_buffer keys;  /* the words, end to end */
  cd_list slots;   /* open addressing; a power of two of slots, a class of 0 is a free one */
  size_t count;
  uint64_t families; /* of those that begin or end beyond ASCII: a bit for each first byte and its neighbours */
  uint64_t last, before;     /* endings: the low six bits of their last byte, and of the one before, as a sieve */
  size_t shortest, longest;  /* and their lengths in bytes; the longest is 0 when there are none */
  unsigned char beginnings[CD_BEGINNINGS / 8]; /* bits by the first bytes of the starters, with their capital */
  unsigned char filter[512]; /* bits by a word's ends and length: whether any such word is there */
  unsigned char abbreviations[512]; /* the same, of abbreviations alone */
} cd_words;

void cd_words_init(cd_words *w, const cd_allocator *a);
void cd_words_free(cd_words *w);

/*
** Adds classes to a word as written (without its final full stop); one that is empty or too long is left out. An
** abbreviation that is written with a capital is CD_WORD_PROPER as well; else case does not matter. A word with a hyphen
** before it is an ending of words: "-str".
*/
cd_status cd_words_add(cd_words *w, const char *word, size_t length, unsigned classes);

/* The classes of the word that bytes spell, in any case; 0 for one not known. */
unsigned cd_words_find(const cd_words *w, const unsigned char *word, size_t length);

/* The same in two steps: whether the word's ends and length let it be there, then the look-up by its cd_lower_hash. */
int cd_words_may_hold(const cd_words *w, const unsigned char *word, size_t length);
int cd_words_may_abbreviate(const cd_words *w, const unsigned char *word, size_t length); /* as an abbreviation */
int cd_words_may_begin_like(const cd_words *w, const unsigned char *word); /* whether any begins with the bytes beyond ASCII */
unsigned cd_words_find_hashed(const cd_words *w, const unsigned char *word, size_t length, uint32_t hash);

/* A bit of a sieve of bytes. */
static inline uint64_t cd_sieve_bit(unsigned char byte) { return (uint64_t)1 << (byte & 63); }

/* Whether an ending may stand before p, as far as its last two bytes tell. */
static inline int cd_words_may_end(const cd_words *w, const unsigned char *p) {
  return (w->last & cd_sieve_bit(p[-1])) != 0 && (w->before & cd_sieve_bit(p[-2])) != 0;
}

/*
** The first four bytes of a word as one number, the first the highest; those after a first space are 0. At least four
** bytes can be read.
*/
static inline uint32_t cd_first_bytes(const unsigned char *p) {
  uint32_t bytes = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
  uint32_t kept = p[1] == ' ' ? 0xFFFF0000u : p[2] == ' ' ? 0xFFFFFF00u : 0xFFFFFFFFu;
  return bytes & kept;
}

static inline size_t cd_beginning_place(uint32_t first_bytes) { return (first_bytes * 0x9E3779B1u) >> 20; }

/* Whether a starter with a capital may begin with these first bytes. */
static inline int cd_words_may_begin(const cd_words *w, uint32_t first_bytes) {
  size_t place = cd_beginning_place(first_bytes);
  return w->beginnings[place >> 3] >> (place & 7) & 1;
}

/* The classes of the endings that a word in small letters, or any text up to its end, has; 0 when it has none. */
unsigned cd_words_find_ending(const cd_words *w, const unsigned char *word, size_t length);

/*
** Writes the lower case of length bytes, one code point for one, to out, which has room for
** CD_WORD_MAX bytes; returns how many there are, 0 when they do not fit. Ill-formed bytes stay as they are.
*/
size_t cd_lower_case(const unsigned char *word, size_t length, char *out);

/* FNV-1a over bytes, going on from 'hash'; CD_HASH_START begins one. */
#define CD_HASH_START 2166136261u
#define CD_HASH_PRIME 16777619u
static inline uint32_t cd_hash(uint32_t hash, const void *bytes, size_t length) {
  const unsigned char *p = bytes, *end = p + length;
  while (p < end) hash = (hash ^ *p++) * CD_HASH_PRIME;
  return hash;
}

/* The hash of the lower case of a word; of its first CD_WORD_MAX bytes or so where it is longer. */
uint32_t cd_lower_hash(const unsigned char *word, size_t length);

/* The same for one of which only the first code point may be a capital. */
uint32_t cd_lower_hash_of_plain(const unsigned char *word, size_t length, int capital);

#endif
