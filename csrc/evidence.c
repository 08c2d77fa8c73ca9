#include "evidence.h"

#include <string.h>

#define NAME_OF(name, text) #name,
#define TEXT_OF(name, text) text,
static const char *const cue_names[CD_CUES] = { CD_CUES_OF(NAME_OF) };
static const char *const cue_texts[CD_CUES] = { CD_CUES_OF(TEXT_OF) };
static const char *const row_names[CD_ROWS] = { CD_ROWS_OF(NAME_OF) };
static const char *const row_texts[CD_ROWS] = { CD_ROWS_OF(TEXT_OF) };

const char *cd_cue_text(unsigned cue) { return cue_texts[cue]; }
const char *cd_row_text(unsigned row) { return row_texts[row]; }
const char *cd_cue_name(unsigned cue) { return cue_names[cue]; }
const char *cd_row_name(unsigned row) { return row_names[row]; }

#define LONGEST_BYLINE 24 /* tokens, where no "by" begins it */
#define LONGEST_SAID 16   /* tokens of a quotation behind a phrase in it */
#define LONGEST_ANGLES 16 /* tokens from '<' to '>' */
#define SHORTEST_TOLD 3   /* words that may tell something behind "Photo:" */
#define LONGEST_TOLD 40   /* tokens of them that are looked at */

/* --- cues ----------------------------------------------------------------- */

static int covers_alone(const cd_hit *hit) {
  return hit->anchors == (CD_ANCHOR_START | CD_ANCHOR_END) || hit->anchors == 0;
}

/* The longest phrase of a kind that begins at token i and may stand alone; i if there is none. */
static size_t longest_cover(const cd_reading *r, unsigned kind, size_t i, size_t *from) {
  size_t best = i, h;
  while (*from < r->hits.count && cd_reading_hit(r, *from)->first < i) ++*from;
  for (h = *from; h < r->hits.count && cd_reading_hit(r, h)->first <= i; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    if (p->id == kind && p->sort <= CD_SORT_USER && hit->first == i && covers_alone(hit) && hit->last > best)
      best = hit->last;
  }
  return best;
}

static int fills(const cd_reading *r, const cd_token *t) {
  return (t->flags & (CD_TOKEN_MARK | CD_TOKEN_NUMBER | CD_TOKEN_HANDLE)) != 0 ||
         (cd_lexicon_classes(&r->knowledge->lexicon, t) & CD_CLASS_AND) != 0;
}

/* Whether the line is nothing but phrases of a kind that may stand alone: "20k SHARES Facebook Twitter". */
static int is_row_of(const cd_reading *r, unsigned kind) {
  size_t i = r->begin, from = 0;
  while (i < r->end) {
    size_t next = longest_cover(r, kind, i, &from);
    if (next == i && !fills(r, cd_reading_token(r, i))) return 0;
    i = next > i ? next : i + 1;
  }
  return 1;
}

/* Whether the '<' before token i is closed within the line: "<< File: a.pdf >> Name:" is a place to fill in, "<< Back" an arrow. */
static int is_in_angles(const cd_reading *r, size_t i) {
  size_t last = i + LONGEST_ANGLES < r->end ? i + LONGEST_ANGLES : r->end;
  if (i == 0 || cd_reading_token(r, i - 1)->mark != '<') return 0;
  while (i < last && cd_reading_token(r, i)->mark != '>') i++;
  return i < last;
}

/* A phrase may begin a line, or a sentence or bracket in it. */
static int at_start(const cd_reading *r, size_t i) {
  if (i > r->begin + 1 || is_in_angles(r, i)) return 0;
  return i <= r->begin || cd_reading_token(r, i - 1)->mark != 0;
}

static unsigned place_of(const cd_reading *r, const cd_hit *hit) {
  int start = at_start(r, hit->first), end = hit->last >= r->end;
  if (start && end) return CD_ROW_CUE_WHOLE;
  if (start) return CD_ROW_CUE_START;
  return end ? CD_ROW_CUE_END : CD_ROW_CUE_INSIDE;
}

static int is_small_word(const cd_token *t) {
  return (t->flags & CD_TOKEN_WORD) && !(t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED | CD_TOKEN_DIGIT));
}

/* A lower-case word of no class follows names: "By Ada Quell's reckoning", "Von München bis Aachen". */
static int goes_on_as_prose(const cd_reading *r, size_t i) {
  const cd_token *t;
  if (i >= r->end) return 0;
  t = cd_reading_token(r, i);
  if (!is_small_word(t)) return 0;
  return (cd_lexicon_classes(&r->knowledge->lexicon, t) & ~(uint32_t)(CD_CLASS_STOP | CD_CLASS_LITTLE | CD_CLASS_CUT)) == 0;
}

static int is_quote(const cd_token *t) {
  return t->mark == CD_MARK_QUOTE || t->mark == CD_MARK_APOSTROPHE || t->mark == 0x300C || t->mark == 0x300D;
}

/* Somebody says the phrase that begins the line: it is in quotes, and a lower-case word tells who: "'Read also,' he said." */
static int is_said(const cd_reading *r, const cd_hit *hit) {
  const cd_token *t;
  size_t i = hit->last;
  if (hit->first != r->begin || r->begin == 0 || !is_quote(cd_reading_token(r, r->begin - 1))) return 0;
  while (i < r->end && i < hit->last + LONGEST_SAID && !is_quote(cd_reading_token(r, i))) i++;
  if (i + 1 >= r->end || !is_quote(cd_reading_token(r, i))) return 0;
  t = cd_reading_token(r, i + 1);
  return (t->flags & CD_TOKEN_WORD) != 0 && (t->flags & CD_TOKEN_CAPITAL) == 0;
}

