#include "cpu.h"

#include <string.h>

static const char *const names[CD_CPU_LEVELS] = { "portable", "neon", "ssse3", "avx2", "avx512" };

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))

int cd_cpu_has(cd_cpu level) {
  __builtin_cpu_init();
  switch (level) {
    case CD_CPU_PORTABLE: return 1;
    case CD_CPU_SSSE3: return __builtin_cpu_supports("ssse3") != 0;
    case CD_CPU_AVX2: return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi");
    case CD_CPU_AVX512:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi");
    default: return 0;
  }
}

#elif defined(__aarch64__)

int cd_cpu_has(cd_cpu level) { return level == CD_CPU_PORTABLE || level == CD_CPU_NEON; }

#else

int cd_cpu_has(cd_cpu level) { return level == CD_CPU_PORTABLE; }

#endif

cd_cpu cd_cpu_best(void) {
  cd_cpu level = (cd_cpu)(CD_CPU_LEVELS - 1);
  while (!cd_cpu_has(level)) level = (cd_cpu)(level - 1);
  return level;
}

const char *cd_cpu_name(cd_cpu level) { return names[level]; }

cd_cpu cd_cpu_named(const char *name) {
  int level = 0;
  while (level < CD_CPU_LEVELS && strcmp(names[level], name) != 0) level++;
  return (cd_cpu)level;
}
