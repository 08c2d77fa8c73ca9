-- Danish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "da",
  name = "Danish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hr fr frk fru prof dr dr.med dr.phil dr.jur dr.theol cand cand.mag cand.polit cand.jur cand.merc cand.scient
        stud stud.med lic mag ing dir adv formand sekr kapt kpt Maj oberst oblt gen lt ltn løjtn sgt adm
        skt sct st sankt past pastor biskop mr mrs ms mme mlle født fhv fung afg stm fam vicedir
        konst kst kgl kongl chr
      ]],
      before_number = [[
        nr no num art kap fig figs tab s sd p pp pag pkt stk § par tlf telf tel mobil fax vol bd bind hft nr's kl ca
        c max min jf jvf jfr lbk bek cirk bilag årg udg opl vers v matr vejl lb sp km st th chr
      ]],
      inside = [[
        f.eks fx f.ex eks bl.a bl a d.v.s dvs d.æ d.y d.ä ff f.m.t f.t f.s.v.a for.eks h.h.v hhv hhvs
        i.f.m ifm i.h.t iht i.st.f ift i.fht i.flg iflg m.a.o m.h.t mht m.v.a mva m.f m.m.a o.a p.g.a pga p.t pt
        pr s.k såk s.å s.u t.o.m vedr v.s.a v.h.a vha ang afs alm angl betr bet dsv eg egl e.g
        evt eventuelt excl ekskl inkl incl ialt i.e jf jvf jfr kons lat eng ty modsv mods opr oprind
        pgf resp sml spec sædv tidl udt ugtl vs cf cfr cit vgl till tilsv u.å und
        d p f
      ]],
      anywhere = [[
        mm osfr o.lign ol lign o.a.m o.m.a bl.a.m et.al ibid id op.cit smst
        kr f.n e.f.t
        jan feb febr mar apr jun jul aug sep sept okt nov dec tir tirs ons tors tor fre lør søn
        a/s i/s k/s aps a.m.b.a amba inc ltd corp co bros s.a
        u.s u.s.a u.k e.u d.c n.y l.a
        jr sr sek tim stk kg km cm kvm mio mia milliard mill tkr afd inst univ bibl forl
        red udg overs ed eds anm adr forts sign
        b c e g h j k l n o q r s u x y z ø å kbh
      ]],
      after_number = [[ kr km cm mm kg mg g m l t stk tim min sek mio mia mill mrd tkr kvm øre ]],
      ending = [[ a.m p.m ph.d p.s f.kr e.kr f.v.t e.v.t etc m.m m.fl mfl m.v mv osv o.s.v o.l ]],
    },
    months = [[
      januar februar marts april maj juni juli august september oktober november december
      jan feb febr mar apr jun jul aug sep sept okt nov dec
    ]],
    ordinals = "arabic",
    starters = [[
      den det de en et denne dette disse sådan sådanne
      jeg du han hun vi i man mig dig ham hende os jer dem sig min mit mine din dit dine hendes vores vor vort
      vore jeres deres sin sit sine der dér
      hvem hvad hvor hvorfor hvornår hvordan hvilken hvilket hvilke hvis hvorfra hvorhen
      og men eller for så samt dog
      om at fordi da når mens imens siden inden før efter skønt selvom selv ifald indtil ligesom eftersom
      på af med til fra ved under over uden gennem igennem mellem mod hos blandt ifølge ud bag foran omkring
      udover via trods langs
      er var bliver blev har havde kan kunne skal skulle vil ville må måtte får fik bør burde findes fandtes
      ikke ej aldrig ingen intet ja nej jo
      her hertil dertil nu idag igår imorgen snart senere tidligere først sidst derefter dermed derfor desuden
      også kun blot allerede endnu stadig altid ofte måske imidlertid derimod altså således
      endelig naturligvis desværre samtidig især derudover herefter hermed herunder dernæst
      alle alt al hver hvert mange meget mere mest flere nogle noget nogen anden andet andre begge både hele
      samme som to tre fire første tak
      the this that it he she they we you is are what how why when where
    ]],
    capitals = [[ de dem deres i jer jeres ]],
    openers = [[ klokken kl på i siden efter før fra til ved den ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "arkivfoto", "modelfoto", "genrefoto", "pressefoto", "privatfoto", "foto privat", "foto ritzau", "arkiv",
        "skærmbillede", "arkivbillede", "illustration",
      },
      related = {
        "læs mere", "læs også", "læs videre", "læs hele artiklen", "læs artiklen", "vis mere", "vis flere",
        "vis alle", "se mere", "se alle", "se også", "flere artikler", "flere nyheder", "mere", "til artiklen",
        "fortsæt med at læse", "hent flere", "indlæs flere", "se video", "se billeder", "mere om emnet",
        "alle artikler", "relaterede artikler", "seneste nyt", "læs flere artikler", "se hele listen",
        "gå til artiklen",
      },
      share = {
        "del", "del artikel", "del artiklen", "del på facebook", "del på twitter", "del på x", "del på linkedin",
        "del på mail", "del via mail", "del via e-mail", "print", "udskriv", "send", "send på mail", "tip en ven",
        "kopier", "kopiér", "kopier link", "kopiér link", "kopiér linket", "link kopieret", "gem", "gem artikel",
        "gem artiklen", "synes godt om", "lyt", "lyt til artiklen", "lyt til artikel", "tweet", "giv artikel",
        "delinger", "e-mail", "mail", "følg", "del denne artikel", "del med en ven", "del artiklen med en ven",
        "læs senere", "foræring",
      },
      promo = {
        "abonner", "abonnér", "bliv abonnent", "bliv medlem", "log ind", "log ud", "registrer", "opret dig",
        "opret konto", "opret bruger", "opret profil", "min konto", "min side", "mit abonnement", "støt os",
        "abonnement", "køb abonnement", "se tilbud", "se abonnementer", "prøv gratis", "allerede abonnent",
        "er du allerede abonnent", "nyhedsbrev", "nyhedsbreve", "tilmeld", "tilmeld dig", "tilmeld nyhedsbrev",
        "bestil", "hent appen", "download appen", "kun for abonnenter", "for abonnenter", "køb", "doner",
        "kundeservice", "kundecenter", "plus", "få adgang", "prøv nu",
      },
      nav = {
        "hjem", "forside", "forsiden", "menu", "søg", "luk", "tilbage", "til toppen", "gå til indhold",
        "spring til indhold", "til forsiden", "gå til forsiden", "sektioner", "privatlivspolitik",
        "persondatapolitik", "privatliv", "cookies", "cookiepolitik", "cookie-politik", "cookieindstillinger",
        "brugerbetingelser", "betingelser", "handelsbetingelser", "kontakt", "kontakt os", "hjælp", "om os",
        "redaktionen", "annoncer", "annoncering", "annoncér", "ledige stillinger", "job", "arkiv", "e-avis", "eavis",
        "dagens avis", "politik", "økonomi", "indland", "udland", "danmark", "verden", "lokalt", "sport", "fodbold",
        "håndbold", "cykling", "kultur", "underholdning", "kendte", "videnskab", "viden", "teknologi", "tech",
        "sundhed", "klima", "miljø", "uddannelse", "debat", "meninger", "leder", "ledere", "kommentar", "kronik",
        "kronikker", "læserbreve", "klummer", "erhverv", "business", "børs", "penge", "motor", "biler", "rejser",
        "rejse", "mad", "mad & vin", "opskrifter", "mode", "bolig", "livsstil", "familie", "film", "musik", "bøger",
        "tv", "radio", "tv-guide", "vejr", "vejret", "horoskop", "krydsord", "spil", "quiz", "video", "billeder",
        "podcast", "podcasts", "direkte", "live", "seneste nyt", "seneste", "nyheder", "krimi", "krimi & 112",
        "navne", "blogs", "næste", "forrige", "næste artikel", "forrige artikel", "accepter", "accepter alle",
        "afvis", "afvis alle", "indlæser", "indstillinger", "tilgængelighed", "tip os", "tip redaktionen",
        "ansvarshavende chefredaktør", "indhold", "forstør billede", "afspil", "magasin", "dødsannoncer", "læs op",
        "juster skriftstørrelse", "emner",
      },
      tags = {
        "emner", "nøgleord", "tags", "mere om", "læs mere om", "emneord", "kategorier", "relaterede emner",
        "emner i artiklen", "i denne artikel", "temaer", "stikord",
      },
      ad = {
        "annonce", "annoncer", "reklame", "annoncørbetalt indhold", "annoncørindhold", "sponsoreret",
        "sponsoreret indhold", "i samarbejde med", "betalt indhold", "artiklen fortsætter efter annoncen",
        "artiklen fortsætter under annoncen", "luk annonce", "kommercielt samarbejde", "annonceindlæg",
        "kommercielt indhold", "partnerindhold", "artiklen fortsætter efter annoncen:",
      },
      comments = {
        "kommenter", "kommentér", "kommentar", "kommentarer", "vis kommentarer", "læs kommentarer",
        "skriv en kommentar", "skriv kommentar", "svar", "anmeld", "rapporter", "skjul kommentarer",
        "alle kommentarer", "ingen kommentarer", "deltag i debatten", "debatter", "diskuter", "tilføj kommentar",
        "send kommentar", "læg en kommentar",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^af {names}$", "^af [:] {names}$",
        "^(tekst|journalist|journalister|forfatter|skribent|skrevet af|publiceret af) [:] {names}$",
        "^(udgivet af|tekst og foto|tekst & foto|interview af|artikel af|af) [:] {names}$",
        "^(journalist|tekst) {names}$", "?^(redaktionen|ritzau|nyhedsredaktionen|af redaktionen|af ritzau)$",
        "^(af|fra) (vores|vor) {any} (korrespondent|korrespondenter|journalist|medarbejder|udsendte)",
        "^af {names} / ritzau$", "^{names} / ritzau$", "^/ritzau/$", "^/ritzau/", "^ritzau$", "?^{names} , {place}$",
        "^{names} (journalist|redaktør|korrespondent|reporter|debatredaktør|kommentator)$", "^af {names} , {any}$",
      },
      bio = {
        "^om (forfatteren|skribenten|forfatterne)$",
        "^{name} er (journalist|redaktør|korrespondent) (på|i|for|og|ved|hos)",
        "^{name} er (kommentator|klummeskribent|anmelder) (på|i|for|og|ved|hos)",
        "^{name} er (freelancejournalist|chefredaktør|politisk redaktør) (på|i|for|og|ved|hos)",
        "^{name} er (kulturredaktør|debatredaktør) (på|i|for|og|ved|hos)",
        "^{name} er (kommentator|klummeskribent|freelancejournalist)",
      },
      credit = {
        "^(vi|jeg) rapporterer fra {any}$",
        "^(oversættelse|oversat af|redigering|redaktør|redaktion|research) : {names}",
        "^(grafik|tekst|klip|klipning|producer) : {names}",
        "^(tilrettelægger|vært|journalist|bearbejdning|faktatjek) : {names}",
        "^(medvirkende|redaktionssekretær|redigeret af|jourhavende|redaktionschef) : {names}",
        "^(oversat|redigeret) af {names}", "^med (materiale|oplysninger|bidrag) fra {any}",
        "(bidrog|har bidraget) til (artiklen|denne artikel|historien|reportagen)$",
      },
      photo_credit = {
        "^(foto|fotos|fotograf|billede|billeder|fotografi|illustration|grafik|video|billedkilde) : {any}",
        "^(arkivfoto|arkivbillede|modelfoto|pressefoto|montage) : {any}",
        "^(fotomontage|genrefoto|fotokredit|tegning) : {any}",
        "(foto|fotograf|billede|illustration|arkivfoto) : {any}$", "^foto {name}",
        "^(foto|billede) (af|fra|©) {any}$", "%((arkivfoto|modelfoto|genrefoto|arkiv)%)$",
        "^(foto|billede) {any} / (ritzau|afp|ap|reuters|scanpix|ritzau scanpix|epa)",
        "/ (ritzau scanpix|scanpix|ritzau|polfoto|ntb|tt|nordfoto)$", "^(ritzau scanpix|scanpix|ritzau) / {any}$",
        "^© {any} / (ritzau scanpix|scanpix|afp|ap|reuters)$",
      },
      syndication = {
        "^kilde[r] : {name}$", "^(kilde|kilder) : {any}$",
        "(oprindeligt|oprindelig|tidligere|først) (bragt|publiceret|udgivet|trykt) (i|på|af|hos)",
        "^(artiklen|denne artikel|teksten) (blev|er|var|har) (først|oprindeligt|tidligere)",
        "^(artiklen|denne artikel|teksten) (blev|er|var|har) (også|bragt|publiceret)",
        "^(indlægget|kronikken|historien) (blev|er|var|har) (først|oprindeligt|tidligere)",
        "^(indlægget|kronikken|historien) (blev|er|var|har) (også|bragt|publiceret)", "^læs originalartiklen",
        "^pressemeddelelse", "^denne artikel er oprindeligt",
      },
      copyright = {
        "alle rettigheder (forbeholdes|forbeholdt)", "^copyright", "^ophavsret",
        "(beskyttet|omfattet) af (ophavsret|ophavsretsloven|lov om ophavsret)",
        "(kopiering|gengivelse|kopieres) {any} (tilladelse|aftale|forbudt)", "^© {any} må ikke",
      },
      disclaimer = {
        "^(ansvarsfraskrivelse|bemærk|gennemsigtighed|disclaimer|reklamelinks) : {any}",
        "(affiliatelinks|affiliate-links|reklamelinks)", "(får|modtager|tjener) {any} (provision|kommission)",
        "^(dette er|denne tekst er|det er) {any} (debatindlæg|kommentar|kronik|klumme)",
        "^(dette er|denne tekst er|det er) {any} (skribentens holdning|holdning|leder|analyse)",
        "udtryk for (skribentens|skribenternes|forfatterens)", "udgør ikke {any} rådgivning",
      },
      timestamp = {
        "^(publiceret|opdateret|udgivet|sidst opdateret|senest opdateret|ændret) [:] [kl|den|d.] {date}",
        "^(dato|sidst ændret|oprettet|offentliggjort|først publiceret) [:] [kl|den|d.] {date}",
        "^(publiceret|opdateret|udgivet) [:] [den|d.] {any} {date}", "^(publiceret|opdateret) (i dag|i går)",
        "^for {number} (minutter|timer|dage|minut|time|dag|uger|uge|måneder|måned|år|min) siden$",
        "^{number} (minutter|timer|dage|minut|time|dag|uger|uge|måneder|måned|år|min) siden$",
        "^(læsetid|læsetid ca) [:] {any} (min|minutter|minut)",
        "^{number} (min|minutter|minut|min.) (læsetid|læsning|at læse)$", "^(publiceret|opdateret) [:]$",
        "^(i dag|i går) [kl] {date}$", "^læsetid {number} min", "^d. {date}$", "^den {date}$",
      },
      related = {
        "^(læs|se|hør|lyt) (mere|også|videre|her|med)[:]",
        "^(læs også|læs mere|læs|se også|se|mere|video|podcast) : {any}",
        "^(lyt|analyse|interview|leder|debat|kronik|relateret) : {any}",
        "^(live|følg|fakta|kommentar|læs interviewet|reportage|baggrund|quiz) : {any}",
        "^(seneste|tv|portræt|hør|overblik|billedserie|gå ikke glip) : {any}",
        "^(mere|flere|alle) (nyheder|artikler|historier|fra|om|i) {any}", "^(klik|læs) her",
        "^(næste|forrige) artikel[:]", "^>> {any}", "^følg {any} (live|her|liveblog)$", "^> {any}",
        "^læs {any} (her|artiklen her)$",
      },
      share = {
        "^del (denne|på|via|artikel|artiklen|historien|siden|indlægget)",
        "^(udskriv|print|gem|kopiér|kopier|send|tip) (artiklen|artikel|link|denne|siden|via|en|linket)",
        "^{number} delinger$", "^åbner i (nyt vindue|ny fane)", "^klik for at (dele|udskrive|sende)",
        "^giv artiklen",
      },
      promo = {
        "^ugyldig (e-mail|e-mailadresse)", "?^noget gik galt", "^(hent|download) {any} app*", "^log ind for at", "?læse videre",
        "^hver (morgen|uge|dag) {any} (nyhedsbrev|indbakke|mail)",
        "^(tilmeld dig|abonner|bliv abonnent|bliv medlem|opret dig) {any}",
        "^(få|modtag) {any} (nyhedsbrev|indbakke|mail)", "^(allerede|ikke) abonnent",
        "^(denne artikel|artiklen) er (forbeholdt|kun) {any}",
        "^(abonner|abonnér|tilmeld dig|tilmeld|opret dig) (på|til|vores|dig|her|nu|os|i|gratis|nyhedsbrev)",
        "^(bliv medlem|bliv abonnent|få|følg os) (på|til|vores|dig|her|nu|os|i|gratis|nyhedsbrev)",
        "^(abonner|abonnér|tilmeld dig|tilmeld|opret dig) (nyhedsbrevet|appen|abonnement|digital|alle)",
        "^(abonner|abonnér|tilmeld dig|tilmeld|opret dig) (af|for|ind|adgang)",
        "^(bliv medlem|bliv abonnent|få|følg os) (nyhedsbrevet|appen|abonnement|digital|alle)",
        "^(bliv medlem|bliv abonnent|få|følg os) (af|for|ind|adgang)",
        "^(støt|hent|download|log ind|prøv) (på|til|vores|dig|her|nu|os|i|gratis|nyhedsbrev)",
        "^(bestil|synes godt om|gå ikke glip|køb) (på|til|vores|dig|her|nu|os|i|gratis|nyhedsbrev)",
        "^(støt|hent|download|log ind|prøv) (nyhedsbrevet|appen|abonnement|digital|alle|af|for|ind|adgang)",
        "^(bestil|synes godt om|gå ikke glip|køb) (nyhedsbrevet|appen|abonnement|digital|alle)",
        "^(bestil|synes godt om|gå ikke glip|køb) (af|for|ind|adgang)",
        "(abonner|tilmeld|tilmelding|skriv dig op) {any} (nyhedsbrev|nyhedsbrevet|nyhedsbreve|kanal|podcast)",
        "(vores|et|dagligt|daglige) (nyhedsbrev|nyhedsbreve)", "^(nyhedsbrev|nyhedsbreve)",
        "^(denne artikel|dette|for at|artiklen) {any} (abonnenter|abonnent|abonnement|medlemmer|logge ind)",
        "^(denne artikel|dette|for at|artiklen) {any} (læse videre|læse hele|plus|konto)",
        "^(er du|har du|allerede|ikke|endnu ikke) {any} (abonnent|konto|bruger|kunde)",
        "^(er du|har du|allerede|ikke|endnu ikke) {any} (medlem|logget ind|abonnement)", "ingen binding",
        "(opsig|afmeld) når som helst", "^(fra|kun|for kun) {number} kr", "^{number} kr (pr|om|/|per)",
        "^(din|indtast|e-mailadresse) [din|e-mailadresse|e-mail|mail|abonnement] {any}",
        "^(din e-mailadresse|din e-mail) [din|e-mailadresse|e-mail|mail|abonnement] {any}",
        "^ved (at|tilmelding) {any} (accepterer|tilmelde|betingelser|privatlivspolitik|samtykker)",
        "^(jeg accepterer|jeg giver|ja tak|jeg vil gerne) {any}",
        "(i din|direkte i din) (indbakke|mail|mailboks|e-mail)",
        "^følg {any} på (facebook|twitter|instagram|x|google|youtube|tiktok)$", "^(tak for|hjælp os) {any}",
        "^(ubegrænset|fuld) adgang", "^få {any} (nyhedsbrev|nyhedsbrevet|indbakke|notifikationer|direkte i)",
      },
      nav = {
        "^(gå|spring|tilbage) til {any}$", "^(side|billede) {number} (af|/) {number}$", "^{number} af {number}$",
        "^(vis|skjul|åbn|luk) (menu|alle|mere|mindre|kort|billedserie|galleri) [{any}]$",
        "^(accepter|administrer|afvis) {any} cookies", "^(vi bruger|denne hjemmeside|dette website) {any} cookies",
        "^(hjem|du er her|forsiden) (>|/|»|›|:) {any}", "^javascript", "^din browser", "^ansvarshavende {any}",
      },
      tags = {
        "^(emner|nøgleord|tags|emne|kategori|kategorier) : {any}",
        "^(læs mere om|mere om|tema|temaer|stikord|publiceret i) : {any}",
      },
      ad = {
        "^(artiklen|teksten|historien) fortsætter (efter|under|herunder|nedenfor)",
        "^(præsenteres|sponsoreret|præsenteret) af {any}$", "^i samarbejde med {name}$", "^annonce {any} annonce$",
        "^(dette er|indhold fra) {any} annoncør",
      },
      comments = {
        "^(vis|læs|se|alle) [alle] {any} kommentarer$", "^{number} (kommentarer|kommentar|svar)$",
        "^kommentarer [:|%(] {any}", "^(skriv|tilføj|giv|læg) (en|din|et) (kommentar|svar|mening)",
        "^din e-mailadresse vil ikke", "^(du skal|log ind for|for at kommentere) {any} (kommentere|logget ind)",
        "^kommentarsporet", "^vær den første til at kommentere", "^hvad mener du", "^deltag i debatten",
      },
      contact = {
        "^(kontakt|e-mail|mail|tel|tlf|tlf.) : {any}", "^(telefon|pressekontakt|for mere information) : {any}",
        "^(yderligere oplysninger|kontaktperson|kontaktpersoner) : {any}",
        "^(kontakt|tip|ring|skriv til|send|mail) (os|redaktionen|journalisten|din|dit)",
        "^(kontakt|tip|ring|skriv til|send|mail) (dine|ind|til|forfatteren)",
        "^(har du|ved du|vil du|ønsker du) {any} (tip|tips|fejl|spørgsmål|information) {any}",
        "^(har du|ved du|vil du|ønsker du) {any} (historie|debatindlæg|læserbrev|indlæg) {any}",
        "^(rapporter|fundet|har du fundet) [en] fejl", "^du kan kontakte",
      },
      correction = {
        "^(rettelse|rettelser|præcisering|berigtigelse|korrektion|redaktionel note|red.) : {any}",
        "^(red. anm.|opdatering|note|tilføjelse|opdateret|fejl og fakta) : {any}",
        "^(rettelse|rettelser|præcisering|fejl og fakta)$", "^(i en|en) (tidligere|første) version",
        "(artiklen|teksten|rubrikken|historien) er (opdateret|rettet|korrigeret|ændret|blevet)",
        "^vi beklager fejlen",
      },
      embed = {
        "^(vis|se) dette opslag", "^et opslag delt af",
        "^(indholdet|dette indhold) {any} (cookies|youtube|facebook|instagram|twitter)", "^eksternt indhold",
      },
      caption = {
        "%((til venstre|til højre|tv|th|t.v.|t.h.|midten|arkivfoto|modelfoto|genrefoto)%)", "?foto :", "?billede :",
        "?arkivfoto",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(tilmeld dig|abonner|abonnér|skriv dig op|registrer dig) [{any}] (nyhedsbrev|nyhedsbrevet|nyhedsbreve|kanal|podcast)",
        "^(abonner|abonnér|bliv abonnent|bliv medlem|log ind|opret konto|opret bruger|tilmeld dig|støt os|prøv gratis|køb abonnement|bestil abonnement) [nu|her|i dag]$",
        "^(få|modtag) [{any}] (indbakke|indbakken|nyhedsbrev|e-mail|mobilen|mail|notifikationer)$",
        "(i|til|på) din (indbakke|e-mail|mail|mailboks)",
        "^(skriv|indtast|angiv|udfyld) [din] (e-mail|e-mailadresse|mailadresse|email)", "^din (e-mailadresse|mailadresse)",
        "^tak for (din tilmelding|at du abonnerer|din støtte|at du tilmeldte)",
        "^ved (at|din) (tilmelde|tilmelding|abonnere|klikke|oprette) [{any}] (accepterer|samtykker|vilkår|betingelser)",
        "(afmelde|opsige|afmeld|opsig) [{any}] når (som helst|du vil)", "^(ingen binding|uden binding|opsig når du vil)",
        "^støt {any} (journalistik|journalistikken|redaktion)$",
        "^(denne|dette) (artikel|historie|indhold) [{any}] abonnenter$", "^(kun|eksklusivt) for abonnenter",
        "^(allerede|er du allerede|har du allerede) [et|en] (abonnent|abonnement|konto|medlem|bruger|profil)",
        "^(log ind|abonner|opret) [{any}] (læse|videre|fortsætte|kommentere)$",
        "^(for at læse videre|fortsæt læsningen|læs videre med|lås artiklen op|lås op)",
        "^(prøv|læs) [{any}] (måned|måneder|uger|dage) [{any}] (kr|gratis|kroner)",
        "^(kun|fra|nu|for) [{any}] (pr|pr .|per|om) (måned|måneden|md)$", "^første måned (gratis|for)",
        "^{number} måneder (gratis|for)", "^(hent|download) [{any}] app",
        "^(hent|download) [{any}] (appen|app store|google play)",
        "^følg os på (facebook|instagram|twitter|x|youtube|linkedin|tiktok|snapchat|google|sociale|sosiale)",
        "(vores) (whatsapp-kanal|facebookside|youtubekanal|instagramprofil)",
        "^(slå|aktiver|aktivér|få) [{any}] (notifikationer|push-beskeder|notifikationer til)",
        "^gå (ikke|aldrig) glip af {any} (nyhed|nyheder|historie|historier|nyhedsbrev)$", "^hold dig opdateret {any}",
      },
      share = {
        "^del (artiklen|artikel|denne artikel|historien|indlægget|nyheden)",
        "^del (på|via|med) (facebook|twitter|x|whatsapp|linkedin|e-mail|mail|messenger)",
        "^(kopier link|kopiér link|link kopieret|linket er kopieret|gem artikel|gem artiklen|udskriv|lyt til artiklen|giv artiklen videre)$",
      },
      related = {
        "^(læs også|læs mere|se også|hør også|mere om|relateret|baggrund|læs videre|se video|læs her) : {any}",
        "^(læs|se|hør) (også|mere)$", "^læs (mere om|flere|alt om|hele|mere her) {any}",
        "^(flere|andre) (nyheder|artikler|historier) (om|fra|i|af)",
        "^(måske kan du lide|andre læser|anbefalet til dig|relaterede artikler|mest læst|mest læste)",
        "^klik her (for|og) {any}",
      },
      ad = {
        "^(annonce|artiklen fortsætter under annoncen|artiklen fortsætter efter annoncen|sponsoreret indhold|annoncørbetalt indhold|kommercielt samarbejde)$",
        "(under|efter) annoncen$",
      },
      comments = {
        "^(skriv|tilføj|efterlad) (en|din) kommentar", "^(vis|læs|se) [alle] [{number}] kommentarer", "^{number} kommentarer$",
        "^kommentar* {any} (lukket|modereres|slået fra)$",
        "^(kommenter|kommentér|log ind for at kommentere|deltag i debatten|hvad mener du)$", "^din e-mailadresse vil ikke",
        "krævede felter er",
      },
      nav = {
        "(aktiver|aktivér|slå) javascript", "javascript {any} (slået fra|aktiveret|deaktiveret)",
        "^(vi|denne hjemmeside|dette website|siden) (bruger|anvender) cookies",
        "^(accepter|acceptér|tillad|afvis|administrer) [alle] cookies",
        "^(spring|gå) til (indhold|indholdet|hovedindhold|hovedindholdet)",
        "^(til toppen|tilbage til toppen|privatlivspolitik|cookiepolitik|cookieindstillinger|handelsbetingelser|persondatapolitik|brugsbetingelser)$",
        "^din browser {any} (understøtter|understøttes)", "^(videoen|denne video) [{any}] tilgængelig",
        "^(åbn|vis) (billedet|billeder|billedserie)$",
      },
      tags = { "^(emner|emneord|nøgleord|tags|mere om|læs mere om) : {any}" },
      timestamp = {
        "^læsetid [:] [ca|ca.] {number}", "^{number} (min|minutter|minutters) (læsetid|læsning)",
        "^(publiceret|opdateret|sidst opdateret|offentliggjort) [:] [den|kl] {date}$",
      },
      copyright = { "alle rettigheder forbehold*", "^(kopiering|gengivelse|eftertryk) [{any}] (forbudt|tilladelse|tilladt)" },
      disclaimer = {
        "(får|modtager) vi [en] (provision|kommission)", "^dette er (et debatindlæg|en kronik) {any}",
      },
      contact = {
        "^(har du|vil du) [{any}] (tip|tips|historie|spørgsmål) [{any}] (send|kontakt|skriv|os|mail)",
        "^(tip|kontakt|skriv til) (os|redaktionen|journalisten)", "^(fundet|set) en fejl",
      },
      correction = {
        "^(rettelse|præcisering|korrektion|opdatering) : {any}",
        "^(i en tidligere version|en tidligere version) af (artiklen|denne|historien)",
      },
      embed = { "^(vis|se) dette opslag på instagram", "^et opslag delt af", "^indholdet {any} cookies" },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "af", "skrevet af", "tekst af" },
      bio = { "om forfatteren", "om skribenten", "forfatter", "skribent", "journalist", "om forfatterne" },
      related = {
        "læs mere", "læs også", "læs videre", "se også", "relaterede (artikler|historier|emner|nyheder)",
        "relateret", "mest læst", "mest (læst|læste|sete|delt|kommenteret|populære) [{any}]",
        "mest læste (artikler|nyheder)", "seneste (nyt|nyheder|artikler)",
        "flere (artikler|nyheder|historier) [fra|om|i] [{name}]", "mere (fra|om|i) {any}", "lige nu", "populært",
        "populære artikler", "anbefalet", "anbefalede (artikler|historier)", "vi anbefaler", "anbefalet til dig",
        "gå ikke glip af", "andre læser", "lignende artikler", "du vil måske også (kunne lide|synes om)",
        "topnyheder", "se mere", "udvalgte (artikler|historier)", "aktuelt", "nyeste (artikler|nyheder)",
        "af samme forfatter", "samme emne", "video", "tidligere artikler", "læs flere artikler", "lige nu på {name}",
        "andre nyheder", "overblik",
      },
      share = { "del", "del artiklen", "del artikel", "del denne artikel" },
      promo = {
        "nyhedsbrev", "nyhedsbreve", "vores nyhedsbreve", "abonner", "abonnement", "bliv abonnent",
        "tilmeld dig {any}", "støt {any}",
      },
      nav = {
        "menu", "sektioner", "tjenester", "følg os", "om os", "kontakt", "kundeservice", "genveje", "navigation",
        "links", "andet", "øvrige", "mere fra os",
      },
      tags = { "emner", "nøgleord", "tags", "læs mere om", "relaterede emner", "i denne artikel" },
      comments = {
        "kommentarer", "{number} kommentarer", "kommenter", "skriv en kommentar", "skriv et svar", "debat",
      },
      contact = { "kontakt", "pressekontakt", "kontakt os", "kontaktpersoner" },
    },
    roles = {
      byline = {
        before = {
          "af", "tekst:", "tekst af", "tekst og (billeder|foto):", "tekst & foto:", "skribent:", "forfatter:",
          "skrevet af", "artikel af", "en (kommentar|analyse|kronik|klumme) af", "publiceret af", "udgivet af",
          "(kommentar|analyse|interview|kronik|debatindlæg) af", "journalist:",
        },
      },
      reporting = {
        before = { "reportage:", "journalister:", "rapportering:", "reporter:", "reportere:", "reportage af" },
      },
      additional = {
        before = {
          "medvirkende:", "med bidrag fra", "med bidrag af", "research:", "bidrag:", "yderligere rapportering:",
          "med materiale fra", "bidragydere:",
        },
        after = {
          "bidrog til (artiklen|denne artikel|historien|reportagen)",
          "har bidraget til (artiklen|denne artikel|historien)",
        },
      },
      editing = {
        before = {
          "redigering:", "redaktør:", "redigeret af", "redigering af", "redaktion:", "klip:", "klipning:",
          "producer:", "bearbejdning:", "jourhavende:", "redaktionssekretær:", "korrektur:", "tilrettelæggelse:",
        },
      },
      photography = {
        before = {
          "foto:", "fotos:", "foto af", "fotograf:", "fotografer:", "billede:", "billeder:", "billeder af",
          "illustration:", "illustrationer:", "illustration af", "grafik:", "video:", "kamera:", "arkivfoto:",
          "tegning:", "foto",
        },
      },
      translation = {
        before = {
          "oversættelse:", "oversat af", "oversættelse af", "oversætter:",
          "oversat fra (engelsk|tysk|fransk|svensk|norsk|russisk) af",
        },
      },
      compiling = { before = { "samlet af", "sammenfattet af", "sammenskrevet af" } },
      fact_check = { before = { "faktatjek:", "faktatjekket af", "faktatjek af" } },
      audio = {
        before = {
          "lyd:", "lydtekniker:", "musik:", "vært:", "oplæser:", "indtalt af", "læst af", "lyddesign:", "teknik:",
        },
      },
      code = {
        before = {
          "udvikling:", "udvikler:", "programmering:", "design:", "udviklet af", "data:", "dataanalyse:",
          "design og udvikling:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^kilde[r]: {name}$", "(oprindeligt|tidligere) (bragt|publiceret) (i|på|hos) {name}" },
    agency = {
      "Ritzaus Bureau", "/ritzau/", "Ritzau Scanpix", "Scanpix", "Scanpix Danmark", "Polfoto", "Ritzau Finans",
      "RB-Børsen", "Newspaq", "MarketWire", "Via Ritzau", "Nordfoto", "TT", "RØZ",
    },
    staff = { "vores (korrespondent|udsendte|medarbejder)", "redaktionen", "nyhedsredaktionen" },
    words = {
      ["and"] = { "og", "&", "samt" },
      ["in"] = { "i", "fra", "på" },
      particle = { "af", "von", "de" },
      honorific = { "Hr", "Fru", "Dr", "Prof" },
      staff = {
        "journalist", "journalister", "redaktør", "redaktører", "korrespondent", "korrespondenter", "kommentator",
        "klummeskribent", "fotograf", "fotografer", "reporter", "reportere", "redaktion", "redaktionen", "skribent",
        "freelancejournalist", "nyhedsredaktør", "chefredaktør", "redaktionschef", "sportsjournalist", "praktikant",
        "forfatter", "anmelder", "debatredaktør",
      },
      house = {
        "Bureau", "Avis", "Avisen", "Nyheder", "Medier", "Medie", "Forlag", "Radio", "Fonden", "Universitet",
        "Kommune", "Politi", "ApS", "Arkiv",
      },
      month = {
        { "januar", "jan" }, { "februar", "feb", "febr" }, { "marts", "mar" }, { "april", "apr" }, { "maj" },
        { "juni", "jun" }, { "juli", "jul" }, { "august", "aug" }, { "september", "sept", "sep" },
        { "oktober", "okt" }, { "november", "nov" }, { "december", "dec" },
      },
      weekday = {
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "tirs", "ons", "tors", "fre", "lør",
        "søn",
      },
      clock = { "kl", "klokken" },
      ago = { "siden", "minut", "minutter", "time", "timer", "dag", "dage", "uge", "uger", "måned", "måneder", "år" },
      stop = {
        "den", "det", "de", "en", "et", "og", "eller", "men", "at", "som", "er", "var", "være", "været", "har",
        "havde", "have", "kan", "kunne", "skal", "skulle", "vil", "ville", "må", "måtte", "ikke", "også", "bare",
        "nu", "da", "når", "der", "her", "hvordan", "hvad", "hvem", "hvilken", "om", "på", "i", "til", "fra", "med",
        "af", "for", "uden", "mod", "mellem", "under", "over", "efter", "før", "ved", "gennem", "han", "hun", "vi",
        "jeg", "du", "dem", "hans", "hendes", "deres", "sin", "sit", "sine", "min", "mit", "mine", "vores", "man",
        "sig", "så", "end", "mere", "meget", "alle", "alt",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[den | på | d]],
    wrote = [[skrev | skrev følgende | skriver | har skrevet | svarede]],
    glue = [[kl | klokken | brugeren | fra]],
    prose = [[som | hvad | da | når | hvis | han | hun | de | jeg | vi | og | men | så | dette]],
    months = [[
      januar, jan | februar, feb, febr | marts, mar | april, apr | maj | juni, jun | juli, jul | august, aug |
      september, sep, sept | oktober, okt | november, nov | december, dec
    ]],
    day_first = true,
    days = [[
      mandag, man, ma | tirsdag, tir, ti, tirs | onsdag, ons | torsdag, tor, tors | fredag, fre, fr |
      lørdag, lør, lø | søndag, søn, sø
    ]],
    fields = {
      from = [[fra | afsender]],
      to = [[til | modtager]],
      cc = [[cc | kopi]],
      date = [[dato | sendt | sendt den]],
      subject = [[emne]],
      other = [[svar til | svar-til | prioritet | vedhæftede filer]],
    },
    original = [[
      oprindelig meddelelse | oprindelig besked | original meddelelse | den oprindelige meddelelse |
      oprindelig mail | original besked | svar over denne linje | skriv dit svar over denne linje |
      skriv venligst dit svar over denne linje
    ]],
    forwarded = [[
      videresendt meddelelse | videresendt besked | videresendt mail | start på videresendt besked |
      start på videresendt meddelelse | begyndelse på videresendt besked
    ]],
    device = [[
      sendt fra min … | sendt fra mit … | sendt via min … | sendt fra | sendt via | sendt med |
      hent outlook til | få outlook til
    ]],
    devices = [[telefon | mobil | tablet | enhed]],
    excuse = [[undskyld | beklager]],
    greetings = [[hej | kære | goddag | godmorgen | god morgen]],
    inline = [[nedenfor | herunder | i teksten]],
    closings = [[
      med venlig hilsen | med venlige hilsner | venlig hilsen | venlige hilsner | mange hilsner |
      bedste hilsner | bedste hilsen | de bedste hilsner | hilsen | mvh | vh | kærlig hilsen | kh |
      på forhånd tak | tak | mange tak
    ]],
    disclaimers = [[
      denne e-mail og eventuelle | denne e-mail indeholder fortrolige |
      denne mail indeholder fortrolig | hvis du ikke er den rette modtager |
      hvis du har modtaget denne e-mail ved en fejl
    ]],
    hints = [[
      tænk på miljøet | fortrolige oplysninger | virusfri | rette modtager | denne e-mail er fortrolig |
      denne meddelelse er fortrolig
    ]],
    footers = [[
      du modtager denne mail, fordi | du modtager denne e-mail, fordi | for at afmelde | afmeld nyhedsbrev |
      afmeld | mailingliste
    ]],
  },
}
