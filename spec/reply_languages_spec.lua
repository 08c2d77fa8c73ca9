local copydesk = require "copydesk"

-- For each language the lines that mail programs put above a quote, all about the same person and moment
-- where not said otherwise: Jane Doe, jane@example.org, 3 February 2020, 10:00. A line begins with what is
-- missing in it: "-" nothing, "e" the address, "t" the time, "d" the date can be read in two ways.
local attributions = {
  en = {
    "-On Mon, 3 Feb 2020 at 10:00, Jane Doe <jane@example.org> wrote:",
    "-On Mon, Feb 3, 2020 at 10:00 AM Jane Doe <jane@example.org> wrote:",
    "-On Feb 3, 2020, at 10:00 AM, Jane Doe <jane@example.org> wrote:",
    "-On 2020-02-03 10:00, Jane Doe <jane@example.org> wrote:",
    "-Jane Doe <jane@example.org> wrote on Mon, 3 Feb 2020 at 10:00:",
    "-Jane Doe (jane@example.org) wrote on 3 February 2020 10:00:",
    "-2020-02-03 10:00 Jane Doe <jane@example.org>:",
    "eOn Monday, February 3, 2020 10:00 AM, Jane Doe wrote:",
    "eAt 10:00 AM on 3 February 2020, Jane Doe wrote:",
    "dOn 03/02/2020 10:00, Jane Doe wrote:",
  },
  de = {
    "-Am Mo., 3. Feb. 2020 um 10:00 Uhr schrieb Jane Doe <jane@example.org>:",
    "-Am 03.02.2020 um 10:00 schrieb Jane Doe <jane@example.org>:",
    "-Jane Doe <jane@example.org> schrieb am Mo., 3. Feb. 2020, 10:00:",
    "-Am Montag, den 3. Februar 2020 um 10:00 schrieb Jane Doe <jane@example.org>:",
    "eAm 03.02.20 um 10:00 schrieb Jane Doe:",
    "eAm 3. Februar 2020 10:00:00 schrieb Jane Doe:",
  },
  fr = {
    "-Le lun. 3 févr. 2020 à 10:00, Jane Doe <jane@example.org> a écrit :",
    "-Le 3 février 2020 à 10:00, Jane Doe <jane@example.org> a écrit :",
    "-Le lundi 3 février 2020 à 10:00:00 UTC+1, Jane Doe <jane@example.org> a écrit :",
    "-Le 3 févr. 2020 10h00, \"Jane Doe\" <jane@example.org> a écrit :",
    "eLe 03/02/2020 à 10:00, Jane Doe a écrit :",
  },
  es = {
    "-El lun, 3 feb 2020 a las 10:00, Jane Doe (<jane@example.org>) escribió:",
    "-El lun., 3 de febrero de 2020 10:00 a. m., Jane Doe <jane@example.org> escribió:",
    "-El 3 de febrero de 2020, 10:00, Jane Doe <jane@example.org> escribió:",
    "-El 3 feb 2020, a las 10:00, Jane Doe <jane@example.org> escribió:",
    "eEl 3/2/20 a las 10:00, Jane Doe escribió:",
  },
  it = {
    "-Il giorno lun 3 feb 2020 alle ore 10:00 Jane Doe <jane@example.org> ha scritto:",
    "-Il 3 febbraio 2020 alle 10.00 Jane Doe <jane@example.org> ha scritto:",
    "-Il giorno 3 feb 2020, alle ore 10:00, Jane Doe <jane@example.org> ha scritto:",
    "eIl 03/02/2020 10:00, Jane Doe ha scritto:",
  },
  pt = {
    "-Em seg., 3 de fev. de 2020 às 10:00, Jane Doe <jane@example.org> escreveu:",
    "-Em 3 de fevereiro de 2020 10:00, Jane Doe <jane@example.org> escreveu:",
    "-No dia 3 de fevereiro de 2020 às 10:00, Jane Doe <jane@example.org> escreveu:",
    "-Jane Doe <jane@example.org> escreveu no dia segunda, 3/02/2020 à(s) 10:00:",
  },
  nl = {
    "-Op ma 3 feb. 2020 om 10:00 schreef Jane Doe <jane@example.org>:",
    "-Op 3 feb. 2020 om 10:00 heeft Jane Doe <jane@example.org> het volgende geschreven:",
    "-Op ma 3 feb. 2020 10:00 schreef Jane Doe <jane@example.org>:",
    "eOp 03-02-2020 om 10:00 schreef Jane Doe:",
  },
  sv = {
    "-Den mån 3 feb. 2020 kl 10:00 skrev Jane Doe <jane@example.org>:",
    "-3 feb. 2020 kl. 10:00 skrev Jane Doe <jane@example.org>:",
    "e2020-02-03 10:00 skrev Jane Doe:",
  },
  da = {
    "-Den man. 3. feb. 2020 kl. 10.00 skrev Jane Doe <jane@example.org>:",
    "-Den 3. feb. 2020 kl. 10.00 skrev Jane Doe <jane@example.org>:",
    "eDen 03.02.2020 kl. 10.00 skrev Jane Doe:",
  },
  no = {
    "-man. 3. feb. 2020 kl. 10:00 skrev Jane Doe <jane@example.org>:",
    "-Den man. 3. feb. 2020 kl. 10:00 skrev Jane Doe <jane@example.org>:",
    "e3. februar 2020 kl. 10:00 skrev Jane Doe:",
  },
  fi = {
    "-ma 3. helmik. 2020 klo 10.00 Jane Doe (jane@example.org) kirjoitti:",
    "-Jane Doe <jane@example.org> kirjoitti 3.2.2020 kello 10.00:",
    "-3. helmikuuta 2020 10.00 Jane Doe <jane@example.org> kirjoitti:",
  },
  pl = {
    "-pon., 3 lut 2020 o 10:00 Jane Doe <jane@example.org> napisał(a):",
    "-W dniu pon., 3.02.2020 o 10:00 Jane Doe <jane@example.org> napisał(a):",
    "-Dnia 3 lutego 2020 10:00 Jane Doe <jane@example.org> napisał(a):",
    "eW dniu 03.02.2020 o 10:00, Jane Doe pisze:",
    "-W dniu 3 lutego 2020 10:00 użytkownik Jane Doe <jane@example.org> napisał:",
  },
  cs = {
    "-po 3. 2. 2020 v 10:00 odesílatel Jane Doe <jane@example.org> napsal:",
    "-Dne 3. února 2020 10:00 Jane Doe <jane@example.org> napsal(a):",
    "eDne 03.02.2020 v 10:00 Jane Doe napsal(a):",
  },
  sk = {
    "-po 3. 2. 2020 o 10:00 Jane Doe <jane@example.org> napísal(a):",
    "eDňa 3. 2. 2020 o 10:00 Jane Doe napísal(a):",
  },
  hu = {
    "-Jane Doe <jane@example.org> ezt írta (időpont: 2020. febr. 3., H, 10:00):",
    "-Jane Doe <jane@example.org> írta (2020. február 3. 10:00):",
    "e2020. 02. 03. 10:00 keltezéssel, Jane Doe írta:",
  },
  ro = {
    "-În lun., 3 feb. 2020 la 10:00, Jane Doe <jane@example.org> a scris:",
    "-Pe 3 februarie 2020 la 10:00, Jane Doe <jane@example.org> a scris:",
    "ePe data de 3 feb. 2020, la 10:00, Jane Doe a scris:",
  },
  bg = {
    "-На пн, 3.02.2020 г. в 10:00 Jane Doe <jane@example.org> написа:",
    "-На 3 февруари 2020 г. 10:00 Jane Doe <jane@example.org> написа:",
    "eНа 3.2.2020 г. в 10:00 ч., Jane Doe написа:",
  },
  ru = {
    "-пн, 3 февр. 2020 г. в 10:00, Jane Doe <jane@example.org>:",
    "-3 февраля 2020 г., в 10:00, Jane Doe <jane@example.org> написал(а):",
    "-Понедельник, 3 февраля 2020, 10:00 от Jane Doe <jane@example.org>:",
    "-03.02.2020, 10:00, \"Jane Doe\" <jane@example.org>:",
    "e03.02.2020 10:00, Jane Doe пишет:",
    "tпонедельник, 3 февраля 2020 г. пользователь Jane Doe <jane@example.org> написал:",
  },
  uk = {
    "-пн, 3 лют. 2020 р. о 10:00 Jane Doe <jane@example.org> пише:",
    "-3 лютого 2020 р. о 10:00 Jane Doe <jane@example.org> написав(ла):",
    "e03.02.2020 о 10:00, Jane Doe пише:",
  },
  el = {
    "-Στις Δευ, 3 Φεβ 2020 στις 10:00 π.μ., ο χρήστης Jane Doe <jane@example.org> έγραψε:",
    "-Στις 3 Φεβ 2020, στις 10:00, ο/η Jane Doe <jane@example.org> έγραψε:",
    "eΣτις 3/2/2020 10:00, ο/η Jane Doe έγραψε:",
  },
  tr = {
    "-Jane Doe <jane@example.org>, 3 Şub 2020 Pzt, 10:00 tarihinde şunu yazdı:",
    "-3 Şub 2020 Pzt 10:00 tarihinde Jane Doe <jane@example.org> şunu yazdı:",
    "-Jane Doe <jane@example.org> şunları yazdı (3 Şub 2020 10:00):",
    "e03.02.2020 10:00 tarihinde Jane Doe yazdı:",
  },
  ar = {
    "-في الاثنين، 3 فبراير 2020 في 10:00 ص تمت كتابة ما يلي بواسطة Jane Doe <jane@example.org>:",
    "-في ٣ فبراير ٢٠٢٠، ١٠:٠٠ ص، كتب Jane Doe <jane@example.org>:",
    "-بتاريخ 3 فبراير 2020، الساعة 10:00 ص، جاء من Jane Doe <jane@example.org>:",
  },
  he = {
    "-‫בתאריך יום ב׳, 3 בפבר׳ 2020 ב-10:00 מאת ‪Jane Doe‬‏ <‪jane@example.org‬‏>:‬",
    "-ב-3 בפבר׳ 2020, בשעה 10:00, ‏Jane Doe <jane@example.org> כתב/ה:",
    "-בתאריך 3 בפברואר 2020 בשעה 10:00, מאת Jane Doe <jane@example.org>:",
  },
  fa = {
    "-در تاریخ دوشنبه ۳ فوریهٔ ۲۰۲۰،‏ ۱۰:۰۰ Jane Doe <jane@example.org> نوشت:",
    "-در ۳ فوریه ۲۰۲۰، ساعت ۱۰:۰۰، Jane Doe <jane@example.org> نوشت:",
  },
  ur = { "-بتاریخ پیر، 3 فروری 2020 کو 10:00 بجے Jane Doe <jane@example.org> نے لکھا:" },
  hi = {
    "-सोम, 3 फ़र॰ 2020 को 10:00 बजे Jane Doe <jane@example.org> ने लिखा:",
    "-3 फ़रवरी 2020 को 10:00 am बजे को, Jane Doe <jane@example.org> ने लिखा:",
  },
  mr = { "-सोम, ३ फेब्रु, २०२० रोजी १०:०० म.पू. वाजता Jane Doe <jane@example.org> यांनी लिहिले:" },
  zh = {
    "-Jane Doe <jane@example.org> 于2020年2月3日周一 上午10:00写道：",
    "-在 2020年2月3日，上午10:00，Jane Doe <jane@example.org> 写道：",
    "-Jane Doe <jane@example.org> 於 2020年2月3日 週一 上午10:00寫道：",
    "-在 2020-02-03 10:00:00，\"Jane Doe\" <jane@example.org> 写道：",
    "-At 2020-02-03 10:00:00, \"Jane Doe\" <jane@example.org> wrote:",
  },
  ja = {
    "-2020年2月3日(月) 10:00 Jane Doe <jane@example.org>:",
    "-2020/02/03 10:00、Jane Doe <jane@example.org>のメール:",
    "-2020年2月3日 10:00、Jane Doe <jane@example.org> のメッセージ:",
    "e2020/02/03 10:00, Jane Doe さんは書きました:",
  },
  ko = {
    "-2020년 2월 3일 (월) 오전 10:00, Jane Doe <jane@example.org>님이 작성:",
    "-2020. 2. 3. 오전 10:00, Jane Doe <jane@example.org> 작성:",
    "-2020년 2월 3일 오전 10:00에 Jane Doe <jane@example.org>님이 작성함:",
  },
  vi = {
    "-Vào Th 2, 3 thg 2, 2020 vào lúc 10:00 Jane Doe <jane@example.org> đã viết:",
    "-Vào 10:00, 3 tháng 2, 2020, Jane Doe <jane@example.org> đã viết:",
    "-Vào 10:00 T2, 3 thg 2, 2020 Jane Doe <jane@example.org> đã viết:",
  },
  th = {
    "-ในวันที่ จ. 3 ก.พ. 2020 เวลา 10:00 Jane Doe <jane@example.org> เขียนว่า:",
    "-เมื่อ วันจันทร์ที่ 3 กุมภาพันธ์ พ.ศ. 2563 เวลา 10:00 น. Jane Doe <jane@example.org> เขียนว่า:",
  },
  id = {
    "-Pada tanggal Sen, 3 Feb 2020 pukul 10.00 Jane Doe <jane@example.org> menulis:",
    "-Pada Sen, 3 Feb 2020 10.00, Jane Doe <jane@example.org> menulis:",
  },
  hy = { "-Երկ, 3 փտվ, 2020, 10:00 Jane Doe <jane@example.org> գրել է:" },
  kk = { "-дс, 3 ақп. 2020 ж. сағат 10:00 Jane Doe <jane@example.org> былай деп жазды:" },
  hr = {
    "-pon, 3. velj 2020. u 10:00 Jane Doe <jane@example.org> napisao je:",
    "-Jane Doe <jane@example.org> napisala je pon, 3. velj 2020. u 10:00:",
    "eDana 3. veljače 2020. u 10:00, Jane Doe je napisala:",
  },
  sr = {
    "-пон, 3. феб 2020. у 10:00 Jane Doe <jane@example.org> је написао/ла:",
    "-pon, 3. feb 2020. u 10:00 Jane Doe <jane@example.org> je napisao/la:",
  },
  sl = {
    "-V pon., 3. feb. 2020 ob 10:00 je oseba Jane Doe <jane@example.org> napisala:",
    "eDne 3. februarja 2020 ob 10:00 je Jane Doe napisal(a):",
  },
  lt = { "-2020-02-03, pr, 10:00 Jane Doe <jane@example.org> rašė:" },
  lv = { "-pirmd., 2020. g. 3. febr., plkst. 10:00 — lietotājs Jane Doe (<jane@example.org>) rakstīja:" },
  et = { "-Jane Doe (<jane@example.org>) kirjutas kuupäeval E, 3. veebruar 2020 kell 10:00:" },
  ca = {
    "-Missatge de Jane Doe <jane@example.org> del dia dl., 3 de febr. 2020 a les 10:00:",
    "eEl 3/2/2020 a les 10:00, Jane Doe ha escrit:",
  },
  am = { "-ሰኞ 3 ፌብሩ 2020 በ 10:00 ላይ Jane Doe <jane@example.org> እንዲህ ጽፏል:" },
  my = { "-3 ဖေဖော်ဝါရီ 2020 တွင် 10:00 Jane Doe <jane@example.org> က ရေးသားခဲ့သည်:" },
}

