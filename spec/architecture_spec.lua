-- The map names every room, and rooms know only lower floors.
local function lines_of(command)
  local list, pipe = {}, assert(io.popen(command))
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  return list
end

-- The rooms of csrc/ by floor, as the table of the map has them: a name stands for its .c and .h, and `name*` for
-- all that begin so.
local function floors_of_the_map()
  local floors = {}
  for line in io.lines "docs/architecture.md" do
    local floor, rooms = line:match "^| (%d) | (.-) |"
    if floor then
      for name in rooms:gmatch "`([%w_*]+)`" do floors[#floors + 1] = { name = name, floor = tonumber(floor) } end
    end
  end
  return floors
end

local floors = floors_of_the_map()

local function floor_of(room)
  for _, entry in ipairs(floors) do
    local pattern = "^" .. entry.name:gsub("%*", ".*") .. "$"
    if room:match(pattern) then return entry.floor end
  end
end

describe("docs/architecture.md", function()
  local rooms = {}
  for _, file in ipairs(lines_of "ls csrc") do rooms[file:match "^[%w_]+"] = true end

  it("has a floor for every file of csrc/", function()
    for room in pairs(rooms) do assert.is_number(floor_of(room), room .. " is not on the map") end
  end)

  it("names no room that is not there", function()
    for _, entry in ipairs(floors) do
      local found = false
      for room in pairs(rooms) do found = found or room:match("^" .. entry.name:gsub("%*", ".*") .. "$") end
      assert.is_truthy(found, entry.name .. " is on the map, but not in csrc/")
    end
  end)

  it("is what the files include: nothing from a higher floor, and no Lua below the binding", function()
    for _, line in ipairs(lines_of "grep -H '^#include' csrc/*.c csrc/*.h") do
      local room, included = line:match "^csrc/([%w_]+)%.[ch]:#include [\"<]([%w_]+)"
      if rooms[included] then
        assert.is_true(floor_of(room) >= floor_of(included), room .. " includes " .. included)
      elseif included == "lua" or included == "lauxlib" then
        assert.equal(4, floor_of(room), room .. " knows Lua")
      end
    end
  end)
end)
