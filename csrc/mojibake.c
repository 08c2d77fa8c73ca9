#include "mojibake.h"

#include <string.h>

#include <utf8proc.h>

#include "misread.h"
#include "mojibake_data.h"
#include "suspicion.h"
#include "utf8.h"

/* A character and the bytes of the source that it came from. */
typedef struct cell {
  cd_code_point c;
  cd_span source;
} cell;

#define ALL_ENCODINGS ((1u << CD_MOJIBAKE_ENCODINGS) - 1)

/* A line is repaired in parts, and a part in parts of its own, no deeper than this. */
#define LEVELS 4

/* What is at work on one level. */
typedef struct level {
  cd_list cells; /* of cell: the line, or the part */
  cd_list next;  /* of cell: what a step makes of it */
} level;

typedef struct repairer {
  const char *text;
  cd_buffer *out;
  cd_list *edits;
  size_t copied;        /* the source is written to 'out' up to here */
  level levels[LEVELS]; /* the line, a part of it, ... */
  cd_buffer bytes;      /* a line in an encoding, a byte a cell */
  size_t looks;         /* how many more characters of this line may be looked at */
  int gave_up;          /* they were not enough */
} repairer;

static const cell *cells_of(const cd_list *l) { return l->items; }

/* --- looking at characters ----------------------------------------------------------------- */

static int is_suspicious(const cell *cells, size_t count) {
  cd_suspicion s = cd_suspicion_start();
  size_t i;
  for (i = 0; i < count; i++) {
    s = cd_suspicion_step(s, cells[i].c);
    if (cd_suspicion_found(s)) return 1;
  }
  return 0;
}

static unsigned clues_of(cd_code_point c) {
  if (c < 0x80) return c == ' ' ? CD_CLUE_CONTINUATION : 0;
  return cd_suspicion_char(c)->clues;
}

/* The encodings that have all of the characters. */
static unsigned encodings_of(const cell *cells, size_t count) {
  unsigned found = ALL_ENCODINGS;
  size_t i;
  for (i = 0; i < count && found != 0; i++) {
    if (cells[i].c >= 0x80)
      found &= cd_suspicion_char(cells[i].c)->encodings;
    else if (cells[i].c == CD_MOJIBAKE_LOST)
      found &= ~(unsigned)cd_mojibake_sloppy;
  }
  return found;
}

/* --- a line (or a part of one) as a whole --------------------------------------------------- */

/* The line in an encoding that has all of its characters, a byte a cell. */
static cd_status encode(repairer *r, const cell *cells, size_t count, unsigned encoding) {
  size_t i;
  cd_status status;
  r->bytes.length = 0;
  status = cd_buffer_reserve(&r->bytes, count);
  if (status != CD_OK) return status;
  for (i = 0; i < count; i++) {
    cd_code_point c = cells[i].c;
    r->bytes.bytes[i] = (char)(c < 0x80 ? c : cd_suspicion_char(c)->bytes[encoding]);
  }
  r->bytes.length = count;
  return CD_OK;
}

static cd_status append(cd_list *to, const cell *cells, size_t count) {
  cd_status status;
  if (count == 0) return CD_OK;
  status = cd_list_reserve(to, sizeof(cell), count);
  if (status != CD_OK) return status;
  memcpy((cell *)to->items + to->count, cells, count * sizeof(cell));
  to->count += count;
  return CD_OK;
}

/* A letter or mark of a script other than those of Europe. */
static int is_distant(cd_code_point c) {
  utf8proc_category_t k;
  if (c < 0x530) return 0;
  k = utf8proc_category((utf8proc_int32_t)c);
  return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME;
}

/*
** Whether a sequence may as well be what it looks like: a character and common punctuation between ASCII ("chanté……"),
** nothing that is suspicious by itself, and a lone letter of a distant script if it were read.
*/
static int may_be_right(const cell *cells, size_t count, size_t at, cd_sequence s) {
  size_t end = at + s.length, i;
  if (s.length < 2 || !is_distant(s.c)) return 0;
  if ((at > 0 && cells[at - 1].c >= 0x80) || (end < count && cells[end].c >= 0x80)) return 0;
  for (i = at + 1; i < end; i++)
    if ((clues_of(cells[i].c) & (CD_CLUE_CONTINUATION | CD_CLUE_STRICT)) != CD_CLUE_CONTINUATION) return 0;
  return !is_suspicious(cells + at, s.length);
}

