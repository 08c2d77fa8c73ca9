-- options.lua: the interface's options as options of the command line. They are made from the descriptions
-- that the rooms give (desk.options_of), so that what the interface takes the command takes.

local json = require "copydesk.cli.json"

local options = {}

-- For --help: what an option is about, or by a value that it has what it is about then. One that is not listed here
-- is shown with its values alone.
options.about = {
  abbreviations = "abbreviations besides the language's",
  accents = "strip: remove the accents of Latin, Greek and Cyrillic letters",
  casefold = "fold letter case, as for searching",
  controls = "strip: remove control characters",
  dashes = "ascii: write dashes as hyphens",
  drop = "kinds of lines to remove that are kept otherwise",
  ellipsis = "ascii: write an ellipsis as three dots",
  entities = "decode HTML's character references",
  explain = "tell what decided (in JSON; for sentences as text, on standard error)",
  form = "Unicode normalization form",
  hyphens = "undo hyphenation at line ends",
  invalid = "what becomes of bytes that are not UTF-8",
  invisible = "strip: remove invisible characters that no script needs",
  keep = "kinds of lines to keep that are removed otherwise",
  kinds = "kinds of lines of your own",
  lang = "language of the text, a BCP 47 tag",
  ligatures = "ascii: write out ligatures",
  mode = "prose, or exactly Unicode's default rules",
  mojibake = "repair text that was decoded with the wrong encoding",
  newlines = "what ends a paragraph: a blank line, any line end, or as the text looks",
  phrases = "phrases of your own, by the kind of line they tell",
  preset = "a set of options by name",
  quotes = { ascii = "ascii: straight quotes", split = "split, keep: what becomes of quotations of several sentences" },
  report = "tell what was done, with counts (as text: on standard error)",
  signature = "the signature of a mail: leave it out, or keep it in",
  spaces = "collapse: runs of spaces become one",
  spans = "first and last byte, counted from 1, instead of sentences",
  width = "ascii: full-width forms become ordinary ones",
  wrap = "undo hard wrapping",
}

-- The same where the option is a flag alone.
options.about_flag = { newlines = "write every line ending as \\n" }

local function flag_name(name) return "--" .. (name:gsub("_", "-")) end
local function target(name) return "option_" .. name end

local function is_flag(kinds)
  for _, kind in ipairs(kinds) do
    if kind.kind ~= "boolean" then return false end
  end
  return true
end

local function has_kind(kinds, wanted)
  for _, kind in ipairs(kinds) do
    if kind.kind == wanted then return true end
  end
  return false
end

-- The words that may stand for the values: false is "none".
local function words_of(kinds)
  local words, seen = {}, {}
  local function add(word)
    if not seen[word] then words[#words + 1] = word end
    seen[word] = true
  end
  for _, kind in ipairs(kinds) do
    for _, value in ipairs(kind.values or {}) do add(value == false and "none" or tostring(value)) end
    if kind.kind == "boolean" then
      add "true"
      add "false"
    end
  end
  return words
end

local function about_of(name, kinds, words)
  local about = is_flag(kinds) and options.about_flag[name] or options.about[name]
  if type(about) ~= "table" then return about end
  local parts = {}
  for _, word in ipairs(words) do parts[#parts + 1] = about[word] end
  return table.concat(parts, "; ")
end

local function help_of(name, kinds)
  local words = words_of(kinds)
  local about = about_of(name, kinds, words)
  local list = not is_flag(kinds) and #words > 0 and table.concat(words, ", ") or nil
  if has_kind(kinds, "table") then list = "JSON, or @FILE with JSON" end
  if has_kind(kinds, "strings") then list = "with commas, or JSON, or @FILE with JSON" end
  if about and list then return about .. " (" .. list .. ")" end
  return about or list
end

local function sorted_names(known)
  local names = {}
  for name in pairs(known) do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- Adds an option to an argparse command for each option of the interface.
---@param command table
---@param known table<string, table[]> as desk.options_of gives
---@return table[] what was added
function options.add(command, known)
  local added = {}
  for _, name in ipairs(sorted_names(known)) do
    local kinds = known[name]
    if is_flag(kinds) then
      added[#added + 1] = command:flag(flag_name(name)):target(target(name)):description(help_of(name, kinds))
      command:flag("--no-" .. flag_name(name):sub(3)):target(target(name)):action("store_false"):hidden(true)
    else
      local option = command:option(flag_name(name)):target(target(name)):description(help_of(name, kinds))
      if has_kind(kinds, "strings") then option:count("*") end
      option:argname(#words_of(kinds) > 0 and "WORD" or has_kind(kinds, "table") and "JSON" or "VALUE")
      added[#added + 1] = option
    end
  end
  return added
end

local readers = {}

function readers.choice(word, kind)
  for _, value in ipairs(kind.values) do
    local name = value == false and "none" or tostring(value)
    if name == word or name:lower() == word:lower() then return value end
  end
end

function readers.boolean(word)
  if word == "true" then return true end
  if word == "false" then return false end
end

function readers.number(word) return tonumber(word) end
function readers.string(word) return word end

-- JSON, or that of a file; nil and what is wrong.
function readers.table(word)
  if word:sub(1, 1) == "@" then
    local file, message = io.open(word:sub(2), "rb")
    if not file then return nil, message end
    word = file:read "*a" or ""
    file:close()
  end
  return json.decode(word)
end

-- The value that a word stands for, or nil and perhaps what is wrong with it.
local function read_word(word, kinds)
  local why
  for _, kind in ipairs(kinds) do
    local value, message = (readers[kind.kind] or readers.table)(word, kind)
    if value ~= nil and kind.accepts(value) then return value end
    why = why or message
  end
  return nil, why
end

-- Lists are written with commas, as JSON, or by giving the option several times.
local function read_list(words)
  local list = {}
  for _, word in ipairs(words) do
    local items, message
    if word:match "^[%[@]" then
      items, message = readers.table(word)
      if type(items) ~= "table" then return nil, message end
      for _, item in ipairs(items) do list[#list + 1] = item end
    else
      for item in word:gmatch "[^,]+" do list[#list + 1] = item:match "^%s*(.-)%s*$" end
    end
  end
  return list
end

local function bad_value(name, word, kinds, why)
  local words = words_of(kinds)
  return ("bad value '%s' for %s (%s)"):format(word, flag_name(name),
    why or (#words > 0 and "one of " .. table.concat(words, ", ") or kinds[1].allowed) .. " expected")
end

--- The options that the command line gave, as the interface takes them; or nil and what is wrong.
---@param given table what argparse found
---@param known table<string, table[]>
---@return table?, string?
function options.read(given, known)
  local read = {}
  for _, name in ipairs(sorted_names(known)) do
    local word, kinds = given[target(name)], known[name]
    if type(word) == "boolean" then
      read[name] = word
    elseif word ~= nil and not (type(word) == "table" and #word == 0) then
      local is_list = type(word) == "table"
      local value, why = (is_list and read_list or read_word)(word, kinds)
      if value == nil then return nil, bad_value(name, is_list and table.concat(word, " ") or word, kinds, why) end
      read[name] = value
    end
  end
  return read
end

return options
