#include "authors.h"

#define NEAR_DATE 3 /* lines between a name above the story and the date it belongs to */
#define BIT(kind) ((uint64_t)1 << (kind))

/* --- evidence --------------------------------------------------------------- */

static int is_name(const cd_verdict *v) {
  return (cd_has(v, CD_ROW_NAME_ONLY) || cd_has(v, CD_ROW_NAMES_ONLY)) && !cd_has(v, CD_ROW_NAME_COMMON);
}

static int is_short(const cd_verdict *v) {
  return cd_has(v, CD_ROW_WORDS_0) || cd_has(v, CD_ROW_WORDS_1) || cd_has(v, CD_ROW_WORDS_2) || cd_has(v, CD_ROW_WORDS_3_4);
}

/* A date, by shape or phrase, or a short line with one. */
static int is_date(const cd_verdict *v) {
  if (cd_has(v, CD_ROW_PROSE) || cd_has(v, CD_ROW_ENDS_STOP)) return 0;
  return cd_has(v, CD_ROW_DATE_ONLY) || (cd_cued_kinds(v) & BIT(CD_KIND_TIMESTAMP)) != 0 ||
         (is_short(v) && cd_has(v, CD_ROW_HAS_DATE) && cd_has(v, CD_ROW_DIGITS_MANY));
}

/* What stands beside the names of authors: a date, an office, a handle or address. */
static int is_beside_author(const cd_verdict *v) {
  if (is_date(v) || cd_has(v, CD_ROW_OFFICE_ONLY)) return 1;
  return (cd_has(v, CD_ROW_HAS_HANDLE) || cd_has(v, CD_ROW_HAS_ADDRESS)) && (cd_has(v, CD_ROW_WORDS_0) || cd_has(v, CD_ROW_WORDS_1));
}

/* A date on one of the lines near, all of them above the story. */
static int is_near_date(const cd_document *d, size_t i) {
  size_t first = i > NEAR_DATE ? i - NEAR_DATE : 0, j;
  for (j = first; j <= i + NEAR_DATE && j < d->story && j < d->verdicts->count; j++)
    if (j != i && is_date(cd_verdict_at(d->verdicts, j))) return 1;
  return 0;
}

static int has_picture_cue(const cd_verdict *v) { return (int)(v->evidence.cues[CD_ROW_CUE_START] >> CD_KIND_PHOTO_CREDIT & 1); }

void cd_judge_author(const cd_document *d, size_t i, cd_evidence *e) {
  const cd_verdict *v = cd_verdict_at(d->verdicts, i), *above = i > 0 ? v - 1 : NULL;
  const cd_verdict *below = i + 1 < d->verdicts->count ? v + 1 : NULL;
  if (cd_has(v, CD_ROW_OFFICE_ONLY) && ((above && is_name(above)) || (below && is_name(below))))
    cd_evidence_set(e, CD_ROW_OFFICE_BESIDE);
  if (!is_name(v)) return;
  if (below && has_picture_cue(below)) {
    cd_evidence_set(e, CD_ROW_NAME_OVER_PICTURE);
    return;
  }
  if ((above && is_beside_author(above)) || (below && is_beside_author(below))) cd_evidence_set(e, CD_ROW_NAME_BESIDE);
  if (i < d->story && d->prose > 0 && is_near_date(d, i)) cd_evidence_set(e, CD_ROW_NAME_IMPRINT);
}

int cd_names_author(const cd_document *d) {
  size_t i;
  for (i = d->title == d->verdicts->count ? 0 : d->title + 1; i < d->story && i < d->verdicts->count; i++) {
    const cd_verdict *v = cd_verdict_at(d->verdicts, i);
    if ((cd_cued_kinds(v) & BIT(CD_KIND_BYLINE)) || cd_has(v, CD_ROW_NAME_BESIDE)) return 1;
  }
  return 0;
}

/* --- deciding ----------------------------------------------------------------- */

static int is_in_block(const cd_verdict *v, unsigned kind) {
  const uint64_t *cues = v->evidence.cues;
  return (int)((cues[CD_ROW_BLOCK_1] | cues[CD_ROW_BLOCK_2_5]) >> kind & 1);
}

