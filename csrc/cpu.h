/*
** cpu.h - floor 1: which vector instructions this machine has. Asked once, when the module is
** loaded; the answer is handed down as a value, so nothing global is kept.
*/
#ifndef CD_CPU_H
#define CD_CPU_H

/* The levels in rising order; a kernel of a level may use all that the lower ones of its family have. */
typedef enum cd_cpu {
  CD_CPU_PORTABLE = 0, /* plain C11, on every machine */
  CD_CPU_NEON,         /* AArch64 */
  CD_CPU_SSSE3,        /* x86-64 with SSSE3 */
  CD_CPU_AVX2,         /* ... with AVX2 and BMI */
  CD_CPU_AVX512,       /* ... with AVX-512 F, BW, VL and VBMI */
  CD_CPU_LEVELS
} cd_cpu;

/* The best level that this machine and its operating system support. */
cd_cpu cd_cpu_best(void);

/* Whether this machine can run a level. */
int cd_cpu_has(cd_cpu level);

/* The name of a level: "portable", "neon", "ssse3", "avx2", "avx512". */
const char *cd_cpu_name(cd_cpu level);

/* The level of a name, or CD_CPU_LEVELS for an unknown one. */
cd_cpu cd_cpu_named(const char *name);

#endif
