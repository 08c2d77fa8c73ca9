#include "attribution.h"

#include <string.h>

#include "cuts.h"

#define NEAR 4              /* lines up and down that count as the surroundings */
#define SHORT_LINE 200      /* bytes; longer ones are not looked for twice */
/* By how much a kind must be ahead where two cues of it stand in the line, the first at its start; */
#define MARGIN_TWICE (-2.5f)
#define MARGIN_CUED 1.0f  /* ... where one of it stands at the start or end, or it follows a heading; */
#define NO_PROSE 8.0f     /* ... and all the more in a text without prose: a list, a poem, a program; */
#define LATER_TITLE 2.0f  /* ... and a later line to be the title, ahead of the first one that may be. */
#define MARGIN_BARE 3.5f  /* ... and where only shape, place and neighbours speak. */

int cd_kind_stays(unsigned kind) { return kind <= CD_KIND_SUBHEAD; }

int cd_kind_in_body(const cd_policy *policy, unsigned kind) {
  uint64_t bit = (uint64_t)1 << kind;
  if (policy->drop & bit) return 0;
  return (policy->keep & bit) != 0 || kind == CD_KIND_BODY || kind == CD_KIND_DATELINE || kind == CD_KIND_SUBHEAD;
}

static cd_verdict *verdict_at(const cd_list *v, size_t i) { return (cd_verdict *)v->items + i; }

static int has(const cd_verdict *v, unsigned row) { return cd_evidence_has(&v->evidence, row); }

static uint64_t cues_in(const cd_evidence *e) {
  return e->cues[CD_ROW_CUE_WHOLE] | e->cues[CD_ROW_CUE_START] | e->cues[CD_ROW_CUE_END] | e->cues[CD_ROW_CUE_HEAD] |
         e->cues[CD_ROW_CUE_GRAMMAR];
}

static uint64_t cues_of(const cd_verdict *v) { return cues_in(&v->evidence); }

int cd_is_plain_prose(const cd_evidence *e) {
  return cd_evidence_has(e, CD_ROW_PROSE) && (cues_in(e) | e->user) == 0;
}

static int is_plain_prose(const cd_verdict *v) { return cd_is_plain_prose(&v->evidence); }

/* --- reading -------------------------------------------------------------- */

static int is_credit_phrase(const cd_phrase *p) {
  return (p->sort == CD_SORT_BEFORE || p->sort == CD_SORT_AFTER) && p->id != CD_ROLE_BYLINE;
}

/* A dateline begins in capitals, or with a bracket, or has an agency in brackets near. */
static unsigned marks_of(const cd_reading *r) {
  const cd_token *t = cd_reading_token(r, 0);
  unsigned marks = 0;
  size_t h;
  if (r->tokens.count < 4) return 0;
  if (t->mark == '(' || t->mark == '[' || t->mark == 0x3010 || (t->flags & (CD_TOKEN_ALL_CAPS | CD_TOKEN_UNCASED)))
    marks |= CD_MARKED_DATELINE;
  for (h = 0; h < r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    if (p->sort == CD_SORT_AGENCY && hit->first > 0 && hit->first < 16) marks |= CD_MARKED_DATELINE;
    if (is_credit_phrase(p)) marks |= CD_MARKED_CREDIT;
  }
  return marks;
}

/* A line that is nothing but credits is one, whatever it looks like. */
static cd_status judge_grammar(const cd_reading *r, cd_list *credits, cd_evidence *e) {
  size_t rest = 0, i, photos = 0;
  cd_status status;
  credits->count = 0;
  status = cd_parse_credits(r, CD_NO_ROLE, credits, &rest);
  if (status != CD_OK || rest > 0 || credits->count == 0) return status;
  for (i = 0; i < credits->count; i++) {
    const cd_credit *c = (const cd_credit *)credits->items + i;
    if (c->role == CD_ROLE_BYLINE) return CD_OK;
    photos += c->role == CD_ROLE_PHOTOGRAPHY;
  }
  cd_evidence_set_grammar(e, photos == credits->count ? CD_KIND_PHOTO_CREDIT : CD_KIND_CREDIT);
  return CD_OK;
}

