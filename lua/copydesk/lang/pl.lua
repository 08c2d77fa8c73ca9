-- Polish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "pl",
  name = "Polish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        p pp prof dr drhab hab mgr inż lic doc mec adw ks o bp abp kard s św bł śp św.p wlkp mjr kpt ppor
        płk ppłk gen bryg dyw sierż plut kpr szer st chor pchor adm kmdr kadm insp podinsp nadkom kom asp
        prez wiceprez wicemin dyr wicedyr kier przewodn przew sekr zast pełn pos Sen wojew burm marsz prok
        hr tow ul al os pow woj gm miejsc gł d dz rz jez g mr mrs ms sir
        zam zwycz nadzw hon mb dr.h.c h.c med jur fil teol hum przyr techn roln wet ekon pol
        lek.med kl paraf proj rzym kat prawosł ewang inw arch rzeźb mal ż kand
      ]],
      before_number = [[
        nr nry nr-y poz art par § ust pkt lit zał rozdz rys ryc tab tabl fot str s ss t tt vol cz z zesz szt godz
        tel fax kom r w ok ca ks wyd sygn dz.u m.p wersja w. sekc kat lp l.p lok m pok p kol dot odc km min maks
        ps przyp wiersz ww dn
      ]],
      inside = [[
        np m.in tzn tj t.j tzw t.zw wg wzgl zob por ob cyt vide ds d.s ew ewent zwł zwłaszcza ang niem fr franc ros
        łac wł hiszp czes węg ukr jap chiń hebr daw dawn przest reg śr przen pl poet
        j dosł potocz tłum przeł oprac pod.red red właśc zw jw j.w n.p.m m.st i.e e.g cf vs ps
        pn płn płd wsch zach pd
        tyg mies kwart nast poprz bież czyt s-ka współ współcz
      ]],
      anywhere = [[
        inn nn et.al ibid ibidem id op.cit dz.cyt loc.cit tamże n
        r w w.s pne ne m.n.p.m tys mln mld bln zł gr dol eur kg km cm mm ha l dag min sek godz h
        szt egz stp s.a sp.z.o.o s.c s.j sp.k sp sp.j z.o.o o.o inc ltd corp
        sty lut mar kwi cze sie wrz paź lis gru pon wt czw pt sob nd niedz
        u.s u.s.a u.k e.u a.d b.r br ub b.m bm ub.r ub.w u.w r.ż b.u
        wyd wydaw univ uniw inst wydz akad bibl zob.t zm
        jr sr mł rkps im
      ]],
      after_number = [[ r w tys mln mld bln zł gr km m cm mm kg g l t ha godz min sek h szt egz proc pkt wieku ]],
      ending = [[ n.e p.n.e itd itp i.t.d i.t.p etc in i.in ]],
    },
    months = [[
      styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju
      czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu
      październik października październiku listopad listopada listopadzie grudzień grudnia grudniu
    ]],
    ordinals = "arabic",
    starters = [[
      ten ta to ci te tego tej tych temu tym tymi tę tą ów owa owe taki taka takie tacy
      ja ty on ona ono my wy oni one mnie mi mną ciebie cię tobie jego jej ich go mu nim nią nimi im nam nas was
      wam nami się siebie sobie mój moja moje moi twój twoja twoje swój swoja swoje nasz nasza nasze wasz pan pani
      państwo
      kto co gdzie kiedy jak dlaczego czemu czy jaki jaka jakie który która które którzy skąd dokąd ile czyj kogo
      czego komu
      i a ale lecz oraz lub albo bądź więc zatem jednak jednakże natomiast zaś toteż ani ponieważ bo gdyż że żeby
      aby by jeśli jeżeli gdy gdyby choć chociaż mimo zanim odkąd dopóki podczas skoro
      w we z ze na do od ode po przez przy dla o u pod nad przed za między pomiędzy bez ku wobec wśród wokół według
      poza oprócz dzięki zamiast obok około spośród
      jest są był była było byli były będzie będą ma mają miał miała może mogą można trzeba należy
      nie tak nigdy nikt nic żaden żadna żadne też także również tylko nawet jeszcze już zawsze często czasem
      tu tutaj tam teraz dziś dzisiaj wczoraj jutro wtedy potem później najpierw następnie wreszcie końcu
      dlatego stąd dotąd ponadto wprawdzie niestety oczywiście pewnie chyba przecież zresztą
      wszyscy wszystko wszystkie każdy każda każde wielu wiele kilka kilku niektórzy niektóre inny inna inne inni
      sam sama samo oba obie obaj jeden jedna jedno dwa dwie trzy cztery pięć pierwszy pierwsza drugi druga ostatni
      obecnie ostatnio początkowo właśnie właściwie zwykle szczególnie bardzo więcej mniej dość proszę dziękuję
      no niech oto otóż
    ]],
    capitals = [[ pan pani pana panu panem panią panie państwo państwa państwu ty ci ciebie cię tobie twój twoja twoje wam was wasz ]],
    openers = [[ o w od do po przed około na ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "zdjęcie ilustracyjne", "fot. ilustracyjna", "archiwum", "zdjęcie archiwalne", "materiały prasowe",
        "materiał prasowy", "zdjęcie poglądowe", "archiwum prywatne", "fot. archiwum", "grafika", "zrzut ekranu",
        "mat. prasowe", "fot. pap",
      },
      related = {
        "czytaj więcej", "czytaj dalej", "czytaj także", "czytaj też", "czytaj również", "przeczytaj także",
        "przeczytaj", "przeczytaj też", "przeczytaj również", "zobacz także", "zobacz też", "zobacz również",
        "zobacz więcej", "zobacz wszystkie", "pokaż więcej", "więcej", "więcej artykułów", "wczytaj więcej",
        "załaduj więcej", "czytaj całość", "czytaj cały artykuł", "zobacz galerię", "zobacz wideo", "zobacz zdjęcia",
        "wszystkie artykuły", "dowiedz się więcej", "powiązane", "zobacz", "rozwiń", "przejdź do artykułu", "czytaj",
        "więcej informacji", "polecane", "zobacz wszystko", "powiązane artykuły",
      },
      share = {
        "udostępnij", "udostępnij artykuł", "udostępnij na facebooku", "udostępnij na twitterze", "udostępnij na x",
        "podziel się", "drukuj", "wydrukuj", "wyślij", "wyślij znajomemu", "wyślij mailem", "wyślij e-mailem",
        "kopiuj", "kopiuj link", "skopiuj link", "skopiuj", "skopiowano", "link skopiowany", "zapisz",
        "zapisz artykuł", "lubię to", "lubię to!", "posłuchaj", "słuchaj", "odsłuchaj", "tweetnij",
        "podaruj artykuł", "podaruj", "udostępnień", "e-mail", "obserwuj", "poleć", "wykop", "ulubione",
        "dodaj do ulubionych", "posłuchaj artykułu", "poleć znajomemu",
      },
      promo = {
        "prenumeruj", "subskrybuj", "zaprenumeruj", "zaloguj", "zaloguj się", "wyloguj", "zarejestruj się",
        "rejestracja", "logowanie", "załóż konto", "moje konto", "konto", "wesprzyj nas", "wspieraj nas",
        "wspomóż nas", "wpłać", "newsletter", "zapisz się", "zapisz się na newsletter", "kup prenumeratę",
        "prenumerata", "kup dostęp", "kup subskrypcję", "subskrypcja", "tylko dla subskrybentów",
        "dla prenumeratorów", "wypróbuj", "pobierz aplikację", "dołącz do nas", "dołącz", "zobacz ofertę",
        "sprawdź ofertę", "już prenumerujesz", "zostań patronem", "premium", "przekaż darowiznę", "e-wydanie",
        "kup teraz", "kup e-wydanie", "zamów",
      },
      nav = {
        "strona główna", "menu", "szukaj", "wyszukaj", "wyszukiwarka", "zamknij", "powrót", "wróć", "wstecz",
        "do góry", "na górę", "przejdź do treści", "przejdź do głównej treści", "działy", "kategorie",
        "polityka prywatności", "prywatność", "polityka cookies", "pliki cookies", "cookies", "regulamin",
        "regulaminy", "kontakt", "skontaktuj się z nami", "pomoc", "o nas", "redakcja", "reklama", "praca",
        "kariera", "archiwum", "mapa strony", "mapa serwisu", "wydanie papierowe", "polityka", "gospodarka",
        "społeczeństwo", "świat", "kraj", "polska", "europa", "sport", "piłka nożna", "żużel", "siatkówka",
        "skoki narciarskie", "kultura", "nauka", "technologie", "technologia", "zdrowie", "klimat", "środowisko",
        "edukacja", "opinie", "komentarze", "publicystyka", "felietony", "rozrywka", "gwiazdy", "film", "filmy",
        "muzyka", "książki", "telewizja", "program tv", "moda", "styl życia", "lifestyle", "podróże", "turystyka",
        "kuchnia", "przepisy", "motoryzacja", "moto", "biznes", "finanse", "pieniądze", "giełda", "nieruchomości",
        "prawo", "historia", "religia", "pogoda", "horoskop", "krzyżówki", "gry", "quizy", "quiz", "wideo",
        "galerie", "zdjęcia", "podcasty", "podcast", "na żywo", "relacja na żywo", "najnowsze", "wiadomości",
        "aktualności", "informacje", "wydarzenia", "regiony", "region", "warszawa", "kraków", "blogi", "ogłoszenia",
        "nekrologi", "następny", "następna", "poprzedni", "poprzednia", "następny artykuł", "poprzedni artykuł",
        "akceptuję", "akceptuj wszystkie", "zgadzam się", "odrzuć", "ładowanie", "ustawienia",
        "ustawienia prywatności", "deklaracja dostępności", "dostępność", "kronika policyjna", "kobieta", "dziecko",
        "serwisy", "zgłoś błąd", "powiększ", "spis treści", "ukryj",
      },
      tags = {
        "tagi", "tematy", "tag", "słowa kluczowe", "więcej na temat", "powiązane tematy", "w tym artykule",
        "kategorie", "czytaj więcej na temat", "hasła", "tematy:", "etykiety",
      },
      ad = {
        "reklama", "reklamy", "ogłoszenie", "artykuł sponsorowany", "materiał sponsorowany", "sponsorowane",
        "materiał partnera", "materiał reklamowy", "materiał promocyjny", "we współpracy z",
        "dalszy ciąg materiału pod wideo", "dalsza część artykułu pod wideo", "dalsza część tekstu pod reklamą",
        "zamknij reklamę", "pomiń reklamę", "partner", "autopromocja", "partnerzy", "koniec reklamy",
        "współpraca reklamowa", "wpis sponsorowany", "ciąg dalszy pod reklamą",
      },
      comments = {
        "komentarz", "komentarze", "skomentuj", "dodaj komentarz", "napisz komentarz", "pokaż komentarze",
        "zobacz komentarze", "czytaj komentarze", "wszystkie komentarze", "odpowiedz", "zgłoś", "zgłoś naruszenie",
        "ukryj komentarze", "brak komentarzy", "dołącz do dyskusji", "dyskusja", "zostaw komentarz", "opublikuj",
        "wyślij komentarz", "opinie czytelników", "zgłoś komentarz", "zobacz wszystkie komentarze",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^(autor|autorka|autorzy|tekst|napisał) [:] {names}$",
        "^(napisała|opracował|opracowała|opracowanie|opublikowane przez) [:] {names}$",
        "^(rozmawiał|rozmawiała|rozmawiali|redaktor|redakcja) [:] {names}$",
        "^(źródło i autor|oprac|oprac.|przygotował|przygotowała) [:] {names}$",
        "^(rozmawia|rozmawiał|rozmawiała|rozmawiają) {names}$", "^(autor|tekst) {names}",
        "?^(redakcja|pap|red|red.|opr.|oprac.|redakcja {name})$", "^{name} , pap$",
        "^{names} (dziennikarz|dziennikarka|redaktor|redaktorka|korespondent)$",
        "^{names} (korespondentka|reporter|reporterka|publicysta|publicystka)$", "^z {place} {names}$",
        "^(nasz|nasza) (korespondent|korespondentka|reporter) {any}$", "^{name} / pap$",
      },
      bio = {
        "^o (autorze|autorce|autorach)$",
        "^{name} (–|—|-|to|jest) (dziennikarz|dziennikarka|publicysta|publicystka)",
        "^{name} (–|—|-|to|jest) (redaktor|redaktorka|reporter)",
        "^{name} (–|—|-|to|jest) (reporterka|korespondent|korespondentka|felietonista)",
        "^{name} (–|—|-|to|jest) (komentator|zastępca redaktora|redaktor naczelny)",
        "^(dziennikarz|dziennikarka|redaktor) {any} (portalu|redakcji|gazety|tygodnika|działu)",
        "^(publicysta|publicystka) {any} (portalu|redakcji|gazety|tygodnika|działu)",
        "^(dziennikarz|dziennikarka|redaktor) {any} (serwisu|specjalizuje|zajmuje|absolwent|absolwentka)",
        "^(publicysta|publicystka) {any} (serwisu|specjalizuje|zajmuje|absolwent|absolwentka)",
      },
      credit = {
        "^(tłumaczenie|tłum|tłum.|przekład|redakcja|montaż|korekta) : {names}",
        "^(oprac|oprac.|opracowanie|współpraca|zdjęcia|grafika) : {names}",
        "^(reżyseria|realizacja|produkcja|tłumaczył|tłumaczyła|przełożył|przełożyła) : {names}",
        "^(redagował|redagowała|weryfikacja|infografika|redaktor prowadzący|prowadzący) : {names}",
        "^(tłumaczył|tłumaczyła|przełożył|przełożyła|przełożyli|tłum.|oprac.|opracowała|opracował) {names}",
        "^(tłumaczenie|przekład|współpraca) {names}$",
        "^z (angielskiego|niemieckiego|francuskiego|rosyjskiego) (przełożył|przełożyła|tłumaczył|tłumaczyła)",
        "^z (włoskiego|hiszpańskiego|ukraińskiego) (przełożył|przełożyła|tłumaczył|tłumaczyła)", "^%(pap%)$",
        "^pap / {any}$", "^{names} %(pap%)$", "^autorka :", "^autor : {any} pap$", "^współpraca :",
      },
      photo_credit = {
        "^(fot|foto|fot.|zdjęcie|zdjęcia|fotografia|fotografie|autor zdjęcia|źródło zdjęcia|grafika) : {any}",
        "^(ilustracja|infografika|wideo|zdjęcie ilustracyjne|autor fotografii) : {any}",
        "^(źródło foto|zdjęcie główne|zdjęcie tytułowe|rys.|rysunek) : {any}",
        "(fot|foto|zdjęcie|zdjęcia|autor zdjęcia) : {any}$", "^fot. {any}$", "^fot {any}$", "^foto {name}",
        "fot. {names} / {any}$", "fot. {any}$", "%(fot. {any}%)$",
        "/ (pap|epa|agencja wyborcza.pl|agencja gazeta|forum|east news|reporter|shutterstock)$",
        "/ (newspix|fotonews|polska press|archiwum|pap/epa|reporter|agencja wyborcza)$",
        "^(pap|east news|forum|newspix|epa|polska press|nur photo|imago) / {any}$", "^{any} / pap$", "^źródło zdjęć",
        "^© {any} / (pap|afp|ap|reuters|epa)",
      },
      syndication = {
        "^źródło : {any}$", "^źródła : {any}$",
        "(pierwotnie|wcześniej|oryginalnie|po raz pierwszy) (ukazał|ukazała|opublikowany)",
        "(pierwotnie|wcześniej|oryginalnie|po raz pierwszy) (opublikowana|opublikowano|ukazało)",
        "^(artykuł|tekst|ten artykuł|ten tekst) (ukazał|został|pochodzi) {any}",
        "^(artykuł|tekst|ten artykuł|ten tekst) (pierwotnie|powstał|opublikowany) {any}",
        "^(wywiad|materiał|niniejszy artykuł) (ukazał|został|pochodzi|pierwotnie|powstał|opublikowany) {any}",
        "^(przedruk|przedrukowano)", "^oryginalny (artykuł|tekst)", "^informacja prasowa", "^źródło informacji",
        "^za zgodą (redakcji|wydawcy|autora)",
      },
      copyright = {
        "wszelkie prawa zastrzeżone", "prawa autorskie zastrzeżone", "wszystkie prawa zastrzeżone", "^copyright",
        "^prawa autorskie", "(kopiowanie|rozpowszechnianie|przedruk) {any} (zabronione|zgody|zakazane|wyłącznie)",
        "(powielanie|wykorzystywanie) {any} (zabronione|zgody|zakazane|wyłącznie)",
        "^materiał chroniony prawem autorskim", "chroniony prawem autorskim", "dalsze rozpowszechnianie",
      },
      disclaimer = {
        "^(zastrzeżenie|uwaga|nota prawna|informacja prawna) : {any}", "link[i|ów|ami] afiliacyjn*",
        "(otrzymać|otrzymujemy|otrzymuje|zarabiać|otrzymamy) {any} prowizję",
        "(nie stanowi|nie stanowią|nie jest) {any} (porady|rekomendacji|doradztwa|rekomendacją|poradą)",
        "(opinie|poglądy) {any} (autora|autorów|nie odzwierciedlają|stanowiskiem|redakcji)$",
        "^(opinie|poglądy) {any} (autora|autorów|nie muszą|nie odzwierciedlają)",
        "^tekst (wyraża|jest wyrazem) {any} autora",
      },
      timestamp = {
        "^(opublikowano|publikacja|aktualizacja|zaktualizowano) [:] [o|dnia|godz] {date}",
        "^(ostatnia aktualizacja|data publikacji|data|dodano) [:] [o|dnia|godz] {date}",
        "^(data utworzenia|zmodyfikowano|ostatnia modyfikacja|data aktualizacji) [:] [o|dnia|godz] {date}",
        "^(utworzono|opublikowany|opublikowane) [:] [o|dnia|godz] {date}",
        "^(opublikowano|publikacja|aktualizacja|dodano|zaktualizowano) [:] {any} {date}",
        "^{number} (minut|godzin|dni|minuty|minutę|godziny|godzinę|dzień|tygodni|tydzień) temu$",
        "^{number} (tygodnie|miesięcy|miesiąc|miesiące|lat|rok|lata|min|godz|godz.) temu$",
        "^(godzinę|minutę|wczoraj|rok|tydzień|miesiąc) temu$",
        "^(czas czytania|czas czytania ok|przeczytasz w) [:] {any} (min|minut|minuty|minuta|minutę)",
        "^{number} (min|minut|minuty|minuta) (czytania|lektury)$", "^{number} minuty czytania",
        "^(opublikowano|aktualizacja) [:]$", "^(dzisiaj|dziś|wczoraj) [,|o|godz] {date}$",
        "^ten tekst przeczytasz w", "^{date} (r|r.|godz)$", "^dnia {date}",
      },
      related = {
        "^(czytaj|przeczytaj|zobacz) (także|też|również|więcej|dalej|tutaj|koniecznie)[:]",
        "^(posłuchaj|obejrzyj|sprawdź) (także|też|również|więcej|dalej|tutaj|koniecznie)[:]",
        "^(czytaj|czytaj też|czytaj także|czytaj również|czytaj więcej) : {any}",
        "^(czytaj dalej|przeczytaj|przeczytaj także|przeczytaj też) : {any}",
        "^(przeczytaj również|zobacz|zobacz też|zobacz także|zobacz również) : {any}",
        "^(więcej|wideo|podcast|analiza) : {any}",
        "^(wywiad|opinia|komentarz|galeria|reportaż|powiązane|na żywo|relacja|sprawdź) : {any}",
        "^(polecamy|posłuchaj|quiz|oglądaj|sonda|warto przeczytać|dowiedz się więcej|w temacie) : {any}",
        "^(więcej|wszystkie|inne) (wiadomości|artykułów|informacji|artykuły|na temat|o|z|od) {any}",
        "^(kliknij|czytaj|więcej) tutaj", "^(następny|poprzedni) artykuł[:]", "^>> {any}", "^> {any}",
        "^(śledź|zobacz) {any} (na żywo|relację|tutaj)$", "^(dalsza część|ciąg dalszy) {any} (pod|poniżej)",
      },
      share = {
        "^(udostępnij|podziel się) (ten|na|przez|artykuł|artykułem|znajomym|w|tym|link|post)",
        "^(drukuj|wydrukuj|zapisz|kopiuj) (artykuł|link|ten|znajomemu|przez|stronę|adres|mailem)",
        "^(skopiuj|wyślij|poleć|podaruj) (artykuł|link|ten|znajomemu|przez|stronę|adres|mailem)",
        "^{number} udostępnień$", "^(otwiera się|otwórz) w nowym oknie", "^kliknij, aby (udostępnić|wydrukować)",
      },
      promo = {
        "^(nieprawidłowy|błędny) [adres] e-mail", "?^coś poszło nie tak", "^pobierz {any} aplikację",
        "^zaloguj się", "?(aby|żeby) (czytać|przeczytać|kontynuować)", "^(codziennie|co tydzień|każdego dnia) {any} (newsletter|skrzynk*|e-mail)",
        "^(zapisz się|zarejestruj się|subskrybuj) (na|do|nas|się|dostęp|aplikację)",
        "^(prenumeruj|zaprenumeruj|dołącz) (na|do|nas|się|dostęp|aplikację)",
        "^(zapisz się|zarejestruj się|subskrybuj) (newsletter|naszą|naszego|nasz|prenumeratę|subskrypcję)",
        "^(prenumeruj|zaprenumeruj|dołącz) (newsletter|naszą|naszego|nasz|prenumeratę|subskrypcję)",
        "^(obserwuj nas|śledź nas|polub nas|wesprzyj|wspieraj|wspomóż) (na|do|nas|się|dostęp|aplikację)",
        "^(obserwuj nas|śledź nas|polub nas) (newsletter|naszą|naszego|nasz|prenumeratę|subskrypcję)",
        "^(wesprzyj|wspieraj|wspomóż) (newsletter|naszą|naszego|nasz|prenumeratę|subskrypcję)",
        "^(zapisz się|zarejestruj się|subskrybuj) (subskrybentem|patronem|teraz|w|z|i)",
        "^(prenumeruj|zaprenumeruj|dołącz) (subskrybentem|patronem|teraz|w|z|i)",
        "^(zapisz się|zarejestruj się|subskrybuj) (aby|by|naszych|powiadomienia|najnowsze|jako)",
        "^(prenumeruj|zaprenumeruj|dołącz) (aby|by|naszych|powiadomienia|najnowsze|jako)",
        "^(obserwuj nas|śledź nas|polub nas|wesprzyj|wspieraj|wspomóż) (subskrybentem|patronem|teraz|w|z|i)",
        "^(obserwuj nas|śledź nas|polub nas) (aby|by|naszych|powiadomienia|najnowsze|jako)",
        "^(wesprzyj|wspieraj|wspomóż) (aby|by|naszych|powiadomienia|najnowsze|jako)",
        "^(pobierz|zaloguj się|wypróbuj|wykup|kup|otrzymuj) (na|do|nas|się|dostęp|aplikację)",
        "^(pobierz|zaloguj się|wypróbuj|wykup|kup|otrzymuj) (newsletter|naszą|naszego)",
        "^(pobierz|zaloguj się|wypróbuj|wykup|kup|otrzymuj) (nasz|prenumeratę|subskrypcję)",
        "^(odbieraj|bądź na bieżąco|zostań|znajdź nas|odblokuj|skorzystaj) (na|do|nas|się|dostęp|aplikację)",
        "^(odbieraj|bądź na bieżąco|zostań) (newsletter|naszą|naszego|nasz|prenumeratę|subskrypcję)",
        "^(znajdź nas|odblokuj|skorzystaj) (newsletter|naszą|naszego|nasz|prenumeratę|subskrypcję)",
        "^(pobierz|zaloguj się|wypróbuj|wykup|kup|otrzymuj) (subskrybentem|patronem|teraz|w|z|i)",
        "^(pobierz|zaloguj się|wypróbuj|wykup|kup|otrzymuj) (aby|by|naszych|powiadomienia|najnowsze|jako)",
        "^(odbieraj|bądź na bieżąco|zostań) (subskrybentem|patronem|teraz|w|z|i)",
        "^(znajdź nas|odblokuj|skorzystaj) (subskrybentem|patronem|teraz|w|z|i)",
        "^(odbieraj|bądź na bieżąco|zostań) (aby|by|naszych|powiadomienia|najnowsze|jako)",
        "^(znajdź nas|odblokuj|skorzystaj) (aby|by|naszych|powiadomienia|najnowsze|jako)",
        "(zapisz|zapisać|subskrybuj) {any} (newsletter|newslettera|newsletterów|kanał|podcast)",
        "(nasz|nasze|naszego|naszym|codzienny|bezpłatny) (newsletter|newslettery|newslettera|newsletterze)",
        "^newsletter*", "^(ten|to|aby|dalsza|pełny) {any} (subskrybentów|prenumeratorów|subskrypcji)",
        "^(dalszy|treść|artykuł|tekst|pozostało) {any} (subskrybentów|prenumeratorów|subskrypcji)",
        "^(ten|to|aby|dalsza|pełny) {any} (prenumeraty|prenumeratą|subskrypcją)",
        "^(dalszy|treść|artykuł|tekst|pozostało) {any} (prenumeraty|prenumeratą|subskrypcją)",
        "^(ten|to|aby|dalsza|pełny) {any} (dostęp|zaloguj|abonentów|dostępny dla|przeczytania)",
        "^(dalszy|treść|artykuł|tekst|pozostało) {any} (dostęp|zaloguj|abonentów|dostępny dla|przeczytania)",
        "^(masz już|masz|nie masz) {any} (konto|konta|subskrypcję|prenumeratę|prenumeratorem)",
        "^(jesteś już|jesteś|posiadasz) {any} (konto|konta|subskrypcję|prenumeratę|prenumeratorem)",
        "^(masz już|masz|nie masz) {any} (subskrybentem|zaloguj|prenumeraty|subskrypcji|dostęp)",
        "^(jesteś już|jesteś|posiadasz) {any} (subskrybentem|zaloguj|prenumeraty|subskrypcji|dostęp)",
        "(zrezygnować|zrezygnuj|anuluj|rezygnacja) {any} (w każdej chwili|w dowolnym momencie|kiedy chcesz)",
        "^(od|już od|tylko|za jedyne|za) {number} zł", "^{number} zł (miesięcznie|za|/)",
        "^(twój|podaj|wpisz|adres) (e-mail|email|adres|swój|adres e-mail)",
        "^(klikając|zapisując się|rejestrując|podając|wysyłając) {any}",
        "^(wyrażam zgodę|akceptuję|zgadzam się|chcę otrzymywać|oświadczam) {any}",
        "^(obserwuj|śledź|polub) {any} (facebooku|twitterze|instagramie|google news|x)$",
        "^(obserwuj|śledź|polub) {any} (google|youtube|tiktoku|whatsappie|wiadomości google)$",
        "^(dziękujemy|pomóż nam|nie przegap) {any}", "^(nieograniczony|pełny) dostęp",
        "^najważniejsze (informacje|wiadomości) {any} (mail|e-mail|skrzynkę|skrzynce|newsletter)",
      },
      nav = {
        "^(przejdź|idź|wróć|powrót) (do|na) {any}$", "^(strona|zdjęcie|slajd) {number} (z|/) {number}$",
        "^{number} z {number}$", "^(pokaż|ukryj|otwórz|zamknij|rozwiń|zwiń) (menu|wszystkie|więcej|mniej) [{any}]$",
        "^(pokaż|ukryj|otwórz|zamknij|rozwiń|zwiń) (mapę|galerię|wszystko) [{any}]$",
        "^(akceptuj|zarządzaj|odrzuć) {any} cookie*", "^(używamy|ta strona|strona|serwis|nasz serwis) {any} cookie*",
        "^(strona główna|jesteś tutaj|jesteś tu) (>|/|»|›|:) {any}", "^twoja przeglądarka", "^javascript",
        "^odtwórz {any}$",
      },
      tags = {
        "^(tagi|tematy|słowa kluczowe|tag|temat|kategoria) : {any}",
        "^(kategorie|dział|hasła|etykiety|więcej na temat|działy) : {any}",
      },
      ad = {
        "^(dalsza część|ciąg dalszy|reszta|dalszy ciąg) {any} (reklamą|wideo|galerią)",
        "^(dalsza część|ciąg dalszy|reszta|dalszy ciąg) {any} (reklamie|materiałem|zdjęciem)",
        "^(materiał|artykuł|tekst) (powstał|sponsorowany|przygotowany) {any}", "^we współpracy z {name}$",
        "^reklama {any} reklama$", "^sponsorem {any}$",
      },
      comments = {
        "^(pokaż|czytaj|zobacz|wszystkie) [wszystkie] {any} komentarze$",
        "^{number} (komentarzy|komentarze|komentarz|odpowiedzi)$", "^komentarze [:|%(] {any}",
        "^(dodaj|napisz|zostaw|opublikuj) (komentarz|swój|swoją|odpowiedź|opinię)",
        "^twój adres e-mail nie zostanie",
        "^(musisz|zaloguj się|aby|żeby) {any} (komentować|skomentować|dodać komentarz|komentarz)",
        "^(sekcja komentarzy|komentowanie)", "^bądź pierwszy", "^co o tym (myślisz|sądzisz)",
      },
      contact = {
        "^(kontakt|e-mail|email|mail|tel|tel.) : {any}", "^(telefon|kontakt dla mediów|więcej informacji) : {any}",
        "^(biuro prasowe|kontakt do autora|kontakt prasowy) : {any}",
        "^(skontaktuj się|napisz|zadzwoń|wyślij) (do|z|na|nam|nas|zdjęcie)",
        "^(skontaktuj się|napisz|zadzwoń|wyślij) (swoje|do nas|do redakcji|do autora|do autorki)",
        "^(prześlij|pisz|piszcie|kontaktuj) (do|z|na|nam|nas|zdjęcie)",
        "^(prześlij|pisz|piszcie|kontaktuj) (swoje|do nas|do redakcji|do autora|do autorki)",
        "^(masz|znasz|zauważyłeś|widzisz|znalazłeś|chcesz) {any} (temat|informację|informacje) {any}",
        "^(masz|znasz|zauważyłeś|widzisz|znalazłeś|chcesz) {any} (błąd|zdjęcia|pytanie) {any}",
        "^(masz|znasz|zauważyłeś) {any} (sugestie|historię|newsa|problem|nam|literówkę) {any}",
        "^(widzisz|znalazłeś|chcesz) {any} (sugestie|historię|newsa|problem|nam|literówkę) {any}",
        "^zgłoś (błąd|temat|swój)",
      },
      correction = {
        "^(sprostowanie|sprostowania|korekta|erratum|errata|uzupełnienie|wyjaśnienie) : {any}",
        "^(od redakcji|nota redakcyjna|przypis redakcji|aktualizacja) : {any}",
        "^(poprawka|przyp. red.|uwaga redakcji) : {any}", "^(sprostowanie|erratum|errata|od redakcji)$",
        "^(w poprzedniej|we wcześniejszej|wcześniejsza|poprzednia|w pierwotnej) wersji",
        "(artykuł|tekst|tytuł|materiał) (został|był) (zaktualizowany|poprawiony|zmieniony)",
        "(artykuł|tekst|tytuł|materiał) (został|był) (uzupełniony|skorygowany)", "^za (błąd|pomyłkę) przepraszamy",
        "^przepraszamy za",
      },
      embed = {
        "^wyświetl ten post", "^post udostępniony przez",
        "^(treść|ta treść|te treści) {any} (cookie|cookies|youtube|facebook|instagram|twitter|zewnętrzn*)",
        "^(ten|zobacz) tweet",
      },
      caption = {
        "%((po lewej|po prawej|w środku|z lewej|z prawej)%)",
        "%((l|p|archiwum|zdjęcie ilustracyjne|zdjęcie archiwalne)%)", "?fot.", "?zdjęcie ilustracyjne", "?foto :",
        "?na zdjęciu",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(zapisz się|zapisz się już|dołącz) [{any}] (newsletter|newslettera|newslettery)",
        "^(zapisz się|zaloguj się|zarejestruj się|zarejestruj|subskrybuj|kup dostęp|kup subskrypcję|wykup dostęp|wykup subskrypcję|prenumeruj|zamów prenumeratę|wesprzyj nas|wspieraj nas|wpłać|załóż konto|odbierz dostęp|wypróbuj) [teraz|już dziś|za darmo]$",
        "^otrzymuj {any} (skrzynkę|skrzynki|mail|maila|newsletter|e-mail|wiadomości)$",
        "na (twoją|swoją) (skrzynkę|skrzynkę mailową|pocztę)",
        "^(podaj|wpisz|wprowadź) [{any}] (e-mail|email|adres e-mail|adres email|maila)",
        "^(twój|adres) (e-mail|adres e-mail|email)$", "^dziękujemy za (zapisanie|zapis|subskrypcję|rejestrację|wsparcie)",
        "^(zapisując się|rejestrując się|klikając|subskrybując) [{any}] (akceptujesz|zgadzasz|zgodę|regulamin|polityk*)",
        "(zrezygnować|wypisać się|anulować|anulujesz|rezygnujesz) [z subskrypcji|subskrypcję] w (każdej chwili|dowolnym momencie)",
        "^(wyrażam zgodę|akceptuję) [{any}] (przetwarzanie|regulamin|handlowych|danych)",
        "^(wesprzyj|wspieraj) [{any}] (dziennikarstwo|redakcję|media)$",
        "^(ten artykuł|artykuł|ten tekst|treść) [{any}] (prenumeratorów|subskrybentów|abonentów|prenumeratorom|subskrybentom)",
        "^(tylko|treść) dla (prenumeratorów|subskrybentów|abonentów|zalogowanych)",
        "^(masz już|jesteś już|nie masz) [jeszcze] (konto|subskrypcję|prenumeratę|konta|prenumeratorem|subskrybentem|dostęp)",
        "^(zaloguj się|zarejestruj się) (aby|żeby|i|by|lub) {any}",
        "^(aby|żeby|chcesz) [{any}] (czytać dalej|przeczytać całość|kontynuować czytanie)",
        "^(czytaj|czytaj dalej) [{any}] (bez ograniczeń|bez limitu|za darmo)$",
        "^(dostęp|pełny dostęp) [{any}] (za|od|przez) [{any}] zł", "^(już od|pierwszy miesiąc) [{any}] zł",
        "^pobierz {any} (aplikację|aplikacja|app store|google play)", "^(obserwuj|śledź|polub|dołącz do) nas",
        "^(obserwuj|śledź|subskrybuj) [{any}] (facebooku|instagramie|youtube|google|twitterze|whatsapp|kanał|x)$",
        "^włącz powiadomienia", "^bądź na bieżąco", "^nie przegap {any} (wiadomości|informacji|newslettera)$",
        "preferowane źródło", "^podobał ci się (artykuł|ten|tekst)",
      },
      share = {
        "^(udostępnij|podziel się) [ten|tym] (artykuł|artykułem|wpis|na|tekst)",
        "^udostępnij (na|przez|w) (facebooku|twitterze|x|whatsapp|linkedin|messengerze)",
        "^(kopiuj link|skopiuj link|link skopiowany|skopiowano link|link skopiowano|drukuj|zapisz artykuł|zapisz na później|posłuchaj artykułu|wyślij e-mailem|prześlij dalej)$",
        "do schowka$",
      },
      related = {
        "^(czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także|przeczytaj też|czytaj więcej|polecamy|sprawdź|więcej|zobacz|posłuchaj) : {any}",
        "^(czytaj|zobacz|przeczytaj|sprawdź|posłuchaj) (też|także|również|więcej|dalej)$", "^czytaj (też|także|również) {any}",
        "^(czytaj|przeczytaj) (więcej|całość|cały artykuł) {any}",
        "^(więcej|inne) (artykułów|informacji|wiadomości|na ten temat|na temat)", "^kliknij (tutaj|tu|aby) {any}",
        "^(zobacz|obejrzyj) [{any}] (galerię|zdjęcia|wideo)$",
      },
      ad = {
        "^(reklama|materiał sponsorowany|artykuł sponsorowany|materiał promocyjny|dalsza część artykułu pod reklamą|dalsza część tekstu pod wideo|ciąg dalszy artykułu pod materiałem wideo|materiał partnera|reszta tekstu pod wideo)$",
        "^(dalsza część|ciąg dalszy|dalszy ciąg|reszta) [{any}] (pod|poniżej|reklamą|wideo)",
      },
      comments = {
        "^(dodaj|napisz|zostaw) komentarz", "^(zobacz|pokaż|czytaj) [wszystkie] [{number}] komentarze", "^{number} komentarzy$",
        "^(komentarze|komentowanie|możliwość komentowania) [{any}] (wyłączon*|zamknięt*|moderowane)",
        "^(skomentuj|zaloguj się, aby skomentować|dołącz do dyskusji|co o tym sądzisz)$", "^twój adres e-mail nie zostanie",
        "wymagane pola są",
      },
      nav = {
        "(włącz|włączyć) (obsługę javascript|javascript)",
        "^(używamy|ta strona używa|strona korzysta|nasza strona używa|ten serwis używa|serwis wykorzystuje) [z] [plików] cookies",
        "^(akceptuję|zaakceptuj|akceptuj|odrzuć) [wszystkie] [pliki] cookies",
        "^(przejdź do treści|przejdź do menu|wróć na górę|do góry|powrót na górę|polityka prywatności|regulamin|polityka cookies|ustawienia prywatności|ustawienia cookies|przejdź do serwisu)$",
        "^(to wideo|film|ten materiał) [{any}] (niedostępne|niedostępny|dostępne)", "^twoja przeglądarka",
      },
      tags = { "^(tagi|tematy|słowa kluczowe|więcej o|więcej na temat) : {any}" },
      timestamp = {
        "^(czas czytania|czyta się) [:] [ok.] {number}",
        "^(opublikowano|zaktualizowano|aktualizacja|data publikacji|ostatnia aktualizacja|publikacja) [:] {date}$",
      },
      copyright = {
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone",
        "^(kopiowanie|przedruk|rozpowszechnianie) [{any}] (zabronion*|zgody|zakazane)",
      },
      disclaimer = { "linki afiliacyjne" },
      contact = {
        "^(masz|chcesz) [{any}] (temat|informację|zdjęcia|informacje|coś) [{any}] (napisz|wyślij|skontaktuj|daj)",
        "^(napisz|skontaktuj się) (do nas|z nami|do redakcji|z redakcją|do autora)",
        "^(znalazłeś|zauważyłeś|widzisz) [{any}] błąd",
      },
      correction = { "^(sprostowanie|korekta|aktualizacja) : {any}", "^w (poprzedniej|pierwotnej) wersji (artykułu|tekstu)" },
      embed = { "^wyświetl ten post na instagramie", "^post udostępniony przez" },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "tekst", "napisał", "napisała" },
      bio = { "o autorze", "o autorce", "autor", "autorka", "autorzy", "o autorach" },
      related = {
        "czytaj (więcej|także|też|również|dalej)", "przeczytaj (także|też|również|więcej)",
        "zobacz (także|też|również|więcej)", "powiązane [artykuły|tematy|wiadomości]", "podobne [artykuły|tematy]",
        "najczęściej (czytane|oglądane|komentowane)", "najpopularniejsze", "najchętniej czytane",
        "popularne [artykuły|teraz]", "najnowsze [artykuły|wiadomości|informacje]",
        "ostatnie [artykuły|wpisy|wiadomości]", "więcej (artykułów|wiadomości|na ten temat|z|o) [{name}]",
        "więcej (o|z|od|na) {any}", "polecane [artykuły|dla ciebie|treści]", "polecamy [także|również]",
        "warto przeczytać", "może (cię|ciebie) [również|też] zainteresować", "może cię zainteresować",
        "to (może|ci się może) {any}", "nie przegap", "wybrane dla ciebie", "wideo", "na ten temat", "w temacie",
        "inni czytają", "inne artykuły", "zobacz więcej", "dowiedz się więcej", "czytelnicy polecają",
        "redakcja poleca", "artykuły powiązane", "artykuły tego autora", "z ostatniej chwili", "na topie",
        "gorące tematy", "hity dnia", "top", "temat dnia", "trendy", "wybór redakcji", "więcej tego autora",
      },
      share = { "udostępnij", "podziel się", "udostępnij artykuł" },
      promo = {
        "newsletter", "newslettery", "nasze newslettery", "zapisz się {any}", "prenumerata", "subskrypcja",
        "wesprzyj nas", "wspieraj nas",
      },
      nav = {
        "menu", "działy", "serwisy", "usługi", "obserwuj nas", "śledź nas", "o nas", "kontakt", "na skróty",
        "nawigacja", "linki", "nasze serwisy", "znajdź nas", "informacje", "polecane serwisy",
      },
      tags = { "tagi", "tematy", "słowa kluczowe", "powiązane tematy", "więcej na temat" },
      comments = {
        "komentarze", "{number} komentarzy", "skomentuj", "dodaj komentarz", "zostaw komentarz", "zostaw odpowiedź",
        "dyskusja", "opinie",
      },
      contact = { "kontakt", "biuro prasowe", "kontakt dla mediów" },
    },
    roles = {
      byline = {
        before = {
          "autor:", "autorka:", "autorzy:", "tekst:", "tekst i (zdjęcia|foto):", "napisał", "napisała", "napisali", "rozmawiał", "rozmawiała",
          "rozmawia", "rozmawiali", "opublikowane przez", "tekst", "artykuł:", "rozmawiał:", "rozmawiała:",
          "z {place} {any} relacjonuje",
        },
      },
      reporting = { before = { "reportaż:", "reporter:", "reporterka:", "relacja:", "reporterzy:", "materiał:" } },
      additional = {
        before = {
          "współpraca:", "we współpracy z", "współpraca", "przy współpracy", "research:", "współautor:",
          "dokumentacja:",
        },
      },
      editing = {
        before = {
          "redakcja:", "redaktor:", "redaktorka:", "redagował", "redagowała", "oprac.", "oprac.:", "opracowanie:",
          "opracował", "opracowała", "montaż:", "korekta:", "redakcja", "redaktor prowadzący:", "opr.", "opr.:",
          "wydawca:", "redaktor naczelny:",
        },
      },
      photography = {
        before = {
          "fot.", "fot.:", "foto:", "zdjęcia:", "zdjęcie:", "autor zdjęcia:", "autor zdjęć:", "fotografie:",
          "fotograf:", "ilustracja:", "ilustracje:", "grafika:", "rysunek:", "rys.", "wideo:", "operator:",
          "infografika:", "źródło zdjęcia:", "zdjęcia",
        },
      },
      translation = {
        before = {
          "tłumaczenie:", "tłum.", "tłum.:", "tłumaczył", "tłumaczyła", "przekład:", "przełożył", "przełożyła",
          "przełożyli", "tłumacz:",
          "z (angielskiego|niemieckiego|francuskiego|rosyjskiego) (przełożył|przełożyła|tłumaczył|tłumaczyła)",
          "z (włoskiego|hiszpańskiego|ukraińskiego|czeskiego) (przełożył|przełożyła|tłumaczył|tłumaczyła)",
        },
      },
      compiling = {
        before = { "zebrał", "zebrała", "zestawienie:", "wybór i opracowanie:", "wysłuchał", "wysłuchała" },
      },
      fact_check = { before = { "weryfikacja:", "sprawdzanie faktów:", "fact-checking:", "weryfikacja faktów:" } },
      audio = {
        before = {
          "dźwięk:", "muzyka:", "realizacja:", "lektor:", "czyta:", "czyta", "prowadzenie:", "prowadzi:",
          "realizacja dźwięku:", "prowadzący:",
        },
      },
      code = {
        before = {
          "programowanie:", "kod:", "projekt:", "opracowanie graficzne:", "projekt graficzny:", "wykonanie:",
          "dane:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^źródło: {name}$", "^źródła: {name}$" },
    agency = {
      "Polska Agencja Prasowa", "IAR", "KAI", "Katolicka Agencja Informacyjna", "PAP/EPA", "ISBnews", "East News",
      "EAST NEWS", "Agencja Gazeta", "Agencja Wyborcza.pl", "Forum", "FORUM", "Newspix", "Polska Press",
      "PAP MediaRoom", "Newseria", "Reporter", "Cyfra Sport", "400mm.pl", "PressFocus", "NEWSPIX.PL",
      "Informacyjna Agencja Radiowa", "PAP Foto", "PAP Biznes", "Infosecurity24",
    },
    staff = {
      "redaktor naczelny", "redaktor naczelna", "zastępca redaktora naczelnego", "nasz korespondent", "redakcja",
      "korespondent pap",
    },
    words = {
      ["for"] = { "dla" },
      ["and"] = { "i", "oraz", "&" },
      ["in"] = { "w", "z", "ze", "we" },
      particle = { "von", "van", "de" },
      suffix = { "junior", "senior" },
      honorific = { "Pan", "Pani", "Dr", "Prof", "Ks", "Gen", "Inż", "Mgr" },
      staff = {
        "dziennikarz", "dziennikarka", "dziennikarze", "redaktor", "redaktorka", "redakcja", "reporter",
        "reporterka", "reporterzy", "korespondent", "korespondentka", "publicysta", "publicystka", "felietonista",
        "fotoreporter", "fotograf", "wydawca", "stażysta", "autor", "autorka", "autorzy",
      },
      house = {
        "Agencja", "Press", "Media", "Wydawnictwo", "Grupa", "Fundacja", "Uniwersytet", "Policja", "Archiwum",
        "Gazeta", "Radio", "Telewizja", "Ministerstwo", "Urząd", "Straż", "News",
      },
      month = {
        { "stycznia", "styczeń", "sty" }, { "lutego", "luty", "lut" }, { "marca", "marzec", "mar" },
        { "kwietnia", "kwiecień", "kwi" }, { "maja", "maj" }, { "czerwca", "czerwiec", "cze" },
        { "lipca", "lipiec", "lip" }, { "sierpnia", "sierpień", "sie" }, { "września", "wrzesień", "wrz" },
        { "października", "październik", "paź" }, { "listopada", "listopad", "lis" },
        { "grudnia", "grudzień", "gru" },
      },
      weekday = {
        "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "środę", "sobotę",
        "niedzielę",
      },
      clock = { "godz", "godzina", "r", "godzinie" },
      ago = {
        "temu", "minut", "minuty", "minutę", "minuta", "godzin", "godziny", "godzinę", "godzina", "dni", "dzień",
        "tygodni", "tydzień", "tygodnie", "miesięcy", "miesiąc", "miesiące", "lat", "rok", "lata", "wczoraj",
      },
      stop = {
        "nie", "na", "do", "się", "że", "to", "jest", "są", "był", "była", "było", "były", "będzie", "ma", "mają",
        "co", "jak", "ale", "lub", "albo", "czy", "który", "która", "które", "którzy", "tego", "tej", "tym", "ten",
        "ta", "te", "od", "po", "za", "przez", "przed", "dla", "o", "u", "pod", "nad", "przy", "bez", "jego", "jej",
        "ich", "go", "mu", "im", "już", "tylko", "także", "też", "jednak", "jeszcze", "bardzo", "może", "gdy",
        "gdzie", "kiedy", "kto", "on", "ona", "oni", "my", "wy", "ja", "tak", "więc", "niż", "jako", "żeby", "aby",
        "bo",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[w dniu | dnia | w | użytkownik | wiadomość napisana przez | wiadomość od]],
    wrote = [[
      napisał(a) | napisał | napisała | pisze | pisał | pisała | napisał/a | napisal(a) | napisał:(a)
    ]],
    glue = [[o | o godz | o godzinie | godz | g | użytkownik | użytkowniczka | r | roku | od]],
    prose = [[jak | co | kiedy | gdy | jeśli | on | ona | oni | ja | my | i | ale | tak | to]],
    months = [[
      stycznia, styczeń, sty | lutego, luty, lut | marca, marzec, mar | kwietnia, kwiecień, kwi | maja, maj |
      czerwca, czerwiec, cze | lipca, lipiec, lip | sierpnia, sierpień, sie | września, wrzesień, wrz |
      października, październik, paź | listopada, listopad, lis | grudnia, grudzień, gru
    ]],
    day_first = true,
    days = [[
      poniedziałek, pon, pn | wtorek, wt, wto | środa, śr, śro | czwartek, czw, czwart | piątek, pt, pią |
      sobota, sob, so | niedziela, niedz, nd, nie
    ]],
    fields = {
      from = [[od | nadawca]],
      to = [[do | adresat]],
      cc = [[dw | cc | kopia | udw]],
      date = [[data | wysłano | wysłane | wysłany]],
      subject = [[temat]],
      other = [[odpowiedz do | adres odpowiedzi | ważność | załączniki]],
    },
    original = [[
      wiadomość oryginalna | oryginalna wiadomość | wiadomość pierwotna | original wiadomość |
      oryginalny termin | odpowiedz powyżej tej linii | wpisz odpowiedź powyżej tej linii |
      prosimy o wpisanie odpowiedzi nad tą linią
    ]],
    forwarded = [[
      wiadomość przekazana | przekazana wiadomość | przesłana wiadomość | wiadomość przesłana dalej |
      początek przekazywanej wiadomości | początek przekazanej wiadomości | treść przekazanej wiadomości |
      dalej przesłana wiadomość
    ]],
    device = [[
      wysłane z mojego … | wysłano z mojego … | wysłane z mojej … | wysłane z | wysłano z | wysłane przez |
      wysłane za pomocą | wysłano za pomocą | pobierz program outlook dla | uzyskaj program outlook dla |
      pobierz aplikację outlook dla
    ]],
    devices = [[telefonu | komórki | urządzenia mobilnego | tabletu]],
    excuse = [[przepraszam | proszę wybaczyć]],
    greetings = [[
      cześć | witam | dzień dobry | hej | drogi | droga | szanowny | szanowna | szanowni | witaj |
      dobry wieczór
    ]],
    inline = [[poniżej | w tekście]],
    closings = [[
      pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiam | z poważaniem | pozdrowienia |
      z pozdrowieniami | z wyrazami szacunku | z szacunkiem | dziękuję | z góry dziękuję | dzięki | pozdr |
      łączę wyrazy szacunku
    ]],
    disclaimers = [[
      ta wiadomość i wszelkie załączniki | treść niniejszej wiadomości | jeśli nie jesteś adresatem |
      jeżeli nie są państwo adresatem | jeśli otrzymali państwo tę wiadomość omyłkowo
    ]],
    hints = [[
      ta wiadomość oraz | treść tej wiadomości | zanim wydrukujesz | wolna od wirusów |
      informacje zawarte w tej wiadomości | niniejsza wiadomość | jeżeli nie jest pan | informacje poufne |
      program antywirusowy | oprogramowanie antywirusowe | chroń środowisko
    ]],
    footers = [[
      otrzymujesz tę wiadomość, ponieważ | otrzymałeś tę wiadomość, ponieważ | aby zrezygnować z subskrypcji |
      wypisz się | rezygnacja z subskrypcji | lista mailingowa | lista dyskusyjna
    ]],
  },

  -- hyphens: see docs/languages.md; words that may stand before or behind a cut of another word are not here
  hyphens = {
    first = "wice eks północno południowo wschodnio zachodnio społeczno polsko niemiecko biało czarno",
  },
}
