-- Every kernel of the filter gives what the portable one gives, and that one gives what the rules say.

local core = require "copydesk.core"
local random_text = require "spec.support.random_text"
local ucd = require "spec.support.ucd"

local function byte_strings(alphabet, length, after)
  local parts, indices = {}, {}
  for i = 1, length do indices[i] = 1 end
  while true do
    local bytes = {}
    for i = 1, length do bytes[i] = string.char(alphabet[indices[i]]) end
    parts[#parts + 1] = table.concat(bytes) .. after
    local i = length
    while i > 0 and indices[i] == #alphabet do
      indices[i] = 1
      i = i - 1
    end
    if i == 0 then return table.concat(parts) end
    indices[i] = indices[i] + 1
  end
end

local function all_code_points(after)
  local parts = {}
  for code = 0, 0x10FFFF do
    if code < 0xD800 or code > 0xDFFF then parts[#parts + 1] = ucd.utf8(code) .. after end
  end
  return table.concat(parts)
end

local function all_bytes()
  local bytes = {}
  for i = 0, 255 do bytes[i + 1] = i end
  return bytes
end

local function random_texts()
  local random, parts = random_text.new(3), {}
  for i = 1, 30000 do parts[i] = random:character() end
  return table.concat(parts)
end

-- Leads, continuation bytes and ASCII, with the borders of what is allowed behind each lead.
local borders = { 0x61, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC4, 0xE0, 0xE2, 0xED, 0xF0, 0xF3, 0xF4, 0xFF }

local texts = {
  { "all code points", all_code_points "" },
  { "all code points before a letter", all_code_points "a" },
  { "all code points before a mark", all_code_points "\204\129" },
  { "all pairs of bytes", byte_strings(all_bytes(), 2, "abcde") },
  { "broken sequences", byte_strings(borders, 4, "abcd") },
  { "random text", random_texts() },
}

local sets = {
  { form = "NFC", invalid = "replace" },
  { form = "NFD", invalid = "drop" },
  { form = "NFKC", invalid = "replace", casefold = true, spaces = true, invisible = true },
  { form = "none", invalid = "windows-1252", quotes = true, dashes = true, newlines = true, controls = true },
}

local function normalized(kernel, options, text)
  options.kernel = kernel
  return (core.normalizer(options):apply(text))
end

describe("normalize: the kernel", function()
  for _, kernel in ipairs { "ssse3", "avx2", "avx512", "neon" } do
    for _, case in ipairs(texts) do
      it(kernel .. " gives what the portable one gives for " .. case[1], function()
        if not core.has_kernel(kernel) then return pending("this machine has no " .. kernel) end
        for _, options in ipairs(sets) do
          assert.is_true(normalized("portable", options, case[2]) == normalized(kernel, options, case[2]), options.form)
        end
      end)
    end
  end
end)

-- The least and the greatest byte behind a lead, and the length that it begins (the Unicode Standard, table 3-7).
local function behind(lead)
  if lead < 0x80 then return 1 end
  if lead < 0xC2 or lead > 0xF4 then return 0 end
  local length = lead < 0xE0 and 2 or lead < 0xF0 and 3 or 4
  return length, ({ [0xE0] = 0xA0, [0xF0] = 0x90 })[lead] or 0x80, ({ [0xED] = 0x9F, [0xF4] = 0x8F })[lead] or 0xBF
end

-- Each maximal subpart of what is ill-formed replaced by U+FFFD.
local function replaced(text)
  local parts, at = {}, 1
  while at <= #text do
    local length, least, greatest = behind(text:byte(at))
    local got = math.min(length, 1)
    while got > 0 and got < length do
      local byte = text:byte(at + got) or 0
      if byte < least or byte > greatest then break end
      got, least, greatest = got + 1, 0x80, 0xBF
    end
    local whole = length > 0 and got == length
    got = math.max(got, 1)
    parts[#parts + 1] = whole and text:sub(at, at + got - 1) or "\239\191\189"
    at = at + got
  end
  return table.concat(parts)
end

describe("normalize: broken bytes", function()
  local options = { form = "none", invalid = "replace" }

  for _, index in ipairs { 4, 5 } do
    it(texts[index][1] .. " are replaced a maximal subpart at a time", function()
      assert.is_true(replaced(texts[index][2]) == normalized(nil, options, texts[index][2]))
    end)
  end

  it("of any kind one behind the other, too", function()
    local random, parts = random_text.new(11), {}
    for i = 1, 100000 do parts[i] = string.char(random:pick(borders)) end
    local text = table.concat(parts)
    assert.is_true(replaced(text) == normalized(nil, options, text))
  end)

  it("at the end of a text of any length", function()
    for _, tail in ipairs { "\255\196\150\128", "\226\130", "\240\159\152", "\244\144\128\128", "\195", "\128" } do
      for length = 0, 130 do
        local text = ("a"):rep(length) .. tail
        assert.equal(replaced(text), normalized(nil, options, text))
      end
    end
  end)
end)
