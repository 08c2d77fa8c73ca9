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
  if (cd_is_joiner(c)) return m->clean & CD_CLEAN_INVISIBLE ? bit(CD_REASON_INVISIBLE) : 0;
  for (r = cd_clean_ranges; r->clean != 0; r++)
    for (i = 0; i < sizeof cleanings / sizeof cleanings[0] && c >= r->first && c <= r->last; i++)
      if (r->clean & m->clean & cleanings[i].clean) return bit(cleanings[i].reason);
  if ((m->clean & CD_CLEAN_ACCENTS) && (cd_is_accent(c) || cd_strip_accents(c, folded) >= 0)) reasons = bit(CD_REASON_ACCENTS);
  if (m->casefold && (cd_fold(c, folded) != 1 || folded[0] != c)) reasons |= bit(CD_REASON_CASEFOLD);
  return reasons;
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

static void count_all(cd_report *report, unsigned reasons, size_t first) {
  cd_reason reason;
  for (reason = CD_REASON_INVALID; reason < CD_REASONS; reason++)
    if (reasons & bit(reason)) count(report, reason, first, 1);
}

/*
** Counts why the characters stage changed this stretch of a text, each reason once, at the first code point that has
** it. What nothing else explains is the form.
*/
static void count_stretch(cd_report *report, const cd_mapping *m, const char *text, cd_span s, const cd_list *before) {
  const unsigned char *start = (const unsigned char *)text, *p = start + s.start, *end = start + s.end;
  unsigned seen = 0;
  while (p < end) {
    cd_code_point c;
    size_t length = cd_utf8_decode(p, end, &c);
    unsigned fresh = reason_of(m, c) & ~seen;
    if (fresh != 0) count_all(report, fresh, source_of(before, (size_t)(p - start)));
    seen |= fresh;
    p += length;
  }
  if (seen == 0) count_all(report, bit(CD_REASON_FORM), source_of(before, s.start));
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

void cd_report_stage(cd_report *report, const cd_cleanup *c, cd_stage stage, const char *text, const cd_list *done,
                     const cd_list *before) {
  const cd_edit *e = done->items, *end = e + done->count;
  for (; e < end; e++) {
    size_t first = source_of(before, e->source.start);
    switch (stage) {
      case CD_STAGE_VALIDITY: count_all(report, bit(CD_REASON_INVALID), first); break;
      case CD_STAGE_ENTITIES: count_all(report, bit(CD_REASON_ENTITIES), first); break;
      case CD_STAGE_MOJIBAKE: count_all(report, bit(CD_REASON_MOJIBAKE), first); break;
      case CD_STAGE_REFLOW: count_all(report, reason_of_join(c, text, e), first); break;
      default: count_stretch(report, &c->characters->table.mapping, text, e->source, before); break;
    }
  }
}

void cd_report_add(cd_report *report, const cd_report *part, size_t at) {
  cd_reason reason;
  for (reason = CD_REASON_INVALID; reason < CD_REASONS; reason++)
    if (part->counts[reason] > 0) count(report, reason, part->first[reason] + at, part->counts[reason]);
}
