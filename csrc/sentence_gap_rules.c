#include "sentence_gap_rules.h"

#include <string.h>

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

int cd_rules_ender(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t end) {
  return r->enders && (cd_words_find_ending(r->words, v->bytes + start, end - start) & CD_WORD_ENDER) != 0;
}

/* "집에 가요 내일 봐요": the word before the gap ends the sentence, and no mark of punctuation follows. */
static int is_ended(const cd_context *x) {
  cd_shape next = cd_view_shape(x->view, x->c->gap);
  if (next == CD_SHAPE_PUNCTUATION || next == CD_SHAPE_CLOSE) return 0;
  return cd_rules_ender(x->rules, x->view, x->start, x->c->stop);
}

cd_ruling cd_judge_line(cd_context *x) {
  cd_list_item item;
  if (x->rules->newlines == CD_NEWLINES_LINE) return cd_verdict(x, 1, CD_RULE_LINE);
  if (is_ended(x)) return cd_verdict(x, 1, CD_RULE_ENDER);
  item = cd_list_item_at(x->view, x->c->gap);
  if (item.kind != CD_LIST_NONE || cd_list_line(x->view, x->c->gap)) return cd_verdict(x, 1, CD_RULE_LIST_ITEM);
  if (x->c->stop - x->start < LONGEST_ITEM && is_item_line(x->view, x->start) && is_item_line(x->view, x->c->gap))
    return cd_verdict(x, 1, CD_RULE_LIST_LINE);
  if (x->rules->newlines == CD_NEWLINES_PARAGRAPH) return cd_verdict(x, 0, CD_RULE_WRAPPED);
  cd_context_read_right(x);
  return cd_verdict(x, x->right.first == CD_SHAPE_UPPER && x->c->stop - x->start < LONGEST_ITEM, CD_RULE_WRAPPED);
}

/* --- gaps ------------------------------------------------------------------------------------------------------- */

int cd_is_address(cd_view *v, size_t i) {
  static const char *const beginnings[] = { "http://", "https://", "www." };
  size_t k;
  for (k = 0; k < sizeof beginnings / sizeof beginnings[0]; k++) {
    const char *p = beginnings[k];
    size_t at = i;
    cd_code_point cp;
    while (*p != '\0' && cd_view_at(v, at, &cp) == 1 && cp == (cd_code_point)*p) p++, at++;
    if (*p == '\0') return 1;
  }
  return 0;
}

/* A quotation mark set off by spaces on both sides opens as often as it closes. */
static int is_after_opening(const cd_context *x) {
  size_t i = x->c->stop;
  cd_code_point cp = '\'';
  size_t width = 0;
  while (i > x->start && x->c->stop - i < 3 && cd_shape_of(cp) == CD_SHAPE_QUOTE) {
    i -= width;
    width = cd_view_before(x->view, x->start, i, &cp);
  }
  return i < x->c->stop && (width == 0 || cd_is_blank(cd_shape_of(cp)));
}

int cd_may_end_at_gap(cd_code_point before, cd_code_point next) {
  cd_shape b = cd_shape_of(before), n = cd_shape_of(next);
  if (cd_is_picture(next)) return 0;
  if (n == CD_SHAPE_UPPER || n == CD_SHAPE_DIGIT) return !cd_is_blank(b);
  if (cd_is_blank(b) || n == CD_SHAPE_CLOSE || next == '.' || next == ',' || next == ';' || next == ':') return 0;
  if (n != CD_SHAPE_LOWER && n != CD_SHAPE_LETTER && n != CD_SHAPE_UNSPACED && n != CD_SHAPE_OPEN) return 1;
  return !(b >= CD_SHAPE_UPPER && b <= CD_SHAPE_NUMBER) && before != ',' && b != CD_SHAPE_CLOSE &&
         b != CD_SHAPE_QUOTE && b != CD_SHAPE_CLOSE_QUOTE;
}

int cd_gap_wants_starter(const cd_sentence_rules *r, cd_code_point before, cd_code_point next) {
  cd_shape n = cd_shape_of(next);
  if (!cd_is_of_word(n)) return 0;
  if (cd_is_picture(before)) return 1;
  if (!cd_is_of_word(cd_shape_of(before))) return 0;
  return before >= 0x80 || next >= 0x80 || (r->noun_case && n == CD_SHAPE_UPPER);
}

