#include "mail_date.h"

#include <string.h>

#include "mail_line.h"
#include "utf8.h"

#define DATE_NAMES (CD_MAIL_MONTH | CD_MAIL_DAY | CD_MAIL_AM | CD_MAIL_PM)

typedef enum token_type { END, NUMBER, NAME, GLUE, UNIT, ZONE, WORD, MARK } token_type;

typedef struct token {
  token_type type;
  int value;         /* NUMBER; UNIT: one of "YMDhms"; MARK: the character; ZONE: minutes or CD_MAIL_NO_OFFSET */
  int digits;        /* NUMBER */
  cd_mail_meaning name; /* NAME: a month, a day, a half of the day (or several of them) */
  cd_span span;
} token;

typedef struct reader {
  const cd_mail_phrases *phrases;
  const char *text;
  size_t end;
  int day_first;
  token tokens[CD_MAIL_DATE_TOKENS + 1];
  int count;
} reader;

/* --- tokens ------------------------------------------------------------------- */

static const struct {
  cd_code_point point;
  char unit;
} units[] = { { 0x5E74, 'Y' }, { 0xB144, 'Y' }, { 0x6708, 'M' }, { 0xC6D4, 'M' }, { 0x65E5, 'D' }, { 0xC77C, 'D' },
              { 0x65F6, 'h' }, { 0x6642, 'h' }, { 0x70B9, 'h' }, { 0x9EDE, 'h' }, { 0xC2DC, 'h' }, { 0x5206, 'm' },
              { 0xBD84, 'm' }, { 0x79D2, 's' }, { 0xCD08, 's' } };

/* Abbreviations that mean one zone everywhere (RFC 5322 4.3 and the European and East Asian ones). */
static const struct {
  const char *name;
  int minutes;
} zones[] = { { "GMT", 0 }, { "UTC", 0 }, { "UT", 0 }, { "Z", 0 }, { "EST", -300 }, { "EDT", -240 }, { "MST", -420 },
              { "MDT", -360 }, { "PST", -480 }, { "PDT", -420 }, { "CDT", -300 }, { "WET", 0 }, { "WEST", 60 },
              { "CET", 60 }, { "CEST", 120 }, { "MEZ", 60 }, { "MESZ", 120 }, { "EET", 120 }, { "EEST", 180 },
              { "MSK", 180 }, { "JST", 540 }, { "KST", 540 } };

static void read_number(reader *r, size_t at, token *t) {
  size_t p = at;
  t->type = NUMBER;
  while (p < r->end && r->text[p] >= '0' && r->text[p] <= '9') {
    if (t->digits < 9) t->value = t->value * 10 + (r->text[p] - '0');
    t->digits++;
    p++;
  }
  t->span.end = p;
}

static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80; }

static int is_capitals(const char *word, size_t n) {
  size_t i;
  for (i = 0; i < n; i++)
    if (word[i] < 'A' || word[i] > 'Z') return 0;
  return n >= 2 && n <= 5;
}

static void read_zone(const char *word, size_t n, token *t) {
  size_t i;
  if (n > 5 || word[0] < 'A' || word[0] > 'Z') return;
  for (i = 0; i < sizeof zones / sizeof *zones; i++) {
    if (zones[i].name[0] != word[0] || strlen(zones[i].name) != n || memcmp(zones[i].name, word, n) != 0) continue;
    t->type = ZONE;
    t->value = zones[i].minutes;
    return;
  }
  if (!is_capitals(word, n)) return;
  t->type = ZONE;
  t->value = CD_MAIL_NO_OFFSET;
}

static int read_unit(reader *r, size_t at, token *t) {
  cd_code_point c;
  size_t n = cd_utf8_decode((const unsigned char *)r->text + at, (const unsigned char *)r->text + r->end, &c), i;
  if (c == 0xFF1A || c == 0xFF0C || c == 0x3001) { /* full-width colon and comma */
    t->type = MARK;
    t->value = c == 0xFF1A ? ':' : ',';
    t->span.end = at + n;
    return 1;
  }
  for (i = 0; i < sizeof units / sizeof *units; i++) {
    if (units[i].point != c) continue;
    t->type = UNIT;
    t->value = units[i].unit;
    t->span.end = at + n;
    return 1;
  }
  return 0;
}

