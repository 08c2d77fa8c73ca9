/*
** line_shape.h - floor 2: what a line of text looks like, as far as it tells whether it was cut from a
** paragraph: where its words begin and end, how wide it is, and what kind of line it is.
*/
#ifndef CD_LINE_SHAPE_H
#define CD_LINE_SHAPE_H

#include "core.h"
#include "utf8.h"

/* What makes a line something else than prose. */
enum {
  CD_LINE_BLANK = 1,   /* nothing but white space */
  CD_LINE_ITEM = 2,    /* begins like an item of a list */
  CD_LINE_QUOTED = 4,  /* begins with ">" */
  CD_LINE_TABLE = 8,   /* has columns */
  CD_LINE_BARE = 16,   /* no letter and no digit (a rule, an underline), or a web address alone */
  CD_LINE_HEADING = 32, /* begins with "#" */
  CD_LINE_CODE = 64,   /* ends or begins as lines of programs do, or has "&&" */
  CD_LINE_INDENTED = 128 /* by four columns or more */
};

/* Of the case of the first letter. */
typedef enum cd_start { CD_START_OTHER, CD_START_LOWER, CD_START_UPPER, CD_START_CASELESS } cd_start;

/* What the width of a line is counted in: columns, where wide characters count two and marks none, or code points. */
enum { CD_IN_COLUMNS, CD_IN_POINTS, CD_MEASURES };

typedef struct cd_line_shape {
  cd_span line;       /* with its line end */
  cd_span words;      /* from its first character to its last that is no white space */
  size_t indent;      /* columns before its first character; a tab goes to the next multiple of 8 */
  size_t width[CD_MEASURES];      /* up to its last character, the indent counted in columns */
  size_t first_word[CD_MEASURES]; /* of what cannot be parted from its beginning */
  unsigned flags;
  cd_start start;
  cd_code_point first, last; /* its first character and its last */
} cd_line_shape;

/* The shape of the line that begins at 'at'; at < length. Reads that line once. */
cd_line_shape cd_line_shape_read(const char *text, size_t length, size_t at);

/* Han and kana, between which a line may end anywhere. */
int cd_is_ideographic(cd_code_point c);

#endif
