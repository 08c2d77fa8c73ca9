-- desk.lua: a configured, reusable processor. Brings the rooms of the interface together: each of them is
-- a module
--   { name = , options = { name = type }, prepare = function(options) -> prepared,
--     methods = { name = { rooms = { "room", ... }, run = function(prepared, source) } } }
-- A method names the rooms whose options it takes; run gets what those rooms prepared, by their names.
-- Preparing happens once for each set of options.

local options = require "copydesk.options"
local raise = require "copydesk.errors".raise

local rooms = {
  normalize = require "copydesk.normalize",
  sentences = require "copydesk.sentences",
  attribution = require "copydesk.attribution",
  reply = require "copydesk.reply",
}

-- How many sets of options a room keeps prepared for the calls to come.
local MOST_PREPARED = 64

local Desk = {}
Desk.__index = Desk

local function list_of(names)
  local list = {}
  for i, name in ipairs(names) do list[i] = rooms[name] end
  return list
end

local all_names = { "normalize", "sentences", "attribution", "reply" }

local function overlay(base, over)
  local merged = {}
  for name, value in pairs(base) do merged[name] = value end
  for name, value in pairs(over) do merged[name] = value end
  return merged
end

-- What a room prepared from the desk's options and those of one call.
local function prepare_room(self, name, given)
  local resolved = overlay(self.options[name], given)
  local kept = self.prepared[name]
  local key = options.key(resolved)
  local prepared = kept.by_key[key]
  if prepared then return prepared end
  prepared = rooms[name].prepare(resolved)
  if kept.count >= MOST_PREPARED then kept.by_key, kept.count = {}, 0 end
  kept.by_key[key] = prepared
  kept.count = kept.count + 1
  return prepared
end

-- What all rooms of a method prepared. A string in place of the options is a preset of normalize.
local function prepare(self, name, method, given)
  if given == nil and self.ready[name] then return self.ready[name] end
  local where = "copydesk." .. name
  if type(given) == "string" then given = { preset = given } end
  if given ~= nil and type(given) ~= "table" then
    raise("%s: bad argument 'options' (table expected, got %s)", where, type(given))
  end
  local parts = options.check(where, list_of(method.rooms), given or {})
  local prepared = {}
  for i, room in ipairs(method.rooms) do prepared[room] = prepare_room(self, room, parts[i]) end
  if given == nil then self.ready[name] = prepared end
  return prepared
end

local function add_method(name, method)
  if method.no_source then
    Desk[name] = function(self, given)
      return method.run(prepare(self, name, method, given))
    end
    return
  end
  Desk[name] = function(self, source, given)
    if type(source) ~= "string" then
      raise("copydesk.%s: bad argument 'source' (string expected, got %s)", name, type(source))
    end
    return method.run(given == nil and self.ready[name] or prepare(self, name, method, given), source)
  end
end

for _, room in pairs(rooms) do
  for name, method in pairs(room.methods) do add_method(name, method) end
end

local desk = {}

--- What options a method takes: for each name the types of value that it may have.
---@param method string
---@return table<string, table[]>
function desk.options_of(method)
  for _, room in pairs(rooms) do
    if room.methods[method] then return options.known(list_of(room.methods[method].rooms)) end
  end
  raise("copydesk: there is no method '%s'", tostring(method))
end

--- A desk with these options; an error names the function as 'where'.
function desk.new(where, given)
  if given == nil then given = {} end
  if type(given) ~= "table" then
    raise("%s: bad argument 'options' (table expected, got %s)", where, type(given))
  end
  local parts = options.check(where, list_of(all_names), given)
  local self = setmetatable({ options = {}, prepared = {}, ready = {} }, Desk)
  for i, name in ipairs(all_names) do
    self.options[name] = parts[i]
    self.prepared[name] = { by_key = {}, count = 0 }
  end
  return self
end

return desk
