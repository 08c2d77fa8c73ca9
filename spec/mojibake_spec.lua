local copydesk = require "copydesk"
local growth = require "spec.support.growth"
local shared = require "spec.support.shared"
local ucd = require "spec.support.ucd"

local options = { form = false, mojibake = true }

-- \u{...} written as <XXXX>, so that what cannot be seen can be read here
local function text_of(notation)
  return (notation:gsub("<(%x+)>", function(digits) return ucd.utf8(tonumber(digits, 16)) end))
end

local function check_table(cases)
  for _, case in ipairs(cases) do
    it(case[3], function()
      local source, wanted = text_of(case[1]), text_of(case[2])
      local text, changed = copydesk.normalize(source, options)
      assert.equal(wanted, text)
      assert.equal(source ~= wanted, changed)
      assert.equal(wanted, (copydesk.normalize(text, options)), "a second time")
    end)
  end
end

describe("mojibake: UTF-8 that was read as", function()
  check_table {
    { "CrÃ¨me brÃ»lÃ©e Ã<A0> la carte", "Crème brûlée à la carte", "Latin-1" },
    { "The captainâ€™s â€œlastâ€<9D> log â€“ page 3â€¦", "The captain’s “last” log – page 3…", "Windows-1252" },
    { "Ĺ˝ofie pÄ›stuje rĹŻĹľe", "Žofie pěstuje růže", "Windows-1250" },
    { "РњРѕР№ РґСЏРґСЏ С‡РёС‚Р°РµС‚ РіР°Р·РµС‚Сѓ", "Мой дядя читает газету", "Windows-1251" },
    { "Ξ— ΞΈΞ¬Ξ»Ξ±ΟƒΟƒΞ± ΞµΞ―Ξ½Ξ±ΞΉ Ξ®Ο<81>ΞµΞΌΞ·", "Η θάλασσα είναι ήρεμη", "Windows-1253" },
    { "KÃ¼Ã§Ã¼k bir aÄŸaÃ§ dikti", "Küçük bir ağaç dikti", "Windows-1254" },
    { "VÄ“jÅ¡ pÅ«Å¡ no jÅ«ras", "Vējš pūš no jūras", "Windows-1257" },
    { "JiĹ<99>Ă<AD> Ĺ<99>Ă<AD>kĂĄ: ĹžĂĄdnĂ˝ spÄ<9B>ch", "Jiří říká: žádný spěch", "ISO-8859-2" },
    { "Der B√§r a√ü s√º√üe M√∂hren", "Der Bär aß süße Möhren", "MacRoman" },
    { "Se├▒or Mu├▒oz bebi├│ caf├⌐", "Señor Muñoz bebió café", "code page 437" },
    { "é›¨ã<81>Œé™<8D>ã‚‹", "雨が降る", "Windows-1252, of Japanese" },
    { "GrÃ¼ÃŸe ðŸ¦Š aus KÃ¶ln", "Grüße 🦊 aus Köln", "Windows-1252, with an emoji" },
    { "The captainÃ¢â‚¬â„¢s Ã¢â‚¬Å“lastÃ¢â‚¬Â<9D> log Ã¢â‚¬â€œ page 3Ã¢â‚¬Â¦",
      "The captain’s “last” log – page 3…", "Windows-1252, twice" },
    { "Ð<A0>ÑšÐ<A0>Ñ•Ð<A0>â„– Ð<A0>Ò‘Ð¡Ð<8F>Ð<A0>Ò‘Ð¡Ð<8F> Ð¡â€¡Ð<A0>Ñ‘Ð¡â€šÐ<A0>Â°Ð<A0>ÂµÐ¡â€š",
      "Мой дядя читает", "Windows-1251, then Windows-1252" },
    { "so glÃ¼cklich í<A0>¾í¶<8A>", "so glücklich 🦊", "Latin-1, of CESU-8" },
  }
end)

