local copydesk = require "copydesk"

-- A line that is given alone, and who took the picture for whom; lang: English where none is named.
local cases = {
  { "a name and an agency", "Ada Quell/AFP", { { "photography", "Ada Quell", "AFP" } } },
  { "two agencies", "Ada Quell / AFP via Getty Images", { { "photography", "Ada Quell", "AFP/Getty Images" } } },
  { "a house that nobody knows behind a slash", "Ada Quell/Meridian Pictures", { { "photography", "Ada Quell", "Meridian Pictures" } } },
  { "other marks between", "Ada Quell#Meridian Pictures", { { "photography", "Ada Quell", "Meridian Pictures" } } },
  { "the house first", "Lichthaus/Ada Quell", { { "photography", "Ada Quell", "Lichthaus" } } },
  { "the agency first", "REUTERS/Ada Quell", { { "photography", "Ada Quell", "Reuters" } } },
  { "a paper and an agency", "Vellmar Herald / Polaris", { { "photography", nil, "Vellmar Herald/Polaris" } } },
  { "a known house first, and no person", "Allstar/Harbour Pictures", { { "photography", nil, "Allstar Picture Library/Harbour Pictures" } } },
  { "a label", "Photo: Ada Quell/AFP", { { "photography", "Ada Quell", "AFP" } } },
  { "a place and a country", "Vellmar, Norway", {} },
  { "headings with a comma", "Quarterly Results, Forward Guidance", {} },
  { "a button for larger letters", "AA", {} },
  { "an agency of Turkey in Turkish", "AA", { { "photography", nil, "Anadolu" } }, "tr" },
  { "writer and photographer, Swedish", "Text: Ada Quell  Foto: Tom Okoro/TT",
    { { "byline", "Ada Quell" }, { "photography", "Tom Okoro", "TT" } }, "sv" },
  { "writer and photographer, Norwegian", "Tekst: Ada Quell / Foto: Tom Okoro",
    { { "byline", "Ada Quell" }, { "photography", "Tom Okoro" } }, "no" },
  { "writer and photographer, German", "Text: Ada Quell, Fotos: Tom Okoro",
    { { "byline", "Ada Quell" }, { "photography", "Tom Okoro" } }, "de" },
  { "one for both, Swedish", "Text och foto: Ada Quell", { { "byline", "Ada Quell" } }, "sv" },
  { "one for both, German", "Text und Fotos: Ada Quell", { { "byline", "Ada Quell" } }, "de" },
}

local function seen(credits)
  local list = {}
  for i, credit in ipairs(credits) do list[i] = { credit.role, credit.name, credit.agency } end
  return list
end

describe("credits of a line given alone", function()
  for _, case in ipairs(cases) do
    it("reads " .. case[1], function()
      local credits = copydesk.credits(case[2], { lang = case[4] })
      assert.same(case[3], seen(credits))
      for _, credit in ipairs(credits) do assert.is_true(credit.confidence >= 0.7) end
    end)
  end
end)
