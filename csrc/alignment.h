/*
** alignment.h - floor 2: the list of places where a text and its source differ, and what a span of
** the one is in the other.
*/
#ifndef CD_ALIGNMENT_H
#define CD_ALIGNMENT_H

#include "core.h"

/*
** One place: these bytes of the source became those bytes of the text. Either may be empty, not both.
** Between two edits, source and text are the same bytes, so their distance is constant.
*/
typedef struct cd_edit {
  cd_span source, text;
} cd_edit;

/*
** An alignment is a run of edits in rising order that do not overlap (they may touch): a cd_list
** with element size sizeof(cd_edit). An empty run means that text and source are the same.
*/

/*
** The smallest span of the source that gave a span of the text. An edit that the span touches with at least
** one byte counts whole. For an empty span: the empty span at that place, before an edit there.
*/
cd_span cd_alignment_to_source(const cd_edit *edits, size_t count, cd_span text);

/* The smallest span of the text that holds all that a span of the source became; may be empty. */
cd_span cd_alignment_to_text(const cd_edit *edits, size_t count, cd_span source);

/*
** Joins two alignments, source to middle and middle to text, to the one from source to text: appends it to 'joined',
** an empty list of cd_edit. Linear in the number of edits.
*/
cd_status cd_alignment_join(const cd_edit *first, size_t first_count, const cd_edit *second, size_t second_count,
                            cd_list *joined);

#endif
