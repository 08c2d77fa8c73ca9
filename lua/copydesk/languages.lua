-- languages.lua: finds the file of knowledge about a language (copydesk/lang/TAG.lua).

local languages = {}

local found = {}

local function load(tag)
  if not tag:match "^%w[%w_]*$" then return nil end
  local ok, language = pcall(require, "copydesk.lang." .. tag)
  if ok then return language end
  if not tostring(language):match "module 'copydesk%.lang%.[%w_]+' not found" then error(language, 0) end
  return nil
end

--- The language of a BCP 47 tag: its own file ("pt_br" for "pt-BR"), else that of its first subtag, else
--- the neutral rules ("und").
---@param tag string
---@return table
function languages.get(tag)
  local language = found[tag]
  if language then return language end
  local name = tag:lower():gsub("-", "_")
  language = load(name) or load(name:match "^[^_]*") or load "und"
  found[tag] = language
  return language
end

return languages
