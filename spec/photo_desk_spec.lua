local copydesk = require "copydesk"

-- A line that is given alone, and who took the picture for whom; lang: English where none is named.
local cases = {
  { "a name and an agency", "Ada Quell/AFP", { { "photography", "Ada Quell", "AFP" } } },
  { "two agencies", "Ada Quell / AFP via Getty Images", { { "photography", "Ada Quell", "AFP/Getty Images" } } },
  { "a house that nobody knows behind a slash", "Ada Quell/Meridian Pictures", { { "photography", "Ada Quell", "Meridian Pictures" } } },
  { "a dash between", "Ada Quell - Getty Images", { { "photography", "Ada Quell", "Getty Images" } } },
  { "other marks between", "Ada Quell#Meridian Pictures", { { "photography", "Ada Quell", "Meridian Pictures" } } },
  { "the house first", "Lichthaus/Ada Quell", { { "photography", "Ada Quell", "Lichthaus" } } },
  { "the agency first", "REUTERS/Ada Quell", { { "photography", "Ada Quell", "Reuters" } } },
  { "a paper and an agency", "Vellmar Herald / Polaris", { { "photography", nil, "Vellmar Herald/Polaris" } } },
  { "a known house first, and no person", "Allstar/Harbour Pictures", { { "photography", nil, "Harbour Pictures/Allstar" } } },
  { "the agency behind a house that nobody knows, and each once", "Ada Quell/PA wIRE/Harbour Films/PA Photos",
    { { "photography", "Ada Quell", "Harbour Films/PA" } } },
  { "an agency in the order of the line", "Ada Quell/AFP/Getty Images", { { "photography", "Ada Quell", "AFP/Getty Images" } } },
  { "the owner of an agency", "Ada Quell/Action Images", { { "photography", "Ada Quell", "Action Images/Reuters" } } },
  { "a firm's form", "Ada Quell/Sportsphoto Ltd.", { { "photography", "Ada Quell", "Sportsphoto" } } },
  { "an article before an agency, and a site", "The Associated Press/www.alamy.com", { { "photography", nil, "AP/Alamy" } } },
  { "names in capitals", "ADA QUELL / HARBOUR PICTURES / EPA", { { "photography", "Ada Quell", "Harbour Pictures/EPA" } } },
  { "particles, apostrophes, hyphens and initials in capitals", "Photo: NOOR VAN DER LAAN/EPA",
    { { "photography", "Noor van der Laan", "EPA" } } },
  { "an apostrophe in capitals", "Photo: MARTA O'DOWD/EPA", { { "photography", "Marta O'Dowd", "EPA" } } },
  { "a hyphen and accents in capitals", "Foto: ÉLISE ASANTE-BÖRG/AFP", { { "photography", "Élise Asante-Börg", "AFP" } }, "de" },
  { "initials and Mc in capitals", "Photo: J.P. MCAVOY/AFP", { { "photography", "J.P. McAvoy", "AFP" } } },
  { "short houses in capitals", "Photo: Ada Quell/BBC", { { "photography", "Ada Quell", "BBC" } } },
  { "capitals that no case can be told from", "Photo: Ada Quell/KGC-03/AFP", { { "photography", "Ada Quell", "KGC-03/AFP" } } },
  { "who the picture was taken for", "Photo: Ada Quell for the Harbour Ledger",
    { { "photography", "Ada Quell", "the Harbour Ledger" } } },
  { "a house with the word for in it", "Photo: Institute for Whales/AFP", { { "photography", nil, "Institute for Whales/AFP" } } },
  { "a house in brackets", "Ada Quell (Getty Images)", { { "photography", "Ada Quell", "Getty Images" } } },
  { "a sign or word of copyright", "© Ada Quell/Alamy", { { "photography", "Ada Quell", "Alamy" } } },
  { "a bracketed c", "Photo: (c) Ada Quell/Alamy", { { "photography", "Ada Quell", "Alamy" } } },
  { "what the person is", "Photo: photographer Ada Quell/Alamy", { { "photography", "Ada Quell", "Alamy" } } },
  { "by before the name", "Photo: by Ada Quell/Alamy", { { "photography", "Ada Quell", "Alamy" } } },
  { "a house of one word in capitals", "MERIDIAN/Getty", { { "photography", nil, "Meridian/Getty Images" } } },
  { "a name and a country in brackets", "Ada Quell (Norway)", {} },
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
