-- ucd.lua: finds and reads test files of the Unicode Character Database, which the project does not carry:
-- Debian's package unicode-data has one version of them, a folder beside the checkout may have another.

local ucd = {}

local function command_output(command)
  local pipe = io.popen(command .. " 2>/dev/null")
  local content = pipe and pipe:read "*a" or ""
  if pipe then pipe:close() end
  return content
end

local function file_content(path)
  local file = io.open(path, "rb")
  if not file then return "" end
  local content = file:read "*a"
  file:close()
  return content
end

--- The content of a test file of one Unicode version, or nil where there is none.
---@param name string such as "NormalizationTest"
---@param version string such as "15.0.0"
---@return string?
function ucd.content(name, version)
  local places = {
    function() return file_content("/usr/share/unicode/" .. name .. ".txt") end,
    function() return command_output("bzcat /usr/share/unicode/" .. name .. ".txt.bz2") end,
    function() return file_content("../shared/data/ucd-" .. version .. "/" .. name .. ".txt") end,
  }
  for _, read in ipairs(places) do
    local content = read()
    if content:sub(1, 100):find(name .. "-" .. version .. ".txt", 1, true) then return content end
  end
end

local char, floor = string.char, math.floor

--- The UTF-8 of a code point.
function ucd.utf8(cp)
  if cp < 0x80 then return char(cp) end
  if cp < 0x800 then return char(0xC0 + floor(cp / 64), 0x80 + cp % 64) end
  if cp < 0x10000 then return char(0xE0 + floor(cp / 4096), 0x80 + floor(cp / 64) % 64, 0x80 + cp % 64) end
  return char(0xF0 + floor(cp / 262144), 0x80 + floor(cp / 4096) % 64, 0x80 + floor(cp / 64) % 64, 0x80 + cp % 64)
end

--- The UTF-8 of code points written in hexadecimal with spaces between.
function ucd.decode(hexadecimal)
  return (hexadecimal:gsub("(%x+)%s*", function(digits) return ucd.utf8(tonumber(digits, 16)) end))
end

return ucd
