-- The generated tables are what their generators write.

local function output_of(command)
  local pipe = io.popen(command .. " 2>/dev/null")
  if not pipe then return "" end
  local text = pipe:read "*a"
  pipe:close()
  return text
end

describe("generated tables", function()
  for _, name in ipairs { "mojibake_data", "entities_data" } do
    it(("csrc/%s.c is what tools/%s.py writes"):format(name, name), function()
      if output_of "python3 -c 'print(1)'" == "" then return pending "needs python3" end
      local file = assert(io.open("csrc/" .. name .. ".c", "rb"))
      local text = file:read "*a"
      file:close()
      assert.is_true(text == output_of("python3 tools/" .. name .. ".py"), "make tables brings it up to date")
    end)
  end
end)
