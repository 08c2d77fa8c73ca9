#include "token.h"

#include <string.h>
#include <utf8proc.h>

/* --- the vocabulary ------------------------------------------------------- */

#define FIRST_CAPACITY 1024
#define STEM_SALT 0x5851F42D4C957F2Du
#define LONGEST_STEM 60
#define LONGEST_LOCAL_PART 64 /* of an e-mail address (RFC 5321); also keeps the look ahead linear */

static uint64_t mix(uint64_t h, cd_code_point c) { return (h ^ c) * 0x9E3779B97F4A7C15u + 0x2545F491u; }

/* A key of the table: its low bits depend on all of the word, and it is never 0. */
static uint64_t seal(uint64_t h) {
  h ^= h >> 32;
  return h == 0 ? 1 : h;
}

void cd_vocabulary_init(cd_vocabulary *v, const cd_allocator *a) {
  memset(v, 0, sizeof *v);
  v->allocator = a;
}

void cd_vocabulary_free(cd_vocabulary *v) {
  cd_free(v->allocator, v->keys, v->capacity * sizeof *v->keys);
  cd_free(v->allocator, v->numbers, v->capacity * sizeof *v->numbers);
  cd_vocabulary_init(v, v->allocator);
}

/* The place of a key in the table: where it is, or where it belongs. */
static size_t place_of(const cd_vocabulary *v, uint64_t key) {
  size_t i = (size_t)key & (v->capacity - 1);
  while (v->keys[i] != 0 && v->keys[i] != key) i = (i + 1) & (v->capacity - 1);
  return i;
}

static uint32_t look_up(const cd_vocabulary *v, uint64_t key) {
  return v == NULL || v->capacity == 0 ? 0 : v->numbers[place_of(v, seal(key))];
}

static cd_status widen(cd_vocabulary *v) {
  cd_vocabulary old = *v;
  size_t capacity = old.capacity == 0 ? FIRST_CAPACITY : 2 * old.capacity, i;
  uint64_t *keys = cd_alloc(v->allocator, capacity * sizeof *keys);
  uint32_t *numbers = cd_alloc(v->allocator, capacity * sizeof *numbers);
  if (keys == NULL || numbers == NULL) {
    cd_free(v->allocator, keys, capacity * sizeof *keys);
    cd_free(v->allocator, numbers, capacity * sizeof *numbers);
    return CD_NO_MEMORY;
  }
  memset(keys, 0, capacity * sizeof *keys);
  memset(numbers, 0, capacity * sizeof *numbers);
  v->keys = keys;
  v->numbers = numbers;
  v->capacity = capacity;
  for (i = 0; i < old.capacity; i++) {
    size_t at;
    if (old.keys[i] == 0) continue;
    at = place_of(v, old.keys[i]);
    keys[at] = old.keys[i];
    numbers[at] = old.numbers[i];
  }
  cd_free(v->allocator, old.keys, old.capacity * sizeof *keys);
  cd_free(v->allocator, old.numbers, old.capacity * sizeof *numbers);
  return CD_OK;
}

static cd_status insert(cd_vocabulary *v, uint64_t key, uint32_t *number) {
  size_t at;
  if (2 * (size_t)(v->count + 1) > v->capacity) {
    cd_status status = widen(v);
    if (status != CD_OK) return status;
  }
  at = place_of(v, seal(key));
  if (v->keys[at] == 0) {
    v->keys[at] = seal(key);
    v->numbers[at] = ++v->count;
  }
  *number = v->numbers[at];
  return CD_OK;
}

/* --- classes and folding -------------------------------------------------- */

typedef enum shape { SPACE, LOWER, UPPER, UNCASED, UNSPACED, DIGIT, SIGN, JOINER } shape;

static int between(cd_code_point c, cd_code_point least, cd_code_point greatest) {
  return c - least <= greatest - least;
}

static int is_unspaced(cd_code_point c) {
  return between(c, 0x2E80, 0x2FDF) || between(c, 0x3005, 0x3007) || between(c, 0x3021, 0x30FF) ||
         between(c, 0x3400, 0x9FFF) || between(c, 0xF900, 0xFAFF) || between(c, 0xFF66, 0xFF9F) ||
         between(c, 0x20000, 0x3FFFF) || between(c, 0xE00, 0xEFF) || between(c, 0x1000, 0x109F) ||
         between(c, 0x1780, 0x17FF);
}

