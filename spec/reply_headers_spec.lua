local copydesk = require "copydesk"

-- For each language the names of the fields that are copied above a quoted message (from, date, to, subject), the line
-- above an original and a forwarded message, and what a telephone adds.
local languages = {
  en = { "From:", "Sent:", "To:", "Subject:", "Original Message", "Forwarded message", "Sent from my iPhone" },
  de = { "Von:", "Gesendet:", "An:", "Betreff:", "Ursprüngliche Nachricht", "Weitergeleitete Nachricht", "Von meinem iPhone gesendet" },
  fr = { "De :", "Envoyé :", "À :", "Objet :", "Message d’origine", "Message transféré", "Envoyé de mon iPhone" },
  es = { "De:", "Enviado:", "Para:", "Asunto:", "Mensaje original", "Mensaje reenviado", "Enviado desde mi iPhone" },
  it = { "Da:", "Inviato:", "A:", "Oggetto:", "Messaggio originale", "Messaggio inoltrato", "Inviato da iPhone" },
  pt = { "De:", "Enviado:", "Para:", "Assunto:", "Mensagem original", "Mensagem encaminhada", "Enviado do meu iPhone" },
  nl = { "Van:", "Verzonden:", "Aan:", "Onderwerp:", "Oorspronkelijk bericht", "Doorgestuurd bericht", "Verstuurd vanaf mijn iPhone" },
  sv = { "Från:", "Skickat:", "Till:", "Ämne:", "Ursprungligt meddelande", "Vidarebefordrat meddelande", "Skickat från min iPhone" },
  da = { "Fra:", "Sendt:", "Til:", "Emne:", "Oprindelig meddelelse", "Videresendt meddelelse", "Sendt fra min iPhone" },
  no = { "Fra:", "Sendt:", "Til:", "Emne:", "Opprinnelig melding", "Videresendt melding", "Sendt fra min iPhone" },
  fi = { "Lähettäjä:", "Lähetetty:", "Vastaanottaja:", "Aihe:", "Alkuperäinen viesti", "Välitetty viesti", "Lähetetty iPhonesta" },
  pl = { "Od:", "Wysłano:", "Do:", "Temat:", "Wiadomość oryginalna", "Wiadomość przekazana", "Wysłane z iPhone’a" },
  cs = { "Od:", "Odesláno:", "Komu:", "Předmět:", "Původní zpráva", "Přeposlaná zpráva", "Odesláno z iPhonu" },
  sk = { "Od:", "Odoslané:", "Komu:", "Predmet:", "Pôvodná správa", "Preposlaná správa", "Odoslané z iPhonu" },
  hu = { "Feladó:", "Elküldve:", "Címzett:", "Tárgy:", "Eredeti üzenet", "Továbbított üzenet", "iPhone-ról küldve" },
  ro = { "De la:", "Trimis:", "Către:", "Subiect:", "Mesaj original", "Mesaj redirecționat", "Trimis de pe iPhone-ul meu" },
  bg = { "От:", "Изпратено:", "До:", "Относно:", "Оригинално съобщение", "Препратено съобщение", "Изпратено от моя iPhone" },
  ru = { "От:", "Отправлено:", "Кому:", "Тема:", "Исходное сообщение", "Пересылаемое сообщение", "Отправлено с iPhone" },
  uk = { "Від:", "Надіслано:", "Кому:", "Тема:", "Оригінальне повідомлення", "Переслане повідомлення", "Надіслано з iPhone" },
  el = { "Από:", "Στάλθηκε:", "Προς:", "Θέμα:", "Αρχικό μήνυμα", "Προωθημένο μήνυμα", "Στάλθηκε από το iPhone μου" },
  tr = { "Kimden:", "Gönderildi:", "Kime:", "Konu:", "Orijinal ileti", "İletilen mesaj", "iPhone’umdan gönderildi" },
  ar = { "من:", "تم الإرسال:", "إلى:", "الموضوع:", "الرسالة الأصلية", "رسالة معاد توجيهها", "أرسلت من iPhone الخاص بي" },
  he = { "מאת:", "נשלח:", "אל:", "נושא:", "הודעה מקורית", "הודעה שהועברה", "נשלח מה-iPhone שלי" },
  fa = { "از:", "تاریخ:", "به:", "موضوع:", "پیام اصلی", "پیام ارسال‌شده", "ارسال شده از iPhone من" },
  ur = { "منجانب:", "تاریخ:", "بنام:", "موضوع:", "اصل پیغام", "فارورڈ کردہ پیغام", "میرے iPhone سے بھیجا گیا" },
  hi = { "प्रेषक:", "दिनांक:", "प्रति:", "विषय:", "मूल संदेश", "अग्रेषित संदेश", "मेरे iPhone से भेजा गया" },
  mr = { "प्रेषक:", "दिनांक:", "प्रति:", "विषय:", "मूळ संदेश", "अग्रेषित संदेश", "माझ्या iPhone वरून पाठवले" },
  zh = { "发件人：", "发送时间：", "收件人：", "主题：", "原始邮件", "转发的邮件", "发自我的iPhone" },
  ja = { "差出人:", "送信日時:", "宛先:", "件名:", "元のメッセージ", "転送メッセージ", "iPhoneから送信" },
  ko = { "보낸 사람:", "보낸 날짜:", "받는 사람:", "제목:", "원본 메시지", "전달된 메시지", "나의 iPhone에서 보냄" },
  vi = { "Từ:", "Đã gửi:", "Đến:", "Chủ đề:", "Thư gốc", "Thư được chuyển tiếp", "Đã gửi từ iPhone của tôi" },
  th = { "จาก:", "ส่งเมื่อ:", "ถึง:", "เรื่อง:", "ข้อความต้นฉบับ", "ข้อความที่ส่งต่อ", "ส่งจาก iPhone ของฉัน" },
  id = { "Dari:", "Dikirim:", "Kepada:", "Perihal:", "Pesan asli", "Pesan terusan", "Dikirim dari iPhone saya" },
  hy = { "Ումից:", "Ուղարկված:", "Ում:", "Թեմա:", "Սկզբնական հաղորդագրություն", "Փոխանցված հաղորդագրություն", "Ուղարկված է իմ iPhone-ից" },
  hr = { "Šalje:", "Poslano:", "Prima:", "Predmet:", "Izvorna poruka", "Proslijeđena poruka", "Poslano s mog iPhonea" },
  sr = { "Од:", "Датум:", "За:", "Наслов:", "Оригинална порука", "Прослеђена порука", "Послато са мог iPhone-а" },
  sl = { "Od:", "Poslano:", "Za:", "Zadeva:", "Izvirno sporočilo", "Posredovano sporočilo", "Poslano z mojega iPhona" },
  lt = { "Nuo:", "Išsiųsta:", "Kam:", "Tema:", "Originalus laiškas", "Persiųstas laiškas", "Išsiųsta iš mano iPhone" },
  lv = { "Sūtītājs:", "Nosūtīts:", "Kam:", "Temats:", "Sākotnējais ziņojums", "Pārsūtīts ziņojums", "Nosūtīts no mana iPhone" },
  et = { "Saatja:", "Saadetud:", "Adressaat:", "Teema:", "Algne sõnum", "Edastatud sõnum", "Saadetud minu iPhone'ist" },
  ca = { "De:", "Enviat:", "Per a:", "Assumpte:", "Missatge original", "Missatge reenviat", "Enviat des del meu iPhone" },
  kk = { "Кімнен:", "Жіберілді:", "Кімге:", "Тақырыбы:", "Бастапқы хабар", "Қайта жіберілген хабар", "Менің iPhone құрылғымнан жіберілді" },
}

