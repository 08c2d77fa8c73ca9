#include "mail_marks.h"

#include <string.h>

#include "mail_cite.h"
#include "mail_device.h"
#include "mail_lead.h"
#include "mail_marker.h"
#include "mail_space.h"

/* --- separators and header blocks ---------------------------------------------------- */

#define LONGEST_SEPARATOR 120

/* The words of a separator, without what it is drawn with; *drawn: 2 if that is on both sides, 1 if on one. */
static cd_span separator_words(const cd_marker *m, const cd_mail_line *l, int *drawn) {
  cd_span s = cd_mail_undecorated(m->text, l->first, l->last);
  *drawn = (s.start - l->first >= 2) + (l->last - s.end >= 2);
  if (s.end > s.start && m->text[s.end - 1] == ':') {
    s.end--;
    *drawn += *drawn == 0 ? 1 : 0;
  } else if (s.end > s.start && m->text[s.end - 1] == '.') {
    s.end--;
  }
  while (s.end > s.start && m->text[s.end - 1] == ' ') s.end--;
  return s;
}

/* "-----Original Message-----", "Begin forwarded message:", "---- Forwarded by Jane on 3 Feb ----": its mark,
   CD_MAIL_LINE_TEXT for other lines. */
static cd_mail_mark separator(const cd_marker *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  int drawn;
  cd_span s = separator_words(m, l, &drawn);
  size_t n, value, next;
  cd_mail_meaning meaning;
  n = cd_mail_phrases_match(m->phrases, m->text, s.start, s.end, CD_MAIL_ORIGINAL | CD_MAIL_FORWARDED, &meaning);
  if (n == 0 || (n != s.end - s.start && (drawn < 2 || s.end - s.start > LONGEST_SEPARATOR))) return CD_MAIL_LINE_TEXT;
  next = cd_marker_next_filled(m, i + 1);
  if (drawn == 0 && (i == 0 || l[-1].mark != CD_MAIL_LINE_RULE) &&
      (next == m->count || cd_mail_field(m->phrases, m->text, &m->lines[next], &value) == 0))
    return CD_MAIL_LINE_TEXT;
  return meaning.kinds & CD_MAIL_FORWARDED ? CD_MAIL_LINE_FORWARDED : CD_MAIL_LINE_ORIGINAL;
}

/* Marks a header block at line i if there is one; *next is the line after it. */
static cd_status mark_header(cd_marker *m, size_t i, int introduced, size_t *next) {
  cd_mail_header h;
  size_t value;
  if (i >= m->count || (m->lines[i].mark != CD_MAIL_LINE_TEXT && m->lines[i].mark != CD_MAIL_LINE_QUOTE)) return CD_OK;
  if (cd_mail_field(m->phrases, m->text, &m->lines[i], &value) == 0) return CD_OK;
  if (!cd_mail_header_at(m->phrases, m->text, m->lines, m->count, i, introduced, &h)) return CD_OK;
  cd_marker_set(m, i, h.last, CD_MAIL_LINE_HEADER);
  *next = h.last;
  return cd_mail_source_header(m->source, m->phrases, m->text, m->lines, i, &h);
}

/* Marks the block of Lotus Notes at line i if there is one. */
static cd_status mark_notes(cd_marker *m, size_t i, size_t *next) {
  cd_mail_header h;
  char below = i + 1 < m->count && m->lines[i + 1].mark == CD_MAIL_LINE_TEXT ? m->text[m->lines[i + 1].first] : '\0';
  if (below < '0' || below > '9') return CD_OK;
  if (!cd_mail_notes_at(m->phrases, m->text, m->lines, m->count, i, &h)) return CD_OK;
  cd_marker_set(m, i, h.last, CD_MAIL_LINE_HEADER);
  *next = h.last;
  return cd_mail_source_header(m->source, m->phrases, m->text, m->lines, i, &h);
}

static cd_status mark_separator(cd_marker *m, size_t i, size_t *next) {
  cd_mail_mark mark = separator(m, i);
  if (mark == CD_MAIL_LINE_TEXT) return CD_OK;
  m->lines[i].mark = mark;
  *next = i + 1;
  return mark_header(m, cd_marker_next_filled(m, i + 1), 1, next);
}

/* --- lines ------------------------------------------------------------------------- */

/* Whether an attribution stands above the quote that begins at line i: one in the quote is of what that quotes. */
static int is_attributed(const cd_marker *m, size_t i) {
  while (i > 0 && m->lines[i - 1].mark == CD_MAIL_LINE_BLANK && m->lines[i - 1].depth == 0) i--;
  return i > 0 && m->lines[i - 1].mark == CD_MAIL_LINE_ATTRIBUTION;
}

/* A quote that begins with an attribution of its own, or a header block (below a title, with some programs). */
static cd_status mark_quote_head(cd_marker *m, size_t i, size_t *next) {
  size_t j;
  cd_status status = is_attributed(m, i) ? CD_OK : cd_marker_quoted_attribution(m, i);
  for (j = i; status == CD_OK && m->lines[i].mark == CD_MAIL_LINE_QUOTE && j < m->count && j < i + 3; j++)
    status = mark_header(m, j, 0, next);
  return status;
}

