local copydesk = require "copydesk"

-- A message as a list of lines.
local function mail(...) return table.concat({ ... }, "\n") .. "\n" end

-- The kinds of the parts, in short: "reply attribution quote".
local function kinds(reply)
  local list = {}
  for i, part in ipairs(reply.parts) do list[i] = part.kind .. (part.quoted and "(quoted)" or "") end
  return table.concat(list, " ")
end

local function check_parts(source, reply)
  local at = 1
  for _, part in ipairs(reply.parts) do
    assert.equal(at, part.first)
    assert.is_true(part.last >= part.first)
    at = part.last + 1
  end
  assert.equal(#source, at - 1)
end

local cases = {
  { "a message with nothing but text", mail("Hello,", "", "see you at noon."),
    "Hello,\n\nsee you at noon.", "reply" },
  { "a reply above the quote", mail("I will be there.", "",
      "On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:", "> Will you come?", ">", "> Jane"),
    "I will be there.", "reply attribution quote" },
  { "a reply below the quote", mail(
      "On 2/14/20 9:12 AM, Jane Doe wrote:", "> Will you come?", "", "I will be there."),
    "I will be there.", "attribution quote reply" },
  { "answers between quoted questions", mail(
      "On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:", "> Will you come?", "", "Yes.", "",
      "> With Ann?", "", "No, alone."),
    "> Will you come?\n\nYes.\n\n> With Ann?\n\nNo, alone.",
    "attribution reply(quoted) reply reply(quoted) reply" },
  { "an attribution over three lines", mail("Done.",
      "On Mon, 3 Feb 2020 at 10:00, Jane van der", "Doe", "<jane@example.org> wrote:",
      "> Please do."),
    "Done.", "reply attribution quote" },
  { "a quote without marks below its attribution", mail("Done.", "",
      "On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:", "", "Please do.", "Jane"),
    "Done.", "reply attribution quote" },
  { "the lines of a header block", mail("Done.", "", "________________________________", "From: Jane Doe <jane@example.org>",
      "Sent: Monday, February 3, 2020 10:00 AM", "To: Sam", "Subject: the door", "", "Please paint it."),
    "Done.", "reply attribution quote" },
  { "an original message", mail("Done.", "", "-----Original Message-----", "Please paint it."),
    "Done.", "reply attribution quote" },
  { "a forwarded message under own words", mail("For you, Sam.", "", "---------- Forwarded message ---------",
      "From: Jane Doe <jane@example.org>", "Date: Mon, Feb 3, 2020 at 10:00 AM", "Subject: the door", "To: <me@example.org>",
      "", "Please paint it."),
    "For you, Sam.", "reply forward" },
  { "a message that is only forwarded", mail("---------- Forwarded message ---------",
      "From: Jane Doe <jane@example.org>", "Date: Mon, Feb 3, 2020 at 10:00 AM", "Subject: the door", "To: <me@example.org>",
      "", "Please paint it."),
    "Please paint it.", "forward reply" },
  { "a signature below dashes", mail("See you.", "", "-- ", "Jane Doe", "Example Ltd, Paint and Doors"),
    "See you.", "reply signature" },
  { "dashes that have lost their space", mail("See you.", "--", "Jane Doe"), "See you.", "reply signature" },
  { "a signature above the quote", mail("See you.", "", "-- ", "Jane", "",
      "On Mon, 3 Feb 2020 at 10:00, Sam <sam@example.org> wrote:", "> When?"),
    "See you.", "reply signature attribution quote" },
  { "a line that a telephone added", mail("See you.", "", "Sent from my iPhone"), "See you.", "reply signature" },
  { "the writer's own words about sending", mail("Sent from my desk, where the paint is."),
    "Sent from my desk, where the paint is.", "reply" },
  { "a paragraph that begins with On", mail("On Monday, 3 February 2020, we met Jane and she told us:", "paint it green."),
    "On Monday, 3 February 2020, we met Jane and she told us:\npaint it green.", "reply" },
  { "a paragraph that begins with From", mail("From Monday on the door will be green.", "To: nobody in particular."),
    "From Monday on the door will be green.\nTo: nobody in particular.", "reply" },
  { "a line that the transport has escaped", mail("I looked at it.", ">From here it is green.", "Good."),
    "I looked at it.\n>From here it is green.\nGood.", "reply" },
  { "a message of nothing but quoted lines", mail("> Two doors there are,", "> and both are green."),
    "> Two doors there are,\n> and both are green.", "reply(quoted)" },
  { "a quoted poem between own words", mail("Do you know this?", "", "> Two doors there are,", "> and both are green.", "",
      "It is mine."),
    "Do you know this?\n\n> Two doors there are,\n> and both are green.\n\nIt is mine.", "reply reply(quoted) reply" },
  { "a command that the writer shows", mail("To build it, run:", "", "> make all"),
    "To build it, run:\n\n> make all", "reply reply(quoted)" },
  { "rules and dashes in a block of code", mail("It reads:", "```", "--", "# doors", "-----", "```", "Good?"),
    "It reads:\n```\n--\n# doors\n-----\n```\nGood?", "reply" },
  { "an empty reply", mail("On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:", "> Will you come?"),
    "", "attribution quote" },
  { "CRLF", "Done.\r\n\r\nOn Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org>\r\nwrote:\r\n> Please do.\r\n",
    "Done.", "reply attribution quote" },
  { "no final line feed", "Done.\nOn 3 Feb 2020, at 10:00, Jane wrote:\n> Please do.", "Done.", "reply attribution quote" },
  { "an empty message", "", "", "" },
  { "white space alone", "\n \n", "", "reply" },
}

describe("copydesk.reply", function()
  for _, case in ipairs(cases) do
    it("reads " .. case[1], function()
      local reply = copydesk.reply(case[2])
      assert.equal(case[3], reply.text)
      assert.equal(case[4], kinds(reply))
      check_parts(case[2], reply)
    end)
  end

  it("keeps what the sender's side added with signature = 'keep'", function()
    local source = mail("See you.", "", "-- ", "Jane", "", "On Mon, 3 Feb 2020 at 10:00, Sam <sam@example.org> wrote:", "> When?")
    assert.equal("See you.\n\n-- \nJane", copydesk.reply(source, { signature = "keep" }).text)
  end)

  it("gives spans in the source where cleaning has changed the text", function()
    local source = "Caf\101\204\129?\n\nOn Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:\n> Where?\n"
    local reply = copydesk.reply(source)
    assert.equal("Caf\195\169?", reply.text)
    check_parts(source, reply)
    assert.matches("^On Mon.*wrote:$", source:sub(reply.attribution.first, reply.attribution.last))
  end)

  it("refuses other values of 'signature'", function()
    assert.has_error(function() copydesk.reply("", { signature = "hide" }) end)
  end)
end)

-- { what is read, the line, name, email, date }
local attributions = {
  { "name, address and time", "On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:",
    "Jane Doe", "jane@example.org", "2020-02-03T10:00" },
  { "half days and a time zone", "On Mon, Feb 3, 2020 at 1:05 PM -0800, \"Doe, Jane\" <jane@example.org> wrote:",
    "Doe, Jane", "jane@example.org", "2020-02-03T13:05-08:00" },
  { "no verb", "2020-02-03 10:00 GMT+01:00 Jane Doe <jane@example.org>:",
    "Jane Doe", "jane@example.org", "2020-02-03T10:00+01:00" },
  { "a date that can be read in two ways, as it is written", "On 2/3/20 9:12 AM, Jane Doe wrote:",
    "Jane Doe", nil, "2/3/20 9:12 AM" },
  { "a date of digits that the day's name settles", "On Tue, 04/02/2020 at 10:00, Jane Doe wrote:",
    "Jane Doe", nil, "2020-02-04T10:00" },
  { "the address twice", "On 3 Feb 2020, at 10:00, Jane <jane@example.org<mailto:jane@example.org>> wrote:",
    "Jane", "jane@example.org", "2020-02-03T10:00" },
  { "character references", "On 3 Feb 2020 10:00 Jane &lt;jane@example.org&gt; wrote:",
    "Jane", "jane@example.org", "2020-02-03T10:00" },
  { "a bare name", "Jane Doe wrote:", "Jane Doe", nil, nil },
}

describe("reply.attribution", function()
  for _, case in ipairs(attributions) do
    it("reads " .. case[1], function()
      local source = "Yes.\n\n" .. case[2] .. "\n> Well?\n"
      local found = assert(copydesk.reply(source).attribution)
      assert.equal(case[3], found.name)
      assert.equal(case[4], found.email)
      assert.equal(case[5], found.date)
      assert.equal(case[2], source:sub(found.first, found.last))
    end)
  end

  it("reads a header block", function()
    local found = copydesk.reply("Yes.\n\nFrom: Jane Doe [mailto:jane@example.org]\nSent: Monday, 3 February 2020 10:00\n"
      .. "To: Sam\nSubject: a door\n\nWell?\n").attribution
    assert.same({ "Jane Doe", "jane@example.org", "2020-02-03T10:00" }, { found.name, found.email, found.date })
  end)

  it("is nil where nobody is quoted", function()
    assert.is_nil(copydesk.reply("Hello.").attribution)
  end)
end)
