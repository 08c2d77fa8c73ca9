#include "sentence_rules.h"
#include "sentence_dot_rules.h"
#include "sentence_gap_rules.h"

static int at_end(const cd_context *x) { return x->view->final && x->c->gap >= x->view->limit; }

/* Letters or digits that can begin a sentence, other than a small letter. */
static int right_can_begin(const cd_context *x) {
  cd_shape s = x->right.first;
  return s == CD_SHAPE_UPPER || s == CD_SHAPE_LETTER || s == CD_SHAPE_UNSPACED || s == CD_SHAPE_DIGIT ||
         s == CD_SHAPE_NUMBER;
}

/* --- stops within a word ----------------------------------------------------------------------------------- */

/* What a stop without a space may stand behind, for a sentence to end: "end.", "end).", and "NATO." before "The". */
static int may_forget_space(cd_context *x, cd_shape before) {
  if (x->right.first == CD_SHAPE_LETTER) return before == CD_SHAPE_LETTER || before == CD_SHAPE_MARK;
  if (before == CD_SHAPE_UPPER) return x->left.letters > 2 && cd_right_starts(x);
  return before == CD_SHAPE_LOWER || before == CD_SHAPE_DIGIT || !cd_stop_touches(x);
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
  if (ends_unspaced(x)) return cd_verdict(x, 1, CD_RULE_WIDE);
  if (x->c->close != x->c->run && x->right.first == CD_SHAPE_LETTER && !x->opened) /* "간다."라고 */
    return cd_verdict(x, 0, CD_RULE_CONTINUES);
  if (x->c->kind == CD_STOP_DOTS || x->c->stops > 3) return cd_verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->right.first != CD_SHAPE_UPPER && x->right.first != CD_SHAPE_LETTER) return cd_verdict(x, 0, CD_RULE_INSIDE_WORD);
  cd_context_read_left(x);
  before = cd_shape_of(x->before);
  if (x->left.has & (CD_HAS_DOT | CD_HAS_SIGN) || x->right.has & (CD_HAS_SIGN | CD_HAS_DIGIT))
    return cd_verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->left.letters < 2 || !may_forget_space(x, before) || (x->left_class & CD_WORD_ABBREVIATION && cd_stop_touches(x)))
    return cd_verdict(x, 0, CD_RULE_INSIDE_WORD);
  if (x->right.first == CD_SHAPE_LETTER) return cd_likely(x, x->right.letters > 1, CD_RULE_MISSING_SPACE);
  if (x->right.letters == 1) { /* "end.I went", but "Ph.D." */
    cd_code_point after;
    cd_view_at(x->view, x->right.end, &after);
    if (after == '.') return cd_verdict(x, 0, CD_RULE_INSIDE_WORD);
  } else if (!x->right.capital) {
    return cd_likely(x, x->right.has & CD_HAS_LOWER ? 0 : before == CD_SHAPE_LOWER, CD_RULE_MISSING_SPACE);
  }
  return cd_likely(x, 1, CD_RULE_MISSING_SPACE);
}

/* --- ellipses ----------------------------------------------------------------------------------------------- */

/* "end. . . . Next": the first stop ends the sentence, the others stand for what was left out of the next. */
static cd_ruling judge_dots(cd_context *x) {
  cd_ruling d = cd_likely(x, right_can_begin(x) && x->right.first != CD_SHAPE_DIGIT, CD_RULE_ELLIPSIS);
  cd_code_point before;
  size_t width = cd_view_before(x->view, x->start, x->c->stop, &before);
  if (width == 0 || cd_shape_of(before) == CD_SHAPE_OPEN) return cd_verdict(x, 0, CD_RULE_ELLIPSIS);
  if (x->c->spaced && x->c->stops == 3) return cd_verdict(x, 0, CD_RULE_ELLIPSIS);
  if (d.boundary && x->c->spaced && x->c->stops > 3 && !cd_is_blank(cd_shape_of(before))) d.end = x->c->stop + 1;
  if (d.boundary && x->right.capital && x->right.letters > 1 && !x->opened) d.doubtful = 0; /* "and so on ... Then" */
  return d;
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
  if (is_short_question(x) || begins_elided(x)) return cd_verdict(x, 1, CD_RULE_LOWER_CASE);
  cd_context_read_left(x);
  if (cd_is_list_mark(x) || x->left.has == (CD_HAS_DIGIT | CD_HAS_DOT)) /* "Section 2.3. of the act" */
    return cd_verdict(x, 0, CD_RULE_LIST_MARK);
  if (!closed && cd_is_initial(x) && (!casual || x->left.start == x->start)) return cd_verdict(x, 0, CD_RULE_INITIAL); /* "E. coli" */
  if (!casual && (closed || x->left_class & CD_WORD_ABBREVIATION || cd_is_acronym(&x->left) || is_name_with_mark(x)))
    return cd_verdict(x, 0, CD_RULE_LOWER_CASE);
  if (x->c->kind == CD_STOP_DOTS && x->before == ' ' && !casual) return cd_verdict(x, 0, CD_RULE_LOWER_CASE); /* "a , b ... and" */
  if (x->left_class & CD_WORD_ABBREVIATION || closed || x->c->kind == CD_STOP_DOTS)
    return cd_likely(x, 0, CD_RULE_LOWER_CASE);
  if (begins_in_small_letters(x)) return cd_verdict(x, 1, CD_RULE_STARTER);
  return cd_likely(x, casual && x->left.letters > 1, CD_RULE_LOWER_CASE);
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
  *d = cd_verdict(x, 1, CD_RULE_DIALOGUE);
  if (s == CD_SHAPE_UPPER) return 1;
  if (x->c->close != x->c->run) return s == CD_SHAPE_OPEN_QUOTE; /* «Where to?» - «Home.» */
  if (x->c->kind != CD_STOP_DOT) return 0;
  if (s == CD_SHAPE_DIGIT || s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || s == CD_SHAPE_QUOTE) return 1;
  if (s != CD_SHAPE_LOWER) return 0;
  cd_context_read_left(x);
  *d = cd_likely(x, 1, CD_RULE_DIALOGUE);
  return x->left.has == CD_HAS_LOWER && x->left.letters > 2 && !(x->left_class & CD_WORD_ABBREVIATION);
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
  if (x->c->close != x->c->gap || x->c->close == x->c->run) return cd_verdict(x, 1, CD_RULE_WIDE);
  cd_view_before(x->view, x->start, x->c->run, &stop);
  if (is_corner(x)) return cd_verdict(x, 1, CD_RULE_WIDE);
  if (stop == 0xFF01 || stop == 0xFF1F) return cd_likely(x, 0, CD_RULE_CONTINUES); /* “真的吗？”他问。 */
  cd_view_at(x->view, x->c->gap, &x->next);
  next = cd_shape_of(x->next);
  if (takes_up(x->next) || next == CD_SHAPE_PUNCTUATION || next == CD_SHAPE_DASH || next == CD_SHAPE_CLOSE)
    return cd_verdict(x, 0, CD_RULE_CONTINUES);
  return cd_verdict(x, 1, CD_RULE_WIDE);
}

