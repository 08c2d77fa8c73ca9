#include "normalize_broken.h"

/* The start of a unit, three bytes before 'told' or where what is settled ends, or a little before. */
static const unsigned char *unit_before(const cd_run *r, const unsigned char *told) {
  const unsigned char *start = told - r->done > 3 ? told - 3 : r->done, *p = start;
  while (p > r->done && cd_is_tail(*p) && start - p < 3) p--;
  return p > r->done && cd_is_tail(*p) ? start : p; /* behind three tails there is no unit that the next belongs to */
}

/* What an ill-formed unit becomes, into out (room for eight bytes), if it is no more than that; else a negative number. */
static int put_broken(const cd_run *r, const unsigned char *p, size_t length, unsigned char *out) {
  static const unsigned char replacement[8] = { 0xEF, 0xBF, 0xBD }; /* U+FFFD; all eight bytes at once go the fastest way */
  cd_code_point cp;
  switch (r->n->invalid) {
    case CD_INVALID_REPLACE: memcpy(out, replacement, sizeof replacement); return 3;
    case CD_INVALID_DROP: return 0;
    case CD_INVALID_WINDOWS_1252:
      cp = cd_windows_1252(*p);
      return length > 1 || cd_cell_of(&r->n->table, cp) != 0 ? -1 : (int)cd_utf8_encode(cp, (char *)out);
    default: return -1;
  }
}

/* Settles the ill-formed unit at p, and those right behind it. */
static cd_status settle_ill_formed(cd_run *r, const unsigned char *p, size_t length) {
  cd_code_point cp = CD_ILL_FORMED;
  cd_status status = CD_OK;
  while (cp == CD_ILL_FORMED && status == CD_OK) {
    const unsigned char *next = p + length;
    unsigned char bytes[8] = { 0 };
    int n;
    cp = 0;
    if (next < r->end) length = cd_utf8_decode(next, r->end, &cp);
    /* with what works together with what is before it, the long way must be gone */
    n = next < r->end && (cd_cell_of_unit(r, next, cp) & CD_CELL_BACK) ? -1 : put_broken(r, p, (size_t)(next - p), bytes);
    if (n < 0) return cd_clean_stretch(r, p, cd_cell_of_unit(r, p, CD_ILL_FORMED));
    status = cd_run_replace(r, p, next, bytes, (size_t)n);
    r->done = p = next;
  }
  return status;
}

/*
** Whole units before 'told' are told by themselves where they are to be looked at: only broken ones count. And not all of
** those are told: what ends up to three bytes behind the start of a broken one may be taken for a part of it.
*/
cd_status cd_settle_broken(cd_run *r, const unsigned char *told) {
  const unsigned char *p = unit_before(r, told), *last = told;
  cd_status status = CD_OK;
  while (p < r->end && p <= last && status == CD_OK) {
    cd_code_point cp = *p;
    size_t length = cp < 0x80 ? 1 : cd_utf8_decode(p, r->end, &cp);
    if (cp == CD_ILL_FORMED)
      status = settle_ill_formed(r, p, length);
    else if (p + length > told && cd_needs_look(r, p, cp))
      status = cd_clean_stretch(r, p, cd_cell_of(&r->n->table, cp));
    p += length;
    if (r->done < p) continue;
    p = r->done;
    if (p + 2 > last) last = p + 2;
  }
  return status;
}