static int is_hangul(cd_code_point c) {
  return between(c, 0xAC00, 0xD7A3) || between(c, 0x1100, 0x11FF) || between(c, 0x3130, 0x318F);
}

#define L LOWER
#define U UPPER
#define D DIGIT
#define G SIGN
static const unsigned char ascii_shapes[128] = { /* 0 is SPACE */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, G, G, G, G, G, G, G, G, G, G, G, G, G, G, G, D, D, D, D, D, D, D, D, D, D, G, G, G, G, G, G,
  G, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, G, G, G, G, G,
  G, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, G, G, G, G, 0,
};
#undef L
#undef U
#undef D
#undef G

static shape ascii_shape(cd_code_point c) { return (shape)ascii_shapes[c]; }

static shape other_shape(cd_code_point c) {
  if (c == CD_ILL_FORMED) return SIGN;
  if (c == 0x200C || c == 0x200D || c == 0xAD || c == 0xB7) return JOINER;
  if (between(c, 0xFF01, 0xFF5E)) return ascii_shape(c - 0xFEE0);
  switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return UPPER;
    case UTF8PROC_CATEGORY_LL: return LOWER;
    case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC:
      return is_unspaced(c) ? UNSPACED : UNCASED;
    case UTF8PROC_CATEGORY_ND: return DIGIT;
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC: case UTF8PROC_CATEGORY_CF: return SPACE;
    default: return is_unspaced(c) ? UNSPACED : SIGN;
  }
}

static inline shape shape_of(cd_code_point c) { return c < 0x80 ? (shape)ascii_shapes[c] : other_shape(c); }

static cd_code_point fold_letter(cd_code_point c) {
  if (c < 0x80) return between(c, 'A', 'Z') ? c | 0x20 : c;
  if (c == 0x130 || c == 0x131) return 'i';
  if (c == 0x3C2) return 0x3C3;
  if (between(c, 0xFF01, 0xFF5E)) return fold_letter(c - 0xFEE0);
  return (cd_code_point)utf8proc_tolower((utf8proc_int32_t)c);
}

static cd_code_point fold_sign(cd_code_point c) {
  if (c < 0x80) return c;
  if (between(c, 0xFF01, 0xFF5E)) return c - 0xFEE0;
  switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032: case 0x2BC: case 0xB4: return CD_MARK_APOSTROPHE;
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033: case 0xAB: case 0xBB: return CD_MARK_QUOTE;
    case 0x2010: case 0x2011: return '-';
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: case 0x2E3A: case 0x2E3B: return CD_MARK_DASH;
    case 0x3001: case 0x60C: return ',';
    case 0x3002: return '.';
    case 0x61B: return ';';
    case 0x61F: return '?';
    case 0x2022: case 0x25CF: case 0x25AA: case 0x30FB: return 0x2022;
    default: return c;
  }
}

/* --- reading -------------------------------------------------------------- */

typedef struct reader {
  const cd_vocabulary *vocabulary;
  const unsigned char *text;
  size_t at, end;
  cd_list *tokens;
} reader;

static size_t peek(const reader *r, size_t at, cd_code_point *c) {
  if (at >= r->end) {
    *c = 0;
    return 0;
  }
  if (r->text[at] < 0x80) {
    *c = r->text[at];
    return 1;
  }
  return cd_utf8_decode(r->text + at, r->text + r->end, c);
}

static int is_letter_at(const reader *r, size_t at) {
  cd_code_point c;
  shape s;
  if (peek(r, at, &c) == 0) return 0;
  s = shape_of(c);
  return s == LOWER || s == UPPER || s == UNCASED;
}

static int is_ascii_word(unsigned char c) { return between(c | 0x20u, 'a', 'z') || between(c, '0', '9') || c == '_'; }

/* The end of a run of the characters of addresses and links that begins at 'at'; closing marks are left out. */
static size_t link_end(const reader *r, size_t at) {
  size_t end = at;
  while (at < r->end && r->text[at] > ' ' && strchr("<>\"(),;|[]{}", r->text[at]) == NULL) {
    unsigned char c = r->text[at++];
    if (c >= 0x80) break;
    if (strchr(".!?:'*", c) == NULL) end = at;
  }
  return end;
}

