-- Sentences with nothing to doubt are found in a loop of their own; whoever asks why (explain = true) gets each candidate judged
-- by the rules. Both must come to the same.
local copydesk = require "copydesk"

local random = require "spec.support.random" (11)

local words = {
  "the", "a", "lamp", "harbour", "Lamp", "Harbour", "I", "It's", "we'll", "It’s", "NATO", "U.S.", "Mr", "Prof", "Assoc", "etc", "p.m",
  "corp", "Corp", "approx", "3.5", "2014", "12", "example.com", "naïve", "Åse", "élan", "Москва", "дом", "well-kept", "X", "Dr", "ß",
  "Fig", "Straße", "über", "Mitte", "rund", "café", "wordthatgoesonandonandonandonandonandonandon", "McCoy", "O'Hara", "don’t",
  "U.S", "A.B.C", "X.Yz", "x.Y", "(A.B)", "word.A", "A.", ".A",
}
local stops = { ".", ".", ".", ".", "!", "?", ".”", '."', ".)", "?’", "!'", "...", "…", ".“", "?!", ". .", "" }
local gaps = { " ", " ", " ", " ", " “", ' "', " (", "\n", "\n\n", "  ", "\n\n\n", "\r\n\r\n", ", ", "; ", ": ", " - ", " – ", "” ", "’ " }

local function random_prose(length)
  local parts = {}
  for i = 1, length do
    parts[i] = words[random(#words)] .. (random(3) == 1 and stops[random(#stops)] or "") .. (random(2) == 1 and " " or gaps[random(#gaps)])
  end
  return table.concat(parts)
end

-- The ends that somebody decided on, up to the last of the text, which nobody does.
local function ends_decided(text, options)
  local _, decisions = copydesk.split(text, { spans = true, explain = true, lang = options.lang, newlines = options.newlines })
  local ends = {}
  for _, decision in ipairs(decisions) do
    if decision.boundary and decision.last < #text then ends[#ends + 1] = decision.last end
  end
  return ends
end

local function ends_found(text, options)
  local ends = {}
  for _, span in ipairs(copydesk.split(text, { spans = true, lang = options.lang, newlines = options.newlines })) do
    if span[2] < #text then ends[#ends + 1] = span[2] end
  end
  return ends
end

describe("split", function()
  for _, options in ipairs {
    { lang = "en" }, { lang = "de" }, { lang = "fr" }, { lang = "ru" }, { lang = "ko" }, { lang = "th" }, { lang = "xx" },
    { lang = "en", newlines = "line" }, { lang = "en", newlines = "auto" },
  } do
    it(("finds the ends that explain = true decides on, in %s, newlines = %s"):format(options.lang, options.newlines or "paragraph"),
      function()
        for _ = 1, 100 do
          local text = random_prose(60) .. "end"
          assert.same(ends_decided(text, options), ends_found(text, options), text)
        end
      end)
  end

  it("finds more sentences than it made room for", function()
    local text = ("Go on now. She did so. "):rep(5000)
    local spans = copydesk.split(text, { spans = true })
    assert.equal(10000, #spans)
    assert.same({ 12, 22 }, spans[2])
    assert.same({ #text - 11, #text - 1 }, spans[10000])
  end)
end)
