-- The types for editors name every option and method that there is, and no other.
local copydesk = require "copydesk"
local desk = require "copydesk.desk"

local function fields_of(class)
  local fields, inside = {}, false
  for line in io.lines "lua/copydesk/types.lua" do
    local name = line:match "^%-%-%-@class ([%w.]+)"
    if name then inside = name == class end
    local field = inside and line:match "^%-%-%-@field ([%w_]+)"
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
end)
