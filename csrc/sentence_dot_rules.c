#include "sentence_dot_rules.h"

#include <string.h>

#define DEGREE_SIGN 0xB0

int cd_stop_touches(const cd_context *x) {
  cd_shape s = cd_shape_of(x->before);
  if (s == CD_SHAPE_SYMBOL) return x->before == DEGREE_SIGN; /* "5 M€." */
  return s != CD_SHAPE_CLOSE && s != CD_SHAPE_CLOSE_QUOTE && s != CD_SHAPE_OPEN_QUOTE && s != CD_SHAPE_QUOTE;
}

int cd_is_initial(const cd_context *x) {
  if (x->left.letters != 1 || x->left.first != CD_SHAPE_UPPER) return 0;
  if (cd_shape_of(x->next) == CD_SHAPE_SYMBOL) return 0; /* "in B. □" */
  return !(x->left_class & CD_WORD_ABBREVIATION & ~(unsigned)CD_WORD_BEFORE_NUMBER) && x->right.first != CD_SHAPE_DIGIT;
}

int cd_is_acronym(const cd_near_word *t) {
  return (t->has & CD_HAS_DOT) && !(t->has & (CD_HAS_SIGN | CD_HAS_DIGIT)) && t->letters <= 5;
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

/* --- one full stop ------------------------------------------------------------------------------------------ */

/* The sentence after begins with a common word and goes on in small letters: "He left", not "The Times". */
static int begins_plainly(cd_context *x) {
  size_t i = x->right.end;
  cd_code_point cp;
  i += cd_view_at(x->view, i, &cp);
  if (!cd_right_starts(x)) return 0;
  return cd_shape_of(cp) != CD_SHAPE_SPACE || cd_view_shape(x->view, i) == CD_SHAPE_LOWER;
}

/* The word on the left is the sentence's first, marks that open apart. */
static int is_first_word(const cd_context *x) {
  size_t i = x->left.start;
  cd_code_point cp;
  while (i > x->start && x->left.start - i < CD_UTF8_MAX) {
    cd_shape s;
    i -= cd_view_before(x->view, x->start, i, &cp);
    s = cd_shape_of(cp);
    if (s != CD_SHAPE_OPEN && s != CD_SHAPE_OPEN_QUOTE && s != CD_SHAPE_QUOTE) return 0;
  }
  return i == x->start;
}

/*
** What follows the day or month on the right is no sentence's that begins with it: a mark, the end of the text or an empty
** line, a number, a preposition or the like, or another day: "Friday.", "May 4", "Friday at", "Friday to Monday".
*/
static int is_mere_day(cd_context *x) {
  cd_view *v = x->view;
  cd_near_word next, other;
  cd_code_point cp;
  size_t i = x->right.end;
  cd_shape s;
  i += cd_view_at(v, i, &cp);
  s = cd_shape_of(cp);
  if (cp != ' ' && cp != '\n')
    return cp == CD_END_OF_TEXT || s == CD_SHAPE_PUNCTUATION || s == CD_SHAPE_CLOSE || s == CD_SHAPE_CLOSE_QUOTE;
  if (cd_view_shape(v, i) == CD_SHAPE_NEWLINE) return 1;
  next = cd_token_right(v, i);
  if (next.first == CD_SHAPE_DIGIT) return 1;
  if (next.first != CD_SHAPE_LOWER) return 0;
  if (cd_context_classes(x, next.start, next.end) & (CD_WORD_OPENER | CD_WORD_AFTER_DAY)) return 1;
  other = cd_token_right(v, next.end + 1);
  return cd_view_shape(v, next.end) == CD_SHAPE_SPACE && other.capital &&
         (cd_context_classes(x, other.start, other.end) & CD_WORD_MONTH) != 0;
}

/* "5 p.m. Tuesday.", "8 a.m. Monday through Friday": the day of an hour. */
static int goes_on_with_day(cd_context *x) {
  return cd_right_class(x) & CD_WORD_MONTH && x->right.capital && !x->opened && x->left.has & CD_HAS_DOT &&
         cd_context_is_counted(x) && is_mere_day(x);
}

/* "a.m.", "Ph.D.": before a capital a sentence ends, but for "9 a.m. Monday" and "At 9 a.m. Mr. Bell rang". */
static cd_ruling judge_ending(cd_context *x) {
  if (goes_on_with_day(x)) return cd_verdict(x, 0, CD_RULE_ABBREVIATION);
  if (x->right.first != CD_SHAPE_UPPER || cd_right_class(x) & CD_WORD_MONTH) return cd_likely(x, 0, CD_RULE_ABBREVIATION);
  if (in_opening_phrase(x)) return cd_verdict(x, 0, CD_RULE_OPENING_PHRASE);
  if (!x->right.capital) return cd_likely(x, x->right.letters == 1, CD_RULE_ACRONYM);
  return cd_verdict(x, 1, CD_RULE_ACRONYM);
}

#define SECTION_SIGN 0xA7

/* "I, § 8", "I, 4": what follows the letter at i-1, a comma and a space shows that it is a number. */
static int is_subdivided(cd_view *v, size_t i) {
  cd_code_point comma, cp;
  cd_view_at(v, i, &comma);
  if (comma != ',' || cd_view_shape(v, i + 1) != CD_SHAPE_SPACE) return 0;
  cd_view_at(v, i + 2, &cp);
  return cp == SECTION_SIGN || cd_shape_of(cp) == CD_SHAPE_DIGIT;
}

/* A Roman number on the right, of one digit even, unless that is a word: "sec. V", but "I was". */
static int is_roman_number(cd_context *x) {
  const cd_near_word *t = &x->right;
  cd_code_point after;
  if (cd_context_is_roman(x, t)) return 1;
  if (t->letters != 1 || (t->first_cp != 'I' && t->first_cp != 'V' && t->first_cp != 'X')) return 0;
  cd_view_at(x->view, t->end, &after);
  return after != '.' && (!(cd_right_class(x) & CD_WORD_STARTER) || is_subdivided(x->view, t->end));
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
    return cd_verdict(x, 0, CD_RULE_ABBREVIATION);
  if (!year) return cd_verdict(x, 1, CD_RULE_UNIT);
  return in_opening_phrase(x) ? cd_likely(x, 0, CD_RULE_OPENING_PHRASE) : cd_likely(x, 1, CD_RULE_UNIT);
}

/* "Vol. II", "No. 4": a number follows the abbreviation on the right. */
static int is_numbered(const cd_context *x) {
  cd_near_word number = cd_token_right(x->view, x->right.end + 2);
  return cd_view_shape(x->view, x->right.end + 1) == CD_SHAPE_SPACE &&
         (number.first == CD_SHAPE_DIGIT || cd_context_is_roman(x, &number));
}

/* "Exh. B", but "of Art. A painter": one letter that is no word of the next sentence. */
static int is_lettered(cd_context *x) {
  return x->left.first == CD_SHAPE_UPPER && x->right.letters == 1 && x->right.first == CD_SHAPE_UPPER &&
         x->right.first_cp != 'I' && !begins_plainly(x);
}

/* "Doc. No. 4", "Cal. Civ. Code", "Exh. B": what a word of citations goes on with. */
static int goes_on_citing(cd_context *x) {
  unsigned right = cd_right_class(x), left = x->left_class;
  cd_code_point after;
  if (!(left & (CD_WORD_CITED | CD_WORD_BEFORE_NUMBER | CD_WORD_ANYWHERE)) || x->opened) return 0;
  cd_view_at(x->view, x->right.end, &after);
  if (after != '.') return left & CD_WORD_BEFORE_NUMBER && is_lettered(x);
  if (right & CD_WORD_CITED) return 1;
  if (right & CD_WORD_BEFORE_NUMBER) return left & CD_WORD_CITED || (left & CD_WORD_BEFORE_NUMBER && is_numbered(x));
  return left & CD_WORD_BEFORE_NUMBER && x->right.letters == 1; /* "Art. I." */
}

/* "(N.D. Cal. May 1, 2012)": a month and a number. */
static int goes_on_with_date(cd_context *x) {
  cd_code_point space;
  if (!(cd_right_class(x) & CD_WORD_MONTH) || x->opened) return 0;
  cd_view_at(x->view, x->right.end, &space);
  return space == ' ' && cd_view_shape(x->view, x->right.end + 1) == CD_SHAPE_DIGIT;
}

/* "Main St. The crowd": with a name before it, what else is a title is a part of that name. */
static int is_of_place(cd_context *x) {
  cd_near_word name;
  if (!(x->left_class & CD_WORD_ANYWHERE) || !cd_right_starts(x)) return 0;
  name = cd_token_before(x->view, x->start, x->left.start);
  return name.capital && name.letters > 1 && name.end + 1 == x->left.start && name.start > x->start;
}

/* "in the U.S. In Europe": no name goes on with a preposition that has a capital. */
static int begins_with_preposition(cd_context *x) {
  cd_code_point space;
  cd_view_at(x->view, x->right.end, &space);
  return cd_right_class(x) & CD_WORD_OPENER && x->right.capital && !x->opened && space == ' ' &&
         !(cd_right_class(x) & CD_WORD_CAPITAL);
}

static cd_ruling judge_abbreviation(cd_context *x) {
  unsigned c = x->left_class;
  int digit = x->right.first == CD_SHAPE_DIGIT || is_roman_number(x);
  if (c & CD_WORD_INSIDE || goes_on_citing(x) || goes_on_with_date(x)) return cd_verdict(x, 0, CD_RULE_ABBREVIATION);
  if (x->next == '(' && c & (CD_WORD_ANYWHERE | CD_WORD_CITED) && !cd_right_starts(x)) /* "Acme Corp. (Acme)" */
    return cd_verdict(x, 0, CD_RULE_ABBREVIATION);
  if (c & CD_WORD_BEFORE_NUMBER && digit) return cd_verdict(x, 0, CD_RULE_BEFORE_NUMBER);
  if (c & CD_WORD_AFTER_NUMBER && x->right.first == CD_SHAPE_UPPER && cd_context_is_counted(x)) return judge_unit(x);
  if (c & CD_WORD_BEFORE_NAME && (!digit || x->opened) && !is_of_place(x)) {
    int maybe = x->right.first == CD_SHAPE_UPPER && begins_plainly(x); /* "Mevr. De Boer" */
    return maybe ? cd_likely(x, 0, CD_RULE_TITLE) : cd_verdict(x, 0, CD_RULE_TITLE);
  }
  if (digit && c & CD_WORD_ANYWHERE && cd_context_is_counted(x)) return cd_verdict(x, 0, CD_RULE_UNIT); /* "2 Pet. 4" */
  if (digit && c & CD_WORD_AFTER_NUMBER)
    return is_measure(x) ? cd_verdict(x, 0, CD_RULE_UNIT) : cd_likely(x, 0, CD_RULE_UNIT);
  if (c & CD_WORD_ENDING) return judge_ending(x);
  if (c & CD_WORD_BEFORE_NUMBER && x->left.capital && x->right.letters == 1 && x->right.first_cp == 'A') /* "Exh. A shows" */
    return cd_likely(x, 0, CD_RULE_BEFORE_NUMBER);
  if (begins_plainly(x) || begins_with_preposition(x)) return cd_verdict(x, 1, CD_RULE_STARTER);
  if (c & CD_WORD_CITED && !cd_right_starts(x)) return cd_verdict(x, 0, CD_RULE_ABBREVIATION);
  if ((c & CD_WORD_ABBREVIATION) == CD_WORD_BEFORE_NUMBER) return cd_likely(x, 1, CD_RULE_BEFORE_NUMBER);
  if (x->right.first == CD_SHAPE_LETTER && !cd_right_starts(x)) return cd_verdict(x, 0, CD_RULE_ABBREVIATION);
  return cd_likely(x, cd_right_starts(x), CD_RULE_ABBREVIATION);
}

/* "J. Smith", "you and I. Did": what comes before an initial is a name or the sentence's start. */
static cd_ruling judge_initial(cd_context *x) {
  cd_code_point after;
  cd_near_word before = cd_token_before(x->view, x->start, x->left.start);
  int name = before.start == before.end || before.first == CD_SHAPE_UPPER;
  cd_view_at(x->view, x->right.end, &after);
  if (x->left.start == x->start) return cd_verdict(x, 0, CD_RULE_INITIAL); /* "Q. Where was he?" */
  if (x->right.letters == 1 && x->right.first == CD_SHAPE_UPPER && after == '.') return cd_verdict(x, 0, CD_RULE_INITIAL);
  if (x->left.first_cp == 'I' && !name && cd_right_starts(x)) return cd_verdict(x, 1, CD_RULE_STARTER);
  if (!cd_right_starts(x)) return cd_likely(x, 0, CD_RULE_INITIAL);
  if (name && before.start != before.end && before.capital) { /* "Group A. They met", but "Robert J. Will sang" */
    int begins = begins_plainly(x) && !(cd_right_class(x) & CD_WORD_CAPITAL);
    return begins ? cd_verdict(x, 1, CD_RULE_STARTER) : cd_likely(x, 0, CD_RULE_INITIAL);
  }
  return !name && begins_plainly(x) ? cd_verdict(x, 1, CD_RULE_STARTER) : cd_likely(x, 1, CD_RULE_STARTER);
}

/* "D.E. 12", "R. 45": letters with stops do not make a sentence; "Pub. L. 93": one letter not behind an abbreviation. */
static int announces_number(const cd_context *x) {
  const unsigned char *bytes = x->view->bytes;
  size_t i = x->left.start;
  int letter = x->left.letters == 1 && x->left.first == CD_SHAPE_UPPER;
  if (x->right.first != CD_SHAPE_DIGIT || x->opened || !(letter || cd_is_acronym(&x->left))) return 0;
  return is_first_word(x) || (letter && i > x->start + 2 && bytes[i - 1] == ' ' && bytes[i - 2] == '.');
}

static cd_ruling judge_acronym(cd_context *x) {
  if (x->right.first == CD_SHAPE_DIGIT && cd_context_is_counted(x)) /* "55 B.R. 12" */
    return cd_verdict(x, 0, CD_RULE_BEFORE_NUMBER);
  return begins_plainly(x) ? cd_verdict(x, 1, CD_RULE_STARTER) : cd_likely(x, cd_right_starts(x), CD_RULE_ACRONYM);
}

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

/* "Take these: 1. Salt": the first number of a list behind a colon. */
static int begins_list(const cd_context *x) {
  const unsigned char *p = x->view->bytes + x->left.start;
  return x->left.end - x->left.start == 1 && p[0] == '1' && x->left.start > x->start + 2 && p[-1] == ' ' && p[-2] == ':';
}

#define DIGITS_OF_YEAR 4

/* "in 1862. Word": a year behind a word in small letters that announces no number. */
static int is_year(cd_context *x) {
  cd_near_word t;
  if (x->left.has != CD_HAS_DIGIT || x->left.letters != DIGITS_OF_YEAR || !x->right.capital || x->right.letters < 2) return 0;
  t = cd_token_before(x->view, x->start, x->left.start);
  return t.has == CD_HAS_LOWER && t.letters > 1 && t.end + 1 == x->left.start &&
         !(cd_context_classes(x, t.start, t.end) & CD_WORD_BEFORE_NUMBER);
}

/* How many numbers with stops end with the one on the left, the year first: "2004.", "2004. 8.", "2004. 8. 15."; or 0. */
static unsigned parts_of_date(const cd_context *x) {
  cd_near_word t = x->left;
  unsigned parts = 1;
  while (t.has == CD_HAS_DIGIT && t.letters <= 2 && parts < 3) {
    cd_near_word before = cd_token_before(x->view, x->start, t.start);
    if (before.end + 2 != t.start || x->view->bytes[before.end] != '.') return 0;
    t = before;
    parts++;
  }
  return t.has == CD_HAS_DIGIT && t.letters == 4 ? parts : 0;
}

/* "2004. 8. 15. 문": a date in numbers that is not over, or that a sentence goes on behind, as in Korean and Hungarian. */
static int is_in_date(const cd_context *x) {
  cd_code_point after;
  if (x->opened || (x->right.first != CD_SHAPE_DIGIT && x->right.first != CD_SHAPE_LETTER)) return 0;
  if (x->right.first == CD_SHAPE_LETTER) return parts_of_date(x) == 3;
  cd_view_at(x->view, x->right.end, &after);
  return x->right.letters <= 2 && after == '.' && cd_view_shape(x->view, x->right.end + 2) != CD_SHAPE_UPPER &&
         parts_of_date(x) % 3 != 0;
}

/*
** What an ordinal number counts has a capital where all nouns do; elsewhere in names, and then most often behind a preposition:
** "v 1. Lize", but "v ulici Nové 3. Dům".
*/
static int counts_noun(const cd_context *x) {
  cd_near_word before = cd_token_before(x->view, x->start, x->left.start);
  return x->rules->noun_case || (cd_context_classes(x, before.start, before.end) & CD_WORD_STARTER) != 0;
}

static cd_ruling judge_number(cd_context *x) {
  size_t digits = x->left.end - x->left.start;
  int ordinal = x->rules->ordinals && digits <= 2 && x->left.end == x->c->stop; /* "40 %." is none */
  if (x->left.start == x->start && digits <= 4) return cd_verdict(x, 0, CD_RULE_LIST_MARK); /* of a heading, an item */
  if (begins_list(x)) return cd_verdict(x, 0, CD_RULE_LIST_MARK);
  if (is_in_date(x)) return cd_verdict(x, 0, CD_RULE_ORDINAL);
  if (ordinal && x->right.first == CD_SHAPE_DIGIT) return cd_verdict(x, 0, CD_RULE_ORDINAL); /* "5. 3. 2004" */
  if (ordinal && cd_right_class(x) & CD_WORD_MONTH) return cd_verdict(x, 0, CD_RULE_ORDINAL);
  if (begins_plainly(x) || (ordinal && is_cited(x))) return cd_verdict(x, 1, CD_RULE_STARTER);
  if (is_year(x)) return cd_verdict(x, 1, CD_RULE_STOP);
  return ordinal ? cd_likely(x, cd_right_starts(x) || !counts_noun(x), CD_RULE_ORDINAL) : cd_likely(x, 1, CD_RULE_STOP);
}

/* A word that is no abbreviation and nothing else that has a stop of its own: small letters, or none with case. */
static int is_plain_word(const cd_near_word *t) {
  return t->letters > 1 && (t->has == CD_HAS_LOWER || t->has == CD_HAS_LETTER || t->has == CD_HAS_UNSPACED);
}

/* A word too long for an abbreviation, of letters alone. */
static int is_long_word(const cd_near_word *t) {
  if (t->has == CD_HAS_LETTER) return t->letters >= CD_LEAST_CASELESS;
  return t->letters >= CD_LEAST_WORD && t->has & CD_HAS_LOWER && !(t->has & ~(unsigned)(CD_HAS_UPPER | CD_HAS_LOWER));
}

/* "l'histoire", "Trans-Jordan", "and/or": a long word behind an apostrophe, hyphen or sign, or behind ill-formed bytes. */
static int has_long_part(const cd_context *x) {
  size_t i = x->left.end;
  unsigned letters = 0, has = 0;
  if (x->left.has & (CD_HAS_DIGIT | CD_HAS_DOT | CD_HAS_LETTER | CD_HAS_UNSPACED)) return 0;
  while (i > x->left.start) {
    cd_code_point cp;
    size_t width = cd_view_before(x->view, x->left.start, i, &cp);
    cd_shape s = cd_shape_of(cp);
    if (s != CD_SHAPE_UPPER && s != CD_SHAPE_LOWER && s != CD_SHAPE_MARK) break;
    letters += s != CD_SHAPE_MARK;
    has |= s == CD_SHAPE_LOWER;
    i -= width;
  }
  return has && letters >= CD_LEAST_WORD;
}

/* What may follow the stop of a long word: "In Arabia. 420 years", "in Arabia. X was", "in Arabia. 不過", "in Arabia. 😀". */
static int begins_after_long_word(const cd_context *x) {
  cd_shape first = x->right.first;
  if (first == CD_SHAPE_DIGIT) return 1;
  if (x->left.has == CD_HAS_LETTER) return first == CD_SHAPE_UPPER;
  return first == CD_SHAPE_UPPER || first == CD_SHAPE_LETTER || first == CD_SHAPE_UNSPACED || cd_is_picture(x->next);
}

/* "(the word). Word": what a mark closes is no abbreviation, if it is more than one letter or sign. */
static int is_closed_end(const cd_context *x) {
  return !cd_stop_touches(x) && x->right.first == CD_SHAPE_UPPER &&
         (x->left.start == x->left.end ? x->c->stop - x->start > CD_LONGEST_PART : x->left.letters > 1);
}

/* "the BKK. The": three capitals or more that are no number, before a common word; a name before one. */
static int is_name_end(cd_context *x) {
  if (!x->right.capital || x->left.letters < 3 || !cd_right_starts(x)) return 0;
  return x->left.capital ? x->left.letters > 3 : x->left.has == CD_HAS_UPPER && !cd_context_is_roman(x, &x->left);
}

/* "word. Word", and "Word. The": nothing to doubt. */
static int is_plain_end(cd_context *x) {
  if (x->left_class & CD_WORD_ABBREVIATION || x->c->stops != 1) return 0;
  if (x->before == ' ') return x->right.capital && x->right.letters > 1; /* "word . Word": an abbreviation keeps its stop */
  if ((is_long_word(&x->left) || has_long_part(x)) && begins_after_long_word(x)) return 1;
  if (is_plain_word(&x->left)) {
    if (x->left.has != CD_HAS_LOWER) return x->right.first == CD_SHAPE_LETTER || x->right.first == CD_SHAPE_UNSPACED;
    return x->right.capital && (x->right.letters > 1 || cd_right_starts(x));
  }
  return is_name_end(x);
}

cd_ruling cd_judge_strong(cd_context *x) {
  cd_context_read_left(x);
  return is_plain_end(x) ? cd_verdict(x, 1, CD_RULE_STOP) : cd_likely(x, 1, CD_RULE_STOP);
}

/* "Gen. (ret.) Vance": one word in brackets, which begins with a small letter, is no sentence. */
static int is_bracketed_word(const cd_context *x) {
  cd_code_point opens, closes;
  cd_view_at(x->view, x->c->run, &closes);
  cd_view_before(x->view, x->start, x->left.start, &opens);
  return x->c->close != x->c->run && closes == ')' && opens == '(' && x->left.first == CD_SHAPE_LOWER &&
         x->left.end == x->c->stop && x->left.start > x->start + 1;
}

/* "At 25 °C. Nothing" */
static int is_temperature(const cd_context *x) {
  cd_code_point sign;
  cd_view_before(x->view, x->start, x->left.start, &sign);
  return sign == DEGREE_SIGN && x->left.letters == 1 && x->right.first == CD_SHAPE_UPPER;
}

cd_ruling cd_judge_dot(cd_context *x) {
  cd_context_read_left(x);
  if (is_bracketed_word(x)) return cd_verdict(x, 0, CD_RULE_CONTINUES);
  if (cd_is_list_mark(x) || (x->left.start == x->start && cd_context_is_roman(x, &x->left))) /* "II. Facts" */
    return cd_verdict(x, 0, CD_RULE_LIST_MARK);
  if (x->c->close == x->c->run && cd_stop_touches(x)) {
    if (cd_context_joins(x)) return cd_verdict(x, 0, CD_RULE_ABBREVIATION);
    if (is_temperature(x)) return cd_verdict(x, 1, CD_RULE_UNIT);
    if (cd_is_initial(x)) return judge_initial(x);
    if (announces_number(x)) return cd_verdict(x, 0, CD_RULE_BEFORE_NUMBER);
    if (x->left_class & CD_WORD_ABBREVIATION) return judge_abbreviation(x);
    if (cd_is_acronym(&x->left)) return judge_acronym(x);
    if (x->rules->roman_ordinals && cd_context_is_roman(x, &x->left) && !cd_right_starts(x)) return cd_verdict(x, 0, CD_RULE_ORDINAL);
    if (x->rules->weak_stop) return cd_likely(x, cd_right_starts(x) && !x->opened, CD_RULE_WEAK_STOP);
  }
  if (is_closed_end(x) && !(x->left_class & CD_WORD_ABBREVIATION)) return cd_verdict(x, 1, CD_RULE_STOP);
  if (x->left.start < x->left.end && !(x->left.has & ~(unsigned)(CD_HAS_DIGIT | CD_HAS_DOT))) return judge_number(x);
  return is_plain_end(x) ? cd_verdict(x, 1, CD_RULE_STOP) : cd_likely(x, 1, CD_RULE_STOP);
}
