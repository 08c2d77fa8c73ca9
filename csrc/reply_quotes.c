#include "reply_quotes.h"

#include <string.h>

#include "mail_signature.h"

/* The runs of quoted lines and the writer's own text above, between and below them. */
typedef struct survey {
  size_t runs;
  size_t first, last;      /* the lines of the first run, with its attribution */
  int attributed;          /* the first run has one */
  int text_above, text_below;
  size_t below;            /* the first line of own text below the first run */
  size_t trailing;         /* where the last run begins if no own text is below it; else m->cut */
  int trailing_attributed; /* an attribution stands in that run, or in one above it */
} survey;

static int is_quoted(const cd_message *m, size_t i) {
  return m->roles[i].kind == CD_PART_QUOTE || m->roles[i].kind == CD_PART_ATTRIBUTION;
}

static void note_quoted(const cd_message *m, survey *s, size_t i, int begins) {
  int attribution = m->roles[i].kind == CD_PART_ATTRIBUTION;
  if (begins) {
    if (s->runs++ == 0) s->first = i;
    s->trailing = i;
  }
  s->trailing_attributed |= attribution;
  if (s->runs > 1) return;
  s->last = i + 1;
  s->attributed |= attribution;
}

static void note_own(const cd_message *m, survey *s, size_t i) {
  s->trailing = m->cut;
  if (s->runs == 0) s->text_above = 1;
  if (s->runs == 0 || s->text_below) return;
  s->below = i;
  s->text_below = 1;
}

static survey look(const cd_message *m) {
  survey s;
  size_t i;
  int open = 0;
  memset(&s, 0, sizeof s);
  s.trailing = m->cut;
  for (i = 0; i < m->cut; i++) {
    if (is_quoted(m, i)) {
      note_quoted(m, &s, i, !open);
      open = 1;
    } else if (cd_role_is_own_text(m, i)) {
      note_own(m, &s, i);
      open = 0;
    }
  }
  return s;
}

/* Makes the quotes of these lines excerpts within the reply. */
static void keep(cd_message *m, size_t first, size_t last) {
  for (; first < last; first++) {
    if (m->roles[first].kind != CD_PART_QUOTE) continue;
    m->roles[first].kind = CD_PART_REPLY;
    m->roles[first].quoted = 1;
  }
}

/* --- text below a quote -------------------------------------------------------------------- */

static int begins_with_greeting(const cd_message *m, const cd_mail_line *l) {
  cd_mail_meaning meaning;
  return cd_mail_phrases_match(m->phrases, m->text, l->first, l->last, CD_MAIL_GREETING, &meaning) > 0;
}

/* Text above that is no more than "Hi Bob,", or "Hello Bob." in words that greet. */
static int is_greeting(const cd_message *m, size_t last) {
  size_t i = cd_role_next_filled(m, 0);
  const cd_mail_line *l = &m->lines[i];
  if (i >= last || cd_role_text_lines(m, 0, last) != 1 || !cd_role_is_own_text(m, i)) return 0;
  if (cd_mail_words(m->text, l->first, l->last, 5) > 4) return 0;
  return strchr(",!:", m->text[l->last - 1]) != NULL || begins_with_greeting(m, l);
}

/* Whether the text above says that answers follow in the quote or below it. */
static int announces(const cd_message *m, size_t last) {
  size_t i, length;
  cd_mail_meaning meaning;
  for (i = 0; i < last; i++) {
    const cd_mail_line *l = &m->lines[i];
    if (!cd_role_is_own_text(m, i)) continue;
    if (cd_mail_phrases_find(m->phrases, m->text, l->first, l->last, CD_MAIL_INLINE, &length, &meaning) < l->last)
      return 1;
  }
  return 0;
}

/* Whether the quote ends with a question. */
static int asks(const cd_message *m, size_t last) {
  while (last > 0 && m->lines[last - 1].first == m->lines[last - 1].last) last--;
  return last > 0 && m->lines[last - 1].depth > 0 && m->text[m->lines[last - 1].last - 1] == '?';
}

