#include "authors.h"

#include <string.h>

#define NEAR 4          /* lines up and down that count as the surroundings */
#define LONGEST_IMPRINT 16 /* lines between the first prose and the story */
#define MOST_OF_IMPRINT 8  /* of them on end */
#define MOST_STANDFIRSTS 2 /* lines of prose among them */
#define LONGEST_HEADING 80 /* bytes, of one with a number */
#define SHORTEST_SERIES 3  /* headings with numbers */
#define SHORT_LINE 200  /* bytes; longer ones are not looked for twice */

void cd_verdict_settle(cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  v->cued = cues[CD_ROW_CUE_WHOLE] | cues[CD_ROW_CUE_START] | cues[CD_ROW_CUE_END] | cues[CD_ROW_CUE_HEAD] |
            cues[CD_ROW_CUE_SURE] | cues[CD_ROW_CUE_GRAMMAR];
  v->plain = cd_has(v, CD_ROW_PROSE) && (v->cued | v->evidence.user) == 0;
}

#define BIT(kind) ((uint64_t)1 << (kind))

const uint64_t cd_plain_spoken =
  BIT(CD_KIND_CREDIT) | BIT(CD_KIND_PHOTO_CREDIT) | BIT(CD_KIND_SYNDICATION) | BIT(CD_KIND_COPYRIGHT) | BIT(CD_KIND_DISCLAIMER) |
  BIT(CD_KIND_TIMESTAMP) | BIT(CD_KIND_SHARE) | BIT(CD_KIND_PROMO) | BIT(CD_KIND_AD) | BIT(CD_KIND_COMMENTS) |
  BIT(CD_KIND_CONTACT);

int cd_is_sentence(const cd_verdict *v) {
  unsigned row;
  if (cd_has(v, CD_ROW_PROSE)) return 1;
  if (!cd_has(v, CD_ROW_ENDS_STOP) && !cd_has(v, CD_ROW_SENTENCES)) return 0;
  for (row = CD_ROW_WORDS_5_7; row <= CD_ROW_WORDS_25_ON; row++)
    if (cd_has(v, row)) return 1;
  return 0;
}

/* A line with a phrase that is sure; or that is one of those around articles from end to end, or begins with who made it, or a date. */
static int is_sign(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  uint64_t whole = cd_plain_spoken | BIT(CD_KIND_BYLINE) | BIT(CD_KIND_RELATED);
  uint64_t begun = BIT(CD_KIND_BYLINE) | BIT(CD_KIND_CREDIT) | BIT(CD_KIND_PHOTO_CREDIT) | BIT(CD_KIND_COPYRIGHT) |
                   BIT(CD_KIND_TIMESTAMP) | BIT(CD_KIND_SHARE) | BIT(CD_KIND_PROMO) | BIT(CD_KIND_SYNDICATION);
  if (cues[CD_ROW_CUE_GRAMMAR] != 0 || cues[CD_ROW_CUE_SURE] != 0 || (cues[CD_ROW_CUE_TWICE] & (cues[CD_ROW_CUE_START] | cues[CD_ROW_CUE_WHOLE])) != 0) return 1;
  if (cd_is_sentence(v) || cd_has(v, CD_ROW_ENDS_STOP)) return 0;
  return ((cues[CD_ROW_CUE_WHOLE] | cues[CD_ROW_CUE_HEAD]) & whole) != 0 || (cues[CD_ROW_CUE_START] & begun) != 0 ||
         cd_has(v, CD_ROW_DATE_ONLY);
}

/* --- what stands in the document more than once --------------------------- */

static uint64_t hash_line(const char *text, cd_line line) {
  uint64_t h = 0xCBF29CE484222325u, bytes;
  size_t i;
  for (i = line.start; i + sizeof bytes <= line.end; i += sizeof bytes) {
    memcpy(&bytes, text + i, sizeof bytes);
    h = (h ^ bytes) * 0x9E3779B97F4A7C15u;
    h ^= h >> 32;
  }
  for (; i < line.end; i++) h = (h ^ (unsigned char)text[i]) * 0x100000001B3u;
  h ^= h >> 29;
  return h == 0 ? 1 : h;
}

