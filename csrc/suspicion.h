/*
** suspicion.h - floor 1: finds sequences of characters that hardly ever stand in text that was read in
** the right encoding: an automaton over classes of characters (tools/mojibake_data.py says which).
** Broken UTF-8 counts as U+FFFD, one a maximal subpart.
*/
#ifndef CD_SUSPICION_H
#define CD_SUSPICION_H

#include "core.h"
#include "mojibake_data.h"
#include "utf8.h"

/* What is known of a character above 7F; cd_mojibake_chars itself when nothing is. */
const cd_mojibake_char *cd_suspicion_char(cd_code_point c);

/* The automaton, fed by the character. A line starts in cd_suspicion_start(). */
typedef struct cd_suspicion {
  uint64_t low, high;
} cd_suspicion;

cd_suspicion cd_suspicion_start(void);
cd_suspicion cd_suspicion_step(cd_suspicion s, cd_code_point c);
int cd_suspicion_found(cd_suspicion s);

/*
** The end of the first suspicious sequence of the text at or after 'from', where a line starts; 0 when
** there is none. A line ends with LF. What no such sequence is made of alone is passed quickly.
*/
size_t cd_suspicion_find(const char *text, size_t length, size_t from);

#endif
