/*
** paragraphs.h - floor 2: which lines go on with the line above, because the text was wrapped by hand or by a mail program.
** What a line is must be asked of the whole of such a paragraph.
**
** A text is wrapped where no line of several words is longer than 40 to 120 code points and most of the lines that another one
** follows without a blank line are full: the first word of the next would not have fitted; nor do most of those begin with a
** capital, as headlines and verses do. Ill-formed bytes count as one code point each. Linear.
*/
#ifndef CD_PARAGRAPHS_H
#define CD_PARAGRAPHS_H

#include "lines.h"

typedef struct cd_paragraph_reader {
  cd_line_reader lines;
  size_t width;      /* of a wrapped text: its longest line, in code points; 0 for one that is not */
  cd_line next;      /* read ahead, in a wrapped text */
  int has_next;
} cd_paragraph_reader;

/* A reader at the beginning of a text. */
cd_paragraph_reader cd_paragraphs_of(const char *text, size_t length);

/* As cd_lines_next, but lines that go on with the line above are part of that one; '*lines' is how many it has. */
int cd_paragraphs_next(cd_paragraph_reader *r, cd_line *paragraph, size_t *lines);

#endif
