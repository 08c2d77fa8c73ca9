-- The new words of a mail, from standard input (the body; MIME must be decoded before):
--   lua5.4 examples/reply.lua < examples/email.txt
-- In a .procmailrc:       :0 fbw
--                         | lua5.4 /path/to/examples/reply.lua
local copydesk = require "copydesk"

local source = io.read "*a"
local reply = copydesk.reply(source)

io.write(reply.text, "\n")

if reply.attribution then
  local who = reply.attribution
  io.stderr:write(("(an answer to %s <%s>, %s)\n"):format(who.name or "?", who.email or "?", who.date or "no date"))
end
