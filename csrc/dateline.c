#include "dateline.h"

#include <string.h>

#define LONGEST_PLACE 16  /* tokens, regions and second places included */
#define LONGEST_BRACKET 18
#define LONGEST_REPORTER 4 /* tokens */
#define LONGEST_BARE 7     /* tokens of a place that nothing but capitals tells */

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

/* A dash that parts: — – -- _ or a hyphen between spaces. */
static size_t skip_dash(const parser *p, size_t i) {
  size_t start = i;
  while (i < count(p) && (mark(p, i) == CD_MARK_DASH || mark(p, i) == '-' || mark(p, i) == '_')) i++;
  if (i == start) return start;
  if (i == start + 1 && mark(p, start) == '-' && !(token(p, start)->flags & CD_TOKEN_SPACED) &&
      i < count(p) && !(token(p, i)->flags & CD_TOKEN_SPACED)) return start;
  return i;
}

static int is_date_word(const parser *p, size_t i) {
  return i < count(p) && ((token(p, i)->flags & CD_TOKEN_NUMBER) || (classes(p, i) & (CD_CLASS_MONTH | CD_CLASS_WEEKDAY)));
}

/* April 25 | 25 April 2015 | Mon, 3 Jan. | 3 de marzo | 6月18日 (its marks are words of a script without spaces) */
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
    } else if (i > start && (classes(p, i) & CD_CLASS_PARTICLE) && is_date_word(p, i + 1)) {
      i++;
    } else if (i > start && (token(p, i)->flags & CD_TOKEN_UNSPACED) && (classes(p, i) & CD_CLASS_CLOCK)) {
      end = ++i;
    } else {
      break;
    }
  }
  return digits ? end : start;
}

/* The Hague, São Paulo: what is a little word elsewhere begins the line, and a capital follows. */
static int is_article(const parser *p, size_t i) { return i == 0 && count(p) > 1 && (token(p, 1)->flags & CD_TOKEN_CAPITAL) != 0; }

static int is_place_word(const parser *p, size_t i) {
  const cd_token *t;
  if (i >= count(p)) return 0;
  t = token(p, i);
  if (!(t->flags & CD_TOKEN_WORD) || !(t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED))) return 0;
  if ((classes(p, i) & CD_CLASS_STOP) && !(t->flags & CD_TOKEN_ALL_CAPS) && !is_article(p, i)) return 0;
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

/* The first date in tokens first..last-1; where it begins, 'last' if there is none. */
static size_t take_date(parser *p, size_t first, size_t last) {
  size_t i;
  for (i = first; i < last; i++) {
    size_t end = date_end(p, i);
    if (end > last) end = last;
    if (end == i) continue;
    p->d->date = cd_reading_span_of(p->r, i, end);
    return i;
  }
  return last;
}

/*
** Whether a bracket that opens the line holds a dateline: an agency alone, or with what tells of a wire beside it: a sign of
** equality, a word like the Chinese for "cable", or brackets that hold nothing else in that language.
*/
static int is_opening_dateline(const parser *p, size_t open, size_t close, const cd_hit *agency) {
  size_t i;
  if (agency == NULL) return 0;
  if (mark(p, open) == 0x3010 || (agency->first == open + 1 && agency->last == close)) return 1;
  for (i = open + 1; i < close; i++)
    if (mark(p, i) == '=' || (classes(p, i) & CD_CLASS_WIRE)) return 1;
  return mark(p, open) == '[' && agency->last == close;
}

/* In a bracket: an agency, perhaps with a desk (dpa/lni), a place or date beside it. */
static int take_bracket(parser *p) {
  size_t open = p->at, close = close_of(p, open), i, date;
  const cd_hit *agency = NULL;
  if (close == open) return 0;
  for (i = open + 1; i < close && (agency == NULL || agency->last < close); i++) {
    const cd_hit *hit = phrase_at(p, CD_SORT_AGENCY, i);
    if (hit != NULL && hit->last <= close) agency = hit;
  }
  if (open == 0 && !is_opening_dateline(p, open, close, agency)) return 0;
  if (agency == NULL && !(p->capitals && is_house(p, open + 1, close))) return 0;
  if (agency == NULL && skip_dash(p, close + 1) == close + 1) return 0;
  p->d->agency = agency != NULL ? cd_reading_span_of(p->r, agency->first, agency->last) : cd_reading_span_of(p->r, open + 1, close);
  date = take_date(p, open + 1, close);
  if (open == 0 && agency != NULL) {
    size_t last = date < agency->first ? date : agency->first;
    while (last > open + 1 && (token(p, last - 1)->flags & CD_TOKEN_MARK)) last--;
    p->d->place = cd_reading_span_of(p->r, open + 1, last);
  }
  p->at = close + 1;
  return 1;
}

/* "... 홍길동 기자 = ": who reports stands between the bracket and a sign of equality. */
static void skip_reporter(parser *p) {
  size_t i = p->at;
  while (i < count(p) && i < p->at + LONGEST_REPORTER && (token(p, i)->flags & CD_TOKEN_WORD)) i++;
  if (i < count(p) && mark(p, i) == '=' && i > p->at) p->at = i + 1;
}

