#include "reply.h"

#include <string.h>

#include "mail_signature.h"

#define MOST_SIGNED_LINES 6 /* below a quote or a rule: as many lines of text are a signature, more are an answer */
#define MANY 255

/* What a line becomes: a part's kind, and whether it is an excerpt. */
typedef struct role {
  uint8_t kind;
  uint8_t quoted;
  uint8_t below; /* lines of text from here to the next line that is not text, up to MANY */
} role;

typedef struct message {
  const cd_mail_phrases *phrases;
  const char *text;
  cd_mail_line *lines;
  role *roles;
  size_t count;
  size_t cut; /* first line of an unprefixed quote that goes on to the end */
  int keep;
} message;

static int is_filled_text(const message *m, size_t i) { return m->lines[i].mark == CD_MARK_TEXT; }

static int is_quote(const message *m, size_t i) {
  return m->lines[i].mark == CD_MARK_QUOTE || (m->lines[i].mark == CD_MARK_ATTRIBUTION && m->lines[i].depth > 0);
}

static int is_reply_text(const message *m, size_t i) {
  return m->roles[i].kind == CD_PART_REPLY && is_filled_text(m, i);
}

static size_t next_filled(const message *m, size_t i) {
  while (i < m->count && m->lines[i].mark == CD_MARK_BLANK) i++;
  return i;
}

static void set_roles(message *m, size_t first, size_t last, cd_part_kind kind) {
  for (; first < last; first++) m->roles[first].kind = (uint8_t)kind;
}

static void count_below(message *m) {
  size_t i = m->count, below = 0;
  while (i-- > 0) {
    cd_mail_mark mark = m->lines[i].mark;
    if (mark == CD_MARK_TEXT || mark == CD_MARK_DEVICE) below += below < MANY;
    else if (mark != CD_MARK_BLANK && mark != CD_MARK_RULE && mark != CD_MARK_DASHES) below = 0;
    m->roles[i].below = (uint8_t)below;
  }
}

/* --- the first pass: line by line ------------------------------------------------------ */

/* A rule just below a line of text and as long as that is its underline. */
static int is_underline(const message *m, size_t i) {
  size_t above, rule;
  if (i == 0 || !is_filled_text(m, i - 1)) return 0;
  above = m->lines[i - 1].last - m->lines[i - 1].first;
  rule = m->lines[i].last - m->lines[i].first;
  return rule + 2 >= above && above + 2 >= rule;
}

/* Whether a signature begins at this rule or these dashes. Of a rule within text that is doubtful. */
static int begins_signature(const message *m, size_t i) {
  const cd_mail_line *l = &m->lines[i];
  if (l->mark == CD_MARK_DASHES) return 1;
  if (m->roles[i].below == 0) return 1;
  if (is_underline(m, i)) return 0;
  return strchr("-_", m->text[l->first]) != NULL && m->roles[i].below <= MOST_SIGNED_LINES;
}

/* Whether line i begins a quote that no marks distinguish from other text. */
static int begins_unmarked_quote(const message *m, size_t i) {
  size_t next = i;
  if (m->lines[i].mark != CD_MARK_ATTRIBUTION) return m->lines[i].mark >= CD_MARK_HEADER && m->lines[i].mark <= CD_MARK_FORWARDED;
  if (m->lines[i].depth > 0) return 0;
  while (next < m->count && (m->lines[next].mark == CD_MARK_ATTRIBUTION || m->lines[next].mark == CD_MARK_BLANK) &&
         m->lines[next].depth == 0)
    next++;
  return next == m->count || !is_quote(m, next);
}

/* Marks all that follows line i as one quoted or forwarded message. */
static void cut_at(message *m, size_t i) {
  int forwarded = m->lines[i].mark == CD_MARK_FORWARDED, headed = 1;
  size_t start = i;
  while (start > 0 && (m->lines[start - 1].mark == CD_MARK_BLANK || m->lines[start - 1].mark == CD_MARK_RULE)) start--;
  set_roles(m, start, i, forwarded ? CD_PART_FORWARD : CD_PART_ATTRIBUTION);
  m->cut = start;
  for (; i < m->count; i++) {
    cd_mail_mark mark = m->lines[i].mark;
    headed = headed && (mark == CD_MARK_BLANK || mark == CD_MARK_HEADER || mark == CD_MARK_ORIGINAL ||
                        mark == CD_MARK_ATTRIBUTION);
    m->roles[i].kind = forwarded ? CD_PART_FORWARD : headed && mark != CD_MARK_BLANK ? CD_PART_ATTRIBUTION : CD_PART_QUOTE;
  }
}

