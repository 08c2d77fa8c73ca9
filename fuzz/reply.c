/*
** reply: a message. Its parts follow each other without a gap and cover it, the words of the reply are words of
** the message in their order, and the spans of the attribution lie within it.
*/
#include "reply.h"
#include "fuzz.h"

static const struct {
  const char *phrase;
  cd_mail_kind kind;
  unsigned value;
} phrases[] = {
  { "on", CD_MAIL_OPENS, 0 }, { "in message", CD_MAIL_OPENS, 0 }, { "wrote", CD_MAIL_WROTE, 0 }, { "写道", CD_MAIL_WROTE, 0 },
  { "at", CD_MAIL_GLUE, 0 }, { "feb", CD_MAIL_MONTH, 2 }, { "mon", CD_MAIL_DAY, 1 }, { "am", CD_MAIL_AM, 0 },
  { "pm", CD_MAIL_PM, 0 }, { "from", CD_MAIL_FROM, 0 }, { "to", CD_MAIL_TO, 0 }, { "cc", CD_MAIL_CC, 0 },
  { "sent", CD_MAIL_DATE, 0 }, { "subject", CD_MAIL_SUBJECT, 0 }, { "reply-to", CD_MAIL_FIELD, 0 },
  { "original message", CD_MAIL_ORIGINAL, 0 }, { "forwarded message", CD_MAIL_FORWARDED, 0 },
  { "sent from my", CD_MAIL_DEVICE, 0 }, { "sent with", CD_MAIL_DEVICE_NAMED, 0 }, { "phone", CD_MAIL_DEVICE_NOUN, 0 },
  { "von meinem", CD_MAIL_DEVICE_HEAD, 0 }, { "gesendet", CD_MAIL_DEVICE_TAIL, 0 }, { "から送信", CD_MAIL_DEVICE_END, 0 },
  { "sorry", CD_MAIL_EXCUSE, 0 }, { "regards", CD_MAIL_CLOSING, 0 }, { "confidential", CD_MAIL_DISCLAIMER, 0 },
  { "unsubscribe", CD_MAIL_FOOTER, 0 }, { "office", CD_MAIL_HINT, 0 }, { "hi", CD_MAIL_GREETING, 0 }, { "below", CD_MAIL_INLINE, 0 },
};

static void add_phrases(cd_mail_phrases *p) {
  size_t i;
  cd_mail_phrases_init(p, &fuzz_allocator);
  for (i = 0; i < sizeof phrases / sizeof *phrases; i++)
    must(cd_mail_phrases_add(p, phrases[i].phrase, strlen(phrases[i].phrase), phrases[i].kind, phrases[i].value) == CD_OK);
  must(cd_mail_phrases_finish(p) == CD_OK);
}

/* The reply's bytes, line endings aside, stand in the message in the same order. */
static void must_be_of(const cd_buffer *reply, const char *text, size_t length) {
  size_t at = 0, i;
  for (i = 0; i < reply->length; i++) {
    if (reply->bytes[i] == '\n' || reply->bytes[i] == '\r') continue;
    while (at < length && text[at] != reply->bytes[i]) at++;
    must(at < length);
    at++;
  }
}

static void check(const cd_mail_phrases *p, const char *text, size_t length, int keep) {
  cd_reply r;
  size_t i, at = 0;
  cd_reply_init(&r, &fuzz_allocator);
  must(cd_reply_read(p, text, length, keep, &r) == CD_OK);
  for (i = 0; i < r.parts.count; i++) {
    const cd_part *part = (const cd_part *)r.parts.items + i;
    must(part->span.start == at && part->span.end > at);
    at = part->span.end;
  }
  must(at == length);
  must_be_of(&r.text, text, length);
  must(!r.source.found || (r.source.where.start < r.source.where.end && r.source.where.end <= length));
  cd_reply_free(&r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static cd_mail_phrases known;
  static int ready;
  if (!ready) add_phrases(&known);
  ready = 1;
  check(&known, (const char *)data, size, 0);
  check(&known, (const char *)data, size, 1);
  return 0;
}
