-- The new words of a mail, from standard input (the body of the message):
--   lua5.4 examples/reply.lua < examples/email.txt
local copydesk = require "copydesk"

local source = io.read "*a"
local reply = copydesk.reply(source)

io.write(reply.text, "\n")

if reply.attribution then
  local who = reply.attribution
  io.stderr:write(("(an answer to %s <%s>, %s)\n"):format(who.name or "?", who.email or "?", who.date or "no date"))
end
