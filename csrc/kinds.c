#include "kinds.h"

#include <stddef.h>

static const char *const kind_names[CD_KINDS] = {
  "body", "dateline", "subhead", "title", "subtitle", "caption", "byline", "bio", "credit", "photo_credit",
  "syndication", "copyright", "disclaimer", "timestamp", "related", "share", "promo", "nav", "tags", "ad",
  "comments", "contact", "correction", "embed"
};

static const char *const role_names[CD_ROLES] = {
  "byline", "reporting", "additional", "writing", "editing", "photography", "translation", "compiling",
  "fact_check", "audio", "code"
};

const char *cd_kind_name(unsigned kind) { return kind < CD_KINDS ? kind_names[kind] : NULL; }
const char *cd_role_name(unsigned role) { return role < CD_ROLES ? role_names[role] : NULL; }
