-- Text made fit for use, and for search; and the way back to the source:
--   lua5.4 examples/normalize.lua
local copydesk = require "copydesk"

-- broken bytes, combining marks, odd spaces, curly quotes
local source = "Cafe\204\129\194\160“Zur  Post”\226\128\139 \255"
print(copydesk.normalize(source))
print(copydesk.normalize(source, "web"))

-- nothing to do: the same string, and false
local clean = "nothing to do"
local text, changed = copydesk.normalize(clean)
print(rawequal(text, clean), changed)

-- search in folded text, mark in the source
local page = "Der Straßenname: HAUPTSTRASSE, Hauptstraße."
local folded, alignment = copydesk.align(page, "search")
local at = 1
while true do
  local first, last = folded:find("hauptstrasse", at, true)
  if not first then break end
  print("found", page:sub(alignment:to_source(first, last)))
  at = last + 1
end

-- strict: bad bytes are refused, and said where
print(copydesk.normalize("good \195\40 bad", { invalid = "error" }))
