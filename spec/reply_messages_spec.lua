-- Whole messages, each with the one thing that makes it hard.

local copydesk = require "copydesk"

local jane, address, moment = "Jane Doe", "jane@example.org", "2020-02-03T10:00"

-- { message, text = what is left of it, who = { name, email, date } of the attribution, signature = the option }
local messages = {
  { "Ok.\n\nOn Mon, 3 Feb 2020 at 10:00, Jane Doe <\n> jane@example.org> wrote:\n\n> Hi",
    text = "Ok.", who = { name = jane, email = address, date = moment } },
  { "Ok.\n\nOn Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example=\n.org> wrote:=20\n\n> Hi=20",
    text = "Ok.", who = { name = jane, email = address, date = moment } },
  { "Ok.\n\n*On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:*\n\nHi",
    text = "Ok.", who = { name = jane, email = address, date = moment } },
  { "はい。\n\n2020年2月3日(月) 10:00 Jane Doe <jane@example.org>:\n\n＞こんにちは",
    text = "はい。", who = { name = jane, email = address, date = moment } },
  { "Ok.\r\n\r\nOn Mon, 3 Feb 2020 at 10:00, Jane Doe\r\n<jane@example.org> wrote:\r\n\r\n> Hi\r\n",
    text = "Ok.", who = { name = jane, email = address, date = moment } },
  { "One.\r\n\r\nOn Mon, 3 Feb 2020 at 10:00, J <jane@example.org> wrote:\r\n> Hi?\r\n\r\nTwo.\r\n",
    text = "One.\r\n\r\n> Hi?\r\n\r\nTwo." },
  { "Ok\n\nOn Mon, 3 Feb 2020 at 10:00, J <jane@example.org> wrote:\n\nHi Sam,\n\n> deeper\n\nbye",
    text = "Ok" },
  { "Yes.\n\n-- \nSam\n\nOn Mon, 3 Feb 2020 at 10:00, J <jane@example.org> wrote:\n\n> Hi\n\n"
    .. "_______________________________________________\ndoors mailing list\ndoors@lists.example.org\n"
    .. "https://lists.example.org/doors\n",
    text = "Yes." },
  { "Yes.\n\nOn Mon, 3 Feb 2020 at 10:00, J <jane@example.org> wrote:\n> Hi\n"
    .. "> _______________________________________________\n> doors mailing list\n\n"
    .. "No wait, here is more. It is a long answer with many lines,\n"
    .. "so that nobody takes it for a signature. It goes on\nand on, line by line,\nuntil there are\n"
    .. "at least seven\nof them,\nwhich is now.\n",
    text = "Yes.\n\n> Hi\n> _______________________________________________\n> doors mailing list\n\n"
    .. "No wait, here is more. It is a long answer with many lines,\n"
    .. "so that nobody takes it for a signature. It goes on\nand on, line by line,\nuntil there are\n"
    .. "at least seven\nof them,\nwhich is now." },
  { "Hello Bo.\n\nOn 6 Mar 2020, Bo <bo@example.org> wrote:\n\n> Bring rope.\n\nI have no rope left\n",
    text = "Hello Bo.\n\n> Bring rope.\n\nI have no rope left" },
  { "Hello\n\nOn 6 Mar 2020, Bo <bo@example.org> wrote:\n\n> Bring rope.\n\nNo rope left\n",
    text = "Hello\n\n> Bring rope.\n\nNo rope left" },
  { "Thank you for the list.\n\nOn 6 Mar 2020, Bo <bo@example.org> wrote:\n\n> Bring rope.\n\nI have no rope left.\n"
    .. "Paul may have some.\nAsk him before Sunday.\n",
    text = "Thank you for the list.\n\n> Bring rope.\n\nI have no rope left.\nPaul may have some.\nAsk him before Sunday." },
  { "Thank you for the list.\n\nOn 6 Mar 2020, Bo <bo@example.org> wrote:\n\n> Bring rope.\n\nJane Doe\nPort Ellery\n",
    text = "Thank you for the list." },
  { "Hi all,\n\nfor your information.\n\n---------- Forwarded message ---------\n"
    .. "From: Jane Doe <jane@example.org>\nDate: Mon, Feb 3, 2020 at 10:00 AM\nSubject: x\n"
    .. "To: <sam@example.org>\n\nHello\n",
    text = "Hi all,\n\nfor your information.\n\n---------- Forwarded message ---------\n"
    .. "From: Jane Doe <jane@example.org>\nDate: Mon, Feb 3, 2020 at 10:00 AM\nSubject: x\n"
    .. "To: <sam@example.org>\n\nHello", who = { name = jane, email = address, date = moment }, signature = "keep" },
  { "Begin forwarded message:\n\n> From: Jane Doe <jane@example.org>\n> Subject: x\n"
    .. "> Date: 3 February 2020 at 10:00:00 CET\n> To: sam@example.org\n>\n> Hello\n",
    text = "> Hello", who = { name = jane, email = address, date = "2020-02-03T10:00:00+01:00" } },
  { "FYI\n\nBegin forwarded message:\n\n> From: Jane Doe <jane@example.org>\n> Subject: x\n"
    .. "> Date: 3 February 2020 at 10:00:00 CET\n> To: sam@example.org\n>\n> Hello\n",
    text = "FYI", who = { name = jane, email = address, date = "2020-02-03T10:00:00+01:00" } },
  { "Sounds good!\n\nJane Doe\nSent from my iPhone\n\n"
    .. "> On 3 Feb 2020, at 10:00, Sam <sam@example.org> wrote:\n> \n> Hi\n",
    text = "Sounds good!\n\nJane Doe" },
  { "Great, thanks!\n\nBest,\nSam\n\nSam Roe | Painter\nDoors & Co.\nm: +1 555 0100\n\n"
    .. "On Mon, 3 Feb 2020 at 10:00, J <jane@example.org> wrote:\n> Hi",
    text = "Great, thanks!" },
  { "Great, thanks!\nSam\n\n\nSam Roe\nSenior Painter, Doors Example Ltd\nPhone +1 555 0100 200\n"
    .. "sam@example.org | www.example.org\n\nThis e-mail is confidential and may be privileged.\n",
    text = "Great, thanks!\nSam\n\n\nSam Roe\nSenior Painter, Doors Example Ltd\nPhone +1 555 0100 200\n"
    .. "sam@example.org | www.example.org" },
  { "> Will you come?\nYes\n> When?\nAt ten\n",
    text = "> Will you come?\nYes\n> When?\nAt ten" },
  { "On Mon, 3 Feb 2020 at 10:00, J <jane@example.org> wrote:\n> Will you come?\nYes\n> When?\n"
    .. "At ten\n> Bye\n> Jane",
    text = "> Will you come?\nYes\n> When?\nAt ten" },
  { "Hallo,\n\nja.\n\nViele Grüße\nSam\n\n-----Ursprüngliche Nachricht-----\n"
    .. "Von: Jane Doe <jane@example.org>\nGesendet: Montag, 3. Februar 2020 10:00\nAn: Sam\nBetreff: x\n"
    .. "\nKommst du?",
    text = "Hallo,\n\nja.\n\nViele Grüße\nSam", who = { name = jane, email = address, date = moment } },
  { "Bonjour,\n\noui.\n\nCordialement,\n\nSam Roe\nPeintre\nPortes SARL\n06 12 34 56 78\n\n"
    .. "Le lun. 3 févr. 2020 à 10:00, Jane Doe <jane@example.org> a écrit :\n> Venez-vous ?",
    text = "Bonjour,\n\noui.", who = { name = jane, email = address, date = moment } },
  { "## In your reply, please type above this line ##\n\nHello",
    text = "## In your reply, please type above this line ##\n\nHello" },
  { "Thanks, will do\n\n> -----Original Message-----\n> From: Jane Doe <jane@example.org>\n"
    .. "> Sent: Monday, February 3, 2020 10:00 AM\n> To: Sam\n> Subject: x\n>\n> Hi",
    text = "Thanks, will do", who = { name = jane, email = address, date = moment } },
  { "Jane, thanks.\n\n________________________________\n\nFrom: Jane Doe <jane@example.org>\n"
    .. "Sent: Monday, February 3, 2020 10:00 AM\nTo: Sam\nSubject: x\n\nHi",
    text = "Jane, thanks.", who = { name = jane, email = address, date = moment } },
  { "Ok\n\nJane Doe <jane@example.org> napsal(a) dne 3. února 2020 v 10:00:\n\n> Ahoj",
    text = "Ok", who = { name = jane, email = address, date = moment } },
  { "Ok\n\nNapsal Jane Doe <jane@example.org> dne 3. 2. 2020 10:00:\n\n> Ahoj",
    text = "Ok", who = { name = jane, email = address, date = moment } },
  { "Ok\n\nJane Doe schrieb am 03.02.2020 um 10:00:\n\n> Hallo",
    text = "Ok", who = { name = jane, date = moment } },
  { "Ok\n\nOn 3 February 2020 10:00:00 GMT+01:00, Jane Doe <jane@example.org> wrote:\n>Hi\n\n-- \n"
    .. "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
    text = "Ok", who = { name = jane, email = address, date = "2020-02-03T10:00:00+01:00" } },
  { "Ok\n\nHi\n\n> On Feb 3, 2020, at 10:00 AM, Jane Doe <jane@example.org> wrote:\n>\n> ﻿Hi\n",
    text = "Ok\n\nHi", who = { name = jane, email = address, date = moment } },
  { "Text without end of line: one, two, three.\nSigned\nJane",
    text = "Text without end of line: one, two, three.\nSigned\nJane" },
  -- attributions that have a part of a line
  { "Works for me On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:\n> Will you come?\n",
    text = "Works for me", who = { name = jane, email = address, date = moment } },
  { "Yes,\nand I bring Bob. --- On Mon, 3 Feb 2020 at 10:00, Jane Doe\n<jane@example.org> wrote:\n\nWill you come?\n",
    text = "Yes,\nand I bring Bob.", who = { name = jane, email = address, date = moment } },
  { "Yes. On Monday. On Mon, 3 Feb 2020 at 10:00, jane@example.org wrote:\r\n> Will you come?\r\n",
    text = "Yes. On Monday.", who = { email = address, date = moment } },
  { "Ja, das geht. Am 03.02.2020 um 10:00 schrieb Jane Doe <jane@example.org>:\n> Kommst du?\n",
    text = "Ja, das geht.", who = { name = jane, email = address, date = moment } },
  { "Yes.\n\nSent from Yahoo Mail on Android\n\n"
    .. "  On Mon, Feb 3, 2020 at 10:00 AM, Jane Doe<jane@example.org> wrote:   Will you come?\n\n  Jane\n",
    text = "Yes.", who = { name = jane, email = address, date = moment } },
  { "Yes, I do. On Mon, Feb 3, 2020 at 10:00 AM Jane Doe <jane@example.org> wrote: > Will you come? > Jane",
    text = "Yes, I do.", who = { name = jane, email = address, date = moment } },
  -- programs
  { "Yes.\n\nSent from Samsung MobileJane Doe <jane@example.org> wrote:\n\n> Will you come?\n", text = "Yes." },
  { "Yes.\n\n---- Jane Doe wrote ----\n\n> Will you come?\n", text = "Yes.", who = { name = jane } },
  { "Yes.\n\nOn Mon, Feb 3, 2020 at 10:00 AM Jane Doe\n\n<\nmailto:Jane Doe <jane@example.org>\n> wrote:\nWill you come?",
    text = "Yes.", who = { name = jane, email = address, date = moment } },
  { "Yes.\n\n—-—-—-—\nReply above this line.\n\nJane commented:\nWill you come?", text = "Yes." },
  { "Sí.\n\nEl lunes, 3 de febrero de 2020, Jane Doe escribió:\n\n¿Vienes?\n",
    text = "Sí.", who = { name = jane, date = "2020-02-03" } },
  { "Yes.\n\ndoors via The List wrote:\n\nWill you come?\n", text = "Yes.", who = { name = "doors via The List" } },
  -- a word that names a day and a month
  { "Oui.\n\nLe mar. 4 févr. 2020 à 10:00, Jane Doe <jane@example.org> a écrit :\n\n> Tu viens ?",
    text = "Oui.", who = { name = jane, email = address, date = "2020-02-04T10:00" } },
  { "Oui.\n\nLe mar. 3 mars 2020 à 10:00, Jane Doe <jane@example.org> a écrit :\n\n> Tu viens ?",
    text = "Oui.", who = { name = jane, email = address, date = "2020-03-03T10:00" } },
  { "Yes.\n\n>>> Jane Doe <jane@example.org> 3.2.2020 10:00 >>>\nWill you come?\n",
    text = "Yes.", who = { name = jane, email = address, date = moment } },
  { "Yes.\n\nOn 2/3/20, 10:00 AM, \"doors-bounces@example.net on behalf of Jane Doe\" "
    .. "<doors-bounces@example.net on behalf of jane@example.org> wrote:\n\n    Will you come?\n", text = "Yes." },
  { "See.\n\n----- Forwarded by Jane Doe/ACME on 02/03/2020 10:00 AM -----\n\nFrom: Sam Roe/ACME\nTo: Jane Doe/ACME\n"
    .. "Date: 02/03/2020 09:00 AM\nSubject: x\n\nHi", text = "See." },
  { "Yes.\n2020/2/3 Jane Doe <jane@example.org>\n\n>  Will you come?\n", text = "Yes.", who = { name = jane, email = address, date = "2020-02-03" } },
  { "Ask Jane <jane@example.org>, she wrote:\nthe door is green.", text = "Ask Jane <jane@example.org>, she wrote:\nthe door is green." },
  { "Ja.\n\n##- Bitte antworten Sie oberhalb dieser Zeile -##\nJane: Kommst du?\n", text = "Ja." },
  { "Oui.\n\n##- Merci de saisir votre réponse au-dessus de cette ligne -##\nJane : Tu viens ?\n", text = "Oui." },
  { "On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:\n> On Sun, 2 Feb 2020 at 10:00, Sam <sam@example.org> wrote:\n"
    .. ">> A door?\n> Which?\n\nGreen.\n\n> When?\n\nToday.\n",
    text = "> On Sun, 2 Feb 2020 at 10:00, Sam <sam@example.org> wrote:\n>> A door?\n> Which?\n\nGreen.\n\n> When?\n\nToday.",
    who = { name = jane, email = address, date = moment } },
  -- attributions that were not decoded
  { "Ja.\n\nAm 5. M=C3=A4rz 2020 um 14:05 schrieb J=C3=B6rg <jane@example.org>:\n\n> Kommst du?\n",
    text = "Ja.", who = { name = "Jörg", email = address, date = "2020-03-05T14:05" } },
  { "Ja.\n\nAm 5. M&auml;rz 2020 um 14:05 schrieb J&ouml;rg O&#39;Neil &lt;jane@example.org&gt;:\n\n> Kommst du?\n",
    text = "Ja.", who = { name = "Jörg O'Neil", email = address, date = "2020-03-05T14:05" } },
  { "Ja.\n\nAm 3. Februar 2020 um 10:00 schrieb J=F6 =C3 &nosuch; Ost <jane@example.org>:\n\n> Kommst du?\n",
    text = "Ja." },
  { "Ja.\n\nFrom: =?UTF-8?Q?J=C3=B6rg?= =?utf-8?q?_Ost?= <jane@example.org>\nDate: 2020-02-03 10:00\nTo: Sam\nSubject: x\n\nHi\n",
    text = "Ja.", who = { name = "Jörg Ost", email = address, date = moment } },
  { "Ja.\n\nFrom: =?utf-8?B?SsO2cmc=?= <jane@example.org>\nDate: 2020-02-03 10:00\nTo: Sam\nSubject: x\n\nHi\n",
    text = "Ja.", who = { name = "Jörg", email = address, date = moment } },
  { "Ja.\n\nFrom: =?utf-8?Q?=C3_? =?utf-8?B?/w==?= =?utf-8? <jane@example.org>\nDate: 2020-02-03 10:00\nTo: Sam\nSubject: x\n\nHi\n",
    text = "Ja." },
  -- dates
  { "Yes.\n\nFrom: Jane Doe\nDate: 13/02/2020 10:00 (GMT+01:00)\nTo: Sam\nSubject: x\n\nHi\n",
    text = "Yes.", who = { name = jane, date = "2020-02-13T10:00+01:00" } },
  { "Yes.\n\nOn 3 Feb 2020 at 10:00 a.m. EST Jane Doe wrote:\n\n> Hi\n",
    text = "Yes.", who = { name = jane, date = "2020-02-03T10:00-05:00" } },
  { "Yes.\n\nOn 3 Feb 20, Jane Doe wrote:\n\n> Hi\n", text = "Yes.", who = { name = jane, date = "2020-02-03" } },
  { "Yes.\n\nOn Mon, 3 Feb 2020 25:05, Jane Doe wrote:\n\n> Hi\n", text = "Yes.", who = { name = jane, date = "2020-02-03" } },
  { "Jā.\n\nNo: Jane Doe\nDatums: 2020-02-03 10:00\nKam: Sam\nTēma: x\n\nVai?\n", text = "Jā.", who = { name = jane, date = moment } },
  -- answers below a header block
  { "A\n\n-----Original Message-----\nFrom: Jane Doe\nSent: Monday, February 3, 2020 10:00 AM\nTo: Sam\nSubject: Meet\n\n"
    .. "> Shall we?\n\nYes, we shall.\n", text = "A\n\n> Shall we?\n\nYes, we shall.", who = { name = jane, date = moment } },
  { "A\n\nFrom: Jane Doe\nSent: Monday, February 3, 2020 10:00 AM\nTo: Sam\nSubject: Meet\n\nShall we?\n\n> No\n",
    text = "A", who = { name = jane, date = moment } },
  -- signatures and notices
  { "Yes.\n\nThis message is confidential and privileged.\n", text = "Yes." },
  { "Ja.\n\nDiese Nachricht ist vertraulich.\n", text = "Ja." },
  { "Yes.\n\nSent from my iPhone\nJane Doe\nExample Ltd\n", text = "Yes." },
  { "Yes.\n\nOn Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:\n> Come on Monday.\n\n"
    .. "Sam Roe\nHead of Doors\nExample Ltd\n1 Green Street\nPort Ellery\nTel. +44 20 7946 0000\nsam@example.org\n", text = "Yes." },
  { "Yes.\n\n-Jane.\n\nSent from my telephone", text = "Yes." },
  { "Yes.\n\nKind regards,\n\nJane Doe\n[cid:door.png@01D5DA00]\n"
    .. "Painter of Doors | Example Ltd | 1 Green Street | Port Ellery\n", text = "Yes." },
  { "Yes.\n\n---\nThis message has been looked at.\nhttps://www.avast.com/antivirus\n", text = "Yes." },
  { "Ja.\n\nBeispiel GmbH, Sitz der Gesellschaft: Hafenstadt, Amtsgericht Hafenstadt HRB 1234\n", text = "Ja." },
  { "Yes.\n\nPlease consider the environment before printing this email.\n", text = "Yes." },
  { "Yes.\n\nThe information in this email is for Sam Roe and for nobody else. Whoever else reads it is asked to forget what "
    .. "it says, to delete it, and to tell us about it, so that we can be more careful in future.\n", text = "Yes." },
  { "[EXTERNAL EMAIL]\n\nYes.\n", text = "Yes." },
  { "You don't often get email from jane@example.org. Learn why this is important\n\nYes.\n", text = "Yes." },
  { "Yes.\n\nVisit Topic or reply to this email to respond.\n\nTo unsubscribe from these emails, click here.\n", text = "Yes." },
}

describe("reply reads the message", function()
  for _, case in ipairs(messages) do
    it(("%q"):format(case[1]), function()
      local reply = copydesk.reply(case[1], { signature = case.signature })
      assert.equal(case.text, reply.text)
      local found = reply.attribution or {}
      if case.who then assert.same(case.who, { name = found.name, email = found.email, date = found.date }) end
      local at = 1
      for _, part in ipairs(reply.parts) do
        assert.equal(at, part.first)
        at = part.last + 1
      end
      assert.equal(#case[1], at - 1)
    end)
  end
end)
