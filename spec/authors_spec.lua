local copydesk = require "copydesk"

local story = {
  "The ferry to Lower Hythe was two hours late on Monday because a whale slept in the harbour, the council said.",
  "Nobody wanted to wake it, and the captain told his passengers that tea would be free until the animal had moved on.",
  "It left at noon, and the ferry followed it out to sea with 41 people and a brass band on board, a spokeswoman said.",
}
local title = "Whale holds up the ferry to Lower Hythe for two hours"
local standfirst = "Nobody at the harbour of Vellmar could say on Monday what the whale had come for, or whether it will be back."

-- What stands above the story, and what is below it, with the kind of the line in question.
local cases = {
  { "a name above a date", { title, "Ada Quell", "18 November 2021" }, {}, "Ada Quell", "byline", "Ada Quell" },
  { "a name below a date", { title, "18 November 2021", "Ada Quell" }, {}, "Ada Quell", "byline", "Ada Quell" },
  { "two names and a word between", { title, "Ada Quell and Tom Okoro", "18 November 2021" }, {},
    "Ada Quell and Tom Okoro", "byline", "Ada Quell" },
  { "a name in capitals and its paper", { title, "ADA QUELL, MERIDIAN", "18 NOV 2021" }, {}, "ADA QUELL, MERIDIAN", "byline", "ADA QUELL" },
  { "a name between a section and a date above the title", { "Harbours", "Ada Quell", "Ideas", "11.14.2021 09:00 AM", title }, {},
    "Ada Quell", "byline", "Ada Quell" },
  { "a name below a picture and its credit, not the one above it",
    { title, standfirst, "Published: 18 November 2021 10:30", "Tom Okoro", "Photo: Liv Aas/Reuters", "Ada Quell" }, {},
    "Ada Quell", "byline", "Ada Quell" },
  { "who is in a picture", { title, standfirst, "Published: 18 November 2021 10:30", "Tom Okoro", "Photo: Liv Aas/Reuters", "Ada Quell" },
    {}, "Tom Okoro", "caption", "Ada Quell" },
  { "an agency above a date", { title, "REUTERS", "18 November 2021" }, {}, "REUTERS", "byline", "REUTERS" },
  { "an agency and its date in one line", { title, "Reuters November 18, 2021 11:03 PM" }, {}, "Reuters November 18, 2021 11:03 PM", "byline" },
  { "a name under a heading that says by", { title, "By", "Ada Quell" }, {}, "Ada Quell", "byline", "Ada Quell" },
  { "a name under the heading of the author's life", { title, "By Ada Quell" },
    { "About the author", "Ada Quell", "Has written about whales for the Ledger since 2011." }, "Ada Quell", "byline", "Ada Quell" },
  { "a name at the end and the paper's date below it", { title }, { "Ada Quell", "Harbour Ledger, 18.11.2021, 10:30" },
    "Ada Quell", "byline", "Ada Quell" },
  { "an office beside a name", { title, "Ada Quell", "Senior Reporter", "18 November 2021" }, {}, "Senior Reporter", "byline", "Ada Quell" },
}

-- Names that are of no author, and where they stand.
local traps = {
  { "a name among headings of the story", { title, "18 November 2021", story[1], "Ada Quell", "1952–2019", story[2], story[3],
    "Share this article", "Subscribe to our newsletter" }, "Ada Quell" },
  { "who a letter is to", { "8 May 2006", "Dr. Quell,", story[1], story[2], story[3], "Follow us on Facebook",
    "Subscribe to our newsletter" }, "Dr. Quell," },
  { "a name in a poem", { "Ada Quell", "The sea is wide,", "The boat is small;", "1912" }, "Ada Quell" },
  { "a play's list of persons", { "ADA QUELL", "Where is the whale?", "TOM OKORO", "It is asleep.", "ADA QUELL", "Let it sleep, then." }, "ADA QUELL" },
}

local STAYS = { body = true, subhead = true, title = true, subtitle = true }

local function kinds_of(text)
  local kinds = {}
  for _, line in ipairs(copydesk.lines(text)) do
    local words = text:sub(line.first, line.last)
    kinds[words] = kinds[words] or {}
    table.insert(kinds[words], line.kind)
  end
  return kinds
end

describe("authors", function()
  for _, case in ipairs(cases) do
    it("are told by where they stand: " .. case[1], function()
      local text = table.concat(case[2], "\n") .. "\n" .. table.concat(story, "\n") .. "\n" .. table.concat(case[3], "\n") ..
        "\nShare this article\nSubscribe to our newsletter"
      local kinds = kinds_of(text)[case[4]]
      assert.equal(case[5], kinds[#kinds])
      local made = copydesk.clean(text)
      local bylines = {}
      for _, credit in ipairs(made.credits) do
        if credit.role == "byline" then bylines[#bylines + 1] = credit.name end
      end
      assert.equal(case[6], bylines[1])
      for _, line in ipairs(story) do assert.truthy(made.text:find(line, 1, true)) end
    end)
  end

  for _, case in ipairs(traps) do
    it("are not " .. case[1], function()
      local text = table.concat(case[2], "\n")
      for _, kind in ipairs(kinds_of(text)[case[3]]) do assert.is_true(STAYS[kind], kind) end
      for _, credit in ipairs(copydesk.clean(text).credits) do assert.not_equal("byline", credit.role) end
    end)
  end

  it("have no names of common words", function()
    local text = table.concat({ title, "Order Reprints", "18 November 2021", story[1], story[2], story[3], "Share this article" }, "\n")
    assert.not_equal("byline", kinds_of(text)["Order Reprints"][1])
    assert.same({}, copydesk.clean(text).credits)
  end)
end)
