#include "token.h"

#include <string.h>

#include "eight.h"
#include "glance.h"

#define LONGEST_LOCAL_PART 64 /* of an e-mail address (RFC 5321); also keeps the look ahead linear */

/* --- reading -------------------------------------------------------------- */

typedef struct reader {
  const cd_vocabulary *vocabulary;
  cd_vocabulary *learner; /* the same where words are added, else NULL */
  const unsigned char *text;
  size_t at, end, limit;
  cd_list *tokens;
  cd_status status;
  uint32_t flags; /* those that any token has */
} reader;

static int between(cd_code_point c, cd_code_point least, cd_code_point greatest) {
  return c - least <= greatest - least;
}

static cd_letter_kind shape_of(const reader *r, cd_code_point c) { return cd_letter_kind_of(&r->vocabulary->letters, c); }

static uint32_t learn(reader *r, uint64_t key) {
  uint32_t number = 0;
  if (r->status == CD_OK) r->status = cd_vocabulary_number(r->learner, key, &number);
  return number;
}

static inline uint32_t number_of(reader *r, uint64_t key) {
  return r->learner == NULL ? cd_vocabulary_find(r->vocabulary, key) : learn(r, key);
}

static size_t peek(const reader *r, size_t at, cd_code_point *c) {
  const unsigned char *p = r->text + at;
  if (at >= r->end) {
    *c = 0;
    return 0;
  }
  if (*p < 0x80) {
    *c = *p;
    return 1;
  }
  if (*p >= 0xC2 && *p < 0xE0 && at + 1 < r->end && cd_is_continuation(p[1])) {
    *c = cd_utf8_two(p);
    return 2;
  }
  return cd_utf8_decode(p, r->text + r->end, c);
}

static int is_letter(cd_letter_kind s) { return s == CD_LETTER_LOWER || s == CD_LETTER_UPPER || s == CD_LETTER_UNCASED; }

static int is_letter_at(const reader *r, size_t at) {
  cd_code_point c;
  return peek(r, at, &c) > 0 && is_letter(shape_of(r, c));
}

static int is_ascii_letter(unsigned char c) { return between(c | 0x20u, 'a', 'z'); }
static int is_ascii_word(unsigned char c) { return is_ascii_letter(c) || between(c, '0', '9') || c == '_'; }

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
  cd_code_point folded = cd_fold_sign(sign), next;
  size_t length;
  if (folded != CD_MARK_APOSTROPHE && folded != '-') return 0;
  if (!is_letter_at(r, after)) return 0;
  length = peek(r, after, &next);
  return !(folded == CD_MARK_APOSTROPHE && (next | 0x20) == 's' && !is_letter_at(r, after + length));
}

typedef struct folded {
  uint64_t key;
  cd_word_hash hash;       /* while it is read */
  size_t count;            /* code points */
  cd_code_point first;
  int gate;                /* the word may begin with a stem */
  uint32_t stem;
  uint32_t uppers, lowers, uncased;
  uint32_t flags;
} folded;

/* Looks for a stem that ends with the folded code point that was added last. */
static void find_stem(const reader *r, folded *f, cd_code_point c) {
  const cd_vocabulary *v = r->vocabulary;
  if (f->count == 1) {
    f->first = c;
    f->gate = 1;
  }
  if (!f->gate) return;
  if (f->count == 2) f->gate = cd_has_bit(v->gate, cd_gate_of(f->first, c));
  if (f->gate && f->count < CD_LONGEST_STEM && v->stem_lengths >> f->count & 1) {
    uint32_t stem = cd_vocabulary_find(v, cd_stem_key(cd_hash_key(&f->hash)));
    if (stem != 0) f->stem = stem;
  }
}

/* Adds a folded code point. */
static inline void fold_in(const reader *r, folded *f, cd_code_point c) {
  cd_hash_add(&f->hash, c);
  f->count++;
  if (r->vocabulary->stem_lengths != 0) find_stem(r, f, c);
}

