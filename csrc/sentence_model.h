/*
** sentence_model.h - floor 3: the judge of what rules leave doubtful: a linear model over hashed features
** of the words and marks around a candidate. The weights are trained by tools/train_sentences.lua, which gets the
** features from here, so that training and use can never differ.
*/
#ifndef CD_SENTENCE_MODEL_H
#define CD_SENTENCE_MODEL_H

#include "sentence_gate.h"
#include "sentence_ruling.h"

#define CD_FEATURES 32

/* The least and the most weights that a model may have, as powers of two. */
#define CD_MODEL_LEAST_BITS 8
#define CD_MODEL_MOST_BITS 16

typedef struct cd_sentence_model {
  const signed char *gate;     /* the weights and the threshold of the gate (sentence_gate.h) */
  int gate_threshold;
  const signed char *weights;  /* 1 << bits of them */
  unsigned bits;
  int stop_threshold;          /* a sum of weights above it is a boundary, at a stop */
  int stop_margin;             /* how much more it takes to overrule what the rules find likely */
  int gap_threshold;           /* the same where there is no stop */
  int gaps;                    /* whether gaps without a stop are candidates */
  double scale;                /* what a sum is multiplied by to give a log-odds, for explanations */
} cd_sentence_model;

/* The gate of a model, or none, with what its weights add up to, in a sentence. */
static inline cd_gate cd_gate_of(const cd_sentence_model *m, const cd_gate_sums *sums, cd_habit habit, size_t start) {
  return cd_gate_in(m != NULL ? m->gate : NULL, m != NULL ? m->gate_threshold : 0, sums, habit, start);
}

/*
** The features of a doubtful candidate whose rule gave the verdict d, as hashes of 32 bits; returns how many. Reads more
** words around it: x->view->starved may be set, and then the features are void.
*/
size_t cd_model_features(cd_context *x, const cd_ruling *d, uint32_t features[CD_FEATURES]);

/* The sum of the weights of these features. */
int cd_model_sum(const cd_sentence_model *m, const uint32_t *features, size_t count);

/* What a sum must be above to make a candidate of this kind a boundary, which the rules find likely or not. */
int cd_model_threshold(const cd_sentence_model *m, cd_stop_kind kind, int likely);

#endif
