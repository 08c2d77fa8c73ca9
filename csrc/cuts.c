#include "cuts.h"

#define MOST_TRIES 4 /* places of a line where its credits may begin; bounds the cost of reading its end again */

int cd_cut_dateline(const cd_reading *r, int lead, cd_dateline *d) {
  return cd_parse_dateline(r, d) && (d->sure || lead);
}

static int ends_sentence(cd_code_point c) { return c == '.' || c == '!' || c == '?' || c == 0x964; }

/* Whether a sentence or bracket begins at token i; '*from' gets where the cut would begin. */
static int begins_here(const cd_reading *r, size_t i, size_t *from) {
  cd_code_point c;
  if (i == 0) return 0;
  *from = cd_reading_token(r, i)->start;
  c = cd_reading_token(r, i - 1)->mark;
  if (c == '(' || c == '[' || c == CD_MARK_DASH) {
    *from = cd_reading_token(r, i - 1)->start;
    return i > 1;
  }
  if (c == CD_MARK_QUOTE || c == CD_MARK_APOSTROPHE || c == ')') return i > 1 && ends_sentence(cd_reading_token(r, i - 2)->mark);
  return ends_sentence(c);
}

/* Where the sentence or bracket that holds token i begins. */
static size_t sentence_start(const cd_reading *r, size_t i, size_t *from) {
  size_t steps = 0;
  while (i > 0 && steps++ < 96) {
    if (begins_here(r, i, from) && !(cd_reading_token(r, i - 1)->mark == '.' && i > 1 &&
        (cd_reading_token(r, i - 2)->flags & CD_TOKEN_INITIAL))) return i;
    i--;
  }
  return 0;
}

static cd_status holds_only_credits(const cd_reading *r, cd_reading *scratch, size_t from, int *yes) {
  cd_list credits = CD_LIST_INIT(r->tokens.allocator);
  size_t rest = 0;
  cd_status status = cd_reading_span(scratch, from, r->line.end);
  if (status == CD_OK) status = cd_parse_credits(scratch, CD_NO_ROLE, &credits, &rest);
  *yes = status == CD_OK && credits.count > 0 && rest == 0;
  cd_list_free(&credits, sizeof(cd_credit));
  return status;
}

cd_status cd_cut_credits(const cd_reading *r, cd_reading *scratch, size_t *start) {
  size_t h, tries = 0, last_from = 0;
  *start = r->line.end;
  for (h = 0; h < r->hits.count && tries < MOST_TRIES; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    size_t from = 0;
    int yes;
    cd_status status;
    if ((p->sort != CD_SORT_BEFORE && p->sort != CD_SORT_AFTER) || p->id == CD_ROLE_BYLINE) continue;
    if (p->sort == CD_SORT_BEFORE ? !begins_here(r, hit->first, &from) : sentence_start(r, hit->first, &from) == 0) continue;
    if (from == last_from) continue;
    last_from = from;
    tries++;
    status = holds_only_credits(r, scratch, from, &yes);
    if (status != CD_OK) return status;
    if (yes) {
      *start = from;
      return CD_OK;
    }
  }
  return CD_OK;
}
