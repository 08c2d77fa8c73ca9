local copydesk = require "copydesk"
local growth = require "spec.support.growth"

local function check_table(options, cases)
  for _, case in ipairs(cases) do
    it(case[3], function()
      local text = copydesk.normalize(case[1], options)
      assert.equal(case[2], text)
      assert.equal(text, (copydesk.normalize(text, options)), "a second time")
    end)
  end
end

local function stays(options, cases)
  for i, case in ipairs(cases) do cases[i] = { case[1], case[1], case[2] } end
  check_table(options, cases)
end

describe("hyphens: a word cut at the end of a line", function()
  check_table({ hyphens = true }, {
    { "an exam-\nple of it", "an example of it", "is one word again" },
    { "an exam-\r\nple", "an example", "whatever ends the line" },
    { "an exam- \n  ple", "an example", "with blanks around the line's end" },
    { "ein Бе-\nрег, ένα παρά-\nδειγμα", "ein Берег, ένα παράδειγμα", "in Cyrillic and Greek" },
    { "EXAM-\nPLE", "EXAMPLE", "in capitals" },
    { "exam\194\173\nple, exam\226\128\144\nple", "example, example", "by a soft hyphen or U+2010" },
    { "in\194\173ter\194\173nal", "internal", "soft hyphens within lines go" },
    { "inter-\nnatio-\nnal", "international", "twice" },
  })
end)

describe("hyphens: a compound cut at its own hyphen keeps it", function()
  check_table({ hyphens = true }, {
    { "a well-\nknown man", "a well-known man", "after a word that makes compounds" },
    { "a Wind-swept hill, as wind-\nswept as any", "a Wind-swept hill, as wind-swept as any", "when it has it elsewhere in the paragraph" },
    { "my mother-in-\nlaw", "my mother-in-law", "when it has another before" },
    { "not cut-\nand-dried", "not cut-and-dried", "or behind" },
    { "by e-\nmail", "by e-mail", "after a single letter" },
    { "COVID-\n19, 20-\nyear, 1990-\n95", "COVID-19, 20-year, 1990-95", "beside digits" },
    { "an Anglo-\nSaxon", "an Anglo-Saxon", "before a capital" },
  })
  check_table({ hyphens = true, lang = "fr" }, {
    { "c'est peut-\nêtre", "c'est peut-être", "in French" },
    { "viendra-\nt-il", "viendra-t-il", "in French, at inversions" },
  })
  check_table({ hyphens = true, lang = "ru" }, {
    { "кто-\nто", "кто-то", "in Russian, after a question word" },
    { "как-\nнибудь", "как-нибудь", "in Russian, before a particle" },
    { "мес-\nто", "место", "but not where a word may be cut so" },
  })
  check_table({ hyphens = true, lang = "uk" }, { { "будь-\nякий", "будь-який", "in Ukrainian" } })
  check_table({ hyphens = true, lang = "pl" }, { { "wice-\nprezes", "wice-prezes", "in Polish" } })
  check_table({ hyphens = true, lang = "ro" }, { { "într-\nadevăr", "într-adevăr", "in Romanian" } })
  check_table({ hyphens = true, lang = "de" }, {
    { "Vor-\nund Nachteile", "Vor- und Nachteile", "in German, where a word is left out" },
  })
end)

describe("hyphens: left alone are", function()
  stays({ hyphens = true }, {
    { "he paused -\nthen spoke", "dashes" },
    { "he paused--\nthen spoke", "double hyphens" },
    { "http://example.org/some-\nthing", "web addresses" },
    { "first-\n\nsecond", "hyphens before an empty line" },
    { "first-\n- item", "hyphens before an item of a list" },
    { "> exam-\n> ple", "quoted lines" },
    { "| exam-\n| ple", "tables" },
    { "he said-\nThen", "a capital after a small word" },
    { "a-b c-d", "hyphens within lines" },
    { "Text size: A-\nA+", "signs made of one capital" },
  })
end)

local paragraph = [[
The harbour froze in the first week of January, and for nine days nobody
could leave. The ferrymen sat in the hall and mended nets, the children
walked out to the light and back, and the mayor, who had an opinion of
his own about ice, wrote it down for the paper.
]]

