#include "mail_marks.h"

#include <string.h>

#include "mail_address.h"
#include "mail_device.h"
#include "mail_header.h"

#define MOST_LINES 6 /* of one attribution */

typedef struct marker {
  const cd_mail_phrases *phrases;
  const char *text;
  cd_mail_line *lines;
  size_t count;
  cd_buffer joined;
  cd_mail_source *source;
  cd_span cite; /* the mark of quoted lines in use, where it is not ">" */
} marker;

static size_t next_filled(const marker *m, size_t i) {
  while (i < m->count && m->lines[i].mark == CD_MAIL_LINE_BLANK) i++;
  return i;
}

static void mark_lines(marker *m, size_t first, size_t last, cd_mail_mark mark) {
  size_t i;
  for (i = first; i < last; i++)
    if (m->lines[i].mark != CD_MAIL_LINE_BLANK) m->lines[i].mark = mark;
}

/* --- who is quoted ---------------------------------------------------------------- */

static cd_status keep_text(marker *m, size_t first, size_t last) {
  m->source->found = 1;
  m->source->first = first;
  m->source->last = last;
  return cd_buffer_append(&m->source->text, m->joined.bytes, m->joined.length);
}

static void keep_date(cd_mail_source *s, const cd_mail_date *date) {
  s->date = date->span;
  s->iso_length = cd_mail_date_iso(date, s->iso);
}

static cd_status keep_attribution(marker *m, size_t first, size_t last, const cd_mail_attribution *a) {
  if (m->source->found) return CD_OK;
  m->source->name = a->name;
  m->source->email = a->email;
  if (a->has_date) keep_date(m->source, &a->date);
  return keep_text(m, first, last);
}

/* Joins one field's value, with the lines it is wrapped over, onto what is joined already. */
static cd_status join_field(marker *m, size_t i, const cd_mail_header *h, cd_span *value) {
  size_t at, end = i + 1, start = m->joined.length, next;
  cd_status status;
  while (!h->bare && end < h->last && m->lines[end].mark != CD_MAIL_LINE_BLANK &&
         cd_mail_field(m->phrases, m->text, &m->lines[end], &next) == 0)
    end++;
  status = cd_mail_join(m->text, m->lines, i, end, &m->joined);
  if (status != CD_OK) return status;
  for (at = start; at < m->joined.length && m->joined.bytes[at] != ':' && m->joined.bytes[at] != '\xEF';) at++;
  value->start = at == m->joined.length || h->bare ? start : at + (m->joined.bytes[at] == ':' ? 1 : 3);
  value->end = m->joined.length;
  return cd_buffer_append(&m->joined, "\n", 1);
}

static cd_status keep_header(marker *m, size_t first, const cd_mail_header *h) {
  cd_span value;
  cd_mail_date date;
  cd_status status = CD_OK;
  if (m->source->found) return CD_OK;
  m->joined.length = 0;
  if (h->from != SIZE_MAX) {
    status = join_field(m, h->from, h, &value);
    if (status == CD_OK)
      cd_mail_mailbox_read(m->joined.bytes, value.start, value.end, &m->source->name, &m->source->email);
  }
  if (status == CD_OK && h->date != SIZE_MAX) {
    status = join_field(m, h->date, h, &value);
    if (status == CD_OK && cd_mail_date_find(m->phrases, m->joined.bytes, value.start, value.end, &date))
      keep_date(m->source, &date);
  }
  return status == CD_OK ? keep_text(m, first, h->last) : status;
}

/* --- separators and header blocks ---------------------------------------------------- */

/* "-----Original Message-----", "Begin forwarded message:": its mark, CD_MAIL_LINE_TEXT for other lines. */
static cd_mail_mark separator(const marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  cd_span s = cd_mail_undecorated(m->text, l->first, l->last);
  size_t n, value, next;
  cd_mail_meaning meaning;
  int drawn = s.start - l->first >= 2 || l->last - s.end >= 2;
  if (s.end > s.start && m->text[s.end - 1] == ':') {
    s.end--;
    drawn = 1;
  }
  while (s.end > s.start && m->text[s.end - 1] == ' ') s.end--;
  n = cd_mail_phrases_match(m->phrases, m->text, s.start, s.end, CD_MAIL_ORIGINAL | CD_MAIL_FORWARDED, &meaning);
  if (n == 0 || n != s.end - s.start) return CD_MAIL_LINE_TEXT;
  next = next_filled(m, i + 1);
  if (!drawn && (next == m->count || cd_mail_field(m->phrases, m->text, &m->lines[next], &value) == 0))
    return CD_MAIL_LINE_TEXT;
  return meaning.kinds & CD_MAIL_FORWARDED ? CD_MAIL_LINE_FORWARDED : CD_MAIL_LINE_ORIGINAL;
}

