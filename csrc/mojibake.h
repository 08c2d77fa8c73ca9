/*
** mojibake.h - floor 2: text that was UTF-8 once and was read as something else ("cafÃ©") is given
** back. Only the encoding is repaired: nothing typographic is changed, and text that looks right stays.
**
** The work is done line by line (a line ends with LF), since lines of one text may come from different
** places. A line is repaired while it holds a sequence of characters that text read right hardly ever
** has (see tools/mojibake_data.py):
** 1. when all of it can be written in one of ten single-byte encodings and the bytes are UTF-8 (or CESU-8,
**    or Java's C0 80), these are its characters. Two repairs are made on the way: a byte A0 that became
**    a space, and bytes that were lost (U+FFFD or '?' within a sequence), which give one U+FFFD.
**    What may as well be right is left: a character and common punctuation between ASCII ("chanté……") that would
**    become a lone letter of a script that the line has none of else, neither Latin nor Greek nor Cyrillic;
** 2. else sequences that look like UTF-8 are repaired by themselves;
** 3. else C1 controls are read as Windows-1252, as browsers do.
** A line that is not at rest when each of its characters was looked at CD_MOJIBAKE_LOOKS times is left as it was. So
** repairing what was repaired changes nothing, and the time is linear for every text.
**
** The heuristic is that of ftfy 6, fix_encoding (Robyn Speer).
*/
#ifndef CD_MOJIBAKE_H
#define CD_MOJIBAKE_H

#include "alignment.h"
#include "core.h"

#define CD_MOJIBAKE_LOOKS 32

/*
** Appends the repaired text to 'out' and what was changed to 'edits' (cd_edit; positions in 'text', and
** in 'out' from its length at the call). When nothing is to be repaired both stay as they are, and the
** cost is that of a scan. Broken UTF-8 is passed on as it is; an ill-formed sequence counts as U+FFFD.
*/
cd_status cd_mojibake_repair(const char *text, size_t length, cd_buffer *out, cd_list *edits);

#endif
