-- normalize.lua
return { name = "normalize", options = {}, prepare = function(options) return options end, methods = {} }
