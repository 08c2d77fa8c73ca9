#include "credit.h"

#include <string.h>

#define LONGEST_NAME 7   /* words */
#define SURE 0.9f
#define LIKELY 0.7f
#define DOUBTFUL 0.4f

typedef struct parser {
  const cd_reading *r;
  const cd_lexicon *l;
  cd_list *credits;
  size_t at;              /* token */
  size_t hit;             /* the first hit not yet passed */
  unsigned role;          /* of the names that come */
  int supposed;           /* the role is the caller's */
  int inherited;          /* the role was not said in this sentence */
  int closed;             /* words the grammar does not know: no names until the next role or sentence */
  size_t sentence, clause, unplaced; /* credits: where this sentence and clause begin; the first without a place */
  size_t rest;
  cd_span house;          /* the agency whose writers are named: empty if none */
} parser;

static const cd_token *token(const parser *p, size_t i) { return cd_reading_token(p->r, i); }
static size_t count(const parser *p) { return p->r->tokens.count; }
static cd_credit *credit_at(const parser *p, size_t i) { return (cd_credit *)p->credits->items + i; }

static uint32_t classes(const parser *p, size_t i) {
  return i < count(p) ? cd_lexicon_classes(p->l, token(p, i)) : 0;
}

static cd_code_point mark(const parser *p, size_t i) { return i < count(p) ? token(p, i)->mark : 0; }

/* The longest phrase of a sort that begins at the token p->at; NULL if there is none. */
static const cd_hit *longest(const parser *p, cd_sort sort, size_t at) {
  const cd_hit *best = NULL;
  size_t h;
  for (h = p->hit; h < p->r->hits.count && cd_reading_hit(p->r, h)->first <= at; h++) {
    const cd_hit *hit = cd_reading_hit(p->r, h);
    if (hit->first == at && cd_knowledge_phrase(p->r->knowledge, hit)->sort == sort &&
        (best == NULL || hit->last > best->last)) best = hit;
  }
  return best;
}

static unsigned role_of(const parser *p, const cd_hit *hit) { return cd_knowledge_phrase(p->r->knowledge, hit)->id; }

/* --- names ---------------------------------------------------------------- */

/* A capital after a short part with an apostrophe: d'Arcy, l'Hôpital. */
static int is_elided(const parser *p, const cd_token *t) {
  const char *s = p->r->text + t->start;
  size_t length = t->end - t->start;
  if (!(t->flags & CD_TOKEN_INNER) || length < 4) return 0;
  return s[1] == '\'' || s[2] == '\'' || memcmp(s + 1, "\xE2\x80\x99", 3) == 0;
}

static int is_name_word(const parser *p, size_t i) {
  const cd_token *t = token(p, i);
  if (!(t->flags & CD_TOKEN_WORD) || (t->flags & CD_TOKEN_DIGIT)) return 0;
  if (!(t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED)) && !is_elided(p, t)) return 0;
  if (classes(p, i) & (CD_CLASS_AND | CD_CLASS_STAFF)) return 0;
  return !(classes(p, i) & (CD_CLASS_IN | CD_CLASS_STOP)) || (t->flags & CD_TOKEN_INITIAL);
}

static int is_name_dot(const parser *p, size_t i) {
  const cd_token *before = token(p, i - 1);
  if (mark(p, i) != '.' || (token(p, i)->flags & CD_TOKEN_SPACED)) return 0;
  return (before->flags & CD_TOKEN_INITIAL) || (classes(p, i - 1) & (CD_CLASS_HONORIFIC | CD_CLASS_SUFFIX));
}

/* A month or weekday before a number or comma is no name. */
static int is_date(const parser *p, size_t i) {
  size_t next = i + 1 + (mark(p, i + 1) == '.');
  if (!(classes(p, i) & (CD_CLASS_MONTH | CD_CLASS_WEEKDAY)) || next >= count(p)) return 0;
  return (token(p, next)->flags & CD_TOKEN_NUMBER) || mark(p, next) == ',';
}

