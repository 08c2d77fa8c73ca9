#include "cleanup.h"

#include <string.h>

#include "cleanup_cut.h"
#include "cleanup_report.h"
#include "entities.h"
#include "mojibake.h"

/* What one part of a source is worked on with. */
typedef struct work {
  const cd_cleanup *c;
  const char *source; /* of this part */
  size_t length;
  cd_buffer now, next;            /* the text, once it differs from the source; what a stage makes of it */
  cd_list edits, stage, composed; /* of cd_edit: source to text; what a stage did; both */
  cd_report *report;              /* NULL when not wanted; positions in this part */
  int wants_edits;
  int changed;                    /* the text is in 'now' */
  size_t position;                /* of the first ill-formed byte */
} work;

static const char *text_of(const work *w) {
  const char *text = w->changed ? w->now.bytes : w->source;
  return text != NULL ? text : "";
}

static size_t length_of(const work *w) { return w->changed ? w->now.length : w->length; }

/* Swapping leaves each its own pointer to the allocator, which is the same. */
static void swap_buffers(cd_buffer *a, cd_buffer *b) {
  cd_buffer t = *a;
  a->bytes = b->bytes, a->length = b->length, a->capacity = b->capacity;
  b->bytes = t.bytes, b->length = t.length, b->capacity = t.capacity;
}

static void swap_lists(cd_list *a, cd_list *b) {
  cd_list t = *a;
  a->items = b->items, a->count = b->count, a->capacity = b->capacity;
  b->items = t.items, b->count = t.count, b->capacity = t.capacity;
}

static int needs_repair(const cd_cleanup *c) { return c->entities || c->mojibake || c->reflow.hyphens || c->reflow.wrap; }

/* --- stages -------------------------------------------------------------------------------- */

/* Takes over what a stage has put in 'next' and 'stage'. */
static cd_status take(work *w, cd_stage stage) {
  cd_status status = CD_OK;
  if (w->report != NULL) cd_report_stage(w->report, w->c, stage, text_of(w), &w->stage, &w->edits);
  if (w->wants_edits) {
    w->composed.count = 0;
    status = cd_alignment_join(w->edits.items, w->edits.count, w->stage.items, w->stage.count, &w->composed);
    swap_lists(&w->edits, &w->composed);
  }
  swap_buffers(&w->now, &w->next);
  w->changed = 1;
  return status;
}

static cd_status run_characters(work *w, const cd_normalizer *n, int *changed) {
  cd_normalized result = { &w->next, w->wants_edits ? &w->stage : NULL, 0, 0 };
  cd_status status = cd_normalize(n, text_of(w), length_of(w), &result);
  w->position = result.position;
  *changed = result.changed;
  return status;
}

static cd_status run_stage(work *w, cd_stage stage, int *changed) {
  const cd_cleanup *c = w->c;
  cd_status status;
  w->next.length = 0;
  w->stage.count = 0;
  switch (stage) {
    case CD_STAGE_VALIDITY: return run_characters(w, c->validity, changed);
    case CD_STAGE_CHARACTERS: return run_characters(w, c->characters, changed);
    case CD_STAGE_ENTITIES: status = cd_entities_decode(text_of(w), length_of(w), &w->next, &w->stage); break;
    case CD_STAGE_MOJIBAKE: status = cd_mojibake_repair(text_of(w), length_of(w), &w->next, &w->stage); break;
    default: status = cd_reflow_apply(&c->reflow, text_of(w), length_of(w), &w->next, &w->stage); break;
  }
  *changed = w->stage.count > 0;
  return status;
}

static int is_wanted(const cd_cleanup *c, cd_stage stage) {
  switch (stage) {
    case CD_STAGE_VALIDITY: return c->entities || c->mojibake;
    case CD_STAGE_ENTITIES: return c->entities;
    case CD_STAGE_MOJIBAKE: return c->mojibake;
    case CD_STAGE_REFLOW: return c->reflow.hyphens || c->reflow.wrap;
    default: return 1;
  }
}

/* All stages from 'first' to 'last' once. */
static cd_status run_stages(work *w, cd_stage first, cd_stage last, int *changed) {
  cd_stage stage;
  cd_status status = CD_OK;
  *changed = 0;
  for (stage = first; stage <= last && status == CD_OK; stage++) {
    int now = 0;
    if (!is_wanted(w->c, stage)) continue;
    status = run_stage(w, stage, &now);
    if (status == CD_OK && now) status = take(w, stage);
    *changed |= now;
  }
  return status;
}

/* --- until at rest -------------------------------------------------------------------------- */

static cd_status run_rounds(work *w, int *at_rest) {
  int round, changed = 1;
  cd_status status = CD_OK;
  for (round = 0; round < CD_CLEANUP_ROUNDS && changed && status == CD_OK; round++)
    status = run_stages(w, round == 0 ? CD_STAGE_VALIDITY : CD_STAGE_ENTITIES, CD_STAGE_REFLOW, &changed);
  *at_rest = !changed;
  return status;
}

static void reset(work *w) {
  w->now.length = w->next.length = 0;
  w->edits.count = 0;
  w->changed = 0;
  if (w->report != NULL) memset(w->report, 0, sizeof *w->report);
}

/*
** Cleans a part by itself. Where the stages do not come to rest, they get a second chance from the text with only its
** characters cleaned, which else stays: so that cleaning it again takes the same way to the same end.
*/
static cd_status clean_part(work *w) {
  int at_rest, changed;
  cd_status status = run_rounds(w, &at_rest);
  if (status != CD_OK || at_rest) return status;
  reset(w);
  status = run_stages(w, CD_STAGE_CHARACTERS, CD_STAGE_CHARACTERS, &changed);
  if (status == CD_OK) status = run_rounds(w, &at_rest);
  if (status != CD_OK || at_rest) return status;
  reset(w);
  return run_stages(w, CD_STAGE_CHARACTERS, CD_STAGE_CHARACTERS, &changed);
}