/* Where the words in small letters end that begin at token i, with commas between, and how many they are. */
static size_t small_words(const cd_reading *r, size_t i, size_t *words) {
  size_t last = i + LONGEST_TOLD;
  for (*words = 0; i < r->tokens.count && i < last; i++) {
    const cd_token *t = cd_reading_token(r, i);
    if (is_small_word(t)) ++*words;
    else if (t->mark != ',' && t->mark != CD_MARK_DASH) break;
  }
  return i;
}

/* Another phrase of a kind begins among the tokens i..last-1, behind this hit: "Photo: courtesy of the museum". */
static int has_other(const cd_reading *r, const cd_hit *hit, unsigned kind, size_t i, size_t last) {
  const cd_hit *end = cd_reading_hit(r, r->hits.count);
  for (hit++; hit < end && hit->first < last; hit++) {
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    if (hit->first >= i && p->sort <= CD_SORT_USER && p->id == kind) return 1;
  }
  return 0;
}

/* Behind a colon a little word that leads to no source begins what the picture shows: "the last one taken", not "from the archive". */
static int shows(const cd_reading *r, size_t i) {
  uint32_t classes = cd_lexicon_classes(&r->knowledge->lexicon, cd_reading_token(r, i));
  return i > 0 && cd_reading_token(r, i - 1)->mark == ':' && (classes & CD_CLASS_STOP) && !(classes & (CD_CLASS_IN | CD_CLASS_PARTICLE));
}

/*
** Behind the phrase that says who took a picture stands nobody's name, but small-letter words up to a sentence's end: "Photo by photo,
** day by day, he recorded it." A line that begins with a small letter does without capitals, names and all.
*/
static int tells_of_picture(const cd_reading *r, const cd_hit *hit, const cd_phrase *p) {
  size_t i = hit->slot_last > hit->slot_first && hit->slot_last == hit->last ? hit->slot_first : hit->last, last, words;
  cd_code_point stop;
  if (p->id != CD_KIND_PHOTO_CREDIT || p->sort > CD_SORT_HINT || i >= r->end) return 0;
  if (!(cd_reading_token(r, r->begin)->flags & CD_TOKEN_CAPITAL)) return 0;
  last = small_words(r, i, &words);
  if (words < SHORTEST_TOLD || has_other(r, hit, p->id, i, last)) return 0;
  if (last == i + LONGEST_TOLD) return 1;
  if (last == r->tokens.count) return shows(r, i);
  stop = cd_reading_token(r, last)->mark;
  return stop == '.' || stop == '!' || stop == '?' || stop == 0x2026;
}

static void note_cue(const cd_reading *r, const cd_hit *hit, const cd_phrase *p, cd_evidence *e) {
  uint64_t kind = (uint64_t)1 << p->id;
  unsigned place = place_of(r, hit);
  if (p->sort != CD_SORT_USER && place == CD_ROW_CUE_START && is_said(r, hit)) return;
  if (p->id == CD_KIND_BYLINE && place == CD_ROW_CUE_START && goes_on_as_prose(r, hit->last)) return;
  if (p->id == CD_KIND_BYLINE && r->end - r->begin > LONGEST_BYLINE) return;
  if ((hit->anchors & CD_ANCHOR_START) && place != CD_ROW_CUE_WHOLE && place != CD_ROW_CUE_START) return;
  if ((hit->anchors & CD_ANCHOR_END) && place != CD_ROW_CUE_WHOLE && place != CD_ROW_CUE_END) {
    int by = p->sort == CD_SORT_HEAD && p->id == CD_KIND_BYLINE; /* "By", but not "By Ada Quell" */
    if (place == CD_ROW_CUE_START && !by && covers_alone(hit) && is_row_of(r, p->id)) place = CD_ROW_CUE_WHOLE;
    else return;
  }
  switch (p->sort) {
    case CD_SORT_HINT: e->cues[CD_ROW_CUE_HINT] |= kind; break;
    case CD_SORT_HEAD: if (place == CD_ROW_CUE_WHOLE) e->cues[CD_ROW_CUE_HEAD] |= kind; break;
    case CD_SORT_USER: if (place != CD_ROW_CUE_INSIDE) e->user |= kind; break;
    default: e->cues[place] |= kind; break;
  }
}

/* A credit phrase speaks where a sentence, bracket or line begins, and one that follows the names where a sentence ends. */
static void note_role(const cd_reading *r, const cd_hit *hit, const cd_phrase *p, cd_evidence *e) {
  unsigned kind = p->id == CD_ROLE_BYLINE ? CD_KIND_BYLINE : p->id == CD_ROLE_PHOTOGRAPHY ? CD_KIND_PHOTO_CREDIT : CD_KIND_CREDIT;
  uint64_t bit = (uint64_t)1 << kind;
  if (p->sort == CD_SORT_BEFORE) {
    size_t first = hit->last + (hit->last < r->end && cd_reading_token(r, hit->last)->mark == ':');
    size_t last = cd_lexicon_slot(&r->knowledge->lexicon, CD_SLOT_NAMES, r->tokens.items, r->tokens.count, first);
    int names = last > first;
    if (kind == CD_KIND_BYLINE && goes_on_as_prose(r, last)) return;
    if (kind == CD_KIND_PHOTO_CREDIT && goes_on_as_prose(r, last)) names = 0; /* "Photos: Whales of the North" */
    if (at_start(r, hit->first)) e->cues[names ? CD_ROW_CUE_START : CD_ROW_CUE_HINT] |= bit;
    else if (kind == CD_KIND_CREDIT && names) e->cues[CD_ROW_CUE_INSIDE] |= bit;
  } else {
    e->cues[hit->last >= r->end ? CD_ROW_CUE_END : CD_ROW_CUE_INSIDE] |= bit;
  }
}

