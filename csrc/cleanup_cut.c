#include "cleanup_cut.h"

#include <string.h>

#include "entity_names.h"
#include "suspicion.h"
#include "utf8.h"

/* Of a part to be split, as many bytes must be at hand. */
#define AT_HAND (CD_CLEANUP_PART + CD_UTF8_MAX)

static int reflows(const cd_cleanup *c) { return c->reflow.hyphens || c->reflow.wrap; }
static int has_parts(const cd_cleanup *c) { return c->entities || c->mojibake || reflows(c); }

/* --- by characters ------------------------------------------------------------------------- */

/* Whether the unit that ends before text[at], which begins another, is settled but for what works together with it. */
static int is_settled(const cd_normalizer *n, cd_code_point c, unsigned char next) {
  if (c == CD_ILL_FORMED) return n->invalid != CD_INVALID_DROP;
  return c == '\r' ? next != '\n' : !(cd_cell_of(&n->table, c) & CD_CELL_CONTEXT);
}

/* Whether the unit at p works together with nothing before it. */
static int begins_anew(const cd_normalizer *n, cd_code_point c, unsigned char first) {
  if (c == '\r') return 1;
  if (c != CD_ILL_FORMED) return !(cd_cell_of(&n->table, c) & CD_CELL_BACK);
  if (n->invalid == CD_INVALID_WINDOWS_1252) return !(cd_cell_of(&n->table, cd_windows_1252(first)) & CD_CELL_BACK);
  return n->invalid != CD_INVALID_DROP;
}

/* Whether more bytes behind 'end' can change what the unit at p is. */
static int is_open(const unsigned char *p, const unsigned char *end) {
  int length = *p < 0xC2 || *p > 0xF4 ? 1 : *p < 0xE0 ? 2 : *p < 0xF0 ? 3 : 4, i;
  for (i = 1; i < length; i++) {
    if (p + i == end) return 1;
    if (!cd_is_continuation(p[i])) return 0;
  }
  return 0;
}

/* Whether the characters on both sides of text[at] have nothing to do with each other; 0 < at < length. */
static int is_between(const cd_normalizer *n, const char *text, size_t length, size_t at) {
  const unsigned char *start = (const unsigned char *)text, *p = start + at, *end = start + length;
  cd_code_point c;
  if (cd_is_continuation(*p) || is_open(p, end)) return 0;
  (void)cd_utf8_next(p, end, &c);
  if (!begins_anew(n, c, *p)) return 0;
  (void)cd_utf8_previous(start, p, &c);
  return is_settled(n, c, *p);
}

/* The last such place in text[from..length); 'from' when there is none. */
static size_t cut_by_characters(const cd_normalizer *n, const char *text, size_t length, size_t from) {
  size_t at;
  for (at = length; at > from; at--)
    if (at < length && is_between(n, text, length, at)) return at;
  return from;
}

/* --- by lines ------------------------------------------------------------------------------ */

/* Whether the line that ends with the LF at 'end' is empty, or nothing but white space. */
static int is_empty_line(const char *text, size_t end) {
  while (end > 0 && text[end - 1] != '\n') {
    end--;
    if (text[end] != ' ' && text[end] != '\t' && text[end] != '\r') return 0;
  }
  return 1;
}

/* The last place in text[from..length) that ends a part, behind an LF or an empty line; 'from' when there is none. */
static size_t cut_by_lines(const cd_cleanup *c, const char *text, size_t length, size_t from) {
  size_t at;
  for (at = length; at > from; at--)
    if (text[at - 1] == '\n' && (!reflows(c) || is_empty_line(text, at - 1))) return at;
  return from;
}

/* --- parts that are too long ----------------------------------------------------------------- */

/* How good a place is to split a part, from worst to best. */
typedef enum rank {
  RANK_NONE,     /* it must not be */
  RANK_ANY,
  RANK_HYPHEN,   /* with hyphens or wrap: at the end of a line that may end with a hyphen */
  RANK_WORD,     /* no reference ends there, and nothing that joins lines or spaces */
  RANK_MARK,     /* nor is anything misread across it */
  RANK_SPACE,    /* between words */
  RANK_LINE,     /* with hyphens or wrap: at the end of a line */
  RANK_SENTENCE,
  RANK_PARAGRAPH /* before a line that is indented */
} rank;