static int starts_with(const reader *r, size_t at, const char *what) {
  size_t length = strlen(what);
  return r->end - at >= length && memcmp(r->text + at, what, length) == 0;
}

/* What joins two letters into one word: an apostrophe or hyphen (but not "'s" at the end of the word). */
static int joins(const reader *r, cd_code_point sign, size_t after) {
  cd_code_point folded = fold_sign(sign), next;
  size_t length;
  if (folded != CD_MARK_APOSTROPHE && folded != '-') return 0;
  if (!is_letter_at(r, after)) return 0;
  length = peek(r, after, &next);
  return !(folded == CD_MARK_APOSTROPHE && (next | 0x20) == 's' && !is_letter_at(r, after + length));
}

typedef struct folded {
  uint64_t hash;
  size_t count;          /* code points */
  uint32_t stem;
  uint32_t uppers, lowers, uncased;
  uint32_t flags;
} folded;

static void fold_in(const reader *r, folded *f, cd_code_point c) {
  f->hash = mix(f->hash, fold_letter(c));
  f->count++;
  if (r->vocabulary != NULL && f->count < LONGEST_STEM && r->vocabulary->stem_lengths >> f->count & 1) {
    uint32_t stem = look_up(r->vocabulary, f->hash ^ STEM_SALT);
    if (stem != 0) f->stem = stem;
  }
}

static void note_case(folded *f, shape s, cd_code_point c) {
  if (s == UPPER) {
    if (f->count == 0) f->flags |= CD_TOKEN_CAPITAL;
    if (f->lowers > 0) f->flags |= CD_TOKEN_INNER;
    f->uppers++;
  } else if (s == LOWER) {
    if (f->uppers > 1 && f->lowers == 0) f->flags |= CD_TOKEN_INNER;
    f->lowers++;
  } else if (s == UNCASED) {
    f->uncased++;
    if (is_hangul(c)) f->flags |= CD_TOKEN_HANGUL;
  } else if (s == DIGIT) {
    f->flags |= CD_TOKEN_DIGIT;
  }
}

/* Reads the letters of a word from r->at on into f; returns where the word ends. */
static size_t fold_word(const reader *r, size_t at, folded *f) {
  cd_code_point c;
  size_t length;
  while ((length = peek(r, at, &c)) > 0) {
    shape s = shape_of(c);
    if (s == LOWER || s == UPPER || s == UNCASED || s == DIGIT) {
      note_case(f, s, c);
      fold_in(r, f, c);
    } else if (s == SIGN && joins(r, c, at + length)) {
      fold_in(r, f, fold_sign(c));
    } else if (s != JOINER || !is_letter_at(r, at + length)) {
      break;
    }
    at += length;
  }
  return at;
}

static uint32_t word_flags(const folded *f) {
  uint32_t flags = f->flags | CD_TOKEN_WORD;
  if (f->uppers >= 2 && f->lowers == 0) flags |= CD_TOKEN_ALL_CAPS;
  if (f->uppers == 1 && f->count == 1) flags |= CD_TOKEN_INITIAL;
  if (f->uppers == 0 && f->lowers == 0 && f->uncased > 0) flags |= CD_TOKEN_UNCASED;
  return flags;
}

/* A lower-case dot lower-case pair makes a domain (example.org) or the local part of an address. */
static int is_dotted(const reader *r, size_t dot) {
  return dot + 2 < r->end && r->text[dot] == '.' && between(r->text[dot - 1], 'a', 'z') &&
         between(r->text[dot + 1], 'a', 'z') && between(r->text[dot + 2], 'a', 'z');
}

