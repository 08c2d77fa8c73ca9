#include "mail_signature.h"

#include <string.h>

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
  size_t n = strlen(word), at;
  for (at = l->first; at + n <= l->last; at++)
    if (text[at] == word[0] && memcmp(text + at, word, n) == 0) return 1;
  return 0;
}

static int has_link(const char *text, const cd_mail_line *l) {
  return contains(text, l, "://") || contains(text, l, "www.") || contains(text, l, "@");
}

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* --- notices ------------------------------------------------------------------------- */

/* The first line of the paragraph that ends before 'last'. */
static size_t paragraph_start(const stretch *s, size_t last) {
  while (last > s->first && !is_blank(s, last - 1)) last--;
  return last;
}

/* A line that begins as a footer does, and is no more than that or has a link. */
static int is_footer(const stretch *s, size_t i, int linked) {
  cd_mail_meaning m;
  const cd_mail_line *l = &s->lines[i];
  cd_span plain = cd_mail_undecorated(s->text, l->first, l->last);
  size_t n;
  if (plain.start < plain.end && s->text[plain.start] == '[') plain.start++;
  if (plain.start < plain.end && s->text[plain.end - 1] == '.') plain.end--;
  n = cd_mail_phrases_match(s->phrases, s->text, plain.start, plain.end, CD_MAIL_FOOTER, &m);
  return n > 0 && (linked || n == plain.end - plain.start);
}

/* Whether the words hold a phrase that only disclaimers have, or two hints. */
static int has_disclaimer(const stretch *s, cd_span in) {
  size_t hints = 0, length, at = in.start;
  cd_mail_meaning m;
  while (hints < 2) {
    at = cd_mail_phrases_find(s->phrases, s->text, at, in.end, CD_MAIL_HINT | CD_MAIL_DISCLAIMER, &length, &m);
    if (at == in.end) return 0;
    if (m.kinds & CD_MAIL_DISCLAIMER) return 1;
    at += length;
    hints++;
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

/* Whether a hint is all there is, or begins a text that is long or has a link: then it must say more than two words. */
static int is_hint(const stretch *s, cd_span words, int long_or_linked) {
  size_t n = first_hint(s, words);
  if (n == 0) return 0;
  if (words.end - words.start - n <= 3) return 1;
  if (!long_or_linked) return 0;
  return (unsigned char)s->text[words.start] >= FIRST_UNSPACED || cd_mail_words(s->text, words.start, words.start + n, 3) == 3;
}

static int is_notice(const stretch *s, size_t first, size_t last) {
  cd_span words = words_of(s, first, last);
  size_t i;
  int linked = 0;
  if (s->lines[last - 1].last - s->lines[first].first > LONGEST_NOTICE) return 0;
  if (has_disclaimer(s, words)) return 1;
  for (i = first; i < last; i++) linked |= has_link(s->text, &s->lines[i]);
  if (is_hint(s, words, linked || words.end - words.start >= LONG_DISCLAIMER)) return 1;
  for (i = first; i < last; i++)
    if (is_footer(s, i, linked)) return 1;
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
  return has_disclaimer(&s, words) || is_hint(&s, words, 0) ? end : first;
}

/* --- signatures ------------------------------------------------------------------------ */

/* A telephone number, an address, a link: what only a signature has one below the other. */
static int is_contact(const char *text, const cd_mail_line *l) {
  size_t at, digits = 0;
  if (has_link(text, l)) return 1;
  for (at = l->first; at < l->last; at++) {
    if (is_digit(text[at])) digits++;
    else if (strchr(" +()-./", text[at]) == NULL) digits = digits >= PHONE_DIGITS ? digits : 0;
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

int cd_mail_is_card(const cd_mail_phrases *p, const char *text, const cd_mail_line *lines, size_t first, size_t last) {
  stretch s = { p, text, lines, first, last };
  size_t i;
  for (i = first; i < last; i++)
    if (!is_blank(&s, i) && is_contact(text, &lines[i])) return block_lines(&s, first) > 0;
  return 0;
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
