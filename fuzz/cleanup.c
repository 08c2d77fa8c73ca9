/*
** cleanup: the first four bytes choose options, the rest is the source. Cleaning what was cleaned changes nothing, the
** alignment holds, and a stream fed in two pieces gives the same.
*/
#include "cleanup.h"
#include "cleanup_stream.h"
#include "fuzz.h"

static void check_stream(const cd_cleanup *c, const char *source, size_t length, size_t cut, const char *text, size_t text_length) {
  cd_cleanup_stream s = cd_cleanup_stream_new(c, &fuzz_allocator);
  cd_buffer out = CD_BUFFER_INIT(&fuzz_allocator);
  size_t position;
  must(cd_cleanup_stream_feed(&s, source, cut, &out, &position) == CD_OK);
  must(cd_cleanup_stream_feed(&s, source + cut, length - cut, &out, &position) == CD_OK);
  must(cd_cleanup_stream_close(&s, &out, &position) == CD_OK);
  must(out.length == text_length && (text_length == 0 || memcmp(out.bytes, text, text_length) == 0));
  cd_buffer_free(&out);
  cd_cleanup_stream_free(&s);
}

static void check(const cd_cleanup *c, const char *source, size_t length, size_t cut) {
  cd_buffer text = CD_BUFFER_INIT(&fuzz_allocator), again = CD_BUFFER_INIT(&fuzz_allocator);
  cd_list edits = CD_LIST_INIT(&fuzz_allocator);
  cd_normalized result = { &text, &edits, 0, 0 }, second = { &again, NULL, 0, 0 };
  cd_report report = { { 0 }, { 0 } };
  must(cd_cleanup_run(c, source, length, &result, &report) == CD_OK);
  if (result.changed) {
    must_align(source, length, &text, &edits);
    must(cd_cleanup_run(c, text.bytes, text.length, &second, NULL) == CD_OK && !second.changed);
  }
  check_stream(c, source, length, cut, result.changed ? text.bytes : source, result.changed ? text.length : length);
  cd_buffer_free(&text);
  cd_buffer_free(&again);
  cd_list_free(&edits, sizeof(cd_edit));
}

/* What there is to choose from; each choice is prepared once, and for each policy what looks at validity alone. */
enum { FORMS = 5, POLICIES = 3, CLEANS = 32, KEPT = FORMS * 2 * POLICIES * CLEANS };

/* Each bit alone, all but one, none, all, and some of the rest. */
static unsigned clean_of(unsigned choice) {
  if (choice < 10) return 1u << choice;
  if (choice < 20) return 0x3FF ^ 1u << (choice - 10);
  return choice == 20 ? 0 : choice == 21 ? 0x3FF : choice * 0x9E37u >> 3 & 0x3FF;
}

/* The normalizer of a slot, which is slow to make: made when first asked for. */
static const cd_normalizer *prepared(unsigned slot, const cd_mapping *mapping, cd_invalid invalid, cd_cpu cpu) {
  static cd_normalizer *made[KEPT + POLICIES];
  static cd_normal_data known;
  static int ready;
  if (!ready) must(cd_normal_data_init(&known, &fuzz_allocator) == CD_OK);
  ready = 1;
  if (made[slot] == NULL) {
    must((made[slot] = malloc(sizeof **made)) != NULL);
    must(cd_normalizer_init(made[slot], &known, mapping, invalid, cpu, &fuzz_allocator) == CD_OK);
  }
  return made[slot];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const cd_mapping nothing = { CD_FORM_NONE, 0, 0, 0 };
  cd_mapping mapping = nothing;
  cd_cleanup c = { NULL, NULL, 0, 0, { 0, 0, " well ", " là ", " und " } };
  unsigned form, fold, policy, choice;
  if (size < 4) return 0;
  form = data[0] % FORMS;
  fold = data[0] >> 4 & 1;
  policy = (data[0] >> 5) % POLICIES;
  choice = data[1] % CLEANS;
  mapping.form = (cd_form)form;
  mapping.casefold = (int)fold;
  mapping.clean = clean_of(choice);
  c.entities = data[3] & 1;
  c.mojibake = data[3] >> 1 & 1;
  c.reflow.hyphens = data[3] >> 2 & 1;
  c.reflow.wrap = data[3] >> 3 & 1;
  c.characters = prepared(((form * 2 + fold) * POLICIES + policy) * CLEANS + choice, &mapping, (cd_invalid)policy, cd_cpu_best());
  c.validity = prepared(KEPT + policy, &nothing, (cd_invalid)policy, CD_CPU_PORTABLE);
  check(&c, (const char *)data + 4, size - 4, (size - 4) * data[2] / 256);
  return 0;
}