/* A role phrase, a date or a cut run-together word end a name. */
static int ends_name(const parser *p, size_t i) {
  const cd_hit *hit = longest(p, CD_SORT_BEFORE, i);
  if (is_date(p, i)) return 1;
  if (token(p, i)->flags & CD_TOKEN_SPLIT) return 1;
  return (hit != NULL && hit->last > i + 1) || longest(p, CD_SORT_AFTER, i) != NULL;
}

/* Particles (van der, bin, St.) may stand inside a name and at its front. */
static size_t skip_particles(const parser *p, size_t i) {
  while (classes(p, i) & CD_CLASS_PARTICLE) {
    int capital = (token(p, i)->flags & CD_TOKEN_CAPITAL) != 0;
    i++;
    if (capital && mark(p, i) == '.' && !(token(p, i)->flags & CD_TOKEN_SPACED) && i + 1 < count(p)) i++;
  }
  return i;
}

/* , Jr. or III after a name */
static size_t suffix_end(const parser *p, size_t end) {
  size_t i = mark(p, end) == ',' ? end + 1 : end;
  if (!(classes(p, i) & CD_CLASS_SUFFIX)) return end;
  return i + 1 + (mark(p, i + 1) == '.' && !(token(p, i + 1)->flags & CD_TOKEN_SPACED) && i + 2 < count(p));
}

/* A particle that also joins names (Spanish y), before a name of two words: Ada Quell y Tom Okoro, but José Ortega y Gasset. */
static int joins_names(const parser *p, size_t i, size_t next) {
  return next == i + 1 && (classes(p, i) & CD_CLASS_AND) && (classes(p, i) & CD_CLASS_PARTICLE) && next + 1 < count(p) &&
         is_name_word(p, next + 1);
}

static size_t name_end(const parser *p, size_t start, unsigned *words) {
  size_t i = start, end = start;
  *words = 0;
  while (i < count(p) && *words < LONGEST_NAME) {
    size_t next = skip_particles(p, i);
    int unspaced = i > start && (token(p, i - 1)->flags & CD_TOKEN_UNSPACED) != 0;
    if (i > start && is_name_dot(p, i)) {
      end = ++i;
      continue;
    }
    if (next >= count(p) || !is_name_word(p, next) || (next > start && ends_name(p, next))) break;
    if (*words >= 2 && joins_names(p, i, next)) break;
    if (unspaced && (token(p, next)->flags & CD_TOKEN_SPACED) && *words >= 2) break;
    ++*words;
    end = i = next + 1;
  }
  return end > start ? suffix_end(p, end) : start;
}

/* --- clauses and sentences ------------------------------------------------- */

static void drop_from(parser *p, size_t i, int inherited_only) {
  size_t kept = i;
  for (; i < p->credits->count; i++) {
    const cd_credit *c = credit_at(p, i);
    if (inherited_only ? c->inherited : c->role == CD_NO_ROLE) continue;
    *credit_at(p, kept++) = *c;
  }
  p->credits->count = kept;
}

static void end_sentence(parser *p) {
  if (p->closed) drop_from(p, p->sentence, 1);
  drop_from(p, p->sentence, 0);
  p->sentence = p->clause = p->unplaced = p->credits->count;
  p->inherited = 1;
  p->closed = 0;
  p->house.start = p->house.end = 0;
}

static void end_clause(parser *p) {
  p->clause = p->unplaced = p->credits->count;
}

/* "Reporting by": the names after it. Names before it with a place at most were none. */
static void take_role(parser *p, const cd_hit *hit) {
  drop_from(p, p->clause, 0);
  if (p->closed) drop_from(p, p->clause, 1);
  p->role = role_of(p, hit);
  p->supposed = 0;
  p->inherited = 0;
  p->closed = 0;
  p->at = hit->last;
  p->house.start = p->house.end = 0;
  end_clause(p);
}

