/*
** reading.h - floor 2: one line as its tokens and the phrases found in them. Of a long line only the head and the tail
** are read, unless a phrase found there asks for all of it.
*/
#ifndef CD_READING_H
#define CD_READING_H

#include "knowledge.h"
#include "lines.h"

typedef struct cd_reading {
  const cd_knowledge *knowledge;
  const char *text;
  size_t length;
  cd_line line;
  cd_list tokens;     /* of cd_token */
  cd_list hits;       /* of cd_hit */
  uint32_t flags;     /* those that any of the tokens has */
  size_t begin, end;  /* the tokens without the ornaments (bullets, quotes, brackets, dashes) at the ends */
  int partial;        /* head and tail only: the first token of the tail has CD_TOKEN_GAP */
} cd_reading;

/* A reading serves text after text and keeps its memory: cd_reading_start before the first line of each. */
void cd_reading_init(cd_reading *r, const cd_allocator *a);
void cd_reading_start(cd_reading *r, const cd_knowledge *k, const char *text, size_t length);
void cd_reading_free(cd_reading *r);

/* The bytes that it holds. */
size_t cd_reading_size(const cd_reading *r);

/* Reads a line in place of the one before. */
cd_status cd_reading_line(cd_reading *r, cd_line line);

/* Reads all of text[start..end), whatever its length. */
cd_status cd_reading_span(cd_reading *r, size_t start, size_t end);

static inline const cd_token *cd_reading_token(const cd_reading *r, size_t i) {
  return (const cd_token *)r->tokens.items + i;
}

/* Where the tokens first..last-1 stand in the text; nothing, at 0, where there are none. */
cd_span cd_reading_span_of(const cd_reading *r, size_t first, size_t last);

static inline const cd_hit *cd_reading_hit(const cd_reading *r, size_t i) {
  return (const cd_hit *)r->hits.items + i;
}

#endif
