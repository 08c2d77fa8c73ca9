/*
** sentence.h - floor 3: splits text into sentences. The splitter reads forward and keeps where it
** stands, so that text may come in pieces; every way of cutting gives the same sentences. Time is linear in
** the text and memory constant, but for quotations that are kept whole (then linear in the paragraph).
**
** Prose: candidates for a boundary (stops, line endings, list items) are found by a scan; rules settle
** them (sentence_rules.h); boundaries inside a quotation may then be taken back (sentence_quotes.h).
** UAX 29: the default boundaries of Unicode (segment.h).
*/
#ifndef CD_SENTENCE_H
#define CD_SENTENCE_H

#include "segment.h"
#include "sentence_candidate.h"
#include "sentence_quotes.h"
#include "sentence_run.h"

/* A candidate that was judged, for explanations and for training. */
typedef struct cd_decision {
  cd_ruling verdict;      /* of the rules */
  cd_stop_kind kind;
  int judged;              /* the model was asked: it was doubtful */
  uint32_t gate[CD_GATE_FEATURES]; /* of a gap: see cd_gate_features */
  int sum, threshold;      /* what the model said: a boundary above the threshold; 0 without a model */
  int boundary;            /* what came of it */
  const uint32_t *features;
  size_t count;
} cd_decision;

/* Sees each decision and may change what comes of it; returns CD_OK to go on. */
typedef cd_status (*cd_observe_fn)(void *context, cd_decision *d);

/* How to split; read-only while in use. */
typedef struct cd_sentence_options {
  int uax29;                 /* mode: exactly the Unicode rules; the rest does not matter then */
  int keep_quotes;           /* a quotation or bracket of several sentences stays whole */
  cd_sentence_rules rules;
  const cd_sentence_model *model; /* or NULL: what rules find likely is taken */
  int gaps;                  /* gaps without a stop are candidates */
  cd_gate_sums gate;         /* made by cd_sentence_options_prepare for prose, */
  cd_finder finder;
  cd_sentence_marks marks;   /* and this for UAX 29 */
} cd_sentence_options;

/* Makes what follows from the rest, with kernels of this level; call it last. */
void cd_sentence_options_prepare(cd_sentence_options *o, cd_cpu level);

/* Where a splitter stands. */
typedef struct cd_sentence_splitter {
  const cd_sentence_options *options;
  cd_sentence_breaker breaker;  /* mode UAX 29 */
  size_t at;                    /* everything before was looked at */
  cd_scan scan;
  size_t start;                 /* where the sentence in hand begins, as found, quotations apart */
  cd_first_word first;          /* its first word */
  size_t emitted;               /* the end of the last sentence given out */
  cd_observe_fn observe;        /* or NULL */
  void *observe_context;
  int phase;
  cd_habit habit;
  int line_start;               /* the sentence in hand is the first of its line */
  cd_candidate candidate;       /* in hand, from phase to phase */
  cd_list_item list;            /* the item the list in hand is at */
  size_t list_at;               /* searched up to here for its next item */
  cd_quotes quotes;
  cd_list waiting;              /* size_t: ends of sentences that an open quotation may take back */
  size_t waiting_first;         /* those before were given out */
  size_t waiting_ready;         /* those before can be given out */
} cd_sentence_splitter;

/* Starts at the beginning of a text. Frees with cd_sentence_splitter_free. */
void cd_sentence_splitter_init(cd_sentence_splitter *s, const cd_sentence_options *options, const cd_allocator *a);
void cd_sentence_splitter_free(cd_sentence_splitter *s);

/*
** Reads on in text, of which 'length' bytes have come; 'final' says that these are all.
** Sets *found to 1 and *sentence to the next sentence, or *found to 0 when there is none (yet). Prose:
** without the white space around it; UAX 29: the segments tile the text.
*/
cd_status cd_sentence_next(cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *sentence,
                           int *found);

/* The same for as many sentences as there is room for; *count is how many were found, fewer when there are no more (yet). */
cd_status cd_sentence_read(cd_sentence_splitter *s, const char *text, size_t length, int final, cd_span *sentences,
                           size_t room, size_t *count);

/* How many bytes at the beginning of the text are no longer wanted. */
size_t cd_sentence_done(const cd_sentence_splitter *s);

/* Tells that the first 'count' bytes of the text, at most cd_sentence_done, are gone. */
void cd_sentence_drop(cd_sentence_splitter *s, size_t count);

#endif
