local copydesk = require "copydesk"
local growth = require "spec.support.growth"
local random_text = require "spec.support.random_text"

local function shown(options, source)
  local words = {}
  for name, value in pairs(options) do words[#words + 1] = name .. "=" .. tostring(value) end
  table.sort(words)
  return table.concat(words, " ") .. ("  %q"):format(source)
end

-- Pieces of which whole texts are made: what one stage leaves may be work for another.
local pieces = {
  "the harbour froze in the first week of January, and for nine days nobody\n", "could leave. The ferrymen sat in the hall\n",
  "caf\195\131\194\169 and th\195\131\194\169\n", "\195\162\226\130\172\197\147quoted\195\162\226\130\172 \n", "\195\131  la carte\n", "&amp;amp;lt;b&gt;\n",
  "&Atilde;&copy; &Atilde;\194\169\n", "exam&shy;\nple well-\nknown\n", "Vor-\nund zur\195\188ck\n", "\239\188\134amp;lt;\239\188\155\n", "\n", " \t\n",
  "- item\n", "> quoted text that is as wide as the others are, or nearly so, I would say\n", "a\194\160\194\160b  c\r\n", "A\204\138\195\133\204\129\n",
  "\194\147curly\194\148 \194\133\n", "\255\195 \226\130\n", "&#xFF06;#xFF06;lt;", "\226\128\139-\n", "na\195\175ve \226\128\153\n",
  "\195\130\194\160", "\208\178\208\130\226\132\162s\n",
}

local function random_source(random)
  local parts = {}
  for i = 1, random:below(12) do parts[i] = random:pick(pieces) end
  return table.concat(parts)
end

describe("the stages of normalizing", function()
  it("come to rest: twice changes nothing, for any options and any mixture of damage", function()
    local random = random_text.new(3)
    for _ = 1, 600 do
      local options, source = random:options(), random_source(random)
      local text = copydesk.normalize(source, options)
      local again, changed = copydesk.normalize(text, options)
      assert.equal(text, again, shown(options, source))
      assert.is_false(changed)
    end
  end)

  it("align through one another: in order, covering all, and back again", function()
    local random = random_text.new(5)
    for _ = 1, 300 do
      local options, source = random:options(), random_source(random)
      local text, alignment = copydesk.align(source, options)
      assert.equal((copydesk.normalize(source, options)), text, shown(options, source))
      local last_seen = 0
      for position = 1, #text do
        local first, last = alignment:to_source(position, position)
        assert.is_true(first >= 1 and last <= #source and first <= last + 1 and last >= last_seen, shown(options, source))
        local text_first, text_last = alignment:to_text(first, last)
        assert.is_true(text_first <= position and position <= text_last, shown(options, source))
        last_seen = last
      end
      assert.same({ 1, #text }, { alignment:to_text(1, #source) })
      if #text > 0 and #source > 0 then
        local first, last = alignment:to_source(1, #text)
        assert.is_true(first >= 1 and last <= #source)
      end
    end
  end)

  it("hand on to one another what each of them makes possible", function()
    for _, case in ipairs {
      { "&Atilde;&copy; la carte", { entities = true, mojibake = true }, "é la carte", "references, then the wrong encoding" },
      { "\239\188\134amp;\239\188\134lt\239\188\155", { entities = true, width = "ascii" }, "&<", "widths, then references" },
      { "exam&shy;\nple", { entities = true, hyphens = true }, "example", "references, then hyphens" },
      { "exam\226\128\144\nple", { dashes = "ascii", hyphens = true }, "example", "dashes, then hyphens" },
      { "un caf\195\131\194\169", { mojibake = true, accents = "strip" }, "un cafe", "the wrong encoding, then accents" },
    } do
      assert.equal(case[3], (copydesk.normalize(case[1], case[2])), case[4])
    end
  end)

  it("leave a line alone that would never come to rest, and no other", function()
    local endless = "&" .. ("#xFF06;"):rep(20) .. "lt; \239\188\161"
    local options = { entities = true, width = "ascii", report = true }
    local text, changed, report = copydesk.normalize("a &amp; b\n" .. endless .. "\nc &amp; d", options)
    assert.equal("a & b\n" .. endless:gsub("\239\188\161", "A") .. "\nc & d", text)
    assert.is_true(changed)
    assert.same({ entities = { count = 2, first = 3 }, width = { count = 1, first = #"a &amp; b\n" + #endless - 2 } }, report)
    assert.equal(text, (copydesk.normalize(text, options)))
    local _, alignment = copydesk.align("a &amp; b\n" .. endless .. "\nc &amp; d", options)
    local last = #"a &amp; b\n" + #endless + 1
    assert.same({ last + 3, last + 7 }, { alignment:to_source(#text - 2, #text - 2) })
  end)

  it("take time that grows as the source, even if every line is such a one", function()
    local function work(source)
      copydesk.normalize(source, { entities = true, mojibake = true, width = "ascii" })
    end
    local piece = "&" .. ("#xFF06;"):rep(20) .. "lt;\nx"
    assert.is_true(growth.is_linear(work, piece:rep(500), piece:rep(2000)))
  end)
end)
