#include "sentence_context.h"

#include <string.h>

/* The least letters of a word that is an ending and more: "Parkstr". */
#define LEAST_COMPOUND 5

static unsigned classes_of(const cd_context *x, const unsigned char *word, size_t length) {
  unsigned found = cd_words_find(x->rules->words, word, length);
  return x->rules->extra != NULL ? found | cd_words_find(x->rules->extra, word, length) : found;
}

uint32_t cd_first_bytes_at(cd_view *v, size_t i) {
  unsigned char rest[4] = { 0 };
  size_t k;
  if (i + 4 <= v->limit) return cd_first_bytes(v->bytes + i);
  if (!v->final) v->starved = 1;
  for (k = 0; i + k < v->limit; k++) rest[k] = v->bytes[i + k];
  return cd_first_bytes(rest);
}

/* Those of a whole word, whose hash is kept. */
static unsigned classes_of_token(const cd_context *x, cd_near_word *t) {
  const unsigned char *word = x->view->bytes + t->start;
  const cd_words *words = x->rules->words, *extra = x->rules->extra;
  size_t length = t->end - t->start;
  unsigned found = 0;
  if (cd_words_may_hold(words, word, length)) found = cd_words_find_hashed(words, word, length, cd_token_hash(x->view, t));
  if (extra != NULL && cd_words_may_hold(extra, word, length))
    found |= cd_words_find_hashed(extra, word, length, cd_token_hash(x->view, t));
  return found;
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

/* Where the last part of a word begins, if it is two letters long or more: "dell'art", "Dipl.-Ing". */
static size_t skip_parts(const cd_context *x, const cd_near_word *t) {
  const unsigned char *bytes = x->view->bytes;
  size_t i = t->end;
  unsigned letters = 0;
  if (!(t->has & (CD_HAS_HYPHEN | CD_HAS_DOT))) return t->start;
  while (i > t->start) {
    cd_code_point cp;
    size_t width = cd_utf8_decode_back(bytes + t->start, bytes + i, &cp);
    if (cp == '\'' || cp == 0x2019 || cp == '-' || cp == '.') return letters > 1 ? i : t->start;
    letters++;
    i -= width;
  }
  return t->start;
}

/* The classes of a word that is in no list as a whole: of its last part, or of its ending. */
static unsigned partial_class(const cd_context *x) {
  size_t start = skip_parts(x, &x->left);
  unsigned found = start != x->left.start ? cd_context_classes(x, start, x->left.end) : 0;
  if (found != 0 || x->left.letters < LEAST_COMPOUND) return found;
  return cd_words_find_ending(x->rules->words, x->view->bytes + x->left.start, x->left.end - x->left.start);
}

/* Reads the word whose stop stands, one space apart, before the word that begins at 'start'; 0 where none does. */
static int word_with_stop(const cd_context *x, size_t start, cd_near_word *t) {
  const unsigned char *bytes = x->view->bytes;
  if (start <= x->start + 2 || bytes[start - 1] != ' ' || bytes[start - 2] != '.') return 0;
  cd_read_left(x->view, x->start, start - 2, t);
  return t->end == start - 2 && t->start < t->end;
}

/* Parts of an abbreviation. */
#define MOST_PARTS 4

/* "a. m.", "u. a. m.", "v. Chr.": words with stops, set apart by spaces, are looked up as one. */
static unsigned spaced_class(const cd_context *x) {
  unsigned char word[CD_WORD_MAX];
  size_t at = sizeof word, start = x->left.start, length = x->left.end - x->left.start;
  unsigned found = 0, parts;
  if (x->left.letters > CD_LONGEST_PART || length > at) return 0;
  if (start <= x->start + 2 || x->view->bytes[start - 1] != ' ' || x->view->bytes[start - 2] != '.') return 0;
  at -= length;
  memcpy(word + at, x->view->bytes + start, length);
  for (parts = 1; parts < MOST_PARTS; parts++) {
    cd_near_word t;
    if (!word_with_stop(x, start, &t)) break;
    length = t.end - t.start;
    if (t.letters > CD_LONGEST_PART || length + 1 > at) break;
    word[--at] = '.';
    at -= length;
    memcpy(word + at, x->view->bytes + t.start, length);
    found |= classes_of(x, word + at, sizeof word - at);
    start = t.start;
  }
  return found;
}

int cd_context_joins(const cd_context *x) {
  unsigned char word[CD_WORD_MAX];
  const unsigned char *bytes = x->view->bytes;
  size_t left = x->left.end - x->left.start, right = x->right.end - x->right.start;
  cd_code_point after;
  cd_view_at(x->view, x->right.end, &after);
  if (after != '.' || left == 0 || right == 0 || x->left.end != x->c->stop || x->right.start != x->c->gap) return 0;
  if (x->left.letters > CD_LONGEST_PART || x->right.letters > CD_LONGEST_PART || left + 1 + right > sizeof word) return 0;
  memcpy(word, bytes + x->left.start, left);
  word[left] = '.';
  memcpy(word + left + 1, bytes + x->right.start, right);
  return (classes_of(x, word, left + 1 + right) & CD_WORD_ABBREVIATION) != 0;
}

int cd_context_is_roman(const cd_context *x, const cd_near_word *t) {
  size_t i;
  if (t->end - t->start < 2) return 0;
  for (i = t->start; i < t->end; i++)
    if (x->view->bytes[i] == '\0' || strchr("IVXLCDM", x->view->bytes[i]) == NULL) return 0;
  return 1;
}

int cd_context_is_counted(const cd_context *x) {
  cd_near_word t = cd_token_before(x->view, x->start, x->left.start);
  cd_code_point space;
  size_t end = x->left.start - cd_view_before(x->view, x->start, x->left.start, &space);
  if (x->left.first == CD_SHAPE_DIGIT) return 1;
  if (t.end == end && (t.first == CD_SHAPE_DIGIT || cd_context_is_roman(x, &t))) return 1;
  return t.letters > 1 && (t.end == end || (t.end + 1 == end && x->view->bytes[t.end] == '.')) &&
         (cd_context_classes(x, t.start, t.end) & CD_WORD_AFTER_NUMBER) != 0;
}

/* The longest word in letters that is taken for one of a citation because the one before it is: "Stat. Ann." */
#define LONGEST_CITED 6

/* The last letter of צה"ל: a mark stands right between it and another letter. */
static int ends_marked_word(const cd_context *x) {
  cd_code_point mark, letter;
  size_t width = cd_view_before(x->view, x->start, x->left.start, &mark);
  if (x->left.first != CD_SHAPE_LETTER || (mark != '"' && mark != 0x5F4)) return 0;
  cd_view_before(x->view, x->start, x->left.start - width, &letter);
  return cd_shape_of(letter) == CD_SHAPE_LETTER;
}

/*
** A word all of capitals that small letters make an abbreviation, "if." and "bv.", may be a name: "Brann IF", "Vos BV"; and one
** letter is more likely the number of "George V." than "v.".
*/
static unsigned as_acronym(const cd_context *x, unsigned classes) {
  const unsigned surely = CD_WORD_INSIDE | CD_WORD_BEFORE_NAME;
  if (x->left.letters == 1) return classes & ~(unsigned)CD_WORD_INSIDE;
  return classes & surely ? (classes & ~surely) | CD_WORD_ANYWHERE : classes;
}

/* Leaves out what does not hold here: a unit without a number, in small letters what wants a capital. */
static unsigned holding(const cd_context *x, unsigned classes) {
  cd_near_word before;
  if (ends_marked_word(x)) return 0;
  if (classes & CD_WORD_PROPER && !x->left.capital) classes &= ~(unsigned)CD_WORD_ABBREVIATION | CD_WORD_AFTER_NUMBER;
  if (x->left.has == CD_HAS_UPPER) classes = as_acronym(x, classes);
  if (x->left.first != CD_SHAPE_UPPER) {
    classes &= ~(unsigned)CD_WORD_CITED;
  } else if (classes == 0 && x->left.letters > 1 && x->left.letters <= LONGEST_CITED) {
    if (word_with_stop(x, x->left.start, &before) && before.first == CD_SHAPE_UPPER)
      classes = cd_context_classes(x, before.start, before.end) & CD_WORD_CITED;
  }
  if (classes & CD_WORD_AFTER_NUMBER && !cd_context_is_counted(x)) classes &= ~(unsigned)CD_WORD_AFTER_NUMBER;
  return classes;
}

#define DEGREE_SIGN 0xB0

void cd_context_read_left(cd_context *x) {
  size_t digits;
  cd_view_before(x->view, x->start, x->c->stop, &x->before);
  cd_read_left(x->view, x->start, left_end(x), &x->left);
  x->left_class = 0;
  if (x->left.end - x->left.start > CD_LONGEST_ABBREVIATION) return;
  digits = skip_digits(x);
  x->left_class = digits == x->left.start ? classes_of_token(x, &x->left) : cd_context_classes(x, digits, x->left.end);
  x->left_class |= spaced_class(x);
  if (x->before == DEGREE_SIGN) x->left_class |= cd_context_classes(x, x->left.start, x->c->stop); /* "N°" */
  if (x->left_class == 0) x->left_class = partial_class(x);
  x->left_class = holding(x, x->left_class);
}

const cd_near_word *cd_context_first(cd_context *x) {
  if (!x->first->known) {
    cd_read_right(x->view, x->start, &x->first->word);
    x->first->known = !x->view->starved;
  }
  return &x->first->word;
}

#define MOST_OPENING_MARKS 4

static int may_open(cd_code_point cp) {
  cd_shape s = cd_shape_of(cp);
  return s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || s == CD_SHAPE_QUOTE || s == CD_SHAPE_CLOSE_QUOTE ||
         cp == '`' || cp == 0xA1 || cp == 0xBF; /* Spanish sentences begin with marks of their own */
}

#define LONGEST_ELLIPSIS 8

/* "...and": the length of an ellipsis that a word follows without a space; 0 when there is none. */
size_t cd_opening_ellipsis(cd_view *v, size_t i) {
  cd_code_point cp;
  cd_shape after;
  size_t width = cd_view_at(v, i, &cp), length = 0;
  if (cp == 0x2026) length = width;
  while (cp == '.' && length < LONGEST_ELLIPSIS) {
    length += width;
    width = cd_view_at(v, i + length, &cp);
  }
  if (length < 3) return 0;
  after = cd_view_shape(v, i + length);
  return after >= CD_SHAPE_UPPER && after <= CD_SHAPE_UNSPACED ? length : 0;
}

static int is_quote(cd_code_point cp) {
  cd_shape s = cd_shape_of(cp);
  return s == CD_SHAPE_QUOTE || s == CD_SHAPE_OPEN_QUOTE;
}

/* ",,": two commas in place of a low quotation mark. */
static int is_comma_quote(cd_view *v, size_t i, cd_code_point cp) {
  cd_code_point after;
  if (cp != ',') return 0;
  cd_view_at(v, i + 1, &after);
  return after == ',';
}

/* The word on the right is one letter with a stop. */
static int is_initial(const cd_context *x) {
  cd_code_point after;
  if (x->right.letters != 1) return 0;
  cd_view_at(x->view, x->right.end, &after);
  return after == '.';
}

unsigned cd_right_class(cd_context *x) {
  if (x->right_class_known) return x->right_class;
  x->right_class = classes_of_token(x, &x->right);
  if (is_initial(x)) x->right_class &= ~(unsigned)CD_WORD_STARTER;
  x->right_class_known = 1;
  return x->right_class;
}

void cd_context_read_right(cd_context *x) {
  size_t i = x->c->gap, width = cd_view_at(x->view, i, &x->next);
  cd_code_point cp = x->next;
  unsigned marks = 0;
  size_t skipped = is_comma_quote(x->view, i, cp) ? 2 : cd_opening_ellipsis(x->view, i);
  if (skipped != 0) {
    i += skipped;
    marks++;
    width = cd_view_at(x->view, i, &cp);
  }
  while (marks < MOST_OPENING_MARKS && width != 0 && may_open(cp)) {
    i += width;
    marks++;
    width = cd_view_at(x->view, i, &cp);
  }
  if (cp == ' ' && (skipped == 2 || (marks == 1 && is_quote(x->next) && cd_view_shape(x->view, i + width) == CD_SHAPE_UPPER))) { /* ",, Then", "' Then": set apart */
    i += width;
    width = cd_view_at(x->view, i, &cp);
  }
  x->opened = marks != 0;
  cd_read_right(x->view, i, &x->right);
  x->right_class_known = 0;
}
