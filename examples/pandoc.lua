-- A filter for pandoc: typographic clean-up of all text, and a note of how many sentences there are:
--   pandoc --lua-filter examples/pandoc.lua FILE
-- copydesk must be built for pandoc's Lua (`pandoc --version` tells it: make LUA=lua5.3) and be found by
-- LUA_PATH and LUA_CPATH.
local copydesk = require "copydesk"

local desk = copydesk.new { spaces = "collapse", invisible = "strip" }

function Str(element) -- luacheck: ignore 111
  local text, changed = desk:normalize(element.text)
  if changed then return pandoc.Str(text) end -- luacheck: ignore 113
end

function Pandoc(document) -- luacheck: ignore 111
  local text = pandoc.utils.stringify(document) -- luacheck: ignore 113
  document.meta.sentences = tostring(#copydesk.split(text))
  return document
end
