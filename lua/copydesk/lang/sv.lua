-- Swedish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "sv",
  name = "Swedish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hr fr frk prof doc dr fil.dr med.dr jur.dr tekn.dr fil.kand fil.mag civ.ing civ.ek ing dir ordf v.ordf sekr
        kapt Maj öv övlt löjtn gen lt serg kh kyrkoh bisk st ste s:t s:ta sankt mr mrs ms mme mlle
        född g e.o ledam statsmin stf fam
      ]],
      before_number = [[
        nr n:r no art kap fig tab s sid sidd p st kl tel tfn tlf fax box vol bd d bil avd avs § mom par prop
        ca c:a cirka max min dnr reg.nr org.nr mån uppl årg not jfr jmfr sfs h v vers km lgh tr
      ]],
      inside = [[
        t.ex tex ex bl.a d.v.s dvs f.d f.ö fr.o.m t.o.m t.om fr.om e.kr.f i.st.f ist.f i.o.m m.h.a
        m.a.o mha mao p.g.a pga p.gr.a m.fl.s s.k sk s.a.s st.f u.p.a u.a v.g v.s.b ev evt eventuellt
        jfr jmf jmfr resp inkl exkl i.e e.g cf cfr vs ang avs bet best betr ggr gm gr eng
        t bl d f dito ds enl förf hänv motsv urspr obs
      ]],
      anywhere = [[
        mm od o.d e.d et.al al ibid id op.cit f.n f.v.b
        kr t.f t.v t.h
        jan feb febr mars apr jun jul aug sep sept okt nov dec mån tis ons tors tor fre lör sön
        ab hb kb inc ltd corp co bros s.a u.s u.s.a u.k e.u n.y l.a d.c
        jr sr d.ä d.y sek tim st kg km cm kvm kv.m milj mkr mdr tkr tr vån avd inst univ bibl förl
        red utg övers ed eds uppl anm adr forts sign tf v.v o.s.a p.s d.o ö v n s
      ]],
      after_number = [[ kr km cm mm kg mg g m l st tim min sek mkr mdr tkr kvm milj p ]],
      ending = [[ a.m p.m ph.d f.kr e.kr f.v.t e.v.t etc m.m m.fl mfl osv o.s.v o.dyl dyl ]],
    },
    months = [[
      januari februari mars april maj juni juli augusti september oktober november december
      jan feb febr mar apr jun jul aug sep sept okt nov dec
    ]],
    ordinals = false,
    starters = [[
      den det de en ett denna detta dessa denne sådan sådana sådant
      jag du han hon vi ni man dom mig dig honom henne oss er dem sig min mitt mina din ditt dina hennes vår
      vårt våra ert era deras sin sitt sina
      vem vad var vart när hur varför vilken vilket vilka vems varifrån
      och men eller för utan så ty samt dock
      om att eftersom då medan sedan innan därför fast fastän trots ifall såvida tills liksom
      i på av med till från vid under över efter före genom mellan mot hos inom utom bland enligt ur åt
      bakom framför kring runt omkring utöver förutom via
      är blir blev har hade kan kunde ska skall skulle vill ville måste får fick bör borde finns fanns
      inte ej icke aldrig ingen inget inga ingenting ja nej jo
      här där dit hit nu idag igår imorgon snart senare tidigare först sist därefter därmed dessutom
      också även bara endast redan ännu fortfarande alltid ofta ibland kanske emellertid däremot således alltså
      slut slutligen naturligtvis tyvärr visst självklart numera samtidigt särskilt
      alla allt all varje många mycket mer mest flera några något någon andra annan annat båda både
      hela samma som två tre fyra första tack
    ]],
    capitals = [[ ni er ert era ]],
    openers = [[ klockan kl på i sedan efter före från till vid ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "arkivbild", "arkivfoto", "genrebild", "pressbild", "privat", "foto privat", "foto tt", "arkiv", "skärmdump",
        "montage", "skärmbild", "bild tt",
      },
      related = {
        "läs mer", "läs också", "läs även", "läs vidare", "visa mer", "visa fler", "visa alla", "fler artiklar",
        "fler nyheter", "mer", "se mer", "se alla", "till artikeln", "läs hela artikeln", "fortsätt läsa", "se även",
        "ladda fler", "visa fler artiklar", "läs artikeln", "se klippet", "se bildspel", "mer om ämnet",
        "alla artiklar", "relaterat", "till bildspelet",
      },
      share = {
        "dela", "dela artikeln", "dela artikel", "dela på facebook", "dela på twitter", "dela på x",
        "dela på linkedin", "dela via mejl", "dela via e-post", "skriv ut", "mejla", "maila", "tipsa", "kopiera",
        "kopiera länk", "kopiera länken", "länk kopierad", "spara", "spara artikel", "spara artikeln", "gilla",
        "lyssna", "lyssna på artikeln", "tweeta", "skicka", "ge bort", "ge bort artikel", "delningar", "e-post",
        "följ", "tipsa en vän", "dela denna artikel", "läs senare",
      },
      promo = {
        "prenumerera", "bli prenumerant", "bli medlem", "logga in", "logga ut", "registrera", "registrera dig",
        "skapa konto", "mitt konto", "stöd oss", "prenumeration", "köp prenumeration", "se erbjudanden",
        "prova gratis", "testa gratis", "redan prenumerant", "nyhetsbrev", "anmäl dig", "anmäl dig här", "beställ",
        "ladda ner appen", "endast för prenumeranter", "för prenumeranter", "köp", "skänk", "swisha", "bli kund",
        "till erbjudandet", "kundservice", "plus", "premium",
      },
      nav = {
        "hem", "startsida", "startsidan", "meny", "sök", "stäng", "tillbaka", "till toppen", "upp",
        "till innehållet", "hoppa till innehåll", "hoppa till huvudinnehåll", "gå till startsidan",
        "till startsidan", "sektioner", "integritetspolicy", "personuppgifter", "personuppgiftspolicy",
        "cookiepolicy", "cookies", "kakor", "om cookies", "hantera cookies", "cookieinställningar",
        "användarvillkor", "villkor", "allmänna villkor", "kontakt", "kontakta oss", "hjälp", "om oss",
        "redaktionen", "annonsera", "lediga jobb", "arkiv", "e-tidning", "e-tidningen", "dagens tidning", "politik",
        "ekonomi", "inrikes", "utrikes", "sverige", "världen", "lokalt", "sport", "fotboll", "hockey", "ishockey",
        "kultur", "nöje", "vetenskap", "teknik", "hälsa", "klimat", "miljö", "utbildning", "opinion", "ledare",
        "debatt", "insändare", "kolumner", "krönikor", "familj", "näringsliv", "börs", "pengar", "motor", "bil",
        "resor", "resa", "mat", "mat & vin", "recept", "mode", "bostad", "hus & hem", "film", "musik", "böcker",
        "tv", "radio", "väder", "horoskop", "korsord", "spel", "video", "webb-tv", "bilder", "podd", "poddar",
        "podcast", "direkt", "live", "senaste nytt", "nyheter", "aktuellt", "blåljus", "sök jobb", "bloggar",
        "nästa", "föregående", "nästa artikel", "föregående artikel", "godkänn", "godkänn alla", "acceptera",
        "avvisa", "laddar", "inställningar", "tillgänglighet", "mina sidor", "rätta", "rätta artikel", "tipsa oss",
        "ansvarig utgivare", "innehåll", "lästips", "förstora bild", "spela upp", "föregående bild", "nästa bild",
        "familjeannonser",
      },
      tags = {
        "taggar", "ämnen", "i artikeln", "nyckelord", "läs mer om", "mer om", "etiketter", "kategorier",
        "relaterade ämnen", "ämnen i artikeln", "följ ämnen", "ämnesord", "så jobbar vi med nyheter",
      },
      ad = {
        "annons", "annonser", "reklam", "sponsrat", "sponsrat innehåll", "i samarbete med", "annonssamarbete",
        "betalt innehåll", "hela den här artikeln är en annons", "artikeln fortsätter efter annonsen",
        "stäng annons", "annonsbilaga", "kommersiellt samarbete", "native", "partnerinnehåll",
      },
      comments = {
        "kommentera", "kommentar", "kommentarer", "visa kommentarer", "läs kommentarer", "skriv en kommentar",
        "lämna en kommentar", "skriv kommentar", "svara", "anmäl", "dölj kommentarer", "alla kommentarer",
        "inga kommentarer", "delta i debatten", "diskutera", "lämna ett svar", "anmäl kommentar", "skicka kommentar",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^av {names}$", "^av [:] {names}$",
        "^(text|skribent|reporter|författare|artikel av|publicerad av) [:] {names}$",
        "^(skriven av|text och bild|text & foto|text och foto|intervju av|skrivet av) [:] {names}$",
        "^(text|reporter|skribent) {names}$", "?^(redaktionen|tt|nyhetsredaktionen|redaktion|webbredaktionen)$",
        "^(av|från) (vår|våra) {any} (korrespondent|korrespondenter|reporter|medarbetare|utsända)", "^{names} / tt$",
        "?^{name} , {place}$", "^tt / {name}$", "^tt$", "^{names} (reporter|redaktör|korrespondent)$",
      },
      bio = {
        "^om (författaren|skribenten|författarna)$",
        "^{name} är (reporter|redaktör|journalist|korrespondent|krönikör|kolumnist) (på|i|vid|för|och|hos)",
        "^{name} är (ledarskribent|frilansjournalist|chefredaktör) (på|i|vid|för|och|hos)",
        "^{name} är (kulturskribent|frilansskribent) (på|i|vid|för|och|hos)",
        "^{name} är (ledarskribent|krönikör|kolumnist|frilansjournalist)",
      },
      credit = {
        "^(vi|jag) rapporterar från {any}$",
        "^(översättning|redigering|redaktör|redaktion|research|grafik|foto|text|bild|klippning) : {names}",
        "^(producent|producenter|programledare|reporter|bearbetning) : {names}",
        "^(faktagranskning|tekniker|ansvarig utgivare|medverkande) : {names}", "^(översatt|redigerad) av {names}",
        "^med (material|uppgifter) från {any}",
        "(bidrog|har bidragit|medverkade) till (artikeln|denna artikel|reportaget|rapporteringen)$",
        "^översättning från",
      },
      photo_credit = {
        "^(foto|fotograf|bild|bilder|fotografi|illustration|grafik|video|bildkälla) : {any}",
        "^(källa|arkivfoto|arkivbild|pressbild|foton|montage|kollage|fotograf arkiv|genrebild) : {any}",
        "(foto|fotograf|bild|illustration|arkivbild) : {any}$", "^foto {name}", "^(foto|bild) (av|från|©) {any}$",
        "%(arkivbild%)$", "^(foto|bild) {any} / (tt|afp|ap|reuters|scanpix|bildbyrån|epa)",
        "/ (tt|scanpix|bildbyrån|tt nyhetsbyrån|ntb|nordfoto|lehtikuva|ritzau scanpix)$", "^(tt|bildbyrån) / {any}$",
        "^arkivbild[er]", "^© {any} / (tt|afp|ap|reuters)$",
      },
      syndication = {
        "^källa : {name}$", "^källor : {any}$",
        "(ursprungligen|tidigare|först) (publicerad|publicerats|publicerades) (i|på|av|hos)",
        "^(artikeln|denna artikel) (publicerades|är|har) (först|ursprungligen|tidigare)",
        "^(texten|den här artikeln) (publicerades|är|har) (först|ursprungligen|tidigare)",
        "^(artikeln|denna artikel|texten|den här artikeln) (publicerades|är|har) (även|publicerats|hämtad)",
        "^läs originalartikeln", "^pressmeddelande", "^detta är en text från", "^artikeln kommer från",
      },
      copyright = {
        "alla rättigheter (förbehållna|reserverade)", "^copyright", "^upphovsrätt",
        "(upphovsrättsligt skyddat|skyddat enligt upphovsrättslagen)",
        "(kopiering|citera|mångfaldigande) {any} (tillstånd|förbjuden|källa)",
      },
      disclaimer = {
        "^(ansvarsfriskrivning|observera|annonslänk|transparens|disclaimer) : {any}",
        "(affiliatelänkar|annonslänkar|affiliate-länkar)", "(får|erhåller|tjänar) {any} provision",
        "^(åsikterna|de åsikter|detta är en) {any} (skribentens egna|skribentens|åsikter)",
        "^(åsikterna|de åsikter|detta är en) {any} (ledare|debattartikel)",
        "^(åsikterna|de åsikter|detta är en) {any} (opinionstext|krönika|kommenterande|analys)",
        "utgör inte {any} rådgivning", "^skribenten svarar för åsikter",
        "^detta är en (opinionstext|analys|kommenterande text|kommentar|krönika|ledare|recension)",
      },
      timestamp = {
        "^(publicerad|uppdaterad|publicerat|uppdaterat|senast uppdaterad|ändrad) [:] [kl|den] {date}",
        "^(publiceringsdatum|datum|senast ändrad|skapad|uppdaterades|publicerades) [:] [kl|den] {date}",
        "^(publicerad|uppdaterad|publicerat) [:] [den] {any} {date}",
        "^(publicerad|uppdaterad) (idag|igår|i dag|i går)",
        "^för {number} (minuter|timmar|dagar|minut|timme|dag|veckor|vecka|månader|månad|år|tim|min) sedan$",
        "^{number} (minuter|timmar|dagar|minut|timme|dag|veckor|vecka|månader|månad|år|tim|min) sedan$",
        "^(lästid|läsning|lästid ca) [:] {any} (min|minuter|minut)",
        "^{number} (min|minuter|minut) (lästid|läsning|läsa)$", "^(publicerad|uppdaterad) [:]$",
        "^(i dag|i går|idag|igår) [kl] {date}$", "^lästid {number} min", "^kl {number}$",
      },
      related = {
        "^(läs|se|lyssna|titta) (mer|också|även|vidare|här|på)[:]",
        "^(läs mer|läs också|läs även|se även|se också|mer|tv|video) : {any}",
        "^(podd|lyssna|analys|intervju|ledare|debatt|bildspel) : {any}",
        "^(bildextra|krönika|relaterat|direkt|följ|fakta|kommentar|läs intervjun) : {any}",
        "^(missa inte|reportage|just nu|senaste nytt|lista|quiz|bakgrund) : {any}",
        "^(mer|fler|alla) (nyheter|artiklar|från|om|i|ur) {any}", "^(klicka|läs) här",
        "^(nästa|föregående) artikel[:]", "^>> {any}", "^följ {any} (direkt|live|liverapportering)$", "^> {any}",
        "^läs {any} (artikel|intervju|granskning) här$",
      },
      share = {
        "^dela (denna|den här|på|via|artikel|artikeln|sidan|inlägget)",
        "^(skriv ut|spara|kopiera|mejla|skicka|tipsa) (artikeln|artikel|länk|denna|den här|via|sidan|om)",
        "^{number} delningar$", "^öppnas i (nytt fönster|ny flik)", "^klicka för att (dela|skriva ut|skicka)",
        "^ge bort artikeln",
      },
      promo = {
        "^ogiltig (e-post|e-postadress|mejladress)", "?^något gick fel", "^ladda ner {any} app",
        "^logga in för att", "?läsa vidare", "^varje (morgon|vecka|dag) {any} (nyhetsbrev|mejl|inkorg)", "?^jag är med$",
        "^(prenumerera|anmäl dig|registrera dig|bli medlem|bli prenumerant) {any}",
        "^(få|läs) {any} (nyhetsbrev|mejlen|inkorgen)", "^(redan|inte) prenumerant",
        "^(artikeln|innehållet) är (låst|endast) {any}",
        "^(prenumerera|anmäl dig|registrera dig) (på|till|vår|våra|dig|här|nu|oss|i)",
        "^(bli medlem|bli prenumerant) (på|till|vår|våra|dig|här|nu|oss|i)",
        "^(få|följ oss|stöd|ladda ner) (på|till|vår|våra|dig|här|nu|oss|i)",
        "^(prenumerera|anmäl dig|registrera dig) (gratis|nyhetsbrev|nyhetsbrevet|appen)",
        "^(bli medlem|bli prenumerant) (gratis|nyhetsbrev|nyhetsbrevet|appen)",
        "^(prenumerera|anmäl dig|registrera dig|bli medlem|bli prenumerant) (prenumeration|digital|alla|den)",
        "^(få|följ oss|stöd|ladda ner) (gratis|nyhetsbrev|nyhetsbrevet|appen|prenumeration|digital|alla|den)",
        "^(logga in|prova|testa|skaffa|beställ|gilla oss|missa inte|köp) (på|till|vår|våra|dig|här|nu|oss|i)",
        "^(logga in|prova|testa|skaffa) (gratis|nyhetsbrev|nyhetsbrevet|appen)",
        "^(beställ|gilla oss|missa inte|köp) (gratis|nyhetsbrev|nyhetsbrevet|appen)",
        "^(logga in|prova|testa|skaffa|beställ|gilla oss|missa inte|köp) (prenumeration|digital|alla|den)",
        "(prenumerera|anmäl|registrera|skriv upp) {any} (nyhetsbrev|nyhetsbrevet|nyhetsbreven|kanal|podd)",
        "(vårt|våra|ett|dagliga) (nyhetsbrev|nyhetsbreven)", "^nyhetsbrev",
        "^(den här artikeln|detta|för att) {any} (prenumeranter|prenumerant|prenumeration|medlemmar)",
        "^(denna artikel|artikeln) {any} (prenumeranter|prenumerant|prenumeration|medlemmar)",
        "^(den här artikeln|detta|för att|denna artikel|artikeln) {any} (logga in|läsa vidare|plus|konto)",
        "^(är du|har du|redan|inte|ännu inte) {any} (prenumerant|konto|kund|medlem|inloggad)", "ingen bindningstid",
        "avsluta när du vill", "^(från|endast|för bara|bara) {number} kr", "^{number} kr (per|i|/) månad",
        "^(din|ange din|fyll i) [mejladress|e-postadress|e-post|mejl|prenumeration] {any}",
        "^(e-postadress|din e-postadress) [mejladress|e-postadress|e-post|mejl|prenumeration] {any}",
        "^genom att (klicka|registrera|anmäla|prenumerera|skicka)",
        "^(jag godkänner|jag samtycker|ja, jag vill|jag vill) {any}",
        "(i din|direkt till) (inkorg|mejl|mejlkorg|mobil|mail)",
        "^följ {any} på (facebook|twitter|instagram|x|google|youtube|tiktok)$", "^(tack för|hjälp oss) {any}",
        "^(obegränsad|full) tillgång", "^få {any} (nyhetsbrev|i mejlen|inkorg|notiser)",
      },
      nav = {
        "^(gå|hoppa|tillbaka) till {any}$", "^(sida|bild) {number} (av|/) {number}$", "^{number} av {number}$",
        "^(visa|dölj|öppna|stäng) (meny|alla|mer|mindre|karta|bildspel|galleri) [{any}]$",
        "^(godkänn|acceptera|hantera|avvisa) {any} (cookies|kakor)",
        "^(vi använder|denna webbplats|den här webbplatsen) {any} (cookies|kakor)",
        "^(hem|du är här|start) (>|/|»|›|:) {any}", "^javascript", "^din webbläsare",
      },
      tags = {
        "^(taggar|ämnen|nyckelord|etiketter|ämne|kategori) : {any}",
        "^(kategorier|läs mer om|mer om|publicerat i|sektion) : {any}",
      },
      ad = {
        "^(artikeln|texten) fortsätter (efter|under|nedanför)", "^(presenteras|sponsras|presenterat) av {any}$",
        "^i samarbete med {name}$", "^annons {any} annons$",
        "^(detta är|det här är|denna artikel är|hela) {any} annons",
      },
      comments = {
        "^(visa|läs|se|alla) [alla] {any} kommentarer$", "^{number} (kommentarer|kommentar|svar)$",
        "^kommentarer [:|%(] {any}", "^(skriv|lämna|lägg till) (en|din|ett) (kommentar|svar|åsikt)",
        "^din e-postadress kommer inte", "^(du måste|logga in för|för att kommentera) {any} (kommentera|inloggad)",
        "^(kommentarsfältet|kommenteringen)", "^bli först att kommentera", "^vad tycker du",
      },
      contact = {
        "^(kontakt|e-post|mejl|tel|tel.) : {any}",
        "^(telefon|presskontakt|för mer information|kontaktperson|kontaktpersoner) : {any}",
        "^(kontakta|mejla|tipsa|ring|skriv till|skicka) (oss|redaktionen|skribenten|reportern|din)",
        "^(kontakta|mejla|tipsa|ring|skriv till|skicka) (ett|dina|till|författaren)",
        "^(har du|vet du|vill du|hittat|har ni) {any} (tips|tipsa|fel|frågor) {any}",
        "^(har du|vet du|vill du|hittat|har ni) {any} (information|nyhetstips|insändare|fel i) {any}",
        "^rapportera [ett] fel", "^kontakta {names}$", "^hittat [ett] fel",
      },
      correction = {
        "^(rättelse|rättelser|förtydligande|korrigering) : {any}",
        "^(rättat|redaktörens anmärkning|red. anm.|red:s anm) : {any}",
        "^(uppdatering|anmärkning|tillägg|redaktionens kommentar|genmäle|korr|fotnot) : {any}",
        "^(rättelse|rättelser|förtydligande)$", "^(i en|en) tidigare version",
        "(artikeln|texten|rubriken) har (uppdaterats|rättats|korrigerats|ändrats)",
      },
      embed = {
        "^(visa|se) (detta|det här) inlägg", "^ett inlägg delat av",
        "^(innehållet|detta innehåll) {any} (cookies|kakor|youtube|facebook|instagram|twitter)",
        "^här finns innehåll {any} (cookies|kakor|youtube|facebook|instagram|twitter)", "^externt innehåll",
      },
      caption = {
        "%((till vänster|till höger|t.v|t.h|t.v.|t.h.|mitten|arkivbild|arkivfoto|genrebild)%)", "?foto :", "?bild :",
        "?arkivbild",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(anmäl dig|prenumerera|skriv upp dig|registrera dig) [{any}] (nyhetsbrev|nyhetsbrevet|nyhetsbreven|kanal|podd)",
        "^(prenumerera|bli prenumerant|bli medlem|logga in|skapa konto|registrera dig|anmäl dig|stöd oss|ge en gåva|swisha oss|prova gratis|testa gratis) [nu|här|idag]$",
        "^få {any} (mejl|mejlen|inkorg|inkorgen|nyhetsbrev|mailen|mobilen|notiser)$",
        "(i|till) din (inkorg|mejl|mail|mejlkorg|e-post)",
        "^(ange|skriv in|fyll i) [din] (e-post|e-postadress|mejladress|mailadress)",
        "^din (e-postadress|mejladress|mailadress)", "^tack för (din anmälan|att du prenumererar|att du anmält)",
        "^genom att (anmäla|prenumerera|registrera|klicka|skapa) [{any}] (godkänner|samtycker|villkor|accepterar)",
        "^du kan {any} när (som helst|du vill)$", "^(ingen bindningstid|avsluta när du vill|utan bindningstid)",
        "^stöd {any} (journalistik|journalistiken|redaktion)$",
        "^(den här|denna) artikel* {any} (prenumeranter|prenumerant|inloggade)$",
        "^(artikeln|innehållet) är (låst|endast för|bara för) {any}", "^(endast|bara|exklusivt) för prenumeranter",
        "^(redan|är du redan|har du redan) [ett] (prenumerant|konto|kund|medlem)",
        "^(logga in|prenumerera|registrera dig) [{any}] (läsa|läsning|vidare|fortsätta|kommentera)$",
        "^(för att läsa vidare|fortsätt läsa|läs vidare med|lås upp artikeln|lås upp)",
        "^(prova|testa|läs) [{any}] (månad|månader|veckor|dagar) [{any}] (kr|gratis|kronor)",
        "^(endast|bara|från|nu|för) [{any}] kr (per|/|i|första) (månad|månaden|mån)", "^första månaden (gratis|för)",
        "^{number} månader (gratis|för)", "^(ladda|hämta) (ner|hem) [vår|{any}] app",
        "^(ladda ner|hämta) [{any}] (appen|app store|google play)",
        "^följ oss på (facebook|instagram|twitter|x|youtube|linkedin|tiktok|snapchat|google|sociale|sosiale)",
        "(vår|vårt) (whatsapp-kanal|facebooksida|youtubekanal|instagramkonto|whatsappkanal)",
        "^(slå på|aktivera) (notiser|pushnotiser|aviseringar)", "^få {any} (notiser|pushnotiser|aviseringar)",
        "^missa (inga|inte) (nyheter|nyheterna)$",
        "^missa (inte|inget|ingen|aldrig) [{any}] (nyhet|nyheter|nyheterna|avsnitt|nyhetsbrev|nyhetsbrevet)$",
        "^(håll dig|var först) [{any}] (uppdaterad|veta)$",
      },
      share = {
        "^dela (artikeln|artikel|den här artikeln|inlägget|sidan|nyheten)",
        "^dela (på|via|med) (facebook|twitter|x|whatsapp|linkedin|e-post|mejl|mail)",
        "^(kopiera länk|kopiera länken|länk kopierad|länken kopierad|spara artikel|spara artikeln|skriv ut|lyssna på artikeln|tipsa|ge bort artikeln|läs upp)$",
      },
      related = {
        "^(läs också|läs även|läs mer|se också|läs vidare|mer om|lyssna|hör också|se även|bakgrund|relaterat|fakta) : {any}",
        "^(läs|se|hör) (också|även|mer)$", "^läs (mer om|fler|mer från|hela|mer här|mer på) {any}",
        "^(fler|andra) (artiklar|nyheter) (om|från|i|av)",
        "^(du kanske också|andra läser|rekommenderat för dig|relaterade artiklar|mest läst|mest lästa)",
        "^klicka här (för|och) {any}",
      },
      ad = {
        "^(annons|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|texten fortsätter efter annonsen|annonssamarbete|sponsrat innehåll|annonslänkar)$",
        "(efter|under) annonsen$", "^(innehåll|i samarbete) [{any}] (annonsör|sponsrat|från annonsör)$",
      },
      comments = {
        "^(skriv|lämna|lägg till) (en|din) kommentar", "^(visa|läs) [alla] [{number}] kommentarer", "^{number} kommentarer$",
        "^kommentar* (är|kan) [{any}] (stängd|stängda|avstängd|modereras)",
        "^(kommentera|kommentera artikeln|logga in för att kommentera|vad tycker du)$", "^din e-postadress kommer inte",
        "obligatoriska fält är",
      },
      nav = {
        "(aktivera|slå på) javascript", "javascript {any} (avstängt|aktiverat|inaktiverat)",
        "^(vi|den här webbplatsen|denna webbplats|den här sidan) använder cookies",
        "^(acceptera|godkänn|hantera|neka) [alla] (cookies|kakor)",
        "^(hoppa|gå) [direkt] till (innehåll|innehållet|huvudinnehåll|huvudinnehållet)",
        "^(till toppen|tillbaka till toppen|integritetspolicy|cookiepolicy|cookieinställningar|hantera cookies|personuppgiftspolicy|användarvillkor|om cookies)$",
        "^din webbläsare {any} (stöder|stöds|stödjer)", "^(videon|den här videon) [{any}] tillgänglig",
        "^(visa|öppna) bildspel",
      },
      tags = { "^(taggar|ämnen|ämnesord|nyckelord|mer om|läs mer om) : {any}" },
      timestamp = {
        "^(lästid|läs) [:] [ca|cirka] {number} min", "^{number} (min|minuter) (lästid|läsning)",
        "^(publicerad|uppdaterad|publicerat|senast uppdaterad|uppdaterat) [:] [den|kl] {date}$",
      },
      copyright = { "alla rättigheter förbehåll*", "^(mångfaldigande|kopiering|eftertryck) [{any}] (förbjud*|tillstånd)" },
      disclaimer = {
        "(får|tjänar) vi [en] provision", "^detta är en (krönika|debattartikel|opinionstext) {any}",
        "^(skribenten|åsikterna) [{any}] (svarar|egna|artikeln)$",
      },
      contact = {
        "^(har du|vill du) [{any}] (tips|tipsa|frågor|nyhetstips) [{any}] (mejla|ring|kontakta|oss|skicka)",
        "^(tipsa|kontakta|mejla) (oss|redaktionen|reportern)", "^(hittat|har du hittat) [{any}] fel",
      },
      correction = {
        "^(rättelse|förtydligande|rättat|korrigering) : {any}",
        "^(i en tidigare version|en tidigare version) av (artikeln|texten|den här)",
      },
      embed = {
        "^visa det här inlägget på instagram", "^ett inlägg delat av", "^(innehållet|här visas) [{any}] (cookies|externt)",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "av", "text av", "skriven av" },
      bio = { "om författaren", "om skribenten", "författare", "skribent", "skribenten", "om författarna" },
      related = {
        "läs mer", "läs också", "läs även", "läs vidare", "se även", "relaterat",
        "relaterade (artiklar|nyheter|ämnen)", "mest läst",
        "mest (läst|lästa|sett|delat|kommenterat|populärt) [{any}]", "mest lästa (artiklar|nyheter)",
        "senaste (nytt|nyheterna|nyheter|artiklarna|artiklar)", "fler (artiklar|nyheter) [från|om|i] [{name}]",
        "mer (från|om|i|ur) {any}", "mer (läsning|nyheter)", "just nu", "populärt", "populärast [just nu]",
        "rekommenderat", "vi rekommenderar", "rekommenderas för dig", "missa inte", "andra läser",
        "liknande artiklar", "du kanske också (gillar|vill läsa)", "lästips", "fler nyheter", "se mer", "utvalt",
        "i fokus", "hetast just nu", "toppnyheter", "tidigare artiklar", "av samma författare", "på samma ämne",
        "bildspel", "tv",
      },
      share = { "dela", "dela artikeln", "dela artikel", "dela denna artikel" },
      promo = {
        "nyhetsbrev", "våra nyhetsbrev", "prenumerera", "prenumeration", "bli prenumerant", "anmäl dig {any}",
        "stöd {any}",
      },
      nav = {
        "meny", "sektioner", "tjänster", "följ oss", "om oss", "kontakt", "kundservice", "genvägar", "navigering",
        "länkar", "mer från oss", "övrigt",
      },
      tags = { "taggar", "ämnen", "i artikeln", "läs mer om", "nyckelord", "relaterade ämnen", "ämnen i artikeln" },
      comments = {
        "kommentarer", "{number} kommentarer", "kommentera", "skriv en kommentar", "lämna en kommentar",
        "lämna ett svar", "diskussion",
      },
      contact = { "kontakt", "presskontakt", "kontakta oss", "kontakter" },
    },
    roles = {
      byline = {
        before = {
          "av", "text:", "text av", "text och (bild|foto|bilder):", "text & (foto|bild):", "foto och text:", "skribent:", "författare:",
          "skriven av", "artikel av", "en (krönika|analys|debattartikel|intervju) av", "publicerad av",
          "(krönika|analys|intervju|kommentar) av",
        },
      },
      reporting = {
        before = { "reporter:", "reportrar:", "rapportering:", "reportage:", "reportage av", "rapportering av" },
      },
      additional = {
        before = {
          "medverkande:", "med bidrag från", "med bidrag av", "research:", "i samarbete med",
          "ytterligare rapportering:", "med material från", "medarbetare:",
        },
        after = {
          "bidrog till (artikeln|denna artikel|den här artikeln|reportaget|rapporteringen)",
          "har bidragit till (artikeln|denna artikel|den här artikeln)",
        },
      },
      editing = {
        before = {
          "redigering:", "redaktör:", "redigerad av", "redigerat av", "redigering av", "redaktion:", "klippning:",
          "producent:", "bearbetning:", "redaktörer:", "webbredaktör:", "korrektur:",
        },
      },
      photography = {
        before = {
          "foto:", "foto av", "foton:", "fotograf:", "fotografer:", "bild:", "bilder:", "bild av", "illustration:",
          "illustrationer:", "illustration av", "grafik:", "grafik av", "video:", "kamera:", "bildredaktör:",
          "arkivbild:", "arkivfoto:", "foto",
        },
      },
      translation = {
        before = {
          "översättning:", "översatt av", "översättning av", "översättare:", "översättning från engelska:",
          "översättning från engelskan:",
        },
      },
      compiling = { before = { "sammanställt av", "sammanställning:", "sammanställd av", "sammanfattat av" } },
      fact_check = { before = { "faktagranskning:", "faktakoll:", "faktagranskad av", "faktagranskning av" } },
      audio = {
        before = {
          "ljud:", "ljudtekniker:", "musik:", "programledare:", "uppläsare:", "ljudläggning:", "inläst av",
          "tekniker:",
        },
      },
      code = {
        before = {
          "utveckling:", "utvecklare:", "programmering:", "design:", "utvecklat av", "webbutveckling:", "data:",
          "dataanalys:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^källa: {name}$", "(ursprungligen|tidigare) publicerad (i|på|hos) {name}" },
    agency = {
      "TT Nyhetsbyrån", "TT-Reuters", "TT-AFP", "TT-AFP-DPA", "Nyhetsbyrån TT", "Direkt", "Nyhetsbyrån Direkt",
      "Siren", "Bildbyrån", "NTB Scanpix", "TT Scanpix", "Nyhetsbyrån Siren", "Sveriges Radio", "FNB", "SPT",
      "Finwire", "TT-FNB", "Infront", "Ritzau Scanpix",
    },
    staff = { "vår (korrespondent|utsända|reporter)", "redaktionen", "webbredaktionen", "nyhetsredaktionen" },
    words = {
      ["for"] = { "för" },
      ["and"] = { "och", "&", "samt" },
      ["in"] = { "i", "från", "på", "till" },
      particle = { "af", "av", "von", "de" },
      honorific = { "Herr", "Fru", "Dr", "Prof", "Docent" },
      staff = {
        "reporter", "reportrar", "redaktör", "redaktörer", "journalist", "journalister", "korrespondent",
        "korrespondenter", "krönikör", "kolumnist", "ledarskribent", "fotograf", "redaktion", "redaktionen",
        "skribent", "frilansjournalist", "praktikant", "nyhetschef", "chefredaktör", "webbredaktör", "sportreporter",
        "kulturredaktör", "författare",
      },
      house = {
        "Nyhetsbyrån", "Tidningen", "Nyheter", "Media", "Mediegruppen", "Förlag", "Radio", "Television",
        "Stiftelsen", "Universitet", "Kommun", "Polisen", "AB", "Arkiv",
      },
      month = {
        { "januari", "jan" }, { "februari", "feb", "febr" }, { "mars", "mar" }, { "april", "apr" }, { "maj" },
        { "juni", "jun" }, { "juli", "jul" }, { "augusti", "aug" }, { "september", "sept", "sep" },
        { "oktober", "okt" }, { "november", "nov" }, { "december", "dec" },
      },
      weekday = {
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mån", "tis", "ons", "tors", "fre",
        "lör", "sön", "måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen",
      },
      clock = { "kl", "klockan" },
      ago = {
        "sedan", "minut", "minuter", "timme", "timmar", "tim", "dag", "dagar", "vecka", "veckor", "månad", "månader",
        "år", "igår", "idag",
      },
      stop = {
        "den", "det", "de", "en", "ett", "och", "eller", "men", "att", "som", "är", "var", "vara", "varit", "har",
        "hade", "ha", "kan", "kunde", "ska", "skulle", "vill", "ville", "måste", "inte", "också", "även", "bara",
        "nu", "då", "när", "där", "här", "hur", "vad", "vem", "vilka", "vilken", "om", "på", "i", "till", "från",
        "med", "av", "för", "utan", "mot", "mellan", "under", "över", "efter", "före", "vid", "genom", "han", "hon",
        "vi", "ni", "jag", "du", "dem", "hans", "hennes", "deras", "sin", "sitt", "sina", "min", "mitt", "mina",
        "er", "vår", "man", "sig", "så", "än", "mer", "mycket", "alla", "allt",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[den | på]],
    wrote = [[skrev | skrev följande | skriver | har skrivit | svarade]],
    glue = [[kl | klockan | användaren | från]],
    prose = [[som | vad | när | om | han | hon | de | jag | vi | och | men | så | detta]],
    months = [[
      januari, jan | februari, feb, febr | mars, mar | april, apr | maj | juni, jun | juli, jul |
      augusti, aug | september, sep, sept | oktober, okt | november, nov | december, dec
    ]],
    days = [[
      måndag, mån, mån | tisdag, tis | onsdag, ons | torsdag, tors, tor | fredag, fre | lördag, lör |
      söndag, sön
    ]],
    am = [[fm]],
    pm = [[em]],
    fields = {
      from = [[från | avsändare]],
      to = [[till | mottagare]],
      cc = [[kopia | kopia till | cc]],
      date = [[skickat | datum | skickades]],
      subject = [[ämne]],
      other = [[svar till | svara till | prioritet | bifogade filer]],
    },
    original = [[
      ursprungligt meddelande | originalmeddelande | ursprungligt brev | ursprungligt mail |
      svara ovanför denna rad | skriv ditt svar ovanför denna rad | svara ovanför den här raden
    ]],
    forwarded = [[
      vidarebefordrat meddelande | vidarebefordrat brev | vidarebefordrat mail | vidarebefordrat mejl |
      vidarebefordrat e-postmeddelande | början på vidarebefordrat meddelande |
      påbörja vidarebefordrat meddelande
    ]],
    device = [[
      skickat från min … | skickad från min … | skickat från mitt … | sänt från min … | skickades från min … |
      skickat från | skickat med | skickat via | skickad från | sänt från | skickades från |
      hämta outlook för | skaffa outlook för
    ]],
    devices = [[telefon | mobil | surfplatta | enhet]],
    excuse = [[ursäkta | förlåt | ber om ursäkt]],
    greetings = [[hej | hejsan | god morgon | god dag | bästa | kära | käre | hallå | tjena]],
    inline = [[nedan | nedanför | i texten]],
    closings = [[
      med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | vänlig hälsning | hälsningar |
      bästa hälsningar | bästa hälsning | hälsning | mvh | vh | hälsar | kram | tack | tack på förhand |
      tack så mycket | allt gott
    ]],
    disclaimers = [[
      detta meddelande och eventuella bilagor |
      om du inte är den avsedda mottagaren | om du inte är avsedd mottagare |
      om du har fått detta meddelande av misstag
    ]],
    hints = [[
      detta e-postmeddelande och | detta e-postmeddelande är | detta meddelande kan innehålla |
      tänk på miljön | konfidentiell information | antivirusprogram | virusfritt | avsedda mottagaren |
      detta meddelande är konfidentiellt
    ]],
    footers = [[
      du får det här meddelandet eftersom | du får detta e-postmeddelande eftersom | för att avprenumerera |
      avprenumerera | avregistrera | avsluta prenumerationen | e-postlista
    ]],
  },
}
