#include "accents.h"

#include <utf8proc.h>

/* The scripts whose letters have accents. */
typedef enum script { OTHER, LATIN, GREEK, CYRILLIC } script;

static script script_of(cd_code_point c) {
  if (c < 0x41) return OTHER;
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LATIN : OTHER;
  if (c == 0xAA || c == 0xBA) return LATIN;
  if (c >= 0xC0 && c <= 0x24F) return c == 0xD7 || c == 0xF7 ? OTHER : LATIN;
  if (c >= 0x250 && c <= 0x2AF) return LATIN;
  if (c >= 0x370 && c <= 0x3FF) return GREEK;
  if (c >= 0x400 && c <= 0x52F) return CYRILLIC;
  if (c >= 0x1C80 && c <= 0x1C8F) return CYRILLIC;
  if (c >= 0x1D00 && c <= 0x1DBF) return LATIN;
  if (c >= 0x1E00 && c <= 0x1EFF) return LATIN;
  if (c >= 0x1F00 && c <= 0x1FFF) return GREEK;
  if ((c >= 0x2C60 && c <= 0x2C7F) || (c >= 0xA720 && c <= 0xA7FF) || (c >= 0xAB30 && c <= 0xAB6F)) return LATIN;
  return (c >= 0x2DE0 && c <= 0x2DFF) || (c >= 0xA640 && c <= 0xA69F) ? CYRILLIC : OTHER;
}

int cd_is_accent(cd_code_point c) {
  if (c == 0x34F) return 0; /* the grapheme joiner has no shape */
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
         (c >= 0xFE20 && c <= 0xFE2F);
}

static int goes_in_cyrillic(cd_code_point letter, cd_code_point accent) {
  switch (accent) {
    case 0x301: return letter != 0x413 && letter != 0x433 && letter != 0x41A && letter != 0x43A; /* Ѓ ѓ Ќ ќ */
    case 0x300: case 0x302: case 0x30F: case 0x311: case 0x345: return 1; /* the last is Greek, and astray */
    case 0x308: return letter == 0x415 || letter == 0x435; /* Ё ё */
    default: return 0;
  }
}

int cd_accent_goes(cd_code_point letter, cd_code_point accent) {
  switch (script_of(letter)) {
    case LATIN:
    case GREEK: return cd_is_accent(accent);
    case CYRILLIC: return goes_in_cyrillic(letter, accent);
    default: return 0;
  }
}

/* A letter whose mark is a stroke through it, which Unicode does not take apart. */
static cd_code_point without_stroke(cd_code_point c) {
  switch (c) {
    case 0xD8: return 'O';
    case 0xF8: return 'o';
    case 0x110: return 'D';
    case 0x111: return 'd';
    case 0x126: return 'H';
    case 0x127: return 'h';
    case 0x141: return 'L';
    case 0x142: return 'l';
    case 0x166: return 'T';
    case 0x167: return 't';
    default: return c;
  }
}

int cd_strip_accents(cd_code_point cp, cd_code_point *out) {
  utf8proc_int32_t parts[CD_ACCENTS_MOST];
  int boundclass = 0, kept = 0, i;
  utf8proc_ssize_t n;
  if (script_of(cp) == OTHER) return -1;
  n = utf8proc_decompose_char((utf8proc_int32_t)cp, parts, CD_ACCENTS_MOST, UTF8PROC_DECOMPOSE, &boundclass);
  if (n < 1 || n > CD_ACCENTS_MOST) return -1;
  for (i = 0; i < (int)n; i++)
    if (i == 0 || !cd_accent_goes((cd_code_point)parts[0], (cd_code_point)parts[i])) out[kept++] = (cd_code_point)parts[i];
  out[0] = without_stroke(out[0]);
  return kept < (int)n || out[0] != (cd_code_point)parts[0] ? kept : -1;
}