/* Whether a phrase stands at the line's start and end where it asks for that. */
static int stands_as_asked(const cd_reading *r, const cd_hit *hit) {
  if ((hit->anchors & CD_ANCHOR_START) && !at_start(r, hit->first)) return 0;
  return !(hit->anchors & CD_ANCHOR_END) || hit->last >= r->end;
}

/* Counts the phrases of a kind that do not overlap. */
static void count_cue(const cd_reading *r, const cd_hit *hit, const cd_phrase *p, size_t *ends, cd_evidence *e) {
  if (!stands_as_asked(r, hit)) return;
  if (ends[p->id] > 0 && hit->first >= ends[p->id]) e->cues[CD_ROW_CUE_TWICE] |= (uint64_t)1 << p->id;
  if (hit->last > ends[p->id]) ends[p->id] = hit->last;
}

/* The kinds of which a phrase without a slot is the whole line: bits. */
static uint64_t literal_kinds(const cd_reading *r) {
  uint64_t kinds = 0;
  size_t h;
  for (h = 0; h < r->hits.count && cd_reading_hit(r, h)->first <= r->begin; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    if (p->sort == CD_SORT_CUE && hit->first == r->begin && hit->last >= r->end && hit->slot_first == hit->slot_last)
      kinds |= (uint64_t)1 << p->id;
  }
  return kinds;
}

/* Where a phrase is the whole line word by word, one of another kind that takes any name for it says nothing: "Photo Gallery". */
static int is_outdone(const cd_hit *hit, const cd_phrase *p, uint64_t literal) {
  return literal != 0 && p->sort <= CD_SORT_HINT && !(literal >> p->id & 1) && hit->slot_last > hit->slot_first;
}

static void note_cues(const cd_reading *r, cd_evidence *e) {
  size_t h, ends[CD_MOST_KINDS];
  uint64_t literal;
  if (r->hits.count == 0) return;
  memset(ends, 0, sizeof ends);
  literal = literal_kinds(r);
  for (h = 0; h < r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    if (is_outdone(hit, p, literal) || tells_of_picture(r, hit, p)) continue;
    if (p->sort <= CD_SORT_USER && p->sort != CD_SORT_HEAD) count_cue(r, hit, p, ends, e);
    if (p->sort <= CD_SORT_USER) note_cue(r, hit, p, e);
    else if (p->sort <= CD_SORT_AFTER) note_role(r, hit, p, e);
    else if (p->sort == CD_SORT_STAFF) cd_evidence_set(e, CD_ROW_HAS_STAFF);
    else if (p->sort == CD_SORT_AGENCY) {
      cd_evidence_set(e, CD_ROW_HAS_AGENCY);
      if (hit->last >= r->end) cd_evidence_set(e, CD_ROW_AGENCY_ENDS);
    }
  }
}

/* --- shape ---------------------------------------------------------------- */

typedef struct shape {
  size_t words, unspaced, capitals, lowers, uncased, all_caps, numbers, stops, long_words, long_capitals;
  size_t sentences, dates, years, clocks, agos, times, times_said, others; /* times_said: words of time, others: all but those */
} shape;

/* A word of time, by the first of its classes that is one. */
static void note_time(uint32_t classes, shape *s) {
  s->times_said++;
  if (classes & (CD_CLASS_MONTH | CD_CLASS_WEEKDAY)) s->dates++;
  else if (classes & CD_CLASS_CLOCK) s->clocks++;
  else s->agos++;
}

#define CD_CLASS_TIME ((uint32_t)(CD_CLASS_MONTH | CD_CLASS_WEEKDAY | CD_CLASS_CLOCK | CD_CLASS_AGO))

/* What a token is counted as by its flags: a byte for each count, so that all are added at once. No word with a capital is without case. */
enum { WORDS = 0, UNSPACED = 8, UNCASED = 16, CAPITALS = 24, ALL_CAPS = 32, LONG = 40, LONG_CAPITALS = 48, LITTLE = 56 };

#define CASED_LONG(f) (((f) & CD_TOKEN_LONG) && !((f) & CD_TOKEN_UNCASED))
#define COUNT(holds, place) ((holds) ? (uint64_t)1 << (place) : 0)
#define COUNTS(f) ((f) & CD_TOKEN_WORD ? COUNT(1, WORDS) | COUNT((f) & CD_TOKEN_UNSPACED, UNSPACED) | \
  COUNT((f) & CD_TOKEN_UNCASED, UNCASED) | COUNT((f) & CD_TOKEN_CAPITAL, CAPITALS) | COUNT((f) & CD_TOKEN_ALL_CAPS, ALL_CAPS) | \
  COUNT(CASED_LONG(f), LONG) | COUNT(CASED_LONG(f) && ((f) & CD_TOKEN_CAPITAL), LONG_CAPITALS) : 0)
