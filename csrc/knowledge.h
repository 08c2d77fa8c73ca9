/*
** knowledge.h - floor 2: what is known of a language for attribution: cue phrases of the kinds of lines,
** credit phrases of the roles, agencies, regions, and classes of words, all in one lexicon. Prepared once, then read-only.
*/
#ifndef CD_KNOWLEDGE_H
#define CD_KNOWLEDGE_H

#include "kinds.h"
#include "lexicon.h"

typedef enum cd_sort {
  CD_SORT_CUE,     /* id: a kind. Says that a line is of that kind */
  CD_SORT_HINT,    /* id: a kind. Counts only beside other evidence */
  CD_SORT_HEAD,    /* id: a kind. A line of its own that opens a block of that kind */
  CD_SORT_USER,    /* id: a kind. The user's own phrase */
  CD_SORT_BEFORE,  /* id: a role. Stands before the names: "reporting by" */
  CD_SORT_AFTER,   /* id: a role. Stands after the names: "contributed to this report" */
  CD_SORT_AGENCY,  /* a news or picture agency */
  CD_SORT_REGION,  /* a state, province or country, as it follows a city and a comma */
  CD_SORT_STAFF,   /* what a person is: "staff writer", "special correspondent" */
  CD_SORT_PUBLISHER, /* its last slot is who publishes: "copyright {number} {name}" */
  CD_SORT_SOURCE,  /* its last slot is the agency that the story comes from: "partners at {name}" */
  CD_SORTS
} cd_sort;

typedef struct cd_phrase {
  uint8_t sort; /* cd_sort */
  uint8_t id;
  uint8_t sure; /* of a cue: nothing in a story is worded like it */
} cd_phrase;

typedef struct cd_knowledge {
  cd_lexicon lexicon; /* the value of a pattern is its place in 'phrases' */
  cd_list phrases;
} cd_knowledge;

/* 'a' must outlive the knowledge. */
cd_status cd_knowledge_init(cd_knowledge *k, const cd_allocator *a);
void cd_knowledge_free(cd_knowledge *k);

/*
** Adds a pattern as lexicon.h describes them, and what it means; the whole line by itself where 'whole' is set. CD_BAD_PATTERN fills
** 'error'.
*/
cd_status cd_knowledge_add(cd_knowledge *k, cd_phrase meaning, const char *pattern, size_t length, int whole,
                           cd_pattern_error *error);

/* What a hit of the lexicon means. */
const cd_phrase *cd_knowledge_phrase(const cd_knowledge *k, const cd_hit *hit);

#endif