/* "contributed to this report": the names before it, and those of the same kind that come. */
static void give_role(parser *p, const cd_hit *hit) {
  size_t i;
  unsigned role = role_of(p, hit);
  for (i = p->sentence; i < p->credits->count; i++) {
    cd_credit *c = credit_at(p, i);
    if (c->role != CD_NO_ROLE && !c->inherited && !c->supposed) continue;
    c->role = role;
    c->supposed = 0;
    c->inherited = 0;
    c->confidence = SURE;
  }
  p->role = role;
  p->supposed = 0;
  p->inherited = 0;
  p->closed = 0;
  p->at = hit->last;
  if (classes(p, p->at - 1) & CD_CLASS_IN) p->at--;
}

/* --- places ---------------------------------------------------------------- */

/* A region after a comma belongs to the place: Vista, California. */
static size_t region_end(const parser *p, size_t end) {
  const cd_hit *region;
  size_t next;
  if (mark(p, end) != ',') return end;
  region = longest(p, CD_SORT_REGION, end + 1);
  if (region == NULL) return end;
  next = region->last;
  if (next < count(p) && is_name_word(p, next) && !(token(p, next)->flags & CD_TOKEN_SPLIT)) return end;
  return next;
}

static size_t place_end(const parser *p, size_t start) {
  unsigned words;
  size_t end = name_end(p, start, &words), tail;
  while (end > start && (classes(p, end) & (CD_CLASS_PARTICLE | CD_CLASS_STOP)) && end + 1 < count(p) &&
         (tail = name_end(p, end + 1, &words)) > end + 1 && words == 1 && !(classes(p, end) & CD_CLASS_AND)) end = tail;
  return end > start ? region_end(p, end) : start;
}

static void take_place(parser *p) {
  size_t start = p->at, end, i;
  int none = 0;
  while (start < p->at + 4 && (classes(p, start) & (CD_CLASS_IN | CD_CLASS_STOP)) && !is_name_word(p, start)) {
    none |= (classes(p, start) & CD_CLASS_STOP) != 0 && (classes(p, start) & CD_CLASS_IN) != 0;
    start++;
  }
  end = start < count(p) ? place_end(p, start) : start;
  p->at = end > p->at ? end : p->at + 1;
  if (end == start) return;
  for (i = p->unplaced; i < p->credits->count && !none; i++) {
    cd_credit *c = credit_at(p, i);
    c->place = cd_reading_span_of(p->r, start, end);
    if (i + 1 == p->credits->count) c->span.end = c->place.end;
  }
  p->unplaced = p->credits->count;
}

/* --- names, agencies, addresses -------------------------------------------- */

/* Whether a word of a name is one that phrases begin with, or an office or house. */
static int is_common(const parser *p, cd_span name) {
  size_t i = p->at;
  while (i > 0 && token(p, i - 1)->start >= name.start) {
    i--;
    if (classes(p, i) & (CD_CLASS_CUT | CD_CLASS_OFFICE | CD_CLASS_HOUSE | CD_CLASS_STAFF)) return 1;
  }
  return 0;
}

/* One word after "by", of a script where names have two: a section or a site more often than a person. */
static int is_lone_author(const parser *p, unsigned words, cd_span agency) {
  return p->role == CD_ROLE_BYLINE && words < 2 && agency.end == 0 && p->at > 0 &&
         !(token(p, p->at - 1)->flags & CD_TOKEN_UNCASED);
}

