/*
** normalize_passes.h - floor 2: several passes over a text, one after the other, as if they were one.
** What needs a look at whole words or lines, before or after normalize.h's own pass, is a pass of its own: before it, what
** undoes encodings (it makes a new source); after it, what changes lines (it sees clean text).
*/
#ifndef CD_NORMALIZE_PASSES_H
#define CD_NORMALIZE_PASSES_H

#include "alignment.h"
#include "core.h"

/* What came of a pass. */
typedef struct cd_normalized {
  cd_buffer *text; /* given by the caller, empty; filled only if 'changed' */
  cd_list *edits;  /* given by the caller, NULL or an empty list of cd_edit; filled */
  int changed;     /* whether the text is other than the source */
  size_t position; /* with CD_INVALID_UTF8: of the first ill-formed byte */
} cd_normalized;

/* A pass: prepared knowledge, read-only, and what it does with a text. Linear in the length. */
typedef struct cd_pass {
  cd_status (*run)(const void *prepared, const char *source, size_t length, cd_normalized *result);
  const void *prepared;
} cd_pass;

/* Runs the passes in order, each on the text of the one before, and joins their alignments. */
cd_status cd_run_passes(const cd_pass *passes, size_t count, const char *source, size_t length, cd_normalized *result);

#endif
