-- languages.lua: finds the file of knowledge about a language (copydesk/lang/TAG.lua).

local languages = {}

--- The tags of all languages that have a file: where every language is tried at once, these are.
languages.tags = {
  "am", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "gu", "he", "hi",
  "hr", "hu", "hy", "id", "it", "ja", "kk", "kn", "ko", "lt", "lv", "ml", "mr", "my", "nl", "no", "pa", "pl",
  "pt", "ro", "ru", "sk", "sl", "sr", "sv", "ta", "te", "th", "tr", "uk", "und", "ur", "vi", "zh",
}

-- What was found, by tag; forgotten when there are many, for tags may come from anywhere.
local MOST_FOUND = 256
local found, count = {}, 0

local function load(tag)
  if not tag:match "^%w[%w_]*$" then return nil end
  local ok, language = pcall(require, "copydesk.lang." .. tag)
  if ok then return language end
  if not tostring(language):match "module 'copydesk%.lang%.[%w_]+' not found" then error(language, 0) end
  return nil
end

--- The language of a BCP 47 tag: its own file ("pt_br" for "pt-BR"), else that of its first subtag, else
--- the neutral rules ("und"). A file that says nothing of sentences has the neutral rules for them.
---@param tag string
---@return table
function languages.get(tag)
  local language = found[tag]
  if language then return language end
  local name = tag:lower():gsub("-", "_")
  local neutral = load "und"
  language = load(name) or load(name:match "^[^_]*") or neutral
  language.sentences = language.sentences or neutral.sentences
  if count >= MOST_FOUND then found, count = {}, 0 end
  found[tag], count = language, count + 1
  return language
end

return languages
