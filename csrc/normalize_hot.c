#include "normalize_hot.h"

#include "normalize_hangul.h"
#include "normalize_width.h"

/* How many bytes from a code point on must be known to be well-formed for the short ways. */
enum { AHEAD = 16 };

/* Bits that the short ways are not made for. */
enum { SPECIAL = CD_CELL_CONTEXT | CD_CELL_LATE };

/* --- a letter and what belongs to it -------------------------------------------------------- */

typedef struct unit {
  const unsigned char *p;
  size_t length;
  cd_code_point cp;
  cd_cell cell;
} unit;

static inline unit unit_at(const cd_run *r, const unsigned char *p) {
  unit u;
  u.p = p;
  u.cp = cd_decode_valid(p, &u.length);
  u.cell = cd_cell_of(&r->n->table, u.cp);
  return u;
}

enum { MOST_LEFT = 4 };

/* What a base has become, with the marks behind it: those that compose are in it, the others are left. */
typedef struct letter {
  unsigned char bytes[16];   /* of the base; eight can be written and read beyond 'length' */
  size_t length;
  int changed;
  int closed;                /* nothing that stands behind works together with it */
  const cd_expansion *mapped; /* NULL for a base that stays */
  unsigned first;            /* its number in pairs; of what it is now */
  unsigned last_class;       /* of all marks so far, those composed included */
  unsigned left_class;       /* of the last mark that is left: what has no higher one does not compose over it */
  size_t left_length;
  unsigned char left[MOST_LEFT * CD_UTF8_MAX];
} letter;

