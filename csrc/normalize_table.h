/*
** normalize_table.h - floor 2: what one set of options does to each code point, settled beforehand: one look-up tells.
** A table is read-only once made.
*/
#ifndef CD_NORMALIZE_TABLE_H
#define CD_NORMALIZE_TABLE_H

#include "filter.h"
#include "normal_data.h"
#include "normalize_order.h"
#include "typography.h"

typedef enum cd_form { CD_FORM_NONE, CD_FORM_NFC, CD_FORM_NFD, CD_FORM_NFKC, CD_FORM_NFKD } cd_form;

/* What decides about single code points. */
typedef struct cd_mapping {
  cd_form form;
  unsigned clean; /* CD_CLEAN_ bits */
  int casefold;   /* with NFKC and NFKD: NFKC_Casefold (the Unicode Standard, R5 in 3.13) */
  int turkic;     /* casefold's I and dotted I as in Turkish and Azerbaijani */
} cd_mapping;

/*
** A cell: 0 for a code point that nothing happens to, whatever its neighbours: most of them. Else bits and an index.
*/
typedef uint32_t cd_cell;

enum {
  CD_CELL_INDEX = 0xFFFF,     /* of the expansion, or (without EXPANDS) the combining class */
  CD_CELL_LOOK = 1 << 16,     /* the scan must stop here */
  CD_CELL_BACK = 1 << 17,     /* may work together with what stands before it */
  CD_CELL_EXPANDS = 1 << 18,  /* has an expansion; without LOOK it composes back to what it was */
  CD_CELL_CONTEXT = 1 << 19,  /* what it becomes depends on its neighbours */
  CD_CELL_LATE = 1 << 20,     /* its stretch needs cd_fold_late after ordering */
  CD_CELL_SYLLABLE = 1 << 21, /* a Hangul syllable: expands by arithmetic */
  CD_CELL_MARK = 1 << 22      /* has a combining class, and composes with nothing before it */
};

/* What a code point becomes: fully mapped and decomposed. */
typedef struct cd_expansion {
  uint32_t first;          /* index of its first point */
  uint16_t count;          /* how many; may be 0 */
  unsigned char length;    /* of the bytes; 0 if they are more than eight, or none */
  unsigned char closed;    /* nothing that stands behind it works together with it */
  unsigned char bytes[8];  /* the points as UTF-8, composed if the form composes */
  unsigned char single;    /* those bytes are one code point */
  cd_pair_numbers pair;    /* in pairs: of that one code point as a first, of a point that is alone as a second */
} cd_expansion;

enum { CD_CELL_SHIFT = 7, CD_CELL_BLOCK = 1 << CD_CELL_SHIFT, CD_CELL_BLOCKS = CD_CODE_POINTS >> CD_CELL_SHIFT };

typedef struct cd_table {
  const cd_normal_data *data;
  cd_mapping mapping;
  int composes;       /* form is NFC or NFKC */
  int closes;         /* nothing looks back at a starter that was decomposed */
  uint16_t *blocks;   /* CD_CELL_BLOCKS indices of blocks */
  cd_list cells;      /* cd_cell, CD_CELL_BLOCK a block; block 0 is all zero */
  cd_list expansions; /* cd_expansion */
  cd_list points;     /* cd_point */
  cd_allocator allocator;
} cd_table;

/* The table must not be moved, and data and allocator outlive it. On failure nothing is left to free. */
cd_status cd_table_init(cd_table *t, const cd_normal_data *data, const cd_mapping *mapping, const cd_allocator *allocator);
void cd_table_free(cd_table *t);

/* Adds to a set that is all zero what the scan has to stop at. */
void cd_table_filter(const cd_table *t, cd_filter_set *set);

static inline cd_cell cd_cell_of(const cd_table *t, cd_code_point cp) {
  const cd_cell *cells = (const cd_cell *)t->cells.items;
  return cells[(size_t)t->blocks[cp >> CD_CELL_SHIFT] << CD_CELL_SHIFT | (cp & (CD_CELL_BLOCK - 1))];
}

#endif
