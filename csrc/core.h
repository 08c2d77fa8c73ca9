/*
** core.h - floor 0: what every room of the core stands on.
** Allocator, status, span, growable buffer. Knows no text and no Lua.
**
** Conventions of the whole core:
** - text comes as (const char *, size_t), may hold any byte, NUL included, and is
**   never required to be valid UTF-8 unless a header says so;
** - positions are byte offsets from 0, and ends are exclusive (the binding turns them
**   into Lua's 1-based inclusive pairs);
** - who fills a buffer or a list does not own it: its creator frees it;
** - there is no global mutable state; a prepared configuration is read-only while in
**   use and may be shared by threads unless its header says otherwise.
*/
#ifndef CD_CORE_H
#define CD_CORE_H

#include <stddef.h>
#include <stdint.h>

/* What a core function that can fail returns. */
typedef enum cd_status {
  CD_OK = 0,
  CD_NO_MEMORY,      /* the allocator returned NULL; nothing leaked, outputs are undefined but freeable */
  CD_INVALID_UTF8,   /* only where the caller asked for an error on broken bytes */
  CD_BAD_PATTERN     /* a phrase pattern cannot be read; the function says where */
} cd_status;

/* Bytes start..end-1 of a text. */
typedef struct cd_span {
  size_t start, end;
} cd_span;

/*
** The caller's allocator, of the same shape as lua_Alloc: size 0 frees, old_size is
** the size the block was given with. Returns NULL when memory is out (never when freeing).
*/
typedef void *(*cd_alloc_fn)(void *context, void *block, size_t old_size, size_t size);

typedef struct cd_allocator {
  cd_alloc_fn fn;
  void *context;
} cd_allocator;

/* A block of 'size' bytes, not cleared; NULL when memory is out. size must not be 0. */
void *cd_alloc(const cd_allocator *a, size_t size);

/* Gives back a block of 'size' bytes; a NULL block is fine. */
void cd_free(const cd_allocator *a, void *block, size_t size);

/*
** A growable run of elements, all of one size the user names at each call (bytes, spans,
** ...). Start with CD_LIST_INIT(allocator); cd_list_free leaves it empty and reusable.
*/
typedef struct cd_list {
  void *items;
  size_t count;              /* elements in use */
  size_t capacity;           /* elements allocated */
  const cd_allocator *allocator;
} cd_list;

#define CD_LIST_INIT(a) { NULL, 0, 0, (a) }

/* Makes room for 'extra' more elements, at least doubling; count does not change. */
cd_status cd_list_reserve(cd_list *l, size_t element_size, size_t extra);

/* Appends a copy of one element. */
cd_status cd_list_push(cd_list *l, size_t element_size, const void *element);

/* Frees the memory; element_size as in all the calls before. */
void cd_list_free(cd_list *l, size_t element_size);

/* A growable run of bytes: a cd_list of element size 1, with names of its own. */
typedef struct cd_buffer {
  char *bytes;
  size_t length;
  size_t capacity;
  const cd_allocator *allocator;
} cd_buffer;

#define CD_BUFFER_INIT(a) { NULL, 0, 0, (a) }

/* Makes room for 'extra' bytes beyond length; length does not change. */
cd_status cd_buffer_reserve(cd_buffer *b, size_t extra);

/* Appends length bytes; 'bytes' may be NULL when length is 0, and must not lie in b. */
cd_status cd_buffer_append(cd_buffer *b, const char *bytes, size_t length);

/* Frees the memory; the buffer is empty and reusable afterwards. */
void cd_buffer_free(cd_buffer *b);

/* For the few functions of a hot loop that must not be called, though a compiler finds them long. */
#if defined(__GNUC__)
#define CD_ALWAYS_INLINE static inline __attribute__((always_inline))
#else
#define CD_ALWAYS_INLINE static inline
#endif

/* Tells the machine that the bytes at p will be read soon. */
static inline void cd_prefetch(const void *p) {
#if defined(__GNUC__)
  __builtin_prefetch(p);
#else
  (void)p;
#endif
}

/* The index of the lowest bit that is set; bits must not be 0. */
static inline unsigned cd_lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
  return (unsigned)__builtin_ctzll(bits);
#else
  unsigned i = 0;
  while (!(bits >> i & 1)) i++;
  return i;
#endif
}

/* The index of the highest one. */
static inline unsigned cd_highest_bit(uint64_t bits) {
#if defined(__GNUC__)
  return 63u - (unsigned)__builtin_clzll(bits);
#else
  unsigned i = 0;
  while ((bits >>= 1) != 0) i++;
  return i;
#endif
}

#endif
