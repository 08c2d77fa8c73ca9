-- Lines that devices and mail programs add at the end of a message, and lines that only look so.

local copydesk = require "copydesk"

local added = [[
Sent from my iPhone
Sent from my iPad.
Sent from my Verizon Wireless 4G LTE smartphone
Sent from my T-Mobile 4G LTE Device
Sent from my Galaxy S20 Ultra
Sent via the Samsung GALAXY S®4, an AT&T 4G LTE smartphone
Sent on the Sprint® Now Network from my BlackBerry®
Sent from Yahoo Mail for iPhone
Sent from Yahoo Mail. Get the app
Sent from Outlook for Android
Sent from Mail for Windows 10
Sent from [Mail](https://go.microsoft.com/fwlink/?LinkId=550986) for Windows
Sent with Airmail
Sent from a phone booth in purgatory
Sent from ProtonMail mobile
Sent with [ProtonMail](https://protonmail.com) Secure Email.
Sent from my mobile, please excuse brevity
Sent from my mobile. Please excuse typos and brevity.
Sent from my phone - sorry for typos
Sent from Outlook for iOS.
Enviado desde mi teléfono móvil.
Sent from my old and trusty phone.
Get Outlook for iOS
Get Outlook for Android<https://aka.ms/ghei36>
Envoyé de mon iPhone
Envoyé depuis mon téléphone Samsung
Envoyé depuis l'application Mail Orange
Télécharger Outlook pour Android
Von meinem iPhone gesendet
Gesendet von meinem Samsung Galaxy Smartphone.
Gesendet mit der GMX Mail App
Gesendet mit der WEB.DE iPhone App
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
Von meinem/meiner Galaxy gesendet
Enviado desde mi iPhone
Enviado desde Correo para Windows
Enviado desde mi teléfono Huawei
Obtener Outlook para iOS
Inviato da iPhone
Inviato da Yahoo Mail su Android
Inviato dal mio dispositivo Samsung
Enviado do meu iPhone
Enviado via iPad
Enviado do Yahoo Mail no Android
Obter o Outlook para iOS
Verstuurd vanaf mijn iPhone
Verzonden vanuit Mail voor Windows
Verzonden vanaf mijn Galaxy
Outlook voor iOS downloaden
Skickat från min iPhone
Sendt fra min iPad
Sendt fra Outlook til iOS
Hent Outlook til iOS
Lähetetty iPhonesta
Lähetetty Samsung Galaxy -älypuhelimesta
Wysłane z iPhone'a
Wysłane z mojego urządzenia Galaxy
Pobierz aplikację Outlook dla systemu Android
Odesláno z mého iPhonu
Odesláno ze Seznam iPhonu
Отправлено с iPhone
Отправлено из мобильной Почты Mail.ru
Отправлено с моего Galaxy
Отправлено из Почты для Windows 10
Надіслано з iPhone
Изпратено от моя iPhone
Στάλθηκε από το iPhone μου
iPhone'umdan gönderildi
Galaxy'mden gönderildi
Samsung cihazımdan gönderildi
iOS için Outlook'u edinin
נשלח מה-iPhone שלי
أُرسلت من الـ iPhone
从我的 iPhone 发送
發自我的 iPhone
发自我的华为手机
发送自 Windows 10 版邮件应用
来自我的华为手机
iPhoneから送信
私のiPhoneから送信されました
iPadから送信
나의 iPhone에서 보냄
내 Galaxy에서 보냄
삼성 갤럭시 스마트폰에서 보냈습니다.
Đã gửi từ iPhone của tôi
ส่งจาก iPhone ของฉัน
Dikirim dari iPhone saya
Trimis de pe iPhone-ul meu
iPhone-ról küldve
]]

local written = [[
Sent with love and a mobile crane.
Sent from my phone it looks odd.
Sent from my phone to hers.
Envoyé avec mon téléphone à Paul hier.
Enviado desde mi móvil no se ve bien.
Sent from my desk, is much easier than my phone
Sent from Berlin.
Sent by John yesterday.
Sent on Monday.
Sent via email.
Sent with love
Sent from the warehouse yesterday.
From my point of view that is fine.
From my phone I cannot see the attachment you sent me yesterday
Gesendet am Montag von Anna.
Envoyé de Paris
Envoyé par Marie hier
Inviato da Roma
Enviado por Juan ayer
Wysłane z Warszawy
Отправлено с курьером
Belgeler dün gönderildi.
A levelet tegnap küldve
昨日会社から送信
어제 회사에서 보냄
Get Outlook to work again.
I typed this on my phone.
Written on the wall
My phone is broken
]]

local function left(line)
  return copydesk.reply("Ok, fine with me then.\n\n" .. line .. "\n").text
end

describe("reply leaves out", function()
  for line in added:gmatch "[^\n]+" do
    it(line, function() assert.equal("Ok, fine with me then.", left(line)) end)
  end
end)

describe("reply leaves in", function()
  for line in written:gmatch "[^\n]+" do
    it(line, function() assert.equal("Ok, fine with me then.\n\n" .. line, left(line)) end)
  end
end)
