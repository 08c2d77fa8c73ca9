-- Sentences as soon as they are known to be whole, from text that comes in pieces (for speech, for chat):
--   lua5.4 examples/stream.lua
local copydesk = require "copydesk"

local chunks = { "The pilot is ill. We wa", "it for Dr", ". Renn, who comes at 3.", "30 p.m. Until then: te", "a." }

local splitter = copydesk.stream()
local function say(sentences)
  for _, sentence in ipairs(sentences) do print("> " .. sentence) end
end

for _, chunk in ipairs(chunks) do
  print(chunk)
  say(splitter:feed(chunk))
end
say(splitter:close())
