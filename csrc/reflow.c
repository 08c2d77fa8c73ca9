#include "reflow.h"

#include <string.h>

#include <utf8proc.h>

#include "compounds.h"
#include "line_shape.h"
#include "utf8.h"

#define SOFT_HYPHEN 0xAD

/* The widths that text is cut to; two lines alone say less than many. */
#define LEAST_WIDTH 40
#define LEAST_WIDTH_OF_TWO 60
#define GREATEST_WIDTH 120
#define WIDTH_OF_PROSE 64 /* verse is hardly ever so wide */

/* What becomes of the end of a line. */
typedef enum join {
  JOIN_NOT,
  JOIN_SPACE,   /* a space takes its place */
  JOIN_NOTHING, /* it goes */
  JOIN_WORD     /* it goes, and the hyphen before it */
} join;

typedef struct reflower {
  const cd_reflow *options;
  const char *text;
  size_t length;
  cd_buffer *out;
  cd_list *edits;
  size_t first_edit;
  size_t copied;    /* the source is in 'out' up to here */
  cd_list lines;    /* of cd_line_shape: the block */
  cd_compounds compounds; /* that stand within its lines */
} reflower;

/* Line i of the block; i < lines.count. */
static const cd_line_shape *line_at(const reflower *r, size_t i) { return (const cd_line_shape *)r->lines.items + i; }

/* --- characters ---------------------------------------------------------------------------- */

static const unsigned char *bytes_of(const reflower *r, size_t at) { return (const unsigned char *)r->text + at; }

static utf8proc_category_t category_of(cd_code_point c) {
  return c == CD_ILL_FORMED ? UTF8PROC_CATEGORY_CN : utf8proc_category((utf8proc_int32_t)c);
}

static int is_letter(cd_code_point c) {
  utf8proc_category_t k;
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  k = category_of(c);
  return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME;
}

static int is_digit(cd_code_point c) { return c < 0x80 ? c >= '0' && c <= '9' : category_of(c) == UTF8PROC_CATEGORY_ND; }
static int is_upper(cd_code_point c) { return category_of(c) == UTF8PROC_CATEGORY_LU; }
static int is_lower(cd_code_point c) { return category_of(c) == UTF8PROC_CATEGORY_LL; }
static int is_hyphen(cd_code_point c) { return c == '-' || c == 0x2010 || c == 0x2E17; }

/* Signs of a web address, a path or a name in a program: a hyphen there is nobody's business. */
static int is_technical(cd_code_point c) { return c == '/' || c == '\\' || c == '@' || c == '_' || c == '='; }

/* --- the words around the end of a line ----------------------------------------------------- */

/* A run of letters beside a hyphen. */
typedef struct fragment {
  cd_span span;
  size_t letters;        /* marks not counted, two at most looked at */
  int upper_first, all_upper;
  cd_code_point beyond;  /* the character on its far side; 0 for a blank or the line's end */
  cd_code_point after;   /* on the right: the one after 'beyond' */
} fragment;

static void count_letter(fragment *f, cd_code_point c) {
  utf8proc_category_t k = category_of(c);
  if (k >= UTF8PROC_CATEGORY_MN && k <= UTF8PROC_CATEGORY_ME) return;
  f->letters++;
  if (!is_upper(c)) f->all_upper = 0;
}

/* The letters before 'end', not before 'start'. Soft hyphens among them are passed. */
static fragment fragment_before(const reflower *r, size_t start, size_t end) {
  fragment f = { { end, end }, 0, 0, 1, 0, 0 };
  cd_code_point c = 0;
  while (f.span.start > start) {
    size_t n = cd_utf8_decode_back(bytes_of(r, start), bytes_of(r, f.span.start), &c);
    if (c != SOFT_HYPHEN && !is_letter(c)) {
      f.beyond = c == ' ' || c == '\t' ? 0 : c;
      break;
    }
    f.span.start -= n;
    if (c == SOFT_HYPHEN) continue;
    count_letter(&f, c);
    f.upper_first = is_upper(c);
  }
  return f;
}

