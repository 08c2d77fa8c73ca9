#include "sentence_rules.h"

#include <string.h>

/* The surroundings of a candidate, read as they are asked for. */
typedef struct context {
  const cd_sentence_rules *r;
  cd_view *v;
  const cd_candidate *c;
  const cd_list_item *item;
  size_t start;
  cd_token left;       /* the word before the stop */
  unsigned left_class;
  size_t right_start;  /* past marks that open */
  cd_token right;      /* the word after the gap */
  unsigned right_class;
  cd_shape next;       /* what follows the gap, as it stands */
  int opened;          /* marks that open stand before the word on the right */
} context;

static cd_verdict verdict(const context *x, int boundary, cd_rule rule) {
  cd_verdict d;
  d.boundary = boundary;
  d.doubtful = 0;
  d.rule = rule;
  d.end = x->c->close;
  return d;
}

static cd_verdict likely(const context *x, int boundary, cd_rule rule) {
  cd_verdict d = verdict(x, boundary, rule);
  d.doubtful = 1;
  return d;
}

static unsigned classes(const context *x, const unsigned char *word, size_t length) {
  unsigned found = cd_words_find(x->r->words, word, length);
  return x->r->extra != NULL ? found | cd_words_find(x->r->extra, word, length) : found;
}

/* Where the word before the stop ends: stops may be set off by a space. */
static size_t left_end(const context *x) {
  size_t end = x->c->stop;
  cd_code_point cp;
  size_t width = cd_view_before(x->v, x->start, end, &cp);
  return width != 0 && cp == ' ' ? end - width : end;
}

/* "6a.m": the letters after the digits count. */
static size_t skip_digits(const context *x) {
  size_t i = x->left.start;
  if (!(x->left.has & (CD_HAS_LOWER | CD_HAS_UPPER))) return i;
  while (i < x->left.end && x->v->bytes[i] >= '0' && x->v->bytes[i] <= '9') i++;
  return i;
}

/* "a. m.", "z. B.": single letters with stops, set apart by spaces, are looked up as one word. */
static unsigned spaced_class(const context *x) {
  unsigned char word[CD_WORD_MAX];
  size_t length = x->left.end - x->left.start, before = x->left.start;
  cd_token t;
  if (x->left.letters != 1 || before <= x->start + 2 || x->v->bytes[before - 1] != ' ' || x->v->bytes[before - 2] != '.')
    return 0;
  t = cd_token_left(x->v, x->start, before - 2);
  if (t.letters != 1 || t.end != before - 2 || t.end - t.start + 1 + length > CD_WORD_MAX) return 0;
  memcpy(word, x->v->bytes + t.start, t.end - t.start);
  word[t.end - t.start] = '.';
  memcpy(word + (t.end - t.start) + 1, x->v->bytes + x->left.start, length);
  return classes(x, word, t.end - t.start + 1 + length);
}

static void read_left(context *x) {
  size_t start;
  x->left = cd_token_left(x->v, x->start, left_end(x));
  start = skip_digits(x);
  x->left_class = classes(x, x->v->bytes + start, x->left.end - start) | spaced_class(x);
}

#define MOST_OPENING_MARKS 4

static int may_open(cd_shape s) {
  return s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || s == CD_SHAPE_QUOTE || s == CD_SHAPE_CLOSE_QUOTE;
}

/* Spanish sentences begin with marks of their own; they are a certain sign. */
static int is_inverted(cd_code_point cp) { return cp == 0xA1 || cp == 0xBF; }

static void read_right(context *x) {
  size_t i = x->c->gap;
  unsigned marks = 0;
  cd_code_point cp;
  size_t width = cd_view_at(x->v, i, &cp);
  x->next = cd_shape_of(cp);
  while (marks < MOST_OPENING_MARKS && width != 0 && (may_open(cd_shape_of(cp)) || is_inverted(cp))) {
    i += width;
    marks++;
    width = cd_view_at(x->v, i, &cp);
  }
  x->opened = marks != 0;
  x->right_start = i;
  x->right = cd_token_right(x->v, i);
  x->right_class = classes(x, x->v->bytes + x->right.start, x->right.end - x->right.start);
}

static int at_end(const context *x) { return x->v->final && x->c->gap >= x->v->limit; }