describe("mojibake: damaged on the way", function()
  check_table {
    { "Ã la fin de l'annÃ©e", "à la fin de l'année", "a no-break space that became a plain one" },
    { "NÃ£o vou Ã s compras", "Não vou às compras", "the same within a word of Portuguese" },
    { "â€œQuite so,â€<FFFD> she said", "“Quite so,<FFFD> she said", "a byte that was lost" },
    { "â€œQuite so,â€? she said", "“Quite so,<FFFD> she said", "a byte that became a question mark" },
    { "Price: 5 <80> <96> no more", "Price: 5 € – no more", "Windows-1252 read as Latin-1" },
    { "Il a chanté…… puis rien. Ã©t", "Il a chanté…… puis rien. ét", "dots behind a letter that was read right" },
    { "İ… ve crÃ¨me", "İ… ve crème", "the same in Turkish" },
    { "İ“ ve crÃ¨me", "İ“ ve crème", "and before a quotation mark" },
    { "Ã…se og Ã“lafur", "Åse og Ólafur", "dots and quotation marks that are parts of letters" },
    { "é›¨ã<81>Œ 3 é–“", "雨が 3 間", "and of a letter that stands alone, amid its script" },
    { "Привет, cafÃ© and thÃ©", "Привет, café and thé", "a part of a line that was read right" },
    { "Ein guter Satz.<A>Ein schÃ¶ner Satz.<A>Noch ein süßer Satz.",
      "Ein guter Satz.<A>Ein schöner Satz.<A>Noch ein süßer Satz.", "one line of several" },
  }
end)

describe("mojibake: what is right stays", function()
  for _, text in ipairs {
    "", "plain ASCII & nothing else", "Crème brûlée, 5 €, “quoted” – and so on… ™ ® ©", "ÄÖÜ SÄÄSTÄ Å HØYE",
    "AÇÃO, NÃO! À ÉPOCA", "Ёлка и Ѓорѓи: «да»", "ΆΛΦΑ και ωμέγα", "5 × 5² ± ½ ≈ 3 µm", "日本語「かな」", "ʕ•ᴥ•ʔ", "œuvre, cœur",
  } do
    it(("%q"):format(text), function()
      local same, changed = copydesk.normalize(text, options)
      assert.equal(text, same)
      assert.is_false(changed)
    end)
  end

  it("so do quotes, ligatures and widths", function()
    assert.equal("ﬁne ｗｉｄｅ café", (copydesk.normalize("ﬁne ｗｉｄｅ cafÃ©", options)))
  end)
end)

describe("mojibake", function()
  it("maps each letter to the bytes that it was", function()
    local text, alignment = copydesk.align("un cafÃ© noir", options)
    assert.equal("un café noir", text)
    assert.same({ 7, 10 }, { alignment:to_source(7, 8) })
    assert.same({ 12, 15 }, { alignment:to_source(10, 13) })
    assert.same({ 7, 8 }, { alignment:to_text(9, 9) })
  end)

  it("takes time that grows as its input, whatever that is", function()
    local function work(source) copydesk.normalize(source, options) end
    for _, piece in ipairs { "Ã©", "â€œ ", "Ã", "é Ã© ", "Ã Â Ã", "ÃÂ©", "€", "â€", "š" } do
      local linear, times = growth.is_linear(work, piece:rep(5000), piece:rep(20000))
      assert.is_true(linear, ("%q: %s"):format(piece, times))
    end
  end)

  it("repairs ftfy's cases, and leaves the negative ones alone", function()
    local file, reason = shared.open "data/mojibake/ftfy.jsonl"
    if not file then return pending(reason) end
    local ok, cjson = pcall(require, "cjson")
    if not ok then return pending "needs lua-cjson" end
    for line in file:lines() do
      local case = cjson.decode(line)
      if case.expect == "pass" then
        assert.equal(case.fixed, (copydesk.normalize(case.original, options)), case.id)
      end
    end
    file:close()
  end)
end)
