/*
** glance.h - floor 1: 64 bytes at a glance: which are ASCII letters, which of those capitals, which are spaces (U+0020).
*/
#ifndef CD_GLANCE_H
#define CD_GLANCE_H

#include "core.h"

/* A bit for each byte, the first byte's the lowest. */
typedef struct cd_glance {
  uint64_t letters, capitals, spaces;
} cd_glance;

/* Looks at 64 bytes with what every machine of the build's kind has (SSE2 on x86-64, NEON on AArch64), or else as cd_glance_portable. */
cd_glance cd_glance_at(const unsigned char *p);

/* The same, eight bytes at a time by arithmetic on 64 bits. */
cd_glance cd_glance_portable(const unsigned char *p);

#endif
