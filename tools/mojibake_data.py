#!/usr/bin/env python3
"""Writes csrc/mojibake_data.c: what the mojibake room knows about characters.

Three things, all for the few hundred characters that a byte above 7F stands for in one of the
single-byte encodings below:

1. which byte, in which encoding (from Python's codecs, which follow Unicode's mapping files);
2. the part it can play in UTF-8 that was read in such an encoding: lead byte or continuation;
3. an automaton over classes of characters that finds sequences which text that was read right
   hardly ever has. The heuristic is the one published with ftfy 6 (Robyn Speer; Apache-2.0):
   its classes of characters and its list of suspicious neighbours are taken as facts and stated
   here in a form of our own. The automaton is bit-parallel: a bit a place in a pattern, a class
   of characters a mask of the places where it may stand ("Shift-And", Baeza-Yates and Gonnet).

Use: tools/mojibake_data.py > csrc/mojibake_data.c
"""

import re
import sys

# In the order in which they are tried. "Sloppy" ones give a byte that their table leaves open the
# meaning that Latin-1 has for it, and take U+FFFD for a byte that was lost (as 1A).
ENCODINGS = [
    ("latin-1", False), ("windows-1252", True), ("windows-1251", True), ("windows-1250", True),
    ("windows-1253", True), ("windows-1254", True), ("windows-1257", True),
    ("iso-8859-2", False), ("mac-roman", False), ("cp437", False),
]
LATIN_LIKE = 8  # the first so many share the layout of Latin-1: letters at C0 to FF
LOST = 0x1A


def span(first, last):
    return {chr(c) for c in range(ord(first), ord(last) + 1)}


def of(*parts):
    """A set of characters: of single ones, 'a-z' for a range, and sets."""
    found = set()
    for part in parts:
        if isinstance(part, set):
            found |= part
        elif len(part) == 3 and part[1] == "-":
            found |= span(part[0], part[2])
        else:
            found |= set(part)
    return found


# --- classes of characters -----------------------------------------------------------------
C1 = span("\x80", "\x9f")
# stand anywhere in good text
COMMON = of("\u00a0\u00ad·´–—―…’")
# hardly ever stand in good text next to other signs
ODD = of("¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊ªº\ufffd")
LAW = of("¶§")
MONEY = of("¢£¥₧€")
OPENING = of("¡«¿©΄΅‘‚“„•‹\uf8ff")
CLOSING = of("®»˝”›™")
NUMERIC = of("²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№")
BOX = of("│┌┐┘├┤┬┼", "═-╬", "▀▄█▌▐░▒▓")
# letters that are drawn into faces, so that more is needed to suspect them
FACE = of("Ò-Ö", "Ù-Ü", "ò-ö", "ø-ü", "ŐŌŪŲ°")
UPPER = of("À-Ñ", "ØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ")
LOWER = of("à-ñ", "ßăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ")
# letters that end words of their own script
UPPER_OTHER = of("Α-Ω", "Ё-Я", "ÞΆΈΉΊΌΎΏΪΫ")
LOWER_OTHER = of("α-ω", "а-џ", "άέήίΰ")
ASCII_UPPER, ASCII_LOWER = of("A-Z"), of("a-z")
ASCII_LETTER = ASCII_UPPER | ASCII_LOWER

LETTER = LOWER | UPPER
SIGN = OPENING | CLOSING | MONEY | NUMERIC | LAW


class Any:
    """A place where characters outside of the tables may stand as well."""

    def __init__(self, test, outside):
        self.test, self.outside = test, outside


NOT_ASCII_LETTER = Any(lambda c: c not in ASCII_LETTER, "any")
ANY = Any(lambda c: c != "\n", "any")
WORD = Any(lambda c: re.match(r"\w", c), "word")
BLANK = Any(lambda c: c.isspace(), "blank")  # all of them have rows
START = Any(lambda c: False, "start")  # the start of the line


