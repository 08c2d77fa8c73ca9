#include "normalize_hot.h"

/* How many bytes beyond a code point must be known to be well-formed for the short ways. */
enum { AHEAD = 16 };

/* Bits that the short ways are not made for. */
enum { SPECIAL = CD_CELL_CONTEXT | CD_CELL_LATE };

/* --- runs of code points that are replaced one by one ------------------------------------- */

static int is_replaced(cd_cell cell) {
  return (cell & (CD_CELL_LOOK | CD_CELL_BACK | SPECIAL)) == CD_CELL_LOOK && (cell & (CD_CELL_EXPANDS | CD_CELL_SYLLABLE));
}

static void put3(unsigned char *out, cd_code_point cp) {
  out[0] = (unsigned char)(0xE0 | cp >> 12);
  out[1] = (unsigned char)(0x80 | (cp >> 6 & 63));
  out[2] = (unsigned char)(0x80 | (cp & 63));
}

/* The jamo of a syllable; returns their length, 6 or 9. */
static size_t put_jamo(unsigned char *out, cd_code_point syllable) {
  cd_code_point s = syllable - CD_HANGUL_S, t = s % CD_HANGUL_T_COUNT, lv = s / CD_HANGUL_T_COUNT;
  put3(out, CD_HANGUL_L + lv / CD_HANGUL_V_COUNT);
  put3(out + 3, CD_HANGUL_V + lv % CD_HANGUL_V_COUNT);
  put3(out + 6, CD_HANGUL_T + t);
  return t == 0 ? 6 : 9;
}

