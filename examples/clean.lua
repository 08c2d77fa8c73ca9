-- What remains of a raw article, and who wrote it:
--   lua5.4 examples/clean.lua [FILE]
local copydesk = require "copydesk"

local file = assert(io.open(arg[1] or "examples/article.txt", "rb"))
local source = file:read "*a"
file:close()

local story = copydesk.clean(source)

print("title:", story.title)
print("paragraphs:", select(2, story.text:gsub("\n\n", "")) + 1)

for _, credit in ipairs(story.credits) do
  print(credit.role .. ":", credit.name .. (credit.place and " in " .. credit.place or ""))
end

-- every line has a kind, and a place in the source
for _, line in ipairs(story.removed) do
  print(line.kind, line.first .. "-" .. line.last, source:sub(line.first, math.min(line.last, line.first + 40)))
end