/* --- the whole ------------------------------------------------------------------------------ */

static void free_work(work *w) {
  cd_buffer_free(&w->now);
  cd_buffer_free(&w->next);
  cd_list_free(&w->edits, sizeof(cd_edit));
  cd_list_free(&w->stage, sizeof(cd_edit));
  cd_list_free(&w->composed, sizeof(cd_edit));
}

/* A source at work, and how much of it the result has. */
typedef struct whole {
  work part;
  const char *source;
  size_t length, given;
  cd_normalized *result;
  cd_report *report;
} whole;

/* Makes the part from 'at' to 'end' the one at work, with a report of its own. */
static void begin_part(whole *all, size_t at, size_t end, cd_report *report) {
  work *w = &all->part;
  w->source = all->source + at;
  w->length = end - at;
  w->report = all->report != NULL ? report : NULL;
  reset(w);
}

/* Appends what of the source is not in the result yet, up to 'end'. */
static cd_status give(whole *all, size_t end) {
  cd_status status = cd_buffer_append(all->result->text, all->source + all->given, end - all->given);
  all->given = end;
  return status;
}

/* The outcome for a part that is the whole: the buffers change hands, nothing is copied. */
static cd_status hand_over(whole *all) {
  swap_buffers(all->result->text, &all->part.now);
  if (all->result->edits != NULL) swap_lists(all->result->edits, &all->part.edits);
  all->given = all->length;
  return CD_OK;
}

/* The outcome for the part from 'at' on. */
static cd_status append_part(whole *all, size_t at) {
  const work *w = &all->part;
  cd_normalized *result = all->result;
  cd_status status = give(all, at);
  size_t shift = result->text->length, i;
  if (status == CD_OK) status = cd_buffer_append(result->text, text_of(w), length_of(w));
  all->given = at + w->length;
  for (i = 0; i < w->edits.count && status == CD_OK && result->edits != NULL; i++) {
    cd_edit e = ((const cd_edit *)w->edits.items)[i];
    e.source.start += at;
    e.source.end += at;
    e.text.start += shift;
    e.text.end += shift;
    status = cd_list_push(result->edits, sizeof e, &e);
  }
  return status;
}

static cd_status deliver(whole *all) {
  const work *w = &all->part;
  size_t at = (size_t)(w->source - all->source);
  if (w->report != NULL) cd_report_add(all->report, w->report, at);
  if (!w->changed) return CD_OK;
  all->result->changed = 1;
  return w->length == all->length ? hand_over(all) : append_part(all, at);
}

/* Parts from 'at' to 'end', each by itself. */
static cd_status clean_each(whole *all, size_t at, size_t end) {
  cd_report report;
  cd_status status = CD_OK;
  while (at < end && status == CD_OK) {
    size_t next = at + cd_cleanup_part(all->part.c, all->source + at, end - at);
    begin_part(all, at, next, &report);
    status = clean_part(&all->part);
    if (status == CD_OK) status = deliver(all);
    at = next;
  }
  return status;
}

/* Parts from 'at' to 'end', none of which is split: all at once, but where they do not come to rest. */
static cd_status clean_together(whole *all, size_t at, size_t end) {
  cd_report report;
  int at_rest;
  cd_status status;
  begin_part(all, at, end, &report);
  status = run_rounds(&all->part, &at_rest);
  if (status == CD_OK) status = at_rest ? deliver(all) : clean_each(all, at, end);
  return status;
}

static cd_status clean_characters(whole *all) {
  cd_report report;
  int changed;
  cd_status status;
  begin_part(all, 0, all->length, &report);
  status = run_stages(&all->part, CD_STAGE_CHARACTERS, CD_STAGE_CHARACTERS, &changed);
  return status == CD_OK ? deliver(all) : status;
}

static cd_status clean_whole(whole *all) {
  const cd_cleanup *c = all->part.c;
  size_t at = 0, end;
  cd_status status = CD_OK;
  if (!needs_repair(c)) return clean_characters(all);
  while (at < all->length && status == CD_OK) {
    end = at + cd_cleanup_parts(c, all->source + at, all->length - at);
    if (end > at) {
      status = clean_together(all, at, end);
    } else {
      end = at + cd_cleanup_part(c, all->source + at, all->length - at);
      status = clean_each(all, at, end);
    }
    if (status == CD_OK) at = end;
  }
  all->part.position += at;
  return status;
}

cd_status cd_cleanup_run(const cd_cleanup *c, const char *source, size_t length, cd_normalized *result, cd_report *report) {
  const cd_allocator *a = result->text->allocator;
  const cd_buffer buffer = CD_BUFFER_INIT(a);
  const cd_list list = CD_LIST_INIT(a);
  whole all = { { c, source, length, buffer, buffer, list, list, list, NULL, 0, 0, 0 }, source, length, 0, result, report };
  work *w = &all.part;
  cd_status status;
  w->wants_edits = result->edits != NULL || report != NULL;
  result->changed = 0;
  swap_buffers(&w->next, result->text); /* whose memory, if it has any, is for the first that is made */
  status = clean_whole(&all);
  result->position = w->position;
  if (status == CD_OK && result->changed) status = give(&all, length);
  /* stages may have undone each other */
  if (status == CD_OK && result->changed && result->text->length == length && memcmp(result->text->bytes, source, length) == 0) {
    result->changed = 0;
    if (result->edits != NULL) result->edits->count = 0;
  }
  if (result->text->bytes == NULL) swap_buffers(&w->next, result->text);
  if (!result->changed) result->text->length = 0;
  free_work(w);
  return status;
}
