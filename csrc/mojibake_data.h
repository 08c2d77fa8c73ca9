/*
** mojibake_data.h - floor 1: the characters that bytes above 7F stand for in ten single-byte encodings,
** and an automaton over classes of them. Generated; see tools/mojibake_data.py for what it holds and whence.
*/
#ifndef CD_MOJIBAKE_DATA_H
#define CD_MOJIBAKE_DATA_H

#include <stdint.h>

#define CD_MOJIBAKE_ENCODINGS 10
#define CD_MOJIBAKE_LATIN_1 0
#define CD_MOJIBAKE_WINDOWS_1252 1
#define CD_MOJIBAKE_MACROMAN 8
#define CD_MOJIBAKE_LOST 0x1A /* the byte that stands for one that was lost */
#define CD_MOJIBAKE_PAGE 64
#define CD_MOJIBAKE_BMP_PAGES (0x10000 / CD_MOJIBAKE_PAGE)

/* The parts of a character in UTF-8 that was read as an encoding laid out like Latin-1. */
enum {
  CD_CLUE_LEAD_2 = 1,
  CD_CLUE_LEAD_3 = 2,
  CD_CLUE_LEAD_4 = 4,
  CD_CLUE_CONTINUATION = 8,
  CD_CLUE_STRICT = 16 /* a continuation that does not stand for itself beside mojibake */
};

typedef struct cd_mojibake_char {
  uint16_t encodings;                    /* a bit for each encoding that has the character */
  uint8_t class;                         /* its class in the automaton */
  uint8_t clues;
  uint8_t bytes[CD_MOJIBAKE_ENCODINGS];  /* its byte in each */
} cd_mojibake_char;

/* In the order in which they are to be tried. */
extern const char *const cd_mojibake_encodings[CD_MOJIBAKE_ENCODINGS];
/* A bit for each encoding that takes U+FFFD for a lost byte. */
extern const uint16_t cd_mojibake_sloppy;

/* Code point -> row -> number of its cd_mojibake_char; 0: none. The code point is above 7F and below 10000. */
extern const uint8_t cd_mojibake_pages[CD_MOJIBAKE_BMP_PAGES];
extern const uint16_t cd_mojibake_rows[][CD_MOJIBAKE_PAGE];
extern const cd_mojibake_char cd_mojibake_chars[];
/* A bit for each code point of a page: whether it is telling. A suspicious sequence has such a one. */
extern const uint64_t cd_mojibake_telling[];
/* The same: whether it may make a suspicious sequence with nothing but ASCII beside it. */
extern const uint64_t cd_mojibake_alone[];
/* How many characters a suspicious sequence may have beside a telling one. */
extern const uint8_t cd_mojibake_reach;

/*
** The automaton, Shift-And over 128 places: for a character of class c the next state is
** ((state << 1) | first) & masks[c]; a state that meets 'final' has found a sequence. 'start' holds
** before the first character of a line.
*/
extern const uint8_t cd_mojibake_ascii_classes[128];
extern const uint64_t cd_mojibake_masks[][2];
extern const uint64_t cd_mojibake_first[2], cd_mojibake_final[2], cd_mojibake_start[2];
/*
** A character without a row is of the class of row 0, but a letter or digit where a place in 'word' is
** within reach is of class 'outside_word'.
*/
extern const uint64_t cd_mojibake_word[2];
extern const uint8_t cd_mojibake_outside_word;

#endif
