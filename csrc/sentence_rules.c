#include "sentence_rules.h"
#include "sentence_usual.h"

#include <string.h>

static cd_ruling verdict(const cd_context *x, int boundary, cd_rule rule) {
  cd_ruling d;
  d.boundary = boundary != 0;
  d.doubtful = 0;
  d.rule = rule;
  d.end = x->c->close;
  return d;
}

static cd_ruling likely(const cd_context *x, int boundary, cd_rule rule) {
  cd_ruling d = verdict(x, boundary, rule);
  d.doubtful = 1;
  return d;
}

static int at_end(const cd_context *x) { return x->view->final && x->c->gap >= x->view->limit; }

/* Letters or digits that can begin a sentence, other than a small letter. */
static int right_can_begin(const cd_context *x) {
  cd_shape s = x->right.first;
  return s == CD_SHAPE_UPPER || s == CD_SHAPE_LETTER || s == CD_SHAPE_UNSPACED || s == CD_SHAPE_DIGIT ||
         s == CD_SHAPE_NUMBER;
}

/* Whether the sentence is a phrase of time or place so far: "On Monday at 6 a.m." */
#define LONGEST_PHRASE 40

static int in_opening_phrase(const cd_context *x) {
  cd_near_word first, word;
  size_t i = x->start;
  const unsigned char *bytes = x->view->bytes;
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
  first = cd_token_right(x->view, i);
  if (!(cd_context_classes(x, first.start, first.end) & CD_WORD_OPENER)) return 0;
  if (first.first != CD_SHAPE_UPPER) return 0;
  /* a pronoun or the like in it is a subject: then it is no mere phrase */
  for (i = first.end; i < x->left.start; i = word.end > i ? word.end : i + 1) {
    unsigned c;
    word = cd_token_right(x->view, i);
    c = cd_context_classes(x, word.start, word.end);
    if (word.end > word.start && (c & CD_WORD_STARTER) && !(c & CD_WORD_OPENER)) return 0;
  }
  return 1;
}

/* --- stops within a word ----------------------------------------------------------------------------------- */

/* Nothing stands between the word on the left and the stop: it is the word's own, maybe. */
static int touches(const cd_context *x) {
  cd_shape s = cd_shape_of(x->before);
  return s != CD_SHAPE_CLOSE && s != CD_SHAPE_CLOSE_QUOTE && s != CD_SHAPE_OPEN_QUOTE && s != CD_SHAPE_QUOTE;
}

/* What a stop without a space may stand behind, for a sentence to end: "end.", "end).", and "NATO." before "The". */
static int may_forget_space(cd_context *x, cd_shape before) {
  if (x->right.first == CD_SHAPE_LETTER) return before == CD_SHAPE_LETTER || before == CD_SHAPE_MARK;
  if (before == CD_SHAPE_UPPER) return x->left.letters > 2 && cd_right_starts(x);
  return before == CD_SHAPE_LOWER || before == CD_SHAPE_DIGIT || !touches(x);
}

/* "やめて!もう": a narrow mark in a script without spaces. */
static int ends_unspaced(const cd_context *x) {
  cd_code_point before;
  cd_view_before(x->view, x->start, x->c->stop, &before);
  if (x->c->kind == CD_STOP_DOTS || cd_shape_of(before) != CD_SHAPE_UNSPACED) return 0;
  if (x->right.start == x->right.end) return 0;
  return x->right.first == CD_SHAPE_UNSPACED || x->c->kind == CD_STOP_STRONG;
}

/* "end.Next", and "1,000.That": the space was forgotten. "example.com", "U.S.A", "node.js": it was not. */
static cd_ruling judge_no_gap(cd_context *x) {
  cd_shape before;
  cd_context_read_right(x);
  if (ends_unspaced(x)) return verdict(x, 1, CD_RULE_WIDE);
  if (x->c->close != x->c->run && x->right.first == CD_SHAPE_LETTER && !x->opened) /* "간다."라고 */
    return verdict(x, 0, CD_RULE_CONTINUES);
  if (x->c->kind == CD_STOP_DOTS || x->c->stops > 3) return verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->right.first != CD_SHAPE_UPPER && x->right.first != CD_SHAPE_LETTER) return verdict(x, 0, CD_RULE_INSIDE_WORD);
  cd_context_read_left(x);
  before = cd_shape_of(x->before);
  if (x->left.has & (CD_HAS_DOT | CD_HAS_SIGN) || x->right.has & (CD_HAS_SIGN | CD_HAS_DIGIT))
    return verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->left.letters < 2 || !may_forget_space(x, before) || (x->left_class & CD_WORD_ABBREVIATION && touches(x)))
    return verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->right.first == CD_SHAPE_LETTER) return likely(x, x->right.letters > 1, CD_RULE_MISSING_SPACE);
  if (x->right.letters == 1) { /* "end.I went", but "Ph.D." */
    cd_code_point after;
    cd_view_at(x->view, x->right.end, &after);
    if (after == '.') return verdict(x, 0, CD_RULE_INSIDE_WORD);
  } else if (!x->right.capital) {
    return likely(x, x->right.has & CD_HAS_LOWER ? 0 : before == CD_SHAPE_LOWER, CD_RULE_MISSING_SPACE);
  }
  return likely(x, 1, CD_RULE_MISSING_SPACE);
}

