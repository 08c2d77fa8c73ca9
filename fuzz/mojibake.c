/* mojibake: any bytes; repairing what was repaired changes nothing. */
#include "mojibake.h"

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fuzz_run(cd_mojibake_repair, data, size, 1);
  return 0;
}
