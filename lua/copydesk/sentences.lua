-- sentences.lua: splitting text into sentences.
--
-- What a language tells about its sentences is in the section `sentences` of its file lang/TAG.lua. All of it
-- may be left out. A list of words is one string, the words apart by white space. Case does not matter, but that an
-- abbreviation written with a capital ("Sat") is one with a capital alone. Abbreviations stand without their last full
-- stop ("e.g"; one with spaces inside is written without them: "z.b"). A word after a hyphen is the ending of longer
-- words: "-str" for "Parkstr."
--
--   abbreviations = {
--     before_name   = titles and the like: "dr. mr. st." do not end a sentence before a name
--     before_number = "no. p. fig." do not end one before a number
--     inside        = "e.g. vs. cf." do not end one, whatever follows
--     anywhere      = "inc. etc. u.s." end one only before a word of `starters`
--     ending        = "a.m. ph.d." end one before any capital
--     after_number  = "km. mln." end one before any capital when a number stands before them; without a number they
--                     are words like others, unless they stand in another list, too
--     cited         = "Civ. Supp." are abbreviations with a capital alone, as in citations, and end one only before a
--                     word of `starters`; and "in_re", two words that begin a name, not a sentence
--   }
--   months    = names of months, short ones too: a number with a stop before them is an ordinal ("3. Mai"); and those of
--               days, where they follow the time of day ("5 p.m. Friday")
--   ordinals  = true where "3." and "III." are how ordinal numbers are written, "arabic" where "3." alone is one
--   weak_stop = true where a full stop is more like a colon, and ends a sentence only before one of `starters`
--   title_case = true where titles and names give a capital to words of all kinds ("The Way We Were"); elsewhere
--               one of `starters` with a capital begins a sentence even where no stop stands before it
--   noun_case = true where every noun has a capital: only one of `starters` begins a sentence where no stop stands before it
--   starters  = common words that, written with a capital, tell that a sentence begins: articles, pronouns,
--               conjunctions, question words, adverbs; no words that stand in names
--   capitals  = those of the starters that have a capital within a sentence, too: "I", "Sie", "Usted"
--   after_day = words beside the openers that go on with the sentence behind the day of an hour ("7 p.m. Tuesday to discuss …")
--   openers   = prepositions that open a phrase of time at the start of a sentence ("At 6 a.m. Mr. Smith …")
--   resumes   = words that go on with the sentence behind a quotation: any, in a script without capitals to tell, and verbs
--               of speech where the speaker's name comes before them ("Why?" Vance asked)
--   enders    = endings of words that end a sentence although no stop follows, as of Korean verbs
--   terminators = { "…" }: marks that end a sentence in this language alone, such as the Greek question mark
--   clause_ends = { "…" }: marks that join sentences into long ones in this language, as the Arabic comma does; they end one
--                 where whole utterances are asked for (quotes = "keep")

local core = require "copydesk.core"
local languages = require "copydesk.languages"
local options = require "copydesk.options"
local raise = require "copydesk.errors".raise

local abbreviation_classes = { "before_name", "before_number", "inside", "anywhere", "ending", "after_number", "cited" }
local word_classes = { "months", "starters", "openers", "capitals", "resumes", "after_day" }

