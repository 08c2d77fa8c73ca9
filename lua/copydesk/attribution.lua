-- attribution.lua: the lines of a news article with their kinds, its credits, and the clean story.
--
-- What is known of a language stands in the section `attribution` of its file, lua/copydesk/lang/TAG.lua:
--
--   lines = { KIND = { phrase, ... }, ... }    what stands on a line of its own, alone or in a row of its kind
--                                              ("Facebook Twitter Print"); KIND is a kind of line, as lines() names it
--   cues = { KIND = { pattern, ... }, ... }    phrases that say what kind a line is. A pattern that begins with "?" is a
--                                              hint and counts only beside other evidence
--   sure = { KIND = { pattern, ... }, ... }    the same of phrases that nothing in a story is worded like ("enable
--                                              javascript"): one alone decides, where the text is news
--   heads = { KIND = { phrase, ... }, ... }    headings: a line of its own that opens a block of that kind
--                                              ("Related articles")
--   roles = { ROLE = { before = { ... }, after = { ... } }, ... }
--                                              what stands before the names of people in that role ("reporting by") and
--                                              after them ("contributed to this report"); ROLE as in credits()
--   publisher, source = { ... }                phrases whose last slot is who publishes, or the agency the story is from
--   agency, region, staff = { ... }            news and picture agencies; states and countries as they stand behind a
--                                              city and a comma; what people are at a paper, where it takes several words
--   suppliers = { [NAME] = { alias, ... } }    by which names an agency stands under pictures; photo credits give NAME
--   words = { CLASS = { word, ... }, ... }     single words:
--     and        joins names (and, &)          in         stands before places (in, from)
--     particle   in names (van, de)            suffix     after names (Jr)
--     honorific  before names (Dr)             staff      what people are at a paper (writer, editor)
--     month      twelve lists of names         weekday    days, and their short forms
--     clock      with times (pm, GMT, Uhr)     ago        spans of time (minutes, ago)
--     stop       little words of sentences that are never part of a name (the, of)
--     office     begins the name of an office (Senior, Political)    house    ends that of a firm (Press, Images)
--     via        between photographer and agency                     licence  begins that of a licence (CC)
--     updated    before the date of a change                         copyright
--     wire       ends a dateline (电)
--     for        between photographer and paper (Ada Quell for the Harbour Ledger)
--
-- Everything may be left out. A pattern is words and marks as they stand in the text, and (csrc/lexicon.h has the whole of it)
--   ^ $        the line's start and its end (cues without them count less the further inside the line they stand)
--   photo[s]  with that ending and without
--   [the]      may be missing        (a|b c)    one of these        foto*     any word that begins so
--   {name} {names} {place} {date} {number} {address} {link} {handle} {any}    a stretch of that sort; {any}: 1 to 12 words
--   %          the next character is meant literally
-- Case, quotes, apostrophes and dashes are alike; bullets, brackets, quotes and full stops at a line's ends are not seen.
-- A pattern needs a word, and a slot at its front needs the word right behind it.
-- A cue in the middle of a long sentence of the story counts for little: how a line begins and ends decides.
-- The neutral file (und) and English are known beside every language.

local core = require "copydesk.core"
local languages = require "copydesk.languages"
local options = require "copydesk.options"
local pictures = require "copydesk.pictures"
local raise = require "copydesk.errors".raise
local story = require "copydesk.story"

local names = core.attribution_names()

local function numbers(list)
  local number = {}
  for i, name in ipairs(list) do number[name] = i - 1 end
  return number
end

local kind_number, role_number = numbers(names.kinds), numbers(names.roles)

local function texts_by_name(list, texts)
  local by_name = {}
  for i, name in ipairs(list) do by_name[name] = texts[i] end
  return by_name
end

local row_texts, cue_texts = texts_by_name(names.rows, names.row_texts), texts_by_name(names.cues, names.cue_texts)

local BODY = { body = true, dateline = true, subhead = true }
local LEAST_CONFIDENCE = 0.5

-- --- teaching the core ---------------------------------------------------------------------------------

-- Adds patterns; 'whole' says that each must be the whole line.
local function teach_patterns(knowledge, where, sort, id, patterns, whole)
  local ok, message, position, index = knowledge:add(sort, id, patterns, whole)
  if not ok then raise("%s: bad pattern '%s' (%s at character %d)", where, patterns[index], message, position) end
end

-- The words of a class; months are twelve lists.
local function teach_words(knowledge, class, words)
  if type(words[1]) ~= "table" then return knowledge:class(class, words) end
  for i, month in ipairs(words) do knowledge:class(class, month, i) end
end

local function teach_section(knowledge, where, section)
  for list, sort in pairs { lines = "cue", cues = "cue", sure = "sure", heads = "head" } do
    for kind, patterns in pairs(section[list] or {}) do
      local number = kind_number[kind] or raise("%s: unknown kind '%s'", where, kind)
      teach_patterns(knowledge, where, sort, number, patterns, list == "lines" or list == "heads")
    end
  end
  for role, places in pairs(section.roles or {}) do
    for sort, patterns in pairs(places) do teach_patterns(knowledge, where, sort, role_number[role], patterns) end
  end
  for _, sort in ipairs { "staff", "agency", "region", "publisher", "source" } do
    if section[sort] then teach_patterns(knowledge, where, sort, 0, section[sort]) end
  end
  for class, words in pairs(section.words or {}) do teach_words(knowledge, class, words) end
end

local function teach_language(knowledge, tag)
  local taught = {}
  for _, one in ipairs { "und", "en", tag } do
    local language = languages.get(one)
    if not taught[language] then
      taught[language] = true
      teach_section(knowledge, "copydesk/lang/" .. language.tag, language.attribution)
    end
  end
end

-- --- the user's own ------------------------------------------------------------------------------------

-- The kinds by number: the built-in ones and those of the options kinds and phrases.
local function kinds_of(resolved, where)
  local kinds, number = {}, {}
  for i, kind in ipairs(names.kinds) do
    kinds[i] = kind
    number[kind] = i - 1
  end
  for _, group in ipairs { resolved.kinds or {}, resolved.phrases or {} } do
    local added = {}
    for kind in pairs(group) do
      if not number[kind] then added[#added + 1] = kind end
    end
    table.sort(added)
    for _, kind in ipairs(added) do
      number[kind] = #kinds
      kinds[#kinds + 1] = kind
    end
  end
  if #kinds > 64 then raise("%s: bad option 'kinds' (at most %d kinds of your own)", where, 64 - #names.kinds) end
  return kinds, number
end

local function teach_user(knowledge, resolved, kinds, number, where)
  for _, group in ipairs { resolved.kinds or {}, resolved.phrases or {} } do
    for kind, patterns in pairs(group) do
      teach_patterns(knowledge, where, "user", number[kind], patterns)
    end
  end
  for _, way in ipairs { "keep", "drop" } do
    for _, kind in ipairs(resolved[way] or {}) do
      if not number[kind] then
        raise("%s: bad option '%s' (unknown kind '%s'; of %s expected)", where, way, kind, table.concat(kinds, ", "))
      end
      knowledge:policy(way, number[kind])
    end
  end
end

-- The kinds that stay in the body.
local function body_kinds(resolved)
  local set = {}
  for kind in pairs(BODY) do set[kind] = true end
  for _, kind in ipairs(resolved.keep or {}) do set[kind] = true end
  for _, kind in ipairs(resolved.drop or {}) do set[kind] = nil end
  return set
end

-- --- the room ------------------------------------------------------------------------------------------

local attribution = {
  name = "attribution",
  options = {
    lang = options.string,
    kinds = options.lists,
    phrases = options.lists,
    keep = options.strings,
    drop = options.strings,
    explain = options.boolean,
  },
}

local function adds(resolved)
  return resolved.kinds or resolved.phrases or resolved.keep or resolved.drop
end

function attribution.check(resolved, where)
  if not adds(resolved) then return end
  local kinds, number = kinds_of(resolved, where)
  teach_user(core.knowledge(), resolved, kinds, number, where)
end

local plain = {} -- by language: what is prepared where the user adds nothing

local function prepare(resolved)
  local knowledge = core.knowledge()
  local where = "copydesk"
  teach_language(knowledge, resolved.lang or "en")
  local kinds, number = kinds_of(resolved, where)
  teach_user(knowledge, resolved, kinds, number, where)
  return {
    knowledge = knowledge, kinds = kinds, in_body = body_kinds(resolved), explain = resolved.explain,
    suppliers = pictures.suppliers { "und", "en", resolved.lang or "en" },
  }
end

function attribution.prepare(resolved)
  if adds(resolved) or resolved.explain then return prepare(resolved) end
  local lang = languages.get(resolved.lang or "en").tag
  plain[lang] = plain[lang] or prepare(resolved)
  return plain[lang]
end

local function move(item, alignment)
  item.first, item.last = alignment:to_source(item.first, item.last)
end

local function move_lines(lines, alignment)
  for i = 1, #lines do
    local line = lines[i]
    move(line, alignment)
    for _, credit in ipairs(line.credits or {}) do move(credit, alignment) end
    for _, cut in ipairs(line.cuts or {}) do move(cut, alignment) end
  end
end

-- Says for each line what spoke for its kind and what against it: { { evidence, weight }, ... }, the heaviest first; against
-- which kind that is measured; and whether there was anything to judge.
local function explain(room, lines, text)
  for i, found in ipairs(room.knowledge:evidence(text, room.kinds)) do
    local reasons = {}
    for j, row in ipairs(found.rows) do reasons[j] = { evidence = row_texts[row], weight = found.row_weights[j] } end
    for j, cue in ipairs(found.cues) do
      reasons[#reasons + 1] = { evidence = cue_texts[cue[1]], kind = room.kinds[cue[2] + 1], weight = found.cue_weights[j] }
    end
    table.sort(reasons, function(a, b)
      if math.abs(a.weight) ~= math.abs(b.weight) then return math.abs(a.weight) > math.abs(b.weight) end
      return a.evidence < b.evidence
    end)
    local line = lines[i]
    line.reasons, line.judged = reasons, not found.prose
    if line.judged then line.rival = room.kinds[found.rival + 1] end
  end
end

-- What the core found has the tables of those lines in which more was read than what they are; of all others a table is
-- made when somebody asks for it.
local function finish_told(room, told)
  for i = 1, #told do
    if told[i].kind == "photo_credit" then pictures.name(told[i], room.suppliers) end
  end
end

-- All lines and those that are more than a line of the body, for whoever asks. With an alignment the lines told have been
-- moved into the source already.
local function list_lines(room, found, alignment)
  local lines, notable = core.lines_of(found.ledger, room.kinds, found.told)
  if not alignment then return lines, notable end
  local moved = {}
  for _, line in ipairs(found.told) do moved[line] = true end
  for _, line in ipairs(lines) do
    if not moved[line] then move(line, alignment) end
  end
  return lines, notable
end

-- Both give nil, a message and a position where invalid = "error" refuses the source.

local function run_lines(prepared, source)
  local room = prepared.attribution
  local text, alignment, position = prepared.normalize:align(source)
  if not text then return nil, alignment, position end
  local found = {}
  found.told, found.ledger = room.knowledge:lines(text, room.kinds)
  finish_told(room, found.told)
  local lines = list_lines(room, found)
  if room.explain then explain(room, lines, text) end
  if text ~= source then move_lines(lines, alignment) end
  return lines
end

local function run_clean(prepared, source)
  local room = prepared.attribution
  local text, alignment, position = prepared.normalize:align(source)
  if not text then return nil, alignment, position end
  if text == source then alignment = nil end
  local found = {}
  found.told, found.ledger, found.count, found.head, found.body, found.pieces = room.knowledge:story(text, room.kinds)
  finish_told(room, found.told)
  local made = story.new(found, text, LEAST_CONFIDENCE)
  if alignment then move_lines(found.told, alignment) end
  made.splitter, made.alignment = prepared.sentences, alignment
  made.later = { list = list_lines, room = room, found = found }
  if room.explain then explain(room, made.lines, text) end
  return made
end

-- A single line may be a picture credit that does not say so: "Ada Quell/AFP/Getty Images".
local function photo_credits(prepared, source)
  local room = prepared.attribution
  local text, alignment = prepared.normalize:align(source)
  local credits = pictures.credits(room.knowledge:photo(text, room.kinds), text, room.suppliers)
  for _, credit in ipairs(credits) do move(credit, alignment) end
  return credits
end

local function run_credits(prepared, source)
  local made, message, position = run_clean(prepared, source)
  if not made then return nil, message, position end
  if #made.credits > 0 or made.later.found.count ~= 1 then return made.credits end
  local line = made.lines[1]
  if line.kind == "dateline" then return {} end
  if line.kind == "photo_credit" and line.credits then return pictures.trust(line.credits) end
  return line.credits or photo_credits(prepared, source)
end

attribution.methods = {
  lines = { rooms = { "normalize", "attribution" }, without = { "report" }, run = run_lines },
  clean = { rooms = { "normalize", "sentences", "attribution" }, without = { "report", "spans" }, run = run_clean },
  credits = { rooms = { "normalize", "attribution" }, without = { "report", "explain" }, run = run_credits },
}

return attribution