/* A word that begins sentences: a capital, and lower-case it would be a common word. */
static int right_starts(const context *x) {
  return x->right.first == CD_SHAPE_UPPER && (x->right_class & CD_WORD_STARTER) != 0;
}

/* Letters or digits that can begin a sentence, other than a small letter. */
static int right_can_begin(const context *x) {
  cd_shape s = x->right.first;
  return s == CD_SHAPE_UPPER || s == CD_SHAPE_LETTER || s == CD_SHAPE_UNSPACED || s == CD_SHAPE_DIGIT ||
         s == CD_SHAPE_NUMBER;
}

/* Whether the sentence is a phrase of time or place so far: "On Monday at 6 a.m." */
#define LONGEST_PHRASE 40

static int in_opening_phrase(const context *x) {
  cd_token first, word;
  size_t i = x->start;
  const unsigned char *bytes = x->v->bytes;
  while (i < x->c->stop && (bytes[i] == '"' || bytes[i] == '\'')) i++;
  if (x->c->stop - i > LONGEST_PHRASE) {
    /* what follows a colon may be one, too: "He noted: In 44 B.C. ..." */
    size_t least = x->c->stop - LONGEST_PHRASE;
    i = x->c->stop;
    while (i > least && !(bytes[i - 1] == ' ' && bytes[i - 2] == ':')) i--;
    if (i == least) return 0;
  } else {
    const unsigned char *colon = memchr(bytes + i, ':', x->c->stop - i);
    if (colon != NULL && colon[1] == ' ') i = (size_t)(colon - bytes) + 2;
  }
  first = cd_token_right(x->v, i);
  if (!(classes(x, bytes + first.start, first.end - first.start) & CD_WORD_OPENER)) return 0;
  if (first.first != CD_SHAPE_UPPER) return 0;
  /* a pronoun or the like in it is a subject: then it is no mere phrase */
  for (i = first.end; i < x->left.start; i = word.end > i ? word.end : i + 1) {
    unsigned c;
    word = cd_token_right(x->v, i);
    c = classes(x, bytes + word.start, word.end - word.start);
    if (word.end > word.start && (c & CD_WORD_STARTER) && !(c & CD_WORD_OPENER)) return 0;
  }
  return 1;
}

/* --- stops within a word ----------------------------------------------------------------------------------- */

/* "end.Next", and "1,000.That": the space was forgotten. "example.com", "U.S.A", "node.js": it was not. */
static cd_verdict judge_no_gap(context *x) {
  cd_shape before = CD_SHAPE_NEWLINE;
  cd_code_point cp;
  if (cd_view_before(x->v, x->start, x->c->stop, &cp) != 0) before = cd_shape_of(cp);
  x->right = cd_token_right(x->v, x->c->close);
  if (x->c->kind == CD_STOP_DOTS || x->right.first != CD_SHAPE_UPPER || x->c->stops > 3)
    return verdict(x, 0, CD_RULE_INSIDE_WORD);
  read_left(x);
  if (x->left.has & (CD_HAS_DOT | CD_HAS_SIGN) || x->right.has & (CD_HAS_SIGN | CD_HAS_DIGIT))
    return verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->left.letters < 2 || (before != CD_SHAPE_LOWER && before != CD_SHAPE_DIGIT) || (x->left_class & CD_WORD_ABBREVIATION))
    return verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->right.letters == 1) { /* "end.I went", but "Ph.D." */
    cd_code_point after;
    cd_view_at(x->v, x->right.end, &after);
    if (after == '.') return verdict(x, 0, CD_RULE_INSIDE_WORD);
  } else if (!x->right.capital) {
    return likely(x, x->right.has & CD_HAS_LOWER ? 0 : before == CD_SHAPE_LOWER, CD_RULE_MISSING_SPACE);
  }
  return likely(x, 1, CD_RULE_MISSING_SPACE);
}

/* --- one full stop ------------------------------------------------------------------------------------------ */

