/*
** sentence_context.h - floor 3: a candidate for a sentence boundary and what stands around it.
*/
#ifndef CD_SENTENCE_CONTEXT_H
#define CD_SENTENCE_CONTEXT_H

#include "sentence_list.h"
#include "sentence_text.h"
#include "sentence_words.h"

/* What a single line ending means. An empty line always ends a sentence. */
typedef enum cd_newlines {
  CD_NEWLINES_PARAGRAPH = 0, /* white space, but between the lines of a list */
  CD_NEWLINES_LINE,          /* the end of a sentence */
  CD_NEWLINES_AUTO           /* what the lines look like decides */
} cd_newlines;

#define CD_EXTRA_TERMINATORS 4

/* Prepared knowledge; read-only while in use. */
typedef struct cd_sentence_rules {
  const cd_words *words;   /* the language's */
  const cd_words *extra;   /* the user's abbreviations, or NULL */
  cd_newlines newlines;
  int ordinals;            /* a number with a full stop may be an ordinal number */
  int roman_ordinals;      /* and so may a Roman one */
  int enders;              /* some endings of words end a sentence without a stop */
  int title_case;          /* any word may have a capital in titles and names */
  int noun_case;           /* every noun has a capital */
  int weak_stop;           /* the full stop ends a sentence only before a word that begins sentences */
  cd_code_point terminators[CD_EXTRA_TERMINATORS]; /* marks that end a sentence in this language alone; 0: none */
  size_t clause_ends;      /* those from here on end clauses, which count as sentences */
} cd_sentence_rules;

#define CD_LONGEST_ABBREVIATION 24 /* bytes; those that are known */
#define CD_LONGEST_PART 5          /* letters of each part of an abbreviation with spaces inside, as "z. B." */
#define CD_LEAST_WORD 5            /* letters; abbreviations that are not known are shorter, */
#define CD_LEAST_CASELESS 3        /* and those of letters without case */

/* What stands at a candidate. */
typedef enum cd_stop_kind {
  CD_STOP_NEWLINE = 0, /* a line without a stop */
  CD_STOP_DOT,         /* one full stop */
  CD_STOP_DOTS,        /* several, or an ellipsis */
  CD_STOP_STRONG,      /* ! and ?, and runs that hold one */
  CD_STOP_WIDE,        /* a stop of a script that needs no space after it */
  CD_STOP_GAP          /* a space and no stop */
} cd_stop_kind;

/* A place where a sentence may end, read from left to right. */
typedef struct cd_candidate {
  size_t stop;       /* the first of the stops; without one, where the white space begins */
  size_t run;        /* past the last stop */
  size_t close;      /* past the marks that close after it: where the sentence would end */
  size_t gap;        /* past the white space: where the next would begin */
  cd_stop_kind kind;
  unsigned stops;    /* how many */
  unsigned newlines; /* line endings in the gap */
  int spaced;        /* the stops have spaces between them: ". . ." */
  int step;          /* of reading it (sentence_candidate.h) */
} cd_candidate;

/* What is known of the sentences before, in this text. */
typedef struct cd_habit {
  unsigned char small;    /* a bit for each of the last eight sentences: began with a small letter */
  unsigned char stopless; /* ended without a stop */
  unsigned char paragraphs; /* how many ended at an empty line, up to 3 */
} cd_habit;

/* Notes that a sentence ended, one that began with a small letter or not, behind so many stops and before so many line endings. */
static inline void cd_habit_note(cd_habit *h, int small, unsigned stops, unsigned newlines) {
  h->small = (unsigned char)(h->small << 1 | small);
  h->stopless = (unsigned char)(h->stopless << 1 | (stops == 0));
  if (newlines >= 2 && h->paragraphs < 3) h->paragraphs++;
}

/* The first word of a sentence, read when it is wanted and kept. */
typedef struct cd_first_word {
  int known;
  cd_near_word word;
} cd_first_word;

/* The surroundings; the words are read by cd_context_read_left and _right. */
typedef struct cd_context {
  const cd_sentence_rules *rules;
  cd_view *view;
  const cd_candidate *c;
  const cd_list_item *item; /* the list item that the sentence begins with, or NULL */
  cd_habit habit;
  size_t start;             /* where the sentence begins */
  cd_first_word *first;     /* its first word; ask cd_context_first */
  cd_near_word left;            /* the word before the stop */
  unsigned left_class;      /* CD_WORD_... */
  cd_near_word right;           /* the word after the gap and the marks that open */
  unsigned right_class;     /* ask cd_right_class */
  int right_class_known;
  cd_code_point before;     /* what stands right before the stop */
  cd_code_point next;       /* what follows the gap, as it stands */
  int opened;               /* marks that open stand before the word on the right */
} cd_context;

/* "1. The first item": the stop is that of the item's number, with which the sentence begins. */
static inline int cd_is_list_mark(const cd_context *x) { return x->item != NULL && x->item->end >= x->c->run; }

/* Reads the word on the left, or on the right. When view->starved is set afterwards the context is void. */
void cd_context_read_left(cd_context *x);
void cd_context_read_right(cd_context *x);

/* Whether a number stands right before the word on the left, or another unit: "5 млн. лв.", "5 млн лв." */
int cd_context_is_counted(const cd_context *x);

/* Whether a word is a Roman number of two digits or more. */
int cd_context_is_roman(const cd_context *x, const cd_near_word *t);

/* The first word of the sentence. */
const cd_near_word *cd_context_first(cd_context *x);

/* The length of an ellipsis at i that a word follows without a space ("...and"): it begins a sentence; or 0. */
size_t cd_opening_ellipsis(cd_view *v, size_t i);

/* The first four bytes of the word at i, as far as a space: see cd_first_bytes. May set v->starved. */
uint32_t cd_first_bytes_at(cd_view *v, size_t i);

/* The classes of a word. */
unsigned cd_context_classes(const cd_context *x, size_t start, size_t end);

/* The classes of the word on the right, looked up once. */
unsigned cd_right_class(cd_context *x);

/* Whether the word on the left, a stop and the word on the right are one abbreviation: "z. B.", "EE. UU." */
int cd_context_joins(const cd_context *x);

/* A word that begins sentences: a capital (or a letter without case), and lower-case it would be a common word. */
static inline int cd_right_starts(cd_context *x) {
  return (x->right.first == CD_SHAPE_UPPER || x->right.first == CD_SHAPE_LETTER) &&
         (cd_right_class(x) & CD_WORD_STARTER) != 0;
}

#endif
