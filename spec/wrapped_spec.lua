-- Articles that were wrapped by hand or by a mail program: what a line is, is asked of its paragraph.
local copydesk = require "copydesk"

local function read(name)
  local file = assert(io.open(name, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

-- Each line in lines of at most so many bytes.
local function wrap(text, width)
  local out = {}
  for line in (text .. "\n"):gmatch "(.-)\n" do
    local current = ""
    for word in line:gmatch "%S+" do
      if current ~= "" and #current + 1 + #word > width then
        out[#out + 1] = current
        current = word
      else
        current = current .. (current == "" and "" or " ") .. word
      end
    end
    out[#out + 1] = current
  end
  return table.concat(out, "\n")
end

-- The lines of a text with their kinds, those that go on joined to the one they go on with.
local function paragraphs(text)
  local list = {}
  for _, line in ipairs(copydesk.lines(text)) do
    local words = text:sub(line.first, line.last)
    if line.continues then
      assert.equal(list[#list].kind, line.kind)
      list[#list].text = list[#list].text .. " " .. words
    else
      list[#list + 1] = { kind = line.kind, text = words }
    end
  end
  return list
end

describe("a wrapped article", function()
  local article = read "examples/article.txt"
  for _, width in ipairs { 60, 65, 72, 80, 100 } do
    it(("comes out as it does unwrapped: at %d"):format(width), function()
      local wrapped = wrap(article, width)
      assert.same(paragraphs(article), paragraphs(wrapped))
      local story, expected = copydesk.clean(wrapped), copydesk.clean(article)
      assert.equal(expected.title, story.title)
      assert.equal(expected.text, (story.text:gsub("([^\n])\n([^\n])", "%1 %2")))
      assert.equal(#expected.credits, #story.credits)
      for i, credit in ipairs(expected.credits) do
        local got = story.credits[i]
        assert.same({ credit.role, credit.name, credit.place }, { got.role, got.name, got.place })
      end
    end)
  end
end)

describe("lines that only look wrapped", function()
  local function continued(text)
    local count = 0
    for _, line in ipairs(copydesk.lines(text)) do count = count + (line.continues and 1 or 0) end
    return count
  end

  for _, case in ipairs {
    { "a list of headlines", [[
Ferry operators fear a second winter of closed lanes
Tidewell closes its small consumer arm after eleven years
Night market returns to Port Ellery with fewer stalls
Council puts off the vote on the new harbour wall again
What the kelp growers of Gannet Bay want from the bank
Harbour master retires after thirty years on the quay
]] },
    { "a poem", [[
The tide goes out, the tide comes in,
and nobody asks where it has been.
The gulls complain on the harbour wall
of a wind that never was there at all.
The boats lie still and the nets hang dry,
and a grey thin rain comes down from the sky.
]] },
    { "a bar of links", ("Politics\nBusiness\nSport\nOpinion\nWeather\nCulture\n"):rep(3) },
    { "a list of items", ("- a pound of salt, and as much of kelp\n- two buckets of sea water, and a lid\n"):rep(4) },
    { "Chinese paragraphs of one line each", ("港口议会周一推迟了关于新防波堤的投票，居民已经等待了两年多的时间，仍然没有结果，令人失望\n" ..
      "渡轮公司说冬天的航线可能再次关闭，船员担心失去工作\n"):rep(4) },
  } do
    it("stay as they are: " .. case[1], function() assert.equal(0, continued(case[2])) end)
  end
end)
