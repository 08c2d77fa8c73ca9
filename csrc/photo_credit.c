#include "photo_credit.h"

#include <string.h>

#define LONGEST_PART 8 /* words of a name or house */

typedef struct parser {
  const cd_reading *r;
  const cd_lexicon *l;
  size_t begin, end;  /* the tokens of the credit */
  size_t first, last; /* those of the part that was read last */
  cd_photo_credit *c;
} parser;

static const cd_token *token(const parser *p, size_t i) { return cd_reading_token(p->r, i); }
static cd_code_point mark(const parser *p, size_t i) { return i < p->end ? token(p, i)->mark : 0; }
static uint32_t classes(const parser *p, size_t i) { return cd_lexicon_classes(p->l, token(p, i)); }

static int is_label(const parser *p, const cd_hit *hit) {
  const cd_phrase *phrase = cd_knowledge_phrase(p->r->knowledge, hit);
  if (phrase->sort == CD_SORT_BEFORE) return phrase->id == CD_ROLE_PHOTOGRAPHY;
  return (phrase->sort == CD_SORT_CUE || phrase->sort == CD_SORT_HINT) && phrase->id == CD_KIND_PHOTO_CREDIT;
}

/* Where a label ends: behind its colon, or with the phrase; 0 for a phrase that runs on to the line's end without a colon. */
static size_t label_end(const parser *p, const cd_hit *hit) {
  size_t i;
  for (i = hit->first; i < hit->last; i++)
    if (token(p, i)->mark == ':') return i + 1;
  return hit->anchors & CD_ANCHOR_END ? 0 : hit->last;
}

/* The token after the last label ("Photo:", "Image credit:", "©"), 0 if the line has none. */
static size_t after_label(const parser *p) {
  size_t h, i, at = 0;
  for (h = 0; h < p->r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(p->r, h);
    size_t end = is_label(p, hit) ? label_end(p, hit) : 0;
    if (end < p->end && end > at) at = end;
  }
  for (i = 0; i + 1 < p->end; i++)
    if (token(p, i)->mark == CD_MARK_COPYRIGHT && i + 1 > at) at = i + 1;
  return at;
}

/* The last opening bracket whose content has a slash in it: "... over the bay. (Ada Quell/AP)". */
static size_t after_bracket(const parser *p) {
  size_t i = p->end, slashes = 0;
  if (mark(p, p->end - 1) != ')' && mark(p, p->end - 1) != ']') return 0;
  while (i-- > 0) {
    cd_code_point c = mark(p, i);
    slashes += c == '/';
    if (c == '(' || c == '[') return slashes > 0 && i > 0 ? i + 1 : 0;
  }
  return 0;
}

/* "(c)" */
static int is_copyright_bracket(const parser *p, size_t i) {
  const cd_token *t;
  if (i + 2 >= p->end || mark(p, i) != '(' || mark(p, i + 2) != ')') return 0;
  t = token(p, i + 1);
  return t->end - t->start == 1 && (p->r->text[t->start] | 0x20) == 'c';
}

static int is_by(const parser *p, size_t i) {
  size_t h;
  for (h = 0; h < p->r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(p->r, h);
    const cd_phrase *phrase = cd_knowledge_phrase(p->r->knowledge, hit);
    if (hit->first == i && hit->last == i + 1 && phrase->sort == CD_SORT_BEFORE && phrase->id == CD_ROLE_BYLINE) return 1;
  }
  return 0;
}

/* Passes what stands before the credit and is no part of it: marks, "©", "(c)", "copyright"; then "by". */
static void skip_front(parser *p) {
  while (p->begin < p->end) {
    if (is_copyright_bracket(p, p->begin)) p->begin += 3;
    else if ((token(p, p->begin)->flags & CD_TOKEN_MARK) || (classes(p, p->begin) & CD_CLASS_COPYRIGHT)) p->begin++;
    else break;
  }
  if (p->begin + 1 < p->end && is_by(p, p->begin)) p->begin++;
}

/* Narrows the tokens to the credit itself: after its label, up to a closing bracket that was not opened in it. */
static void find_credit(parser *p) {
  size_t depth = 0, i;
  p->begin = after_label(p);
  if (p->begin == 0) p->begin = after_bracket(p);
  skip_front(p);
  for (i = p->begin; i < p->end; i++) {
    if (mark(p, i) == '(') depth++;
    if (mark(p, i) != ')' && mark(p, i) != ']') continue;
    if (depth == 0) break;
    depth--;
  }
  p->end = i;
  while (p->end > p->begin && (token(p, p->end - 1)->flags & CD_TOKEN_MARK) && mark(p, p->end - 1) != ')') p->end--;
}

/* Between photographer, agencies and licence: / | # , – brackets and "via", whatever marks stand around it. */
static int parts_here(const parser *p, size_t i) {
  const cd_token *t = token(p, i);
  if (classes(p, i) & CD_CLASS_VIA) return 1;
  if (t->mark == '-') return (t->flags & CD_TOKEN_SPACED) != 0;
  return t->mark == '/' || t->mark == '|' || t->mark == '#' || t->mark == ',' || t->mark == ';' || t->mark == CD_MARK_DASH ||
         t->mark == 0x2022 || t->mark == '!' || t->mark == '(' || t->mark == ')';
}

