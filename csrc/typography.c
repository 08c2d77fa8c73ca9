#include "typography.h"

#include <utf8proc.h>

const cd_clean_range cd_clean_ranges[] = {
  { 0x0000, 0x0008, CD_CLEAN_CONTROLS },
  { 0x0009, 0x0009, CD_CLEAN_SPACES },
  { 0x000E, 0x001F, CD_CLEAN_CONTROLS },
  { 0x007F, 0x0084, CD_CLEAN_CONTROLS },
  { 0x0085, 0x0085, CD_CLEAN_NEWLINES },
  { 0x0086, 0x009F, CD_CLEAN_CONTROLS },
  { 0x00A0, 0x00A0, CD_CLEAN_SPACES },
  { 0x00AB, 0x00AB, CD_CLEAN_QUOTES },
  { 0x00AD, 0x00AD, CD_CLEAN_INVISIBLE },
  { 0x00BB, 0x00BB, CD_CLEAN_QUOTES },
  { 0x0132, 0x0133, CD_CLEAN_LIGATURES },
  { 0x0149, 0x0149, CD_CLEAN_LIGATURES },
  { 0x01C4, 0x01CC, CD_CLEAN_LIGATURES },
  { 0x01F1, 0x01F3, CD_CLEAN_LIGATURES },
  { 0x02BC, 0x02BC, CD_CLEAN_QUOTES },
  { 0x061C, 0x061C, CD_CLEAN_INVISIBLE },
  { 0x1680, 0x1680, CD_CLEAN_SPACES },
  { 0x2000, 0x200A, CD_CLEAN_SPACES },
  { 0x200B, 0x200B, CD_CLEAN_INVISIBLE },
  { 0x200E, 0x200F, CD_CLEAN_INVISIBLE },
  { 0x2010, 0x2015, CD_CLEAN_DASHES },
  { 0x2018, 0x201F, CD_CLEAN_QUOTES },
  { 0x2025, 0x2026, CD_CLEAN_ELLIPSIS },
  { 0x2028, 0x2029, CD_CLEAN_NEWLINES },
  { 0x202A, 0x202E, CD_CLEAN_INVISIBLE },
  { 0x202F, 0x202F, CD_CLEAN_SPACES },
  { 0x2039, 0x203A, CD_CLEAN_QUOTES },
  { 0x205F, 0x205F, CD_CLEAN_SPACES },
  { 0x2060, 0x2064, CD_CLEAN_INVISIBLE },
  { 0x2066, 0x206F, CD_CLEAN_INVISIBLE },
  { 0x2212, 0x2212, CD_CLEAN_DASHES },
  { 0x3000, 0x3000, CD_CLEAN_SPACES },
  { 0x3000, 0x3000, CD_CLEAN_WIDTH },
  { 0x301D, 0x301F, CD_CLEAN_QUOTES },
  { 0xFB00, 0xFB06, CD_CLEAN_LIGATURES },
  { 0xFB13, 0xFB17, CD_CLEAN_LIGATURES },
  { 0xFE58, 0xFE58, CD_CLEAN_DASHES },
  { 0xFE63, 0xFE63, CD_CLEAN_DASHES },
  { 0xFEFF, 0xFEFF, CD_CLEAN_INVISIBLE },
  { 0xFF01, 0xFFBE, CD_CLEAN_WIDTH },
  { 0xFFC2, 0xFFC7, CD_CLEAN_WIDTH },
  { 0xFFCA, 0xFFCF, CD_CLEAN_WIDTH },
  { 0xFFD2, 0xFFD7, CD_CLEAN_WIDTH },
  { 0xFFDA, 0xFFDC, CD_CLEAN_WIDTH },
  { 0xFFE0, 0xFFE6, CD_CLEAN_WIDTH },
  { 0xFFE8, 0xFFEE, CD_CLEAN_WIDTH },
  { 0xFFF9, 0xFFFB, CD_CLEAN_INVISIBLE },
  { 0xE0001, 0xE0001, CD_CLEAN_INVISIBLE },
  { 0xE0020, 0xE007F, CD_CLEAN_INVISIBLE },
  { 0, 0, 0 },
};

static int put(cd_code_point *out, const char *ascii) {
  int n = 0;
  for (; *ascii != '\0'; ascii++) out[n++] = (cd_code_point)*ascii;
  return n;
}

/* Guillemets, curly and low quotes, the letter apostrophe; the double ones of CJK too, corner brackets not. */
static int quote(cd_code_point cp, cd_code_point *out) {
  switch (cp) {
    case 0x02BC: case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2039: case 0x203A: return put(out, "'");
    default: return put(out, "\"");
  }
}

