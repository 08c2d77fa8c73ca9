#include "line_shape.h"

#include <string.h>

#include <utf8proc.h>

#define TAB 8
#define GAP 3 /* so many blanks in a row are a gap between columns */

/* --- characters ---------------------------------------------------------------------------- */

int cd_is_ideographic(cd_code_point c) {
  return (c >= 0x2E80 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

static int is_blank(cd_code_point c) {
  return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
}

static int is_ascii_letter(cd_code_point c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
static int is_ascii_digit(cd_code_point c) { return c >= '0' && c <= '9'; }

static utf8proc_category_t category_of(cd_code_point c) { return utf8proc_category((utf8proc_int32_t)c); }

static int is_word_character(cd_code_point c) {
  utf8proc_category_t k;
  if (c < 0x80) return is_ascii_letter(c) || is_ascii_digit(c);
  k = category_of(c);
  return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) || (k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO);
}

static size_t columns_of(cd_code_point c) {
  int width;
  if (c < 0x300) return 1;
  if (c == CD_ILL_FORMED) return 1;
  width = utf8proc_charwidth((utf8proc_int32_t)c);
  return width > 0 ? (size_t)width : 0;
}

/* The case of a first letter; quotation marks and brackets before it do not count. */
static cd_start start_of(cd_code_point c) {
  if (c < 0x80) return c >= 'a' && c <= 'z' ? CD_START_LOWER : c >= 'A' && c <= 'Z' ? CD_START_UPPER : CD_START_OTHER;
  switch (category_of(c)) {
    case UTF8PROC_CATEGORY_LL: return CD_START_LOWER;
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return CD_START_UPPER;
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_LM: return CD_START_CASELESS;
    default: return CD_START_OTHER;
  }
}

static int is_opening(cd_code_point c) {
  utf8proc_category_t k;
  if (c == '"' || c == '\'') return 1;
  if (c < 0x80) return c == '(' || c == '[';
  k = category_of(c);
  return k == UTF8PROC_CATEGORY_PS || k == UTF8PROC_CATEGORY_PI || k == UTF8PROC_CATEGORY_PF;
}

/* --- one pass over a line ------------------------------------------------------------------- */

typedef struct reader {
  cd_line_shape *shape;
  size_t at[CD_MEASURES]; /* how far the line goes, in each measure */
  size_t blanks;  /* in a row, up to here */
  size_t bars;    /* "|" */
  size_t gaps;    /* of three blanks or more, or a tab, within the line */
  size_t indent[CD_MEASURES];
  int any_word, word_open, start_known;
  int parted;     /* blanks stand within the line */
  int has_and;    /* "&&" does */
} reader;

static void read_blank(reader *r, cd_code_point c) {
  size_t column = r->at[CD_IN_COLUMNS];
  size_t columns = c == '\t' ? (column / TAB + 1) * TAB - column : columns_of(c);
  r->at[CD_IN_COLUMNS] += columns;
  r->at[CD_IN_POINTS] += c == '\t' ? columns : 1;
  r->blanks += c == '\t' ? GAP : 1;
  r->word_open = 0;
}

/* What was read up to here belongs to the line, and to its first word while that is open. */
static void extend(reader *r, cd_code_point last, size_t end) {
  cd_line_shape *s = r->shape;
  int m;
  s->last = last;
  s->words.end = end;
  for (m = 0; m < CD_MEASURES; m++) {
    s->width[m] = r->at[m];
    if (r->word_open) s->first_word[m] = r->at[m] - r->indent[m];
  }
}

static void read_character(reader *r, cd_code_point c, size_t at, size_t length) {
  cd_line_shape *s = r->shape;
  int first = s->words.end == s->words.start;
  if (first) {
    s->words.start = at;
    s->indent = r->at[CD_IN_COLUMNS];
    memcpy(r->indent, r->at, sizeof r->at);
    s->first = c;
    r->word_open = 1;
  } else if (r->blanks >= GAP) {
    r->gaps++;
  }
  if (r->blanks > 0 && !first) r->parted = 1;
  if (c == '&' && s->last == '&' && r->blanks == 0) r->has_and = 1;
  r->blanks = 0;
  r->at[CD_IN_COLUMNS] += columns_of(c);
  r->at[CD_IN_POINTS]++;
  extend(r, c, at + length);
  if (cd_is_ideographic(c)) r->word_open = 0;
  if (!r->start_known && !is_opening(c)) {
    s->start = start_of(c);
    r->start_known = 1;
  }
  if (c == '|') r->bars++;
  if (!r->any_word) r->any_word = is_word_character(c);
}

/* The rest of a run of ASCII letters, of which the first is read. */
static const unsigned char *read_letters(reader *r, const unsigned char *start, const unsigned char *p, const unsigned char *end) {
  const unsigned char *first = p;
  while (p < end && is_ascii_letter(*p)) p++;
  if (p == first) return p;
  r->at[CD_IN_COLUMNS] += (size_t)(p - first);
  r->at[CD_IN_POINTS] += (size_t)(p - first);
  extend(r, p[-1], (size_t)(p - start));
  return p;
}

/* Where the line ends before its line end; *next is where the next begins. */
static size_t content_end(const char *text, size_t length, size_t at, size_t *next) {
  while (at < length && text[at] != '\n' && text[at] != '\r') at++;
  *next = at;
  if (*next < length && text[*next] == '\r') (*next)++;
  if (*next < length && text[*next] == '\n' && (*next == at || text[at] == '\r')) (*next)++;
  return at;
}

/* --- kinds of lines ------------------------------------------------------------------------ */

static cd_code_point byte_at(const char *text, cd_span words, size_t i) {
  return words.start + i < words.end ? (unsigned char)text[words.start + i] : 0;
}

/* "1." "12)" "a)" "(b)" "iv." before a blank: as many bytes as the marker has, else 0. */
static size_t numbered_length(const char *text, cd_span words) {
  size_t i = 0, digits = 0, letters = 0;
  int opened = byte_at(text, words, 0) == '(';
  cd_code_point close;
  if (opened) i++;
  while (digits < 4 && is_ascii_digit(byte_at(text, words, i))) i++, digits++;
  if (digits == 0)
    while (letters < 4 && is_ascii_letter(byte_at(text, words, i))) i++, letters++;
  close = byte_at(text, words, i);
  if (digits + letters == 0 || (close != ')' && (close != '.' || opened))) return 0;
  if (letters > 1 && strspn(text + words.start + opened, "ivxIVX") < letters) return 0;
  return i + 1;
}

/* How many bytes a bullet has that a line begins with, else 0. */
static size_t bullet_length(cd_code_point first) {
  if (first == '-' || first == '*' || first == '+') return 1;
  if (first == 0xB7) return 2;
  if (first == 0x2013 || first == 0x2014 || first == 0x2022 || first == 0x2023 || first == 0x2043) return 3;
  return (first >= 0x25A0 && first <= 0x25FF) || (first >= 0x2700 && first <= 0x27BF) ? 3 : 0;
}

static int is_item(const char *text, const cd_line_shape *s) {
  size_t length = bullet_length(s->first);
  cd_code_point after;
  if (length == 0) length = numbered_length(text, s->words);
  if (length == 0) return 0;
  after = byte_at(text, s->words, length);
  return after == ' ' || after == '\t' || after == 0xC2; /* C2 A0, a no-break space */
}

/* Whether the words begin with one of the strings, of which the last is NULL. */
static int begins_with(const char *text, cd_span words, const char *const *starts) {
  for (; *starts != NULL; starts++) {
    size_t n = strlen(*starts);
    if (words.end - words.start >= n && memcmp(text + words.start, *starts, n) == 0) return 1;
  }
  return 0;
}

static int is_code(const char *text, const reader *r) {
  static const char *const starts[] = {
    "//", "/*", "#include", "$ ", ">>> ", "<?", "</", /* SQL: */ "SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ",
    "CREATE TABLE ", "ALTER TABLE ", "FROM ", "WHERE ", "JOIN ", "LEFT JOIN ", "INNER JOIN ", "GROUP BY ", "ORDER BY ",
    "HAVING ", "VALUES ", NULL,
  };
  cd_code_point last = r->shape->last;
  return last == ';' || last == '{' || last == '}' || last == '\\' || r->has_and || begins_with(text, r->shape->words, starts);
}

/* A web address that has the line to itself. */
static int is_address(const char *text, const reader *r) {
  static const char *const starts[] = { "http://", "https://", "ftp://", "www.", "<http://", "<https://", NULL };
  return !r->parted && begins_with(text, r->shape->words, starts);
}

static unsigned flags_of(const char *text, const reader *r) {
  const cd_line_shape *s = r->shape;
  unsigned flags = 0;
  if (s->words.end == s->words.start) return CD_LINE_BLANK;
  if (is_item(text, s)) flags |= CD_LINE_ITEM;
  if (s->first == '>') flags |= CD_LINE_QUOTED;
  if (s->first == '#') flags |= CD_LINE_HEADING;
  if (r->bars >= 2 || r->gaps >= 2 || s->first == '|') flags |= CD_LINE_TABLE;
  if (!r->any_word || is_address(text, r)) flags |= CD_LINE_BARE;
  if (is_code(text, r)) flags |= CD_LINE_CODE;
  if (s->indent >= 4) flags |= CD_LINE_INDENTED;
  return flags;
}

cd_line_shape cd_line_shape_read(const char *text, size_t length, size_t at) {
  cd_line_shape s;
  reader r;
  const unsigned char *start = (const unsigned char *)text, *p = start + at, *end;
  memset(&s, 0, sizeof s);
  memset(&r, 0, sizeof r);
  r.shape = &s;
  s.line.start = s.words.start = s.words.end = at;
  end = start + content_end(text, length, at, &s.line.end);
  while (p < end) {
    cd_code_point c;
    size_t n = cd_utf8_decode(p, end, &c);
    if (is_blank(c)) read_blank(&r, c);
    else read_character(&r, c, (size_t)(p - start), n);
    p += n;
    if (is_ascii_letter(c)) p = read_letters(&r, start, p, end);
  }
  s.flags = flags_of(text, &r);
  return s;
}