static cd_status add_credit(parser *p, cd_span name, cd_span agency, unsigned words) {
  cd_credit c;
  memset(&c, 0, sizeof c);
  c.role = p->role;
  c.inherited = p->inherited;
  c.supposed = p->supposed;
  c.name = name;
  c.agency = agency.end > 0 ? agency : p->house;
  c.span = name.end > 0 ? name : agency;
  c.words = words;
  c.common = is_common(p, c.span);
  c.confidence = p->role == CD_NO_ROLE || p->supposed || is_lone_author(p, words, agency) ? DOUBTFUL
               : words >= 2 && !p->inherited ? SURE : LIKELY;
  return cd_list_push(p->credits, sizeof c, &c);
}

/* A word the grammar does not know. */
static void take_other(parser *p) {
  uint32_t c = classes(p, p->at);
  if (!(c & (CD_CLASS_AND | CD_CLASS_STAFF | CD_CLASS_HONORIFIC))) {
    p->rest++;
    p->closed = 1;
  }
  p->at++;
}

/* Where the last capital after a lower-case letter stands in a word ("RhodesLifestyle"), 0 if there is none. */
static size_t inner_capital(const parser *p, size_t i) {
  const cd_token *t = token(p, i);
  size_t at;
  if (!(t->flags & CD_TOKEN_INNER)) return 0;
  for (at = t->end - 1; at > t->start; at--)
    if (p->r->text[at] >= 'A' && p->r->text[at] <= 'Z' && p->r->text[at - 1] >= 'a' && p->r->text[at - 1] <= 'z') return at;
  return 0;
}

/* Where the office begins in words before "writer": at "Lifestyle" in "Ada Quell Lifestyle"; 0: there is no name in them. */
static size_t office_start(const parser *p, size_t start, size_t end, unsigned *words) {
  size_t i, inner = inner_capital(p, end - 1);
  if (inner != 0) return inner;
  for (i = start; i < end && !(classes(p, i) & CD_CLASS_OFFICE); i++) {}
  if (i < start + 2 || i == end) return 0;
  *words = (unsigned)(i - start);
  return token(p, i - 1)->end;
}

/* 홍길동 기자: family and given name in one word of two to four syllables before the office; what stands before it is a place. */
static int is_korean_name(const parser *p, size_t end) {
  const cd_token *t = token(p, end - 1);
  size_t syllables = (t->end - t->start) / 3;
  return (t->flags & CD_TOKEN_HANGUL) && (classes(p, end) & CD_CLASS_STAFF) && syllables >= 2 && syllables <= 4;
}

/* Words before "writer", "editor" are an office, not a name; unless name and office have run together. */
static cd_status take_name(parser *p) {
  static const cd_span none = { 0, 0 };
  unsigned words;
  size_t end = name_end(p, p->at, &words), start = p->at;
  cd_span name;
  if (end == start) {
    take_other(p);
    return CD_OK;
  }
  p->at = end;
  if (p->closed) return CD_OK;
  name = cd_reading_span_of(p->r, start, end);
  if (is_korean_name(p, end)) {
    name = cd_reading_span_of(p->r, end - 1, end);
    words = 2;
    p->supposed = 0;
  } else if (classes(p, end) & CD_CLASS_STAFF) {
    name.end = office_start(p, start, end, &words);
    if (name.end == 0) return CD_OK;
  }
  return add_credit(p, name, none, words);
}

/* "Associated Press writers A B", "CNN's A B": the agency of the names that come; else it is a credit of its own. */
static cd_status take_agency(parser *p, const cd_hit *hit) {
  static const cd_span none = { 0, 0 };
  cd_span agency = cd_reading_span_of(p->r, hit->first, hit->last);
  p->at = hit->last;
  if (p->at < count(p) && token(p, p->at)->mark == 0 && p->r->text[token(p, p->at)->end - 1] == 's' &&
      token(p, p->at)->end - token(p, p->at)->start <= 4 && !(token(p, p->at)->flags & CD_TOKEN_SPACED)) {
    p->at++;
    p->house = agency;
    return CD_OK;
  }
  if (classes(p, p->at) & CD_CLASS_STAFF) {
    p->at++;
    p->house = agency;
    return CD_OK;
  }
  if (p->closed || p->role == CD_NO_ROLE) return CD_OK;
  if (p->role == CD_ROLE_PHOTOGRAPHY && hit->first > 0 && mark(p, hit->first - 1) == '/' && p->credits->count > p->sentence &&
      credit_at(p, p->credits->count - 1)->role == CD_ROLE_PHOTOGRAPHY) {
    cd_credit *c = credit_at(p, p->credits->count - 1); /* Photo: Ada Quell/AP */
    if (c->agency.end == 0) c->agency = agency;
    return CD_OK;
  }
  return add_credit(p, p->role == CD_ROLE_BYLINE ? agency : none, agency, 2);
}

