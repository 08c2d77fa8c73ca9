#include "misread.h"

#include <string.h>

#include "mojibake_data.h"

static unsigned byte_at(const cd_misread *b, size_t i) {
  return (size_t)(b->end - b->at) > i ? b->at[i] : 0;
}

static int is_continuation(unsigned c) { return c >= 0x80 && c < 0xC0; }
static int is_between(unsigned c, unsigned low, unsigned high) { return c >= low && c <= high; }

static cd_sequence well_formed(const unsigned char *p, const unsigned char *end) {
  cd_sequence s;
  s.length = cd_utf8_decode(p, end, &s.c);
  if (s.c == CD_ILL_FORMED) s.length = 0;
  return s;
}

/* Half of a surrogate pair in CESU-8: its three bytes begin at i. */
static int is_half(const cd_misread *b, size_t i, unsigned low, unsigned high) {
  return byte_at(b, i) == 0xED && is_between(byte_at(b, i + 1), low, high) && is_continuation(byte_at(b, i + 2));
}

/* CESU-8's surrogate pairs and Java's NUL. */
static cd_sequence variant(const cd_misread *b) {
  cd_sequence s = { 0, 0 };
  if (byte_at(b, 0) == 0xC0 && byte_at(b, 1) == 0x80) s.length = 2;
  if (is_half(b, 0, 0xA0, 0xAF) && is_half(b, 3, 0xB0, 0xBF)) {
    s.c = 0x10000 + ((byte_at(b, 1) & 0x0Fu) << 16 | (byte_at(b, 2) & 0x3Fu) << 10 | (byte_at(b, 4) & 0x0Fu) << 6 |
                     (byte_at(b, 5) & 0x3Fu));
    s.length = 6;
  }
  return s;
}

static int starts_with(const cd_misread *b, size_t i, const char *word) {
  size_t length = strlen(word);
  return (size_t)(b->end - b->at) >= i + length && memcmp(b->at + i, word, length) == 0;
}

/*
** C3 A0 whose A0 became a space: mostly the word "à", so the space is given back as well, but for
** Portuguese "às", "àquele", "àquela", "àquilo", and where a second space follows, which is that one.
*/
static int is_word_a(const cd_misread *b) {
  return byte_at(b, 0) == 0xC3 && byte_at(b, 1) == ' ' && !starts_with(b, 2, " ") && !starts_with(b, 2, "quele") &&
         !starts_with(b, 2, "quela") && !starts_with(b, 2, "quilo") && !starts_with(b, 2, "s ");
}

/* A continuation byte that good text seldom has beside a space: A0 and 85 stand for blanks themselves. */
static int is_telling(unsigned c) { return is_continuation(c) && c != 0x85 && c != 0xA0; }

/* How many bytes a sequence has that would be UTF-8 if its one space were A0; only the likely ones. */
static size_t spaced_length(const cd_misread *b) {
  unsigned c0 = byte_at(b, 0), c1 = byte_at(b, 1), c2 = byte_at(b, 2), c3 = byte_at(b, 3);
  if (c0 == 0xC2 || c0 == 0xC3 || c0 == 0xC5 || c0 == 0xCE || c0 == 0xD0 || c0 == 0xD9) return c1 == ' ' ? 2 : 0;
  if ((c0 == 0xE2 || c0 == 0xE3) && c1 == ' ' && is_telling(c2)) return 3;
  if (is_between(c0, 0xE0, 0xE3) && is_telling(c1) && c2 == ' ') return 3;
  if (c0 != 0xF0) return 0;
  if (is_continuation(c1) + is_continuation(c2) + is_continuation(c3) != 2) return 0;
  return (c1 == ' ') + (c2 == ' ') + (c3 == ' ') == 1 ? 4 : 0;
}

static cd_sequence spaced(const cd_misread *b) {
  static const cd_sequence a_grave = { 0xE0, 1 };
  cd_sequence s = { 0, 0 };
  unsigned char bytes[4];
  size_t length, i;
  if (is_word_a(b)) return a_grave;
  length = spaced_length(b);
  if (length == 0) return s;
  for (i = 0; i < length; i++) bytes[i] = (unsigned char)(byte_at(b, i) == ' ' ? 0xA0 : byte_at(b, i));
  s = well_formed(bytes, bytes + length);
  if (s.length != length) s.length = 0;
  return s;
}

/* Whether the bytes first..last-1 of a sequence are continuations or lost, one of them at least lost, one '?' at most. */
static int is_lossy(const cd_misread *b, size_t first, size_t last) {
  size_t lost = 0, asked = 0, i;
  for (i = first; i < last; i++) {
    unsigned c = byte_at(b, i);
    if (c == '?') asked++;
    else if (c == CD_MOJIBAKE_LOST) lost++;
    else if (!is_continuation(c)) return 0;
  }
  return asked <= 1 && asked + lost > 0;
}

static int is_lossy_pair(const cd_misread *b) {
  unsigned third = byte_at(b, 2), last = byte_at(b, 5);
  int third_lost = third == CD_MOJIBAKE_LOST || third == '?', last_lost = last == CD_MOJIBAKE_LOST || last == '?';
  if (byte_at(b, 0) != 0xED || !is_between(byte_at(b, 1), 0xA0, 0xAF)) return 0;
  if (byte_at(b, 3) != 0xED || !is_between(byte_at(b, 4), 0xB0, 0xBF)) return 0;
  return (third_lost || last_lost) && (third_lost || is_continuation(third)) && (last_lost || is_continuation(last));
}

/* A sequence some of whose bytes were lost: nobody knows the character any more. */
static cd_sequence lossy(const cd_misread *b) {
  cd_sequence s = { 0xFFFD, 0 };
  unsigned lead = byte_at(b, 0);
  if (lead == CD_MOJIBAKE_LOST) s.length = 1;
  else if (is_lossy_pair(b)) s.length = 6;
  else if (is_between(lead, 0xC2, 0xDF))
    s.length = byte_at(b, 1) == CD_MOJIBAKE_LOST || (lead <= 0xC3 && byte_at(b, 1) == '?') ? 2 : 0;
  else if (is_between(lead, 0xE0, 0xEF)) s.length = is_lossy(b, 1, 3) ? 3 : 0;
  else if (is_between(lead, 0xF0, 0xF4)) s.length = is_lossy(b, 1, 4) ? 4 : 0;
  return s;
}

cd_sequence cd_misread_next(const cd_misread *b) {
  cd_sequence s = { 0, 0 };
  if (b->spaces) s = spaced(b);
  if (s.length == 0 && b->lost) s = lossy(b);
  if (s.length == 0) s = well_formed(b->at, b->end);
  if (s.length == 0) s = variant(b);
  return s;
}
