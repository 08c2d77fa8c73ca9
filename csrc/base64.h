/*
** base64.h - floor 1: the digits of base 64 (RFC 4648).
*/
#ifndef CD_BASE64_H
#define CD_BASE64_H

#include <string.h>

/* The value of a digit, or -1 for what is none. */
static inline int cd_base64_value(char c) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const char *found = c == '\0' ? NULL : strchr(digits, c);
  return found == NULL ? -1 : (int)(found - digits);
}

#endif