static cd_verdict judge_abbreviation(context *x) {
  unsigned c = x->left_class;
  int digit = x->right.first == CD_SHAPE_DIGIT;
  if (c & CD_WORD_INSIDE && !right_starts(x)) return verdict(x, 0, CD_RULE_ABBREVIATION);
  if (c & CD_WORD_BEFORE_NUMBER && digit) return verdict(x, 0, CD_RULE_BEFORE_NUMBER);
  if (c & CD_WORD_BEFORE_NAME && !digit) return likely(x, 0, CD_RULE_TITLE);
  if (c & CD_WORD_ENDING) {
    if (digit) return likely(x, 0, CD_RULE_ABBREVIATION);
    return in_opening_phrase(x) ? likely(x, 0, CD_RULE_OPENING_PHRASE) : likely(x, 1, CD_RULE_ACRONYM);
  }
  if (right_starts(x)) return likely(x, !(c & CD_WORD_INSIDE), CD_RULE_STARTER);
  if (c == CD_WORD_BEFORE_NUMBER) return likely(x, 1, CD_RULE_BEFORE_NUMBER);
  return likely(x, 0, CD_RULE_ABBREVIATION);
}

/* "J. Smith", "you and I. Did": what comes before an initial is a name or the sentence's start. */
static cd_verdict judge_initial(context *x) {
  cd_token before = cd_token_left(x->v, x->start, x->left.start);
  int name = before.start == before.end || before.first == CD_SHAPE_UPPER;
  if (right_starts(x) && !(name && before.start != before.end && before.capital)) return likely(x, 1, CD_RULE_STARTER);
  return likely(x, 0, CD_RULE_INITIAL);
}

/* "U.S.", "J.R.": letters with stops between them. */
static int is_acronym(const cd_token *t) {
  return (t->has & CD_HAS_DOT) && !(t->has & (CD_HAS_SIGN | CD_HAS_DIGIT)) && t->letters <= 5;
}

/* "1. The first item": the number of the item that the sentence begins with. */
static int is_list_mark(const context *x) { return x->item != NULL && x->item->end >= x->c->run; }

static cd_verdict judge_number(context *x) {
  unsigned number_length = (unsigned)(x->left.end - x->left.start);
  if (x->r->ordinals && number_length <= 2) {
    if (x->right_class & CD_WORD_MONTH) return verdict(x, 0, CD_RULE_ORDINAL);
    return likely(x, right_starts(x), CD_RULE_ORDINAL);
  }
  return likely(x, 1, CD_RULE_STOP);
}

static cd_verdict judge_dot(context *x) {
  read_left(x);
  if (is_list_mark(x)) return verdict(x, 0, CD_RULE_LIST_MARK);
  if (x->left_class & CD_WORD_ABBREVIATION && x->c->close == x->c->run) return judge_abbreviation(x);
  if (x->left.letters == 1 && x->left.first == CD_SHAPE_UPPER && x->c->close == x->c->run) return judge_initial(x);
  if (is_acronym(&x->left) && x->c->close == x->c->run) return likely(x, right_starts(x), CD_RULE_ACRONYM);
  if (x->left.start < x->left.end && !(x->left.has & ~(unsigned)(CD_HAS_DIGIT | CD_HAS_DOT))) return judge_number(x);
  return likely(x, 1, CD_RULE_STOP);
}

/* --- ellipses ----------------------------------------------------------------------------------------------- */

/* "end. . . . Next": the first stop ends the sentence, the others stand for what was left out of the next. */
static cd_verdict judge_dots(context *x) {
  cd_verdict d = likely(x, right_can_begin(x) && x->right.first != CD_SHAPE_DIGIT, CD_RULE_ELLIPSIS);
  cd_code_point before;
  size_t width = cd_view_before(x->v, x->start, x->c->stop, &before);
  if (width == 0 || cd_shape_of(before) == CD_SHAPE_OPEN) return verdict(x, 0, CD_RULE_ELLIPSIS);
  if (x->c->spaced && x->c->stops == 3) d.boundary = 0;
  if (d.boundary && x->c->spaced && x->c->stops > 3 && !cd_is_blank(cd_shape_of(before))) d.end = x->c->stop + 1;
  return d;
}

/* --- line endings --------------------------------------------------------------------------------------------- */

#define MOST_WORDS_OF_ITEM 3
#define LONGEST_ITEM 48

