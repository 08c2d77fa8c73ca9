-- utf8.lua: code points as bytes, in every Lua.

local utf8 = {}

function utf8.char(code)
  if code < 0x80 then return string.char(code) end
  local tail, limit = "", 0x20
  repeat
    tail = string.char(0x80 + code % 0x40) .. tail
    code = math.floor(code / 0x40)
    local done = code < limit
    limit = limit / 2
  until done
  return string.char((0xC0 - 0x100) % 0x100 + code + ({ [0] = 0, 0x20, 0x30 })[#tail - 1]) .. tail
end

return utf8