#define COUNTS_4(f) COUNTS(f), COUNTS((f) + 1), COUNTS((f) + 2), COUNTS((f) + 3)
#define COUNTS_16(f) COUNTS_4(f), COUNTS_4((f) + 4), COUNTS_4((f) + 8), COUNTS_4((f) + 12)

static inline uint64_t counts_of(const cd_token *t, uint32_t classes) {
  static const uint64_t counts[64] = { COUNTS_16(0), COUNTS_16(16), COUNTS_16(32), COUNTS_16(48) }; /* by the six lowest flags */
  return counts[t->flags & 63] + ((uint64_t)(classes / CD_CLASS_LITTLE & t->flags & CD_TOKEN_WORD) << LITTLE);
}

static size_t count_at(uint64_t counts, unsigned place) { return (size_t)(counts >> place & 0xFF); }

static void add_counts(shape *s, uint64_t counts) {
  s->words += count_at(counts, WORDS);
  s->unspaced += count_at(counts, UNSPACED);
  s->uncased += count_at(counts, UNCASED);
  s->capitals += count_at(counts, CAPITALS);
  s->all_caps += count_at(counts, ALL_CAPS);
  s->long_words += count_at(counts, LONG);
  s->long_capitals += count_at(counts, LONG_CAPITALS);
  s->stops += count_at(counts, LITTLE);
}

/*
** Counts the words among the tokens first..last-1, 64 at the most, without asking where it can: of words in a text nothing is
** foreseen. Gives which of the tokens are none: a bit for each.
*/
static uint64_t note_words(const cd_reading *r, size_t first, size_t last, shape *s) {
  const cd_word_info *words = r->knowledge->lexicon.words.items;
  uint64_t counts = 0, others = 0;
  size_t i;
  for (i = first; i < last; i++) {
    const cd_token *t = cd_reading_token(r, i);
    uint32_t classes = words[t->word].classes;
    counts += counts_of(t, classes);
    others |= (uint64_t)(~t->flags & CD_TOKEN_WORD) << (i - first);
    if ((classes & CD_CLASS_TIME) != 0 && (t->flags & CD_TOKEN_WORD)) note_time(classes, s);
  }
  add_counts(s, counts);
  return others;
}

/* A number with the shape of a time of day (10:30) or of a date (2019-11-18, 18/11/2019, 18.11.2019, a year). */
static void note_number(const cd_reading *r, const cd_token *t, shape *s) {
  const char *p = r->text + t->start;
  size_t length = t->end - t->start, i, signs = 0;
  s->numbers++;
  for (i = 0; i < length; i++) signs += p[i] == '-' || p[i] == '/' || p[i] == '.';
  if (memchr(p, ':', length) != NULL) {
    s->times++;
    return;
  }
  if (length == 4 && signs == 0 && (*p == '1' || *p == '2')) s->years++;
  else if (signs != 2 || length < 6 || length > 12) return;
  s->dates++;
}

static void note_mark(const cd_reading *r, size_t i, const cd_token *t, shape *s, cd_evidence *e) {
  switch (t->mark) {
    case '.': case '!': case '?':
      if (t->mark == '?') cd_evidence_set(e, CD_ROW_HAS_QUESTION);
      s->sentences += i + 1 < r->end;
      break;
    case ':': if (i + 1 < r->end) cd_evidence_set(e, CD_ROW_HAS_COLON); break;
    case '|': case 0x2022: case 0xB7: cd_evidence_set(e, CD_ROW_HAS_BAR); break;
    case '/': cd_evidence_set(e, CD_ROW_HAS_SLASH); break;
    case '$': case 0x20AC: case 0xA3: case 0xA5: case 0x20B9: cd_evidence_set(e, CD_ROW_HAS_PRICE); break;
    case CD_MARK_COPYRIGHT: case 0x2117: cd_evidence_set(e, CD_ROW_HAS_COPYRIGHT); break;
    default: break;
  }
}

/* What is no word. */
static void note_other(const cd_reading *r, size_t i, shape *s, cd_evidence *e) {
  const cd_token *t = cd_reading_token(r, i);
  if (t->flags & CD_TOKEN_MARK) note_mark(r, i, t, s, e);
  else if (t->flags & CD_TOKEN_NUMBER) note_number(r, t, s);
}

static void note_tokens(const cd_reading *r, shape *s, cd_evidence *e) {
  size_t i;
  for (i = 0; i < r->tokens.count; i += 64) {
    uint64_t others = note_words(r, i, i + 64 < r->tokens.count ? i + 64 : r->tokens.count, s);
    for (; others != 0; others &= others - 1) note_other(r, i + cd_lowest_bit(others), s, e);
  }
  s->lowers = s->words - s->uncased - s->capitals;
  s->others = s->words - s->times_said;
  if (r->flags & CD_TOKEN_SPLIT) cd_evidence_set(e, CD_ROW_RUN_TOGETHER);
  if (r->flags & CD_TOKEN_ADDRESS) cd_evidence_set(e, CD_ROW_HAS_ADDRESS);
  if (r->flags & CD_TOKEN_LINK) cd_evidence_set(e, CD_ROW_HAS_LINK);
  if (r->flags & CD_TOKEN_HANDLE) cd_evidence_set(e, CD_ROW_HAS_HANDLE);
  if (r->flags & CD_TOKEN_HASHTAG) cd_evidence_set(e, CD_ROW_HAS_HASHTAG);
}

