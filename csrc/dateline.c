#include "dateline.h"

#include <string.h>

#define LONGEST_PLACE 16  /* tokens, regions and second places included */
#define LONGEST_BRACKET 10

typedef struct parser {
  const cd_reading *r;
  const cd_lexicon *l;
  size_t at;
  cd_dateline *d;
  int capitals;           /* the place begins in capitals */
} parser;

static const cd_token *token(const parser *p, size_t i) { return cd_reading_token(p->r, i); }
static size_t count(const parser *p) { return p->r->tokens.count; }
static cd_code_point mark(const parser *p, size_t i) { return i < count(p) ? token(p, i)->mark : 0; }

static uint32_t classes(const parser *p, size_t i) {
  return i < count(p) ? cd_lexicon_classes(p->l, token(p, i)) : 0;
}

static cd_span span_of(const parser *p, size_t first, size_t last) {
  cd_span s = { 0, 0 };
  if (last <= first) return s;
  s.start = token(p, first)->start;
  s.end = token(p, last - 1)->end;
  return s;
}

static const cd_hit *phrase_at(const parser *p, cd_sort sort, size_t at) {
  const cd_hit *best = NULL;
  size_t h;
  for (h = 0; h < p->r->hits.count && cd_reading_hit(p->r, h)->first <= at; h++) {
    const cd_hit *hit = cd_reading_hit(p->r, h);
    if (hit->first == at && cd_knowledge_phrase(p->r->knowledge, hit)->sort == sort &&
        (best == NULL || hit->last > best->last)) best = hit;
  }
  return best;
}

static int is_opening(cd_code_point c) { return c == '(' || c == '[' || c == 0x3010; }
static int is_closing(cd_code_point c) { return c == ')' || c == ']' || c == 0x3011; }

/* A dash that parts: — – -- or a hyphen between spaces. */
static size_t skip_dash(const parser *p, size_t i) {
  size_t start = i;
  while (i < count(p) && (mark(p, i) == CD_MARK_DASH || mark(p, i) == '-')) i++;
  if (i == start) return start;
  if (i == start + 1 && mark(p, start) == '-' && !(token(p, start)->flags & CD_TOKEN_SPACED) &&
      i < count(p) && !(token(p, i)->flags & CD_TOKEN_SPACED)) return start;
  return i;
}

static int is_date_word(const parser *p, size_t i) {
  return i < count(p) && ((token(p, i)->flags & CD_TOKEN_NUMBER) || (classes(p, i) & (CD_CLASS_MONTH | CD_CLASS_WEEKDAY)));
}

/* April 25 | 25 April 2015 | Mon, 3 Jan. | 6月18日 (its marks are words of a script without spaces) */
static size_t date_end(const parser *p, size_t start) {
  size_t i = start, end = start;
  int digits = 0;
  while (i < count(p) && i - start < 8) {
    if (is_date_word(p, i)) {
      digits |= (token(p, i)->flags & CD_TOKEN_NUMBER) != 0;
      end = ++i;
    } else if (i > start && (mark(p, i) == '.' || mark(p, i) == ',') && is_date_word(p, i + 1)) {
      i++;
    } else if (i > start && mark(p, i) == '.' && (classes(p, i - 1) & CD_CLASS_MONTH)) {
      end = ++i;
    } else if (i > start && (token(p, i)->flags & CD_TOKEN_UNSPACED) && (classes(p, i) & CD_CLASS_CLOCK)) {
      end = ++i;
    } else {
      break;
    }
  }
  return digits ? end : start;
}

static int is_place_word(const parser *p, size_t i) {
  const cd_token *t;
  if (i >= count(p)) return 0;
  t = token(p, i);
  if (!(t->flags & CD_TOKEN_WORD) || !(t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED))) return 0;
  if ((classes(p, i) & CD_CLASS_STOP) && !(t->flags & CD_TOKEN_ALL_CAPS)) return 0;
  return !(classes(p, i) & (CD_CLASS_MONTH | CD_CLASS_WEEKDAY)) || !is_date_word(p, i + 1);
}

