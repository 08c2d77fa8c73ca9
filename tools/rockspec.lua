-- rockspec.lua: brings the lists of files in the rockspec up to date: `make rockspec`.

local path = "copydesk-scm-1.rockspec"

local function files(command)
  local pipe, list = assert(io.popen(command .. " | LC_ALL=C sort")), {}
  for name in pipe:lines() do list[#list + 1] = name end
  pipe:close()
  return list
end

-- The lines of a table of the rockspec, without its closing line.
local function block(names, indent, entry)
  local out = {}
  for i, name in ipairs(names) do out[i] = indent .. entry(name) .. ",\n" end
  return table.concat(out)
end

local function module_name(file)
  return (file:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", "."))
end

local input = assert(io.open(path))
local text = input:read "*a"
input:close()

local sources = block(files "ls csrc/*.c", "        ", function(name) return ('"%s"'):format(name) end)
local modules = block(files "find lua -name '*.lua'", "    ", function(name)
  return ('["%s"] = "%s"'):format(module_name(name), name)
end)
local libraries = "      libraries = "
text = text:gsub("(sources = {\n).-( *},\n" .. libraries .. ")", function(head, tail) return head .. sources .. tail end)
text = text:gsub("(libdirs = [^\n]*\n    },\n).-(  },\n)", function(head, tail) return head .. modules .. tail end)

local output = assert(io.open(path, "w"))
output:write(text)
output:close()
