-- sentences.lua
return { name = "sentences", options = {}, prepare = function(options) return options end, methods = {} }