static cd_part_kind kind_of(const message *m, size_t i, int *in_signature, int *forwarded) {
  switch (m->lines[i].mark) {
    case CD_MARK_DASHES: case CD_MARK_RULE:
      *in_signature = *in_signature || begins_signature(m, i);
      return *in_signature ? CD_PART_SIGNATURE : CD_PART_REPLY;
    case CD_MARK_DEVICE: return CD_PART_SIGNATURE;
    case CD_MARK_QUOTE: *in_signature = 0; return CD_PART_QUOTE;
    case CD_MARK_FORWARDED: *forwarded = 1; return CD_PART_FORWARD;
    case CD_MARK_HEADER: case CD_MARK_ORIGINAL: return *forwarded ? CD_PART_FORWARD : CD_PART_ATTRIBUTION;
    case CD_MARK_ATTRIBUTION: *in_signature = 0; return CD_PART_ATTRIBUTION;
    default: return *in_signature ? CD_PART_SIGNATURE : CD_PART_REPLY;
  }
}

/* Gives each line the kind that it has by what stands above it. */
static void first_pass(message *m) {
  int written = 0, in_signature = 0, forwarded = 0;
  size_t i;
  m->cut = m->count;
  for (i = 0; i < m->count; i++) {
    if (written && begins_unmarked_quote(m, i)) {
      cut_at(m, i);
      return;
    }
    m->roles[i].kind = (uint8_t)kind_of(m, i, &in_signature, &forwarded);
    written = written || is_reply_text(m, i);
  }
}

/* --- quotes with marks -------------------------------------------------------------------- */

/* The runs of quoted lines between runs of the writer's own text. */
typedef struct quotes {
  size_t runs;            /* that have text after them or before them */
  size_t first, last;     /* the lines of the first run, with its attribution */
  int attributed;         /* the first run has one */
  int text_above, text_below;
  size_t below;           /* the first line of text below the first run */
  size_t trailing;        /* where the lines begin that have no text below them; cut if there are none */
  int trailing_attributed;
} quotes;

static void survey(const message *m, quotes *q) {
  size_t i;
  int open = 0;
  memset(q, 0, sizeof *q);
  q->trailing = m->cut;
  for (i = 0; i < m->cut; i++) {
    if (m->roles[i].kind == CD_PART_QUOTE || m->roles[i].kind == CD_PART_ATTRIBUTION) {
      if (!open && q->runs++ == 0) q->first = i;
      if (!open) q->trailing = i;
      if (!open) q->trailing_attributed = 0;
      open = 1;
      q->trailing_attributed |= m->roles[i].kind == CD_PART_ATTRIBUTION;
      if (q->runs == 1) {
        q->last = i + 1;
        q->attributed |= m->roles[i].kind == CD_PART_ATTRIBUTION;
      }
    } else if (is_reply_text(m, i)) {
      if (q->runs == 0) q->text_above = 1;
      if (q->runs > 0 && !q->text_below) q->below = i;
      if (q->runs > 0) q->text_below = 1;
      q->trailing = m->cut;
      open = 0;
    }
  }
}

static void keep_quotes(message *m, size_t first, size_t last) {
  for (; first < last; first++) {
    if (m->roles[first].kind != CD_PART_QUOTE) continue;
    m->roles[first].kind = CD_PART_REPLY;
    m->roles[first].quoted = 1;
  }
}

static size_t text_lines(const message *m, size_t first, size_t last) {
  size_t lines = 0;
  for (; first < last; first++) lines += is_reply_text(m, first) ? 1 : 0;
  return lines;
}

/* Text above that is no more than "Hi Bob,". */
static int is_greeting(const message *m, size_t last) {
  size_t i = next_filled(m, 0);
  const cd_mail_line *l = &m->lines[i];
  if (i >= last || text_lines(m, 0, last) != 1 || !is_reply_text(m, i)) return 0;
  return cd_mail_words(m->text, l->first, l->last, 5) <= 4 && strchr(",!:", m->text[l->last - 1]) != NULL;
}

