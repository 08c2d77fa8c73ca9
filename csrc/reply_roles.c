#include "reply_roles.h"

#include <string.h>

#include "mail_signature.h"
#include "reply_quotes.h"

#define MANY 255
#define MOST_LINES_BELOW_DASHES 20
#define MOST_BYTES_BELOW_DASHES 2000
#define LONG_LINE 60

static void count_below(cd_message *m) {
  size_t i = m->count, below = 0;
  while (i-- > 0) {
    cd_mail_mark mark = m->lines[i].mark;
    if (mark == CD_MAIL_LINE_TEXT || mark == CD_MAIL_LINE_DEVICE)
      below += below < MANY ? 1 : 0;
    else if (mark != CD_MAIL_LINE_BLANK && mark != CD_MAIL_LINE_RULE && mark != CD_MAIL_LINE_DASHES)
      below = 0;
    m->roles[i].below = (uint8_t)below;
  }
}

/* --- by what stands above ---------------------------------------------------------------- */

/* A rule just below a line of text and as long as that is its underline. */
static int is_underline(const cd_message *m, size_t i) {
  size_t above, rule;
  if (i == 0 || m->lines[i - 1].mark != CD_MAIL_LINE_TEXT) return 0;
  above = m->lines[i - 1].last - m->lines[i - 1].first;
  rule = m->lines[i].last - m->lines[i].first;
  return rule + 2 >= above && above + 2 >= rule;
}

/* The line after the text below line i, which ends at the next rule at the latest. */
static size_t end_of_text(const cd_message *m, size_t i) {
  do {
    i++;
  } while (i < m->count && (m->lines[i].mark == CD_MAIL_LINE_TEXT || m->lines[i].mark == CD_MAIL_LINE_BLANK ||
                            m->lines[i].mark == CD_MAIL_LINE_DEVICE));
  return i;
}

/* A paragraph of several lines, of which the first is too long for a name, and which is no disclaimer. */
static int is_prose_below(const cd_message *m, size_t i) {
  size_t first = cd_role_next_filled(m, i + 1), last = first;
  while (last < m->count && m->lines[last].mark == CD_MAIL_LINE_TEXT) last++;
  if (last < first + 3 || m->lines[first].last - m->lines[first].first < LONG_LINE) return 0;
  return cd_mail_notices(m->phrases, m->text, m->lines, first, last) == last;
}

/* "-- " with its space, which programs write above signatures. */
static int is_certain(const cd_message *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  return l->mark == CD_MAIL_LINE_DASHES && m->text[l->first] == '-' && l->end > l->first + 2;
}

/* A blank line, and then neither a name and the like nor a disclaimer: the next section of the text. */
static int is_section_below(const cd_message *m, size_t i) {
  size_t end = end_of_text(m, i);
  if (i + 1 == m->count || m->lines[i + 1].mark != CD_MAIL_LINE_BLANK) return 0;
  if (cd_mail_is_block(m->phrases, m->text, m->lines, i + 1, end)) return 0;
  return cd_mail_notices(m->phrases, m->text, m->lines, i + 1, end) == end;
}

/* Without its space, or with another dash, what stands below must be no long text. */
static int dashes_begin_signature(const cd_message *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  size_t end;
  if (is_certain(m, i)) return 1;
  if (m->roles[i].below > MOST_LINES_BELOW_DASHES || is_prose_below(m, i)) return 0;
  end = end_of_text(m, i);
  return m->lines[end - 1].end - l->end <= MOST_BYTES_BELOW_DASHES;
}

/*
** Whether a signature begins at this rule or these dashes. A rule with nothing below it is a remnant; between
** texts, "____" is used above signatures, "----" as often between sections.
*/
static int begins_signature(const cd_message *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  if (m->roles[i].below == 0) return 1;
  if (!is_certain(m, i) && is_section_below(m, i)) return 0;
  if (l->mark == CD_MAIL_LINE_DASHES) return dashes_begin_signature(m, i);
  if (is_underline(m, i) || m->roles[i].below > CD_REPLY_MOST_SIGNED) return 0;
  if (m->text[l->first] == '_') return 1;
  if (m->text[l->first] != '-') return 0;
  return cd_mail_is_block(m->phrases, m->text, m->lines, i + 1, end_of_text(m, i));
}

