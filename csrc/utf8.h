/*
** utf8.h - floor 1: code points out of bytes and bytes out of code points.
** Well-formed UTF-8 is that of the Unicode Standard, table 3-7. An ill-formed stretch
** counts as one unit a maximal subpart (Unicode 3.9, "U+FFFD Substitution of Maximal
** Subparts"; the same as WHATWG's decoder).
*/
#ifndef CD_UTF8_H
#define CD_UTF8_H

#include "core.h"

typedef uint32_t cd_code_point;

/* What cd_utf8_decode gives for a maximal subpart of an ill-formed sequence. */
#define CD_ILL_FORMED ((cd_code_point)0xFFFFFFFFu)

/* The most bytes one code point takes. */
#define CD_UTF8_MAX 4

/*
** Decodes the unit at p; p < end. Sets *cp to the code point or to CD_ILL_FORMED and
** returns the unit's length in bytes, 1 to 4. Never reads at or past end.
*/
size_t cd_utf8_decode(const unsigned char *p, const unsigned char *end, cd_code_point *cp);

/*
** The length of the unit that ends at p; start < p. Sets *cp as cd_utf8_decode does. Where the
** bytes before p are ill-formed, steps back one byte.
*/
size_t cd_utf8_decode_back(const unsigned char *start, const unsigned char *p, cd_code_point *cp);

static inline int cd_is_continuation(unsigned char c) { return (c & 0xC0) == 0x80; }

/* The code point of two bytes, or of three, the first of which leads so many. */
static inline cd_code_point cd_utf8_two(const unsigned char *p) {
  return (cd_code_point)(p[0] & 0x1F) << 6 | (p[1] & 0x3Fu);
}
static inline cd_code_point cd_utf8_three(const unsigned char *p) {
  return (cd_code_point)(p[0] & 0x0F) << 12 | (cd_code_point)(p[1] & 0x3F) << 6 | (p[2] & 0x3Fu);
}

/* Whether a code point that three bytes spell needs three and is no surrogate. */
static inline int cd_is_three(cd_code_point cp) { return cp >= 0x800 && (cp < 0xD800 || cp > 0xDFFF); }

/* The same as cd_utf8_decode, and as cd_utf8_decode_back, at hand for the sequences that text is made of. */
static inline size_t cd_utf8_next(const unsigned char *p, const unsigned char *end, cd_code_point *cp) {
  if (p[0] < 0x80) {
    *cp = p[0];
    return 1;
  }
  if (p[0] >= 0xC2 && p[0] < 0xE0 && end - p > 1 && cd_is_continuation(p[1])) {
    *cp = cd_utf8_two(p);
    return 2;
  }
  if ((p[0] & 0xF0) == 0xE0 && end - p > 2 && cd_is_continuation(p[1]) && cd_is_continuation(p[2])) {
    *cp = cd_utf8_three(p);
    if (cd_is_three(*cp)) return 3;
  }
  return cd_utf8_decode(p, end, cp);
}

static inline size_t cd_utf8_previous(const unsigned char *start, const unsigned char *p, cd_code_point *cp) {
  if (p[-1] < 0x80) {
    *cp = p[-1];
    return 1;
  }
  if (p - start > 1 && cd_is_continuation(p[-1])) {
    if (p[-2] >= 0xC2 && p[-2] < 0xE0) {
      *cp = cd_utf8_two(p - 2);
      return 2;
    }
    if (p - start > 2 && (p[-3] & 0xF0) == 0xE0 && cd_is_continuation(p[-2])) {
      *cp = cd_utf8_three(p - 3);
      if (cd_is_three(*cp)) return 3;
    }
  }
  return cd_utf8_decode_back(start, p, cp);
}

/*
** The length of p without a sequence cut off at its end: what can be decoded although more text is
** to come. length, or up to 3 less.
*/
size_t cd_utf8_complete(const unsigned char *p, size_t length);

/* Writes a Unicode scalar value (not checked) to out, which has room for 4 bytes; returns the length. */
size_t cd_utf8_encode(cd_code_point cp, char *out);

/* The character of a byte in windows-1252, as WHATWG's Encoding Standard has it (all bytes have one). */
cd_code_point cd_windows_1252(unsigned char byte);

#endif
