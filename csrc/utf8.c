#include "utf8.h"

/* The least and greatest second byte allowed after a lead byte (table 3-7). */
static unsigned char least_second(unsigned char lead) {
  return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
}

static unsigned char greatest_second(unsigned char lead) {
  return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
}

/* How many bytes a sequence has that starts with this byte; 0 if none can. */
static size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  return lead < 0xF5 ? 4 : 0;
}

/* Four bytes that are well-formed, as those of emoji: told without a look at each by itself. */
static int is_four(const unsigned char *p, const unsigned char *end, cd_code_point *cp) {
  if ((p[0] & 0xF8) != 0xF0 || end - p < 4) return 0;
  if (((p[1] ^ 0x80) | (p[2] ^ 0x80) | (p[3] ^ 0x80)) & 0xC0) return 0;
  *cp = (cd_code_point)(p[0] & 0x07) << 18 | (cd_code_point)(p[1] & 0x3F) << 12 | (cd_code_point)(p[2] & 0x3F) << 6 |
        (p[3] & 0x3Fu);
  return *cp >= 0x10000 && *cp <= 0x10FFFF;
}

size_t cd_utf8_decode(const unsigned char *p, const unsigned char *end, cd_code_point *cp) {
  size_t length, i;
  cd_code_point c;
  if (is_four(p, end, cp)) return 4;
  length = sequence_length(p[0]);
  if (length == 1) {
    *cp = p[0];
    return 1;
  }
  *cp = CD_ILL_FORMED;
  if (length == 0 || end - p < 2 || p[1] < least_second(p[0]) || p[1] > greatest_second(p[0])) return 1;
  c = ((cd_code_point)p[0] & (0x7Fu >> length)) << 6 | (p[1] & 0x3Fu);
  for (i = 2; i < length; i++) {
    if ((size_t)(end - p) <= i || !cd_is_continuation(p[i])) return i;
    c = c << 6 | (p[i] & 0x3Fu);
  }
  *cp = c;
  return length;
}

size_t cd_utf8_decode_back(const unsigned char *start, const unsigned char *p, cd_code_point *cp) {
  const unsigned char *lead = p - 1;
  while (lead > start && p - lead < CD_UTF8_MAX && cd_is_continuation(*lead)) lead--;
  if (cd_utf8_decode(lead, p, cp) == (size_t)(p - lead)) return (size_t)(p - lead);
  *cp = CD_ILL_FORMED;
  return 1;
}

size_t cd_utf8_complete(const unsigned char *p, size_t length) {
  size_t back = 1;
  cd_code_point cp;
  while (back < CD_UTF8_MAX && back < length && cd_is_continuation(p[length - back])) back++;
  if (back > length || sequence_length(p[length - back]) <= back) return length;
  return cd_utf8_decode(p + length - back, p + length, &cp) == back ? length - back : length;
}

size_t cd_utf8_encode(cd_code_point cp, char *out) {
  size_t length = cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4, i;
  if (length == 1) {
    out[0] = (char)cp;
    return 1;
  }
  for (i = length - 1; i > 0; i--) {
    out[i] = (char)(0x80 | (cp & 0x3F));
    cp >>= 6;
  }
  out[0] = (char)(((0xF00u >> length) & 0xF0u) | cp);
  return length;
}

cd_code_point cd_windows_1252(unsigned char byte) {
  static const unsigned short high[32] = {
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  };
  return byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte;
}