def patterns():
    """The sequences that hardly ever stand in text that was read right, one a line."""
    near = LETTER | BOX | SIGN
    arabic = COMMON | MONEY | ODD | NUMERIC | OPENING | of("ŸŠ®°µ»")
    p = [
        # what was read as Latin-1 and is not
        [C1],
        # signs of no use beside letters and other signs
        [near | ODD, ODD],
        [ODD, near],
        [ASCII_LETTER, LOWER_OTHER | UPPER_OTHER, ODD],
        # capitals and letters after what should not come before them
        [LOWER | LOWER_OTHER | BOX | CLOSING | MONEY | NUMERIC, UPPER],
        [BOX | CLOSING | MONEY | NUMERIC, LOWER],
        # letters, then money, numbers, paragraph signs
        [LOWER | BOX | CLOSING, MONEY],
        [BLANK, UPPER, MONEY],
        [UPPER | BOX, NUMERIC | LAW],
        [UPPER, of("°")],
        # quotation marks the wrong way round
        [LETTER | BOX | MONEY | CLOSING, OPENING, NUMERIC],
        [LETTER | MONEY | NUMERIC | BOX | LAW, CLOSING, OPENING],
        [MONEY | NUMERIC | BOX, OPENING],
        [ASCII_LOWER, UPPER, OPENING | MONEY],
        [LETTER, OPENING | CLOSING, WORD],
        # pieces of boxes within text
        [BOX, FACE | CLOSING],
        [LETTER | MONEY | NUMERIC | OPENING | CLOSING | LAW, BOX],
        # a ligature that no letter follows
        [of("Œœ"), NOT_ASCII_LETTER],
        # UTF-8 read as Windows-1252: of Latin and Greek letters and Latin-1's signs, ...
        [of("ÂÃÎÐ"), of("€œŠš¢£Ÿž\u00a0\u00ad®©°·»–—´") | OPENING | CLOSING],
        [of("Ã"), of("\u00a0¡")],
        [of("×"), of("²³")],
        # ... of Arabic, where it takes two letters to be sure, ...
        [of("ØÙ"), arabic, of("ØÙ"), arabic],
        # ... of scripts of South Asia
        [of("à"), of("²µ¹¼½¾")],
        # UTF-8 read as MacRoman
        [of("√"), of("±∂†≠®™´≤≥¥µø")],
        [of("≈"), of("°¢")],
        [of("‚"), of("Ä"), of("ìîïòôúùû†°¢π")],
        [of("‚"), of("âó"), of("àä°ê")],
        # UTF-8 read as Windows-1251: of dashes and quotes, then of Latin and Cyrillic letters
        [of("в"), of("Ђ")],
        [of("ВГРС"), C1 | ODD | OPENING | CLOSING | MONEY | of("°µ"), of("ВГРС")],
        [of("Г"), of("ў"), of("В"), of("Ђ"), of("В"), ANY, ASCII_LETTER | of(" ")],
        # ... as Windows-1253, and as Windows-1257
        [of("β"), of("€"), of("™\u00a0Ά\u00ad®°")],
        [of("ΒΓΞΟ"), C1 | ODD | OPENING | CLOSING | MONEY | of("°"), of("ΒΓΞΟ")],
        [of("ā"), of("€")],
        # a lead byte whose no-break space became a plain one
        [ASCII_LOWER, of("ÃÂ"), of(" ")],
        [ASCII_LOWER, BLANK, of("ÃÂ"), of(" ")],
        [START, of("ÃÂ"), of(" ")],
        # a lead byte before the very sign that it leads to
        [ASCII_LOWER | CLOSING | of(".,?!"), of("Â"), of(" ") | OPENING | CLOSING],
    ]
    return p


# Characters that no pattern is made of alone: each has a place where none of these may stand. So the search may pass
# them, whatever stands beside them, but for the neighbours of the others. ASCII and what has no row are so, too.
DULL = (COMMON | FACE | LOWER | LOWER_OTHER | UPPER_OTHER) - UPPER - of("œÙ°Ђ")


def is_telling(place):
    """Whether no dull character may stand at a place of a pattern."""
    if isinstance(place, Any):
        return False
    return not any(c in DULL or ord(c) < 0x80 for c in place)


def matters_alone(char):
    """Whether a pattern can be met where only ASCII stands beside the character."""
    def may_be_ascii(place):
        return place is START or any(stands(place, chr(c)) for c in range(0x80))
    return any(stands(place, char) and all(may_be_ascii(other) for j, other in enumerate(pattern) if j != i)
               for pattern in patterns() for i, place in enumerate(pattern))


# --- characters and bytes ------------------------------------------------------------------
def byte_tables():
    tables = []
    for name, sloppy in ENCODINGS:
        table = {}
        for byte in range(0x80, 0x100):
            try:
                table[bytes([byte]).decode(name)] = byte
            except UnicodeDecodeError:
                if sloppy:
                    table[chr(byte)] = byte
        if sloppy:
            table["\ufffd"] = LOST
        tables.append(table)
    return tables


LEAD_2, LEAD_3, LEAD_4, CONTINUATION, STRICT = 1, 2, 4, 8, 16
# continuation bytes that also stand for themselves beside mojibake
STANDS_ALONE = of("–—―‘’‚“”„•… ")


def clues(char, tables):
    """The parts that a character can play in UTF-8 read in an encoding laid out like Latin-1."""
    found = 0
    for table in tables[:LATIN_LIKE]:
        byte = table.get(char)
        if byte is None or byte == LOST:
            continue
        if 0xC2 <= byte <= 0xDF:
            found |= LEAD_2
        elif 0xE0 <= byte <= 0xEF:
            found |= LEAD_3
        elif byte in (0xF0, 0xF3):
            found |= LEAD_4
        elif byte < 0xC0:
            found |= CONTINUATION | STRICT
    return found & ~STRICT if char in STANDS_ALONE else found


# --- the automaton -------------------------------------------------------------------------
def stands(place, char):
    if isinstance(place, Any):
        return bool(place.test(char))
    return char in place


