-- start.lua: what a fresh process takes to begin with a language, in milliseconds: to load the module, to compile the
-- language's phrases, and for a first clean in all, the normalizer included. bench.lua runs it.

local function milliseconds(work)
  local began = os.clock()
  work()
  return (os.clock() - began) * 1000
end

local copydesk, desk
local loading = milliseconds(function() copydesk = require "copydesk" end)
local languages = require "copydesk.languages"
local lang = arg[1]
for _, tag in ipairs { "und", "en", lang } do languages.get(tag) end -- reading files is not compiling them
local compiling = milliseconds(function() require "copydesk.attribution".prepare { lang = lang } end)
local first = milliseconds(function()
  desk = copydesk.new { lang = lang }
  desk:clean("Share this article\n")
end)
print(("%.2f %.2f %.2f"):format(loading, compiling, first + compiling))
