-- The types for editors name every option and method that there is, and no other.
local copydesk = require "copydesk"
local desk = require "copydesk.desk"

local function fields_of(class)
  local fields, inside = {}, false
  for line in io.lines "lua/copydesk/types.lua" do
    local name = line:match "^%-%-%-@class ([%w.]+)"
    if name then inside = name == class end
    local field = inside and line:gsub("@field private ", "@field "):match "^%-%-%-@field ([%w_]+)"
    if field then fields[field] = true end
  end
  return fields
end

local function options_of(...)
  local names = {}
  for _, method in ipairs { ... } do
    for name in pairs(desk.options_of(method)) do names[name] = true end
  end
  return names
end

describe("the types for editors", function()
  it("have every option of normalize and align", function()
    assert.same(options_of("normalize", "align"), fields_of "copydesk.NormalizeOptions")
  end)

  it("have every option of sentences, split and stream", function()
    assert.same(options_of("sentences", "split", "stream"), fields_of "copydesk.SentenceOptions")
  end)

  it("have every other option in copydesk.Options", function()
    local expected = options_of("lines", "clean", "credits", "reply")
    for name in pairs(options_of("normalize", "split")) do expected[name] = nil end
    assert.same(expected, fields_of "copydesk.Options")
  end)

  it("have every method", function()
    local methods = {}
    for name, value in pairs(copydesk) do
      if type(value) == "function" and name ~= "new" then methods[name] = true end
    end
    assert.same(methods, fields_of "copydesk.Desk")
  end)

  -- Results with all the fields that there are, and the class of each.
  local article = [[
Ferry to Gannet Bay is late again

By Hanne Lindqvist, Harbour Ledger, hanne@harbour.example

Updated 12 March 2024 10:15 GMT

PORT ELLERY, March 12 (Reuters) - The ferry was late on Monday, the third time this week, and nobody could say why.

Photo: Marta Quell/AFP via Getty Images

(Reporting by Hanne Lindqvist in Port Ellery; Editing by Noor van der Laan)

© 2024 Harbour Ledger Ltd. All rights reserved.
]]
  local story = copydesk.clean(article, { explain = true })
  local results = {
    { "copydesk.Story", { story } },
    { "copydesk.Line", story.lines },
    { "copydesk.Credit", story.credits },
    { "copydesk.Dateline", { story.dateline } },
    { "copydesk.Reason", story.lines[1].reasons },
    { "copydesk.Decision", (select(2, copydesk.split("See No. 5. It Works. i am. we are", { explain = true }))) },
    { "copydesk.Reported", { (select(3, copydesk.normalize("e\204\129", { report = true }))).form } },
  }
  for _, case in ipairs(results) do
    it("have every field of what is a " .. case[1], function()
      local known = fields_of(case[1])
      assert.is_true(#case[2] > 0)
      for _, result in ipairs(case[2]) do
        for field in pairs(result) do assert.is_true(known[field], field .. " is not described") end
      end
    end)
  end
end)
