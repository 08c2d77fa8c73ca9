local copydesk = require "copydesk"

local function report_of(source, options)
  options.report = true
  local text, changed, report = copydesk.normalize(source, options)
  assert.equal("table", type(report))
  assert.equal(changed, next(report) ~= nil)
  assert.same(report, (select(3, copydesk.align(source, options))))
  return report, text
end

describe("normalize and align with report = true", function()
  for _, case in ipairs {
    { "invalid", "ab\255\254", {}, 2, 3, "ill-formed bytes" },
    { "form", "ae\204\129e\204\129", {}, 2, 2, "letters composed" },
    { "casefold", "aBCé", { casefold = true }, 2, 2, "capitals" },
    { "newlines", "a\r\nb\rc", { newlines = true }, 2, 2, "line ends" },
    { "spaces", "a  b\194\160c d", { spaces = "collapse" }, 2, 3, "runs of spaces, and odd ones" },
    { "controls", "a\1b\2", { controls = true }, 2, 2, "control characters" },
    { "invisible", "a\226\128\139b\194\173c", { invisible = "strip" }, 2, 2, "invisible characters" },
    { "quotes", "a “b” ‘c’", { quotes = "ascii" }, 4, 3, "quotation marks" },
    { "dashes", "a – b", { dashes = "ascii" }, 1, 3, "dashes" },
    { "ellipsis", "a… b…", { ellipsis = "ascii" }, 2, 2, "ellipses" },
    { "ligatures", "ﬁ", { ligatures = "ascii" }, 1, 1, "ligatures" },
    { "width", "aＢ", { width = "ascii" }, 1, 2, "wide letters" },
    { "accents", "aéé", { accents = "strip" }, 2, 2, "accents" },
    { "entities", "a&amp;b&lt;", { entities = true }, 2, 2, "references" },
    { "mojibake", "un cafÃ© et un thÃ©", { mojibake = true }, 2, 7, "text read in the wrong encoding" },
    { "hyphens", "an exam-\nple", { hyphens = true }, 1, 8, "hyphens at line ends" },
    { "wrap", "a line that is as wide as those that people set when they wrote on\npaper\n", { wrap = true }, 1, 67, "wrapped lines" },
  } do
    it(("counts %s, and tells where the first is"):format(case[6]), function()
      local report = report_of(case[2], case[3])
      assert.same({ [case[1]] = { count = case[4], first = case[5] } }, report)
    end)
  end

  it("tells several reasons apart", function()
    local report, text = report_of("“cafÃ©” &hellip;  ﬁn", {
      mojibake = true, entities = true, quotes = "ascii", ellipsis = "ascii", spaces = "collapse", ligatures = "ascii",
    })
    assert.equal('"café" ... fin', text)
    assert.same({
      quotes = { count = 2, first = 1 }, mojibake = { count = 1, first = 7 }, entities = { count = 1, first = 15 },
      ellipsis = { count = 1, first = 15 }, spaces = { count = 1, first = 24 }, ligatures = { count = 1, first = 25 },
    }, report)
  end)

  it("gives an empty one when nothing changed", function()
    assert.same({}, (report_of("plain", {})))
  end)

  it("gives none otherwise", function()
    assert.equal(2, select("#", copydesk.normalize "plain"))
    assert.equal(2, select("#", copydesk.normalize("plain", { report = false })))
  end)
end)
