-- corpus.lua: the texts that bench.lua works on: files that were named, else the shared data beside the project,
-- else the examples.

local json = require "cjson"

local SHARED = "../shared/data"

local corpus = {}

local function read(name)
  local file = io.open(name, "rb")
  if not file then return nil end
  local text = file:read "*a"
  file:close()
  return text
end

local function files_in(pattern)
  local pipe, names = assert(io.popen("ls " .. pattern .. " 2>/dev/null")), {}
  for name in pipe:lines() do names[#names + 1] = name end
  pipe:close()
  return names
end

--- Each text with its name, the bytes of one copy, and as many copies as fill so many MiB.
---@param files string[]
---@param size number MiB
---@return table[] { name=, unit=, whole= }
function corpus.texts(files, size)
  if #files == 0 then files = files_in(SHARED .. "/bench/*.txt") end
  if #files == 0 then files = { "examples/article.txt", "examples/email.txt" } end
  local texts = {}
  for _, name in ipairs(files) do
    local text = assert(read(name), "cannot read " .. name)
    local copies = math.max(1, math.floor(size * 2 ^ 20 / math.max(1, #text) + 0.5))
    texts[#texts + 1] = { name = name:match "([^/]+)$":gsub("%.txt$", ""), unit = #text, whole = text:rep(copies) }
  end
  return texts
end

-- The documents of JSON lines, each as the function makes it of a row.
local function documents(names, text_of)
  local list = {}
  for _, name in ipairs(names) do
    for line in io.lines(name) do
      list[#list + 1] = text_of(json.decode(line))
    end
  end
  return list
end

local function article(row)
  local lines = {}
  for i, line in ipairs(row.lines) do lines[i] = line.text end
  return table.concat(lines, "\n")
end

local function own_or(files, example)
  local list = {}
  for _, name in ipairs(#files > 0 and files or { example }) do list[#list + 1] = assert(read(name), "cannot read " .. name) end
  return list
end

--- Raw articles.
function corpus.articles(files)
  local news = SHARED .. "/attribution/news/"
  local names = #files == 0 and files_in(("%saeb.jsonl %sfundus.jsonl %shorne2017.jsonl"):format(news, news, news)) or {}
  return #names > 0 and documents(names, article) or own_or(files, "examples/article.txt")
end

--- Mails.
function corpus.mails(files)
  local names = #files == 0 and files_in(SHARED .. "/attribution/email/email.jsonl") or {}
  return #names > 0 and documents(names, function(row) return row.text end) or own_or(files, "examples/email.txt")
end

return corpus
