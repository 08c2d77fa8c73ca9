local copydesk = require "copydesk"
local growth = require "spec.support.growth"
local random_text = require "spec.support.random_text"

local function shown(options)
  local words = {}
  for name, value in pairs(options) do words[#words + 1] = name .. "=" .. tostring(value) end
  table.sort(words)
  return table.concat(words, " ")
end

describe("normalizing", function()
  it("twice changes nothing, for any options", function()
    local random = random_text.new(1)
    for _ = 1, 200 do
      local options = random:options()
      local desk = copydesk.new(options)
      for _ = 1, 40 do
        local source = random:text(24)
        local text = desk:normalize(source)
        local again, changed = desk:normalize(text)
        if changed then assert.same({ text:byte(1, -1) }, { again:byte(1, -1) }, shown(options) .. ("  %q"):format(source)) end
      end
    end
  end)

  it("takes time that grows as its input, whatever that is", function()
    local hostile = {
      { "a", "\204\129\204\163" }, -- marks of two classes in turn
      { "", "  \194\160" }, { "", "\226\128\139" }, { "", "\255\255" }, { "", "\243\160\129\129" },
      { "", "\240\159\143\180\243\160\129\167" }, { "", "\226\128\141" }, { "", "\225\133\161" }, { "I", "\204\163\204\135" },
    }
    local desk = copydesk.new { invisible = "strip", spaces = "collapse", casefold = true, lang = "tr" }
    for _, pair in ipairs(hostile) do
      local linear, times = growth.is_linear(function(source) desk:normalize(source) end,
        pair[1] .. pair[2]:rep(20000), pair[1] .. pair[2]:rep(80000))
      assert.is_true(linear, ("%q: %s"):format(pair[2], times))
    end
  end)
end)
