local copydesk = require "copydesk"

describe("copydesk.align", function()
  it("maps spans of the text to the source and back", function()
    local text, alignment = copydesk.align "x e\204\129t\195\169 \255."
    assert.equal("x \195\169t\195\169 \239\191\189.", text)
    assert.same({ 3, 5 }, { alignment:to_source(3, 4) })
    assert.same({ 6, 6 }, { alignment:to_source(5, 5) })
    assert.same({ 11, 11 }, { alignment:to_source(12, 12) })
  end)
end)