static void note_line(cd_seen *table, size_t capacity, const char *text, cd_list *verdicts, size_t i) {
  cd_verdict *v = cd_verdict_at(verdicts, i);
  uint64_t h;
  size_t at;
  if (v->line.end - v->line.start > SHORT_LINE || cd_is_plain_prose(v)) return;
  h = hash_line(text, v->line);
  at = (size_t)(h >> 16) & (capacity - 1);
  while (table[at].hash != 0 && table[at].hash != h) at = (at + 1) & (capacity - 1);
  if (table[at].hash == 0) {
    table[at].hash = h;
    table[at].first = i;
    return;
  }
  cd_evidence_set(&v->evidence, CD_ROW_REPEATED);
  cd_evidence_set(&cd_verdict_at(verdicts, table[at].first)->evidence, CD_ROW_REPEATED);
}

static cd_status find_repeated(const char *text, cd_list *verdicts, cd_list *table) {
  size_t capacity = 16, i;
  cd_status status;
  while (capacity < 2 * verdicts->count) capacity *= 2;
  table->count = 0;
  status = cd_list_reserve(table, sizeof(cd_seen), capacity);
  if (status != CD_OK) return status;
  memset(table->items, 0, capacity * sizeof(cd_seen));
  for (i = 0; i < verdicts->count; i++) note_line(table->items, capacity, text, verdicts, i);
  return CD_OK;
}

/* --- numbered headings ---------------------------------------------------- */

/* The number that a short line begins with which may be a heading, as in "3. Newsletter" or "12) Costs"; 0 if it is none. */
static size_t heading_number(const char *text, const cd_verdict *v) {
  size_t i = v->line.start, end = v->line.end, number = 0;
  if (end - i > LONGEST_HEADING || cd_has(v, CD_ROW_ENDS_STOP)) return 0;
  while (i < end && i < v->line.start + 3 && text[i] >= '0' && text[i] <= '9') number = 10 * number + (size_t)(text[i++] - '0');
  return i + 1 < end && (text[i] == '.' || text[i] == ')') && text[i + 1] == ' ' ? number : 0;
}

/* The headings among some lines belong to the text, whatever sites say in the same words: they have no cues but those of grammar. */
static void clear_cues(const char *text, cd_list *verdicts, size_t first, size_t last) {
  size_t i;
  for (i = first; i <= last; i++) {
    cd_verdict *v = cd_verdict_at(verdicts, i);
    uint64_t grammar = v->evidence.cues[CD_ROW_CUE_GRAMMAR];
    if (heading_number(text, v) == 0) continue;
    memset(v->evidence.cues, 0, sizeof v->evidence.cues);
    v->evidence.cues[CD_ROW_CUE_GRAMMAR] = grammar;
    cd_verdict_settle(v);
  }
}

/* Finds what is numbered one by one with prose between: a list of links is numbered, too, but nothing stands between those. */
static void find_headings(const char *text, cd_list *verdicts) {
  size_t i, first = 0, last = 0, number = 0, length = 0, prose = 0;
  for (i = 0; i < verdicts->count; i++) {
    const cd_verdict *v = cd_verdict_at(verdicts, i);
    size_t n = heading_number(text, v);
    prose += (size_t)cd_is_plain_prose(v);
    if (n == 0) continue;
    if (length == 0 || n != number + 1 || prose == 0) {
      if (length >= SHORTEST_SERIES) clear_cues(text, verdicts, first, last);
      first = i;
      length = 0;
    }
    last = i;
    number = n;
    prose = 0;
    length++;
  }
  if (length >= SHORTEST_SERIES) clear_cues(text, verdicts, first, last);
}

/* --- place and neighbours ------------------------------------------------- */

/* A line above all prose that is long enough for a title, and ends as titles do. */
int cd_may_be_title(const cd_verdict *v) {
  static const unsigned rows[] = { CD_ROW_ENDS_COLON, CD_ROW_ENDS_COMMA, CD_ROW_WORDS_0, CD_ROW_WORDS_1, CD_ROW_WORDS_2,
                                   CD_ROW_DATE_ONLY, CD_ROW_NAME_ONLY, CD_ROW_STARTS_BRACKET, CD_ROW_BRACKETED,
                                   CD_ROW_BRACKET_SLASH };
  size_t i;
  if (cd_cued_kinds(v) != 0 || (cd_has(v, CD_ROW_ENDS_STOP) && !cd_has(v, CD_ROW_HAS_QUESTION))) return 0;
  for (i = 0; i < sizeof rows / sizeof *rows; i++)
    if (cd_has(v, rows[i])) return 0;
  return 1;
}

static int is_long_title(const cd_verdict *v) {
  return cd_may_be_title(v) && !cd_has(v, CD_ROW_WORDS_3_4) && !cd_has(v, CD_ROW_WORDS_25_ON) && !cd_has(v, CD_ROW_RUN_TOGETHER);
}

