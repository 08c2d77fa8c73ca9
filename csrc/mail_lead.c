#include "mail_lead.h"

#include <string.h>

#include "mail_attribution.h"
#include "mail_cite.h"

#define MOST_LINES 6 /* of one attribution */

static int ends_in_colon(const cd_marker *m, const cd_mail_line *l) {
  if (l->first == l->last) return 0;
  if (m->text[l->last - 1] == ':') return 1;
  return l->last - l->first >= 3 && memcmp(m->text + l->last - 3, "\xEF\xBC\x9A", 3) == 0;
}

/* Whether the line begins with an opening word or the name of a day. */
static int has_opening(const cd_marker *m, const cd_mail_line *l) {
  return cd_mail_phrases_kinds(m->phrases, m->text, l->first, l->last, CD_MAIL_OPENS | CD_MAIL_DAY) != 0;
}

/* "GMT+01:00" or "UTC" in the line. */
static int has_zone(const cd_marker *m, const cd_mail_line *l) {
  size_t at;
  for (at = l->first; at + 3 <= l->last; at++)
    if (memcmp(m->text + at, "GMT", 3) == 0 || memcmp(m->text + at, "UTC", 3) == 0) return 1;
  return 0;
}

static int has_digit(const cd_marker *m, const cd_mail_line *l) {
  size_t at;
  for (at = l->first; at < l->last; at++)
    if (m->text[at] >= '0' && m->text[at] <= '9') return 1;
  return 0;
}

static int has_address(const cd_marker *m, const cd_mail_line *l) {
  return memchr(m->text + l->first, '@', l->last - l->first) != NULL;
}

static int has_verb(const cd_marker *m, const cd_mail_line *l) {
  cd_mail_meaning meaning;
  size_t length;
  return cd_mail_phrases_find(m->phrases, m->text, l->first, l->last, CD_MAIL_WROTE, &length, &meaning) < l->last;
}

static int is_before_quote(const cd_marker *m, size_t i) {
  size_t next = cd_marker_next_filled(m, i + 1);
  return next < m->count && m->lines[next].mark == CD_MAIL_LINE_QUOTE;
}

/* Whether reading lines that end with line i, which ends in a colon, is worth the while. */
static int may_end_in_colon(const cd_marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i], *above = i > 0 && l[-1].mark == CD_MAIL_LINE_TEXT ? l - 1 : l;
  if (above->last - above->first > CD_MAIL_CANDIDATE_MAX) above = l;
  return has_address(m, l) || has_verb(m, l) || has_address(m, above) || has_verb(m, above) ||
         (has_digit(m, l) && (has_opening(m, l) || is_before_quote(m, i)));
}

/* Whether the line may be the whole of an attribution, or its end, by its look. */
static int may_end(const cd_marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  size_t width = l->last - l->first;
  char c = width > 0 ? m->text[l->first] : '\0';
  if (width > CD_MAIL_CANDIDATE_MAX || width < 4) return 0;
  if (ends_in_colon(m, l)) return may_end_in_colon(m, i);
  if (c == '-' || c == '*')
    return m->text[l->last - 1] == c && (has_digit(m, l) || has_address(m, l) || has_verb(m, l));
  if (c >= '0' && c <= '9') return has_address(m, l) || has_zone(m, l);
  return has_opening(m, l) && has_digit(m, l) && (has_address(m, l) || has_verb(m, l));
}

/* A quoted line that is the rest of an attribution torn at the address's bracket: "> wrote:", or "> jane@example.org>
   wrote:" below a line that ends in "<". */
int cd_marker_is_torn(const cd_marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  cd_mail_meaning meaning;
  size_t n;
  if (l->mark != CD_MAIL_LINE_QUOTE || l->depth != 1 || !ends_in_colon(m, l)) return 0;
  if (i > 0 && l[-1].mark == CD_MAIL_LINE_TEXT && m->text[l[-1].last - 1] == '<') return 1;
  n = cd_mail_phrases_match(m->phrases, m->text, l->first, l->last, CD_MAIL_WROTE, &meaning);
  return n > 0 && n + 2 >= l->last - l->first;
}