/* Marks a header block at line i if there is one; *next is the line after it. */
static cd_status mark_header(marker *m, size_t i, int introduced, size_t *next) {
  cd_mail_header h;
  size_t value;
  if (i >= m->count || (m->lines[i].mark != CD_MAIL_LINE_TEXT && m->lines[i].mark != CD_MAIL_LINE_QUOTE)) return CD_OK;
  if (cd_mail_field(m->phrases, m->text, &m->lines[i], &value) == 0) return CD_OK;
  if (!cd_mail_header_at(m->phrases, m->text, m->lines, m->count, i, introduced, &h)) return CD_OK;
  mark_lines(m, i, h.last, CD_MAIL_LINE_HEADER);
  *next = h.last;
  return keep_header(m, i, &h);
}

/* Marks the block of Lotus Notes at line i if there is one. */
static cd_status mark_notes(marker *m, size_t i, size_t *next) {
  cd_mail_header h;
  char below = i + 1 < m->count && m->lines[i + 1].mark == CD_MAIL_LINE_TEXT ? m->text[m->lines[i + 1].first] : '\0';
  if (below < '0' || below > '9') return CD_OK;
  if (!cd_mail_notes_at(m->phrases, m->text, m->lines, m->count, i, &h)) return CD_OK;
  mark_lines(m, i, h.last, CD_MAIL_LINE_HEADER);
  *next = h.last;
  return keep_header(m, i, &h);
}

static cd_status mark_separator(marker *m, size_t i, size_t *next) {
  cd_mail_mark mark = separator(m, i);
  if (mark == CD_MAIL_LINE_TEXT) return CD_OK;
  m->lines[i].mark = mark;
  *next = i + 1;
  return mark_header(m, next_filled(m, i + 1), 1, next);
}

/* --- quote marks other than ">" ---------------------------------------------------------- */

static int is_same_cite(const marker *m, size_t i, cd_span cite) {
  const cd_mail_line *l = &m->lines[i];
  size_t n = cite.end - cite.start;
  return n > 0 && l->last - l->first >= n && memcmp(m->text + l->first, m->text + cite.start, n) == 0;
}

static cd_span cite_of(const marker *m, size_t i) {
  cd_span s;
  s.start = m->lines[i].first;
  s.end = s.start + (m->lines[i].mark == CD_MAIL_LINE_TEXT ? cd_mail_cite(m->text, &m->lines[i]) : 0);
  return s;
}

/* Whether a name or its initial stands in the joined attribution, without regard to case. */
static int is_named(const marker *m, cd_span name) {
  const char *s = m->joined.bytes;
  size_t at, i, n = name.end - name.start;
  for (at = 0; at + n <= m->joined.length; at++) {
    for (i = 0; i < n && (s[at + i] | 32) == (m->text[name.start + i] | 32); i++) {}
    if (i == n && (at == 0 || strchr(" \"<(,_.", s[at - 1]) != NULL)) return 1;
  }
  return 0;
}

/* The mark of the lines below an attribution (which is the joined text), if it is one of these. */
static cd_span cite_after(const marker *m, size_t last) {
  cd_span none = { 0, 0 }, cite, name;
  size_t next = next_filled(m, last);
  if (next == m->count) return none;
  cite = cite_of(m, next);
  if (cite.start == cite.end || m->text[cite.start] == '|') return cite;
  name = cite;
  name.end--;
  return is_named(m, name) ? cite : none;
}

/* Initials before two lines or more, of which one is empty: they quote, without an attribution. */
static int begins_cited(const marker *m, size_t i) {
  cd_span cite = cite_of(m, i);
  size_t n = cite.end - cite.start;
  if (n < 2 || n > 4 || m->text[cite.start] < 'A' || m->text[cite.start] > 'Z') return 0;
  if (i + 1 == m->count || !is_same_cite(m, i + 1, cite)) return 0;
  return m->lines[i].last - m->lines[i].first == n || m->lines[i + 1].last - m->lines[i + 1].first == n;
}