local joined = "The harbour froze in the first week of January, and for nine days nobody could leave. The ferrymen sat in the "
  .. "hall and mended nets, the children walked out to the light and back, and the mayor, who had an opinion of his own "
  .. "about ice, wrote it down for the paper.\n"

describe("wrap: a paragraph cut into lines of one width", function()
  check_table({ wrap = true }, {
    { paragraph, joined, "is one line again" },
    { paragraph .. "\n" .. paragraph, joined .. "\n" .. joined, "paragraphs stay apart by an empty line" },
    { "   " .. paragraph, "   " .. joined, "the first line may be indented" },
    { paragraph:gsub("\n", "\r\n"), joined:gsub("\n$", "\r\n"), "with CR LF" },
    { "A NOTE\n\n" .. paragraph .. "\nYours,\nA. Keeper\n", "A NOTE\n\n" .. joined .. "\nYours,\nA. Keeper\n", "amid other lines" },
    { "港は一月の第一週に凍りつき、それから九日のあいだ、誰も島を出ることが\nできなかった。渡し守たちは広間に座って網を繕い、子どもたちは灯台まで\n歩いて帰ってきた。",
      "港は一月の第一週に凍りつき、それから九日のあいだ、誰も島を出ることができなかった。渡し守たちは広間に座って網を繕い、子どもたちは灯台まで歩いて帰ってきた。",
      "Han and kana take no space" },
  })
  check_table({ wrap = true }, {
    { "The harbour froze in the first week of January, and for nine days -\nnobody knew why - it was left to the wind and to the "
        .. "birds of the bay\n– 12 of them.\n",
      "The harbour froze in the first week of January, and for nine days - nobody knew why - it was left to the wind and to the "
        .. "birds of the bay – 12 of them.\n", "dashes at the ends and starts of lines keep their gaps, and make no list" },
  })
  check_table({ wrap = true, hyphens = true }, {
    { (paragraph:gsub("nobody\ncould leave", "no-\nbody could leave")), joined, "together with hyphens" },
  })
  check_table({ wrap = true }, {
    { "The harbour froze in the first week of January, and for nine days a well-\nknown ferryman sat in the hall and mended "
        .. "his nets, while the others did\nnothing at all.\n",
      "The harbour froze in the first week of January, and for nine days a well-known ferryman sat in the hall and mended "
        .. "his nets, while the others did nothing at all.\n", "without hyphens, they stay and no space comes in" },
  })
end)