/* Whether these lines, as they begin and end now, are those that were read last. */
static int is_read(const cd_marker *m, size_t first, size_t last) {
  return m->read.first == first && m->read.last == last && m->read.start == m->lines[first].first &&
         m->read.end == m->lines[last - 1].last;
}

/* Reads lines first..last-1 as an attribution. */
static cd_status read_lines(cd_marker *m, size_t first, size_t last, cd_mail_attribution *a) {
  cd_status status = CD_OK;
  if (!is_read(m, first, last)) {
    m->read.last = 0;
    m->joined->length = 0;
    status = cd_mail_join(m->text, m->lines, first, last, m->joined);
    if (status != CD_OK) return status;
    cd_mail_attribution_read(m->phrases, m->joined->bytes, m->joined->length, &m->read.attribution);
    m->read.first = first;
    m->read.last = last;
    m->read.start = m->lines[first].first;
    m->read.end = m->lines[last - 1].last;
  }
  *a = m->read.attribution;
  return status;
}

/* Whether what follows line last-1 is quoted more deeply than line first. */
static int is_quoted_below(const cd_marker *m, size_t first, size_t last) {
  size_t next = cd_marker_next_filled(m, last);
  cd_span cite = cd_marker_cite_after(m, last);
  return next < m->count && (m->lines[next].depth > m->lines[first].depth || cite.end > cite.start);
}

static int is_blank_or_none(const cd_marker *m, size_t i) { return i >= m->count || m->lines[i].mark == CD_MAIL_LINE_BLANK; }

/* Whether what stands around lines first..last-1 lets this reading of them stand. */
static int stands(const cd_marker *m, size_t first, size_t last, cd_mail_strength strength) {
  if (strength == CD_STRENGTH_NONE || strength == CD_STRENGTH_STRONG) return strength == CD_STRENGTH_STRONG;
  if (is_quoted_below(m, first, last)) return 1;
  if (strength == CD_STRENGTH_WEAK || !is_blank_or_none(m, last)) return 0;
  return strength == CD_STRENGTH_APART || first == 0 || is_blank_or_none(m, first - 1);
}

/* Whether line i may be one more line of a candidate that goes on below it: a colon would have ended that. */
static int joins(const cd_marker *m, size_t i, int torn) {
  if (m->lines[i].mark == CD_MAIL_LINE_TEXT) return !ends_in_colon(m, &m->lines[i]);
  return torn && m->lines[i].mark == CD_MAIL_LINE_BLANK;
}

