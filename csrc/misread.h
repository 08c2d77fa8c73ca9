/*
** misread.h - floor 1: bytes that ought to be UTF-8, as they come out of text that was read in the wrong encoding. Beside
** UTF-8 it reads CESU-8 (surrogate pairs, each half as UTF-8) and Java's NUL (C0 80), and makes two repairs: a byte A0
** that became a space, where that gives a likely character; and a sequence with bytes that were lost, which is U+FFFD.
** Which spaces and which lost bytes: as in ftfy 6 (Robyn Speer).
*/
#ifndef CD_MISREAD_H
#define CD_MISREAD_H

#include "utf8.h"

/* The bytes at work: those from 'at' on are not read yet. */
typedef struct cd_misread {
  const unsigned char *at, *end;
  int spaces, lost; /* which repairs are made; a byte that was lost is CD_MOJIBAKE_LOST, or '?' */
} cd_misread;

/* What one sequence of bytes stands for. */
typedef struct cd_sequence {
  cd_code_point c;
  size_t length; /* in bytes; 0: these are not UTF-8 */
} cd_sequence;

/* Reads the sequence at b->at; at < end. */
cd_sequence cd_misread_next(const cd_misread *b);

#endif
