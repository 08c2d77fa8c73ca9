local copydesk = require "copydesk"
local growth = require "spec.support.growth"
local random_text = require "spec.support.random_text"

-- What comes out when the source goes in cut at these places.
local function streamed(options, source, cuts)
  local normalizer, out, from = copydesk.normalizer(options), {}, 1
  for _, cut in ipairs(cuts) do
    out[#out + 1] = assert(normalizer:feed(source:sub(from, cut)))
    from = cut + 1
  end
  out[#out + 1] = assert(normalizer:feed(source:sub(from)))
  out[#out + 1] = assert(normalizer:close())
  return table.concat(out)
end

local function shown(options)
  local words = {}
  for name, value in pairs(options) do words[#words + 1] = name .. "=" .. tostring(value) end
  table.sort(words)
  return table.concat(words, " ")
end

describe("copydesk.normalizer", function()
  it("gives the same text as the whole, for every way of cutting small sources in up to three", function()
    local everything = { mojibake = true, entities = true, hyphens = true, wrap = true, spaces = "collapse", newlines = true,
      invisible = "strip", accents = "strip" }
    for _, options in ipairs { {}, { form = "NFD" }, everything, { mojibake = true }, { invisible = "strip", newlines = true } } do
      for _, source in ipairs {
        "e\204\129 cafÃ©\r\n&amp;lt;\n\nexam-\nple  x", "\240\159\145\169\226\128\141\240\159\154\128\255\r\n\237\149\156",
        "\225\132\146\225\133\161\225\134\171a\204\163\204\135\nß\n", "",
      } do
        local whole = copydesk.normalize(source, options)
        for first = 0, #source do
          for second = first, #source do
            assert.equal(whole, streamed(options, source, { first, second }), shown(options))
          end
        end
      end
    end
  end)

  it("gives the same text as the whole, for random options, texts and cuts", function()
    local random = random_text.new(11)
    for _ = 1, 300 do
      local options = random:options()
      local source, cuts = random:text(60), {}
      for i = 1, #source do
        if random:below(3) == 0 then cuts[#cuts + 1] = i end
      end
      assert.equal(copydesk.normalize(source, options), streamed(options, source, cuts),
        shown(options) .. ("  %q"):format(source))
    end
  end)

  it("holds back little: what is settled comes out at once", function()
    local line = "The quick brown fox – “jumps” – over 한글 and été.\n"
    for _, options in ipairs { {}, { preset = "web" }, { mojibake = true, entities = true }, { hyphens = true, wrap = true } } do
      local normalizer, got = copydesk.normalizer(options), 0
      for i = 1, 2000 do
        got = got + #normalizer:feed(line)
        if i % 10 == 0 then got = got + #normalizer:feed "\n" end
        assert.is_true(i * #line - got < 16 * #line, shown(options))
      end
    end
  end)

  it("does so in a text without line ends, when only characters are looked at", function()
    local normalizer, got = copydesk.normalizer { preset = "nfc" }, 0
    for i = 1, 2000 do
      got = got + #normalizer:feed "漢字かな"
      assert.is_true(i * 12 - got < 32)
    end
  end)

  -- without line ends, or without empty lines, in many sizes
  local endless = {
    { "words", function(random) return random:pick { "a word ", "more, ", "the end. ", "cafÃ© ", "Ã  la ", "&amp;amp; ", "&lt", "ex-" } end },
    { "lines", function(random)
      return random:pick { "a line that is cut at the end of its width, as they were\n", "short\n", "a hyphen at its ex-\n", "  indented\n" }
    end },
    { "words all cut in two", function() return "ex-\nam" end },
    { "spaces in references", function(random) return random:pick { "a &nbsp;b", "a&nbsp; b", "&nbsp;c" } end },
    { "Russian", function(random) return random:pick { "слово ", "РїСЂРёРІРµС‚ ", "да, ", "конец. " } end },
    { "Chinese", function(random) return random:pick { "汉字", "。", "ä¸\173", "&#27721;" } end },
    { "no words", function(random) return random:pick { "abcdefgh", "&", "amp;", "#", "0", "x" } end },
    { "bytes", function(random) return string.char(random:below(256)) .. string.char(random:below(256)) end },
    { "anything", function(random) return random:character():gsub("\n\n", "") end },
  }
  local repairs = {
    { entities = true }, { mojibake = true }, { entities = true, mojibake = true, spaces = "collapse", invisible = "strip" },
    { hyphens = true, wrap = true }, { wrap = true, entities = true, newlines = true, invalid = "windows-1252", form = "NFKC" },
  }

  it("gives the same text as the whole, for lines and paragraphs of any length", function()
    local random = random_text.new(5)
    for _, kind in ipairs(endless) do
      local parts, length = {}, 0
      while length < 300000 do
        parts[#parts + 1] = kind[2](random)
        length = length + #parts[#parts]
      end
      local source = table.concat(parts)
      for _, options in ipairs(repairs) do
        local whole, cuts, at = copydesk.normalize(source, options), {}, 0
        while at < #source do
          at = at + random:below(random:pick { 3, 1000, 50000 })
          cuts[#cuts + 1] = math.min(at, #source)
        end
        assert.is_true(whole == streamed(options, source, cuts), kind[1] .. ": " .. shown(options))
        assert.is_true(whole == streamed(options, source, {}))
        local text, alignment = copydesk.align(source, options)
        assert.is_true(text == whole)
        assert.same({ 1, #source }, { alignment:to_source(1, #text) })
        assert.is_true(copydesk.normalize(whole, options) == whole, kind[1] .. ", again: " .. shown(options))
      end
    end
  end)

  it("holds back no more than some 64 KiB of them", function()
    for _, kind in ipairs(endless) do
      for _, options in ipairs(repairs) do
        local random = random_text.new(3)
        local normalizer, fed = copydesk.normalizer(options), 0
        while fed < 600000 do
          local parts = {}
          for i = 1, 500 do parts[i] = kind[2](random) end
          local piece = table.concat(parts)
          fed = fed + #piece
          normalizer:feed(piece)
        end
        local rest = #normalizer:close()
        local most = kind[1] == "bytes" and 3 * 80 or 80 -- one that is ill-formed becomes three
        assert.is_true(rest < most * 1024, ("%s: %d of %d held back; %s"):format(kind[1], rest, fed, shown(options)))
      end
    end
  end)

  it("takes time that grows as the source, fed byte by byte", function()
    for _, options in ipairs { {}, { mojibake = true }, { wrap = true } } do
      for _, piece in ipairs { "a", "\204\129", " ", "\n", "\255" } do
        local function work(times)
          local normalizer = copydesk.normalizer(options)
          for _ = 1, times do normalizer:feed(piece) end
          normalizer:close()
        end
        local linear, times = growth.is_linear(work, 5000, 20000)
        assert.is_true(linear, ("%q: %s"):format(piece, times))
      end
    end
  end)

  it("tells where an ill-formed byte is, in the whole, with invalid = \"error\"", function()
    local normalizer = copydesk.normalizer { invalid = "error" }
    assert(normalizer:feed "abc def")
    local first = normalizer:feed "ghi jkl"
    assert.equal("string", type(first))
    local text, message, position = normalizer:feed "mn\255op qr"
    if text then text, message, position = normalizer:close() end
    assert.is_nil(text)
    assert.equal("ill-formed UTF-8 at byte 17", message)
    assert.equal(17, position)
    assert.has_error(function() normalizer:feed "x" end, nil)
  end)

  it("refuses what is no string, and to go on after its end", function()
    local normalizer = copydesk.normalizer()
    local ok, message = pcall(normalizer.feed, normalizer, 1)
    assert.is_false(ok)
    assert.matches("normalizer:feed: bad argument 'chunk' %(string expected, got number%)", message)
    assert.equal("", normalizer:close())
    ok, message = pcall(normalizer.close, normalizer)
    assert.is_false(ok)
    assert.matches("normalizer:close: the normalizer is closed", message)
  end)

  it("is made by a desk, too, with its options", function()
    local normalizer = copydesk.new({ quotes = "ascii" }):normalizer { dashes = "ascii" }
    assert.equal('"a" - b', normalizer:feed "“a” – b" .. normalizer:close())
  end)

  it("outlives the desk that made it", function()
    local normalizer = copydesk.new({ quotes = "ascii" }):normalizer()
    collectgarbage()
    collectgarbage()
    assert.equal('"a"', normalizer:feed "“a”" .. normalizer:close())
  end)
end)
