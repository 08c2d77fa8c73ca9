-- No article makes `clean`, `lines` or `credits` slow: the time for four times the text is about four times the time. Nor does
-- what it costs to read a line, or what is found in it, depend on how many phrases are known.

local copydesk = require "copydesk"
local growth = require "spec.support.growth"

-- Repeated until they fill a text.
local patterns = {
  "Share\n", "Share ", "(Reporting by ", "Reporting by Ada Quell; ", "(Reporting by Ada Quell)\n", "by ", "By Ada Quell\n",
  "Ada Quell and ", "Ada Quell, ", "contributed to this report ", "Photo: ", "Photo: Ada Quell/", "© 2020 ", "© ", "Getty Images/",
  "Related article:\n", "Read more: a\n", "Sign up ", "PORT ELLERY (", "PORT ELLERY, Ohio (AP) - ", "QuellEditing by ", "aA", "A",
  "12:30 ", "2020-01-02 ", "ada@quell.example ", "ada.", "@", "@ada ", "#", "https://", "www.", "a@", "a-", "a'", "'s", "“", "(", "|", ". ",
  "a\n", "A b.\n\n", "\n", "\r", "\r\n", " ", "\194\160", "\255", "é", "é ", "编辑", "记者", "기자 ", "ب", "\204\129",
}

local MEASURED = 40000

describe("the time of an article grows with it:", function()
  for _, method in ipairs { "clean", "lines", "credits" } do
    for _, pattern in ipairs(patterns) do
      it(("%s of %q"):format(method, pattern), function()
        local part = pattern:rep(math.floor(MEASURED / #pattern))
        assert.is_true(growth.is_linear(copydesk[method], part, part:rep(4)))
      end)
    end
  end
end)

describe("a thousand more phrases", function()
  local article = {}
  for i = 1, 60 do
    article[#article + 1] = ("The ferry was late on day %d, the third time in a week, and the captain said it was the fog again."):format(i)
    article[#article + 1] = "Share"
    article[#article + 1] = "(Reporting by Ada Quell; Editing by Noor van der Laan)"
  end
  local text = table.concat(article, "\n")
  local phrases = {}
  for i = 1, 1000 do
    phrases[2 * i - 1] = ("the quay%d of [old] harbour {name}"):format(i)
    phrases[2 * i] = ("share (this|that) boat%d"):format(i)
  end
  local many = copydesk.new { phrases = { promo = phrases } }

  it("change nothing in lines that do not have them", function()
    assert.same(copydesk.lines(text), many:lines(text))
    assert.equal(copydesk.clean(text).text, many:clean(text).text)
  end)

  it("are found", function()
    assert.equal("promo", many:lines(text .. "\nshare that boat917")[181].kind)
  end)

  it("cost nothing where they do not stand", function()
    local function seconds(desk)
      local start = os.clock()
      for _ = 1, 20 do desk:lines(text) end
      return os.clock() - start
    end
    local few, all = math.huge, math.huge
    local plain = copydesk.new {}
    for _ = 1, 8 do few, all = math.min(few, seconds(plain)), math.min(all, seconds(many)) end
    assert.is_true(all < 2 * few + 0.01, ("%g s with few, %g s with many"):format(few, all))
  end)
end)
