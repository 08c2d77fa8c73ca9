#include "normalize_passes.h"

/* Joins the edits of a later pass to those so far. */
static cd_status join_edits(cd_list *so_far, cd_list *later) {
  cd_list joined = CD_LIST_INIT(so_far->allocator);
  cd_list old = *so_far;
  cd_status status = cd_alignment_join(old.items, old.count, later->items, later->count, &joined);
  if (status == CD_OK) {
    *so_far = joined;
    joined = old;
  }
  cd_list_free(&joined, sizeof(cd_edit));
  return status;
}

/* The place in the source of an ill-formed byte that a later pass met in its own input. */
static size_t source_position(const cd_list *edits, size_t position) {
  cd_span s = { position, position + 1 };
  return edits == NULL ? position : cd_alignment_to_source(edits->items, edits->count, s).start;
}

/* One more pass over the text so far; its own text and edits take the place of those so far. */
static cd_status run_next(const cd_pass *pass, cd_normalized *result) {
  cd_buffer text = CD_BUFFER_INIT(result->text->allocator), old = *result->text;
  cd_list edits = CD_LIST_INIT(result->text->allocator);
  cd_normalized next = { &text, result->edits == NULL ? NULL : &edits, 0, 0 };
  cd_status status = pass->run(pass->prepared, old.bytes, old.length, &next);
  if (status == CD_INVALID_UTF8) result->position = source_position(result->edits, next.position);
  if (status == CD_OK && next.changed) {
    *result->text = text;
    text = old;
    if (result->edits != NULL) status = join_edits(result->edits, &edits);
  }
  cd_buffer_free(&text);
  cd_list_free(&edits, sizeof(cd_edit));
  return status;
}

cd_status cd_run_passes(const cd_pass *passes, size_t count, const char *source, size_t length, cd_normalized *result) {
  cd_status status = CD_OK;
  size_t i;
  result->changed = 0;
  for (i = 0; i < count && status == CD_OK; i++) {
    if (result->changed)
      status = run_next(&passes[i], result);
    else
      status = passes[i].run(passes[i].prepared, source, length, result);
  }
  return status;
}
