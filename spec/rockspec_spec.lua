local rockspec = {}
local load_rockspec = assert(loadfile("copydesk-scm-1.rockspec"))
if setfenv then setfenv(load_rockspec, rockspec) end
if not setfenv then load_rockspec = assert(loadfile("copydesk-scm-1.rockspec", "t", rockspec)) end
load_rockspec()

local function files(command)
  local pipe, found = assert(io.popen(command)), {}
  for name in pipe:lines() do found[name] = true end
  pipe:close()
  return found
end

describe("the rockspec (`make rockspec` brings it up to date)", function()
  it("builds the core from all of csrc/*.c", function()
    local listed = {}
    for _, name in ipairs(rockspec.build.modules["copydesk.core"].sources) do listed[name] = true end
    assert.same(files "ls csrc/*.c", listed)
  end)

  it("installs all of lua/, each file as the module that require finds there", function()
    local listed = {}
    for module, name in pairs(rockspec.build.modules) do
      if type(name) == "string" then
        listed[name] = true
        local path = "lua/" .. module:gsub("%.", "/")
        assert.is_true(name == path .. ".lua" or name == path .. "/init.lua", name .. " is not " .. module)
      end
    end
    assert.same(files "find lua -name '*.lua'", listed)
  end)

  it("has the version of the module's development", function()
    assert.equal("scm-1", rockspec.version)
    assert.equal("3.0", rockspec.rockspec_format)
  end)
end)
