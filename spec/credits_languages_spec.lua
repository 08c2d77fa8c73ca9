local copydesk = require "copydesk"

-- language, line, the credits as role, name, place or agency
local lines = {
  { "de", "Mitarbeit: Ada Quell, Redaktion: Tom Okoro", { { "additional", "Ada Quell" }, { "editing", "Tom Okoro" } } },
  { "de", "Aus dem Englischen von Ada Quell", { { "translation", "Ada Quell" } } },
  { "fr", "Avec la contribution de Ada Quell à Paris", { { "additional", "Ada Quell", "Paris" } } },
  { "es", "Por Ada Quell y Tom Okoro", { { "byline", "Ada Quell" }, { "byline", "Tom Okoro" } } },
  { "es", "Traducción de José Ortega y Gasset", { { "translation", "José Ortega y Gasset" } } },
  { "pt", "Edição: Ana Silva; Tradução: João Souza", { { "editing", "Ana Silva" }, { "translation", "João Souza" } } },
  { "pl", "Tłumaczyła Anna Kowalska", { { "translation", "Anna Kowalska" } } },
  { "cs", "Přeložila Anna Dvořáková", { { "translation", "Anna Dvořáková" } } },
  { "ru", "Редактор: Иван Котов; перевод: Анна Орлова", { { "editing", "Иван Котов" }, { "translation", "Анна Орлова" } } },
  { "uk", "Підготувала Ганна Мельник", { { "compiling", "Ганна Мельник" } } },
  { "tr", "Haber: Ayşe Yılmaz - Kamera: Mehmet Demir", { { "byline", "Ayşe Yılmaz" }, { "photography", "Mehmet Demir" } } },
  { "el", "Επιμέλεια: Μαρία Νικολάου", { { "editing", "Μαρία Νικολάου" } } },
  { "ar", "(إعداد محمد علي للنشرة العربية - تحرير سارة أحمد)", { { "compiling", "محمد علي" }, { "editing", "سارة أحمد" } } },
  { "he", "תרגום: דנה לוי, עריכה: יוסי כהן", { { "translation", "דנה לוי" }, { "editing", "יוסי כהן" } } },
  { "fa", "مترجم: سارا احمدی", { { "translation", "سارا احمدی" } } },
  { "hi", "अनुवाद: अनिता शर्मा", { { "translation", "अनिता शर्मा" } } },
  { "ja", "（取材・文／山田太郎、編集：鈴木花子）", { { "byline", "山田太郎" }, { "editing", "鈴木花子" } } },
  { "zh", "（责编：王小明、李华）", { { "editing", "王小明" }, { "editing", "李华" } } },
  { "zh", "编辑：王小明 校对：李华", { { "editing", "王小明" }, { "editing", "李华" } } },
  { "ko", "번역: 홍길동, 편집: 김영희", { { "translation", "홍길동" }, { "editing", "김영희" } } },
  { "ko", "홍길동 기자 hong@ledger.example", { { "byline", "홍길동" } } },
  { "id", "Penulis: Budi Santoso, Editor: Siti Rahma", { { "byline", "Budi Santoso" }, { "editing", "Siti Rahma" } } },
  { "vi", "Người dịch: Trần Thu Hà", { { "translation", "Trần Thu Hà" } } },
  { "nl", "Door Jan de Vries en Piet van den Berg", { { "byline", "Jan de Vries" }, { "byline", "Piet van den Berg" } } },
}

