-- rows.lua: one row of a corpus of JSON lines: its text is worked on, every other byte stays as it was.

local json = require "copydesk.cli.json"

local rows = {}

--- The row with the result of a function for its text. Nil and a message if the row is bad, or if the
--- function says that the text is.
---@param line string
---@param field string the member that has the text
---@param into string the member that gets the result
---@param work fun(text: string): any, string?
---@return string?, string?
function rows.rewrite(line, field, into, work)
  if not line:find "%S" then return line end
  local row, message = json.decode(line)
  if row == nil then return nil, "no JSON: " .. message end
  if type(row) ~= "table" or not line:find "^%s*{" then return nil, "no JSON object" end
  local text = row[field]
  if type(text) ~= "string" then
    return nil, ("field '%s' %s"):format(field, text == nil and "is missing" or "is no string")
  end
  local result, why = work(text)
  if result == nil then return nil, ("field '%s': %s"):format(field, why or "bad data") end
  return json.with(line, into, json.encode(result))
end

return rows
