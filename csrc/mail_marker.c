#include "mail_marker.h"

size_t cd_marker_next_filled(const cd_marker *m, size_t i) {
  while (i < m->count && m->lines[i].mark == CD_MAIL_LINE_BLANK) i++;
  return i;
}

void cd_marker_set(cd_marker *m, size_t first, size_t last, cd_mail_mark mark) {
  size_t i;
  for (i = first; i < last; i++)
    if (m->lines[i].mark != CD_MAIL_LINE_BLANK) m->lines[i].mark = mark;
}

cd_status cd_marker_cut_at(cd_marker *m, size_t i, size_t at, cd_mail_mark before, cd_mail_mark after) {
  cd_marker_cut cut = { i, 0, at, before, after };
  cut.end = cd_mail_undecorated(m->text, m->lines[i].start, at).end;
  return cd_list_push(m->cuts, sizeof cut, &cut);
}