static void read_word(reader *r, size_t at, token *t) {
  size_t p = at, n;
  cd_code_point c;
  if ((unsigned char)r->text[at] >= 0xE3 && read_unit(r, at, t)) return;
  n = cd_mail_phrases_match(r->phrases, r->text, at, r->end, DATE_NAMES | CD_MAIL_GLUE, &t->name);
  if (n > 0) {
    t->type = t->name.kinds & DATE_NAMES ? NAME : GLUE;
    t->span.end = at + n;
    return;
  }
  t->type = WORD;
  if ((unsigned char)r->text[at] >= 0xE0) { /* scripts without spaces: a character at a time */
    p += cd_utf8_decode((const unsigned char *)r->text + at, (const unsigned char *)r->text + r->end, &c);
  } else {
    while (p < r->end && is_letter(r->text[p]) && (unsigned char)r->text[p] < 0xE0) p++;
  }
  t->span.end = p;
  read_zone(r->text + at, p - at, t);
}

static void tokenize(reader *r, size_t at) {
  size_t n;
  r->count = 0;
  while (at < r->end && r->count < CD_MAIL_DATE_TOKENS) {
    token *t = &r->tokens[r->count];
    n = r->text[at] == ' ' ? 1 : cd_mail_blank(r->text, at, r->end);
    if (n > 0) {
      at += n;
      continue;
    }
    memset(t, 0, sizeof *t);
    t->span.start = at;
    if (r->text[at] >= '0' && r->text[at] <= '9') {
      read_number(r, at, t);
    } else if (is_letter(r->text[at])) {
      read_word(r, at, t);
    } else {
      t->type = MARK;
      t->value = (unsigned char)r->text[at];
      t->span.end = at + 1;
    }
    at = t->span.end;
    r->count++;
  }
  memset(&r->tokens[r->count], 0, sizeof(token));
}

/* --- the day ------------------------------------------------------------------ */

static const token *at(const reader *r, int i) { return &r->tokens[i < 0 || i > r->count ? r->count : i]; }

static int is_mark(const token *t, char c) { return t->type == MARK && t->value == c; }
static int is_month(const token *t) { return t->type == NAME && t->name.kinds & CD_MAIL_MONTH; }
static int is_day_name(const token *t) { return t->type == NAME && t->name.kinds & CD_MAIL_DAY; }
static int is_half(const token *t) {
  return t->type == NAME && t->name.kinds & (CD_MAIL_AM | CD_MAIL_PM) && !(t->name.kinds & CD_MAIL_MONTH);
}
static int is_year(const token *t) { return t->type == NUMBER && t->digits == 4 && t->value >= 1900 && t->value < 2700; }
static int is_day(const token *t) { return t->type == NUMBER && t->digits <= 2 && t->value >= 1 && t->value <= 31; }

/* A word that may stand between the parts of a date: "de", "of", "den". */
static int is_little(const token *t) {
  return t->type == GLUE || ((t->type == WORD || is_half(t)) && t->span.end - t->span.start <= 4);
}

/* Passes marks and one little word. */
static int pass(const reader *r, int i) {
  int words = 0;
  for (;; i++) {
    const token *t = at(r, i);
    if (t->type == MARK && strchr(".,-/'", t->value) != NULL) continue;
    if (is_little(t) && words++ == 0) continue;
    return i;
  }
}

static int days_in(int month, int year) {
  static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  if (month < 1 || month > 12) return 0;
  return month == 2 && (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : days[month - 1];
}

/* Day of the week, 1 is Monday (Zeller's rule as Sakamoto wrote it). */
static int week_day(int year, int month, int day) {
  static const int shift[] = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 };
  int y = month < 3 ? year - 1 : year;
  int sunday_first = (y + y / 4 - y / 100 + y / 400 + shift[month - 1] + day) % 7;
  return sunday_first == 0 ? 7 : sunday_first;
}

/* A year as written: two digits are of this century, the Buddhist era is 543 years ahead. */
static int year_of(const token *t) {
  if (t->digits == 2) return 2000 + t->value;
  return t->value >= 2400 ? t->value - 543 : t->value;
}

static void set_day(cd_mail_date *d, int year, int month, int day) {
  d->year = year;
  d->month = month;
  d->day = day;
  d->certain = year > 0 && month > 0 && day >= 1 && day <= days_in(month, year);
}