/* How a line is read: whether what may be right is left as it is, and what was met. */
typedef struct reading {
  int leaves;
  size_t read;    /* sequences that became something else */
  size_t distant; /* of them, letters of distant scripts that are such for certain */
  size_t left;    /* sequences that may be right */
} reading;

static cd_status take(const cell *from, cd_sequence s, cd_list *to) {
  cell c;
  c.c = s.c;
  c.source.start = from[0].source.start;
  c.source.end = from[s.length - 1].source.end;
  return cd_list_push(to, sizeof c, &c);
}

/* Reads the bytes as UTF-8 into 'to'; *done tells whether they were. */
static cd_status decode_as(repairer *r, const cell *cells, unsigned encoding, cd_list *to, reading *how, int *done) {
  const unsigned char *start = (const unsigned char *)r->bytes.bytes;
  cd_misread b;
  b.at = start;
  b.end = start + r->bytes.length;
  b.spaces = encoding != CD_MOJIBAKE_MACROMAN; /* where a dash before a space looks like it */
  b.lost = (cd_mojibake_sloppy >> encoding & 1) != 0;
  to->count = 0;
  while (b.at < b.end) {
    cd_sequence s = cd_misread_next(&b);
    size_t at = (size_t)(b.at - start);
    int right = may_be_right(cells, r->bytes.length, at, s);
    cd_status status;
    *done = s.length > 0;
    if (!*done) return CD_OK;
    if (right) how->left++;
    else if (is_distant(s.c)) how->distant++;
    if (!right && s.c != cells[at].c) how->read++;
    status = right && how->leaves ? append(to, cells + at, s.length) : take(cells + at, s, to);
    if (status != CD_OK) return status;
    b.at += s.length;
  }
  return CD_OK;
}

/* The same. What may be right stays, but amid a line of a distant script. */
static cd_status decode(repairer *r, const cell *cells, unsigned encoding, cd_list *to, int *done) {
  reading how = { 0, 0, 0, 0 };
  cd_status status = decode_as(r, cells, encoding, to, &how, done);
  if (status != CD_OK || !*done || how.left == 0 || how.distant > 0) return status;
  how.leaves = 1;
  status = decode_as(r, cells, encoding, to, &how, done);
  *done = *done && how.read > 0;
  return status;
}

/* Reads cells that were written in the first encoding that has them all and whose bytes are UTF-8. */
static cd_status read_whole(repairer *r, const cell *cells, size_t count, cd_list *to, int *done) {
  unsigned possible = encodings_of(cells, count), encoding;
  cd_status status = CD_OK;
  *done = 0;
  for (encoding = 0; encoding < CD_MOJIBAKE_ENCODINGS && !*done && status == CD_OK; encoding++) {
    if (!(possible >> encoding & 1)) continue;
    status = encode(r, cells, count, encoding);
    if (status == CD_OK) status = decode(r, cells, encoding, to, done);
  }
  return status;
}

/* What Windows-1252 has at the place of a C1 control. */
static cd_code_point windows_1252(cd_code_point c) {
  static const uint16_t high[32] = {
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  };
  return c >= 0x80 && c < 0xA0 ? high[c - 0x80] : c;
}

/* Reads C1 controls as Windows-1252, in place. Returns whether there were any with a meaning there. */
static int read_controls(cell *cells, size_t count) {
  int changed = 0;
  size_t i;
  for (i = 0; i < count; i++) {
    cd_code_point c = windows_1252(cells[i].c);
    changed |= c != cells[i].c;
    cells[i].c = c;
  }
  return changed;
}

static void swap(cd_list *a, cd_list *b) {
  cd_list t = *a;
  *a = *b;
  *b = t;
}