/* --- one full stop ------------------------------------------------------------------------------------------ */

/* The sentence after begins with a common word and goes on in small letters: "He left", not "The Times". */
static int begins_plainly(cd_context *x) {
  size_t i = x->right.end;
  cd_code_point cp;
  i += cd_view_at(x->view, i, &cp);
  if (!cd_right_starts(x)) return 0;
  return cd_shape_of(cp) != CD_SHAPE_SPACE || cd_view_shape(x->view, i) == CD_SHAPE_LOWER;
}

/* "a.m.", "Ph.D.": before a capital a sentence ends, but for "9 a.m. Monday" and "At 9 a.m. Mr. Bell rang". */
static cd_ruling judge_ending(cd_context *x) {
  if (x->right.first != CD_SHAPE_UPPER || cd_right_class(x) & CD_WORD_MONTH) return likely(x, 0, CD_RULE_ABBREVIATION);
  if (in_opening_phrase(x)) return verdict(x, 0, CD_RULE_OPENING_PHRASE);
  if (!x->right.capital) return likely(x, x->right.letters == 1, CD_RULE_ACRONYM);
  return verdict(x, 1, CD_RULE_ACRONYM);
}

/* A Roman number on the right, of one digit even, unless that is a word: "sec. V", but "I was". */
static int is_roman_number(cd_context *x) {
  const cd_near_word *t = &x->right;
  cd_code_point after;
  if (cd_context_is_roman(x, t)) return 1;
  if (t->letters != 1 || (t->first_cp != 'I' && t->first_cp != 'V' && t->first_cp != 'X')) return 0;
  cd_view_at(x->view, t->end, &after);
  return after != '.' && !(cd_right_class(x) & CD_WORD_STARTER);
}

/* The number on the right is one of a unit, too: "5 ft. 3 in." */
static int is_measure(const cd_context *x) {
  cd_near_word unit = cd_token_right(x->view, x->right.end + 1);
  return (cd_context_classes(x, unit.start, unit.end) & CD_WORD_AFTER_NUMBER) != 0;
}

/*
** "He paid 5 km. The": a unit ends a sentence before a capital, but for a year's or a century's: "In 1996 г. Russia",
** before another: "5 tis. Kč", and for what is none: "12 Cal. App. 3".
*/
static cd_ruling judge_unit(cd_context *x) {
  cd_near_word number = cd_token_before(x->view, x->start, x->left.start);
  int year = (number.letters == 4 && number.first == CD_SHAPE_DIGIT) || cd_context_is_roman(x, &number);
  if (cd_right_class(x) & CD_WORD_CITED || (cd_right_class(x) & CD_WORD_AFTER_NUMBER && x->right.letters > 1))
    return verdict(x, 0, CD_RULE_ABBREVIATION);
  return year && in_opening_phrase(x) ? likely(x, 0, CD_RULE_OPENING_PHRASE) : verdict(x, 1, CD_RULE_UNIT);
}

/* "Doc. No. 4", "Cal. Civ. Code", "Exh. A": what a word of citations goes on with. */
static int goes_on_citing(cd_context *x) {
  unsigned right = cd_right_class(x);
  cd_code_point after;
  if (!(x->left_class & (CD_WORD_CITED | CD_WORD_BEFORE_NUMBER | CD_WORD_ANYWHERE)) || x->opened) return 0;
  cd_view_at(x->view, x->right.end, &after);
  if (after == '.' && right & CD_WORD_CITED) return 1;
  if (after == '.' && right & CD_WORD_BEFORE_NUMBER) return (x->left_class & CD_WORD_CITED) != 0;
  if (after == '.') return x->left_class & CD_WORD_BEFORE_NUMBER && x->right.letters == 1; /* "Art. I." */
  return x->left_class & CD_WORD_BEFORE_NUMBER && x->left.first == CD_SHAPE_UPPER && x->right.letters == 1 &&
         x->right.first == CD_SHAPE_UPPER && x->right.first_cp != 'I';
}

/* "(N.D. Cal. May 1, 2012)": a month and a number. */
static int goes_on_with_date(cd_context *x) {
  cd_code_point space;
  if (!(cd_right_class(x) & CD_WORD_MONTH) || x->opened) return 0;
  cd_view_at(x->view, x->right.end, &space);
  return space == ' ' && cd_view_shape(x->view, x->right.end + 1) == CD_SHAPE_DIGIT;
}