static inline void note_case(folded *f, cd_letter_kind s, cd_code_point c) {
  if (s == CD_LETTER_UPPER) {
    if (f->count == 0) f->flags |= CD_TOKEN_CAPITAL;
    if (f->lowers > 0) f->flags |= CD_TOKEN_INNER;
    f->uppers++;
  } else if (s == CD_LETTER_LOWER) {
    if (f->uppers > 1 && f->lowers == 0) f->flags |= CD_TOKEN_INNER;
    f->lowers++;
  } else if (s == CD_LETTER_UNCASED) {
    f->uncased++;
    if (cd_is_hangul(c)) f->flags |= CD_TOKEN_HANGUL;
  } else if (s == CD_LETTER_DIGIT) {
    f->flags |= CD_TOKEN_DIGIT;
  }
}

/* Reads the letters of any word from 'at' on into f; returns where the word ends. */
static size_t fold_any(const reader *r, size_t at, folded *f) {
  cd_code_point c;
  size_t length;
  while ((length = peek(r, at, &c)) > 0) {
    cd_letter_kind s = shape_of(r, c);
    if (is_letter(s) || s == CD_LETTER_DIGIT) {
      note_case(f, s, c);
      fold_in(r, f, cd_fold_letter(&r->vocabulary->letters, c));
    } else if (s == CD_LETTER_SIGN && joins(r, c, at + length)) {
      fold_in(r, f, cd_fold_sign(c));
    } else if (s != CD_LETTER_JOINER || !is_letter_at(r, at + length)) {
      break;
    }
    at += length;
  }
  f->key = cd_hash_key(&f->hash);
  return at;
}

/* The eight bytes at 'at', zeros in place of those that may not be read. */
static uint64_t load_last(const reader *r, size_t at) {
  size_t i;
  uint64_t bytes = 0;
  for (i = at; i < r->limit; i++) bytes |= (uint64_t)r->text[i] << 8 * (i - at);
  return bytes;
}

static inline uint64_t load_at(const reader *r, size_t at) {
  return at + 8 <= r->limit ? cd_load_eight(r->text + at) : load_last(r, at);
}

#define LONGEST_SHORT 46 /* code points */

typedef struct short_word {
  unsigned char bytes[2 * LONGEST_SHORT + 20]; /* folded, zeros behind them */
  size_t length;
  unsigned count;                              /* code points */
  uint64_t uppers, lowers;                     /* which of them are: bits */
  uint32_t kinds;                              /* which kinds there are: bits cd_letter_kind */
} short_word;

/* Adds a code point that folds to one or two bytes. */
static inline void append(short_word *w, cd_letter_kind s, cd_code_point c) {
  unsigned two = c >= 0x80;
  w->bytes[w->length] = (unsigned char)(two ? 0xC0 | c >> 6 : c);
  w->bytes[w->length + 1] = (unsigned char)(two ? 0x80 | (c & 0x3F) : 0);
  w->length += 1 + two;
  w->uppers |= (uint64_t)(s == CD_LETTER_UPPER) << w->count;
  w->lowers |= (uint64_t)(s == CD_LETTER_LOWER) << w->count;
  w->kinds |= 1u << s;
  w->count++;
}

#define CD_IN_WORDS (1u << CD_LETTER_LOWER | 1u << CD_LETTER_UPPER | 1u << CD_LETTER_UNCASED | 1u << CD_LETTER_DIGIT)

/* Adds the letters of ASCII among eight bytes before any other; returns how many. */
static inline unsigned append_letters(short_word *w, uint64_t bytes) {
  uint64_t letters = cd_letters_of(bytes), capitals = cd_gather(letters & ~(bytes << 2)); /* bit 5 of each byte to its top */
  uint64_t others = ~letters & CD_EACH(0x80), mine;
  unsigned count = others == 0 ? 8 : cd_lowest_bit(others) / 8;
  if (count == 0) return 0;
  mine = ~(uint64_t)0 >> (64 - 8 * count);
  cd_store_eight(w->bytes + w->length, (bytes | CD_EACH(0x20)) & mine);
  mine = ((uint64_t)1 << count) - 1;
  w->uppers |= (capitals & mine) << w->count;
  w->lowers |= (~capitals & mine) << w->count;
  w->length += count;
  w->count += count;
  return count;
}