/* --- parts of a line ----------------------------------------------------------------------- */

/* How many cells from the first make one sequence that looks like UTF-8; 0 when they do not. */
static size_t group_length(const cell *cells, size_t count) {
  unsigned clues = clues_of(cells[0].c);
  size_t length = clues & CD_CLUE_LEAD_2 ? 2 : clues & CD_CLUE_LEAD_3 ? 3 : clues & CD_CLUE_LEAD_4 ? 4 : 0, i;
  if (length > count) return 0;
  for (i = 1; i < length; i++)
    if (!(clues_of(cells[i].c) & CD_CLUE_CONTINUATION)) return 0;
  return length;
}

/* The next run of such sequences, at or after *at; empty at the end. None begins amid a greater garble. */
static cd_span next_run(const cell *cells, size_t count, size_t at) {
  cd_span run;
  for (run.start = at; run.start < count; run.start++) {
    size_t length;
    if (run.start > 0 && (clues_of(cells[run.start - 1].c) & CD_CLUE_STRICT)) continue;
    run.end = run.start;
    while (run.end < count && (length = group_length(cells + run.end, count - run.end)) > 0) run.end += length;
    if (run.end > run.start) return run;
  }
  run.start = run.end = count;
  return run;
}

static cd_status settle(repairer *r, size_t depth);

static int is_same(const cell *a, size_t m, const cell *b, size_t n) {
  size_t i = 0;
  while (i < m && i < n && a[i].c == b[i].c) i++;
  return i == m && i == n;
}

/* Repairs a part of what is on a level by itself, and appends the outcome to what the level becomes. */
static cd_status read_part(repairer *r, size_t depth, cd_span part, int *changed) {
  level *line = &r->levels[depth], *inner = &r->levels[depth + 1];
  const cell *cells = cells_of(&line->cells) + part.start;
  size_t count = part.end - part.start;
  cd_status status;
  if (count == line->cells.count || !is_suspicious(cells, count)) return append(&line->next, cells, count);
  inner->cells.count = 0;
  status = append(&inner->cells, cells, count);
  if (status == CD_OK) status = settle(r, depth + 1);
  if (!is_same(cells, count, cells_of(&inner->cells), inner->cells.count)) *changed = 1;
  return status == CD_OK ? append(&line->next, cells_of(&inner->cells), inner->cells.count) : status;
}

/* Repairs the parts that look like UTF-8, each by itself. */
static cd_status read_parts(repairer *r, size_t depth, int *changed) {
  level *line = &r->levels[depth];
  size_t at = 0;
  cd_status status = CD_OK;
  line->next.count = 0;
  if (depth + 1 == LEVELS) return CD_OK;
  while (at < line->cells.count && status == CD_OK) {
    cd_span run = next_run(cells_of(&line->cells), line->cells.count, at);
    status = append(&line->next, cells_of(&line->cells) + at, run.start - at);
    if (status == CD_OK) status = read_part(r, depth, run, changed);
    at = run.end;
  }
  return status;
}

/* One step of repair; *changed tells whether there was one to make. */
static cd_status repair_step(repairer *r, size_t depth, int *changed) {
  level *l = &r->levels[depth];
  cd_status status = read_whole(r, cells_of(&l->cells), l->cells.count, &l->next, changed);
  if (status == CD_OK && !*changed) status = read_parts(r, depth, changed);
  if (status != CD_OK) return status;
  if (*changed) swap(&l->cells, &l->next);
  else *changed = read_controls(l->cells.items, l->cells.count);
  return CD_OK;
}

/* Repairs what is on a level until it is at rest. */
static cd_status settle(repairer *r, size_t depth) {
  level *l = &r->levels[depth];
  int changed = 1;
  cd_status status = CD_OK;
  while (changed && status == CD_OK && !r->gave_up) {
    changed = 0;
    if (l->cells.count > r->looks) {
      r->gave_up = 1;
      break;
    }
    r->looks -= l->cells.count;
    if (is_suspicious(cells_of(&l->cells), l->cells.count)) status = repair_step(r, depth, &changed);
  }
  return status;
}