/* The letters from 'start' on, before 'end'. */
static fragment fragment_after(const reflower *r, size_t start, size_t end) {
  fragment f = { { start, start }, 0, 0, 1, 0, 0 };
  cd_code_point c = 0;
  while (f.span.end < end) {
    size_t n = cd_utf8_decode(bytes_of(r, f.span.end), bytes_of(r, end), &c);
    if (c != SOFT_HYPHEN && !is_letter(c)) {
      f.beyond = c;
      if (f.span.end + n < end) (void)cd_utf8_decode(bytes_of(r, f.span.end + n), bytes_of(r, end), &f.after);
      break;
    }
    f.span.end += n;
    if (c == SOFT_HYPHEN) continue;
    if (f.letters == 0) f.upper_first = is_upper(c);
    count_letter(&f, c);
  }
  return f;
}

/* Whether a list of words (see cd_reflow) has the fragment, in any case. */
static int is_listed(const reflower *r, const char *list, cd_span word) {
  char key[64];
  size_t length = 0;
  const unsigned char *p = bytes_of(r, word.start), *end = bytes_of(r, word.end);
  if (word.end - word.start > sizeof key / 2) return 0;
  key[length++] = ' ';
  while (p < end) {
    cd_code_point c;
    p += cd_utf8_decode(p, end, &c);
    if (c == CD_ILL_FORMED) return 0;
    if (c != SOFT_HYPHEN) length += cd_utf8_encode((cd_code_point)utf8proc_tolower((utf8proc_int32_t)c), key + length);
    if (length > sizeof key - 2 * CD_UTF8_MAX) return 0;
  }
  key[length++] = ' ';
  key[length] = '\0';
  return strstr(list, key) != NULL;
}

/* Whether the run without blanks that ends at 'end' looks like a web address or the like. */
static int ends_technical(const reflower *r, size_t start, size_t end) {
  while (end > start) {
    cd_code_point c;
    end -= cd_utf8_decode_back(bytes_of(r, start), bytes_of(r, end), &c);
    if (c == ' ' || c == '\t') return 0;
    if (is_technical(c)) return 1;
  }
  return 0;
}

/* --- hyphens at line ends -------------------------------------------------------------------- */

/* Two fragments with a hyphen between, the second in small letters or both in capitals. */
static join join_letters(const reflower *r, const fragment *left, const fragment *right) {
  const cd_reflow *o = r->options;
  if (is_listed(r, o->suspended, right->span)) return JOIN_SPACE;
  if (left->letters < 2 || right->letters < 2) return JOIN_NOTHING;
  if (is_hyphen(left->beyond) || (is_hyphen(right->beyond) && is_letter(right->after))) return JOIN_NOTHING;
  if (cd_compounds_has(&r->compounds, r->text + left->span.start, left->span.end - left->span.start,
                       r->text + right->span.start, right->span.end - right->span.start))
    return JOIN_NOTHING;
  if (is_listed(r, o->first, left->span) || is_listed(r, o->second, right->span)) return JOIN_NOTHING;
  return JOIN_WORD;
}

/* What becomes of a line end after the hyphen that ends at line->words.end. */
static join join_at_hyphen(const reflower *r, const cd_line_shape *line, const cd_line_shape *next, size_t hyphen) {
  fragment left = fragment_before(r, line->words.start, hyphen);
  fragment right = fragment_after(r, next->words.start, next->words.end);
  cd_code_point before = left.letters == 0 ? left.beyond : 0;
  if (ends_technical(r, line->words.start, hyphen)) return JOIN_NOT;
  if (right.letters == 0)
    return is_digit(next->first) && (left.letters > 0 || is_digit(before)) ? JOIN_NOTHING : JOIN_NOT;
  if (left.letters == 0) return is_digit(before) && !right.upper_first ? JOIN_NOTHING : JOIN_NOT;
  if (line->last == 0x2E17) return JOIN_WORD;
  if (right.upper_first && !(left.all_upper && right.all_upper && left.letters > 1 && right.letters > 1))
    return right.letters > 1 && (left.upper_first || is_listed(r, r->options->first, left.span)) ? JOIN_NOTHING : JOIN_NOT;
  if (!right.upper_first && !is_lower(next->first)) return JOIN_NOT;
  return join_letters(r, &left, &right);
}

static int is_prose(const cd_line_shape *s) {
  return (s->flags & (CD_LINE_BLANK | CD_LINE_QUOTED | CD_LINE_TABLE | CD_LINE_BARE)) == 0;
}

