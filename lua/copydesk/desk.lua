-- desk.lua: a configured, reusable processor. Brings the rooms of the interface together: each of them is
-- a module
--   { name = , options = { name = type }, check = function(options, where), prepare = function(options) -> prepared,
--     methods = { name = { rooms = { "room", ... }, without = { "option", ... }, run = function(prepared, source) } } }
-- A method names the rooms whose options it takes, and those that mean nothing to it; run gets what those rooms prepared,
-- by their names. check, which may be left out, raises an error where options do not fit together or say nothing; it names
-- the function. Preparing happens once for each set of options.

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

-- The rooms of a method as options.check takes them.
local function rooms_of(method)
  local without, list = {}, {}
  for _, name in ipairs(method.without or {}) do without[name] = true end
  for i, room in ipairs(method.rooms) do
    list[i] = { options = {} }
    for name, kind in pairs(rooms[room].options) do
      if not without[name] then list[i].options[name] = kind end
    end
  end
  return list
end

local all_names = { "normalize", "sentences", "attribution", "reply" }

local function overlay(base, over)
  local merged = {}
  for name, value in pairs(base) do merged[name] = value end
  for name, value in pairs(over) do merged[name] = value end
  return merged
end

local function check_room(name, resolved, where)
  if rooms[name].check then rooms[name].check(resolved, where) end
end

-- What a room prepared from the desk's options and those of one call.
local function prepare_room(self, name, given, where)
  local resolved = overlay(self.options[name], given)
  local kept = self.prepared[name]
  local key = options.key(resolved)
  local prepared = kept.by_key[key]
  if prepared then return prepared end
  check_room(name, resolved, where)
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
  if type(given) == "string" and method.known.preset then given = { preset = given } end
  if given ~= nil and type(given) ~= "table" then
    raise("%s: bad argument 'options' (table expected, got %s)", where, type(given))
  end
  local parts = options.check(where, method.checked, given or {})
  local prepared = {}
  for i, room in ipairs(method.rooms) do prepared[room] = prepare_room(self, room, parts[i], where) end
  if given == nil then self.ready[name] = prepared end
  return prepared
end

local function add_method(name, method)
  method.checked = rooms_of(method)
  method.known = options.known(method.checked)
  if method.no_source then
    Desk[name] = function(self, given)
      if getmetatable(self) ~= Desk then raise("copydesk.%s: called without a desk (desk:%s expected)", name, name) end
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
    if room.methods[method] then return room.methods[method].known end
  end
  raise("copydesk: there is no method '%s'", tostring(method))
end

--- A desk with these options; an error names the function as 'where'.
function desk.new(where, given)
  if given == nil then given = {} end
  if type(given) ~= "table" then
    raise("%s: bad argument 'options' (table expected, got %s)", where, type(given))
  end
  local parts = options.check(where, rooms_of { rooms = all_names }, given)
  local self = setmetatable({ options = {}, prepared = {}, ready = {} }, Desk)
  for i, name in ipairs(all_names) do
    self.options[name] = options.copy(parts[i])
    self.prepared[name] = { by_key = {}, count = 0 }
    check_room(name, parts[i], where)
  end
  return self
end

return desk
