/*
** compounds.h - floor 1: which words with a hyphen in them ("well-known") a text has. A word that is cut at the end of a
** line and stands with its hyphen elsewhere is a compound.
*/
#ifndef CD_COMPOUNDS_H
#define CD_COMPOUNDS_H

#include "core.h"

/* A set of words, by their hashes: one that is not in it may be taken for one that is, once in 2^64 times. */
typedef struct cd_compounds {
  uint64_t *slots; /* 0: free */
  size_t count, capacity; /* capacity is a power of two, or 0 */
  const cd_allocator *allocator;
} cd_compounds;

#define CD_COMPOUNDS_INIT(a) { NULL, 0, 0, (a) }

/*
** Adds the pairs of letters around each hyphen (-, U+2010) of the text that has letters on both sides: of "mother-in-law"
** mother and in, in and law. Case does not matter. Linear.
*/
cd_status cd_compounds_add(cd_compounds *c, const char *text, size_t length);

/* Whether the two runs of letters, with a hyphen between, are in the set. */
int cd_compounds_has(const cd_compounds *c, const char *left, size_t left_length, const char *right, size_t right_length);

/* Empties the set, in time that its words pay for; frees its memory. */
void cd_compounds_clear(cd_compounds *c);
void cd_compounds_free(cd_compounds *c);

#endif