/* Whether a line of this mark belongs to the head of a quote that begins with one of the mark 'head'. */
static int is_head(cd_mail_mark mark, cd_mail_mark head) {
  if (mark == CD_MAIL_LINE_BLANK || mark == head) return 1;
  return head != CD_MAIL_LINE_ATTRIBUTION && (mark == CD_MAIL_LINE_HEADER || mark == CD_MAIL_LINE_ORIGINAL);
}

/*
** Whether line i begins a quote that no marks distinguish from other text: the first line below its head has none. All
** below a line that says "forwarded" is forwarded, with marks or without.
*/
static int begins_unmarked_quote(const cd_message *m, size_t i) {
  cd_mail_mark mark = m->lines[i].mark;
  size_t next = i;
  if (mark < CD_MAIL_LINE_ATTRIBUTION || mark > CD_MAIL_LINE_FORWARDED) return 0;
  if (mark == CD_MAIL_LINE_FORWARDED && m->lines[i].depth == 0) return 1;
  if (mark == CD_MAIL_LINE_ATTRIBUTION && m->lines[i].depth > 0) return 0;
  while (next < m->count && is_head(m->lines[next].mark, mark)) next++;
  return next == m->count || m->lines[next].depth == 0;
}

/* Marks all that follows line i as one quoted or forwarded message. */
static void cut_at(cd_message *m, size_t i) {
  int forwarded = m->lines[i].mark == CD_MAIL_LINE_FORWARDED, headed = 1;
  size_t start = i;
  while (start > 0 && (m->lines[start - 1].mark == CD_MAIL_LINE_BLANK || m->lines[start - 1].mark == CD_MAIL_LINE_RULE)) start--;
  cd_role_set(m, start, i, forwarded ? CD_PART_FORWARD : CD_PART_ATTRIBUTION);
  m->cut = start;
  for (; i < m->count; i++) {
    cd_mail_mark mark = m->lines[i].mark;
    headed = headed && (mark == CD_MAIL_LINE_BLANK || (mark >= CD_MAIL_LINE_ATTRIBUTION && mark <= CD_MAIL_LINE_ORIGINAL));
    if (forwarded)
      m->roles[i].kind = CD_PART_FORWARD;
    else
      m->roles[i].kind = headed && mark != CD_MAIL_LINE_BLANK ? CD_PART_ATTRIBUTION : CD_PART_QUOTE;
  }
}

/* What the lines so far tell about the next one. */
typedef struct above {
  int written;      /* there are own words */
  int in_signature;
  int forwarded;
  char section;     /* with what rules are drawn that stand between sections of the text; '\0' if there are none */
} above;

/* Whether a rule, or dashes, at line i are part of the text: so are those like the ones between its sections. */
static int is_section(const cd_message *m, size_t i, above *a) {
  const cd_mail_line *l = &m->lines[i];
  if (a->in_signature) return 0;
  if (l->mark == CD_MAIL_LINE_DASHES) return !begins_signature(m, i);
  if (a->section != m->text[l->first] && (a->written || m->roles[i].below == 0) && begins_signature(m, i)) return 0;
  a->section = m->text[l->first];
  return 1;
}

/* "Sent from my ..." with a name and the like just below it. */
static int is_signed_below(const cd_message *m, size_t i) {
  if (i + 1 == m->count || m->lines[i + 1].mark != CD_MAIL_LINE_TEXT || m->roles[i + 1].below > CD_REPLY_MOST_SIGNED) return 0;
  return cd_mail_is_block(m->phrases, m->text, m->lines, i + 1, end_of_text(m, i));
}

static cd_part_kind kind_of(const cd_message *m, size_t i, above *a) {
  switch (m->lines[i].mark) {
    case CD_MAIL_LINE_DASHES: case CD_MAIL_LINE_RULE:
      a->in_signature = !is_section(m, i, a);
      return a->in_signature ? CD_PART_SIGNATURE : CD_PART_REPLY;
    case CD_MAIL_LINE_DEVICE:
      a->in_signature = a->in_signature || (a->written && is_signed_below(m, i));
      return CD_PART_SIGNATURE;
    case CD_MAIL_LINE_QUOTE: a->in_signature = 0; return CD_PART_QUOTE;
    case CD_MAIL_LINE_FORWARDED: a->forwarded = 1; return CD_PART_FORWARD;
    case CD_MAIL_LINE_HEADER: case CD_MAIL_LINE_ORIGINAL: return a->forwarded ? CD_PART_FORWARD : CD_PART_ATTRIBUTION;
    case CD_MAIL_LINE_ATTRIBUTION: a->in_signature = 0; return CD_PART_ATTRIBUTION;
    default: return a->in_signature ? CD_PART_SIGNATURE : CD_PART_REPLY;
  }
}

