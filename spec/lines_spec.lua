local copydesk = require "copydesk"

-- A small story to stand lines in: what comes before it and after it is given.
local story = {
  "The ferry to Lower Hythe was two hours late on Monday because a whale slept in the harbour, the council said.",
  "Nobody wanted to wake it, and the captain told his passengers that tea would be free until the animal had moved on.",
  "It left at noon, and the ferry followed it out to sea with 41 people and a brass band on board, a spokeswoman said.",
}

local function kinds_of(before, after)
  local all = {}
  for _, list in ipairs { before, story, after } do
    for _, line in ipairs(list) do all[#all + 1] = line end
  end
  local kinds = {}
  for i, line in ipairs(copydesk.lines(table.concat(all, "\n"))) do kinds[i] = line.kind end
  return kinds
end

local endings = {
  { "credit", "(Reporting by Ada Quell in Vellmar; Editing by Tom Okoro)" },
  { "credit", "Ada Quell contributed to this report." },
  { "credit", "DIRECTOR & PRODUCER Ada Quell" },
  { "credit", "This interactive was designed by Ada Quell and Tom Okoro" },
  { "credit", "We report from Vellmar" },
  { "credit", "From staff and wire reports" },
  { "credit", "With Reuters" },
  { "credit", "Information from the Harbour Ledger was used in this report." },
  { "credit", "Interview by Ada Quell" },
  { "contact", "Ada Quell may be reached at ada@quell.example. Follow her on Twitter." },
  { "bio", "Ada Quell is a senior reporter for the Harbour Ledger." },
  { "copyright", "© 2021 Harbour Ledger. All rights reserved." },
  { "copyright", "Copyright 2021 Harbour Ledger. All rights reserved." },
  { "share", "Share this article" },
  { "share", "Facebook Twitter Email" },
  { "share", "20.1k SHARES Facebook Twitter" },
  { "promo", "Subscribe to our newsletter" },
  { "promo", "Sign up for our daily newsletter to get the best of the Ledger in your inbox." },
  { "related", "Read more: Why the brass band plays on ferries" },
  { "ad", "Advertisement" },
  { "syndication", "This article was originally published on Harbour Ledger." },
  { "comments", "Leave a comment" },
  { "correction", "Correction: An earlier version of this article gave a wrong name for the whale." },
}

local traps = {
  "By comparison, the ferry of 1911 was never late at all.",
  "Writing a letter to the council took the captain all night.",
  "(APPLAUSE)",
  "She contributed to the Marlow Foundation and to a home for old sailors.",
  "With the ferry gone, the town was as quiet as it had been before the war.",
  "Reporting from the harbour was the worst part of the day, he said.",
  "Interview by interview, the picture of that night grew clearer.",
  "The map was designed by Ada Quell in 1931, when the harbour was still a beach.",
  "Anyone can sign up at the harbour office, the spokeswoman said on Tuesday.",
  "“Share what you have,” the captain told them, and they did.",
  "MK: I never saw a whale that slept so well.",
  "Photo by photo, day by day, the captain recorded it.",
  "Photo: the last picture taken of the whale",
  "<< File: whale.pdf >> Name:",
  "<< Subscribe to our list >> Name:",
}

-- Who took a picture, or had it, in small letters.
local credited = {
  "Photo: private", "Photo: courtesy of the museum's friends.", "Photo: from the family archive", "Photo by a member of the crew",
  "Photo by ada quell and tom okoro", "Photo: Ada Quell", "Image: harbourledger",
}

describe("lines", function()
  for _, case in ipairs(endings) do
    it("knows a line of " .. case[1] .. ": " .. case[2], function()
      local kinds = kinds_of({}, { case[2] })
      assert.equal(case[1], kinds[4])
      assert.same({ "body", "body", "body" }, { kinds[1], kinds[2], kinds[3] })
    end)
  end

  it("knows a byline under a title", function()
    local kinds = kinds_of({ "Whale holds up the Lower Hythe ferry", "By Ada Quell" }, {})
    assert.same({ "title", "byline" }, { kinds[1], kinds[2] })
  end)

  it("knows the headline under its heading", function()
    local kinds = kinds_of({}, { "Related Article:", "Brass band signs up for a third season", story[1] })
    assert.same({ "related", "related", "body" }, { kinds[4], kinds[5], kinds[6] })
  end)

  for _, line in ipairs(traps) do
    it("keeps " .. line, function()
      local kinds = kinds_of({}, { line, story[2] })
      assert.is_true(kinds[4] == "body" or kinds[4] == "subhead", kinds[4])
    end)
  end

  for _, line in ipairs(credited) do
    it("knows who took the picture: " .. line, function()
      assert.equal("photo_credit", kinds_of({ "Share this article", "By Ada Quell" }, { line, story[2] })[6])
    end)
  end

  it("takes numbered headings for the text's own, and a numbered list of links for links", function()
    local heads, list = { "Share this article", "By Ada Quell", "1. Members" }, { "Most read" }
    for i, head in ipairs { "Newsletter", "All rights reserved", "Sign up for our newsletter", "Our newsletter" } do
      heads[#heads + 1] = story[i % 3 + 1]
      heads[#heads + 1] = (i + 1) .. ". " .. head
      list[#list + 1] = i .. ". " .. head
    end
    local kinds = kinds_of(heads, list)
    for i = 3, #heads do assert.is_true(kinds[i] == "body" or kinds[i] == "subhead", heads[i] .. ": " .. kinds[i]) end
    for i = #kinds - 3, #kinds do assert.is_false(kinds[i] == "body" or kinds[i] == "subhead", kinds[i]) end
  end)

  it("gives spans without line endings and white space", function()
    local source = "  One line. \r\n\r\n\tAnother.\n"
    local lines = copydesk.lines(source)
    assert.equal("One line.", source:sub(lines[1].first, lines[1].last))
    assert.equal("Another.", source:sub(lines[2].first, lines[2].last))
    assert.is_nil(lines[3])
  end)
end)

-- What a report begins with: place, date, agency.
local datelines = {
  { "GREEN HYTHE, Wis. -- Here we go again, said the captain.", "GREEN HYTHE, Wis.", nil, nil },
  { "VELLMAR (Reuters) - The ferry was late on Monday.", "VELLMAR", nil, "Reuters" },
  { "VELLMAR, April 25 (Reuters) - The ferry was late.", "VELLMAR", "April 25", "Reuters" },
  { "PORT ELLERY/VELLMAR, March 7 (Reuters) - The ferry was late.", "PORT ELLERY/VELLMAR", "March 7", "Reuters" },
  { "Vellmar (CNN) The ferry was late on Monday.", "Vellmar", nil, "CNN" },
  { "Vellmar (dpa/lni) – The ferry was late on Monday.", "Vellmar", nil, "dpa" },
  { "(Reuters) — The ferry was late on Monday.", nil, nil, "Reuters" },
  { "PORT ELLERY — The ferry was late on Monday.", "PORT ELLERY", nil, nil },
}

describe("datelines", function()
  for _, case in ipairs(datelines) do
    it("reads " .. case[1], function()
      local made = copydesk.clean(case[1] .. "\n" .. story[2])
      assert.equal("dateline", made.lines[1].kind)
      assert.same({ place = case[2], date = case[3], agency = case[4] }, made.dateline)
      assert.matches("^%u", made.text)
      assert.is_nil(made.text:find("^[^\n]*[%-—–] ") and made.text:find("VELLMAR", 1, true))
    end)
  end

  it("leaves capitals without a dash, and a dash without capitals, alone", function()
    for _, line in ipairs { "NASA says that the whale is fine.", "The captain — a quiet man — said nothing." } do
      assert.is_nil(copydesk.clean(line .. "\n" .. story[2]).dateline)
    end
  end)

  it("tells with explain what decided, for lines that stay, too", function()
    local text = "Ferry to Gannet Bay is late\n\nThe ferry was late again on Monday, for the third time this week.\n\n" ..
      "Nobody knew why\n\nShare this article\n"
    local lines = copydesk.lines(text, { explain = true })
    for _, line in ipairs(lines) do
      if line.judged then
        assert.is_string(line.rival)
        assert.is_true(#line.reasons > 0 and line.reasons[1].weight ~= 0)
      end
    end
    assert.equal("share", lines[4].kind)
    assert.equal("body", lines[4].rival)
    assert.is_false(lines[2].judged)
    assert.is_true(lines[3].judged)
  end)
end)
