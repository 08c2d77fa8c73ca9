local copydesk = require "copydesk"
local ucd = require "spec.support.ucd"

-- \u{...} written as <XXXX>
local function text_of(notation)
  return (notation:gsub("<(%x+)>", function(digits) return ucd.utf8(tonumber(digits, 16)) end))
end

local function check_table(cases)
  for _, case in ipairs(cases) do
    it(case[3], function()
      local source, wanted = text_of(case[1]), text_of(case[2])
      for _, form in ipairs { "NFC", "NFD", false } do
        local options = { form = form, accents = "strip" }
        local text = copydesk.normalize(source, options)
        assert.equal(copydesk.normalize(wanted, { form = form }), text)
        assert.equal(text, (copydesk.normalize(text, options)), "a second time")
      end
    end)
  end
end

describe("accents: strip", function()
  check_table {
    { "Crème brûlée, Ångström, ğüç", "Creme brulee, Angstrom, guc", "of Latin letters" },
    { "e<301>a<323><302>o<31B>", "eao", "written as marks of their own" },
    { "Tiếng Việt, ở đâu", "Tieng Viet, o dau", "several on one letter" },
    { "Łódź, Ørsted, Đuro, Ħal", "Lodz, Orsted, Duro, Hal", "strokes through letters" },
    { "Æsop, œuvre, Straße, þing", "Æsop, œuvre, Straße, þing", "letters that are no accented ones stay" },
    { "Ἀθῆναι, ᾳ, Ϊ, ώρα", "Αθηναι, α, Ι, ωρα", "of Greek: breathings, dots and iotas below" },
    { "ёлка, Ё, за́мок, ѝ, ѐ", "елка, Е, замок, и, е", "of Cyrillic: stress, and the dots of ё" },
    { "й Ї ў ѓ ќ г<301> ӣ", "й Ї ў ѓ ќ г<301> ӣ", "letters of Cyrillic alphabets stay" },
    { "हिन्दी नमस्ते, שָׁלוֹם, مُحَمَّد, ภาษาไทย, がぎ", "हिन्दी नमस्ते, שָׁלוֹם, مُحَمَّد, ภาษาไทย, がぎ", "other scripts keep their signs" },
    { "1<301> <25CC><301>", "1<301> <25CC><301>", "marks on what is no letter stay" },
    { "한글 e<301>", "한글 e", "Hangul is left alone" },
  }

  it("keep leaves them", function()
    assert.equal("é", (copydesk.normalize("é", { accents = "keep" })))
  end)

  it("is part of the presets for searching and for ASCII", function()
    assert.equal("creme", (copydesk.normalize("Crème", { preset = "search" })))
    assert.equal("Creme", (copydesk.normalize("Crème", { preset = "ascii" })))
  end)

  it("maps letters to all of what they were", function()
    local text, alignment = copydesk.align(text_of "e<301><323>x<E9>", { accents = "strip" })
    assert.equal("exe", text)
    assert.same({ 6, 6 }, { alignment:to_source(2, 2) })
    assert.same({ 7, 8 }, { alignment:to_source(3, 3) })
  end)
end)
