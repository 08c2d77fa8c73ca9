/*
** lines.h - floor 2: the lines of a text. A line ends at LF, CR, CRLF, U+2028 or U+2029.
*/
#ifndef CD_LINES_H
#define CD_LINES_H

#include "core.h"

/* A line that holds more than white space. */
typedef struct cd_line {
  size_t start, end;   /* without the white space around it */
  size_t indent;       /* where the line begins, white space included: indent <= start */
  size_t breaks;       /* line endings between the line before it (or the start of the text) and this one */
} cd_line;

/*
** Where to go on reading. Start with CD_LINE_READER(text, length); cd_lines_next gives 1 and a line, or 0 at the end.
** Linear in all; reads each byte at most a few times.
*/
typedef struct cd_line_reader {
  const char *text;
  size_t length;
  size_t at;
  size_t lf, cr, separator; /* the next of each: looked for anew only when passed */
} cd_line_reader;

#define CD_LINE_READER(text, length) { (text), (length), 0, 0, 0, 0 }

int cd_lines_next(cd_line_reader *r, cd_line *line);

/* The end of the white space (Unicode White_Space, BOM and zero-width space) at 'at', and the start of that before 'at'. */
size_t cd_skip_space(const char *text, size_t at, size_t end);
size_t cd_skip_space_back(const char *text, size_t start, size_t at);

#endif
