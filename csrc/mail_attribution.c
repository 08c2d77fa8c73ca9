#include "mail_attribution.h"

#include <string.h>
#include <utf8proc.h>

#include "mail_address.h"
#include "mail_escape.h"
#include "mail_space.h"

#define MOST_NAME_WORDS 8 /* of a name, with "via Some List" and the like */
#define MOST_WORDS_AFTER 2 /* an address, beside the verb: more are a sentence */
#define MOST_FOREIGN_WORDS 16 /* of an attribution in a language that is not known */

/* --- joining lines --------------------------------------------------------------- */

/* The value of a decimal digit, or -1. Of a script's ten digits the first stands at 6 of its column of 16 in the
   scripts of India, at 0 in the others that mail is written in. */
static int digit_value(cd_code_point c) {
  if (utf8proc_category((utf8proc_int32_t)c) != UTF8PROC_CATEGORY_ND || c > 0xFFFF) return -1;
  return (int)(c & 0xF) - (c >= 0x0900 && c < 0x0E00 ? 6 : 0);
}

/* The character that a code point beyond ASCII is simplified to: '\0' to leave it out, -1 to keep it. */
static int simplify(cd_code_point c) {
  int digit = c == CD_ILL_FORMED ? -1 : digit_value(c);
  if (digit >= 0 && digit <= 9) return '0' + digit;
  if (cd_mail_is_invisible(c)) return '\0';
  if (c >= 0x2010 && c <= 0x2015) return '-';
  return cd_mail_is_space(c) ? ' ' : -1;
}

/* Appends one unit of text, simplified; returns how many bytes it took. */
static size_t join_unit(const char *text, size_t at, size_t end, cd_buffer *out) {
  cd_code_point c;
  int simple;
  size_t n = cd_mail_escaped(text, at, end, &c);
  if (n == 0) n = cd_utf8_decode((const unsigned char *)text + at, (const unsigned char *)text + end, &c);
  if (c == '\t') c = ' ';
  simple = c < 0x80 ? (int)c : simplify(c);
  if (simple > 0)
    out->bytes[out->length++] = (char)simple;
  else if (simple < 0 && c == CD_ILL_FORMED)
    (void)cd_buffer_append(out, text + at, n);
  else if (simple < 0)
    out->length += cd_utf8_encode(c, out->bytes + out->length);
  return n;
}

/* Appends what an encoded word says if there is room; returns how many bytes it took, 0 if there is none. */
static size_t join_encoded(const char *text, size_t at, size_t end, size_t limit, cd_buffer *out) {
  char word[CD_MAIL_ENCODED_MAX];
  size_t length, n = cd_mail_encoded_word(text, at, end, word, &length);
  if (n == 0 || length > limit - out->length) return 0;
  memcpy(out->bytes + out->length, word, length);
  out->length += length;
  return n;
}

/* How many bytes from 'at' on stay as they are. */
static size_t plain_run(const char *text, size_t at, size_t end) {
  size_t p = at;
  while (p < end && (unsigned char)text[p] < 0x80 && text[p] != '&' && text[p] != '=' && text[p] != '\t') p++;
  return p - at;
}

/* Appends a line; stops when out is longer than 'limit'. */
static void join_line(const char *text, const cd_mail_line *l, size_t limit, cd_buffer *out) {
  size_t at = l->first, n;
  while (at < l->last && out->length <= limit) {
    n = plain_run(text, at, l->last);
    if (n > limit + 1 - out->length) n = limit + 1 - out->length;
    memcpy(out->bytes + out->length, text + at, n);
    out->length += n;
    at += n;
    if (at == l->last || out->length > limit) break;
    n = join_encoded(text, at, l->last, limit, out);
    at += n > 0 ? n : join_unit(text, at, l->last, out);
  }
}

cd_status cd_mail_join(const char *text, const cd_mail_line *lines, size_t first, size_t last, cd_buffer *out) {
  size_t start = out->length, limit = start + CD_MAIL_CANDIDATE_MAX;
  cd_status status = cd_buffer_reserve(out, CD_MAIL_CANDIDATE_MAX + 16); /* so that no append below can fail or move it */
  for (; status == CD_OK && first < last && out->length <= limit; first++) {
    join_line(text, &lines[first], limit, out);
    if (first + 1 == last) break;
    if (out->length > start && out->bytes[out->length - 1] == '=') /* a soft line break of quoted-printable */
      out->length--;
    else
      status = cd_buffer_append(out, " ", 1);
  }
  return status;
}

/* --- the parts of a candidate ------------------------------------------------------- */

typedef struct parts {
  const cd_mail_phrases *phrases;
  const char *text;
  cd_span whole;
  size_t opens;         /* length of the opening word, 0: none */
  cd_span wrote, email, angle;
  int has_date, colon, identified;
  uint32_t order;       /* of the day and the month, by the language of its words */
  cd_mail_date date;
  char taken[CD_MAIL_CANDIDATE_MAX + 16]; /* which bytes are no part of a name */
} parts;

