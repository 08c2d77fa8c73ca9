/*
** entity_names.h - floor 1: looks up the named character references of HTML (entities_data.h).
*/
#ifndef CD_ENTITY_NAMES_H
#define CD_ENTITY_NAMES_H

#include "utf8.h"

/* The most bytes that a name has, its semicolon included. */
#define CD_ENTITY_NAME_MAX 32

/* What a name stands for. */
typedef struct cd_entity {
  cd_code_point points[2]; /* the second is 0 where there is one alone */
  size_t length;           /* of the name; 0: there is none */
} cd_entity;

/*
** The longest name that the text, which is what follows a "&", begins with: "not" of "notit;", "notin;" of "notin;". A name
** has its semicolon, or none where HTML has it without.
*/
cd_entity cd_entity_named(const char *text, size_t length);

#endif