/* Whether what stands between two parts says that both belong to one credit: a comma and brackets do not. */
static int joins(const parser *p, size_t i) {
  cd_code_point c = mark(p, i);
  return c != ',' && c != ';' && c != '(' && c != ')' && !(classes(p, i) & CD_CLASS_FOR);
}

static int names_agency(const parser *p, size_t first, size_t last) {
  size_t h;
  for (h = 0; h < p->r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(p->r, h);
    if (hit->first >= first && hit->last <= last && cd_knowledge_phrase(p->r->knowledge, hit)->sort == CD_SORT_AGENCY) return 1;
  }
  return 0;
}

static int is_house(const parser *p, size_t first, size_t last) {
  size_t i;
  if (names_agency(p, first, last)) return 1;
  for (i = first; i < last; i++)
    if (classes(p, i) & CD_CLASS_HOUSE) return 1;
  return 0;
}

/* CC BY 4.0, Creative Commons, public domain. */
static int is_licence(const parser *p, size_t first) { return (classes(p, first) & CD_CLASS_LICENCE) != 0; }

/* A name; a single word in capitals and what begins with a little word are houses: "UNIVERSAL", "The Meridian". */
static int is_person(const parser *p, size_t first, size_t last) {
  if (last - first > LONGEST_PART || (classes(p, first) & CD_CLASS_STOP)) return 0;
  if (last - first == 1 && (token(p, first)->flags & CD_TOKEN_ALL_CAPS)) return 0;
  return cd_lexicon_slot(p->l, CD_SLOT_NAME, p->r->tokens.items, last, first) == last;
}

/* "Ada Quell for the Harbour Ledger": a person of two words or more before, a capital behind it. */
static int is_for(const parser *p, size_t first, size_t i) {
  size_t next = i + 1;
  if (!(classes(p, i) & CD_CLASS_FOR) || i < first + 2 || i > first + LONGEST_PART || p->c->photographer.end != 0) return 0;
  while (next < p->end && (classes(p, next) & CD_CLASS_STOP) && !(token(p, next)->flags & CD_TOKEN_CAPITAL)) next++;
  return next < p->end && (token(p, next)->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED)) && is_person(p, first, i) &&
         !is_house(p, first, i);
}

/* "Photographer Ada Quell": what people are before a name is no part of it. */
static size_t skip_office(const parser *p, size_t first, size_t last) {
  size_t i = first;
  while (i < last && (classes(p, i) & (CD_CLASS_STAFF | CD_CLASS_OFFICE))) i++;
  return last - i >= 2 ? i : first;
}

/* "Ada Quell, photographer" parts there; "홍길동 기자" does not. */
static size_t before_office(const parser *p, size_t first, size_t last) {
  size_t i = last;
  while (i > first && (classes(p, i - 1) & CD_CLASS_STAFF)) i--;
  return i > first ? i : last;
}

/* The first part is the photographer where it is a name, and either has two words or agencies follow. */
static void take_part(parser *p, size_t first, size_t last) {
  cd_photo_credit *c = p->c;
  int is_first = c->supplier_count == 0 && c->photographer.end == 0;
  if (last <= first) return;
  if (is_first) {
    first = skip_office(p, first, last);
    last = before_office(p, first, last);
  }
  p->first = first;
  p->last = last;
  if (is_licence(p, first)) {
    if (c->licence.end == 0) c->licence = cd_reading_span_of(p->r, first, last);
    return;
  }
  if (is_first && !is_house(p, first, last) && is_person(p, first, last) && (last - first >= 2 || last < p->end)) {
    c->photographer = cd_reading_span_of(p->r, first, last);
  } else if (c->supplier_count < CD_MOST_SUPPLIERS && token(p, first)->mark == 0) {
    c->suppliers[c->supplier_count++] = cd_reading_span_of(p->r, first, last);
  }
}

static int is_one_word(const char *text, cd_span s) { return s.end > s.start && memchr(text + s.start, ' ', s.end - s.start) == NULL; }

/* What stands last is who took it where agencies stand first: "MERIDIAN/Ada Quell"; so of a single word and a name. */
static void find_behind(parser *p) {
  cd_photo_credit *c = p->c;
  cd_span *last = c->suppliers + c->supplier_count - 1, first = c->photographer;
  int alone = c->supplier_count == 1 && is_one_word(p->r->text, first);
  if (!c->joined || c->supplier_count == 0 || (first.end != 0 ? !alone : c->supplier_count < 2)) return;
  if (last->start != token(p, p->first)->start || p->last - p->first < 2 || is_house(p, p->first, p->last) ||
      !is_person(p, p->first, p->last)) return;
  c->photographer = *last;
  if (alone) *last = first;
  else c->supplier_count--;
}

void cd_parse_photo_credit(const cd_reading *r, cd_photo_credit *c) {
  parser p = { r, &r->knowledge->lexicon, 0, r->tokens.count, 0, 0, c };
  size_t i, first;
  memset(c, 0, sizeof *c);
  if (r->tokens.count == 0) return;
  find_credit(&p);
  c->span = cd_reading_span_of(p.r, p.begin, p.end);
  for (i = first = p.begin; i < p.end; i++) {
    if (!parts_here(&p, i) && !is_for(&p, first, i)) continue;
    c->joined |= joins(&p, i);
    take_part(&p, first, i);
    first = i + 1;
  }
  take_part(&p, first, p.end);
  find_behind(&p);
}
