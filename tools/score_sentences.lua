-- score_sentences.lua: the scoreboard. Splits the documents of data sets and compares with their gold sentences.
--
-- usage: lua5.4 tools/score_sentences.lua FOLDER [quotes [mode]]
--
-- Each FOLDER/NAME.jsonl is a data set, a line a document { "lang", "text", "sentences": [...] }. Sets whose name
-- begins with "rules-" are scored by exact lists of sentences, white space left out; all others by precision, recall
-- and F1 of the boundaries, a boundary being the count of bytes before it that are not white space.

local copydesk = require "copydesk"
local json = require "cjson"

local function squeeze(text) return (text:gsub("%s+", "")) end

local function squeezed(sentences)
  local list = {}
  for _, sentence in ipairs(sentences) do
    local text = squeeze(sentence)
    if text ~= "" then list[#list + 1] = text end
  end
  return list
end

-- The set of boundaries within the text, and how many there are.
local function boundaries(sentences)
  local set, count, at = {}, 0, 0
  for i = 1, #sentences - 1 do
    at = at + #sentences[i]
    set[at] = true
    count = count + 1
  end
  return set, count
end

local function same(a, b)
  if #a ~= #b then return false end
  for i, item in ipairs(a) do
    if item ~= b[i] then return false end
  end
  return true
end

local function score(name, options)
  local tally = { documents = 0, exact = 0, gold = 0, found = 0, right = 0, bytes = 0 }
  for line in io.lines(name) do
    local doc = json.decode(line)
    options.lang = doc.lang
    local gold, found = squeezed(doc.sentences), squeezed(copydesk.split(doc.text, options))
    local gold_set, gold_count = boundaries(gold)
    local found_set, found_count = boundaries(found)
    for at in pairs(found_set) do
      if gold_set[at] then tally.right = tally.right + 1 end
    end
    tally.documents = tally.documents + 1
    if same(gold, found) then tally.exact = tally.exact + 1 end
    tally.gold, tally.found = tally.gold + gold_count, tally.found + found_count
  end
  return tally
end

local function percent(part, whole) return 100 * part / math.max(whole, 1) end

local function row(name, tally)
  if name:match "^rules%-" then
    return ("%-20s exact %5d of %-5d %6.2f %%"):format(name, tally.exact, tally.documents,
      percent(tally.exact, tally.documents))
  end
  return ("%-20s P %6.2f  R %6.2f  F1 %6.2f  (%d boundaries)"):format(name, percent(tally.right, tally.found),
    percent(tally.right, tally.gold), percent(2 * tally.right, tally.found + tally.gold), tally.gold)
end

local function names_in(folder)
  local names = {}
  local pipe = assert(io.popen("ls '" .. folder .. "'"))
  for file in pipe:lines() do
    names[#names + 1] = file:match "^(.*)%.jsonl$"
  end
  pipe:close()
  return names
end

local folder = arg[1] or error("usage: score_sentences.lua FOLDER [quotes [mode]]", 0)
for _, name in ipairs(names_in(folder)) do
  print(row(name, score(folder .. "/" .. name .. ".jsonl", { quotes = arg[2], mode = arg[3] })))
end
