#include "letters.h"

#include <utf8proc.h>

static int between(cd_code_point c, cd_code_point least, cd_code_point greatest) {
  return c - least <= greatest - least;
}

static int is_unspaced(cd_code_point c) {
  return between(c, 0x2E80, 0x2FDF) || between(c, 0x3005, 0x3007) || between(c, 0x3021, 0x30FF) ||
         between(c, 0x3400, 0x9FFF) || between(c, 0xF900, 0xFAFF) || between(c, 0xFF66, 0xFF9F) ||
         between(c, 0x20000, 0x3FFFF) || between(c, 0xE00, 0xEFF) || between(c, 0x1000, 0x109F) ||
         between(c, 0x1780, 0x17FF);
}

int cd_is_hangul(cd_code_point c) {
  return between(c, 0xAC00, 0xD7A3) || between(c, 0x1100, 0x11FF) || between(c, 0x3130, 0x318F);
}

/* Blocks of letters without a gap and without case, of which whole texts are made: no need to ask. */
static int is_ideograph_or_kana(cd_code_point c) { return between(c, 0x4E00, 0x9FCB) || between(c, 0x3041, 0x3096); }
static int is_syllable(cd_code_point c) { return between(c, 0xAC00, 0xD7A3); }

/* ... and the signs that stand in most texts: from hyphen to horizontal ellipsis. */
static int is_quote_or_dash(cd_code_point c) { return between(c, 0x2010, 0x2027); }

cd_letter_kind cd_other_kind(cd_code_point c) {
  if (is_ideograph_or_kana(c)) return CD_LETTER_UNSPACED;
  if (is_syllable(c)) return CD_LETTER_UNCASED;
  if (is_quote_or_dash(c)) return CD_LETTER_SIGN;
  if (c == CD_ILL_FORMED) return CD_LETTER_SIGN;
  if (c == 0x200C || c == 0x200D || c == 0xAD || c == 0xB7) return CD_LETTER_JOINER;
  if (between(c, 0xFF01, 0xFF5E)) return cd_other_kind(c - 0xFEE0);
  switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return CD_LETTER_UPPER;
    case UTF8PROC_CATEGORY_LL: return CD_LETTER_LOWER;
    case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC:
      return is_unspaced(c) ? CD_LETTER_UNSPACED : CD_LETTER_UNCASED;
    case UTF8PROC_CATEGORY_ND: return CD_LETTER_DIGIT;
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC: case UTF8PROC_CATEGORY_CF: return CD_LETTER_SPACE;
    default: return is_unspaced(c) ? CD_LETTER_UNSPACED : CD_LETTER_SIGN;
  }
}

cd_code_point cd_other_letter(cd_code_point c) {
  if (is_ideograph_or_kana(c) || is_syllable(c)) return c;
  if (c == 0x130 || c == 0x131) return 'i';
  if (c == 0x3C2) return 0x3C3;
  if (between(c, 0xFF01, 0xFF5E)) return cd_other_letter(c - 0xFEE0);
  return (cd_code_point)utf8proc_tolower((utf8proc_int32_t)c);
}

void cd_letters_init(cd_letters *l) {
  cd_code_point c;
  for (c = 0; c < CD_LETTERS; c++) l->known[c] = (uint32_t)cd_other_kind(c) | cd_other_letter(c) << 8;
}

cd_code_point cd_fold_sign(cd_code_point c) {
  if (c < 0x80) return c;
  if (between(c, 0xFF01, 0xFF5E)) return c - 0xFEE0;
  switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032: case 0x2BC: case 0xB4: return CD_MARK_APOSTROPHE;
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033: case 0xAB: case 0xBB: return CD_MARK_QUOTE;
    case 0x2010: case 0x2011: return '-';
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: case 0x2E3A: case 0x2E3B: return CD_MARK_DASH;
    case 0x3001: case 0x60C: return ',';
    case 0x3002: return '.';
    case 0x61B: return ';';
    case 0x61F: return '?';
    case 0x2022: case 0x25CF: case 0x25AA: case 0x30FB: return 0x2022;
    default: return c;
  }
}
