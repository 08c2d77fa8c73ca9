local command = require "spec.support.command"
local desk = require "copydesk.desk"
local json = require "cjson"

local run = command.run

-- Runs and expects success and a silent standard error.
local function output_of(arguments, input, environment)
  local output, status, errors = run(arguments, input, environment)
  assert.equal("", errors)
  assert.equal(0, status)
  return output
end

describe("copydesk, the command", function()
  it("tells its version, and Unicode's", function()
    assert.matches("^copydesk %d+%.%d+%.%d+ %(Unicode: normalization %d+%.%d+%.%d+, segmentation %d+", output_of { "--version" })
  end)

  it("tells how it is used, and how each command is", function()
    local help = output_of { "--help" }
    for _, name in ipairs { "normalize", "sentences", "lines", "clean", "reply", "credits" } do
      assert.is_truthy(help:find("\n   " .. name, 1, true))
      assert.matches("%-%-jsonl", output_of { name, "--help" })
    end
  end)

  local methods = { normalize = "normalize", sentences = "split", lines = "lines", clean = "clean", reply = "reply",
    credits = "credits" }
  for name, method in pairs(methods) do
    it("takes every option of the interface: " .. name, function()
      local help = output_of { name, "--help" }
      for option in pairs(desk.options_of(method)) do
        assert.is_truthy(help:find("--" .. option:gsub("_", "-"), 1, true), option)
      end
    end)
  end

  describe("misused", function()
    local cases = {
      { "without a command", {}, "a command is required" },
      { "with an unknown command", { "polish" }, "unknown command 'polish'" },
      { "with an unknown option", { "clean", "--polish" }, "unknown option '%-%-polish'" },
      { "with a bad value of an option", { "normalize", "--form", "NFX" },
        "bad value 'NFX' for %-%-form %(one of NFC, NFD, NFKC, NFKD, none expected%)" },
      { "with a form of output that it does not have", { "lines", "--to", "xml" },
        "'%-%-to' must be one of 'text', 'json', 'jsonl'" },
      { "with a list in a file that is not there", { "sentences", "--abbreviations", "@no/such/list" },
        "bad value '@no/such/list' for %-%-abbreviations %(no/such/list: No such file" },
      { "with phrases in a file that is not there", { "lines", "--phrases", "@no/such/list" }, "no/such/list: No such file" },
      { "with phrases that are none", { "lines", "--phrases", '{"promo":"(a"}' }, "lists of strings expected" },
      { "with a pattern that cannot be read", { "lines", "--phrases", '{"promo":["(a"]}' }, "bad pattern '%(a'" },
      { "with a kind that there is not", { "clean", "--keep", "nope" }, "unknown kind 'nope'; of body, dateline, " },
      { "with what is for corpora alone", { "lines", "--field", "body" }, "%-%-field is for corpora: %-%-jsonl expected" },
      { "with fields of a text", { "clean", "--pick", "title" }, "%-%-pick is for JSON" },
      { "with a file that is not there", { "normalize", "no/such/file" }, "no/such/file: No such file" },
      { "with a folder", { "normalize", "spec" }, "spec: Is a directory" },
    }
    for _, case in ipairs(cases) do
      it(case[1] .. " says so on standard error and ends with 2", function()
        local output, status, errors = run(case[2])
        assert.equal(2, status)
        assert.equal("", output)
        assert.matches("^copydesk: ", errors)
        assert.matches(case[3], errors)
      end)
    end

    it("with one unreadable file does the others all the same", function()
      local name = command.file "text\n"
      local output, status = run { "normalize", "no/such/file", name }
      os.remove(name)
      assert.equal("text\n", output)
      assert.equal(2, status)
    end)
  end)
end)