/* The first long line above all prose, or the first one that the document has twice. */
static size_t find_title(const cd_document *d) {
  size_t i, first = d->verdicts->count;
  for (i = 0; i < d->first_prose; i++) {
    const cd_verdict *v = cd_verdict_at(d->verdicts, i);
    if (!is_long_title(v)) continue;
    if (cd_has(v, CD_ROW_REPEATED)) return i;
    if (first == d->verdicts->count) first = i;
  }
  return first;
}

/* Cues, dates and names: what stands between a standfirst and the story. */
static int is_imprint(const cd_verdict *v) {
  return cd_cued_kinds(v) != 0 || cd_has(v, CD_ROW_DATE_ONLY) || cd_has(v, CD_ROW_NAME_THEN);
}

/* The prose below an imprint that begins at line i: some few lines, two of them cues, dates or names; 0 if it is none. */
static size_t below_imprint(const cd_document *d, size_t i) {
  size_t last = i + MOST_OF_IMPRINT, imprints = 0;
  for (; i < d->verdicts->count && i < last && !cd_is_plain_prose(cd_verdict_at(d->verdicts, i)); i++)
    imprints += (size_t)is_imprint(cd_verdict_at(d->verdicts, i));
  return imprints >= 2 && i < last && i < d->verdicts->count ? i : 0;
}

/*
** Where the story begins: at the first prose; but below an imprint where title and standfirst, both read as prose, stand right
** above it; and at the first two lines of prose on end where no more than some single ones, with an imprint below, stand above.
*/
static size_t find_story(const cd_document *d) {
  size_t i = d->first_prose, imprints = 0, single = 0, last = i + LONGEST_IMPRINT, story = i;
  if (i + 2 < d->verdicts->count && cd_is_plain_prose(cd_verdict_at(d->verdicts, i + 1)) && below_imprint(d, i + 2) > 0)
    return below_imprint(d, i + 2);
  for (; i + 1 < d->verdicts->count && i < last; i++) {
    const cd_verdict *v = cd_verdict_at(d->verdicts, i);
    if (!cd_is_plain_prose(v)) imprints += (size_t)is_imprint(v);
    else if (cd_is_plain_prose(v + 1)) return imprints > 0 && single <= MOST_STANDFIRSTS ? i : story;
    else single++;
  }
  return story;
}

static void survey(cd_document *d) {
  size_t i, count = d->verdicts->count;
  d->first_prose = d->tail_cue = d->last_cue = d->title = count;
  for (i = 0; i < count; i++) {
    const cd_verdict *v = cd_verdict_at(d->verdicts, i);
    if (cd_cued_kinds(v) != 0) {
      d->cues++;
      d->last_cue = i;
      if (d->tail_cue == count) d->tail_cue = i;
    }
    d->signs += (size_t)is_sign(v);
    if (!cd_is_plain_prose(v)) continue;
    if (d->prose++ == 0) d->first_prose = i;
    d->last_prose = i;
    d->tail_cue = count;
  }
  d->title = find_title(d);
  d->story = find_story(d);
}

