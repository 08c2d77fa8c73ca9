-- The examples run, each as its first lines say, and show what they promise.
local lua = os.getenv "COPYDESK_LUA" or "lua5.4"

local function run(command)
  local pipe = assert(io.popen(command .. " 2>&1; echo status $?"))
  local output = pipe:read "*a"
  pipe:close()
  return output
end

describe("the example", function()
  local cases = {
    { "clean.lua", "", { "title:\tKelp battery maker", "reporting:\tJoao Pereira Matos in Port Ellery", "\nshare\t" } },
    { "sentences.lua", "", { "Dr. Quist sailed at 6 a.m. on Aug. 1.", "“It rained. We stayed.”\n" } },
    { "normalize.lua", "", { "found\tHAUPTSTRASSE", "found\tHauptstraße", "true\tfalse" } },
    { "reply.lua", "< examples/email.txt", { "we can load on the 14th", "an answer to Petra Sandoval" } },
    { "stream.lua", "", { "> We wait for Dr. Renn, who comes at 3.30 p.m.\n", "> Until then: tea.\n" } },
    { "desk.lua", "", { "8 credits", "copydesk.new: bad option 'form'" } },
  }
  for _, case in ipairs(cases) do
    local name, arguments, expected = case[1], case[2], case[3]
    it(name .. " runs", function()
      local output = run(("%s examples/%s %s"):format(lua, name, arguments))
      assert.matches("\nstatus 0\n$", output)
      for _, text in ipairs(expected) do
        assert.is_truthy(output:find(text, 1, true), ("%q is not in:\n%s"):format(text, output))
      end
    end)
  end

  it("corpus.sh gives back every row with its story", function()
    -- a sanitizer's runtime is for Lua alone: split would not start with it
    local preload = "LD_PRELOAD=" .. (os.getenv "LD_PRELOAD" or "")
    local output = run(([[printf '{"id":1,"text":"A line.\\n\\nShare this Article"}\n{"id":2,"text":"Another."}\n' |
      LD_PRELOAD= COPYDESK="env %s %s bin/copydesk" ROWS=1 sh examples/corpus.sh]]):format(preload, lua))
    assert.matches('"id":1,.*"id":2,', output)
    assert.matches('"story":{"text":"A line%."', output)
    assert.matches("\nstatus 0\n$", output)
  end)
end)
