local copydesk = require "copydesk"

-- What a call is refused with: the function, the argument, and what was allowed.
local refusals = {
  { "new: an unknown option", function() copydesk.new { colour = "red" } end, "copydesk.new: unknown option 'colour'" },
  { "new: no table", function() copydesk.new(3) end, "copydesk.new: bad argument 'options' %(table expected, got number%)" },
  { "new: a kind that there is not", function() copydesk.new { keep = { "nope" } } end,
    "copydesk.new: bad option 'keep' %(unknown kind 'nope'; of body, dateline, .* expected%)" },
  { "new: a pattern that cannot be read", function() copydesk.new { phrases = { promo = { "(a" } } } end,
    "copydesk.new: bad pattern '%(a' %(.* at character %d+%)" },
  { "new: phrases that are no lists", function() copydesk.new { kinds = { house = "our" } } end,
    "copydesk.new: bad option 'kinds' %(a table from names to lists of strings expected, got a table%)" },
  { "new: a name that is no string", function() copydesk.new { kinds = { [true] = { "a" }, x = { "a" } } } end,
    "copydesk.new: bad option 'kinds'" },
  { "lines: a table within itself", function()
    local phrases = {}
    phrases.promo = phrases
    copydesk.lines("text", { phrases = phrases })
  end, "copydesk.lines: bad option 'phrases'" },
  { "clean: a kind that there is not", function() copydesk.clean("text", { drop = { "nope" } }) end,
    "copydesk.clean: bad option 'drop' %(unknown kind 'nope'" },
  { "clean: a value that two rooms refuse alike", function() copydesk.clean("text", { lang = 5 }) end,
    "copydesk.clean: bad option 'lang' %(a string expected, got 5%)" },
  { "words: any option", function() copydesk.words("text", { lang = "en" }) end,
    "copydesk.words: unknown option 'lang' %(none expected%)" },
  { "words: options that are no table", function() copydesk.words("text", 5) end, "bad argument 'options'" },
  { "split: the name of a preset", function() copydesk.split("text", "web") end,
    "copydesk.split: bad argument 'options' %(table expected, got string%)" },
  { "sentences: what only split gives", function() copydesk.sentences("text", { spans = true }) end,
    "copydesk.sentences: unknown option 'spans'" },
  { "clean: what only normalize gives", function() copydesk.clean("text", { report = true }) end,
    "copydesk.clean: unknown option 'report'" },
  { "a desk's stream without the desk", function() copydesk.new().stream {} end, "desk:stream expected" },
}

describe("misuse", function()
  for _, case in ipairs(refusals) do
    it("is refused in " .. case[1], function()
      local ok, message = pcall(case[2])
      assert.is_false(ok)
      assert.matches(case[3], message)
      assert.matches("options_spec%.lua:%d+:", message)
    end)
  end
end)

describe("a desk", function()
  it("keeps its options as they were given, whatever becomes of the tables", function()
    local own = { "Zool" }
    local desk = copydesk.new { abbreviations = own }
    own[1] = "other"
    assert.equal(1, #desk:split "See Zool. Records.")
  end)

  it("cleans with the options of the call, whatever becomes of the tables before the sentences are asked for", function()
    local own = { "Zool" }
    local story = copydesk.new():clean("See Zool. Records.", { abbreviations = own })
    own[1] = "other"
    local sentences = {}
    for sentence in story:sentences() do sentences[#sentences + 1] = sentence end
    assert.same({ "See Zool. Records." }, sentences)
  end)

  it("may know kinds that a call names", function()
    local desk = copydesk.new { kinds = { weather = { "^outlook:" } } }
    assert.equal("Outlook: rain.", desk:clean("Outlook: rain.", { keep = { "weather" } }).text)
  end)
end)