class Automaton:
    def __init__(self):
        self.places = []  # (bit, set or Any)
        self.first = self.final = 0
        for pattern in patterns():
            self.first |= 1 << len(self.places)
            self.places += pattern
            self.final |= 1 << (len(self.places) - 1)
        self.start = sum(1 << i for i, p in enumerate(self.places) if p is START)
        self.masks = {}

    def mask_of(self, char):
        return sum(1 << i for i, place in enumerate(self.places) if stands(place, char))

    def mask_outside(self, *kinds):
        """The mask of a character that stands in no table."""
        return sum(1 << i for i, p in enumerate(self.places) if isinstance(p, Any) and p.outside in kinds)

    def class_of(self, mask):
        return self.masks.setdefault(mask, len(self.masks))


def words(mask):
    return "{ 0x%016xu, 0x%016xu }" % (mask & (2 ** 64 - 1), mask >> 64)


def rows(items, width=100):
    line, lines = " ", []
    for item in items:
        if len(line) + len(item) + 2 > width:
            lines.append(line)
            line = " "
        line += " " + item + ","
    return "\n".join(lines + [line])


PAGE = 64


def main():
    tables = byte_tables()
    automaton = Automaton()
    assert len(automaton.places) <= 128
    assert all(any(map(is_telling, pattern)) for pattern in patterns())
    outside = automaton.class_of(automaton.mask_outside("any"))
    outside_word = automaton.class_of(automaton.mask_outside("any", "word"))

    ascii_classes = [automaton.class_of(automaton.mask_of(chr(c))) for c in range(128)]
    chars = set().union(*tables)
    blanks = {chr(c) for c in range(0x80, 0x3001) if chr(c).isspace()}
    listed = sorted(chars | blanks)
    pages = {}
    for i, char in enumerate(listed):
        pages.setdefault(ord(char) // PAGE, {})[ord(char) % PAGE] = i + 1
    numbers = {page: i + 1 for i, page in enumerate(sorted(pages))}

    out = sys.stdout
    out.write("""/*
** mojibake_data.c - GENERATED by tools/mojibake_data.py; do not edit (make tables).
** Bytes of characters: Python's codecs, after the mapping files of the Unicode Consortium and Apple.
** Suspicious sequences: the heuristic of ftfy 6 (Robyn Speer; Apache-2.0), restated.
*/
#include "mojibake_data.h"

""")
    out.write("const char *const cd_mojibake_encodings[CD_MOJIBAKE_ENCODINGS] = {\n%s\n};\n\n"
              % rows('"%s"' % name for name, _ in ENCODINGS))
    out.write("const uint16_t cd_mojibake_sloppy = 0x%04x;\n\n"
              % sum(1 << i for i, (_, sloppy) in enumerate(ENCODINGS) if sloppy))
    out.write("const uint8_t cd_mojibake_pages[CD_MOJIBAKE_BMP_PAGES] = {\n%s\n};\n\n"
              % rows(str(numbers.get(p, 0)) for p in range(0x10000 // PAGE)))
    out.write("const uint64_t cd_mojibake_telling[] = {\n  0,\n")
    for page in sorted(pages):
        bits = sum(1 << place for place in pages[page] if chr(page * PAGE + place) not in DULL | (blanks - chars))
        out.write("  0x%016xu,\n" % bits)
    out.write("};\n\nconst uint64_t cd_mojibake_alone[] = {\n  0,\n")
    for page in sorted(pages):
        out.write("  0x%016xu,\n" % sum(1 << place for place in pages[page] if matters_alone(chr(page * PAGE + place))))
    out.write("};\n\n")
    out.write("const uint16_t cd_mojibake_rows[][%d] = {\n  { 0 },\n" % PAGE)
    for page in sorted(pages):
        out.write("  {\n%s\n  },\n" % rows("%d" % pages[page].get(i, 0) for i in range(PAGE)))
    out.write("};\n\nconst cd_mojibake_char cd_mojibake_chars[] = {\n  { 0, %d, 0, { 0 } },\n" % outside)
    for char in listed:
        mask = sum(1 << i for i, table in enumerate(tables) if char in table)
        row = ", ".join("0x%02x" % table.get(char, 0) for table in tables)
        out.write("  { 0x%03x, %d, %d, { %s } }, /* U+%04X */\n"
                  % (mask, automaton.class_of(automaton.mask_of(char)), clues(char, tables), row, ord(char)))
    out.write("};\n\nconst uint8_t cd_mojibake_ascii_classes[128] = {\n%s\n};\n\n" % rows(map(str, ascii_classes)))
    out.write("const uint64_t cd_mojibake_masks[][2] = {\n")
    for mask in automaton.masks:
        out.write("  %s,\n" % words(mask))
    out.write("};\n\n")
    out.write("const uint8_t cd_mojibake_reach = %d;\n" % (max(map(len, patterns())) - 1))
    for name, mask in (("first", automaton.first), ("final", automaton.final), ("start", automaton.start),
                       ("word", automaton.mask_outside("word"))):
        out.write("const uint64_t cd_mojibake_%s[2] = %s;\n" % (name, words(mask)))
    out.write("const uint8_t cd_mojibake_outside_word = %d;\n" % outside_word)


if __name__ == "__main__":
    main()
