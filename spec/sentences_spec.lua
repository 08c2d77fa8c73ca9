local copydesk = require "copydesk"
local shared = require "spec.support.shared"
local random_text = require "spec.support.random_text"

-- Cases are written as one string with the boundaries as " | " (white space) or "|" (none).
local function marked(case)
  local sentences = {}
  for sentence in (case:gsub(" | ", "\1 \1"):gsub("|", "\1") .. "\1"):gmatch "([^\1]*)\1" do
    if sentence ~= " " then sentences[#sentences + 1] = sentence end
  end
  return (case:gsub(" | ", " "):gsub("|", "")), sentences
end

local function check(case, options)
  local text, sentences = marked(case)
  assert.same(sentences, copydesk.split(text, options))
end

describe("split, in English,", function()
  for _, case in ipairs {
    { "ends sentences at stops", "The kettle boils. | Is tea ready? | Yes! | Pour it." },
    { "keeps titles with names", "We met Dr. Okafor and Mrs. Lindqvist. | They were late." },
    { "keeps initials with names", "The score is by A. R. Whitcombe. | It is short." },
    { "knows the pronoun from the initial", "Nobody sings like you and I. | Then Paul I. Marsh came." },
    { "keeps abbreviations inside a sentence", "Bring fruit, e.g. Pears, and vs. Spain we win." },
    { "keeps abbreviations before numbers", "See p. 12 and fig. 4 of vol. 2." },
    { "ends at an abbreviation before a sentence", "She works for Hartley Inc. | They make clocks." },
    { "keeps acronyms inside a sentence", "The U.S. Senate met the U.N. Council." },
    { "ends at an acronym before a sentence", "They moved to the U.S. | He stayed." },
    { "ends at a degree before a capital", "At last she holds a Ph.D. | Ana was glad." },
    { "knows a phrase of time that opens a sentence", "At 7 a.m. Mr. Bell rang. | He rang again at 9 p.m. | Mr. Bell left." },
    { "keeps decimals, times and versions", "It costs 3.50, runs 2.1.4 and starts at 10.30. | Good." },
    { "keeps addresses of mail and of the web", "Ask info.desk@example.org. | Or see www.example.org/a.b?c=d." },
    { "keeps file names", "Open the main.lua file in src/lib.c and go." },
    { "finds a stop without a space", "The train stopped.|Nobody moved.|It was dark." },
    { "ends before a quotation", 'He stopped. | "Come in." | She came.' },
    { "goes on after a quotation", '"Come in!" said the voice. | (It was deep.) | He came.' },
    { "ends once at several stops", "What?! | Never!!! | So be it..." },
    { "lets an ellipsis end or not", "I thought... | Then it was over. | It was ... odd." },
    { "keeps spaced ellipses", "It was . . . well, odd . . . and long. | Yes." },
    { "keeps an omission in brackets", "The text [...] goes on. | Quite so." },
    { "closes brackets after the stop", "He left (she said so.) | We stayed. | (They did not.)" },
    { "keeps the reference to a note", "Iron rusts.[3] | Gold does not.[4][5] | Good." },
    { "knows lists in a line", "1. Wash the rice | 2. Boil it | 3. Serve" },
    { "knows lists with brackets", "a) Eggs | b) Flour | c) Milk" },
    { "knows lists with bullets", "• Eggs and milk • Flour" , "• Eggs and milk | • Flour" },
    { "knows Roman numbers of lists", "i.) Peel | ii.) Slice | iii.) Fry | iv.) Eat" },
    { "keeps measures of two units", "It held 3 lb. 2 oz. of rope. | No more." },
    { "keeps points of the compass inside a sentence", "Go NE. past the mill. | Stop there." },
    { "takes marks set apart for one end", "It rained ! ? ! | They sang ' Hurrah ! ." },
    { "ends at a stop set apart", "She sat down . | Then he left the room ." },
    { "ends where the script changes", "We met in Arabia. | Москва была далеко." },
    { "ends before a single capital, behind a long word", "It fell on a mountain. | R was the next letter." },
    { "keeps names behind pictures", "We ate with 🍕 Marco and drank 🍷 Barolo all night." },
    { "keeps a picture with the words behind it", "We loved it. | 😍 The staff were kind." },
    { "ends before a picture, behind a long word", "We loved the harbour. | 😍 Kind people live there. | 👍🏽 I would go again." },
    { "keeps lone pictures where they stand", "We saw the ☀ The and the 🇪🇸 In that sun." },
    { "takes pictures of several code points for one", "We saw the 👩🏽‍🚀 The and the ☀️ In that ⛱️ sun." },
    { "begins no sentence with a picture but behind a stop", "The lamp fell ☃ Nobody got up: ⛸ it was late." },
    { "ends behind an ellipsis before a capital", "They read on ... | Nobody got up. | They read , wrote , sang ... and slept." },
    { "ends behind signs and broken bytes in a long word", "They read it and/or wrote. | Nobody saw the h\255\254rbour. | Maps of it." },
    { "goes on after a semicolon in small letters", "The lamp fell; they went on reading; nobody got up." },
    { "ends behind the long part of a word", "We read about the Trans-Jordan. | Old maps of Tir-na-Hulme. | Above the O'Connor. | Below it." },
    { "ends behind a bracket or quotation", "They met the guild (of Ely). | Bakers had one, too (the \"lot\"). | Brewers came (in \"Oz\"). | X joined." },
    { "ends behind capitals before common words", "They sold it to the BKK. | The price was low." },
    { "ends behind years", "It was lost in 1862. | Bakers found it again." },
    { "follows small letters in casual text", "it rained. | we stayed in. | no one called." },
    { "keeps a stop before a small letter elsewhere", "Ask the mgr. of the shop in approx. two days." },
  } do
    it(case[1], function() check(case[3] or case[2]) end)
  end
end)

describe("split", function()
  it("ends a sentence at an empty line", function()
    for _, gap in ipairs { "\n\n", "\r\n\r\n", "\n \t\n", "\226\128\169" } do
      assert.same({ "A heading", "Some text" }, copydesk.split("A heading" .. gap .. "Some text"))
    end
  end)
end)

describe("split, anywhere,", function()
  for _, case in ipairs {
    { "ja", "雨が降った。|寒かった！|帰ろうか？" },
    { "zh", "他走了。|“真的吗？”他问。|是的。" },
    { "hi", "वह आया। | फिर चला गया॥" },
    { "ar", "هل وصل القطار؟ | نعم." },
    { "am", "ሰላም።|ደህና ነህ፧" },
    { "es", "¿Vienes mañana? | ¡Claro que sí! | Hasta luego." },
    { "xx", "Etwas etc. und so. | Zwei." },
  } do
    it("knows the stops of " .. case[1], function() check(case[2], { lang = case[1] }) end)
  end
end)

describe("the option", function()
  local quotation = '"I came. I saw." | He left.'

  it("quotes = 'split' ends sentences inside a quotation", function()
    check('"I came. | I saw." | He left.', { quotes = "split" })
  end)

  it("quotes = 'keep' keeps a quotation whole", function() check(quotation, { quotes = "keep" }) end)

  it("quotes = 'keep' keeps a bracket whole", function()
    check("The end (It rained. It poured.) was wet. | Yes.", { quotes = "keep" })
  end)

  it("quotes = 'keep' forgives a quotation that never closes", function()
    check('He said "I came. | I saw. | I left.', { quotes = "keep" })
  end)

  it("quotes = 'keep' forgives it at the end of the paragraph", function()
    assert.same({ '"One.', "Two.", '"Three."', "Four." },
      copydesk.split('"One. Two.\n\n"Three." Four.', { quotes = "keep" }))
  end)

  it("newlines = 'paragraph' takes a line ending as white space", function()
    assert.same({ "One line\nand the next one goes on here." },
      copydesk.split("One line\nand the next one goes on here.", { newlines = "paragraph" }))
  end)

  it("newlines = 'paragraph' knows the lines of a list", function()
    assert.same({ "brown bread", "two eggs", "milk" }, copydesk.split "brown bread\ntwo eggs\nmilk")
  end)

  it("newlines = 'paragraph' knows bullets at line starts", function()
    assert.same({ "* Buy bread.", "* Sell the bike", "- Rest" }, copydesk.split "* Buy bread.\n* Sell the bike\n- Rest")
  end)

  it("newlines = 'line' ends a sentence at each line", function()
    assert.same({ "One line", "and another." },
      copydesk.split("One line\r\nand another.", { newlines = "line" }))
  end)

  it("abbreviations adds to those of the language", function()
    check("The qty. Of nails, sthg. Else.", { abbreviations = { "qty.", "sthg" } })
  end)

  it("spans gives positions in place of strings", function()
    assert.same({ { 3, 6 }, { 8, 10 } }, copydesk.split("  One. Two ", { spans = true }))
  end)
end)

describe("the option spans = 'flat'", function()
  it("gives one list of first and last", function()
    assert.same({ 3, 6, 8, 10 }, copydesk.split("  One. Two ", { spans = "flat" }))
  end)
end)

describe("sentences", function()
  it("gives each sentence with its span, which is one of the source", function()
    local source, seen = " First one.  Second one!\n\nThird", {}
    for sentence, first, last in copydesk.sentences(source) do
      assert.equal(source:sub(first, last), sentence)
      seen[#seen + 1] = sentence
    end
    assert.same({ "First one.", "Second one!", "Third" }, seen)
  end)

  for _, source in ipairs { "", " ", "\n\n \t", "\0", "...", "?", "\255\254. \192", "a\0. B\0." } do
    it(("takes %q"):format(source), function()
      for _, mode in ipairs { "prose", "uax29" } do
        local kept = {}
        for sentence in copydesk.sentences(source, { mode = mode }) do kept[#kept + 1] = sentence end
        assert.equal((source:gsub("%s", "")), (table.concat(kept):gsub("%s", "")))
      end
    end)
  end
end)

describe("mode 'uax29'", function()
  it("passes Unicode's own test", function()
    local cases, reason = shared.break_tests "SentenceBreakTest.txt"
    if not cases then return pending(reason) end
    assert.is_true(#cases > 500)
    for _, case in ipairs(cases) do
      local ends = {}
      for _, span in ipairs(copydesk.split(case.text, { mode = "uax29", spans = true })) do ends[#ends + 1] = span[2] end
      assert.same(case.ends, ends, case.name)
    end
  end)

  -- A long text is passed in blocks where nothing can end, one that comes in small pieces is not.
  it("finds the same in a long text as in small pieces of it", function()
    local pieces = { "Is it. so", "Abc.\204\129 b", "No.\r\n", "U.S. a", "etc.)’ \194\160B", "1.5", "。", "x\204\129.Y", "\226\128", "\255.",
      "\226\128\169", "Ω\204\129.Ά", "! , a", "?\204\129\204\129 ..A", "\194\133", "a.", "B.c", "\240\145\129\135\240\159\152\128" }
    local random = random_text.new(11)
    for round = 1, 40 do
      local parts = {}
      for i = 1, 60 do
        parts[i] = random:pick(pieces) .. (random:pick { "x", " ", "\204\129", "м", "語" }):rep(random:below(random:pick { 3, 90 }))
      end
      local text = table.concat(parts)
      local whole, stream, streamed = copydesk.split(text, { mode = "uax29" }), copydesk.stream { mode = "uax29" }, {}
      local function keep(found)
        for _, sentence in ipairs(found) do streamed[#streamed + 1] = sentence end
      end
      for at = 1, #text, 5 do keep(stream:feed(text:sub(at, at + 4))) end
      keep(stream:close())
      assert.same(whole, streamed, "round " .. round)
      assert.equal(text, table.concat(whole))
    end
  end)
end)

describe("explain = true", function()
  it("tells for each candidate what decided", function()
    local sentences, decisions = copydesk.split("Ask Mr. Vane. He knows.", { explain = true })
    assert.same({ "Ask Mr. Vane.", "He knows." }, sentences)
    local rules = {}
    for _, decision in ipairs(decisions) do
      if decision.boundary or decision.rule == "title" then rules[decision.last] = decision.rule end
    end
    assert.equal("title", rules[7])
    assert.is_string(rules[13])
  end)

  it("gives the model's score where it was asked", function()
    local _, decisions = copydesk.split("We met Dr. The. U.N. Then NASA. OK", { explain = true })
    local asked = 0
    for _, decision in ipairs(decisions) do
      if decision.score then
        asked = asked + 1
        assert.equal(decision.boundary, decision.score > 0)
      end
    end
    assert.is_true(asked > 0)
  end)
end)