/* Whether line i is quoted with the mark in use; marks it. */
static int mark_cited(marker *m, size_t i) {
  if (!is_same_cite(m, i, m->cite)) {
    if (!begins_cited(m, i)) return 0;
    m->cite = cite_of(m, i);
  }
  m->lines[i].mark = CD_MAIL_LINE_QUOTE;
  m->lines[i].depth = 1;
  return 1;
}

/* --- attributions -------------------------------------------------------------------- */

static int ends_in_colon(const marker *m, const cd_mail_line *l) {
  if (l->first == l->last) return 0;
  if (m->text[l->last - 1] == ':') return 1;
  return l->last - l->first >= 3 && memcmp(m->text + l->last - 3, "\xEF\xBC\x9A", 3) == 0;
}

/* Whether the line begins with an opening word or the name of a day. */
static int has_opening(const marker *m, const cd_mail_line *l) {
  return cd_mail_phrases_kinds(m->phrases, m->text, l->first, l->last, CD_MAIL_OPENS | CD_MAIL_DAY) != 0;
}

/* "GMT+01:00" or "UTC" in the line. */
static int has_zone(const marker *m, const cd_mail_line *l) {
  size_t at;
  for (at = l->first; at + 3 <= l->last; at++)
    if (memcmp(m->text + at, "GMT", 3) == 0 || memcmp(m->text + at, "UTC", 3) == 0) return 1;
  return 0;
}

static int has_digit(const marker *m, const cd_mail_line *l) {
  size_t at;
  for (at = l->first; at < l->last; at++)
    if (m->text[at] >= '0' && m->text[at] <= '9') return 1;
  return 0;
}

static int has_address(const marker *m, const cd_mail_line *l) {
  return memchr(m->text + l->first, '@', l->last - l->first) != NULL;
}

static int has_verb(const marker *m, const cd_mail_line *l) {
  cd_mail_meaning meaning;
  size_t length;
  return cd_mail_phrases_find(m->phrases, m->text, l->first, l->last, CD_MAIL_WROTE, &length, &meaning) < l->last;
}

static int is_before_quote(const marker *m, size_t i) {
  size_t next = next_filled(m, i + 1);
  return next < m->count && m->lines[next].mark == CD_MAIL_LINE_QUOTE;
}

/* Whether reading lines that end with line i, which ends in a colon, is worth the while. */
static int may_end_in_colon(const marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i], *above = i > 0 && l[-1].mark == CD_MAIL_LINE_TEXT ? l - 1 : l;
  if (above->last - above->first > CD_MAIL_CANDIDATE_MAX) above = l;
  return has_address(m, l) || has_verb(m, l) || has_address(m, above) || has_verb(m, above) ||
         (has_digit(m, l) && (has_opening(m, l) || is_before_quote(m, i)));
}

/* Whether the line may be the whole of an attribution, or its end, by its look. */
static int may_end(const marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  size_t width = l->last - l->first;
  char c = width > 0 ? m->text[l->first] : '\0';
  if (width > CD_MAIL_CANDIDATE_MAX || width < 4) return 0;
  if (ends_in_colon(m, l)) return may_end_in_colon(m, i);
  if (c == '-' || c == '*') return m->text[l->last - 1] == c && (has_digit(m, l) || has_address(m, l));
  if (c >= '0' && c <= '9') return has_address(m, l) || has_zone(m, l);
  return has_opening(m, l) && has_digit(m, l) && (has_address(m, l) || has_verb(m, l));
}

/* A quoted line that is the rest of an attribution torn at the address's bracket: "> wrote:", or "> jane@example.org>
   wrote:" below a line that ends in "<". */
static int is_torn_end(const marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  cd_mail_meaning meaning;
  size_t n;
  if (l->mark != CD_MAIL_LINE_QUOTE || l->depth != 1 || !ends_in_colon(m, l)) return 0;
  if (i > 0 && l[-1].mark == CD_MAIL_LINE_TEXT && m->text[l[-1].last - 1] == '<') return 1;
  n = cd_mail_phrases_match(m->phrases, m->text, l->first, l->last, CD_MAIL_WROTE, &meaning);
  return n > 0 && n + 2 >= l->last - l->first;
}

