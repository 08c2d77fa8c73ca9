-- What README.md shows is so: its Lua prints what stands behind "-->", its commands run, and its picture of the demo
-- is the demo's.
local command = require "spec.support.command"
local copydesk = require "copydesk"

local function blocks_of(kind)
  local file = assert(io.open("README.md", "rb"))
  local text = file:read "*a"
  file:close()
  local blocks = {}
  for found, block in text:gmatch "\n```(%a*)\n(.-)\n```" do
    if found == kind then blocks[#blocks + 1] = block end
  end
  return blocks
end

-- What the block says that it prints, a line each; columns are two spaces apart.
local function promised(block)
  local lines = {}
  for line in block:gmatch "%-%-> ([^\n]*)" do lines[#lines + 1] = line end
  return lines
end

local function printed(block)
  local lines = {}
  local function capture(...)
    local words = {}
    for i = 1, select("#", ...) do words[i] = tostring((select(i, ...))) end
    lines[#lines + 1] = table.concat(words, "  ")
  end
  local chunk = assert((loadstring or load)("local copydesk, print, source = ...\n" .. block))
  chunk(copydesk, capture, "A text. Another.")
  return lines
end

describe("README.md", function()
  for i, block in ipairs(blocks_of "lua") do
    it("prints what it says: Lua block " .. i, function()
      assert.same(promised(block), printed(block))
    end)
  end

  it("shows commands that run", function()
    local count = 0
    for _, block in ipairs(blocks_of "") do
      for line in ("\n" .. block):gmatch "\ncopydesk ([^\n]*)" do
        local words, input = {}, nil
        line = line:gsub("%s#.*", ""):gsub("< (%S+)", function(name)
          input = assert(io.open(name)):read "*a"
          return ""
        end)
        for word in line:gmatch "%S+" do words[#words + 1] = word end
        local output, status, errors = command.run(words, input)
        assert.equal("", errors)
        assert.equal(0, status)
        assert.is_true(#output > 0, line)
        count = count + 1
      end
    end
    assert.is_true(count >= 6)
  end)

  it("shows the demo as it is, but for what it leaves out", function()
    local report = command.run { "clean", "--to", "report", "examples/article.txt" }
    local picture
    for _, block in ipairs(blocks_of "") do
      if block:find("\nCREDITS\n", 1, true) then picture = block end
    end
    local at = 1
    for line in picture:gmatch "[^\n]+" do
      if not line:find "^%s*…$" then
        local _, last = report:find(line, at, true)
        assert.is_truthy(last, "not in the demo, or not there: " .. line)
        at = last + 1
      end
    end
  end)
end)