static cd_ruling judge_abbreviation(cd_context *x) {
  unsigned c = x->left_class;
  int digit = x->right.first == CD_SHAPE_DIGIT || is_roman_number(x);
  if (c & CD_WORD_INSIDE || goes_on_citing(x) || goes_on_with_date(x)) return verdict(x, 0, CD_RULE_ABBREVIATION);
  if (x->next == '(' && c & (CD_WORD_ANYWHERE | CD_WORD_CITED) && !cd_right_starts(x)) /* "Acme Corp. (Acme)" */
    return verdict(x, 0, CD_RULE_ABBREVIATION);
  if (c & CD_WORD_BEFORE_NUMBER && digit) return verdict(x, 0, CD_RULE_BEFORE_NUMBER);
  if (c & CD_WORD_AFTER_NUMBER && x->right.first == CD_SHAPE_UPPER && cd_context_is_counted(x)) return judge_unit(x);
  if (c & CD_WORD_BEFORE_NAME && (!digit || x->opened)) {
    int maybe = x->right.first == CD_SHAPE_UPPER && begins_plainly(x); /* "Mevr. De Boer" */
    return maybe ? likely(x, 0, CD_RULE_TITLE) : verdict(x, 0, CD_RULE_TITLE);
  }
  if (digit && c & CD_WORD_ANYWHERE && cd_context_is_counted(x)) return verdict(x, 0, CD_RULE_UNIT); /* "2 Pet. 4" */
  if (digit && c & CD_WORD_AFTER_NUMBER)
    return is_measure(x) ? verdict(x, 0, CD_RULE_UNIT) : likely(x, 0, CD_RULE_UNIT);
  if (c & CD_WORD_ENDING) return judge_ending(x);
  if (begins_plainly(x)) return verdict(x, 1, CD_RULE_STARTER);
  if (c & CD_WORD_CITED && !cd_right_starts(x)) return verdict(x, 0, CD_RULE_ABBREVIATION);
  if (c == CD_WORD_BEFORE_NUMBER) return likely(x, 1, CD_RULE_BEFORE_NUMBER);
  if (x->right.first == CD_SHAPE_LETTER && !cd_right_starts(x)) return verdict(x, 0, CD_RULE_ABBREVIATION);
  return likely(x, cd_right_starts(x), CD_RULE_ABBREVIATION);
}

/* "J. Smith", "you and I. Did": what comes before an initial is a name or the sentence's start. */
static cd_ruling judge_initial(cd_context *x) {
  cd_code_point after;
  cd_near_word before = cd_token_before(x->view, x->start, x->left.start);
  int name = before.start == before.end || before.first == CD_SHAPE_UPPER;
  cd_view_at(x->view, x->right.end, &after);
  if (x->left.start == x->start) return verdict(x, 0, CD_RULE_INITIAL); /* "Q. Where was he?" */
  if (x->right.letters == 1 && x->right.first == CD_SHAPE_UPPER && after == '.') return verdict(x, 0, CD_RULE_INITIAL);
  if (x->left.first_cp == 'I' && !name && cd_right_starts(x)) return verdict(x, 1, CD_RULE_STARTER);
  if (!cd_right_starts(x) || (name && before.start != before.end && before.capital)) return likely(x, 0, CD_RULE_INITIAL);
  return !name && begins_plainly(x) ? verdict(x, 1, CD_RULE_STARTER) : likely(x, 1, CD_RULE_STARTER);
}

/* One capital letter, and no abbreviation, or one that only a number makes such: "p. 12", but "P. Ek". */
static int is_initial(const cd_context *x) {
  if (x->left.letters != 1 || x->left.first != CD_SHAPE_UPPER) return 0;
  return !(x->left_class & CD_WORD_ABBREVIATION & ~(unsigned)CD_WORD_BEFORE_NUMBER) && x->right.first != CD_SHAPE_DIGIT;
}

/* "U.S.", "J.R.": letters with stops between them. */
static int is_acronym(const cd_near_word *t) {
  return (t->has & CD_HAS_DOT) && !(t->has & (CD_HAS_SIGN | CD_HAS_DIGIT)) && t->letters <= 5;
}

static cd_ruling judge_acronym(cd_context *x) {
  if (x->right.first == CD_SHAPE_DIGIT && cd_context_is_counted(x)) /* "55 B.R. 12" */
    return verdict(x, 0, CD_RULE_BEFORE_NUMBER);
  return begins_plainly(x) ? verdict(x, 1, CD_RULE_STARTER) : likely(x, cd_right_starts(x), CD_RULE_ACRONYM);
}

/* "1. The first item": the number of the item that the sentence begins with. */
static int is_list_mark(const cd_context *x) { return x->item != NULL && x->item->end >= x->c->run; }

