#include "mail_header.h"

#include <string.h>

#include "mail_date.h"

#define MOST_WRAPPED 3 /* lines of one value */
#define MOST_FIELDS 32
#define LONGEST_DATE 200

/* Passes blanks and bold marks. */
static size_t pass_marks(const char *text, size_t at, size_t end) {
  size_t n = 1;
  while (at < end && n > 0) {
    n = text[at] == '*' || text[at] == '_' ? 1 : cd_mail_blank(text, at, end);
    at += n;
  }
  return at;
}

static size_t colon(const char *text, size_t at, size_t end) {
  if (at < end && text[at] == ':') return 1;
  return end - at >= 3 && memcmp(text + at, "\xEF\xBC\x9A", 3) == 0 ? 3 : 0;
}

uint32_t cd_mail_field(const cd_mail_phrases *p, const char *text, const cd_mail_line *line, size_t *value) {
  size_t at = pass_marks(text, line->first, line->last), n;
  cd_mail_meaning m;
  n = cd_mail_phrases_match(p, text, at, line->last, CD_MAIL_FIELDS, &m);
  if (n == 0) return 0;
  at = pass_marks(text, at + n, line->last);
  n = colon(text, at, line->last);
  if (n == 0) return 0;
  *value = pass_marks(text, at + n, line->last);
  return m.kinds & CD_MAIL_FIELDS;
}

static int has_address(const char *text, const cd_mail_line *l) {
  return memchr(text + l->first, '@', l->last - l->first) != NULL;
}

/* The line of the next field at or after line i, within the wrapped value of the one before; count if there is none. */
static size_t next_field(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t count, size_t i,
                         unsigned depth, uint32_t *kinds) {
  size_t value, limit = i + MOST_WRAPPED + 1, blanks = 0;
  for (; i < count && i < limit; i++) {
    if (lines[i].depth != depth || lines[i].mark > CD_MAIL_LINE_QUOTE) return count;
    if (lines[i].first == lines[i].last) {
      if (++blanks > 1) return count;
      continue;
    }
    *kinds = cd_mail_field(p, text, &lines[i], &value);
    if (*kinds != 0) return i;
    if (blanks > 0) return count;
  }
  return count;
}

/* A word may name several fields in several languages: of those it has not been yet, the first. */
static uint32_t one_of(uint32_t kinds, uint32_t seen) {
  uint32_t fresh = kinds & ~seen;
  return fresh & (~fresh + 1);
}

/* In which order a language has the day and the month, by the name of its date field. */
static uint32_t order_of(const cd_mail_phrases *p, const char *text, const cd_mail_line *l) {
  cd_mail_meaning m;
  size_t at = pass_marks(text, l->first, l->last);
  return cd_mail_phrases_match(p, text, at, l->last, CD_MAIL_DATE, &m) > 0 ? m.kinds : 0;
}

/* Whether the field's value is a date with a time. */
static int is_timed(const cd_mail_phrases *p, const char *text, const cd_mail_line *l) {
  cd_mail_date d;
  size_t value;
  if (l->last - l->first > LONGEST_DATE || cd_mail_field(p, text, l, &value) == 0) return 0;
  return cd_mail_date_find(p, text, value, l->last, 0, &d) && d.hour >= 0;
}

/* Whether the fields are of a mail: the timetable of a journey has "From", "To" and "Date", too. */
static int is_block(uint32_t seen, size_t fields, int addressed, int timed, int introduced) {
  if (introduced) return fields >= 1;
  if (fields < 2) return 0;
  if (seen & CD_MAIL_FROM) return addressed || timed || ((seen & CD_MAIL_SUBJECT) && fields >= 3);
  return (seen & CD_MAIL_DATE) && (seen & CD_MAIL_TO) && (addressed || (seen & CD_MAIL_SUBJECT));
}