/* Text, a quote with its attribution, and below it text: a signature, or the answer? */
static void settle_below(message *m, const quotes *q) {
  size_t lines = text_lines(m, q->below, m->cut);
  if (lines > MOST_SIGNED_LINES || is_greeting(m, q->first))
    keep_quotes(m, q->first, q->last);
  else
    set_roles(m, q->below, m->cut, CD_PART_SIGNATURE);
}

/* "I ran this:" above a quote at the end says that the writer has put it there. */
static int is_introduced(const message *m, size_t first) {
  while (first > 0 && m->lines[first - 1].mark == CD_MARK_BLANK) first--;
  return first > 0 && is_reply_text(m, first - 1) && m->text[m->lines[first - 1].last - 1] == ':';
}

static void settle_quotes(message *m) {
  quotes q;
  survey(m, &q);
  if (q.runs == 0) return;
  if (!q.text_above && !q.text_below) {
    if (!q.attributed) keep_quotes(m, 0, m->cut);
    return;
  }
  if (q.trailing < m->cut && !q.trailing_attributed && is_introduced(m, q.trailing)) q.trailing = m->cut;
  if (q.runs > 1 && q.text_below)
    keep_quotes(m, 0, q.trailing);
  else if (q.attributed && q.text_above && q.text_below)
    settle_below(m, &q);
  else if (!q.attributed)
    keep_quotes(m, 0, q.trailing);
}

/* --- what stands below the own words -------------------------------------------------------- */

static int is_own(const message *m, size_t i) { return m->roles[i].kind == CD_PART_REPLY && !m->roles[i].quoted; }

/* Settles one stretch of own lines, which something else follows, or nothing. */
static void settle_stretch(message *m, size_t first, size_t last) {
  size_t notices = cd_mail_notices(m->phrases, m->text, m->lines, first, last), sign_off;
  set_roles(m, notices, last, CD_PART_DISCLAIMER);
  sign_off = cd_mail_sign_off(m->phrases, m->text, m->lines, first, notices);
  set_roles(m, sign_off, notices, CD_PART_SIGNATURE);
}

static void settle_signatures(message *m) {
  size_t i = 0, first, banner;
  while (i < m->cut) {
    first = i;
    while (i < m->cut && is_own(m, i)) i++;
    if (first == 0 && i > 0) {
      banner = cd_mail_banner(m->phrases, m->text, m->lines, 0, i);
      set_roles(m, 0, banner, CD_PART_DISCLAIMER);
      first = banner;
    }
    if (i > first && (i == m->count || m->roles[i].kind != CD_PART_REPLY)) settle_stretch(m, first, i);
    while (i < m->cut && !is_own(m, i)) i++;
  }
}

/* --- when nothing is left ------------------------------------------------------------------ */

/* Words that only seemed to be a signature or a disclaimer are the reply where there is no other. */
static void settle_empty(message *m) {
  size_t i;
  if (text_lines(m, 0, m->count) > 0) return;
  for (i = 0; i < m->count; i++)
    if (m->roles[i].quoted) return;
  for (i = 0; i < m->cut && m->lines[i].mark != CD_MARK_DASHES; i++) {
    int added = m->roles[i].kind == CD_PART_SIGNATURE || m->roles[i].kind == CD_PART_DISCLAIMER;
    if (added && m->lines[i].mark == CD_MARK_TEXT) m->roles[i].kind = CD_PART_REPLY;
  }
}

/* --- parts and text ------------------------------------------------------------------------- */

/* Blank lines go with the part above them (with the one below at the beginning). */
static void settle_blanks(message *m) {
  size_t i, first = next_filled(m, 0);
  for (i = 0; i < first && first < m->count; i++) m->roles[i] = m->roles[first];
  for (i = first + 1; i < m->count; i++)
    if (m->lines[i].mark == CD_MARK_BLANK) m->roles[i] = m->roles[i - 1];
}

