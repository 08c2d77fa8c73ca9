local languages = require "copydesk.languages"

describe("languages.get", function()
  for _, case in ipairs {
    { "en", "en", "a tag with a file" },
    { "en-GB", "en", "a regional tag without a file of its own" },
    { "DE-at", "de", "any case" },
    { "xx", "und", "an unknown language" },
    { "../en", "und", "a tag that is no tag" },
  } do
    it(("gives '%s' for %s: %s"):format(case[2], case[1], case[3]), function()
      assert.equal(case[2], languages.get(case[1]).tag)
    end)
  end

  it("gives the neutral rules of sentences where a file has none", function()
    package.preload["copydesk.lang.qx"] = function() return { tag = "qx", name = "a language with a file" } end
    assert.equal(languages.get("und").sentences, languages.get("qx").sentences)
  end)
end)

describe("languages.tags", function()
  it("names every file of lua/copydesk/lang", function()
    local files = {}
    local pipe = assert(io.popen "ls lua/copydesk/lang")
    for name in pipe:lines() do files[#files + 1] = name:match "^(.*)%.lua$" end
    pipe:close()
    table.sort(files)
    local tags = { (table.unpack or unpack)(languages.tags) }
    table.sort(tags)
    assert.same(files, tags)
  end)
end)
