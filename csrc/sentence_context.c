#include "sentence_context.h"

#include <string.h>

static unsigned classes_of(const cd_context *x, const unsigned char *word, size_t length) {
  unsigned found = cd_words_find(x->rules->words, word, length);
  return x->rules->extra != NULL ? found | cd_words_find(x->rules->extra, word, length) : found;
}

unsigned cd_context_classes(const cd_context *x, size_t start, size_t end) {
  return classes_of(x, x->view->bytes + start, end - start);
}

/* Where the word before the stop ends: stops may be set off by a space. */
static size_t left_end(const cd_context *x) {
  size_t end = x->c->stop;
  cd_code_point cp;
  size_t width = cd_view_before(x->view, x->start, end, &cp);
  return width != 0 && cp == ' ' ? end - width : end;
}

/* "6a.m": the letters after the digits count. */
static size_t skip_digits(const cd_context *x) {
  size_t i = x->left.start;
  if (!(x->left.has & (CD_HAS_LOWER | CD_HAS_UPPER))) return i;
  while (i < x->left.end && x->view->bytes[i] >= '0' && x->view->bytes[i] <= '9') i++;
  return i;
}

/* "a. m.", "z. B.": single letters with stops, set apart by spaces, are looked up as one word. */
static unsigned spaced_class(const cd_context *x) {
  unsigned char word[CD_WORD_MAX];
  const unsigned char *bytes = x->view->bytes;
  size_t length = x->left.end - x->left.start, before = x->left.start, first;
  cd_token t;
  if (x->left.letters != 1 || before <= x->start + 2 || bytes[before - 1] != ' ' || bytes[before - 2] != '.') return 0;
  t = cd_token_left(x->view, x->start, before - 2);
  first = t.end - t.start;
  if (t.letters != 1 || t.end != before - 2 || first + 1 + length > CD_WORD_MAX) return 0;
  memcpy(word, bytes + t.start, first);
  word[first] = '.';
  memcpy(word + first + 1, bytes + x->left.start, length);
  return classes_of(x, word, first + 1 + length);
}

void cd_context_read_left(cd_context *x) {
  cd_view_before(x->view, x->start, x->c->stop, &x->before);
  x->left = cd_token_left(x->view, x->start, left_end(x));
  x->left_class = cd_context_classes(x, skip_digits(x), x->left.end) | spaced_class(x);
}

#define MOST_OPENING_MARKS 4

static int may_open(cd_code_point cp) {
  cd_shape s = cd_shape_of(cp);
  return s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || s == CD_SHAPE_QUOTE || s == CD_SHAPE_CLOSE_QUOTE ||
         cp == '`' || cp == 0xA1 || cp == 0xBF; /* Spanish sentences begin with marks of their own */
}

/* ",,": two commas in place of a low quotation mark. */
static int is_comma_quote(cd_view *v, size_t i, cd_code_point cp) {
  cd_code_point after;
  if (cp != ',') return 0;
  cd_view_at(v, i + 1, &after);
  return after == ',';
}

void cd_context_read_right(cd_context *x) {
  size_t i = x->c->gap, width = cd_view_at(x->view, i, &x->next);
  cd_code_point cp = x->next;
  unsigned marks = 0;
  if (is_comma_quote(x->view, i, cp)) {
    i += 2;
    marks++;
    width = cd_view_at(x->view, i, &cp);
  }
  while (marks < MOST_OPENING_MARKS && width != 0 && may_open(cp)) {
    i += width;
    marks++;
    width = cd_view_at(x->view, i, &cp);
  }
  x->opened = marks != 0;
  x->right = cd_token_right(x->view, i);
  x->right_class = cd_context_classes(x, x->right.start, x->right.end);
}
