/*
** kinds.h - floor 2: what a line, a credit and a phrase can be. The names are those of the interface.
*/
#ifndef CD_KINDS_H
#define CD_KINDS_H

typedef enum cd_kind {
  CD_KIND_BODY, CD_KIND_DATELINE, CD_KIND_SUBHEAD, CD_KIND_TITLE, CD_KIND_SUBTITLE, CD_KIND_CAPTION,
  CD_KIND_BYLINE, CD_KIND_BIO, CD_KIND_CREDIT, CD_KIND_PHOTO_CREDIT, CD_KIND_SYNDICATION, CD_KIND_COPYRIGHT,
  CD_KIND_DISCLAIMER, CD_KIND_TIMESTAMP, CD_KIND_RELATED, CD_KIND_SHARE, CD_KIND_PROMO, CD_KIND_NAV, CD_KIND_TAGS,
  CD_KIND_AD, CD_KIND_COMMENTS, CD_KIND_CONTACT, CD_KIND_CORRECTION, CD_KIND_EMBED,
  CD_KINDS,              /* the user's own kinds follow */
  CD_MOST_KINDS = 64
} cd_kind;

typedef enum cd_role {
  CD_ROLE_BYLINE, CD_ROLE_REPORTING, CD_ROLE_ADDITIONAL, CD_ROLE_WRITING, CD_ROLE_EDITING, CD_ROLE_PHOTOGRAPHY,
  CD_ROLE_TRANSLATION, CD_ROLE_COMPILING, CD_ROLE_FACT_CHECK, CD_ROLE_AUDIO, CD_ROLE_CODE,
  CD_ROLES
} cd_role;

/* "body", "dateline", ...; NULL past the built-in ones. */
const char *cd_kind_name(unsigned kind);
const char *cd_role_name(unsigned role);

#endif