static void judge_length(size_t words, cd_evidence *e) {
  static const size_t most[] = { 0, 1, 2, 4, 7, 11, 16, 24 };
  unsigned i, above = 0;
  for (i = 0; i < sizeof most / sizeof *most; i++) above += words > most[i];
  cd_evidence_set(e, CD_ROW_WORDS_0 + above);
}

static int is_closing(cd_code_point c) {
  return c == CD_MARK_QUOTE || c == CD_MARK_APOSTROPHE || c == ')' || c == ']' || c == 0x300D || c == 0x300F || c == 0x3011;
}

/* What the line ends with; gives whether that is the end of a sentence. */
static int judge_end(const cd_reading *r, cd_evidence *e) {
  size_t i = r->tokens.count;
  int closed = 0;
  cd_code_point c;
  while (i > 0 && is_closing(cd_reading_token(r, i - 1)->mark)) {
    i--;
    closed = 1;
  }
  if (closed) cd_evidence_set(e, CD_ROW_ENDS_QUOTE);
  c = i > 0 ? cd_reading_token(r, i - 1)->mark : 0;
  if (c == '.' && i > 2 && cd_reading_token(r, i - 2)->mark == '.') c = 0x2026;
  switch (c) {
    case '.': case '!': case '?': case 0x6D4: case 0x964: cd_evidence_set(e, CD_ROW_ENDS_STOP); return 1;
    case ':': if (!closed) cd_evidence_set(e, CD_ROW_ENDS_COLON); return 0;
    case ',': cd_evidence_set(e, CD_ROW_ENDS_COMMA); return 0;
    case 0x2026: cd_evidence_set(e, CD_ROW_ENDS_DOTS); return 1;
    case '>': case 0x203A: case 0x2192: case 0x25B6: case 0x276F: cd_evidence_set(e, CD_ROW_ENDS_ARROW); return 0;
    default: cd_evidence_set(e, CD_ROW_ENDS_OPEN); return closed;
  }
}

static void judge_start(const cd_reading *r, cd_evidence *e) {
  const cd_token *t = cd_reading_token(r, 0);
  if (t->flags & CD_TOKEN_NUMBER) cd_evidence_set(e, CD_ROW_STARTS_NUMBER);
  else if (t->flags & CD_TOKEN_WORD) {
    if (!(t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED))) cd_evidence_set(e, CD_ROW_STARTS_LOWER);
  } else if (t->mark == CD_MARK_QUOTE || t->mark == CD_MARK_APOSTROPHE || t->mark == 0x300C) cd_evidence_set(e, CD_ROW_STARTS_QUOTE);
  else if (t->mark == CD_MARK_DASH || t->mark == '-' || t->mark == 0x2022 || t->mark == '*') cd_evidence_set(e, CD_ROW_STARTS_DASH);
  else if (t->mark == '(' || t->mark == '[') {
    cd_code_point last = cd_reading_token(r, r->tokens.count - 1)->mark;
    cd_evidence_set(e, last == ')' || last == ']' ? CD_ROW_BRACKETED : CD_ROW_STARTS_BRACKET);
  } else if (t->mark != 0) cd_evidence_set(e, CD_ROW_STARTS_SIGN);
}

static void judge_case(const shape *s, cd_evidence *e) {
  if (s->words > 0 && 2 * s->uncased > s->words) cd_evidence_set(e, CD_ROW_UNCASED);
  else if (s->words > 0 && s->lowers == 0 && s->all_caps > 0 && 2 * s->all_caps >= s->words) cd_evidence_set(e, CD_ROW_ALL_CAPS);
  else if (s->words > 1 && s->long_words > 0 && 5 * s->long_capitals >= 4 * s->long_words) cd_evidence_set(e, CD_ROW_TITLE_CASE);
  else if (s->words > 2 && s->capitals == 1) cd_evidence_set(e, CD_ROW_SENTENCE_CASE);
  if (s->stops == 0) cd_evidence_set(e, CD_ROW_STOPS_NONE);
  else if (4 * s->stops >= s->words) cd_evidence_set(e, CD_ROW_STOPS_MANY);
}

static int holds_number(const cd_reading *r, size_t i) {
  size_t last = i + 3;
  for (; i < r->end && i < last; i++)
    if (cd_reading_token(r, i)->flags & CD_TOKEN_NUMBER) return 1;
  return 0;
}

static int follows_name(const cd_reading *r, size_t i) {
  const cd_token *t = cd_reading_token(r, i);
  uint32_t classes = cd_lexicon_classes(&r->knowledge->lexicon, t);
  if ((t->mark == '|' || t->mark == CD_MARK_DASH || t->mark == '-' || t->mark == ',') && i + 1 < r->end) {
    t = cd_reading_token(r, i + 1);
    classes = cd_lexicon_classes(&r->knowledge->lexicon, t);
  }
  if (classes & (CD_CLASS_MONTH | CD_CLASS_WEEKDAY)) return holds_number(r, i + 1);
  return (t->flags & (CD_TOKEN_NUMBER | CD_TOKEN_HANDLE | CD_TOKEN_ADDRESS | CD_TOKEN_SPLIT)) != 0 ||
         (classes & (CD_CLASS_STAFF | CD_CLASS_OFFICE)) != 0;
}

