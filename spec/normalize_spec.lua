local copydesk = require "copydesk"

describe("copydesk.normalize", function()
  for _, case in ipairs {
    { "e\204\129te", nil, "\195\169te", "composes by default" },
    { "\195\169te", { form = "NFD" }, "e\204\129te", "decomposes" },
    { "a\255b", nil, "a\239\191\189b", "replaces a broken byte" },
    { "\239\172\129n", { form = "NFKC" }, "fin", "takes compatibility characters apart" },
    { "e\204\129", { form = false }, "e\204\129", "leaves composition alone without a form" },
  } do
    it(case[4], function()
      local text, changed = copydesk.normalize(case[1], case[2])
      assert.equal(case[3], text)
      assert.equal(case[1] ~= case[3], changed)
    end)
  end
end)
