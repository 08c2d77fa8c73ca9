-- The same small story in each language, three lines of prose, for lines to stand in.

return {
  ar = {
    "تأخرت العبارة المتجهة إلى المرفأ السفلي ساعتين يوم الاثنين لأن حوتا كان نائما في الميناء، حسب ما قال المجلس البلدي.",
    "لم يرغب أحد في إيقاظه، وقال القبطان للركاب إن الشاي سيكون مجانيا حتى يبتعد الحيوان عن مدخل الميناء.",
    "غادر الحوت عند الظهر، ولحقت به العبارة إلى البحر وعلى متنها واحد وأربعون راكبا وفرقة نحاسية كاملة.",
  },
  cs = {
    "Trajekt do Dolního přístavu se v pondělí zpozdil o dvě hodiny, protože v přístavu spala velryba, uvedla městská rada.",
    "Nikdo ji nechtěl probudit a kapitán řekl cestujícím, že čaj bude zdarma, dokud zvíře neodplave zpátky na moře.",
    "V poledne odplula a trajekt ji následoval s jedenačtyřiceti lidmi a dechovkou na palubě, řekla mluvčí rady.",
  },
  da = {
    "Færgen til den nedre havn kom mandag to timer for sent, fordi en hval sov i havnen, oplyste byrådet i en meddelelse.",
    "Ingen ville vække den, og kaptajnen sagde til passagererne, at teen var gratis, indtil dyret var svømmet videre.",
    "Hvalen svømmede ud ved middagstid, og færgen fulgte efter den med enogfyrre mennesker og et orkester om bord.",
  },
  de = {
    "Die Fähre nach Unterhafen kam am Montag zwei Stunden zu spät an, weil im Hafen ein Wal schlief, teilte der Rat mit.",
    "Niemand wollte ihn wecken, und der Kapitän sagte den Fahrgästen, dass der Tee frei sei, bis das Tier weiterziehe.",
    "Der Wal schwamm mittags hinaus, und die Fähre folgte ihm mit einundvierzig Menschen und einer Blaskapelle an Bord.",
  },
  el = {
    "Το πλοίο για τον Κάτω Όρμο καθυστέρησε τη Δευτέρα δύο ώρες, επειδή μια φάλαινα κοιμόταν στο λιμάνι, είπε το συμβούλιο.",
    "Κανείς δεν ήθελε να την ξυπνήσει και ο καπετάνιος είπε στους επιβάτες ότι το τσάι θα είναι δωρεάν μέχρι να φύγει.",
    "Το μεσημέρι η φάλαινα βγήκε στη θάλασσα και το πλοίο την ακολούθησε με σαράντα έναν επιβάτες και μια μπάντα.",
  },
  en = {
    "The ferry to Lower Hythe was two hours late on Monday because a whale slept in the harbour, the council said.",
    "Nobody wanted to wake it, and the captain told his passengers that tea would be free until the animal had moved on.",
    "It left at noon, and the ferry followed it out to sea with 41 people and a brass band on board, a spokeswoman said.",
  },
  es = {
    "El transbordador al puerto bajo llegó el lunes con dos horas de retraso porque una ballena dormía en el puerto, dijo el consejo.",
    "Nadie quería despertarla y el capitán dijo a los pasajeros que el té sería gratis hasta que el animal se marchara.",
    "La ballena salió al mediodía y el transbordador la siguió con cuarenta y una personas y una banda de música a bordo.",
  },
  fa = {
    "کشتی مسافربری بندر پایین روز دوشنبه دو ساعت دیر رسید، چون نهنگی در لنگرگاه خوابیده بود و شورای شهر این را اعلام کرد.",
    "هیچ کس نمی‌خواست آن را بیدار کند و ناخدا به مسافران گفت که تا رفتن نهنگ از بندر چای رایگان خواهد بود.",
    "نهنگ ظهر به دریا رفت و کشتی با چهل و یک مسافر و یک گروه موسیقی به دنبال آن از بندر بیرون آمد.",
  },
  fi = {
    "Lautta alasatamaan myöhästyi maanantaina kaksi tuntia, koska satamassa nukkui valas, kaupunginvaltuusto kertoi tiedotteessa.",
    "Kukaan ei halunnut herättää sitä, ja kapteeni sanoi matkustajille, että tee on ilmaista, kunnes eläin on poissa.",
    "Valas ui merelle keskipäivällä, ja lautta seurasi sitä mukanaan neljäkymmentäyksi ihmistä ja puhallinorkesteri.",
  },
  fr = {
    "Le ferry pour le port du bas est arrivé lundi avec deux heures de retard, car une baleine dormait dans le port, selon la mairie.",
    "Personne ne voulait la réveiller, et le capitaine a dit aux passagers que le thé serait gratuit jusqu'à son départ.",
    "La baleine est partie à midi et le ferry l'a suivie en mer avec quarante et une personnes et une fanfare à bord.",
  },
  he = {
    "המעבורת לנמל התחתון איחרה ביום שני בשעתיים משום שלווייתן ישן בתוך הנמל, כך מסרה מועצת העיר בהודעה שפרסמה.",
    "איש לא רצה להעיר אותו, והקברניט אמר לנוסעים שהתה יוגש בחינם עד שהחיה תתעורר ותשחה בחזרה אל הים הפתוח.",
    "הלווייתן יצא בצהריים, והמעבורת הפליגה אחריו עם ארבעים ואחד נוסעים ועם תזמורת כלי נשיפה שלמה על הסיפון.",
  },
  hi = {
    "निचले बंदरगाह जाने वाली नाव सोमवार को दो घंटे देर से पहुंची क्योंकि बंदरगाह में एक व्हेल सो रही थी, नगर परिषद ने बताया।",
    "कोई उसे जगाना नहीं चाहता था और कप्तान ने यात्रियों से कहा कि व्हेल के जाने तक चाय मुफ्त मिलेगी और सब आराम करें।",
    "दोपहर में व्हेल समुद्र की ओर चली गई और नाव इकतालीस यात्रियों और एक बैंड के साथ उसके पीछे रवाना हुई।",
  },
  id = {
    "Feri menuju Pelabuhan Bawah terlambat dua jam pada hari Senin karena seekor paus tidur di dermaga, kata dewan kota.",
    "Tidak seorang pun ingin membangunkannya, dan nakhoda berkata kepada penumpang bahwa teh gratis sampai paus itu pergi.",
    "Paus itu berenang ke laut pada tengah hari, lalu feri mengikutinya dengan empat puluh satu penumpang di geladak.",
  },
  it = {
    "Il traghetto per il porto basso è arrivato lunedì con due ore di ritardo perché una balena dormiva nel porto, ha detto il consiglio.",
    "Nessuno voleva svegliarla e il capitano ha detto ai passeggeri che il tè sarebbe stato gratis fino alla sua partenza.",
    "La balena è uscita a mezzogiorno e il traghetto l'ha seguita con quarantuno persone e una banda musicale a bordo.",
  },
  ja = {
    "下の港へ向かう連絡船は月曜日、港でクジラが眠っていたため二時間遅れて到着したと町議会が発表し、乗客に謝罪した。",
    "誰もクジラを起こそうとはせず、船長は動物が沖へ動くまでお茶を無料で出すと乗客に伝え、船内は和やかだったという。",
    "クジラは正午に港を出て、連絡船は四十一人の乗客と吹奏楽団を乗せてその後を追うように静かに海へ出て行った。",
  },
  ko = {
    "아랫항구로 가는 여객선이 월요일 항구에서 잠든 고래 때문에 두 시간 늦게 도착했다고 시의회가 이날 오후에 밝혔다.",
    "아무도 고래를 깨우려 하지 않았고 선장은 고래가 떠날 때까지 차를 무료로 제공하겠다고 승객들에게 말했다고 한다.",
    "고래는 정오에 바다로 나갔고 여객선은 승객 마흔한 명과 취주악단을 태우고 그 뒤를 따라 천천히 항구를 떠났다.",
  },
  nl = {
    "De veerboot naar de lage haven kwam maandag twee uur te laat aan omdat er een walvis in de haven sliep, zei de raad.",
    "Niemand wilde hem wakker maken en de kapitein zei tegen de passagiers dat de thee gratis was tot het dier vertrok.",
    "De walvis zwom om twaalf uur weg en de veerboot volgde hem met eenenveertig mensen en een fanfare aan boord.",
  },
  no = {
    "Fergen til nedre havn kom mandag to timer for sent fordi en hval sov i havnen, opplyste kommunestyret i en melding.",
    "Ingen ville vekke den, og kapteinen sa til passasjerene at teen var gratis helt til dyret hadde svømt videre.",
    "Hvalen svømte ut ved middagstid, og fergen fulgte etter den med førtien mennesker og et korps om bord.",
  },
  pl = {
    "Prom do dolnego portu spóźnił się w poniedziałek dwie godziny, ponieważ w porcie spał wieloryb, podała rada miasta.",
    "Nikt nie chciał go budzić, a kapitan powiedział pasażerom, że herbata będzie za darmo, dopóki zwierzę nie odpłynie.",
    "Wieloryb odpłynął w południe, a prom popłynął za nim z czterdziestoma jeden osobami i orkiestrą dętą na pokładzie.",
  },
  pt = {
    "A balsa para o porto de baixo chegou na segunda-feira com duas horas de atraso porque uma baleia dormia no porto, disse o conselho.",
    "Ninguém queria acordá-la e o capitão disse aos passageiros que o chá seria grátis até que o animal fosse embora.",
    "A baleia saiu ao meio-dia e a balsa a seguiu para o mar com quarenta e uma pessoas e uma banda de música a bordo.",
  },
  ru = {
    "Паром в Нижнюю гавань опоздал в понедельник на два часа, потому что в порту спал кит, сообщил городской совет.",
    "Никто не хотел его будить, и капитан сказал пассажирам, что чай будет бесплатным, пока животное не уплывёт.",
    "В полдень кит ушёл в море, а паром последовал за ним с сорока одним пассажиром и духовым оркестром на борту.",
  },
  sv = {
    "Färjan till nedre hamnen kom på måndagen två timmar för sent eftersom en val sov i hamnen, meddelade kommunens råd.",
    "Ingen ville väcka den, och kaptenen sade till passagerarna att teet var gratis tills djuret hade simmat vidare.",
    "Valen simmade ut vid lunch och färjan följde efter den med fyrtioen personer och ett blåsorkester ombord.",
  },
  tr = {
    "Aşağı Liman feribotu pazartesi günü limanda uyuyan bir balina yüzünden iki saat gecikti, belediye meclisi böyle açıkladı.",
    "Kimse hayvanı uyandırmak istemedi ve kaptan yolculara balina gidene kadar çayın ücretsiz olacağını söyledi.",
    "Balina öğlen denize açıldı, feribot da kırk bir yolcu ve bir bando ile onun ardından limandan ayrıldı.",
  },
  uk = {
    "Пором до Нижньої гавані запізнився в понеділок на дві години, бо в порту спав кит, повідомила міська рада.",
    "Ніхто не хотів його будити, і капітан сказав пасажирам, що чай буде безкоштовним, доки тварина не попливе далі.",
    "Опівдні кит поплив у море, а пором рушив за ним із сорока одним пасажиром і духовим оркестром на борту.",
  },
  vi = {
    "Chuyến phà đến Cảng Dưới hôm thứ hai bị trễ hai tiếng vì một con cá voi ngủ trong cảng, hội đồng thị trấn cho biết.",
    "Không ai muốn đánh thức nó, và thuyền trưởng nói với hành khách rằng trà sẽ được miễn phí cho đến khi cá voi rời đi.",
    "Cá voi bơi ra biển vào buổi trưa, và chuyến phà theo sau cùng với bốn mươi mốt hành khách và một ban nhạc kèn.",
  },
  zh = {
    "开往下港的渡轮周一晚点两个小时，因为有一头鲸鱼在港口里睡觉，镇议会在当天发布的通报中这样解释，并向乘客致歉。",
    "谁也不想把它叫醒，船长告诉乘客，在鲸鱼离开港口之前茶水一律免费，大家于是坐在甲板上安静地等了两个小时。",
    "鲸鱼中午游向大海，渡轮载着四十一名乘客和一支铜管乐队跟在后面，缓缓驶出了港口，发言人最后补充说道。",
  },
}
