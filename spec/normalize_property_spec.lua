local copydesk = require "copydesk"
local growth = require "spec.support.growth"
local random_text = require "spec.support.random_text"
local ucd = require "spec.support.ucd"

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

  -- a piece of a few bytes goes the long way; a long text the short ways, unless it is broken
  it("a long text gives what its pieces give, each from its own bytes", function()
    local random = random_text.new(7)
    local starts = { "x", "A", " ", "。", "\239\189\182", "\225\132\128", "\234\176\128", "é" }
    local all = {
      { 0x61, 0x7A }, { 0x41, 0x5A }, { 0x20, 0x20 }, { 0x300, 0x32F }, { 0x300, 0x308 }, { 0xE0, 0xFF }, { 0x1EA0, 0x1EFF },
      { 0x1100, 0x1112 }, { 0x1161, 0x1175 }, { 0x11A7, 0x11C3 }, { 0xAC00, 0xAC38 }, { 0xFF61, 0xFF9F }, { 0x3099, 0x309A },
      { 0x304B, 0x306F }, { 0x591, 0x5BD }, { 0x93C, 0x950 },
    }
    local kana = {
      { 0xFF61, 0xFF9F }, { 0xFF76, 0xFF84 }, { 0xFF9E, 0xFF9F }, { 0xFF01, 0xFF3A }, { 0xFF3B, 0xFFFF }, { 0x3040, 0x309F },
      { 0x3099, 0x309A }, { 0x3001, 0x302F }, { 0x20, 0x39 }, { 0x591, 0x5BD }, { 0x20000, 0x20010 }, { 0x300, 0x308 },
    }
    local jamo = {
      { 0x1100, 0x1112 }, { 0x1161, 0x1175 }, { 0x11A7, 0x11C3 }, { 0x20, 0x39 }, { 0xAC00, 0xAC38 }, { 0x300, 0x308 },
    }
    local function piece(ranges, is_broken)
      local parts = { random:pick(starts) }
      for i = 2, random:below(5) do
        local range = random:pick(ranges)
        parts[i] = is_broken and random:below(20) == 0 and random:pick { "\255", "\226\130", "\244\144\128\128" }
          or ucd.utf8(range[1] + random:below(range[2] - range[1] + 1))
      end
      return table.concat(parts)
    end
    local function compare(options, ranges, is_broken)
      local desk = copydesk.new(options)
      local pieces, wanted = {}, {}
      for i = 1, 2000 do
        pieces[i] = piece(ranges, is_broken)
        wanted[i] = desk:normalize(pieces[i])
      end
      local source = table.concat(pieces)
      local text, alignment = desk:align(source)
      assert.is_true(text == desk:normalize(source))
      local from, to = 1, 1
      for i = 1, #pieces do
        assert.equal(wanted[i], text:sub(to, to + #wanted[i] - 1), shown(options) .. (" %q"):format(pieces[i]))
        local first, last = alignment:to_text(from, from + #pieces[i] - 1)
        assert.same({ to, to + #wanted[i] - 1 }, { first, last }, shown(options) .. (" %q"):format(pieces[i]))
        from, to = from + #pieces[i], to + #wanted[i]
      end
      assert.equal(#text + 1, to)
    end
    for _, form in ipairs { "NFC", "NFD", "NFKC", "NFKD", false } do
      for _, options in ipairs { {}, { casefold = true }, { accents = "strip", invalid = "drop" }, { invalid = "windows-1252" },
        { width = "ascii" } } do
        options.form = form
        for _, ranges in ipairs { all, kana, jamo } do compare(options, ranges, false) end
        compare(options, all, true)
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