/* "p. 12.", "§ 4.": a number that an abbreviation or a sign announces is no ordinal: a capital begins a sentence. */
static int is_cited(const cd_context *x) {
  cd_near_word t = cd_token_before(x->view, x->start, x->left.start);
  cd_code_point sign;
  size_t space = cd_view_before(x->view, x->start, x->left.start, &sign);
  if (x->right.first != CD_SHAPE_UPPER) return 0;
  cd_view_before(x->view, x->start, x->left.start - space, &sign);
  if (sign == 0xA7 || sign == 0x2116) return 1;
  return x->view->bytes[t.end] == '.' && (cd_context_classes(x, t.start, t.end) & CD_WORD_BEFORE_NUMBER) != 0;
}

static cd_ruling judge_number(cd_context *x) {
  size_t digits = x->left.end - x->left.start;
  int ordinal = x->rules->ordinals && digits <= 2;
  if (x->left.start == x->start && digits <= 4) return verdict(x, 0, CD_RULE_LIST_MARK); /* of a heading, an item */
  if (ordinal && x->right.first == CD_SHAPE_DIGIT) return verdict(x, 0, CD_RULE_ORDINAL); /* "5. 3. 2004" */
  if (ordinal && cd_right_class(x) & CD_WORD_MONTH) return verdict(x, 0, CD_RULE_ORDINAL);
  if (begins_plainly(x) || (ordinal && is_cited(x))) return verdict(x, 1, CD_RULE_STARTER);
  return ordinal ? likely(x, cd_right_starts(x), CD_RULE_ORDINAL) : likely(x, 1, CD_RULE_STOP);
}

/* A word that is no abbreviation and nothing else that has a stop of its own: small letters, or none with case. */
static int is_plain_word(const cd_near_word *t) {
  return t->letters > 1 && (t->has == CD_HAS_LOWER || t->has == CD_HAS_LETTER || t->has == CD_HAS_UNSPACED);
}

/* Abbreviations that are not known are shorter, in letters; and those of letters without case. */
#define LEAST_WORD 5
#define LEAST_CASELESS_WORD 3

/* A word too long for an abbreviation, of letters alone. */
static int is_long_word(const cd_near_word *t) {
  if (t->has == CD_HAS_LETTER) return t->letters >= LEAST_CASELESS_WORD;
  return t->letters >= LEAST_WORD && t->has & CD_HAS_LOWER && !(t->has & ~(unsigned)(CD_HAS_UPPER | CD_HAS_LOWER));
}

/* What may follow the stop of a long word: "In Arabia. 420 years", "in Arabia. X was", "in Arabia. 不過". */
static int begins_after_long_word(const cd_context *x) {
  cd_shape first = x->right.first;
  if (first == CD_SHAPE_DIGIT) return 1;
  if (x->left.has == CD_HAS_LETTER) return 0;
  return first == CD_SHAPE_UPPER || first == CD_SHAPE_LETTER || first == CD_SHAPE_UNSPACED;
}

/* "word. Word", and "Word. The": nothing to doubt. */
static int is_plain_end(cd_context *x) {
  if (x->left_class & CD_WORD_ABBREVIATION || x->c->stops != 1) return 0;
  if (x->before == ' ') return x->right.capital && x->right.letters > 1; /* "word . Word": an abbreviation keeps its stop */
  if (is_long_word(&x->left) && begins_after_long_word(x)) return 1;
  if (is_plain_word(&x->left)) {
    if (x->left.has != CD_HAS_LOWER) return x->right.first == CD_SHAPE_LETTER || x->right.first == CD_SHAPE_UNSPACED;
    return x->right.capital && (x->right.letters > 1 || cd_right_starts(x));
  }
  return x->left.capital && x->left.letters > 3 && x->right.capital && cd_right_starts(x);
}

static cd_ruling judge_strong(cd_context *x) {
  cd_context_read_left(x);
  return is_plain_end(x) ? verdict(x, 1, CD_RULE_STOP) : likely(x, 1, CD_RULE_STOP);
}

static cd_ruling judge_dot(cd_context *x) {
  cd_context_read_left(x);
  if (is_list_mark(x) || (x->left.start == x->start && cd_context_is_roman(x, &x->left))) /* "II. Facts" */
    return verdict(x, 0, CD_RULE_LIST_MARK);
  if (x->c->close == x->c->run && touches(x)) {
    if (cd_context_joins(x)) return verdict(x, 0, CD_RULE_ABBREVIATION);
    if (is_initial(x)) return judge_initial(x);
    if (x->left_class & CD_WORD_ABBREVIATION) return judge_abbreviation(x);
    if (is_acronym(&x->left)) return judge_acronym(x);
    if (x->rules->ordinals && cd_context_is_roman(x, &x->left) && !cd_right_starts(x)) return verdict(x, 0, CD_RULE_ORDINAL);
    if (x->rules->weak_stop) return likely(x, cd_right_starts(x) && !x->opened, CD_RULE_WEAK_STOP);
  }
  if (x->left.start < x->left.end && !(x->left.has & ~(unsigned)(CD_HAS_DIGIT | CD_HAS_DOT))) return judge_number(x);
  return is_plain_end(x) ? verdict(x, 1, CD_RULE_STOP) : likely(x, 1, CD_RULE_STOP);
}

