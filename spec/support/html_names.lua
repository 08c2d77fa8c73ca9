-- html_names.lua: the names of HTML's character references with what they stand for, as Python knows them.

local html_names = {}

--- { [name] = text, ... }; nil where there is no python3.
function html_names.names()
  local command = "python3 -c 'import html.entities as e,sys\nfor n,t in e.html5.items(): "
    .. "sys.stdout.buffer.write((n+\" \"+t.encode().hex()+\"\\n\").encode())' 2>/dev/null"
  local pipe, names = io.popen(command), nil
  if not pipe then return nil end
  for line in pipe:lines() do
    local name, digits = line:match "^(%S+) (%x+)$"
    names = names or {}
    names[name] = digits:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end)
  end
  pipe:close()
  return names
end

return html_names