static cd_status read_lines(const cd_knowledge *k, const char *text, size_t length, cd_list *verdicts) {
  cd_line_reader lines = { text, length, 0 };
  cd_list credits = CD_LIST_INIT(verdicts->allocator);
  cd_reading reading;
  cd_verdict v;
  cd_status status = CD_OK;
  memset(&v, 0, sizeof v);
  cd_reading_init(&reading, k, text);
  while (status == CD_OK && cd_lines_next(&lines, &v.line)) {
    status = cd_reading_line(&reading, v.line);
    if (status != CD_OK) break;
    cd_evidence_of(&reading, &v.evidence);
    v.kept.start = v.line.start;
    v.kept.end = v.line.end;
    v.marks = marks_of(&reading);
    if (v.marks & CD_MARKED_CREDIT) status = judge_grammar(&reading, &credits, &v.evidence);
    if (status != CD_OK) break;
    status = cd_list_push(verdicts, sizeof v, &v);
  }
  cd_reading_free(&reading);
  cd_list_free(&credits, sizeof(cd_credit));
  return status;
}

/* --- what stands in the document more than once --------------------------- */

static uint64_t hash_line(const char *text, cd_line line) {
  uint64_t h = 0xCBF29CE484222325u;
  size_t i;
  for (i = line.start; i < line.end; i++) h = (h ^ (unsigned char)text[i]) * 0x100000001B3u;
  return h == 0 ? 1 : h;
}

typedef struct seen {
  uint64_t hash;
  size_t first;
} seen;

static void note_line(seen *table, size_t capacity, const char *text, cd_list *verdicts, size_t i) {
  cd_verdict *v = verdict_at(verdicts, i);
  uint64_t h;
  size_t at;
  if (v->line.end - v->line.start > SHORT_LINE || is_plain_prose(v)) return;
  h = hash_line(text, v->line);
  at = (size_t)(h >> 16) & (capacity - 1);
  while (table[at].hash != 0 && table[at].hash != h) at = (at + 1) & (capacity - 1);
  if (table[at].hash == 0) {
    table[at].hash = h;
    table[at].first = i;
    return;
  }
  cd_evidence_set(&v->evidence, CD_ROW_REPEATED);
  cd_evidence_set(&verdict_at(verdicts, table[at].first)->evidence, CD_ROW_REPEATED);
}

static cd_status find_repeated(const char *text, cd_list *verdicts) {
  size_t capacity = 16, i;
  seen *table;
  while (capacity < 2 * verdicts->count) capacity *= 2;
  table = cd_alloc(verdicts->allocator, capacity * sizeof *table);
  if (table == NULL) return CD_NO_MEMORY;
  memset(table, 0, capacity * sizeof *table);
  for (i = 0; i < verdicts->count; i++) note_line(table, capacity, text, verdicts, i);
  cd_free(verdicts->allocator, table, capacity * sizeof *table);
  return CD_OK;
}

/* --- place and neighbours ------------------------------------------------- */

typedef struct document {
  cd_list *verdicts;
  size_t prose, cues;      /* lines with them */
  size_t first_prose, last_prose;
} document;

static void survey(document *d) {
  size_t i;
  d->first_prose = d->verdicts->count;
  for (i = 0; i < d->verdicts->count; i++) {
    const cd_verdict *v = verdict_at(d->verdicts, i);
    if (cues_of(v) != 0) d->cues++;
    if (!is_plain_prose(v)) continue;
    if (d->prose++ == 0) d->first_prose = i;
    d->last_prose = i;
  }
}

static void judge_place(const document *d, size_t i, cd_evidence *e) {
  size_t left = d->verdicts->count - 1 - i;
  if (i == 0) cd_evidence_set(e, CD_ROW_PLACE_FIRST);
  else if (i < 3) cd_evidence_set(e, CD_ROW_PLACE_2_3);
  else if (i < 8) cd_evidence_set(e, CD_ROW_PLACE_4_8);
  if (left == 0) cd_evidence_set(e, CD_ROW_PLACE_LAST);
  else if (left < 3) cd_evidence_set(e, CD_ROW_PLACE_LAST_3);
  else if (left < 8) cd_evidence_set(e, CD_ROW_PLACE_LAST_8);
  if (i < d->first_prose) cd_evidence_set(e, CD_ROW_BEFORE_PROSE);
  if (d->prose > 0 && i > d->last_prose) cd_evidence_set(e, CD_ROW_AFTER_PROSE);
  if (d->cues <= 2) cd_evidence_set(e, CD_ROW_DOCUMENT_CUES_FEW);
  if (d->cues > 10) cd_evidence_set(e, CD_ROW_DOCUMENT_CUES_MANY);
  if (d->prose < 3) cd_evidence_set(e, CD_ROW_DOCUMENT_PROSE_FEW);
}

