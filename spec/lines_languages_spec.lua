local copydesk = require "copydesk"

-- The same small story in each language, and the lines that stand around it there.
local languages = {
  cs = {
    story = {
      "Trajekt do Dolního přístavu se v pondělí zpozdil o dvě hodiny, protože v přístavu spala velryba, uvedla městská rada.",
      "Nikdo ji nechtěl probudit a kapitán řekl cestujícím, že čaj bude zdarma, dokud zvíře neodplave zpátky na moře.",
      "V poledne odplula a trajekt ji následoval s jedenačtyřiceti lidmi a dechovkou na palubě, řekla mluvčí rady.",
    },
    { "credit", "Překlad: Anna Dvořáková" }, { "photo_credit", "Foto: Jan Kučera / ČTK" }, { "share", "Sdílet na Facebooku" },
    { "related", "Čtěte také: Proč na trajektech hraje dechovka" }, { "promo", "Přihlaste se k odběru newsletteru" },
    { "copyright", "© 2021 Přístavní noviny. Všechna práva vyhrazena." }, { "comments", "Přidat komentář" }, { "ad", "Komerční sdělení" },
  },
  uk = {
    story = {
      "Пором до Нижньої гавані запізнився в понеділок на дві години, бо в порту спав кит, повідомила міська рада.",
      "Ніхто не хотів його будити, і капітан сказав пасажирам, що чай буде безкоштовним, доки тварина не попливе далі.",
      "Опівдні кит поплив у море, а пором рушив за ним із сорока одним пасажиром і духовим оркестром на борту.",
    },
    { "credit", "Переклад: Ганна Мельник" }, { "photo_credit", "Фото: Іван Коваль / Укрінформ" }, { "share", "Поділитися у Facebook" },
    { "related", "Читайте також: Чому на поромах грає оркестр" }, { "promo", "Підписуйтесь на наш Telegram-канал" },
    { "copyright", "© 2021 Портові вісті. Усі права захищені." }, { "comments", "Залишити коментар" }, { "ad", "На правах реклами" },
  },
  ru = {
    story = {
      "Паром в Нижнюю гавань опоздал в понедельник на два часа, потому что в порту спал кит, сообщил городской совет.",
      "Никто не хотел его будить, и капитан сказал пассажирам, что чай будет бесплатным, пока животное не уплывёт.",
      "В полдень кит ушёл в море, а паром последовал за ним с сорока одним пассажиром и духовым оркестром на борту.",
    },
    { "credit", "Перевод: Анна Орлова" }, { "photo_credit", "Фото: Иван Котов / ТАСС" }, { "share", "Поделиться ссылкой" },
    { "related", "Читайте также: Почему на паромах играет оркестр" }, { "promo", "Подписывайтесь на наш телеграм-канал" },
    { "copyright", "© 2021 Портовые вести. Все права защищены." }, { "comments", "Оставить комментарий" }, { "ad", "На правах рекламы" },
  },
  tr = {
    story = {
      "Aşağı Liman feribotu pazartesi günü limanda uyuyan bir balina yüzünden iki saat gecikti, belediye meclisi böyle açıkladı.",
      "Kimse hayvanı uyandırmak istemedi ve kaptan yolculara balina gidene kadar çayın ücretsiz olacağını söyledi.",
      "Balina öğlen denize açıldı, feribot da kırk bir yolcu ve bir bando ile onun ardından limandan ayrıldı.",
    },
    { "credit", "Çeviren: Ayşe Demir" }, { "photo_credit", "Fotoğraf: Mehmet Kaya / AA" }, { "share", "Haberi paylaş" },
    { "related", "İlgili haber: Feribotlarda neden bando çalar" }, { "promo", "E-bültenimize abone olun" },
    { "copyright", "© 2021 Liman Gazetesi. Tüm hakları saklıdır." }, { "comments", "Yorum yap" }, { "ad", "Sponsorlu içerik" },
  },
  el = {
    story = {
      "Το πλοίο για τον Κάτω Όρμο καθυστέρησε τη Δευτέρα δύο ώρες, επειδή μια φάλαινα κοιμόταν στο λιμάνι, είπε το συμβούλιο.",
      "Κανείς δεν ήθελε να την ξυπνήσει και ο καπετάνιος είπε στους επιβάτες ότι το τσάι θα είναι δωρεάν μέχρι να φύγει.",
      "Το μεσημέρι η φάλαινα βγήκε στη θάλασσα και το πλοίο την ακολούθησε με σαράντα έναν επιβάτες και μια μπάντα.",
    },
    { "credit", "Μετάφραση: Άννα Νικολάου" }, { "photo_credit", "Φωτογραφία: Γιάννης Πέτρου / EUROKINISSI" },
    { "share", "Κοινοποίηση στο Facebook" }, { "related", "Διαβάστε επίσης: Γιατί παίζει μπάντα στα πλοία" },
    { "promo", "Ακολουθήστε μας στο Google News" }, { "copyright", "© 2021 Τα Νέα του Όρμου. Με επιφύλαξη παντός δικαιώματος." },
    { "comments", "Αφήστε ένα σχόλιο" }, { "ad", "Διαφήμιση" },
  },
  ar = {
    story = {
      "تأخرت العبارة المتجهة إلى المرفأ السفلي ساعتين يوم الاثنين لأن حوتا كان نائما في الميناء، حسب ما قال المجلس البلدي.",
      "لم يرغب أحد في إيقاظه، وقال القبطان للركاب إن الشاي سيكون مجانيا حتى يبتعد الحيوان عن مدخل الميناء.",
      "غادر الحوت عند الظهر، ولحقت به العبارة إلى البحر وعلى متنها واحد وأربعون راكبا وفرقة نحاسية كاملة.",
    },
    { "credit", "ترجمة: سارة منصور" }, { "photo_credit", "تصوير: خالد نصر" }, { "share", "شارك على فيسبوك" },
    { "related", "اقرأ أيضا: لماذا تعزف الفرق على العبارات" }, { "promo", "اشترك في النشرة البريدية" },
    { "copyright", "© 2021 أخبار المرفأ. جميع الحقوق محفوظة." }, { "comments", "أضف تعليقا" }, { "ad", "محتوى مدعوم" },
  },
  he = {
    story = {
      "המעבורת לנמל התחתון איחרה ביום שני בשעתיים משום שלווייתן ישן בתוך הנמל, כך מסרה מועצת העיר בהודעה שפרסמה.",
      "איש לא רצה להעיר אותו, והקברניט אמר לנוסעים שהתה יוגש בחינם עד שהחיה תתעורר ותשחה בחזרה אל הים הפתוח.",
      "הלווייתן יצא בצהריים, והמעבורת הפליגה אחריו עם ארבעים ואחד נוסעים ועם תזמורת כלי נשיפה שלמה על הסיפון.",
    },
    { "credit", "תרגום: דנה ברק" }, { "photo_credit", "צילום: יואב שגב" }, { "share", "שתפו בפייסבוק" },
    { "related", "קראו גם: למה מנגנת תזמורת במעבורות" }, { "promo", "הירשמו לניוזלטר שלנו" },
    { "copyright", "© 2021 חדשות הנמל. כל הזכויות שמורות." }, { "comments", "הוסף תגובה" }, { "ad", "תוכן שיווקי" },
  },
  fa = {
    story = {
      "کشتی مسافربری بندر پایین روز دوشنبه دو ساعت دیر رسید، چون نهنگی در لنگرگاه خوابیده بود و شورای شهر این را اعلام کرد.",
      "هیچ کس نمی‌خواست آن را بیدار کند و ناخدا به مسافران گفت که تا رفتن نهنگ از بندر چای رایگان خواهد بود.",
      "نهنگ ظهر به دریا رفت و کشتی با چهل و یک مسافر و یک گروه موسیقی به دنبال آن از بندر بیرون آمد.",
    },
    { "credit", "مترجم: سارا احمدی" }, { "photo_credit", "عکس: رضا کریمی" }, { "share", "اشتراک گذاری" },
    { "related", "بیشتر بخوانید: چرا در کشتی‌ها موسیقی می‌نوازند" }, { "promo", "ما را در تلگرام دنبال کنید" },
    { "copyright", "تمامی حقوق این سایت محفوظ است" }, { "comments", "ارسال نظر" }, { "ad", "رپورتاژ آگهی" },
  },
  hi = {
    story = {
      "निचले बंदरगाह जाने वाली नाव सोमवार को दो घंटे देर से पहुंची क्योंकि बंदरगाह में एक व्हेल सो रही थी, नगर परिषद ने बताया।",
      "कोई उसे जगाना नहीं चाहता था और कप्तान ने यात्रियों से कहा कि व्हेल के जाने तक चाय मुफ्त मिलेगी और सब आराम करें।",
      "दोपहर में व्हेल समुद्र की ओर चली गई और नाव इकतालीस यात्रियों और एक बैंड के साथ उसके पीछे रवाना हुई।",
    },
    { "credit", "अनुवाद: अनिता शर्मा" }, { "photo_credit", "फोटो: रवि वर्मा / पीटीआई" }, { "share", "फेसबुक पर शेयर करें" },
    { "related", "यह भी पढ़ें: नावों पर बैंड क्यों बजता है" }, { "promo", "हमारे व्हाट्सएप चैनल को फॉलो करें" },
    { "copyright", "© 2021 बंदरगाह समाचार। सर्वाधिकार सुरक्षित।" }, { "comments", "अपनी राय दें" }, { "ad", "विज्ञापन" },
  },
  ja = {
    story = {
      "下の港へ向かう連絡船は月曜日、港でクジラが眠っていたため二時間遅れて到着したと町議会が発表し、乗客に謝罪した。",
      "誰もクジラを起こそうとはせず、船長は動物が沖へ動くまでお茶を無料で出すと乗客に伝え、船内は和やかだったという。",
      "クジラは正午に港を出て、連絡船は四十一人の乗客と吹奏楽団を乗せてその後を追うように静かに海へ出て行った。",
    },
    { "credit", "翻訳：山田花子" }, { "photo_credit", "写真：鈴木一郎" }, { "share", "この記事をシェアする" },
    { "related", "あわせて読みたい：なぜ連絡船で楽団が演奏するのか" }, { "promo", "メルマガに登録する" },
    { "copyright", "© 2021 港新聞　無断転載を禁じます" }, { "comments", "コメントを書く" }, { "ad", "スポンサーリンク" },
  },
  zh = {
    story = {
      "开往下港的渡轮周一晚点两个小时，因为有一头鲸鱼在港口里睡觉，镇议会在当天发布的通报中这样解释，并向乘客致歉。",
      "谁也不想把它叫醒，船长告诉乘客，在鲸鱼离开港口之前茶水一律免费，大家于是坐在甲板上安静地等了两个小时。",
      "鲸鱼中午游向大海，渡轮载着四十一名乘客和一支铜管乐队跟在后面，缓缓驶出了港口，发言人最后补充说道。",
    },
    { "credit", "责任编辑：王小明" }, { "photo_credit", "图片来源：新华社" }, { "share", "分享到微信" },
    { "related", "延伸阅读：为什么渡轮上有乐队演奏" }, { "promo", "扫码关注我们的微信公众号" },
    { "copyright", "版权所有 未经授权不得转载" }, { "comments", "发表评论" }, { "ad", "广告" },
  },
  ko = {
    story = {
      "아랫항구로 가는 여객선이 월요일 항구에서 잠든 고래 때문에 두 시간 늦게 도착했다고 시의회가 이날 오후에 밝혔다.",
      "아무도 고래를 깨우려 하지 않았고 선장은 고래가 떠날 때까지 차를 무료로 제공하겠다고 승객들에게 말했다고 한다.",
      "고래는 정오에 바다로 나갔고 여객선은 승객 마흔한 명과 취주악단을 태우고 그 뒤를 따라 천천히 항구를 떠났다.",
    },
    { "credit", "번역: 김영희" }, { "photo_credit", "[사진=연합뉴스]" }, { "share", "기사 공유하기" },
    { "related", "[관련기사] 여객선에서 악단이 연주하는 까닭" }, { "promo", "뉴스레터 구독하기" },
    { "copyright", "저작권자 © 항구신문 무단전재 및 재배포 금지" }, { "comments", "댓글 쓰기" }, { "ad", "광고" },
  },
  id = {
    story = {
      "Feri menuju Pelabuhan Bawah terlambat dua jam pada hari Senin karena seekor paus tidur di dermaga, kata dewan kota.",
      "Tidak seorang pun ingin membangunkannya, dan nakhoda berkata kepada penumpang bahwa teh gratis sampai paus itu pergi.",
      "Paus itu berenang ke laut pada tengah hari, lalu feri mengikutinya dengan empat puluh satu penumpang di geladak.",
    },
    { "credit", "Penerjemah: Siti Rahma" }, { "photo_credit", "Foto: Budi Santoso/Antara" }, { "share", "Bagikan artikel ini" },
    { "related", "Baca juga: Mengapa orkes bermain di feri" }, { "promo", "Ikuti kami di Google News" },
    { "copyright", "© 2021 Warta Pelabuhan. Hak cipta dilindungi undang-undang." }, { "comments", "Tulis komentar" }, { "ad", "Iklan" },
  },
  vi = {
    story = {
      "Chuyến phà đến Cảng Dưới hôm thứ hai bị trễ hai tiếng vì một con cá voi ngủ trong cảng, hội đồng thị trấn cho biết.",
      "Không ai muốn đánh thức nó, và thuyền trưởng nói với hành khách rằng trà sẽ được miễn phí cho đến khi cá voi rời đi.",
      "Cá voi bơi ra biển vào buổi trưa, và chuyến phà theo sau cùng với bốn mươi mốt hành khách và một ban nhạc kèn.",
    },
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
    local language = languages[tag]
    for _, case in ipairs(language) do
      it(("knows a line of %s in %s: %s"):format(case[1], tag, case[2]), function()
        local lines = copydesk.lines(table.concat(language.story, "\n") .. "\n" .. case[2], { lang = tag })
        assert.equal(case[1], lines[4].kind)
        for i = 1, 3 do assert.equal("body", lines[i].kind) end
      end)
    end

    it("keeps the story and nothing else in " .. tag, function()
      local after = {}
      for i, case in ipairs(language) do after[i] = case[2] end
      local story = copydesk.clean(table.concat(language.story, "\n") .. "\n" .. table.concat(after, "\n"), { lang = tag })
      assert.equal(table.concat(language.story, "\n\n"), story.text)
      assert.equal(#after, #story.removed)
    end)
  end
end)