/* The dot of an abbreviated region or saint: Wis. St. N.Y. */
static int is_place_dot(const parser *p, size_t i) {
  return mark(p, i) == '.' && !(token(p, i)->flags & CD_TOKEN_SPACED) && i > 0 &&
         token(p, i - 1)->end - token(p, i - 1)->start <= 5;
}

static int joins_places(const parser *p, size_t i) {
  cd_code_point c = mark(p, i);
  return c == '/' || c == ',' || ((classes(p, i) & (CD_CLASS_AND | CD_CLASS_PARTICLE)) && i < count(p));
}

/* The words of the place, up to a date, bracket or dash. */
static size_t place_end(const parser *p) {
  size_t i = 0, end = 0;
  while (i < count(p) && i < LONGEST_PLACE) {
    if (is_place_word(p, i) || (i > 0 && is_place_dot(p, i))) end = ++i;
    else if (i > 0 && joins_places(p, i) && date_end(p, i + 1) == i + 1) i++;
    else break;
  }
  return end;
}

static size_t close_of(const parser *p, size_t open) {
  size_t i = open + 1;
  while (i < count(p) && i - open <= LONGEST_BRACKET && !is_closing(mark(p, i))) i++;
  return i < count(p) && is_closing(mark(p, i)) ? i : open;
}

/* One to four capitalized words: after a place in capitals they are a paper or agency, known or not. */
static int is_house(const parser *p, size_t first, size_t last) {
  size_t i;
  if (last == first || last > first + 4) return 0;
  for (i = first; i < last; i++)
    if (!(token(p, i)->flags & CD_TOKEN_CAPITAL)) return 0;
  return 1;
}

/* In a bracket: an agency, perhaps with a desk (dpa/lni), a place or date beside it. */
static int take_bracket(parser *p) {
  size_t open = p->at, close = close_of(p, open), i;
  const cd_hit *agency = NULL;
  if (close == open) return 0;
  for (i = open + 1; i < close && agency == NULL; i++) agency = phrase_at(p, CD_SORT_AGENCY, i);
  if (agency == NULL && !(p->capitals && is_house(p, open + 1, close))) return 0;
  if (agency != NULL && open == 0 && mark(p, open) == '(' && (agency->first != open + 1 || agency->last != close)) return 0;
  p->d->agency = agency != NULL ? span_of(p, agency->first, agency->last) : span_of(p, open + 1, close);
  for (i = open + 1; i < close; i++) {
    size_t end = date_end(p, i);
    if (end > close) end = close;
    if (end == i) continue;
    p->d->date = span_of(p, i, end);
    break;
  }
  p->at = close + 1;
  return 1;
}

static int finish(parser *p, int bracket) {
  size_t after = skip_dash(p, p->at);
  int dash = after > p->at;
  if (after >= count(p)) return 0;
  if (!dash && bracket && mark(p, p->at) == ':') after++;
  if (after >= count(p) || (!dash && !bracket)) return 0;
  if (!bracket && !p->capitals && p->d->date.end == 0) return 0;
  if (!bracket && (token(p, after)->flags & CD_TOKEN_WORD) && !(token(p, after)->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED))) return 0;
  p->d->end = token(p, after)->start;
  p->d->sure = bracket;
  return 1;
}

int cd_parse_dateline(const cd_reading *r, cd_dateline *d) {
  parser p = { r, &r->knowledge->lexicon, 0, d, 0 };
  size_t end, date;
  memset(d, 0, sizeof *d);
  if (r->tokens.count < 4) return 0;
  if (is_opening(mark(&p, 0))) return take_bracket(&p) && finish(&p, 1);
  end = place_end(&p);
  if (end == 0) return 0;
  p.capitals = (token(&p, 0)->flags & (CD_TOKEN_ALL_CAPS | CD_TOKEN_UNCASED)) != 0;
  d->place = span_of(&p, 0, end);
  p.at = end;
  if (mark(&p, end) == ',') {
    date = date_end(&p, end + 1);
    if (date == end + 1) return 0;
    d->date = span_of(&p, end + 1, date);
    p.at = date;
  }
  if (is_opening(mark(&p, p.at))) return take_bracket(&p) && finish(&p, 1);
  return finish(&p, 0);
}
