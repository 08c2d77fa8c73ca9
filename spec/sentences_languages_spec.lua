-- What each language file tells the sentence room: every case is a text as its sentences, joined by what
-- its script sets between them.
local copydesk = require "copydesk"
local unpack = unpack or table.unpack -- luacheck: ignore

local joined_without_space = { ja = true, zh = true, my = true, am = true }

local cases = {
  de = {
    { "titles", "Gestern sprach Dr. Weber mit Prof. Klein.", "Danach ging er heim." },
    { "an abbreviation in parts", "Viele Vögel, z. B. Meisen, bleiben im Winter.", "Andere ziehen fort." },
    { "the same without spaces", "Das Haus, d.h. der alte Teil, wird saniert." },
    { "ordinals before months and nouns", "Am 3. Mai begann der 2. Lehrgang.", "Er endete im Juli." },
    { "capitals of respect", "Gestern sahen Sie den Film, und wir danken Ihnen dafür." },
    { "a firm", "Er arbeitet bei der Fa. Bosch u. Co. in Ulm.", "Sie nicht." },
    { "a century", "Im 19. Jahrhundert wuchs die Stadt.", "Heute schrumpft sie." },
    { "the ending of a street's name", "Er wohnt in der Gartenstr. 7.", "Das ist nah." },
    { "a date in numbers", "Sie kam am 5. 3. an." },
    { "etc. at the end", "Es gab Äpfel, Birnen usw.", "Die Kinder freuten sich." },
    { "capitals of nouns", "Sie malt seine Katze Übermut Zwei und ihre Äpfel Rote Beete" },
    { "common words", "Das ist einer, den ich mag.", "Peter lachte." },
  },
  fr = {
    { "titles", "M. Dupuis a vu Mme. Leroy.", "Elle était pressée." },
    { "before a number", "Voir p. 12 et fig. 3 du rapport.", "Tout y est." },
    { "items after a dash", "Voici les dates.", "- 3 mai : départ.", "- 9 mai : retour." },
    { "a capital after a semicolon", "La nuit tombait ;", "Il marchait encore." },
    { "c'est-à-dire", "Il vient demain, c.-à-d. mardi.", "Nous serons prêts." },
    { "quotation marks with spaces", "« Je pars. »", "Elle ferma la porte." },
    { "a heading without a stop", "Composition et aspect du flacon", "Cette solution est claire." },
    { "etc. at the end", "On vend du pain, du lait, etc.", "Le magasin ferme à midi." },
    { "common words", "Il va mal.", "Paul le sait.", "Voici le feu.", "Anne recule." },
    { "units with signs", "Cela coûte 5 M€.", "Paul paie." },
  },
  es = {
    { "titles", "El Sr. Gómez llamó a la Dra. Ruiz.", "Ella no estaba." },
    { "speech after a long dash", "Ella esperaba.", "—¿Quién es?", "—Soy yo." },
    { "a Roman number", "Vivió en el s. XV en Toledo." },
    { "inverted marks", "No quiso venir.", "¿Por qué?", "¡Qué lástima!" },
    { "for example", "Trae fruta, p. ej. manzanas.", "Luego hablamos." },
    { "countries", "Viajó a EE. UU. con su hermana.", "Volvieron en mayo." },
    { "a capital of respect", "Dice que espera Usted mucho de ella." },
    { "before a number", "Véase la pág. 40 del núm. 7.", "Allí se explica." },
  },
  it = {
    { "titles", "Il dott. Ferri e la sig.ra Conti sono partiti.", "Torneranno lunedì." },
    { "a title after an elision", "Ho scritto all'avv. Riva.", "Non ha risposto." },
    { "before a number", "Si veda l'art. 5 a pag. 20.", "È tutto spiegato." },
    { "ecc. at the end", "Servono viti, chiodi, ecc.", "Il resto è pronto." },
    { "a sentence in small letters", "La porta era chiusa.", "ma la finestra no." },
    { "a heading without a stop", "Un malore improvviso", "Il conducente è stato portato in ospedale." },
    { "the long number of a heading", "1012. Doveri del custode.", "Il fondo resta." },
    { "the number of a heading", "812. Diritti del vicino.", "Il muro resta." },
  },
  pt = {
    { "titles", "O Sr. Matos falou com a Dra. Lima.", "Ela concordou." },
    { "for example", "Use legumes, p. ex. cenouras.", "Depois misture." },
    { "before a number", "Leia o cap. 4, pág. 80.", "Vale a pena." },
    { "speech after two hyphens", "Ela parou.", "-- Quem vem lá?", "-- Sou eu." },
    { "etc. at the end", "Havia livros, mapas, etc.", "Nada se perdeu." },
    { "common words", "Foi para ver.", "Pedro ficou.", "Moram nos EUA.", "Ana não." },
  },
  nl = {
    { "titles", "Dhr. Bakker en drs. Visser kwamen samen.", "Ze bleven kort." },
    { "abbreviations in parts", "Neem fruit mee, bijv. Elstar, d.w.z. appels.", "Wij zorgen voor brood." },
    { "a capital in the second word", "Hij sliep niet.", "'s Nachts las hij." },
    { "a name that begins with an article", "Mevr. De Boer woont a.d. Amstel.", "Zij is oud." },
    { "enz. at the end", "Er waren boeken, kranten, enz.", "Het was druk." },
    { "before a number", "Zie blz. 14 en art. 3.", "Daar staat het." },
    { "apostrophes as quotation marks", "Hij zei: ,,Ik kom. ''", "Toen ging hij." },
    { "an ellipsis that begins a sentence", "Het werd stil.", "...toen ging de deur open." },
    { "common words", "Dat is eng.", "Jan rent weg." },
  },
  sv = {
    { "abbreviations in parts", "Ta med frukt, t.ex. Ingrid Marie, och bröd.", "Vi ses där." },
    { "bl.a.", "Där bor bl. a. Svenssons.", "De är hemma." },
    { "osv. at the end", "Vi köpte mjölk, ost osv.", "Det blev dyrt." },
    { "before a number", "Se s. 12 i nr. 4.", "Allt står där." },
    { "common words", "Flaskan var tom.", "Per köpte en ny bil.", "Anna var ung.", "Olle log." },
  },
  da = {
    { "titles", "Hr. Holm og fru Dahl rejste til Skt. Peder.", "De kom sent." },
    { "abbreviations in parts", "Tag frugt med, f.eks. Ingrid Marie.", "Vi har brød." },
    { "ordinals", "Den 3. Maj kom de til 2. Afdeling.", "Hun ventede." },
    { "osv. at the end", "Der var te, kaffe osv.", "Det var dejligt." },
    { "a heading that ends with a name", "Nyt museum i Ribe", "Derfor kom mange." },
    { "a club", "Han spiller for Ribe IF.", "Klubben er glad." },
  },
  no = {
    { "titles", "Hr. Berg traff dr. Lie.", "De snakket lenge." },
    { "abbreviations in parts", "Ta med frukt, f.eks. Gravenstein.", "Vi har brød." },
    { "ordinals", "Den 17. Mai går alle i tog.", "Det er fest." },
    { "osv. at the end", "Vi så sauer, kyr osv.", "Det regnet." },
  },
  fi = {
    { "for example", "Ota hedelmiä, esim. Antonovka-omenia.", "Me tuomme leipää." },
    { "ordinals", "Kokous on 3. toukokuuta.", "Se alkaa kello 9." },
    { "jne. at the end", "Siellä oli lehmiä, lampaita jne.", "Me lähdimme kotiin." },
    { "before a number", "Katso s. 12 ja kuva 3.", "Siinä kaikki on." },
  },
  pl = {
    { "titles", "Prof. Nowak i dr Lis spotkali się na ul. Długiej.", "Potem poszli do domu." },
    { "for example", "Weź owoce, np. Antonówki, tzn. jabłka.", "My mamy chleb." },
    { "capitals of respect", "Wiem, o czym myśli Pan teraz." },
    { "years", "Miasto spłonęło w 1655 r.", "Odbudowano je później." },
    { "items in small letters after a dash", "Oto warunki umowy.", "- termin płatności,", },
    { "a question and who asked", "– Dokąd idziesz? – zapytał Marek." },
    { "itd. at the end", "Były tam krowy, owce itd.", "Nikt nie pracował." },
    { "ordinals", "Mieszkał w 5. Dzielnicy.", "To daleko." },
    { "common words", "To był tylko sen.", "Jan się obudził.", "Kupił lek.", "Anna czekała." },
    { "Roman numbers, which have no stop of their own", "To portret Jana III.", "Malarz zaczął go wiosną." },
    { "numbers that end a sentence", "Mieszka przy ulicy Nowej 3.", "Dom jest stary.", "Wzięło udział około 40%.", "Sukces cieszy." },
  },
  cs = {
    { "titles", "Ing. Dvořák a MUDr. Malá přijeli včera.", "Byli unavení." },
    { "two units", "Stojí to cca 5 tis. Kč.", "To je moc." },
    { "a number that is cited", "Viz s. 12.", "Tam je vše." },
    { "an era", "Stalo se to ve 2. stol. př. n. l.", "Římané přišli později." },
    { "for example", "Vezmi ovoce, např. Jonatán.", "My máme chléb." },
    { "ordinals", "Dne 3. května začal 2. ročník.", "Bylo horko." },
    { "atd. at the end", "Byly tam krávy, ovce atd.", "Nikdo nepracoval." },
    { "common words", "Přišel můj bratr.", "Jan ho viděl.", "Spadl na zem.", "Eva mlčela." },
    { "a preposition of one letter behind a heading", "Zápas zrušili kvůli dešti", "V sobotu pršelo." },
    { "ordinals before names", "Hrál v 1. Lize mistrů.", "Skončil na 2. místě." },
  },
  sk = {
    { "titles", "Ing. Kováč a MUDr. Malá prišli včera.", "Boli unavení." },
    { "for example", "Vezmi ovocie, napr. Jonatán.", "My máme chlieb." },
    { "ordinals", "Dňa 3. mája sa začal 2. ročník.", "Bolo teplo." },
    { "atď. at the end", "Boli tam kravy, ovce atď.", "Nikto nepracoval." },
  },
  ru = {
    { "titles", "Вчера проф. Орлов выехал в г. Тверь.", "Он вернётся завтра." },
    { "abbreviations in parts", "Возьми фрукты, т. е. яблоки.", "Хлеб у нас есть." },
    { "years", "Дом построен в 1905 г. и цел до сих пор.", "Он стоит у реки." },
    { "a century", "В XIX в. Россия росла.", "Потом нет." },
    { "two units", "В городе 5 млн чел.", "Река рядом." },
    { "a unit behind a number", "До озера 40 км.", "Дорога плохая." },
    { "an abbreviation in brackets", "Дом старый (1905 г.).", "Река рядом." },
    { "и т. д. at the end", "Там были коровы, овцы и т. д.", "Никто не работал." },
    { "initials", "Роман написал А. С. Орлов.", "Его читают до сих пор." },
    { "speech with dashes", "— Ты идёшь?", "— Иду." },
    { "common words", "Он сел.", "Иван встал.", "Там целый ряд.", "Анна выбрала один.", "Прошло много лет.", "Пётр вернулся." },
  },
  uk = {
    { "titles", "Учора проф. Гай виїхав до м. Рівне.", "Він повернеться завтра." },
    { "abbreviations in parts", "Візьми фрукти, т. зв. Антонівку.", "Хліб у нас є." },
    { "years", "Дім збудовано в 1905 р. й досі стоїть.", "Він біля річки." },
    { "та ін. at the end", "Були корови, вівці та ін.", "Ніхто не працював." },
    { "common words", "Він забив гол.", "Іван зрадів.", "Це край.", "Марія його любить." },
  },
  bg = {
    { "titles", "Вчера проф. Илиев пристигна в гр. Видин.", "Той ще остане." },
    { "т.е.", "Вземи плодове, т.е. ябълки.", "Хляб имаме." },
    { "a heading without a stop", "Намериха стара монета в градината", "Според учените тя е римска." },
    { "years", "Къщата е от 1905 г. и още стои.", "Тя е до реката." },
    { "и др. at the end", "Имаше крави, овце и др.", "Никой не работеше." },
    { "a heading that ends with a name", "Концерт в Пловдив", "След него публиката остана." },
    { "common words", "Това е нов вид.", "Иван го показа.", "Чакахме цял час.", "Мария не дойде." },
  },
  kk = {
    { "titles", "Кеше проф. Ахметов келді.", "Ол ертең кетеді." },
    { "т.б. at the end", "Онда сиыр, қой т.б.", "Олар далада жүр." },
    { "initials", "Романды М. О. Серік жазды.", "Оны бәрі оқиды." },
    { "a question of one word", "Мынау кімнің үйі?", "қайда?" },
  },
  el = {
    { "the question mark", "Πού πας;", "Στο σπίτι." },
    { "titles", "Ο κ. Νικολάου είδε τη δρ. Μαρία.", "Ήταν αργά." },
    { "for example", "Πάρε φρούτα, π.χ. Μήλα.", "Έχουμε ψωμί." },
    { "κ.λπ. at the end", "Είχε αγελάδες, πρόβατα κ.λπ.", "Κανείς δεν δούλευε." },
  },
  tr = {
    { "titles", "Dün Prof. Demir ile Dr. Kaya geldi.", "Onlar yarın dönecek." },
    { "ordinals", "Bu yıl 3. Şube açıldı.", "Herkes sevindi." },
    { "vb. at the end", "Orada inek, koyun vb.", "Kimse çalışmıyordu." },
    { "for example", "Meyve al, örn. Amasya elması.", "Ekmek bizde var." },
    { "common words", "Kapı açık.", "Ali girdi.", "Bu yeni bir tür.", "Ayşe onu buldu." },
  },
  hy = {
    { "the full stop and the colon", "Նա եկավ երեկ։", "Մենք նրան սպասում էինք:", "Հիմա գնում ենք։" },
    { "a stop within a sentence", "Նա ասաց մի բան. գնում ենք։" },
    { "initials", "Գիրքը գրել է Հ. Սարյանը։", "Այն հին է։" },
  },
  ar = {
    { "the question mark", "أين كنت أمس؟", "كنت في البيت." },
    { "a title", "وصل د. سامي إلى المدينة.", "كان الجو باردا." },
    { "before a number", "انظر ص. 12 من الكتاب.", "هناك الجواب." },
  },
  fa = {
    { "the question mark", "دیروز کجا بودی؟", "در خانه بودم." },
    { "before a number", "نگاه کنید به ص. 12 کتاب.", "پاسخ آنجاست." },
  },
  ur = {
    { "the full stop", "وہ کل آیا تھا۔", "ہم گھر پر تھے۔" },
    { "the question mark", "آپ کہاں تھے؟", "میں گھر پر تھا۔" },
  },
  hi = {
    { "a bar in place of the danda", "वह कल आया था|", "हम घर पर थे|" },
    { "the danda", "वह कल आया था।", "हम घर पर थे।" },
    { "titles and initials", "कल डॉ. आर. के. वर्मा आए थे।", "वे चले गए।" },
    { "the question mark", "तुम कहाँ थे?", "मैं घर पर था।" },
  },
  mr = {
    { "titles", "काल डॉ. जोशी आले होते.", "ते निघून गेले." },
    { "before a number", "पृ. 12 वर उत्तर आहे.", "ते वाचा." },
  },
  my = {
    { "the small section mark", "သူ၊ ကျွန်တော် လာသည်။" },
    { "the section mark", "သူ မနေ့က လာသည်။", "ကျွန်တော်တို့ အိမ်မှာ ရှိသည်။" },
  },
  am = {
    { "the full stop and the question mark", "እሱ ትናንት መጣ።", "የት ነበርክ፧", "ቤት ነበርኩ።" },
  },
  vi = {
    { "titles", "Hôm qua GS. Trần gặp TS. Lê.", "Họ nói chuyện rất lâu." },
    { "a city", "Anh ấy sống ở TP. Huế.", "Tôi sống ở Đà Lạt." },
    { "v.v. at the end", "Ở đó có bò, cừu, v.v.", "Không ai làm việc." },
    { "a sum of money", "Giá là 5.000 đ.", "Rẻ quá." },
  },
  id = {
    { "titles", "Kemarin Prof. Hadi bertemu Ir. Surya.", "Mereka lama berbicara." },
    { "a street", "Rumahnya di Jl. Melati No. 5.", "Kami sering ke sana." },
    { "dll. at the end", "Di sana ada sapi, domba, dll.", "Tidak ada yang bekerja." },
    { "common words", "Ia tinggal di kota.", "Budi di desa.", "Ani tidak." },
  },
  ja = {
    { "without spaces", "彼は昨日来ました。", "どこにいましたか？", "家にいました！" },
    { "narrow marks", "もうやめて!", "帰ります。" },
    { "speech upon speech", "「来るの？」", "「うん、行くよ。」" },
    { "a quotation in a sentence", "母は「もう帰ります。」と言った。" },
  },
  zh = {
    { "a bracket", "（他昨天来了。）", "我们在家。" },
    { "a quotation at the end", "他说：「我来了。」", "门开了。" },
    { "without spaces", "他昨天来了。", "你在哪里？", "我在家！" },
  },
  ko = {
    { "full stops", "그는 어제 왔다.", "우리는 집에 있었다." },
    { "the question mark", "어디에 있었니?", "집에 있었어." },
    { "a quotation that a word takes up", '그는 "간다."라고 말했다.', '"갈래?" 하고 물었다.', "네!" },
    { "verbs that end a sentence without a stop", "음식이 맛있네요", "다음에 또 갈게요" },
    { "dates in numbers", "1998. 4. 12. 문을 열었다.", "모두 기뻐했다." },
  },
  th = {
    { "borrowed marks", "เขามาเมื่อวาน!", "คุณอยู่ที่ไหน?" },
    { "particles that end a sentence", "ขอบคุณมากครับ", "ผมจะมาใหม่" },
    { "a title", "เมื่อวาน ดร. สมชาย มาที่นี่" },
  },
  he = {
    { "full stops", "הוא בא אתמול.", "איפה היית?", "הייתי בבית." },
    { "before a number", "ראו עמ. 12 בספר.", "שם התשובה." },
    { "a mark within a word", 'המחיר הוא 3.5 ש"ח.', "זה זול." },
  },
  ro = {
    { "titles", "Dl. Popa a vorbit cu dr. Ionescu.", "Ea era grăbită." },
    { "for example", "Ia fructe, de ex. Ionatan.", "Noi avem pâine." },
    { "before a number", "Vezi pag. 12, art. 3.", "Acolo scrie tot." },
    { "etc. at the end", "Erau vaci, oi etc.", "Nimeni nu lucra." },
    { "common words", "Era un sat.", "Ion îl știa.", "A găsit un loc.", "Ana a venit." },
  },
  hu = {
    { "titles", "Tegnap dr. Kovács és ifj. Szabó jött.", "Ők holnap mennek." },
    { "ordinals", "A 3. Kerületben lakik.", "Az messze van." },
    { "stb. at the end", "Voltak ott tehenek, juhok stb.", "Senki sem dolgozott." },
    { "kings", "XIV. Lajos király volt.", "Sokáig élt." },
    { "for example", "Hozz gyümölcsöt, pl. Jonatánt.", "Nekünk van kenyerünk." },
    { "common words", "Ott áll.", "Péter várt.", "Iskolába jár.", "Anna nem." },
  },
  ca = {
    { "titles", "El Sr. Puig i la Dra. Vila han arribat.", "Són a casa." },
    { "before a number", "Vegeu la pàg. 5, núm. 3, cap. 2.", "Allà hi és tot." },
    { "etc. at the end", "Compra pa, llet, etc.", "Després torna." },
    { "common words", "No en té cap.", "Pere calla.", "Eren set.", "Anna els va veure." },
  },
  hr = {
    { "titles", "Dr. Horvat i prof. Kos su došli.", "Sjeli su." },
    { "ordinals", "Dana 5. svibnja 2004. padao je snijeg.", "Bilo je hladno." },
    { "two units", "To košta cca 5 tis. kn.", "To je puno." },
    { "so-called", "Tzv. stručnjak, npr. Kos, laže.", "Nitko ne vjeruje." },
    { "common words", "Ovo je trg.", "Ivan ga zna." },
  },
  sr = {
    { "titles", "Др Петровић и проф. Јовић су дошли.", "Сели су." },
    { "ordinals", "Dana 5. maja 2004. padao je sneg.", "Bilo je hladno." },
  },
  sl = {
    { "titles", "Dr. Novak in prof. Kos sta prišla.", "Sedla sta." },
    { "ordinals", "Dne 5. maja je snežilo.", "Bilo je mrzlo." },
    { "common words", "Bilo jih je pet.", "Janez je molčal." },
  },
  lt = {
    { "titles", "Dr. Jonas ir prof. Petras atėjo.", "Jie sėdi." },
    { "two units", "Kaina 5 tūkst. Lt.", "Tai daug." },
    { "and so on at the end", "Pirko duonos, pieno ir pan.", "Tada jis išėjo." },
  },
  lv = {
    { "titles", "Dr. Bērziņš un prof. Kalns atnāca.", "Viņi sēž." },
    { "ordinals", "Tas bija 5. maijā.", "Lija lietus." },
  },
  et = {
    { "titles", "Dr. Tamm ja prof. Kask tulid.", "Nad istuvad." },
    { "ordinals", "See oli 5. mail.", "Sadas vihma." },
  },
  bn = { { "titles", "ডা. রহমান ও মো. করিম এলেন।", "তাঁরা বসলেন।" } },
  gu = { { "titles", "ડૉ. પટેલ આવ્યા.", "તેઓ બેઠા." } },
  pa = { { "titles", "ਡਾ. ਸਿੰਘ ਆਏ।", "ਉਹ ਬੈਠੇ।" } },
  ta = { { "titles and letters", "டாக்டர் எம். ஜி. குமரன் வந்தார்.", "அவர் அமர்ந்தார்." } },
  te = { { "titles", "డా. రావు వచ్చారు.", "వారు కూర్చున్నారు." } },
  kn = { { "titles", "ಡಾ. ರಾಜ್ ಬಂದರು.", "ಅವರು ಕುಳಿತರು." } },
  ml = { { "titles and letters", "ഡോ. കെ.പി. രാജൻ വന്നു.", "അദ്ദേഹം ഇരുന്നു." } },
}