/* Grows a word into an address or link where one begins with it; returns its end and sets the flag. */
static size_t grow_link(const reader *r, size_t start, size_t end, uint32_t *flag) {
  size_t at = end;
  if (starts_with(r, end, "://") || (end - start == 3 && starts_with(r, start, "www") && starts_with(r, end, "."))) {
    *flag = CD_TOKEN_LINK;
    return link_end(r, end);
  }
  while (at < r->end && at - start < LONGEST_LOCAL_PART &&
         (is_ascii_word(r->text[at]) || is_dotted(r, at) || r->text[at] == '-')) at++;
  if (at + 1 < r->end && r->text[at] == '@' && is_ascii_word(r->text[at + 1])) {
    *flag = CD_TOKEN_ADDRESS;
    return link_end(r, at + 1);
  }
  if (!is_dotted(r, end)) return end;
  *flag = CD_TOKEN_LINK;
  return link_end(r, end);
}

static cd_status push(reader *r, cd_token *t, size_t end) {
  t->end = end;
  r->at = end;
  if (r->tokens->count == r->tokens->capacity) return cd_list_push(r->tokens, sizeof *t, t);
  ((cd_token *)r->tokens->items)[r->tokens->count++] = *t;
  return CD_OK;
}

/* What may go on with a word, an address or a link after ASCII letters. */
static int goes_on(unsigned char c) {
  return c >= 0x80 || ascii_shapes[c] == UPPER || ascii_shapes[c] == DIGIT || c == '\'' || c == '-' || c == '.' || c == '@' ||
         c == ':' || c == '_';
}

/*
** The common case, fast: ASCII letters, lower case but for the first, and no more of the word behind them. Gives 0 and does
** nothing in any other case. Only for a vocabulary without stems.
*/
static size_t read_plain_word(const reader *r, cd_token *t) {
  const unsigned char *p = r->text + t->start, *end = r->text + r->end, *first = p;
  uint64_t h = 0;
  int capital = *p < 0x80 && ascii_shapes[*p] == UPPER;
  if (capital) h = mix(h, *p++ | 0x20u);
  while (p < end && *p < 0x80 && ascii_shapes[*p] == LOWER) h = mix(h, *p++);
  if (p == first || (p < end && goes_on(*p))) return 0;
  t->flags |= CD_TOKEN_WORD;
  if (capital) t->flags |= p == first + 1 ? CD_TOKEN_CAPITAL | CD_TOKEN_INITIAL : CD_TOKEN_CAPITAL;
  t->word = look_up(r->vocabulary, h);
  return (size_t)(p - r->text);
}

static cd_status read_word(reader *r, cd_token *t) {
  folded f = { 0 };
  size_t end = r->vocabulary != NULL && r->vocabulary->stem_lengths == 0 ? read_plain_word(r, t) : 0;
  uint32_t link = 0;
  if (end != 0) return push(r, t, end);
  end = fold_word(r, t->start, &f);
  if (end < r->end && (r->text[end] == '.' || r->text[end] == '@' || r->text[end] == ':' || r->text[end] == '_'))
    end = grow_link(r, t->start, end, &link);
  t->flags |= link != 0 ? link : word_flags(&f);
  if (link == 0) {
    t->word = look_up(r->vocabulary, f.hash);
    t->stem = f.stem;
  }
  return push(r, t, end);
}

/* Digits with signs between digits; one or two letters after them belong to the number (20k, 18th, 5pm). */
static size_t number_end(const reader *r, size_t at) {
  const unsigned char *p = r->text;
  size_t letters = 0;
  cd_code_point c;
  size_t length;
  while ((length = peek(r, at, &c)) > 0 && (shape_of(c) == DIGIT ||
         (at + 1 < r->end && p[at] < 0x80 && strchr(".,:/-T", p[at]) != NULL && between(p[at + 1], '0', '9')))) at += length;
  while (at + letters < r->end && between(p[at + letters] | 0x20u, 'a', 'z')) letters++;
  return letters <= 2 ? at + letters : at;
}

static uint64_t hash_bytes(const unsigned char *p, size_t length) {
  uint64_t h = 0;
  size_t i;
  for (i = 0; i < length; i++) h = mix(h, fold_letter(p[i]));
  return h;
}

static cd_status read_number(reader *r, cd_token *t) {
  size_t end = number_end(r, t->start);
  t->flags |= CD_TOKEN_NUMBER;
  t->word = look_up(r->vocabulary, hash_bytes(r->text + t->start, end - t->start));
  return push(r, t, end);
}

