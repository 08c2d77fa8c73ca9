#include "mail_line.h"

#include <string.h>

#include "mail_space.h"

#define WRAP_WIDTH 60 /* programs wrap lines longer than this, or more */

static int is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80 || c == '.' || c == '_';
}

static int begins_with(const char *text, size_t at, size_t end, const char *word) {
  size_t n = strlen(word);
  return end - at >= n && memcmp(text + at, word, n) == 0;
}

static int is_blank_point(cd_code_point c) { return cd_mail_is_space(c) || cd_mail_is_invisible(c); }

size_t cd_mail_blank(const char *text, size_t at, size_t end) {
  unsigned char c = (unsigned char)text[at];
  cd_code_point point;
  size_t n;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  if (c == '&') return begins_with(text, at, end, "&nbsp;") ? 6 : 0;
  if (c < 0xC2) return 0;
  n = cd_utf8_next((const unsigned char *)text + at, (const unsigned char *)text + end, &point);
  return is_blank_point(point) ? n : 0;
}

/* What cd_mail_blank is asked where a mark, or a blank, is likely. */
static size_t blank_at(const char *text, size_t at, size_t end) {
  unsigned char c = (unsigned char)text[at];
  if (c == ' ') return 1;
  return (c > ' ' && c < 0x80 && c != '&') ? 0 : cd_mail_blank(text, at, end);
}

/* The width of a blank that ends at 'at', "=20" of undecoded quoted-printable too; 0 if none does. */
static size_t blank_before(const char *text, size_t start, size_t at) {
  unsigned char c = (unsigned char)text[at - 1];
  cd_code_point point;
  size_t n;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  if (c == ';') return at - start >= 6 && memcmp(text + at - 6, "&nbsp;", 6) == 0 ? 6 : 0;
  if (c == '0' && at - start >= 3 && memcmp(text + at - 3, "=20", 3) == 0) return 3;
  if (c < 0x80) return 0;
  n = cd_utf8_decode_back((const unsigned char *)text + start, (const unsigned char *)text + at, &point);
  return is_blank_point(point) ? n : 0;
}

static size_t skip_blanks(const char *text, size_t at, size_t end) {
  size_t n;
  while (at < end && (n = blank_at(text, at, end)) > 0) at += n;
  return at;
}

static size_t trim_blanks(const char *text, size_t start, size_t end) {
  size_t n;
  while (end > start && (text[end - 1] == '0' || !cd_mail_is_plain(text[end - 1])) && (n = blank_before(text, start, end)) > 0) end -= n;
  return end;
}

/* A quote mark at 'at', ASCII, full-width or as HTML has it: its bytes, 0 if none. */
static size_t quote_mark(const char *text, size_t at, size_t end) {
  if (text[at] == '>') return 1;
  if (text[at] == '\xEF') return begins_with(text, at, end, "\xEF\xBC\x9E") ? 3 : 0;
  return text[at] == '&' && begins_with(text, at, end, "&gt;") ? 4 : 0;
}

static void measure(const char *text, cd_mail_line *l) {
  size_t at = skip_blanks(text, l->start, l->end), n;
  while (at < l->end && !cd_mail_is_plain(text[at]) && (n = quote_mark(text, at, l->end)) > 0) {
    l->depth++;
    at = skip_blanks(text, at + n, l->end);
  }
  l->first = at;
  l->last = trim_blanks(text, at, l->end);
}

/* --- rules and decoration ------------------------------------------------------ */

/* A character that rules are drawn with: its bytes, 0 if it is none. Sets *heavy where one is enough. */
static size_t rule_point(const char *text, size_t at, size_t end, int *heavy) {
  cd_code_point point;
  size_t n;
  switch (text[at]) {
    case '-': case '_': case '=': case '*': case '#': case '~': case '+': return 1;
    default: if ((unsigned char)text[at] < 0xC2) return 0;
  }
  n = cd_utf8_decode((const unsigned char *)text + at, (const unsigned char *)text + end, &point);
  if ((point < 0x2010 || point > 0x2015) && (point < 0x2500 || point > 0x2501) && point != 0x1427) return 0;
  *heavy = point >= 0x2012 || point == 0x1427;
  return n;
}

