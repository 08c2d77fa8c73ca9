/*
** sentence_list.h - floor 3: items of lists that run on in a line: "1) Eggs 2) Flour", "a. First b. Second".
** An item ends where the next of the same kind, with the next number, begins.
*/
#ifndef CD_SENTENCE_LIST_H
#define CD_SENTENCE_LIST_H

#include "sentence_text.h"

typedef enum cd_list_kind {
  CD_LIST_NONE = 0,
  CD_LIST_NUMBER,  /* 1. 1) 1.) (1) */
  CD_LIST_LETTER,  /* a. a) a.) (a) */
  CD_LIST_ROMAN,   /* ii. ii) ii.) (ii); i, v and x are letters until the list tells */
  CD_LIST_BULLET   /* and what is written like one */
} cd_list_kind;

typedef struct cd_list_item {
  cd_list_kind kind;
  unsigned value;   /* the number, the letter, or the bullet's code point */
  unsigned marks;   /* which of ( . ) it is written with */
  size_t end;       /* past its marks */
} cd_list_item;

/* The item that begins at start; of kind CD_LIST_NONE when there is none. */
cd_list_item cd_list_item_at(cd_view *v, size_t start);

/*
** "The", "I am", "“Yes": sentences begin so, and no item of a list does, though it may begin with a capital or a bracket.
** Beyond ASCII only bullets do, of whose first byte quotations are.
*/
static inline int cd_begins_plainly(const cd_view *v, size_t i) {
  const unsigned char *p = v->bytes + i;
  if (v->limit - i < 3) return 0;
  if (p[0] >= 0x80) return p[0] != 0xE2 || (p[1] == 0x80 && (p[2] & 0xF8) == 0x98);
  if (p[0] == '(') return cd_is_capital(p[1]) && cd_is_small(p[2]);
  return p[0] == '"' || (cd_is_capital(p[0]) && (cd_is_small(p[1]) || p[1] == ' ' || p[1] == '\'' || p[1] == ','));
}

/* The same item taken for a Roman number, where it can be one: "i." */
cd_list_item cd_list_as_roman(cd_list_item item);

/* Whether a line that begins at i is an item by a bullet that elsewhere has other uses: "* Eggs", "- Eggs". */
int cd_list_line(cd_view *v, size_t i);

/* Whether 'next' is the item to follow 'item' in a list. */
int cd_list_follows(const cd_list_item *item, const cd_list_item *next);

/*
** Looks for the item after 'item' that begins in from..to-1 after white space. Returns 1 with *start and
** *next; else 0, and *start is where to go on from: 'to', or less where more text must come first.
*/
int cd_list_search(cd_view *v, const cd_list_item *item, size_t from, size_t to, size_t *start, cd_list_item *next);

#endif
