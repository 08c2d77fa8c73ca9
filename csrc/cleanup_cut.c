#include "cleanup.h"
#include "utf8.h"

/* --- by characters ------------------------------------------------------------------------- */

/* Whether nothing that comes after the unit decides about it, but for what works together with it. */
static int is_settled(const cd_normalizer *n, cd_code_point c) {
  return c != CD_ILL_FORMED && c != '\r' && !(cd_cell_of(&n->table, c) & CD_CELL_CONTEXT);
}

/* Whether the unit works together with nothing before it. */
static int begins_anew(const cd_normalizer *n, cd_code_point c) {
  return c != CD_ILL_FORMED && !(cd_cell_of(&n->table, c) & CD_CELL_BACK);
}

/* The last place behind a settled unit and before one that begins anew. */
static size_t cut_by_characters(const cd_normalizer *n, const char *text, size_t length, size_t from) {
  const unsigned char *start = (const unsigned char *)text;
  size_t at = length;
  int anew = 0; /* the unit behind 'at' */
  while (at > from) {
    cd_code_point c;
    size_t size = cd_utf8_decode_back(start, start + at, &c);
    if (anew && is_settled(n, c)) return at;
    anew = begins_anew(n, c);
    at -= size < at - from ? size : at - from;
  }
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

/* The last place behind an LF, or behind an empty line. */
static size_t cut_by_lines(const cd_cleanup *c, const char *text, size_t length, size_t from) {
  int reflows = c->reflow.hyphens || c->reflow.wrap;
  size_t at;
  for (at = length; at > from; at--)
    if (text[at - 1] == '\n' && (!reflows || is_empty_line(text, at - 1))) return at;
  return from;
}

size_t cd_cleanup_cut(const cd_cleanup *c, const char *text, size_t length, size_t from) {
  if (c->entities || c->mojibake || c->reflow.hyphens || c->reflow.wrap) return cut_by_lines(c, text, length, from);
  return cut_by_characters(c->characters, text, length, from);
}
