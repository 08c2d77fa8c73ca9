local copydesk = require "copydesk"
local random_text = require "spec.support.random_text"

describe("copydesk.align", function()
  it("maps spans of the text to the source and back", function()
    local text, alignment = copydesk.align "x e\204\129t\195\169 \255."
    assert.equal("x \195\169t\195\169 \239\191\189.", text)
    for _, case in ipairs {
      { 1, 1, 1, 1, "before any change" },
      { 3, 4, 3, 5, "a composed letter is its letter and mark" },
      { 4, 4, 3, 5, "a part of it is so too" },
      { 5, 5, 6, 6, "between changes" },
      { 9, 11, 10, 10, "a replacement is the broken byte" },
      { 12, 12, 11, 11, "after the last change" },
      { 3, 2, 3, 2, "an empty span" },
    } do
      assert.same({ case[3], case[4] }, { alignment:to_source(case[1], case[2]) }, case[5])
    end
    assert.same({ 3, 4 }, { alignment:to_text(4, 5) })
    assert.same({ 9, 11 }, { alignment:to_text(10, 10) })
  end)

  it("leaves what was dropped out of the spans beside it", function()
    local text, alignment = copydesk.align("a\226\128\139b", { invisible = "strip" })
    assert.equal("ab", text)
    assert.same({ 1, 1 }, { alignment:to_source(1, 1) })
    assert.same({ 5, 5 }, { alignment:to_source(2, 2) })
    assert.same({ 1, 5 }, { alignment:to_source(1, 2) })
    assert.same({ 2, 1 }, { alignment:to_text(2, 4) })
  end)

  it("leaves white space out of the spans of what stands before it", function()
    for _, case in ipairs {
      { "“a”\r\nb", { quotes = "ascii", newlines = true }, '"a"', "“a”" },
      { "a…  b", { ellipsis = "ascii", spaces = "collapse" }, "a...", "a…" },
      { "a\226\128\139”  b", "ascii", 'a"', "a\226\128\139”" },
    } do
      local text, alignment = copydesk.align(case[1], case[2])
      local first, last = text:find(case[3], 1, true)
      assert.equal(case[4], case[1]:sub(alignment:to_source(first, last)))
    end
  end)

  it("is the identity when nothing changed", function()
    local source = "plain"
    local text, alignment = copydesk.align(source)
    assert.equal(source, text)
    assert.same({ 2, 3 }, { alignment:to_source(2, 3) })
  end)

  it("gives for every span a source span that normalizes to a text that holds it", function()
    local random = random_text.new(7)
    for _ = 1, 300 do
      local options = random:options()
      local source = random:text(30)
      local text, alignment = copydesk.align(source, options)
      assert.equal(copydesk.normalize(source, options), text)
      local before = 0
      for position = 1, #text do
        local first, last = alignment:to_source(position, position)
        assert.is_true(first >= 1 and last <= #source and first <= last + 1, "inside the source")
        assert.is_true(last >= before, "in order")
        before = last
        local text_first, text_last = alignment:to_text(first, last)
        assert.is_true(text_first <= position and position <= text_last, "and back")
      end
      assert.same({ 1, #text }, { alignment:to_text(1, #source) })
    end
  end)

  it("refuses spans that are none", function()
    local _, alignment = copydesk.align "x"
    assert.has_error(function() alignment:to_source(0, 1) end)
    assert.has_error(function() alignment:to_source(3, 1) end)
  end)
end)