local function sorted_tags()
  local tags = {}
  for tag in pairs(cases) do tags[#tags + 1] = tag end
  table.sort(tags)
  return tags
end

describe("copydesk.split in", function()
  for _, tag in ipairs(sorted_tags()) do
    describe(tag, function()
      for _, case in ipairs(cases[tag]) do
        local expected = { unpack(case, 2) }
        it("knows " .. case[1], function()
          local text = table.concat(expected, joined_without_space[tag] and "" or " ")
          assert.same(expected, copydesk.split(text, { lang = tag }))
        end)
      end
    end)
  end
end)

-- Arabic joins sentences by commas and colons into long ones.
describe("copydesk.split in ar", function()
  local text = "وصلت السفينة إلى الميناء، والشحنة، ثم بدأ العمال بإنزال الصناديق، وانصرف الجميع عند الغروب"

  it("keeps them whole as a rule", function() assert.same({ text }, copydesk.split(text, { lang = "ar" })) end)

  it("gives the clauses where whole utterances are asked for; a word between two commas is none", function()
    assert.same({
      "وصلت السفينة إلى الميناء، والشحنة،", "ثم بدأ العمال بإنزال الصناديق،", "وانصرف الجميع عند الغروب",
    }, copydesk.split(text, { lang = "ar", quotes = "keep" }))
  end)
end)
