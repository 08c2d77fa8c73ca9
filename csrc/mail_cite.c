#include "mail_cite.h"

#include <string.h>

static int is_same_cite(const cd_marker *m, size_t i, cd_span cite) {
  const cd_mail_line *l = &m->lines[i];
  size_t n = cite.end - cite.start;
  return n > 0 && l->last - l->first >= n && memcmp(m->text + l->first, m->text + cite.start, n) == 0;
}

static cd_span cite_of(const cd_marker *m, size_t i) {
  cd_span s;
  s.start = m->lines[i].first;
  s.end = s.start + (m->lines[i].mark == CD_MAIL_LINE_TEXT ? cd_mail_cite(m->text, &m->lines[i]) : 0);
  return s;
}

/* Whether a name or its initial stands in the joined attribution, without regard to case. */
static int is_named(const cd_marker *m, cd_span name) {
  const char *s = m->joined->bytes;
  size_t at, i, n = name.end - name.start;
  for (at = 0; at + n <= m->joined->length; at++) {
    for (i = 0; i < n && (s[at + i] | 32) == (m->text[name.start + i] | 32); i++) {}
    if (i == n && (at == 0 || strchr(" \"<(,_.", s[at - 1]) != NULL)) return 1;
  }
  return 0;
}

/* The mark of the lines below an attribution (which is the joined text), if it is one of these. */
cd_span cd_marker_cite_after(const cd_marker *m, size_t last) {
  cd_span none = { 0, 0 }, cite, name;
  size_t next = cd_marker_next_filled(m, last);
  if (next == m->count) return none;
  cite = cite_of(m, next);
  if (cite.start == cite.end || m->text[cite.start] == '|') return cite;
  name = cite;
  name.end--;
  return is_named(m, name) ? cite : none;
}

/* Initials before two lines or more, of which one is empty: they quote, without an attribution. */
static int begins_cited(const cd_marker *m, size_t i) {
  cd_span cite = cite_of(m, i);
  size_t n = cite.end - cite.start;
  if (n < 2 || n > 4 || m->text[cite.start] < 'A' || m->text[cite.start] > 'Z') return 0;
  if (i + 1 == m->count || !is_same_cite(m, i + 1, cite)) return 0;
  return m->lines[i].last - m->lines[i].first == n || m->lines[i + 1].last - m->lines[i + 1].first == n;
}

/* Whether line i is quoted with the mark in use; marks it. */
int cd_marker_cited(cd_marker *m, size_t i) {
  if (!is_same_cite(m, i, m->cite)) {
    if (!begins_cited(m, i)) return 0;
    m->cite = cite_of(m, i);
  }
  m->lines[i].mark = CD_MAIL_LINE_QUOTE;
  m->lines[i].depth = 1;
  return 1;
}