/* Of the place behind an LF, at which text follows. */
static rank rank_of_line_end(const char *text, size_t at) {
  const unsigned char *start = (const unsigned char *)text, *p = start + at - 1;
  cd_code_point last = 0;
  while (p > start && (p[-1] == ' ' || p[-1] == '\t' || p[-1] == '\r')) p--;
  if (p > start) (void)cd_utf8_previous(start, p, &last);
  /* ";" may end a reference to a soft hyphen */
  if (last == '-' || last == ';' || last == 0xAD || last == 0x2010 || last == 0x2E17) return RANK_HYPHEN;
  if (text[at] == ' ' || text[at] == '\t') return RANK_PARAGRAPH;
  return last == '.' || last == '!' || last == '?' ? RANK_SENTENCE : RANK_LINE;
}

static int is_reference_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#' || c == '&';
}

/* Whether a byte before a space surely is nothing that the space works together with. */
static int ends_word(unsigned char c) { return c > ' ' && c < 0x7F && c != ';'; }

/* Of a place amid a line. What joins lines, or spaces, is not parted from them. */
static rank rank_within_line(const char *text, size_t at) {
  const unsigned char *start = (const unsigned char *)text, *p = start + at;
  size_t back = at < CD_ENTITY_NAME_MAX ? at : CD_ENTITY_NAME_MAX;
  cd_code_point last;
  (void)cd_utf8_previous(start, p, &last);
  if (text[at] == '-' || (unsigned char)text[at] <= ' ') return RANK_ANY;
  if (last >= 0x80) return last != CD_ILL_FORMED && cd_suspicion_char(last)->encodings == 0 ? RANK_MARK : RANK_WORD;
  if (last == ' ') return at > 1 && ends_word(p[-2]) && *p != '&' ? RANK_SPACE : RANK_ANY;
  if (!is_reference_byte((char)last)) return last == '?' || last < ' ' ? RANK_WORD : RANK_MARK;
  return memchr(p - back, '&', back) == NULL ? RANK_WORD : RANK_ANY;
}

/* Of a place amid the text. */
static rank rank_of(const cd_cleanup *c, const char *text, size_t length, size_t at) {
  if (text[at - 1] == '\n') return rank_of_line_end(text, at);
  return is_between(c->characters, text, length, at) ? rank_within_line(text, at) : RANK_NONE;
}

/*
** Where the part that the text begins with is split, if it is too long; 0 if it is not, or if no place is at hand. There is none
** in text[0..from).
*/
static size_t split(const cd_cleanup *c, const char *text, size_t length, size_t from) {
  const rank best = reflows(c) ? RANK_PARAGRAPH : RANK_SPACE;
  rank found = RANK_NONE;
  size_t at, place = 0;
  if (length < AT_HAND) return 0;
  for (at = CD_CLEANUP_PART; from < AT_HAND && found < best && at > CD_CLEANUP_PART / 2; at--) {
    rank now = rank_of(c, text, length, at);
    if (now > found) found = now, place = at;
  }
  if (found != RANK_NONE) return place;
  for (at = from < AT_HAND ? CD_CLEANUP_PART + 1 : from; at < length; at++)
    if (rank_of(c, text, length, at) != RANK_NONE) return at;
  return 0;
}

/* --- the parts of a text ---------------------------------------------------------------------- */

/* The end of the first part that ends at hand, or of some parts, or of as much as is split off; 0 if none does. */
static size_t next_settled(const cd_cleanup *c, const char *text, size_t length, size_t from) {
  size_t window = length < AT_HAND ? length : AT_HAND - 1, cut = from < window ? cut_by_lines(c, text, window, from) : from;
  return cut > from ? cut : split(c, text, length, from);
}

size_t cd_cleanup_settled(const cd_cleanup *c, const char *text, size_t length, size_t from) {
  size_t at = 0, next;
  if (!has_parts(c)) {
    next = cut_by_characters(c->characters, text, length, from);
    return next > from ? next : 0;
  }
  while (at < length && (next = next_settled(c, text + at, length - at, from)) > 0) {
    at += next;
    from = 0;
  }
  return at;
}

size_t cd_cleanup_parts(const cd_cleanup *c, const char *text, size_t length) {
  size_t at = 0;
  while (length - at >= AT_HAND) {
    size_t cut = cut_by_lines(c, text + at, AT_HAND - 1, 0);
    if (cut == 0) return at;
    at += cut;
  }
  return length;
}

size_t cd_cleanup_part(const cd_cleanup *c, const char *text, size_t length) {
  size_t at = 0, next, cut;
  while (at < length && at < AT_HAND) {
    const char *end = memchr(text + at, '\n', length - at);
    next = end == NULL ? length : (size_t)(end - text) + 1;
    cut = cut_by_lines(c, text, next, at);
    if (cut > at && cut < AT_HAND) return cut;
    at = next;
  }
  cut = split(c, text, length, 0);
  return cut > 0 ? cut : length;
}
