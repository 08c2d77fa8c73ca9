-- A desk: options given once, for a whole archive:
--   lua5.4 examples/desk.lua FILE...
local copydesk = require "copydesk"

local desk = copydesk.new { lang = "en", form = "NFKC", quotes = "split" }

for _, name in ipairs(#arg > 0 and arg or { "examples/article.txt" }) do
  local file = assert(io.open(name, "rb"))
  local story = desk:clean(file:read "*a")
  file:close()
  local count = 0
  for _ in story:sentences() do count = count + 1 end
  print(name, count .. " sentences", #story.credits .. " credits", #story.removed .. " lines removed")
end

-- misuse is told at once, with what is allowed
print(select(2, pcall(copydesk.new, { form = "NFX" })))
