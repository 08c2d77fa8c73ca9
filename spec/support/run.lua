-- run.lua: runs the specs (all, or those named as arguments). A file, not a chunk of the command line: busted
-- then ends by closing the Lua state, and a leak can be told from what was merely still in use.
require "busted.runner" { standalone = false }