-- Attribution lines in languages that have no file, above a quote: the shape tells, and the name and the address are read.
local foreign = {
  "Jane Doe igorleak (<jane@example.org>) hau idatzi zuen (2020 ots. 3, al. (10:00)):",
  "সোম, ৩ ফেব, ২০২০ তারিখে ১০:০০ AM টায় Jane Doe <jane@example.org> লিখেছেন:",
  "Mnamo Jumatatu, 3 Februari 2020, 10:00 Jane Doe <jane@example.org> aliandika:",
  "திங்., 3 பிப்., 2020, முற்பகல் 10:00 அன்று, Jane Doe <jane@example.org> எழுதியது:",
  "Am DiLuain, 3 An Gearran 2020 aig 10:00 sgrìobh Jane Doe <jane@example.org>:",
}

describe("mail in a language that is not known", function()
  for _, line in ipairs(foreign) do
    it("has the attribution line " .. line, function()
      local reply = copydesk.reply("Ok.\n\n" .. line .. "\n\n> Well?\n")
      assert.equal("Ok.", reply.text)
      assert.equal("jane@example.org", reply.attribution.email)
      assert.matches("Jane Doe", reply.attribution.name)
    end)
  end
end)

local function check_attribution(lacks, found)
  assert.is_table(found)
  assert.equal("Jane Doe", found.name)
  if lacks == "-" or lacks == "t" then assert.equal("jane@example.org", found.email) end
  if lacks == "-" or lacks == "e" then assert.matches("^2020%-02%-03T10:00", found.date) end
  if lacks == "t" then assert.equal("2020-02-03", found.date) end
  if lacks == "d" then assert.is_nil(found.date:match "^%d%d%d%d%-") end
end

for tag, lines in pairs(attributions) do
  describe("mail in " .. tag, function()
    for _, coded in ipairs(lines) do
      local lacks, line = coded:match "^(.)(.*)$"
      it("has the attribution line " .. line, function()
        local marked = copydesk.reply("Ok.\n\n" .. line .. "\n\n> Well?\n")
        assert.equal("Ok.", marked.text)
        check_attribution(lacks, marked.attribution)
        if lacks ~= "t" then
          local unmarked = copydesk.reply("Ok.\n\n" .. line .. "\n\nWell?\n")
          assert.equal("Ok.", unmarked.text)
        end
      end)
    end
  end)
end