/* The name of the day beside the date at tokens i..j, 0 if none. */
static int named_day(const reader *r, int i, int j) {
  int k;
  for (k = i - 3; k < i; k++)
    if (k >= 0 && is_day_name(at(r, k))) return at(r, k)->name.day;
  for (k = j; k < j + 3; k++)
    if (is_day_name(at(r, k))) return at(r, k)->name.day;
  return 0;
}

/* "3/2/2020": which is the day? The one that is possible, or that fits the name of the day. */
static void settle(const reader *r, int i, int j, cd_mail_date *d, int first, int second, int year, char mark) {
  int named = named_day(r, i, j), day_first, month_first;
  day_first = first >= 1 && first <= days_in(second, year);
  month_first = second >= 1 && second <= days_in(first, year);
  if (day_first && month_first && first != second && named > 0) {
    day_first = week_day(year, second, first) == named;
    month_first = week_day(year, first, second) == named;
  }
  if (day_first && month_first && (mark == '.' || r->day_first)) month_first = 0;
  set_day(d, year, day_first ? second : first, day_first ? first : second);
  if (day_first == month_first && first != second) d->certain = 0;
}

/* Each of these reads one notation at token i; returns the token after it, or 0. */

static int read_units(const reader *r, int i, cd_mail_date *d) { /* 2016年12月12日 */
  if (at(r, i)->type != NUMBER || at(r, i + 1)->type != UNIT || at(r, i + 1)->value != 'Y') return 0;
  if (at(r, i + 2)->type != NUMBER || at(r, i + 3)->type != UNIT || at(r, i + 3)->value != 'M') return 0;
  if (at(r, i + 4)->type != NUMBER || at(r, i + 5)->type != UNIT || at(r, i + 5)->value != 'D') return 0;
  set_day(d, at(r, i)->value, at(r, i + 2)->value, at(r, i + 4)->value);
  return i + 6;
}

static int read_digits(const reader *r, int i, cd_mail_date *d) { /* 2016-12-12, 12/31/2016, 31.12.16 */
  const token *a = at(r, i), *b = at(r, i + 2), *c = at(r, i + 4);
  int mark = at(r, i + 1)->value;
  if (at(r, i + 1)->type != MARK || strchr("-/.", mark) == NULL || !is_mark(at(r, i + 3), (char)mark)) return 0;
  if (a->type != NUMBER || b->type != NUMBER || c->type != NUMBER || b->digits > 2) return 0;
  if (is_year(a) && c->digits <= 2) {
    set_day(d, year_of(a), b->value, c->value);
  } else if (a->digits <= 2 && (is_year(c) || c->digits == 2)) {
    settle(r, i, i + 5, d, a->value, b->value, year_of(c), (char)mark);
    if (c->digits == 2 && mark != '.' && !r->day_first) d->certain = 0;
  } else {
    return 0;
  }
  return d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= 31 ? i + 5 : 0;
}

static int read_year(const reader *r, int i, cd_mail_date *d, int month, int day) {
  int y = pass(r, i);
  const token *t = at(r, y), *after = at(r, y + 1);
  int is_time = is_mark(after, ':') || (is_mark(after, '.') && at(r, y + 2)->digits == 2);
  int is_short = t->type == NUMBER && t->digits == 2 && !is_time; /* "3-Feb-20", "3 Feb 20, " */
  if (is_year(t) || (is_short && y > i && is_mark(at(r, y - 1), '-')) || (is_short && y == i && is_mark(after, ','))) {
    set_day(d, year_of(t), month, day);
    return y + 1;
  }
  set_day(d, 0, month, day);
  return i;
}

/* "mar. 9 mars": the first word may name a month, but is the name of the day, as a month follows the number. */
static int is_day_before_month(const reader *r, int i, int j) {
  return is_day_name(at(r, i)) && is_month(at(r, pass(r, j + 1)));
}

