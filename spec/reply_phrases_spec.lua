-- Every phrase of the mail sections of the language files does what its list is for.

local copydesk = require "copydesk"
local languages = require "copydesk.languages"

local function each_phrase(list, check)
  for phrase in ((list or ""):gsub("%s+", " ") .. "|"):gmatch " *(.-) *|" do check(phrase) end
end

-- For each list a message around a phrase of it; what is to be left is "Ok."
local messages = {
  closings = "Ok.\n\n%s,\n\nJane Doe\nHead of Doors\nTel. +44 20 7946 0000\n",
  disclaimers = "Ok.\n\n%s and so on, in many words.\n",
  footers = "Ok.\n\n%s: https://lists.example.org/doors\n",
  original = "Ok.\n\n----- %s -----\n\nWell?\n",
  forwarded = "Ok.\n\n---------- %s ----------\n\nWell?\n",
}

describe("the mail section of", function()
  for _, tag in ipairs(languages.tags) do
    local mail = languages.get(tag).mail
    for list, message in pairs(messages) do
      it(("%s knows its %s"):format(tag, list), function()
        each_phrase(mail[list], function(phrase)
          if phrase ~= "" then assert.equal("Ok.", copydesk.reply((message:gsub("%%s", (phrase:gsub("%%", "%%%%"))))).text) end
        end)
      end)
    end

    it(tag .. " names twelve months and seven days, or none", function()
      for list, size in pairs { months = 12, days = 7 } do
        local _, bars = (mail[list] or ""):gsub("|", "")
        assert.is_true(not mail[list] or bars == size - 1, list)
      end
    end)
  end
end)