/* Whether what stands below has the look of a signature. */
static int is_signed(const cd_message *m, size_t below) {
  return cd_mail_is_block(m->phrases, m->text, m->lines, below, m->cut);
}

/* Own text, a quote with its attribution, and below it own text: an answer, or a signature? */
static void settle_below(cd_message *m, const survey *s) {
  if (is_greeting(m, s->first) || announces(m, s->first) || asks(m, s->last) || !is_signed(m, s->below))
    keep(m, s->first, s->last);
  else
    cd_role_set(m, s->below, m->cut, CD_PART_SIGNATURE);
}

/* --- a quote at the end without an attribution ---------------------------------------------- */

/* "I ran this:" above the quote says that the writer has put it there. */
static int is_introduced(const cd_message *m, size_t first) {
  while (first > 0 && m->lines[first - 1].mark == CD_MAIL_LINE_BLANK) first--;
  return first > 0 && cd_role_is_own_text(m, first - 1) && m->text[m->lines[first - 1].last - 1] == ':';
}

static int has_phrase(const cd_message *m, size_t i, uint32_t kind) {
  const cd_mail_line *l = &m->lines[i];
  return cd_mail_phrases_kinds(m->phrases, m->text, l->first, l->last, kind) != 0;
}

/* Whether the quoted lines look like a message: quotes in the quote, a salutation, a closing, a signature. */
static int is_message(const cd_message *m, size_t first, size_t last) {
  size_t i;
  for (i = first; i < last; i++) {
    const cd_mail_line *l = &m->lines[i];
    if (l->depth > 1 || l->mark > CD_MAIL_LINE_QUOTE) return 1;
    if (l->depth == 0) continue;
    if (i == first && has_phrase(m, i, CD_MAIL_GREETING | CD_MAIL_FORWARDED | CD_MAIL_ORIGINAL)) return 1;
    if (l->last - l->first == 2 && memcmp(m->text + l->first, "--", 2) == 0) return 1;
    if (l->last - l->first < 30 && has_phrase(m, i, CD_MAIL_CLOSING)) return 1;
    if (has_phrase(m, i, CD_MAIL_FOOTER | CD_MAIL_DISCLAIMER)) return 1;
  }
  return 0;
}

/* Whether the quote at the end is the writer's choice. Where that is in doubt it is: nothing is lost then. */
static int is_excerpt(const cd_message *m, const survey *s) {
  if (s->trailing_attributed) return 0;
  return is_introduced(m, s->trailing) || !is_message(m, s->trailing, m->cut);
}

/* There is nothing but quotes, and it is in doubt whether the writer has not put them there: all of it stays. */
static void keep_all(cd_message *m) {
  size_t i;
  keep(m, 0, m->cut);
  for (i = 0; i < m->cut; i++)
    if (m->roles[i].kind == CD_PART_ATTRIBUTION) m->roles[i].kind = CD_PART_REPLY;
}

/* Several attributions, each by itself, with nothing quoted below any: a list of who was there when, which no program writes. */
static int is_list(const cd_message *m) {
  size_t i, attributions = 0;
  for (i = 0; i < m->cut; i++) {
    if (m->roles[i].kind == CD_PART_QUOTE) return 0;
    if (m->lines[i].mark == CD_MAIL_LINE_ATTRIBUTION && (i == 0 || m->lines[i - 1].mark != CD_MAIL_LINE_ATTRIBUTION)) attributions++;
  }
  return attributions > 1;
}

void cd_reply_quotes(cd_message *m) {
  survey s = look(m);
  if (s.runs == 0) return;
  if (!s.text_above && !s.text_below) {
    if (!s.attributed || m->doubtful || is_list(m)) keep_all(m);
    return;
  }
  if (s.trailing < m->cut && is_excerpt(m, &s)) s.trailing = m->cut;
  if ((s.runs > 1 && s.text_below) || !s.attributed)
    keep(m, 0, s.trailing);
  else if (s.text_above && s.text_below)
    settle_below(m, &s);
}
