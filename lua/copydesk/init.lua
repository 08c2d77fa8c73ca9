-- copydesk: clean Unicode text, its sentences, and who wrote it.
-- The functions of the module are the methods of a default desk.

local core = require "copydesk.core"
local desk = require "copydesk.desk"

local copydesk = {
  version = "0.1.0",
  unicode = core.unicode,
}

local default = desk.new("copydesk", {})

function copydesk.normalize(source, options) return default:normalize(source, options) end
function copydesk.align(source, options) return default:align(source, options) end
function copydesk.sentences(source, options) return default:sentences(source, options) end
function copydesk.split(source, options) return default:split(source, options) end
function copydesk.lines(source, options) return default:lines(source, options) end
function copydesk.credits(source, options) return default:credits(source, options) end
function copydesk.clean(source, options) return default:clean(source, options) end
function copydesk.reply(source, options) return default:reply(source, options) end
function copydesk.stream(options) return default:stream(options) end
function copydesk.new(options) return desk.new("copydesk.new", options) end

return copydesk
