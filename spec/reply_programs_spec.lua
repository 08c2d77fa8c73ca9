-- Attribution lines and header blocks of mail programs, in English and beyond: what is read from them.

local copydesk = require "copydesk"

local jane, address, moment = "Jane Doe", "jane@example.org", "2020-02-03T10:00"

-- { the lines, name, address, date }
local attributions = {
  { "--- On Mon, 2/3/20, Jane Doe <jane@example.org> wrote:", jane, address, "Mon, 2/3/20" },
  { "--- Jane Doe <jane@example.org> wrote:", jane, address, nil },
  { "-----Jane Doe <jane@example.org> wrote: -----", jane, address, nil },
  { "-----jane@example.org wrote: -----", nil, address, nil },
  { "Jane Doe wrote on 02/03/2020 10:00:00 AM:", jane, nil, "02/03/2020 10:00:00 AM" },
  { "Jane Doe <jane@example.org> wrote on 13/02/2020 10:00:00:", jane, address, "2020-02-13T10:00:00" },
  { "On Monday, February 3, 2020 at 10:00:00 AM UTC+1, Jane Doe wrote:", jane, nil, "2020-02-03T10:00:00+01:00" },
  { "On Monday, February 3, 2020 at 10:00:00 AM UTC-5 jane@example.org wrote:", nil, address, "2020-02-03T10:00:00-05:00" },
  { "On Mon, Feb 3, 2020 at 10:00 AM Jane Doe via Some List <list@example.org> wrote:","Jane Doe via Some List","list@example.org", moment },
  { "On Mon, 3 Feb 2020 10:00:00 +0100\nJane Doe <jane@example.org> wrote:", jane, address, "2020-02-03T10:00:00+01:00" },
  { "On Mon, Feb 03, 2020 at 10:00:00AM +0100, Jane Doe wrote:", jane, nil, "2020-02-03T10:00:00+01:00" },
  { "On Mon, 2020-02-03 at 10:00 +0000, Jane Doe wrote:", jane, nil, "2020-02-03T10:00Z" },
  { "On 03/02/2020 10:00, Jane Doe wrote:", jane, nil, "03/02/2020 10:00" },
  { "On 03.02.2020 10:00, Jane Doe wrote:", jane, nil, moment },
  { "On 3 Feb 2020, at 10:00 am, Jane O'Neil-Smith, PhD <jane@example.org> wrote:","Jane O'Neil-Smith, PhD", address, moment },
  { "On 3 Feb 2020 10:00, \"Doe, Jane (Sales)\" <jane@example.org> wrote:","Doe, Jane (Sales)", address, moment },
  { "On 3 Feb 2020 10:00, Jane Doe [mailto:jane@example.org] wrote:", jane, address, moment },
  { "On 3 Feb 2020 10:00, <jane@example.org> wrote:", nil, address, moment },
  { "On 3 Feb 2020 10:00, jane@example.org wrote:", nil, address, moment },
  { "On 3 Feb 2020 10:00, 'Jane Doe' via list <jane@example.org> wrote:","Jane Doe' via list", address, moment },
  { "On Feb 3, 2020 10:00, Jane Doe <jane@example.org> wrote:", jane, address, moment },
  { "On Feb 3 2020, at 10:00 am, Jane Doe <jane@example.org> wrote:", jane, address, moment },
  { "On February 3, 2020 at 10:00:05 AM, Jane Doe (jane@example.org) wrote:", jane, address, "2020-02-03T10:00:05" },
  { "On February 3, 2020 10:00:05 AM GMT+01:00, Jane Doe <jane@example.org> wrote:", jane, address, "2020-02-03T10:00:05+01:00" },
  { "On Mon, Feb 3, 2020, 10:00 Jane Doe <jane@example.org> wrote:", jane, address, moment },
  { "On Mon, Feb 3, 2020, 10:00 AM Jane Doe, <jane@example.org> wrote:", jane, address, moment },
  { "Em seg, 3 de fev de 2020 10:00, Jane Doe <jane@example.org> escreveu:", jane, address, moment },
  { "El El lun, 3 feb 2020 a la(s) 10:00, Jane Doe <jane@example.org> escribió:", jane, address, moment },
  { "Le lun. 3 févr. 2020 à 10 h 00, Jane Doe <jane@example.org> a écrit :", jane, address, moment },
  { "Le 3 févr. 2020 à 10:00, Jane Doe <jane@example.org> a écrit :", jane, address, moment },
  { "Am Mo., 3. Feb. 2020 um 10:00 Uhr schrieb Jane Doe via Liste <jane@example.org>:","Jane Doe via Liste", address, moment },
  { "Am 03.02.2020 um 10:00 schrieb jane@example.org:", nil, address, moment },
  { "Gesendet: Montag, 03. Februar 2020 um 10:00 Uhr\nVon: \"Jane Doe\" <jane@example.org>\nAn: x@example.org\nBetreff: y", jane, address, moment },
  { "De: Jane Doe\nEnviado el: lunes, 3 de febrero de 2020 10:00\nPara: Sam\nAsunto: x", jane, nil, moment },
  { "From: Jane Doe\nSent: Feb-03-20 10:00 AM\nTo: Sam\nSubject: x", jane, nil, moment },
  { "From: Jane Doe [mailto:jane@example.org] On Behalf Of Some List\nSent: Monday, February 03, 2020 10:00 AM\nTo: Sam\nSubject: x", jane, address, moment },
  { "Från: Jane Doe <jane@example.org>\nSkickat: den 3 februari 2020 10:00\nTill: Sam\nÄmne: x", jane, address, moment },
  { "寄件者: Jane Doe\n寄件日期: 2020年2月3日 上午 10:00\n收件者: Sam\n主旨: x", jane, nil, moment },
  { "From: Jane Doe <jane@example.org>\nDate: 2020-02-03T10:00:00+01:00\nTo: Sam\nSubject: x", jane, address, "2020-02-03T10:00:00+01:00" },
  { "From: Jane Doe <jane@example.org>\n\nSent: Monday, February 3, 2020 10:00 AM\n\nTo: Sam\n\nSubject: x", jane, address, moment },
  { "*From:* Jane Doe <jane@example.org>\n*Sent:* Monday, February 3, 2020 10:00 AM\n"
    .. "*To:* Sam Roe <sam@example.org>; Tim\nTom <tim@example.org>\n*Subject:* x", jane, address, moment },
  { "**From:** Jane Doe <jane@example.org>\n**Sent:** Monday, February 3, 2020 10:00 AM\n**To:** Sam\n**Subject:** x", jane, address, moment },
  { "From:   Jane Doe/ACME/US\nTo:     Sam Roe/ACME/US@ACME\nDate:   02/13/2020 10:00 AM\nSubject:        Hello","Jane Doe/ACME/US", nil, "2020-02-13T10:00" },
  { "Jane Doe <jane@example.org>\n02/13/2020 10:00 AM\n\nTo\nsam@example.org\ncc\n\nSubject\nHello", jane, address, "2020-02-13T10:00" },
  { "Jane Doe/ACME\n02/13/2020 10:00 AM\n\tTo: sam@example.org\n\tcc: \n\tSubject: Hello","Jane Doe/ACME", nil, "2020-02-13T10:00" },
  { "在 2020年2月3日 星期一 10:00，Jane Doe 写道：", jane, nil, moment },
  { "Jane Doe 在 2020/2/3 10:00 写道:", jane, nil, "2020-02-03T10:00" },
  { "2020年2月3日 10:00 AM に Jane Doe <jane@example.org> は書きました:", jane, address, moment },
  { "> On 3 Feb 2020, at 10:00, Jane Doe <jane@example.org> wrote:", jane, address, moment },
  { "El 3/2/2020 a las 10:00, Jane Doe escribió:", jane, nil, moment },
  { "Op ma 3 feb. 2020 om 10:00 schreef Jane van den Berg <jane@example.org>","Jane van den Berg", address, moment },
  { "Jane Doe <jane@example.org> skrev den mån 3 feb. 2020 10:00:", jane, address, moment },
  { "Jane Doe <jane@example.org> schrieb am 3. Februar 2020:", jane, address, "2020-02-03" },
  { "Quoting Jane Doe <jane@example.org>:", jane, address, nil },
  { "Citando Jane Doe <jane@example.org>:", jane, address, nil },
  { "Zitat von Jane Doe <jane@example.org>:", jane, address, nil },
  { "On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org>", jane, address, moment },
  { "Jane Doe, 3 Feb 2020 10:00:", jane, nil, moment },
  { "On Feb 3, Jane Doe wrote:", jane, nil, "Feb 3" },
  { "On Monday, Jane Doe wrote:", jane, nil, nil },
  { "Originally posted by Jane Doe:", jane, nil, nil },
  { "On 3 Feb 2020, at 10:00, Sun Li <sun@example.org> wrote:", "Sun Li", "sun@example.org", moment },
  { "Sri Sun Li <sun@example.org> wrote on 3 Feb 2020 10:00:", "Sri Sun Li", "sun@example.org", moment },
  { "K. E. Doe <jane@example.org> wrote:", "K. E. Doe", address, nil },
  { "Jane Doe said the following on 3.2.2020 10:00:", jane, nil, moment },
}

describe("reply.attribution reads", function()
  for _, case in ipairs(attributions) do
    it(("%q"):format(case[1]), function()
      local reply = copydesk.reply("Ok.\n\n" .. case[1] .. "\n\n> Well?\n")
      local found = reply.attribution or {}
      assert.equal("Ok.", reply.text)
      assert.same({ name = case[2], email = case[3], date = case[4] },
        { name = found.name, email = found.email, date = found.date })
    end)
  end
end)
