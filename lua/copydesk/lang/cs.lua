-- Czech. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "cs",
  name = "Czech",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        p pí sl dr judr mudr mvdr rndr phdr paeddr thdr rsdr pharmdr phmr dr.h.c prof doc mgr mga ing bc
        akad.arch akad.mal arch odb as lic red sen posl předs místopř řed taj gen plk pplk mjr kpt npor
        por ppor prap šprap rtm nadpor nprap čet des svob brig kap kom adm st ml nar sv blah bl ctih br
        o mons arcib kard rev mr mrs ms tř ul nábř
        odd odděl okr kr obv k.ú býv tvz zv zasl nár hl hlav stř jihozáp sev vých záp
        hist pol čes slov fr angl rus lat řec it mad maď amer brit techn hosp průmysl
        zák vl zemř vd roz
      ]],
      before_number = [[
        č čís čj č.j čp č.p čl odst písm § par pol bod obr tab s str strr sv roč r kap díl d t ř řád zák sb vyhl
        tel mob fax psč cca asi max min např odd sp.zn ev.č reg.č vyd ods okr hod kč ca příl pozn
        l n v
      ]],
      inside = [[
        např tj t.j tzn tzv t.zv t.č tč mj m.j resp popř příp event ev vč atd.s aj.s apod.s ap zejm zvl
        srov viz vs cf i.e e.g sc dle cit op adj zn
        mezinár všeob obec nadm obyč okr prům přibl přel zkr
        angl fr franc lat řec rus špan it maď hebr jap čín
        n.m.n.m m.n.m
      ]],
      anywhere = [[
        a.p a.i ad an et.al al ibid id op.cit tamt tamtéž
        l.p l n.m m n
        s.r.o spol spol.s.r.o a.s v.o.s k.s o.p.s z.s z.ú s.p n.p r.o.o.o inc ltd corp
        tis mil mld mio kč hal ks kg km cm mm ha min sek sec st.c
        úno bře kvě čvn čvc říj út čt pá so
        jr sr u.s u.s.a u.k e.u
        univ fak inst akad nakl vyd překl ed eds rukop sb příl bibl
        roč dopol odp r stol csc ph.d th.d drsc mba dis ll.m p.s pozn j nám
      ]],
      after_number = [[ hod min tis mil mld mio ks kč hal km cm mm kg ha hl stol ]],
      ending = [[ n.l př.n.l př.kr po.kr atd atp apod a.pod aj a.j etc ]],
    },
    months = [[
      leden ledna lednu únor února únoru březen března březnu duben dubna dubnu květen května květnu červen června
      červnu červenec července červenci srpen srpna srpnu září říjen října říjnu listopad listopadu prosinec
      prosince prosinci
    ]],
    ordinals = true,
    starters = [[
      ten ta to ti ty toho té těch tomu tom tím těmi tu tato tento toto tito tyto této tohoto tomto touto tuto
      těchto těmto onen ona ono takový taková takové
      já on my vy oni ony mě mne mi mně mnou tě tebe tobě jeho ho jemu mu něm jím jí ji její jejich nás
      nám námi vás vám vámi je jim jimi se si sobě sebe můj má mé moje tvůj svůj své svou náš naše váš vaše
      kdo co kde kdy jak proč jaký jaká jaké který která které kteří kam odkud kolik čí koho čeho komu
      a i ale avšak však nebo anebo či proto protože neboť tedy tak takže ani jenže nýbrž zatímco
      když kdyby aby že jestli jestliže pokud zda zdali přestože ačkoli ačkoliv než dokud jakmile poněvadž jelikož
      mimo
      v ve z ze na do od ode po pro při o u pod nad před za mezi bez k ke ku s podle během kolem kvůli vůči proti
      místo kromě díky vedle okolo uprostřed skrz včetně
      jsou byl byla bylo byli byly bude budou jsem jsme mají měl měla může mohou mohl lze musí musel chce není
      nejsou nebyl nebyla nemá nemůže
      ne ano nikdy nikdo nic žádný žádná žádné také též jen jenom pouze ještě už již vždy vždycky často někdy
      zde tady tam teď nyní dnes včera zítra tehdy potom pak později nejprve nejdříve následně konečně nakonec
      přesto navíc ovšem bohužel samozřejmě možná snad prý vlastně totiž například
      všichni všechno vše všechny každý každá každé mnoho mnozí několik někteří některé některý jiný jiná jiné jiní
      sám sama samo oba obě jeden jedna jedno dva dvě tři čtyři pět první druhý třetí poslední další
      současně zároveň původně dosud celkem velmi více méně dost prosím děkuji děkujeme ať nechť kéž
    ]],
    capitals = [[ vy vás vám vámi váš vaše vaši vašeho ty tě ti tobě tvůj ]],
    openers = [[ v ve od do po před okolo kolem na ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "ilustrační foto", "ilustrační snímek", "ilustrační fotografie", "archivní foto", "archivní snímek",
        "foto archiv", "foto autor", "repro", "profimedia", "čtk", "archiv", "soukromý archiv", "ilustrační obrázek",
      },
      related = {
        "číst dál", "číst dále", "čtěte dál", "čtěte dále", "čtěte také", "čtěte více", "číst více", "číst celé",
        "číst celý článek", "přečtěte si také", "přečtěte si více", "více", "více zde", "více informací",
        "zobrazit více", "načíst další", "další články", "další zprávy", "všechny články", "související články",
        "související", "mohlo by vás zajímat", "podívejte se také", "zobrazit vše", "celý článek", "dozvědět se více",
        "zobrazit další", "fotogalerie", "zobrazit galerii", "vstoupit do galerie", "pokračovat ve čtení",
        "otevřít galerii",
      },
      share = {
        "sdílet", "sdílejte", "sdílet článek", "sdílet na facebooku", "sdílet na twitteru", "sdílet na x", "sdílej",
        "poslat", "poslat e-mailem", "poslat emailem", "odeslat", "odeslat e-mailem", "vytisknout", "tisk", "tisknout",
        "kopírovat odkaz", "zkopírovat odkaz", "odkaz zkopírován", "uložit", "uložit článek", "uložit na později",
        "to se mi líbí", "líbí se mi", "tweetnout", "poslechnout", "poslouchat", "přehrát článek", "doporučit",
        "doporučit článek", "zkopírovat", "sdílení", "darovat článek", "odemknout pro přítele",
      },
      promo = {
        "předplatit", "předplatné", "předplaťte si", "koupit předplatné", "přihlásit", "přihlásit se", "přihlášení",
        "odhlásit", "odhlásit se", "registrace", "registrovat", "zaregistrovat se", "registrovat se", "můj účet",
        "podpořit", "podpořte nás", "podpořit nás", "přispět", "odebírat", "odebírat newsletter", "newsletter",
        "newslettery", "stáhnout aplikaci", "vyzkoušet", "vyzkoušet zdarma", "pouze pro předplatitele",
        "jen pro předplatitele", "odemknout článek", "pro předplatitele", "přidejte se", "přidat se", "objednat",
        "aktivovat předplatné", "získat předplatné",
      },
      nav = {
        "domů", "hlavní stránka", "úvod", "úvodní stránka", "menu", "hledat", "vyhledat", "vyhledávání", "zavřít",
        "zpět", "nahoru", "rubriky", "sekce", "kontakt", "kontakty", "o nás", "redakce", "reklama", "inzerce",
        "kariéra", "nápověda", "archiv", "mapa stránek", "podmínky užití", "obchodní podmínky",
        "ochrana osobních údajů", "ochrana soukromí", "zásady cookies", "cookies", "nastavení cookies",
        "nastavení soukromí", "zprávy", "zpravodajství", "aktuálně", "nejnovější", "hlavní zprávy", "domácí",
        "z domova", "zahraničí", "zahraniční", "ze světa", "svět", "česko", "politika", "ekonomika", "byznys",
        "finance", "peníze", "sport", "fotbal", "hokej", "kultura", "věda", "technika", "technologie", "zdraví",
        "vzdělání", "auto", "bydlení", "cestování", "počasí", "horoskopy", "hry", "kvízy", "křížovky", "názory",
        "komentáře a názory", "rozhovory", "krimi", "regiony", "praha", "brno", "ostrava", "foto", "video", "videa",
        "galerie", "podcasty", "podcast", "živě", "on-line", "online", "filmy", "hudba", "knihy", "magazín",
        "životní styl", "žena", "recepty", "televize", "program", "tv program", "historie", "další", "předchozí",
        "následující", "zobrazit", "skrýt", "rozbalit", "sbalit", "otevřít", "přijmout", "souhlasím", "přijmout vše",
        "odmítnout", "načítání", "nastavení", "obsah", "zvětšit", "rss", "mobilní verze", "volná místa",
        "předchozí článek", "následující článek", "nahlásit chybu",
      },
      tags = {
        "štítky", "témata", "téma", "tagy", "klíčová slova", "témata článku", "více k tématu", "kategorie", "rubrika",
        "osobnosti", "související témata",
      },
      ad = {
        "reklama", "inzerce", "komerční sdělení", "komerční článek", "sponzorováno", "sponzorovaný obsah",
        "partnerský obsah", "partner", "partneři", "přeskočit reklamu", "advertorial", "placená inzerce", "pr článek",
        "článek pokračuje pod reklamou", "ve spolupráci s",
      },
      comments = {
        "komentáře", "komentář", "komentovat", "přidat komentář", "napsat komentář", "zobrazit komentáře",
        "všechny komentáře", "žádné komentáře", "odpovědět", "nahlásit", "diskuse", "diskuze", "vstoupit do diskuse",
        "vstoupit do diskuze", "přejít do diskuse", "do diskuse", "přidat názor", "názory čtenářů", "zobrazit diskusi",
        "přidat příspěvek", "nahlásit příspěvek", "od nejnovějších",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^(autor|autorka|autoři|text|napsal|napsala) : {names}",
        "^{names} , (redaktor|redaktorka|reportér|reportérka|novinář|novinářka|zpravodaj|zpravodajka|komentátor) {any}$",
        "^{name} , (čtk|redakce|pr)$", "^(zpracoval|zpracovala|připravil|připravila|zaznamenal|zaznamenala) {names}$",
        "?^(redakce|čtk|red|čtk, {name})$", "^(náš|naše) (zpravodaj|zpravodajka|reportér|reportérka) {any}$",
      },
      bio = {
        "^(o autorovi|o autorce|o autorech)$",
        "^{name} (je|byl|byla) (redaktor|redaktorka|reportér|reportérka|novinář|novinářka|komentátor|komentátorka|šéfredaktor|šéfredaktorka|publicista|publicistka|zpravodaj|zpravodajka) {any}$",
      },
      credit = {
        "^(překlad|redakce|editor|editorka|korektura|korektury|střih|kamera|režie|produkce|grafika|infografika|spolupráce|dramaturgie) : {names}",
        "^(přeložil|přeložila|přeložili) {names}$",
        "^z (angličtiny|němčiny|francouzštiny|ruštiny|polštiny|španělštiny) (přeložil|přeložila)",
        "^s (přispěním|využitím|použitím) {any}$",
        "^na (článku|textu) (se podíleli|se podílel|se podílela|spolupracovali) {any}$", "^%(čtk%)$",
        "^(podle|s využitím) agentur {any}$", "^(zdroj a autor|připravili) : {names}",
      },
      photo_credit = {
        "^(foto|fotografie|fotky|zdroj foto|zdroj fotografie|zdroj obrázku|zdroj snímku|autor foto|autor fotografie|ilustrační foto|ilustrace|snímek) : {any}",
        "^(koláž|kresba|video|grafika|repro|reprofoto|zdroj videa|fotograf|fotografka|úvodní foto|titulní foto|mapa) : {any}",
        "^foto © {any}", "^foto {name} [,|/|-] {any}$", "(foto|ilustrační foto|zdroj foto|autor fotografie) : {any}$",
        "/ (čtk|profimedia|mafra|shutterstock|ap|reuters|isifa|vlm|profimedia.cz)$",
        "^(čtk|profimedia|reuters|mafra|ap) / {any}$",
        "^zdroj : (profimedia|shutterstock|čtk|ap|reuters|getty images|pixabay|pexels|unsplash) {any}$",
        "%(foto : {any}%)$", "?foto :",
      },
      syndication = {
        "^(zdroj|zdroje) : {any}",
        "^(článek|text|tento článek|tento text) (vyšel|původně vyšel|byl původně|byl převzat|poprvé vyšel|převzat) {any}",
        "^(původně|poprvé) (vyšlo|publikováno|zveřejněno) {any}", "^převzato (z|ze|od) {any}", "^se souhlasem {any}$",
        "^(původní|originální) (článek|text) {any}$", "^tisková zpráva {any}$",
      },
      copyright = {
        "všechna práva vyhrazena", "^copyright", "^©",
        "(publikování|šíření|kopírování|přebírání|další šíření|jakékoli užití) {any} (zakázáno|souhlasu | písemného | povoleno)",
        "^autorská práva", "je bez {any} souhlasu {any} zakázáno", "chráněno autorským zákonem",
      },
      disclaimer = {
        "(názory|názor|stanovisko|postoje) {any} (autora|autorů) {any} (nemusí|neodpovíd* | nevyjadřuj* | nemusejí)",
        "^(upozornění|prohlášení|vyloučení odpovědnosti) : {any}", "redakce nenese odpovědnost",
        "(affiliate|partnerské) odkazy", "(nejedná se|nejde) o (investiční|lékařské) (doporučení|poradenství|rady)",
        "získat provizi",
      },
      timestamp = {
        "^(publikováno|vydáno|aktualizováno|aktualizace|zveřejněno|poslední aktualizace|datum|vytvořeno|upraveno|vloženo) [:] [v|ve|dne] {date}",
        "^před {number} (minutami|hodinami|dny|týdny|měsíci|lety|min|hod)$",
        "^před (minutou|hodinou|týdnem|měsícem|rokem)$", "^(dnes|včera|předevčírem) [,|v|ve] {date}$",
        "^(dnes|včera|právě teď|právě)$", "^(doba čtení|čas čtení|čtení na) [:] {any}$",
        "^{number} (minut|minuty|minuta|min) (čtení|četby)$", "^{number} min. čtení$",
      },
      related = {
        "^(čtěte|přečtěte si|podívejte se|sledujte) (také|též|dále|více|i|taky|na) [:]",
        "^(čtěte|čtěte také|více|video|podcast|rozhovor|komentář|anketa|analýza|galerie|on-line|související|fotogalerie|kvíz|přečtěte si|glosa) : {any}",
        "^(více|další|všechny) (zprávy|články|informací|o|na téma|z rubriky) {any}", "^(klikněte|více) (zde|sem)",
        "^(předchozí|následující|další) (článek|zpráva|díl)[:]$", "^mohlo by (vás|se vám) {any}",
        "^(číst|zobrazit) (dál|dále|více|celý|další) {any}$",
      },
      share = {
        "^(sdílet|sdílejte|poslat|odeslat) (na|přes|tento|článek|s|prostřednictvím|e-mailem|odkaz|přátelům|známému) {any}",
        "^(vytisknout|tisknout|zkopírovat|kopírovat|uložit) (článek|odkaz|stránku|tento)$",
        "^{number} (sdílení|zobrazení|zhlédnutí)$", "^(zhlédnuto|zobrazeno|přečteno) {number}",
      },
      promo = {
        "^neplatný e-mail", "?^něco se pokazilo", "^stáhněte si {any} aplikaci", "^přihlaste se, abyste {any}",
        "^každ* (ráno|den|týden) {any} (newsletter|e-mail*)",
        "^(přihlaste se|přihlašte se|zaregistrujte se|registrujte se|odebírejte|předplaťte si|předplaťte) {any}",
        "^(sledujte|najdete) nás {any}",
        "^(sledujte|najdete) {any} (facebooku|twitteru|instagramu|whatsappu|youtube|telegramu|x)$",
        "^(podpořte|staňte se|přidejte se|připojte se|získejte) {any}",
        "^(váš|zadejte) (e-mail|email|e-mailovou) {any}",
        "^(stáhněte|stáhnout|nainstalujte) {any} (aplikaci|aplikace|google play|app store)",
        "^(tento|celý|zbytek|zbývá|pokračování|pro) {any} (předplatitel* | předplatné | předplatného | přihlaste | přihlášení)",
        "^(máte|nemáte) {any} (předplatné|účet|přihlaste se)",
        "^(kliknutím|odesláním|přihlášením|vyplněním|zadáním) {any} (souhlas* | berete)",
        "^(souhlasím|chci dostávat|přeji si|beru na vědomí) {any}",
        "(newsletter|newsletteru|newslettery|newsletterů) {any} (přihlaste | odebírejte | zdarma | e-mail)",
        "^(náš|denní|ranní|večerní|týdenní|bezplatný) newsletter {any}",
        "^(předplatné|přístup|již|už) (od|za|jen) {number} kč", "(zrušit|zrušíte) {any} kdykoli",
        "^(děkujeme|nezmeškejte|nepřehlédněte|nenechte si ujít) {any}",
        "^chcete (číst|vědět|mít|dostávat|odebírat|podpořit) {any}",
      },
      nav = {
        "^(přejít|jít|zpět|návrat) (na|k|do|ke) {any}$",
        "^(zobrazit|skrýt|otevřít|zavřít|rozbalit|sbalit) (menu|vše|více|méně|mapu|galerii|další)$",
        "^{number} z {number}$", "^(strana|foto|fotografie|snímek) {number} z {number}$",
        "^(používáme|tento web používá|web používá|tyto stránky používají) {any} cookie*",
        "^(váš prohlížeč|pro přehrání videa|javascript)", "^(domů|úvod|jste zde) (>|/|»|›|:) {any}",
        "^{number} fotografií$", "^fotogalerie {any}$",
      },
      tags = { "^(štítky|témata|tagy|klíčová slova|téma|kategorie|rubrika|rubriky|více k tématu) : {any}" },
      ad = {
        "^(článek|text) pokračuje {any}", "^(ve spolupráci|partnerem|sponzorem) {any}$",
        "^(komerční sdělení|reklama|inzerce) : {any}", "^reklama {any} reklama$",
      },
      comments = {
        "^{number} (komentářů|komentáře|komentář|příspěvků|příspěvky|příspěvek|reakcí|odpovědí)$",
        "^(komentáře|diskuse|diskuze|názory) [:|%(] {number}",
        "^(přidejte|napište|vložte|přidat|vložit) {any} (komentář|názor|příspěvek)$", "^vaše e-mailová adresa nebude",
        "^(pro|abyste) {any} (komentov* | komentář* | diskus* | diskut*)", "^vyžadované informace jsou", "^buďte první",
        "^co si o tom myslíte",
      },
      contact = {
        "^(kontakt|e-mail|email|telefon|tel|tel.|tiskové oddělení|kontakt pro média|adresa redakce) : {any}",
        "^(napište|pište|volejte|zavolejte|kontaktujte|pošlete|zašlete) (nám|na|redakci|své|svůj|do) {any}",
        "^(máte|víte|byli|jste|viděli) {any} (tip|napište|pošlete|svědk* | chybu | zkušenost)",
        "^(našli|nahlásit|nahlaste) {any} chybu {any}",
      },
      correction = {
        "^(oprava|upřesnění|errata|aktualizace|aktualizováno|omluva|poznámka redakce|pozn. red.) : {any}",
        "^v (původní|předchozí) verzi {any}", "^(omlouváme se|redakce se omlouvá|za chybu se) {any}",
        "(článek|text|titulek) (byl|jsme) (aktualizov* | oprav* | uprav* | doplněn* | doplnili)",
      },
      embed = {
        "^(zobrazit|podívejte se na) (tento příspěvek|příspěvek) {any}", "^příspěvek sdílený {any}",
        "^příspěvek, který sdílí {any}",
      },
      caption = {
        "%((vlevo|vpravo|uprostřed|ilustrační foto|archivní foto|ilustrační snímek)%)",
        "^(na snímku|na fotografii|na fotce)(:|,|—) {any}",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(přihlaste se|přihlásit se|odebírejte|odebírat|zaregistrujte se) [{any}] (newsletter|newsletteru|newslettery|zpravodaj)",
        "^(přihlaste se|přihlásit se|registrovat|registrujte se|zaregistrujte se|předplatit|předplaťte si|koupit předplatné|objednat předplatné|podpořte nás|přispějte|přispět|vyzkoušet zdarma|odebírat) [nyní|hned|zdarma]$",
        "^(dostávejte|získejte) [{any}] (e-mail|e-mailu|mailu|schránky|newsletter|mobilu)$",
        "(do|na) (vaší|vaši|vašeho) (schránky|e-mailové schránky|e-mailu|mailu)",
        "^(zadejte|vložte|vyplňte) [{any}] (e-mail|email|e-mailovou adresu)", "^(váš e-mail|vaše e-mailová adresa)$",
        "^děkujeme za (přihlášení|odběr|registraci|vaši podporu)",
        "^(přihlášením|odesláním|registrací|kliknutím) [{any}] (souhlasíte|souhlas|podmínk*|zásad*)",
        "(odhlásit|zrušit|odhlášení) [{any}] kdykoli*", "kdykoli* (odhlásit|zrušit)",
        "^podpořte {any} (žurnalistiku|novinařinu|redakci)$",
        "^(tento článek|článek|obsah|tento text) [{any}] (předplatitele|předplatitelům|předplatitel|předplatným)$",
        "^(pouze|jen) pro (předplatitele|přihlášené)",
        "^(máte|nemáte|jste) (už|již|ještě) (předplatné|účet|předplatitel|předplatitelem|registraci)",
        "^(přihlaste se|registrujte se) (a|pro|nebo) {any}", "^(pro pokračování ve čtení|chcete číst dál|pokračovat ve čtení)",
        "^číst dál$", "^(již od|už od|první měsíc) [{any}] kč", "^stáhněte si {any} (aplikaci|app store|google play)",
        "^sledujte nás", "^sledujte {any} (facebooku|instagramu|youtube|twitteru|google|whatsapp|telegramu)$",
        "^(zapněte|povolte) [{any}] (upozornění|notifikace)",
        "^(nenechte si ujít|buďte v obraze) [{any}] (zprávy|novinky|newsletter|obraze|článek)$",
      },
      share = {
        "^(sdílejte|sdílet) [tento] (článek|článkem|příspěvek|text)",
        "^sdílet (na|přes|pomocí) (facebooku|twitteru|x|whatsapp|linkedin|síti)",
        "^(kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|vytisknout|tisknout|uložit článek|poslech článku|přehrát článek|poslat e-mailem)$",
        "do schránky$",
      },
      related = {
        "^(čtěte také|čtěte i|čtěte dále|čtěte více|přečtěte si také|přečtěte si|mohlo by vás zajímat|související|podívejte se|více zde|další články|video|fotogalerie) : {any}",
        "^(čtěte|podívejte se) (také|i|dále|více)$",
        "^(mohlo by vás zajímat|přečtěte si také|číst více|celý článek|číst dále|pokračování článku|více k tématu|související články|nejčtenější)$",
        "^(další|více) (článků|zpráv|informací) (k|o|na|z)", "^klikněte (zde|sem) {any}",
      },
      ad = {
        "^(reklama|inzerce|komerční sdělení|placená inzerce|sponzorovaný obsah|článek pokračuje pod reklamou|text pokračuje pod reklamou|komerční článek|pokračování článku pod reklamou)$",
        "pod reklamou$",
      },
      comments = {
        "^(přidat|napsat|vložit|napište) komentář", "^(zobrazit|číst) [všechny] [{number}] komentáře", "^{number} komentářů$",
        "^(diskuse|komentáře|diskuze) (je|jsou|byla) (uzavřena|vypnuty|ukončena|uzavřeny)",
        "^(vstoupit do diskuse|přihlaste se a diskutujte|diskuse ke článku|zapojte se do diskuse)$",
        "^vaše e-mailová adresa nebude", "vyžadované informace jsou",
      },
      nav = {
        "(povolte|zapněte|zapnout|povolit) javascript", "javascript {any} (vypnutý|zakázaný|povolený)",
        "^(používáme|tento web používá|tyto stránky používají|tyto webové stránky) [soubory] cookie*",
        "^(přijmout|přijmout všechny|odmítnout|souhlasím) [všechny] [soubory] cookie*",
        "^(přejít|přeskočit) (k|na) (obsahu|obsah|navigaci)",
        "^(zpět nahoru|nahoru|ochrana osobních údajů|obchodní podmínky|nastavení cookies|zásady ochrany osobních údajů|nastavení soukromí)$",
        "^(video|toto video) [{any}] (dostupné|přehrát)", "^váš prohlížeč",
      },
      tags = { "^(témata|štítky|tagy|klíčová slova|více o|další k tématu) : {any}" },
      timestamp = {
        "^doba čtení [:] {number}",
        "^(publikováno|aktualizováno|zveřejněno|vydáno|poslední aktualizace|naposledy aktualizováno) [:] {date}$",
      },
      copyright = {
        "všechna práva vyhrazena", "^(publikování|šíření|přetisk|kopírování) [{any}] (zakázáno|souhlasu|zakázané)",
      },
      contact = {
        "^(máte|víte) [{any}] (tip|námět|informace|tipy) [{any}] (napište|pište|pošlete|dejte|kontaktujte)",
        "^(napište|pište) (nám|redakci|autorovi)", "^(našli|objevili) jste {any} chybu",
      },
      correction = {
        "^(oprava|opravujeme|upřesnění|aktualizace|omluva) : {any}", "^v (původní|předchozí) verzi (článku|textu)",
      },
      embed = { "^zobrazit příspěvek na instagramu", "^příspěvek sdílený" },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "text", "napsal", "napsala" },
      bio = { "o autorovi", "o autorce", "o autorech", "autor", "autorka" },
      related = {
        "čtěte (také|též|dále|více)", "přečtěte si (také|též|i|více)", "mohlo by (vás|se vám) [také] (zajímat|líbit)",
        "související [články|zprávy|témata]",
        "(další|nejnovější|poslední|podobné|doporučené|nejlepší|hlavní) (články|zprávy|videa|příspěvky)",
        "(nejčtenější|nejsledovanější|nejdiskutovanější|nejkomentovanější|nejoblíbenější) [články|zprávy]",
        "doporučujeme", "doporučené", "více (z|o|k) {any}", "k tématu", "na téma", "zprávy z {name}",
        "výběr (redakce|článků|editorů)", "právě se čte", "nepřehlédněte", "nenechte si ujít", "další z rubriky",
        "další z {name}", "aktuálně se děje", "tip redakce", "populární", "podívejte se také", "co si přečíst dál",
        "z našich webů", "témata dne", "další čtení",
      },
      share = { "sdílet", "sdílejte", "sdílet článek", "sdílejte článek" },
      promo = { "newsletter", "newslettery", "předplatné", "přihlaste se {any}", "odebírejte {any}", "podpořte {any}" },
      nav = {
        "menu", "rubriky", "sekce", "navigace", "sledujte nás", "o nás", "služby", "naše weby", "odkazy", "další weby",
      },
      tags = { "štítky", "témata", "tagy", "klíčová slova", "témata článku", "více k tématu" },
      comments = {
        "komentáře", "diskuse", "diskuze", "{number} (komentářů|komentáře|komentář)", "přidat komentář",
        "napsat komentář", "názory čtenářů", "diskuse ke článku",
      },
      contact = { "kontakt", "kontakty", "kontakt pro média" },
    },
    roles = {
      byline = {
        before = {
          "autor:", "autorka:", "autoři:", "text:", "napsal", "napsala", "napsali", "zaznamenal", "zaznamenala",
          "rozhovor vedl", "rozhovor vedla", "ptal se", "ptala se", "autor článku:",
        },
      },
      reporting = { before = { "reportáž:", "reportér:", "reportérka:", "reportéři:", "zpravodaj:" } },
      additional = {
        before = {
          "spolupráce:", "ve spolupráci s", "spolupracoval", "spolupracovala", "spolupracovali", "přispěl", "přispěla",
          "přispěli", "s přispěním", "rešerše:",
        },
        after = {
          "přispěli k tomuto článku", "přispěl k tomuto článku", "přispěla k tomuto článku", "se podíleli na článku",
          "se podílel na článku", "se podílela na článku",
        },
      },
      editing = {
        before = {
          "redakce:", "editor:", "editorka:", "editoři:", "redigoval", "redigovala", "editoval", "editovala",
          "korektura:", "korektury:", "střih:", "vedoucí vydání:", "šéfredaktor:", "šéfredaktorka:",
          "jazyková korektura:",
        },
      },
      photography = {
        before = {
          "foto:", "fotografie:", "fotograf:", "fotografka:", "foto a video:", "video:", "kamera:", "ilustrace:",
          "koláž:", "grafika:", "infografika:", "kresba:", "autor fotografie:", "zdroj foto:", "snímky:",
        },
      },
      translation = {
        before = {
          "překlad:", "přeložil", "přeložila", "přeložili", "překladatel:", "překladatelka:",
          "z (angličtiny|němčiny|francouzštiny|ruštiny|polštiny|španělštiny|italštiny) (přeložil|přeložila|přeložili)",
        },
      },
      compiling = {
        before = {
          "zpracoval", "zpracovala", "zpracovali", "zpracoval:", "zpracovala:", "připravil", "připravila", "připravili",
          "připravil:", "připravila:", "připravili:", "sestavil", "sestavila",
        },
      },
      fact_check = { before = { "ověření faktů:", "fact-checking:", "ověřování faktů:", "factchecking:" } },
      audio = {
        before = {
          "zvuk:", "hudba:", "moderátor:", "moderátorka:", "moderuje:", "čte:", "zvukový design:", "moderoval",
          "moderovala",
        },
      },
      code = { before = { "programování:", "vývoj:", "kód:", "design:", "grafické zpracování:", "data:" } },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^zdroj: {name}$", "^zdroje: {name}$", "^převzato z {name}$" },
    agency = {
      "ČTK", "Česká tisková kancelář", "MAFRA", "Profimedia", "Profimedia.cz", "ČIA", "CTK Photo", "ČTK/AP", "Právo",
      "Novinky", "Seznam Zprávy", "Český rozhlas", "ČRo", "SITA", "VLM", "Isifa", "Mediafax", "KOOPERATIVA",
    },
    staff = {
      "šéfredaktor", "šéfredaktorka", "zástupce šéfredaktora", "vedoucí redaktor", "náš zpravodaj",
      "zvláštní zpravodaj", "vlastní zpravodaj", "zahraniční zpravodaj",
    },
    region = {
      "Česko", "Česká republika", "Slovensko", "Německo", "Rakousko", "Polsko", "Francie", "Velká Británie", "USA",
      "Rusko", "Ukrajina", "Itálie", "Španělsko", "Čína", "Izrael", "Turecko", "Maďarsko",
    },
    words = {
      ["for"] = { "pro" },
      ["and"] = { "a", "&" },
      ["in"] = { "v", "ve", "z", "ze" },
      updated = { "aktualizováno", "aktualizace", "upraveno" },
      particle = { "von", "van", "de" },
      suffix = { "ml", "st", "CSc", "DrSc" },
      honorific = { "Mgr", "Ing", "JUDr", "MUDr", "PhDr", "Bc", "pan", "paní", "Prof", "Doc" },
      staff = {
        "redaktor", "redaktorka", "redaktoři", "reportér", "reportérka", "reportéři", "novinář", "novinářka",
        "zpravodaj", "zpravodajka", "komentátor", "komentátorka", "publicista", "publicistka", "editor", "editorka",
        "fotograf", "fotografka", "fotoreportér", "autor", "autorka", "autoři", "redakce", "stážista", "stážistka",
        "moderátor", "moderátorka",
      },
      office = {
        "hlavní", "vedoucí", "zvláštní", "zahraniční", "sportovní", "ekonomický", "ekonomická", "politický",
        "politická", "externí", "zástupce",
      },
      house = {
        "Agentura", "Media", "Press", "Nakladatelství", "Skupina", "Nadace", "Univerzita", "Policie", "Archiv",
        "Noviny", "Rozhlas", "Televize", "Ministerstvo", "Úřad", "Hasiči", "Zprávy", "Deník", "Muzeum", "Ústav",
      },
      month = {
        { "ledna", "leden", "led" }, { "února", "únor", "úno" }, { "března", "březen", "bře" },
        { "dubna", "duben", "dub" }, { "května", "květen", "kvě" }, { "června", "červen", "čvn" },
        { "července", "červenec", "čvc" }, { "srpna", "srpen", "srp" }, { "září", "zář" }, { "října", "říjen", "říj" },
        { "listopadu", "listopad", "lis" }, { "prosince", "prosinec", "pro" },
      },
      weekday = {
        "pondělí", "úterý", "středa", "středu", "čtvrtek", "pátek", "sobota", "sobotu", "neděle", "neděli", "po", "út",
        "čt", "pá",
      },
      clock = { "hod", "hodin", "h" },
      ago = {
        "před", "minut", "minuty", "minuta", "minutami", "minutou", "hodin", "hodiny", "hodina", "hodinami", "hodinou",
        "dní", "dny", "den", "týdnem", "týdny", "týden", "měsíci", "měsícem", "lety", "rokem", "včera", "dnes",
      },
      stop = {
        "se", "si", "na", "je", "jsou", "byl", "byla", "bylo", "byli", "bude", "že", "to", "ten", "ta", "tento", "tato",
        "toto", "který", "která", "které", "kteří", "co", "jak", "ale", "nebo", "či", "když", "aby", "by", "do", "od",
        "po", "pro", "za", "s", "k", "o", "u", "i", "při", "bez", "pod", "nad", "mezi", "podle", "kvůli", "jeho",
        "její", "jejich", "ho", "mu", "jí", "on", "ona", "oni", "my", "vy", "já", "už", "jen", "také", "však", "ještě",
        "velmi", "může", "má", "mají", "kde", "kdy", "kdo", "tak", "než", "jako", "protože", "řekl", "řekla", "uvedl",
        "uvedla", "není", "ne", "jsem", "jsme", "své", "svou",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[dne | v]],
    wrote = [[napsal | napsala | napsal(a) | napsal/a | napsali | psal(a) | píše | odpověděl]],
    glue = [[v | ve | odesílatel | uživatel | od]],
    prose = [[jak | co | když | on | ona | oni | já | my | a | ale | tak | to]],
    months = [[
      ledna, leden, led | února, únor, úno | března, březen, bře | dubna, duben, dub | května, květen, kvě |
      června, červen, čvn, čer | července, červenec, čvc | srpna, srpen, srp | září, zář | října, říjen, říj |
      listopadu, listopad, lis | prosince, prosinec, pro
    ]],
    day_first = true,
    days = [[pondělí, po | úterý, út | středa, st | čtvrtek, čt | pátek, pá | sobota, so | neděle, ne]],
    am = [[dop]],
    pm = [[odp]],
    fields = {
      from = [[od | odesílatel]],
      to = [[komu | příjemce | pro]],
      cc = [[kopie | cc | skrytá kopie]],
      date = [[datum | odesláno]],
      subject = [[předmět]],
      other = [[odpovědět komu | odpověď komu | důležitost | přílohy]],
    },
    original = [[
      původní zpráva | původní e-mail | originální zpráva | původní schůzka | odpovězte nad tímto řádkem |
      napište svou odpověď nad tento řádek
    ]],
    forwarded = [[
      přeposlaná zpráva | předaná zpráva | začátek přeposílané zprávy | začátek přeposlané zprávy |
      přeposlaný e-mail
    ]],
    device = [[
      odesláno z mého … | odesláno ze … | posláno z mého … | odesláno z | odesláno pomocí | posláno z |
      získat outlook pro | stáhnout outlook pro | získejte outlook pro
    ]],
    devices = [[telefonu | mobilu | tabletu | mobilního]],
    excuse = [[omluvte | prosím omluvte | omlouvám se]],
    greetings = [[ahoj | dobrý den | vážený | vážená | milý | milá | zdravím | dobré ráno]],
    inline = [[níže | v textu]],
    closings = [[
      s pozdravem | s přátelským pozdravem | s úctou | zdravím | hezký den | přeji hezký den | děkuji |
      děkuji a přeji hezký den | díky | mějte se hezky | předem děkuji
    ]],
    disclaimers = [[
      tato zpráva a veškeré přílohy | pokud nejste zamýšleným příjemcem |
      pokud nejste adresátem | informace obsažené v této zprávě
    ]],
    hints = [[
      tento e-mail a | obsah této zprávy | důvěrné informace | antivirový program |
      antivirovým programem | tato zpráva je důvěrná
    ]],
    footers = [[
      tuto zprávu jste obdrželi, protože | tento e-mail jste obdrželi, protože | odhlásit se | pro odhlášení |
      odhlásit odběr
    ]],
  },
}
