-- tools/setup installs nothing here: what it would install is listed.
local function packages(manager, lua, needs)
  local pipe = assert(io.popen(("SETUP_MANAGER=%s tools/setup --list %s %s"):format(manager, lua, needs)))
  local names = {}
  for name in pipe:lines() do names[name] = true end
  pipe:close()
  return names
end

describe("tools/setup", function()
  local cases = {
    { "apt", "lua5.4", "run", { "liblua5.4-dev", "libutf8proc-dev", "pkg-config", "gcc", "lua-argparse", "lua-cjson" } },
    { "apt", "lua5.4", "test", { "lua-busted", "unicode-data" } },
    { "apt", "luajit", "build", { "luajit", "libluajit-5.1-dev" } },
    { "apt", "lua5.1", "lint", { "lua-check" } },
    { "apt", "lua5.4", "bench", { "libicu-dev", "libglib2.0-dev", "libunistring-dev" } },
    { "dnf", "lua5.4", "test", { "lua-devel", "utf8proc-devel", "luarocks", "rock:busted", "rock:lua-cjson" } },
    { "pacman", "lua5.1", "build", { "lua51", "libutf8proc", "pkgconf" } },
    { "apk", "lua5.4", "build", { "lua5.4-dev", "utf8proc-dev", "musl-dev" } },
    { "brew", "lua5.4", "run", { "lua", "utf8proc", "pkgconf", "rock:argparse" } },
  }
  for _, case in ipairs(cases) do
    local manager, lua, need, expected = case[1], case[2], case[3], case[4]
    it(("knows what %s calls what is needed to %s with %s"):format(manager, need, lua), function()
      local names = packages(manager, lua, need)
      for _, name in ipairs(expected) do assert.is_true(names[name], name .. " is not listed") end
    end)
  end

  it("asks for no more than a target needs", function()
    local names = packages("apt", "lua5.4", "run")
    assert.is_nil(names["lua-busted"])
    assert.is_nil(names["clang"])
  end)

  it("takes the headers of another Lua for no headers", function()
    local found = {}
    for _, version in ipairs { "5.4", "5.2" } do
      local pipe = assert(io.popen("PKG_CONFIG=spec/support/pkg-config-of-lua-5.4 tools/lua-pc " .. version))
      found[version] = pipe:read "*a"
      pipe:close()
    end
    assert.same({ ["5.4"] = "lua\n", ["5.2"] = "" }, found)
  end)

  it("refuses a need it does not know", function()
    local pipe = assert(io.popen "tools/setup --list lua5.4 teapot 2>&1; echo $?")
    local output = pipe:read "*a"
    pipe:close()
    assert.matches("unknown need 'teapot' %(build, run, test", output)
    assert.matches("\n2\n$", output)
  end)
end)
