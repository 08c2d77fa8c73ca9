local copydesk = require "copydesk"

-- What a call is refused with: the function, the argument, and what was allowed.
local refusals = {
  { "new: an unknown option", function() copydesk.new { colour = "red" } end, "copydesk.new: unknown option 'colour'" },
  { "new: no table", function() copydesk.new(3) end, "copydesk.new: bad argument 'options' %(table expected, got number%)" },
}

describe("misuse", function()
  for _, case in ipairs(refusals) do
    it("is refused in " .. case[1], function()
      local ok, message = pcall(case[2])
      assert.is_false(ok)
      assert.matches(case[3], message)
      assert.matches("options_spec%.lua:%d+:", message)
    end)
  end
end)
