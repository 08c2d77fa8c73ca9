-- Dutch. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "nl",
  name = "Dutch",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dhr hr mevr mw mej mr mrs ms mme drs dr dra ir ing prof bc ds kard mgr zr br em jhr jkvr jonkh
        pres vz voorz secr dir gen kol lt kap kapt maj sgt adm amb burg weth
        st ste sint gebr fam fa wed v d
      ]],
      before_number = [[
        nr nrs no art artt afl afb afd blz bldz bl p pp pag hfst hs hst par § tel telnr fax vol bd dl jg jrg
        fig tab vs ca circa plm ong max min noot vgl sub stb stcrt pb postb k.b -str -ln -pln
      ]],
      inside = [[
        bv b.v bijv d.w.z dwz d.i i.c i.e e.g m.a.w m.n m.b.t m.b.v m.i.v m.u.v n.a.v i.v.m i.p.v i.t.t i.h.b
        i.h.a
        t.a.v t.b.v t.g.v t.h.v t.m t/m t.n.v t.o.v t.w.v t.z.t t.n.b t.l.v t.b o.a o.b.v o.g.v o.l.v o.m o.i o.l
        a.d a.h.v a.g.v a.h.w a.d.h.v a.k.a b.g.g b.h.v d.d d.m.v e.o g.g.d i.b.d i.g.v i.o i.s.m
        k.k l.s m.e
        m.h.o m.i m.m.v n.o.t.k n.v.t n.b o.b o.d o.h.v o.t.t p.a p.m p.o p.p p.r p.w r.k
        s.v.p t.o v.d v.h v.h.o v.v v.a vnl vlg vgl verg vs w.o w.v z.g z.g.a z.i z.k z.o zg zgn zog zo.n
        cf cfr ca evt ev event resp ttz nl voorm wijlen eig oorspr waarsch mogl
        fr du lat
      ]],
      anywhere = [[
        e.d e.a e.v e.v.a et.al ibid id op.cit loc.cit a.w t.a.p vv e.s
        n.v v.o.f c.v s.a inc ltd corp co cie c.s
        jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za
        u.s u.s.a u.k e.u v.s v.n n.y l.a d.c
        jr sr sen km cm mm kg mg gr mln mld milj duiz st stk ltr ha m.m
        univ inst afd dept bibl uitg red vert bew ed eds hrsg aanw toel opm bijl inl
        str ln pl wg excl incl
      ]],
      after_number = [[ uur min sec km cm mm kg mg gr mln mld ltr st stk ]],
      ending = [[ n.chr v.chr chr a.m p.s ph.d enz enzv etc ]],
    },
    months = [[
      januari februari maart april mei juni juli augustus september oktober november december
      jan feb febr mrt apr jun jul aug sep sept okt nov dec
    ]],
    starters = [[
      de het een deze dit die dat der den zulke zo'n
      ik jij je u hij zij ze wij we jullie men mijn jouw zijn haar ons onze hun uw mij hem hen
      wie wat waar waarom wanneer hoe welke welk hoeveel waarmee waarin waarvan waarbij
      en of maar want dus noch doch als dan toen terwijl omdat doordat zodat hoewel ofschoon tenzij mits indien
      nadat voordat totdat sinds zodra zolang aangezien
      in op aan bij met naar voor uit door over onder tegen tussen na tot om zonder binnen buiten
      tijdens volgens ondanks wegens vanaf vanuit rond langs behalve dankzij naast
      is was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest
      zal zullen zou zouden wil willen mag mogen
      niet niets nooit niemand geen nee ja ook nog al reeds alleen slechts zelfs vooral
      hier daar er nu vandaag gisteren morgen straks later vroeger eerst eerder daarna daarom daardoor daarbij
      daarmee daarnaast daarop daarvoor daarentegen hierdoor hierbij hiermee hierna hierop hierin ervoor bovendien
      verder voorts tevens eveneens echter toch immers namelijk inmiddels intussen uiteindelijk tenslotte slotte
      misschien wellicht waarschijnlijk helaas gelukkig natuurlijk soms vaak altijd meestal
      alle alles allen elk elke ieder iedere iedereen iemand iets veel vele velen weinig sommige enkele enige
      meer meeste minder andere anderen beide beiden verschillende
      zo zoals zowel twee drie vier eerste tweede dank bedankt kortom
    ]],
    capitals = [[ u uw ]],
    openers = [[ om op in sinds rond tegen vanaf na voor tot ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "archieffoto", "foto ter illustratie", "beeld ter illustratie", "archiefbeeld", "eigen foto", "stockfoto",
        "foto anp", "privéfoto", "foto archief",
      },
      related = {
        "lees meer", "lees verder", "lees ook", "bekijk meer", "bekijk alles", "meer lezen", "meer nieuws",
        "toon meer", "meer laden", "laad meer", "alle artikelen", "alle berichten", "bekijk ook", "bekijk de video",
        "bekijk de foto's", "meer weten", "meer informatie", "naar het artikel", "meer", "verder lezen",
        "lees het artikel", "meer artikelen", "meer over dit onderwerp", "gerelateerd",
      },
      share = {
        "delen", "deel", "deel artikel", "deel dit artikel", "artikel delen", "deel via facebook",
        "deel via twitter", "deel via whatsapp", "deel op facebook", "deel op twitter", "deel op x",
        "deel op linkedin", "deel via e-mail", "deel via mail", "printen", "print", "print artikel", "afdrukken",
        "mailen", "mail", "versturen", "stuur", "kopieer", "kopieer link", "kopieer de link", "link gekopieerd",
        "link kopiëren", "opslaan", "bewaren", "bewaar", "artikel bewaren", "vind ik leuk", "luister",
        "luister artikel", "beluister", "tweeten", "cadeau geven", "doorsturen", "voorlezen", "lees later",
        "leeslijst",
      },
      promo = {
        "abonneren", "abonneer", "word abonnee", "word lid", "word vriend", "inloggen", "log in", "aanmelden",
        "meld je aan", "registreren", "registreer", "account aanmaken", "mijn account", "doneer", "doneren",
        "doneer nu", "steun ons", "abonnement", "abonnementen", "neem een abonnement", "bekijk abonnementen",
        "probeer gratis", "gratis proberen", "al abonnee", "ik ben al abonnee", "nieuwsbrief", "nieuwsbrieven",
        "inschrijven", "schrijf je in", "download de app", "uitloggen", "alleen voor abonnees",
        "exclusief voor abonnees", "digitaal abonnement", "bekijk de aanbieding",
      },
      nav = {
        "home", "startpagina", "voorpagina", "menu", "zoeken", "zoek", "sluiten", "sluit", "terug",
        "terug naar boven", "naar boven", "ga naar de inhoud", "naar de inhoud", "naar hoofdinhoud",
        "direct naar de inhoud", "rubrieken", "secties", "privacy", "privacyverklaring", "privacybeleid",
        "privacystatement", "cookiebeleid", "cookies", "cookie-instellingen", "cookievoorkeuren",
        "gebruiksvoorwaarden", "algemene voorwaarden", "disclaimer", "contact", "neem contact op", "klantenservice",
        "help", "over ons", "colofon", "redactie", "adverteren", "vacatures", "werken bij", "archief", "sitemap",
        "digitale krant", "krant", "politiek", "economie", "samenleving", "maatschappij", "wereld", "buitenland",
        "binnenland", "nederland", "belgië", "europa", "sport", "voetbal", "cultuur", "wetenschap", "tech",
        "techniek", "technologie", "gezondheid", "klimaat", "milieu", "onderwijs", "opinie", "columns",
        "columnisten", "media", "entertainment", "achterklap", "show", "film", "muziek", "boeken", "televisie",
        "mode", "reizen", "eten", "koken", "lifestyle", "wonen", "auto", "beurs", "geld", "financieel", "zakelijk",
        "werk", "weer", "het weer", "horoscoop", "puzzels", "puzzel", "spelletjes", "video", "video's", "foto's",
        "fotoserie", "podcasts", "podcast", "live", "liveblog", "net binnen", "laatste nieuws", "nieuws", "actueel",
        "112", "regio", "regionaal", "lokaal", "familieberichten", "evenementen", "agenda", "blogs", "dossiers",
        "service", "services", "volgende", "vorige", "volgend artikel", "vorig artikel", "accepteren",
        "alles accepteren", "akkoord", "weigeren", "laden", "aan het laden", "tip de redactie", "instellingen",
        "toegankelijkheid", "mijn nieuws", "meest gelezen", "vergroten", "tv-gids", "verder", "inhoud",
      },
      tags = {
        "tags", "onderwerpen", "thema's", "trefwoorden", "meer over", "lees meer over", "labels", "categorieën",
        "gerelateerde onderwerpen", "in dit artikel", "onderwerp", "zoekwoorden",
      },
      ad = {
        "advertentie", "advertenties", "reclame", "gesponsord", "gesponsorde inhoud", "partnerbijdrage",
        "partnercontent", "aangeboden door", "in samenwerking met", "advertorial", "lees verder na de advertentie",
        "artikel gaat verder na de advertentie", "tekst gaat verder onder de advertentie",
        "verder na de advertentie", "sponsored", "branded content", "commerciële boodschap",
      },
      comments = {
        "reageer", "reageren", "reactie", "reacties", "plaats reactie", "plaats een reactie", "geef een reactie",
        "geef je reactie", "bekijk reacties", "bekijk alle reacties", "toon reacties", "alle reacties", "antwoorden",
        "beantwoorden", "rapporteer", "melden", "laat een reactie achter", "geen reacties", "lees de reacties",
        "discussie", "praat mee", "verberg reacties", "reactie plaatsen",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^door {names}$", "^door [:] {names}$",
        "^(auteur|auteurs|geschreven door|geplaatst door|gepubliceerd door|tekst) [:] {names}$",
        "^(artikel door|een artikel van|artikel van|opgetekend door|interview door) [:] {names}$",
        "^(van|door) (onze|een van onze) {any} (redactie|redacteur|redacteuren|correspondent|verslaggever)",
        "^(van|door) (onze|een van onze) {any} (verslaggevers|verslaggeefster|medewerker)",
        "^(van|door) (onze|een van onze) {any} (medewerkers|redactrice)", "^(van|door) onze",
        "?^(redactie|de redactie|anp|door redactie|onze redactie|nieuwsredactie|redactie {name})$",
        "^door (redactie|de redactie) {any}$", "^{names} (en|/) (anp|belga|redactie)$",
        "^(onze|verslaggever|correspondent) (correspondent|verslaggever) {any}$", "^correspondent {names}$",
        "^{names} , (redacteur|verslaggever|correspondent|verslaggeefster|redactrice)$",
        "^(redacteur|verslaggever) {names}$",
      },
      bio = {
        "^over de auteur[s]",
        "^{name} is (redacteur|redactrice|verslaggever|verslaggeefster) (van|bij|voor|in|en|op)",
        "^{name} is (correspondent|journalist|journaliste) (van|bij|voor|in|en|op)",
        "^{name} is (columnist|columniste|chef|adjunct-hoofdredacteur) (van|bij|voor|in|en|op)",
        "^{name} is (hoofdredacteur|freelance journalist|freelancejournalist) (van|bij|voor|in|en|op)",
        "^{name} (schrijft|werkt) (sinds|voor|over|bij) {any} (de krant|redactie|redacteur)",
        "^{name} (schrijft|werkt) (sinds|voor|over|bij) {any} (journalist|verslaggever|columnist)",
      },
      credit = {
        "^wij berichten vanuit {place}$",
        "^(met medewerking van|met bijdragen van|met dank aan|m.m.v.|met een bijdrage van) {names}",
        "^(redactie|eindredactie|vertaling|montage|camera|productie) : {names}",
        "^(tekst|research|regie|vormgeving|graphics) : {names}",
        "^(medewerking|met medewerking van|m.m.v.|beeldredactie|samenstelling) : {names}",
        "^(onderzoek|presentatie|illustraties|data|redactie en productie) : {names}", "^vertaald (door|uit)",
        "(droeg|droegen|werkte|werkten) {any} (dit artikel|dit verhaal|deze productie) {any} (bij|mee)$",
        "^mede op basis van {any}$", "^met (anp|belga|informatie van|onze correspondenten)$",
      },
      photo_credit = {
        "^(foto|foto's|fotografie|fotograaf|beeld|beelden) : {any}",
        "^(afbeelding|illustratie|illustraties|video|bron foto) : {any}",
        "^(fotobron|bron beeld|credit|credits|bron afbeelding|infographic) : {any}",
        "^(graphic|coverfoto|archieffoto|tekening|foto en video) : {any}",
        "(foto|foto's|fotograaf|beeld|afbeelding|illustratie|video|credit) : {any}$",
        "^(foto|foto's|beeld|fotografie|illustratie|video) (door|van|via|©) {any}$",
        "^(foto|beeld) {any} / (anp|afp|reuters|ap|epa|getty|belga|getty images)",
        "^(foto|beeld) (anp|epa|afp|ap|reuters|belga|getty|archief|ter illustratie)",
        "^© {any} / (anp|afp|reuters|ap|epa|belga|getty images|hollandse hoogte)",
        "/ (anp|belga|hollandse hoogte|pro shots|orange pictures|epa)$",
        "^(anp|belga|hollandse hoogte|epa) / {any}$", "^© {name}$", "^beeld {name}$", "%(foto {any}%)$",
      },
      syndication = {
        "^bron[nen] : {name}$", "^bron[nen] : {any}$",
        "(eerder|oorspronkelijk|eerst) (verschenen|gepubliceerd) (in|op|bij|door)",
        "^dit (artikel|stuk|verhaal|bericht|interview) (verscheen|is|werd) (eerder|oorspronkelijk|eerst)",
        "^dit (artikel|stuk|verhaal|bericht|interview) (verscheen|is|werd) (ook|overgenomen|afkomstig)",
        "^lees het originele artikel", "^overgenomen (van|uit|met)",
        "^dit is een (persbericht|extern bericht|bericht van het anp)", "^persbericht",
      },
      copyright = {
        "alle rechten voorbehouden", "^copyright", "auteursrecht* (voorbehouden|beschermd)",
        "(niets uit|zonder) {any} (toestemming|worden overgenomen|verveelvoudigd)", "^© {any} alle rechten",
        "op dit artikel rust copyright",
      },
      disclaimer = {
        "^(disclaimer|let op|verantwoording|transparantie) : {any}", "affiliate[-]link*",
        "(ontvangen|ontvangt|krijgen|krijgt|verdienen) {any} commissie",
        "(geen|niet) {any} (financieel advies|medisch advies|beleggingsadvies)",
        "(vertegenwoordigt|weerspiegelt) {any} (mening|standpunt) van de (auteur|redactie)",
        "(weerspiegelen|geeft) {any} (mening|standpunt) van de (auteur|redactie)",
      },
      timestamp = {
        "^(gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt) [:] [op|om] {date}",
        "^(laatste update|aangepast|laatst gewijzigd|gewijzigd) [:] [op|om] {date}",
        "^(datum|update|geüpdatet|publicatie) [:] [op|om] {date}",
        "^(publicatiedatum|laatst aangepast|gepubliceerd op|bijgewerkt op) [:] [op|om] {date}",
        "^(gepubliceerd|bijgewerkt|geplaatst|aangepast) [:] [op] {any} {date}",
        "^{number} (minuten|uur|dagen|minuut|dag|weken|week|maanden|maand|jaar|min) geleden$",
        "^(een uur|een dag|gisteren|vandaag|zojuist) geleden$",
        "^(leestijd|leesduur) [:] {any} (min|minuten|minuut)", "^leestijd [:] {number}",
        "^{number} (min|minuten|minuut) (leestijd|lezen|leesduur)$", "^(gepubliceerd|bijgewerkt) [:]$",
        "^(vandaag|gisteren) (om|,) {date}$", "^{date} uur$", "^{number} minuten leestijd",
      },
      related = {
        "^(lees|bekijk|luister|kijk|zie) (ook|meer|verder|hier|alles|terug)[:]",
        "^(lees ook|lees meer|bekijk ook|zie ook|luister ook|lees verder|luister|kijk) : {any}",
        "^(video|podcast|analyse|interview|opinie|reportage|achtergrond) : {any}",
        "^(liveblog|meer|gerelateerd|in beeld|column|recensie|dossier) : {any}",
        "^(lees het interview|ook interessant|volg|fotoserie|meer lezen|uitgelicht|terugkijken) : {any}",
        "^(meer|alle) (nieuws|artikelen|berichten|verhalen|informatie|over|uit|van) {any}", "^klik hier",
        "^(vorig|volgend) (artikel|bericht)[:]", "^>> {any}", "^> {any}", "^lees {any} (in ons liveblog|hier)$",
        "^volg {any} (liveblog|live)$", "^bekijk (hier|onze|alle|het overzicht) {any}",
        "^dit (vind je misschien|is ook) {any} interessant",
      },
      share = {
        "^deel (dit artikel|deze pagina|via|op|artikel)",
        "^(print|mail|stuur|bewaar|kopieer|verstuur) (dit|deze|artikel|link|de link|via|het)",
        "^(artikel|bericht) (delen|printen|mailen|opslaan|bewaren)", "^{number} keer gedeeld$",
        "^opent in een nieuw (venster|tabblad)$", "^klik om (te delen|te printen|af te drukken)",
      },
      promo = {
        "^(log in|inloggen) om", "?verder te lezen", "^(ongeldig|geen geldig) e-mailadres", "?^er is iets misgegaan", "?^ik doe mee$",
        "^download {any} app", "^(je|u) moet {any} inloggen", "^om verder te lezen",
        "^(elke|iedere) (ochtend|week|dag) {any} (nieuwsbrief|mailbox|inbox)", "^lees verder in de app$",
        "^als abonnee {any}", "^ontdek (je|uw|jouw) voordeel",
        "^(schrijf je in|meld je aan|abonneer je|word lid|word abonnee) {any}",
        "^(ontvang|krijg) {any} (nieuwsbrief|mailbox|inbox|per mail)", "^(log in|inloggen) om {any}",
        "^(al|nog geen) abonnee", "^(dit artikel is|dit verhaal is) {any} (abonnees|leden|premium)",
        "^opzeggen wanneer {any}", "^lees (nu|verder|onbeperkt) {any} (€|euro|voordelig|gratis|week|maand)",
        "^{number} (maanden|weken) {any} (voordeel|korting|gratis|proberen)", "^steun {any} (journalistiek|ons)",
        "^(abonneer|schrijf je|schrijf u|meld je|meld u|word abonnee)",
        "^(word lid|word vriend|registreer|ontvang|volg ons)", "^(steun|download|log in|doneer|probeer)",
        "^(neem een abonnement|maak een account|blijf op de hoogte|krijg toegang|maak gratis)",
        "(abonneer|inschrijven|aanmelden|schrijf|meld) {any} (nieuwsbrief|nieuwsbrieven|kanaal|podcast)",
        "(onze|de|dagelijkse|wekelijkse|gratis|een) (nieuwsbrief|nieuwsbrieven)", "^(nieuwsbrief|nieuwsbrieven)",
        "^(dit|om|voor) {any} (abonnees|abonnee|abonnement|verder te lezen|inloggen|account|leden)",
        "^(al|nog geen|bent u|ben je|heb je|heeft u) {any} (abonnee|abonnement|account|lid)",
        "(maandelijks|elk moment|ieder moment|op elk moment) (opzegbaar|opzeggen|afmelden|uitschrijven)",
        "^(voor|vanaf|slechts|nu) {number} (euro|€)", "^€ {number} per maand",
        "^(je|uw|jouw) (e-mailadres|e-mail|mailadres|abonnement|donatie|steun|bijdrage)",
        "^(e-mailadres|vul je|voer je|vul uw)", "^door (je|u|op) {any} (akkoord|voorwaarden|privacy|aan te melden)",
        "^(ik ga akkoord|ja, ik|ik wil|ik geef) {any}", "in (je|jouw|uw) (mailbox|inbox|mail|postvak)",
        "^mis (niets|geen)",
        "^volg {any} (op|via) (facebook|twitter|instagram|x|google|whatsapp|telegram|youtube|tiktok|bluesky)",
        "^(bedankt|dank je|dank u) (voor|dat) {any}",
        "^(lees|krijg|onbeperkt) {any} (toegang|artikelen|abonnement|alle artikelen)$", "^help ons",
      },
      nav = {
        "^(ga|terug|direct|spring) naar {any}$", "^(pagina|foto|afbeelding) {number} (van|/) {number}$",
        "^{number} van {number}$", "^(toon|verberg|open|sluit|bekijk) (menu|alles|alle|meer) [{any}]$",
        "^(toon|verberg|open|sluit|bekijk) (minder|de kaart|galerij|foto's) [{any}]$",
        "^(accepteer|weiger|beheer) {any} cookies",
        "^(wij gebruiken|deze website|deze site|we gebruiken) {any} cookies",
        "^(home|u bent hier|je bent hier) (>|/|»|›|:) {any}", "^javascript", "^(je|uw) browser", "^speel {any} af$",
      },
      tags = {
        "^(tags|onderwerpen|trefwoorden|onderwerp|thema|thema's|labels) : {any}",
        "^(categorie|categorieën|rubriek|meer over|geplaatst in|zoekwoorden) : {any}",
      },
      ad = {
        "^(artikel|tekst|het artikel|de tekst|verhaal) gaat verder (na|onder|na de|onder de)",
        "^lees verder (na|onder) de (advertentie|foto|video|tweet|afbeelding)",
        "^(aangeboden|gesponsord|mogelijk gemaakt) door {any}$", "^in samenwerking met {name}$",
        "^(advertentie) {any} advertentie$", "^dit artikel is (gesponsord|tot stand gekomen)",
      },
      comments = {
        "^(bekijk|lees|toon|alle) [de|alle] {any} reacties$", "^{number} (reacties|reactie|antwoorden)$",
        "^reacties [:|%(] {any}", "^(geef|plaats|schrijf|laat|deel) (een|je|uw|jouw) (reactie|mening|antwoord)",
        "^(je|uw) e-mailadres {any} niet",
        "^(je moet|u moet|log in|om te reageren|je dient) {any} (reageren|reactie|ingelogd|inloggen)",
        "^(reageren|reageer) (op|is|kan|niet|via)", "^wees de eerste",
      },
      contact = {
        "^(contact|e-mail|mail|tel|tel.|telefoon) : {any}", "^(perscontact|contactpersoon|whatsapp) : {any}",
        "^(voor meer informatie|noot voor de pers|noot voor redactie) : {any}",
        "^(mail|stuur|neem|tip|app|bel|schrijf) (ons|naar|contact|een|de redactie|de|je|uw|onze) {any}",
        "^(heb je|heeft u|heb jij|wil je|zie je|ziet u) {any} (tip|tips|nieuws|fout|vraag)",
        "^(heb je|heeft u|heb jij|wil je|zie je|ziet u) {any} (vragen|opmerking|foutje|informatie|suggestie)",
        "^(foutje|fout) (gezien|gevonden|ontdekt|melden)", "^tip (de|onze) redactie",
        "^u kunt {any} (mailen|bereiken|contact)",
      },
      correction = {
        "^(correctie|correcties|rectificatie|aanvulling|verbetering|noot van de redactie|naschrift) : {any}",
        "^(update|herstel|toelichting|opmerking van de redactie) : {any}",
        "^(correctie en aanvulling|noot redactie|verduidelijking) : {any}",
        "^(correctie|rectificatie|naschrift|correcties en aanvullingen)$",
        "^(in een|een) (eerdere|vorige|eerste) versie",
        "(dit artikel|dit bericht|dit verhaal|de kop) (is|werd) (aangepast|gecorrigeerd|bijgewerkt)",
        "(dit artikel|dit bericht|dit verhaal|de kop) (is|werd) (geactualiseerd|gewijzigd)",
      },
      embed = {
        "^(bekijk|dit) (dit|bericht) (bericht|op) (instagram|op instagram|op twitter|op facebook)",
        "^een bericht gedeeld door",
        "^(deze|dit) (content|inhoud|bericht) {any} (cookies|youtube|facebook|instagram)",
        "^(deze|dit) (content|inhoud|bericht) {any} (twitter|geblokkeerd|geladen)",
        "^(externe|ingesloten) (content|inhoud)", "^om deze (content|inhoud|video) te",
      },
      caption = {
        "%((links|rechts|midden|l|r|archieffoto|foto ter illustratie|archief)%)", "?%(foto", "?foto :", "?beeld :",
        "?ter illustratie", "?© {any}$",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(schrijf je|schrijf u|meld je|meld u|abonneer je) [{any}] (nieuwsbrief|nieuwsbrieven)",
        "^(schrijf je|schrijf u|meld je|meld u) [nu|hier] [gratis] (in|aan)$",
        "^(ontvang|krijg) [{any}] (nieuwsbrief|mailbox|inbox|mail|e-mail|updates)$", "in (je|uw|jouw) (mailbox|inbox|mail)",
        "^(vul|voer) [{any}] e-mailadres", "^(je|uw|jouw) e-mailadres",
        "^(bedankt|dank je|dank u) voor (je|uw) (aanmelding|inschrijving|steun)",
        "^door (je|u) (aan te melden|in te schrijven|te abonneren) [{any}] (akkoord|voorwaarden|privacy*)",
        "^(je|u) kunt {any} (uitschrijven|afmelden|opzeggen)", "(op elk moment|elk moment) (opzegbaar|uitschrijven|opzeggen)",
        "^(maandelijks|dagelijks) opzegbaar", "^(steun|ondersteun) [{any}] (journalistiek|redactie)",
        "^(steun ons|doneer|doneer nu|word lid|word abonnee|abonneer|neem een abonnement|bekijk de abonnementen|bekijk abonnementen)$",
        "^word (lid|abonnee|donateur) [{any}] (en|van|voor)",
        "^(dit|lees dit) (artikel|verhaal) [{any}] (abonnees|abonnee|abonnement)$", "^(alleen|exclusief) voor abonnees",
        "^(al|ben je al|bent u al|heb je al|heeft u al) [een] (abonnee|lid|account|abonnement)",
        "^(log in|inloggen|registreer|maak een account) [{any}] (lezen|verder|account|reageren|abonnee)$",
        "^(log in|inloggen) (of|om|als|met) {any}",
        "^(om verder te lezen|verder lezen|lees verder met|lees onbeperkt|onbeperkt lezen|onbeperkt toegang)",
        "^(lees|probeer|nu) [{any}] (maand|maanden|weken) [{any}] (gratis|€|euro)",
        "^(vanaf|slechts|voor|voor slechts|nu) [{any}] (per|/) (maand|week)$", "^eerste maand (gratis|voor)",
        "^{number} (maanden|weken) (gratis|voor)", "^(download|installeer) [{any}] app", "(app store|google play) (of|en)",
        "^(volg ons|like ons) (op|via|ook)",
        "(onze|ons) (whatsapp-kanaal|whatsappkanaal|facebookpagina|youtubekanaal|telegramkanaal)",
        "^(zet|ontvang|schakel) [{any}] (meldingen|notificaties|pushberichten)",
        "^(mis|mis nooit|mis niets) [{any}] (nieuws|update|verhaal|niets)$", "^blijf op de hoogte",
        "^(vond|vind) je dit (artikel|verhaal)", "voorkeursbron [in|op|bij] google",
      },
      share = {
        "^(deel|delen) [dit|het] (artikel|bericht|verhaal|nieuws)",
        "^(deel|delen) (op|via|met) (facebook|twitter|x|whatsapp|linkedin|telegram|e-mail|mail)",
        "^(kopieer link|link gekopieerd|link kopiëren|artikel opslaan|bewaar artikel|bewaar dit artikel|print dit artikel|luister naar dit artikel|beluister dit artikel|leeslijst)$",
        "naar klembord",
      },
      related = {
        "^(lees ook|lees meer|bekijk ook|zie ook|lees verder|meer over|luister ook|kijk ook|ook interessant) : {any}",
        "^(lees|bekijk|zie|beluister) ook$", "^(lees|bekijk) (hier|ook|meer) (meer|dit|deze|over|verhalen|artikelen)",
        "^(meer|ander) (nieuws|artikelen|verhalen) (over|van|uit|in)",
        "^(dit vind je misschien|misschien vind je|ook interessant|aanbevolen voor jou|gerelateerde artikelen)",
        "^klik hier (voor|om) {any}",
      },
      ad = {
        "^[de|het] (tekst|artikel) gaat verder (onder|na)", "^lees verder (onder|na) de advertentie",
        "(onder|na) de (advertentie|video|foto)$", "^(gesponsord|gesponsorde inhoud|partnercontent|aangeboden door) {any}$",
      },
      comments = {
        "^(plaats|schrijf|geef|laat) (een|je|uw) (reactie|commentaar)", "^(bekijk|lees|toon) [alle] [{number}] reacties",
        "^{number} reacties$", "^(reacties|reageren) [{any}] (gesloten|niet meer mogelijk|uitgeschakeld)",
        "^(reageer|log in om te reageren|wees de eerste om te reageren|wat vind jij)$", "^(je|uw) e-mailadres (wordt|zal) niet",
        "vereiste velden zijn",
      },
      nav = {
        "(schakel|zet) javascript", "javascript {any} (uitgeschakeld|ingeschakeld|aan)",
        "^(wij|we|deze website|deze site|deze pagina) (gebruiken|gebruikt|maakt gebruik van|maken gebruik van) cookies",
        "^(alle cookies|cookies) (accepteren|weigeren|beheren|instellen)",
        "^(ga naar|naar) [de] (inhoud|hoofdinhoud|navigatie)",
        "^(terug naar boven|naar boven|privacybeleid|cookiebeleid|cookie-instellingen|algemene voorwaarden|privacyverklaring|disclaimer)$",
        "^(je|uw) browser (ondersteunt|is verouderd)", "^deze (video|inhoud) is niet [meer] beschikbaar",
        "^(bekijk|open) (fotoserie|de fotoserie|galerij)",
      },
      tags = { "^(tags|onderwerpen|trefwoorden|thema's|meer over|lees meer over) : {any}" },
      timestamp = {
        "^leestijd [:] [ca.] {number}", "^{number} (min|minuten) leestijd",
        "^(gepubliceerd|bijgewerkt|laatst bijgewerkt|geplaatst|aangepast|laatste update) [:] [op|om] {date}$",
      },
      copyright = {
        "alle rechten voorbehouden", "^(niets|geen enkel deel) uit deze uitgave",
        "^(overname|verveelvoudiging) [{any}] (verboten|toestemming|toegestaan)",
      },
      disclaimer = { "(ontvangen|krijgen) wij [mogelijk] een commissie", "affiliate-links", "affiliatelinks" },
      contact = {
        "^(heb je|heeft u) [{any}] (tip|tips|nieuws) [{any}] (mail|stuur|tip)", "^(tip|mail) (de|onze) redactie",
        "^(fout|foutje|taalfout) (gezien|gespot|ontdekt)",
      },
      correction = {
        "^(correctie|rectificatie|verbetering|aanvulling|naschrift redactie) : {any}",
        "^in een eerdere versie van dit (artikel|bericht|stuk)",
      },
      embed = {
        "^bekijk dit bericht op instagram", "^een bericht gedeeld door",
        "^(deze|hier) [{any}] (externe|sociale) [{any}] cookies",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "door", "geschreven door", "auteur", "tekst" },
      bio = { "over de auteur", "over de auteurs", "de auteur", "auteur", "auteurs", "de auteurs" },
      related = {
        "lees ook", "lees meer", "lees verder", "zie ook", "bekijk ook", "gerelateerd",
        "gerelateerde (artikelen|berichten|onderwerpen|verhalen|video's)",
        "meest (gelezen|bekeken|recent|populair|gedeeld)", "(best|meest) (gelezen|bekeken) {any}", "populair",
        "populaire (artikelen|berichten)", "laatste (nieuws|berichten|artikelen|video's)",
        "(meer|ander|overig) nieuws [uit|over|van] [{name}]", "meer (over|uit|van|in) {any}",
        "meer (artikelen|verhalen|berichten|lezen)", "ook interessant",
        "(dit vind je|misschien vind je|dit is) {any} interessant",
        "aanbevolen [voor jou|door de redactie|artikelen]", "aanraders", "net binnen", "uitgelicht",
        "tips van de redactie", "mis het niet", "trending", "het laatste nieuws", "nu in het nieuws", "meer lezen",
        "verder lezen", "in het nieuws", "andere artikelen", "dossier", "keuze van de redactie",
        "van dezelfde auteur", "vergelijkbare artikelen", "recente (artikelen|berichten)", "bekijk meer",
      },
      share = { "deel dit artikel", "delen", "deel", "deel via", "artikel delen" },
      promo = {
        "nieuwsbrief", "nieuwsbrieven", "onze nieuwsbrieven", "abonneren", "abonnement", "schrijf je in {any}",
        "meld je aan {any}", "steun {any}",
      },
      nav = {
        "menu", "rubrieken", "secties", "service", "services", "volg ons", "over ons", "navigatie", "meer",
        "onze sites", "algemeen", "klantenservice", "contact", "volg ons op",
      },
      tags = { "tags", "onderwerpen", "trefwoorden", "meer over", "gerelateerde onderwerpen", "in dit artikel" },
      comments = {
        "reacties", "{number} reacties", "reageer", "geef een reactie", "laat een reactie achter", "discussie",
        "praat mee",
      },
      contact = { "contact", "perscontact", "contactgegevens" },
    },
    roles = {
      byline = {
        before = {
          "door", "door:", "tekst:", "teksten:", "tekst door", "auteur[s]:", "geschreven door", "artikel door",
          "[een] artikel van", "een (analyse|interview|reportage|column) van",
          "(analyse|interview|reportage|column) door", "gepubliceerd door", "opgetekend door", "tekst en beeld:",
          "tekst en foto's:", "van onze (correspondent|verslaggever|redacteur)",
        },
      },
      reporting = {
        before = {
          "verslaggeving:", "verslaggever:", "verslag:", "reportage:", "reportage van", "verslag van",
          "verslaggeving door", "onderzoek:",
        },
      },
      additional = {
        before = {
          "met medewerking van", "m.m.v.", "met bijdragen van", "met een bijdrage van", "medewerking:",
          "met dank aan", "aanvullende verslaggeving:", "research:", "mede door", "aanvullende berichtgeving:",
          "onderzoek en tekst:",
        },
        after = {
          "(droeg|droegen) bij aan (dit artikel|dit verhaal|deze productie|dit bericht)",
          "(werkte|werkten) mee aan (dit artikel|dit verhaal|deze productie|deze aflevering)",
        },
      },
      editing = {
        before = {
          "redactie:", "eindredactie:", "redactie door", "bewerking:", "bewerkt door", "montage:", "eindredacteur:",
          "hoofdredacteur:", "redactie en productie:", "beeldredactie:", "samenstelling:", "regie:", "productie:",
          "redacteur:",
        },
      },
      photography = {
        before = {
          "foto:", "foto's:", "foto door", "foto's door", "foto's van", "fotografie:", "fotograaf:",
          "fotografie door", "beeld:", "beelden:", "beeld door", "illustratie:", "illustraties:", "illustratie door",
          "infographic:", "video:", "camera:", "afbeelding:", "graphic:", "tekening:",
        },
      },
      translation = {
        before = {
          "vertaling:", "vertaald door", "vertaling door", "vertaler:",
          "uit het (engels|duits|frans|spaans|russisch|italiaans) vertaald door",
          "vertaald uit het (engels|duits|frans|spaans|russisch|italiaans) door",
        },
      },
      compiling = { before = { "samengesteld door", "verzameld door", "samenvatting:", "opgetekend:" } },
      fact_check = { before = { "factcheck:", "feitencontrole:", "factcheck door", "gecontroleerd door" } },
      audio = {
        before = {
          "audio:", "geluid:", "muziek:", "stem:", "presentatie:", "voorgelezen door", "ingesproken door", "mixage:",
          "audioproductie:",
        },
      },
      code = {
        before = {
          "ontwikkeling:", "vormgeving:", "programmering:", "design:", "ontwikkeld door",
          "vormgeving en ontwikkeling:", "data:", "data-analyse:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^bron[nen]: {name}$", "(eerder|oorspronkelijk) (verschenen|gepubliceerd) (in|op|bij) {name}" },
    agency = {
      "Algemeen Nederlands Persbureau", "Novum", "Novum Nieuws", "Hollandse Hoogte", "ANP XTRA", "ANP Foto",
      "Belga Image", "BELGA", "BelgaImage", "Pro Shots", "Orange Pictures", "ProShots", "ANP/AFP", "ANP/EPA",
      "ANP/HH", "Photo News", "ID/ photo agency", "Novum Regio", "Persbureau Heitink", "BNO News", "Reporters",
    },
    staff = {
      "onze correspondent", "onze verslaggever*", "redactie", "de redactie", "freelance journalist",
      "nieuwsredactie", "redactie buitenland", "redactie binnenland", "redactie economie", "redactie sport",
    },
    words = {
      ["for"] = { "voor" },
      ["and"] = { "en", "&" },
      ["in"] = { "in", "vanuit", "uit", "te" },
      particle = { "van", "de", "der", "den", "ter", "ten", "het" },
      honorific = { "Dhr", "Mevr", "Mw", "Dr", "Drs", "Ir", "Mr", "Prof", "Ing", "Ds" },
      staff = {
        "redacteur", "redactrice", "redacteuren", "verslaggever", "verslaggeefster", "verslaggevers",
        "correspondent", "correspondente", "journalist", "journaliste", "journalisten", "columnist", "columniste",
        "redactie", "medewerker", "medewerkster", "fotograaf", "fotografe", "stagiair", "hoofdredacteur",
        "eindredacteur", "freelancer", "auteur", "chef",
      },
      house = {
        "Persbureau", "Krant", "Dagblad", "Nieuws", "Media", "Groep", "Omroep", "Radio", "Televisie", "Uitgeverij",
        "Stichting", "Universiteit", "Gemeente", "Politie", "Archief", "BV", "NV", "Museum",
      },
      month = {
        { "januari", "jan" }, { "februari", "feb", "febr" }, { "maart", "mrt" }, { "april", "apr" }, { "mei" },
        { "juni", "jun" }, { "juli", "jul" }, { "augustus", "aug" }, { "september", "sept", "sep" },
        { "oktober", "okt" }, { "november", "nov" }, { "december", "dec" },
      },
      weekday = {
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "vr", "za",
        "zo",
      },
      clock = { "uur", "om", "u" },
      ago = {
        "geleden", "minuut", "minuten", "dag", "dagen", "week", "weken", "maand", "maanden", "jaar", "gisteren",
        "vandaag",
      },
      stop = {
        "de", "het", "een", "der", "des", "die", "dat", "dit", "deze", "en", "of", "maar", "want", "dus", "als",
        "dan", "toen", "omdat", "hoewel", "terwijl", "wie", "wat", "waar", "wanneer", "waarom", "hoe", "is", "zijn",
        "was", "waren", "wordt", "werd", "worden", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "zal",
        "zullen", "moet", "moeten", "wil", "willen", "niet", "geen", "ook", "nog", "al", "wel", "weer", "er", "hij",
        "zij", "ze", "we", "wij", "ik", "jij", "je", "u", "men", "zich", "haar", "hun", "hem", "mij", "ons", "onze",
        "mijn", "aan", "bij", "met", "naar", "om", "onder", "over", "tegen", "tot", "tussen", "voor", "zonder",
        "tijdens", "na", "sinds", "volgens", "door", "zo", "veel", "meer",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[op | op datum | citaat van]],
    wrote = [[
      schreef | schreef het volgende | heeft geschreven | het volgende geschreven |
      heeft het volgende geschreven | geschreven | schrijft | volgende geschreven
    ]],
    glue = [[om | heeft | u | uur | de gebruiker | van]],
    prose = [[zoals | wat | toen | als | omdat | hij | zij | ze | ik | wij | we | en | maar | zo | dit | dat]],
    months = [[
      januari, jan | februari, feb, febr | maart, mrt | april, apr | mei | juni, jun | juli, jul |
      augustus, aug | september, sep, sept | oktober, okt | november, nov | december, dec
    ]],
    day_first = true,
    days = [[
      maandag, ma | dinsdag, di | woensdag, wo | donderdag, do | vrijdag, vr | zaterdag, za | zondag, zo
    ]],
    fields = {
      from = [[van | afzender]],
      to = [[aan | naar | geadresseerde]],
      cc = [[cc | kopie | bcc]],
      date = [[datum | verzonden | verstuurd | verzonden op]],
      subject = [[onderwerp]],
      other = [[beantwoorden aan | antwoord aan | antwoordadres | urgentie | prioriteit | bijlagen]],
    },
    original = [[
      oorspronkelijk bericht | oorspronkelijke bericht | origineel bericht | originele bericht |
      oorspronkelijk e-mailbericht | oorspronkelijke afspraak | antwoord boven deze regel |
      typ uw antwoord boven deze regel | gelieve uw antwoord boven deze regel te typen |
      reageer boven deze regel
    ]],
    forwarded = [[
      doorgestuurd bericht | begin doorgestuurd bericht | doorgestuurde e-mail | doorgestuurd door |
      begin van doorgestuurd bericht
    ]],
    device = [[
      verzonden vanaf mijn … | verstuurd vanaf mijn … | verzonden van mijn … | verstuurd van mijn … |
      verzonden vanuit mijn … | verstuurd vanuit mijn … | verzonden met mijn … | verzonden vanaf |
      verzonden met | verzonden vanuit | verzonden via | verzonden door | verstuurd vanaf | verstuurd met |
      verstuurd via | verstuurd vanuit | outlook voor … downloaden | download outlook voor |
      outlook downloaden voor | haal outlook voor
    ]],
    devices = [[telefoon | mobiel | mobiele | tablet]],
    excuse = [[excuses | excuus | sorry | mijn excuses | verontschuldig]],
    greetings = [[hallo | hoi | beste | geachte | dag | goedemorgen | goedemiddag | goedenavond | lieve]],
    inline = [[hieronder | tussen de regels | in de tekst]],
    closings = [[
      met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten |
      met hartelijke groet | hartelijke groet | hartelijke groeten | groet | groeten | groetjes | mvg |
      hoogachtend | met de beste groeten | bedankt | alvast bedankt | dank je wel | bij voorbaat dank |
      veel dank
    ]],
    disclaimers = [[
      dit bericht en eventuele bijlagen | deze e-mail en eventuele bijlagen | deze e-mail is vertrouwelijk |
      dit bericht is vertrouwelijk | indien u niet de geadresseerde | als u niet de beoogde ontvanger |
      indien u dit bericht ten onrechte | uitsluitend bestemd voor de geadresseerde |
      u ontvangt niet vaak e-mail van | deze e-mail is afkomstig van buiten | deze e-mail komt van buiten
    ]],
    hints = [[
      dit e-mailbericht en | de informatie in dit e-mailbericht | de informatie in deze e-mail |
      de inhoud van dit bericht | de inhoud van deze e-mail | dit bericht kan informatie bevatten |
      denk aan het milieu | virusvrij | beoogde ontvanger | externe afzender | antivirussoftware |
      vertrouwelijke informatie | kvk:
    ]],
    footers = [[
      u ontvangt deze e-mail omdat | u ontvangt dit bericht omdat | je ontvangt deze e-mail omdat |
      om u uit te schrijven | uitschrijven | afmelden | mailinglijst | uw voorkeuren wijzigen
    ]],
  },

  -- words around a hyphen at the end of a line: see lua/copydesk/normalize.lua
  hyphens = {
    suspended = "en of",
  },
}
