#include "cleanup_report.h"

#include "accents.h"
#include "alignment.h"
#include "typography.h"
#include "utf8.h"

const char *const cd_reason_names[CD_REASONS] = {
  "invalid", "entities", "mojibake", "newlines", "spaces", "controls", "invisible", "quotes", "dashes",
  "ellipsis", "ligatures", "width", "accents", "casefold", "form", "hyphens", "wrap",
};

/* The reasons of the clean-ups of typography.h. */
static const struct { unsigned clean; cd_reason reason; } cleanings[] = {
  { CD_CLEAN_NEWLINES, CD_REASON_NEWLINES }, { CD_CLEAN_SPACES, CD_REASON_SPACES },
  { CD_CLEAN_CONTROLS, CD_REASON_CONTROLS }, { CD_CLEAN_INVISIBLE, CD_REASON_INVISIBLE },
  { CD_CLEAN_QUOTES, CD_REASON_QUOTES }, { CD_CLEAN_DASHES, CD_REASON_DASHES },
  { CD_CLEAN_ELLIPSIS, CD_REASON_ELLIPSIS }, { CD_CLEAN_LIGATURES, CD_REASON_LIGATURES },
  { CD_CLEAN_WIDTH, CD_REASON_WIDTH },
};

static unsigned bit(cd_reason reason) { return 1u << reason; }

/* Why the characters stage changes a code point by itself; 0 where it does not. */
static unsigned reason_of(const cd_mapping *m, cd_code_point c) {
  cd_code_point folded[CD_MOST_PARTS];
  const cd_clean_range *r;
  unsigned reasons = 0;
  size_t i;
  if (c == CD_ILL_FORMED) return bit(CD_REASON_INVALID);
  if (c == '\r') return m->clean & CD_CLEAN_NEWLINES ? bit(CD_REASON_NEWLINES) : 0;
  if (c == ' ') return m->clean & CD_CLEAN_SPACES ? bit(CD_REASON_SPACES) : 0;
  if (c == CD_ZWJ || c == CD_ZWNJ) return m->clean & CD_CLEAN_INVISIBLE ? bit(CD_REASON_INVISIBLE) : 0;
  for (r = cd_clean_ranges; r->clean != 0; r++)
    for (i = 0; i < sizeof cleanings / sizeof cleanings[0] && c >= r->first && c <= r->last; i++)
      if (r->clean & m->clean & cleanings[i].clean) return bit(cleanings[i].reason);
  if ((m->clean & CD_CLEAN_ACCENTS) && (cd_is_accent(c) || cd_strip_accents(c, folded) >= 0)) reasons = bit(CD_REASON_ACCENTS);
  if (m->casefold && (cd_fold(c, folded) != 1 || folded[0] != c)) reasons |= bit(CD_REASON_CASEFOLD);
  return reasons;
}

/* Why the characters stage changed this stretch of a text. What nothing else explains is the form. */
static unsigned reasons_of_stretch(const cd_mapping *m, const char *text, cd_span s) {
  const unsigned char *p = (const unsigned char *)text + s.start, *end = (const unsigned char *)text + s.end;
  unsigned reasons = 0;
  while (p < end) {
    cd_code_point c;
    p += cd_utf8_decode(p, end, &c);
    reasons |= reason_of(m, c);
  }
  return reasons != 0 ? reasons : bit(CD_REASON_FORM);
}

static int is_hyphen(cd_code_point c) { return c == '-' || c == 0x2010 || c == 0x2E17 || c == 0xAD; }

/* Reflow drops or keeps the hyphen before a line end; without one it is a wrapped line. */
static unsigned reason_of_join(const cd_cleanup *c, const char *text, const cd_edit *e) {
  const unsigned char *start = (const unsigned char *)text, *p = start + e->source.start;
  cd_code_point before = 0, here = 0;
  if (p > start) (void)cd_utf8_decode_back(start, p, &before);
  if (e->source.end > e->source.start) (void)cd_utf8_decode(p, start + e->source.end, &here);
  if (c->reflow.hyphens && (is_hyphen(here) || is_hyphen(before))) return bit(CD_REASON_HYPHENS);
  return bit(CD_REASON_WRAP);
}

static unsigned reasons_of(const cd_cleanup *c, cd_stage stage, const char *text, const cd_edit *e) {
  switch (stage) {
    case CD_STAGE_VALIDITY: return bit(CD_REASON_INVALID);
    case CD_STAGE_ENTITIES: return bit(CD_REASON_ENTITIES);
    case CD_STAGE_MOJIBAKE: return bit(CD_REASON_MOJIBAKE);
    case CD_STAGE_REFLOW: return reason_of_join(c, text, e);
    default: return reasons_of_stretch(&c->characters->table.mapping, text, e->source);
  }
}

static void count(cd_report *report, cd_reason reason, size_t first, size_t times) {
  if (report->counts[reason] == 0 || first < report->first[reason]) report->first[reason] = first;
  report->counts[reason] += times;
}

/* Where the byte at 'at' of a text came from. */
static size_t source_of(const cd_list *before, size_t at) {
  cd_span s;
  s.start = at;
  s.end = at + 1;
  return cd_alignment_to_source(before->items, before->count, s).start;
}

void cd_report_stage(cd_report *report, const cd_cleanup *c, cd_stage stage, const char *text, const cd_list *done,
                     const cd_list *before) {
  const cd_edit *edits = done->items;
  size_t i;
  for (i = 0; i < done->count; i++) {
    unsigned reasons = reasons_of(c, stage, text, &edits[i]);
    size_t first = source_of(before, edits[i].source.start);
    cd_reason reason;
    for (reason = CD_REASON_INVALID; reason < CD_REASONS; reason++)
      if (reasons & bit(reason)) count(report, reason, first, 1);
  }
}

void cd_report_add(cd_report *report, const cd_report *part, size_t at) {
  cd_reason reason;
  for (reason = CD_REASON_INVALID; reason < CD_REASONS; reason++)
    if (part->counts[reason] > 0) count(report, reason, part->first[reason] + at, part->counts[reason]);
}
