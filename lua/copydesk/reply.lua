-- reply.lua: what of an e-mail its writer has just written, apart from what is quoted, forwarded, signed, or
-- added by a device or a lawyer. The message is the decoded text of one part; MIME is for the caller to undo.
--
-- What a language tells about mail is in the section `mail` of its file lang/TAG.lua. All of it may be left out.
-- A list of phrases is one string, the phrases apart by "|"; case does not matter. The phrases of all languages
-- are tried at once.
--
--   opens     = words an attribution line may begin with, before a date or a name: "on"
--   wrote     = its verb in every form, with what always goes with it: "wrote | has written"
--   glue      = its other words, that are no part of a name: "at | user"
--   prose     = words that no name begins with: "As Jane wrote:" is the writer's own, and what is quoted below, too
--   months    = twelve of them, January first; several names of one are apart by ",": "january, jan | …"
--   days      = seven of them, Monday first, in the same way
--   day_first = true where 3/2/2020 is always the third of February
--   am, pm    = the halves of the day
--   fields    = { from, to, cc, date, subject, other }: names of the header fields that are copied above a
--               quoted message, without the colon
--   original  = the words of a line above a quoted message: "original message"
--   forwarded = the words of a line above a forwarded message: "begin forwarded message"
--   device    = what devices and programs add to a message, "…" for the few words that change: "sent from my … |
--               von meinem … gesendet"; without "…", or with it only at the front, a word of a `devices` list
--               must stand in the line: "sent with | … から送信"
--   devices   = names of devices and mail programs, or how such names begin: "iphone | mobile"
--   excuse    = what may follow that: "please excuse"
--   greetings = "hi | dear"
--   inline    = words that announce answers in the quote or below it: "see below"
--   closings  = "best regards | yours sincerely"
--   disclaimers = phrases that only a company's disclaimer has, anywhere in a paragraph
--   hints     = phrases that a disclaimer has, and other texts, too: there must be two in a paragraph, or one that is all of
--               it, or one of more than two words that begins a long paragraph or one with a link
--   footers   = phrases with which the footer of a mailing list or of a notification begins a line

local core = require "copydesk.core"
local languages = require "copydesk.languages"
local options = require "copydesk.options"

local function trim(text) return (text:gsub("^%s+", ""):gsub("%s+$", "")) end

-- Calls each(phrase, number) for the phrases of a list; those apart by 'also' within one share its number.
local function each_phrase(list, also, each)
  local number = 0
  for group in ((list or "") .. "|"):gmatch "(.-)|" do
    number = number + 1
    for phrase in (group .. also):gmatch("(.-)" .. also) do
      phrase = trim(phrase):gsub("%s+", " ")
      if phrase ~= "" then each(phrase, number) end
    end
  end
end

-- Which kind of phrase the core has for each list of a section.
local plain_lists = {
  opens = "opens", wrote = "wrote", glue = "glue", am = "am", pm = "pm", original = "original",
  forwarded = "forwarded", excuse = "excuse", greetings = "greeting", inline = "inline", prose = "prose", closings = "closing",
  devices = "device_noun", disclaimers = "disclaimer", hints = "hint",
  footers = "footer",
}
local field_lists = { from = "from", to = "to", cc = "cc", date = "date", subject = "subject", other = "field" }

local function add_list(phrases, list, kind)
  each_phrase(list, "|", function(phrase) phrases:add(phrase, kind) end)
end

local function add_device(phrases, pattern)
  local head, tail = pattern:match "^(.-)…(.*)$"
  if not head then return phrases:add(pattern, "device_named") end
  head, tail = trim(head), trim(tail)
  if tail == "" then
    phrases:add(head, "device")
  elseif head == "" then
    phrases:add(tail, "device_end")
  else
    phrases:add(head, "device_head")
    phrases:add(tail, "device_tail")
  end
end

-- Words that tell the language tell how to read 3/2/2020.
local function add_order(phrases, mail)
  local kind = mail.day_first and "day_first" or "other_order"
  for _, list in ipairs { mail.opens or "", mail.wrote or "", (mail.fields or {}).date or "" } do
    add_list(phrases, list, kind)
  end
end

local function add_section(phrases, mail)
  add_order(phrases, mail)
  for name, kind in pairs(plain_lists) do add_list(phrases, mail[name], kind) end
  for name, kind in pairs(field_lists) do add_list(phrases, (mail.fields or {})[name], kind) end
  each_phrase(mail.months, ",", function(phrase, number) phrases:add(phrase, "month", number) end)
  each_phrase(mail.days, ",", function(phrase, number) phrases:add(phrase, "day", number) end)
  each_phrase(mail.device, "|", function(pattern) add_device(phrases, pattern) end)
end

local all_phrases

-- The phrases of all languages, prepared at the first use.
local function prepare_phrases()
  if all_phrases then return all_phrases end
  local phrases = core.mail_phrases()
  for _, tag in ipairs(languages.tags) do add_section(phrases, languages.get(tag).mail or {}) end
  phrases:finish()
  all_phrases = phrases
  return phrases
end

-- Moves spans from the text to the source; the parts keep touching each other.
local function to_source(alignment, source, parts, attribution)
  local first = 1
  for i, part in ipairs(parts) do
    local _, last = alignment:to_source(part.first, part.last)
    part.first, part.last = first, i == #parts and #source or last
    first = part.last + 1
  end
  if attribution then
    attribution.first, attribution.last = alignment:to_source(attribution.first, attribution.last)
  end
end

---@class copydesk.part
---@field kind "reply"|"attribution"|"quote"|"signature"|"forward"|"disclaimer"
---@field first integer
---@field last integer
---@field quoted? true  an excerpt that the writer left between the own words; its kind is "reply"

---@class copydesk.quoted_author  who wrote what is quoted, as the attribution line or header block says
---@field name? string
---@field email? string
---@field date? string  ISO 8601 where the date can be read in one way only, else as it is written
---@field first integer
---@field last integer

---@class copydesk.reply
---@field text string  the parts of kind "reply" joined (with signature = "keep" also signature, disclaimer and forward)
---@field parts copydesk.part[]  in order, without a gap, with spans in the source
---@field attribution? copydesk.quoted_author

-- Most texts are normalized already: an alignment is made for the others alone.
local function read(prepared, source)
  local text, changed, position = prepared.normalize:apply(source)
  if not text then return nil, changed, position end
  local reply, parts, attribution = prepared.reply.phrases:reply(text, prepared.reply.keep)
  if changed then
    local _, alignment = prepared.normalize:align(source)
    to_source(alignment, source, parts, attribution)
  end
  return { text = reply, parts = parts, attribution = attribution }
end

return {
  name = "reply",
  options = {
    lang = options.string,
    signature = options.one_of("strip", "keep"),
  },
  prepare = function(resolved)
    return { phrases = prepare_phrases(), keep = resolved.signature == "keep" }
  end,
  methods = {
    reply = { rooms = { "normalize", "reply" }, without = { "report" }, run = read },
  },
}
