#include "entity_names.h"

#include "entities_data.h"

static size_t name_length(size_t name) { return (size_t)(cd_entity_starts[name + 1] - cd_entity_starts[name]); }

/* Byte i of a name, or -1 beyond its end. */
static int name_byte(size_t name, size_t i) {
  size_t at = cd_entity_starts[name] + i;
  return i < name_length(name) ? (unsigned char)cd_entity_names[at / CD_ENTITY_ROW][at % CD_ENTITY_ROW] : -1;
}

/* The first of the names low..high-1, alike in their first i bytes, whose byte i is c or above. */
static size_t lower_bound(size_t low, size_t high, size_t i, int c) {
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (name_byte(middle, i) < c) low = middle + 1;
    else high = middle;
  }
  return low;
}

static size_t longest_name(const char *text, size_t length) {
  size_t found = CD_ENTITIES, low, high, i = 1;
  if (length == 0 || text[0] < 'A' || text[0] > 'z') return found;
  low = cd_entity_letters[text[0] - 'A'];
  high = cd_entity_letters[text[0] - 'A' + 1];
  while (low < high) {
    int c;
    if (name_length(low) == i) found = low++; /* a name sorts before those that it begins */
    if (i == length) break;
    c = (unsigned char)text[i];
    low = lower_bound(low, high, i, c);
    high = lower_bound(low, high, i, c + 1);
    i++;
  }
  return found;
}

cd_entity cd_entity_named(const char *text, size_t length) {
  cd_entity e = { { 0, 0 }, 0 };
  size_t name = longest_name(text, length);
  uint32_t value;
  if (name == CD_ENTITIES) return e;
  value = cd_entity_values[name];
  e.points[0] = value & 0xFFFFFF;
  e.points[1] = cd_entity_seconds[value >> 24];
  e.length = name_length(name);
  return e;
}
