#include "sentence_list.h"

#include <string.h>

enum { OPENED = 1, DOT = 2, CLOSED = 4 };

#define LARGEST_NUMBER 999

static int is_bullet(cd_code_point cp) {
  return cp == 0x2022 || cp == 0x2023 || cp == 0x2043 || cp == 0x25AA || cp == 0x25CF || cp == 0x25E6 || cp == 0x2219;
}

static int is_digit(cd_code_point cp) { return cp >= '0' && cp <= '9'; }

static int is_latin_letter(cd_code_point cp) { return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z'); }

#define LONGEST_ROMAN 6

static unsigned roman_digit(cd_code_point cp) {
  switch (cp | 0x20) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    default: return 0;
  }
}

/* The Roman number below 40 of two digits or more, of one case, at i; returns the bytes it takes, 0 when there is none. */
static size_t read_roman(cd_view *v, size_t i, unsigned *value) {
  cd_code_point first, cp;
  size_t length = 0;
  unsigned digit, before = 0;
  *value = 0;
  cd_view_at(v, i, &first);
  for (;; length++, before = digit) {
    cd_view_at(v, i + length, &cp);
    digit = cp < 0x80 && (cp & 0x20) == (first & 0x20) ? roman_digit(cp) : 0;
    if (digit == 0 || length == LONGEST_ROMAN) break;
    *value += digit > before && length != 0 ? digit - 2 * before : digit;
  }
  return length > 1 && !(cp < 0x80 && is_latin_letter(cp)) ? length : 0;
}

/* The number or letter at i; returns the bytes it takes, 0 when there is none. */
static size_t read_value(cd_view *v, size_t i, cd_list_item *item) {
  cd_code_point cp;
  size_t at = i;
  size_t width = cd_view_at(v, at, &cp);
  if (is_latin_letter(cp)) {
    size_t roman = read_roman(v, i, &item->value);
    item->kind = roman != 0 ? CD_LIST_ROMAN : CD_LIST_LETTER;
    if (roman != 0) return roman;
    item->value = cp;
    return width;
  }
  while (is_digit(cp) && item->value <= LARGEST_NUMBER) {
    item->kind = CD_LIST_NUMBER;
    item->value = item->value * 10 + (cp - '0');
    at += width;
    width = cd_view_at(v, at, &cp);
  }
  return at - i;
}

static const cd_list_item no_item = { CD_LIST_NONE, 0, 0, 0 };

/* "1." "1)" "1.)" "(1)", and with letters. */
static cd_list_item numbered_item(cd_view *v, size_t start) {
  cd_list_item item = no_item;
  cd_code_point cp;
  size_t i = start, width = cd_view_at(v, i, &cp);
  if (cp == '(') {
    item.marks |= OPENED;
    i += width;
  }
  width = read_value(v, i, &item);
  i += width;
  cd_view_at(v, i, &cp);
  if (width != 0 && cp == '.' && !(item.marks & OPENED)) {
    item.marks |= DOT;
    cd_view_at(v, ++i, &cp);
  }
  if (width != 0 && cp == ')') {
    item.marks |= CLOSED;
    cd_view_at(v, ++i, &cp);
  }
  item.end = i;
  if (width == 0 || !(item.marks & (DOT | CLOSED)) || !cd_is_blank(cd_shape_of(cp)) ||
      item.value > (item.kind == CD_LIST_NUMBER ? LARGEST_NUMBER : 'z'))
    return no_item;
  return item;
}

cd_list_item cd_list_item_at(cd_view *v, size_t start) {
  cd_list_item item = no_item, number;
  cd_code_point bullet, cp;
  size_t width = cd_view_at(v, start, &bullet);
  if (cd_shape_of(bullet) == CD_SHAPE_UPPER && cd_view_shape(v, start + width) == CD_SHAPE_LOWER) return no_item;
  if (!is_bullet(bullet)) return numbered_item(v, start);
  item.kind = CD_LIST_BULLET;
  item.value = bullet;
  item.end = start + width;
  cd_view_at(v, item.end, &cp); /* "• 9. Eggs" */
  number = numbered_item(v, item.end + (cp == ' '));
  if (number.kind == CD_LIST_NUMBER) item.end = number.end;
  return item;
}

cd_list_item cd_list_as_roman(cd_list_item item) {
  unsigned value = item.kind == CD_LIST_LETTER ? roman_digit(item.value) : 0;
  if (value == 0) return item;
  item.kind = CD_LIST_ROMAN;
  item.value = value;
  return item;
}

int cd_list_line(cd_view *v, size_t i) {
  cd_code_point cp;
  size_t width = cd_view_at(v, i, &cp);
  if (cp != '*' && cp != '+' && cp != '-' && cp != 0x2013) return 0;
  return cd_view_shape(v, i + width) == CD_SHAPE_SPACE;
}

int cd_list_follows(const cd_list_item *item, const cd_list_item *next) {
  cd_list_item n = item->kind == CD_LIST_ROMAN ? cd_list_as_roman(*next) : *next;
  return n.kind == item->kind && n.marks == item->marks &&
         n.value == item->value + (item->kind == CD_LIST_BULLET ? 0u : 1u);
}

/* The first byte of the item after this one; small where the case is not known. */
static char first_byte(const cd_list_item *item) {
  char bytes[CD_UTF8_MAX];
  unsigned value = item->value + (item->kind == CD_LIST_BULLET ? 0u : 1u);
  if (item->marks & OPENED) return '(';
  if (item->kind == CD_LIST_NUMBER) {
    while (value >= 10) value /= 10;
    return (char)('0' + value);
  }
  if (item->kind == CD_LIST_ROMAN) return value >= 10 ? 'x' : value < 5 || value == 9 ? 'i' : 'v';
  cd_utf8_encode(value, bytes);
  return bytes[0];
}

int cd_list_search(cd_view *v, const cd_list_item *item, size_t from, size_t to, size_t *start, cd_list_item *next) {
  char first = first_byte(item);
  while (from < to) {
    const unsigned char *hit = memchr(v->bytes + from, first, to - from);
    size_t i;
    cd_code_point before;
    if (hit == NULL) break;
    i = (size_t)(hit - v->bytes);
    from = i + 1;
    cd_view_before(v, 0, i, &before);
    if (i == 0 || !cd_is_blank(cd_shape_of(before))) continue;
    *next = cd_list_item_at(v, i);
    *start = i;
    if (v->starved) return 0;
    if (cd_list_follows(item, next)) return 1;
  }
  *start = to;
  return 0;
}
