#include "mail_escape.h"

#include <string.h>

#include "base64.h"
#include "entity_names.h"

#define LONGEST_NUMBER 8 /* digits, with the x */

/* The value of a hexadecimal digit, 16 if it is none. */
static unsigned hex_value(char c) {
  if (c >= '0' && c <= '9') return (unsigned)(c - '0');
  if (c >= 'A' && c <= 'F') return (unsigned)(c - 'A') + 10;
  return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

/* --- references ---------------------------------------------------------------- */

/* The character of a name with its semicolon; 0 if there is no such name, or it stands for two. */
static cd_code_point named(const char *name, size_t length) {
  cd_entity e = cd_entity_named(name, length);
  return e.length == length && e.points[1] == 0 ? e.points[0] : 0;
}

/* The character of "246" or "xF6"; 0 if it is none that text has. */
static cd_code_point numbered(const char *digits, size_t length) {
  unsigned base = length > 0 && (digits[0] == 'x' || digits[0] == 'X') ? 16 : 10;
  size_t i = base == 16 ? 1 : 0;
  cd_code_point n = 0;
  if (length > LONGEST_NUMBER || i == length) return 0;
  for (; i < length; i++) {
    if (hex_value(digits[i]) >= base) return 0;
    n = n * base + hex_value(digits[i]);
  }
  return n < ' ' || (n >= 0x7F && n < 0xA0) || n > 0x10FFFF || (n >= 0xD800 && n < 0xE000) ? 0 : n;
}

static size_t reference(const char *text, size_t at, size_t end, cd_code_point *c) {
  size_t most = end - at < CD_ENTITY_NAME_MAX + 1 ? end - at : CD_ENTITY_NAME_MAX + 1, length;
  const char *semicolon = memchr(text + at, ';', most);
  if (semicolon == NULL) return 0;
  length = (size_t)(semicolon - (text + at)) + 1;
  if (length < 4) return 0; /* "&lt;" is the shortest, but for "&#9;" and its like */
  *c = text[at + 1] == '#' ? numbered(text + at + 2, length - 3) : named(text + at + 1, length - 1);
  return *c == 0 ? 0 : length;
}

/* --- quoted-printable ------------------------------------------------------------ */

/* The byte that "=C3" at 'at' stands for, -1 if there is none. */
static int printable_byte(const char *text, size_t at, size_t end) {
  unsigned high, low;
  if (end - at < 3 || text[at] != '=') return -1;
  high = hex_value(text[at + 1]);
  low = hex_value(text[at + 2]);
  return high < 16 && low < 16 ? (int)(high * 16 + low) : -1;
}

static size_t quoted_printable(const char *text, size_t at, size_t end, cd_code_point *c) {
  unsigned char bytes[4];
  size_t n = 0;
  int byte;
  while (n < sizeof bytes && (byte = printable_byte(text, at + 3 * n, end)) >= 0) bytes[n++] = (unsigned char)byte;
  if (n == 0 || (bytes[0] < 0x80 && bytes[0] != ' ')) return 0;
  n = cd_utf8_decode(bytes, bytes + n, c);
  return *c == CD_ILL_FORMED ? 0 : 3 * n;
}

size_t cd_mail_escaped(const char *text, size_t at, size_t end, cd_code_point *c) {
  if (text[at] == '&') return reference(text, at, end, c);
  return text[at] == '=' ? quoted_printable(text, at, end, c) : 0;
}

/* --- encoded words ------------------------------------------------------------------ */

static size_t decode_q(const char *text, size_t at, size_t end, char *word) {
  size_t n = 0;
  int byte;
  for (; at < end; n++) {
    byte = printable_byte(text, at, end);
    word[n] = text[at] == '_' ? ' ' : text[at];
    if (byte >= 0) word[n] = (char)(unsigned char)byte;
    at += byte >= 0 ? 3 : 1;
  }
  return n;
}

/* What follows something else than a digit is left out; that is only padding in a sound word. */
static size_t decode_b(const char *text, size_t at, size_t end, char *word) {
  size_t n = 0;
  unsigned bits = 0, value = 0;
  int digit;
  for (; at < end && (digit = cd_base64_value(text[at])) >= 0; at++) {
    value = (value << 6 | (unsigned)digit) & 0xFFFF;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    word[n++] = (char)(unsigned char)(value >> bits & 0xFF);
  }
  return n;
}

/* Whether the bytes are text without controls, which would not stay on one line. */
static int is_text(const char *word, size_t length) {
  const unsigned char *p = (const unsigned char *)word, *end = p + length;
  cd_code_point c;
  while (p < end) {
    p += cd_utf8_next(p, end, &c);
    if (c == CD_ILL_FORMED || c < ' ' || (c >= 0x7F && c < 0xA0)) return 0;
  }
  return 1;
}

/* Where "?=" stands at or after 'at'; 'end' if it does not. */
static size_t closing(const char *text, size_t at, size_t end) {
  while (at + 1 < end && !(text[at] == '?' && text[at + 1] == '=')) at++;
  return at + 1 < end ? at : end;
}

size_t cd_mail_encoded_word(const char *text, size_t at, size_t end, char word[CD_MAIL_ENCODED_MAX], size_t *length) {
  static const char form[] = "=?utf-8?";
  size_t most = end - at < CD_MAIL_ENCODED_MAX ? end : at + CD_MAIL_ENCODED_MAX, p, close, i;
  for (i = 0; form[i] != '\0'; i++) {
    char c = at + i < most ? text[at + i] : '\0';
    if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != form[i]) return 0;
  }
  p = at + i;
  if (most - p < 4 || text[p + 1] != '?' || text[p] == '\0' || strchr("qQbB", text[p]) == NULL) return 0;
  close = closing(text, p + 2, most);
  if (close == most) return 0;
  *length = text[p] == 'q' || text[p] == 'Q' ? decode_q(text, p + 2, close, word) : decode_b(text, p + 2, close, word);
  if (!is_text(word, *length)) return 0;
  close += 2;
  return end - close > 3 && memcmp(text + close, " =?", 3) == 0 ? close + 1 - at : close - at;
}
