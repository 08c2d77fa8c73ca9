#include "knowledge.h"

cd_status cd_knowledge_init(cd_knowledge *k, const cd_allocator *a) {
  static const cd_list empty = { NULL, 0, 0, NULL };
  k->phrases = empty;
  k->phrases.allocator = a;
  return cd_lexicon_init(&k->lexicon, a);
}

void cd_knowledge_free(cd_knowledge *k) {
  cd_lexicon_free(&k->lexicon);
  cd_list_free(&k->phrases, sizeof(cd_phrase));
}

/* The number of a meaning; the last ones are looked at first, since patterns come in lists of one meaning. */
static cd_status number_phrase(cd_knowledge *k, cd_phrase wanted, uint32_t *number) {
  size_t i = k->phrases.count;
  while (i > 0) {
    const cd_phrase *p = (const cd_phrase *)k->phrases.items + --i;
    if (p->sort == wanted.sort && p->id == wanted.id && p->sure == wanted.sure) {
      *number = (uint32_t)i;
      return CD_OK;
    }
  }
  *number = (uint32_t)k->phrases.count;
  return cd_list_push(&k->phrases, sizeof wanted, &wanted);
}

cd_status cd_knowledge_add(cd_knowledge *k, cd_phrase meaning, const char *pattern, size_t length, int whole,
                           cd_pattern_error *error) {
  uint32_t number;
  cd_status status = number_phrase(k, meaning, &number);
  if (status != CD_OK) return status;
  return cd_lexicon_add(&k->lexicon, pattern, length, whole ? CD_ANCHOR_START | CD_ANCHOR_END : 0, number,
                        meaning.sort <= CD_SORT_AFTER ? CD_CLASS_CUT : 0, error);
}

const cd_phrase *cd_knowledge_phrase(const cd_knowledge *k, const cd_hit *hit) {
  return (const cd_phrase *)k->phrases.items + hit->value;
}