/* 新华社北京1月2日电（记者王小明）: the agency first, then place and date up to the word for a cable, and who reports in brackets. */
static int take_wire(parser *p) {
  const cd_hit *agency = phrase_at(p, CD_SORT_AGENCY, 0);
  size_t i, date;
  if (agency == NULL || !(token(p, 0)->flags & CD_TOKEN_UNSPACED)) return 0;
  for (i = agency->last; i < count(p) && i < agency->last + LONGEST_PLACE && !(classes(p, i) & CD_CLASS_WIRE); i++) {}
  if (i >= count(p) || !(classes(p, i) & CD_CLASS_WIRE)) return 0;
  date = take_date(p, agency->last, i);
  if (date == i) return 0;
  p->d->agency = cd_reading_span_of(p->r, agency->first, agency->last);
  p->d->place = cd_reading_span_of(p->r, agency->last, date);
  p->at = i + 1;
  if (is_opening(mark(p, p->at)) && close_of(p, p->at) > p->at) p->at = close_of(p, p->at) + 1;
  while (p->at < count(p) && (mark(p, p->at) == ':' || mark(p, p->at) == ',')) p->at++;
  return p->at < count(p);
}

/* An agency between the dash or date and a full stop: "6 мая — РИА Новости.", "6 мая. /ТАСС/." */
static int take_stopped_agency(parser *p) {
  size_t i = skip_dash(p, p->at);
  const cd_hit *agency;
  if (mark(p, i) == '.' && mark(p, i + 1) == '/') i += 2;
  else if (mark(p, i) == '/' && mark(p, i - 1) == '.') {
    p->d->date.end = token(p, i - 2)->end; /* the stop is no part of the month */
    i++;
  }
  if (i == p->at) return 0;
  agency = phrase_at(p, CD_SORT_AGENCY, i);
  if (agency == NULL) return 0;
  i = agency->last;
  if (mark(p, i) == '/') i++;
  if (mark(p, i) != '.' || i + 1 >= count(p)) return 0;
  p->d->agency = cd_reading_span_of(p->r, agency->first, agency->last);
  p->at = i + 1;
  return 1;
}

/* What only capitals and a dash tell: a word of three letters or more, no little words, and nothing that a phrase begins with. */
static int is_bare_place(const parser *p) {
  size_t i, h;
  if (p->at > LONGEST_BARE || token(p, 0)->end - token(p, 0)->start < 3) return 0;
  if (mark(p, p->at) == '-' && !(token(p, p->at)->flags & CD_TOKEN_SPACED)) return 0;
  for (i = 0; i < p->at; i++)
    if (classes(p, i) & (CD_CLASS_STOP | CD_CLASS_AND | CD_CLASS_STAFF | CD_CLASS_AGO | CD_CLASS_UPDATED)) return 0;
  for (h = 0; h < p->r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(p->r, h);
    cd_sort sort = (cd_sort)cd_knowledge_phrase(p->r->knowledge, hit)->sort;
    if (hit->first > 0 || (hit->slot_last > hit->slot_first && (hit->anchors & CD_ANCHOR_END) && hit->last < count(p))) continue;
    if (sort == CD_SORT_CUE || sort == CD_SORT_HINT || sort == CD_SORT_HEAD || sort == CD_SORT_BEFORE) return 0;
  }
  return 1;
}

static int finish(parser *p, int bracket) {
  size_t after = skip_dash(p, p->at);
  int dash = after > p->at;
  if (after >= count(p)) return 0;
  if (!dash && bracket && (mark(p, p->at) == ':' || mark(p, p->at) == '.')) after = skip_dash(p, after + 1);
  if (after >= count(p) || (!dash && !bracket)) return 0;
  if (!bracket && p->d->date.end == 0 && !(p->capitals && is_bare_place(p))) return 0;
  if (!bracket && (token(p, after)->flags & CD_TOKEN_WORD) && !(token(p, after)->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED))) return 0;
  p->d->end = token(p, after)->start;
  p->d->sure = bracket;
  return 1;
}

/* Ends a dateline that stands without a dash. */
static int settle(parser *p) {
  p->d->end = token(p, p->at)->start;
  p->d->sure = 1;
  return 1;
}

/* After the place and a comma: a date, or an agency before a dash. */
static int take_comma(parser *p) {
  size_t end = p->at, date = date_end(p, end + 1);
  const cd_hit *agency = date == end + 1 ? phrase_at(p, CD_SORT_AGENCY, end + 1) : NULL;
  if (agency != NULL && skip_dash(p, agency->last) > agency->last) {
    p->d->agency = cd_reading_span_of(p->r, agency->first, agency->last);
    p->at = agency->last;
    return 1;
  }
  if (date == end + 1) return 0;
  p->d->date = cd_reading_span_of(p->r, end + 1, date);
  p->at = date;
  return 1;
}