static void take(parts *p, size_t start, size_t end) {
  if (end > start) memset(p->taken + start, 1, end - start);
}

/* Takes the verbs outside the address (some languages part them in two); the last one counts. */
static void find_verb(parts *p) {
  size_t at = p->whole.start, length;
  cd_mail_meaning m;
  for (;;) {
    at = cd_mail_phrases_find(p->phrases, p->text, at, p->whole.end, CD_MAIL_WROTE, &length, &m);
    if (at >= p->whole.end) return;
    if (at + length <= p->angle.start || at >= p->angle.end) {
      p->wrote.start = at;
      p->wrote.end = at + length;
      p->order |= m.kinds;
      take(p, at, at + length);
    }
    at += length;
  }
}

static int ends_in_colon(const char *text, cd_span *s) {
  static const char full_width[] = "\xEF\xBC\x9A";
  size_t n = 0;
  if (s->end > s->start && text[s->end - 1] == ':') n = 1;
  if (s->end - s->start >= 3 && memcmp(text + s->end - 3, full_width, 3) == 0) n = 3;
  s->end -= n;
  while (n > 0 && s->end > s->start && text[s->end - 1] == ' ') s->end--;
  return n > 0;
}

/* "In message <id>, Jane <jane@example.org> writes:": what is in brackets after the opening is no address. */
static void pass_message_id(parts *p) {
  size_t at = p->whole.start + p->opens;
  const char *close;
  while (p->opens > 0 && at < p->whole.end && p->text[at] == ' ') at++;
  if (p->opens == 0 || at == p->whole.end || p->text[at] != '<') return;
  close = memchr(p->text + at, '>', p->whole.end - at);
  if (close == NULL) return;
  p->opens = (size_t)(close - p->text) + 1 - p->whole.start;
  p->identified = 1;
}

/* The first address, or the one after it where only that is in brackets: "a@b on behalf of Jane" <jane@example.org>. */
static void find_address(parts *p) {
  cd_span next, around;
  p->email = cd_mail_address_find(p->text, p->whole.start + p->opens, p->whole.end);
  if (p->email.end == 0) return;
  p->angle = cd_mail_address_around(p->text, p->whole.start, p->whole.end, p->email);
  if (p->angle.start < p->email.start) return;
  next = cd_mail_address_find(p->text, p->email.end, p->whole.end);
  if (next.end == 0) return;
  around = cd_mail_address_around(p->text, p->email.end, p->whole.end, next);
  if (around.start == next.start || p->text[around.start] != '<') return;
  p->email = next;
  p->angle = around;
}

static void find_parts(parts *p, const cd_mail_phrases *phrases, const char *text, size_t length) {
  cd_mail_meaning m;
  memset(p, 0, offsetof(parts, taken) + length + 1);
  p->phrases = phrases;
  p->text = text;
  p->whole = cd_mail_undecorated(text, 0, length);
  p->colon = length - p->whole.end >= 2; /* "---- On ... wrote ----" */
  if (ends_in_colon(text, &p->whole)) p->colon = 1;
  p->opens = cd_mail_phrases_match(phrases, text, p->whole.start, p->whole.end, CD_MAIL_OPENS, &m);
  if (p->opens > 0) p->order = m.kinds;
  pass_message_id(p);
  find_address(p);
  find_verb(p);
  p->has_date = cd_mail_date_find(phrases, text, p->whole.start + p->opens, p->whole.end, p->order, &p->date);
  take(p, 0, p->whole.start + p->opens);
  take(p, p->whole.end, length);
  take(p, p->angle.start, p->angle.end);
  if (p->has_date) take(p, p->date.span.start, p->date.span.end);
}

/* Takes the words at the beginning of free runs that belong to the form, not to a name: "at", "user". */
static void take_glue(parts *p) {
  uint32_t glue = CD_MAIL_GLUE | CD_MAIL_AM | CD_MAIL_PM;
  size_t at = p->whole.start, length;
  cd_mail_meaning m;
  int edge = 1;
  if (p->opens > 0 && !p->has_date) glue |= CD_MAIL_DAY; /* "On Monday, Jane wrote:", but not "Sun Li wrote:" */
  while (at < p->whole.end) {
    if (p->taken[at] || (!cd_mail_is_plain(p->text[at]) && strchr(" ,;.:()'-", p->text[at]) != NULL)) {
      edge |= p->taken[at];
      at++;
      continue;
    }
    if (p->wrote.end > 0 && at >= p->wrote.end) glue |= CD_MAIL_OPENS; /* "wrote on ..." */
    length = edge ? cd_mail_phrases_match(p->phrases, p->text, at, p->whole.end, glue, &m) : 0;
    take(p, at, at + length);
    edge = length > 0;
    if (length == 0) {
      while (at < p->whole.end && !p->taken[at] && p->text[at] != ' ') at++;
    } else {
      at += length;
    }
  }
}

