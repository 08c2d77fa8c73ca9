#include "mail_signature.h"

#include <string.h>

#include "mail_space.h"

#define MOST_BLOCK_LINES 14 /* below a closing, blank ones left out */
#define LONGEST_NOTICE 8000 /* bytes of one paragraph */
#define LONG_DISCLAIMER 160 /* bytes: so long is hardly what a person says about mail */
#define FIRST_UNSPACED 0xE0 /* the first byte of scripts that part no words, and of some that do */
#define LONGEST_BLOCK_LINE 100
#define SHORT_LINE 48
#define PHONE_DIGITS 7

typedef struct stretch {
  const cd_mail_phrases *phrases;
  const char *text;
  const cd_mail_line *lines;
  size_t first, last;
} stretch;

static int is_blank(const stretch *s, size_t i) { return s->lines[i].mark == CD_MAIL_LINE_BLANK; }

static size_t width(const cd_mail_line *l) { return l->last - l->first; }

static int contains(const char *text, const cd_mail_line *l, const char *word) {
  size_t n = strlen(word), at = l->first;
  const char *found;
  while (at + n <= l->last && (found = memchr(text + at, word[0], l->last - at - n + 1)) != NULL) {
    if (memcmp(found, word, n) == 0) return 1;
    at = (size_t)(found - text) + 1;
  }
  return 0;
}

/* An address of any kind: "://", "www." or "@". */
static int has_link(const char *text, const cd_mail_line *l) {
  return contains(text, l, "@") || contains(text, l, "://") || contains(text, l, "www.");
}

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* --- notices ------------------------------------------------------------------------- */

/* The first line of the paragraph that ends before 'last'. */
static size_t paragraph_start(const stretch *s, size_t last) {
  while (last > s->first && !is_blank(s, last - 1)) last--;
  return last;
}

/* What is asked of a paragraph's lines only where its words leave that open. */
static int is_linked(const stretch *s, size_t first, size_t last) {
  for (; first < last; first++)
    if (has_link(s->text, &s->lines[first])) return 1;
  return 0;
}

/* A line that begins as a footer does; *whole: it says no more than that. */
static int is_footer(const stretch *s, size_t i, int *whole) {
  cd_mail_meaning m;
  const cd_mail_line *l = &s->lines[i];
  cd_span plain = cd_mail_undecorated(s->text, l->first, l->last);
  size_t n;
  if (plain.start < plain.end && s->text[plain.start] == '[') plain.start++;
  if (plain.start < plain.end && s->text[plain.end - 1] == '.') plain.end--;
  n = cd_mail_phrases_match(s->phrases, s->text, plain.start, plain.end, CD_MAIL_FOOTER, &m);
  *whole = n == plain.end - plain.start;
  return n > 0;
}

/* Whether the words hold a phrase that only disclaimers have (which a hint may run into), or two hints. */
static int has_disclaimer(const stretch *s, cd_span in) {
  size_t hints, length, at = in.start;
  cd_mail_meaning m;
  if (cd_mail_phrases_find(s->phrases, s->text, at, in.end, CD_MAIL_DISCLAIMER, &length, &m) < in.end) return 1;
  for (hints = 0; hints < 2; hints++) {
    at = cd_mail_phrases_find(s->phrases, s->text, at, in.end, CD_MAIL_HINT, &length, &m);
    if (at == in.end) return 0;
    at += length;
  }
  return 1;
}

/* The words of a paragraph without the rules and decoration around it. */
static cd_span words_of(const stretch *s, size_t first, size_t last) {
  while (first + 1 < last && s->lines[first].mark != CD_MAIL_LINE_TEXT) first++;
  return cd_mail_undecorated(s->text, s->lines[first].first, s->lines[last - 1].last);
}

/* How many bytes a hint at the beginning takes, or in a bracket there. */
static size_t first_hint(const stretch *s, cd_span words) {
  cd_mail_meaning m;
  int bracket = words.start < words.end && s->text[words.start] == '[';
  return cd_mail_phrases_match(s->phrases, s->text, words.start + (bracket ? 1 : 0), words.end, CD_MAIL_HINT, &m);
}

/* How a paragraph begins that begins with a hint: only one of more than two words tells something of what follows it. */
typedef enum hint { NO_HINT, FIRST_WORDS, ALL_WORDS } hint;

static hint hint_of(const stretch *s, cd_span words) {
  size_t n = first_hint(s, words);
  if (n == 0) return NO_HINT;
  if (words.end - words.start - n <= 3) return ALL_WORDS;
  if ((unsigned char)s->text[words.start] >= FIRST_UNSPACED) return FIRST_WORDS;
  return cd_mail_words(s->text, words.start, words.start + n, 3) == 3 ? FIRST_WORDS : NO_HINT;
}

static int is_notice(const stretch *s, size_t first, size_t last) {
  cd_span words = words_of(s, first, last);
  size_t i;
  int whole, linked = -1; /* not known yet */
  hint begins;
  if (s->lines[last - 1].last - s->lines[first].first > LONGEST_NOTICE) return 0;
  if (has_disclaimer(s, words)) return 1;
  begins = hint_of(s, words);
  if (begins == ALL_WORDS) return 1;
  if (begins == FIRST_WORDS && (words.end - words.start >= LONG_DISCLAIMER || is_linked(s, first, last))) return 1;
  for (i = first; i < last; i++) {
    if (!is_footer(s, i, &whole)) continue;
    if (!whole && linked < 0) linked = is_linked(s, first, last);
    if (whole || linked) return 1;
  }
  return 0;
}

