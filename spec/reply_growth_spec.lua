-- No message makes `reply` slow: the time for four times the message is about four times the time.

local copydesk = require "copydesk"
local growth = require "spec.support.growth"

-- Repeated until they fill a message; a second string begins it, a third one ends it.
local patterns = {
  { ">" }, { "> a\n" }, { "> a\nb\n\n" }, { "&gt; " }, { ">From \n" }, { "|" }, { "Jane> \n" }, { "C>\nC> a\n" },
  { "On " }, { "On \n" }, { "On 3 Feb 2020 at 10:00, Jane Doe\n" }, { "On 3 Feb 2020 at 10:00, Jane wrote:\n" },
  { "Jane wrote:\n> a\n" }, { "wrote:\n" }, { "wrote " }, { "a@b:\n" }, { "@" }, { "<a@b" }, { "(((((<\n" }, { "1:\n" },
  { "From:" }, { "From:\n" }, { "From: a\nTo: b\n" }, { "From: a\n b\n" }, { " b\n", "From: a\n" }, { "Reply-To: a\n", "From: b\n" },
  { "\n", "Original message\n" }, { "----- Original Message -----\n" }, { "Jane\n02/03/2020 10:00 AM\n" },
  { "Sent from my \n" }, { "Sent from my iPhone " }, { "-- \n" }, { "-----\n" }, { "_____\n\n" }, { "```\n" }, { "- \n" },
  { "Best regards,\n" }, { "Best regards,\nJane\n\n" }, { "unsubscribe\n\n" }, { "this email is confidential " },
  { ("on "):rep(300) .. "a@b wrote:\n" }, { "a@b wrote: 3\n" }, { "on 3 Feb 2020 10:00 a\non\n<a@b> wrote:\n" },
  { "a on 3 Feb 2020 10:00 Jane <a@b> wrote: b\n\n" }, { ">>> a@b 3 Feb 2020 10:00 >>>\n" }, { "registered office\n\n" },
  { "Sent from my iPhone\nJane\n" }, { "--\nthe door\n" },
  { "3 Feb 2020 10:00 " }, { "12/12/12 " }, { "a" }, { " " }, { "\n" }, { "\r" }, { "\r\n" }, { "a\r" }, { "\194\160" }, { "\226\128\142" },
  { "\255" }, { "=\n" }, { "在" }, { "から送信" },
  { "--\n", "", "But this, said he, is no name.\n" }, { "-----\n\n", "a\n", "But this, said he, is no name.\n" },
  { "\n", "--\n", "But this, said he, is no name.\n" }, { "-- a\n\n" }, { "-Jane\n\n" }, { "Jane Doe\n" },
}

local MEASURED = 60000

describe("the time of reply grows with the message:", function()
  for _, pattern in ipairs(patterns) do
    it(("%q"):format((pattern[2] or "") .. pattern[1]), function()
      local part = pattern[1]:rep(math.floor(MEASURED / #pattern[1]))
      local first, last = pattern[2] or "", pattern[3] or ""
      assert.is_true(growth.is_linear(copydesk.reply, first .. part .. last, first .. part:rep(4) .. last))
    end)
  end
end)
