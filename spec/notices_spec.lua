local copydesk = require "copydesk"
local notices = require "spec.support.notices"
local stories = require "spec.support.stories"

local STAYS = { body = true, subhead = true, dateline = true, title = true, subtitle = true }

-- The kind of a line in the middle of an article, and at its end.
local function kinds_of(line, tag)
  local story, kinds = stories[tag], {}
  for _, place in ipairs { 3, 4 } do
    local page = { story[1], story[2], story[3], "Facebook Twitter WhatsApp", "© 2021 Vellmar Ledger" }
    table.insert(page, place, line)
    kinds[#kinds + 1] = copydesk.lines(table.concat(page, "\n"), { lang = tag })[place].kind
  end
  return kinds
end

local function kind_in_prose(line, tag)
  local story = stories[tag]
  return copydesk.lines(table.concat({ story[1], line, story[2], story[3] }, "\n"), { lang = tag })[2].kind
end

local tags = {}
for tag in pairs(notices) do tags[#tags + 1] = tag end
table.sort(tags)

describe("notices around articles", function()
  it("take the pitch between two of them with them, and in prose leave it", function()
    local story = stories.en
    local box = { "Sign up for the Harbour newsletter", "Tides, tales and tea at seven in the morning", "Enter your email address" }
    local page = { story[1], story[2], box[1], box[2], box[3], story[3], "Facebook Twitter WhatsApp", "© 2021 Vellmar Ledger" }
    local lines = copydesk.lines(table.concat(page, "\n"))
    for i = 3, 5 do assert.equal("promo", lines[i].kind) end
    assert.equal("body", copydesk.lines(table.concat({ story[1], box[2], story[2] }, "\n"))[2].kind)
  end)

  for _, tag in ipairs(tags) do
    for kind, lines in pairs(notices[tag]) do
      it(("in %s: %s"):format(tag, kind), function()
        local wrong = {}
        for _, line in ipairs(lines) do
          for _, got in ipairs(kinds_of(line, tag)) do
            if (STAYS[got] or false) ~= (kind == "stays") then wrong[#wrong + 1] = got .. ": " .. line end
          end
          if kind == "stays" and not STAYS[kind_in_prose(line, tag)] then wrong[#wrong + 1] = "in prose: " .. line end
        end
        assert.same({}, wrong)
      end)
    end
  end
end)
