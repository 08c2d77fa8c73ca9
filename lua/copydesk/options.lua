-- options.lua: what an option may be, and the checking of options given by a caller.
--
-- A room of the interface describes its options as a table from a name to a type of value; a type is a
-- table { kind = "boolean", "string", "strings", "table" or "choice", allowed = "what to write in a message",
-- accepts = function(value) -> boolean }, and a choice has its values as a list. The command line is made
-- from the same descriptions.

local raise = require "copydesk.errors".raise

local options = {}

options.boolean = {
  kind = "boolean",
  allowed = "true or false",
  accepts = function(value) return type(value) == "boolean" end,
}

options.string = {
  kind = "string",
  allowed = "a string",
  accepts = function(value) return type(value) == "string" end,
}

options.strings = {
  kind = "strings",
  allowed = "a list of strings",
  accepts = function(value)
    if type(value) ~= "table" then return false end
    for key, item in pairs(value) do
      if type(key) ~= "number" or type(item) ~= "string" then return false end
    end
    return true
  end,
}

--- A table from names to lists of strings.
options.lists = {
  kind = "table",
  allowed = "a table from names to lists of strings",
  accepts = function(value)
    if type(value) ~= "table" then return false end
    for name, list in pairs(value) do
      if type(name) ~= "string" or not options.strings.accepts(list) then return false end
    end
    return true
  end,
}

local function shown(value)
  if type(value) == "string" then return '"' .. value .. '"' end
  return type(value) == "table" and "a table" or tostring(value)
end

--- One of the values given: strings, or false.
function options.one_of(...)
  local values, set = { ... }, {}
  local words = {}
  for i, value in ipairs(values) do
    set[value] = true
    words[i] = shown(value)
  end
  return {
    kind = "choice",
    values = values,
    allowed = (#words > 1 and "one of " or "") .. table.concat(words, ", "),
    accepts = function(value) return value ~= nil and set[value] == true end,
  }
end

local function sorted_keys(map)
  local names = {}
  for name in pairs(map) do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- The names that any of the rooms knows, and for each the types of value it may have there.
---@param rooms table[]
---@return table<string, table[]>
function options.known(rooms)
  local types = {}
  for _, room in ipairs(rooms) do
    for name, kind in pairs(room.options) do
      types[name] = types[name] or {}
      table.insert(types[name], kind)
    end
  end
  return types
end

local function refuse(where, name, value, kinds)
  local allowed, seen = {}, {}
  for _, kind in ipairs(kinds) do
    if not seen[kind.allowed] then allowed[#allowed + 1] = kind.allowed end
    seen[kind.allowed] = true
  end
  raise("%s: bad option '%s' (%s expected, got %s)", where, name, table.concat(allowed, " or "), shown(value))
end

--- Checks a table of options against the rooms that may use it.
-- A name may stand in several rooms (quotes, newlines); it is given to those that allow its value, and
-- refused when none does. Raises an error that names the function, the option and what is allowed.
---@param where string the function to name in an error
---@param rooms table[] the rooms whose options may stand here
---@param given table
---@return table[] for each room, in order, the table of its options
function options.check(where, rooms, given)
  local types, parts = options.known(rooms), {}
  for name, value in pairs(given) do
    local kinds = types[name]
    if not kinds then
      local names = table.concat(sorted_keys(types), ", ")
      raise("%s: unknown option '%s' (%s expected)", where, tostring(name), names == "" and "none" or "one of " .. names)
    end
    local used = false
    for _, kind in ipairs(kinds) do used = used or kind.accepts(value) end
    if not used then refuse(where, name, value, kinds) end
  end
  for i, room in ipairs(rooms) do
    parts[i] = {}
    for name, kind in pairs(room.options) do
      local value = given[name]
      if value ~= nil and kind.accepts(value) then parts[i][name] = value end
    end
  end
  return parts
end

--- A copy of a value of an option that later changes of the value do not reach.
function options.copy(value)
  if type(value) ~= "table" then return value end
  local copy = {}
  for name, item in pairs(value) do copy[name] = options.copy(item) end
  return copy
end

local function value_key(value)
  if type(value) ~= "table" then return type(value) .. tostring(value) end
  local words = {}
  for _, name in ipairs(sorted_keys(value)) do
    words[#words + 1] = value_key(name) .. "\1" .. value_key(value[name])
  end
  return "{" .. table.concat(words, "\2") .. "}"
end

--- A string that is the same for equal options: a key for what was prepared from them.
function options.key(resolved)
  return value_key(resolved)
end

return options