describe("copydesk normalize", function()
  it("reads standard input, also as '-', and files", function()
    local name = command.file "from a file e\204\129"
    assert.equal("from a file \195\169", output_of { "normalize", name })
    assert.equal("piped \195\169", output_of({ "normalize" }, "piped e\204\129"))
    assert.equal("piped from a file \195\169", output_of({ "normalize", "-", name }, "piped "))
    os.remove(name)
  end)

  it("takes choices in any case, and 'none' for false", function()
    assert.equal("e\204\129", output_of({ "normalize", "--form", "nfd" }, "\195\169"))
    assert.equal("e\204\129", output_of({ "normalize", "--form=none" }, "e\204\129"))
  end)

  it("leaves bytes as they are: no line end added, NUL kept, empty stays empty", function()
    assert.equal("a\0b\r\n\nc", output_of({ "normalize" }, "a\0b\r\n\nc"))
    assert.equal("", output_of({ "normalize" }, ""))
  end)

  it("under --invalid error tells where the bad byte is and ends with 1", function()
    local output, status, errors = run({ "normalize", "--invalid", "error" }, "ab\255")
    assert.equal("", output)
    assert.equal(1, status)
    assert.matches("standard input: .* at byte 3\n$", errors)
  end)

  it("tells with --report what was done: beside the text on standard error, or in the JSON", function()
    local output, status, errors = run({ "normalize", "--report" }, "a\255b\255e\204\129")
    assert.equal("a\239\191\189b\239\191\189\195\169", output)
    assert.equal(0, status)
    assert.equal("copydesk: standard input: form: 1, the first at byte 5\n" ..
      "copydesk: standard input: invalid: 2, the first at byte 2\n", errors)
    local report = json.decode(output_of({ "normalize", "--report", "--to", "json" }, "a\255")).report
    assert.same({ invalid = { count = 1, first = 2 } }, report)
  end)

  it("works in a stream: what stands across blocks is one piece", function()
    local text = ("x"):rep(65535) .. "e\204\129" .. ("y"):rep(65535) .. "\195"
    assert.equal(("x"):rep(65535) .. "\195\169" .. ("y"):rep(65535) .. "\239\191\189", output_of({ "normalize" }, text))
  end)

  it("writes JSON that says whether something changed", function()
    assert.same({ text = "\195\169/", changed = true }, json.decode(output_of({ "normalize", "--to", "json" }, "e\204\129/")))
  end)
end)