static const cd_expansion *expansion_of(const cd_table *t, cd_cell cell) {
  return (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
}

static int is_replaced(cd_cell cell) {
  return (cell & (CD_CELL_LOOK | CD_CELL_BACK | SPECIAL)) == CD_CELL_LOOK && (cell & (CD_CELL_EXPANDS | CD_CELL_SYLLABLE));
}

/* Begins a letter with a code point that stays or is replaced; returns 0 if it does neither. */
static inline int begin_letter(const cd_table *t, const unit *u, letter *l) {
  l->changed = 0;
  l->closed = 0;
  l->mapped = NULL;
  l->left_length = 0;
  if (!(u->cell & (CD_CELL_LOOK | CD_CELL_BACK | SPECIAL))) {
    memcpy(l->bytes, u->p, CD_UTF8_MAX);
    l->length = u->length;
    return 1;
  }
  if (!is_replaced(u->cell)) return 0;
  l->changed = 1;
  if (u->cell & CD_CELL_SYLLABLE) {
    l->closed = t->closes;
    l->length = cd_put_jamo(l->bytes, u->cp);
    return 1;
  }
  l->mapped = expansion_of(t, u->cell);
  memcpy(l->bytes, l->mapped->bytes, sizeof l->mapped->bytes);
  l->length = l->mapped->length;
  l->closed = l->mapped->closed;
  return l->length > 0;
}

static unsigned class_at(const cd_table *t, uint32_t point) { return CD_POINT_CLASS(((const cd_point *)t->points.items)[point]); }

/* Makes a letter ready for marks; returns 0 if it takes none. */
static int open_letter(const cd_table *t, const unit *base, letter *l) {
  const cd_expansion *e = base->cell & CD_CELL_EXPANDS ? expansion_of(t, base->cell) : NULL;
  if (base->cell & CD_CELL_SYLLABLE || (t->mapping.clean & CD_CLEAN_ACCENTS)) return 0;
  if (l->mapped != NULL && t->composes && !l->mapped->single) return 0;
  l->first = !t->composes ? 0 : l->mapped != NULL ? l->mapped->pair.first : cd_numbers_of(t->data, base->cp)->first;
  l->last_class = e != NULL ? class_at(t, e->first + e->count - 1) : 0;
  return 1;
}

static int compose(letter *l, const cd_composite *c, unsigned mark_class) {
  if (c->length == 0) return 0;
  memcpy(l->bytes, c->bytes, sizeof c->bytes);
  l->length = c->length;
  l->first = c->first;
  l->last_class = mark_class;
  return l->changed = 1;
}

/* Adds a mark (or a vowel sign, of class 0); returns 0 where the short way ends. */
static int add_mark(const cd_table *t, letter *l, const unit *u) {
  const cd_expansion *e = u->cell & CD_CELL_EXPANDS ? expansion_of(t, u->cell) : NULL;
  unsigned second = e != NULL ? e->pair.second : cd_numbers_of(t->data, u->cp)->second;
  unsigned mark_class = e == NULL ? u->cell & CD_CELL_INDEX : second != 0 ? class_at(t, e->first) : 0;
  if (u->cell & (SPECIAL | CD_CELL_SYLLABLE)) return 0;
  /* what composes with the letter alone has no lower class than what is in it already */
  if (l->left_length == 0 && compose(l, cd_composite_of(t->data, l->first, second), mark_class)) return 1;
  if (e != NULL || mark_class == 0 || mark_class < l->last_class) return 0;
  if (l->left_length > 0 && mark_class > l->left_class &&
      compose(l, cd_composite_of(t->data, l->first, second), mark_class))
    return 1;
  if (l->left_length + u->length > sizeof l->left) return 0;
  memcpy(l->left + l->left_length, u->p, u->length);
  l->left_length += u->length;
  l->last_class = l->left_class = mark_class;
  return 1;
}

static cd_status put_letter(cd_run *r, const letter *l, const unsigned char *start, const unsigned char *end) {
  unsigned char bytes[sizeof l->bytes + sizeof l->left + 8];
  if (l->left_length == 0) return cd_run_replace(r, start, end, l->bytes, l->length);
  memcpy(bytes, l->bytes, l->length);
  memcpy(bytes + l->length, l->left, l->left_length);
  return cd_run_emit(r, start, end, bytes, l->length + l->left_length);
}

/* Whether a code point may work together with what stands before it. A space only does with another. */
static int looks_back(const unit *u, const letter *l) {
  return (u->cell & CD_CELL_BACK) && (u->cp != ' ' || l->bytes[l->length - 1] == ' ');
}

/* Adds all marks from *next on, which becomes what stands behind them; returns 0 where the short way ends. */
static int add_marks(const cd_run *r, const unit *base, letter *l, unit *next) {
  const cd_table *t = &r->n->table;
  if (!open_letter(t, base, l)) return 0;
  do {
    if (r->valid - next->p < AHEAD || !add_mark(t, l, next)) return 0;
    *next = unit_at(r, next->p + next->length);
  } while (looks_back(next, l));
  return 1;
}

/* Settles the letter that begins at *u, which becomes what stands behind; returns 0 where the short way ends. */
static int settle_letter(cd_run *r, unit *u, cd_status *status) {
  unit next;
  letter l;
  if (r->valid - u->p < AHEAD || !begin_letter(&r->n->table, u, &l)) return 0;
  next = unit_at(r, u->p + u->length);
  if (looks_back(&next, &l) && !l.closed && !add_marks(r, u, &l, &next)) return 0;
  if (l.changed) *status = put_letter(r, &l, u->p, next.p);
  r->done = next.p;
  *u = next;
  return *status == CD_OK;
}

/* --- runs of code points that are replaced one by one ----------------------------------------- */

/* Whether a run goes on here: with what is replaced, or a single ASCII character. */
static int goes_on(const unit *u) { return is_replaced(u->cell) || (u->cell == 0 && u->p[0] < 0x80 && u->p[1] >= 0x80); }

/* Writes what a code point of a run becomes, eight bytes or nine; returns its length, 0 if that is too long. */
static inline size_t put_replacement(const cd_table *t, const unit *u, unsigned char *out) {
  const cd_expansion *e = expansion_of(t, u->cell);
  if (u->cell & CD_CELL_SYLLABLE) return cd_put_jamo(out, u->cp);
  if (!(u->cell & CD_CELL_EXPANDS)) return *out = *u->p, 1;
  memcpy(out, e->bytes, sizeof e->bytes);
  return e->length;
}

/*
** Two code points of a run that compose, as a half-width kana and its voice mark do: writes what they become, and moves *next
** behind them. Returns its length, 0 if they do not compose, or more belongs to them.
*/
static inline size_t put_pair(const cd_run *r, const unit *u, unit *next, unsigned char *out) {
  const cd_table *t = &r->n->table;
  const cd_composite *c;
  if (!(u->cell & next->cell & CD_CELL_EXPANDS) || !t->composes || (next->cell & SPECIAL)) return 0;
  c = cd_composite_of(t->data, expansion_of(t, u->cell)->pair.first, expansion_of(t, next->cell)->pair.second);
  if (c->length == 0) return 0;
  *next = unit_at(r, next->p + next->length);
  memcpy(out, c->bytes, sizeof c->bytes);
  return next->cell & CD_CELL_BACK ? 0 : c->length;
}

/* Goes from *u on as long as nothing else stands behind that may work together with what is before it. */
static cd_status replace_run(cd_run *r, unit *u) {
  const cd_table *t = &r->n->table;
  const unsigned char *valid = r->valid;
  unsigned char *text, *out, *last;
  unit now = *u;
  cd_status status = cd_run_ready(r, valid, 0);
  if (status != CD_OK) return status;
  cd_run_copy(r, now.p);
  text = (unsigned char *)r->result->text->bytes;
  out = text + r->result->text->length;
  last = text + (r->result->text->capacity - CD_RUN_SLACK);
  while (valid - now.p >= AHEAD && out <= last && status == CD_OK && goes_on(&now)) {
    unit next = unit_at(r, now.p + now.length);
    size_t n = next.cell & CD_CELL_BACK ? put_pair(r, &now, &next, out) : put_replacement(t, &now, out);
    if (n == 0) break;
    if (r->result->edits != NULL && now.cell != 0) status = cd_stretch_note(r, now.p, next.p, out, n);
    out += n;
    now = next;
  }
  r->result->text->length = (size_t)(out - text);
  r->result->changed |= now.p > u->p;
  r->copied = r->done = now.p;
  *u = now;
  return status;
}

/* Settles what begins at p, and what is replaced behind it. */
static cd_status settle_letters(cd_run *r, const unsigned char *p) {
  unit u = unit_at(r, p);
  cd_status status = CD_OK;
  do {
    if (is_replaced(u.cell)) status = replace_run(r, &u);
    if (status != CD_OK || (u.p > p && !goes_on(&u))) break;
  } while (settle_letter(r, &u, &status) && goes_on(&u));
  return status;
}

/* The start of the code point before p, which is known to be well-formed. */
static const unsigned char *before(const unsigned char *p) {
  do p--;
  while (cd_is_tail(*p));
  return p;
}

cd_status cd_hot_settle(cd_run *r, const unsigned char *p, cd_cell cell) {
  if (r->valid - p < AHEAD) return CD_OK;
  if (is_replaced(cell)) return settle_letters(r, p);
  if (!(cell & CD_CELL_BACK) || (cell & SPECIAL) || p == r->done) return CD_OK;
  p = before(p);
  if (p < r->done) return CD_OK;
  if (r->n->shorts.jamo && cd_is_syllable(p)) return cd_compose_jamo(r, p);
  return settle_letters(r, p);
}

/* --- ASCII letters and the marks of Latin --------------------------------------------------------- */

static unsigned number_of_mark(const cd_run *r, const unsigned char *p) {
  return r->n->shorts.second[(p[0] & 1) << 6 | (p[1] & 63)];
}

cd_status cd_hot_compose_latin(cd_run *r, const unsigned char *told) {
  const cd_normal_data *data = r->n->table.data;
  const unsigned char *start = told - 2, *p = told - 1;
  const cd_composite *c;
  unsigned first = r->n->shorts.first[*start];
  do {
    if (r->valid - p < AHEAD) return CD_OK;
    c = cd_composite_of(data, first, number_of_mark(r, p));
    if (c->length == 0) return CD_OK;
    first = c->first;
    p += 2;
  } while ((p[0] & 0xFE) == 0xCC);
  if (*p != ' ' && (unit_at(r, p).cell & CD_CELL_BACK)) return CD_OK;
  r->done = p;
  return cd_run_replace(r, start, p, c->bytes, c->length);
}

/* --- preparing ----------------------------------------------------------------------------- */

/* Numbers of ASCII letters that stay, and of the marks of Latin that do nothing but compose. */
static void number_latin(cd_shorts *shorts, const cd_table *t) {
  cd_code_point cp;
  for (cp = 0; cp < 0x80; cp++)
    if (cd_cell_of(t, cp) == 0) shorts->first[cp] = cd_numbers_of(t->data, cp)->first;
  for (cp = 0x300; cp < 0x380; cp++)
    if (!(cd_cell_of(t, cp) & (SPECIAL | CD_CELL_EXPANDS))) shorts->second[cp - 0x300] = cd_numbers_of(t->data, cp)->second;
}

/* Whether the jamo of modern Hangul are only composed, nothing else. */
static int has_plain_jamo(const cd_table *t) {
  cd_code_point i;
  for (i = 0; i < CD_HANGUL_L_COUNT; i++)
    if (cd_cell_of(t, CD_HANGUL_L + i) != 0) return 0;
  for (i = 0; i < CD_HANGUL_V_COUNT; i++)
    if (cd_cell_of(t, CD_HANGUL_V + i) != (CD_CELL_LOOK | CD_CELL_BACK)) return 0;
  for (i = 1; i < CD_HANGUL_T_COUNT; i++)
    if (cd_cell_of(t, CD_HANGUL_T + i) != (CD_CELL_LOOK | CD_CELL_BACK)) return 0;
  return 1;
}

/* Whether ASCII stays as it is, with whatever is before or behind it. */
static int keeps_ascii(const cd_table *t) {
  cd_code_point cp;
  for (cp = 0; cp < 0x80; cp++)
    if (cd_cell_of(t, cp) != 0) return 0;
  return !(t->mapping.clean & CD_CLEAN_SPACES);
}

void cd_hot_init(cd_shorts *shorts, const cd_table *t, const cd_filter_set *set) {
  memset(shorts, 0, sizeof *shorts);
  cd_widths_init(shorts, t, set);
  if (!t->composes || (t->mapping.clean & CD_CLEAN_ACCENTS)) return;
  number_latin(shorts, t);
  shorts->jamo = has_plain_jamo(t);
  shorts->ascii_stays = keeps_ascii(t);
}
