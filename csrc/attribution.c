#include "attribution.h"

#include <string.h>

#include "authors.h"
#include "cuts.h"
#include "paragraphs.h"

/* By how much a kind must be ahead of the best one that stays, by what it stands on. */
#define MARGIN_SURE (-4.0f)      /* a phrase that nothing in a story is worded like */
#define MARGIN_TWICE (-2.5f)     /* two cues of it in the line, the first at its start */
#define MARGIN_ABOVE_TITLE (-2.0f)
#define MARGIN_TAIL (-1.0f)      /* below all prose and a cue */
#define MARGIN_CUED 0.5f         /* a cue of it at the start or end, or a heading of it above */
#define MARGIN_SIGNED (-1.5f)    /* a name that stands as authors' names do */
#define MARGIN_BEGUN (-0.5f)     /* a cue begins what is no sentence */
#define MARGIN_BEGUN_BELOW (-1.5f) /* ... below all prose */
#define MARGIN_SLASHED (-2.5f)   /* houses and a slash end it, or a picture's credit with a © */
#define MARGIN_BELOW_TITLE 2.5f
#define MARGIN_BLOCK 1.5f
#define MARGIN_RUN 4.0f          /* a cue in the same run of lines between prose */
#define MARGIN_BARE 4.5f         /* only its shape and neighbours */
#define MARGIN_WHOLE (-2.0f)     /* a cue of it is the whole line, in a text that is news */

/* What is asked for beyond that; none is below 0. */
#define NO_PROSE 8.0f            /* in several lines without prose: a list, a poem, a program */
#define SAID_IN_FULL 2.0f        /* ... and of a phrase of several words that is the whole line */
#define NO_NEWS 1.5f             /* in a text with hardly a sign of an article */
#define SENTENCE 2.0f            /* of what reads like a sentence of the story */
#define LONG_EMBED 3.0f          /* the words of a post belong to the story where they stand in it */
#define ONE_WORD_SENTENCE 4.0f   /* "Home." */
#define BEGUN_SENTENCE 1.0f      /* the same where a cue begins it, or a picture's credit ends it */

#define TOLD 2.0f                /* by how much the kind that a phrase tells may be behind, and is still the line's */
#define NEWS_SIGNS 2             /* lines that make a text the page of an article: cd_document */

int cd_kind_stays(unsigned kind) { return kind <= CD_KIND_SUBHEAD; } /* best_removed knows that these come first */

int cd_kind_in_body(const cd_policy *policy, unsigned kind) {
  uint64_t bit = (uint64_t)1 << kind;
  if (policy->drop & bit) return 0;
  return (policy->keep & bit) != 0 || kind == CD_KIND_BODY || kind == CD_KIND_DATELINE || kind == CD_KIND_SUBHEAD;
}

/* --- reading -------------------------------------------------------------- */

static int is_credit_phrase(const cd_phrase *p) {
  return (p->sort == CD_SORT_BEFORE || p->sort == CD_SORT_AFTER) && p->id != CD_ROLE_BYLINE;
}

/* A dateline begins in capitals, or with a bracket, or has an agency in brackets near. */
static unsigned marks_of(const cd_reading *r) {
  const cd_token *t;
  unsigned marks = 0;
  size_t h;
  if (r->tokens.count < 3) return 0;
  t = cd_reading_token(r, 0);
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
  size_t rest = 0, i, photos = 0, writers = 0;
  cd_status status;
  credits->count = 0;
  status = cd_parse_credits(r, CD_NO_ROLE, credits, &rest);
  if (status != CD_OK || rest > 0 || credits->count == 0) return status;
  for (i = 0; i < credits->count; i++) {
    const cd_credit *c = (const cd_credit *)credits->items + i;
    writers += c->role == CD_ROLE_BYLINE;
    photos += c->role == CD_ROLE_PHOTOGRAPHY;
  }
  if (writers > 0) {
    if (photos > 0) cd_evidence_set_grammar(e, CD_KIND_BYLINE); /* "Text: Ada Quell Photo: Tom Okoro" */
    return CD_OK;
  }
  cd_evidence_set_grammar(e, photos == credits->count ? CD_KIND_PHOTO_CREDIT : CD_KIND_CREDIT);
  return CD_OK;
}

