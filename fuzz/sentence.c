/*
** sentence: the first three bytes choose options and where the text is cut in pieces, the rest is the text. Sentences come in
** order, leave out white space alone (or tile the text, by UAX 29), and are the same for all kernels, every way of cutting, and
** whether or not somebody asks for each decision.
*/
#include "fuzz.h"
#include "sentence.h"

static signed char weights[1 << CD_MODEL_LEAST_BITS], gate[1 << CD_GATE_BITS];

/* A model that finds one candidate in two a boundary, without rhyme or reason. */
static const cd_sentence_model model = { gate, 0, weights, CD_MODEL_LEAST_BITS, 0, 4, 4, 1, 1.0 };

static void fill(signed char *bytes, size_t count) {
  uint32_t state = 1;
  size_t i;
  for (i = 0; i < count; i++) {
    state = state * 1664525u + 1013904223u;
    bytes[i] = (signed char)((state >> 24) % 17 - 8);
  }
}

static void teach(cd_words *w) {
  static const struct { const char *word; unsigned classes; } known[] = {
    { "dr", CD_WORD_BEFORE_NAME }, { "no", CD_WORD_BEFORE_NUMBER }, { "e.g", CD_WORD_INSIDE }, { "inc", CD_WORD_ANYWHERE },
    { "a.m", CD_WORD_ENDING }, { "may", CD_WORD_MONTH }, { "the", CD_WORD_STARTER }, { "at", CD_WORD_OPENER },
    { "km", CD_WORD_AFTER_NUMBER }, { "-str", CD_WORD_INSIDE }, { "-요", CD_WORD_ENDER },
  };
  size_t i;
  for (i = 0; i < sizeof known / sizeof *known; i++)
    must(cd_words_add(w, known[i].word, strlen(known[i].word), known[i].classes) == CD_OK);
}

/* Sees a decision and leaves it as it is: ends that are told in one go are asked about, too. */
static cd_status agree(void *context, cd_decision *d) {
  (void)context;
  (void)d;
  return CD_OK;
}

/* Appends the sentences of a text that comes in pieces of 'step' bytes; what is done with is dropped. */
static void split(const cd_sentence_options *o, cd_observe_fn observe, const char *text, size_t length, size_t step,
                  cd_list *spans) {
  cd_sentence_splitter s;
  size_t dropped = 0, end = 0;
  cd_sentence_splitter_init(&s, o, &fuzz_allocator);
  s.observe = observe;
  do {
    cd_span span;
    int found;
    end = length - end < step ? length : end + step;
    for (;;) {
      must(cd_sentence_next(&s, text + dropped, end - dropped, end == length, &span, &found) == CD_OK);
      if (!found) break;
      span.start += dropped;
      span.end += dropped;
      must(cd_list_push(spans, sizeof span, &span) == CD_OK);
    }
    if (end < length) {
      size_t done = cd_sentence_done(&s);
      cd_sentence_drop(&s, done);
      dropped += done;
    }
  } while (end < length);
  cd_sentence_splitter_free(&s);
}

static int is_blank(const char *text, size_t start, size_t end) {
  while (start < end) {
    cd_code_point cp;
    size_t width = cd_utf8_decode((const unsigned char *)text + start, (const unsigned char *)text + end, &cp);
    if (!cd_is_blank(cd_shape_of(cp))) return 0;
    start += width;
  }
  return 1;
}

static void must_cover(const cd_sentence_options *o, const char *text, size_t length, const cd_list *spans) {
  const cd_span *s = spans->items;
  size_t i, last = 0;
  for (i = 0; i < spans->count; i++) {
    must(s[i].start >= last && s[i].start < s[i].end && s[i].end <= length);
    must(o->uax29 ? s[i].start == last : is_blank(text, last, s[i].start));
    last = s[i].end;
  }
  must(o->uax29 ? last == length : is_blank(text, last, length));
}

static void must_equal(const cd_list *a, const cd_list *b) {
  must(a->count == b->count && (a->count == 0 || memcmp(a->items, b->items, a->count * sizeof(cd_span)) == 0));
}

/* Prepares options for a level; what is slow to make, and depends on little, is made once. */
static void prepare(cd_sentence_options *o, cd_cpu level) {
  static cd_sentence_options made[2][2][2][CD_CPU_LEVELS];
  cd_sentence_options *m = &made[o->uax29][o->rules.terminators[0] != 0][o->gaps][level];
  if (m->finder.masks == NULL && m->marks.masks == NULL) {
    *m = *o;
    cd_sentence_options_prepare(m, level);
  }
  {
    const cd_sentence_options asked = *o;
    *o = *m;
    o->keep_quotes = asked.keep_quotes;
    o->rules = asked.rules;
    o->model = asked.model;
    o->finder.enders = asked.rules.enders ? asked.rules.words : NULL;
  }
}

static void check(cd_sentence_options *o, const char *text, size_t length, size_t step) {
  cd_list whole = CD_LIST_INIT(&fuzz_allocator), other = CD_LIST_INIT(&fuzz_allocator);
  unsigned level;
  prepare(o, CD_CPU_PORTABLE);
  split(o, NULL, text, length, length + 1, &whole);
  must_cover(o, text, length, &whole);
  split(o, NULL, text, length, step, &other);
  must_equal(&whole, &other);
  other.count = 0;
  split(o, agree, text, length, length + 1, &other);
  must_equal(&whole, &other);
  for (level = CD_CPU_PORTABLE + 1; level < CD_CPU_LEVELS; level++) {
    if (!cd_cpu_has((cd_cpu)level)) continue;
    prepare(o, (cd_cpu)level);
    other.count = 0;
    split(o, NULL, text, length, length + 1, &other);
    must_equal(&whole, &other);
  }
  cd_list_free(&whole, sizeof(cd_span));
  cd_list_free(&other, sizeof(cd_span));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  cd_sentence_options o;
  cd_words words;
  if (size < 3) return 0;
  fill(weights, sizeof weights);
  fill(gate, sizeof gate);
  cd_words_init(&words, &fuzz_allocator);
  teach(&words);
  memset(&o, 0, sizeof o);
  o.uax29 = (data[0] & 7) == 7;
  o.keep_quotes = data[0] >> 3 & 1;
  o.model = data[0] >> 4 & 1 ? &model : NULL;
  o.gaps = o.model != NULL;
  o.rules.words = &words;
  o.rules.newlines = (cd_newlines)(data[1] % 3);
  o.rules.ordinals = data[1] >> 4 & 1;
  o.rules.weak_stop = data[1] >> 5 & 1;
  o.rules.enders = data[1] >> 6 & 1;
  o.rules.terminators[0] = data[1] >> 7 ? ';' : 0;
  check(&o, (const char *)data + 3, size - 3, 1 + data[2]);
  cd_words_free(&words);
  return 0;
}
