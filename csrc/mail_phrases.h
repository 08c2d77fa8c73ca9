/*
** mail_phrases.h - floor 2: the phrases by which mail is read, of all languages at once. A phrase has a set of
** kinds (the same word may open an attribution in one language and name a header field in another) and, where it
** names a month or a day of the week, its number. The phrases stand in one trie over case-folded bytes, so what
** a look costs does not grow with the number of languages.
**
** Not the lexicon of floor 2, which matches patterns with slots on tokens: here lines are looked at for a few phrases at
** a few places, without tokens, and what stands between them may be anything. So a look costs no more than the phrase.
**
** Folding: ASCII and utf8proc's simple lower case; a run of white space (line ends and no-break spaces too) is one
** space; typographic apostrophes are "'"; bidirectional controls are passed over. Bytes that are not UTF-8
** stand for themselves.
*/
#ifndef CD_MAIL_PHRASES_H
#define CD_MAIL_PHRASES_H

#include "core.h"

/* The kinds, as bits. */
typedef enum cd_mail_kind {
  CD_MAIL_OPENS = 1 << 0,      /* opens an attribution line: "on", "le" */
  CD_MAIL_WROTE = 1 << 1,      /* its verb: "wrote", "a écrit" */
  CD_MAIL_GLUE = 1 << 2,       /* other words of it that are no name: "at", "user" */
  CD_MAIL_MONTH = 1 << 3,      /* value: 1 to 12 */
  CD_MAIL_DAY = 1 << 4,        /* value: 1 (Monday) to 7 */
  CD_MAIL_AM = 1 << 5,
  CD_MAIL_PM = 1 << 6,
  CD_MAIL_FROM = 1 << 7,       /* names of header fields */
  CD_MAIL_TO = 1 << 8,
  CD_MAIL_CC = 1 << 9,
  CD_MAIL_DATE = 1 << 10,
  CD_MAIL_SUBJECT = 1 << 11,
  CD_MAIL_FIELD = 1 << 12,     /* any other field */
  CD_MAIL_ORIGINAL = 1 << 13,  /* "original message" */
  CD_MAIL_FORWARDED = 1 << 14, /* "forwarded message" */
  CD_MAIL_DEVICE = 1 << 15,    /* "sent from my": what follows is a device's name, whatever it is */
  CD_MAIL_DEVICE_HEAD = 1 << 16, /* "von meinem": a name and a DEVICE_TAIL follow */
  CD_MAIL_DEVICE_TAIL = 1 << 17, /* "gesendet" */
  CD_MAIL_DEVICE_END = 1 << 18,  /* "から送信": a known device stands before it */
  CD_MAIL_EXCUSE = 1 << 19,    /* what may follow a device: "please excuse" */
  CD_MAIL_CLOSING = 1 << 20,   /* "best regards" */
  CD_MAIL_DISCLAIMER = 1 << 21,
  CD_MAIL_FOOTER = 1 << 22,    /* of a mailing list: "to unsubscribe" */
  CD_MAIL_GREETING = 1 << 23,  /* "hi", "dear" */
  CD_MAIL_DEVICE_NAMED = 1 << 24, /* "sent with": a known device follows */
  CD_MAIL_INLINE = 1 << 26,       /* says that answers stand in or below the quote: "see below" */
  CD_MAIL_PROSE = 1 << 27,        /* begins a sentence that is no bare "X wrote:": "as", "he" */
  CD_MAIL_DAY_FIRST = 1 << 28,    /* of a language that writes 3/2 for the third of February ... */
  CD_MAIL_OTHER_ORDER = 1 << 29,  /* ... of one that does not, or not always */
  CD_MAIL_HINT = 1 << 30,         /* of disclaimers, but of other texts, too: "registered office" */
  CD_MAIL_DEVICE_NOUN = 1 << 25   /* "iphone": a device or program known by name; matches the beginnings of words too */
} cd_mail_kind;

#define CD_MAIL_FIELDS (CD_MAIL_FROM | CD_MAIL_TO | CD_MAIL_CC | CD_MAIL_DATE | CD_MAIL_SUBJECT | CD_MAIL_FIELD)

/* What a phrase means; month and day are 0 where it names none, or where languages disagree. Also a node of the trie. */
typedef struct cd_mail_meaning {
  uint32_t kinds;
  uint32_t below;  /* the kinds of the phrases that go on from here, this one's too */
  uint32_t child;  /* the first of the nodes that follow, which are numbered in a row */
  uint16_t count;  /* how many they are */
  uint8_t month, day;
} cd_mail_meaning;

/*
** Fill with cd_mail_phrases_add, then call cd_mail_phrases_finish; read-only from then on, and shareable by threads. Nothing is
** found before.
*/
typedef struct cd_mail_phrases {
  cd_list filling;       /* the trie as it is filled */
  cd_list meanings;      /* cd_mail_meaning, one a node, the upper levels first; node 0 is not used, node 1 the root */
  cd_buffer bytes;       /* of the edge that leads to each node */
  uint32_t root[256];    /* the edges of the root */
  uint32_t first[256];   /* the kinds of the phrases that begin with a folded byte */
  uint32_t second[26][26]; /* the nodes of two letters; the root where that of the first one may have to be asked, too */
  uint32_t ends[32][32]; /* the kinds of the phrases that end with two bytes, by the low five bits of each */
} cd_mail_phrases;

/* An empty set; never fails. */
void cd_mail_phrases_init(cd_mail_phrases *p, const cd_allocator *a);

/* Adds a phrase (UTF-8) with one kind; value is the number of a month or day, else 0. */
cd_status cd_mail_phrases_add(cd_mail_phrases *p, const char *phrase, size_t length, cd_mail_kind kind,
                              unsigned value);

/* Lays the trie out for looking; no phrase can be added then. */
cd_status cd_mail_phrases_finish(cd_mail_phrases *p);

void cd_mail_phrases_free(cd_mail_phrases *p);

/*
** The length in the text of the longest phrase that begins at 'at', has one of the wanted kinds and ends at a word
** boundary; 0 for none. Sets *meaning when there is one. Looks at no more text than the longest phrase takes.
*/
size_t cd_mail_phrases_match(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted,
                             cd_mail_meaning *meaning);

/* The kinds of all the phrases that begin at 'at' and end at a word boundary, each as far as it is wanted. */
uint32_t cd_mail_phrases_kinds(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted);

/* Whether a phrase of a wanted kind may end at 'end': a quick look at two bytes, which may say yes too often. */
int cd_mail_phrases_may_end(const cd_mail_phrases *p, const char *text, size_t start, size_t end, uint32_t wanted);

/* The first place at or after 'at' where a wanted phrase begins at a word's start; sets *length. 'end' for none. */
size_t cd_mail_phrases_find(const cd_mail_phrases *p, const char *text, size_t at, size_t end, uint32_t wanted,
                            size_t *length, cd_mail_meaning *meaning);

#endif