static join join_hyphen(const reflower *r, const cd_line_shape *line, const cd_line_shape *next) {
  cd_code_point hyphen;
  size_t n;
  if (!is_prose(line) || !is_prose(next) || (next->flags & CD_LINE_ITEM)) return JOIN_NOT;
  if (next->indent > line->indent + 4) return JOIN_NOT;
  n = cd_utf8_decode_back(bytes_of(r, line->words.start), bytes_of(r, line->words.end), &hyphen);
  if (hyphen == SOFT_HYPHEN) return is_letter(next->first) ? JOIN_WORD : JOIN_NOT;
  return is_hyphen(hyphen) ? join_at_hyphen(r, line, next, line->words.end - n) : JOIN_NOT;
}

/* --- lines of one width ---------------------------------------------------------------------- */

/* Whether two lines may belong to one paragraph, as far as their kinds tell. */
static int may_join(const cd_line_shape *line, const cd_line_shape *next) {
  const unsigned never = CD_LINE_HEADING | CD_LINE_INDENTED;
  if (!is_prose(line) || !is_prose(next) || ((line->flags | next->flags) & CD_LINE_ITEM)) return 0;
  if ((line->flags & CD_LINE_HEADING) || (next->flags & never)) return 0;
  return next->indent <= line->indent;
}

/* What is counted over the line ends of a block, in one measure. */
typedef struct evidence {
  int measure;
  size_t width;   /* of the longest line */
  size_t ends;    /* line ends that may be joined */
  size_t full;    /* of them, those after which the next word would not have fitted */
  size_t within;  /* of those, the ones in the middle of a sentence */
  size_t loose;   /* of the others, those that nothing explains: no wrapper leaves so much room amid a sentence */
  size_t code, lines;
} evidence;

/* Whether the next word would not have fitted on the line, had it 'slack' more columns. */
static int is_full_with(const evidence *e, size_t slack, const cd_line_shape *line, const cd_line_shape *next) {
  return line->width[e->measure] + 1 + next->first_word[e->measure] + slack > e->width;
}

static int is_full(const evidence *e, const cd_line_shape *line, const cd_line_shape *next) {
  return is_full_with(e, 0, line, next);
}

/* With some room for those who counted bytes or otherwise. It tells of a line only where the block is known to be wrapped. */
static int is_nearly_full(const evidence *e, const cd_line_shape *line, const cd_line_shape *next) {
  return is_full_with(e, e->width / 16, line, next);
}

static int ends_sentence(cd_code_point c) {
  return c == '.' || c == '!' || c == '?' || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x300D || c == 0x061F ||
         c == 0x06D4 || c == 0x0964 || c == 0x2026 || c == ':';
}

static int is_within_sentence(const cd_line_shape *line, const cd_line_shape *next) {
  if (next->start == CD_START_LOWER || is_hyphen(line->last)) return 1;
  return next->start == CD_START_CASELESS && !ends_sentence(line->last);
}

/* A line that is not full may end a sentence, and one of less than half the width may be a heading or a greeting. */
static int is_loose(const evidence *e, const cd_line_shape *line, const cd_line_shape *next) {
  if (is_nearly_full(e, line, next)) return 0;
  return next->start == CD_START_LOWER || (!ends_sentence(line->last) && line->width[e->measure] * 2 >= e->width);
}

/* A web address or a rule may be wider than what stands around it. */
static evidence evidence_in(const reflower *r, size_t count, int measure) {
  evidence e = { 0, 0, 0, 0, 0, 0, 0, 0 };
  size_t i;
  e.measure = measure;
  e.lines = count;
  for (i = 0; i < count; i++) {
    const cd_line_shape *line = line_at(r, i);
    if (line->width[measure] > e.width && !(line->flags & CD_LINE_BARE)) e.width = line->width[measure];
    if (line->flags & CD_LINE_CODE) e.code++;
  }
  return e;
}

static int is_item(const reflower *r, size_t i) {
  return i < r->lines.count && (line_at(r, i)->flags & CD_LINE_ITEM) != 0;
}

