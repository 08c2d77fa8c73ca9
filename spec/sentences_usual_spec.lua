-- The ends that are told in one go are those that the rules find, whom an explanation asks about each of them.

local copydesk = require "copydesk"

local befores = {
  "a word", "a Word", "a WORD", "a Rome", "a McDonald", "a w", "a X", "a 12", "a wo", "word", "the U.S", "an e.g", "see e. g", "a. bcdef", "a. Cdef",
  "he met mr", "he met Dr", "and so on etc", "in the Inc", "a café", "a cafe\204\129", "l'été", "a well-known", "a word)", "a word»",
  "он слово", "он Слово", "он г", "он и т. д", "그는 단어", "그는 단", "그는 " .. ("단어"):rep(12), "그는 x" .. ("단어"):rep(12), "هي كلمة", "中文", "x中文", "a 中文",
  "a " .. ("long"):rep(12), "a -" .. ("long"):rep(12), "er Hauptstr", "er der Hauptstraße", "im Hauptstädter", "zum III", "la İzmir",
  "a (word", "a (Longer", "a word\"", "a longer)", "a 'longer'", "the longer’", "the longer”", "a “longer", "a \"longer", "a longer))", "a 1)", "a (wo)",
  "the (word)", "the (Wo)", "(Word)", "a “Word”", "a \"word\"", "a « mot »", "a \"w\"", "the [12]", "in 1862",
  "section 1862", "Art. 1862", "Word 1862", "in 186", "a Wash\255\254ton", "a s\255\254e", "a \255", "and/or", "Marat/Sade", "the word \"",
  "de l'histoire", "Trans-Jordan", "a Tir-na-Hulme", "J.-Christ", "a Bad-Str", "aujourd’hui", "the BKK", "the (BKK)", "part III", "a Paul", "a 단어-이다",
  "at 5 p.m",
}
local stops = { ".", " .", "?", "!", "..", "…", ".\"", "。", "？", "।", "" }
local gaps = { "", " ", "\n\n", " \n\n" }
local afters = {
  "Word goes", "A word", "The word", "The, word", "word goes", "12 go", "123 The go", "1999 went", "3rd one", "3일에", "3. Mai", "3:5 The one",
  "“Word", "“word", "«\194\160Mot", "\"Word", "(Word", "[1] Word", "단어 는", "단어. 는", "Слово и", "слово и", "U.S. law", "B. Cole",
  "- Go", "「中文", "“中文", "中文", "\204\129word", "Été.", "Định", "I", "B",
  "\"I am", "\"A", "(Then", "(then", "(I", "(a) one", "‘Then", "‘then", "“A man", "“‘Then", "''Then", "\" Then", "A. one", "I'm", "I, too", "NATO was",
  "... Word", "... word", "😀 Word", "★ The", "«Mot", "„Wort", "It's a", "L’eau", "Friday to Sunday", "Friday. The", "May", "Friday\n\nThe",
}

-- Each way of going on behind a word, one after the other.
local function text_with(before)
  local parts = {}
  for _, stop in ipairs(stops) do
    for _, gap in ipairs(gaps) do
      for _, after in ipairs(afters) do parts[#parts + 1] = before .. stop .. gap .. after .. " on. " end
    end
  end
  return table.concat(parts)
end

-- Where the sentences of a text end, but for the last: as they are given, and by what is told of each candidate.
local function ends_of(text, lang)
  local given, told = {}, {}
  local spans, decisions = copydesk.split(text, { lang = lang, spans = true, explain = true })
  for i = 1, #spans - 1 do given[i] = spans[i][2] end
  for _, decision in ipairs(decisions) do
    local last = decision.last - #text:sub(decision.last - 3, decision.last):match "%s*$"
    if decision.boundary and last < spans[#spans][2] then told[#told + 1] = last end
  end
  return given, told
end

describe("a usual end", function()
  for _, lang in ipairs { "en", "de", "ru", "ko", "tr" } do
    it("is one by the rules, too: " .. lang, function()
      for _, before in ipairs(befores) do
        local text = text_with(before)
        local given, told = ends_of(text, lang)
        assert.are.same(told, given, before)
      end
    end)
  end

  for name, space in pairs { ["no-break space"] = "\194\160", ["ideographic space"] = "\227\128\128", ["em space"] = "\226\128\131", ["spaces"] = "  " } do
    it("has no white space of the next sentence behind it: " .. name, function()
      local text = "The door was open. It rained." .. space .. "\n\n" .. space .. "Nobody came. No heading" .. space .. "\n\n" .. space .. "Then."
      assert.are.same({ "The door was open.", "It rained.", "Nobody came.", "No heading", "Then." }, copydesk.split(text))
    end)
  end
end)
