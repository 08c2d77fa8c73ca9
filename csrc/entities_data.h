/*
** entities_data.h - floor 1: the named character references of HTML, sorted by their bytes. Generated; see
** tools/entities_data.py.
*/
#ifndef CD_ENTITIES_DATA_H
#define CD_ENTITIES_DATA_H

#include <stdint.h>

#define CD_ENTITIES 2231

/*
** The bytes of all names one after the other, in rows of one length. Name i, without its "&" and with its ";"
** where it has one, is those from cd_entity_starts[i] up to cd_entity_starts[i + 1].
*/
#define CD_ENTITY_ROW 96
extern const char cd_entity_names[][CD_ENTITY_ROW + 1];
extern const uint16_t cd_entity_starts[CD_ENTITIES + 1];

/* Its code point in the low 24 bits; above, the place of a second one in cd_entity_seconds, or 0. */
extern const uint32_t cd_entity_values[CD_ENTITIES];
extern const uint16_t cd_entity_seconds[];

/* The first name that begins with a letter, or after it; from 'A' to 'z' and one beyond. */
extern const uint16_t cd_entity_letters['z' - 'A' + 2];

#endif