int cd_mail_is_rule(const char *text, size_t first, size_t last) {
  size_t at = first, n, points = 0;
  int heavy = 0;
  while (at < last) {
    n = rule_point(text, at, last, &heavy);
    if (n > 0)
      points++;
    else
      n = cd_mail_blank(text, at, last);
    if (n == 0) return 0;
    at += n;
  }
  return points >= 2 || (points == 1 && heavy);
}

/* A dash beyond ASCII that ends at 'at'. */
static size_t rule_point_before(const char *text, size_t first, size_t at) {
  int heavy;
  return at - first >= 3 && rule_point(text, at - 3, at, &heavy) == 3 ? 3 : 0;
}

cd_span cd_mail_undecorated(const char *text, size_t first, size_t last) {
  cd_span s;
  size_t n = 1;
  int heavy;
  while (first < last && n > 0 && !cd_mail_is_plain(text[first])) {
    n = text[first] == ' ' || text[first] == '\t' ? 1 : rule_point(text, first, last, &heavy);
    first += n;
  }
  for (n = 1; last > first && n > 0 && !cd_mail_is_plain(text[last - 1]); last -= n) {
    n = text[last - 1] == ' ' || text[last - 1] == '\t' ? 1 : rule_point(text, last - 1, last, &heavy);
    if (n == 0) n = rule_point_before(text, first, last);
  }
  s.start = first;
  s.end = last;
  return s;
}

size_t cd_mail_words(const char *text, size_t first, size_t last, size_t most) {
  size_t words = 0, n;
  int inside = 0;
  while (first < last && words < most) {
    n = blank_at(text, first, last);
    if (n == 0 && !inside) words++;
    inside = n == 0;
    first += n == 0 ? 1 : n;
  }
  return words;
}

/* "--", "-- ", or one long dash; in damaged mail the space is lost. */
static int is_dashes(const char *text, const cd_mail_line *l) {
  size_t n = l->last - l->first;
  int heavy = 0;
  if (n == 2 && memcmp(text + l->first, "--", 2) == 0) return 1;
  return n > 0 && rule_point(text, l->first, l->last, &heavy) == n && heavy;
}

static cd_mail_mark shape_of(const char *text, const cd_mail_line *l) {
  if (l->depth > 0) return CD_MAIL_LINE_QUOTE;
  if (l->first == l->last) return CD_MAIL_LINE_BLANK;
  if (cd_mail_is_plain(text[l->first])) return CD_MAIL_LINE_TEXT;
  if (is_dashes(text, l)) return CD_MAIL_LINE_DASHES;
  if (cd_mail_is_rule(text, l->first, l->last)) return CD_MAIL_LINE_RULE;
  return CD_MAIL_LINE_TEXT;
}

/* --- other quote marks ----------------------------------------------------------- */

#define LONGEST_CITE 16

size_t cd_mail_cite(const char *text, const cd_mail_line *l) {
  size_t at = l->first;
  if (at < l->last && text[at] == '|') return 1;
  while (at < l->last && at - l->first < LONGEST_CITE && is_name_char(text[at])) at++;
  return at > l->first && at < l->last && text[at] == '>' ? at + 1 - l->first : 0;
}

/* A line that a program has wrapped out of the quote: the lines above and below are quoted, and it goes on with
   the long one above, or is no more than a link. */
