-- normalize.lua: source to valid, normalized text, with an alignment between them.
--
-- The doors for other rooms, on what prepare() gives:
--   prepared:apply(source) -> text, changed       the same Lua string when nothing changed
--   prepared:align(source) -> text, alignment     alignment:to_source(first, last), :to_text(first, last)
-- With invalid = "error", both give nil, message, position at the first ill-formed byte. With report = true, both give
-- a third value: for each reason that there was, named as the option that asks for it, { count = , first = }: at how
-- many places, and the first of them in the source. The reason "invalid" is ill-formed bytes, "form" the form.

local core = require "copydesk.core"
local languages = require "copydesk.languages"
local options = require "copydesk.options"
local raise = require "copydesk.errors".raise

local ascii = options.one_of("keep", "ascii")

local normalize = {
  name = "normalize",
  options = {
    form = options.one_of("NFC", "NFD", "NFKC", "NFKD", false),
    casefold = options.boolean,
    lang = options.string,
    invalid = options.one_of("replace", "windows-1252", "drop", "error"),
    newlines = options.boolean,
    spaces = options.one_of("keep", "collapse"),
    controls = options.one_of("keep", "strip", true, false),
    invisible = options.one_of("keep", "strip"),
    quotes = ascii,
    dashes = ascii,
    ellipsis = ascii,
    ligatures = ascii,
    width = ascii,
    accents = options.one_of("keep", "strip"),
    entities = options.boolean,
    mojibake = options.boolean,
    hyphens = options.boolean,
    wrap = options.boolean,
    report = options.boolean,
    preset = options.one_of("nfc", "web", "search", "ascii"),
  },
}

-- Options by name. What a caller gives beside a preset goes before it. No preset has entities, mojibake, hyphens or wrap:
-- they guess, or change what a text about such things says, and so are asked for by name.
normalize.presets = {
  nfc = { form = "NFC" },
  web = {
    form = "NFC", newlines = true, spaces = "collapse", controls = true, invisible = "strip",
  },
  search = {
    form = "NFKC", casefold = true, newlines = true, spaces = "collapse", controls = true, invisible = "strip",
    quotes = "ascii", dashes = "ascii", ellipsis = "ascii", accents = "strip",
  },
  ascii = {
    form = "NFC", newlines = true, spaces = "collapse", controls = true, invisible = "strip",
    quotes = "ascii", dashes = "ascii", ellipsis = "ascii", ligatures = "ascii", width = "ascii",
    accents = "strip",
  },
}

-- The options that are on or off for the core, with the values that mean off.
local switches = {
  "casefold", "newlines", "spaces", "controls", "invisible", "quotes", "dashes", "ellipsis", "ligatures", "width",
  "accents", "entities", "mojibake", "hyphens", "wrap", "report",
}

local turkic = { tr = true, az = true }

local function is_turkic(tag)
  return tag ~= nil and turkic[tag:lower():match "^%a+"] == true
end

-- What a language's section "hyphens" may hold: words that tell a compound cut at its own hyphen from a word cut in two.
--   first      words that keep the hyphen after them: "well-/known"
--   second     words that keep the hyphen before them: "peut-/être"
--   suspended  words before which a hyphen stands for a word left out: "Vor-/und Nachteile"
-- Each is a string of words apart by white space. Those of "und" hold for every language.
local lists = { "first", "second", "suspended" }

-- The words of a list in the language and in every language, in the form that the core reads.
local function words_of(name, tag)
  local words = {}
  for _, language in ipairs { languages.get(tag), languages.get "und" } do
    local section = language.hyphens or {}
    words[#words + 1] = section[name]
  end
  return " " .. table.concat(words, " "):gsub("%s+", " ") .. " "
end

function normalize.prepare(resolved)
  local preset = normalize.presets[resolved.preset] or {}
  local function value(name)
    if resolved[name] ~= nil then return resolved[name] end
    return preset[name]
  end
  local form = value "form"
  if form == nil then form = "NFC" end
  local plain = { form = form or "none", invalid = value "invalid", turkic = is_turkic(value "lang") }
  for _, name in ipairs(switches) do
    local set = value(name)
    plain[name] = set and set ~= "keep"
  end
  if plain.hyphens then
    for _, name in ipairs(lists) do plain[name] = words_of(name, value "lang" or "en") end
  end
  return core.normalizer(plain)
end

-- A source that comes in pieces: what comes out, put together, is byte for byte what normalizing the whole gives.
---@class copydesk.normalizer
local Normalizer = {}
Normalizer.__index = Normalizer

local function check_open(self, name)
  if not self.core then raise("normalizer:%s: the normalizer is closed", name) end
end

--- Takes the next piece and gives the text that is settled by then. The rest is held back: as a rule a few bytes; with
--- `entities` or `mojibake` up to the last line end; with `hyphens` or `wrap` up to the last empty line; of a longer line or
--- paragraph some 64 KiB. Only what must be put in order as one, such as a run of combining marks, is held back whole.
---@param chunk string
---@return string? text, string? message, integer? position nil, message, position with invalid = "error"
function Normalizer:feed(chunk)
  check_open(self, "feed")
  if type(chunk) ~= "string" then
    raise("normalizer:feed: bad argument 'chunk' (string expected, got %s)", type(chunk))
  end
  local text, message, position = self.core:feed(chunk)
  if text then return text end
  self.core = nil
  return nil, message, position
end

--- Gives what was held back; the normalizer cannot be used afterwards.
---@return string? text, string? message, integer? position
function Normalizer:close()
  check_open(self, "close")
  local rest = self.core
  self.core = nil
  return rest:close()
end

normalize.methods = {
  normalize = {
    rooms = { "normalize" },
    run = function(prepared, source) return prepared.normalize:apply(source) end,
  },
  align = {
    rooms = { "normalize" },
    run = function(prepared, source) return prepared.normalize:align(source) end,
  },
  normalizer = {
    rooms = { "normalize" },
    without = { "report" },
    no_source = true,
    run = function(prepared)
      return setmetatable({ core = core.normalizer_stream(prepared.normalize) }, Normalizer)
    end,
  },
}

return normalize
