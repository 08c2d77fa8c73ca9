#include "recase.h"

#include <string.h>

#define LONGEST_SHORT 4 /* bytes of a word that stays in capitals where it stands alone */

static int is_in(const cd_token *t, cd_span part) { return t->start >= part.start && t->end <= part.end; }

/* Whether the words of a part are all in capitals, with one among them that is no initial and not short or has company. */
static int is_shouted(const cd_reading *r, cd_span part) {
  size_t i, words = 0, longest = 0;
  for (i = 0; i < r->tokens.count; i++) {
    const cd_token *t = cd_reading_token(r, i);
    if (!is_in(t, part) || (t->flags & CD_TOKEN_MARK)) continue;
    if (!(t->flags & (CD_TOKEN_ALL_CAPS | CD_TOKEN_INITIAL)) || (t->flags & (CD_TOKEN_DIGIT | CD_TOKEN_UNCASED))) return 0;
    words++;
    if (t->end - t->start > longest) longest = t->end - t->start;
  }
  return longest > (words > 1 ? 1 : LONGEST_SHORT);
}

static int is_ascii_vowel(char c) { return memchr("AEIOUY", c, 6) != NULL; }

/* Letters beyond ASCII count as vowels: words of other scripts are no acronyms more often than not. */
static int has_vowel(const char *text, const cd_token *t) {
  size_t i;
  for (i = t->start; i < t->end; i++)
    if ((unsigned char)text[i] >= 0x80 || is_ascii_vowel(text[i])) return 1;
  return 0;
}

/* McAvoy: two letters, and a name behind them. */
static int is_mc(const char *text, const cd_token *t) {
  return t->end - t->start > 4 && text[t->start] == 'M' && text[t->start + 1] == 'C';
}

/* The word's letters small, but for those that stay capitals. */
static cd_status write_word(const cd_reading *r, const cd_token *t, int small, cd_buffer *out) {
  const unsigned char *p = (const unsigned char *)r->text;
  const cd_letters *letters = &r->knowledge->lexicon.vocabulary.letters;
  size_t at = t->start;
  int begins = !small, mc = is_mc(r->text, t);
  cd_status status = CD_OK;
  while (at < t->end && status == CD_OK) {
    cd_code_point c;
    char bytes[4];
    size_t length = cd_utf8_next(p + at, p + t->end, &c);
    int letter = c != CD_ILL_FORMED && cd_letter_kind_of(letters, c) == CD_LETTER_UPPER;
    if (letter && !begins) {
      size_t written = cd_utf8_encode(cd_fold_letter(letters, c), bytes);
      status = cd_buffer_append(out, bytes, written);
    } else {
      status = cd_buffer_append(out, r->text + at, length);
    }
    at += length;
    begins = (!letter && !small) || (mc && at == t->start + 2);
  }
  return status;
}

static cd_status write_token(const cd_reading *r, size_t i, int first, cd_buffer *out) {
  const cd_token *t = cd_reading_token(r, i);
  int particle = (cd_lexicon_classes(&r->knowledge->lexicon, t) & CD_CLASS_PARTICLE) != 0;
  int dotted = i + 1 < r->tokens.count && cd_reading_token(r, i + 1)->mark == '.';
  int acronym = !has_vowel(r->text, t) && !particle;
  if (!(t->flags & CD_TOKEN_ALL_CAPS) || acronym) return cd_buffer_append(out, r->text + t->start, t->end - t->start);
  return write_word(r, t, particle && !first && !dotted, out);
}

cd_status cd_recase(const cd_reading *r, cd_span part, cd_buffer *out) {
  size_t i, at = part.start;
  int first = 1;
  cd_status status = CD_OK;
  if (!is_shouted(r, part)) return cd_buffer_append(out, r->text + part.start, part.end - part.start);
  for (i = 0; i < r->tokens.count && status == CD_OK; i++) {
    const cd_token *t = cd_reading_token(r, i);
    if (!is_in(t, part)) continue;
    status = cd_buffer_append(out, r->text + at, t->start - at);
    if (status == CD_OK) status = write_token(r, i, first, out);
    at = t->end;
    first = 0;
  }
  return status == CD_OK ? cd_buffer_append(out, r->text + at, part.end - at) : status;
}
