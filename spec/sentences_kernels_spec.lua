-- Every kernel finds what the portable one finds.

local core = require "copydesk.core"
local utf8_char = require "spec.support.utf8".char

local language = core.sentence_language { words = {}, terminators = { ";" } }
local with_gaps = core.sentence_options(language, nil, "prose", "paragraph", "split", true)
local without = core.sentence_options(language, nil, "prose", "paragraph", "split", false)
local closing = core.sentence_language { words = {}, terminators = { "”" } }
local with_quotations = core.sentence_options(closing, nil, "prose", "paragraph", "split", true)

local random = require "spec.support.random" (7)

local function random_bytes(count)
  local bytes = {}
  for i = 1, count do bytes[i] = string.char(random(256) - 1) end
  return table.concat(bytes)
end

-- Spaces between every kind of neighbours, and every byte between letters.
local function neighbours()
  local parts = {}
  for before = 0, 255, 5 do
    for after = 0, 255 do parts[#parts + 1] = string.char(before) .. " " .. string.char(after, random(256) - 1) end
  end
  return table.concat(parts)
end

local function all_code_points()
  local parts = {}
  for code = 0, 0x10FFFF, 3 do parts[#parts + 1] = utf8_char(code) .. (code % 7 == 0 and " " or "a") end
  return table.concat(parts)
end

local texts = {
  ["random bytes"] = random_bytes(100000),
  ["spaces between all bytes"] = neighbours(),
  ["code points"] = all_code_points(),
  ["quotations"] = ("“A” ‘b’ – c’d “e… f” «g» é. “ “Á ”"):rep(100),
  ["addresses"] = ("a http://x. b www.y? the what w- \n"):rep(100),
}

describe("the kernel", function()
  for _, kernel in ipairs { "ssse3", "avx2", "avx512", "neon" } do
    for name, text in pairs(texts) do
      it(kernel .. " finds what the portable one finds in " .. name, function()
        if core.stop_masks(with_gaps, kernel, text) == nil then return pending("this machine has no " .. kernel) end
        for _, options in ipairs { with_gaps, without, with_quotations } do
          assert.is_true(core.stop_masks(options, "portable", text) == core.stop_masks(options, kernel, text))
        end
      end)
    end
  end

  it("finds every stop there is", function()
    local found = {}
    for sentence in core.sentences(core.sentence_options(language, nil, "prose", "paragraph", "split"),
      ("x"):rep(70) .. "。" .. ("y"):rep(70) .. "। " .. ("z"):rep(70) .. "\226\128\169" .. ("w"):rep(70)) do
      found[#found + 1] = sentence:sub(1, 1)
    end
    assert.same({ "x", "y", "z", "w" }, found)
  end)
end)
