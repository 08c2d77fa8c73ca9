#include "suspicion.h"

#include <string.h>

#include <utf8proc.h>

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

/* --- telling characters --------------------------------------------------------------------- */

#define HIGH_BITS 0x8080808080808080u

static const unsigned char *past_ascii(const unsigned char *p, const unsigned char *end) {
  uint64_t w[4];
  while (end - p >= 32) {
    memcpy(w, p, sizeof w);
    if ((w[0] | w[1] | w[2] | w[3]) & HIGH_BITS) break;
    p += 32;
  }
  while (end - p >= 8) {
    memcpy(w, p, sizeof w[0]);
    if (w[0] & HIGH_BITS) break;
    p += 8;
  }
  while (p < end && *p < 0x80) p++;
  return p;
}

static int is_continuation(unsigned char c) { return (c & 0xC0) == 0x80; }

static int is_telling(unsigned page, unsigned char last) {
  return (cd_mojibake_telling[cd_mojibake_pages[page]] >> (last & 0x3F) & 1) != 0;
}

/* How many bytes a character above 7F has that is not telling, else 0. What is ill-formed is telling, as U+FFFD is. */
static size_t dull_length(const unsigned char *p, const unsigned char *end) {
  cd_code_point c;
  size_t length = cd_utf8_decode(p, end, &c);
  return c == CD_ILL_FORMED || (c < 0x10000 && is_telling(c / CD_MOJIBAKE_PAGE, (unsigned char)(c & 0x3F))) ? 0 : length;
}

/*
** The length of a telling character at p if it tells nothing here, since ASCII stands on both sides of it; else 0.
** 'start' is the start of the text.
*/
static size_t lone_length(const unsigned char *start, const unsigned char *p, const unsigned char *end) {
  cd_code_point c;
  size_t length = cd_utf8_decode(p, end, &c);
  if (c > 0xFFFF || (p > start && p[-1] >= 0x80) || (p + length < end && p[length] >= 0x80)) return 0;
  return cd_mojibake_alone[cd_mojibake_pages[c / CD_MOJIBAKE_PAGE]] >> (c & 0x3F) & 1 ? 0 : length;
}

/*
** Passes ASCII and characters of two and three bytes that are not telling. The step is a constant in each branch, so
** that the processor need not wait for a length.
*/
static const unsigned char *past_dull(const unsigned char *p, const unsigned char *end) {
  while (end - p >= 3) {
    if (*p < 0x80) {
      p++;
      if (*p < 0x80) p = past_ascii(p, end);
    } else if (*p >= 0xC2 && *p < 0xE0) {
      if (!is_continuation(p[1]) || is_telling(*p & 0x1Fu, p[1])) break;
      p += 2;
    } else if (*p >= 0xE0 && *p < 0xF0 && *p != 0xED) {
      if (!is_continuation(p[1]) || !is_continuation(p[2]) || (*p == 0xE0 && p[1] < 0xA0)) break;
      if (is_telling((*p & 0x0Fu) << 6 | (p[1] & 0x3Fu), p[2])) break;
      p += 3;
    } else {
      break;
    }
  }
  return p;
}

static const unsigned char *next_telling(const unsigned char *start, const unsigned char *p, const unsigned char *end) {
  while (p < end) {
    size_t length;
    p = past_dull(p, end);
    if (p == end) break;
    if (*p < 0x80) {
      p++;
      continue;
    }
    length = dull_length(p, end);
    if (length == 0) length = lone_length(start, p, end);
    if (length == 0) return p;
    p += length;
  }
  return p;
}

/* --- the search ----------------------------------------------------------------------------- */

/* The start of the line, or as many characters before p as matter to it. */
static const unsigned char *back_from(const unsigned char *start, const unsigned char *p) {
  cd_code_point c;
  int i;
  for (i = 0; i < cd_mojibake_reach && p > start && p[-1] != '\n'; i++) p -= cd_utf8_decode_back(start, p, &c);
  return p;
}

/*
** Runs the automaton over a telling character at 'telling' and all that stand near one another, from before it.
** Returns the end of what was found, and sets *found; or the place where the search for the next goes on.
*/
static const unsigned char *look_around(const unsigned char *start, const unsigned char *telling, const unsigned char *end,
                                        int *found) {
  const unsigned char *p = back_from(start, telling);
  cd_suspicion s = { 0, 0 };
  unsigned dull = 0; /* characters since the last telling one */
  if (p == start || p[-1] == '\n') s = cd_suspicion_start();
  while (p < end && *p != '\n' && dull <= cd_mojibake_reach) {
    cd_code_point c;
    dull = p < telling || (*p >= 0x80 && dull_length(p, end) == 0) ? 0 : dull + 1;
    p += cd_utf8_decode(p, end, &c);
    s = cd_suspicion_step(s, c);
    *found = meets(s, cd_mojibake_final);
    if (*found) break;
  }
  return p;
}

size_t cd_suspicion_find(const char *text, size_t length, size_t from) {
  const unsigned char *start = (const unsigned char *)text + from, *p = start, *end = (const unsigned char *)text + length;
  int found = 0;
  while ((p = next_telling(start, p, end)) < end) {
    p = look_around(start, p, end, &found);
    if (found) return (size_t)(p - (const unsigned char *)text);
  }
  return 0;
}
