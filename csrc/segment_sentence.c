/* segment_sentence.c: Sentence boundaries, UAX #29 section 5, rules SB1 to SB998. */

#include "segment.h"

/* What was read last, Extend and Format left out (SB5). */
typedef enum state {
  PLAIN = 0,    /* nothing that matters */
  CASED,        /* Upper or Lower: what SB7 wants before a full stop */
  AFTER_CR,     /* CR, perhaps of CR LF (SB3) */
  AFTER_SEP,    /* a paragraph separator (SB4) */
  ATERM,        /* ATerm */
  CASED_ATERM,  /* (Upper | Lower) ATerm */
  ATERM_CLOSE,  /* ATerm Close+ */
  ATERM_SP,     /* ATerm Close* Sp+ */
  STERM,        /* STerm Close* */
  STERM_SP,     /* STerm Close* Sp+ */
  LOOK_AHEAD    /* past ATerm Close* Sp*: SB8 asks whether a Lower comes first */
} state;

/* What to do at a code point. */
typedef enum action {
  GO_ON,          /* no boundary before it */
  BREAK,          /* a boundary before it */
  HOLD,           /* a boundary before it, if SB8 does not forbid it */
  BREAK_PENDING   /* the boundary held is one; read the code point again */
} action;

static state plain_state(cd_sb c) {
  switch (c) {
    case CD_SB_UPPER: case CD_SB_LOWER: return CASED;
    case CD_SB_CR: return AFTER_CR;
    case CD_SB_LF: case CD_SB_SEP: return AFTER_SEP;
    case CD_SB_ATERM: return ATERM;
    case CD_SB_STERM: return STERM;
    default: return PLAIN;
  }
}

static int is_separator(cd_sb c) { return c == CD_SB_CR || c == CD_SB_LF || c == CD_SB_SEP; }

static int is_term(cd_sb c) { return c == CD_SB_ATERM || c == CD_SB_STERM; }

/* After STerm Close* Sp*: SB8a, SB9, SB10, SB11. */
static action after_sterm(state *s, cd_sb c) {
  if (c == CD_SB_SP) {
    *s = STERM_SP;
    return GO_ON;
  }
  if (c == CD_SB_CLOSE && *s == STERM) return GO_ON;
  *s = plain_state(c);
  return is_term(c) || is_separator(c) || c == CD_SB_SCONTINUE ? GO_ON : BREAK;
}

/* After ATerm Close* Sp*: SB6 to SB11. */
static action after_aterm(state *s, cd_sb c) {
  state was = *s;
  if (c == CD_SB_SP) {
    *s = ATERM_SP;
    return GO_ON;
  }
  if (c == CD_SB_CLOSE && was != ATERM_SP) {
    *s = ATERM_CLOSE;
    return GO_ON;
  }
  *s = plain_state(c);
  if (c == CD_SB_NUMERIC && (was == ATERM || was == CASED_ATERM)) return GO_ON; /* SB6 */
  if (c == CD_SB_UPPER && was == CASED_ATERM) return GO_ON;                     /* SB7 */
  if (c == CD_SB_LOWER) return GO_ON;                                          /* SB8 */
  if (is_term(c) || is_separator(c) || c == CD_SB_SCONTINUE) return GO_ON;      /* SB8a, SB9, SB10 */
  if (c == CD_SB_UPPER || c == CD_SB_OLETTER) return BREAK;                     /* SB11 */
  *s = LOOK_AHEAD;
  return HOLD;
}

/* In the look-ahead of SB8: ( not (OLetter | Upper | Lower | ParaSep | SATerm) )* Lower. */
static action look_ahead(state *s, cd_sb c) {
  if (c == CD_SB_LOWER) {
    *s = CASED;
    return GO_ON;
  }
  if (c != CD_SB_UPPER && c != CD_SB_OLETTER && !is_separator(c) && !is_term(c)) return GO_ON;
  *s = PLAIN;
  return BREAK_PENDING;
}

