-- methods.lua: the commands. Each names the method of the interface that it runs, and what of the result
-- becomes JSON: the result as it is, unless said otherwise. Where there is a stream, text goes through that, so that
-- it may be of any length.

local json = require "copydesk.cli.json"

local methods = {}

-- The lines of a result with their text, for readers whose strings are not bytes.
local function with_text(source, lines)
  for _, line in ipairs(lines or {}) do line.text = line.text or source:sub(line.first, line.last) end
  return lines
end

-- The sentences of a story, for --pick: they are not among its fields, for not all who clean split too.
local function story_sentences(public)
  local list = {}
  for sentence in getmetatable(public).story:sentences() do list[#list + 1] = sentence end
  return list
end

-- What of a story is for everyone; the rest it keeps for its own use.
local story_fields = { "text", "title", "dateline", "agency", "publisher", "credits", "photo_credits", "related", "lines",
  "removed" }

local function public_story(story)
  local public = setmetatable({}, { story = story })
  for _, name in ipairs(story_fields) do public[name] = story[name] end
  return public
end

methods.list = {
  {
    name = "normalize", method = "normalize",
    summary = "repair, normalize and tidy Unicode text",
    result = function(_, text, changed, report)
      return { text = text, changed = changed, report = report and setmetatable(report, json.object) }
    end,
    -- a row keeps the text alone
    pick = "text",
    stream = function(desk) return desk:normalizer() end,
  },
  {
    name = "sentences", method = "split", field = "sentences",
    stream = function(desk) return desk:stream() end,
    -- with --explain
    result = function(_, sentences, candidates)
      if candidates then return { sentences = sentences, candidates = candidates } end
      return sentences
    end,
    summary = "split text into sentences, one a line",
  },
  {
    name = "lines", method = "lines", field = "lines",
    summary = "tell for each line what it is: body, byline, credit, share and so on",
    result = with_text,
  },
  {
    name = "clean", method = "clean", field = "story", reports = true,
    summary = "the story alone: title, body, and who wrote it",
    result = function(source, story)
      with_text(source, story.lines)
      with_text(source, story.removed)
      return public_story(story)
    end,
    computed = { sentences = story_sentences },
  },
  {
    name = "reply", method = "reply", field = "reply", reports = true,
    summary = "the new words of an e-mail, without what is quoted or signed",
    result = function(source, reply)
      with_text(source, reply.parts)
      return reply
    end,
  },
  {
    name = "credits", method = "credits", field = "credits",
    summary = "who reported, wrote, edited, photographed, and where",
  },
}

for _, method in ipairs(methods.list) do
  method.result = method.result or function(_, result) return result end
  method.computed = method.computed or {}
end

local function pick_from(object, names, computed)
  if type(object) ~= "table" then return object end
  local picked = setmetatable({}, json.object)
  for _, name in ipairs(names) do
    local value
    if computed[name] then value = computed[name](object) else value = object[name] end
    if #names == 1 then return value == nil and json.null or value end
    picked[name] = value
  end
  return picked
end

--- The fields of a result that have these names, of each item if it is a list; the value alone if there is
--- one name.
---@param method table one of methods.list
---@param result any what method.result gave
---@param names string[]?
function methods.pick(method, result, names)
  if not names then return result end
  if type(result) ~= "table" or result[1] == nil then return pick_from(result, names, method.computed) end
  local list = {}
  for i, item in ipairs(result) do list[i] = pick_from(item, names, method.computed) end
  return list
end

return methods
