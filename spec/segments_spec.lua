local copydesk = require "copydesk"
local shared = require "spec.support.shared"

local function listed(iterator)
  local list = {}
  for segment in iterator do list[#list + 1] = segment end
  return list
end

local function ends_of(iterator)
  local ends = {}
  for _, _, last in iterator do ends[#ends + 1] = last end
  return ends
end

describe("words", function()
  for _, case in ipairs {
    { "can't stop", { "can't", " ", "stop" }, "an apostrophe inside a word" },
    { "3.5, 1,000 x_1", { "3.5", ",", " ", "1,000", " ", "x_1" }, "numbers and low lines" },
    { "a\r\nb  c", { "a", "\r\n", "b", "  ", "c" }, "line endings and spaces" },
    { "e\204\129te\204\129.", { "e\204\129te\204\129", "." }, "marks stay with their letters" },
    { "a:b a: x_y a1b 'c' d'", { "a:b", " ", "a", ":", " ", "x_y", " ", "a1b", " ", "'", "c", "'", " ", "d", "'" },
      "marks between letters and beside them" },
    { "a\204\129 b,\204\129 \204\129c", { "a\204\129", " ", "b", ",\204\129", " \204\129", "c" }, "marks behind ASCII" },
    { "\255a", { "\255", "a" }, "broken bytes" },
    { "", {}, "nothing" },
  } do
    it("knows " .. case[3], function() assert.same(case[2], listed(copydesk.words(case[1]))) end)
  end

  it("tells words from what is between them, with spans", function()
    local seen = {}
    for segment, first, last, is_word in copydesk.words "Two eggs!" do
      if is_word then seen[#seen + 1] = { segment, first, last } end
    end
    assert.same({ { "Two", 1, 3 }, { "eggs", 5, 8 } }, seen)
  end)

  it("passes Unicode's own test", function()
    local cases, reason = shared.break_tests "WordBreakTest.txt"
    if not cases then return pending(reason) end
    assert.is_true(#cases > 1500)
    for _, case in ipairs(cases) do assert.same(case.ends, ends_of(copydesk.words(case.text)), case.name) end
  end)
end)

describe("graphemes", function()
  for _, case in ipairs {
    { "ae\204\129\r\n", { "a", "e\204\129", "\r\n" }, "marks and line endings" },
    { "\240\159\145\169\226\128\141\240\159\146\187!", { "\240\159\145\169\226\128\141\240\159\146\187", "!" },
      "an emoji joined of two" },
    { "\240\159\135\171\240\159\135\183\240\159\135\169\240\159\135\170",
      { "\240\159\135\171\240\159\135\183", "\240\159\135\169\240\159\135\170" }, "flags" },
    { "\192\128", { "\192", "\128" }, "broken bytes" },
    { "", {}, "nothing" },
  } do
    it("knows " .. case[3], function() assert.same(case[2], listed(copydesk.graphemes(case[1]))) end)
  end

  it("passes Unicode's own test", function()
    local cases, reason = shared.break_tests "GraphemeBreakTest.txt"
    if not cases then return pending(reason) end
    assert.is_true(#cases > 700)
    for _, case in ipairs(cases) do assert.same(case.ends, ends_of(copydesk.graphemes(case.text)), case.name) end
  end)
end)
