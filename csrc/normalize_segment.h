/*
** normalize_segment.h - floor 2, within normalize: a segment is the source from a place where nothing before matters
** to the next one. Its code points are mapped and decomposed into the run's points, ordered, composed, and written.
*/
#ifndef CD_NORMALIZE_SEGMENT_H
#define CD_NORMALIZE_SEGMENT_H

#include "normalize_run.h"

/* The cell of the unit at p. What an ill-formed one becomes decides for it; it is always worth a look. */
static inline cd_cell cd_cell_of_unit(const cd_run *r, const unsigned char *p, cd_code_point cp) {
  if (cp != CD_ILL_FORMED) return cd_cell_of(&r->n->table, cp);
  if (r->n->invalid == CD_INVALID_DROP) return CD_CELL_LOOK | CD_CELL_BACK;
  if (r->n->invalid == CD_INVALID_WINDOWS_1252)
    return CD_CELL_LOOK | (cd_cell_of(&r->n->table, cd_windows_1252(*p)) & CD_CELL_BACK);
  return CD_CELL_LOOK;
}

/* Whether the code point at p, which is well-formed, is to be looked at: by itself, or as a space behind another. */
static inline int cd_needs_look(const cd_run *r, const unsigned char *p, cd_code_point cp) {
  return (cd_cell_of(&r->n->table, cp) & CD_CELL_LOOK) || (cp == ' ' && r->n->filter.spaces && p > r->source && p[-1] == ' ');
}

/*
** Normalizes the stretch about the unit at p, which has this cell: from the last place where nothing before matters to the
** first such place behind it; the run's 'done' is then there.
*/
cd_status cd_clean_stretch(cd_run *r, const unsigned char *p, cd_cell cell);

#endif