/* Directly below a heading like "About the author", or above the end of the story "By". */
static int is_announced(const cd_verdict *v) {
  uint64_t heads = BIT(CD_KIND_BIO) | (cd_has(v, CD_ROW_AFTER_PROSE) ? 0 : BIT(CD_KIND_BYLINE));
  return (v->evidence.cues[CD_ROW_BLOCK_1] & heads) != 0;
}

/* As names and offices do not end: a sentence, a heading of something, an address in a letter. */
static int ends_otherwise(const cd_verdict *v) {
  return cd_has(v, CD_ROW_ENDS_STOP) || cd_has(v, CD_ROW_ENDS_COLON) || cd_has(v, CD_ROW_ENDS_COMMA);
}

/* An agency in the place of an author: alone under the title beside a date, or with the date behind it. */
static int is_agency_imprint(const cd_verdict *v) {
  if (!cd_has(v, CD_ROW_BELOW_TITLE)) return 0;
  if (cd_has(v, CD_ROW_AGENCY_ONLY)) return cd_has(v, CD_ROW_DATE_BELOW) || cd_has(v, CD_ROW_DATE_ABOVE);
  return cd_has(v, CD_ROW_NAME_THEN) && cd_has(v, CD_ROW_HAS_AGENCY) && cd_has(v, CD_ROW_HAS_DATE);
}

/* Above the title, and where there is none, sections stand as well: a name there is an author's where it is the only one and no other stands below. */
static int is_author_above_title(const cd_document *d, const cd_verdict *v) {
  return cd_has(v, CD_ROW_NAME_ONLY) && !cd_has(v, CD_ROW_ALL_CAPS) && !cd_has(v, CD_ROW_NAME_ABOVE) && !cd_has(v, CD_ROW_NAME_BELOW) &&
         cd_has(v, CD_ROW_NAME_IMPRINT) && !d->named;
}

int cd_is_author(const cd_document *d, const cd_verdict *v) {
  int above = cd_has(v, CD_ROW_BEFORE_PROSE) || cd_has(v, CD_ROW_BELOW_TITLE), below = cd_has(v, CD_ROW_AFTER_PROSE);
  if (d->signs < (above ? 1 : 2) || d->prose == 0 || ends_otherwise(v)) return 0;
  if (is_agency_imprint(v)) return 1;
  if (is_name(v) && is_announced(v)) return 1;
  if (is_in_block(v, CD_KIND_RELATED) || (!above && !below)) return 0;
  if (cd_has(v, CD_ROW_OFFICE_BESIDE)) return 1;
  if (above && (cd_has(v, CD_ROW_ABOVE_TITLE) || d->title == d->verdicts->count)) return is_author_above_title(d, v);
  if (below && cd_has(v, CD_ROW_ALL_CAPS)) return 0;
  return cd_has(v, CD_ROW_NAME_BESIDE) || (above && cd_has(v, CD_ROW_NAME_IMPRINT));
}

/* Whether a line reads as the name of somebody, or says by a hint what people are; of a script without case nothing tells. */
static int may_name(const cd_verdict *v) {
  static const unsigned rows[] = { CD_ROW_NAME_ONLY, CD_ROW_NAMES_ONLY, CD_ROW_OFFICE_ONLY, CD_ROW_AGENCY_ONLY, CD_ROW_HAS_STAFF,
                                   CD_ROW_UNCASED, CD_ROW_NAME_THEN, CD_ROW_HAS_HANDLE, CD_ROW_HAS_ADDRESS };
  size_t i;
  for (i = 0; i < sizeof rows / sizeof *rows; i++)
    if (cd_has(v, rows[i])) return 1;
  return (int)(v->evidence.cues[CD_ROW_CUE_HINT] >> CD_KIND_BYLINE & 1);
}

int cd_is_no_author(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  if ((cues[CD_ROW_CUE_HEAD] >> CD_KIND_BYLINE & 1) && cd_has(v, CD_ROW_AFTER_PROSE)) return 1; /* of a story that is linked */
  if ((cd_cued_kinds(v) >> CD_KIND_BYLINE & 1) || cd_has(v, CD_ROW_NAME_THEN)) return 0;
  if (cd_has(v, CD_ROW_NAME_COMMON) || cd_has(v, CD_ROW_NAME_OVER_PICTURE)) return 1;
  return !may_name(v);
}
