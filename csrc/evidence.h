/*
** evidence.h - floor 2: what speaks for the kind of a line: cue phrases found in it, its shape, its place in the document and
** what stands around it. Evidence is a set of rows that hold or not; the weights (attribution_weights.c) say
** how much each speaks for each kind. No row knows a word: the phrases of the languages do.
*/
#ifndef CD_EVIDENCE_H
#define CD_EVIDENCE_H

#include "reading.h"

/* How a phrase of a kind stands in the line. A row of weights each, for the phrase's own kind. */
#define CD_CUES_OF(X) \
  X(CUE_WHOLE, "a cue is the whole line") \
  X(CUE_START, "a cue begins the line") \
  X(CUE_END, "a cue ends the line") \
  X(CUE_INSIDE, "a cue stands inside the line") \
  X(CUE_HINT, "a hint stands in the line") \
  X(CUE_SURE, "a cue that nothing in a story is worded like") \
  X(CUE_TWICE, "two cues or more stand in the line") \
  X(CUE_GRAMMAR, "the line is nothing but credits") \
  X(CUE_HEAD, "a heading of a block is the whole line") \
  X(CUE_ABOVE, "the line above has a cue") \
  X(CUE_ABOVE_2, "the second line above has a cue") \
  X(CUE_BELOW, "the line below has a cue") \
  X(CUE_BELOW_2, "the second line below has a cue") \
  X(BLOCK_1, "the line above opens a block") \
  X(BLOCK_2_5, "second to fifth line of a block") \
  X(BLOCK_6_ON, "later line of a block")

/* Rows of evidence, a weight for every kind each. */
#define CD_ROWS_OF(X) \
  X(ALWAYS, "always") \
  X(WORDS_0, "no word") X(WORDS_1, "1 word") X(WORDS_2, "2 words") X(WORDS_3_4, "3 or 4 words") \
  X(WORDS_5_7, "5 to 7 words") X(WORDS_8_11, "8 to 11 words") X(WORDS_12_16, "12 to 16 words") \
  X(WORDS_17_24, "17 to 24 words") X(WORDS_25_ON, "25 words and more") \
  X(ENDS_STOP, "ends with a full stop, ! or ?") X(ENDS_COLON, "ends with a colon") X(ENDS_COMMA, "ends with a comma") \
  X(ENDS_DOTS, "ends with an ellipsis") X(ENDS_ARROW, "ends with an arrow") X(ENDS_OPEN, "ends with a word") \
  X(ENDS_QUOTE, "ends with a quotation mark or bracket") \
  X(STARTS_LOWER, "begins with a lower-case word") X(STARTS_NUMBER, "begins with a number") \
  X(STARTS_QUOTE, "begins with a quotation mark") X(STARTS_DASH, "begins with a dash or bullet") \
  X(STARTS_BRACKET, "begins with a bracket") X(STARTS_SIGN, "begins with another sign") X(BRACKETED, "is all in brackets") \
  X(ALL_CAPS, "is in capitals") X(TITLE_CASE, "most words have capitals") X(SENTENCE_CASE, "only the first word has a capital") \
  X(NAME_ONLY, "looks like a name") X(NAMES_ONLY, "looks like names") \
  X(NAME_THEN, "begins with a name; a date, handle, address, office or place follows") X(NAME_COMMON, "a word of the names is a common one") \
  X(NAMES_SLASHED, "is a name, a slash and a house") X(NAMES_BRACKETED, "is a name in brackets") \
  X(PICTURE_BRACKET, "ends with a bracket that says whose picture it is") X(AGENCY_ONLY, "is an agency") X(OFFICE_ONLY, "is an office at a paper") X(UNCASED, "has no letters with case") \
  X(STOPS_NONE, "no little words") X(STOPS_MANY, "many little words") X(SENTENCES, "holds several sentences") \
  X(DATE_ONLY, "is a date or time") X(HAS_DATE, "holds a date") X(HAS_CLOCK, "holds a time of day") X(HAS_AGO, "holds a span of time") \
  X(NUMBER_ONLY, "is a number") X(DIGITS_MANY, "many numbers") X(HAS_NUMBER, "holds a number") X(HAS_PRICE, "holds a price") \
  X(HAS_ADDRESS, "holds an e-mail address") X(HAS_LINK, "holds a link") X(HAS_HANDLE, "holds a @handle") \
  X(HAS_HASHTAG, "holds a #hashtag") X(HAS_COPYRIGHT, "holds a copyright sign") X(HAS_BAR, "holds a | or bullet") \
  X(HAS_SLASH, "holds a slash between words") X(HAS_COLON, "holds a colon") X(HAS_QUESTION, "is a question") \
  X(RUN_TOGETHER, "words run together") X(HAS_AGENCY, "names an agency") X(AGENCY_ENDS, "ends with an agency") X(HAS_STAFF, "names an office at a paper") \
  X(REPEATED, "stands in the document more than once") X(PROSE, "reads like a sentence of the story") \
  X(PLACE_FIRST, "first line") X(PLACE_2_3, "second or third line") X(PLACE_4_8, "fourth to eighth line") \
  X(PLACE_LAST, "last line") X(PLACE_LAST_3, "one of the last three lines") X(PLACE_LAST_8, "one of the last eight lines") \
  X(BEFORE_PROSE, "above all prose") X(AFTER_PROSE, "below all prose") X(PROSE_ABOVE, "prose on the line above") \
  X(PROSE_BELOW, "prose on the line below") X(PROSE_BETWEEN, "prose above and below") \
  X(AROUND_0, "no prose within four lines") X(AROUND_1_2, "one or two lines of prose within four") \
  X(AROUND_3_5, "three to five lines of prose within four") X(AROUND_6_8, "six to eight lines of prose within four") \
  X(CUES_0, "no cue within four lines") X(CUES_1, "one cue within four lines") X(CUES_2_3, "two or three cues within four lines") \
  X(CUES_4_ON, "four cues and more within four lines") \
  X(NAME_ABOVE, "a name on the line above") X(NAME_BELOW, "a name on the line below") X(DATE_ABOVE, "a date on the line above") \
  X(DATE_BELOW, "a date on the line below") X(COLON_ABOVE, "the line above ends with a colon") \
  X(LIKE_ABOVE, "the line above has the same shape") X(LIKE_BELOW, "the line below has the same shape") \
  X(TITLE, "may be the title: the first long line above all prose") X(ABOVE_TITLE, "above what may be the title") \
  X(BELOW_TITLE, "between what may be the title and all prose") X(NAME_BELOW_TITLE, "a name there") \
  X(TAIL_OPEN, "below all prose and a cue, not ending with a full stop") \
  X(TAIL_STOP, "below all prose and a cue, ending with a full stop") X(TAIL_ABOVE, "below all prose, above a cue") \
  X(RUN_1, "alone between prose") X(RUN_2, "one of two lines between prose") \
  X(RUN_3_5, "one of three to five lines between prose") X(RUN_6_ON, "one of six or more lines between prose") \
  X(RUN_CUED, "a cue stands in its run of lines between prose") X(RUN_HEADED, "... above it") \
  X(BRACKET_SLASH, "ends with a bracket with a slash in it") \
  X(NAME_BESIDE, "a name beside a date, a handle or an office at a paper") X(OFFICE_BESIDE, "an office at a paper beside a name") \
  X(NAME_IMPRINT, "a name above all prose, near a date") X(NAME_OVER_PICTURE, "a name above a picture's credit") \
  X(NAME_ECHOED, "a name with which the line below begins") X(ECHOES_NAME, "begins with the name on the line above") \
  X(GAP_ABOVE, "a blank line above") X(DOCUMENT_CUES_FEW, "few cues in the document") \
  X(DOCUMENT_CUES_MANY, "many cues in the document") X(DOCUMENT_PROSE_FEW, "little prose in the document")

