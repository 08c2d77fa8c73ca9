local copydesk = require "copydesk"
local stories = require "spec.support.stories"

-- The lines that stand around the story in each language.
local languages = {
  cs = {
    { "credit", "Překlad: Anna Dvořáková" }, { "photo_credit", "Foto: Jan Kučera / ČTK" }, { "share", "Sdílet na Facebooku" },
    { "related", "Čtěte také: Proč na trajektech hraje dechovka" }, { "promo", "Přihlaste se k odběru newsletteru" },
    { "copyright", "© 2021 Přístavní noviny. Všechna práva vyhrazena." }, { "comments", "Přidat komentář" }, { "ad", "Komerční sdělení" },
  },
  uk = {
    { "credit", "Переклад: Ганна Мельник" }, { "photo_credit", "Фото: Іван Коваль / Укрінформ" }, { "share", "Поділитися у Facebook" },
    { "related", "Читайте також: Чому на поромах грає оркестр" }, { "promo", "Підписуйтесь на наш Telegram-канал" },
    { "copyright", "© 2021 Портові вісті. Усі права захищені." }, { "comments", "Залишити коментар" }, { "ad", "На правах реклами" },
  },
  ru = {
    { "credit", "Перевод: Анна Орлова" }, { "photo_credit", "Фото: Иван Котов / ТАСС" }, { "share", "Поделиться ссылкой" },
    { "related", "Читайте также: Почему на паромах играет оркестр" }, { "promo", "Подписывайтесь на наш телеграм-канал" },
    { "copyright", "© 2021 Портовые вести. Все права защищены." }, { "comments", "Оставить комментарий" }, { "ad", "На правах рекламы" },
  },
  tr = {
    { "credit", "Çeviren: Ayşe Demir" }, { "photo_credit", "Fotoğraf: Mehmet Kaya / AA" }, { "share", "Haberi paylaş" },
    { "related", "İlgili haber: Feribotlarda neden bando çalar" }, { "promo", "E-bültenimize abone olun" },
    { "copyright", "© 2021 Liman Gazetesi. Tüm hakları saklıdır." }, { "comments", "Yorum yap" }, { "ad", "Sponsorlu içerik" },
  },
  el = {
    { "credit", "Μετάφραση: Άννα Νικολάου" }, { "photo_credit", "Φωτογραφία: Γιάννης Πέτρου / EUROKINISSI" },
    { "share", "Κοινοποίηση στο Facebook" }, { "related", "Διαβάστε επίσης: Γιατί παίζει μπάντα στα πλοία" },
    { "promo", "Ακολουθήστε μας στο Google News" }, { "copyright", "© 2021 Τα Νέα του Όρμου. Με επιφύλαξη παντός δικαιώματος." },
    { "comments", "Αφήστε ένα σχόλιο" }, { "ad", "Διαφήμιση" },
  },
  ar = {
    { "credit", "ترجمة: سارة منصور" }, { "photo_credit", "تصوير: خالد نصر" }, { "share", "شارك على فيسبوك" },
    { "related", "اقرأ أيضا: لماذا تعزف الفرق على العبارات" }, { "promo", "اشترك في النشرة البريدية" },
    { "copyright", "© 2021 أخبار المرفأ. جميع الحقوق محفوظة." }, { "comments", "أضف تعليقا" }, { "ad", "محتوى مدعوم" },
  },
  he = {
    { "credit", "תרגום: דנה ברק" }, { "photo_credit", "צילום: יואב שגב" }, { "share", "שתפו בפייסבוק" },
    { "related", "קראו גם: למה מנגנת תזמורת במעבורות" }, { "promo", "הירשמו לניוזלטר שלנו" },
    { "copyright", "© 2021 חדשות הנמל. כל הזכויות שמורות." }, { "comments", "הוסף תגובה" }, { "ad", "תוכן שיווקי" },
  },
  fa = {
    { "credit", "مترجم: سارا احمدی" }, { "photo_credit", "عکس: رضا کریمی" }, { "share", "اشتراک گذاری" },
    { "related", "بیشتر بخوانید: چرا در کشتی‌ها موسیقی می‌نوازند" }, { "promo", "ما را در تلگرام دنبال کنید" },
    { "copyright", "تمامی حقوق این سایت محفوظ است" }, { "comments", "ارسال نظر" }, { "ad", "رپورتاژ آگهی" },
  },
  hi = {
    { "credit", "अनुवाद: अनिता शर्मा" }, { "photo_credit", "फोटो: रवि वर्मा / पीटीआई" }, { "share", "फेसबुक पर शेयर करें" },
    { "related", "यह भी पढ़ें: नावों पर बैंड क्यों बजता है" }, { "promo", "हमारे व्हाट्सएप चैनल को फॉलो करें" },
    { "copyright", "© 2021 बंदरगाह समाचार। सर्वाधिकार सुरक्षित।" }, { "comments", "अपनी राय दें" }, { "ad", "विज्ञापन" },
  },
  ja = {
    { "credit", "翻訳：山田花子" }, { "photo_credit", "写真：鈴木一郎" }, { "share", "この記事をシェアする" },
    { "related", "あわせて読みたい：なぜ連絡船で楽団が演奏するのか" }, { "promo", "メルマガに登録する" },
    { "copyright", "© 2021 港新聞　無断転載を禁じます" }, { "comments", "コメントを書く" }, { "ad", "スポンサーリンク" },
  },
  zh = {
    { "credit", "责任编辑：王小明" }, { "photo_credit", "图片来源：新华社" }, { "share", "分享到微信" },
    { "related", "延伸阅读：为什么渡轮上有乐队演奏" }, { "promo", "扫码关注我们的微信公众号" },
    { "copyright", "版权所有 未经授权不得转载" }, { "comments", "发表评论" }, { "ad", "广告" },
  },
  ko = {
    { "credit", "번역: 김영희" }, { "photo_credit", "[사진=연합뉴스]" }, { "share", "기사 공유하기" },
    { "related", "[관련기사] 여객선에서 악단이 연주하는 까닭" }, { "promo", "뉴스레터 구독하기" },
    { "copyright", "저작권자 © 항구신문 무단전재 및 재배포 금지" }, { "comments", "댓글 쓰기" }, { "ad", "광고" },
  },
  id = {
    { "credit", "Penerjemah: Siti Rahma" }, { "photo_credit", "Foto: Budi Santoso/Antara" }, { "share", "Bagikan artikel ini" },
    { "related", "Baca juga: Mengapa orkes bermain di feri" }, { "promo", "Ikuti kami di Google News" },
    { "copyright", "© 2021 Warta Pelabuhan. Hak cipta dilindungi undang-undang." }, { "comments", "Tulis komentar" }, { "ad", "Iklan" },
  },
  vi = {
    { "credit", "Người dịch: Trần Thu Hà" }, { "photo_credit", "Ảnh: Lê Văn Nam" }, { "share", "Chia sẻ bài viết" },
    { "related", "Xem thêm: Vì sao có ban nhạc trên phà" }, { "promo", "Đăng ký nhận bản tin" },
    { "copyright", "© 2021 Báo Cảng. Toàn bộ bản quyền thuộc Báo Cảng." }, { "comments", "Gửi bình luận" }, { "ad", "Quảng cáo" },
  },
}

local tags = {}
for tag in pairs(languages) do tags[#tags + 1] = tag end
table.sort(tags)

describe("lines in other languages", function()
  for _, tag in ipairs(tags) do
    local language, story = languages[tag], stories[tag]
    for _, case in ipairs(language) do
      it(("knows a line of %s in %s: %s"):format(case[1], tag, case[2]), function()
        local lines = copydesk.lines(table.concat(story, "\n") .. "\n" .. case[2], { lang = tag })
        assert.equal(case[1], lines[4].kind)
        for i = 1, 3 do assert.equal("body", lines[i].kind) end
      end)
    end

    it("keeps the story and nothing else in " .. tag, function()
      local after = {}
      for i, case in ipairs(language) do after[i] = case[2] end
      local made = copydesk.clean(table.concat(story, "\n") .. "\n" .. table.concat(after, "\n"), { lang = tag })
      assert.equal(table.concat(story, "\n\n"), made.text)
      assert.equal(#after, #made.removed)
    end)
  end
end)