static cd_status read_lines(cd_attribution *work) {
  cd_paragraph_reader lines = cd_paragraphs_of(work->reading.text, work->reading.length);
  cd_verdict v;
  cd_status status = CD_OK;
  memset(&v, 0, sizeof v);
  work->verdicts.count = 0;
  while (status == CD_OK && cd_paragraphs_next(&lines, &v.line, &v.lines)) {
    status = cd_reading_line(&work->reading, v.line);
    if (status != CD_OK) break;
    cd_evidence_of(&work->reading, &v.evidence);
    v.kept.start = v.line.start;
    v.kept.end = v.line.end;
    v.marks = marks_of(&work->reading);
    if (v.marks & CD_MARKED_CREDIT) status = judge_grammar(&work->reading, &work->credits, &v.evidence);
    if (status != CD_OK) break;
    cd_verdict_settle(&v);
    status = cd_list_push(&work->verdicts, sizeof v, &v);
  }
  return status;
}

/* --- deciding ------------------------------------------------------------- */

static void add_row(const float *restrict weights, float *restrict scores) {
  unsigned k;
  for (k = 0; k < CD_KINDS; k++) scores[k] += weights[k];
}

/* The same, one after the other: scores are the slower to read and write the oftener it is done. */
static void add_rows(const float *restrict first, const float *restrict second, float *restrict scores) {
  unsigned k;
  for (k = 0; k < CD_KINDS; k++) scores[k] = (scores[k] + first[k]) + second[k];
}

