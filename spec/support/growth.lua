-- growth.lua: does the time of some work grow as its input, and no faster?

local growth = {}

local ROUNDS = 6

local function seconds(work, input)
  collectgarbage()
  local start = os.clock()
  work(input)
  return os.clock() - start
end

--- True if the work takes about four times as long for an input four times the size; else false and the times. Generous,
--- for the clock is coarse and the machine shared (what is quadratic takes sixteen times as long), and the best of several
--- rounds counts: being disturbed only ever takes time.
---@param work fun(input)
---@param small any
---@param large any four times as large
---@return boolean, string
function growth.is_linear(work, small, large)
  local least, most = math.huge, math.huge
  for _ = 1, ROUNDS do
    least, most = math.min(least, seconds(work, small)), math.min(most, seconds(work, large))
    if most < 9 * least + 0.02 then return true, "" end
  end
  return false, ("%g s for n, %g s for 4n"):format(least, most)
end

return growth
