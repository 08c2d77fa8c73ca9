local copydesk = require "copydesk"

local before = {
  "Whale holds up the ferry to Lower Hythe for two hours",
  "By Ada Quell",
  "The ferry to Lower Hythe was two hours late on Monday because a whale slept in the harbour, the council said.",
  "Nobody wanted to wake it, and the captain told his passengers that tea would be free until the animal had moved on.",
}
local after = {
  "It left at noon, and the ferry followed it out to sea with 41 people and a brass band on board, a spokeswoman said.",
  "The next ferry, which was to leave at one, waited for both of them to be out of sight before it left the harbour.",
  "Share this article",
  "Subscribe to our newsletter",
}

-- A line within a story, its kind, and the language where it is not English.
local cases = {
  { "Tom Okoro/Meridian", "photo_credit" },
  { "Lichthaus/Tom Okoro", "photo_credit" },
  { "(Tom Okoro)", "photo_credit" },
  { "(Harbour Times)", "photo_credit" },
  { "Image Credits: Meridian", "photo_credit" },
  { "Picture: Meridian", "photo_credit" },
  { "Photographs: Tom Okoro", "photo_credit" },
  { "Image source, Harbour Council", "photo_credit" },
  { "The whale on Monday morning (Picture: Meridian)", "photo_credit" },
  { "A whale of the 14th century (Image: GETTY)", "photo_credit" },
  { "The captain looks at the whale from the bridge of his ferry (Photo by Tom Okoro)", "photo_credit" },
  { "The whale by night. Photo © Tom Okoro", "photo_credit" },
  { "Source: Meridian", "photo_credit" },
  { "Der Wal im Hafen. Bild © Tom Okoro (hr)", "photo_credit", "de" },
  { "Rechte: HAFENRUNDFUNK", "photo_credit", "de" },
  { "Der Wal im Hafen (Symbolbild)", "photo_credit", "de" },
  { "사진 확대", "nav", "ko" },
  { "Photo of the day", "related" },
}

-- What looks like a credit and is none.
local traps = {
  { "Elektriker für den Hafen (m/w/d)", "de" },
  { "New York/London" },
  { "Oslo/Vellmar" },
  { "Tide/Time" },
  { "(Applause)" },
  { "(continued)" },
  { "He said that the picture was a gift to the town (the council did not agree)" },
}

local function kind_of(line, lang)
  local text = table.concat(before, "\n") .. "\n" .. line .. "\n" .. table.concat(after, "\n")
  local lines = copydesk.lines(text, { lang = lang })
  for _, i in ipairs { 3, 4, 6, 7 } do assert.equal("body", lines[i].kind) end
  return lines[5].kind
end

describe("pictures in a story", function()
  for _, case in ipairs(cases) do
    it(("are told: %s is %s"):format(case[1], case[2]), function() assert.equal(case[2], kind_of(case[1], case[3])) end)
  end

  for _, case in ipairs(traps) do
    it("are not " .. case[1], function() assert.not_equal("photo_credit", kind_of(case[1], case[2])) end)
  end

  it("are not in a list of fields, a play or a story without news about it", function()
    for _, text in ipairs {
      "Name: Whale\nImage: Vellmar\nPort: Lower Hythe",
      "(Ada Quell)\nThe sea is wide.\n(Tom Okoro)\nThe boat is small.",
      "Ada put the picture down and went to the window, where the sea lay grey and flat as far as the lighthouse.\n" ..
        "Mother/Father\n(Tom Okoro)\nHe had written it on the back himself, in the year when the ferry did not come at all.",
    } do
      for _, line in ipairs(copydesk.lines(text)) do assert.not_equal("photo_credit", line.kind) end
    end
  end)
end)