/*
** A dash or a number of running text may come to stand at the start of a line. A line that looks like an item is none
** where the one before is full and ends amid a sentence, and no neighbour looks like an item.
*/
static void clear_false_items(reflower *r) {
  evidence columns = evidence_in(r, r->lines.count, CD_IN_COLUMNS), points = evidence_in(r, r->lines.count, CD_IN_POINTS);
  size_t i;
  for (i = 1; i < r->lines.count; i++) {
    cd_line_shape *line = (cd_line_shape *)r->lines.items + i;
    if (!is_item(r, i) || is_item(r, i - 1) || is_item(r, i + 1)) continue;
    if (ends_sentence(line[-1].last)) continue;
    if (is_nearly_full(&columns, line - 1, line) || is_nearly_full(&points, line - 1, line))
      line->flags &= ~(unsigned)CD_LINE_ITEM;
  }
}

/* How many lines of the block come before the first item of a list. */
static size_t lines_before_list(const reflower *r) {
  size_t i = 0;
  while (i < r->lines.count && !is_item(r, i)) i++;
  return i;
}

/* Whether the line ends with a hyphen that belongs to a word. */
static int ends_with_hyphen(const reflower *r, const cd_line_shape *line) {
  size_t end = line->words.end;
  cd_code_point c = 0;
  if (!is_hyphen(line->last)) return 0;
  end -= cd_utf8_decode_back(bytes_of(r, line->words.start), bytes_of(r, end), &c);
  if (end == line->words.start) return 0;
  (void)cd_utf8_decode_back(bytes_of(r, line->words.start), bytes_of(r, end), &c);
  return is_letter(c) || is_digit(c);
}

/* A word is cut by a hyphen only where the line is full. */
static evidence weigh_in(const reflower *r, size_t count, int measure) {
  evidence e = evidence_in(r, count, measure);
  size_t i;
  for (i = 0; i + 1 < count; i++) {
    const cd_line_shape *line = line_at(r, i), *next = line_at(r, i + 1);
    if (!may_join(line, next)) continue;
    e.ends++;
    if (is_full(&e, line, next) || (ends_with_hyphen(r, line) && is_letter(next->first))) {
      e.full++;
      if (is_within_sentence(line, next)) e.within++;
    } else if (is_loose(&e, line, next)) {
      e.loose++;
    }
  }
  return e;
}

/* Verse has some full lines by chance, the more easily the fewer its lines are. */
static int is_full_enough(const evidence *e) {
  if (e->loose * 8 > e->ends || e->within * 3 < e->ends) return 0;
  if (e->ends >= 8 || e->width >= WIDTH_OF_PROSE) return e->full * 3 >= e->ends * 2;
  return e->full * 4 >= e->ends * 3;
}

/* Fills *best in the measure that has more lines full, and tells whether the block looks like prose cut to one width. */
static int is_wrapped(const reflower *r, size_t count, evidence *best) {
  size_t least = count == 2 ? LEAST_WIDTH_OF_TWO : LEAST_WIDTH;
  evidence columns = weigh_in(r, count, CD_IN_COLUMNS), points = weigh_in(r, count, CD_IN_POINTS);
  *best = points.full > columns.full ? points : columns;
  if (best->ends == 0 || best->code * 3 >= best->lines) return 0;
  if (line_at(r, count - 1)->flags & CD_LINE_CODE) return 0; /* as no paragraph ends */
  if (columns.width < least && points.width < least) return 0;
  if (columns.width > GREATEST_WIDTH && points.width > GREATEST_WIDTH) return 0;
  return is_full_enough(best);
}

static join join_wrapped(const reflower *r, const evidence *e, const cd_line_shape *line, const cd_line_shape *next) {
  if (!may_join(line, next) || !is_nearly_full(e, line, next)) return JOIN_NOT;
  if (cd_is_ideographic(line->last) && cd_is_ideographic(next->first)) return JOIN_NOTHING;
  return ends_with_hyphen(r, line) && is_letter(next->first) ? JOIN_NOTHING : JOIN_SPACE;
}

/* --- writing ------------------------------------------------------------------------------- */