static void settle_by_above(cd_message *m) {
  above a = { 0, 0, 0, '\0' };
  size_t i;
  m->cut = m->count;
  for (i = 0; i < m->count; i++) {
    if (a.written && begins_unmarked_quote(m, i)) {
      cut_at(m, i);
      return;
    }
    m->roles[i].kind = (uint8_t)kind_of(m, i, &a);
    a.written = a.written || cd_role_is_own_text(m, i);
  }
}

/* --- what stands below the own words ------------------------------------------------------ */

static int is_own(const cd_message *m, size_t i) { return m->roles[i].kind == CD_PART_REPLY && !m->roles[i].quoted; }

/* Settles one stretch of own lines, which something else follows, or nothing. */
static void settle_stretch(cd_message *m, size_t first, size_t last) {
  size_t notices = cd_mail_notices(m->phrases, m->text, m->lines, first, last), sign_off;
  cd_role_set(m, notices, last, CD_PART_DISCLAIMER);
  sign_off = cd_mail_sign_off(m->phrases, m->text, m->lines, first, notices);
  cd_role_set(m, sign_off, notices, CD_PART_SIGNATURE);
}

static void settle_signatures(cd_message *m) {
  size_t i = 0, first, banner;
  while (i < m->cut) {
    first = i;
    while (i < m->cut && is_own(m, i)) i++;
    if (first == 0 && i > 0) {
      banner = cd_mail_banner(m->phrases, m->text, m->lines, 0, i);
      cd_role_set(m, 0, banner, CD_PART_DISCLAIMER);
      first = banner;
    }
    if (i > first && (i == m->count || m->roles[i].kind != CD_PART_REPLY)) settle_stretch(m, first, i);
    while (i < m->cut && !is_own(m, i)) i++;
  }
}

/* --- when nothing is left -------------------------------------------------------------------- */

/* Dashes with nothing but a name and the like below. */
static int begins_card(const cd_message *m, size_t i) {
  size_t last = i + 1;
  if (m->lines[i].mark != CD_MAIL_LINE_DASHES) return 0;
  while (last < m->cut && m->roles[last].kind == CD_PART_SIGNATURE) last++;
  return m->roles[i].below == 0 || cd_mail_is_block(m->phrases, m->text, m->lines, i + 1, last);
}

static int is_drawn(const cd_message *m, size_t i) {
  return m->lines[i].mark == CD_MAIL_LINE_RULE || m->lines[i].mark == CD_MAIL_LINE_DASHES;
}

/* Words that only seemed to be a signature or a disclaimer are the reply where there is no other. */
static void settle_empty(cd_message *m) {
  size_t i;
  int carded = 0, dashes = 0;
  if (cd_role_text_lines(m, 0, m->count) > 0) return;
  for (i = 0; i < m->count; i++)
    if (m->roles[i].quoted) return;
  for (i = 0; i < m->cut && !carded; i++) {
    int added = m->roles[i].kind == CD_PART_SIGNATURE || m->roles[i].kind == CD_PART_DISCLAIMER;
    if (m->lines[i].mark == CD_MAIL_LINE_DASHES && dashes++ == 0) carded = begins_card(m, i);
    if (added && !carded && m->lines[i].mark != CD_MAIL_LINE_DEVICE) m->roles[i].kind = CD_PART_REPLY;
  }
  if (cd_role_text_lines(m, 0, m->count) > 0) return;
  for (i = 0; i < m->cut; i++) /* nothing but rules and dashes */
    if (m->roles[i].kind == CD_PART_REPLY && is_drawn(m, i)) m->roles[i].kind = CD_PART_SIGNATURE;
}

/* Blank lines go with the part above them (with the one below at the beginning). */
static void settle_blanks(cd_message *m) {
  size_t i, first = cd_role_next_filled(m, 0);
  for (i = 0; i < first && first < m->count; i++) m->roles[i] = m->roles[first];
  for (i = first + 1; i < m->count; i++)
    if (m->lines[i].mark == CD_MAIL_LINE_BLANK) m->roles[i] = m->roles[i - 1];
}

void cd_reply_roles(cd_message *m) {
  count_below(m);
  settle_by_above(m);
  cd_reply_quotes(m);
  settle_signatures(m);
  settle_empty(m);
  settle_blanks(m);
}