/* Reads lines first..last-1 as an attribution. */
static cd_status read_lines(marker *m, size_t first, size_t last, cd_mail_attribution *a) {
  cd_status status;
  m->joined.length = 0;
  status = cd_mail_join(m->text, m->lines, first, last, &m->joined);
  if (status == CD_OK) cd_mail_attribution_read(m->phrases, m->joined.bytes, m->joined.length, a);
  return status;
}

/* Whether what follows line last-1 (and precedes line first) lets this reading stand. */
static int stands(const marker *m, size_t first, size_t last, cd_mail_strength strength) {
  size_t next = next_filled(m, last);
  cd_span cite;
  if (strength == CD_STRENGTH_WEAK) {
    cite = cite_after(m, last);
    return next < m->count && (m->lines[next].depth > m->lines[first].depth || cite.end > cite.start);
  }
  if (strength == CD_STRENGTH_ALONE)
    return (first == 0 || m->lines[first - 1].mark == CD_MAIL_LINE_BLANK) && (last == m->count || next > last);
  return strength == CD_STRENGTH_STRONG;
}

/* Whether line i may be one more line of a candidate that goes on below it: a colon would have ended that. */
static int joins(const marker *m, size_t i, int torn) {
  if (m->lines[i].mark == CD_MAIL_LINE_TEXT) return !ends_in_colon(m, &m->lines[i]);
  return torn && m->lines[i].mark == CD_MAIL_LINE_BLANK;
}

/* The best reading of an attribution that ends with line i. *first is its first line, i + 1 if there is none. */
static cd_status best_reading(marker *m, size_t i, int torn, size_t *first, cd_mail_attribution *best) {
  cd_mail_attribution a;
  size_t j = i, least = i + 1 > MOST_LINES ? i + 1 - MOST_LINES : 0;
  *first = i + 1;
  for (;;) {
    cd_status status = read_lines(m, j, i + 1, &a);
    if (status != CD_OK) return status;
    if (stands(m, j, i + 1, a.strength) && (*first > i || (a.well_begun && a.strength >= best->strength))) {
      *best = a;
      *first = j;
    }
    if ((*first <= i && best->well_begun) || j <= least || !joins(m, j - 1, torn)) return CD_OK;
    j--;
  }
}

/* Sets *longer if the lines from i on to one of the next that ends in a colon read as an attribution. */
static cd_status look_on(marker *m, size_t i, int *longer) {
  cd_mail_attribution a;
  cd_status status = CD_OK;
  size_t last;
  *longer = 0;
  for (last = i + 1; last < m->count && last < i + 3 && m->lines[last].mark == CD_MAIL_LINE_TEXT; last++) {
    if (!ends_in_colon(m, &m->lines[last])) continue;
    status = read_lines(m, i, last + 1, &a);
    *longer = status == CD_OK && a.strength == CD_STRENGTH_STRONG;
    return status;
  }
  return status;
}

static cd_status mark_attribution(marker *m, size_t i) {
  cd_mail_attribution a;
  size_t first;
  int torn = is_torn_end(m, i), longer = 0;
  cd_status status = CD_OK;
  if (!torn && (m->lines[i].mark != CD_MAIL_LINE_TEXT || !may_end(m, i))) return CD_OK;
  if (!torn && !ends_in_colon(m, &m->lines[i])) status = look_on(m, i, &longer);
  if (status != CD_OK || longer) return status; /* its last line will find it */
  status = best_reading(m, i, torn, &first, &a);
  if (status != CD_OK || first > i) return status;
  if (!m->source->found) status = read_lines(m, first, i + 1, &a);
  if (status == CD_OK) status = keep_attribution(m, first, i + 1, &a);
  mark_lines(m, first, i + 1, CD_MAIL_LINE_ATTRIBUTION);
  m->cite = cite_after(m, i + 1);
  m->lines[i].depth = 0; /* a torn end's ">" was its bracket */
  return status;
}

/* The attribution that some programs put inside the quote, as its first lines. */
static cd_status mark_quoted_attribution(marker *m, size_t i) {
  cd_mail_attribution a;
  size_t last;
  for (last = i + 1; last <= m->count && last <= i + MOST_LINES && m->lines[last - 1].mark == CD_MAIL_LINE_QUOTE; last++) {
    cd_status status;
    if (!may_end(m, last - 1)) continue;
    status = read_lines(m, i, last, &a);
    if (status != CD_OK) return status;
    if (a.strength != CD_STRENGTH_STRONG) continue;
    status = keep_attribution(m, i, last, &a);
    mark_lines(m, i, last, CD_MAIL_LINE_ATTRIBUTION);
    m->cite = cite_after(m, last);
    return status;
  }
  return CD_OK;
}

