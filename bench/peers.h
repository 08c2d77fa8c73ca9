/*
** peers.h - what is measured beside copydesk. A peer works on bytes and writes into a buffer of its own;
** it returns how many bytes, or things, it gave, and a negative number when it refused the input. Whatever it
** needs is made beforehand, so that only its work is timed.
*/
#ifndef BENCH_PEERS_H
#define BENCH_PEERS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum bench_form { BENCH_NFC, BENCH_NFKC } bench_form;

/* ICU: Normalizer2::normalizeUTF8 into room bytes at out. */
long long bench_icu_normalize(bench_form form, const char *text, size_t length, char *out, size_t room);

/* ICU's version, as text. */
const char *bench_icu_version(void);

#ifdef __cplusplus
}
#endif

#endif