/* An address or handle belongs to the name before it. */
static void take_address(parser *p, const cd_token *t) {
  if (p->credits->count > p->sentence) {
    cd_credit *c = credit_at(p, p->credits->count - 1);
    cd_span *place = t->flags & CD_TOKEN_ADDRESS ? &c->address : &c->handle;
    if (place->end == 0) {
      place->start = t->start;
      place->end = t->end;
    }
  }
  p->at++;
}

static void take_mark(parser *p) {
  cd_code_point c = mark(p, p->at++);
  switch (c) {
    case '.': case '!': case '?': end_sentence(p); break;
    case '|': case CD_MARK_DASH: case 0x2022:
      p->closed |= p->role == CD_ROLE_BYLINE;
      end_clause(p);
      break;
    case ';': case '/': end_clause(p); break;
    default: break;
  }
}

/* A name that begins with a particle: van der Berg; but "y Tom Okoro" is another name. */
static int begins_with_particle(const parser *p) {
  size_t next = skip_particles(p, p->at);
  return next > p->at && next < count(p) && is_name_word(p, next) && !joins_names(p, p->at, next);
}

static cd_status take(parser *p) {
  const cd_token *t = token(p, p->at);
  const cd_hit *hit;
  while (p->hit < p->r->hits.count && cd_reading_hit(p->r, p->hit)->first < p->at) p->hit++;
  if ((hit = longest(p, CD_SORT_BEFORE, p->at)) != NULL) {
    take_role(p, hit);
    return CD_OK;
  }
  if ((hit = longest(p, CD_SORT_AFTER, p->at)) != NULL) {
    give_role(p, hit);
    return CD_OK;
  }
  if ((hit = longest(p, CD_SORT_STAFF, p->at)) != NULL) {
    p->at = hit->last;
    return CD_OK;
  }
  if ((hit = longest(p, CD_SORT_AGENCY, p->at)) != NULL) return take_agency(p, hit);
  if (t->flags & (CD_TOKEN_ADDRESS | CD_TOKEN_HANDLE)) {
    take_address(p, t);
    return CD_OK;
  }
  if (t->flags & CD_TOKEN_MARK) {
    take_mark(p);
    return CD_OK;
  }
  if (is_date(p, p->at)) {
    take_other(p);
    return CD_OK;
  }
  if (is_name_word(p, p->at) || begins_with_particle(p)) return take_name(p);
  if (classes(p, p->at) & CD_CLASS_IN) {
    take_place(p);
    return CD_OK;
  }
  take_other(p);
  return CD_OK;
}

cd_status cd_parse_credits(const cd_reading *r, unsigned role, cd_list *credits, size_t *rest) {
  parser p;
  memset(&p, 0, sizeof p);
  p.r = r;
  p.l = &r->knowledge->lexicon;
  p.credits = credits;
  p.role = role;
  p.supposed = role != CD_NO_ROLE;
  p.inherited = 0;
  p.sentence = p.clause = p.unplaced = credits->count;
  while (p.at < r->tokens.count) {
    cd_status status = take(&p);
    if (status != CD_OK) return status;
  }
  end_sentence(&p);
  if (rest != NULL) *rest = p.rest;
  return CD_OK;
}