/* 'length' bytes take the place of a span of the source. */
static cd_status replace(reflower *r, cd_span span, const char *bytes, size_t length) {
  cd_edit e;
  cd_status status = cd_buffer_append(r->out, r->text + r->copied, span.start - r->copied);
  e.source = span;
  e.text.start = r->out->length;
  if (status == CD_OK) status = cd_buffer_append(r->out, bytes, length);
  e.text.end = r->out->length;
  r->copied = span.end;
  return status == CD_OK ? cd_list_push(r->edits, sizeof e, &e) : status;
}

/* Takes the soft hyphens out of a line, but for one at its end, which its line end decides about. */
static cd_status drop_soft_hyphens(reflower *r, cd_span words) {
  size_t at = words.start;
  const char *found;
  cd_status status = CD_OK;
  while (status == CD_OK && (found = memchr(r->text + at, 0xC2, words.end - at)) != NULL) {
    cd_span s;
    s.start = (size_t)(found - r->text);
    at = s.start + 1;
    s.end = s.start + 2;
    if (s.end < words.end && (unsigned char)found[1] == SOFT_HYPHEN) status = replace(r, s, "", 0);
  }
  return status;
}

static cd_status join_lines(reflower *r, join how, const cd_line_shape *line, const cd_line_shape *next) {
  cd_code_point hyphen;
  cd_span s;
  s.start = line->words.end;
  s.end = next->words.start;
  if (how == JOIN_WORD) s.start -= cd_utf8_decode_back(bytes_of(r, line->words.start), bytes_of(r, s.start), &hyphen);
  return replace(r, s, " ", how == JOIN_SPACE ? 1 : 0);
}

/* Learns the compounds of the block, where a hyphen at a line's end asks for them. */
static cd_status learn_compounds(reflower *r) {
  size_t count = r->lines.count, i = 0;
  cd_status status = CD_OK;
  while (i < count && !is_hyphen(line_at(r, i)->last)) i++;
  if (i == count) return CD_OK;
  for (i = 0; i < count && status == CD_OK; i++) {
    cd_span words = line_at(r, i)->words;
    status = cd_compounds_add(&r->compounds, r->text + words.start, words.end - words.start);
  }
  return status;
}

static cd_status write_block(reflower *r) {
  const cd_reflow *o = r->options;
  evidence e = { 0, 0, 0, 0, 0, 0, 0, 0 };
  size_t i, count = 0;
  int wrapped = 0;
  cd_status status = CD_OK;
  if (o->wrap) {
    clear_false_items(r);
    count = lines_before_list(r);
    wrapped = is_wrapped(r, count, &e);
  }
  if (o->hyphens) status = learn_compounds(r);
  for (i = 0; i < r->lines.count && status == CD_OK; i++) {
    const cd_line_shape *line = line_at(r, i), *next = i + 1 < r->lines.count ? line_at(r, i + 1) : NULL;
    join how = JOIN_NOT;
    if (o->hyphens) status = drop_soft_hyphens(r, line->words);
    if (next == NULL || status != CD_OK) continue;
    if (o->hyphens) how = join_hyphen(r, line, next);
    if (how == JOIN_NOT && wrapped && i + 1 < count) how = join_wrapped(r, &e, line, next);
    if (how != JOIN_NOT) status = join_lines(r, how, line, next);
  }
  r->lines.count = 0;
  cd_compounds_clear(&r->compounds);
  return status;
}

static cd_status write_blocks(reflower *r) {
  size_t at = 0;
  cd_status status = CD_OK;
  while (at < r->length && status == CD_OK) {
    cd_line_shape s = cd_line_shape_read(r->text, r->length, at);
    at = s.line.end;
    if (s.flags & CD_LINE_BLANK) status = write_block(r);
    else status = cd_list_push(&r->lines, sizeof s, &s);
  }
  if (status == CD_OK) status = write_block(r);
  if (status != CD_OK || r->edits->count == r->first_edit) return status;
  return cd_buffer_append(r->out, r->text + r->copied, r->length - r->copied);
}

cd_status cd_reflow_apply(const cd_reflow *options, const char *text, size_t length, cd_buffer *out, cd_list *edits) {
  reflower r = { options, text, length, out, edits, edits->count, 0, CD_LIST_INIT(out->allocator),
                 CD_COMPOUNDS_INIT(out->allocator) };
  cd_status status = write_blocks(&r);
  cd_list_free(&r.lines, sizeof(cd_line_shape));
  cd_compounds_free(&r.compounds);
  return status;
}