static action step(state *s, cd_sb c) {
  state was = *s;
  if (was == AFTER_SEP || was == AFTER_CR) { /* SB3, SB4 */
    int joined = was == AFTER_CR && c == CD_SB_LF;
    *s = plain_state(c);
    return joined ? GO_ON : BREAK;
  }
  if (c == CD_SB_EXTEND || c == CD_SB_FORMAT) return GO_ON; /* SB5 */
  if (was >= ATERM && was <= ATERM_SP) return after_aterm(s, c);
  if (was == STERM || was == STERM_SP) return after_sterm(s, c);
  if (was == LOOK_AHEAD) return look_ahead(s, c);
  *s = was == CASED && c == CD_SB_ATERM ? CASED_ATERM : plain_state(c);
  return GO_ON;
}

/* --- marks: only behind one of them can a sentence end ----------------------------------------------------------------- */

static int is_mark(cd_code_point cp) {
  cd_sb c = (cd_sb)cd_properties_of(cp)->sentence;
  return is_term(c) || is_separator(c);
}

void cd_sentence_marks_prepare(cd_sentence_marks *m, cd_cpu level) {
  cd_code_point cp;
  cd_stop_set_init(&m->set, 0);
  for (cp = 0; cp < 0x20000; cp++) /* beyond are ideographs */
    if (is_mark(cp)) cd_stop_set_add(&m->set, cp);
  m->masks = cd_stop_masks(level);
}

/* Whether whole blocks can still be looked through. */
static int is_far(size_t at, size_t limit) { return limit - at >= CD_STOP_BLOCK + CD_STOP_AHEAD; }

/* Where the next mark may be, from b->at on; where the text is too short for a block, that. */
static size_t next_mark(cd_sentence_breaker *b, const cd_sentence_marks *m, const unsigned char *bytes, size_t limit) {
  size_t at = b->at;
  for (;;) {
    if (at >= b->block && at < b->block_end) {
      uint64_t rest = b->found >> (at - b->block);
      if (rest != 0) return at + cd_lowest_bit(rest);
      at = b->block_end;
    }
    if (!is_far(at, limit)) break;
    m->masks(&m->set, bytes + at, 1, &b->found);
    b->block = at;
    b->block_end = at + CD_STOP_BLOCK;
  }
  while (at > b->at && at < limit && cd_is_continuation(bytes[at])) at--; /* to where a sequence begins */
  return at;
}

/* The state at 'at' after one was left at 'from' and no mark is between. */
static state state_at(const unsigned char *bytes, size_t from, size_t at, state before) {
  while (at > from) {
    cd_code_point cp;
    cd_sb c;
    at -= cd_utf8_previous(bytes + from, bytes + at, &cp);
    c = (cd_sb)cd_properties_of(cp)->sentence;
    if (c != CD_SB_EXTEND && c != CD_SB_FORMAT) return plain_state(c);
  }
  return before;
}

/* Passes text in which nothing can end. */
static state pass(cd_sentence_breaker *b, const cd_sentence_marks *m, const unsigned char *bytes, size_t limit, state s) {
  size_t at = next_mark(b, m, bytes, limit);
  s = state_at(bytes, b->at, at, s);
  b->at = at;
  return s;
}

int cd_sentence_breaker_next(cd_sentence_breaker *b, const cd_sentence_marks *marks, const char *text, size_t length,
                             int final, size_t *end) {
  const unsigned char *bytes = (const unsigned char *)text;
  size_t limit = final ? length : cd_utf8_complete(bytes, length);
  state s = (state)b->state;
  while (b->at < limit) {
    cd_code_point cp;
    size_t width;
    action what;
    if (s <= CASED && is_far(b->at, limit)) s = pass(b, marks, bytes, limit, s);
    width = cd_utf8_next(bytes + b->at, bytes + limit, &cp);
    what = step(&s, (cd_sb)cd_properties_of(cp)->sentence);
    b->state = (int)s;
    if (what == HOLD) b->pending = b->at;
    if (what == BREAK_PENDING) {
      *end = b->pending;
      return 1;
    }
    *end = b->at;
    b->at += width;
    if (what == BREAK) return 1;
  }
  if (!final || s != LOOK_AHEAD) return 0;
  b->state = PLAIN;
  *end = b->pending;
  return 1;
}

void cd_sentence_breaker_drop(cd_sentence_breaker *b, size_t count) {
  b->at -= count;
  b->block = b->block_end = 0;
  if (b->pending >= count) b->pending -= count;
}
