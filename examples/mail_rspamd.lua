-- For rspamd (tried with 3.4), in /etc/rspamd/rspamd.local.lua:
--   package.path = "/path/to/share/lua/5.1/?.lua;/path/to/share/lua/5.1/?/init.lua;" .. package.path
--   package.cpath = "/path/to/lib/lua/5.1/?.so;" .. package.cpath
--   dofile "/path/to/examples/mail_rspamd.lua"
-- The first two lines only where the module, built for LuaJIT (make LUA=luajit), is in no directory that rspamd looks in.
-- Two symbols for rules to use: REPLY_EMPTY, a message that quotes and adds no word of its own, and REPLY_UNQUOTED, one whose
-- subject says "Re:" though nothing is quoted and nobody named. rspamd decodes MIME and calls this for each message.
local copydesk = require "copydesk"

-- The decoded text of the message's first part that is plain text.
local function plain_text(task)
  for _, part in ipairs(task:get_text_parts() or {}) do
    if not part:is_html() then return tostring(part:get_content "raw_utf" or "") end
  end
  return nil
end

local function check_reply(task)
  local text = plain_text(task)
  if not text then return end
  local reply = copydesk.reply(text)
  local who = reply.attribution
  if reply.text == "" and who then
    task:insert_result("REPLY_EMPTY", 1.0, who.email or who.name or "?")
  elseif not who and (task:get_subject() or ""):lower():match "^re:" then
    task:insert_result("REPLY_UNQUOTED", 1.0)
  end
end

local rspamd_config = rawget(_G, "rspamd_config")
if rspamd_config then
  local id = rspamd_config:register_symbol { name = "REPLY_CHECK", type = "callback", callback = check_reply }
  for _, symbol in ipairs { "REPLY_EMPTY", "REPLY_UNQUOTED" } do
    rspamd_config:register_symbol { name = symbol, type = "virtual", parent = id, score = 0.0 }
  end
end

return check_reply
