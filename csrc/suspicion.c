#include "suspicion.h"

#include <string.h>

#include <utf8proc.h>

/* As many ASCII characters as matter before another, and after it, to any pattern. */
#define ASCII_REACH 2

const cd_mojibake_char *cd_suspicion_char(cd_code_point c) {
  if (c == CD_ILL_FORMED) c = 0xFFFD;
  if (c > 0xFFFF) return cd_mojibake_chars;
  return &cd_mojibake_chars[cd_mojibake_rows[cd_mojibake_pages[c / CD_MOJIBAKE_PAGE]][c % CD_MOJIBAKE_PAGE]];
}

cd_suspicion cd_suspicion_start(void) {
  cd_suspicion s;
  s.low = cd_mojibake_start[0];
  s.high = cd_mojibake_start[1];
  return s;
}

static cd_suspicion shift(cd_suspicion s) {
  cd_suspicion t;
  t.high = s.high << 1 | s.low >> 63 | cd_mojibake_first[1];
  t.low = s.low << 1 | cd_mojibake_first[0];
  return t;
}

static cd_suspicion meet(cd_suspicion s, unsigned class) {
  s.low &= cd_mojibake_masks[class][0];
  s.high &= cd_mojibake_masks[class][1];
  return s;
}

static int meets(cd_suspicion s, const uint64_t *mask) {
  return ((s.low & mask[0]) | (s.high & mask[1])) != 0;
}

static int is_word(cd_code_point c) {
  utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

static cd_suspicion step_ascii(cd_suspicion s, unsigned char c) {
  return meet(shift(s), cd_mojibake_ascii_classes[c]);
}

static cd_suspicion step_other(cd_suspicion s, cd_code_point c) {
  const cd_mojibake_char *known = cd_suspicion_char(c);
  cd_suspicion t = shift(s);
  if (known == cd_mojibake_chars && meets(t, cd_mojibake_word) && is_word(c)) return meet(t, cd_mojibake_outside_word);
  return meet(t, known->class);
}

cd_suspicion cd_suspicion_step(cd_suspicion s, cd_code_point c) {
  return c < 0x80 ? step_ascii(s, (unsigned char)c) : step_other(s, c);
}

int cd_suspicion_found(cd_suspicion s) { return meets(s, cd_mojibake_final); }

/* The first byte above 7F at or after p. */
static const unsigned char *past_ascii(const unsigned char *p, const unsigned char *end) {
  uint64_t w[4];
  while (end - p >= 32) {
    memcpy(w, p, sizeof w);
    if ((w[0] | w[1] | w[2] | w[3]) & 0x8080808080808080u) break;
    p += 32;
  }
  while (p < end && *p < 0x80) p++;
  return p;
}

/* The state before p, where more than ASCII_REACH ASCII characters stand: what the last of them leave. */
static cd_suspicion after_ascii(const unsigned char *p) {
  const unsigned char *q = p - ASCII_REACH;
  cd_suspicion s = { 0, 0 };
  if (q[-1] == '\n') s = cd_suspicion_start();
  for (; q < p; q++) s = *q == '\n' ? cd_suspicion_start() : step_ascii(s, *q);
  return s;
}

/* The common lengths read here, the rest as utf8.h reads them. */
static size_t decode(const unsigned char *p, const unsigned char *end, cd_code_point *c) {
  if (end - p >= 2 && p[0] >= 0xC2 && p[0] < 0xE0 && (p[1] & 0xC0) == 0x80) {
    *c = (cd_code_point)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    return 2;
  }
  return cd_utf8_decode(p, end, c);
}

/* Passes one character, or all of a long run of ASCII. */
static const unsigned char *pass(const unsigned char *p, const unsigned char *end, cd_suspicion *s, size_t *ascii) {
  cd_code_point c;
  const unsigned char *next;
  if (*p >= 0x80) {
    p += decode(p, end, &c);
    *s = step_other(*s, c);
    *ascii = 0;
    return p;
  }
  if (*ascii >= ASCII_REACH && (next = past_ascii(p, end)) - p > ASCII_REACH) {
    *s = after_ascii(next);
    return next;
  }
  *s = *p == '\n' ? cd_suspicion_start() : step_ascii(*s, *p);
  (*ascii)++;
  return p + 1;
}

size_t cd_suspicion_find(const char *text, size_t length, size_t from) {
  const unsigned char *start = (const unsigned char *)text, *p = start + from, *end = start + length;
  cd_suspicion s = cd_suspicion_start();
  size_t ascii = ASCII_REACH; /* how many ASCII characters came last; nothing is pending after so many */
  while (p < end) {
    p = pass(p, end, &s, &ascii);
    if (cd_suspicion_found(s)) return (size_t)(p - start);
  }
  return 0;
}
