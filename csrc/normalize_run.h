/*
** normalize_run.h - floor 2, within normalize: what one call works on, and how it writes the text.
*/
#ifndef CD_NORMALIZE_RUN_H
#define CD_NORMALIZE_RUN_H

#include <string.h>

#include "normalize.h"

/* Segments of up to this many points need no memory of their own. */
enum { CD_SEGMENT_SMALL = 64 };

typedef struct cd_run {
  const cd_normalizer *n;
  const unsigned char *source, *end;
  const unsigned char *done;   /* all before it is settled; no later work reaches back over it */
  const unsigned char *copied; /* if anything changed: what the text has of the source */
  const unsigned char *valid;  /* units that end here or before are known to be well-formed from 'done' on */
  cd_normalized *result;
  /* the segment at work, decomposed */
  cd_point *points;
  size_t count, capacity;
  int late;              /* it needs cd_fold_late */
  cd_code_point starter; /* the last in it that marks may belong to; 0 for none */
  cd_point small[CD_SEGMENT_SMALL]; /* where points are at first */
} cd_run;

/* --- reading ------------------------------------------------------------------------- */

static inline int cd_is_tail(unsigned char c) { return (c & 0xC0) == 0x80; }

/* The code point of a well-formed unit; sets its length. */
static inline cd_code_point cd_decode_valid(const unsigned char *p, size_t *length) {
  if (p[0] < 0x80) return *length = 1, p[0];
  if (p[0] < 0xE0) return *length = 2, (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
  if (p[0] < 0xF0) return *length = 3, (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
  *length = 4;
  return (p[0] & 0x07u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
}

/* cd_utf8_decode, quicker for what is known to be well-formed. */
static inline cd_code_point cd_decode_next(const cd_run *r, const unsigned char *p, size_t *length) {
  cd_code_point cp;
  if (r->valid - p >= CD_UTF8_MAX) return cd_decode_valid(p, length);
  *length = cd_utf8_decode(p, r->end, &cp);
  return cp;
}

/* Whether the code point at p, which is well-formed, cannot work together with one before it that is no space. */
int cd_begins_anew(const cd_run *r, const unsigned char *p);

/* --- writing --------------------------------------------------------------------------- */

/* How much may be written behind what was asked for. */
enum { CD_RUN_SLACK = 64 };

/* Makes room in the text for n bytes and what of the source comes before 'until', and some more. */
cd_status cd_run_reserve(cd_run *r, const unsigned char *until, size_t n);

static inline cd_status cd_run_ready(cd_run *r, const unsigned char *until, size_t n) {
  const cd_buffer *b = r->result->text;
  if (b->capacity - b->length >= (size_t)(until - r->copied) + n + CD_RUN_SLACK) return CD_OK;
  return cd_run_reserve(r, until, n);
}

/* Copies what of the source comes before 'until'; there is room. */
static inline void cd_run_copy(cd_run *r, const unsigned char *until) {
  cd_buffer *b = r->result->text;
  size_t n = (size_t)(until - r->copied);
  if (n == 0) return;
  if (n <= CD_RUN_SLACK && r->end - r->copied >= CD_RUN_SLACK)
    memcpy(b->bytes + b->length, r->copied, CD_RUN_SLACK); /* the slack takes what is too much */
  else
    memcpy(b->bytes + b->length, r->copied, n);
  b->length += n;
  r->copied = until;
}

/* Notes that start..end of the source became the last n bytes of the text. */
static inline cd_status cd_run_note(cd_run *r, const unsigned char *start, const unsigned char *end, size_t n) {
  size_t length = r->result->text->length;
  cd_edit edit;
  r->result->changed = 1;
  r->copied = end;
  if (r->result->edits == NULL) return CD_OK;
  edit.source = (cd_span){ (size_t)(start - r->source), (size_t)(end - r->source) };
  edit.text = (cd_span){ length - n, length };
  return cd_list_push(r->result->edits, sizeof edit, &edit);
}

/*
** Replaces start..end of the source by n bytes that differ from it in the first and in the last character. There is room
** for eight bytes at 'bytes' at least.
*/
static inline cd_status cd_run_replace(cd_run *r, const unsigned char *start, const unsigned char *end,
                                       const unsigned char *bytes, size_t n) {
  cd_buffer *b = r->result->text;
  cd_status status = cd_run_ready(r, start, n);
  if (status != CD_OK) return status;
  cd_run_copy(r, start);
  if (n <= 8)
    memcpy(b->bytes + b->length, bytes, 8);
  else
    memcpy(b->bytes + b->length, bytes, n);
  b->length += n;
  return cd_run_note(r, start, end, n);
}

/*
** A stretch that is written by itself, without what the functions above do for each piece: where it has come to. It is no longer
** than what it is made of, and all of that comes before 'valid'.
*/
typedef struct cd_stretch {
  const unsigned char *source;
  unsigned char *text;
} cd_stretch;

/* Begins one at p, up to which the source is copied. */
static inline cd_status cd_stretch_begin(cd_run *r, const unsigned char *p, cd_stretch *now) {
  cd_buffer *b = r->result->text;
  cd_status status = cd_run_ready(r, r->valid, 0);
  if (status != CD_OK) return status;
  cd_run_copy(r, p);
  now->source = p;
  now->text = (unsigned char *)b->bytes + b->length;
  return CD_OK;
}

/* Notes that start..end became the n bytes at 'text', which is in the text. To be called where edits are wanted. */
cd_status cd_stretch_note(const cd_run *r, const unsigned char *start, const unsigned char *end, const unsigned char *text, size_t n);

/* Ends one: what it has come to is settled. */
void cd_stretch_end(cd_run *r, cd_stretch now);

/* Replaces start..end of the source by n bytes (eight can be read), where they are not the same. */
cd_status cd_run_emit(cd_run *r, const unsigned char *start, const unsigned char *end, const unsigned char *bytes, size_t n);

#endif
