/*
** scan_stops.h - floor 1: passes over what cannot be a candidate for a sentence boundary.
*/
#ifndef CD_SCAN_STOPS_H
#define CD_SCAN_STOPS_H

#include "core.h"

/* Which bytes to stop at. */
typedef struct cd_stop_bytes {
  unsigned char is[256];
} cd_stop_bytes;

/* The first position in from..to-1 whose byte is one to stop at; 'to' when there is none. */
size_t cd_scan_stops(const cd_stop_bytes *stops, const unsigned char *bytes, size_t from, size_t to);

#endif
