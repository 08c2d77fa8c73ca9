/*
** sentence_model.h - floor 3: the judge of what rules leave doubtful: a linear model over hashed features
** of the words and marks around a candidate. The weights are trained by tools/train_sentences.lua, which gets the
** features from here, so that training and use can never differ.
*/
#ifndef CD_SENTENCE_MODEL_H
#define CD_SENTENCE_MODEL_H

#include "sentence_rules.h"

#define CD_FEATURES 32

/* The least and the most weights that a model may have, as powers of two. */
#define CD_MODEL_LEAST_BITS 8
#define CD_MODEL_MOST_BITS 16

/*
** The gate: a small model of its own, over bytes, that is asked first at a gap without a stop. Most gaps are between
** two words of which none ever ends or begins a sentence so; that can be told in few steps.
*/
#define CD_GATE_FEATURES 8
#define CD_GATE_BITS 13

typedef struct cd_sentence_model {
  const signed char *gate;     /* the gate's weights, 1 << CD_GATE_BITS of them */
  int gate_threshold;          /* a sum of them above it is worth a look */
  const signed char *weights;  /* 1 << bits of them */
  unsigned bits;
  int stop_threshold;          /* a sum of weights above it is a boundary, at a stop */
  int stop_margin;             /* how much more it takes to overrule what the rules find likely */
  int gap_threshold;           /* the same where there is no stop */
  int gaps;                    /* whether gaps without a stop are candidates */
  double scale;                /* what a sum is multiplied by to give a log-odds, for explanations */
} cd_sentence_model;

/*
** The features of a doubtful candidate whose rule gave the verdict d, as hashes of 32 bits; returns how many. Reads more
** words around it: x->view->starved may be set, and then the features are void.
*/
size_t cd_model_features(cd_context *x, const cd_verdict *d, uint32_t features[CD_FEATURES]);

/*
** The places of the gate's features for a gap that begins at 'space' and ends at 'next', in the sentence that begins at
** start: the three bytes before, the four after, how far the sentence has come, and what the text does elsewhere. May set
** v->starved.
*/
void cd_gate_features(cd_view *v, cd_habit habit, size_t start, size_t space, size_t next,
                      uint32_t places[CD_GATE_FEATURES]);

/* Whether the gate lets it through. */
int cd_gate_open(const cd_sentence_model *m, const uint32_t places[CD_GATE_FEATURES]);

/* The sum of the weights of these features. */
int cd_model_sum(const cd_sentence_model *m, const uint32_t *features, size_t count);

/* What a sum must be above to make a candidate of this kind a boundary, which the rules find likely or not. */
int cd_model_threshold(const cd_sentence_model *m, cd_stop_kind kind, int likely);

#endif
