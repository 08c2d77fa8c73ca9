#include "normalize_width.h"

/* How many bytes from a form on must be known to be well-formed: it, a mark, and what is behind. */
enum { AHEAD = 3 + 3 + CD_UTF8_MAX };

static inline const cd_width *width_at(const cd_shorts *s, const unsigned char *p) { return &s->widths[cd_width_index(p)]; }

/*
** Whether what stands at p, right behind the form that ends at told[0], may work together with it. What looks back is told, but
** for lone marks (see filter.h); 'behind' is the form at p. No branch, for whether forms stand together cannot be foretold.
*/
static inline int is_tied(const cd_shorts *s, const uint16_t *told, const unsigned char *p, const cd_width *behind) {
  unsigned is_near = (unsigned)(told[1] - told[0] - CD_UTF8_MAX) >> 31; /* or told[0] is the last */
  return (int)((behind->length < is_near) | (s->lone[p[0] & 63] >> (p[1] & 63) & 1));
}

/* What a form and what is tied to it become. */
typedef struct tie {
  const unsigned char *form; /* what they become; four bytes can be read */
  size_t length;             /* 0: more is tied to it */
  size_t marks;              /* that compose with it: one or none */
} tie;

static tie settle_tie(const cd_run *r, const cd_width *w, const cd_width *behind, const unsigned char *next) {
  tie t = { w->bytes, w->length, behind->second != 0 };
  if (t.marks > 0) {
    const cd_composite *c = cd_composite_of(r->n->table.data, w->first, behind->second);
    t.form = c->bytes;
    t.length = c->length;
    next += 3;
  }
  if (!cd_begins_anew(r, next)) t.length = 0;
  return t;
}

/* Copies what of the source comes before p, and writes a form or what it composes to. There is room. */
static inline void put(const cd_run *r, cd_stretch *now, const unsigned char *p, const tie *t) {
  size_t gap = (size_t)(p - now->source);
  if (gap <= CD_RUN_SLACK && r->end - now->source >= CD_RUN_SLACK)
    memcpy(now->text, now->source, CD_RUN_SLACK); /* the slack takes what is too much */
  else
    memcpy(now->text, now->source, gap);
  now->text += gap;
  memcpy(now->text, t->form, CD_UTF8_MAX);
  now->text += t->length;
}

size_t cd_replace_widths(cd_run *r, const unsigned char *bytes, const uint16_t *events, size_t count, cd_status *status) {
  const cd_shorts *s = &r->n->shorts;
  const uint16_t *told = events;
  cd_stretch now;
  *status = cd_stretch_begin(r, r->copied, &now);
  while (told < events + count && *status == CD_OK) {
    const unsigned char *p = bytes + *told - 2, *next = p + 3;
    const cd_width *w, *behind;
    tie t = { NULL, 0, 0 };
    if (r->valid - p < AHEAD) break;
    w = width_at(s, p);
    behind = width_at(s, next);
    t.form = w->bytes;
    t.length = w->length;
    if (is_tied(s, told, next, behind)) t = settle_tie(r, w, behind, next);
    if (t.length == 0 || p < now.source) break;
    put(r, &now, p, &t);
    now.source = next + 3 * t.marks;
    told += 1 + t.marks;
    if (r->result->edits != NULL) *status = cd_stretch_note(r, p, now.source, now.text - t.length, t.length);
  }
  cd_stretch_end(r, now);
  return (size_t)(told - events);
}

/* --- preparing ----------------------------------------------------------------------------- */

/* A form that is replaced by no more bytes than it has; or a mark that composes. */
static cd_width width_of(const cd_table *t, cd_cell cell) {
  const cd_expansion *e;
  cd_width w = { { 0 }, 0, 0, 0 };
  if (!(cell & CD_CELL_LOOK) || !(cell & CD_CELL_EXPANDS) || (cell & (CD_CELL_CONTEXT | CD_CELL_LATE))) return w;
  e = (const cd_expansion *)t->expansions.items + (cell & CD_CELL_INDEX);
  if (e->length > 3 || !e->single) return w;
  if (cell & CD_CELL_BACK) {
    w.second = t->composes ? e->pair.second : 0;
    return w;
  }
  memcpy(w.bytes, e->bytes, sizeof w.bytes);
  w.length = e->length;
  w.first = t->composes ? e->pair.first : 0;
  return w;
}

void cd_widths_init(cd_shorts *shorts, const cd_table *t, const cd_filter_set *set) {
  unsigned lead, second, i;
  if (t->mapping.form == CD_FORM_NONE) return; /* where not all that looks back is told */
  for (i = 0; i < CD_WIDTHS; i++) shorts->widths[i] = width_of(t, cd_cell_of(t, 0xFF00 + i));
  for (lead = 0; lead < 32; lead++) {
    shorts->lone[lead] |= set->lone2[lead];
    for (second = 0; second < 64; second++) shorts->lone[32 + lead] |= (uint64_t)(set->lone3[lead][second] != 0) << second;
  }
}