/* The line after the indented ones that go on with the last field's value. */
static size_t after_folded(const cd_mail_line *lines, size_t count, size_t last) {
  size_t limit = last + MOST_WRAPPED;
  if (lines[last - 1].first > lines[last - 1].start) return last; /* all is indented: that tells nothing */
  while (last < count && last < limit && lines[last].mark == CD_MAIL_LINE_TEXT && lines[last].first > lines[last].start)
    last++;
  return last;
}

int cd_mail_header_at(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t count, size_t i,
                      int introduced, cd_mail_header *h) {
  uint32_t kinds = 0, kind;
  size_t fields = 0;
  unsigned depth = lines[i].depth;
  int addressed = 0, timed;
  h->from = h->date = SIZE_MAX;
  h->kinds = 0;
  h->bare = 0;
  h->order = 0;
  for (i = next_field(p, text, lines, count, i, depth, &kinds); i < count && fields < MOST_FIELDS;
       i = next_field(p, text, lines, count, i + 1, depth, &kinds)) {
    kind = one_of(kinds, h->kinds);
    if (kind == 0 && !(kinds & CD_MAIL_FIELD)) break;
    h->kinds |= kind;
    fields++;
    addressed |= has_address(text, &lines[i]);
    if (kind == CD_MAIL_FROM) h->from = i;
    if (kind == CD_MAIL_DATE) {
      h->date = i;
      h->order = order_of(p, text, &lines[i]);
    }
    h->last = i + 1;
  }
  timed = !addressed && h->date != SIZE_MAX && is_timed(p, text, &lines[h->date]);
  if (fields == 0 || !is_block(h->kinds, fields, addressed, timed, introduced)) return 0;
  h->last = after_folded(lines, count, h->last);
  return 1;
}

/* --- Lotus Notes ------------------------------------------------------------------------- */

#define MOST_NOTES_LINES 16 /* of the block, blank ones too */

static int is_date_alone(const cd_mail_phrases *p, const char *text, const cd_mail_line *l) {
  cd_mail_date d;
  char c = l->first < l->last ? text[l->first] : 0;
  if (l->last - l->first > 50 || c < '0' || c > '9') return 0;
  if (!cd_mail_date_find(p, text, l->first, l->last, 0, &d)) return 0;
  return d.hour >= 0 && d.span.start == l->first && d.span.end == l->last;
}

/* The kinds of a field's name that is alone on its line, or has a colon. */
static uint32_t label(const cd_mail_phrases *p, const char *text, const cd_mail_line *l) {
  cd_mail_meaning m;
  size_t value;
  size_t n = cd_mail_phrases_match(p, text, l->first, l->last, CD_MAIL_TO | CD_MAIL_CC | CD_MAIL_SUBJECT, &m);
  if (n > 0 && n == l->last - l->first) return m.kinds;
  return cd_mail_field(p, text, l, &value);
}

int cd_mail_notes_at(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t count, size_t i,
                     cd_mail_header *h) {
  uint32_t seen = 0, kinds;
  size_t k, limit = i + MOST_NOTES_LINES;
  if (i + 2 >= count || lines[i].mark != CD_MAIL_LINE_TEXT || lines[i + 1].mark != CD_MAIL_LINE_TEXT) return 0;
  if (!is_date_alone(p, text, &lines[i + 1])) return 0;
  for (k = i + 2; k < count && k < limit && !(seen & CD_MAIL_SUBJECT); k++) {
    if (lines[k].mark != CD_MAIL_LINE_TEXT && lines[k].mark != CD_MAIL_LINE_BLANK) break;
    kinds = label(p, text, &lines[k]);
    seen |= kinds;
    if (kinds != 0) h->last = k + 1;
  }
  if (!(seen & CD_MAIL_TO) || !(seen & CD_MAIL_SUBJECT)) return 0;
  h->bare = 1;
  h->order = 0;
  h->from = i;
  h->date = i + 1;
  h->kinds = seen | CD_MAIL_FROM | CD_MAIL_DATE;
  return 1;
}