static int read_named(const reader *r, int i, cd_mail_date *d) { /* 3 Feb 2020, Feb 3, 2020, 2020. febr. 3., 2020. g. 3. febr. */
  int j = pass(r, i + 1), k;
  if (is_year(at(r, i)) && is_month(at(r, j))) {
    k = pass(r, j + 1);
    if (!is_day(at(r, k))) return 0;
    set_day(d, year_of(at(r, i)), at(r, j)->name.month, at(r, k)->value);
    return k + 1;
  }
  if (is_year(at(r, i)) && is_day(at(r, j))) {
    k = pass(r, j + 1);
    if (!is_month(at(r, k))) return 0;
    set_day(d, year_of(at(r, i)), at(r, k)->name.month, at(r, j)->value);
    return k + 1;
  }
  if (is_day(at(r, i)) && is_month(at(r, j))) return read_year(r, j + 1, d, at(r, j)->name.month, at(r, i)->value);
  if (is_month(at(r, i)) && is_day(at(r, j)) && !is_mark(at(r, j + 1), ':') && !is_day_before_month(r, i, j))
    return read_year(r, j + 1, d, at(r, i)->name.month, at(r, j)->value);
  return 0;
}

/* --- the time ------------------------------------------------------------------ */

static void set_time(cd_mail_date *d, int hour, int minute, int second, uint32_t half) {
  if (half & CD_MAIL_PM && hour < 12) hour += 12;
  if (half & CD_MAIL_AM && !(half & CD_MAIL_PM) && hour == 12) hour = 0;
  d->hour = hour;
  d->minute = minute;
  d->second = second;
}

/* Is there a time at token i? Returns the token after it, or 0. */
static int read_time(const reader *r, int i, cd_mail_date *d) {
  const token *h = at(r, i), *sep = at(r, i + 1), *m = at(r, i + 2);
  int next = i + 3, second = -1;
  uint32_t half = is_half(at(r, i - 1)) ? at(r, i - 1)->name.kinds : 0;
  int joined = is_mark(sep, ':') || is_mark(sep, '.') || (sep->type == UNIT && sep->value == 'h') ||
               ((sep->type == WORD || sep->type == GLUE) && sep->span.end - sep->span.start == 1 &&
                r->text[sep->span.start] == 'h');
  if (h->type != NUMBER || h->digits > 2 || h->value > 24 || !joined) return 0;
  if (m->type != NUMBER || m->digits != 2 || m->value > 59) return 0;
  if (at(r, next)->type == MARK && at(r, next)->value == sep->value && at(r, next + 1)->digits == 2 &&
      sep->type == MARK) {
    second = at(r, next + 1)->value;
    next += 2;
  }
  if (at(r, next)->type == UNIT && at(r, next)->value == 'm') next++;
  if (is_half(at(r, next))) {
    half = at(r, next++)->name.kinds;
    if (is_mark(at(r, next), '.')) next++; /* "p.m." */
  }
  set_time(d, h->value, m->value, second, half);
  return next;
}

/* "+0530", "-08:00" at token i: sets the offset, returns the token after it; i if there is none. */
static int read_offset(const reader *r, int i, cd_mail_date *d) {
  const token *sign = at(r, i), *n = at(r, i + 1);
  int minutes, next = i + 2;
  if (!(is_mark(sign, '+') || is_mark(sign, '-')) || n->type != NUMBER || n->span.start != sign->span.end) return i;
  if (n->digits == 4) {
    minutes = n->value / 100 * 60 + n->value % 100;
  } else if (n->digits <= 2) {
    minutes = n->value * 60;
    if (is_mark(at(r, next), ':') && at(r, next + 1)->digits == 2) {
      minutes += at(r, next + 1)->value;
      next += 2;
    }
  } else {
    return i;
  }
  if (minutes > 14 * 60) return i;
  d->offset = sign->value == '-' ? -minutes : minutes;
  return next;
}

/* "EST", "(CET)", "(GMT+01:00)", "+0100" */
static int read_zone_after(const reader *r, int i, cd_mail_date *d) {
  int opened = is_mark(at(r, i), '('), j = opened ? i + 1 : i;
  if (at(r, j)->type != ZONE) return read_offset(r, i, d);
  if (d->offset == CD_MAIL_NO_OFFSET) d->offset = at(r, j)->value;
  j = read_offset(r, j + 1, d);
  return j + (opened && is_mark(at(r, j), ')'));
}

/* The token after an hour that no day has ("25:05"), which is no more of a name; i if there is none. */
static int pass_false_time(const reader *r, int i) {
  int j = is_mark(at(r, i), ',') ? i + 1 : i;
  if (at(r, j)->type != NUMBER || at(r, j)->digits > 2 || !is_mark(at(r, j + 1), ':')) return i;
  return at(r, j + 2)->type == NUMBER && at(r, j + 2)->digits == 2 ? j + 3 : i;
}

