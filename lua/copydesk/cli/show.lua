-- show.lua: results as text for people and for other programs. In colour only where asked for; without it,
-- columns are separated by one tab.

local show = {}

local styles = {
  title = "1", heading = "1;36", number = "36", role = "33", name = "1", place = "32", dim = "2",
  kept = "32", removed = "31", reply = "32",
}

-- A function that paints a text in a style, or leaves it alone.
local function painter(colour)
  if not colour then return function(_, text) return text end end
  return function(style, text) return "\27[" .. styles[style] .. "m" .. text .. "\27[0m" end
end

-- One line of what may be several.
local function one_line(text)
  return (text:gsub("%s+", function(run) return run:find "[\r\n]" and " " or nil end))
end

local function without_end(text)
  local last = #text
  while last > 0 and text:find("^%s", last) do last = last - 1 end
  return text:sub(1, last)
end

-- How many columns a text takes, when every character takes one.
local function width(text) return select(2, text:gsub("[^\128-\191]", "")) end

local function pad(text, columns) return text .. (" "):rep(columns - width(text)) end

-- A text in lines of at most so many columns, the first and the others after an indent.
local function wrapped(text, columns, first_indent, indent)
  local out, line, used = {}, first_indent, 0
  for word in one_line(text):gmatch "%S+" do
    local size = width(word)
    if used > 0 and used + 1 + size > columns then
      out[#out + 1] = line
      line, used = indent, 0
    end
    line = line .. (used > 0 and " " or "") .. word
    used = used + (used > 0 and 1 or 0) + size
  end
  out[#out + 1] = line
  return table.concat(out, "\n")
end

local COLUMNS = 84

-- Each view gets the result of a method, the source, and the painter; it returns text.
local views = {}

function views.normalize(text) return text end

function views.sentences(sentences)
  local out = {}
  for i, sentence in ipairs(sentences) do
    if type(sentence) == "string" then
      out[i] = without_end(one_line(sentence)) .. "\n"
    else
      out[i] = ("%d\t%d\n"):format(sentence[1] or sentence.first, sentence[2] or sentence.last)
    end
  end
  return table.concat(out)
end

local kept_kinds = { body = true, dateline = true, subhead = true, title = true, subtitle = true, caption = true }

function views.lines(lines, source, paint, colour)
  local out = {}
  for i, line in ipairs(lines) do
    local kind = colour and paint(kept_kinds[line.kind] and "kept" or "removed", pad(line.kind, 13)) or line.kind .. "\t"
    out[i] = kind .. source:sub(line.first, line.last) .. "\n"
  end
  return table.concat(out)
end

function views.credits(credits, _, paint)
  local out = {}
  for i, credit in ipairs(credits) do
    out[i] = table.concat({ paint("role", credit.role), paint("name", credit.name or ""), paint("place", credit.place or ""),
      credit.agency or "" }, "\t")
    out[i] = without_end(out[i]) .. "\n"
  end
  return table.concat(out)
end

function views.clean(story, _, paint)
  local title = story.title and paint("title", story.title) .. "\n\n" or ""
  return title .. story.text .. (story.text == "" and "" or "\n")
end

function views.reply(reply)
  return reply.text .. ((reply.text == "" or reply.text:sub(-1) == "\n") and "" or "\n")
end

-- --- the reports: everything that was found, for reading -----------------------------------------------

local function heading(paint, text) return "\n" .. paint("heading", text) .. "\n" end

local function numbered_sentences(out, story, paint)
  out[#out + 1] = heading(paint, "SENTENCES")
  local count = 0
  for sentence in story:sentences() do
    count = count + 1
    local number = ("%3d"):format(count)
    local lines = wrapped(sentence, COLUMNS - 5, "", "     ")
    out[#out + 1] = paint("number", number) .. "  " .. lines .. "\n"
  end
end

local function column(list, field)
  local most = 0
  for _, item in ipairs(list) do most = math.max(most, width(item[field] or "")) end
  return most
end

local function table_of_credits(out, credits, paint)
  if #credits == 0 then return end
  out[#out + 1] = heading(paint, "CREDITS")
  local roles, names = column(credits, "role"), column(credits, "name")
  for _, credit in ipairs(credits) do
    local row = { paint("role", pad(credit.role or "", roles)), paint("name", pad(credit.name or "", names)) }
    row[#row + 1] = credit.place and paint("place", credit.place)
    row[#row + 1] = credit.agency and paint("dim", "(" .. credit.agency .. ")")
    out[#out + 1] = "  " .. without_end(table.concat(row, "  ")) .. "\n"
  end
end

local function facts(out, story, paint)
  local dateline = story.dateline
  local rows = {
    { "dateline", dateline and table.concat({ dateline.place or "", dateline.date or "", dateline.agency or "" }, "  ") },
    { "agency", story.agency },
    { "publisher", story.publisher },
  }
  for _, row in ipairs(rows) do
    if row[2] then out[#out + 1] = "  " .. paint("role", pad(row[1], 9)) .. "  " .. row[2] .. "\n" end
  end
end

-- Lines of the source, each behind its kind, those of one heading.
local function listed_lines(out, title, lines, source, paint)
  if #lines == 0 then return end
  out[#out + 1] = heading(paint, title)
  local kinds = column(lines, "kind")
  for _, line in ipairs(lines) do
    local text = wrapped(source:sub(line.first, line.last), COLUMNS - kinds - 4, "", (" "):rep(kinds + 4))
    out[#out + 1] = "  " .. paint("removed", pad(line.kind, kinds)) .. "  " .. paint("dim", text) .. "\n"
  end
end

-- What is about the article is kept apart, not removed; the title stands on top already.
local apart = { subtitle = true, caption = true }

local function other_lines(out, story, source, paint)
  local about, removed = {}, {}
  for _, line in ipairs(story.removed) do
    local list = apart[line.kind] and about or removed
    if line.kind ~= "title" then list[#list + 1] = line end
  end
  listed_lines(out, "KEPT APART", about, source, paint)
  listed_lines(out, "REMOVED", removed, source, paint)
end

local reports = setmetatable({}, { __index = views })

function reports.clean(story, source, paint)
  local out = {}
  if story.title then out[1] = paint("title", wrapped(story.title, COLUMNS, "", "")) .. "\n\n" end
  for paragraph in (story.text .. "\n\n"):gmatch "(.-)\n\n+" do
    if paragraph:find "%S" then out[#out + 1] = wrapped(paragraph, COLUMNS, "", "") .. "\n\n" end
  end
  if #out > 0 then out[#out] = out[#out]:sub(1, -2) end
  numbered_sentences(out, story, paint)
  table_of_credits(out, story.credits, paint)
  facts(out, story, paint)
  other_lines(out, story, source, paint)
  return table.concat(out)
end

function reports.reply(reply, source, paint)
  local out = {}
  local kinds = column(reply.parts, "kind")
  for _, part in ipairs(reply.parts) do
    local style = part.kind == "reply" and "reply" or "dim"
    for line in (source:sub(part.first, part.last):gsub("\r?\n$", "") .. "\n"):gmatch "(.-)\r?\n" do
      out[#out + 1] = without_end(paint(style, pad(part.kind, kinds)) .. "  " .. line) .. "\n"
    end
  end
  return table.concat(out)
end

-- What a method returned beside its first result, as lines.
local notes = {}

function notes.normalize(_, report)
  local lines = {}
  for reason, found in pairs(report or {}) do
    lines[#lines + 1] = ("%s: %d, the first at byte %d"):format(reason, found.count, found.first)
  end
  table.sort(lines)
  return lines
end

function notes.sentences(candidates)
  local lines = {}
  for i, candidate in ipairs(candidates or {}) do
    local why = (candidate.rule or "model") .. (candidate.score and (", score %.3g"):format(candidate.score) or "")
    lines[i] = ("byte %d: %s (%s)"):format(candidate.last, candidate.boundary and "a boundary" or "no boundary", why)
  end
  return lines
end

--- What normalize reports and sentences explain, as lines; nothing for other methods.
---@param method string
---@return string[]
function show.notes(method, ...)
  return notes[method] and notes[method](...) or {}
end

--- A result as text.
---@param method string
---@param result any what the method of the interface returned
---@param source string
---@param how table { colour = boolean, report = boolean }
---@return string
function show.text(method, result, source, how)
  return (how.report and reports or views)[method](result, source, painter(how.colour), how.colour)
end

return show