/* The best reading of an attribution that ends with line i. *first is its first line, i + 1 if there is none. */
static cd_status best_reading(cd_marker *m, size_t i, int torn, size_t *first, cd_mail_attribution *best) {
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
static cd_status look_on(cd_marker *m, size_t i, int *longer) {
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

/* Marks lines first..i, which are joined, or the part of them from 'start' on, as an attribution, and keeps it. */
static cd_status keep(cd_marker *m, size_t first, size_t start, size_t i, const cd_mail_attribution *a) {
  cd_span where;
  where.start = start;
  where.end = m->lines[i].end;
  cd_marker_set(m, first, i + 1, CD_MAIL_LINE_ATTRIBUTION);
  m->cite = cd_marker_cite_after(m, i + 1);
  m->lines[i].depth = 0; /* a torn end's ">" was its bracket */
  return cd_mail_source_attribution(m->source, where, m->joined, a);
}

/* --- parts of lines ---------------------------------------------------------------- */

#define MOST_OPENINGS 4 /* the last ones of a line are tried */
#define MOST_LINES_FROM_OPENING 3

/* Where within line j opening words stand, beyond its beginning; returns how many are in 'at', the last one first. */
static size_t find_openings(const cd_marker *m, size_t j, size_t at[MOST_OPENINGS]) {
  const cd_mail_line *l = &m->lines[j];
  size_t here = l->first, length, n = 0, k;
  cd_mail_meaning meaning;
  cd_span before;
  for (;;) {
    here = cd_mail_phrases_find(m->phrases, m->text, here, l->last, CD_MAIL_OPENS, &length, &meaning);
    if (here == l->last) return n;
    before = cd_mail_undecorated(m->text, l->first, here);
    if (before.end > before.start) {
      n += n < MOST_OPENINGS ? 1 : 0;
      for (k = n - 1; k > 0; k--) at[k] = at[k - 1];
      at[0] = here;
    }
    here += length;
  }
}

/* One that is whole, begins with its date, and has no word too many. */
static int is_beyond_doubt(const cd_mail_attribution *a) {
  return a->strength == CD_STRENGTH_STRONG && a->dated_first && a->plain && (a->name.end > 0 || a->email.end > 0);
}

/* Whether such an attribution begins at 'at' in line j and ends with line i. */
static cd_status begins_at(cd_marker *m, size_t j, size_t at, size_t i, cd_mail_attribution *a, int *yes) {
  size_t first = m->lines[j].first;
  cd_status status;
  m->lines[j].first = at;
  status = read_lines(m, j, i + 1, a);
  m->lines[j].first = first;
  *yes = status == CD_OK && is_beyond_doubt(a);
  return status;
}

/* "Works for me On 3 Feb 2020, at 10:00, Jane wrote:": marks the attribution that ends with line i and begins within it,
   or within one of the lines from 'least' on. */
static cd_status mark_from_within(cd_marker *m, size_t least, size_t i) {
  cd_mail_attribution a;
  size_t j = i, k, n, at[MOST_OPENINGS];
  for (;; j--) {
    n = m->lines[j].last - m->lines[j].first <= CD_MAIL_CANDIDATE_MAX ? find_openings(m, j, at) : 0;
    for (k = 0; k < n; k++) {
      int yes;
      cd_status status = begins_at(m, j, at[k], i, &a, &yes);
      if (status != CD_OK) return status;
      if (!yes) continue;
      status = cd_marker_cut_at(m, j, at[k], CD_MAIL_LINE_TEXT, CD_MAIL_LINE_ATTRIBUTION);
      return status == CD_OK ? keep(m, j, at[k], i, &a) : status;
    }
    if (j == least || !joins(m, j - 1, 0)) return CD_OK;
  }
}

/* "On 3 Feb 2020 at 10:00 Jane <jane@example.org> wrote: Will you come?": where the words after the colon begin; 0 if
   there are none. */
static size_t words_after(const cd_marker *m, const cd_mail_line *l) {
  const char *sign = memchr(m->text + l->first, '@', l->last - l->first);
  size_t at, end, length;
  cd_mail_meaning meaning;
  cd_span rest;
  if (sign == NULL) return 0;
  at = (size_t)(sign - m->text);
  end = l->last - at > CD_MAIL_CANDIDATE_MAX ? at + CD_MAIL_CANDIDATE_MAX : l->last;
  at = cd_mail_phrases_find(m->phrases, m->text, at, end, CD_MAIL_WROTE, &length, &meaning);
  at += at < end ? length : 0;
  while (at < end && m->text[at] == ' ') at++;
  if (at + 1 >= end || m->text[at] != ':' || m->text[at + 1] != ' ') return 0;
  rest = cd_mail_undecorated(m->text, at + 1, l->last);
  return rest.start < rest.end ? at + 1 : 0;
}

/* Marks the attribution that line i, which the caller has shortened to end with its colon, is or ends with. */
static cd_status mark_shortened(cd_marker *m, size_t i) {
  cd_mail_attribution a;
  cd_status status;
  if (m->lines[i].last - m->lines[i].first > CD_MAIL_CANDIDATE_MAX || !has_digit(m, &m->lines[i])) return CD_OK;
  status = read_lines(m, i, i + 1, &a);
  if (status != CD_OK) return status;
  return is_beyond_doubt(&a) ? keep(m, i, m->lines[i].start, i, &a) : mark_from_within(m, i, i);
}

/* Marks the attribution in line i that words of the quote follow from 'words' on. */
static cd_status mark_before_words(cd_marker *m, size_t i, size_t words) {
  cd_mail_line *l = &m->lines[i];
  size_t end = l->end, last = l->last;
  cd_status status;
  l->end = l->last = words;
  status = mark_shortened(m, i);
  l->end = end;
  l->last = last;
  if (status != CD_OK || l->mark != CD_MAIL_LINE_ATTRIBUTION) return status;
  return cd_marker_cut_at(m, i, words, CD_MAIL_LINE_ATTRIBUTION, CD_MAIL_LINE_TEXT);
}

/* --- attributions -------------------------------------------------------------------- */

/* Marks the attribution that ends with line i, if one does. */
static cd_status mark_ending(cd_marker *m, size_t i) {
  cd_mail_attribution a;
  size_t first, least = i < MOST_LINES_FROM_OPENING ? 0 : i + 1 - MOST_LINES_FROM_OPENING;
  int torn = cd_marker_is_torn(m, i), longer = 0;
  cd_status status = CD_OK;
  if (!torn && (m->lines[i].mark != CD_MAIL_LINE_TEXT || !may_end(m, i))) return CD_OK;
  if (!torn && !ends_in_colon(m, &m->lines[i])) status = look_on(m, i, &longer);
  if (status != CD_OK || longer) return status; /* its last line will find it */
  status = best_reading(m, i, torn, &first, &a);
  if (status != CD_OK) return status;
  if ((first > i || !a.well_begun) && !torn && ends_in_colon(m, &m->lines[i])) {
    status = mark_from_within(m, least, i);
    if (status != CD_OK || m->lines[i].mark != CD_MAIL_LINE_TEXT) return status;
  }
  if (first > i) return CD_OK;
  if (!m->source->found) status = read_lines(m, first, i + 1, &a);
  return status == CD_OK ? keep(m, first, m->lines[first].start, i, &a) : status;
}

cd_status cd_marker_attribution(cd_marker *m, size_t i) {
  size_t words = m->lines[i].mark == CD_MAIL_LINE_TEXT ? words_after(m, &m->lines[i]) : 0;
  return words > 0 ? mark_before_words(m, i, words) : mark_ending(m, i);
}

/* The attribution that some programs put inside the quote, as its first lines. */
cd_status cd_marker_quoted_attribution(cd_marker *m, size_t i) {
  cd_mail_attribution a;
  cd_span where;
  size_t last;
  for (last = i + 1; last <= m->count && last <= i + MOST_LINES && m->lines[last - 1].mark == CD_MAIL_LINE_QUOTE; last++) {
    cd_status status;
    if (!may_end(m, last - 1)) continue;
    status = read_lines(m, i, last, &a);
    if (status != CD_OK) return status;
    if (a.strength != CD_STRENGTH_STRONG) continue;
    where.start = m->lines[i].start;
    where.end = m->lines[last - 1].end;
    cd_marker_set(m, i, last, CD_MAIL_LINE_ATTRIBUTION);
    m->cite = cd_marker_cite_after(m, last);
    return cd_mail_source_attribution(m->source, where, m->joined, &a);
  }
  return CD_OK;
}

cd_status cd_marker_arrows(cd_marker *m, size_t i) {
  cd_mail_attribution a;
  cd_mail_line *l = &m->lines[i];
  size_t last = l->last, end = last;
  cd_status status;
  while (end > l->first && (m->text[end - 1] == '>' || m->text[end - 1] == ' ')) end--;
  if (last - end < 3 || memcmp(m->text + last - 3, ">>>", 3) != 0 || !has_digit(m, l)) return CD_OK;
  l->last = end;
  status = read_lines(m, i, i + 1, &a);
  l->last = last;
  if (status != CD_OK || !a.has_date || a.date.hour < 0 || (a.name.end == 0 && a.email.end == 0)) return status;
  return keep(m, i, l->start, i, &a);
}