/* Looks for the time after (or, failing that, before) the day that ends before token 'next'. */
static int find_time(const reader *r, int first, int next, int *start, cd_mail_date *d) {
  int i, after;
  for (i = next; i < next + 8 && i < r->count; i++) {
    if (is_mark(at(r, i), '<') || is_mark(at(r, i), '@')) break;
    after = read_time(r, i, d);
    if (after > 0) return read_zone_after(r, read_offset(r, after, d), d);
  }
  for (i = first - 8 < 0 ? 0 : first - 8; i < first; i++) {
    after = read_time(r, i, d);
    if (after == 0 || after > first) continue;
    *start = is_half(at(r, i - 1)) ? i - 1 : i;
    return next;
  }
  return pass_false_time(r, next);
}

/* "E, 3. veebruar": some languages shorten the day to its first letter, which is none of the phrases: a name may begin so. */
static int is_day_letter(const token *t, const token *next) {
  return t->type == WORD && t->span.end - t->span.start == 1 && is_mark(next, ',');
}

/* The first token of the date with the names of the day before it. */
static int with_day_name(const reader *r, int i) {
  int k, start = i, words = 0;
  if (i >= 2 && is_day_letter(at(r, i - 2), at(r, i - 1))) return i - 2;
  for (k = i - 1; k >= 0 && k >= i - 4; k--) {
    const token *t = at(r, k);
    if (is_day_name(t))
      start = k;
    else if (!(t->type == MARK && strchr(",.(", t->value) != NULL) && !(is_little(t) && words++ == 0))
      break;
  }
  return start;
}

/* The date that begins at token i, which is a number or a month. */
static int read_day(const reader *r, int i, cd_mail_date *d) {
  int next;
  memset(d, 0, sizeof *d);
  d->hour = d->minute = d->second = -1;
  d->offset = CD_MAIL_NO_OFFSET;
  next = read_units(r, i, d);
  if (next == 0) next = read_digits(r, i, d);
  return next == 0 ? read_named(r, i, d) : next;
}

static int has_digit(const char *text, size_t start, size_t end) {
  for (; start < end; start++)
    if (text[start] >= '0' && text[start] <= '9') return 1;
  return 0;
}

int cd_mail_date_find(const cd_mail_phrases *p, const char *text, size_t start, size_t end, uint32_t order,
                      cd_mail_date *date) {
  reader r;
  int i, next, first;
  if (!has_digit(text, start, end)) return 0;
  r.phrases = p;
  r.text = text;
  r.end = end;
  r.day_first = order & CD_MAIL_DAY_FIRST && !(order & CD_MAIL_OTHER_ORDER);
  tokenize(&r, start);
  for (i = 0; i < r.count; i++) {
    if (at(&r, i)->type != NUMBER && !is_month(at(&r, i))) continue;
    next = read_day(&r, i, date);
    if (next == 0) continue;
    first = with_day_name(&r, i);
    next = find_time(&r, i, next, &first, date);
    date->span.start = at(&r, first)->span.start;
    date->span.end = at(&r, next - 1)->span.end;
    return 1;
  }
  return 0;
}

static char *put(char *out, char before, int number, int digits) {
  int i;
  if (before != '\0') *out++ = before;
  for (i = digits - 1; i >= 0; i--, number /= 10) out[i] = (char)('0' + number % 10);
  return out + digits;
}

size_t cd_mail_date_iso(const cd_mail_date *d, char out[CD_MAIL_ISO_MAX]) {
  char *at = out;
  int offset = d->offset < 0 ? -d->offset : d->offset;
  if (!d->certain) return 0;
  at = put(at, '\0', d->year, 4);
  at = put(at, '-', d->month, 2);
  at = put(at, '-', d->day, 2);
  if (d->hour < 0) return (size_t)(at - out);
  at = put(at, 'T', d->hour, 2);
  at = put(at, ':', d->minute, 2);
  if (d->second >= 0) at = put(at, ':', d->second, 2);
  if (d->offset == CD_MAIL_NO_OFFSET) return (size_t)(at - out);
  if (offset == 0) {
    *at++ = 'Z';
  } else {
    at = put(at, d->offset < 0 ? '-' : '+', offset / 60, 2);
    at = put(at, ':', offset % 60, 2);
  }
  return (size_t)(at - out);
}
