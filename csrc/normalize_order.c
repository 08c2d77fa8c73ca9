#include "normalize_order.h"

#include <string.h>

/* Runs up to this long are sorted by insertion; longer ones would take quadratic time. */
#define MOST_INSERTED 32

static void sort_short(cd_point *run, size_t n) {
  size_t i;
  for (i = 1; i < n; i++) {
    cd_point p = run[i];
    size_t j = i;
    for (; j > 0 && CD_POINT_CLASS(run[j - 1]) > CD_POINT_CLASS(p); j--) run[j] = run[j - 1];
    run[j] = p;
  }
}

static cd_status sort_long(cd_point *run, size_t n, const cd_allocator *a) {
  size_t next[257] = { 0 }, i;
  cd_point *sorted;
  if (n > SIZE_MAX / sizeof *sorted) return CD_NO_MEMORY;
  sorted = cd_alloc(a, n * sizeof *sorted);
  if (sorted == NULL) return CD_NO_MEMORY;
  for (i = 0; i < n; i++) next[CD_POINT_CLASS(run[i]) + 1]++;
  for (i = 1; i < 257; i++) next[i] += next[i - 1];
  for (i = 0; i < n; i++) sorted[next[CD_POINT_CLASS(run[i])]++] = run[i];
  memcpy(run, sorted, n * sizeof *sorted);
  cd_free(a, sorted, n * sizeof *sorted);
  return CD_OK;
}

cd_status cd_order_points(cd_point *points, size_t n, const cd_allocator *a) {
  size_t i = 0;
  while (i < n) {
    size_t start = i;
    int ordered = 1;
    for (; i < n && CD_POINT_CLASS(points[i]) != 0; i++)
      if (i > start && CD_POINT_CLASS(points[i]) < CD_POINT_CLASS(points[i - 1])) ordered = 0;
    if (!ordered && i - start <= MOST_INSERTED) sort_short(points + start, i - start);
    if (!ordered && i - start > MOST_INSERTED && sort_long(points + start, i - start, a) != CD_OK) return CD_NO_MEMORY;
    if (i == start) i++;
  }
  return CD_OK;
}

size_t cd_compose_points(const cd_normal_data *data, cd_point *points, size_t n) {
  size_t starter = SIZE_MAX, kept = 0, i;
  for (i = 0; i < n; i++) {
    cd_point p = points[i];
    unsigned combining_class = CD_POINT_CLASS(p);
    /* not blocked: next to the starter, or after marks of lower classes only */
    if (starter != SIZE_MAX && (kept == starter + 1 || CD_POINT_CLASS(points[kept - 1]) < combining_class)) {
      cd_code_point composite = cd_compose(data, CD_POINT_CODE(points[starter]), CD_POINT_CODE(p));
      if (composite != 0) {
        points[starter] = CD_POINT(composite, 0);
        continue;
      }
    }
    if (combining_class == 0) starter = kept;
    points[kept++] = p;
  }
  return kept;
}

/* The index of the dot above that belongs to the I at i, or n: the first mark of class 230 must be it. */
static size_t dot_of(const cd_point *points, size_t n, size_t i) {
  size_t j = i + 1;
  while (j < n && CD_POINT_CLASS(points[j]) != 0 && CD_POINT_CLASS(points[j]) != 230) j++;
  return j < n && CD_POINT_CODE(points[j]) == 0x307 ? j : n;
}

size_t cd_fold_late(cd_point *points, size_t n, int turkic) {
  size_t i, kept = 0, dot = n;
  for (i = 0; i < n; i++) {
    cd_point p = points[i];
    if (i == dot) continue;
    if (turkic && CD_POINT_CODE(p) == 'I') {
      dot = dot_of(points, n, i);
      p = dot < n ? 'i' : 0x131;
      if (dot == n) dot = SIZE_MAX;
    } else if (CD_POINT_CODE(p) == CD_YPOGEGRAMMENI) {
      p = 0x3B9;
    }
    points[kept++] = p;
  }
  return kept;
}
