#include "imprint.h"

#include <stdio.h>
#include <string.h>

#define LONGEST_DATE 10  /* tokens from the first to the last of a date and time */
#define LONGEST_HOLDER 10

typedef struct parser {
  const cd_reading *r;
  const cd_lexicon *l;
  size_t at;
} parser;

static const cd_token *token(const parser *p, size_t i) { return cd_reading_token(p->r, i); }
static size_t count(const parser *p) { return p->r->tokens.count; }

static uint32_t classes(const parser *p, size_t i) {
  return i < count(p) ? cd_lexicon_classes(p->l, token(p, i)) : 0;
}

/* --- numbers -------------------------------------------------------------- */

/* The numbers in a token like 2019-11-18, 18.11.2019 or 22:05:36, at most five; '*sign' is what parts the first two. */
static size_t split_number(const parser *p, size_t i, unsigned *numbers, char *sign) {
  const char *s = p->r->text + token(p, i)->start, *end = p->r->text + token(p, i)->end;
  size_t n = 0;
  *sign = '\0';
  while (s < end && *s >= '0' && *s <= '9' && n < 5) {
    unsigned value = 0;
    while (s < end && *s >= '0' && *s <= '9') value = value < 100000 ? value * 10 + (unsigned)(*s++ - '0') : (s++, value);
    numbers[n++] = value;
    if (s == end || (*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z' && *s != 'T')) break;
    if (n == 1) *sign = *s;
    s++;
  }
  return n;
}

static int is_year(unsigned n) { return n >= 1900 && n <= 2100; }
static int is_day(unsigned n) { return n >= 1 && n <= 31; }

static int set_day(cd_moment *m, unsigned year, unsigned month, unsigned day) {
  if (!is_year(year) || month < 1 || month > 12 || !is_day(day)) return 0;
  m->year = year;
  m->month = month;
  m->day = day;
  return 1;
}

/* Three numbers with signs between: year first, or with dots, or where only one of two can be the month. */
static int read_numeric_day(const unsigned *n, char sign, cd_moment *m) {
  if (is_year(n[0])) return set_day(m, n[0], n[1], n[2]);
  if (!is_year(n[2])) return 0;
  if (sign == '.' || n[0] > 12) return set_day(m, n[2], n[1], n[0]);
  return n[1] > 12 || n[0] == n[1] ? set_day(m, n[2], n[0], n[1]) : 0;
}

/* --- dates ---------------------------------------------------------------- */

static void set_clock(const parser *p, size_t i, const unsigned *n, cd_moment *m) {
  const char *end = p->r->text + token(p, i)->end;
  const cd_token *next = i + 1 < count(p) ? token(p, i + 1) : NULL;
  char half = '\0';
  if (n[0] > 23 || n[1] > 59 || m->hour >= 0) return;
  if (end[-1] == 'm' || end[-1] == 'M') half = end[-2];
  else if (next != NULL && next->end - next->start <= 2 && (next->flags & CD_TOKEN_WORD)) half = p->r->text[next->start];
  m->hour = (int)n[0];
  m->minute = (int)n[1];
  if ((half == 'p' || half == 'P') && m->hour < 12) m->hour += 12;
  if ((half == 'a' || half == 'A') && m->hour == 12) m->hour = 0;
}

/* A day by the name of its month: 18 November 2019, November 18, 2019. */
static int read_named_day(const parser *p, size_t i, unsigned month, cd_moment *m) {
  unsigned day = 0, year = 0, n[5];
  size_t j, first = i > 3 ? i - 3 : 0;
  char sign;
  for (j = first; j < i; j++)
    if ((token(p, j)->flags & CD_TOKEN_NUMBER) && split_number(p, j, n, &sign) == 1 && is_day(n[0])) day = n[0];
  for (j = i + 1; j < count(p) && j <= i + 4 && year == 0; j++) {
    if (!(token(p, j)->flags & CD_TOKEN_NUMBER)) continue;
    if (split_number(p, j, n, &sign) != 1) break;
    if (is_year(n[0])) year = n[0];
    else if (day == 0 && is_day(n[0])) day = n[0];
  }
  return day != 0 && year != 0 && set_day(m, year, month, day);
}

static int is_utc(const parser *p, size_t i) {
  const cd_token *t = token(p, i);
  const char *s = p->r->text + t->start;
  size_t length = t->end - t->start;
  return length == 3 && (memcmp(s, "GMT", 3) == 0 || memcmp(s, "UTC", 3) == 0);
}

static void read_number(const parser *p, size_t i, cd_moment *m) {
  unsigned n[5];
  char sign;
  size_t parts = split_number(p, i, n, &sign);
  if (sign == ':' && parts >= 2) {
    set_clock(p, i, n, m);
  } else if (parts >= 3 && m->year == 0 && read_numeric_day(n, sign, m) && parts >= 5) {
    m->hour = n[3] <= 23 ? (int)n[3] : -1;
    m->minute = m->hour >= 0 && n[4] <= 59 ? (int)n[4] : 0;
    m->utc = p->r->text[token(p, i)->end - 1] == 'Z';
  }
}

/* The moment said in the tokens from p->at to 'end'. */
static void read_moment(const parser *p, size_t end, cd_moment *m) {
  size_t i;
  memset(m, 0, sizeof *m);
  m->hour = m->minute = -1;
  for (i = p->at; i < end; i++) {
    unsigned month = cd_lexicon_month(p->l, token(p, i));
    if (token(p, i)->flags & CD_TOKEN_NUMBER) read_number(p, i, m);
    else if (month != 0 && m->year == 0) (void)read_named_day(p, i, month, m);
    else if (m->hour >= 0 && is_utc(p, i)) m->utc = 1;
  }
}

void cd_parse_timestamp(const cd_reading *r, cd_moment *published, cd_moment *updated) {
  parser p = { r, &r->knowledge->lexicon, 0 };
  size_t split = 0;
  while (split < count(&p) && !(classes(&p, split) & CD_CLASS_UPDATED)) split++;
  read_moment(&p, split, published);
  p.at = split;
  read_moment(&p, count(&p), updated);
  /* "Published 10:30, updated 11:00, 18 Nov 2019": the day said once holds for both */
  if (published->year == 0 && published->hour >= 0 && updated->year != 0)
    (void)set_day(published, updated->year, updated->month, updated->day);
  if (updated->year == 0 && updated->hour >= 0 && published->year != 0)
    (void)set_day(updated, published->year, published->month, published->day);
}

size_t cd_write_moment(const cd_moment *m, char *out) {
  int n = snprintf(out, 24, "%04u-%02u-%02u", m->year % 10000, m->month % 100, m->day % 100);
  if (m->hour >= 0) n += snprintf(out + n, 24 - (size_t)n, "T%02d:%02d%s", m->hour % 100, m->minute % 100, m->utc ? "Z" : "");
  return (size_t)n;
}

/* --- copyright ------------------------------------------------------------ */

static int is_year_token(const parser *p, size_t i) {
  unsigned n[5];
  char sign;
  return (token(p, i)->flags & CD_TOKEN_NUMBER) && split_number(p, i, n, &sign) <= 2 && is_year(n[0]);
}

static int is_holder_word(const parser *p, size_t i) {
  const cd_token *t = token(p, i);
  if (t->mark == '&' || (t->mark == '.' && !(t->flags & CD_TOKEN_SPACED) && i + 1 < count(p) &&
      token(p, i)->start - token(p, i - 1)->start <= 3)) return 1;
  if (!(t->flags & CD_TOKEN_WORD)) return (t->flags & CD_TOKEN_LINK) != 0;
  return (t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED)) != 0 || (classes(p, i) & (CD_CLASS_PARTICLE | CD_CLASS_AND));
}

static int ends_holder(const parser *p, size_t i) {
  size_t h;
  for (h = 0; h < p->r->hits.count && cd_reading_hit(p->r, h)->first <= i; h++) {
    const cd_hit *hit = cd_reading_hit(p->r, h);
    const cd_phrase *phrase = cd_knowledge_phrase(p->r->knowledge, hit);
    if (hit->first == i && i > p->at && phrase->sort == CD_SORT_CUE && phrase->id == CD_KIND_COPYRIGHT) return 1;
  }
  return 0;
}

/* The first token behind ©, (c) or a word for copyright; the number of tokens if there is none. */
static size_t after_sign(const parser *p) {
  size_t i = 0, n = count(p);
  while (i < n && token(p, i)->mark != CD_MARK_COPYRIGHT && !(classes(p, i) & CD_CLASS_COPYRIGHT)) i++;
  while (i < n && ((token(p, i)->flags & CD_TOKEN_MARK) || (classes(p, i) & (CD_CLASS_COPYRIGHT | CD_CLASS_STOP)))) i++;
  return i;
}

void cd_parse_copyright(const cd_reading *r, cd_copyright *c) {
  parser p = { r, &r->knowledge->lexicon, 0 };
  size_t i = after_sign(&p), first;
  memset(c, 0, sizeof *c);
  if (i < count(&p) && is_year_token(&p, i)) {
    size_t last = i + 1;
    while (last + 1 < count(&p) && token(&p, last)->mark != 0 && token(&p, last)->mark != '.' && is_year_token(&p, last + 1)) last += 2;
    c->years = cd_reading_span_of(p.r, i, last);
    i = last;
  }
  while (i < count(&p) && ((token(&p, i)->flags & CD_TOKEN_MARK) || ((classes(&p, i) & CD_CLASS_STOP) && !ends_holder(&p, i)))) i++;
  p.at = first = i;
  while (i < count(&p) && i - first < LONGEST_HOLDER && is_holder_word(&p, i) && !ends_holder(&p, i) && !is_year_token(&p, i)) i++;
  while (i > first && (token(&p, i - 1)->flags & CD_TOKEN_MARK)) i--;
  if (i > first) c->holder = cd_reading_span_of(p.r, first, i);
  if (c->years.end == 0 && i < count(&p) && token(&p, i)->mark == ',') i++;
  if (c->years.end == 0 && i < count(&p) && is_year_token(&p, i)) c->years = cd_reading_span_of(p.r, i, i + 1);
}
