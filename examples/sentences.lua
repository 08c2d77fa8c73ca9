-- The sentences of a text, each with its place:
--   lua5.4 examples/sentences.lua < FILE
local copydesk = require "copydesk"

local source = arg[1] and arg[1] or [[
Dr. Quist sailed at 6 a.m. on Aug. 1. "We left early," she said. "The fog came late." Was it worth it? See example.com.]]

for sentence, first, last in copydesk.sentences(source) do
  print(first, last, sentence)
  assert(source:sub(first, last) == sentence)
end

-- a quotation of several sentences may stay whole, and a name of your own may end in a stop
local own = { quotes = "keep", abbreviations = { "Hbr" } }
for _, sentence in ipairs(copydesk.split("“It rained. We stayed.” The Hbr. Office was closed.", own)) do
  print(sentence)
end
