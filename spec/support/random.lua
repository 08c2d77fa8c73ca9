-- random.lua: numbers that come the same at every run: random(n) gives one from 1 to n.

---@param seed integer
---@return fun(n: integer): integer
return function(seed)
  return function(n)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return math.floor(seed / 65536) % n + 1
  end
end
