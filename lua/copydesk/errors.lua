-- errors.lua: raises the error of a misuse at the place that misused.

local errors = {}

local getinfo = debug and debug.getinfo
local home = getinfo and getinfo(1, "S").source:match "^(.*)errors%.lua$"

-- The level of the first function that is not copydesk's own, as seen from the caller of this one.
local function guilty_level()
  local level = 3
  while true do
    local info = getinfo(level, "S")
    if not info then return 0 end
    local own = info.source:sub(1, #home) == home or info.what == "C" or info.what == "tail"
    if not own then return level - 1 end
    level = level + 1
  end
end

--- Raises a message with the position of the user's call (where the host allows to find it).
function errors.raise(message, ...)
  if select("#", ...) > 0 then message = message:format(...) end
  error(message, home and guilty_level() or 0)
end

return errors
