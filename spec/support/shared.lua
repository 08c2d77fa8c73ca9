-- shared.lua: the evaluation data beside the checkout, which not everyone has.

local shared = {}

--- A file of ../shared for reading; nil and a reason for `pending` where it is absent.
function shared.open(name)
  local file = io.open("../shared/" .. name, "rb")
  if not file then return nil, "needs ../shared/" .. name end
  return file
end

--- The cases of a Unicode break test: { {text=, ends={...}, comment=}, ... }, or nil and a reason.
function shared.break_tests(name)
  local utf8_char = require "spec.support.utf8".char
  local file, reason = shared.open("data/ucd-17.0.0/" .. name)
  if not file then return nil, reason end
  local cases = {}
  for line in file:lines() do
    local fields = line:match "^([^#]+)#"
    if fields then
      local text, ends = "", {}
      for mark in fields:gmatch "%S+" do
        if mark == "÷" then
          if text ~= "" then ends[#ends + 1] = #text end
        elseif mark ~= "×" then
          text = text .. utf8_char(tonumber(mark, 16))
        end
      end
      cases[#cases + 1] = { text = text, ends = ends, name = fields }
    end
  end
  file:close()
  return cases
end

return shared
