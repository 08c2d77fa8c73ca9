-- A mail filter: a whole message in, the same message out with nothing but the new words in its body.
-- Tried with procmail 3.22, maildrop 2.9, Dovecot 2.3 and neomutt 20220429. Each must find the module, in the usual
-- directories or by LUA_PATH and LUA_CPATH (which .procmailrc and .mailfilter may set; for sieve, a script that sets
-- them and runs this one).
--   procmail (.procmailrc)      :0 fw
--                               | lua5.4 /path/to/examples/mail_filter.lua
--   maildrop (.mailfilter)      xfilter "lua5.4 /path/to/examples/mail_filter.lua"
--   Dovecot's sieve             require "vnd.dovecot.filter"; filter "mail_filter";
--                               with mail_filter an executable in sieve_filter_bin_dir, and in the configuration
--                               sieve_plugins = sieve_extprograms, sieve_extensions = +vnd.dovecot.filter
--   neomutt, to read so         set display_filter = "lua5.4 /path/to/examples/mail_filter.lua decoded"
-- A message that is not plain text in one part passes unchanged: undoing MIME's parts is the host's work. Where the
-- host has done it ("decoded"), the body is UTF-8 whatever the header says, and the header stays. Who is quoted goes
-- into a header field of its own, X-Quoted.
local copydesk = require "copydesk"

local is_decoded = arg[1] == "decoded"
local source = io.read "*a"
local header, body = source:match "^(.-\r?\n)\r?\n(.*)$"
local ending = source:match "\r?\n" or "\n"

local function field(name)
  local unfolded = ("\n" .. header):gsub("\r", ""):gsub("\n[ \t]+", " ")
  for line in unfolded:gmatch "\n([^\n]*)" do
    local value = line:lower():match("^" .. name:gsub("%-", "%%-") .. ":%s*(.-)%s*$")
    if value then return value end
  end
  return ""
end

local decoders = {}

decoders["quoted-printable"] = function(text)
  text = text:gsub("[ \t]*=[ \t]*\r?\n", "")
  return (text:gsub("=(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

function decoders.base64(text)
  local bytes, bits, count = {}, 0, 0
  for letter in text:gmatch "[%w+/]" do
    bits, count = bits * 64 + alphabet:find(letter, 1, true) - 1, count + 6
    if count >= 8 then
      count = count - 8
      bytes[#bytes + 1] = string.char(math.floor(bits / 2 ^ count))
      bits = bits % 2 ^ count
    end
  end
  return table.concat(bytes)
end

local function plain_body()
  if not header or is_decoded then return header and body end
  local kind, encoding = field "content-type", field "content-transfer-encoding"
  if kind ~= "" and not kind:match "^text/plain" then return nil end
  local charset = kind:match 'charset="?([%w-]+)' or "us-ascii"
  if not (charset == "utf-8" or charset == "us-ascii" or charset == "iso-8859-1" or charset == "windows-1252") then return nil end
  if decoders[encoding] then return decoders[encoding](body) end
  return (encoding == "" or encoding:match "^[78]bit$") and body or nil
end

-- A text as a header field may have it: beyond ASCII in encoded words of RFC 2047, none of which splits a character.
local function encode(text)
  if not text:find "[^\32-\126]" then return text end
  local words, word = {}, ""
  for character in text:gmatch "[^\128-\191][\128-\191]*" do
    local coded = character:gsub("[^%w]", function(byte) return ("=%02X"):format(byte:byte()) end)
    if #word + #coded > 60 then words[#words + 1], word = word, "" end
    word = word .. coded
  end
  words[#words + 1] = word
  for i, coded in ipairs(words) do words[i] = "=?UTF-8?Q?" .. coded .. "?=" end
  return table.concat(words, ending .. " ")
end

-- Whether a field says what no longer holds of the new body.
local function is_outdated(line)
  local name = line:lower():match "^[%w-]+"
  return name == "content-type" or name == "content-transfer-encoding" or name == "content-length" or name == "lines"
end

-- The header without the fields that no longer hold, and with those that do.
local function new_header(who)
  local kept, dropping = {}, false
  for line in header:gmatch "[^\n]*\n" do
    if not line:match "^[ \t]" then dropping = not is_decoded and is_outdated(line) end
    if not dropping then kept[#kept + 1] = line end
  end
  if not is_decoded then
    local flowed = field("content-type"):match 'format="?flowed' and "; format=flowed" or ""
    kept[#kept + 1] = "Content-Type: text/plain; charset=utf-8" .. flowed .. ending .. "Content-Transfer-Encoding: 8bit" .. ending
  end
  if who and who.name then kept[#kept + 1] = "X-Quoted: " .. encode(who.name) .. ending end
  return table.concat(kept)
end

local text = plain_body()
if not text then
  io.write(source)
else
  -- bytes that are not UTF-8 are read as the older encoding
  local reply = copydesk.reply(text, { invalid = "windows-1252", signature = "keep" })
  io.write(new_header(reply.attribution), ending, reply.text, ending)
end