/* The end of the longest agency that begins at token i; i if there is none. */
static size_t agency_end(const cd_reading *r, size_t i) {
  size_t h, end = i;
  for (h = 0; h < r->hits.count && cd_reading_hit(r, h)->first <= i; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    if (hit->first == i && hit->last > end && cd_knowledge_phrase(r->knowledge, hit)->sort == CD_SORT_AGENCY) end = hit->last;
  }
  return end;
}

/* "Ada Quell in Vellmar": a name of two words or more, a little word, a place. */
static int is_name_in_place(const cd_reading *r) {
  const cd_lexicon *l = &r->knowledge->lexicon;
  size_t i = cd_lexicon_slot(l, CD_SLOT_NAME, r->tokens.items, r->end, 0);
  if (i < 2 || i > 4 || i + 1 >= r->end) return 0;
  if (!(cd_lexicon_classes(l, cd_reading_token(r, i)) & CD_CLASS_IN)) return 0;
  return cd_lexicon_slot(l, CD_SLOT_PLACE, r->tokens.items, r->end, i + 1) == r->end;
}

/* A name of two to four words or an agency, and then what follows names in bylines: "Ada Quell - Nov 19, 2019". */
static int is_name_and_more(const cd_reading *r) {
  const cd_lexicon *l = &r->knowledge->lexicon;
  size_t i = agency_end(r, 0);
  if (i > 0 && i < r->end && follows_name(r, i)) return 1;
  i = 0;
  while (i < r->end && i < 5 && (cd_reading_token(r, i)->flags & CD_TOKEN_CAPITAL) &&
         !(cd_lexicon_classes(l, cd_reading_token(r, i)) & (CD_CLASS_MONTH | CD_CLASS_WEEKDAY | CD_CLASS_STAFF |
           CD_CLASS_OFFICE | CD_CLASS_STOP))) i++;
  return i >= 2 && i < r->end && i < 5 && follows_name(r, i);
}

static int is_region(const cd_reading *r, size_t first, size_t last) {
  size_t h;
  for (h = 0; h < r->hits.count && cd_reading_hit(r, h)->first <= first; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    if (hit->first == first && hit->last == last && cd_knowledge_phrase(r->knowledge, hit)->sort == CD_SORT_REGION) return 1;
  }
  return 0;
}

/* Words that are in the names of offices, houses and sections, or begin the phrases around articles: "Order Reprints". */
static int has_common_word(const cd_reading *r) {
  const uint32_t common = CD_CLASS_CUT | CD_CLASS_OFFICE | CD_CLASS_HOUSE | CD_CLASS_STAFF | CD_CLASS_STOP | CD_CLASS_AGO |
                          CD_CLASS_WEEKDAY;
  size_t i;
  for (i = r->begin; i < r->end; i++) {
    const cd_token *t = cd_reading_token(r, i);
    uint32_t classes = cd_lexicon_classes(&r->knowledge->lexicon, t);
    if ((t->flags & CD_TOKEN_CAPITAL) && (classes & common) && !(t->flags & CD_TOKEN_INITIAL)) return 1;
  }
  return 0;
}

/* "Senior Political Correspondent": a word for what people are at a paper, and what such words stand beside. */
static int is_office(const cd_reading *r) {
  const uint32_t beside = CD_CLASS_OFFICE | CD_CLASS_STAFF | CD_CLASS_AND;
  size_t i, staff = 0;
  for (i = r->begin; i < r->end; i++) {
    uint32_t classes = cd_lexicon_classes(&r->knowledge->lexicon, cd_reading_token(r, i));
    if (!(classes & beside)) return 0;
    staff += (classes & CD_CLASS_STAFF) != 0;
  }
  return staff > 0;
}

/* Names are judged on the words between the ornaments: nothing else may stand there. */
static void judge_names(const cd_reading *r, const shape *s, cd_evidence *e) {
  const cd_lexicon *l = &r->knowledge->lexicon;
  size_t count = r->end;
  if (s->words >= 1 && s->words <= 8 && r->begin < r->end) {
    if (agency_end(r, r->begin) == r->end) cd_evidence_set(e, CD_ROW_AGENCY_ONLY);
    if (is_office(r)) cd_evidence_set(e, CD_ROW_OFFICE_ONLY);
  }
  if (s->words >= 2 && s->words <= 16 && is_name_and_more(r)) cd_evidence_set(e, CD_ROW_NAME_THEN);
  if (s->words >= 4 && s->words <= 8 && s->numbers == 0 && is_name_in_place(r) && !has_common_word(r)) cd_evidence_set(e, CD_ROW_NAME_THEN);
  if (s->words < 2 || s->words > 24 || s->numbers > 0 || s->stops > s->words / 2) return;
  if (s->uncased > 0 || r->begin > 0) return;
  if (cd_lexicon_slot(l, CD_SLOT_NAME, r->tokens.items, count, 0) == count && s->words <= 4)
    cd_evidence_set(e, CD_ROW_NAME_ONLY);
  else if (cd_lexicon_slot(l, CD_SLOT_NAMES, r->tokens.items, count, 0) == count)
    cd_evidence_set(e, CD_ROW_NAMES_ONLY);
  else if (!(e->cues[CD_ROW_CUE_HINT] >> CD_KIND_BYLINE & 1)) return; /* "Trending in Sports" is written as "Ada Quell in Vellmar" */
  if (has_common_word(r) || is_region(r, 0, count)) cd_evidence_set(e, CD_ROW_NAME_COMMON);
}

