#include "reply_message.h"

int cd_role_is_own_text(const cd_message *m, size_t i) {
  return m->roles[i].kind == CD_PART_REPLY && m->lines[i].mark == CD_MAIL_LINE_TEXT;
}

size_t cd_role_text_lines(const cd_message *m, size_t first, size_t last) {
  size_t lines = 0;
  for (; first < last; first++) lines += cd_role_is_own_text(m, first) ? 1 : 0;
  return lines;
}

void cd_role_set(cd_message *m, size_t first, size_t last, cd_part_kind kind) {
  for (; first < last; first++) m->roles[first].kind = (uint8_t)kind;
}

size_t cd_role_next_filled(const cd_message *m, size_t i) {
  while (i < m->count && m->lines[i].mark == CD_MAIL_LINE_BLANK) i++;
  return i;
}
