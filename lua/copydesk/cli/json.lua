-- json.lua: JSON as the command writes and reads it. Reading is lua-cjson's; writing is done here, so that
-- the same result is always written as the same bytes, and a row of a corpus keeps whatever is not touched.

local cjson = require "cjson".new()
local copydesk = require "copydesk"

-- NaN and Infinity are not JSON, but Python writes them; what is not touched is passed on as it stands.
cjson.decode_invalid_numbers(true)

local json = { null = cjson.null }

-- The metatable of a table that is an object even if it is empty.
json.object = {}

-- The fields that stand first in an object, in this order; the others follow by name.
local order = {}
for place, name in ipairs { "text", "title", "subtitle", "kind", "role", "name", "place", "agency", "first", "last",
  "sentences", "candidates", "rule", "dateline", "publisher", "credits", "photo_credits", "related", "attribution", "parts",
  "lines", "removed" } do
  order[name] = place
end

local function before(a, b)
  local place_a, place_b = order[a], order[b]
  if place_a and place_b then return place_a < place_b end
  if place_a or place_b then return place_a ~= nil end
  return a < b
end

local function sorted_names(object)
  local names = {}
  for name, value in pairs(object) do
    local kind = type(value)
    if type(name) == "string" and kind ~= "function" and kind ~= "userdata" then names[#names + 1] = name end
  end
  table.sort(names, before)
  return names
end

local write

local function write_list(out, list, indent)
  if #list == 0 then
    out[#out + 1] = "[]"
    return
  end
  local deeper = indent and indent .. "  "
  -- numbers and strings of a short list stay on one line
  local flat = not indent or (type(list[1]) == "number" and #list <= 4)
  out[#out + 1] = flat and "[" or "[" .. deeper
  for i, value in ipairs(list) do
    if i > 1 then out[#out + 1] = flat and (indent and ", " or ",") or "," .. deeper end
    write(out, value, deeper)
  end
  out[#out + 1] = flat and "]" or indent .. "]"
end

local function write_object(out, object, names, indent)
  local deeper = indent and indent .. "  "
  if #names == 0 then
    out[#out + 1] = "{}"
    return
  end
  out[#out + 1] = "{" .. (deeper or "")
  for i, name in ipairs(names) do
    if i > 1 then out[#out + 1] = "," .. (deeper or "") end
    out[#out + 1] = json.string(name) .. (indent and ": " or ":")
    write(out, object[name], deeper)
  end
  out[#out + 1] = (indent or "") .. "}"
end

-- Writes a value: an empty table is a list, as most that are empty in copydesk's results are.
function write(out, value, indent)
  local kind = type(value)
  if kind == "string" then
    out[#out + 1] = json.string(value)
  elseif kind == "table" then
    local names = sorted_names(value)
    local is_object = #names > 0 or getmetatable(value) == json.object
    if is_object then write_object(out, value, names, indent) else write_list(out, value, indent) end
  elseif kind == "number" then
    -- places are whole; of a measure such as a confidence six digits tell all
    out[#out + 1] = (value == math.floor(value) and "%d" or "%.6g"):format(value)
  else
    out[#out + 1] = cjson.encode(value)
  end
end

-- JSON is UTF-8, and a piece of the source may not be.
local repair = copydesk.new { form = false, invalid = "replace" }

--- A string as JSON.
function json.string(text)
  -- cjson writes each "/" as "\/", which is allowed but ugly
  local encoded = cjson.encode((repair:normalize(text)))
  if encoded:find("/", 1, true) then encoded = encoded:gsub("\\/", "/") end
  return encoded
end

--- A value as JSON, on one line or indented. Functions and userdata in tables are left out.
function json.encode(value, indented)
  local out = {}
  write(out, value, indented and "\n" or nil)
  return table.concat(out)
end

-- Half of a surrogate pair without the other is no character: it becomes U+FFFD. What must stay is hidden behind control
-- characters, which JSON has nowhere.
local function mend_surrogates(text)
  text = text:gsub("\\\\", "\2")
  text = text:gsub("\\u([dD][89abAB]%x%x)\\u([dD][c-fC-F]%x%x)", "\3u%1\3u%2")
  return (text:gsub("\\u[dD][89a-fA-F]%x%x", "\\ufffd"):gsub("\3", "\\"):gsub("\2", "\\\\"))
end

--- The value of a JSON text, or nil and a message.
function json.decode(text)
  local ok, value = pcall(cjson.decode, text)
  if not ok and text:find "\\u[dD][89a-fA-F]" then ok, value = pcall(cjson.decode, mend_surrogates(text)) end
  if ok then return value end
  return nil, (tostring(value):gsub("^.-:%d+: ", ""))
end

-- The place of the quote that ends the string that begins at 'at'.
local function string_end(text, at)
  at = at + 1
  while true do
    local mark = text:find('["\\]', at)
    if text:byte(mark) == 34 then return mark end
    at = mark + 2
  end
end

-- The place of the bracket that ends the object or list that begins at 'at'.
local function bracket_end(text, at)
  local depth = 0
  while true do
    at = text:find('["{}%[%]]', at)
    local mark = text:sub(at, at)
    if mark == '"' then
      at = string_end(text, at)
    else
      depth = depth + ((mark == "{" or mark == "[") and 1 or -1)
      if depth == 0 then return at end
    end
    at = at + 1
  end
end

local function value_end(text, at)
  local mark = text:sub(at, at)
  if mark == '"' then return string_end(text, at) end
  if mark == "{" or mark == "[" then return bracket_end(text, at) end
  return text:find("[,}%s]", at) - 1
end

--- The object of a JSON text with one member set to a value that is JSON already; every other byte of the
--- text stays as it is. The text must be one that decode reads as an object.
---@param text string
---@param name string
---@param value string JSON
---@return string
function json.with(text, name, value)
  local at = text:find("{", 1, true) + 1
  local first, last, empty = nil, nil, true
  at = text:find("[^%s,]", at)
  while text:byte(at) ~= 125 do
    empty = false
    local key_last = string_end(text, at)
    local key = cjson.decode("[" .. text:sub(at, key_last) .. "]")[1]
    local value_first = text:find("[^%s:]", key_last + 1)
    local value_last = value_end(text, value_first)
    if key == name then first, last = value_first, value_last end
    at = text:find("[^%s,]", value_last + 1)
  end
  if first then return text:sub(1, first - 1) .. value .. text:sub(last + 1) end
  local member = (empty and "" or ",") .. json.string(name) .. ":" .. value
  return text:sub(1, at - 1) .. member .. text:sub(at)
end

return json