static unsigned steps(size_t n, const size_t *most, unsigned count) {
  unsigned i = 0;
  while (i < count && n > most[i]) i++;
  return i;
}

static void judge_surroundings(const document *d, size_t i, cd_evidence *e) {
  static const size_t most_prose[] = { 0, 2, 5 }, most_cues[] = { 0, 1, 3 };
  size_t first = i < NEAR ? 0 : i - NEAR, last = i + NEAR, prose = 0, cues = 0, j;
  if (last >= d->verdicts->count) last = d->verdicts->count - 1;
  for (j = first; j <= last; j++) {
    const cd_verdict *v = verdict_at(d->verdicts, j);
    if (j == i) continue;
    prose += (size_t)is_plain_prose(v);
    cues += cues_of(v) != 0;
  }
  cd_evidence_set(e, CD_ROW_AROUND_0 + steps(prose, most_prose, 3));
  cd_evidence_set(e, CD_ROW_CUES_0 + steps(cues, most_cues, 3));
}

/* Two lines of the same shape: about as long, and alike in case. */
static int alike(const cd_verdict *a, const cd_verdict *b) {
  static const unsigned rows[] = { CD_ROW_ENDS_STOP, CD_ROW_ALL_CAPS, CD_ROW_TITLE_CASE, CD_ROW_SENTENCE_CASE, CD_ROW_PROSE };
  size_t i, la = a->line.end - a->line.start, lb = b->line.end - b->line.start;
  for (i = 0; i < sizeof rows / sizeof *rows; i++)
    if (has(a, rows[i]) != has(b, rows[i])) return 0;
  return la < 2 * lb + 8 && lb < 2 * la + 8;
}

static void judge_neighbour(const cd_verdict *v, const cd_verdict *n, int above, cd_evidence *e) {
  if (is_plain_prose(n)) cd_evidence_set(e, above ? CD_ROW_PROSE_ABOVE : CD_ROW_PROSE_BELOW);
  if (has(n, CD_ROW_NAME_ONLY)) cd_evidence_set(e, above ? CD_ROW_NAME_ABOVE : CD_ROW_NAME_BELOW);
  if (has(n, CD_ROW_DATE_ONLY)) cd_evidence_set(e, above ? CD_ROW_DATE_ABOVE : CD_ROW_DATE_BELOW);
  if (alike(v, n)) cd_evidence_set(e, above ? CD_ROW_LIKE_ABOVE : CD_ROW_LIKE_BELOW);
  if (above && has(n, CD_ROW_ENDS_COLON)) cd_evidence_set(e, CD_ROW_COLON_ABOVE);
  e->cues[above ? CD_ROW_CUE_ABOVE : CD_ROW_CUE_BELOW] |= cues_of(n);
}

static void judge_neighbours(const document *d, size_t i, cd_evidence *e) {
  const cd_verdict *v = verdict_at(d->verdicts, i);
  size_t count = d->verdicts->count;
  if (i > 0) judge_neighbour(v, v - 1, 1, e);
  if (i + 1 < count) judge_neighbour(v, v + 1, 0, e);
  if (i > 1) e->cues[CD_ROW_CUE_ABOVE_2] |= cues_of(v - 2);
  if (i + 2 < count) e->cues[CD_ROW_CUE_BELOW_2] |= cues_of(v + 2);
  if (cd_evidence_has(e, CD_ROW_PROSE_ABOVE) && cd_evidence_has(e, CD_ROW_PROSE_BELOW)) cd_evidence_set(e, CD_ROW_PROSE_BETWEEN);
  if (v->line.breaks > 1) cd_evidence_set(e, CD_ROW_GAP_ABOVE);
}

/* The block that is open: its kinds, and how many lines it has had. Prose closes it, as does a heading of another one. */
typedef struct block {
  uint64_t kinds;
  size_t lines;
} block;

static void judge_block(block *b, cd_verdict *v) {
  uint64_t heads = v->evidence.cues[CD_ROW_CUE_HEAD];
  if (heads != 0) {
    b->kinds = heads;
    b->lines = 0;
    return;
  }
  if (is_plain_prose(v)) b->kinds = 0;
  if (b->kinds == 0) return;
  b->lines++;
  v->evidence.cues[b->lines == 1 ? CD_ROW_BLOCK_1 : b->lines <= 5 ? CD_ROW_BLOCK_2_5 : CD_ROW_BLOCK_6_ON] |= b->kinds;
}