describe("copydesk sentences", function()
  local text = "Dr. Quist came\nlate. She left at 6 a.m. today."

  it("writes a sentence a line, whatever line ends are within", function()
    assert.equal("Dr. Quist came late.\nShe left at 6 a.m. today.\n", output_of({ "sentences" }, text))
  end)

  it("writes JSON as copydesk.split returns it, spans included", function()
    assert.same({ "One.", "Two." }, json.decode(output_of({ "sentences", "--to", "json" }, "One. Two.")))
    assert.equal('[1,4]\n[6,9]\n', output_of({ "sentences", "--spans", "--to", "jsonl" }, "One. Two."))
    assert.equal("[]\n", output_of({ "sentences", "--to", "json" }, ""))
  end)

  it("takes abbreviations with commas, as a list, or one by one", function()
    local hbr = "The Hbr. Office and the Stn. Office are closed."
    for _, given in ipairs { { "Hbr,Stn" }, { '["Hbr","Stn"]' }, { "Hbr", "Stn" } } do
      local arguments = { "sentences" }
      for _, word in ipairs(given) do
        arguments[#arguments + 1] = "--abbreviations"
        arguments[#arguments + 1] = word
      end
      assert.equal(hbr .. "\n", output_of(arguments, hbr))
    end
  end)

  it("tells with --explain what decided: beside the text on standard error, or in the JSON", function()
    local output, status, errors = run({ "sentences", "--explain" }, "Dr. Quist came. He left.")
    assert.equal("Dr. Quist came.\nHe left.\n", output)
    assert.equal(0, status)
    assert.matches("standard input: byte 3: no boundary %(title%)\n", errors)
    assert.matches("standard input: byte 15: a boundary %(", errors)
    local both = json.decode(output_of({ "sentences", "--explain", "--to", "json" }, "Dr. Quist came. He left."))
    assert.same({ "Dr. Quist came.", "He left." }, both.sentences)
    assert.equal("title", both.candidates[1].rule)
  end)

  it("writes valid UTF-8 as JSON, also when a sentence is not", function()
    assert.equal('"Bad \239\191\189 byte."\n', output_of({ "sentences", "--to", "jsonl" }, "Bad \255 byte."))
  end)
end)

describe("copydesk clean, lines and credits", function()
  it("write the story, its lines with their kinds, and who wrote it", function()
    local text = output_of { "clean", "examples/article.txt" }
    assert.matches("^Kelp battery maker Tidewell weighs[^\n]*\n\nTidewell founder", text)
    assert.is_nil(text:find("Related Article", 1, true))
    assert.is_nil(text:find("Share this Article", 1, true))
    assert.matches("\nshare\tShare this Article\n", output_of { "lines", "examples/article.txt" })
    local credits = output_of { "credits", "examples/article.txt" }
    assert.equal(8, select(2, credits:gsub("\n", "")))
    assert.matches("^reporting\tHanne Lindqvist\tPort Ellery\n", credits)
    assert.matches("\nediting\tNoor van der Laan\n$", credits)
  end)

  it("write JSON with the text of each line, and only what is picked", function()
    local story = json.decode(output_of { "clean", "--to", "json", "examples/article.txt" })
    assert.equal("share", story.lines[#story.lines].kind)
    assert.equal("Share this Article", story.lines[#story.lines].text)
    assert.same({ "Clara Venn" }, { json.decode(output_of { "credits", "--to", "json", "examples/article.txt" })[6].name })
    local title = output_of { "clean", "--to", "jsonl", "--pick", "title", "examples/article.txt" }
    assert.matches('^"Kelp battery maker [^\n]*"\n$', title)
    local picked = json.decode(output_of { "clean", "--to", "json", "--pick", "title,sentences", "examples/article.txt" })
    assert.is_true(#picked.sentences > 30)
    assert.is_nil(picked.text)
    local names = {}
    for name in pairs(story) do names[name] = true end
    assert.same({ text = true, title = true, agency = true, publisher = true, credits = true, photo_credits = true,
      related = true, lines = true, removed = true }, names)
  end)
end)

describe("copydesk under --invalid error", function()
  for _, name in ipairs { "clean", "lines", "credits", "reply" } do
    it("refuses bad data in " .. name .. " and ends with 1", function()
      local output, status, errors = run({ name, "--invalid", "error" }, "A line.\nBad \255 byte.")
      assert.equal("", output)
      assert.equal(1, status)
      assert.equal("copydesk: standard input: ill-formed UTF-8 at byte 13\n", errors)
    end)
  end
end)

describe("copydesk clean --to report", function()
  it("is plain in a pipe, also when colour would be wanted on a terminal", function()
    local report = output_of { "clean", "--to", "report", "examples/article.txt" }
    assert.is_nil(report:find("\27", 1, true))
    assert.matches("\nSENTENCES\n  1  Tidewell founder", report)
    assert.matches("\nCREDITS\n", report)
    assert.matches("\n  reporting  Hanne Lindqvist +Port Ellery\n", report)
    assert.matches("\nKEPT APART\n  caption  Harbour Ledger: .*\nREMOVED\n  related +Related Article:\n", report)
  end)

  it("is in colour where that is asked for, and NO_COLOR does not overrule it", function()
    local report = output_of({ "clean", "--to", "report", "--color", "always", "examples/article.txt" }, nil, "NO_COLOR=1")
    assert.matches("^\27%[1mKelp battery", report)
  end)
end)

describe("copydesk reply", function()
  it("writes the new words", function()
    local text = output_of { "reply", "examples/email.txt" }
    assert.matches("^Hi Petra,\n\nthe new dates work", text)
    assert.is_nil(text:find("Harbour Office", 1, true))
    assert.is_nil(text:find("wrote:", 1, true))
  end)

  it("reports every part with its kind", function()
    local report = output_of { "reply", "--to", "report", "examples/email.txt" }
    assert.matches("\nquote +> Hello Ivo,", report)
    assert.matches("\nsignature +Ivo Castellane\n", report)
    assert.matches("\nattribution +On Tue, 4 Jun 2024", report)
  end)
end)

describe("copydesk with --jsonl", function()
  -- What other programs write that is no JSON to the letter: none of it stands in the way of a row's text.
  for _, case in ipairs {
    { "a number that is none", '{"x":NaN,"text":"a"}', '{"x":NaN,"text":"a","lines":' },
    { "half of a surrogate pair", '{"text":"a\\ud83d \\\\ud83d"}', '"text":"a\239\191\189 \\\\ud83d","kind"' },
    { "a byte order mark", '\239\187\191{"text":"a"}', '{"text":"a","lines":' },
  } do
    it("takes " .. case[1], function()
      local output = output_of({ "lines", "--jsonl" }, case[2] .. "\n")
      assert.is_truthy(output:find(case[3], 1, true), output)
    end)
  end

  local row = '{"id": 12345678901234567890, "text":"One. Two." , "more":{"text":"x","list":[1.50,"}"]}, "last":null}'

  it("keeps every byte of a row but for the field of the result", function()
    assert.equal(row:sub(1, -2) .. ',"sentences":["One.","Two."]}\n', output_of({ "sentences", "--jsonl" }, row .. "\n"))
    assert.equal(row:gsub("One. Two.", "\195\169") .. "\n",
      output_of({ "normalize", "-j" }, (row:gsub("One. Two.", "e\\u0301")) .. "\n"))
  end)

  it("reads and writes the fields that are named", function()
    assert.equal('{"body":"e\204\129","clean":"\195\169"}\n',
      output_of({ "normalize", "--jsonl", "--field", "body", "--into", "clean" }, '{"body":"e\204\129"}\n'))
    assert.equal('{"text":"A line.","credits":3}\n',
      output_of({ "clean", "--jsonl", "--pick", "text", "--into", "text" },
        '{"text":"A line.\\n\\nShare this Article","credits":3}\n'))
  end)

  it("knows a field under its escaped name, and the last of two of the same name", function()
    assert.equal('{"te\\u0078t":"\195\169","a\\"b":"{"}\n',
      output_of({ "normalize", "--jsonl" }, '{"te\\u0078t":"e\204\129","a\\"b":"{"}\n'))
    assert.equal('{"text":1,"text":"b"}\n', output_of({ "normalize", "--jsonl" }, '{"text":1,"text":"b"}\n'))
  end)

  it("works on every row, also without a line end on the last, and passes empty lines on", function()
    assert.equal('{"text":"a"}\n\n{"text":""}\n', output_of({ "normalize", "--jsonl" }, '{"text":"a"}\n\n{"text":""}'))
  end)

  local bad = '{"text":"a"}\n{"text":\n{"txt":"b"}\n{"text":7}\n["text"]\n{"text":"c"}\n'
  local cases = {
    { "skip", '{"text":"a"}\n{"text":"c"}\n', { 2, 3, 4, 5 } },
    { "keep", bad, { 2, 3, 4, 5 } },
    { "stop", '{"text":"a"}\n', { 2 } },
  }
  for _, case in ipairs(cases) do
    it("reports bad rows by number and, by --bad-rows " .. case[1] .. ", goes on so; ends with 1", function()
      local output, status, errors = run({ "normalize", "--jsonl", "--bad-rows", case[1] }, bad)
      assert.equal(case[2], output)
      assert.equal(1, status)
      local numbers = {}
      for number in errors:gmatch "standard input:(%d+): " do numbers[#numbers + 1] = tonumber(number) end
      assert.same(case[3], numbers)
    end)
  end

  it("takes a row of invalid text for bad under --invalid error", function()
    local output, status, errors = run({ "normalize", "--jsonl", "--invalid", "error" }, '{"text":"a\255"}\n')
    assert.equal("", output)
    assert.equal(1, status)
    assert.matches("standard input:1: field 'text': .* at byte 2\n", errors)
  end)

  it("grows with its input alone: a row of two million spaces and one of 200,000 brackets", function()
    local spaces, brackets = (" "):rep(2e6), ("["):rep(200) .. ("]"):rep(200)
    local deep = '{"x":[' .. (brackets .. ","):rep(500) .. '1],"text":"a"}\n'
    assert.equal(deep, output_of({ "normalize", "--jsonl" }, deep))
    local wide = '{"text":"a' .. spaces .. '"' .. spaces .. "}\n"
    assert.equal(wide, output_of({ "normalize", "--jsonl" }, wide))
  end)
end)
