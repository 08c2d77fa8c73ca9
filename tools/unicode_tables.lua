-- unicode_tables.lua: generates csrc/unicode_tables.c, the two-stage table of the properties that
-- csrc/unicode.h names, from the Unicode Character Database.
--
-- usage: lua5.4 tools/unicode_tables.lua UCD_FOLDER > csrc/unicode_tables.c

local folder = arg[1] or error("usage: unicode_tables.lua UCD_FOLDER", 0)

local LAST = 0x10FFFF
local BLOCK = 128

local function lines_of(name)
  local file = assert(io.open(folder .. "/" .. name))
  local text = file:read "a"
  file:close()
  return text:gmatch "[^\n]+"
end

-- Calls use(first, last, fields...) for each entry "0041..005A ; Name ; ..." of a property file.
local function entries(name, use)
  for line in lines_of(name) do
    local range, rest = line:gsub("#.*", ""):match "^(%x[%x.]*)%s*;%s*(.-)%s*$"
    if range then
      local first, last = range:match "^(%x+)%.%.(%x+)$"
      first = tonumber(first or range, 16)
      use(first, last and tonumber(last, 16) or first, rest)
    end
  end
end

-- A property by code point; 'filter' turns the file's value into ours, or nil to leave the entry out.
local function read_property(name, filter)
  local map = {}
  entries(name, function(first, last, value)
    value = filter(value)
    if not value then return end
    for cp = first, last do map[cp] = value end
  end)
  return map
end

local function upper_name(value) return value:upper() end

local function conjunct_name(value)
  local name = value:match "^InCB%s*;%s*(%a+)$"
  return name and name:upper()
end

local function read_categories()
  local map, range_first = {}, nil
  for line in lines_of "UnicodeData.txt" do
    local code, name, category = line:match "^(%x+);([^;]*);([^;]*);"
    local cp = tonumber(code, 16)
    if name:match ", First>$" then
      range_first = cp
    else
      for c = range_first or cp, cp do map[c] = category end
      range_first = nil
    end
  end
  return map
end

local shape_of_category = {
  Lu = "UPPER", Lt = "UPPER", Ll = "LOWER", Lm = "LETTER", Lo = "LETTER", Mn = "MARK", Mc = "MARK", Me = "MARK",
  Nd = "DIGIT", Nl = "NUMBER", No = "NUMBER", Ps = "OPEN", Pe = "CLOSE", Pi = "OPEN_QUOTE", Pf = "CLOSE_QUOTE",
  Pd = "DASH", Pc = "PUNCTUATION", Po = "PUNCTUATION", Sm = "SYMBOL", Sc = "SYMBOL", Sk = "SYMBOL", So = "SYMBOL",
  Zs = "SPACE", Zl = "NEWLINE", Zp = "NEWLINE", Cf = "FORMAT",
}

local shape_of_point = { [0x09] = "SPACE", [0x85] = "NEWLINE", [0x22] = "QUOTE", [0x27] = "QUOTE",
  [0xFF02] = "QUOTE", [0xFF07] = "QUOTE" }
for cp = 0x0A, 0x0D do shape_of_point[cp] = "NEWLINE" end

-- Letters that UAX #29 gives no class of their own are those of scripts without spaces between words.
local function shape(cp, category, word)
  local found = shape_of_point[cp] or shape_of_category[category] or "OTHER"
  if found == "LETTER" and (word == "OTHER" or word == "KATAKANA") then return "UNSPACED" end
  return found
end

local function read_records(use_shape)
  local sentence = read_property("SentenceBreakProperty.txt", upper_name)
  local word = read_property("WordBreakProperty.txt", upper_name)
  local grapheme = read_property("GraphemeBreakProperty.txt", upper_name)
  local conjunct = read_property("DerivedCoreProperties.txt", conjunct_name)
  local pictographic = read_property("emoji-data.txt", function(value)
    return value == "Extended_Pictographic" and "1" or nil
  end)
  local category = read_categories()
  return function(cp)
    local w = word[cp] or "OTHER"
    use_shape(cp, shape(cp, category[cp], w))
    return ("CD_SB_%s, CD_WB_%s, CD_GCB_%s, CD_INCB_%s, %s, CD_SHAPE_%s"):format(sentence[cp] or "OTHER", w,
      grapheme[cp] or "OTHER", conjunct[cp] or "NONE", pictographic[cp] or "0", shape(cp, category[cp], w))
  end
end

-- A list of things without doubles: its 'add' gives the 0-based place of a thing.
local function catalogue()
  local list, places = {}, {}
  return {
    list = list,
    add = function(key, thing)
      if not places[key] then
        list[#list + 1] = thing
        places[key] = #list - 1
      end
      return places[key]
    end,
  }
end

-- How many code points take two bytes of UTF-8 at most: their shapes stand in a table of their own.
local LOW = 0x800
local low_shapes = {}

local function build()
  local record = read_records(function(cp, name)
    if cp < LOW then low_shapes[cp + 1] = "CD_SHAPE_" .. name end
  end)
  local records, blocks, stage1 = catalogue(), catalogue(), {}
  local unassigned = record(0x378)
  records.add(unassigned, unassigned)
  for first = 0, LAST, BLOCK do
    local block = {}
    for cp = first, first + BLOCK - 1 do
      local text = record(cp)
      block[#block + 1] = records.add(text, text)
    end
    stage1[#stage1 + 1] = blocks.add(table.concat(block, ","), block)
  end
  assert(#records.list <= 256, "the records no longer fit a byte")
  return records.list, blocks.list, stage1
end

local function write_numbers(numbers)
  local line = " "
  for i, number in ipairs(numbers) do
    local word = " " .. number .. (i < #numbers and "," or "")
    if #line + #word > 110 then
      print(line)
      line = " "
    end
    line = line .. word
  end
  print(line)
end

local version = lines_of "SentenceBreakProperty.txt" ():match "%-(%d+%.%d+%.%d+)%.txt"
local records, blocks, stage1 = build()

print(([[
/*
** Generated by tools/unicode_tables.lua from the Unicode Character Database %s; do not edit
** (make tables UCD=FOLDER). The data is (c) Unicode, Inc., under the Unicode License v3
** (https://www.unicode.org/license.txt).
*/
#include "unicode.h"

const char CD_UNICODE_VERSION[] = "%s";

const cd_properties cd_property_records[] = {]]):format(version, version))
for _, record in ipairs(records) do print("  { " .. record .. " },") end
print("};\n\nconst unsigned char cd_low_shapes[CD_LOW_SHAPES] = {")
write_numbers(low_shapes)
print("};\n\nconst unsigned short cd_property_stage1[] = {")
write_numbers(stage1)
print("};\n\nconst unsigned char cd_property_stage2[] = {")
local flat = {}
for _, block in ipairs(blocks) do table.move(block, 1, #block, #flat + 1, flat) end
write_numbers(flat)
print("};")
