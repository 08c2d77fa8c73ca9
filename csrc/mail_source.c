#include <string.h>

#include "mail_address.h"
#include "mail_marker.h"

static cd_status keep_text(cd_marker *m, size_t first, size_t last) {
  m->source->found = 1;
  m->source->first = first;
  m->source->last = last;
  return cd_buffer_append(&m->source->text, m->joined.bytes, m->joined.length);
}

static void keep_date(cd_mail_source *s, const cd_mail_date *date) {
  s->date = date->span;
  s->iso_length = cd_mail_date_iso(date, s->iso);
}

cd_status cd_marker_keep_attribution(cd_marker *m, size_t first, size_t last, const cd_mail_attribution *a) {
  if (m->source->found) return CD_OK;
  m->source->name = a->name;
  m->source->email = a->email;
  if (a->has_date) keep_date(m->source, &a->date);
  return keep_text(m, first, last);
}

/* Joins one field's value, with the lines it is wrapped over, onto what is joined already. */
static cd_status join_field(cd_marker *m, size_t i, const cd_mail_header *h, cd_span *value) {
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

cd_status cd_marker_keep_header(cd_marker *m, size_t first, const cd_mail_header *h) {
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
    if (status == CD_OK && cd_mail_date_find(m->phrases, m->joined.bytes, value.start, value.end, h->order, &date))
      keep_date(m->source, &date);
  }
  return status == CD_OK ? keep_text(m, first, h->last) : status;
}
