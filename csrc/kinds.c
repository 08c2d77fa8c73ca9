#include "kinds.h"

#include <stddef.h>
#include <string.h>

static const char *const kind_names[CD_KINDS] = {
  "body", "dateline", "subhead", "title", "subtitle", "caption", "byline", "bio", "credit", "photo_credit",
  "syndication", "copyright", "disclaimer", "timestamp", "related", "share", "promo", "nav", "tags", "ad",
  "comments", "contact", "correction", "embed"
};

static const char *const role_names[CD_ROLES] = {
  "byline", "reporting", "additional", "writing", "editing", "photography", "translation", "compiling",
  "fact_check", "audio", "code"
};

static unsigned find(const char *const *names, unsigned count, const char *name) {
  unsigned i = 0;
  while (i < count && strcmp(names[i], name) != 0) i++;
  return i;
}

const char *cd_kind_name(unsigned kind) { return kind < CD_KINDS ? kind_names[kind] : NULL; }
unsigned cd_kind_named(const char *name) { return find(kind_names, CD_KINDS, name); }
const char *cd_role_name(unsigned role) { return role < CD_ROLES ? role_names[role] : NULL; }
unsigned cd_role_named(const char *name) { return find(role_names, CD_ROLES, name); }