/* Words with a capital, particles and initials; the number of words, 0 if something else stands there. */
static size_t name_words(const cd_reading *r, size_t first, size_t last) {
  const uint32_t others = CD_CLASS_STOP | CD_CLASS_STAFF | CD_CLASS_OFFICE | CD_CLASS_MONTH | CD_CLASS_WEEKDAY | CD_CLASS_AGO;
  size_t i, words = 0;
  for (i = first; i < last; i++) {
    const cd_token *t = cd_reading_token(r, i);
    uint32_t classes = cd_lexicon_classes(&r->knowledge->lexicon, t);
    if ((classes & CD_CLASS_PARTICLE) || t->mark == '.') continue;
    if (!(t->flags & CD_TOKEN_CAPITAL) || (classes & others)) return 0;
    words++;
  }
  return words;
}

/* "(Ada Quell)", "(Harbour Times)": below a picture. */
static void judge_bracketed_name(const cd_reading *r, const shape *s, cd_evidence *e) {
  size_t i, words;
  if (!cd_evidence_has(e, CD_ROW_BRACKETED) || s->numbers > 0 || s->all_caps > 0 || r->begin >= r->end) return;
  words = name_words(r, r->begin, r->end);
  for (i = r->begin; i < r->end; i++)
    if (cd_lexicon_classes(&r->knowledge->lexicon, cd_reading_token(r, i)) & (CD_CLASS_CUT | CD_CLASS_IN)) return;
  if (words >= 2 && words <= 4) cd_evidence_set(e, CD_ROW_NAMES_BRACKETED);
}

/* "Ada Quell/Meridian", "Lichthaus/Ada Quell": a name of two or three words on one side of the only slash, a single word on the other. */
static void judge_slashed_name(const cd_reading *r, const shape *s, cd_evidence *e) {
  size_t i, slash = 0, before, behind;
  if (!cd_evidence_has(e, CD_ROW_HAS_SLASH) || s->words < 3 || s->words > 6 || s->numbers > 0) return;
  for (i = r->begin; i < r->end; i++) {
    if (cd_reading_token(r, i)->mark != '/') continue;
    if (slash > 0) return;
    slash = i;
  }
  if (slash <= r->begin || slash + 1 >= r->end || is_region(r, r->begin, slash) || is_region(r, slash + 1, r->end)) return;
  before = name_words(r, r->begin, slash);
  behind = name_words(r, slash + 1, r->end);
  if ((before == 1 && (behind == 2 || behind == 3)) || (behind == 1 && (before == 2 || before == 3)))
    cd_evidence_set(e, CD_ROW_NAMES_SLASHED);
}

/* A year alone is no date: "1952–2019". */
static void judge_dates(const shape *s, cd_evidence *e) {
  if (s->dates - s->years + s->times + s->agos > 0 && s->numbers > 0 && s->others <= (s->dates + s->times + s->clocks + s->agos) / 2)
    cd_evidence_set(e, CD_ROW_DATE_ONLY);
  if (s->dates > 0 && s->numbers > 0) cd_evidence_set(e, CD_ROW_HAS_DATE);
  if (s->times > 0) cd_evidence_set(e, CD_ROW_HAS_CLOCK);
  if (s->agos > 0 && s->numbers > 0) cd_evidence_set(e, CD_ROW_HAS_AGO);
  if (s->numbers > 0) cd_evidence_set(e, CD_ROW_HAS_NUMBER);
  if (s->numbers > 0 && s->words == 0) cd_evidence_set(e, CD_ROW_NUMBER_ONLY);
  if (3 * s->numbers > s->words + s->numbers) cd_evidence_set(e, CD_ROW_DIGITS_MANY);
}

/* A word as it stands in names: with a capital or without case, a particle, or a mark within them. */
static int may_be_of_name(const cd_reading *r, size_t i) {
  const cd_token *t = cd_reading_token(r, i);
  uint32_t classes = cd_lexicon_classes(&r->knowledge->lexicon, t);
  if (t->flags & CD_TOKEN_WORD) {
    if (t->flags & CD_TOKEN_DIGIT) return 0;
    return (t->flags & (CD_TOKEN_CAPITAL | CD_TOKEN_UNCASED)) != 0 || (classes & (CD_CLASS_PARTICLE | CD_CLASS_VIA)) != 0 ||
           t->end - t->start <= 2;
  }
  return t->mark == '/' || t->mark == '.' || t->mark == CD_MARK_APOSTROPHE || t->mark == '-' || t->mark == '|' || t->mark == '&';
}

/*
** Names and a slash, from end to end of a bracket that ends a line without numbers: "... of the bay (Meridian/Ada Quell)". Some
** of it must be longer than the letters of a job advertisement: "(m/w/d)".
*/
static int is_credit_bracket(const cd_reading *r, size_t first) {
  size_t i, words = 0, longest = 0;
  for (i = first; i + 1 < r->tokens.count; i++) {
    const cd_token *t = cd_reading_token(r, i);
    if (!may_be_of_name(r, i)) return 0;
    words += (t->flags & CD_TOKEN_WORD) != 0;
    if (t->end - t->start > longest) longest = t->end - t->start;
  }
  return words >= 3 && longest >= 3;
}

/* Whether a phrase of pictures begins at the bracket before token i, or right in it: "(Photo: Meridian)", "(Archivbild)". */
static int is_picture_bracket(const cd_reading *r, size_t i) {
  size_t h;
  for (h = 0; h < r->hits.count && cd_reading_hit(r, h)->first <= i; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    if (hit->first + 1 < i) continue;
    if (p->sort == CD_SORT_BEFORE ? p->id == CD_ROLE_PHOTOGRAPHY : p->sort == CD_SORT_CUE && p->id == CD_KIND_PHOTO_CREDIT) return 1;
  }
  return 0;
}

