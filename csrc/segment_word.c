/* segment_word.c: word boundaries, UAX #29 section 4, rules WB1 to WB999. */

#include "segment.h"

/* A text to look at. */
typedef struct reader {
  const unsigned char *bytes;
  size_t length;
} reader;

/* The properties of the code point at i, NULL at the end; *after is where the next begins. */
static const cd_properties *look(const reader *r, size_t i, size_t *after) {
  cd_code_point cp;
  if (i >= r->length) return NULL;
  *after = i + cd_utf8_decode(r->bytes + i, r->bytes + r->length, &cp);
  return cd_properties_of(cp);
}

static int is_ignored(cd_wb w) { return w == CD_WB_EXTEND || w == CD_WB_FORMAT || w == CD_WB_ZWJ; }
static int is_newline(cd_wb w) { return w == CD_WB_CR || w == CD_WB_LF || w == CD_WB_NEWLINE; }
static int is_letter(cd_wb w) { return w == CD_WB_ALETTER || w == CD_WB_HEBREW_LETTER; }
static int is_mid_quote(cd_wb w) { return w == CD_WB_MIDNUMLET || w == CD_WB_SINGLE_QUOTE; }
static int is_mid_letter(cd_wb w) { return w == CD_WB_MIDLETTER || is_mid_quote(w); }
static int is_mid_number(cd_wb w) { return w == CD_WB_MIDNUM || is_mid_quote(w); }

static int is_part_of_word(cd_wb w) {
  return is_letter(w) || w == CD_WB_NUMERIC || w == CD_WB_KATAKANA;
}

/* The class of what follows i, marks and format characters left out (WB4); OTHER at the end. */
static cd_wb class_after(const reader *r, size_t i) {
  const cd_properties *p;
  while ((p = look(r, i, &i)) != NULL)
    if (!is_ignored((cd_wb)p->word)) return (cd_wb)p->word;
  return CD_WB_OTHER;
}

/* What was read, as far as the rules ask; marks and format characters left out but for 'raw'. */
typedef struct word {
  cd_wb before, last; /* the last two classes */
  cd_wb raw;          /* the class of the last code point */
  int odd_indicator;
} word;

/* WB5 to WB13b: two classes side by side, or with one between them; c ends at 'after'. */
static int joins_word(const word *w, cd_wb c, const reader *r, size_t after) {
  if (is_letter(w->last) || w->last == CD_WB_NUMERIC) {
    if (is_letter(c) || c == CD_WB_NUMERIC) return 1;                                           /* WB5, WB8 to WB10 */
  }
  if (is_letter(w->last)) {
    if (is_mid_letter(c) && is_letter(class_after(r, after))) return 1;                         /* WB6 */
    if (w->last == CD_WB_HEBREW_LETTER && c == CD_WB_SINGLE_QUOTE) return 1;                    /* WB7a */
    if (w->last == CD_WB_HEBREW_LETTER && c == CD_WB_DOUBLE_QUOTE &&
        class_after(r, after) == CD_WB_HEBREW_LETTER) return 1;                                 /* WB7b */
  }
  if (is_letter(w->before) && is_mid_letter(w->last) && is_letter(c)) return 1;                 /* WB7 */
  if (w->before == CD_WB_HEBREW_LETTER && w->last == CD_WB_DOUBLE_QUOTE && c == CD_WB_HEBREW_LETTER) return 1; /* WB7c */
  if (w->before == CD_WB_NUMERIC && is_mid_number(w->last) && c == CD_WB_NUMERIC) return 1;     /* WB11 */
  if (w->last == CD_WB_NUMERIC && is_mid_number(c) && class_after(r, after) == CD_WB_NUMERIC) return 1; /* WB12 */
  if (w->last == CD_WB_KATAKANA && c == CD_WB_KATAKANA) return 1;                               /* WB13 */
  if (c == CD_WB_EXTENDNUMLET) return is_part_of_word(w->last) || w->last == CD_WB_EXTENDNUMLET; /* WB13a */
  return w->last == CD_WB_EXTENDNUMLET && is_part_of_word(c);                                   /* WB13b */
}

/* Whether the code point p, which ends at 'after', belongs to the segment. */
static int joins(const word *w, const cd_properties *p, const reader *r, size_t after) {
  cd_wb c = (cd_wb)p->word;
  if (w->raw == CD_WB_CR && c == CD_WB_LF) return 1;                    /* WB3 */
  if (is_newline(w->raw) || is_newline(c)) return 0;                    /* WB3a, WB3b */
  if (w->raw == CD_WB_ZWJ && p->pictographic) return 1;                 /* WB3c */
  if (w->raw == CD_WB_WSEGSPACE && c == CD_WB_WSEGSPACE) return 1;      /* WB3d */
  if (is_ignored(c)) return 1;                                          /* WB4 */
  if (joins_word(w, c, r, after)) return 1;
  return w->odd_indicator && c == CD_WB_REGIONAL_INDICATOR;             /* WB15, WB16 */
}

static void add(word *w, cd_wb c) {
  w->raw = c;
  if (is_ignored(c)) return;
  w->before = w->last;
  w->last = c;
  w->odd_indicator = c == CD_WB_REGIONAL_INDICATOR && !w->odd_indicator;
}

/* The end of any segment, by the rules. */
static size_t any_end(const char *text, size_t length, size_t start, int *is_word) {
  reader r;
  word w = { CD_WB_OTHER, CD_WB_OTHER, CD_WB_OTHER, 0 };
  size_t i = start, after;
  const cd_properties *p;
  r.bytes = (const unsigned char *)text;
  r.length = length;
  *is_word = 0;
  while ((p = look(&r, i, &after)) != NULL && (i == start || joins(&w, p, &r, after))) {
    add(&w, (cd_wb)p->word);
    *is_word |= p->shape >= CD_SHAPE_UPPER && p->shape <= CD_SHAPE_NUMBER && p->shape != CD_SHAPE_MARK;
    i = after;
  }
  return i;
}

static int is_ascii_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/* Digits, the low line, and what may stand between letters: these are for the rules. */
static int may_join_letters(unsigned char c) {
  return (c >= '0' && c <= '9') || c == '_' || c == '\'' || c == '.' || c == ':';
}

/*
** The end of a segment of ASCII alone that can be told at a glance: a word of letters, one space, or one mark, and of ASCII
** what follows; 0 otherwise.
*/
static size_t plain_end(const unsigned char *bytes, size_t length, size_t start) {
  size_t i = start;
  unsigned char c = bytes[start];
  while (i < length && is_ascii_letter(bytes[i])) i++;
  if (i > start) return i < length && bytes[i] < 0x80 && !may_join_letters(bytes[i]) ? i : 0;
  if (c >= 0x80 || c == '\r' || c == '_' || (c >= '0' && c <= '9') || start + 1 == length) return 0;
  return bytes[start + 1] >= 0x80 || (c == ' ' && bytes[start + 1] == ' ') ? 0 : start + 1;
}

size_t cd_word_end(const char *text, size_t length, size_t start, int *is_word) {
  size_t plain = plain_end((const unsigned char *)text, length, start);
  *is_word = is_ascii_letter((unsigned char)text[start]);
  return plain != 0 ? plain : any_end(text, length, start, is_word);
}
