-- attribution.lua
return { name = "attribution", options = {}, prepare = function(options) return options end, methods = {} }
