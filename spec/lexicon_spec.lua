local copydesk = require "copydesk"

-- Patterns, lines that they fit and lines that they do not fit.
local cases = {
  { "words, whatever the case", "^ride with us$", { "Ride with us", "RIDE WITH US!" }, { "Ride with", "Rides with us" } },
  { "what may be missing", "^ride [along] with us$", { "Ride with us", "Ride along with us" }, { "Ride far with us" } },
  { "one of several", "^(ride|sail (with|by)) us$", { "Ride us", "Sail with us" }, { "Sail us" } },
  { "an ending", "^row[s] the boat[ride]$", { "Row the boat", "rows the boatride" }, { "Rowing the boat" } },
  { "a stem", "^abonnier* jetzt$", { "Abonnieren jetzt", "Abonniere Jetzt" }, { "Abonnent jetzt" } },
  { "quotes and apostrophes alike", "^the ferry's \"log\"$", { "The ferry’s “log”", "The ferry's 'log'" and "The ferry's \"log\"" }, { "The ferrys log" } },
  { "dashes alike", "^ferry — log$", { "Ferry – log", "Ferry — log" }, { "Ferry log" } },
  { "a name", "^ask {name} now$", { "Ask Ada Quell now", "Ask Noor van der Laan now" }, { "Ask nobody now" } },
  { "a number", "^{number} rides$", { "20 rides", "1,234 Rides" }, { "Many rides" } },
  { "a date", "^sailed: {date}$", { "Sailed: 25 April 2015", "Sailed: April 25, 2015" }, { "Sailed: often" } },
  { "any words", "^ride {any} today$", { "Ride the old ferry today" }, { "Ride today or tomorrow" } },
  { "marks meant literally", "^%(ride%)$", { "(Ride)" }, {} },
}

local function kind_of(pattern, line)
  return copydesk.lines(line, { kinds = { trial = { pattern } } })[1].kind
end

describe("a phrase pattern", function()
  for _, case in ipairs(cases) do
    it("knows " .. case[1], function()
      for _, line in ipairs(case[3]) do assert.equal("trial", kind_of(case[2], line), line) end
      for _, line in ipairs(case[4]) do assert.are_not.equal("trial", kind_of(case[2], line), line) end
    end)
  end

  local bad = {
    { "ride (with", "group is not closed at character 6" }, { "ride with)", "without '%('" }, { "{boat} ride", "unknown slot" },
    { "ride {name", "'{' without '}'" }, { "{name}", "needs a word" }, { "ride %", "nothing after" }, { "a|b", "outside of a group" },
    { "ride ^ far", "needs '%%' before it" }, { "", "needs a word" },
  }
  for _, case in ipairs(bad) do
    it("is refused: " .. case[1], function()
      local ok, message = pcall(kind_of, case[1], "x")
      assert.is_false(ok)
      assert.matches(case[2], message)
    end)
  end
end)
