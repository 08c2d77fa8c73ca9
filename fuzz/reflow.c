/* reflow: any bytes. (It need not be stable by itself; cleanup.c runs it until the text is at rest.) */
#include "reflow.h"

#include "fuzz.h"

static const cd_reflow both = { 1, 1, " well self ", " là ", " und " };

static cd_status apply(const char *text, size_t length, cd_buffer *out, cd_list *edits) {
  return cd_reflow_apply(&both, text, length, out, edits);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fuzz_run(apply, data, size, 0);
  return 0;
}