/* Adds letters and digits of one or two bytes from 'at' on; returns where anything else begins. */
static size_t read_run(const reader *r, size_t at, short_word *w) {
  while (w->count <= LONGEST_SHORT - 8) {
    cd_code_point c;
    uint32_t of;
    size_t length, left = r->end - at;
    uint64_t bytes = load_at(r, at);
    unsigned count = append_letters(w, left < 8 ? bytes & (((uint64_t)1 << 8 * left) - 1) : bytes);
    at += count;
    if (count == 8) continue;
    length = peek(r, at, &c);
    if (length == 0 || c >= CD_LETTERS) return at;
    of = r->vocabulary->letters.known[c];
    if (!(CD_IN_WORDS >> (of & 0xFF) & 1) || of >> 8 >= 0x800) return at;
    append(w, (cd_letter_kind)(of & 0xFF), of >> 8);
    at += length;
  }
  w->count = LONGEST_SHORT;
  return at;
}

/* Reads the word at 'at' as fold_any would; returns where it ends, 0 if it is none of these. */
static size_t read_short(const reader *r, size_t at, short_word *w) {
  for (;;) {
    cd_code_point c;
    cd_letter_kind s;
    size_t length = peek(r, at = read_run(r, at, w), &c);
    if (w->count == LONGEST_SHORT) return 0;
    if (length == 0) return at;
    s = shape_of(r, c);
    if (s == CD_LETTER_SPACE || s == CD_LETTER_UNSPACED) return at;
    if (s != CD_LETTER_SIGN) return 0;
    if (!joins(r, c, at + length)) return at;
    append(w, s, cd_fold_sign(c));
    at += length;
  }
}

/* Whether a capital comes after a small letter, or a small letter after capitals. */
static int has_inner(uint64_t uppers, uint64_t lowers) {
  uint64_t above = lowers == 0 ? 0 : uppers & ((lowers & (0 - lowers)) - 1); /* those before the first small letter */
  return lowers != 0 && (above != uppers || (above & (above - 1)) != 0);
}

static void describe_short(const short_word *w, folded *f) {
  uint64_t uppers = w->uppers, lowers = w->lowers;
  f->count = w->count;
  f->uppers = (uint32_t)(uppers != 0) + (uint32_t)((uppers & (uppers - 1)) != 0);
  f->lowers = lowers != 0;
  f->uncased = w->kinds >> CD_LETTER_UNCASED & 1;
  if (uppers & 1) f->flags |= CD_TOKEN_CAPITAL;
  if (w->kinds >> CD_LETTER_DIGIT & 1) f->flags |= CD_TOKEN_DIGIT;
  if (has_inner(uppers, lowers)) f->flags |= CD_TOKEN_INNER;
}

static uint64_t short_key(const short_word *w) {
  uint64_t state = 0;
  size_t at = 0;
  for (; w->length - at > 16; at += 16) state = cd_hash_mix(state, cd_load_eight(w->bytes + at), cd_load_eight(w->bytes + at + 8));
  return cd_hash_end(cd_hash_mix(state, cd_load_eight(w->bytes + at), cd_load_eight(w->bytes + at + 8)));
}

/* Whether the word may begin with a stem. */
static int may_be_stemmed(const cd_vocabulary *v, const short_word *w) {
  const unsigned char *p = w->bytes, *end = p + w->length;
  cd_code_point first, second = 0;
  p += cd_utf8_decode(p, end, &first);
  if (p < end) (void)cd_utf8_decode(p, end, &second);
  return cd_has_bit(v->gate, cd_gate_of(first, second));
}

/* Reads a word from 'at' on into f; returns where it ends. */
static size_t fold_word(const reader *r, size_t at, folded *f) {
  const cd_vocabulary *v = r->vocabulary;
  short_word w;
  size_t end;
  memset(&w, 0, sizeof w);
  end = read_short(r, at, &w);
  if (end == 0 || (v->stem_lengths != 0 && may_be_stemmed(v, &w))) return fold_any(r, at, f);
  describe_short(&w, f);
  f->key = short_key(&w);
  return end;
}

static uint32_t long_flag(size_t length) { return (uint32_t)(length >= 4) * CD_TOKEN_LONG; }