/* --- ellipses ----------------------------------------------------------------------------------------------- */

/* "end. . . . Next": the first stop ends the sentence, the others stand for what was left out of the next. */
static cd_ruling judge_dots(cd_context *x) {
  cd_ruling d = likely(x, right_can_begin(x) && x->right.first != CD_SHAPE_DIGIT, CD_RULE_ELLIPSIS);
  cd_code_point before;
  size_t width = cd_view_before(x->view, x->start, x->c->stop, &before);
  if (width == 0 || cd_shape_of(before) == CD_SHAPE_OPEN) return verdict(x, 0, CD_RULE_ELLIPSIS);
  if (x->c->spaced && x->c->stops == 3) return verdict(x, 0, CD_RULE_ELLIPSIS);
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

int cd_rules_ender(const cd_sentence_rules *r, const cd_view *v, size_t start, size_t end) {
  return r->enders && (cd_words_find_ending(r->words, v->bytes + start, end - start) & CD_WORD_ENDER) != 0;
}

/* "집에 가요 내일 봐요": the word before the gap ends the sentence, and no mark of punctuation follows. */
static int is_ended(const cd_context *x) {
  cd_shape next = cd_view_shape(x->view, x->c->gap);
  if (next == CD_SHAPE_PUNCTUATION || next == CD_SHAPE_CLOSE) return 0;
  return cd_rules_ender(x->rules, x->view, x->start, x->c->stop);
}

static cd_ruling judge_line(cd_context *x) {
  cd_list_item item;
  if (x->rules->newlines == CD_NEWLINES_LINE) return verdict(x, 1, CD_RULE_LINE);
  if (is_ended(x)) return verdict(x, 1, CD_RULE_ENDER);
  item = cd_list_item_at(x->view, x->c->gap);
  if (item.kind != CD_LIST_NONE || cd_list_line(x->view, x->c->gap)) return verdict(x, 1, CD_RULE_LIST_ITEM);
  if (x->c->stop - x->start < LONGEST_ITEM && is_item_line(x->view, x->start) && is_item_line(x->view, x->c->gap))
    return verdict(x, 1, CD_RULE_LIST_LINE);
  if (x->rules->newlines == CD_NEWLINES_PARAGRAPH) return verdict(x, 0, CD_RULE_WRAPPED);
  cd_context_read_right(x);
  return verdict(x, x->right.first == CD_SHAPE_UPPER && x->c->stop - x->start < LONGEST_ITEM, CD_RULE_WRAPPED);
}

/* --- all ------------------------------------------------------------------------------------------------------- */

/* The text begins sentences with small letters. */
static int is_casual(const cd_context *x) {
  return x->habit.small != 0 || cd_view_shape(x->view, x->start) == CD_SHAPE_LOWER;
}

/* "She works at Yahoo! in Rome": a name with a mark of its own. */
static int is_name_with_mark(const cd_context *x) {
  return x->c->kind == CD_STOP_STRONG && x->c->stops == 1 && x->view->bytes[x->c->stop] == '!' && x->left.capital &&
         x->left.start > x->start;
}

/* "The door was open. it was dark": after a word that is no abbreviation, and before one that begins sentences. */
static int begins_in_small_letters(cd_context *x) {
  return x->c->kind == CD_STOP_DOT && !x->rules->weak_stop && x->left.has == CD_HAS_LOWER && x->left.letters > 3 &&
         (cd_right_class(x) & CD_WORD_STARTER) != 0;
}

/* The mark of a run that comes again after one word: 0 if it does not. */
static cd_code_point repeated_mark(const cd_context *x) {
  cd_code_point last, after;
  cd_view_before(x->view, x->start, x->c->run, &last);
  cd_view_at(x->view, x->right.end, &after);
  return x->c->kind == CD_STOP_STRONG && x->right.letters > 1 && after == last ? last : 0;
}

/* "Who? where? when?": a question of one word after a question. */
static int is_short_question(const cd_context *x) { return repeated_mark(x) != 0; }

/* One word between two marks that end clauses is no clause: an item in a row of such. */
static int is_short_clause(const cd_context *x) {
  const cd_sentence_rules *r = x->rules;
  cd_code_point mark;
  size_t i;
  if (r->clause_ends == CD_EXTRA_TERMINATORS || r->terminators[r->clause_ends] == 0) return 0;
  mark = repeated_mark(x);
  for (i = r->clause_ends; i < CD_EXTRA_TERMINATORS && mark != 0; i++)
    if (r->terminators[i] == mark) return 1;
  return 0;
}

/* "'s Avonds", "'t Is": a Dutch sentence whose capital is its second word's. */
static int begins_elided(const cd_context *x) {
  size_t after = x->right.end;
  cd_code_point space;
  if ((x->next != '\'' && x->next != 0x2019) || x->right.letters != 1) return 0;
  after += cd_view_at(x->view, after, &space);
  return space == ' ' && cd_view_shape(x->view, after) == CD_SHAPE_UPPER;
}

/* Before a small letter a sentence ends only where sentences begin with small letters. */
static cd_ruling judge_lower(cd_context *x) {
  int closed = x->c->close != x->c->run, casual = is_casual(x);
  if (is_short_question(x) || begins_elided(x)) return verdict(x, 1, CD_RULE_LOWER_CASE);
  cd_context_read_left(x);
  if (is_list_mark(x)) return verdict(x, 0, CD_RULE_LIST_MARK);
  if (!closed && is_initial(x) && (!casual || x->left.start == x->start)) return verdict(x, 0, CD_RULE_INITIAL); /* "E. coli" */
  if (!casual && (closed || x->left_class & CD_WORD_ABBREVIATION || is_acronym(&x->left) || is_name_with_mark(x)))
    return verdict(x, 0, CD_RULE_LOWER_CASE);
  if (x->left_class & CD_WORD_ABBREVIATION || closed || x->c->kind == CD_STOP_DOTS)
    return likely(x, 0, CD_RULE_LOWER_CASE);
  if (begins_in_small_letters(x)) return verdict(x, 1, CD_RULE_STARTER);
  return likely(x, casual && x->left.letters > 1, CD_RULE_LOWER_CASE);
}

/* What follows the gap goes on with the sentence: a comma, a dash, a bracket that closes. */
static int goes_on(const cd_context *x) {
  cd_shape next = cd_shape_of(x->next);
  return x->right.start == x->right.end &&
         (next == CD_SHAPE_PUNCTUATION || next == CD_SHAPE_CLOSE || next == CD_SHAPE_DASH);
}

/* What stands behind a dash, two hyphens for a long one, and a space, which a long dash can do without; or no shape. */
static cd_shape shape_after_dash(const cd_context *x) {
  cd_code_point dash, cp;
  size_t i = x->c->gap + cd_view_at(x->view, x->c->gap, &dash);
  size_t width = cd_view_at(x->view, i, &cp);
  if (cp == '-') {
    i += width;
    width = cd_view_at(x->view, i, &cp);
  }
  if (cd_shape_of(cp) == CD_SHAPE_SPACE) {
    i += width;
    cd_view_at(x->view, i, &cp);
  } else if (dash < 0x2012) {
    return CD_SHAPE_OTHER;
  }
  return cp == 0xA1 || cp == 0xBF ? CD_SHAPE_UPPER : cd_shape_of(cp);
}

/*
** "He went. - Where to? - Home.": who speaks begins with a dash, and so does an item of a list. Before a small
** letter it does so after a full stop alone: "Where to? - he asked."
*/
static int judge_dialogue(cd_context *x, cd_ruling *d) {
  cd_shape s = cd_shape_of(x->next) == CD_SHAPE_DASH ? shape_after_dash(x) : CD_SHAPE_OTHER;
  *d = verdict(x, 1, CD_RULE_DIALOGUE);
  if (s == CD_SHAPE_UPPER) return 1;
  if (x->c->close != x->c->run) return s == CD_SHAPE_OPEN_QUOTE; /* «Where to?» - «Home.» */
  if (x->c->kind != CD_STOP_DOT) return 0;
  if (s == CD_SHAPE_DIGIT || s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || s == CD_SHAPE_QUOTE) return 1;
  if (s != CD_SHAPE_LOWER) return 0;
  cd_context_read_left(x);
  *d = likely(x, 1, CD_RULE_DIALOGUE);
  return x->left.has == CD_HAS_LOWER && x->left.letters > 2 && !(x->left_class & CD_WORD_ABBREVIATION);
}

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
  if (n == CD_SHAPE_UPPER || n == CD_SHAPE_DIGIT) return !cd_is_blank(b);
  if (cd_is_blank(b) || n == CD_SHAPE_CLOSE || next == '.' || next == ',' || next == ';' || next == ':') return 0;
  if (n != CD_SHAPE_LOWER && n != CD_SHAPE_LETTER && n != CD_SHAPE_UNSPACED && n != CD_SHAPE_OPEN) return 1;
  return !(b >= CD_SHAPE_UPPER && b <= CD_SHAPE_NUMBER) && before != ',' && b != CD_SHAPE_CLOSE &&
         b != CD_SHAPE_QUOTE && b != CD_SHAPE_CLOSE_QUOTE;
}

