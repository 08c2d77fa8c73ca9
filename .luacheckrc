std = "min"
max_line_length = 130
-- what one Lua has and another has not
read_globals = { "unpack", "loadstring", "setfenv", "jit", table = { fields = { "unpack" } } }
files["spec"] = { std = "min+busted", max_line_length = 160 }
files["tools"] = { std = "lua54" }
files["lua/copydesk/models"] = { max_line_length = false } -- generated
files["lua/copydesk/lang"] = { max_line_length = false } -- lists of words
