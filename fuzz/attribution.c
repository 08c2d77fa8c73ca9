/*
** attribution: the first line of the input is a phrase pattern, the rest a text. A pattern is read or refused with a place inside
** it; lines tile the text in order, bodies and cuts lie inside their lines, and every field inside the text.
*/
#include "attribution.h"
#include "body.h"
#include "dateline.h"
#include "fuzz.h"
#include "imprint.h"
#include "photo_credit.h"

static const struct { cd_phrase meaning; const char *pattern; } known[] = {
  { { CD_SORT_BEFORE, CD_ROLE_REPORTING, 0 }, "reporting by" }, { { CD_SORT_BEFORE, CD_ROLE_BYLINE, 0 }, "by" },
  { { CD_SORT_BEFORE, CD_ROLE_PHOTOGRAPHY, 0 }, "photo by" }, { { CD_SORT_AFTER, CD_ROLE_ADDITIONAL, 0 }, "contributed to this report" },
  { { CD_SORT_CUE, CD_KIND_SHARE, 0 }, "^facebook$" }, { { CD_SORT_CUE, CD_KIND_SHARE, 1 }, "^share {any} with {any}$" },
  { { CD_SORT_CUE, CD_KIND_PROMO, 0 }, "subscrib* [to] {any} newsletter" }, { { CD_SORT_HINT, CD_KIND_AD, 0 }, "(ad|ads)" },
  { { CD_SORT_CUE, CD_KIND_COPYRIGHT, 0 }, "^© {number} {name}" }, { { CD_SORT_CUE, CD_KIND_PHOTO_CREDIT, 0 }, "^photo: {any}$" },
  { { CD_SORT_HEAD, CD_KIND_RELATED, 0 }, "^related$" }, { { CD_SORT_AGENCY, 0, 0 }, "AP" }, { { CD_SORT_AGENCY, 0, 0 }, "Getty Images" },
  { { CD_SORT_REGION, 0, 0 }, "Ohio" }, { { CD_SORT_CUE, CD_KIND_BYLINE, 0 }, "{names} in {place} on {date}" },
};

static void teach(cd_knowledge *k) {
  static const char *const classes[] = { "and", "in", "van", "Jr", "Dr", "May", "Monday", "pm", "the", "writer", "Press", "ago" };
  cd_pattern_error error;
  size_t i;
  for (i = 0; i < sizeof known / sizeof *known; i++)
    must(cd_knowledge_add(k, known[i].meaning, known[i].pattern, strlen(known[i].pattern), 0, &error) == CD_OK);
  for (i = 0; i < sizeof classes / sizeof *classes; i++)
    must(cd_lexicon_class(&k->lexicon, classes[i], strlen(classes[i]), 1u << i, i == 5 ? 5 : 0) == CD_OK);
}

static void must_lie_in(cd_span s, size_t start, size_t end) {
  must(s.start <= s.end && (s.end == 0 || (s.start >= start && s.end <= end)));
}

static void check_fields(const cd_knowledge *k, const char *text, size_t length, const cd_verdict *v) {
  cd_reading r;
  cd_list credits = CD_LIST_INIT(&fuzz_allocator);
  cd_photo_credit photo;
  cd_moment published, updated;
  cd_copyright right;
  cd_dateline d;
  char out[24];
  size_t i;
  cd_reading_init(&r, &fuzz_allocator);
  cd_reading_start(&r, k, text, length);
  must(cd_reading_span(&r, v->line.start, v->line.end) == CD_OK);
  must(cd_parse_credits(&r, CD_ROLE_BYLINE, &credits, NULL) == CD_OK);
  for (i = 0; i < credits.count; i++) {
    const cd_credit *c = (const cd_credit *)credits.items + i;
    must_lie_in(c->name, v->line.start, v->line.end);
    must_lie_in(c->place, v->line.start, v->line.end);
    must_lie_in(c->span, v->line.start, v->line.end);
    must(c->confidence >= 0 && c->confidence <= 1);
  }
  cd_parse_photo_credit(&r, &photo);
  must_lie_in(photo.photographer, v->line.start, v->line.end);
  cd_parse_timestamp(&r, &published, &updated);
  must(cd_write_moment(&published, out) < sizeof out && cd_write_moment(&updated, out) < sizeof out);
  cd_parse_copyright(&r, &right);
  must_lie_in(right.holder, v->line.start, v->line.end);
  if (cd_parse_dateline(&r, &d)) must(d.end > v->line.start && d.end < v->line.end);
  cd_list_free(&credits, sizeof(cd_credit));
  cd_reading_free(&r);
}

static void check(const cd_knowledge *k, const char *text, size_t length) {
  cd_list pieces = CD_LIST_INIT(&fuzz_allocator);
  cd_attribution work;
  cd_buffer body = CD_BUFFER_INIT(&fuzz_allocator);
  const cd_policy policy = { 0, 0 };
  size_t i, last = 0;
  cd_attribution_init(&work, &fuzz_allocator);
  must(cd_attribute(&work, k, text, length) == CD_OK);
  for (i = 0; i < work.verdicts.count; i++) {
    const cd_verdict *v = cd_verdict_at(&work.verdicts, i);
    must(v->line.start >= last && v->line.start < v->line.end && v->line.end <= length && v->line.indent <= v->line.start);
    must(v->kept.start >= v->line.start && v->kept.end <= v->line.end && v->kind < CD_KINDS);
    check_fields(k, text, length, v);
    last = v->line.end;
  }
  must(cd_build_body(text, &policy, &work.verdicts, &body, &pieces) == CD_OK);
  for (i = 0; i < pieces.count; i++) {
    const cd_piece *p = (const cd_piece *)pieces.items + i;
    must(memcmp(body.bytes + p->body, text + p->text, p->length) == 0);
  }
  cd_attribution_free(&work);
  cd_list_free(&pieces, sizeof(cd_piece));
  cd_buffer_free(&body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *pattern = (const char *)data, *text = memchr(data, '\n', size);
  size_t length = text != NULL ? (size_t)(text - pattern) : size;
  cd_pattern_error error = { 0, NULL };
  const cd_phrase promo = { CD_SORT_CUE, CD_KIND_PROMO, (uint8_t)(size >> 1 & 1) };
  cd_knowledge k;
  cd_status status;
  must(cd_knowledge_init(&k, &fuzz_allocator) == CD_OK);
  teach(&k);
  status = cd_knowledge_add(&k, promo, pattern, length, (int)(size & 1), &error);
  must(status == CD_OK || (status == CD_BAD_PATTERN && error.message != NULL && error.position <= length));
  check(&k, pattern + length, size - length);
  cd_knowledge_free(&k);
  return 0;
}
