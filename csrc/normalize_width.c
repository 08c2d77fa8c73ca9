#include "normalize_width.h"

/* The most that is read from a form on: it, a mark, and what is behind. */
enum { AHEAD = 16 };

static inline const cd_width *width_at(const cd_run *r, const unsigned char *p) {
  return &r->n->shorts.widths[cd_width_index(p)];
}

/*
** Writes the form at p, which is w, with a mark that composes with it. *next is what stands behind, and *behind what that
** is. Returns the length of what was written; 0 if a mark is there that does not compose.
*/
static inline size_t put_width(const cd_run *r, const cd_width *w, const unsigned char **next, const cd_width **behind,
                               unsigned char *out) {
  const cd_composite *c;
  memcpy(out, w->bytes, sizeof w->bytes);
  *behind = width_at(r, *next);
  if ((*behind)->second == 0) return w->length;
  c = cd_composite_of(r->n->table.data, w->first, (*behind)->second);
  memcpy(out, c->bytes, CD_UTF8_MAX);
  *next += 3;
  *behind = width_at(r, *next);
  return (*behind)->second == 0 ? c->length : 0;
}

/* Replaces what it can from 'now' on. 'last' is then where the last form begins. */
static cd_status replace_run(const cd_run *r, cd_stretch *now, cd_stretch *last) {
  const unsigned char *p = now->source, *valid = r->valid;
  unsigned char *out = now->text;
  const cd_width *w = width_at(r, p), *behind;
  cd_status status = CD_OK;
  while (valid - p >= AHEAD && w->length != 0 && status == CD_OK) {
    const unsigned char *next = p + 3;
    size_t n = put_width(r, w, &next, &behind, out);
    if (n == 0) break;
    if (r->result->edits != NULL) status = cd_stretch_note(r, p, next, out, n);
    last->source = p;
    last->text = out;
    p = next;
    out += n;
    w = behind;
  }
  now->source = p;
  now->text = out;
  return status;
}

cd_status cd_replace_widths(cd_run *r, const unsigned char *p) {
  cd_stretch now, last;
  cd_status status = cd_stretch_begin(r, p, &now);
  if (status != CD_OK) return status;
  last = now;
  status = replace_run(r, &now, &last);
  cd_stretch_end(r, p, now, last);
  return status;
}

/* --- preparing ----------------------------------------------------------------------------- */

/* A form that is replaced by no more bytes than it has; or a mark that composes. */
static cd_width width_of(const cd_table *t, cd_cell cell) {
  const cd_expansion *e;
  cd_width w = { { 0 }, 0, 0, 0 };
  if (!(cell & CD_CELL_LOOK) || !(cell & CD_CELL_EXPANDS) || (cell & (CD_CELL_CONTEXT | CD_CELL_LATE))) return w;
  e = (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
  if (e->length > 3) return w;
  if (cell & CD_CELL_BACK) {
    w.second = t->composes ? e->pair.second : 0;
    return w;
  }
  memcpy(w.bytes, e->bytes, sizeof w.bytes);
  w.length = e->length;
  w.first = t->composes ? e->pair.first : 0;
  return w;
}

void cd_widths_init(cd_shorts *shorts, const cd_table *t) {
  unsigned i;
  for (i = 0; i < CD_WIDTHS; i++) shorts->widths[i] = width_of(t, cd_cell_of(t, 0xFF00 + i));
}
