#include "normalize_hangul.h"

#include "eight.h"

/* The most that is read of a syllable and what is behind it. */
enum { AHEAD = 16 };

static inline void put3(unsigned char *out, cd_code_point cp) {
  out[0] = (unsigned char)(0xE0 | cp >> 12);
  out[1] = (unsigned char)(0x80 | (cp >> 6 & 63));
  out[2] = (unsigned char)(0x80 | (cp & 63));
}

size_t cd_put_jamo(unsigned char *out, cd_code_point syllable) {
  cd_code_point s = syllable - CD_HANGUL_S, t = s % CD_HANGUL_T_COUNT, lv = s / CD_HANGUL_T_COUNT;
  put3(out, CD_HANGUL_L + lv / CD_HANGUL_V_COUNT);
  put3(out + 3, CD_HANGUL_V + lv % CD_HANGUL_V_COUNT);
  put3(out + 6, CD_HANGUL_T + t);
  return t == 0 ? 6 : 9;
}

/* --- composing ----------------------------------------------------------------------------- */

/* The bytes of jamo: leading ones E1 84 80..92, vowels E1 85 A1..B5, trailing ones E1 86 A8..BF and E1 87 80..82. */

/*
** Whether a leading jamo and a vowel stand at p, of which 'eight' is cd_load_eight, in valid UTF-8; *lv is then the number of both,
** from 0. What is added to the two tails leaves their two upper bits alone as long as the tails are not above the last jamo.
*/
static inline int read_pair(const unsigned char *p, uint64_t eight, uint32_t *lv) {
  const uint64_t add = UINT64_C(0x0A00002D0000), mask = UINT64_C(0xC0FFFFC0FFFF), pair = UINT64_C(0x8085E18084E1);
  uint32_t v = p[5] - 0xA1u;
  *lv = (p[2] - 0x80u) * CD_HANGUL_V_COUNT + v;
  return ((eight + add) & mask) == pair && v < CD_HANGUL_V_COUNT;
}

/* The number of a trailing jamo, from 1. Old jamo get others. */
static inline uint32_t trailing_number(const unsigned char *p) {
  return ((uint32_t)p[1] << 6) + p[2] - ((0x86u << 6) + 0xA7u);
}

int cd_is_syllable(const unsigned char *p) {
  uint32_t lv;
  return read_pair(p, cd_load_eight(p), &lv);
}

/*
** How much ASCII stands where the bytes of cd_load_eight are from, if what looks like a jamo is behind it, and ASCII stays; else 0. As
** 1 to 7 bytes are looked for, words of ASCII end a run, numbers and the marks between words do not.
*/
static inline unsigned aside(const cd_run *r, const unsigned char *p, uint64_t eight) {
  const uint64_t high = eight & UINT64_C(0x8080808080808080);
  unsigned n = high == 0 ? 0 : cd_lowest_bit(high) / 8;
  return r->n->shorts.ascii_stays && p[n] == 0xE1 ? n : 0;
}

/*
** Composes what it can from 'now' on. Whether a trailing jamo is there, and a space behind, is as good as random: no branch on
** that.
*/
static cd_status compose_run(const cd_run *r, cd_stretch *now) {
  const unsigned char *p = now->source, *const until = r->valid - AHEAD;
  unsigned char *out = now->text;
  const int notes = r->result->edits != NULL;
  cd_status status = CD_OK;
  uint32_t lv;
  while (p <= until) {
    uint64_t eight = cd_load_eight(p);
    uint32_t third = (uint32_t)(eight >> 48), t = trailing_number(p + 6), every, has_space;
    if (!read_pair(p, eight, &lv)) {
      const unsigned n = aside(r, p, eight);
      if (n == 0) break;
      memcpy(out, p, 8);
      out += n;
      p += n;
      continue;
    }
    every = 0 - (uint32_t)((third & 0xFEFF) == 0x86E1); /* all bits if there is a trailing jamo */
    has_space = ((p[9] == ' ') & every) | ((third & 0xFF) == ' ');
    if (((t - 1) & every) >= CD_HANGUL_T_COUNT - 1) break; /* an old one */
    put3(out, CD_HANGUL_S + lv * CD_HANGUL_T_COUNT + (t & every));
    out[3] = ' ';
    if (notes && (status = cd_stretch_note(r, p, p + 6 + (3 & every), out, 3)) != CD_OK) break;
    p += 6 + (3 & every) + has_space;
    out += 3 + has_space;
  }
  now->source = p;
  now->text = out;
  return status;
}

/* Takes back the last character if what stands behind may work together with it: ASCII always. */
static void take_back(const cd_run *r, cd_stretch *now) {
  const unsigned char *p = now->source;
  if (p[-1] < 0x80) {
    now->source--;
    now->text--;
  } else if (r->valid - p < CD_UTF8_MAX || !cd_begins_anew(r, p)) {
    now->source -= p[-2] > 0x85 ? 9 : 6; /* with a trailing jamo, without */
    now->text -= 3;
    if (r->result->edits != NULL) r->result->edits->count--;
  }
}

cd_status cd_compose_jamo(cd_run *r, const unsigned char *p) {
  cd_stretch now;
  cd_status status = cd_stretch_begin(r, p, &now);
  if (status != CD_OK) return status;
  if (r->valid - p >= AHEAD) status = compose_run(r, &now);
  if (now.source > p) take_back(r, &now);
  cd_stretch_end(r, now);
  return status;
}
