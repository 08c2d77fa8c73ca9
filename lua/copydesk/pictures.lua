-- pictures.lua: who took a picture for whom, as photo desks name them: suppliers by their usual names, each once, and the
-- agencies that are known behind the houses that are not, so that "Ada Quell/PA wire/Harbour Films" is by Ada Quell for
-- "Harbour Films/PA".
--
-- What the core gives of a picture credit is { photographer =, suppliers = { ... }, joined =, licence =, credits = { ... } }.

local languages = require "copydesk.languages"

local pictures = {}

local SURE, LIKELY = 0.9, 0.7
local LONGEST_CREDIT, LONGEST_SUPPLIER = 120, 40 -- bytes

local FIRMS = { ltd = true, limited = true, inc = true, llc = true, plc = true, gmbh = true, ag = true, co = true }

-- A name without what differs from desk to desk: case, spaces, hyphens, dots, the front and tail of a site.
local function folded(name)
  name = name:lower()
  if name:find(".", 1, true) then name = name:gsub("^www%.", ""):gsub("%.com$", ""):gsub("%.co%.uk$", "") end
  return name:find "[%s%-%.]" and (name:gsub("[%s%-%.]+", "")) or name
end

local function look_up(name, known)
  local found = known[folded(name)]
  if found then return found end
  local last = name:match "%s(%a+)%.?$"
  if last and FIRMS[last:lower()] then return known[folded(name:match "^(.-),?%s+%a+%.?$")] end
  local rest = name:match "^[Tt][Hh][Ee]%s+(.+)$"
  return rest and known[folded(rest)]
end

-- Under most pictures stand the same few names: what was found for the last ones, by the suppliers that are known.
-- No more is kept of a text than names as long as a supplier's may be.
local MOST_KEPT = 256
local kept = setmetatable({}, { __mode = "k" })

-- What a supplier is called, nil for one that is not known.
local function usual(name, known)
  if #name > LONGEST_SUPPLIER then return look_up(name, known) end
  local names = kept[known]
  if not names or names.count >= MOST_KEPT then
    names = { count = 0, found = {} }
    kept[known] = names
  end
  local found = names.found[name]
  if found == nil then
    found = look_up(name, known) or false
    names.found[name], names.count = found, names.count + 1
  end
  return found or nil
end

--- By folded name, what the agencies and suppliers of some languages are called.
---@param tags string[]
---@return table<string, string>
function pictures.suppliers(tags)
  local known = {}
  for _, tag in ipairs(tags) do
    for _, name in ipairs(languages.get(tag).attribution.agency or {}) do
      if not name:find "[%[%](){}|^$*]" then known[folded(name)] = known[folded(name)] or name end
    end
  end
  for _, tag in ipairs(tags) do
    for name, aliases in pairs(languages.get(tag).attribution.suppliers or {}) do
      known[folded(name)] = name
      for _, alias in ipairs(aliases) do known[folded(alias)] = name end
    end
  end
  return known
end

-- A name may stand for a house and its agency: "Action Images/Reuters".
local function add_parts(name, list, seen)
  for part in name:gmatch "[^/]+" do
    if not seen[part] then list[#list + 1] = part end
    seen[part] = true
  end
end

-- In one string: "Harbour Films/AFP/Getty Images".
local function join(suppliers, known)
  local houses, agencies, seen = {}, {}, {}
  for _, supplier in ipairs(suppliers) do
    local name = usual(supplier, known)
    add_parts(name or supplier, name and agencies or houses, seen)
  end
  for _, agency in ipairs(agencies) do houses[#houses + 1] = agency end
  return table.concat(houses, "/")
end

-- An agency in the place of a photographer is none: "Allstar/Harbour Pictures".
local function demote_house(line, known)
  if not line.photographer or not usual(line.photographer, known) then return end
  line.suppliers = line.suppliers or {}
  table.insert(line.suppliers, 1, line.photographer)
  line.photographer, line.credits = nil, nil
end

--- Gives a line of a picture credit its agency, in place of the suppliers as they stand there.
---@param line table
---@param known table<string, string>
function pictures.name(line, known)
  demote_house(line, known)
  if not line.suppliers then return end
  line.agency = join(line.suppliers, known)
  line.suppliers, line.joined = nil, nil
  for _, credit in ipairs(line.credits or {}) do credit.agency = line.agency end
end

-- Whether a line is short, and what stands beside its photographer may be names of houses.
local function may_be_credit(line, text)
  if not line.suppliers or #text > LONGEST_CREDIT then return false end
  for _, supplier in ipairs(line.suppliers) do
    if #supplier > LONGEST_SUPPLIER or supplier:find "[.!?:]%s" then return false end
  end
  return true
end

-- How many of the suppliers are known by name.
local function count_known(line, known)
  local count = 0
  for _, supplier in ipairs(line.suppliers) do
    if usual(supplier, known) then count = count + 1 end
  end
  return count
end

local function is_full_name(name) return name:find(" ", 1, true) ~= nil end

--- Makes sure the credits of a line that is given alone and says that it is a picture's: nothing tells of another story.
---@param credits table[]
---@return table[]
function pictures.trust(credits)
  for _, credit in ipairs(credits) do
    credit.confidence = credit.name and is_full_name(credit.name) and SURE or LIKELY
  end
  return credits
end

-- How sure a photographer is in a line that says no more than names: by who else is named, and by what stands between.
local function weigh_photographer(line, count)
  local full = is_full_name(line.photographer)
  if count > 0 then return full and SURE or LIKELY end
  return line.joined and full and LIKELY or 0
end

--- The credits of a text that may be a picture credit though it does not say so: "Ada Quell/AFP/Getty Images", "Reuters".
---@param line table what the core read of it
---@param text string
---@param known table<string, string>
---@return table[]
function pictures.credits(line, text, known)
  demote_house(line, known)
  if not may_be_credit(line, text) then return {} end
  local count = count_known(line, known)
  if not line.photographer then
    if count < #line.suppliers and not (line.joined and count > 0) then return {} end
    line.credits = { { role = "photography", confidence = SURE, first = 1, last = #text } }
  else
    local sure = weigh_photographer(line, count)
    if sure == 0 then return {} end
    for _, credit in ipairs(line.credits) do credit.confidence = sure end
  end
  pictures.name(line, known)
  return line.credits
end

return pictures
