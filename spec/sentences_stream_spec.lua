local copydesk = require "copydesk"

local text = table.concat({
  'The kettle boils. "Is tea ready?" asked Mr. T. Vane. He (it seems.) was late!! Yes... He went to the U.S. It was 5 p.m.',
  "1) One 2) Two 3) Three. Wait . . . what. . . . Next?[12] The naïve café\204\129.Ça va. «Oui.» 雨。風！ “A. B.” end",
  "• one • two\r\nthree lines\r\nfour", "unclosed (here. And “there. It goes on", "x.", "\255\226\128 . \226",
}, "\n\n")

local function cut(options, sizes)
  local stream, sentences = copydesk.stream(options), {}
  local function add(more)
    for _, sentence in ipairs(more) do sentences[#sentences + 1] = sentence end
  end
  local at, turn = 1, 0
  while at <= #text do
    local size = sizes[turn % #sizes + 1]
    add(stream:feed(text:sub(at, at + size - 1)))
    at, turn = at + size, turn + 1
  end
  add(stream:close())
  return sentences
end

describe("stream", function()
  for _, options in ipairs {
    {}, { mode = "uax29" }, { quotes = "keep" }, { newlines = "line" }, { newlines = "auto", quotes = "keep" },
    { lang = "xx" },
  } do
    local name = {}
    for key, value in pairs(options) do name[#name + 1] = key .. "=" .. value end
    for _, sizes in ipairs { { 1 }, { 2 }, { 3, 1 }, { 7, 1, 2 }, { 31 }, { 1000000 } } do
      it(("gives what split gives (%s), cut by %s"):format(table.concat(name, " "), table.concat(sizes, ",")), function()
        assert.same(copydesk.split(text, options), cut(options, sizes))
      end)
    end
  end

  it("cut in two anywhere gives the same", function()
    local want = copydesk.split(text)
    for at = 1, #text do assert.same(want, cut({}, { at, #text })) end
  end)

  it("gives a sentence as soon as its end is proven", function()
    local stream = copydesk.stream()
    assert.same({}, stream:feed "Come in. Sit")
    assert.same({ "Come in." }, stream:feed " down")
    assert.same({ "Sit down" }, stream:feed "\n\n")
  end)

  it("flushes what is left and goes on with a new text", function()
    local stream = copydesk.stream()
    stream:feed "Half a"
    assert.same({ "Half a" }, stream:flush())
    assert.same({}, stream:flush())
    stream:feed "New. Text"
    assert.same({ "New.", "Text" }, stream:close())
  end)

  for _, case in ipairs {
    { "a chunk that is no string", function(stream) stream:feed(3) end, "stream:feed: bad argument 'chunk'" },
    { "feeding after close", function(stream) stream:close() stream:feed "x" end, "stream:feed: the stream is closed" },
  } do
    it("refuses " .. case[1], function()
      local ok, message = pcall(case[2], copydesk.stream())
      assert.is_false(ok)
      assert.matches(case[3], message, 1, true)
    end)
  end
end)
