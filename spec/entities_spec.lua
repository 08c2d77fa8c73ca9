local copydesk = require "copydesk"
local growth = require "spec.support.growth"
local ucd = require "spec.support.ucd"

local options = { form = false, entities = true }

local function decoded(source) return (copydesk.normalize(source, options)) end

-- \u{...} written as <XXXX>
local function text_of(notation)
  return (notation:gsub("<(%x+)>", function(digits) return ucd.utf8(tonumber(digits, 16)) end))
end

local function check_table(cases)
  for _, case in ipairs(cases) do
    it(("%s: %s"):format(case[1], case[3]), function()
      local wanted = text_of(case[2])
      assert.equal(wanted, decoded(text_of(case[1])))
      assert.equal(wanted, decoded(wanted), "a second time")
    end)
  end
end

describe("entities: names", function()
  check_table {
    { "Fish &amp; chips", "Fish & chips", "a name" },
    { "caf&eacute;", "caf<E9>", "within a word" },
    { "5 &lt 6 &gt 4", "5 < 6 > 4", "HTML's older names do without their semicolon" },
    { "&copy2026", "<A9>2026", "whatever follows" },
    { "&hellip &hellip;", "&hellip <2026>", "the newer ones do not" },
    { "&notin; &notit;", "<2209> <AC>it;", "the longest name counts" },
    { "&nGt;&fjlig;", "<226B><20D2>fj", "a name may stand for two characters" },
    { "&Eacute;&EACUTE;", "<C9>&EACUTE;", "capitals make a difference" },
    { "AT&T, R&D & co., &;", "AT&T, R&D & co., &;", "what is no name stays" },
    { "&nosuchname; &amp", "&nosuchname; &", "an unknown name stays" },
  }

  check_table {
    { "https://a.example/?x=1&copy=2&not2", "https://a.example/?x=1&copy=2&not2", "parameters of a web address stay" },
    { "https://a.example/?x=1&amp;copy=2 &copy=2", "https://a.example/?x=1&copy=2 <A9>=2", "that are escaped, too, up to its end" },
    { "find?q=fish&times=7 or <?q=a&lt2>", "find?q=fish&times=7 or <?q=a&lt2>", "and those of a query alone" },
    { "?q=&copy;&copy,&#169;&copy", "?q=<A9><A9>,<A9><A9>", "but for what no parameter looks like" },
    { "What?&copy2026 a=b&copy2026", "What?<A9>2026 a=b<A9>2026", "a question mark or a sign of equality makes no query" },
    { "http:&sol;&sol;a.example&reg2", "http://a.example&reg2", "what is decoded belongs to the address" },
    { "“http://a.example”&reg2, http://a.example<A0>&reg2", "“http://a.example”<AE>2, http://a.example<A0><AE>2", "which ends at its quotes" },
    { "?a=b&c&#111;py=1&#32;&c&#111;py=1", "?a=b&copy=1 <A9>=1", "pieces that make one stay so" },
  }

  it("are known by all of their 2231 spellings", function()
    local ok, html = pcall(require, "spec.support.html_names")
    if not ok then return pending "needs python3 for the list of names" end
    local count = 0
    for name, wanted in pairs(html.names() or {}) do
      assert.equal(wanted .. "!", decoded("&" .. name .. "!"), name)
      count = count + 1
    end
    if count == 0 then return pending "needs python3 for the list of names" end
    assert.equal(2231, count)
  end)
end)

describe("entities: numbers", function()
  check_table {
    { "&#65;&#x42;&#X43;", "ABC", "decimal and hexadecimal" },
    { "&#65 &#x42g", "A Bg", "without a semicolon" },
    { "&#128;&#x93;&#151;", "<20AC><201C><2014>", "80 to 9F are Windows-1252" },
    { "&#x81;", "<81>", "but for what that leaves open" },
    { "&#0;&#xD800;&#x110000;&#99999999999999999999;", "<FFFD><FFFD><FFFD><FFFD>", "what is no character is U+FFFD" },
    { "&#xFFFE;&#1;", "<FFFE><1>", "noncharacters and controls are as they are" },
    { "&#00000000000000000000000000000065;", "A", "zeros in front" },
    { "&#; &#x; &# &#xg;", "&#; &#x; &# &#xg;", "without digits there is none" },
  }
end)

describe("entities: what was escaped more than once", function()
  check_table {
    { "&amp;lt;b&amp;gt;", "<3C>b<3E>", "twice" },
    { "&amp;amp;amp;amp;", "&", "four times" },
    { "&#38;#38;#60;", "<3C>", "as numbers" },
    { "&l&#116; &no&#116;in;", "<3C> <2209>", "pieces that make a name when put together" },
    { "&#&#54;5;", "A", "pieces of a number" },
    { "&&amp;amp;", "&&", "no name arises" },
  }
end)

describe("entities", function()
  it("are left alone without the option", function()
    assert.equal("&amp;", (copydesk.normalize "&amp;"))
  end)

  it("map to the reference that they were", function()
    local _, alignment = copydesk.align("a&amp;b &amp;lt; c", options)
    assert.same({ 2, 6 }, { alignment:to_source(2, 2) })
    assert.same({ 7, 7 }, { alignment:to_source(3, 3) })
    assert.same({ 9, 16 }, { alignment:to_source(5, 5) })
    assert.same({ 5, 5 }, { alignment:to_text(10, 11) })
  end)

  it("take time that grows as their number, whatever they are", function()
    for _, piece in ipairs { "&", "&amp;", "amp;", "&#0", "&#38;", "&CounterClockwiseContourIntegra", "&n&#111;", "?a=b&copy=1",
      "//&n&#111;t=" } do
      local linear, times = growth.is_linear(decoded, "&amp;" .. piece:rep(20000), "&amp;" .. piece:rep(80000))
      assert.is_true(linear, ("%s: %s"):format(piece, times))
    end
  end)
end)