local function words_of(text)
  local list = {}
  for word in (text or ""):gmatch "%S+" do
    list[#list + 1] = word:gsub("%.$", ""):gsub("_", " ")
  end
  return list
end

local function joined(...)
  local list = {}
  for i = 1, select("#", ...) do
    for _, item in ipairs((select(i, ...)) or {}) do list[#list + 1] = item end
  end
  return list
end

-- The knowledge of a language, as the core wants it; the model apart.
local function knowledge_of(section)
  local knowledge = {
    words = {},
    ordinals = section.ordinals ~= nil and section.ordinals ~= false,
    roman_ordinals = section.ordinals == true,
    weak_stop = section.weak_stop or false,
    title_case = section.title_case or false,
    noun_case = section.noun_case or false,
    terminators = section.terminators or {},
    kept_terminators = joined(section.terminators, section.clause_ends),
  }
  local abbreviations = section.abbreviations or {}
  for _, class in ipairs(abbreviation_classes) do knowledge.words[class] = words_of(abbreviations[class]) end
  for _, class in ipairs(word_classes) do knowledge.words[class] = words_of(section[class]) end
  knowledge.words.enders = words_of(((section.enders or ""):gsub("%S+", "-%0")))
  return knowledge
end

local prepared_languages = {}

local function load_model(tag)
  local ok, model = pcall(require, "copydesk.models." .. tag)
  return ok and model or nil
end

-- The model of a language (copydesk/models/TAG.lua), or the one that all others share: it finds more in those that it
-- has seen.
local function model_of(tag)
  local own = load_model(tag)
  if own then return own end
  local shared = load_model "und"
  local seen = shared and shared.seen
  if not seen or not (" " .. seen.languages .. " "):find(" " .. tag .. " ", 1, true) then return shared end
  return setmetatable({ gap_threshold = seen.gap_threshold, gate_threshold = seen.gate_threshold },
    { __index = shared })
end

-- Knowledge is heavy and does not depend on options: it is prepared once for each language.
local function language_of(tag)
  local language = languages.get(tag)
  local prepared = prepared_languages[language]
  if not prepared then
    local knowledge = knowledge_of(language.sentences or {})
    knowledge.model = model_of(language.tag)
    prepared = core.sentence_language(knowledge)
    prepared_languages[language] = prepared
  end
  return prepared
end

-- The user's abbreviations as a language of their own.
local function extra_of(list)
  if not list or #list == 0 then return nil end
  return core.sentence_language { words = { inside = words_of(table.concat(list, " ")) } }
end

-- What prepare gives: the core's options, and how to use them. They are made when they are first asked for, since a model takes
-- its time to load: whoever cleans a text may never want its sentences.
local Splitter = {}

local function core_options(given)
  return core.sentence_options(language_of(given.lang or "en"), extra_of(given.abbreviations),
    given.mode or "prose", given.newlines or "paragraph", given.quotes or "split")
end

function Splitter.__index(self, key)
  if key ~= "core" then return Splitter[key] end
  self.core = core_options(self.given)
  return self.core
end

--- The spans of the sentences of a text: { {first, last}, ... }.
function Splitter:spans(text)
  return core.split(self.core, text, "pairs")
end

local function prepare(given)
  local form = given.spans == "flat" and "flat" or given.spans and "pairs" or "strings"
  return setmetatable({ form = form, explain = given.explain or false, given = options.copy(given) }, Splitter)
end

---@class copydesk.Stream
local Stream = {}
Stream.__index = Stream

local function check_open(self, name)
  if not self.core then raise("stream:%s: the stream is closed", name) end
end

--- Takes the next piece of text, cut anywhere, and gives the sentences whose end it proves.
---@param chunk string
---@return string[]
function Stream:feed(chunk)
  check_open(self, "feed")
  if type(chunk) ~= "string" then
    raise("stream:feed: bad argument 'chunk' (string expected, got %s)", type(chunk))
  end
  return core.stream_feed(self.core, chunk)
end

--- Gives what is left as if the text were over; what is fed next is a new text.
---@return string[]
function Stream:flush()
  check_open(self, "flush")
  return core.stream_flush(self.core)
end

--- Gives what is left; the stream cannot be used afterwards.
---@return string[]
function Stream:close()
  check_open(self, "close")
  local rest = core.stream_flush(self.core)
  self.core = nil
  return rest
end

-- Each candidate for the end of a sentence, and what decided: { last =, boundary =, rule =, score = }. A rule
-- alone decided where there is no score; a score is the model's log-odds, a boundary if it is above 0.
local function explanations(prepared, source)
  local list = core.sentence_decisions(prepared.core, source)
  for _, decision in ipairs(list) do decision.kind = nil end
  return list
end

local methods = {
  sentences = {
    rooms = { "sentences" },
    without = { "spans", "explain" },
    run = function(prepared, source) return core.sentences(prepared.sentences.core, source) end,
  },
  split = {
    rooms = { "sentences" },
    run = function(prepared, source)
      local found = core.split(prepared.sentences.core, source, prepared.sentences.form)
      if not prepared.sentences.explain then return found end
      return found, explanations(prepared.sentences, source)
    end,
  },
  words = { rooms = {}, run = function(_, source) return core.words(source) end },
  graphemes = { rooms = {}, run = function(_, source) return core.graphemes(source) end },
  stream = {
    rooms = { "sentences" },
    without = { "spans", "explain" },
    no_source = true,
    run = function(prepared)
      return setmetatable({ core = core.sentence_stream(prepared.sentences.core) }, Stream)
    end,
  },
}

-- Pairs, or one flat list, which is quicker to make.
local spans_option = {
  kind = "boolean",
  allowed = 'true, false or "flat"',
  accepts = function(value) return type(value) == "boolean" or value == "flat" end,
}

return {
  knowledge_of = knowledge_of,
  name = "sentences",
  options = {
    lang = options.string,
    mode = options.one_of("prose", "uax29"),
    newlines = options.one_of("paragraph", "line", "auto"),
    quotes = options.one_of("split", "keep"),
    abbreviations = options.strings,
    spans = spans_option,
    explain = options.boolean,
  },
  prepare = prepare,
  methods = methods,
}