/* A word that begins sentences, and has its capital for nothing else: no "I", no German "Sie". */
static int starts_for_certain(cd_context *x) {
  return cd_right_starts(x) && !(cd_right_class(x) & CD_WORD_CAPITAL);
}

/* What may stand before a gap where a sentence without a stop ends: a word in small letters, a number, a bracket. */
static int may_end_heading(cd_code_point before) {
  cd_shape s = cd_shape_of(before);
  return s == CD_SHAPE_LOWER || s == CD_SHAPE_DIGIT || s == CD_SHAPE_CLOSE || before == ':';
}

int cd_may_begin_after(const cd_sentence_rules *r, cd_view *v, size_t start, size_t i) {
  cd_code_point before;
  if (!cd_words_may_begin(r->words, cd_first_bytes_at(v, i + 1))) return 0;
  cd_view_before(v, start, i, &before);
  return cd_shape_of(before) == CD_SHAPE_UPPER || (!r->title_case && may_end_heading(before));
}

#define LONGEST_HEADING 120
#define LEAST_CAPITALS 4

/* "II. DISCUSSION The first question is": no small letter so far, then a common word that has a capital alone. */
static int begins_after_capitals(cd_context *x) {
  size_t i = x->start;
  if (x->left.has != CD_HAS_UPPER || x->left.end != x->c->stop || x->left.letters < LEAST_CAPITALS || x->c->stop - i > LONGEST_HEADING) return 0;
  if (!cd_right_starts(x) || !x->right.capital || x->right.letters == 1) return 0;
  while (i < x->c->stop) {
    cd_code_point cp;
    i += cd_view_at(x->view, i, &cp);
    if (cd_shape_of(cp) == CD_SHAPE_LOWER) return 0;
  }
  return 1;
}

/* "Violets Are Blue": a common word with a capital between two others, of which one is no reason for the next. */
static int is_amid_title(cd_context *x) {
  size_t i = x->right.end;
  cd_code_point cp;
  if (!x->rules->title_case || !x->left.capital || !x->right.capital || !starts_for_certain(x)) return 0;
  i += cd_view_at(x->view, i, &cp);
  return cp == ' ' && cd_view_shape(x->view, i) == CD_SHAPE_UPPER && x->left.end == x->c->stop;
}

/* "Poe v. Orr, No. 4": an abbreviation before a number goes on with what came. */
static int announces_number(cd_context *x) {
  cd_code_point stop;
  cd_view_at(x->view, x->right.end, &stop);
  if (stop != '.' || x->right.letters < 2 || !(cd_right_class(x) & CD_WORD_BEFORE_NUMBER)) return 0;
  return cd_view_shape(x->view, x->right.end + 1) == CD_SHAPE_SPACE &&
         cd_view_shape(x->view, x->right.end + 2) == CD_SHAPE_DIGIT;
}

/* "vitamine A", "Кривая В": one letter that is a name, not a word such as Czech "V"; names go from A on. */
static int is_label(cd_context *x) {
  if (x->right.letters != 1) return 0;
  return x->right.first_cp <= 'E' || !(cd_right_class(x) & CD_WORD_OPENER) || x->left.start == x->start;
}

/*
** "Voir la notice Les effets sont", a heading and a sentence: a capital of a common word that goes on in small letters,
** and before it a word that is none, for "le film La vie" and "von Ihm" are none. What a name and a colon precede is
** what that one says.
*/
static int begins_after_heading(cd_context *x) {
  size_t i = x->right.end;
  cd_code_point cp;
  if (x->rules->title_case || x->opened || !x->right.capital) return 0;
  i += cd_view_at(x->view, i, &cp);
  if (cp == ',') i += cd_view_at(x->view, i, &cp); /* "Ensuite, les" */
  if (cp != ' ' || cd_view_shape(x->view, i) != CD_SHAPE_LOWER) return 0;
  if (!starts_for_certain(x) || is_label(x) || (x->before == ':' && x->left.first == CD_SHAPE_UPPER)) return 0;
  return !(x->left_class & (CD_WORD_STARTER | CD_WORD_ABBREVIATION));
}

