/*
** normalize_order.h - floor 2: canonical ordering and composition of a decomposed stretch (the Unicode Standard,
** 3.11, D108, D109 and D117; UAX #15).
*/
#ifndef CD_NORMALIZE_ORDER_H
#define CD_NORMALIZE_ORDER_H

#include "normal_data.h"

/* A code point with its combining class in the upper byte. */
typedef uint32_t cd_point;
#define CD_POINT(cp, combining_class) ((cd_point)(cp) | (cd_point)(combining_class) << 24)
#define CD_POINT_CODE(p) ((cd_code_point)((p) & 0x1FFFFFu))
#define CD_POINT_CLASS(p) ((unsigned)((p) >> 24))

/* Greek iota below: the one mark that folds to a letter, and so only after ordering. */
#define CD_YPOGEGRAMMENI 0x0345u

/*
** Puts every run of marks in the order of their combining classes, marks of one class as they stood. Linear in n
** for every input: short runs are sorted by insertion, long ones by counting, with memory from 'a'.
*/
cd_status cd_order_points(cd_point *points, size_t n, const cd_allocator *a);

/* Composes an ordered, decomposed stretch in place; returns its new length. Linear. */
size_t cd_compose_points(const cd_normal_data *data, cd_point *points, size_t n);

/*
** What case folding leaves until after ordering: U+0345 becomes iota; where 'turkic', I with a dot above becomes i,
** and any other I dotless i. In place; returns the new length. Linear.
*/
size_t cd_fold_late(cd_point *points, size_t n, int turkic);

#endif