-- words of one line, set in lines of at most 'width' characters (bytes with a byte of 0x80 to 0xBF are no characters)
local function cut(line, width)
  local lines, current, length = {}, nil, 0
  for word in line:gmatch "%S+" do
    local n = #word:gsub("[\128-\191]", "")
    if current and length + 1 + n > width then
      lines[#lines + 1] = current
      current = nil
    end
    current, length = current and current .. " " .. word or word, current and length + 1 + n or n
  end
  lines[#lines + 1] = current
  return table.concat(lines, "\n") .. "\n"
end

describe("wrap: lines cut by code points, whose columns differ", function()
  local hindi = "बंदरगाह जनवरी के पहले सप्ताह में जम गया और नौ दिन तक कोई भी द्वीप से बाहर नहीं जा सका, नाविक सभागार में बैठकर अपने "
    .. "जाल ठीक करते रहे और बच्चे बर्फ़ पर चलकर प्रकाशस्तंभ तक जाते और शाम को लौट आते थे, जबकि महापौर ने बर्फ़ के बारे में अपनी राय अख़बार के "
    .. "लिए लिख दी और फिर किसी से कुछ नहीं कहा।\n"
  local korean = "항구는 1월 첫째 주에 얼어붙었고 9일 동안 아무도 섬을 떠나지 못했으며 뱃사공들은 회관에 모여 앉아 그물을 손질했고 아이들은 등대까지 "
    .. "걸어갔다가 돌아오곤 했는데 얼음에 대해 자기 나름의 생각이 있던 시장은 그 생각을 글로 적어 신문사에 보냈고 그 뒤로 "
    .. "봄이 올 때까지 그 일에 대해서는 아무에게도 말하지 않았으며 사람들도 묻지 않았고 배들은 모두 부두에 묶인 채 눈을 맞고 있었다고 한다\n"
  check_table({ wrap = true, form = false }, {
    { cut(hindi, 60), hindi, "are joined in Hindi, whose vowel signs take no column" },
    { cut(korean, 76), korean, "are joined in Korean, whose syllables take two" },
  })
end)

describe("wrap: left alone are", function()
  stays({ wrap = true, form = false }, {
    { "i went down to the water when the night was at its end\nand i saw the boats returning one by one around the bend\n"
        .. "and i waited for the lanterns and i waited for a friend\nbut the lanterns all were empty and the sea had none to lend\n",
      "verse whose lines have room for the next word" },
    { "The sea is calm at night and all the stars\nare counted by the keeper of the light,\n"
        .. "who writes them in the margins of his chart\nand sleeps when there is nothing left to write.\n",
      "verse of which some lines are nearly full" },
    { "https://example.com/harbour/of/the/north/boats\nhttps://example.com/harbour/of/the/north/lights\n"
        .. "https://example.com/harbour/of/the/south/boats\n", "web addresses, one a line" },
    { "git clone https://example.com/harbour/ledger.git /srv/ledger\ncd /srv/ledger && make all && make install "
        .. "PREFIX=/usr/local\nsystemctl enable ledger && systemctl start ledger.service\n", "commands" },
    { "SELECT boats.name, boats.length, harbours.name AS harbour_of_registry\nFROM boats JOIN harbours ON boats.harbour = "
        .. "harbours.id and not boats.sunk\nwhere boats.length > 12 and harbours.north and boats.name is not null\n"
        .. "order by boats.length desc\n", "queries" },
  })
  stays({ wrap = true }, {
    { "- one item of the list, which is as long as the others are, and then\n  goes on behind it for a while\n- another item\n",
      "lists" },
    { "1. one item of the list, which is as long as the others are, and then\n   goes on behind it\n2) another\n", "numbered lists" },
    { "The ice came up to the wall\nand took the boats away\nand nobody had heard it come\nor saw it in the bay\n", "verse" },
    { "Name        Age    Place of birth that is somewhat longer than the rest\nada         36     london\n", "tables" },
    { "> The harbour froze in the first week of January, and for nine days no\n> body could leave.\n", "quoted lines" },
    { "    for (i = 0; i < count_of_all_the_boats_in_the_harbour; i++) total\n    += i;\n", "code" },
    { "Yours truly,\nthe keeper of the light\nat the harbour\n", "short lines" },
    { "Every line of this text is a paragraph of its own and ends with a stop.\nIt was set that way by its author.\nIt stays.\n",
      "lines that are sentences" },
    { ("a long line that no one would call wrapped "):rep(6) .. "\n" .. ("and another one "):rep(12) .. "\n", "very long lines" },
    { "ONE HEADING THAT IS AS WIDE AS THE LINES BELOW IT ARE IN THIS EXAMPLE\n=====\nshort\n", "headings and their rules" },
  })
end)

describe("hyphens and wrap", function()
  it("map each part to where it was", function()
    local text, alignment = copydesk.align("an exam-\nple of it", { hyphens = true })
    assert.equal("an example of it", text)
    assert.same({ 4, 12 }, { alignment:to_source(4, 10) })
    assert.same({ 10, 10 }, { alignment:to_source(8, 8) })
    assert.same({ 8, 7 }, { alignment:to_text(8, 9) })
  end)

  it("take time that grows as their input, whatever that is", function()
    local function work(source) copydesk.normalize(source, { hyphens = true, wrap = true }) end
    for _, piece in ipairs { "ab-\n", "ab-cd ", "ab-cd\n\n", "ab-cd ef-\n", "ab-", " ", "\n", " \n", "\194\173", "\194\173\n",
      "x\n", "a ", "word of a line that is long enough to be wrapped\n" } do
      local linear, times = growth.is_linear(work, "a" .. piece:rep(10000), "a" .. piece:rep(40000))
      assert.is_true(linear, ("%q: %s"):format(piece, times))
    end
  end)
end)
