-- command.lua: runs the command of this checkout, as a shell would.

local command = {}

local lua = os.getenv "COPYDESK_LUA" or "lua5.4"

local function quoted(word) return "'" .. word:gsub("'", "'\\''") .. "'" end

local function read_and_remove(name)
  local file = assert(io.open(name, "rb"))
  local text = file:read "*a"
  file:close()
  os.remove(name)
  return text
end

--- A file with this content; the caller removes it.
function command.file(content)
  local name = os.tmpname()
  local file = assert(io.open(name, "wb"))
  file:write(content)
  file:close()
  return name
end

--- Runs `copydesk ARGUMENTS` with a text as standard input.
---@param arguments string[]
---@param input string?
---@param environment string? settings before the command: "NO_COLOR=1"
---@return string output, integer status, string errors
function command.run(arguments, input, environment)
  local words = {}
  for i, argument in ipairs(arguments) do words[i] = quoted(argument) end
  local stdin, errors = command.file(input or ""), os.tmpname()
  local pipe = assert(io.popen(("%s %s bin/copydesk %s <%s 2>%s; echo $?"):format(environment or "", lua,
    table.concat(words, " "), stdin, errors)))
  local output, status = pipe:read("*a"):match "^(.-)(%d+)\n$"
  pipe:close()
  os.remove(stdin)
  return output, tonumber(status), read_and_remove(errors)
end

return command