/*
** "…; Elle partit": a capital after a semicolon, of a common word; no small letter. After a bracket
** the semicolon may belong to a reference: "(p. 4); See".
*/
static cd_ruling judge_semicolon(cd_context *x) {
  cd_code_point cp;
  cd_view_before(x->view, x->start, x->c->stop - 1, &cp);
  if (cd_shape_of(cp) == CD_SHAPE_CLOSE) return cd_verdict(x, 0, CD_RULE_GAP);
  if (x->right.first == CD_SHAPE_LOWER && !cd_is_address(x->view, x->c->gap)) return cd_verdict(x, 0, CD_RULE_GAP);
  if (!x->right.capital) return cd_likely(x, 0, CD_RULE_GAP);
  if (!cd_right_starts(x)) { /* "Bell 1978; Cole 1981" */
    return cd_shape_of(cp) == CD_SHAPE_DIGIT ? cd_verdict(x, 0, CD_RULE_GAP) : cd_likely(x, 0, CD_RULE_GAP);
  }
  return starts_for_certain(x) ? cd_verdict(x, 1, CD_RULE_STARTER) : cd_likely(x, 0, CD_RULE_GAP);
}

/* "2. (by extension) Any lamp": a remark in brackets, in small letters, that the sentence begins with. */
#define LONGEST_REMARK 60

static int is_after_remark(const cd_context *x) {
  const unsigned char *bytes = x->view->bytes;
  size_t i = x->item != NULL && x->item->end < x->c->stop ? x->item->end + 1 : x->start, last = x->c->stop - 1;
  if (last <= i || last - i > LONGEST_REMARK || bytes[i] != '(' || bytes[last] != ')') return 0;
  return cd_view_shape(x->view, i + 1) == CD_SHAPE_LOWER && memchr(bytes + i, ')', last - i) == NULL;
}

/* "See In re Vance": the name of a case, of words that could begin a sentence. */
static int begins_case(cd_context *x) {
  cd_near_word next;
  if (!cd_right_starts(x) || x->opened || cd_view_shape(x->view, x->right.end) != CD_SHAPE_SPACE) return 0;
  next = cd_token_right(x->view, x->right.end + 1);
  return next.first == CD_SHAPE_LOWER && (cd_context_classes(x, x->right.start, next.end) & CD_WORD_CITED) != 0;
}

/* "* Eggs": the mark of an item that the sentence begins with. */
static int is_bullet(const cd_context *x) {
  return x->c->stop <= x->start + CD_UTF8_MAX && cd_list_line(x->view, x->start);
}

cd_ruling cd_judge_gap(cd_context *x) {
  cd_code_point before, next;
  cd_view_before(x->view, x->start, x->c->stop, &before);
  cd_view_at(x->view, x->c->gap, &next);
  if (x->c->newlines != 0) return cd_judge_line(x);
  if (is_ended(x)) return cd_verdict(x, 1, CD_RULE_ENDER);
  if (!cd_may_end_at_gap(before, next) && !cd_is_address(x->view, x->c->gap)) return cd_verdict(x, 0, CD_RULE_GAP);
  if (cd_is_list_mark(x) || is_after_opening(x) || is_bullet(x) || is_after_remark(x))
    return cd_verdict(x, 0, CD_RULE_GAP);
  cd_context_read_right(x);
  if (cd_gap_wants_starter(x->rules, before, next) && !cd_right_starts(x)) return cd_verdict(x, 0, CD_RULE_GAP);
  cd_context_read_left(x);
  if (cd_is_picture(before) && cd_are_pictures(x->view, x->start, x->c->stop)) return cd_verdict(x, 0, CD_RULE_GAP);
  if (x->before == ';') return judge_semicolon(x);
  if (begins_after_capitals(x)) return cd_verdict(x, 1, CD_RULE_STARTER);
  if (is_amid_title(x) || announces_number(x) || begins_case(x)) return cd_verdict(x, 0, CD_RULE_GAP);
  if (!may_end_heading(x->before)) return cd_likely(x, 0, CD_RULE_GAP);
  return begins_after_heading(x) ? cd_likely(x, 1, CD_RULE_STARTER) : cd_likely(x, 0, CD_RULE_GAP);
}