/* The kinds of phrases that the line begins with, brackets and decoration left out. */
static uint32_t first_kinds(const cd_marker *m, const cd_mail_line *l) {
  static const uint32_t wanted = CD_MAIL_FIELDS | CD_MAIL_ORIGINAL | CD_MAIL_FORWARDED | CD_MAIL_DEVICE |
                                 CD_MAIL_DEVICE_NAMED | CD_MAIL_DEVICE_HEAD;
  size_t at = cd_mail_undecorated(m->text, l->first, l->last).start, n = 1;
  while (at < l->last && n > 0 && !cd_mail_is_plain(m->text[at])) {
    n = strchr("<([|\"", m->text[at]) != NULL ? 1 : cd_mail_blank(m->text, at, l->last);
    at += n;
  }
  return cd_mail_phrases_kinds(m->phrases, m->text, at, l->last, wanted);
}

/* Whether the line may be one that a device has added: it begins like one, ends like one, or has a link in its words. */
static int may_be_device(const cd_marker *m, const cd_mail_line *l, uint32_t kinds) {
  size_t end = l->last;
  if (m->text[end - 1] == ':') return 0;
  if (kinds & (CD_MAIL_DEVICE | CD_MAIL_DEVICE_NAMED | CD_MAIL_DEVICE_HEAD)) return 1;
  while (end > l->first && !cd_mail_is_plain(m->text[end - 1]) && strchr(" .!)>]*_\"", m->text[end - 1]) != NULL) end--;
  return cd_mail_phrases_may_end(m->phrases, m->text, l->first, end, CD_MAIL_DEVICE_END) || m->text[l->last - 1] == ')';
}

static cd_status mark_text(cd_marker *m, size_t i, size_t *next) {
  const cd_mail_line *l = &m->lines[i];
  uint32_t kinds;
  cd_status status = CD_OK;
  if (cd_marker_cited(m, i)) return CD_OK;
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
  return cd_marker_attribution(m, i);
}

static cd_status mark_line(cd_marker *m, size_t i, size_t *next) {
  const cd_mail_line *l = &m->lines[i];
  *next = i + 1;
  if (l->literal) return CD_OK;
  if (l->mark == CD_MAIL_LINE_TEXT) return mark_text(m, i, next);
  if (l->mark != CD_MAIL_LINE_QUOTE) return CD_OK;
  if (cd_marker_is_torn(m, i)) return cd_marker_attribution(m, i);
  if (l->depth == 3) {
    cd_status status = cd_marker_arrows(m, i);
    if (status != CD_OK || l->mark != CD_MAIL_LINE_QUOTE) return status;
  }
  return i == 0 || m->lines[i - 1].depth == 0 ? mark_quote_head(m, i, next) : CD_OK;
}

/* --- lines of which an attribution is a part ----------------------------------------- */

static cd_mail_line half(const cd_marker *m, const cd_mail_line *l, const cd_marker_cut *cut) {
  cd_mail_line h = *l;
  size_t n;
  h.start = h.first = cut->at;
  while (h.first < h.last && (n = cd_mail_blank(m->text, h.first, h.last)) > 0) h.first += n;
  h.mark = cut->after;
  return h;
}

/* Makes of each line with a cut the lines that it falls apart into, from the last one on, in place. */
static cd_status make_cuts(cd_marker *m, cd_list *lines) {
  const cd_marker_cut *cuts = m->cuts->items;
  size_t left = m->cuts->count, from = lines->count, to = from + left;
  cd_mail_line *l;
  if (left == 0) return CD_OK;
  if (cd_list_reserve(lines, sizeof *l, left) != CD_OK) return CD_NO_MEMORY;
  lines->count = to;
  l = lines->items;
  while (left > 0) {
    cd_mail_line line = l[--from];
    for (; left > 0 && cuts[left - 1].line == from; left--) {
      l[--to] = half(m, &line, &cuts[left - 1]);
      line.end = line.last = cuts[left - 1].end;
      line.mark = cuts[left - 1].before;
    }
    l[--to] = line;
  }
  return CD_OK;
}

/* --- the door -------------------------------------------------------------------------- */

void cd_mail_work_init(cd_mail_work *w, const cd_allocator *a) {
  memset(w, 0, sizeof *w);
  w->joined.allocator = w->cuts.allocator = a;
}

void cd_mail_work_free(cd_mail_work *w) {
  cd_buffer_free(&w->joined);
  cd_list_free(&w->cuts, sizeof(cd_marker_cut));
}

size_t cd_mail_work_size(const cd_mail_work *w) { return w->joined.capacity + w->cuts.capacity * sizeof(cd_marker_cut); }

cd_status cd_mail_recognize(const cd_mail_phrases *p, const char *text, cd_list *lines, cd_mail_work *work,
                            cd_mail_source *source) {
  cd_marker m;
  cd_status status = CD_OK;
  size_t i = 0;
  memset(&m, 0, sizeof m);
  m.phrases = p;
  m.text = text;
  m.lines = lines->items;
  m.count = lines->count;
  m.joined = &work->joined;
  m.cuts = &work->cuts;
  m.source = source;
  m.cuts->count = 0;
  while (i < m.count && status == CD_OK) status = mark_line(&m, i, &i);
  return status == CD_OK ? make_cuts(&m, lines) : status;
}
