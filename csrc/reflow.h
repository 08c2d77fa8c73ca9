/*
** reflow.h - floor 2: undoes what setting text in lines of one width did: words hyphenated at line ends, and
** paragraphs cut into lines. Line ends are LF, CR LF and CR. Broken UTF-8 is passed on as it is.
**
** Hyphens. A word that ends a line with a hyphen (-, U+2010, U+2E17, or a soft hyphen) goes on in the first
** word of the next line, and the line end between goes:
** - two small letters around it: the hyphen goes too ("exam-/ple": "example"), but for the signs of a
**   compound, whose hyphen stays: another hyphen in the word ("mother-in-/law", "well-/to-do"), a single
**   letter on either side ("e-/mail"), a digit ("COVID-/19"), a word of 'first' before it ("well-/known") or
**   of 'second' after it ("peut-/être"), and the same word with its hyphen within a line of the same paragraph;
** - a capital after it: "Anglo-/Saxon" keeps its hyphen; "EXAM-/PLE", all in capitals, does not;
** - a word of 'suspended' after it keeps hyphen and gap ("Vor-/und Nachteile": "Vor- und Nachteile");
** - anything else (a dash, a web address, a list item, an empty line) stays as it is.
** Soft hyphens within lines go. A compound that is cut at its own hyphen loses it without one of these signs: nothing in
** the letters tells "well-/known" from "exam-/ple".
**
** Wrapping. Within a run of lines without a blank one, two lines are joined by a space (by nothing between
** Han or kana, or after a hyphen) when the first word of the second would not have fitted on the first, the
** width being that of the longest; it is counted in columns or in code points, whichever has more lines full.
** That is done only where the run as a whole looks like prose cut to one width: a width of 40 to 120 (of 60 and
** above for two lines alone), at least three of four line ends full (two of three from eight ends or a width of 64
** on), hardly one with much room left amid a sentence, and at least one of three going on in the middle of a
** sentence. A line that lacks a sixteenth of the width is joined there too, but is no sign. Never joined: lines of
** lists, and all that follows them up to a blank line (a dash or number amid a sentence makes no list); tables,
** rules, web addresses alone on their line, headings, quoted lines (">"), code (indented by four or more; runs of
** which a third or the last line looks like code), lines indented deeper than the one before.
*/
#ifndef CD_REFLOW_H
#define CD_REFLOW_H

#include "alignment.h"
#include "core.h"

/*
** What to undo, and knowledge of languages: lists of words in lower case, each with a space before and after
** it, in one string that ends with NUL (" well self "). They live as long as the cd_reflow.
*/
typedef struct cd_reflow {
  int hyphens, wrap;
  const char *first, *second, *suspended;
} cd_reflow;

/*
** Appends the text with that undone to 'out' and what was changed to 'edits' (positions in 'text', and in 'out'
** from its length at the call). With nothing to undo both stay as they are. Linear in 'length'.
*/
cd_status cd_reflow_apply(const cd_reflow *options, const char *text, size_t length, cd_buffer *out, cd_list *edits);

#endif
