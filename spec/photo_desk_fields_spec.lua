local copydesk = require "copydesk"
local json = require "cjson"
local shared = require "spec.support.shared"

-- A photo desk has two fields beside a picture: who took it, and whom to credit. Each is read as a line by itself; the
-- agency that stands in the field of the photographer belongs to the credit.

-- A field as { name, agency }; what copydesk finds no credit in is taken as it stands.
local function read(field, label)
  if not field or field == "" then return {} end
  local credit = copydesk.credits(label .. field)[1]
  return credit and { name = credit.name, agency = credit.agency } or { name = field, plain = true }
end

local function joined(...)
  local parts = {}
  for i = 1, select("#", ...) do
    local part = select(i, ...)
    if part and part ~= "" then parts[#parts + 1] = part end
  end
  return table.concat(parts, "/")
end

-- The agency of both fields, each house once and in the desk's order.
local function merged(credit, byline, label)
  if credit.agency == byline.agency then return credit.agency end
  if not credit.agency or not byline.agency then return credit.agency or (not credit.name and byline.agency) or nil end
  return read(joined(credit.agency, byline.agency), label).agency
end

local function fields_of(given, label)
  if type(given) == "string" then given = { byline = given } end
  local byline, credit = read(given.byline, label), read(given.credit, label)
  local name = credit.name ~= byline.name and credit.name or nil
  return { byline = byline.name or byline.agency, credit = joined(name, merged(credit, byline, label)) }
end

local function squeezed(text) return (text:gsub("%s*/%s*", "/")) end

-- How many of the fields that the cases of a file give come out so, and the others.
local function score(file, label)
  local right, count, wrong = { byline = 0, credit = 0 }, { byline = 0, credit = 0 }, {}
  for row in file:lines() do
    local case = json.decode(row)
    if case.kind == "byline_credit" or case.kind == "supplier" then
      local got = fields_of(case["in"], label)
      for _, field in ipairs { "byline", "credit" } do
        local want = case.out[field]
        if want then
          local same = squeezed(got[field] or "") == squeezed(want)
          count[field], right[field] = count[field] + 1, right[field] + (same and 1 or 0)
          if not same then wrong[#wrong + 1] = ("%s %s: %s, not %s"):format(case.id, field, got[field], want) end
        end
      end
    end
  end
  file:close()
  return right, count, table.concat(wrong, "\n")
end

describe("the fields of a photo desk", function()
  for label, how in pairs { ["Photo: "] = "with a label before them", [""] = "as they are" } do
    it("come out right nine times of ten, " .. how, function()
      local file, reason = shared.open "data/attribution/news/photo_credit_fields.jsonl"
      if not file then return pending(reason) end
      local right, count, wrong = score(file, label)
      for _, field in ipairs { "byline", "credit" } do
        assert.is_true(count[field] > 0 and right[field] >= 0.9 * count[field], wrong)
      end
    end)
  end
end)