static void judge_context(document *d) {
  block open = { 0, 0 };
  size_t i;
  for (i = 0; i < d->verdicts->count; i++) {
    cd_verdict *v = verdict_at(d->verdicts, i);
    judge_block(&open, v);
    if (is_plain_prose(v)) continue;
    judge_place(d, i, &v->evidence);
    judge_surroundings(d, i, &v->evidence);
    judge_neighbours(d, i, &v->evidence);
  }
}

/* --- deciding ------------------------------------------------------------- */

static void add_row(const float *weights, float *scores) {
  unsigned k;
  for (k = 0; k < CD_KINDS; k++) scores[k] += weights[k];
}

static void score_all(const cd_evidence *e, float *scores) {
  unsigned row, cue, k;
  memset(scores, 0, CD_KINDS * sizeof *scores);
  for (row = 0; row < CD_ROWS; row++)
    if (cd_evidence_has(e, row)) add_row(cd_row_weights[row], scores);
  for (cue = 0; cue < CD_CUES; cue++) {
    uint64_t kinds = e->cues[cue];
    for (k = 0; k < CD_KINDS && kinds >> k != 0; k++)
      if (kinds >> k & 1) scores[k] += cd_cue_weights[cue][k];
  }
}

float cd_score(const cd_evidence *e, unsigned kind) {
  float scores[CD_KINDS];
  score_all(e, scores);
  return kind < CD_KINDS ? scores[kind] : 0;
}

static unsigned best_kept(const float *scores) {
  unsigned k, best = CD_KIND_BODY;
  for (k = 0; k < CD_KINDS; k++)
    if (cd_kind_stays(k) && scores[k] > scores[best]) best = k;
  return best;
}

static unsigned first_kind(uint64_t kinds) {
  unsigned k = 0;
  while (!(kinds >> k & 1)) k++;
  return k;
}

static float margin_for(const cd_verdict *v, unsigned kind) {
  const uint64_t *cues = v->evidence.cues;
  uint64_t ends = cues[CD_ROW_CUE_START] | cues[CD_ROW_CUE_WHOLE];
  if (has(v, CD_ROW_AFTER_PROSE)) ends |= cues[CD_ROW_CUE_END];
  if ((ends & cues[CD_ROW_CUE_TWICE]) >> kind & 1) return MARGIN_TWICE;
  return (cues_of(v) | cues[CD_ROW_BLOCK_1]) >> kind & 1 ? MARGIN_CUED : MARGIN_BARE;
}

/* A headline under "Related article:": the heading ends with a colon, and the line is no sentence. */
static int is_announced(const cd_verdict *v) {
  return (v->evidence.cues[CD_ROW_BLOCK_1] >> CD_KIND_RELATED & 1) && has(v, CD_ROW_COLON_ABOVE) && !has(v, CD_ROW_ENDS_STOP) &&
         !has(v, CD_ROW_ENDS_COLON) && !has(v, CD_ROW_STARTS_QUOTE) && !has(v, CD_ROW_PROSE);
}

/* The kind to remove that is furthest ahead of what it must be; '*ahead' gets by how much. */
static unsigned best_removed(const cd_verdict *v, const float *scores, float keep, float *ahead) {
  unsigned k, best = CD_KINDS;
  for (k = 0; k < CD_KINDS; k++) {
    float margin;
    if (cd_kind_stays(k)) continue;
    margin = scores[k] - keep - margin_for(v, k);
    if (best < CD_KINDS && margin <= *ahead) continue;
    best = k;
    *ahead = margin;
  }
  return best;
}

static void decide(const document *d, cd_verdict *v) {
  float scores[CD_KINDS], ahead = 0;
  unsigned keep, junk;
  v->kind = CD_KIND_BODY;
  if (v->evidence.user != 0) {
    v->kind = first_kind(v->evidence.user);
    return;
  }
  if (v->evidence.cues[CD_ROW_CUE_GRAMMAR] != 0) {
    v->kind = first_kind(v->evidence.cues[CD_ROW_CUE_GRAMMAR]);
    return;
  }
  if (d->cues == 0 || is_plain_prose(v)) return;
  score_all(&v->evidence, scores);
  keep = best_kept(scores);
  junk = best_removed(v, scores, scores[keep], &ahead);
  v->kind = ahead > (d->prose == 0 ? NO_PROSE : 0) ? junk : keep;
  v->margin = ahead;
  if (cd_kind_stays(v->kind) && is_announced(v)) v->kind = CD_KIND_RELATED;
}