/* @name and #name, the name of any script. */
static size_t tag_end(const reader *r, size_t at) {
  cd_code_point c;
  size_t length;
  while ((length = peek(r, at, &c)) > 0 && (shape_of(c) != SPACE) && (shape_of(c) != SIGN || c == '_')) at += length;
  return at;
}

static cd_status read_sign(reader *r, cd_token *t, cd_code_point c, size_t length) {
  size_t end = t->start + length;
  cd_code_point next;
  t->mark = fold_sign(c);
  if (t->mark == '@' || (t->mark == '#' && (t->flags & CD_TOKEN_SPACED))) {
    size_t tag = tag_end(r, end);
    if (tag > end) {
      t->flags |= t->mark == '@' ? CD_TOKEN_HANDLE : CD_TOKEN_HASHTAG;
      t->mark = 0;
      return push(r, t, tag);
    }
  }
  t->flags |= CD_TOKEN_MARK;
  t->word = look_up(r->vocabulary, mix(0, t->mark));
  if (t->mark == CD_MARK_APOSTROPHE && !(t->flags & CD_TOKEN_SPACED) && peek(r, end, &next) == 1 &&
      (next | 0x20) == 's' && !is_letter_at(r, end + 1)) {
    t->word = look_up(r->vocabulary, mix(mix(0, CD_MARK_APOSTROPHE), 's'));
    t->mark = 0;
    t->flags = (t->flags & ~(uint32_t)CD_TOKEN_MARK) | CD_TOKEN_WORD;
    return push(r, t, end + 1);
  }
  return push(r, t, end);
}

static cd_status read_token(reader *r, uint32_t spaced) {
  cd_token t = { 0 };
  cd_code_point c;
  size_t length = peek(r, r->at, &c);
  t.start = r->at;
  t.flags = spaced;
  switch (shape_of(c)) {
    case LOWER: case UPPER: case UNCASED: return read_word(r, &t);
    case DIGIT: return read_number(r, &t);
    case UNSPACED:
      t.flags |= CD_TOKEN_WORD | CD_TOKEN_UNSPACED | CD_TOKEN_UNCASED;
      t.word = look_up(r->vocabulary, mix(0, fold_letter(c)));
      return push(r, &t, r->at + length);
    default: return read_sign(r, &t, c, length);
  }
}

cd_status cd_tokenize(const cd_vocabulary *v, const char *text, size_t start, size_t end, cd_list *tokens) {
  reader r = { v, (const unsigned char *)text, start, end, tokens };
  uint32_t spaced = CD_TOKEN_SPACED;
  while (r.at < end) {
    cd_code_point c;
    size_t length;
    shape s;
    if (r.text[r.at] == ' ') {
      r.at++;
      spaced = CD_TOKEN_SPACED;
      continue;
    }
    length = peek(&r, r.at, &c);
    s = shape_of(c);
    if (s == SPACE || s == JOINER) {
      r.at += length;
      if (s == SPACE) spaced = CD_TOKEN_SPACED;
    } else {
      cd_status status = read_token(&r, spaced);
      if (status != CD_OK) return status;
      spaced = 0;
    }
  }
  return CD_OK;
}

void cd_token_refold(const cd_vocabulary *v, const char *text, size_t start, size_t end, cd_token *token) {
  reader r = { v, (const unsigned char *)text, start, end, NULL };
  folded f = { 0 };
  (void)fold_word(&r, start, &f);
  token->start = start;
  token->end = end;
  token->word = look_up(v, f.hash);
  token->stem = f.stem;
  token->flags = word_flags(&f);
  token->mark = 0;
}

cd_status cd_vocabulary_add(cd_vocabulary *v, const char *text, size_t length, int stem, uint32_t *number) {
  reader r = { NULL, (const unsigned char *)text, 0, length, NULL };
  folded f = { 0 };
  size_t at = 0;
  while (at < length) {
    cd_code_point c;
    size_t step = peek(&r, at, &c);
    shape s = shape_of(c);
    if (s != JOINER) fold_in(&r, &f, s == SIGN ? fold_sign(c) : c);
    at += step;
  }
  if (!stem) return insert(v, f.hash, number);
  if (f.count < LONGEST_STEM) v->stem_lengths |= (uint64_t)1 << f.count;
  return insert(v, f.hash ^ STEM_SALT, number);
}