size_t cd_mail_notices(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first, size_t last) {
  stretch s = { p, text, lines, first, last };
  size_t end = last, begin, notices = last;
  for (;;) {
    while (end > first && is_blank(&s, end - 1)) end--;
    if (end == first) return notices;
    begin = paragraph_start(&s, end);
    if (!is_notice(&s, begin, end)) return notices;
    notices = end = begin;
  }
}

size_t cd_mail_banner(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first, size_t last) {
  stretch s = { p, text, lines, first, last };
  size_t begin = first, end;
  cd_span words;
  while (begin < last && is_blank(&s, begin)) begin++;
  for (end = begin; end < last && !is_blank(&s, end); end++) {}
  if (begin == end || lines[end - 1].last - lines[begin].first > LONGEST_NOTICE) return first;
  words = words_of(&s, begin, end);
  return has_disclaimer(&s, words) || hint_of(&s, words) == ALL_WORDS ? end : first;
}

/* --- signatures ------------------------------------------------------------------------ */

/* A telephone number, an address, a link: what only a signature has one below the other. */
static int is_contact(const char *text, const cd_mail_line *l) {
  size_t at, digits = 0;
  if (has_link(text, l)) return 1;
  for (at = l->first; at < l->last; at++) {
    if (is_digit(text[at])) digits++;
    else if (cd_mail_is_plain(text[at]) || strchr(" +()-./", text[at]) == NULL) digits = digits >= PHONE_DIGITS ? digits : 0;
  }
  return digits >= PHONE_DIGITS;
}

/* "Ltd.", "Inc.": a full stop that ends no sentence. */
static int ends_in_short_word(const char *text, const cd_mail_line *l) {
  size_t at = l->last;
  while (at > l->first && text[at - 1] != ' ') at--;
  return l->last - at <= 4 && cd_mail_words(text, l->first, l->last, 5) < 5;
}

/* A line as signatures have: short, no sentence, no item of a list. */
static int is_block_line(const char *text, const cd_mail_line *l) {
  char c = text[l->first], end = text[l->last - 1];
  if (width(l) > LONGEST_BLOCK_LINE) return 0;
  if (is_contact(text, l)) return 1;
  if (strchr("-*>#", c) != NULL || strchr("?!:;", end) != NULL) return 0;
  if (c >= 'a' && c <= 'z') return 0;
  if (contains(text, l, " | ") && end != '.') return 1;
  return width(l) <= SHORT_LINE && (end != '.' || ends_in_short_word(text, l));
}

/* Whether the line is a closing and no more: "Best regards,". */
static int is_closing(const stretch *s, size_t i) {
  const cd_mail_line *l = &s->lines[i];
  size_t n, at, blank;
  cd_mail_meaning m;
  n = cd_mail_phrases_match(s->phrases, s->text, l->first, l->last, CD_MAIL_CLOSING, &m);
  if (n == 0) return 0;
  for (at = l->first + n; at < l->last; at += blank) {
    blank = cd_mail_blank(s->text, at, l->last);
    if (blank == 0 && strchr(",.!-~", s->text[at]) != NULL) blank = 1;
    if (blank == 0 && l->last - at >= 3 && memcmp(s->text + at, "\xEF\xBC\x8C", 3) == 0) blank = 3;
    if (blank == 0) return 0;
  }
  return 1;
}

/* How many lines there are from 'first' on, if all of them are a signature's; else 0. */
static size_t block_lines(const stretch *s, size_t first) {
  size_t i, lines = 0;
  for (i = first; i < s->last; i++) {
    if (is_blank(s, i)) continue;
    if (++lines > MOST_BLOCK_LINES || !(is_block_line(s->text, &s->lines[i]) || is_closing(s, i))) return 0;
  }
  return lines;
}

int cd_mail_is_block(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first, size_t last) {
  stretch s = { p, text, lines, first, last };
  return block_lines(&s, first) > 0;
}

/* "-Jane", "--Jane Doe", "-Jane." as the last line, after a blank one. */
static int is_dashed_name(const stretch *s, size_t i) {
  const cd_mail_line *l = &s->lines[i];
  size_t at = l->first, words;
  if (i == s->first || s->text[at] != '-' || !is_blank(s, i - 1) || width(l) > SHORT_LINE) return 0;
  while (at < l->last && at < l->first + 2 && s->text[at] == '-') at++;
  if (at == l->first + 2 && at < l->last && s->text[at] == ' ') at++;
  if (at == l->last || s->text[at] < 'A' || (s->text[at] > 'Z' && (unsigned char)s->text[at] < 0x80)) return 0;
  words = cd_mail_words(s->text, at, l->last, 4);
  if (words == 1 && s->text[l->last - 1] == '.') return 1;
  return words <= 3 && strchr(".?!:,;", s->text[l->last - 1]) == NULL;
}

static int has_text_above(const stretch *s, size_t i) {
  while (i > s->first)
    if (!is_blank(s, --i)) return 1;
  return 0;
}

size_t cd_mail_sign_off(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first,
                        size_t last) {
  stretch s = { p, text, lines, first, last };
  size_t i, seen = 0;
  while (s.last > first && is_blank(&s, s.last - 1)) s.last--;
  if (s.last > first && is_dashed_name(&s, s.last - 1)) return s.last - 1;
  for (i = s.last; i > first && seen <= MOST_BLOCK_LINES;) {
    if (is_blank(&s, --i)) continue;
    if (is_closing(&s, i)) return has_text_above(&s, i) && block_lines(&s, i + 1) >= 2 ? i : last;
    if (!is_block_line(text, &lines[i])) return last;
    seen++;
  }
  return last;
}