local function check(source, name, email)
  local reply = copydesk.reply(source)
  assert.equal("Ok.", reply.text)
  if name then
    assert.same({ name, email, "2020-02-03T10:00" },
      { reply.attribution.name, reply.attribution.email, reply.attribution.date })
  end
end

for tag, words in pairs(languages) do
  local block = ("%s Jane Doe <jane@example.org>\n%s 2020-02-03 10:00\n%s Sam Roe <sam@example.org>\n%s the door\n\nWell?\n"):format(
    words[1], words[2], words[3], words[4])
  describe("mail in " .. tag, function()
    it("has a header block", function() check("Ok.\n\n" .. block, "Jane Doe", "jane@example.org") end)
    it("has one in bold below a rule", function()
      local bold = block:gsub("([^\n]-[:：]) ", "*%1* ", 4)
      check("Ok.\n\n" .. ("_"):rep(32) .. "\n" .. bold, "Jane Doe", "jane@example.org")
    end)
    it("has an original message", function() check("Ok.\n\n-----" .. words[5] .. "-----\n" .. block, "Jane Doe", "jane@example.org") end)
    it("has a forwarded message", function()
      check("Ok.\n\n---------- " .. words[6] .. " ---------\n" .. block, "Jane Doe", "jane@example.org")
    end)
    it("has a line that a telephone adds", function() check("Ok.\n\n" .. words[7] .. "\n") end)
  end)
end