/*
** Whether the line that begins at i is short, like an item of a list, and has no stop at its end. The length of
** the look-ahead is bounded.
*/
static int is_item_line(cd_view *v, size_t i) {
  size_t start = i;
  unsigned words = 0;
  cd_shape before = CD_SHAPE_SPACE, s;
  cd_code_point cp;
  do {
    size_t width = cd_view_at(v, i, &cp);
    s = cd_shape_of(cp);
    words += cd_is_blank(before) && !cd_is_blank(s);
    if (s == CD_SHAPE_NEWLINE) return words != 0 && before != CD_SHAPE_PUNCTUATION && before != CD_SHAPE_CLOSE;
    if (s != CD_SHAPE_SPACE) before = s;
    else if (before != CD_SHAPE_PUNCTUATION) before = s;
    i += width;
  } while (i - start < LONGEST_ITEM && words <= MOST_WORDS_OF_ITEM);
  return 0;
}

static cd_verdict judge_line(context *x) {
  cd_list_item item;
  if (x->r->newlines == CD_NEWLINES_LINE) return verdict(x, 1, CD_RULE_LINE);
  item = cd_list_item_at(x->v, x->c->gap);
  if (item.kind != CD_LIST_NONE) return verdict(x, 1, CD_RULE_LIST_ITEM);
  if (x->c->stop - x->start < LONGEST_ITEM && is_item_line(x->v, x->start) && is_item_line(x->v, x->c->gap))
    return likely(x, 1, CD_RULE_LIST_LINE);
  if (x->r->newlines == CD_NEWLINES_PARAGRAPH) return verdict(x, 0, CD_RULE_WRAPPED);
  read_right(x);
  return likely(x, x->right.first == CD_SHAPE_UPPER && x->c->stop - x->start < LONGEST_ITEM, CD_RULE_WRAPPED);
}

/* --- all ------------------------------------------------------------------------------------------------------- */

/* Before a small letter a sentence ends only where sentences begin with small letters. */
static cd_verdict judge_lower(context *x) {
  read_left(x);
  if (x->left_class & CD_WORD_ABBREVIATION || x->c->close != x->c->run || x->c->kind == CD_STOP_DOTS)
    return likely(x, 0, CD_RULE_LOWER_CASE);
  return likely(x, x->left.letters > 1 && cd_view_shape(x->v, x->start) == CD_SHAPE_LOWER, CD_RULE_LOWER_CASE);
}

/* What follows the gap goes on with the sentence: a comma, a dash, a bracket that closes. */
static int goes_on(const context *x) {
  return x->right.start == x->right.end &&
         (x->next == CD_SHAPE_PUNCTUATION || x->next == CD_SHAPE_CLOSE || x->next == CD_SHAPE_DASH);
}

static cd_verdict judge_stop(context *x) {
  if (x->c->kind == CD_STOP_WIDE) {
    if (x->c->close == x->c->gap && x->c->close > x->c->run) return likely(x, 0, CD_RULE_CONTINUES);
    return verdict(x, 1, CD_RULE_WIDE);
  }
  if (x->c->gap == x->c->close) return judge_no_gap(x);
  if (x->r->newlines == CD_NEWLINES_LINE && x->c->newlines != 0) return verdict(x, 1, CD_RULE_LINE);
  read_right(x);
  if (goes_on(x)) return likely(x, 0, CD_RULE_CONTINUES);
  if (x->right.first == CD_SHAPE_LOWER) return judge_lower(x);
  switch (x->c->kind) {
    case CD_STOP_DOT: return judge_dot(x);
    case CD_STOP_DOTS: return judge_dots(x);
    default: return likely(x, 1, CD_RULE_STOP);
  }
}

cd_verdict cd_rules_judge(const cd_sentence_rules *r, cd_view *v, size_t start, const cd_list_item *item,
                          const cd_candidate *c) {
  context x;
  memset(&x, 0, sizeof x);
  x.r = r;
  x.v = v;
  x.c = c;
  x.item = item;
  x.start = start;
  if (c->newlines >= 2) return verdict(&x, 1, CD_RULE_PARAGRAPH);
  if (at_end(&x)) return verdict(&x, 0, CD_RULE_END);
  return c->kind == CD_STOP_NEWLINE ? judge_line(&x) : judge_stop(&x);
}

const char *cd_rule_name(cd_rule rule) {
  static const char *const names[CD_RULES] = {
    "end", "paragraph", "line", "list item", "list line", "wrapped line", "inside a word", "missing space",
    "wide stop", "goes on", "lower case", "abbreviation", "title", "before a number", "initial", "acronym",
    "ordinal", "list mark", "opening phrase", "ellipsis", "starter", "stop",
  };
  return names[rule];
}
