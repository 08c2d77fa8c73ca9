#include "reply.h"

#include <string.h>

#include "mail_line.h"
#include "mail_marks.h"
#include "reply_roles.h"

/* --- parts and text ------------------------------------------------------------------------- */

static cd_status make_parts(const cd_message *m, size_t length, cd_reply *r) {
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

static int is_kept(const cd_message *m, size_t i, int keep) {
  switch ((cd_part_kind)m->roles[i].kind) {
    case CD_PART_REPLY: return 1;
    case CD_PART_ATTRIBUTION: case CD_PART_QUOTE: return 0;
    default: return keep;
  }
}

/* Whether line i goes on in the next one without a line ending between. */
static int is_cut(const cd_message *m, size_t i) {
  char c = m->lines[i].end < m->lines[i + 1].start ? m->text[m->lines[i + 1].start - 1] : '\0';
  return c != '\n' && c != '\r';
}

/* The line ending that the message uses first; a line feed if it has none. */
static const char *first_ending(const cd_message *m, size_t *length) {
  size_t i = 0;
  while (i + 1 < m->count && is_cut(m, i)) i++;
  *length = i + 1 < m->count ? m->lines[i + 1].start - m->lines[i].end : 1;
  return i + 1 < m->count ? m->text + m->lines[i].end : "\n";
}

static cd_status append_endings(const cd_message *m, int endings, cd_buffer *out) {
  cd_status status = CD_OK;
  size_t length;
  const char *ending = first_ending(m, &length);
  while (endings-- > 0 && status == CD_OK) status = cd_buffer_append(out, ending, length);
  return status;
}

/* Nothing but white space, or an empty line of a quote. */
static int is_empty(const cd_message *m, size_t i) {
  return m->lines[i].first == m->lines[i].last && m->lines[i].depth <= 1;
}

/*
** Appends lines first..last-1 without the empty ones around. Between stretches that something was left out of
** stands a blank line, if one stood there.
*/
static cd_status append_lines(const cd_message *m, size_t first, size_t last, int *apart, cd_buffer *out) {
  cd_status status = CD_OK;
  for (; first < last && is_empty(m, first); first++) *apart = 1;
  if (first == last) return CD_OK;
  if (out->length > 0) status = append_endings(m, 1 + *apart, out);
  *apart = is_empty(m, last - 1);
  while (is_empty(m, last - 1)) last--;
  if (status != CD_OK) return status;
  return cd_buffer_append(out, m->text + m->lines[first].start, m->lines[last - 1].end - m->lines[first].start);
}

static cd_status make_text(const cd_message *m, int keep, cd_buffer *out) {
  cd_status status = CD_OK;
  size_t i = 0, first;
  int apart = 0;
  while (i < m->count && status == CD_OK) {
    first = i;
    while (i < m->count && is_kept(m, i, keep)) i++;
    status = append_lines(m, first, i, &apart, out);
    for (; i < m->count && !is_kept(m, i, keep); i++) apart |= m->lines[i].mark == CD_MAIL_LINE_BLANK;
  }
  return status;
}

/* --- the door --------------------------------------------------------------------------------- */

void cd_reply_init(cd_reply *r, const cd_allocator *a) {
  memset(r, 0, sizeof *r);
  r->parts.allocator = r->text.allocator = r->source.text.allocator = a;
  r->lines.allocator = r->roles.allocator = a;
  cd_mail_work_init(&r->work, a);
}

void cd_reply_free(cd_reply *r) {
  cd_list_free(&r->parts, sizeof(cd_part));
  cd_buffer_free(&r->text);
  cd_buffer_free(&r->source.text);
  cd_list_free(&r->lines, sizeof(cd_mail_line));
  cd_list_free(&r->roles, sizeof(cd_role));
  cd_mail_work_free(&r->work);
}

size_t cd_reply_size(const cd_reply *r) {
  return r->parts.capacity * sizeof(cd_part) + r->text.capacity + r->source.text.capacity +
         r->lines.capacity * sizeof(cd_mail_line) + r->roles.capacity * sizeof(cd_role) + cd_mail_work_size(&r->work);
}

/* Empty, with the memory that it has. */
static void clear(cd_reply *r) {
  cd_buffer said = r->source.text;
  said.length = 0;
  memset(&r->source, 0, sizeof r->source);
  r->source.text = said;
  r->parts.count = r->text.length = r->lines.count = r->roles.count = 0;
}

static cd_status read_marked(const cd_mail_phrases *p, const char *text, size_t length, int keep, cd_reply *r) {
  cd_message m = { p, text, r->lines.items, NULL, r->lines.count, 0, 0 };
  cd_status status = cd_list_reserve(&r->roles, sizeof(cd_role), m.count);
  if (status != CD_OK || m.count == 0) return status;
  m.roles = r->roles.items;
  memset(m.roles, 0, m.count * sizeof *m.roles);
  m.doubtful = r->source.found && r->source.email.end == 0 && r->source.date.end == 0;
  cd_reply_roles(&m);
  status = make_parts(&m, length, r);
  return status == CD_OK ? make_text(&m, keep, &r->text) : status;
}

cd_status cd_reply_read(const cd_mail_phrases *p, const char *text, size_t length, int keep, cd_reply *r) {
  cd_status status;
  clear(r);
  status = cd_mail_lines(text, length, &r->lines);
  if (status == CD_OK) status = cd_mail_recognize(p, text, &r->lines, &r->work, &r->source);
  return status == CD_OK ? read_marked(p, text, length, keep, r) : status;
}