/* What a code point is replaced by, into out, which has room for nine bytes; 0 if that is too long. */
static size_t put_replacement(const cd_table *t, cd_code_point cp, cd_cell cell, unsigned char *out, int *closed) {
  const cd_expansion *e = (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
  if (cell & CD_CELL_SYLLABLE) {
    *closed = t->closes;
    return put_jamo(out, cp);
  }
  memcpy(out, e->bytes, sizeof e->bytes);
  *closed = e->closed;
  return e->length;
}

/*
** Replaces from p on as long as each code point is replaced by itself, whatever stands behind it: the next one does not work
** together with it. Single ASCII characters between are passed, too.
*/
static cd_status replace_run(cd_run *r, const unsigned char *p, size_t length, cd_cell cell) {
  const cd_table *t = &r->n->table;
  cd_buffer *b = r->result->text;
  cd_code_point cp = cd_decode_valid(p, &length);
  cd_status status = CD_OK;
  while (status == CD_OK && r->valid - p >= AHEAD) {
    const unsigned char *next = p + length;
    size_t next_length, n;
    int closed = 0;
    cd_code_point next_cp = cd_decode_valid(next, &next_length);
    cd_cell next_cell = cd_cell_of(t, next_cp);
    status = cd_run_ready(r, p, 9);
    if (status != CD_OK) break;
    cd_run_copy(r, p);
    if (cell != 0) {
      n = put_replacement(t, cp, cell, (unsigned char *)b->bytes + b->length, &closed);
      if (n == 0 || ((next_cell & CD_CELL_BACK) && !closed)) break;
      b->length += n;
      status = cd_run_note(r, p, next, n);
    } else if (next_cell & CD_CELL_BACK) {
      break;
    }
    r->done = p = next;
    cp = next_cp;
    length = next_length;
    cell = next_cell;
    if (!is_replaced(cell) && !(cell == 0 && p[0] < 0x80 && p[1] >= 0x80)) break;
  }
  return status;
}

/* --- a letter and its marks, composed ------------------------------------------------------- */

enum { MOST_LEFT = 4 };

/* A starter, and the marks behind it that do not compose with it. */
typedef struct letter {
  cd_code_point starter;
  unsigned last_class; /* of the marks so far, composed or not */
  size_t left_count;
  cd_code_point left[MOST_LEFT];
  int composed;
} letter;

/* The class of the last mark in a code point's decomposition: marks of lower classes would go before it. */
static unsigned last_class_of(const cd_table *t, cd_cell cell) {
  const cd_expansion *e = (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
  if (!(cell & CD_CELL_EXPANDS)) return 0;
  return CD_POINT_CLASS(((const cd_point *)t->points.items)[e->first + e->count - 1]);
}

/* Adds a mark (or a vowel sign, of class 0); returns 0 where the short way ends. */
static int add_mark(const cd_table *t, letter *l, cd_code_point mark, unsigned mark_class) {
  cd_code_point composite = 0;
  if (mark_class < l->last_class || (mark_class == 0 && l->left_count > 0)) return 0;
  if (l->left_count == 0 || mark_class > l->last_class) composite = cd_compose(t->data, l->starter, mark);
  if (composite != 0) {
    l->starter = composite;
    l->composed = 1;
  } else {
    if (mark_class == 0 || l->left_count == MOST_LEFT) return 0;
    l->left[l->left_count++] = mark;
  }
  l->last_class = mark_class;
  return 1;
}

static cd_status put_letter(cd_run *r, const letter *l, const unsigned char *start, const unsigned char *end) {
  char bytes[(MOST_LEFT + 1) * CD_UTF8_MAX + 8];
  size_t n = cd_utf8_encode(l->starter, bytes), i;
  if (l->left_count == 0) return cd_run_replace(r, start, end, (const unsigned char *)bytes, n);
  for (i = 0; i < l->left_count; i++) n += cd_utf8_encode(l->left[i], bytes + n);
  return cd_run_emit(r, start, end, (const unsigned char *)bytes, n);
}

/* The start of the code point before p, which is known to be well-formed. */
static const unsigned char *before(const unsigned char *p) {
  do p--;
  while (cd_is_tail(*p));
  return p;
}

/* Composes the letter before the mark at p with the marks from there on. */
static cd_status compose_letter(cd_run *r, const unsigned char *p, size_t length, cd_cell cell) {
  const cd_table *t = &r->n->table;
  const unsigned char *start;
  letter l = { 0, 0, 0, { 0 }, 0 };
  cd_status status = CD_OK;
  if (p == r->done) return CD_OK;
  start = before(p);
  if (start < r->done) return CD_OK;
  {
    size_t start_length;
    cd_cell start_cell;
    l.starter = cd_decode_valid(start, &start_length);
    start_cell = cd_cell_of(t, l.starter);
    if (start_cell & (CD_CELL_LOOK | CD_CELL_BACK | SPECIAL)) return CD_OK;
    l.last_class = last_class_of(t, start_cell);
  }
  for (;;) {
    cd_code_point cp;
    if (r->valid - p < AHEAD || (cell & (SPECIAL | CD_CELL_EXPANDS))) return CD_OK;
    cp = cd_decode_valid(p, &length);
    if (!add_mark(t, &l, cp, cell & CD_CELL_INDEX)) return CD_OK;
    p += length;
    cell = cd_cell_of(t, cd_decode_valid(p, &length));
    if (!(cell & CD_CELL_BACK) || *p == ' ') break;
  }
  if (l.composed) status = put_letter(r, &l, start, p);
  r->done = p;
  return status;
}

/* --- Hangul from jamo, byte by byte ------------------------------------------------------------ */

/* The three bytes of U+1100..U+1112, U+1161..U+1175, U+11A8..U+11C2, as index from 0 or (finals) 1; -1 for others. */
static int leading(const unsigned char *p) { return p[0] == 0xE1 && p[1] == 0x84 && p[2] <= 0x92 ? p[2] - 0x80 : -1; }

static int vowel(const unsigned char *p) {
  return p[0] == 0xE1 && p[1] == 0x85 && p[2] >= 0xA1 && p[2] <= 0xB5 ? p[2] - 0xA1 : -1;
}

static int trailing(const unsigned char *p) {
  if (p[0] != 0xE1) return -1;
  if (p[1] == 0x86 && p[2] >= 0xA8) return p[2] - 0xA7;
  return p[1] == 0x87 && p[2] <= 0x82 ? p[2] - 0x80 + 25 : -1;
}

/* Composes syllables from the leading jamo at p on. Single ASCII characters between are passed, too. */
static cd_status compose_jamo(cd_run *r, const unsigned char *p) {
  const cd_table *t = &r->n->table;
  cd_buffer *b = r->result->text;
  cd_status status = CD_OK;
  while (status == CD_OK && r->valid - p >= AHEAD) {
    int l = leading(p), v = vowel(p + 3), f = trailing(p + 6);
    const unsigned char *next = p + (f > 0 ? 9 : 6);
    size_t length;
    if (l < 0 || v < 0) break;
    if (leading(next) < 0 && (cd_cell_of(t, cd_decode_valid(next, &length)) & CD_CELL_BACK) && *next != ' ') break;
    status = cd_run_ready(r, p, 3);
    if (status != CD_OK) break;
    cd_run_copy(r, p);
    put3((unsigned char *)b->bytes + b->length,
         (cd_code_point)(CD_HANGUL_S + (l * CD_HANGUL_V_COUNT + v) * CD_HANGUL_T_COUNT + (f > 0 ? f : 0)));
    b->length += 3;
    status = cd_run_note(r, p, next, 3);
    r->done = p = next;
    if (*p < 0x80 && leading(p + 1) >= 0) p++;
  }
  return status;
}

cd_status cd_hot_settle(cd_run *r, const unsigned char *p, size_t length, cd_cell cell) {
  if (r->valid - p < AHEAD) return CD_OK;
  if (is_replaced(cell)) return replace_run(r, p, length, cell);
  if (!(cell & CD_CELL_BACK) || !r->n->table.composes || (r->n->table.mapping.clean & CD_CLEAN_ACCENTS)) return CD_OK;
  if (r->n->plain_jamo && p - r->done >= 3 && vowel(p) >= 0 && leading(p - 3) >= 0) return compose_jamo(r, p - 3);
  return compose_letter(r, p, length, cell);
}

int cd_hot_has_plain_jamo(const cd_table *t) {
  cd_code_point i;
  if (!t->composes) return 0;
  for (i = 0; i < CD_HANGUL_L_COUNT; i++)
    if (cd_cell_of(t, CD_HANGUL_L + i) != 0) return 0;
  for (i = 0; i < CD_HANGUL_V_COUNT; i++)
    if (cd_cell_of(t, CD_HANGUL_V + i) != (CD_CELL_LOOK | CD_CELL_BACK)) return 0;
  for (i = 1; i < CD_HANGUL_T_COUNT; i++)
    if (cd_cell_of(t, CD_HANGUL_T + i) != (CD_CELL_LOOK | CD_CELL_BACK)) return 0;
  return 1;
}
