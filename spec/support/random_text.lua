-- random_text.lua: the same random texts and options at every run, with much of what normalization finds hard.
local ucd = require "spec.support.ucd"

local random_text = {}
random_text.__index = random_text

function random_text.new(seed)
  return setmetatable({ state = seed }, random_text)
end

-- A number from 0 to n - 1 (the generator of Lehmer, exact in doubles).
function random_text:below(n)
  self.state = self.state * 48271 % 2147483647
  return self.state % n
end

function random_text:pick(list)
  return list[self:below(#list) + 1]
end

local ranges = {
  { 0x20, 0x7E }, { 0x09, 0x0D }, { 0x00, 0xFF }, { 0xC0, 0x24F }, { 0x300, 0x345 }, { 0x370, 0x3FF }, { 0x5B0, 0x5C7 },
  { 0x620, 0x670 }, { 0x900, 0x97F }, { 0x9BE, 0x9DF }, { 0x1100, 0x11FF }, { 0x1800, 0x18AF }, { 0x1E00, 0x1FFF }, { 0x2000, 0x206F },
  { 0x2100, 0x2150 }, { 0x2460, 0x2480 }, { 0x3000, 0x3100 }, { 0xAC00, 0xD7A3 }, { 0xFB00, 0xFB50 }, { 0xFE00, 0xFE0F },
  { 0xFF00, 0xFFEF }, { 0x1F300, 0x1F6FF }, { 0xE0020, 0xE007F }, { 0x0, 0x10FFFF },
}

local favourites = {
  " ", "  ", "\t", "\r", "\n", "\r\n", "I", "e", "a", "\204\129", "\204\135", "\205\133", "\226\128\141", "\226\128\140",
  "\226\128\139", "\225\160\142", "\194\160", "\194\173", "\204\167", "\255", "\195", "\226\128", "\240\159\145", "\237\160\128", "\0",
  "\206\177", "\204\165", "\227\130\153", "\239\190\158", "\239\189\182", "\194\180", "\196\176",
  -- pieces of references, of text read in the wrong encoding, and of lines
  "&", "&amp", "amp;", "&lt;", "#", "&#", "x3", "8;", ";", "not", "&#38;", "&nbsp;", "&#10;", "&shy;", "&Acirc;",
  "\195\131", "\195\130", "\194\169", "\195\162", "\226\130\172", "\226\132\162", "\208\178", "\208\130", "\197\147", "\195\175",
  "-\n", "ex-\nam", "\n\n", "\n- ", "a wide line of some words ", "words in small letters that go on", "\194\173\n", ".\n", "?",
}

function random_text:character()
  if self:below(2) == 0 then return self:pick(favourites) end
  local range = self:pick(ranges)
  local cp = range[1] + self:below(range[2] - range[1] + 1)
  if cp >= 0xD800 and cp <= 0xDFFF then return "?" end
  return ucd.utf8(cp)
end

function random_text:text(most)
  local parts = {}
  for i = 1, self:below(most) do parts[i] = self:character() end
  return table.concat(parts)
end

local choices = {
  form = { "NFC", "NFD", "NFKC", "NFKD", false },
  casefold = { true, false },
  lang = { "en", "tr" },
  invalid = { "replace", "windows-1252", "drop" },
  newlines = { true, false },
  spaces = { "keep", "collapse" },
  controls = { true, false },
  invisible = { "keep", "strip" },
  quotes = { "keep", "ascii" },
  dashes = { "keep", "ascii" },
  ellipsis = { "keep", "ascii" },
  ligatures = { "keep", "ascii" },
  width = { "keep", "ascii" },
  accents = { "keep", "strip" },
  entities = { true, false },
  mojibake = { true, false },
  hyphens = { true, false },
  wrap = { true, false },
}

local names = {}
for name in pairs(choices) do names[#names + 1] = name end
table.sort(names)

--- A random set of normalization options.
function random_text:options()
  local options = {}
  for _, name in ipairs(names) do
    if self:below(2) == 0 then options[name] = self:pick(choices[name]) end
  end
  return options
end

return random_text
