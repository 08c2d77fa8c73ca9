-- story.lua: what clean() returns, put together from the lines of a text.

local story = {}

local SUPPOSED = 0.6 -- how sure a byline is that is a name alone
local LEAD = 3       -- lines of the body that may stand above a byline: a standfirst, a caption

local Story = {}
Story.__index = Story

-- The place in the text of a place in the body, by binary search in pieces = { body, text, body, text, ... }.
local function to_text(pieces, position)
  local low, high = 1, #pieces / 2
  while low < high do
    local middle = math.floor((low + high + 1) / 2)
    if pieces[2 * middle - 1] <= position then low = middle else high = middle - 1 end
  end
  return pieces[2 * low] + position - pieces[2 * low - 1]
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
    local first, last = to_text(pieces, span[1]), to_text(pieces, span[2])
    if alignment then first, last = alignment:to_source(first, last) end
    return body:sub(span[1], span[2]), first, last
  end
end

-- What each kind of line gives to the story. A line's text is what stands in the normalized text.
local take = {}

function take.title(self, line, text)
  self.title = self.title or text:sub(line.first, line.last)
end

function take.dateline(self, line)
  self.dateline = self.dateline or { place = line.place, date = line.date, agency = line.agency }
  self.dateline_agency = self.dateline_agency or line.agency
end

function take.photo_credit(self, line)
  self.photo_credits[#self.photo_credits + 1] = line
end

function take.related(self, line)
  self.related[#self.related + 1] = line
end

local function add_credits(self, credits, least, seen)
  for _, credit in ipairs(credits) do
    local key = ("%s\0%s\0%s\0%s"):format(credit.role, credit.name or "", credit.place or "", credit.agency or "")
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

--- Puts a story together.
---@param lines table[] with kinds by name and positions in the text
---@param text string the normalized text
---@param body string
---@param pieces integer[]
---@param in_body fun(kind: string): boolean
---@param least number the least confidence of a credit that is given
---@return table
function story.new(lines, text, body, pieces, in_body, least)
  local self = setmetatable({
    text = body, lines = lines, credits = {}, photo_credits = {}, related = {}, removed = {}, pieces = pieces,
  }, Story)
  local paragraphs, head, seen = 0, #text, {}
  for _, line in ipairs(lines) do
    local kind = line.kind
    if BODY[kind] and line.last - line.first > 80 then
      paragraphs = paragraphs + 1
      if paragraphs == LEAD then head = line.first end
    end
    if kind ~= "body" then
      if take[kind] then take[kind](self, line, text) end
      if not in_body(kind) then self.removed[#self.removed + 1] = line end
      if not BODY[kind] then
        self.publisher = self.publisher or line.publisher
        self.line_agency = self.line_agency or line.agency
      end
    end
    if line.credits then add_credits(self, line.credits, least, seen) end
    for _, cut in ipairs(line.cuts or {}) do self.removed[#self.removed + 1] = cut end
  end
  settle_bylines(self, head)
  self.agency = self.dateline_agency or self.line_agency
  self.dateline_agency, self.line_agency = nil, nil
  return self
end

return story
