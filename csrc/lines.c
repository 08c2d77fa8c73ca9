#include "lines.h"

#include <string.h>

#include "utf8.h"

static int is_space(cd_code_point c) {
  if (c <= 0x20) return c == 0x20 || (c >= 0x09 && c <= 0x0D);
  if (c < 0x80) return 0;
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

/* What stands at most ends of lines. */
static int is_ascii_but_space(unsigned char c) { return c > 0x20 && c < 0x80; }

size_t cd_skip_space(const char *text, size_t at, size_t end) {
  const unsigned char *p = (const unsigned char *)text;
  while (at < end && !is_ascii_but_space(p[at])) {
    cd_code_point c;
    size_t length = cd_utf8_decode(p + at, p + end, &c);
    if (!is_space(c)) break;
    at += length;
  }
  return at;
}

size_t cd_skip_space_back(const char *text, size_t start, size_t at) {
  const unsigned char *p = (const unsigned char *)text;
  while (at > start && !is_ascii_but_space(p[at - 1])) {
    cd_code_point c;
    size_t length = cd_utf8_decode_back(p + start, p + at, &c);
    if (!is_space(c)) break;
    at -= length;
  }
  return at;
}

/* The first U+2028 or U+2029 (E2 80 A8, E2 80 A9) in text[at..end), or end. */
static size_t find_separator(const char *text, size_t at, size_t end) {
  const char *p = text + at, *stop = text + end;
  while (stop - p >= 3 && (p = memchr(p, 0x80, (size_t)(stop - p) - 1)) != NULL) {
    if (p > text + at && p[-1] == '\xE2' && (p[1] == '\xA8' || p[1] == '\xA9')) return (size_t)(p - 1 - text);
    p++;
  }
  return end;
}

static size_t find_byte(const char *text, size_t at, size_t length, char c) {
  const char *p = at < length ? memchr(text + at, c, length - at) : NULL;
  return p != NULL ? (size_t)(p - text) : length;
}

/* The next line endings of each sort are kept: each is looked for once, so that texts that lack one stay linear. */
static void find_endings(cd_line_reader *r) {
  int begins = r->at == 0;
  if (begins || r->lf < r->at) r->lf = find_byte(r->text, r->at, r->length, '\n');
  if (begins || r->cr < r->at) r->cr = find_byte(r->text, r->at, r->length, '\r');
  if (begins || r->separator < r->at) r->separator = find_separator(r->text, r->at, r->length);
}

/* The end of the line that begins at r->at; '*next' is where the next one begins. */
static size_t line_end(cd_line_reader *r, size_t *next) {
  size_t end;
  find_endings(r);
  end = r->lf < r->cr ? r->lf : r->cr;
  if (r->separator < end) {
    *next = r->separator + 3;
    return r->separator;
  }
  *next = end < r->length ? end + 1 : r->length;
  if (end == r->cr && r->lf == r->cr + 1 && end < r->length) *next = end + 2;
  return end;
}

int cd_lines_next(cd_line_reader *r, cd_line *line) {
  size_t breaks = 0;
  while (r->at < r->length) {
    size_t next, end = line_end(r, &next);
    size_t start = cd_skip_space(r->text, r->at, end);
    if (start < end) {
      line->indent = r->at;
      line->start = start;
      line->end = cd_skip_space_back(r->text, start, end);
      line->breaks = breaks + (r->at > 0);
      r->at = next;
      return 1;
    }
    breaks++;
    r->at = next;
  }
  return 0;
}
