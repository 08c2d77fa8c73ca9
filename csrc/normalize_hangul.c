#include "normalize_hangul.h"

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

/* Four bytes as a number; compilers make one load of it. */
static inline uint32_t load4(const unsigned char *p) { return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24; }

/* Whether a leading jamo and a vowel stand at p; *lv is then the number of both, from 0. */
static inline int read_pair(const unsigned char *p, uint32_t *lv) {
  uint32_t l = p[2] - 0x80u, v = p[5] - 0xA1u;
  *lv = l * CD_HANGUL_V_COUNT + v;
  return ((load4(p) & 0xFF00FFFFu) == 0xE10084E1u) & (p[4] == 0x85) & (l < CD_HANGUL_L_COUNT) & (v < CD_HANGUL_V_COUNT);
}

static inline int is_trailing(const unsigned char *p) { return p[0] == 0xE1 && (p[1] & 0xFE) == 0x86; }

/* The number of a trailing jamo, from 1. Old jamo get others. */
static inline uint32_t trailing_number(const unsigned char *p) {
  return ((uint32_t)p[1] << 6) + p[2] - ((0x86u << 6) + 0xA7u);
}

int cd_is_syllable(const unsigned char *p) {
  uint32_t lv;
  return read_pair(p, &lv);
}

/* Composes what it can from 'now' on. 'last' is then where the last syllable begins. */
static cd_status compose_run(const cd_run *r, cd_stretch *now, cd_stretch *last) {
  const unsigned char *p = now->source, *valid = r->valid;
  unsigned char *out = now->text;
  const int notes = r->result->edits != NULL;
  cd_status status = CD_OK;
  uint32_t lv;
  while (valid - p >= AHEAD && read_pair(p, &lv) && status == CD_OK) {
    uint32_t t = 0, has_space, length = 6;
    if (is_trailing(p + 6)) {
      t = trailing_number(p + 6);
      length = 9;
      if (t - 1 >= CD_HANGUL_T_COUNT - 1) break; /* an old jamo */
    }
    has_space = p[length] == ' '; /* as good as random: no branch on that */
    last->source = p;
    last->text = out;
    put3(out, CD_HANGUL_S + lv * CD_HANGUL_T_COUNT + t);
    out[3] = ' ';
    if (notes) status = cd_stretch_note(r, p, p + length, out, 3);
    p += length + has_space;
    out += 3 + has_space;
  }
  now->source = p;
  now->text = out;
  return status;
}

cd_status cd_compose_jamo(cd_run *r, const unsigned char *p) {
  cd_stretch now, last;
  cd_status status = cd_stretch_begin(r, p, &now);
  if (status != CD_OK) return status;
  last = now;
  status = compose_run(r, &now, &last);
  if (now.source > p && now.source[-1] == ' ') now.source--, now.text--; /* what follows may belong to the space */
  cd_stretch_end(r, p, now, last);
  return status;
}
