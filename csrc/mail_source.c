#include "mail_source.h"

#include "mail_address.h"

static void keep_date(cd_mail_source *s, const cd_mail_date *date) {
  s->date = date->span;
  s->iso_length = cd_mail_date_iso(date, s->iso);
}

cd_status cd_mail_source_attribution(cd_mail_source *s, cd_span where, const cd_buffer *joined,
                                     const cd_mail_attribution *a) {
  if (s->found) return CD_OK;
  s->found = 1;
  s->where = where;
  s->name = a->name;
  s->email = a->email;
  if (a->has_date) keep_date(s, &a->date);
  return cd_buffer_append(&s->text, joined->bytes, joined->length);
}

/* Joins one field, with the lines that its value is wrapped over, onto the text; *value is the value's span in that. */
static cd_status join_field(cd_mail_source *s, const cd_mail_phrases *p, const char *text, const cd_mail_line *lines,
                            size_t i, const cd_mail_header *h, cd_span *value) {
  size_t at, end = i + 1, start = s->text.length, next;
  cd_status status;
  while (!h->bare && end < h->last && lines[end].mark != CD_MAIL_LINE_BLANK &&
         cd_mail_field(p, text, &lines[end], &next) == 0)
    end++;
  status = cd_mail_join(text, lines, i, end, &s->text);
  if (status != CD_OK) return status;
  for (at = start; at < s->text.length && s->text.bytes[at] != ':' && s->text.bytes[at] != '\xEF';) at++;
  value->start = at == s->text.length || h->bare ? start : at + (s->text.bytes[at] == ':' ? 1 : 3);
  value->end = s->text.length;
  return cd_buffer_append(&s->text, "\n", 1);
}

cd_status cd_mail_source_header(cd_mail_source *s, const cd_mail_phrases *p, const char *text,
                                const cd_mail_line *lines, size_t first, const cd_mail_header *h) {
  cd_span value;
  cd_mail_date date;
  cd_status status = CD_OK;
  if (s->found) return CD_OK;
  s->found = 1;
  s->where.start = lines[first].start;
  s->where.end = lines[h->last - 1].end;
  if (h->from != SIZE_MAX) {
    status = join_field(s, p, text, lines, h->from, h, &value);
    if (status == CD_OK) cd_mail_mailbox_read(s->text.bytes, value.start, value.end, &s->name, &s->email);
  }
  if (status == CD_OK && h->date != SIZE_MAX) {
    status = join_field(s, p, text, lines, h->date, h, &value);
    if (status == CD_OK && cd_mail_date_find(p, s->text.bytes, value.start, value.end, h->order, &date))
      keep_date(s, &date);
  }
  return status;
}