/* "(Agency/A B)" at the end of the line. */
static void judge_bracket(const cd_reading *r, cd_evidence *e) {
  size_t i = r->tokens.count, slashes = 0, steps = 0;
  if (i == 0 || (cd_reading_token(r, i - 1)->mark != ')' && cd_reading_token(r, i - 1)->mark != ']')) return;
  for (i--; i > 0 && steps++ < 16; i--) {
    cd_code_point c = cd_reading_token(r, i - 1)->mark;
    slashes += c == '/';
    if (c == '(' || c == '[') break;
  }
  if (i > 3 && is_picture_bracket(r, i)) {
    cd_evidence_set(e, CD_ROW_PICTURE_BRACKET);
    e->cues[CD_ROW_CUE_END] |= (uint64_t)1 << CD_KIND_PHOTO_CREDIT;
  }
  if (slashes == 0) return;
  cd_evidence_set(e, CD_ROW_BRACKET_SLASH);
  if (i > 1 && is_credit_bracket(r, i)) e->cues[CD_ROW_CUE_END] |= (uint64_t)1 << CD_KIND_PHOTO_CREDIT;
}

/* Names with slashes between and an agency at an end, and nothing else: "Vellmar Herald / AP", "REUTERS/Ada Quell". */
static void judge_slashes(const cd_reading *r, const shape *s, cd_evidence *e) {
  size_t h, i;
  if (!cd_evidence_has(e, CD_ROW_HAS_SLASH) || !cd_evidence_has(e, CD_ROW_HAS_AGENCY) || s->words > 8 || s->numbers > 0) return;
  for (i = r->begin; i < r->end; i++)
    if (!may_be_of_name(r, i)) return;
  for (h = 0; h < r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    int begins = hit->first == r->begin && hit->last < r->end && cd_reading_token(r, hit->last)->mark == '/';
    int ends = hit->last == r->end && hit->first > r->begin && cd_reading_token(r, hit->first - 1)->mark == '/';
    if (cd_knowledge_phrase(r->knowledge, hit)->sort != CD_SORT_AGENCY) continue;
    if (begins) e->cues[CD_ROW_CUE_START] |= (uint64_t)1 << CD_KIND_PHOTO_CREDIT;
    if (ends) e->cues[CD_ROW_CUE_END] |= (uint64_t)1 << CD_KIND_PHOTO_CREDIT;
  }
}

static int is_prose(const cd_reading *r, const shape *s, int stops) {
  size_t length = r->line.end - r->line.start;
  if (r->partial) return s->lowers + s->uncased >= 10;
  if (s->unspaced > 0 && 2 * s->unspaced > s->words) return stops && s->unspaced >= 30;
  if (s->uncased > 0 && 2 * s->uncased > s->words) return stops && s->words >= 10;
  if (2 * s->lowers < s->words || s->words < 10) return 0;
  return stops ? length >= 60 : length >= 240;
}

static void judge_shape(const cd_reading *r, cd_evidence *e) {
  shape s = { 0 };
  int stops;
  note_tokens(r, &s, e);
  judge_length(s.words - s.unspaced + (s.unspaced + 1) / 2, e);
  stops = judge_end(r, e);
  judge_start(r, e);
  judge_bracket(r, e);
  judge_slashes(r, &s, e);
  judge_case(&s, e);
  judge_names(r, &s, e);
  judge_slashed_name(r, &s, e);
  judge_bracketed_name(r, &s, e);
  judge_dates(&s, e);
  if (s.sentences > 0) cd_evidence_set(e, CD_ROW_SENTENCES);
  if (is_prose(r, &s, stops)) cd_evidence_set(e, CD_ROW_PROSE);
}

/* Whether token i begins the line, or a sentence or part of it. */
static int begins_sentence(const cd_reading *r, size_t i) {
  cd_code_point before = i > 0 ? cd_reading_token(r, i - 1)->mark : 0;
  return at_start(r, i) || before == '.' || before == '!' || before == '?' || before == ':' || before == 0x2022 || before == '|';
}

/* What is sure is so anywhere in a line; but in one that ends as sentences do, or reads like the story, only where a sentence begins. */
static void note_sure(const cd_reading *r, cd_evidence *e) {
  int sentence = cd_evidence_has(e, CD_ROW_PROSE) || cd_evidence_has(e, CD_ROW_ENDS_STOP);
  size_t h;
  for (h = 0; h < r->hits.count; h++) {
    const cd_hit *hit = cd_reading_hit(r, h);
    const cd_phrase *p = cd_knowledge_phrase(r->knowledge, hit);
    if (!p->sure || !stands_as_asked(r, hit) || tells_of_picture(r, hit, p)) continue;
    if (!sentence || begins_sentence(r, hit->first)) e->cues[CD_ROW_CUE_SURE] |= (uint64_t)1 << p->id;
  }
}

void cd_evidence_of(const cd_reading *r, cd_evidence *e) {
  memset(e, 0, sizeof *e);
  cd_evidence_set(e, CD_ROW_ALWAYS);
  if (r->tokens.count == 0) return;
  note_cues(r, e);
  judge_shape(r, e);
  note_sure(r, e);
}
