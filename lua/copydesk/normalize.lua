-- normalize.lua: source to valid, normalized text, with an alignment between them.
--
-- The doors for other rooms, on what prepare() gives:
--   prepared:apply(source) -> text, changed       the same Lua string when nothing changed
--   prepared:align(source) -> text, alignment     alignment:to_source(first, last), :to_text(first, last)

local core = require "copydesk.core"
local options = require "copydesk.options"

local normalize = {
  name = "normalize",
  options = {
    form = options.one_of("NFC", "NFD", "NFKC", "NFKD", false),
    invalid = options.one_of("replace"),
  },
}

function normalize.prepare(resolved)
  local form = resolved.form
  if form == nil then form = "NFC" end
  return core.normalizer(form or "none")
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
