#include "sentence_quotes.h"

#include <string.h>

typedef enum family {
  NO_FAMILY = 0, DOUBLE, SINGLE, GUILLEMET, SINGLE_GUILLEMET, ROUND, SQUARE, CURLY, CORNER, WHITE_CORNER, ANGLE, ANY
} family;

typedef struct opened {
  unsigned char family;
  size_t waiting; /* how many boundaries were found before it */
} opened;

/* What a mark does where it stands. */
typedef enum role { NO_ROLE, OPENS, CLOSES } role;

void cd_quotes_init(cd_quotes *q, const cd_allocator *a) {
  cd_list open = CD_LIST_INIT(a);
  memset(q, 0, sizeof *q);
  q->open = open;
}

void cd_quotes_free(cd_quotes *q) { cd_list_free(&q->open, sizeof(opened)); }

void cd_quotes_reset(cd_quotes *q, size_t at) {
  q->open.count = 0;
  memset(q->count, 0, sizeof q->count);
  q->at = at;
}

static family family_of(cd_code_point cp, cd_shape s) {
  switch (cp) {
    case '"': case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0xFF02: return DOUBLE;
    case '\'': case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0xFF07: return SINGLE;
    case 0xAB: case 0xBB: return GUILLEMET;
    case 0x2039: case 0x203A: return SINGLE_GUILLEMET;
    case '(': case ')': case 0xFF08: case 0xFF09: return ROUND;
    case '[': case ']': return SQUARE;
    case '{': case '}': return CURLY;
    case 0x300C: case 0x300D: case 0xFF62: case 0xFF63: return CORNER;
    case 0x300E: case 0x300F: return WHITE_CORNER;
    case 0x3008: case 0x3009: case 0x300A: case 0x300B: return ANGLE;
    default: return s == CD_SHAPE_OPEN || s == CD_SHAPE_CLOSE ? ANY : NO_FAMILY;
  }
}

static int is_wordlike(cd_shape s) { return s >= CD_SHAPE_UPPER && s <= CD_SHAPE_NUMBER; }

/* Whether a quotation may begin after this. */
static int before_opening(cd_shape s) {
  return cd_is_blank(s) || s == CD_SHAPE_OPEN || s == CD_SHAPE_OPEN_QUOTE || s == CD_SHAPE_QUOTE || s == CD_SHAPE_DASH;
}

/* What stands around a mark: the shapes of its neighbours. */
typedef struct place {
  cd_shape before, after;
  int open;  /* one of its family is open */
  int sign; /* a space apart from an s it is a plural's, from a number one of measure: "the wizards ' tower", "6 ' long" */
} place;

/*
** The role of a quotation mark by what stands around it: countries use the same marks in different roles.
** A single mark is more often an apostrophe: it closes only after a mark of punctuation. One that is set off on both
** sides closes what is open, or opens.
*/
static role quotation_role(family f, place p) {
  if (cd_is_blank(p.before) && cd_is_blank(p.after)) return p.open ? CLOSES : p.sign ? NO_ROLE : OPENS;
  if (before_opening(p.before) && !cd_is_blank(p.after)) return OPENS;
  if (f != SINGLE) return CLOSES;
  return is_wordlike(p.before) || is_wordlike(p.after) ? NO_ROLE : CLOSES;
}

static role role_of(family f, cd_shape s, place p) {
  if (f == NO_FAMILY) return NO_ROLE;
  if (f <= SINGLE_GUILLEMET) return quotation_role(f, p);
  return s == CD_SHAPE_OPEN ? OPENS : s == CD_SHAPE_CLOSE ? CLOSES : NO_ROLE;
}

static cd_status open_mark(cd_quotes *q, family f, size_t waiting) {
  opened o;
  o.family = (unsigned char)f;
  o.waiting = waiting;
  q->count[f]++;
  return cd_list_push(&q->open, sizeof o, &o);
}

/* Closes the innermost open mark of the family and all that opened since. */
static void close_mark(cd_quotes *q, family f, size_t *waiting) {
  const opened *stack = q->open.items;
  while (q->count[f] != 0) {
    const opened *o = &stack[--q->open.count];
    q->count[o->family]--;
    if (o->family != (unsigned char)f) continue;
    if (*waiting > o->waiting) *waiting = o->waiting;
    return;
  }
}

/* Bytes that no mark begins with: letters, digits and most of ASCII. */
static int may_begin_mark(unsigned char c) {
  return c >= 0xC2 || c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
}

cd_status cd_quotes_read(cd_quotes *q, cd_view *v, size_t to, size_t *waiting) {
  while (q->at < to) {
    cd_code_point cp, before;
    place p;
    size_t i = q->at;
    cd_shape s;
    family f;
    if (!may_begin_mark(v->bytes[i])) {
      q->at++;
      continue;
    }
    q->at += cd_view_at(v, i, &cp);
    s = cd_shape_of(cp);
    f = family_of(cp, s);
    if (f == NO_FAMILY) continue;
    if (f == SINGLE && cd_is_clitic(v, q->at)) continue;
    cd_view_before(v, 0, i, &before);
    p.before = cd_shape_of(before);
    p.after = cd_view_shape(v, q->at);
    p.open = q->count[f] != 0;
    p.sign = f <= SINGLE && i > 1 && v->bytes[i - 1] == ' ' &&
             ((f == SINGLE && v->bytes[i - 2] == 's') || (v->bytes[i - 2] >= '0' && v->bytes[i - 2] <= '9'));
    switch (role_of(f, s, p)) {
      case OPENS:
        if (open_mark(q, f, *waiting) != CD_OK) return CD_NO_MEMORY;
        break;
      case CLOSES: close_mark(q, f, waiting); break;
      case NO_ROLE: break;
    }
  }
  return CD_OK;
}