static uint32_t word_flags(const folded *f, size_t length) {
  uint32_t flags = f->flags | CD_TOKEN_WORD | long_flag(length);
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

/* The token was written behind the last one: it now counts. */
static inline void push(reader *r, cd_token *t, size_t end) {
  t->end = end;
  r->at = end;
  r->flags |= t->flags;
  r->tokens->count++;
}

/* --- plain words: ASCII letters, many at a time ----------------------------- */

/* Whether an apostrophe of three bytes (\u2019) or another of their block ends the word before text[end]. */
static int ends_at_quote(const reader *r, size_t end) {
  const unsigned char *p = r->text + end;
  if (r->end - end < 5 || p[0] != 0xE2 || p[1] != 0x80) return 0;
  if (p[2] == 0x9C || p[2] == 0x9D || p[2] == 0x93 || p[2] == 0x94 || p[2] == 0xA6) return 1;
  if (p[2] != 0x98 && p[2] != 0x99) return 0;
  return p[3] < 0x80 && (!is_ascii_letter(p[3]) || ((p[3] | 0x20) == 's' && p[4] < 0x80 && !is_ascii_letter(p[4])));
}

/* Whether a word of ASCII letters ends before text[end], and no address or link goes on with it. */
static int ends_plain(const reader *r, size_t start, size_t end) {
  const unsigned char *p = r->text + end;
  unsigned char c, next;
  if (end == r->end) return 1;
  c = *p;
  if (c == ' ') return 1;
  if (c >= 0x80) return ends_at_quote(r, end);
  next = end + 1 < r->end ? p[1] : ' ';
  if (next >= 0x80 || c == '@' || c == '_' || between(c, '0', '9')) return 0;
  switch (c) {
    case '.': return !between(next, 'a', 'z') && !(end - start == 3 && r->text[start] == 'w');
    case ':': return next != '/';
    case '-': return !is_ascii_letter(next);
    case '\'': return !is_ascii_letter(next) || ((next | 0x20) == 's' && (end + 2 == r->end || (p[2] < 0x80 && !is_ascii_letter(p[2]))));
    default: return 1;
  }
}

/* A stretch of up to 64 bytes from 'base' on. */
typedef struct window {
  size_t base;
  unsigned count;
  cd_glance seen;
} window;

/* Looks at what comes next. There is room for a token for each of its bytes then. */
static int look(reader *r, window *w) {
  size_t count = r->end - r->at < 64 ? r->end - r->at : 64;
  w->base = r->at;
  w->count = (unsigned)count;
  if (r->at + 64 <= r->limit) {
    uint64_t mine = ~(uint64_t)0 >> (64 - count);
    w->seen = cd_glance_at(r->text + r->at);
    w->seen.letters &= mine;
    w->seen.spaces &= mine;
  } else {
    unsigned char last[64] = { 0 };
    memcpy(last, r->text + r->at, count);
    w->seen = cd_glance_at(last);
  }
  r->status = cd_list_reserve(r->tokens, sizeof(cd_token), 64);
  return r->status == CD_OK;
}

/* The flags of a word of ASCII letters by its capitals, all of which 'all' would be; 0 if it is no plain word. */
static inline uint32_t plain_flags(uint64_t capitals, uint64_t all) {
  uint32_t first = (uint32_t)(capitals & 1), alone = first & (uint32_t)(all == 1);
  if (capitals > 1) return capitals == all ? CD_TOKEN_WORD | CD_TOKEN_CAPITAL | CD_TOKEN_ALL_CAPS : 0;
  return CD_TOKEN_WORD | first * CD_TOKEN_CAPITAL | alone * CD_TOKEN_INITIAL;
}

/* Up to sixteen letters in lower case, the first one lowest, zeros behind them; all sixteen bytes can be read. */
static inline uint64_t mix_letters(uint64_t state, uint64_t low, uint64_t high, size_t length) {
  static const unsigned char sieve[32] = { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                           0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF };
  return cd_hash_mix(state, (low | CD_EACH(0x20)) & cd_load_eight(sieve + 16 - length), (high | CD_EACH(0x20)) & cd_load_eight(sieve + 24 - length));
}

/* The key of a word of ASCII letters, however long and wherever it ends. */
static uint64_t any_plain_key(const reader *r, size_t at, size_t length) {
  uint64_t state = 0;
  for (; length > 16; at += 16, length -= 16) state = mix_letters(state, load_at(r, at), load_at(r, at + 8), 16);
  return cd_hash_end(mix_letters(state, load_at(r, at), load_at(r, at + 8), length));
}

/* Whether a word may begin with a stem, by its first two letters. */
static inline int may_have_stem(const cd_vocabulary *v, const unsigned char *p, size_t length) {
  return cd_has_bit(v->gate, cd_gate_of(p[0] | 0x20u, length > 1 ? p[1] | 0x20u : 0));
}

/* The longest stem that a word of ASCII letters begins with. */
static uint32_t plain_stem(const reader *r, size_t at, size_t length) {
  uint64_t lengths = r->vocabulary->stem_lengths & (length < 63 ? ((uint64_t)2 << length) - 1 : ~(uint64_t)0);
  uint32_t stem = 0;
  for (; lengths != 0 && stem == 0; lengths &= ~((uint64_t)1 << cd_highest_bit(lengths)))
    stem = cd_vocabulary_find(r->vocabulary, cd_stem_key(any_plain_key(r, at, cd_highest_bit(lengths))));
  return stem;
}

/* Marks of ASCII that are a token whatever stands around them: not apostrophe, @ and #. */
static inline int is_plain_mark(unsigned char c) {
  static const uint64_t marks[4] = { 0xFC00FF7600000000u, 0x78000001F8000000u, 0, 0 };
  return (int)(marks[c >> 6] >> (c & 63) & 1);
}

/* The length of the run of bits from place 'from' on. */
static inline unsigned run_length(uint64_t bits, unsigned from) {
  uint64_t run = ~(bits >> from);
  return run == 0 ? 64 : cd_lowest_bit(run);
}

static inline void write_token(cd_token *t, size_t start, size_t length, uint32_t word, uint32_t flags, cd_code_point mark) {
  t->start = start;
  t->end = start + length;
  t->word = word;
  t->stem = 0;
  t->flags = flags;
  t->mark = mark;
}

/* What the words of a window have in common, by value: what tokens are written to may lie anywhere. */
typedef struct plain_words {
  const unsigned char *text; /* of the window */
  cd_glance seen;
  unsigned count;
  int goes_on;               /* the text behind the window */
  int is_near_end;           /* sixteen bytes cannot be read from everywhere */
  int has_stems;
} plain_words;

static plain_words plain_words_of(const reader *r, const window *w) {
  plain_words p = { r->text + w->base, w->seen, w->count, w->base + w->count < r->end, w->base + 80 > r->limit,
                    r->vocabulary->stem_lengths != 0 };
  return p;
}

/* The flags of the word of 'length' letters at place 'from', but for CD_TOKEN_SPACED; 0 where it is no plain word. */
static inline uint32_t plain_word_flags(const reader *r, const plain_words *p, unsigned from, unsigned length) {
  unsigned end = from + length;
  uint64_t all = ((uint64_t)1 << length) - 1;
  uint32_t flags = plain_flags(p->seen.capitals >> from & all, all);
  if (end >= p->count ? p->goes_on : !(p->seen.spaces >> end & 1)) {
    size_t start = (size_t)(p->text - r->text) + from;
    if (end >= p->count || !ends_plain(r, start, start + length)) return 0;
  }
  return flags == 0 ? 0 : flags | long_flag(length);
}

static inline uint64_t plain_key(const reader *r, const plain_words *p, unsigned from, unsigned length) {
  const unsigned char *at = p->text + from;
  if (length > 16 || p->is_near_end) return any_plain_key(r, (size_t)(at - r->text), length);
  return cd_hash_end(mix_letters(0, cd_load_eight(at), cd_load_eight(at + 8), length));
}

/*
** The common case, from r->at in a window on: words of ASCII letters, all lower case but for the first or all capitals, with no more of the
** word behind them; marks; and spaces between. Stops where anything else begins. What read_word and read_sign would give.
*/
static void read_plain(reader *r, const window *w, uint32_t *spaced) {
  const plain_words p = plain_words_of(r, w);
  const size_t base = w->base;
  cd_token *t = (cd_token *)r->tokens->items + r->tokens->count;
  unsigned from = (unsigned)(r->at - base);
  uint32_t before = *spaced, seen = 0;
  while (from < p.count) {
    if (p.seen.letters >> from & 1) {
      unsigned length = run_length(p.seen.letters, from);
      uint32_t flags = length == 64 ? 0 : plain_word_flags(r, &p, from, length);
      if (flags == 0) break;
      write_token(t, base + from, length, number_of(r, plain_key(r, &p, from, length)), flags | before, 0);
      if (p.has_stems && may_have_stem(r->vocabulary, p.text + from, length)) t->stem = plain_stem(r, base + from, length);
      from += length;
    } else if (p.seen.spaces >> from & 1) {
      from += run_length(p.seen.spaces, from);
      before = CD_TOKEN_SPACED;
      continue;
    } else {
      unsigned char c = p.text[from];
      if (!is_plain_mark(c)) break;
      write_token(t, base + from++, 1, number_of(r, cd_hash_end(cd_hash_mix(0, c, 0))), CD_TOKEN_MARK | before, c);
    }
    seen |= t++->flags;
    before = 0;
  }
  *spaced = before;
  r->flags |= seen;
  r->tokens->count = (size_t)(t - (cd_token *)r->tokens->items);
  r->at = base + from;
}

/* --- tokens ----------------------------------------------------------------- */

/* Links and the like are never looked up: in a pattern each is a word that no text has. */
static void learn_whole(reader *r, cd_token *t, size_t end) {
  if (r->learner == NULL || r->status != CD_OK) return;
  r->status = cd_vocabulary_add(r->learner, (const char *)r->text + t->start, end - t->start, 0, &t->word);
}

static void read_word(reader *r, cd_token *t) {
  folded f = { 0 };
  size_t end = fold_word(r, t->start, &f);
  uint32_t link = 0;
  if (end < r->end && (r->text[end] == '.' || r->text[end] == '@' || r->text[end] == ':' || r->text[end] == '_'))
    end = grow_link(r, t->start, end, &link);
  t->flags |= link != 0 ? link : word_flags(&f, end - t->start);
  if (link == 0) {
    t->word = number_of(r, f.key);
    t->stem = f.stem;
  } else {
    learn_whole(r, t, end);
  }
  push(r, t, end);
}

/* Digits with signs between digits; one or two letters after them belong to the number (20k, 18th, 5pm). */
static size_t number_end(const reader *r, size_t at) {
  const unsigned char *p = r->text;
  size_t letters = 0;
  cd_code_point c;
  size_t length;
  while ((length = peek(r, at, &c)) > 0 && (shape_of(r, c) == CD_LETTER_DIGIT ||
         (at + 1 < r->end && p[at] < 0x80 && strchr(".,:/-T", p[at]) != NULL && between(p[at + 1], '0', '9')))) at += length;
  while (at + letters < r->end && is_ascii_letter(p[at + letters])) letters++;
  return letters <= 2 ? at + letters : at;
}

static void read_number(reader *r, cd_token *t) {
  size_t end = number_end(r, t->start), at = t->start;
  cd_word_hash h = CD_WORD_HASH;
  while (at < end) {
    cd_code_point c;
    at += peek(r, at, &c);
    cd_hash_add(&h, cd_fold_letter(&r->vocabulary->letters, c));
  }
  t->flags |= CD_TOKEN_NUMBER;
  t->word = number_of(r, cd_hash_key(&h));
  push(r, t, end);
}

/* @name and #name, the name of any script. */
static size_t tag_end(const reader *r, size_t at) {
  cd_code_point c;
  size_t length;
  while ((length = peek(r, at, &c)) > 0) {
    cd_letter_kind s = shape_of(r, c);
    if (s == CD_LETTER_SPACE || (s == CD_LETTER_SIGN && c != '_')) break;
    at += length;
  }
  return at;
}

/* The "s" of an apostrophe that ends a word: one token with it. */
static int is_possessive(const reader *r, const cd_token *t, size_t end) {
  cd_code_point next;
  return t->mark == CD_MARK_APOSTROPHE && !(t->flags & CD_TOKEN_SPACED) && peek(r, end, &next) == 1 && (next | 0x20) == 's' &&
         !is_letter_at(r, end + 1);
}

static void read_sign(reader *r, cd_token *t, cd_code_point c, size_t length) {
  size_t end = t->start + length;
  t->mark = cd_fold_sign(c);
  if (t->mark == '@' || (t->mark == '#' && (t->flags & CD_TOKEN_SPACED))) {
    size_t tag = tag_end(r, end);
    if (tag > end) {
      t->flags |= t->mark == '@' ? CD_TOKEN_HANDLE : CD_TOKEN_HASHTAG;
      learn_whole(r, t, tag);
      t->mark = 0;
      push(r, t, tag);
      return;
    }
  }
  if (is_possessive(r, t, end)) {
    cd_word_hash h = CD_WORD_HASH;
    cd_hash_add(&h, CD_MARK_APOSTROPHE);
    cd_hash_add(&h, 's');
    t->word = number_of(r, cd_hash_key(&h));
    t->mark = 0;
    t->flags |= CD_TOKEN_WORD | long_flag(end + 1 - t->start);
    push(r, t, end + 1);
    return;
  }
  t->flags |= CD_TOKEN_MARK;
  t->word = number_of(r, cd_hash_of_mark(t->mark));
  push(r, t, end);
}

static void read_token(reader *r, cd_token *t, cd_code_point c, size_t length, cd_letter_kind s) {
  switch (s) {
    case CD_LETTER_LOWER: case CD_LETTER_UPPER: case CD_LETTER_UNCASED: read_word(r, t); break;
    case CD_LETTER_DIGIT: read_number(r, t); break;
    case CD_LETTER_UNSPACED:
      t->flags |= CD_TOKEN_WORD | CD_TOKEN_UNSPACED | CD_TOKEN_UNCASED | long_flag(length);
      t->word = number_of(r, cd_hash_of_mark(cd_fold_letter(&r->vocabulary->letters, c)));
      push(r, t, r->at + length);
      break;
    default: read_sign(r, t, c, length); break;
  }
}

/* A fresh token behind the last one, which counts when it is pushed. There is room for it: see look(). */
static inline cd_token *next_token(reader *r, uint32_t flags) {
  cd_token *t = (cd_token *)r->tokens->items + r->tokens->count;
  t->start = r->at;
  t->word = t->stem = 0;
  t->flags = flags;
  t->mark = 0;
  return t;
}

/* Reads what begins at r->at and is no space of ASCII. */
static void read_other(reader *r, uint32_t *spaced) {
  cd_code_point c;
  size_t length = peek(r, r->at, &c);
  cd_letter_kind s = shape_of(r, c);
  if (s == CD_LETTER_SPACE || s == CD_LETTER_JOINER) {
    r->at += length;
    if (s == CD_LETTER_SPACE) *spaced = CD_TOKEN_SPACED;
    return;
  }
  read_token(r, next_token(r, *spaced), c, length, s);
  *spaced = 0;
}

/* Whether letters begin at r->at that may go on behind the window. */
static int goes_on(const reader *r, const window *w) {
  unsigned from = (unsigned)(r->at - w->base);
  return from > 0 && w->base + w->count < r->end && from + run_length(w->seen.letters, from) >= w->count;
}

/* Reads a window up to its end, or to letters that go on behind it: it is to be moved then. */
static void read_window(reader *r, const window *w, uint32_t *spaced) {
  for (;;) {
    read_plain(r, w, spaced);
    if (r->at - w->base >= w->count || r->status != CD_OK) return;
    if (!(w->seen.letters >> (r->at - w->base) & 1)) {
      read_other(r, spaced);
    } else {
      if (goes_on(r, w)) return;
      read_word(r, next_token(r, *spaced));
      *spaced = 0;
    }
    if (r->at - w->base >= w->count) return;
  }
}

static cd_status read_all(reader *r) {
  uint32_t spaced = CD_TOKEN_SPACED;
  window w;
  while (r->at < r->end && r->status == CD_OK && look(r, &w)) read_window(r, &w, &spaced);
  return r->status;
}

cd_status cd_tokenize(const cd_vocabulary *v, const char *text, size_t start, size_t end, size_t limit, cd_list *tokens, uint32_t *flags) {
  reader r = { v, NULL, (const unsigned char *)text, start, end, limit, tokens, CD_OK, 0 };
  cd_status status = read_all(&r);
  *flags |= r.flags;
  return status;
}

cd_status cd_tokenize_new(cd_vocabulary *v, const char *text, size_t start, size_t end, cd_list *tokens) {
  reader r = { v, v, (const unsigned char *)text, start, end, end, tokens, CD_OK, 0 };
  return read_all(&r);
}

void cd_token_refold(const cd_vocabulary *v, const char *text, size_t start, size_t end, cd_token *token) {
  reader r = { v, NULL, (const unsigned char *)text, start, end, end, NULL, CD_OK, 0 };
  folded f = { 0 };
  (void)fold_word(&r, start, &f);
  token->start = start;
  token->end = end;
  token->word = cd_vocabulary_find(v, f.key);
  token->stem = f.stem;
  token->flags = word_flags(&f, end - start);
  token->mark = 0;
}