/* "갈래?" 하고: a word that goes on behind a quotation, where letters have no case to tell. */
static int takes_quotation_up(cd_context *x) {
  return x->c->close != x->c->run && x->right.first == CD_SHAPE_LETTER && (cd_right_class(x) & CD_WORD_RESUMES) != 0;
}

#define MOST_WORDS_OF_NAME 4

/* What may follow a verb of speech that takes a quotation up: "asked.", "asked on Monday", but not "said nothing". */
static int is_said_so(const cd_context *x, size_t i) {
  cd_near_word next;
  unsigned classes;
  cd_shape s = cd_view_shape(x->view, i);
  if (s != CD_SHAPE_SPACE) return s == CD_SHAPE_PUNCTUATION || s == CD_SHAPE_NEWLINE;
  next = cd_token_right(x->view, i + 1);
  classes = cd_context_classes(x, next.start, next.end);
  return next.first == CD_SHAPE_LOWER && (!(classes & CD_WORD_STARTER) || classes & CD_WORD_OPENER);
}

/* "Why?" Mrs. Vance asked: a name and a verb of speech, where the name comes first. */
static int is_spoken(const cd_context *x) {
  cd_near_word word = x->right;
  cd_code_point mark;
  unsigned words;
  if (x->c->close == x->c->run || x->right.first != CD_SHAPE_UPPER || x->opened || x->c->kind == CD_STOP_DOT) return 0;
  cd_view_before(x->view, x->start, x->c->close, &mark);
  if (cd_shape_of(mark) == CD_SHAPE_CLOSE) return 0;
  for (words = 0; words < MOST_WORDS_OF_NAME && word.first == CD_SHAPE_UPPER; words++) {
    size_t i = word.end;
    cd_code_point cp;
    i += cd_view_at(x->view, i, &cp);
    if (cp == '.') i += cd_view_at(x->view, i, &cp);
    if (cd_shape_of(cp) != CD_SHAPE_SPACE) return 0;
    word = cd_token_right(x->view, i);
  }
  return word.first == CD_SHAPE_LOWER && cd_context_classes(x, word.start, word.end) & CD_WORD_RESUMES &&
         is_said_so(x, word.end);
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
  cd_ruling d = cd_verdict(x, 1, CD_RULE_STOP);
  d.end = x->right.end;
  return d;
}

static cd_ruling judge_stop(cd_context *x) {
  cd_ruling d;
  if (x->c->kind == CD_STOP_WIDE) return judge_wide(x);
  if (x->c->gap == x->c->close) return judge_no_gap(x);
  if (x->rules->newlines == CD_NEWLINES_LINE && x->c->newlines != 0) return cd_verdict(x, 1, CD_RULE_LINE);
  if (x->c->newlines != 0 && cd_list_line(x->view, x->c->gap)) return cd_verdict(x, 1, CD_RULE_LIST_ITEM);
  cd_context_read_right(x);
  if (judge_dialogue(x, &d)) return d;
  if (!x->opened && (x->next == ',' || x->next == ';')) return cd_verdict(x, 0, CD_RULE_CONTINUES);
  if (is_short_clause(x)) return cd_verdict(x, 0, CD_RULE_CONTINUES);
  if (goes_on(x)) return cd_likely(x, 0, CD_RULE_CONTINUES);
  if (x->right.first == CD_SHAPE_LOWER) return judge_lower(x);
  if (is_note(x)) return judge_note(x);
  if (takes_quotation_up(x) || is_spoken(x)) return cd_verdict(x, 0, CD_RULE_CONTINUES);
  switch (x->c->kind) {
    case CD_STOP_DOT: return cd_judge_dot(x);
    case CD_STOP_DOTS: return judge_dots(x);
    default: return cd_judge_strong(x);
  }
}

cd_ruling cd_rules_judge(cd_context *x) {
  if (x->c->newlines >= 2) return cd_verdict(x, 1, CD_RULE_PARAGRAPH);
  if (at_end(x)) return cd_verdict(x, 0, CD_RULE_END);
  switch (x->c->kind) {
    case CD_STOP_NEWLINE: return cd_judge_line(x);
    case CD_STOP_GAP: return cd_judge_gap(x);
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