static int ligature(cd_code_point cp, cd_code_point *out) {
  static const char *const latin[] = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };
  static const char *const digraphs[] = { "DZ", "Dz", "dz", "LJ", "Lj", "lj", "NJ", "Nj", "nj" };
  static const char *const dz[] = { "DZ", "Dz", "dz" };
  static const unsigned short armenian[][2] = { { 0x574, 0x576 }, { 0x574, 0x565 }, { 0x574, 0x56B },
                                                { 0x57E, 0x576 }, { 0x574, 0x56D } };
  if (cp == 0x0132) return put(out, "IJ");
  if (cp == 0x0133) return put(out, "ij");
  if (cp >= 0xFB00 && cp <= 0xFB06) return put(out, latin[cp - 0xFB00]);
  if (cp >= 0x01F1 && cp <= 0x01F3) return put(out, dz[cp - 0x01F1]);
  if (cp == 0x0149) {
    out[0] = 0x02BC;
    out[1] = 'n';
    return 2;
  }
  if (cp >= 0xFB13) {
    out[0] = armenian[cp - 0xFB13][0];
    out[1] = armenian[cp - 0xFB13][1];
    return 2;
  }
  (void)put(out, digraphs[cp - 0x01C4]);
  if (cp <= 0x01C6) out[1] = cp == 0x01C4 ? 0x017D : 0x017E;
  return 2;
}

/* The jamo of halfwidth Hangul, by the five runs it stands in. */
static cd_code_point wide_jamo(cd_code_point cp) {
  if (cp == 0xFFA0) return 0x3164;
  if (cp <= 0xFFBE) return cp - 0xFFA1 + 0x3131;
  if (cp <= 0xFFC7) return cp - 0xFFC2 + 0x314F;
  if (cp <= 0xFFCF) return cp - 0xFFCA + 0x3155;
  return cp <= 0xFFD7 ? cp - 0xFFD2 + 0x315B : cp - 0xFFDA + 0x3161;
}

/* One step of a <wide> or <narrow> decomposition; halfwidth punctuation and katakana by utf8proc's data. */
static cd_code_point usual_width(cd_code_point cp) {
  static const unsigned short symbols[] = { 0xA2, 0xA3, 0xAC, 0xAF, 0xA6, 0xA5, 0x20A9, 0,
                                            0x2502, 0x2190, 0x2191, 0x2192, 0x2193, 0x25A0, 0x25CB };
  utf8proc_int32_t part = (utf8proc_int32_t)cp;
  int boundclass = 0;
  if (cp == 0x3000) return 0x20;
  if (cp <= 0xFF5E) return cp - 0xFEE0;
  if (cp >= 0xFFE0) return symbols[cp - 0xFFE0];
  if (cp >= 0xFFA0) return wide_jamo(cp);
  (void)utf8proc_decompose_char((utf8proc_int32_t)cp, &part, 1, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &boundclass);
  return (cd_code_point)part;
}

static int apply(cd_code_point cp, unsigned clean, cd_code_point *out) {
  switch (clean) {
    case CD_CLEAN_NEWLINES: return put(out, "\n");
    case CD_CLEAN_SPACES: return put(out, " ");
    case CD_CLEAN_QUOTES: return quote(cp, out);
    case CD_CLEAN_DASHES: return put(out, "-");
    case CD_CLEAN_ELLIPSIS: return put(out, cp == 0x2025 ? ".." : "...");
    case CD_CLEAN_LIGATURES: return ligature(cp, out);
    case CD_CLEAN_WIDTH: out[0] = usual_width(cp); return 1;
    default: return 0;
  }
}

int cd_clean(cd_code_point cp, unsigned mask, cd_code_point *out) {
  const cd_clean_range *r;
  for (r = cd_clean_ranges; r->clean != 0; r++)
    if (cp >= r->first && cp <= r->last && (r->clean & mask)) return apply(cp, r->clean, out);
  return -1;
}

int cd_is_joining(cd_code_point cp) {
  static const cd_code_point blocks[][2] = {
    { 0x0600, 0x08FF },   /* Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic */
    { 0x0900, 0x0DFF },   /* the Indic scripts, Devanagari to Sinhala */
    { 0x0F00, 0x109F },   /* Tibetan, Myanmar */
    { 0x1700, 0x18AF },   /* Philippine scripts, Khmer, Mongolian */
    { 0x1900, 0x1CFF },   /* Limbu to Vedic extensions */
    { 0xA800, 0xA82F }, { 0xA840, 0xA8FF }, { 0xA930, 0xAA7F }, { 0xAAE0, 0xAAFF }, { 0xABC0, 0xABFF },
    { 0xFB50, 0xFDFF }, { 0xFE70, 0xFEFE },     /* Arabic presentation forms */
    { 0x10A00, 0x10D3F }, { 0x10E80, 0x10FDF }, /* Kharoshthi, Manichaean, Hanifi Rohingya, Arabic, Sogdian ... */
    { 0x11000, 0x11FFF }, { 0x1E900, 0x1E95F }, { 0, 0 },
  };
  int i;
  for (i = 0; blocks[i][1] != 0; i++)
    if (cp >= blocks[i][0] && cp <= blocks[i][1]) return 1;
  return 0;
}

static int is_pictograph(cd_code_point cp) {
  return utf8proc_get_property((utf8proc_int32_t)cp)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

/* Variation selector 16, the skin tones and the end of a flag of tags follow the pictograph itself. */
int cd_ends_emoji(cd_code_point cp) {
  return cp == 0xFE0F || (cp >= 0x1F3FB && cp <= 0x1F3FF) || cp == CD_TAG_END || is_pictograph(cp);
}

int cd_begins_emoji(cd_code_point cp) { return is_pictograph(cp); }