/* --- a line -------------------------------------------------------------------------------- */

static cd_status read_cells(repairer *r, cd_span line) {
  const unsigned char *start = (const unsigned char *)r->text, *p = start + line.start, *end = start + line.end;
  cd_list *cells = &r->levels[0].cells;
  cells->count = 0;
  while (p < end) {
    cell c;
    cd_status status;
    c.source.start = (size_t)(p - start);
    p += cd_utf8_decode(p, end, &c.c);
    c.source.end = (size_t)(p - start);
    status = cd_list_push(cells, sizeof c, &c);
    if (status != CD_OK) return status;
  }
  return CD_OK;
}

static cd_status copy_to(repairer *r, size_t end) {
  cd_status status = cd_buffer_append(r->out, r->text + r->copied, end - r->copied);
  r->copied = end;
  return status;
}

/* Writes a character that is not what the source has at its place. */
static cd_status write_cell(repairer *r, const cell *c, const char *bytes, size_t length) {
  cd_edit e;
  cd_status status = copy_to(r, c->source.start);
  if (status != CD_OK) return status;
  e.source = c->source;
  e.text.start = r->out->length;
  status = cd_buffer_append(r->out, bytes, length);
  e.text.end = r->out->length;
  r->copied = c->source.end;
  return status == CD_OK ? cd_list_push(r->edits, sizeof e, &e) : status;
}

/* Writes what the line became. */
static cd_status write_cells(repairer *r) {
  const cell *c = cells_of(&r->levels[0].cells), *end = c + r->levels[0].cells.count;
  cd_status status = CD_OK;
  for (; c < end && status == CD_OK; c++) {
    char bytes[CD_UTF8_MAX];
    size_t length;
    if (c->c == CD_ILL_FORMED) continue;
    length = cd_utf8_encode(c->c, bytes);
    if (length == c->source.end - c->source.start && memcmp(bytes, r->text + c->source.start, length) == 0) continue;
    status = write_cell(r, c, bytes, length);
  }
  return status;
}

static cd_status repair_line(repairer *r, cd_span line) {
  cd_status status = read_cells(r, line);
  r->looks = r->levels[0].cells.count * CD_MOJIBAKE_LOOKS;
  r->gave_up = 0;
  if (status == CD_OK) status = settle(r, 0);
  return status == CD_OK && !r->gave_up ? write_cells(r) : status;
}

/* The line around the byte before 'at'; lines before 'from' are done. */
static cd_span line_around(const char *text, size_t length, size_t from, size_t at) {
  cd_span line;
  const char *end = memchr(text + at, '\n', length - at);
  line.end = end == NULL ? length : (size_t)(end - text);
  line.start = at;
  while (line.start > from && text[line.start - 1] != '\n') line.start--;
  return line;
}

static cd_status repair_lines(repairer *r, size_t length) {
  size_t at = 0, edits = r->edits->count;
  cd_status status = CD_OK;
  while (at < length && status == CD_OK) {
    size_t found = cd_suspicion_find(r->text, length, at);
    cd_span line;
    if (found == 0) break;
    line = line_around(r->text, length, at, found);
    status = repair_line(r, line);
    at = line.end;
  }
  return status == CD_OK && r->edits->count > edits ? copy_to(r, length) : status;
}

cd_status cd_mojibake_repair(const char *text, size_t length, cd_buffer *out, cd_list *edits) {
  repairer r;
  size_t i;
  cd_status status;
  memset(&r, 0, sizeof r);
  r.text = text;
  r.out = out;
  r.edits = edits;
  r.bytes.allocator = out->allocator;
  for (i = 0; i < LEVELS; i++) r.levels[i].cells.allocator = r.levels[i].next.allocator = out->allocator;
  status = repair_lines(&r, length);
  for (i = 0; i < LEVELS; i++) {
    cd_list_free(&r.levels[i].cells, sizeof(cell));
    cd_list_free(&r.levels[i].next, sizeof(cell));
  }
  cd_buffer_free(&r.bytes);
  return status;
}
