#include "cleanup_stream.h"

#include <string.h>

#include "cleanup_cut.h"

/* A place to cut is told by the characters on both sides of it. */
#define BOTH_SIDES (2 * CD_UTF8_MAX)

cd_cleanup_stream cd_cleanup_stream_new(const cd_cleanup *cleanup, const cd_allocator *allocator) {
  cd_cleanup_stream s = { cleanup, CD_BUFFER_INIT(allocator), 0, 0 };
  return s;
}

void cd_cleanup_stream_free(cd_cleanup_stream *s) { cd_buffer_free(&s->held); }

/* Cleans the first bytes of what is held and lets go of them. */
static cd_status release(cd_cleanup_stream *s, size_t length, cd_buffer *out, size_t *position) {
  cd_buffer text = CD_BUFFER_INIT(s->held.allocator);
  cd_normalized result = { &text, NULL, 0, 0 };
  cd_status status = cd_cleanup_run(s->cleanup, s->held.bytes, length, &result, NULL);
  *position = s->passed + result.position;
  if (status == CD_OK)
    status = result.changed ? cd_buffer_append(out, text.bytes, text.length) : cd_buffer_append(out, s->held.bytes, length);
  cd_buffer_free(&text);
  s->held.length -= length;
  if (s->held.length > 0) memmove(s->held.bytes, s->held.bytes + length, s->held.length);
  s->passed += length;
  return status;
}

cd_status cd_cleanup_stream_feed(cd_cleanup_stream *s, const char *piece, size_t length, cd_buffer *out, size_t *position) {
  size_t from, settled;
  cd_status status = cd_buffer_append(&s->held, piece, length);
  if (status != CD_OK || s->held.length == 0) return status;
  from = s->looked > BOTH_SIDES ? s->looked - BOTH_SIDES : 0;
  settled = cd_cleanup_settled(s->cleanup, s->held.bytes, s->held.length, from);
  if (settled > 0) status = release(s, settled, out, position);
  s->looked = s->held.length;
  return status;
}

cd_status cd_cleanup_stream_close(cd_cleanup_stream *s, cd_buffer *out, size_t *position) {
  cd_status status = s->held.length > 0 ? release(s, s->held.length, out, position) : CD_OK;
  s->looked = s->passed = 0;
  return status;
}
