-- chart.lua: a bar chart as SVG, in plain strings.

local chart = {}

local colours = { "#1f6f8b", "#d98e04", "#9aa5b1", "#b8a1c9", "#8fbf9f" }

local LEFT, WIDTH, BAR, GAP, TOP = 110, 620, 9, 10, 64

local function escape(text) return (text:gsub("&", "&amp;"):gsub("<", "&lt;")) end

-- The next round number, 1, 2 or 5 times a power of ten, that is not below.
local function round_up(value)
  local power = 10 ^ math.floor(math.log(value) / math.log(10))
  for _, step in ipairs { 1, 2, 5, 10 } do
    if step * power >= value then return step * power end
  end
end

local function legend(out, names)
  local x = LEFT
  for i, name in ipairs(names) do
    out[#out + 1] = ('<rect x="%d" y="38" width="10" height="10" fill="%s"/><text x="%d" y="47">%s</text>\n'):format(
      x, colours[i], x + 14, escape(name))
    x = x + 30 + 8 * #name
  end
end

-- The bars of one text, from y downwards; returns where the next text may begin.
local function group(out, row, names, y, scale)
  local rows = 0
  for i, name in ipairs(names) do
    local speed = row.speeds[name]
    if speed then
      local top = y + rows * BAR
      out[#out + 1] = ('<rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>'):format(
        LEFT, top, math.max(1, speed * scale), BAR - 1, colours[i])
      if i <= 2 then
        out[#out + 1] = ('<text x="%.1f" y="%d" class="v">%.0f</text>\n'):format(LEFT + speed * scale + 4, top + 8, speed)
      end
      rows = rows + 1
    end
  end
  out[#out + 1] = ('<text x="%d" y="%.1f" text-anchor="end">%s</text>\n'):format(LEFT - 8, y + rows * BAR / 2 + 4,
    escape(row.label))
  return y + rows * BAR + GAP
end

--- A chart with a group of bars for each row.
---@param rows table[] { label=, speeds = { name = MB/s } }
---@param names string[] which bars, in order
---@param title string
---@return string
function chart.bars(rows, names, title)
  local most = 1
  for _, row in ipairs(rows) do
    for _, name in ipairs(names) do most = math.max(most, row.speeds[name] or 0) end
  end
  local out, y = {}, TOP
  local scale = WIDTH / round_up(most)
  for _, row in ipairs(rows) do y = group(out, row, names, y, scale) end
  local head = {
    ('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="11">\n'):format(
      LEFT + WIDTH + 80, math.floor(y) + 10),
    "<style>.v { font-size: 9px; fill: #555 }</style>\n",
    '<rect width="100%" height="100%" fill="white"/>\n',
    ('<text x="10" y="18" font-size="13" font-weight="bold">Normalization, MB/s (longer is better)</text>\n' ..
      '<text x="10" y="32" class="v">%s</text>\n'):format(escape(title)),
  }
  legend(head, names)
  return table.concat(head) .. table.concat(out) .. "</svg>\n"
end

return chart
