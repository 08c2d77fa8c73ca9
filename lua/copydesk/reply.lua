-- reply.lua
return { name = "reply", options = {}, prepare = function(options) return options end, methods = {} }
