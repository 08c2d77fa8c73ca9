#include "mail_address.h"

#include <string.h>

#include "mail_space.h"

#define FARTHEST_BRACKET 64 /* from the address back: "<mailto:Jane Doe <" */

/* Of marks: no set has a letter or digit. */
static int is_one_of(char c, const char *set) { return c != '\0' && !cd_mail_is_plain(c) && strchr(set, c) != NULL; }

static int is_bracket(char c) {
  switch (c) {
    case '<': case '(': case '[': case '>': case ')': case ']': return 1;
    default: return 0;
  }
}

static int is_address_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80 ||
         (c > ' ' && is_one_of(c, ".!#$%&'*+/=?^_`{|}~-"));
}

cd_span cd_mail_address_find(const char *text, size_t start, size_t end) {
  cd_span s = { 0, 0 };
  const char *sign;
  size_t at = start, here;
  while (at < end && (sign = memchr(text + at, '@', end - at)) != NULL) {
    here = (size_t)(sign - text);
    s.start = here;
    while (s.start > at && is_address_char(text[s.start - 1])) s.start--;
    s.end = here + 1;
    while (s.end < end && is_address_char(text[s.end])) s.end++;
    while (s.end > here + 1 && is_one_of(text[s.end - 1], ".'*")) s.end--;
    if (s.start < here && s.end > here + 1) return s;
    at = here + 1;
  }
  s.start = s.end = 0;
  return s;
}

/* "< mailto:Jane Doe <jane@example.org> >": the bracket around the one at 'open', if "mailto:" stands after it. */
static size_t outer_bracket(const char *text, size_t start, size_t open) {
  size_t at = open;
  while (at > start && open - at < FARTHEST_BRACKET && !is_bracket(text[at - 1])) at--;
  if (at == start || !is_one_of(text[at - 1], "<([")) return open;
  start = at - 1;
  while (at < open && text[at] == ' ') at++;
  return open - at >= 7 && memcmp(text + at, "mailto:", 7) == 0 ? start : open;
}

cd_span cd_mail_address_around(const char *text, size_t start, size_t end, cd_span address) {
  cd_span s = address;
  size_t open = address.start;
  int depth = 0;
  while (open > start && address.start - open < FARTHEST_BRACKET && !is_bracket(text[open - 1])) open--;
  if (open == start || !is_one_of(text[open - 1], "<([")) return s;
  s.start = outer_bracket(text, start, open - 1);
  for (s.end = s.start; s.end < end; s.end++) {
    char c = text[s.end];
    if (!is_bracket(c)) continue;
    if (c == '<' || c == '(' || c == '[') depth++;
    else if (--depth == 0) {
      s.end++;
      break;
    }
  }
  if (s.start > start && s.end < end && text[s.start - 1] == '(' && text[s.end] == ')') { /* "(<a@b>)" */
    s.start--;
    s.end++;
  }
  return s;
}

/* Quotation marks and commas that are not ASCII: their bytes at 'at' (or before it, when back), 0 if there is none. */
static size_t wide_mark(const char *text, cd_span s, int back) {
  static const char *const marks[] = { "\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E",
                                       "\xC2\xAB", "\xC2\xBB", "\xEF\xBC\x8C", "\xEF\xBC\x9A", "\xE3\x80\x81",
                                       "\xD8\x8C" };
  size_t i, n;
  if (s.start == s.end || (unsigned char)text[back ? s.end - 1 : s.start] < 0x80) return 0;
  for (i = 0; i < sizeof marks / sizeof *marks; i++) {
    n = strlen(marks[i]);
    if (s.end - s.start >= n && memcmp(text + (back ? s.end - n : s.start), marks[i], n) == 0) return n;
  }
  return 0;
}

cd_span cd_mail_name_trim(const char *text, cd_span s) {
  static const char outside[] = " \t\"'<>,;:*_-[]|";
  size_t before;
  do {
    before = s.end - s.start;
    while (s.start < s.end && (is_one_of(text[s.start], outside) || text[s.start] == '.')) s.start++;
    while (s.end > s.start && is_one_of(text[s.end - 1], outside)) s.end--;
    s.start += wide_mark(text, s, 0);
    s.end -= wide_mark(text, s, 1);
    if (s.end - s.start >= 2 && text[s.start] == '(' && text[s.end - 1] == ')') {
      s.start++;
      s.end--;
    }
  } while (s.end - s.start < before);
  return s;
}

void cd_mail_mailbox_read(const char *text, size_t start, size_t end, cd_span *name, cd_span *email) {
  cd_span around, s;
  *email = cd_mail_address_find(text, start, end);
  s.start = start;
  s.end = end;
  if (email->end > 0) {
    around = cd_mail_address_around(text, start, end, *email);
    s.end = around.start;
    s = cd_mail_name_trim(text, s);
    if (s.start == s.end) { /* "jane@example.org (Jane)" */
      s.start = around.end;
      s.end = end;
      while (s.start < end && text[s.start] == ' ') s.start++;
      if (s.start == end || text[s.start] != '(') s.end = s.start;
    }
  }
  *name = cd_mail_name_trim(text, s);
}