/* --- what stands above the story ------------------------------------------ */

static int may_be_title(const cd_verdict *v) {
  return (v->kind == CD_KIND_BODY || v->kind == CD_KIND_SUBHEAD || v->kind == CD_KIND_TITLE) && cues_of(v) == 0 &&
         !has(v, CD_ROW_ENDS_STOP) && !has(v, CD_ROW_ENDS_COLON) && !has(v, CD_ROW_ENDS_COMMA) &&
         !has(v, CD_ROW_WORDS_0) && !has(v, CD_ROW_WORDS_1) && !has(v, CD_ROW_WORDS_2) && !has(v, CD_ROW_DATE_ONLY);
}

/*
** Of the lines above the first prose the one most like a title is the title, and what has no end of a sentence right between it
** and the story is a caption or a second title. Only where cues and prose say that this is an article.
*/
static void name_titles(const document *d) {
  size_t i, best = d->verdicts->count;
  float most = 0;
  if (d->cues == 0 || d->prose < 2 || d->first_prose >= d->verdicts->count) return;
  for (i = 0; i < d->first_prose; i++) {
    const cd_verdict *v = verdict_at(d->verdicts, i);
    float score = may_be_title(v) ? cd_score(&v->evidence, CD_KIND_TITLE) : 0;
    if (!may_be_title(v) || (best < d->verdicts->count && score <= most + LATER_TITLE)) continue;
    best = i;
    most = score;
  }
  if (best == d->verdicts->count) return;
  verdict_at(d->verdicts, best)->kind = CD_KIND_TITLE;
  for (i = best + 1; i < d->first_prose && i <= best + 2; i++) {
    cd_verdict *v = verdict_at(d->verdicts, i);
    if (may_be_title(v) && !has(v, CD_ROW_WORDS_17_24) && !has(v, CD_ROW_WORDS_25_ON)) v->kind = has(v, CD_ROW_HAS_COLON) ? CD_KIND_CAPTION : CD_KIND_SUBTITLE;
  }
}

/* --- cutting inside lines ------------------------------------------------- */

typedef struct cutter {
  cd_reading reading, scratch;
  int lead;   /* the story may begin on this line */
} cutter;

static cd_status cut_line(cutter *c, cd_verdict *v) {
  cd_dateline d;
  cd_status status = cd_reading_line(&c->reading, v->line);
  if (status != CD_OK) return status;
  if ((v->marks & CD_MARKED_DATELINE) && cd_cut_dateline(&c->reading, c->lead, &d)) {
    v->kind = CD_KIND_DATELINE;
    v->kept.start = d.end;
  }
  if (!(v->marks & CD_MARKED_CREDIT)) return CD_OK;
  status = cd_cut_credits(&c->reading, &c->scratch, &v->kept.end);
  if (v->kept.end < v->line.end) v->kept.end = cd_skip_space_back(c->reading.text, v->kept.start, v->kept.end);
  return status;
}

static cd_status cut_lines(const cd_knowledge *k, const char *text, cd_list *verdicts) {
  cutter c;
  size_t i;
  cd_status status = CD_OK;
  cd_reading_init(&c.reading, k, text);
  cd_reading_init(&c.scratch, k, text);
  c.lead = 1;
  for (i = 0; i < verdicts->count && status == CD_OK; i++) {
    cd_verdict *v = verdict_at(verdicts, i);
    if (v->kind != CD_KIND_BODY) continue;
    if (v->marks != 0) status = cut_line(&c, v);
    if (has(v, CD_ROW_PROSE)) c.lead = 0;
  }
  cd_reading_free(&c.reading);
  cd_reading_free(&c.scratch);
  return status;
}

cd_status cd_attribute(const cd_knowledge *k, const char *text, size_t length, cd_list *verdicts) {
  document d = { verdicts, 0, 0, 0, 0 };
  size_t i;
  cd_status status = read_lines(k, text, length, verdicts);
  if (status != CD_OK || verdicts->count == 0) return status;
  status = find_repeated(text, verdicts);
  if (status != CD_OK) return status;
  survey(&d);
  judge_context(&d);
  for (i = 0; i < verdicts->count; i++) decide(&d, verdict_at(verdicts, i));
  name_titles(&d);
  return cut_lines(k, text, verdicts);
}
