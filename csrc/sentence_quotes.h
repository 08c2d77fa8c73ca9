/*
** sentence_quotes.h - floor 3: which quotations and brackets are open. Reads a paragraph forward; each
** mark is looked at once. One that closes nothing that is open counts for nothing; one that never
** closes is the caller's to forgive, at the paragraph's end.
*/
#ifndef CD_SENTENCE_QUOTES_H
#define CD_SENTENCE_QUOTES_H

#include "sentence_text.h"

/* Families of marks: a mark closes one of its own family. */
#define CD_QUOTE_FAMILIES 12

typedef struct cd_quotes {
  cd_list open;                        /* what is open, the innermost last */
  size_t count[CD_QUOTE_FAMILIES];     /* how many of each family are open */
  size_t at;                           /* read up to here */
} cd_quotes;

void cd_quotes_init(cd_quotes *q, const cd_allocator *a);
void cd_quotes_free(cd_quotes *q);

/*
** Reads on up to 'to', all within the view. 'waiting' is how many boundaries were found so far: an opening mark notes it, and
** when that mark closes *waiting falls back to the number noted, for these boundaries are inside.
*/
cd_status cd_quotes_read(cd_quotes *q, cd_view *v, size_t to, size_t *waiting);

/* Forgets what is open: a paragraph ended at 'at'. */
void cd_quotes_reset(cd_quotes *q, size_t at);

static inline int cd_quotes_any(const cd_quotes *q) { return q->open.count != 0; }

#endif
