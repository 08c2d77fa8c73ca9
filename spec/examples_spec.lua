-- The examples run, each as its first lines say, and show what they promise.
local lua = os.getenv "COPYDESK_LUA" or "lua5.4"

local function run(command)
  local pipe = assert(io.popen(command .. " 2>&1; echo status $?"))
  local output = pipe:read "*a"
  pipe:close()
  return output
end

describe("the example", function()
  local cases = {
    { "clean.lua", "", { "title:\tKelp battery maker", "reporting:\tJoao Pereira Matos in Port Ellery", "\nshare\t" } },
    { "sentences.lua", "", { "Dr. Quist sailed at 6 a.m. on Aug. 1.", "“It rained. We stayed.”\n" } },
    { "normalize.lua", "", { "found\tHAUPTSTRASSE", "found\tHauptstraße", "true\tfalse" } },
    { "reply.lua", "< examples/email.txt", { "we can load on the 14th", "an answer to Petra Sandoval" } },
    { "stream.lua", "", { "> We wait for Dr. Renn, who comes at 3.30 p.m.\n", "> Until then: tea.\n" } },
    { "desk.lua", "", { "8 credits", "copydesk.new: bad option 'form'" } },
  }
  for _, case in ipairs(cases) do
    local name, arguments, expected = case[1], case[2], case[3]
    it(name .. " runs", function()
      local output = run(("%s examples/%s %s"):format(lua, name, arguments))
      assert.matches("\nstatus 0\n$", output)
      for _, text in ipairs(expected) do
        assert.is_truthy(output:find(text, 1, true), ("%q is not in:\n%s"):format(text, output))
      end
    end)
  end

  it("mail_filter.lua leaves the new words in a message, and a message in parts as it is", function()
    local output = run(([[printf 'Subject: Re: kelp\nContent-Type: text/plain;\n charset=utf-8\n]]
      .. [[Content-Transfer-Encoding: quoted-printable\n\nYes=21\n\nOn 3 Feb 2020, at 10:00, Ines wrote:\n> Kelp?\n' |
      %s examples/mail_filter.lua]]):format(lua))
    assert.equal("Subject: Re: kelp\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
      .. "X-Quoted: Ines\n\nYes!\nstatus 0\n", output)
    local parts = "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
    assert.equal(parts .. "status 0\n", run(("printf '%s' | %s examples/mail_filter.lua"):format(parts:gsub("\n", "\\n"), lua)))
  end)

  it("mail_filter.lua leaves a body that the host has decoded as it is, but for what is quoted", function()
    local output = run(([[printf 'Content-Type: text/plain; format=flowed\nContent-Transfer-Encoding: base64\n\n]]
      .. [[See https://example.org/?a=20b\n\nOn 3 Feb 2020, at 10:00, Inês wrote:\n> Kelp?\n' |
      %s examples/mail_filter.lua decoded]]):format(lua))
    assert.equal("Content-Type: text/plain; format=flowed\nContent-Transfer-Encoding: base64\n"
      .. "X-Quoted: =?UTF-8?Q?In=C3=AAs?=\n\nSee https://example.org/?a=20b\nstatus 0\n", output)
  end)

  it("mail_rspamd.lua tells a quote without an answer", function()
    local check, found = dofile "examples/mail_rspamd.lua", {}
    local function task(text)
      local part = { is_html = function() return false end, get_content = function() return text end }
      return {
        get_text_parts = function() return { part } end,
        get_subject = function() return "Re: kelp" end,
        insert_result = function(_, symbol) found[#found + 1] = symbol end,
      }
    end
    check(task "On 3 Feb 2020, at 10:00, Ines wrote:\n> Kelp?\n")
    check(task "Yes!\n\nOn 3 Feb 2020, at 10:00, Ines wrote:\n> Kelp?\n")
    check(task "Buy kelp.")
    assert.same({ "REPLY_EMPTY", "REPLY_UNQUOTED" }, found)
  end)

  it("corpus.sh gives back every row with its story", function()
    -- a sanitizer's runtime is for Lua alone: split would not start with it
    local preload = "LD_PRELOAD=" .. (os.getenv "LD_PRELOAD" or "")
    local output = run(([[printf '{"id":1,"text":"A line.\\n\\nShare this Article"}\n{"id":2,"text":"Another."}\n' |
      LD_PRELOAD= COPYDESK="env %s %s bin/copydesk" ROWS=1 sh examples/corpus.sh]]):format(preload, lua))
    assert.matches('"id":1,.*"id":2,', output)
    assert.matches('"story":{"text":"A line%."', output)
    assert.matches("\nstatus 0\n$", output)
  end)
end)
