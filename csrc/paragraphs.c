#include "paragraphs.h"

#include "unicode.h"
#include "utf8.h"

#define LEAST_WIDTH 40
#define MOST_WIDTH 120
#define LEAST_FULL 4      /* full lines in a text that is wrapped */
#define SLACK 8          /* some programs fill lines evenly, or count bytes */
#define LONGEST_WORD 24   /* what is longer is no word: a script without spaces, an address */
#define OUT_OF_RANGE (MOST_WIDTH + 1)

/* Code points in text[start..end), at most 'most'. */
static size_t count_code_points(const char *text, size_t start, size_t end, size_t most) {
  size_t count = 0;
  for (; start < end && count < most; start++) count += ((unsigned char)text[start] & 0xC0) != 0x80;
  return count;
}

static size_t word_end(const char *text, size_t start, size_t end) {
  while (start < end && text[start] != ' ' && text[start] != '\t') start++;
  return start;
}

/* The length of a line; OUT_OF_RANGE when it is too long, 0 for a single word that is. */
static size_t line_length(const char *text, const cd_line *line) {
  size_t length = count_code_points(text, line->start, line->end, OUT_OF_RANGE);
  if (length == OUT_OF_RANGE && word_end(text, line->start, line->end) == line->end) return 0;
  return length;
}

/* Whether the first word of the line below would not have fitted into 'width'. */
static int is_full(const char *text, size_t width, const cd_line *line, const cd_line *below) {
  size_t word = count_code_points(text, below->start, word_end(text, below->start, below->end), LONGEST_WORD + 1);
  if (word > LONGEST_WORD) word = 1;
  return count_code_points(text, line->start, line->end, OUT_OF_RANGE) + 1 + word > width;
}

/* The longest line, or 0 when it is not of a length that texts are wrapped at. */
static size_t longest_line(const char *text, size_t length) {
  cd_line_reader r = CD_LINE_READER(text, length);
  cd_line line;
  size_t width = 0;
  while (cd_lines_next(&r, &line)) {
    size_t own = line_length(text, &line);
    if (own == OUT_OF_RANGE) return 0;
    if (own > width) width = own;
  }
  return width < LEAST_WIDTH ? 0 : width;
}

/* Headlines and verses begin with capitals, lines of paragraphs seldom. */
static int begins_with_capital(const char *text, const cd_line *line) {
  cd_code_point cp;
  cd_utf8_decode((const unsigned char *)text + line->start, (const unsigned char *)text + line->end, &cp);
  return cd_shape_of_point(cp) == CD_SHAPE_UPPER;
}

static size_t wrap_width(const char *text, size_t length) {
  cd_line_reader r = CD_LINE_READER(text, length);
  cd_line above, line;
  size_t width = longest_line(text, length), pairs = 0, full = 0, capitals = 0;
  if (width == 0 || !cd_lines_next(&r, &above)) return 0;
  for (; cd_lines_next(&r, &line); above = line) {
    if (line.breaks != 1) continue;
    pairs++;
    if (!is_full(text, width, &above, &line)) continue;
    full++;
    capitals += (size_t)begins_with_capital(text, &line);
  }
  return full >= LEAST_FULL && 5 * full >= 3 * pairs && 5 * capitals <= 3 * full ? width : 0;
}

/* A bullet, a quote mark, or a number and a stop: an item of a list, or a line of its own. */
static int begins_item(const char *text, const cd_line *line) {
  size_t i = line->start;
  char c = text[i];
  if (c == '>' || c == '|') return 1;
  while (i < line->end && text[i] >= '0' && text[i] <= '9') i++;
  if (i > line->start) return i + 1 < line->end && (text[i] == '.' || text[i] == ')') && text[i + 1] == ' ';
  if ((c == '-' || c == '*' || c == '+') && i + 1 < line->end) return text[i + 1] == ' ';
  return i + 2 < line->end && c == '\xE2' && text[i + 1] == '\x80' && text[i + 2] == '\xA2';
}

/* The end of a line without the quotation marks and brackets that close there. */
static size_t without_closing(const char *text, const cd_line *line) {
  size_t end = line->end;
  for (;;) {
    const char *p = text + end;
    size_t left = end - line->start;
    if (left >= 1 && (p[-1] == '"' || p[-1] == '\'' || p[-1] == ')' || p[-1] == ']')) end--;
    else if (left >= 3 && p[-3] == '\xE2' && p[-2] == '\x80' && (p[-1] == '\x99' || p[-1] == '\x9D')) end -= 3;
    else if (left >= 2 && p[-2] == '\xC2' && p[-1] == '\xBB') end -= 2;
    else return end;
  }
}

static int ends_sentence(const char *text, const cd_line *line) {
  size_t end = without_closing(text, line);
  return end > line->start && (text[end - 1] == '.' || text[end - 1] == '!' || text[end - 1] == '?' || text[end - 1] == ':');
}

static int continues(const char *text, size_t width, const cd_line *above, const cd_line *line) {
  if (line->breaks != 1 || line->start - line->indent > above->start - above->indent || begins_item(text, line)) return 0;
  return is_full(text, width, above, line) || (!ends_sentence(text, above) && is_full(text, width - SLACK, above, line));
}

cd_paragraph_reader cd_paragraphs_of(const char *text, size_t length) {
  cd_paragraph_reader r = { CD_LINE_READER(text, length), 0, { 0, 0, 0, 0 }, 0 };
  r.width = wrap_width(text, length);
  if (r.width != 0) r.has_next = cd_lines_next(&r.lines, &r.next);
  return r;
}

int cd_paragraphs_next(cd_paragraph_reader *r, cd_line *paragraph, size_t *lines) {
  cd_line last;
  *lines = 1;
  if (r->width == 0) return cd_lines_next(&r->lines, paragraph);
  if (!r->has_next) return 0;
  *paragraph = last = r->next;
  while ((r->has_next = cd_lines_next(&r->lines, &r->next)) != 0 && continues(r->lines.text, r->width, &last, &r->next)) {
    last = r->next;
    paragraph->end = last.end;
    ++*lines;
  }
  return 1;
}
