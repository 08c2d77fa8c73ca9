-- bench.lua: copydesk and its peers on the same texts, in one run. `make bench` builds what it needs and runs it.
--   --size MIB    how much of each text (each file is repeated up to that)      --rounds N
--   --sections normalize,sentences,uax29,clean,reply,start,hostile
--   --out FOLDER  where bench.md and bench.svg are written                      FILE...  texts of your own
--
-- A round times every contestant of a text once, one after the other; the median over the rounds counts. What is
-- too quick for the clock is repeated. Slow peers get an eighth of the text (and glib that in pieces, or it would be
-- far slower): they are as slow on all of it.

local copydesk = require "copydesk"
local core = require "copydesk.core"
local argparse = require "argparse"
local peers = require "copydesk_bench"
local chart = require "bench.chart"
local corpus = require "bench.corpus"

local QUICK = 0.02 -- seconds that a timing takes at the least
local SLOW_SHARE = 8

local parser = argparse("bench", "Times copydesk and its peers in one run.")
parser:option("--size", "MiB of each text"):convert(tonumber):default "16"
parser:option("--rounds", "how often each is timed"):convert(tonumber):default "5"
parser:option("--sections", "of normalize, sentences, uax29, clean, reply, start, hostile")
  :default "normalize,sentences,uax29,clean,reply,start,hostile"
parser:option("--out", "folder for bench.md and bench.svg"):default "build/bench"
parser:argument("files", "texts; by default those of the project's shared data"):args "*"
local arguments = parser:parse()

local has_luautf8, luautf8 = pcall(require, "lua-utf8")

-- --- contestants: each gives the seconds that one pass over a text takes, or nil if it refuses it ----------

local function called(method, options)
  return function(text)
    local began = peers.clock()
    method(text, options)
    return peers.clock() - began
  end
end

local function each_called(method)
  return function(documents)
    local began = peers.clock()
    for _, document in ipairs(documents) do method(document) end
    return peers.clock() - began
  end
end

local function peer(name, form)
  return peers[name] and function(text) return (peers[name](text, form)) end
end

