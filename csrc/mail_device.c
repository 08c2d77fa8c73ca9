#include "mail_device.h"

#include <string.h>
#include <utf8proc.h>

#include "mail_line.h"
#include "mail_space.h"

#define LONGEST 240
#define MOST_WORDS 8 /* of a device's name: "the Sprint Now Network from my BlackBerry" */

typedef struct reader {
  const cd_mail_phrases *phrases;
  char text[LONGEST];
  size_t length;
  int stopped; /* the line ends with a full stop or an exclamation mark */
} reader;

/* Of marks: no set has a letter or digit. */
static int is_one_of(char c, const char *set) { return c != '\0' && !cd_mail_is_plain(c) && strchr(set, c) != NULL; }

static int begins_link(const char *text, size_t at, size_t last) {
  return text[at] == 'h' && last - at > 7 && (memcmp(text + at, "http://", 7) == 0 || memcmp(text + at, "https:/", 7) == 0);
}

static int is_decoration(char c) {
  switch (c) {
    case '[': case ']': case '<': case '>': case '(': case ')': case '*': case '_': case '"': return 1;
    default: return 0;
  }
}

/* Copies the line without brackets, bold marks and the addresses of links. */
static void copy_plain(reader *r, const char *text, size_t first, size_t last) {
  r->length = 0;
  while (first < last) {
    if (begins_link(text, first, last)) {
      while (first < last && !is_one_of(text[first], " >)]")) first++;
    } else {
      if (!is_decoration(text[first])) r->text[r->length++] = text[first];
      first++;
    }
  }
  r->stopped = 0;
  while (r->length > 0 && is_one_of(r->text[r->length - 1], " .!")) r->stopped |= r->text[--r->length] != ' ';
}

static size_t match(const reader *r, size_t at, uint32_t kind) {
  cd_mail_meaning m;
  return cd_mail_phrases_match(r->phrases, r->text, at, r->length, kind, &m);
}

/* Where the words from 'at' on come to a stop, a comma or a dash; the end if they do not. */
static size_t pause_after(const reader *r, size_t at) {
  for (; at < r->length; at++) {
    if (is_one_of(r->text[at], ",;:!") || (r->text[at] == '.' && (at + 1 == r->length || r->text[at + 1] == ' '))) break;
    if (r->text[at] == ' ' && r->length - at > 2 && is_one_of(r->text[at + 1], "-|") && r->text[at + 2] == ' ') break;
  }
  return at;
}

static size_t word_end(const reader *r, size_t at) {
  while (at < r->length && r->text[at] != ' ') at++;
  return at;
}

/* A word without a capital ("iOS" has one) that begins with no noun for a device. */
static int is_common(const reader *r, size_t at, size_t end) {
  cd_code_point c;
  if (match(r, at, CD_MAIL_DEVICE_NOUN) > 0) return 0;
  (void)cd_utf8_next((const unsigned char *)r->text + at, (const unsigned char *)r->text + end, &c);
  if (c == CD_ILL_FORMED || utf8proc_category((utf8proc_int32_t)c) != UTF8PROC_CATEGORY_LL) return 0;
  for (; at < end; at++)
    if (r->text[at] >= 'A' && r->text[at] <= 'Z') return 0;
  return 1;
}

/* "Sent from my phone it looks odd.": a full stop, and the last word and more of them are no name's. */
static int is_sentence(const reader *r, size_t at) {
  size_t end, common = 0;
  int last = 0;
  if (!r->stopped) return 0;
  for (; at < r->length; at = end + 1) {
    end = word_end(r, at);
    if (end == at) continue;
    last = is_common(r, at, end);
    common += last ? 1 : 0;
  }
  return last && common > 1;
}

/* Whether a device's name and no more than an excuse follows; 'named': one that is known. */
static int is_name(const reader *r, size_t at, int named) {
  size_t pause = pause_after(r, at), length;
  cd_mail_meaning m;
  if (named && cd_mail_phrases_find(r->phrases, r->text, at, pause, CD_MAIL_DEVICE_NOUN, &length, &m) == pause) return 0;
  if (cd_mail_words(r->text, at, pause, MOST_WORDS + 1) > MOST_WORDS) return 0;
  if (pause == r->length && is_sentence(r, at)) return 0;
  while (pause < r->length && is_one_of(r->text[pause], " .,;:!-|")) pause++;
  return pause == r->length || match(r, pause, CD_MAIL_EXCUSE) > 0;
}

/* Whether the line ends with a phrase of the kind, and few words from 'at' on stand before that. */
static int ends_with(const reader *r, size_t at, uint32_t kind) {
  size_t here = at, length;
  cd_mail_meaning m;
  for (;;) {
    here = cd_mail_phrases_find(r->phrases, r->text, here, r->length, kind, &length, &m);
    if (here == r->length) return 0;
    if (here + length == r->length) return cd_mail_words(r->text, at, here, MOST_WORDS + 1) <= MOST_WORDS;
    here += length;
  }
}

int cd_mail_is_device(const cd_mail_phrases *p, const char *text, size_t first, size_t last) {
  reader r;
  size_t at = 0, n, length;
  cd_mail_meaning m;
  if (last - first >= LONGEST) return 0;
  r.phrases = p;
  copy_plain(&r, text, first, last);
  while (at < r.length && is_one_of(r.text[at], " -|")) at++;
  if ((n = match(&r, at, CD_MAIL_DEVICE)) > 0 && is_name(&r, at + n, 0)) return 1;
  if ((n = match(&r, at, CD_MAIL_DEVICE_NAMED)) > 0 && is_name(&r, at + n, 1)) return 1;
  if ((n = match(&r, at, CD_MAIL_DEVICE_HEAD)) > 0 && ends_with(&r, at + n, CD_MAIL_DEVICE_TAIL)) return 1;
  return ends_with(&r, at, CD_MAIL_DEVICE_END) &&
         cd_mail_phrases_find(p, r.text, at, r.length, CD_MAIL_DEVICE_NOUN, &length, &m) < r.length;
}