/* A quote that begins with an attribution of its own, or a header block (below a title, with some programs). */
static cd_status mark_quote_head(marker *m, size_t i, size_t *next) {
  size_t j;
  cd_status status = mark_quoted_attribution(m, i);
  for (j = i; status == CD_OK && m->lines[i].mark == CD_MAIL_LINE_QUOTE && j < m->count && j < i + 3; j++)
    status = mark_header(m, j, 0, next);
  return status;
}

/* The kinds of phrases that the line begins with, brackets and decoration left out. */
static uint32_t first_kinds(const marker *m, const cd_mail_line *l) {
  static const uint32_t wanted = CD_MAIL_FIELDS | CD_MAIL_ORIGINAL | CD_MAIL_FORWARDED | CD_MAIL_DEVICE |
                                 CD_MAIL_DEVICE_NAMED | CD_MAIL_DEVICE_HEAD;
  size_t at = cd_mail_undecorated(m->text, l->first, l->last).start, n = 1;
  while (at < l->last && n > 0) {
    n = strchr("<([|\"", m->text[at]) != NULL ? 1 : cd_mail_blank(m->text, at, l->last);
    at += n;
  }
  return cd_mail_phrases_kinds(m->phrases, m->text, at, l->last, wanted);
}

/* Whether the line may be one that a device has added: it begins like one, ends like one, or has a link in its words. */
static int may_be_device(const marker *m, const cd_mail_line *l, uint32_t kinds) {
  size_t end = l->last;
  if (kinds & (CD_MAIL_DEVICE | CD_MAIL_DEVICE_NAMED | CD_MAIL_DEVICE_HEAD)) return 1;
  while (end > l->first && strchr(" .!)>]*_\"", m->text[end - 1]) != NULL) end--;
  return cd_mail_phrases_may_end(m->phrases, m->text, end, CD_MAIL_DEVICE_END) || m->text[l->last - 1] == ')';
}

static cd_status mark_text(marker *m, size_t i, size_t *next) {
  const cd_mail_line *l = &m->lines[i];
  uint32_t kinds;
  cd_status status = CD_OK;
  if (mark_cited(m, i)) return CD_OK;
  kinds = first_kinds(m, l);
  if (kinds & (CD_MAIL_ORIGINAL | CD_MAIL_FORWARDED)) status = mark_separator(m, i, next);
  if (status == CD_OK && l->mark == CD_MAIL_LINE_TEXT && kinds & CD_MAIL_FIELDS) status = mark_header(m, i, 0, next);
  if (status != CD_OK || l->mark != CD_MAIL_LINE_TEXT) return status;
  status = mark_notes(m, i, next);
  if (status != CD_OK || l->mark != CD_MAIL_LINE_TEXT) return status;
  if (may_be_device(m, l, kinds) && cd_mail_is_device(m->phrases, m->text, l->first, l->last)) {
    m->lines[i].mark = CD_MAIL_LINE_DEVICE;
    return CD_OK;
  }
  return mark_attribution(m, i);
}

static cd_status mark_line(marker *m, size_t i, size_t *next) {
  const cd_mail_line *l = &m->lines[i];
  *next = i + 1;
  if (l->mark == CD_MAIL_LINE_TEXT) return mark_text(m, i, next);
  if (l->mark != CD_MAIL_LINE_QUOTE) return CD_OK;
  if (is_torn_end(m, i)) return mark_attribution(m, i);
  return i == 0 || m->lines[i - 1].depth == 0 ? mark_quote_head(m, i, next) : CD_OK;
}

cd_status cd_mail_recognize(const cd_mail_phrases *p, const char *text, cd_mail_line *lines, size_t count,
                            cd_mail_source *source) {
  marker m = { p, text, lines, count, CD_BUFFER_INIT(NULL), source, { 0, 0 } };
  cd_status status = CD_OK;
  size_t i = 0;
  m.joined.allocator = source->text.allocator;
  while (i < count && status == CD_OK) status = mark_line(&m, i, &i);
  cd_buffer_free(&m.joined);
  return status;
}
