/*
** unicode.h - floor 1: what the segmentation rooms want to know about a code point, in one look-up:
** the properties of UAX #29 and a coarse general shape. The tables (unicode_tables.c) are generated
** from the Unicode Character Database by tools/unicode_tables.lua; the version is CD_UNICODE_VERSION.
*/
#ifndef CD_UNICODE_H
#define CD_UNICODE_H

#include "utf8.h"

extern const char CD_UNICODE_VERSION[];

/* Sentence_Break (UAX #29, table 4). */
typedef enum cd_sb {
  CD_SB_OTHER = 0, CD_SB_CR, CD_SB_LF, CD_SB_SEP, CD_SB_EXTEND, CD_SB_FORMAT, CD_SB_SP, CD_SB_LOWER, CD_SB_UPPER,
  CD_SB_OLETTER, CD_SB_NUMERIC, CD_SB_ATERM, CD_SB_STERM, CD_SB_CLOSE, CD_SB_SCONTINUE
} cd_sb;

/* Word_Break (UAX #29, table 3). */
typedef enum cd_wb {
  CD_WB_OTHER = 0, CD_WB_CR, CD_WB_LF, CD_WB_NEWLINE, CD_WB_EXTEND, CD_WB_ZWJ, CD_WB_FORMAT, CD_WB_REGIONAL_INDICATOR,
  CD_WB_KATAKANA, CD_WB_HEBREW_LETTER, CD_WB_ALETTER, CD_WB_SINGLE_QUOTE, CD_WB_DOUBLE_QUOTE, CD_WB_MIDNUMLET,
  CD_WB_MIDLETTER, CD_WB_MIDNUM, CD_WB_NUMERIC, CD_WB_EXTENDNUMLET, CD_WB_WSEGSPACE
} cd_wb;

/* Grapheme_Cluster_Break (UAX #29, table 2). */
typedef enum cd_gcb {
  CD_GCB_OTHER = 0, CD_GCB_CR, CD_GCB_LF, CD_GCB_CONTROL, CD_GCB_EXTEND, CD_GCB_ZWJ, CD_GCB_REGIONAL_INDICATOR,
  CD_GCB_PREPEND, CD_GCB_SPACINGMARK, CD_GCB_L, CD_GCB_V, CD_GCB_T, CD_GCB_LV, CD_GCB_LVT
} cd_gcb;

/* Indic_Conjunct_Break (UAX #44). */
typedef enum cd_incb {
  CD_INCB_NONE = 0, CD_INCB_CONSONANT, CD_INCB_LINKER, CD_INCB_EXTEND
} cd_incb;

/* What a code point looks like to a reader of prose; made of the General_Category. */
typedef enum cd_shape {
  CD_SHAPE_OTHER = 0,    /* unassigned, private, ill-formed, controls */
  CD_SHAPE_SPACE,        /* a tabulator and Zs */
  CD_SHAPE_NEWLINE,      /* LF VT FF CR NEL LS PS */
  CD_SHAPE_UPPER,        /* Lu Lt */
  CD_SHAPE_LOWER,        /* Ll */
  CD_SHAPE_LETTER,       /* Lm Lo of scripts that put spaces between words */
  CD_SHAPE_UNSPACED,     /* Lm Lo of those that do not: Han, kana, Thai, ... */
  CD_SHAPE_MARK,         /* M* */
  CD_SHAPE_DIGIT,        /* Nd */
  CD_SHAPE_NUMBER,       /* Nl No */
  CD_SHAPE_OPEN,         /* Ps */
  CD_SHAPE_CLOSE,        /* Pe */
  CD_SHAPE_OPEN_QUOTE,   /* Pi */
  CD_SHAPE_CLOSE_QUOTE,  /* Pf */
  CD_SHAPE_QUOTE,        /* " and ', and their fullwidth forms */
  CD_SHAPE_DASH,         /* Pd */
  CD_SHAPE_PUNCTUATION,  /* other Po Pc */
  CD_SHAPE_SYMBOL,       /* S* */
  CD_SHAPE_FORMAT        /* Cf */
} cd_shape;

typedef struct cd_properties {
  unsigned char sentence;    /* cd_sb */
  unsigned char word;        /* cd_wb */
  unsigned char grapheme;    /* cd_gcb */
  unsigned char conjunct;    /* cd_incb */
  unsigned char pictographic; /* Extended_Pictographic */
  unsigned char shape;       /* cd_shape */
} cd_properties;

/* The stages: blocks of CD_PROPERTY_BLOCK code points that look alike are stored once. */
#define CD_PROPERTY_SHIFT 7
#define CD_PROPERTY_BLOCK (1u << CD_PROPERTY_SHIFT)

extern const unsigned short cd_property_stage1[];
extern const unsigned char cd_property_stage2[];
extern const cd_properties cd_property_records[];

/* The shapes of the code points that take two bytes of UTF-8 at most, cd_shape each. */
#define CD_LOW_SHAPES 0x800
extern const unsigned char cd_low_shapes[CD_LOW_SHAPES];

/* The properties of a code point; CD_ILL_FORMED and whatever lies past U+10FFFF count as unassigned. */
static inline const cd_properties *cd_properties_of(cd_code_point cp) {
  if (cp > 0x10FFFF) return &cd_property_records[0];
  return &cd_property_records[cd_property_stage2[((size_t)cd_property_stage1[cp >> CD_PROPERTY_SHIFT]
                                                  << CD_PROPERTY_SHIFT) | (cp & (CD_PROPERTY_BLOCK - 1))]];
}

/* The shape of a code point; the two largest blocks of letters, of which whole texts are made, are told without a look-up. */
static inline cd_shape cd_shape_of_point(cd_code_point cp) {
  if (cp < CD_LOW_SHAPES) return (cd_shape)cd_low_shapes[cp];
  if (cp - 0xAC00 <= 0xD7A3 - 0xAC00) return CD_SHAPE_LETTER;   /* Hangul */
  if (cp - 0x4E00 <= 0x9FFF - 0x4E00) return CD_SHAPE_UNSPACED; /* Han */
  return (cd_shape)cd_properties_of(cp)->shape;
}

#endif
