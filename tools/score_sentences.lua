-- score_sentences.lua: the scoreboard. Splits the documents of data sets, and compares with their gold sentences: copydesk in
-- mode "prose", beside it the rules of UAX 29, and ICU where `make score` finds it.
--
-- Each FOLDER/NAME.jsonl is a data set, a line a document { "lang", "text", "sentences": [...] }. Sets whose name
-- begins with "rules-" are scored by exact lists of sentences, white space left out; all others by precision, recall
-- and F1 of the boundaries, a boundary being the count of bytes before it that are not white space.

local copydesk = require "copydesk"
local argparse = require "argparse"
local json = require "cjson"
local has_peers, peers = pcall(require, "copydesk_bench")

local parser = argparse("score_sentences", "Scores the sentences of data sets.")
parser:argument("folder", "where the data sets are, NAME.jsonl each")
parser:option("--quotes", "copydesk's option: split or keep"):default "split"
local arguments = parser:parse()

-- Each system gives the sentences of a text.
local systems = {
  {
    name = "copydesk",
    split = function(text, lang) return copydesk.split(text, { lang = lang, quotes = arguments.quotes }) end,
  },
  { name = "UAX 29", split = function(text) return copydesk.split(text, { mode = "uax29" }) end },
}
if has_peers and peers.icu_split then
  systems[#systems + 1] = { name = "ICU " .. peers.versions.icu, split = peers.icu_split }
end

-- Unicode's white space beyond ASCII: U+0085 U+00A0 U+1680 U+2000..U+200A U+2028 U+2029 U+202F U+205F U+3000
local function squeeze(text)
  text = text:gsub("%s+", ""):gsub("\194[\133\160]", ""):gsub("\225\154\128", "")
  return (text:gsub("\226\128[\128-\138\168\169\175]", ""):gsub("\226\129\159", ""):gsub("\227\128\128", ""))
end

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

local function add(tally, gold, found)
  local gold_set, gold_count = boundaries(gold)
  local found_set, found_count = boundaries(found)
  for at in pairs(found_set) do
    if gold_set[at] then tally.right = tally.right + 1 end
  end
  tally.documents = tally.documents + 1
  if same(gold, found) then tally.exact = tally.exact + 1 end
  tally.gold, tally.found = tally.gold + gold_count, tally.found + found_count
end

-- The tally of each system over a data set.
local function score(name)
  local tallies = {}
  for i in ipairs(systems) do tallies[i] = { documents = 0, exact = 0, gold = 0, found = 0, right = 0 } end
  for line in io.lines(name) do
    local document = json.decode(line)
    local gold = squeezed(document.sentences)
    for i, system in ipairs(systems) do add(tallies[i], gold, squeezed(system.split(document.text, document.lang))) end
  end
  return tallies
end

local function percent(part, whole) return ("%.2f"):format(100 * part / math.max(whole, 1)) end

local function f1(tally) return percent(2 * tally.right, tally.found + tally.gold) end

-- The cells of a row, and what they are of: precision and recall of copydesk, then every system's score.
local function row(name, tallies)
  local own = tallies[1]
  local exact = name:match "^rules%-" ~= nil
  local cells = { exact and "" or percent(own.right, own.found), exact and "" or percent(own.right, own.gold) }
  for _, tally in ipairs(tallies) do
    cells[#cells + 1] = exact and ("%d/%d"):format(tally.exact, tally.documents) or f1(tally)
  end
  return name, cells
end

local function print_row(name, cells)
  local out = { ("%-18s"):format(name) }
  for _, cell in ipairs(cells) do out[#out + 1] = ("%10s"):format(cell) end
  print(table.concat(out, " "))
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

local heads = { "P", "R" }
for _, system in ipairs(systems) do heads[#heads + 1] = system.name end
print "copydesk's precision and recall, then the F1 of each in percent; for rules-* how many documents are exactly right"
print_row("", heads)
for _, name in ipairs(names_in(arguments.folder)) do
  print_row(row(name, score(arguments.folder .. "/" .. name .. ".jsonl")))
end