static void judge_place(const cd_document *d, size_t i, cd_evidence *e) {
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

/* Where a line stands in the stretches above and below all prose. */
static void judge_zone(const cd_document *d, size_t i, cd_evidence *e) {
  size_t count = d->verdicts->count;
  if (d->prose == 0) return;
  if (i < d->story && (d->title < count || i > d->first_prose)) {
    int below = d->title == count || i > d->title;
    cd_evidence_set(e, below ? CD_ROW_BELOW_TITLE : i == d->title ? CD_ROW_TITLE : CD_ROW_ABOVE_TITLE);
    if (below && cd_evidence_has(e, CD_ROW_NAME_ONLY)) cd_evidence_set(e, CD_ROW_NAME_BELOW_TITLE);
  }
  if (i < d->last_prose) return;
  if (i > d->tail_cue) cd_evidence_set(e, cd_evidence_has(e, CD_ROW_ENDS_STOP) ? CD_ROW_TAIL_STOP : CD_ROW_TAIL_OPEN);
  if (d->last_cue < count && i < d->last_cue) cd_evidence_set(e, CD_ROW_TAIL_ABOVE);
}

static unsigned steps(size_t n, const size_t *most, unsigned count) {
  unsigned i = 0;
  while (i < count && n > most[i]) i++;
  return i;
}

/* The lines of prose and those with cues among those near a line, itself included. */
typedef struct surroundings {
  size_t prose, cues;
} surroundings;

/* Lets the line enter that comes near line i, and the one leave that has been near the line before. */
static void move_on(const cd_document *d, size_t i, surroundings *s) {
  size_t enters = i == 0 ? 0 : i + NEAR, last = i + NEAR;
  for (; enters <= last && enters < d->verdicts->count; enters++) {
    const cd_verdict *v = cd_verdict_at(d->verdicts, enters);
    s->prose += (size_t)cd_is_plain_prose(v);
    s->cues += cd_cued_kinds(v) != 0;
  }
  if (i > NEAR) {
    const cd_verdict *v = cd_verdict_at(d->verdicts, i - NEAR - 1);
    s->prose -= (size_t)cd_is_plain_prose(v);
    s->cues -= cd_cued_kinds(v) != 0;
  }
}

static void judge_surroundings(const cd_verdict *v, const surroundings *s, cd_evidence *e) {
  static const size_t most_prose[] = { 0, 2, 5 }, most_cues[] = { 0, 1, 3 };
  cd_evidence_set(e, CD_ROW_AROUND_0 + steps(s->prose - (size_t)cd_is_plain_prose(v), most_prose, 3));
  cd_evidence_set(e, CD_ROW_CUES_0 + steps(s->cues - (cd_cued_kinds(v) != 0), most_cues, 3));
}

/* Two lines of the same shape: about as long, and alike in case. */
static int alike(const cd_verdict *a, const cd_verdict *b) {
  static const unsigned rows[] = { CD_ROW_ENDS_STOP, CD_ROW_ALL_CAPS, CD_ROW_TITLE_CASE, CD_ROW_SENTENCE_CASE, CD_ROW_PROSE };
  size_t i, la = a->line.end - a->line.start, lb = b->line.end - b->line.start;
  for (i = 0; i < sizeof rows / sizeof *rows; i++)
    if (cd_has(a, rows[i]) != cd_has(b, rows[i])) return 0;
  return la < 2 * lb + 8 && lb < 2 * la + 8;
}

static void judge_neighbour(const cd_verdict *v, const cd_verdict *n, int above, cd_evidence *e) {
  if (cd_is_plain_prose(n)) cd_evidence_set(e, above ? CD_ROW_PROSE_ABOVE : CD_ROW_PROSE_BELOW);
  if (cd_has(n, CD_ROW_NAME_ONLY)) cd_evidence_set(e, above ? CD_ROW_NAME_ABOVE : CD_ROW_NAME_BELOW);
  if (cd_has(n, CD_ROW_DATE_ONLY)) cd_evidence_set(e, above ? CD_ROW_DATE_ABOVE : CD_ROW_DATE_BELOW);
  if (alike(v, n)) cd_evidence_set(e, above ? CD_ROW_LIKE_ABOVE : CD_ROW_LIKE_BELOW);
  if (above && cd_has(n, CD_ROW_ENDS_COLON)) cd_evidence_set(e, CD_ROW_COLON_ABOVE);
  e->cues[above ? CD_ROW_CUE_ABOVE : CD_ROW_CUE_BELOW] |= cd_cued_kinds(n);
}

static int is_word_byte(char c) { return (unsigned char)c >= 0x80 || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

/* Whether text[start..end) and the word at 'with' are the same but for the case of ASCII letters. */
static int is_same_word(const char *text, size_t start, size_t end, size_t with, size_t limit) {
  size_t i, length = end - start;
  if (length < 3 || with + length > limit || (with + length < limit && is_word_byte(text[with + length]))) return 0;
  for (i = 0; i < length; i++) {
    char a = text[start + i], b = text[with + i];
    if (a != b && !(is_word_byte(a) && (a ^ b) == 0x20)) return 0;
  }
  return 1;
}

/* Whether a line begins with the first or last word of the name above it, as the lives of authors do. */
static int echoes(const char *text, cd_line name, cd_line line) {
  size_t first = name.start, last = name.end;
  while (first < name.end && is_word_byte(text[first])) first++;
  while (last > name.start && is_word_byte(text[last - 1])) last--;
  return is_same_word(text, name.start, first, line.start, line.end) || is_same_word(text, last, name.end, line.start, line.end);
}

static void judge_echo(const char *text, cd_verdict *name, cd_verdict *line) {
  if (!cd_has(name, CD_ROW_NAME_ONLY) || cd_has(line, CD_ROW_NAME_ONLY) || !echoes(text, name->line, line->line)) return;
  cd_evidence_set(&name->evidence, CD_ROW_NAME_ECHOED);
  cd_evidence_set(&line->evidence, CD_ROW_ECHOES_NAME);
}

static void judge_neighbours(const cd_document *d, size_t i, cd_evidence *e) {
  const cd_verdict *v = cd_verdict_at(d->verdicts, i);
  size_t count = d->verdicts->count;
  cd_judge_author(d, i, e);
  if (i > 0) judge_neighbour(v, v - 1, 1, e);
  if (i + 1 < count) judge_neighbour(v, v + 1, 0, e);
  if (i > 1) e->cues[CD_ROW_CUE_ABOVE_2] |= cd_cued_kinds(v - 2);
  if (i + 2 < count) e->cues[CD_ROW_CUE_BELOW_2] |= cd_cued_kinds(v + 2);
  if (cd_evidence_has(e, CD_ROW_PROSE_ABOVE) && cd_evidence_has(e, CD_ROW_PROSE_BELOW)) cd_evidence_set(e, CD_ROW_PROSE_BETWEEN);
  if (v->line.breaks > 1) cd_evidence_set(e, CD_ROW_GAP_ABOVE);
}

/* The block that is open: its kinds, and how many lines it has had. Prose closes it, and another heading. */
typedef struct block {
  uint64_t kinds;
  size_t lines;
} block;

static void judge_block(block *b, cd_verdict *v) {
  uint64_t heads = v->evidence.cues[CD_ROW_CUE_HEAD];
  if (heads == BIT(CD_KIND_BYLINE) && (b->kinds & BIT(CD_KIND_RELATED))) heads = 0; /* "By", and who wrote the story that is linked */
  if (heads != 0) {
    b->kinds = heads;
    b->lines = 0;
    return;
  }
  if (cd_is_plain_prose(v)) b->kinds = 0;
  if (b->kinds == 0) return;
  b->lines++;
  v->evidence.cues[b->lines == 1 ? CD_ROW_BLOCK_1 : b->lines <= 5 ? CD_ROW_BLOCK_2_5 : CD_ROW_BLOCK_6_ON] |= b->kinds;
}

/* A line that ends a run: prose, or a sentence of some length without a cue. */
static int ends_run(const cd_verdict *v) {
  return cd_is_plain_prose(v) ||
         (cd_has(v, CD_ROW_ENDS_STOP) && cd_cued_kinds(v) == 0 && v->line.end - v->line.start > 60);
}

static void judge_run(const cd_document *d, size_t first, size_t last) {
  static const size_t most[] = { 1, 2, 5 };
  unsigned length = CD_ROW_RUN_1 + steps(last - first, most, 3);
  size_t i, cues = 0, headed = 0;
  for (i = first; i < last; i++) cues += cd_cued_kinds(cd_verdict_at(d->verdicts, i)) != 0;
  for (i = first; i < last; i++) {
    cd_verdict *v = cd_verdict_at(d->verdicts, i);
    size_t own = cd_cued_kinds(v) != 0;
    cd_evidence_set(&v->evidence, length);
    if (cues > own) cd_evidence_set(&v->evidence, CD_ROW_RUN_CUED);
    if (headed) cd_evidence_set(&v->evidence, CD_ROW_RUN_HEADED);
    headed |= own;
  }
}

static void judge_runs(const cd_document *d) {
  size_t i, first = 0;
  for (i = 0; i <= d->verdicts->count; i++) {
    if (i < d->verdicts->count && !ends_run(cd_verdict_at(d->verdicts, i))) continue;
    judge_run(d, first, i);
    first = i + 1;
  }
}

cd_status cd_judge_context(const char *text, cd_list *verdicts, cd_list *table, cd_document *d) {
  block open = { 0, 0 };
  surroundings near = { 0, 0 };
  size_t i;
  cd_status status = find_repeated(text, verdicts, table);
  memset(d, 0, sizeof *d);
  d->verdicts = verdicts;
  if (status != CD_OK) return status;
  find_headings(text, verdicts);
  survey(d);
  judge_runs(d);
  for (i = 1; i < verdicts->count; i++) judge_echo(text, cd_verdict_at(verdicts, i - 1), cd_verdict_at(verdicts, i));
  for (i = 0; i < verdicts->count; i++) {
    cd_verdict *v = cd_verdict_at(verdicts, i);
    judge_block(&open, v);
    move_on(d, i, &near);
    if (cd_is_plain_prose(v)) continue;
    judge_place(d, i, &v->evidence);
    judge_zone(d, i, &v->evidence);
    judge_surroundings(v, &near, &v->evidence);
    judge_neighbours(d, i, &v->evidence);
  }
  d->named = cd_names_author(d);
  return CD_OK;
}