static cd_status make_parts(const message *m, size_t length, cd_reply *r) {
  cd_status status = CD_OK;
  cd_part *last;
  size_t i;
  for (i = 0; i < m->count && status == CD_OK; i++) {
    cd_part part = { (cd_part_kind)m->roles[i].kind, m->roles[i].quoted, { m->lines[i].start, 0 } };
    part.span.end = i + 1 < m->count ? m->lines[i + 1].start : length;
    last = r->parts.count > 0 ? (cd_part *)r->parts.items + r->parts.count - 1 : NULL;
    if (last != NULL && last->kind == part.kind && last->quoted == part.quoted)
      last->span.end = part.span.end;
    else
      status = cd_list_push(&r->parts, sizeof part, &part);
  }
  return status;
}

static int is_kept(const message *m, size_t i) {
  switch ((cd_part_kind)m->roles[i].kind) {
    case CD_PART_REPLY: return 1;
    case CD_PART_ATTRIBUTION: case CD_PART_QUOTE: return 0;
    default: return m->keep;
  }
}

/* Appends lines first..last-1, without blank lines around; parts that did not touch get a blank line between them. */
static cd_status append_lines(const message *m, size_t first, size_t last, cd_buffer *out) {
  cd_status status = CD_OK;
  size_t ending = m->count > 1 ? m->lines[1].start - m->lines[0].end : 0;
  int i;
  while (first < last && m->lines[first].mark == CD_MARK_BLANK) first++;
  while (last > first && m->lines[last - 1].mark == CD_MARK_BLANK) last--;
  if (first == last) return CD_OK;
  for (i = 0; i < 2 && out->length > 0 && status == CD_OK; i++)
    status = cd_buffer_append(out, m->text + m->lines[0].end, ending);
  if (status == CD_OK)
    status = cd_buffer_append(out, m->text + m->lines[first].start, m->lines[last - 1].end - m->lines[first].start);
  return status;
}

static cd_status make_text(const message *m, cd_buffer *out) {
  cd_status status = CD_OK;
  size_t i = 0, first;
  while (i < m->count && status == CD_OK) {
    first = i;
    while (i < m->count && is_kept(m, i)) i++;
    status = append_lines(m, first, i, out);
    while (i < m->count && !is_kept(m, i)) i++;
  }
  return status;
}

/* --- the door --------------------------------------------------------------------------------- */

void cd_reply_init(cd_reply *r, const cd_allocator *a) {
  memset(r, 0, sizeof *r);
  r->parts.allocator = r->text.allocator = r->source.text.allocator = a;
}

void cd_reply_free(cd_reply *r) {
  cd_list_free(&r->parts, sizeof(cd_part));
  cd_buffer_free(&r->text);
  cd_buffer_free(&r->source.text);
}

static void decide(message *m) {
  count_below(m);
  first_pass(m);
  settle_quotes(m);
  settle_signatures(m);
  settle_empty(m);
  settle_blanks(m);
}

static cd_status read_message(message *m, size_t length, cd_reply *r) {
  cd_status status = cd_mail_recognize(m->phrases, m->text, m->lines, m->count, &r->source);
  if (status != CD_OK) return status;
  memset(m->roles, 0, m->count * sizeof *m->roles);
  decide(m);
  if (r->source.found) {
    r->attribution.start = m->lines[r->source.first].start;
    r->attribution.end = m->lines[r->source.last - 1].end;
  }
  status = make_parts(m, length, r);
  return status == CD_OK ? make_text(m, &r->text) : status;
}

cd_status cd_reply_read(const cd_mail_phrases *p, const char *text, size_t length, int keep, cd_reply *r) {
  const cd_allocator *a = r->parts.allocator;
  cd_list lines = CD_LIST_INIT(a);
  message m = { p, text, NULL, NULL, 0, 0, keep };
  cd_status status = cd_mail_lines(text, length, &lines);
  m.lines = lines.items;
  m.count = lines.count;
  if (status == CD_OK && m.count > 0) {
    m.roles = cd_alloc(a, m.count * sizeof *m.roles);
    status = m.roles == NULL ? CD_NO_MEMORY : read_message(&m, length, r);
    cd_free(a, m.roles, m.count * sizeof *m.roles);
  }
  cd_list_free(&lines, sizeof(cd_mail_line));
  return status;
}
