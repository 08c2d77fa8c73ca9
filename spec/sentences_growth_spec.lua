-- No text makes the splitter slow: the time for four times the text is about four times the time.

local copydesk = require "copydesk"
local growth = require "spec.support.growth"

local patterns = {
  "U.S. ", ". ", "!", '"', "(", ")", "(]", ".(", "' ", "a", " ", "\n", "\n ", ".\204\129", "1) 2) ", "a. ", "\226\128\162 ", "\226\128\162 eggs ",
  ". . ", "...", "\227\128\130", "\228\184\128", "Mr. ", "A. B. ", "x.Y", '." "', ".)", "\255", "e.g. (", "1.1",
}

local MEASURED = 40000

local function run_stream(text, options)
  local stream = copydesk.stream(options)
  for at = 1, #text do stream:feed(text:sub(at, at)) end
  stream:close()
end

local function check(work, pattern, size)
  local text = pattern:rep(math.floor(size / #pattern))
  local four = text:rep(4)
  work(text)
  assert.is_true(growth.is_linear(work, text, four))
end

describe("the time of", function()
  for _, pattern in ipairs(patterns) do
    for _, options in ipairs { {}, { quotes = "keep", newlines = "auto" }, { mode = "uax29" } } do
      local how = options.mode or options.quotes or "split"
      it(("split grows with the text: %q, %s"):format(pattern, how), function()
        check(function(text) copydesk.split(text, options) end, pattern, MEASURED)
      end)
      it(("stream fed by bytes grows with the text: %q, %s"):format(pattern, how), function()
        check(function(text) run_stream(text, options) end, pattern, MEASURED / 20)
      end)
    end
  end
end)