static int is_torn_off(const char *text, const cd_mail_line *l) {
  const cd_mail_line *above = l - 1;
  char c = text[l->first], before;
  if (above->mark != CD_MAIL_LINE_QUOTE || l[1].mark != CD_MAIL_LINE_QUOTE) return 0;
  if ((c == '(' || c == '<') && text[l->last - 1] == '>') return 1;
  if (above->last - above->start < WRAP_WIDTH) return 0;
  before = text[above->last - 1];
  return ((c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80) && strchr(".?!:;>)", before) == NULL;
}

static void mark_torn_off(const char *text, cd_mail_line *lines, size_t count) {
  size_t i;
  for (i = 1; i + 1 < count; i++) {
    if (lines[i].mark != CD_MAIL_LINE_TEXT || !is_torn_off(text, &lines[i])) continue;
    lines[i].mark = CD_MAIL_LINE_QUOTE;
    lines[i].depth = lines[i - 1].depth;
  }
}

/* --- lines -------------------------------------------------------------------- */

/* The first 'c' at or after 'at'; length if there is none. */
static size_t find(const char *text, size_t at, size_t length, char c) {
  const char *found = at < length ? memchr(text + at, c, length - at) : NULL;
  return found == NULL ? length : (size_t)(found - text);
}

/* The next ending of each kind, kept from line to line, so that text without one is not searched again and again. */
typedef struct endings {
  size_t feed, carriage;
} endings;

/* Where the line at 'at' ends. */
static size_t line_end(const char *text, size_t at, size_t length, endings *next) {
  if (next->feed < at) next->feed = find(text, at, length, '\n');
  if (next->carriage < at) next->carriage = find(text, at, length, '\r');
  return next->feed < next->carriage ? next->feed : next->carriage;
}

static size_t after_ending(const char *text, size_t end, size_t length) {
  if (end < length && text[end] == '\r') end++;
  if (end < length && text[end] == '\n') end++;
  return end;
}

static int is_fence(const char *text, const cd_mail_line *l) {
  return l->depth == 0 && l->last - l->first >= 3 && memcmp(text + l->first, "```", 3) == 0;
}

static void set_literal(cd_mail_line *l) {
  l->literal = 1;
  if (l->mark != CD_MAIL_LINE_BLANK) l->mark = CD_MAIL_LINE_TEXT;
}

/* Makes text of what stands between pairs of fences; an unpaired last fence opens nothing. */
static void mark_code(const char *text, cd_mail_line *lines, size_t count) {
  size_t open = count, i, j;
  for (i = 0; i < count; i++) {
    if (!is_fence(text, &lines[i])) continue;
    if (open == count) {
      open = i;
      continue;
    }
    for (j = open; j <= i; j++)
      set_literal(&lines[j]);
    open = count;
  }
}

/* Mail transport writes ">From " for a line of text that begins with "From ": alone, that is no quote. */
static void mark_escaped(const char *text, cd_mail_line *lines, size_t count) {
  size_t i;
  for (i = 0; i < count; i++) {
    cd_mail_line *l = &lines[i];
    if (l->depth != 1 || !begins_with(text, l->start, l->end, ">From ")) continue;
    if (i > 0 && lines[i - 1].mark == CD_MAIL_LINE_QUOTE) continue;
    if (i + 1 < count && lines[i + 1].mark == CD_MAIL_LINE_QUOTE) continue;
    l->depth = 0;
    l->mark = CD_MAIL_LINE_TEXT;
  }
}

cd_status cd_mail_lines(const char *text, size_t length, cd_list *lines) {
  size_t at = 0;
  endings next;
  next.feed = find(text, 0, length, '\n');
  next.carriage = find(text, 0, length, '\r');
  while (at < length) {
    cd_mail_line *l;
    if (cd_list_reserve(lines, sizeof *l, 1) != CD_OK) return CD_NO_MEMORY;
    l = (cd_mail_line *)lines->items + lines->count++;
    l->start = at;
    l->end = line_end(text, at, length, &next);
    l->depth = 0;
    l->literal = 0;
    measure(text, l);
    l->mark = shape_of(text, l);
    at = after_ending(text, l->end, length);
  }
  mark_escaped(text, lines->items, lines->count);
  mark_code(text, lines->items, lines->count);
  mark_torn_off(text, lines->items, lines->count);
  return CD_OK;
}
