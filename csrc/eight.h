/*
** eight.h - floor 1: eight bytes at a time by arithmetic on 64 bits, the lowest byte the first one whatever the machine's order.
*/
#ifndef CD_EIGHT_H
#define CD_EIGHT_H

#include <string.h>

#include "core.h"

/* A byte in all eight places. */
#define CD_EACH(byte) ((uint64_t)0x0101010101010101u * (byte))

static inline uint64_t cd_load_eight(const unsigned char *p) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  uint64_t bytes;
  memcpy(&bytes, p, sizeof bytes);
  return bytes;
#else
  uint64_t bytes = 0;
  unsigned i;
  for (i = 0; i < 8; i++) bytes |= (uint64_t)p[i] << 8 * i;
  return bytes;
#endif
}

static inline void cd_store_eight(unsigned char *p, uint64_t bytes) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  memcpy(p, &bytes, sizeof bytes);
#else
  unsigned i;
  for (i = 0; i < 8; i++) p[i] = (unsigned char)(bytes >> 8 * i);
#endif
}

/* The highest bits of eight bytes, brought together. */
static inline uint64_t cd_gather(uint64_t bits) { return (bits & CD_EACH(0x80)) * 0x0002040810204081u >> 56; }

/* The highest bit of each byte from one of ASCII to another. */
static inline uint64_t cd_bytes_between(uint64_t bytes, unsigned least, unsigned greatest) {
  uint64_t low = bytes & CD_EACH(0x7F);
  return (low + CD_EACH(0x80 - least)) & ~(low + CD_EACH(0x7F - greatest)) & ~bytes & CD_EACH(0x80);
}

/* ... that is an ASCII letter. */
static inline uint64_t cd_letters_of(uint64_t bytes) { return cd_bytes_between(bytes | CD_EACH(0x20), 'a', 'z'); }

#endif