#define CD_NAME_OF(name, text) CD_ROW_##name,
typedef enum cd_cue { CD_CUES_OF(CD_NAME_OF) CD_CUES } cd_cue;
typedef enum cd_row { CD_ROWS_OF(CD_NAME_OF) CD_ROWS } cd_row;
#undef CD_NAME_OF

/* The evidence of one line. */
typedef struct cd_evidence {
  uint64_t rows[2];        /* bit CD_ROW_... */
  uint64_t cues[CD_CUES];  /* for each cue, bit cd_kind */
  uint64_t user;           /* bit cd_kind: a phrase of the user's decides */
} cd_evidence;

static inline void cd_evidence_set(cd_evidence *e, unsigned row) { e->rows[row >> 6] |= (uint64_t)1 << (row & 63); }
static inline int cd_evidence_has(const cd_evidence *e, unsigned row) { return (int)(e->rows[row >> 6] >> (row & 63) & 1); }

/* Adds that the line is credits from end to end, of this kind. */
static inline void cd_evidence_set_grammar(cd_evidence *e, unsigned kind) { e->cues[CD_ROW_CUE_GRAMMAR] |= (uint64_t)1 << kind; }

/* Cues and shape of a line that has been read. The rows of place and neighbours are set by attribution.c. */
void cd_evidence_of(const cd_reading *r, cd_evidence *e);

/* What a row means, for people: "ends with a colon". */
const char *cd_cue_text(unsigned cue);
const char *cd_row_text(unsigned row);
const char *cd_cue_name(unsigned cue);
const char *cd_row_name(unsigned row);

#endif