static void score_all(const cd_evidence *e, float *scores) {
  const uint64_t built_in = ((uint64_t)1 << CD_KINDS) - 1;
  unsigned word, cue;
  uint64_t bits;
  memset(scores, 0, CD_KINDS * sizeof *scores);
  for (word = 0; word < sizeof e->rows / sizeof *e->rows; word++) {
    const float (*weights)[CD_KINDS] = cd_row_weights + 64 * word;
    for (bits = e->rows[word]; (bits & (bits - 1)) != 0; bits &= bits - 1) {
      unsigned first = cd_lowest_bit(bits);
      bits &= bits - 1;
      add_rows(weights[first], weights[cd_lowest_bit(bits)], scores);
    }
    if (bits != 0) add_row(weights[cd_lowest_bit(bits)], scores);
  }
  for (cue = 0; cue < CD_CUES; cue++) {
    for (bits = e->cues[cue] & built_in; bits != 0; bits &= bits - 1) {
      unsigned k = cd_lowest_bit(bits);
      scores[k] += cd_cue_weights[cue][k];
    }
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

/* An agency and nothing else. */
static int is_agency(const cd_verdict *v) {
  return cd_has(v, CD_ROW_AGENCY_ENDS) && (cd_has(v, CD_ROW_WORDS_1) || cd_has(v, CD_ROW_WORDS_2));
}

/* Who and when, as they stand below a title. */
static int is_imprint(const cd_verdict *v, unsigned kind) {
  if (kind == CD_KIND_TIMESTAMP) return cd_has(v, CD_ROW_DATE_ONLY);
  if (kind != CD_KIND_BYLINE || cd_has(v, CD_ROW_ENDS_COMMA) || cd_has(v, CD_ROW_HAS_QUESTION)) return 0;
  if (cd_has(v, CD_ROW_ALL_CAPS) && cd_has(v, CD_ROW_WORDS_3_4)) return 0; /* a heading as often as not */
  return cd_has(v, CD_ROW_NAME_ONLY) || cd_has(v, CD_ROW_NAMES_ONLY) || cd_has(v, CD_ROW_NAME_THEN) || is_agency(v);
}

#define BIT(kind) ((uint64_t)1 << (kind))

/* Kinds of which a line may be given alone, to be read. */
static const uint64_t who_made_it =
  BIT(CD_KIND_BYLINE) | BIT(CD_KIND_CREDIT) | BIT(CD_KIND_PHOTO_CREDIT) | BIT(CD_KIND_SYNDICATION) | BIT(CD_KIND_COPYRIGHT);

/* Kinds that are said in whole sentences below a story. */
static const uint64_t said_below =
  BIT(CD_KIND_CREDIT) | BIT(CD_KIND_SYNDICATION) | BIT(CD_KIND_COPYRIGHT) | BIT(CD_KIND_DISCLAIMER) | BIT(CD_KIND_CORRECTION) |
  BIT(CD_KIND_BIO);

/* A remark in a program: " * Written by ..." */
static int is_remark(const cd_document *d, const cd_verdict *v) {
  return d->prose == 0 && d->verdicts->count > 1 && (cd_has(v, CD_ROW_STARTS_DASH) || cd_has(v, CD_ROW_STARTS_SIGN));
}

/* A line of a list of fields without prose: "Picture: Dover". */
static int is_entry(const cd_document *d, const cd_verdict *v) {
  return d->prose == 0 && d->verdicts->count > 2 && d->signs < NEWS_SIGNS + 1 &&
         (v->evidence.cues[CD_ROW_CUE_GRAMMAR] & BIT(CD_KIND_PHOTO_CREDIT)) != 0;
}

/* A phrase of several words that nothing in a story is worded like is the whole line: "Share this article". */
static int said_in_full(const cd_verdict *v, unsigned kind) {
  return (v->evidence.cues[CD_ROW_CUE_WHOLE] & cd_plain_spoken) >> kind & 1 && !cd_has(v, CD_ROW_WORDS_0) &&
         !cd_has(v, CD_ROW_WORDS_1) && !cd_has(v, CD_ROW_WORDS_2);
}

/* The kinds of which the line above or below has a cue, or whose block the line is in. */
static uint64_t among_its_kind(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  return cues[CD_ROW_CUE_ABOVE] | cues[CD_ROW_CUE_BELOW] | cues[CD_ROW_BLOCK_1] | cues[CD_ROW_BLOCK_2_5];
}

/* The pitch in a box: what the line above and the one below have a cue of. */
static int is_enclosed(const cd_verdict *v, unsigned kind) {
  const uint64_t *cues = v->evidence.cues;
  return (cues[CD_ROW_CUE_ABOVE] & cues[CD_ROW_CUE_BELOW] & BIT(CD_KIND_PROMO)) >> kind & 1;
}

/* Of one to four words that end as sentences do: in a story they are one, unless a phrase says what they are. */
static float brief_caution(const cd_document *d, const cd_verdict *v, unsigned kind) {
  int told = cd_cued_kinds(v) >> kind & 1 || (d->signs >= NEWS_SIGNS && is_enclosed(v, kind));
  if (!cd_has(v, CD_ROW_ENDS_STOP)) return 0;
  if (cd_has(v, CD_ROW_WORDS_1) || cd_has(v, CD_ROW_WORDS_2))
    return d->signs < NEWS_SIGNS || kind == CD_KIND_NAV || !told ? ONE_WORD_SENTENCE : 0;
  return cd_has(v, CD_ROW_WORDS_3_4) && !told ? SENTENCE : 0;
}

/* In several lines without prose. */
static float list_caution(const cd_document *d, const cd_verdict *v, unsigned kind) {
  if (d->prose > 0 || (d->verdicts->count == 1 && (who_made_it >> kind & 1))) return 0;
  if (is_entry(d, v)) return 2 * NO_PROSE;
  if (is_remark(d, v) || !said_in_full(v, kind)) return NO_PROSE;
  return v->evidence.cues[CD_ROW_CUE_SURE] >> kind & 1 ? 0 : SAID_IN_FULL;
}

/* What is asked for beyond the margin of a line's standing. */
static float caution_for(const cd_document *d, const cd_verdict *v, unsigned kind) {
  const uint64_t *cues = v->evidence.cues;
  uint64_t begun = cues[CD_ROW_CUE_START] | (cues[CD_ROW_CUE_END] & BIT(CD_KIND_PHOTO_CREDIT));
  float caution = brief_caution(d, v, kind) + list_caution(d, v, kind);
  if (d->signs >= NEWS_SIGNS && (cues[CD_ROW_CUE_SURE] >> kind & 1)) return caution;
  if ((cues[CD_ROW_CUE_TWICE] | (d->signs >= NEWS_SIGNS || !cd_is_sentence(v) ? cues[CD_ROW_CUE_WHOLE] : 0)) >> kind & 1) return caution;
  if (d->signs >= NEWS_SIGNS && is_enclosed(v, kind)) return caution;
  if (kind == CD_KIND_EMBED && (cd_has(v, CD_ROW_WORDS_8_11) || cd_has(v, CD_ROW_WORDS_12_16) ||
                                cd_has(v, CD_ROW_WORDS_17_24) || cd_has(v, CD_ROW_WORDS_25_ON))) caution += LONG_EMBED;
  if (d->signs < NEWS_SIGNS && !(begun >> kind & 1)) caution += NO_NEWS;
  if (d->signs >= NEWS_SIGNS && begun & among_its_kind(v) & BIT(kind)) return caution;
  if (cd_has(v, CD_ROW_AFTER_PROSE) && cues[CD_ROW_CUE_START] & said_below & BIT(kind)) return caution;
  if (cd_is_sentence(v)) caution += begun >> kind & 1 && d->signs >= NEWS_SIGNS ? BEGUN_SENTENCE : SENTENCE;
  return caution;
}

/* A name beside a date, or a date beside a name. */
static int is_beside(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  if (cd_has(v, CD_ROW_DATE_ONLY)) return cd_has(v, CD_ROW_NAME_ABOVE) || cd_has(v, CD_ROW_NAME_BELOW);
  return cd_has(v, CD_ROW_DATE_ABOVE) || cd_has(v, CD_ROW_DATE_BELOW) ||
         ((cues[CD_ROW_CUE_ABOVE] | cues[CD_ROW_CUE_BELOW]) & BIT(CD_KIND_TIMESTAMP)) != 0;
}

/* The last line, or with a phrase of those around articles on the line below. */
static int is_closed(const cd_verdict *v) {
  return cd_has(v, CD_ROW_PLACE_LAST) || (v->evidence.cues[CD_ROW_CUE_BELOW] & cd_plain_spoken) != 0;
}

/* A phrase of those around articles stands on one of the two lines above. */
static int is_below_story(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  return ((cues[CD_ROW_CUE_ABOVE] | cues[CD_ROW_CUE_ABOVE_2]) & (cd_plain_spoken | BIT(CD_KIND_RELATED))) != 0;
}

/* A name beside a date; or below all prose, the last line or with a cue or the author's life below it. */
static int is_signature(const cd_verdict *v, unsigned kind) {
  if (kind == CD_KIND_BIO) return cd_has(v, CD_ROW_ECHOES_NAME) && (cd_has(v, CD_ROW_AFTER_PROSE) || is_below_story(v));
  if (kind != CD_KIND_BYLINE || cd_has(v, CD_ROW_ENDS_STOP) || cd_has(v, CD_ROW_ENDS_COMMA)) return 0;
  if (cd_has(v, CD_ROW_ALL_CAPS) && cd_has(v, CD_ROW_WORDS_3_4)) return 0;
  if (cd_has(v, CD_ROW_NAME_THEN) && cd_has(v, CD_ROW_HAS_HANDLE)) return 1;
  if (!cd_has(v, CD_ROW_NAME_ONLY) && !cd_has(v, CD_ROW_NAMES_ONLY)) return 0;
  if (is_beside(v) || (cd_has(v, CD_ROW_NAME_ECHOED) && is_below_story(v))) return 1;
  if (!cd_has(v, CD_ROW_AFTER_PROSE)) return 0;
  return cd_has(v, CD_ROW_NAME_ECHOED) || (cd_has(v, CD_ROW_PROSE_ABOVE) && is_closed(v));
}

/* A picture's credit ends a short line, after a slash: "Vellmar Herald / AP", "The bay at dawn. (Meridian/Ada Quell)". */
static int is_slashed(const cd_verdict *v) {
  if (cd_has(v, CD_ROW_NAMES_SLASHED)) return 1;
  if (cd_has(v, CD_ROW_WORDS_12_16) || cd_has(v, CD_ROW_WORDS_17_24) || cd_has(v, CD_ROW_WORDS_25_ON)) return 0;
  if (!cd_has(v, CD_ROW_HAS_SLASH) && !cd_has(v, CD_ROW_HAS_COPYRIGHT)) return 0;
  return (v->evidence.cues[CD_ROW_CUE_END] >> CD_KIND_PHOTO_CREDIT & 1) && !cd_has(v, CD_ROW_PROSE);
}

/* "... in the gallery, images by Ada Quell": below all prose, and no sentence. */
static int is_last_word(const cd_verdict *v) {
  return cd_has(v, CD_ROW_AFTER_PROSE) && (v->evidence.cues[CD_ROW_CUE_END] >> CD_KIND_PHOTO_CREDIT & 1) && !cd_is_sentence(v);
}

/* By what the line stands on; least_margin knows what the margins below 0 ask for. */
static float standing_margin(const cd_document *d, const cd_verdict *v, unsigned kind) {
  const uint64_t *cues = v->evidence.cues;
  uint64_t ends = cues[CD_ROW_CUE_START] | cues[CD_ROW_CUE_WHOLE];
  uint64_t whole = (cues[CD_ROW_CUE_WHOLE] & cd_plain_spoken) | (cues[CD_ROW_CUE_HEAD] & BIT(CD_KIND_RELATED));
  if (d->signs >= NEWS_SIGNS && d->prose > 0 && (cues[CD_ROW_CUE_SURE] >> kind & 1)) return MARGIN_SURE;
  if ((whole >> kind & 1) && (d->signs >= NEWS_SIGNS || (cd_has(v, CD_ROW_AFTER_PROSE) && said_in_full(v, kind))))
    return MARGIN_WHOLE;
  if (cd_has(v, CD_ROW_AFTER_PROSE)) ends |= cues[CD_ROW_CUE_END];
  if ((ends & cues[CD_ROW_CUE_TWICE]) >> kind & 1) return d->signs >= NEWS_SIGNS ? MARGIN_TWICE : MARGIN_BEGUN;
  if (d->signs >= NEWS_SIGNS && cd_has(v, CD_ROW_ABOVE_TITLE)) return MARGIN_ABOVE_TITLE;
  if (d->signs >= NEWS_SIGNS && cd_has(v, CD_ROW_TAIL_OPEN)) return MARGIN_TAIL;
  if ((cues[CD_ROW_CUE_START] & cd_plain_spoken) >> kind & 1 && (!cd_is_sentence(v) || (among_its_kind(v) >> kind & 1)))
    return cd_has(v, CD_ROW_AFTER_PROSE) && !cd_has(v, CD_ROW_ENDS_STOP) ? MARGIN_BEGUN_BELOW : MARGIN_BEGUN;
  if (kind == CD_KIND_PHOTO_CREDIT && d->signs >= NEWS_SIGNS && is_slashed(v)) return MARGIN_SLASHED;
  if (kind == CD_KIND_PHOTO_CREDIT && is_last_word(v)) return MARGIN_BEGUN;
  if (d->signs >= NEWS_SIGNS && is_enclosed(v, kind)) return MARGIN_BEGUN;
  if ((cd_cued_kinds(v) | cues[CD_ROW_BLOCK_1]) >> kind & 1) return MARGIN_CUED;
  if (d->signs >= NEWS_SIGNS && is_signature(v, kind)) return MARGIN_SIGNED;
  if (cd_has(v, CD_ROW_BELOW_TITLE))
    return (d->signs > 1 || is_beside(v)) && is_imprint(v, kind) ? MARGIN_TAIL : MARGIN_BELOW_TITLE;
  if ((cues[CD_ROW_BLOCK_2_5] | cues[CD_ROW_BLOCK_6_ON]) >> kind & 1) return MARGIN_BLOCK;
  return cd_has(v, CD_ROW_RUN_CUED) ? MARGIN_RUN : MARGIN_BARE;
}

/* The least that standing_margin may give for any kind of a line: a kind that could not win by it need not be weighed. */
static float least_margin(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  if (cues[CD_ROW_CUE_SURE] != 0) return MARGIN_SURE;
  if (cues[CD_ROW_CUE_TWICE] != 0 || cd_has(v, CD_ROW_HAS_SLASH) || cd_has(v, CD_ROW_HAS_COPYRIGHT)) return MARGIN_TWICE;
  return (cues[CD_ROW_CUE_WHOLE] | cues[CD_ROW_CUE_HEAD]) != 0 || cd_has(v, CD_ROW_ABOVE_TITLE) ? MARGIN_WHOLE : MARGIN_SIGNED;
}

/* A headline under "Related article:": the heading ends with a colon, and the line is no sentence. */
static int is_announced(const cd_verdict *v) {
  return (v->evidence.cues[CD_ROW_BLOCK_1] >> CD_KIND_RELATED & 1) && cd_has(v, CD_ROW_COLON_ABOVE) && !cd_has(v, CD_ROW_ENDS_STOP) &&
         !cd_has(v, CD_ROW_ENDS_COLON) && !cd_has(v, CD_ROW_STARTS_QUOTE) && !cd_has(v, CD_ROW_PROSE);
}

/* By how much a kind is ahead of what it must be. */
static float margin_of(const cd_document *d, const cd_verdict *v, unsigned kind, float lead) {
  return lead - standing_margin(d, v, kind) - caution_for(d, v, kind);
}

/* The highest score of a kind that is removed. */
static float highest_removed(const float *scores) {
  float most = scores[CD_KIND_SUBHEAD + 1];
  unsigned k;
  for (k = CD_KIND_SUBHEAD + 2; k < CD_KINDS; k++) most = scores[k] > most ? scores[k] : most;
  return most;
}

/*
** The kind to remove that is furthest ahead of what it must be, the first of those that are; '*ahead' gets by how much. 0 for both
** if none is: most lines have no kind that could be. The one with the highest score is weighed first: there are few left then that
** could do better.
*/
static unsigned best_removed(const cd_document *d, const cd_verdict *v, const float *scores, float keep, float *ahead) {
  unsigned k, highest = CD_KIND_SUBHEAD + 1, best = 0;
  float most = highest_removed(scores), least = least_margin(v);
  *ahead = 0;
  if (most - keep - least <= 0) return best;
  while (scores[highest] != most) highest++;
  *ahead = margin_of(d, v, highest, scores[highest] - keep);
  if (*ahead > 0) best = highest;
  else *ahead = 0;
  for (k = CD_KIND_SUBHEAD + 1; k < CD_KINDS; k++) {
    float margin, lead = scores[k] - keep;
    if (k == highest || lead - least < *ahead) continue;
    margin = margin_of(d, v, k, lead);
    if (margin > *ahead || (margin == *ahead && k < best)) {
      best = k;
      *ahead = margin;
    }
  }
  return best;
}

static int is_brief(const cd_verdict *v) {
  return cd_has(v, CD_ROW_WORDS_1) || cd_has(v, CD_ROW_WORDS_2) || cd_has(v, CD_ROW_WORDS_3_4);
}

/*
** Within a story, who took the picture above: "© Ada Quell/imago", where no year and no other phrase says that it is more; a brief
** source of something, "Source: Meridian".
*/
static int is_picture_sign(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  uint64_t more = cues[CD_ROW_CUE_TWICE] | cues[CD_ROW_CUE_END] | cues[CD_ROW_CUE_WHOLE];
  int above = cd_has(v, CD_ROW_BEFORE_PROSE) || cd_has(v, CD_ROW_BELOW_TITLE);
  if (cd_has(v, CD_ROW_AFTER_PROSE) || cd_has(v, CD_ROW_HAS_NUMBER)) return 0;
  if (v->kind == CD_KIND_SYNDICATION) return is_brief(v) && cd_has(v, CD_ROW_HAS_COLON) && !above;
  if (v->kind != CD_KIND_COPYRIGHT || (more & BIT(CD_KIND_COPYRIGHT))) return 0;
  return cd_has(v, CD_ROW_HAS_COPYRIGHT) && (is_brief(v) || cd_has(v, CD_ROW_HAS_SLASH));
}

/* Of a line to be removed: the kind that a phrase tells, where the likeliest one has only shape and neighbours. */
static unsigned told_kind(const cd_verdict *v, const float *scores, unsigned junk) {
  uint64_t told = (v->evidence.cues[CD_ROW_CUE_WHOLE] | v->evidence.cues[CD_ROW_CUE_START]) & cd_plain_spoken;
  unsigned k, best = junk;
  float most = scores[junk] - TOLD;
  if (cd_cued_kinds(v) >> junk & 1) return junk;
  for (k = 0; k < CD_KINDS; k++)
    if ((told >> k & 1) && scores[k] > most) {
      best = k;
      most = scores[k];
    }
  return best;
}

/* The best kind to remove that is no byline. */
static unsigned best_but_byline(const float *scores) {
  unsigned k, best = CD_KIND_BIO;
  for (k = CD_KIND_SUBHEAD + 1; k < CD_KINDS; k++)
    if (k != CD_KIND_BYLINE && scores[k] > scores[best]) best = k;
  return best;
}

/* The kind of a line that has one already, when it has been looked at who is an author and who is not. */
static unsigned settle_author(const cd_document *d, const cd_verdict *v, const float *scores) {
  if (cd_is_author(d, v)) return CD_KIND_BYLINE;
  if (v->kind != CD_KIND_BYLINE || !cd_is_no_author(v)) return v->kind;
  return cd_has(v, CD_ROW_NAME_OVER_PICTURE) ? CD_KIND_CAPTION : best_but_byline(scores);
}

/*
** A line that says of a picture whose it is, though no phrase at its start does: a name in brackets among prose; a caption of one
** sentence that ends with its credit in brackets.
*/
static int is_below_picture(const cd_document *d, const cd_verdict *v) {
  if (d->signs < NEWS_SIGNS || cd_has(v, CD_ROW_AFTER_PROSE) || cd_has(v, CD_ROW_ENDS_STOP)) return 0;
  if (cd_has(v, CD_ROW_NAMES_BRACKETED)) return cd_has(v, CD_ROW_PROSE_ABOVE) || cd_has(v, CD_ROW_PROSE_BELOW);
  return cd_has(v, CD_ROW_PICTURE_BRACKET) && !cd_has(v, CD_ROW_SENTENCES);
}

static void decide(const cd_document *d, cd_verdict *v) {
  float scores[CD_KINDS], ahead = 0;
  unsigned keep, junk;
  v->kind = CD_KIND_BODY;
  if (v->evidence.user != 0) {
    v->kind = first_kind(v->evidence.user);
    return;
  }
  if (v->evidence.cues[CD_ROW_CUE_GRAMMAR] != 0 && !is_remark(d, v) && !is_entry(d, v)) {
    v->kind = first_kind(v->evidence.cues[CD_ROW_CUE_GRAMMAR]);
    return;
  }
  if (d->cues == 0 || cd_is_plain_prose(v)) return;
  score_all(&v->evidence, scores);
  keep = best_kept(scores);
  junk = best_removed(d, v, scores, scores[keep], &ahead);
  v->kind = ahead > 0 ? told_kind(v, scores, junk) : keep;
  if (v->kind == CD_KIND_CAPTION && (cd_cued_kinds(v) >> CD_KIND_PHOTO_CREDIT & 1)) v->kind = CD_KIND_PHOTO_CREDIT;
  if (is_picture_sign(v)) v->kind = CD_KIND_PHOTO_CREDIT;
  if (is_below_picture(d, v)) v->kind = CD_KIND_PHOTO_CREDIT;
  v->kind = settle_author(d, v, scores);
  v->margin = ahead;
  if (cd_kind_stays(v->kind) && is_announced(v)) v->kind = CD_KIND_RELATED;
}

/* --- what stands above the story ------------------------------------------ */

/* What is called a title must have been taken for nothing else. */
static int is_titular(const cd_verdict *v) {
  return (cd_kind_stays(v->kind) || v->kind == CD_KIND_TITLE) && v->evidence.user == 0;
}

/*
** The first long line above all prose is the title, and what has no end of a sentence right between it and the story is a
** caption or a second title. Only where cues and prose say that this is an article.
*/
static void name_titles(const cd_document *d) {
  size_t i;
  if (d->cues == 0 || d->signs == 0 || d->prose < 2 || d->title >= d->first_prose) return;
  if (!is_titular(cd_verdict_at(d->verdicts, d->title))) return;
  cd_verdict_at(d->verdicts, d->title)->kind = CD_KIND_TITLE;
  for (i = d->title + 1; i < d->first_prose && i <= d->title + 2; i++) {
    cd_verdict *v = cd_verdict_at(d->verdicts, i);
    if (!is_titular(v) || !cd_may_be_title(v) || cd_has(v, CD_ROW_WORDS_17_24) || cd_has(v, CD_ROW_WORDS_25_ON)) continue;
    if (i + 1 < d->first_prose && cd_has(v, CD_ROW_HAS_COLON)) continue;
    v->kind = cd_has(v, CD_ROW_HAS_COLON) ? CD_KIND_CAPTION : CD_KIND_SUBTITLE;
  }
}

/* --- cutting inside lines ------------------------------------------------- */

#define LEAD 3 /* lines of prose among which the story begins: what stands above may be a caption or a notice */

/* 'prose' is how many lines of it stand above. */
static cd_status cut_line(cd_attribution *work, cd_verdict *v, size_t prose) {
  cd_dateline d;
  cd_status status = cd_reading_line(&work->reading, v->line);
  if (status != CD_OK) return status;
  if ((v->marks & CD_MARKED_DATELINE) && cd_cut_dateline(&work->reading, prose < LEAD, &d)) {
    v->kind = CD_KIND_DATELINE;
    v->kept.start = d.end;
  }
  if (!(v->marks & CD_MARKED_CREDIT)) return CD_OK;
  status = cd_cut_credits(&work->reading, &work->scratch, &v->kept.end);
  if (v->kept.end < v->line.end) v->kept.end = cd_skip_space_back(work->reading.text, v->kept.start, v->kept.end);
  return status;
}

static cd_status cut_lines(cd_attribution *work) {
  size_t i, prose = 0;
  cd_status status = CD_OK;
  for (i = 0; i < work->verdicts.count && status == CD_OK; i++) {
    cd_verdict *v = cd_verdict_at(&work->verdicts, i);
    if (v->kind != CD_KIND_BODY) continue;
    if (v->marks != 0) status = cut_line(work, v, prose);
    prose += (size_t)cd_has(v, CD_ROW_PROSE);
  }
  return status;
}

/* --- the whole ------------------------------------------------------------ */

void cd_attribution_init(cd_attribution *work, const cd_allocator *a) {
  memset(work, 0, sizeof *work);
  work->verdicts.allocator = work->credits.allocator = work->table.allocator = a;
  cd_reading_init(&work->reading, a);
  cd_reading_init(&work->scratch, a);
}

void cd_attribution_free(cd_attribution *work) {
  cd_list_free(&work->verdicts, sizeof(cd_verdict));
  cd_list_free(&work->credits, sizeof(cd_credit));
  cd_list_free(&work->table, sizeof(cd_seen));
  cd_reading_free(&work->reading);
  cd_reading_free(&work->scratch);
}

size_t cd_attribution_size(const cd_attribution *work) {
  return work->verdicts.capacity * sizeof(cd_verdict) + work->credits.capacity * sizeof(cd_credit) +
         work->table.capacity * sizeof(cd_seen) + cd_reading_size(&work->reading) + cd_reading_size(&work->scratch);
}

cd_status cd_attribute(cd_attribution *work, const cd_knowledge *k, const char *text, size_t length) {
  cd_list *verdicts = &work->verdicts;
  cd_document d;
  size_t i;
  cd_status status;
  cd_reading_start(&work->reading, k, text, length);
  cd_reading_start(&work->scratch, k, text, length);
  status = read_lines(work);
  if (status != CD_OK || verdicts->count == 0) return status;
  status = cd_judge_context(text, verdicts, &work->table, &d);
  if (status != CD_OK) return status;
  for (i = 0; i < verdicts->count; i++) decide(&d, cd_verdict_at(verdicts, i));
  name_titles(&d);
  return cut_lines(work);
}

/* A credit of another story: in a block of related ones, or in a long run of lines below this one, if not right below it. */
static int is_of_another(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  uint64_t block = cues[CD_ROW_BLOCK_1] | cues[CD_ROW_BLOCK_2_5] | cues[CD_ROW_BLOCK_6_ON];
  return cd_has(v, CD_ROW_AFTER_PROSE) && !cd_has(v, CD_ROW_PROSE_ABOVE) &&
         ((block >> CD_KIND_RELATED & 1) || cd_has(v, CD_ROW_RUN_6_ON));
}

/* A date, or a line that says who, when, or share, is near: a name there is who wrote. */
static int is_beside_imprint(const cd_verdict *v) {
  const uint64_t *cues = v->evidence.cues;
  uint64_t near = cues[CD_ROW_CUE_ABOVE] | cues[CD_ROW_CUE_BELOW] | cues[CD_ROW_CUE_ABOVE_2] | cues[CD_ROW_CUE_BELOW_2];
  uint64_t kinds = BIT(CD_KIND_BYLINE) | BIT(CD_KIND_TIMESTAMP) | BIT(CD_KIND_SHARE);
  return cd_has(v, CD_ROW_DATE_ABOVE) || cd_has(v, CD_ROW_DATE_BELOW) || cd_has(v, CD_ROW_NAME_THEN) || (near & kinds) != 0;
}

/*
** Names without "by" are authors below a title; a photographer is one of the story's makers where the line stands apart from a
** picture: below all prose; and who may be reached is an author where an address says how.
*/
/* An agency in the place of the author: alone between title and story, beside a date. */
static int is_agency_author(const cd_verdict *v) {
  return cd_has(v, CD_ROW_AGENCY_ONLY) && cd_has(v, CD_ROW_BELOW_TITLE) && (cd_has(v, CD_ROW_DATE_ABOVE) || cd_has(v, CD_ROW_DATE_BELOW));
}

/* A name that nothing but its standing makes an author's. */
static int is_sure_author(const cd_verdict *v, const cd_credit *c) {
  if (c->agency.end > 0 && is_agency_author(v)) return 1;
  if (c->words < 2 || c->common) return 0;
  if (cd_has(v, CD_ROW_NAME_ECHOED) || cd_has(v, CD_ROW_NAME_IMPRINT)) return 1;
  if (cd_has(v, CD_ROW_NAME_THEN) && cd_has(v, CD_ROW_HAS_HANDLE) && !is_of_another(v)) return 1;
  if (cd_has(v, CD_ROW_BELOW_TITLE) && is_beside_imprint(v)) return 1;
  return (is_beside(v) || cd_has(v, CD_ROW_NAME_BESIDE)) && !is_of_another(v);
}

/* Below all prose, so that it is one of the story's makers, and with a name and no agency as those have. */
static int is_sure_photographer(const cd_verdict *v, const cd_credit *c) {
  return cd_has(v, CD_ROW_AFTER_PROSE) && c->words >= 2 && c->agency.end == 0;
}

void cd_weigh_credit(const cd_verdict *v, cd_credit *c) {
  int sure = !c->supposed && !is_of_another(v);
  if (v->kind == CD_KIND_CONTACT) sure = c->supposed && c->address.end > 0 && c->words >= 2;
  else if (v->kind == CD_KIND_PHOTO_CREDIT) sure = is_sure_photographer(v, c);
  else if (cd_kind_stays(v->kind) && c->role == CD_ROLE_PHOTOGRAPHY) sure = is_sure_photographer(v, c) || cd_has(v, CD_ROW_PLACE_LAST);
  else if (c->supposed) sure = is_sure_author(v, c);
  if (!sure) c->confidence = 0.3f;
  else if (c->supposed) c->confidence = 0.6f;
}
