/*
** cleanup_stream.h - floor 3: cleans a source that comes in pieces. What comes out, piece by piece, is byte for byte what
** cleaning the whole gives.
**
** It holds back what may still change: as a rule a few bytes; with entities or mojibake the last line (up to an LF); with
** hyphens or wrap the lines since the last empty one; of those not more than cleanup_cut.h says.
*/
#ifndef CD_CLEANUP_STREAM_H
#define CD_CLEANUP_STREAM_H

#include "cleanup.h"

typedef struct cd_cleanup_stream {
  const cd_cleanup *cleanup;
  cd_buffer held; /* what came and is not yet handed out */
  size_t looked;  /* so much of it has no place to cut */
  size_t passed;  /* bytes of the source handed out before */
} cd_cleanup_stream;

/* A stream at the start of a source; 'cleanup' and the allocator outlive it. */
cd_cleanup_stream cd_cleanup_stream_new(const cd_cleanup *cleanup, const cd_allocator *allocator);
void cd_cleanup_stream_free(cd_cleanup_stream *s);

/*
** Takes a piece, of any length, and appends the text that is settled to 'out'. With CD_INVALID_UTF8, *position is the
** place of the ill-formed byte in the whole source; the stream must not be used after.
*/
cd_status cd_cleanup_stream_feed(cd_cleanup_stream *s, const char *piece, size_t length, cd_buffer *out, size_t *position);

/* Appends the rest; the stream is at the start of another source after. */
cd_status cd_cleanup_stream_close(cd_cleanup_stream *s, cd_buffer *out, size_t *position);

#endif