/* Where a place ends that has run on into an agency after a comma: "BERLIN, Reuters -". */
static size_t before_agency(const parser *p, size_t end) {
  size_t i;
  for (i = 1; i + 1 < end; i++) {
    const cd_hit *agency = mark(p, i) == ',' ? phrase_at(p, CD_SORT_AGENCY, i + 1) : NULL;
    if (agency != NULL && agency->last >= end) return i;
  }
  return end;
}

/* "(ANSA) - ROMA, 12 MAR - ": behind an agency in brackets and a dash, a place in capitals, a date and a dash. */
static void take_place_behind(parser *p) {
  size_t start = skip_dash(p, p->at), i = start, date;
  if (start == p->at) return;
  while (i < count(p) && i < start + LONGEST_BARE && (token(p, i)->flags & CD_TOKEN_ALL_CAPS) && is_place_word(p, i)) i++;
  if (i == start || mark(p, i) != ',') return;
  date = date_end(p, i + 1);
  if (date == i + 1 || skip_dash(p, date) == date) return;
  p->d->place = cd_reading_span_of(p->r, start, i);
  p->d->date = cd_reading_span_of(p->r, i + 1, date);
  p->at = date;
}

/* "PRAHA 12. března (ČTK) - ": a date right behind the place, before a bracket. */
static void take_date_behind(parser *p) {
  size_t date = date_end(p, p->at);
  if (date == p->at || !is_opening(mark(p, date))) return;
  p->d->date = cd_reading_span_of(p->r, p->at, date);
  p->at = date;
}

/* An agency from token i on, before a stop or dash, perhaps with the tail of its site: "INTERFAX.RU -". Where it ends, or i. */
static size_t signed_end(const parser *p, size_t i) {
  const cd_hit *agency = phrase_at(p, CD_SORT_AGENCY, i);
  size_t end;
  if (agency == NULL) return i;
  end = agency->last;
  if (mark(p, end) == '.' && end + 1 < count(p) && !(token(p, end + 1)->flags & CD_TOKEN_SPACED)) end += 2;
  return end;
}

/* "Москва. 12 марта. INTERFAX.RU - ", "КИЇВ. 12 березня. УНН. ": stops between. */
static int take_stopped(parser *p) {
  size_t date = date_end(p, p->at + 1), agency, end;
  if (mark(p, p->at) != '.' || date == p->at + 1) return 0;
  if (mark(p, date - 1) == '.') date--; /* taken for that of a short form */
  agency = date + 1;
  if (mark(p, date) != '.' || (end = signed_end(p, agency)) == agency) return 0;
  if (mark(p, end) != '.' && skip_dash(p, end) == end) return 0;
  p->d->date = cd_reading_span_of(p->r, p->at + 1, date);
  p->d->agency = cd_reading_span_of(p->r, agency, end);
  p->at = mark(p, end) == '.' ? end + 1 : skip_dash(p, end);
  return p->at < count(p);
}

/* Behind the place a dash and a bracket: "NEW YORK--(BUSINESS WIRE)--"; an agency between slashes, or before a bar. */
static int take_wire_behind(parser *p) {
  size_t dash = skip_dash(p, p->at), end;
  if (dash > p->at && is_opening(mark(p, dash))) {
    p->at = dash;
    return take_bracket(p) && finish(p, 1);
  }
  if (mark(p, p->at) == '/') {
    end = signed_end(p, p->at + 1);
    if (end == p->at + 1 || mark(p, end) != '/') return 0;
    p->d->agency = cd_reading_span_of(p->r, p->at + 1, end);
    p->at = end + 1;
    return finish(p, 1);
  }
  end = signed_end(p, p->at);
  if (end == p->at || !p->capitals || (mark(p, end) != '|' && skip_dash(p, end) == end)) return 0;
  p->d->agency = cd_reading_span_of(p->r, p->at, end);
  p->at = end + (mark(p, end) == '|');
  if (mark(p, end) != '|') return finish(p, 1);
  return p->at < count(p) && settle(p);
}

int cd_parse_dateline(const cd_reading *r, cd_dateline *d) {
  parser p = { r, &r->knowledge->lexicon, 0, d, 0 };
  size_t end;
  memset(d, 0, sizeof *d);
  if (r->tokens.count < 4) return 0;
  if (is_opening(mark(&p, 0))) {
    if (!take_bracket(&p)) return 0;
    skip_reporter(&p);
    if (d->place.end == 0) take_place_behind(&p);
    return finish(&p, 1);
  }
  if (take_wire(&p)) return settle(&p);
  end = before_agency(&p, place_end(&p));
  if (end == 0) return 0;
  p.capitals = (token(&p, 0)->flags & (CD_TOKEN_ALL_CAPS | CD_TOKEN_UNCASED)) != 0;
  d->place = cd_reading_span_of(p.r, 0, end);
  p.at = end;
  if (take_stopped(&p)) return settle(&p);
  if (mark(&p, end) == ',' && !take_comma(&p)) return 0;
  take_date_behind(&p);
  if (is_opening(mark(&p, p.at))) return take_bracket(&p) && finish(&p, 1);
  if (d->agency.end > 0) return finish(&p, 1);
  if (d->date.end > 0 && take_stopped_agency(&p)) return settle(&p);
  return take_wire_behind(&p) || finish(&p, 0);
}