local function normalize_contestants(form, short)
  local list = {
    { name = "memcpy", run = peer "memcpy" },
    { name = "copydesk", run = called(copydesk.normalize, { form = form }) },
    { name = "ICU", run = peer("icu", form) },
    { name = "utf8proc", run = peer("utf8proc", form), text = short },
    { name = "glib", run = peer("glib", form), text = short },
    { name = "unistring", run = peer("unistring", form), text = short },
  }
  if has_luautf8 and form == "NFC" and luautf8.normalize_nfc then
    list[#list + 1] = { name = "luautf8", run = called(luautf8.normalize_nfc), text = short }
  end
  return list
end

local function preset_contestants(preset)
  return {
    { name = "memcpy", run = peer "memcpy" },
    { name = "copydesk", run = called(copydesk.normalize, preset) },
    { name = "ICU", run = peer("icu", "NFC") },
  }
end

local function sentence_contestants(options)
  return {
    { name = "copydesk", run = called(copydesk.split, options) },
    { name = "ICU", run = peer "icu_sentences" },
  }
end

-- --- timing ----------------------------------------------------------------------------------------------

local function median(list)
  table.sort(list)
  local middle = math.floor((#list + 1) / 2)
  return #list % 2 == 1 and list[middle] or (list[middle] + list[middle + 1]) / 2
end

-- Seconds for one pass: the mean of as many passes as fill the least time.
local function time_once(run, text)
  collectgarbage()
  collectgarbage "stop"
  local total, passes = 0, 0
  repeat
    local ok, seconds = pcall(run, text)
    if not ok or not seconds then
      collectgarbage "restart"
      return nil
    end
    total, passes = total + seconds, passes + 1
    if collectgarbage "count" > 512 * 1024 then collectgarbage() end
  until total >= QUICK
  collectgarbage "restart"
  return total / passes
end

local function size_of(text)
  if type(text) == "string" then return #text end
  local bytes = 0
  for _, document in ipairs(text) do bytes = bytes + #document end
  return bytes
end

-- What is made at the first call (tables, knowledge of a language) is not what is measured.
local function warm_up(contestant, text)
  if contestant.run then pcall(contestant.run, type(text) == "string" and text:sub(1, 4096) or { text[1] }) end
end

-- The speed of each contestant in MB/s, by name. One that has a text of its own works on that.
local function race(contestants, text)
  local times = {}
  for _, contestant in ipairs(contestants) do warm_up(contestant, contestant.text or text) end
  for _ = 1, arguments.rounds do
    for _, contestant in ipairs(contestants) do
      local own = times[contestant.name] or {}
      times[contestant.name] = own
      if contestant.run and not own.refused then
        local seconds = time_once(contestant.run, contestant.text or text)
        if seconds then own[#own + 1] = seconds else own.refused = true end
      end
    end
  end
  local speeds = {}
  for _, contestant in ipairs(contestants) do
    local own = times[contestant.name]
    if #own > 0 then speeds[contestant.name] = size_of(contestant.text or text) / median(own) / 1e6 end
  end
  return speeds
end

-- --- what is shown ---------------------------------------------------------------------------------------

local function shown(speed)
  if not speed then return "–" end
  return speed < 10 and ("%.1f"):format(speed) or ("%.0f"):format(speed)
end

local function row_of(label, speeds, columns)
  local cells = { label }
  for _, name in ipairs(columns) do cells[#cells + 1] = shown(speeds[name]) end
  local ratio = speeds.ICU and speeds.copydesk and speeds.copydesk / speeds.ICU
  cells[#cells + 1] = ratio and ("%.1f"):format(ratio) or nil
  return cells
end

local function width(text) return select(2, text:gsub("[^\128-\191]", "")) end

local function print_row(cells)
  local out = {}
  for i, cell in ipairs(cells) do
    local space = (" "):rep((i == 1 and 20 or 11) - width(cell))
    out[i] = i == 1 and cell .. space or space .. cell
  end
  print(table.concat(out))
end

local markdown = {}
local function mark(format, ...) markdown[#markdown + 1] = format:format(...) .. "\n" end

local function begin_section(title, about, columns, has_ratio)
  local heads = { "" }
  for _, name in ipairs(columns) do heads[#heads + 1] = name end
  if has_ratio then heads[#heads + 1] = "ratio" end
  print(("\n%s: %s"):format(title, about))
  print_row(heads)
  if has_ratio then heads[#heads] = "copydesk / ICU" end
  mark("\n## %s\n\n%s\n", title:gsub("^%l", string.upper), about)
  heads[1] = "text"
  mark("| %s |", table.concat(heads, " | "))
  mark("|---|%s", ("---:|"):rep(#heads - 1))
end

local function tell(label, speeds, columns)
  local cells = row_of(label, speeds, columns)
  print_row(cells)
  io.stdout:flush()
  mark("| %s |", table.concat(cells, " | "))
end

-- --- the sections ----------------------------------------------------------------------------------------

local texts = corpus.texts(arguments.files, arguments.size)
local forms = { ja_half = "NFKC" }
local bars = {}

local function run_normalize()
  local columns = { "memcpy", "copydesk", "ICU", "utf8proc", "glib", "unistring" }
  if has_luautf8 then columns[#columns + 1] = "luautf8" end
  begin_section("normalize", "MB/s of UTF-8, to NFC unless another form is named; a dash: the text is refused",
    columns, true)
  local function contest(label, contestants, text)
    local speeds = race(contestants, text.whole)
    tell(label, speeds, columns)
    bars[#bars + 1] = { label = label, speeds = speeds }
  end
  for _, text in ipairs(texts) do
    local form = forms[text.name] or "NFC"
    local short = text.whole:sub(1, text.unit * math.max(1, math.floor(#text.whole / text.unit / SLOW_SHARE)))
    contest(text.name .. (form == "NFC" and "" or " " .. form), normalize_contestants(form, short), text)
    if text.name == "en_curly" then contest("en_curly web", preset_contestants "web", text) end
  end
end

local function run_sentences(mode)
  local columns = { "copydesk", "ICU" }
  begin_section("sentences, mode " .. mode, "MB/s of UTF-8; ICU's iterator runs over UTF-16 that is in memory already",
    columns, true)
  for _, text in ipairs(texts) do
    tell(text.name, race(sentence_contestants { spans = true, mode = mode }, text.whole), columns)
  end
end

-- methods: { label, function }, a row each.
local function run_documents(title, about, methods, documents)
  if #documents == 0 then return end
  begin_section(title, about:format(#documents, size_of(documents) / 1e6), { "copydesk" })
  for _, method in ipairs(methods) do
    tell(method[1], race({ { name = "copydesk", run = each_called(method[2]) } }, documents), { "copydesk" })
  end
end

-- A story's lists of lines are made when they are asked for.
local function clean_with_lines(text) return copydesk.clean(text).lines end

-- What a fresh process takes before its first result; a process for each measurement.
local function run_start()
  local columns = { "require", "compile", "first clean" }
  begin_section("start", "milliseconds of a fresh process: loading the module, compiling phrases, the first clean", columns)
  for _, lang in ipairs { "en", "de", "fr", "ru", "ar", "ja" } do
    local times = { {}, {}, {} }
    for round = 1, 2 * arguments.rounds do
      local pipe = assert(io.popen(("%s bench/start.lua %s"):format(arg[-1], lang)))
      for i = 1, 3 do times[i][round] = assert(pipe:read "*n", "no time from bench/start.lua") end
      pipe:close()
    end
    local cells = {}
    for i, name in ipairs(columns) do cells[name] = median(times[i]) end
    tell(lang, cells, columns)
  end
end

-- Texts on which others take a time that grows with the square of the length: as fast four times as long.
local function run_hostile()
  local columns = { "64 KiB", "256 KiB", "1 MiB", "ICU 64 KiB" }
  local cases = {
    { "normalize: marks", "normalize", "\204\129\204\163", peer("icu", "NFC") },
    { "normalize: broken", "normalize", "\255", peer("icu", "NFC") },
    { "sentences: U.S.", "split", "U.S. ", peer "icu_sentences" },
    { "sentences: . \"", "split", ". \"", peer "icu_sentences" },
    { "sentences: a", "split", "a", peer "icu_sentences" },
    { "clean: (", "clean", "(Reporting by " },
    { "clean: lines", "clean", "Share\n" },
    { "reply: >", "reply", ">" },
    { "reply: On", "reply", "On Mon, Jane\n" },
  }
  begin_section("hostile", "MB/s on one short piece repeated to 64 KiB, 256 KiB and 1 MiB", columns)
  for _, case in ipairs(cases) do
    local small = case[3]:rep(math.floor(65536 / #case[3]))
    local run = called(copydesk[case[2]])
    tell(case[1], race({
      { name = "64 KiB", run = run, text = small },
      { name = "256 KiB", run = run, text = small:rep(4) },
      { name = "1 MiB", run = run, text = small:rep(16) },
      { name = "ICU 64 KiB", run = case[4], text = small },
    }), columns)
  end
end

local function write_file(name, content)
  local file = assert(io.open(arguments.out .. "/" .. name, "wb"))
  file:write(content)
  file:close()
  print("written: " .. arguments.out .. "/" .. name)
end

local versions = { "utf8proc " .. peers.versions.utf8proc }
for _, name in ipairs { "icu", "glib", "unistring" } do
  versions[#versions + 1] = peers.versions[name] and name .. " " .. peers.versions[name]
end
local header = ("copydesk %s, kernel %s, %s; beside it %s; %g MiB a text, median of %d rounds"):format(
  copydesk.version, core.kernel(), jit and jit.version or _VERSION, table.concat(versions, ", "),
  arguments.size, arguments.rounds)

print(header)
mark("# How fast\n\n%s. `make bench OUT=docs` writes this page.", header)
local sections = {
  { "normalize", run_normalize },
  { "sentences", function() run_sentences "prose" end },
  { "uax29", function() run_sentences "uax29" end },
  { "clean", function()
    run_documents("clean", "%d articles, %.2f MB, one call each, MB/s",
      { { "clean", copydesk.clean }, { "clean and .lines", clean_with_lines } }, corpus.articles(arguments.files))
  end },
  { "reply", function()
    run_documents("reply", "%d mails, %.2f MB, one call each, MB/s",
      { { "reply", copydesk.reply } }, corpus.mails(arguments.files))
  end },
  { "start", run_start },
  { "hostile", run_hostile },
}
for _, section in ipairs(sections) do
  if ("," .. arguments.sections .. ","):find("," .. section[1] .. ",", 1, true) then section[2]() end
end
print()
write_file("bench.md", table.concat(markdown))
if #bars > 0 then write_file("bench.svg", chart.bars(bars, { "copydesk", "ICU", "utf8proc", "glib", "unistring" }, header)) end
