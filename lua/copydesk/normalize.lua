-- normalize.lua: source to valid, normalized text, with an alignment between them.
--
-- The doors for other rooms, on what prepare() gives:
--   prepared:apply(source) -> text, changed       the same Lua string when nothing changed
--   prepared:align(source) -> text, alignment     alignment:to_source(first, last), :to_text(first, last)
-- With invalid = "error", both give nil, message, position at the first ill-formed byte.

local core = require "copydesk.core"
local options = require "copydesk.options"

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
    preset = options.one_of("nfc", "web", "search", "ascii"),
  },
}

-- Options by name. What a caller gives beside a preset goes before it.
normalize.presets = {
  nfc = { form = "NFC" },
  web = {
    form = "NFC", newlines = true, spaces = "collapse", controls = true, invisible = "strip",
  },
  search = {
    form = "NFKC", casefold = true, newlines = true, spaces = "collapse", controls = true, invisible = "strip",
    quotes = "ascii", dashes = "ascii", ellipsis = "ascii",
  },
  ascii = {
    form = "NFC", newlines = true, spaces = "collapse", controls = true, invisible = "strip",
    quotes = "ascii", dashes = "ascii", ellipsis = "ascii", ligatures = "ascii", width = "ascii",
  },
}

-- The options that are on or off for the core, with the values that mean off.
local switches = {
  "casefold", "newlines", "spaces", "controls", "invisible", "quotes", "dashes", "ellipsis", "ligatures", "width",
}

local turkic = { tr = true, az = true }

local function is_turkic(tag)
  return tag ~= nil and turkic[tag:lower():match "^%a+"] == true
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
  return core.normalizer(plain)
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
}

return normalize
