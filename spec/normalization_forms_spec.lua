local copydesk = require "copydesk"
local ucd = require "spec.support.ucd"

local forms = { "NFC", "NFD", "NFKC", "NFKD" }

-- Which column of the test file each form must give for each column: source, NFC, NFD, NFKC, NFKD.
local expected = {
  NFC = { 2, 2, 2, 4, 4 },
  NFD = { 3, 3, 3, 5, 5 },
  NFKC = { 4, 4, 4, 4, 4 },
  NFKD = { 5, 5, 5, 5, 5 },
}

local function columns_of(line)
  local columns = {}
  for field in line:gmatch "([%x ]+);" do columns[#columns + 1] = ucd.decode(field) end
  return columns
end

local version = copydesk.unicode.normalization
local content = ucd.content("NormalizationTest", version)

describe("Unicode's NormalizationTest " .. version, function()
  if not content then
    pending("is not run: no NormalizationTest.txt of version " .. version .. " (Debian has one in unicode-data)")
    return
  end

  local listed, lines = {}, {}
  local part
  for line in content:gmatch "[^\n]+" do
    part = line:match "^@(Part%d)" or part
    if line:match "^%x" then
      lines[#lines + 1] = columns_of(line)
      if part == "Part1" then listed[lines[#lines][1]] = true end
    end
  end

  -- all the others, 4096 a text
  local unlisted = {}
  for first = 0, 0x10FFFF, 0x1000 do
    local characters = {}
    for cp = first, first + 0xFFF do
      local character = (cp < 0xD800 or cp > 0xDFFF) and ucd.utf8(cp)
      if character and not listed[character] then characters[#characters + 1] = character end
    end
    unlisted[#unlisted + 1] = table.concat(characters, "\n")
  end

  for _, form in ipairs(forms) do
    it("holds for " .. form .. " on every line", function()
      local desk = copydesk.new { form = form }
      for _, columns in ipairs(lines) do
        for column, result in ipairs(expected[form]) do
          local text = desk:normalize(columns[column])
          if text ~= columns[result] then assert.equal(columns[result], text, columns[1]) end
        end
      end
    end)

    it("leaves every code point that is not listed alone in " .. form, function()
      local desk = copydesk.new { form = form }
      for i, text in ipairs(unlisted) do
        assert.is_true(desk:normalize(text) == text, ("something changed in block %d"):format(i))
      end
    end)
  end
end)