/* How many words, if there is any letter or digit. */
static size_t count_words(const char *text, cd_span s) {
  size_t at;
  for (at = s.start; at < s.end; at++) {
    char c = text[at];
    if ((unsigned char)c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'))
      return cd_mail_words(text, s.start, s.end, MOST_NAME_WORDS + 1);
  }
  return 0;
}

/* Whether a run of free text is a better name than the best one so far: the nearest before the address, else the longest. */
static int is_better_name(const parts *p, cd_span best, cd_span run) {
  if (best.end == 0) return 1;
  if (p->email.end > 0) return run.end <= p->angle.start;
  return run.end - run.start > best.end - best.start;
}

/* Finds the name among the free runs, and how many free words stand before and after the verb. */
static cd_span choose_name(const parts *p, size_t *before, size_t *after) {
  size_t at = p->whole.start, words;
  cd_span best = { 0, 0 }, run;
  *before = *after = 0;
  while (at < p->whole.end) {
    while (at < p->whole.end && p->taken[at]) at++;
    run.start = at;
    while (at < p->whole.end && !p->taken[at]) at++;
    run.end = at;
    run = cd_mail_name_trim(p->text, run);
    words = count_words(p->text, run);
    *(p->wrote.end > 0 && run.start >= p->wrote.end ? after : before) += words;
    if (words > 0 && is_better_name(p, best, run)) best = run;
  }
  return best;
}

/*
** Whether the free words may be a name: not several without a capital ("the committee"), and no longer one
** without ("This is what Jane"), but for the first, which may be an account's ("jdoe via Some List").
*/
static int is_name(const char *text, cd_span s) {
  size_t at = s.start, word, words = 0, capitals = 0, longer = 0;
  while (at < s.end) {
    while (at < s.end && text[at] == ' ') at++;
    word = at;
    while (at < s.end && text[at] != ' ') at++;
    if (at == word) break;
    if (at - word == 3 && memcmp(text + word, "via", 3) == 0) return 1;
    if (text[word] < 'a' || text[word] > 'z') capitals++;
    else if (words > 0 && at - word > 3) longer++;
    words++;
  }
  return words < 2 || (capitals > 0 && longer == 0);
}

/* Leaves out words of the form at the end of a name: "Jane Doe 在". */
static cd_span without_glue(const parts *p, cd_span s) {
  size_t at = s.end;
  cd_mail_meaning m;
  while (at > s.start && p->text[at - 1] != ' ') at--;
  if (at == s.start || cd_mail_phrases_match(p->phrases, p->text, at, s.end, CD_MAIL_GLUE, &m) != s.end - at) return s;
  s.end = at;
  return cd_mail_name_trim(p->text, s);
}

/* Whether a sentence of the writer's own begins so: "As Jane wrote:". */
static int is_prose(const parts *p, cd_span name) {
  if (cd_mail_phrases_kinds(p->phrases, p->text, name.start, name.end, CD_MAIL_PROSE) != 0) return 1;
  return p->opens == 0 && cd_mail_phrases_kinds(p->phrases, p->text, p->whole.start, p->whole.end, CD_MAIL_PROSE) != 0;
}

static int is_via(const parts *p, cd_span name) {
  size_t at;
  for (at = name.start; at + 5 < name.end; at++)
    if (memcmp(p->text + at, " via ", 5) == 0) return 1;
  return 0;
}

/* "Thursday, 21 November 2013": with the name of the day and the year. */
static int is_full_date(const parts *p) {
  cd_mail_meaning m;
  size_t start = p->date.span.start;
  return p->has_date && p->date.year > 0 &&
         cd_mail_phrases_match(p->phrases, p->text, start, p->date.span.end, CD_MAIL_DAY, &m) > 0;
}

static int is_digit(char c) { return c >= '0' && c <= '9'; }

/* Whether a year and a time of day are among the digits, in whatever language the words beside them are. */
static int has_moment(const char *text, cd_span s) {
  size_t at = s.start, first;
  int year = 0, time = 0;
  while (at < s.end) {
    first = at;
    while (at < s.end && is_digit(text[at])) at++;
    if (at - first == 4 && (memcmp(text + first, "19", 2) == 0 || memcmp(text + first, "20", 2) == 0)) year = 1;
    if (at > first && at - first <= 2 && s.end - at > 2 && (text[at] == ':' || text[at] == '.') &&
        is_digit(text[at + 1]) && is_digit(text[at + 2]) && (s.end - at == 3 || !is_digit(text[at + 3])))
      time = 1;
    if (at == first) at++;
  }
  return year && time;
}

/* An address in brackets, a year, a time, a colon: what is not known of it are its words. */
static int is_foreign(const parts *p, size_t words) {
  return p->colon && p->email.end > 0 && p->angle.start < p->email.start && words <= MOST_FOREIGN_WORDS &&
         has_moment(p->text, p->whole);
}

/* What of a name stands after its last digit: of an unknown language's date nothing else is known. */
static cd_span without_digits(const char *text, cd_span name) {
  size_t at;
  for (at = name.end; at > name.start && !is_digit(text[at - 1]); at--) {}
  if (at == name.start) return name;
  name.start = at;
  return cd_mail_name_trim(text, name);
}

/* How many free words stand after the address. */
static size_t words_after_address(const parts *p) {
  size_t at = p->angle.end, words = 0;
  cd_span run;
  while (at < p->whole.end) {
    while (at < p->whole.end && p->taken[at]) at++;
    run.start = at;
    while (at < p->whole.end && !p->taken[at]) at++;
    run.end = at;
    words += count_words(p->text, run);
  }
  return words;
}

/* With a verb. */
static cd_mail_strength weigh_verb(const parts *p, int words, cd_span name, int well_begun) {
  int address = p->email.end > 0, time = p->has_date && p->date.hour >= 0, named = is_name(p->text, name);
  if (address && words_after_address(p) > (p->has_date ? MOST_WORDS_AFTER : 0)) return CD_STRENGTH_WEAK;
  if (p->identified || (address && (p->has_date || named)) || (time && named)) return CD_STRENGTH_STRONG;
  if (words && named && !is_prose(p, name) && (is_via(p, name) || (well_begun && p->colon && is_full_date(p))))
    return CD_STRENGTH_ALONE;
  if (p->has_date || address || (words && named && !is_prose(p, name))) return CD_STRENGTH_WEAK;
  return CD_STRENGTH_NONE;
}

/* Without a verb, or with one that is not at the end. */
static cd_mail_strength weigh_date(const parts *p, size_t before, int words, int well_begun) {
  int verb = p->wrote.end > 0, address = p->email.end > 0, time = p->has_date && p->date.hour >= 0;
  if (p->has_date && address && well_begun && (p->colon || p->angle.end == p->whole.end)) {
    if (words_after_address(p) > (verb ? MOST_WORDS_AFTER : 0)) return CD_STRENGTH_WEAK;
    return verb || p->colon ? CD_STRENGTH_STRONG : CD_STRENGTH_APART;
  }
  if (p->colon && words && p->opens > 0 && (address || time)) return CD_STRENGTH_WEAK;
  if (p->colon && words && p->has_date && (address || (time && before <= 4))) return CD_STRENGTH_WEAK;
  if (time && p->date.offset != CD_MAIL_NO_OFFSET && well_begun && words && before <= 4) return CD_STRENGTH_ALONE;
  return CD_STRENGTH_NONE;
}

static cd_mail_strength weigh(const parts *p, size_t before, size_t after, cd_span name, int well_begun) {
  int ends = p->colon || p->wrote.end == p->whole.end, words = before + after > 0;
  cd_mail_strength strength = CD_STRENGTH_NONE;
  if (before + after <= MOST_NAME_WORDS && (before == 0 || after == 0)) {
    if (p->wrote.end > 0 && ends) strength = weigh_verb(p, words, name, well_begun);
    if (strength == CD_STRENGTH_NONE) strength = weigh_date(p, before, words, well_begun);
  }
  return strength == CD_STRENGTH_NONE && is_foreign(p, before + after) ? CD_STRENGTH_WEAK : strength;
}

void cd_mail_attribution_read(const cd_mail_phrases *phrases, const char *text, size_t length,
                              cd_mail_attribution *a) {
  parts p;
  size_t before, after;
  memset(a, 0, sizeof *a);
  if (length == 0 || length > CD_MAIL_CANDIDATE_MAX) return;
  find_parts(&p, phrases, text, length);
  take_glue(&p);
  a->name = without_glue(&p, choose_name(&p, &before, &after));
  a->email = p.email;
  a->has_date = p.has_date;
  a->date = p.date;
  a->plain = p.wrote.end > 0 && before + after == count_words(text, a->name) && is_name(text, a->name) && !is_prose(&p, a->name);
  a->dated_first = p.has_date && p.date.span.start <= p.whole.start + p.opens + 4;
  a->well_begun = p.identified || (p.has_date && (p.opens > 0 || p.date.span.start <= p.whole.start + 1));
  a->strength = weigh(&p, before, after, a->name, a->well_begun);
  if (!p.has_date && is_foreign(&p, before + after)) a->name = without_digits(text, a->name);
}
