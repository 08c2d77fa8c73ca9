-- story.lua: what clean() returns, put together from the lines of a text.

local body_to_text = require "copydesk.core".body_to_text

local story = {}

local SUPPOSED = 0.6 -- how sure a byline is that is a name alone

local Story = {}

-- Every line has a table in these lists, and most who clean want no more than the text: they are made when one is asked for.
local LISTS = { lines = true, removed = true, related = true }

local function make_lists(self)
  local later = self.later
  local lines, notable = later.list(later.room, later.found, self.alignment)
  local in_body, removed, related = later.room.in_body, {}, {}
  for i = 1, #notable do
    local line = notable[i]
    local kind = line.kind
    if kind == "related" then related[#related + 1] = line end
    if kind ~= "body" and not in_body[kind] then removed[#removed + 1] = line end
    for _, cut in ipairs(line.cuts or {}) do removed[#removed + 1] = cut end
  end
  self.lines, self.removed, self.related, self.later = lines, removed, related, nil
end

function Story.__index(self, name)
  if LISTS[name] and rawget(self, "later") then make_lists(self) end
  return rawget(self, name) or Story[name]
end

function Story.__pairs(self)
  if self.later then make_lists(self) end
  return next, self, nil
end

--- Iterates over the sentences of the body: sentence, first, last; the positions are those in the source.
---@return fun(): string?, integer?, integer?
function Story:sentences()
  local body, pieces, alignment = self.text, self.pieces, self.alignment
  local spans, i = self.splitter:spans(body), 0
  return function()
    i = i + 1
    local span = spans[i]
    if not span then return nil end
    local first, last = body_to_text(pieces, span[1]), body_to_text(pieces, span[2])
    if alignment then first, last = alignment:to_source(first, last) end
    return body:sub(span[1], span[2]), first, last
  end
end

-- What each kind of line gives to the story. A line's text is what stands in the normalized text.
local take = {}

-- The first title, whole where it is wrapped.
function take.title(self, line, text)
  local words = text:sub(line.first, line.last)
  if not self.title then
    self.title, self.title_open = words, true
  elseif line.continues and self.title_open then
    self.title = self.title .. " " .. words
  else
    self.title_open = nil
  end
end

function take.dateline(self, line)
  self.dateline = self.dateline or { place = line.place, date = line.date, agency = line.agency }
  self.dateline_agency = self.dateline_agency or line.agency
end

function take.photo_credit(self, line)
  self.photo_credits[#self.photo_credits + 1] = line
end

local function add_credits(self, credits, least, seen)
  for _, credit in ipairs(credits) do
    local key = credit.role .. "\0" .. (credit.name or "") .. "\0" .. (credit.place or "") .. "\0" .. (credit.agency or "")
    if credit.confidence >= least and not seen[key] then
      seen[key] = true
      self.credits[#self.credits + 1] = credit
    end
  end
end

-- Of the bylines those above the story hold where there are any: what stands below belongs to other stories. And
-- where one says "by", names alone are something else.
local function settle_bylines(self, head)
  local above, said = false, false
  for _, credit in ipairs(self.credits) do
    if credit.role == "byline" then
      above = above or credit.first <= head
      said = said or credit.confidence > SUPPOSED
    end
  end
  local kept = {}
  for _, credit in ipairs(self.credits) do
    local other = credit.role == "byline" and ((above and credit.first > head) or (said and credit.confidence <= SUPPOSED))
    if not other then kept[#kept + 1] = credit end
  end
  self.credits = kept
end

local BODY = { body = true, dateline = true, subhead = true }

local function take_line(self, line, text)
  local kind = line.kind
  if take[kind] then take[kind](self, line, text) end
  if BODY[kind] then return end
  self.publisher = self.publisher or line.publisher
  if kind ~= "photo_credit" then self.line_agency = self.line_agency or line.agency end
end

-- The agency that a credit of words, not of pictures, names first.
local function agency_of(credits)
  for _, credit in ipairs(credits) do
    if credit.agency and credit.role ~= "photography" then return credit.agency end
  end
end

--- Puts a story together.
---@param found table what the core found: told (the lines in which more was read than what they are), head, body, pieces
---@param text string the normalized text, in which the lines' positions are
---@param least number the least confidence of a credit that is given
---@return table
function story.new(found, text, least)
  local self = { text = found.body, pieces = found.pieces, credits = {}, photo_credits = {} }
  local seen = {}
  for _, line in ipairs(found.told) do
    take_line(self, line, text)
    if line.credits then add_credits(self, line.credits, least, seen) end
  end
  if #self.credits > 0 then settle_bylines(self, found.head) end
  self.agency = self.dateline_agency or self.line_agency or agency_of(self.credits)
  self.dateline_agency, self.line_agency, self.title_open = nil, nil, nil
  return setmetatable(self, Story)
end

return story