-- language, the front of a report, place, date, agency
local datelines = {
  { "en", "GREEN BAY, Wis. -- ", "GREEN BAY, Wis." },
  { "en", "BERLIN, Reuters - ", "BERLIN", nil, "Reuters" },
  { "en", "BEIRUT/THE HAGUE, March 7 (Reuters) - ", "BEIRUT/THE HAGUE", "March 7", "Reuters" },
  { "de", "Bremen (dpa/lni) – ", "Bremen", nil, "dpa" },
  { "ru", "МОСКВА, 6 мая — РИА Новости. ", "МОСКВА", "6 мая", "РИА Новости" },
  { "ru", "МОСКВА, 6 мая. /ТАСС/. ", "МОСКВА", "6 мая", "ТАСС" },
  { "el", "ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) – ", "ΑΘΗΝΑ", nil, "ΑΠΕ-ΜΠΕ" },
  { "ar", "دمشق، سوريا (CNN) -- ", "دمشق، سوريا", nil, "CNN" },
  { "id", "Jakarta (ANTARA) - ", "Jakarta", nil, "ANTARA" },
  { "ja", "［東京　１日　ロイター］ - ", "東京", "１日", "ロイター" },
  { "ja", "【ワシントン共同】", "ワシントン", nil, "共同" },
  { "ja", "【6月18日 AFP】", nil, "6月18日", "AFP" },
  { "zh", "新华社北京1月2日电（记者王小明）", "北京", "1月2日", "新华社" },
  { "ko", "(서울=연합뉴스) 홍길동 기자 = ", "서울", nil, "연합뉴스" },
}

local reports = {
  en = "The ferry was two hours late on Monday because a whale slept in the harbour, the council said.",
  de = "Die Fähre kam am Montag zwei Stunden zu spät, weil ein Wal im Hafen schlief, wie der Rat mitteilte.",
  ru = "Паром опоздал в понедельник на два часа, потому что в порту спал кит, сообщил городской совет.",
  el = "Το πλοίο καθυστέρησε τη Δευτέρα δύο ώρες, επειδή μια φάλαινα κοιμόταν στο λιμάνι, είπε το συμβούλιο.",
  ar = "تأخرت العبارة ساعتين يوم الاثنين لأن حوتا كان نائما في الميناء، حسب ما قال المجلس البلدي في بيان.",
  id = "Feri terlambat dua jam pada hari Senin karena seekor paus tidur di dermaga, kata dewan kota.",
  ja = "連絡船は月曜日、港でクジラが眠っていたため二時間遅れて到着したと町議会が発表した。",
  zh = "渡轮周一晚点两个小时，因为有一头鲸鱼在港口里睡觉，镇议会在当天发布的通报中这样解释。",
  ko = "여객선이 월요일 항구에서 잠든 고래 때문에 두 시간 늦게 도착했다고 시의회가 이날 오후에 밝혔다.",
}

-- What begins like a dateline and is none.
local traps = {
  "MUST READ - The ferry was two hours late on Monday because a whale slept in the harbour, the council said.",
  "AMAZING NIGHT- The ferry was two hours late on Monday because a whale slept in the harbour, the council said.",
  "UPDATE — The ferry was two hours late on Monday because a whale slept in the harbour, the council said.",
  "Harbour Group (Marlow) is the owner of the ferry that was two hours late on Monday because of a whale.",
}

describe("credits in other languages", function()
  for _, case in ipairs(lines) do
    it(("reads in %s: %s"):format(case[1], case[2]), function()
      local found = {}
      for i, credit in ipairs(copydesk.lines(case[2], { lang = case[1] })[1].credits) do
        found[i] = { credit.role, credit.name, credit.place }
      end
      assert.same(case[3], found)
    end)
  end
end)

describe("datelines", function()
  for _, case in ipairs(datelines) do
    it(("are read in %s: %s"):format(case[1], case[2]), function()
      local story = copydesk.clean(case[2] .. reports[case[1]], { lang = case[1] })
      assert.equal(reports[case[1]], story.text)
      local d = story.dateline
      assert.same({ case[3] or false, case[4] or false, case[5] or false }, { d.place or false, d.date or false, d.agency or false })
    end)
  end

  for _, text in ipairs(traps) do
    it("are not seen in: " .. text, function() assert.equal(text, copydesk.clean(text).text) end)
  end
end)
