/* entities: any bytes; decoding what was decoded changes nothing. */
#include "entities.h"

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fuzz_run(cd_entities_decode, data, size, 1);
  return 0;
}
