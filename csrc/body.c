#include "body.h"

#include <string.h>

#define LEAD 3            /* lines of the body that may stand above a byline: a standfirst, a caption */
#define LONG_PARAGRAPH 81 /* bytes; shorter lines are not counted */

static const cd_verdict *verdict_at(const cd_list *v, size_t i) { return (const cd_verdict *)v->items + i; }

/* The kinds of the body: bits. */
static uint64_t body_kinds(const cd_policy *policy) {
  uint64_t kinds = 0;
  unsigned kind;
  for (kind = 0; kind < CD_MOST_KINDS; kind++)
    if (cd_kind_in_body(policy, kind)) kinds |= (uint64_t)1 << kind;
  return kinds;
}

static int is_body(uint64_t kinds, const cd_verdict *v) { return (int)(kinds >> v->kind & 1); }

/*
** Whether single line endings lie within paragraphs: blank lines stand between some lines of the body and
** not between others; or most of its lines break off in mid-sentence.
*/
static int is_wrapped(uint64_t kinds, const cd_list *verdicts) {
  size_t i, single = 0, blank = 0, open = 0;
  for (i = 1; i < verdicts->count; i++) {
    const cd_verdict *v = verdict_at(verdicts, i);
    if (!is_body(kinds, v) || !is_body(kinds, v - 1)) continue;
    if (v->line.breaks > 1) blank++;
    else single++;
    open += v->line.breaks == 1 && cd_evidence_has(&v[-1].evidence, CD_ROW_ENDS_STOP) == 0 &&
            !cd_evidence_has(&v[-1].evidence, CD_ROW_ENDS_QUOTE);
  }
  if (single == 0) return 0;
  return (blank > 0 && 8 * blank < 7 * (single + blank)) || 2 * open > single;
}

cd_status cd_build_body(const char *text, const cd_policy *policy, const cd_list *verdicts, cd_buffer *body, cd_list *pieces) {
  uint64_t kinds = body_kinds(policy);
  int wrapped = is_wrapped(kinds, verdicts), joins = 0;
  size_t i;
  cd_status status = CD_OK;
  for (i = 0; i < verdicts->count && status == CD_OK; i++) {
    const cd_verdict *v = verdict_at(verdicts, i);
    cd_piece piece;
    if (!is_body(kinds, v) || v->kept.start >= v->kept.end) {
      joins = 0;
      continue;
    }
    joins = joins && wrapped && v->line.breaks == 1;
    if (body->length > 0) status = cd_buffer_append(body, "\n\n", joins ? 1 : 2);
    if (status != CD_OK) return status;
    piece.text = wrapped && v->kept.start == v->line.start ? v->line.indent : v->kept.start;
    piece.length = v->kept.end - piece.text;
    piece.body = body->length;
    status = cd_buffer_append(body, text + piece.text, piece.length);
    if (status == CD_OK) status = cd_list_push(pieces, sizeof piece, &piece);
    joins = 1;
  }
  return status;
}

static cd_piece piece_at(const void *pieces, size_t i) {
  cd_piece p;
  memcpy(&p, (const char *)pieces + i * sizeof p, sizeof p);
  return p;
}

size_t cd_body_to_text(const void *pieces, size_t count, size_t position) {
  size_t low = 0, high = count;
  cd_piece p;
  if (count == 0) return 0;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (piece_at(pieces, middle).body <= position) low = middle;
    else high = middle;
  }
  p = piece_at(pieces, low);
  return p.text + position - p.body;
}

size_t cd_story_head(const cd_list *verdicts, size_t length) {
  size_t i, paragraphs = 0;
  for (i = 0; i < verdicts->count; i++) {
    const cd_verdict *v = verdict_at(verdicts, i);
    if (v->kind > CD_KIND_SUBHEAD || v->line.end - v->line.start <= LONG_PARAGRAPH) continue;
    if (++paragraphs == LEAD) return v->line.start + 1;
  }
  return length;
}
