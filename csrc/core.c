#include "core.h"

#include <string.h>

#define FIRST_CAPACITY 16

void *cd_alloc(const cd_allocator *a, size_t size) {
  return a->fn(a->context, NULL, 0, size);
}

void cd_free(const cd_allocator *a, void *block, size_t size) {
  if (block != NULL) (void)a->fn(a->context, block, size, 0);
}

/*
** Grows a block of 'capacity' elements so that 'need' fit, no more than that or twice the capacity: so appends are linear.
** Returns the new capacity, or 0 when memory (or the address space) is out.
*/
static size_t grow(const cd_allocator *a, void **items, size_t element_size, size_t capacity, size_t need) {
  size_t wanted = capacity < FIRST_CAPACITY ? FIRST_CAPACITY : capacity * 2;
  void *block;
  if (need > SIZE_MAX / 4 / element_size) return 0;
  if (wanted < need) wanted = need;
  block = a->fn(a->context, *items, capacity * element_size, wanted * element_size);
  if (block == NULL) return 0;
  *items = block;
  return wanted;
}

cd_status cd_list_reserve(cd_list *l, size_t element_size, size_t extra) {
  size_t capacity;
  if (extra <= l->capacity - l->count) return CD_OK;
  if (extra > SIZE_MAX - l->count) return CD_NO_MEMORY;
  capacity = grow(l->allocator, &l->items, element_size, l->capacity, l->count + extra);
  if (capacity == 0) return CD_NO_MEMORY;
  l->capacity = capacity;
  return CD_OK;
}

cd_status cd_list_push(cd_list *l, size_t element_size, const void *element) {
  cd_status status = cd_list_reserve(l, element_size, 1);
  if (status != CD_OK) return status;
  memcpy((char *)l->items + l->count * element_size, element, element_size);
  l->count++;
  return CD_OK;
}

void cd_list_free(cd_list *l, size_t element_size) {
  cd_free(l->allocator, l->items, l->capacity * element_size);
  l->items = NULL;
  l->count = l->capacity = 0;
}

cd_status cd_buffer_reserve(cd_buffer *b, size_t extra) {
  void *block = b->bytes;
  size_t capacity;
  if (extra <= b->capacity - b->length) return CD_OK;
  if (extra > SIZE_MAX - b->length) return CD_NO_MEMORY;
  capacity = grow(b->allocator, &block, 1, b->capacity, b->length + extra);
  if (capacity == 0) return CD_NO_MEMORY;
  b->bytes = block;
  b->capacity = capacity;
  return CD_OK;
}

cd_status cd_buffer_append(cd_buffer *b, const char *bytes, size_t length) {
  cd_status status;
  if (length == 0) return CD_OK;
  status = cd_buffer_reserve(b, length);
  if (status != CD_OK) return status;
  memcpy(b->bytes + b->length, bytes, length);
  b->length += length;
  return CD_OK;
}

void cd_buffer_free(cd_buffer *b) {
  cd_free(b->allocator, b->bytes, b->capacity);
  b->bytes = NULL;
  b->length = b->capacity = 0;
}
