#include "normalize.h"

#include <string.h>
#include <utf8proc.h>

#include "utf8.h"

/* What one call works on. */
typedef struct run {
  cd_form form;
  const unsigned char *source;
  cd_buffer *out;
  cd_list *edits;
  cd_list points; /* the decomposed stretch: int32_t */
  int changed;
} run;

static utf8proc_option_t options_of(cd_form form) {
  int bits = form == CD_FORM_NONE ? 0 : UTF8PROC_STABLE;
  if (form == CD_FORM_NFC || form == CD_FORM_NFKC) bits |= UTF8PROC_COMPOSE;
  if (form == CD_FORM_NFD || form == CD_FORM_NFKD) bits |= UTF8PROC_DECOMPOSE;
  if (form == CD_FORM_NFKC || form == CD_FORM_NFKD) bits |= UTF8PROC_COMPAT;
  return (utf8proc_option_t)bits;
}

static int class_of(utf8proc_int32_t cp) { return utf8proc_get_property(cp)->combining_class; }

static cd_status add_point(run *r, cd_code_point cp) {
  utf8proc_int32_t parts[32];
  utf8proc_ssize_t n = 1, i;
  int boundclass = 0;
  parts[0] = cp == CD_ILL_FORMED ? 0xFFFD : (utf8proc_int32_t)cp;
  if (r->form != CD_FORM_NONE)
    n = utf8proc_decompose_char(parts[0], parts, 32, options_of(r->form) | UTF8PROC_DECOMPOSE, &boundclass);
  for (i = 0; i < n; i++) {
    cd_status status = cd_list_push(&r->points, sizeof parts[0], &parts[i]);
    if (status != CD_OK) return status;
  }
  return CD_OK;
}

/* Puts each run of marks in the order of their classes, in a time that grows with its length alone. */
static cd_status sort_marks(run *r, utf8proc_int32_t *p, size_t n) {
  size_t counts[257] = { 0 }, i;
  utf8proc_int32_t *sorted = cd_alloc(r->out->allocator, n * sizeof *p);
  if (sorted == NULL) return CD_NO_MEMORY;
  for (i = 0; i < n; i++) counts[class_of(p[i]) + 1]++;
  for (i = 1; i < 257; i++) counts[i] += counts[i - 1];
  for (i = 0; i < n; i++) sorted[counts[class_of(p[i])]++] = p[i];
  memcpy(p, sorted, n * sizeof *p);
  cd_free(r->out->allocator, sorted, n * sizeof *p);
  return CD_OK;
}

static cd_status order(run *r) {
  utf8proc_int32_t *p = r->points.items;
  size_t i = 0, n = r->points.count;
  while (i < n) {
    size_t first = i;
    int ordered = 1;
    for (; i < n && class_of(p[i]) != 0; i++)
      if (i > first && class_of(p[i]) < class_of(p[i - 1])) ordered = 0;
    if (!ordered && sort_marks(r, p + first, i - first) != CD_OK) return CD_NO_MEMORY;
    if (i == first) i++;
  }
  return CD_OK;
}

static cd_status finish_stretch(run *r, size_t start, size_t end) {
  cd_edit edit = { { start, end }, { r->out->length, 0 } };
  utf8proc_int32_t *p;
  utf8proc_ssize_t n, i;
  cd_status status = r->form == CD_FORM_NONE ? CD_OK : order(r);
  if (status != CD_OK) return status;
  p = r->points.items;
  n = (utf8proc_ssize_t)r->points.count;
  if (r->form != CD_FORM_NONE && n > 0) n = utf8proc_normalize_utf32(p, n, options_of(r->form));
  status = cd_buffer_reserve(r->out, (size_t)n * CD_UTF8_MAX);
  if (status != CD_OK) return status;
  for (i = 0; i < n; i++) r->out->length += cd_utf8_encode((cd_code_point)p[i], r->out->bytes + r->out->length);
  r->points.count = 0;
  edit.text.end = r->out->length;
  if (edit.text.end - edit.text.start == end - start &&
      memcmp(r->source + start, r->out->bytes + edit.text.start, end - start) == 0)
    return CD_OK;
  r->changed = 1;
  return r->edits == NULL ? CD_OK : cd_list_push(r->edits, sizeof edit, &edit);
}

/* A stretch ends before a code point that no form changes, and that no mark before it can reach. */
cd_status cd_normalize(cd_form form, const char *source, size_t length, cd_buffer *out, cd_list *edits, int *changed) {
  const unsigned char *start = (const unsigned char *)source, *end = start + length, *p = start, *stretch = start;
  run r = { form, start, out, edits, CD_LIST_INIT(out->allocator), 0 };
  cd_status status = CD_OK;
  while (p < end && status == CD_OK) {
    cd_code_point cp;
    size_t unit = cd_utf8_decode(p, end, &cp);
    if (cp < 0xA0 && p > stretch) {
      status = finish_stretch(&r, (size_t)(stretch - start), (size_t)(p - start));
      stretch = p;
    }
    if (status == CD_OK) status = add_point(&r, cp);
    p += unit;
  }
  if (status == CD_OK && end > stretch) status = finish_stretch(&r, (size_t)(stretch - start), (size_t)(end - start));
  cd_list_free(&r.points, sizeof(utf8proc_int32_t));
  *changed = r.changed;
  return status;
}
