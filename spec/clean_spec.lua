local copydesk = require "copydesk"

local article = table.concat({
  "Whale holds up the Lower Hythe ferry",
  "By Ada Quell",
  "VELLMAR (Reuters) - The ferry to Lower Hythe was two hours late on Monday because a whale slept in the harbour, the council said.",
  "“Nobody wanted to wake it,” the captain said, and he told his passengers that tea would be free until it had moved on.",
  "Related Article:",
  "Brass band signs up for a third season",
  "It left at noon, and the ferry followed it out to sea with 41 people and a brass band on board. (Reporting by Ada Quell in Vellmar; Editing by Tom Okoro)",
  "Share this article",
}, "\n\n")

describe("clean", function()
  local story = copydesk.clean(article)

  it("gives the body, its paragraphs parted by blank lines, without the dateline and the credits at its end", function()
    assert.matches("^The ferry to Lower Hythe was two hours late", story.text)
    assert.matches("brass band on board%.$", story.text)
    local _, breaks = story.text:gsub("\n\n", "")
    assert.equal(2, breaks)
  end)

  it("gives title, dateline, agency, related headlines and credits", function()
    assert.equal("Whale holds up the Lower Hythe ferry", story.title)
    assert.same({ place = "VELLMAR", agency = "Reuters" }, story.dateline)
    assert.equal("Reuters", story.agency)
    assert.equal(2, #story.related)
    local seen = {}
    for i, credit in ipairs(story.credits) do seen[i] = credit.role .. " " .. credit.name end
    assert.same({ "byline Ada Quell", "reporting Ada Quell", "editing Tom Okoro" }, seen)
  end)

  it("says what was cut from inside a line", function()
    for _, line in ipairs(story.lines) do
      for _, cut in ipairs(line.cuts or {}) do
        if cut.kind == "credit" then
          assert.equal("(Reporting by Ada Quell in Vellmar; Editing by Tom Okoro)", article:sub(cut.first, cut.last))
        else
          assert.equal("VELLMAR (Reuters) -", article:sub(cut.first, cut.last))
        end
      end
    end
  end)

  it("has its lists of lines in whatever order they are asked for, a line the same table in all of them", function()
    local source = article:gsub("ferry", "fe\204\129rry")
    for _, text in ipairs { article, source } do
      local first, second = copydesk.clean(text), copydesk.clean(text)
      assert.same(first.lines, second.removed and second.lines)
      assert.same(first.related, second.related)
      local at, found = {}, 0
      for _, line in ipairs(second.lines) do at[line] = true end
      for _, line in ipairs(second.removed) do found = found + (at[line] and 1 or 0) end
      assert.equal(#second.removed - 2, found) -- the dateline and the credits were cut from lines
      assert.is_true(at[second.related[2]])
      assert.same(copydesk.lines(text), second.lines)
    end
  end)

  it("shows its lists of lines to pairs, where Lua lets it", function()
    local seen = {}
    for name, value in pairs(copydesk.clean(article)) do seen[name] = value end
    if _VERSION ~= "Lua 5.1" then assert.equal(8, #seen.lines) end
    assert.equal(3, #seen.credits)
  end)

  it("iterates over the sentences with their places in the source", function()
    local count = 0
    for sentence, first, last in story:sentences() do
      count = count + 1
      assert.equal(sentence, article:sub(first, last))
    end
    assert.is_true(count >= 3)
  end)

  it("gives places in the source where the source had to be normalized", function()
    local source = article:gsub("ferry", "fe\204\129rry")
    local made = copydesk.clean(source)
    assert.matches("f\195\169rry", made.text)
    for sentence, first, last in made:sentences() do
      assert.equal(sentence, (copydesk.normalize(source:sub(first, last))))
    end
  end)

  it("keeps every line of what is no news", function()
    local poem = "The sea is wide,\nThe boat is small;\nThe gulls reply\nTo no one’s call.\n\n" ..
      "By candlelight\nThe captain reads\nA letter from\nThe land of reeds."
    assert.equal(poem, copydesk.clean(poem).text)
    local code = "local x = 1\nif x then\n  print(x)\nend"
    assert.equal(code, copydesk.clean(code).text)
  end)

  it("takes anything", function()
    for _, source in ipairs { "", "\n\n", "\0", "\255\254", ("("):rep(1000), ("By A, "):rep(1000), ("\226\128\168"):rep(50) } do
      assert.is_string(copydesk.clean(source).text)
    end
  end)
end)

describe("a desk of one’s own", function()
  local body = "The ferry was two hours late because a whale slept in the harbour, the council said on Monday morning."

  it("knows the user’s phrases and kinds", function()
    local desk = copydesk.new { phrases = { promo = { "^ride with us" } }, kinds = { horoscope = { "^your stars [today]$" } } }
    local lines = desk:lines(body .. "\nRide with us on Sundays\nYour Stars Today")
    assert.same({ "body", "promo", "horoscope" }, { lines[1].kind, lines[2].kind, lines[3].kind })
  end)

  it("knows a phrase that begins the line with a slot, however many words that takes", function()
    local desk = copydesk.new { kinds = { crew = { "^{name} (steers|sails) today" } } }
    local lines = desk:lines(body .. "\nQuell steers today\nAda Maria van der Quell steers today\nNow Quell and all steers today")
    assert.same({ "body", "crew", "crew" }, { lines[1].kind, lines[2].kind, lines[3].kind })
    assert.not_equal("crew", lines[4].kind)
  end)

  it("keeps and drops kinds", function()
    local desk = copydesk.new { keep = { "share" }, drop = { "subhead" } }
    assert.matches("Share this article$", desk:clean(body .. "\nShare this article").text)
  end)

  it("refuses a bad pattern with its place", function()
    local ok, message = pcall(copydesk.lines, body, { phrases = { promo = { "ride (with us" } } })
    assert.is_false(ok)
    assert.matches("bad pattern 'ride %(with us' %(group is not closed at character 6%)", message)
  end)

  it("refuses an unknown kind to keep", function()
    local ok, message = pcall(function() copydesk.clean(body, { keep = { "shares" } }) end)
    assert.is_false(ok)
    assert.matches("unknown kind 'shares'", message)
  end)
end)
