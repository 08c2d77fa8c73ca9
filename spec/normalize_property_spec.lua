local copydesk = require "copydesk"
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
    local function seconds(desk, source)
      local best = math.huge
      for _ = 1, 3 do
        local start = os.clock()
        desk:normalize(source)
        best = math.min(best, os.clock() - start)
      end
      return best
    end
    local desk = copydesk.new { invisible = "strip", spaces = "collapse", casefold = true, lang = "tr" }
    for _, pair in ipairs(hostile) do
      local short = seconds(desk, pair[1] .. pair[2]:rep(20000))
      local long = seconds(desk, pair[1] .. pair[2]:rep(80000))
      assert.is_true(long < 12 * short + 0.05, ("%q: %g s, then %g s"):format(pair[2], short, long))
    end
  end)
end)