#define FIRST_PICTURE 0x2300
#define PICTURE_SELECTOR 0xFE0F

int cd_is_picture(cd_code_point cp) {
  return cp == PICTURE_SELECTOR || (cp >= FIRST_PICTURE && cd_shape_of(cp) == CD_SHAPE_SYMBOL);
}

/* Letters with spaces between words, and digits. */
static int is_of_word(cd_shape s) { return s >= CD_SHAPE_UPPER && s <= CD_SHAPE_DIGIT && s != CD_SHAPE_UNSPACED; }

int cd_gap_wants_starter(const cd_sentence_rules *r, cd_code_point before, cd_code_point next) {
  cd_shape n = cd_shape_of(next);
  if (!is_of_word(n)) return 0;
  if (cd_is_picture(before)) return 1;
  if (!is_of_word(cd_shape_of(before))) return 0;
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

/*
** "Voir la notice Les effets sont", a heading and a sentence: a capital of a common word that goes on in small letters,
** and before it a word that is none, for "le film La vie" and "von Ihm" are none.
*/
static int begins_after_heading(cd_context *x) {
  size_t i = x->right.end;
  cd_code_point cp;
  if (x->rules->title_case) return 0;
  i += cd_view_at(x->view, i, &cp);
  if (cp != ' ' || cd_view_shape(x->view, i) != CD_SHAPE_LOWER || x->opened || !x->right.capital) return 0;
  if (x->right.letters == 1 && x->right.first_cp < 0x80) return 0; /* "vitamine A" */
  if (x->left.first == CD_SHAPE_UPPER || !starts_for_certain(x)) return 0;
  return !(x->left_class & (CD_WORD_STARTER | CD_WORD_ABBREVIATION));
}

/*
** "…; Elle partit": a capital after a semicolon, of a common word. After a bracket
** the semicolon may belong to a reference: "(p. 4); See".
*/
static cd_ruling judge_semicolon(cd_context *x) {
  cd_code_point cp;
  cd_view_before(x->view, x->start, x->c->stop - 1, &cp);
  if (cd_shape_of(cp) == CD_SHAPE_CLOSE) return verdict(x, 0, CD_RULE_GAP);
  if (!x->right.capital) return likely(x, 0, CD_RULE_GAP);
  if (!cd_right_starts(x)) { /* "Bell 1978; Cole 1981" */
    return cd_shape_of(cp) == CD_SHAPE_DIGIT ? verdict(x, 0, CD_RULE_GAP) : likely(x, 0, CD_RULE_GAP);
  }
  return starts_for_certain(x) ? verdict(x, 1, CD_RULE_STARTER) : likely(x, 0, CD_RULE_GAP);
}

/* "* Eggs": the mark of an item that the sentence begins with. */
static int is_bullet(const cd_context *x) {
  return x->c->stop <= x->start + CD_UTF8_MAX && cd_list_line(x->view, x->start);
}

static cd_ruling judge_gap(cd_context *x) {
  cd_code_point before, next;
  cd_view_before(x->view, x->start, x->c->stop, &before);
  cd_view_at(x->view, x->c->gap, &next);
  if (x->c->newlines != 0) return judge_line(x);
  if (is_ended(x)) return verdict(x, 1, CD_RULE_ENDER);
  if (!cd_may_end_at_gap(before, next) && !cd_is_address(x->view, x->c->gap)) return verdict(x, 0, CD_RULE_GAP);
  if (is_list_mark(x) || is_after_opening(x) || is_bullet(x)) return verdict(x, 0, CD_RULE_GAP);
  cd_context_read_right(x);
  if (cd_gap_wants_starter(x->rules, before, next) && !cd_right_starts(x)) return verdict(x, 0, CD_RULE_GAP);
  cd_context_read_left(x);
  if (x->left.start == x->left.end && cd_is_picture(before)) return verdict(x, 0, CD_RULE_GAP); /* "😀 The": no word yet */
  if (x->before == ';') return judge_semicolon(x);
  if (begins_after_capitals(x)) return verdict(x, 1, CD_RULE_STARTER);
  if (is_amid_title(x) || announces_number(x)) return verdict(x, 0, CD_RULE_GAP);
  if (!may_end_heading(x->before)) return likely(x, 0, CD_RULE_GAP);
  return begins_after_heading(x) ? likely(x, 1, CD_RULE_STARTER) : likely(x, 0, CD_RULE_GAP);
}

/* What takes a quotation up, as in Japanese 「…。」と言った and Chinese 「…。」的: no sentence begins there. */
static int takes_up(cd_code_point cp) {
  return (cp >= 0x3041 && cp <= 0x309F) || cp == 0x7684;
}

/* 「…？」「…」: who speaks next. */
static int is_corner(const cd_context *x) {
  cd_code_point closes, opens;
  cd_view_before(x->view, x->start, x->c->close, &closes);
  cd_view_at(x->view, x->c->gap, &opens);
  return (closes == 0x300D && opens == 0x300C) || (closes == 0x300F && opens == 0x300E) ||
         (closes == 0x201D && opens == 0x201C);
}

/* A stop of a script without spaces; one that a quotation closes after may end that alone. */
static cd_ruling judge_wide(cd_context *x) {
  cd_shape next;
  cd_code_point stop;
  if (x->c->close != x->c->gap || x->c->close == x->c->run) return verdict(x, 1, CD_RULE_WIDE);
  cd_view_before(x->view, x->start, x->c->run, &stop);
  if (is_corner(x)) return verdict(x, 1, CD_RULE_WIDE);
  if (stop == 0xFF01 || stop == 0xFF1F) return likely(x, 0, CD_RULE_CONTINUES); /* “真的吗？”他问。 */
  cd_view_at(x->view, x->c->gap, &x->next);
  next = cd_shape_of(x->next);
  if (takes_up(x->next) || next == CD_SHAPE_PUNCTUATION || next == CD_SHAPE_DASH || next == CD_SHAPE_CLOSE)
    return verdict(x, 0, CD_RULE_CONTINUES);
  return verdict(x, 1, CD_RULE_WIDE);
}

/* "갈래?" 하고: a word that goes on behind a quotation, where letters have no case to tell. */
static int takes_quotation_up(cd_context *x) {
  return x->c->close != x->c->run && x->right.first == CD_SHAPE_LETTER && (cd_right_class(x) & CD_WORD_RESUMES) != 0;
}

#define MOST_DIGITS_OF_NOTE 3

/* "It fell. 8 Yet it rose": the number of a note, which lost its height, before a word that begins sentences. */
static int is_note(cd_context *x) {
  cd_near_word word;
  cd_code_point space;
  if (x->right.has != CD_HAS_DIGIT || x->right.letters > MOST_DIGITS_OF_NOTE || x->opened || x->c->newlines != 0) return 0;
  cd_view_at(x->view, x->right.end, &space);
  if (space != ' ') return 0;
  word = cd_token_right(x->view, x->right.end + 1);
  if (word.start != x->right.end + 1 || !word.capital ||
      !(cd_context_classes(x, word.start, word.end) & CD_WORD_STARTER))
    return 0;
  cd_view_at(x->view, word.end, &space);
  if (space != ' ' || cd_view_shape(x->view, word.end + 1) != CD_SHAPE_LOWER) return 0;
  cd_context_read_left(x);
  return !(x->left_class & CD_WORD_ABBREVIATION);
}

static cd_ruling judge_note(const cd_context *x) {
  cd_ruling d = verdict(x, 1, CD_RULE_STOP);
  d.end = x->right.end;
  return d;
}

static cd_ruling judge_stop(cd_context *x) {
  cd_ruling d;
  if (x->c->kind == CD_STOP_WIDE) return judge_wide(x);
  if (x->c->gap == x->c->close) return judge_no_gap(x);
  if (x->rules->newlines == CD_NEWLINES_LINE && x->c->newlines != 0) return verdict(x, 1, CD_RULE_LINE);
  if (x->c->newlines != 0 && cd_list_line(x->view, x->c->gap)) return verdict(x, 1, CD_RULE_LIST_ITEM);
  cd_context_read_right(x);
  if (judge_dialogue(x, &d)) return d;
  if (!x->opened && (x->next == ',' || x->next == ';')) return verdict(x, 0, CD_RULE_CONTINUES);
  if (is_short_clause(x)) return verdict(x, 0, CD_RULE_CONTINUES);
  if (goes_on(x)) return likely(x, 0, CD_RULE_CONTINUES);
  if (x->right.first == CD_SHAPE_LOWER) return judge_lower(x);
  if (is_note(x)) return judge_note(x);
  if (takes_quotation_up(x)) return verdict(x, 0, CD_RULE_CONTINUES);
  switch (x->c->kind) {
    case CD_STOP_DOT: return judge_dot(x);
    case CD_STOP_DOTS: return judge_dots(x);
    default: return judge_strong(x);
  }
}

static int is_usual_end(const cd_context *x) {
  const cd_candidate *c = x->c;
  return c->kind == CD_STOP_DOT && x->item == NULL && c->gap == c->stop + 2 &&
         cd_usual_end(x->rules, x->view, x->start, c->stop) != 0;
}

cd_ruling cd_rules_judge(cd_context *x) {
  if (is_usual_end(x)) return verdict(x, 1, CD_RULE_STOP);
  if (x->c->newlines >= 2) return verdict(x, 1, CD_RULE_PARAGRAPH);
  if (at_end(x)) return verdict(x, 0, CD_RULE_END);
  switch (x->c->kind) {
    case CD_STOP_NEWLINE: return judge_line(x);
    case CD_STOP_GAP: return judge_gap(x);
    default: return judge_stop(x);
  }
}

const char *cd_rule_name(cd_rule rule) {
  static const char *const names[CD_RULES] = {
    "end", "paragraph", "line", "list item", "list line", "wrapped line", "inside a word", "missing space",
    "wide stop", "goes on", "lower case", "abbreviation", "title", "before a number", "initial", "acronym",
    "ordinal", "list mark", "opening phrase", "ellipsis", "starter", "stop", "dialogue", "gap", "after a number",
    "weak stop", "ending of a word",
  };
  return names[rule];
}
