-- German. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "de",
  name = "German",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr dres prof Mag ing dipl dipl.-ing dipl.-kfm lic univ.-prof priv.-doz doz hr hrn fr frl hl st ste sel
        bgm oberst gen lt ltn hptm maj uffz fw feldw adm kpt kap msgr mons pfr p fam gebr geh wwe witwe
        präs vors stellv vizepräs min.-präs staatssekr sekr hon mr mrs mme mlle sgt capt col
        med phil jur rer.nat rer.pol nat theol oec vet paed rer h.c e.h dent pharm agr forest tech mont
        str pl bhf mt kath röm griech lat dt engl franz frz ital span poln russ tschech ung österr schweiz
        bayr bayer sächs preuß südd nordd amerik brit europ jap chin türk arab hebr islam christl jüd prot
        ehem damal sog sogen gesetzl staatl städt landw wiss techn soz polit wirtschaftl kaufm allg bes versch
        hist hrsg red bearb ill mitgl angekl gesch verh led verw heil königl kaiserl kgl
        kais fürstl herzogl großherzogl großh zus zusätzl durchschn monatl jährl wöchentl tägl stdl
        öffentl ges gepl ggf gem bzgl betr etwaig einschl inkl exkl zzgl abzgl
        sämtl priv unentgeltl obj subj plötzl evtl event -str -pl
        fa
      ]],
      before_number = [[
        nr nrn abs art artt ziff abb bd bde bl bll kap s sp anm fn fußn tab tel telefon fax ca etwa vers aufl jg jgg
        h hft lfg par rdnr rdn rn rz lit buchst pkt pos num no hausnr st gr seit min max mind höchst tsd
        ausg beil bsp aufg üb lekt § zl az bgbl rgbl lgbl v -str -pl
      ]],
      inside = [[
        z.b z.bsp d.h d.i i.d.r i.a i.e i.e.s i.w.s u.u o.a o.g s.o s.u z.t z.zt z.hd
        z.hdn i.v i.d.f i.s.d i.s.v i.h.v i.v.m m.e m.w m.a.w a.d a.a a.o n.n v.a i.b i.bes i.allg b.w
        a.a.o a.d.o u.z u.zw vgl vergl bzw sog resp exkl inkl einschl gem zw zwecks insb insbes bspw beisp zit
        cf ca circa vs evtl ggf ggfs gegebenenfs scil sc viz dgl.m ibd i.r i.d m.d b.z u.d u.v
      ]],
      anywhere = [[
        usw usf etc et.al al ff f u.a u.a.m u.v.a u.v.a.m u.dgl u.dgl.m o.dgl dgl u.ä o.ä ebd ebda ibid op.cit
        loc.cit d.j d.ä jr sen jun n.chr v.chr chr n.u.z v.u.z d.m d.o m.u.h p.s n.b
        co corp inc ltd gmbh ges.m.b.h mbh ag kg ohg ev e.v e.g s.a s.p.a verl vlg verf abt dept inst univ
        akad bibl ztschr zs zschr jb jahrb fs diss habil ms mskr hs hss ed eds hg hgg übers nachdr neudr repr
        std stdn min sek sec mio mrd mill tsd tsde trd stk stck pfd ztr km cm mm qm qkm kcal ps dz dtzd rd
        okt nov dez jan feb febr mär apr aug sept sep mo di mi do sa
        rep abg korr mitt anh beil urspr verz erg nachtr inh entspr geb gest verst gegr
        u.s u.s.a u.k e.u u.n n.y l.a d.c o.b.d.a w.z.b.w
        a b d e g i k m n o u z
      ]],
    },
    months = [[
      januar jänner februar feber märz april mai juni juli august september oktober november dezember
      jan jän feb febr mär apr jun jul aug sep sept okt nov dez januars mais juno julei
    ]],
    ordinals = true,
    noun_case = true,
    starters = [[
      der die das dem den des ein eine einer einem einen eines kein keine keiner keinem keinen
      dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle alles allen
      ich du er sie es wir ihr man sich mein meine meiner meinem meinen dein deine sein seine seiner seinem seinen
      ihre ihrer ihrem ihren unser unsere unserer unserem unseren euer eure mich mir dich dir ihn ihm ihnen uns
      wer was wie wo wann warum wieso weshalb woher wohin womit wozu wofür wodurch welche welcher welches welchem
      und oder aber denn sondern doch jedoch sowie weder entweder sowohl
      als wenn weil da dass daß ob obwohl obgleich nachdem bevor während sobald solange seit seitdem bis damit
      indem falls sofern zumal
      in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um
      zwischen hinter neben trotz wegen laut statt anstatt außer innerhalb außerhalb aufgrund gemäß entlang
      ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen
      musste mussten soll sollen sollte sollten will wollen wollte darf dürfen mag möchte gibt gab
      nicht nichts nie niemals niemand nein ja
      hier dort dann danach davor dabei dadurch dafür dagegen daher darum deshalb deswegen daraufhin darauf
      darin darüber davon dazu damals heute gestern morgen jetzt nun bald später früher zuerst zunächst zuletzt
      schließlich endlich außerdem zudem ferner weiter weiterhin ebenso auch nur noch schon sogar so somit also
      allerdings dennoch trotzdem hingegen vielmehr insgesamt inzwischen mittlerweile immer oft häufig
      manchmal meist meistens besonders insbesondere allem etwa rund mehr viele vieles viel wenige wenig einige
      einiges mehrere manche andere anderen beide beiden solche erst erstmals einmal wieder bereits vielleicht
      wahrscheinlich natürlich leider bitte danke gerade ganz sehr zwar hierbei hierzu hierfür hiermit
      demnach demgegenüber dementsprechend infolgedessen anschließend ansonsten andernfalls einerseits andererseits
      erstens zweitens drittens daneben jemand etwas ihretwegen
    ]],
    capitals = [[ sie ihnen ihr ihre ihrem ihren ihrer ihres du dir dich dein deine euch euer eure ]],
    openers = [[ am im um gegen seit ab nach vor bis an in jeden jede ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "archivfoto", "archivbild", "symbolfoto", "symbolbild", "privat", "agenturfoto", "bildnachweis",
        "fotocredit", "foto privat", "foto dpa", "bild dpa",
      },
      related = {
        "weiterlesen", "mehr lesen", "mehr", "mehr anzeigen", "mehr laden", "weitere artikel laden", "alle anzeigen",
        "alle artikel", "zum artikel", "zur galerie", "zur fotostrecke", "zur bildergalerie", "zum video",
        "mehr erfahren", "mehr infos", "mehr dazu", "lesen sie auch", "auch interessant", "mehr zum thema",
        "weiterführende links", "video ansehen", "jetzt lesen", "weitere meldungen", "weitere nachrichten",
        "artikel lesen",
      },
      share = {
        "teilen", "artikel teilen", "drucken", "artikel drucken", "merken", "artikel merken", "versenden",
        "e-mail senden", "per mail", "per e-mail", "senden", "empfehlen", "twittern", "kopieren", "link kopieren",
        "link kopiert", "auf facebook teilen", "auf twitter teilen", "auf x teilen", "auf whatsapp teilen",
        "per whatsapp teilen", "per mail teilen", "per e-mail teilen", "speichern", "gefällt mir", "vorlesen",
        "anhören", "artikel anhören", "verschenken", "artikel verschenken", "feedback", "lesezeichen",
        "auf die merkliste", "xing", "tweeten", "weiterleiten", "pdf", "merkliste", "diesen artikel teilen",
        "beitrag teilen", "seite drucken",
      },
      promo = {
        "anmelden", "jetzt anmelden", "abonnieren", "jetzt abonnieren", "registrieren", "jetzt registrieren",
        "kostenlos registrieren", "kostenlos testen", "jetzt testen", "jetzt kostenlos testen", "spenden",
        "jetzt spenden", "abo", "abo abschließen", "zum abo", "zu den abos", "mitglied werden",
        "jetzt mitglied werden", "einloggen", "login", "digitalabo", "abo bestellen", "jetzt bestellen", "probeabo",
        "zum angebot", "jetzt herunterladen", "app herunterladen", "jetzt unterstützen", "unterstützen",
        "newsletter abonnieren", "newsletter bestellen", "zum newsletter", "plus", "abonnenten", "e-paper lesen",
      },
      nav = {
        "startseite", "home", "menü", "suche", "suchen", "schließen", "zurück", "nach oben", "zum seitenanfang",
        "zum inhalt springen", "zum hauptinhalt", "zur startseite", "zur navigation", "rubriken", "ressorts",
        "inhalt", "inhaltsverzeichnis", "impressum", "datenschutz", "datenschutzerklärung", "datenschutzhinweise",
        "datenschutzeinstellungen", "agb", "kontakt", "hilfe", "über uns", "karriere", "stellenanzeigen",
        "stellenmarkt", "mediadaten", "werbung buchen", "archiv", "e-paper", "epaper", "politik", "wirtschaft",
        "panorama", "sport", "kultur", "wissen", "wissenschaft", "gesundheit", "reise", "reisen", "technik",
        "digital", "netzwelt", "auto", "leben", "gesellschaft", "meinung", "inland", "ausland", "deutschland",
        "österreich", "schweiz", "welt", "international", "regional", "regionales", "lokales", "vermischtes",
        "ratgeber", "finanzen", "börse", "geld", "unterhaltung", "leute", "stil", "fußball", "wetter", "horoskop",
        "spiele", "rätsel", "kreuzworträtsel", "sudoku", "videos", "video", "mediathek", "podcasts", "podcast",
        "bilder", "bilderstrecke", "bildergalerie", "fotostrecke", "newsticker", "liveticker", "live",
        "eilmeldungen", "nachrichten", "aktuell", "aktuelles", "schlagzeilen", "bildung", "feuilleton", "immobilien",
        "familie", "weiter", "vorheriges", "nächstes", "vorherige", "nächste", "mehr", "anzeigen aufgeben",
        "cookie-einstellungen", "cookies", "einstellungen", "abmelden", "profil", "mein konto", "konto", "sitemap",
        "barrierefreiheit", "leichte sprache", "gebärdensprache", "nutzungsbedingungen", "jugendschutz",
        "newsletter", "quelle", "audio", "player schließen", "bild vergrößern", "vergrößern", "bild in großansicht",
        "wird geladen", "vorlesen lassen", "zusammenfassung", "akzeptieren", "alle akzeptieren", "privatsphäre",
        "privacy center", "utiq verwalten", "abo kündigen", "verträge hier kündigen", "widerruf", "über die autoren",
      },
      tags = {
        "schlagwörter", "schlagworte", "themen", "tags", "stichwörter", "stichworte", "mehr zu", "thema",
        "themen in diesem artikel", "verwandte themen", "mehr zu den themen",
      },
      ad = {
        "anzeige", "anzeigen", "werbung", "werbeanzeige", "sponsored", "gesponsert", "bezahlter inhalt",
        "advertorial", "partnerinhalt", "anzeige überspringen", "in kooperation mit", "anzeige schließen",
        "werbung ausblenden", "ende der werbung", "partnerangebot", "partnerangebote", "unsere partner",
        "anzeigensonderveröffentlichung",
      },
      comments = {
        "kommentar", "kommentare", "kommentieren", "kommentar schreiben", "kommentar verfassen", "kommentare lesen",
        "kommentare anzeigen", "kommentare ausblenden", "alle kommentare", "alle kommentare anzeigen",
        "kommentar abgeben", "antworten", "melden", "mitdiskutieren", "diskutieren sie mit", "jetzt kommentieren",
        "kommentar senden", "diskussion", "diskussion öffnen", "zur diskussion", "neueste zuerst", "älteste zuerst",
        "netiquette", "leserkommentare", "keine kommentare", "ihr kommentar", "beitrag melden",
        "hinweis zu den kommentaren",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^von {names}$", "^(ein|eine) (kommentar|analyse|gastbeitrag|essay|interview|reportage) von {names}$",
        "^(ein|eine) (bericht|kolumne|porträt|glosse|rezension|leitartikel) von {names}$",
        "^(kommentar|analyse|gastbeitrag|essay|interview|reportage) von {names}$",
        "^(kolumne|porträt|glosse|rezension|leitartikel|bericht) von {names}$",
        "^(autor|autorin|autoren|verfasser|verfasserin) [:] {names}",
        "^(verfasst von|geschrieben von|veröffentlicht von|aufgezeichnet von|protokoll) [:] {names}",
        "^von {name}, {place}$",
        "^von (unserem|unserer|unseren) {any} (redaktion|redakteur|redakteurin|korrespondent|korrespondentin)",
        "^von (unserem|unserer|unseren) {any} (mitarbeiter|mitarbeiterin|reporter)",
        "^von (unserem|unserer|unseren) {any} (korrespondenten|redaktionsmitglied)",
        "^{names} , (redakteur|redakteurin|reporter|reporterin|korrespondent)$",
        "^{names} , (korrespondentin|autor|autorin|redaktion)$", "^{name} , (afp|dpa|apa|reuters|sda|epd|kna|ap)$",
        "^aus {place} berichtet {name}", "^es berichtet {name}", "?^{names} aus {place}$", "?^{names} , {place}$",
        "?^(redaktion|online-redaktion|onlineredaktion|die redaktion|nachrichtenredaktion)$",
        "^artikel von {names}$", "^text von {names}", "^von der redaktion$", "^mehr von {names}$", "^zum autor$",
        "^zur autorin$",
      },
      bio = {
        "^(zum|über den) autor[:]", "^(zur|über die) autorin[:]", "^über (die autoren|die autorin|den autor|uns)$",
        "^zur person[:]$",
        "^{name} ist (redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|volontär)",
        "^{name} ist (volontärin|ressortleiter|ressortleiterin|kolumnist)",
        "^{name} ist (kolumnistin|chefredakteur|chefredakteurin)",
        "^{name} ist (freier journalist|freie journalistin|freier autor|freie autorin)",
        "^{name} (ist|arbeitet) seit {number} {any} (redakteur|redakteurin|korrespondent)",
        "^{name} (ist|arbeitet) seit {number} {any} (korrespondentin|redaktion|ressort)",
        "^{name} (schreibt|berichtet) (für|über|aus|seit|als) {any} (redaktion|ressort|zeitung)",
        "^{name} (schreibt|berichtet) (für|über|aus|seit|als) {any} (magazin|spiegel)",
        "^{name} (schreibt|berichtet) (für|über|aus|seit|als) {any} (korrespondent|korrespondentin|reporter)",
        "^{name} (schreibt|berichtet) (für|über|aus|seit|als) {any} (redakteur|autor)",
        "^{name} , (jahrgang|geboren) {number}", "^(der|die) (autor|autorin) ist {any}",
      },
      credit = {
        "^(wir berichten|es berichten) aus {place}$",
        "^mit material von {any}$", "^mit agenturmaterial", "^mit informationen (von|der|des) {any}$",
        "^mit {any} agenturen$",
        "^aus dem (englischen|französischen|spanischen|italienischen) [übersetzt] von {names}",
        "^aus dem (amerikanischen|russischen|polnischen) [übersetzt] von {names}",
        "^(redaktion|mitarbeit|redaktionelle mitarbeit|übersetzung|recherche|faktencheck|redigatur) : {names}",
        "^(dokumentation|produktion|schlussredaktion|bearbeitung|text|texte) : {names}",
        "^(regie|kamera|schnitt|grafik|idee|programmierung|design) : {names}",
        "^(moderation|interview|protokoll|adaptierung|adaption|redaktionsschluss) : {names}",
        "zu diesem (artikel|text|bericht|beitrag) [hat|haben] beigetragen$", "^mitarbeit", "^mit dpa$",
        "^mit (dpa|afp|ap|reuters|apa|sda|sid|epd|kna) [und|/|,]", "^(dpa|afp|reuters|apa|sid|epd|kna|sda) / {any}$",
        "dieser (artikel|text|beitrag) (wurde|ist) aus dem {any} übersetzt", "^übersetzt (von|aus) {any}",
        "^dieser artikel wurde mit hilfe von ki", "^mit hilfe von ki",
      },
      photo_credit = {
        "^(foto|fotos|bild|bilder|quelle|bildquelle|fotoquelle|bildnachweis) : {any}",
        "^(fotonachweis|bildrechte|archivfoto|archivbild|symbolfoto|symbolbild|grafik|illustration) : {any}",
        "^(fotograf|fotografin|titelbild|teaserbild|aufmacherbild|collage|montage|fotomontage) : {any}",
        "^(screenshot|karte|infografik|videoquelle|fotocredit|bildcredit|credit) : {any}",
        "(foto|fotos|bild|bilder|bildquelle|archivfoto|archivbild) : {any}$",
        "(symbolfoto|symbolbild|fotograf|fotografin|fotomontage|collage) : {any}$",
        "(foto|fotos|bild|archivfoto|archivbild|symbolfoto|symbolbild|bildquelle) © {any}$", "^(rechte|bildrecht|fotorechte|copyright): {any}",
        "^(foto|fotos|bild) / {any}$",
        "^© {any} / (dpa|afp|ap|reuters|apa|imago|imago images|getty images|picture alliance)", "%(symbolbild%)$",
        "%(symbolfoto%)$", "%(archivbild%)$", "%(archivfoto%)$",
        "^(foto|bild) (dpa|imago|afp|reuters|epa|apa|keystone)", "/ (dpa|apa|imago|keystone|picture alliance)$",
        "^(imago|dpa|picture alliance|apa|afp) / {any}$",
      },
      syndication = {
        "^(quelle|quellen) : (apa|dpa|sda|afp|reuters|sid|epd|kna|ap|dpa-afx|awp|keystone-sda|ots)",
        "^© dpa-infocom", "^dpa-infocom", "dpa-infocom, dpa : {number}",
        "(zuerst|ursprünglich) (erschienen|veröffentlicht) (auf|bei|in|im) {any}",
        "^dieser (artikel|text|beitrag) (erschien|ist|wurde) (zuerst|ursprünglich|erstmals|zunächst)",
        "^dieser (artikel|text|beitrag) stammt (aus|von) {any}",
        "^(dieser artikel|dieser text) wurde {any} (presse-agentur|nachrichtenagentur|agentur|dpa|afp|apa)",
        "^(dieser beitrag|diese meldung) wurde {any} (presse-agentur|nachrichtenagentur|agentur|dpa|afp|apa)",
        "^original (zu|des) {any}", "^mit freundlicher genehmigung (von|der|des)", "^übernommen von {any}$",
        "^pressemitteilung (von|der|des) {any}$", "^original-content von",
        "^(erschienen|veröffentlicht) (in|im) {any} vom {date}$",
      },
      copyright = {
        "alle rechte vorbehalten",
        "(nachdruck|vervielfältigung|weiterverbreitung) {any} (nur mit|verboten|untersagt|nicht gestattet)",
        "(wiederverwendung|verwertung|nutzung) {any} (nur mit|verboten|untersagt|nicht gestattet)",
        "urheberrechtlich geschützt", "^copyright", "^nachdruck", "^alle inhalte {any} geschützt",
      },
      disclaimer = {
        "^(hinweis|haftungsausschluss|transparenzhinweis|disclaimer|offenlegung) : {any}", "affiliate-link*",
        "(erhalten|erhält|bekommen|bekommt) (wir|der|die|das) {any} provision",
        "eine [kleine] (provision|verkaufsprovision)", "kaufen sie über {any} link",
        "(keine|stellt keine) (anlageberatung|rechtsberatung|medizinische beratung)",
        "gibt (ausschließlich|nicht) [notwendigerweise] die meinung",
        "^(gastbeiträge|leserbriefe|kommentare) geben {any} meinung", "^bei links {any} provision",
        "^mit %* gekennzeichnete",
      },
      timestamp = {
        "^(stand|veröffentlicht|publiziert|aktualisiert|erstellt) [:] [am|vom] {date}",
        "^(geändert|zuletzt aktualisiert|zuletzt bearbeitet|letzte aktualisierung) [:] [am|vom] {date}",
        "^(erstveröffentlicht|erschienen|datum|update) [:] [am|vom] {date}",
        "^(letztes update|artikel vom|erstmals publiziert|zuletzt geändert) [:] [am|vom] {date}",
        "^(veröffentlicht|aktualisiert) [:] vor {number} (minuten|stunden|tagen|minute|stunde)",
        "^(publiziert|erstellt) [:] vor {number} (minuten|stunden|tagen|minute|stunde)",
        "^(veröffentlicht|aktualisiert|publiziert|erstellt) [:] vor {number} (tag|wochen|woche|monaten)",
        "^vor {number} (minuten|stunden|tagen|minute|stunde|tag|wochen)$",
        "^vor {number} (woche|monaten|monat|jahren|jahr|min|std)$",
        "^{number} (min|min.|minuten|minute) [lesezeit|lesedauer|gelesen]$",
        "^(lesezeit|lesedauer) [:] {any} (min|minuten|minute)", "^lesezeit [ca] [:] {number}",
        "^(stand|aktualisiert|veröffentlicht) :$", "^vom {date}$", "^(aktualisiert|veröffentlicht)$", "^am {date}$",
        "^{date} uhr$",
      },
      related = {
        "^(lesen|hören|sehen) sie [hier] (auch|mehr|dazu|weiter|hierzu|dazu auch)",
        "^lesen sie {any} (auch|mehr|hier)", "^(mehr|weitere|alle) (zum thema|zu diesem thema|infos|informationen)",
        "^(mehr|weitere|alle) (hintergründe|artikel|nachrichten)",
        "^(mehr|weitere|alle) (news|meldungen|themen|videos|beiträge|texte|bilder)",
        "^mehr (aus|von|über|zu|dazu|zum|zur|lesen)[:] {any}",
        "^(auch|ebenfalls) (interessant|lesenswert|spannend)[:]",
        "^(passend dazu|siehe auch|dazu|auch interessant|video|interview) [:] {any}",
        "^(kommentar|podcast|hintergrund|reportage|analyse|im video) [:] {any}",
        "^(fotostrecke|bildergalerie|weiterlesen|zum thema|mehr dazu|newsblog) [:] {any}",
        "^(liveblog|liveticker|zum weiterlesen|lesetipp|unsere empfehlung) [:] {any}",
        "^(hier|alles) {any} (im|zum|zu den|in unserem) (liveticker|newsticker|ticker|newsblog|liveblog)",
        "^das könnte (sie|dich) (auch|ebenfalls)", "^hier (geht es|geht's|gehts|klicken|lesen sie|finden sie) {any}",
        "^(nächster|vorheriger) (artikel|beitrag)$", "^> {any}", "^zum {any} (artikel|video|podcast)$",
      },
      share = {
        "^in der app (lesen|öffnen|ansehen)$",
        "^(artikel|beitrag|seite|diesen artikel) (teilen|drucken|versenden|merken|empfehlen)",
        "^(diesen beitrag|inhalt|text) (teilen|drucken|versenden|merken|empfehlen)",
        "^(artikel|beitrag|seite|diesen artikel) (weiterempfehlen|verschicken|speichern|verschenken)",
        "^(diesen beitrag|inhalt|text) (weiterempfehlen|verschicken|speichern|verschenken)",
        "^(teilen|empfehlen) sie (diesen|den|diese) {any}", "^(teilen|drucken|senden) (auf|per|via|mit) {name}$",
        "^(auf|per|via|über|bei) {name} (teilen|senden|versenden|empfehlen|weiterleiten)$", "^als {any} versenden$",
        "^(in zwischenablage|link|url|adresse) kopieren", "^seite drucken", "^{number} mal geteilt$",
        "^wird in neuem (fenster|tab) geöffnet$",
      },
      promo = {
        "^jetzt abonnieren", "?und [sofort] (weiterlesen|profitieren)", "?um weiterzulesen", "^abo (abschließen|abschliessen)", "^(starten sie|starte) mit {any} in den tag",
        "?^ich bin dabei$", "^ungültige e-mail[-adresse]",
        "^(melden sie sich|loggen sie sich|melde dich) {any} (an|ein) um", "^zum (weiterlesen|lesen)",
        "^(sie|du) (haben|hast) bereits ein (abo|konto)", "^in der app (lesen|öffnen)$", "^laden sie {any} app",
        "^einloggen und weiterlesen",
        "^(erhalten sie|sie erhalten|wir schicken ihnen) {any} (newsletter|postfach|per e-mail)", "?^einfach anmelden$",
        "^qr-code scannen", "^(noch|sie haben noch) kein (abo|konto)",
        "(jetzt|hier) [kostenlos|gratis] (anmelden|abonnieren|testen|bestellen|sichern|registrieren|herunterladen|lesen)$",
        "^jetzt [kostenlos] (abonnieren|anmelden|testen|registrieren|sichern) und {any}",
        "^mit (der|meiner|ihrer) anmeldung {any}",
        "^ich (akzeptiere|stimme|willige|habe) {any} (datenschutz* | agb | zu | ein | newsletter)",
        "^mit [%*] [markierte] {any} pflichtfelder", "^(vorname|nachname|anrede|name) [%(freiwillig%)|%(optional%)]$",
        "^{number} (wochen|monate|tage) [lang] (kostenlos|gratis) {any}",
        "(täglich|wöchentlich|morgens|abends|kostenlos) {any} (posteingang|postfach|e-mail-postfach)",
        "(im|in ihr|in dein) (posteingang|postfach|e-mail-postfach)$",
        "^(der|die|unser) {any} newsletter (informiert|liefert|bringt) {any}", "^(e-paper|epaper) und {any} app$",
        "^unabhängiger journalismus {any}", "abo* {any} jederzeit kündbar", "^jederzeit kündbar",
        "^(sie möchten|sie wollen|möchten sie|wollen sie) {any} (newsletter|lesen|abonnieren|informiert)",
        "newsletter (abonnieren|anmelden|bestellen|an|abonniert|registrieren)",
        "^(unser|der|unsere|zum|den|ihr|mit unserem|jetzt) {any} newsletter", "^(newsletter|abonnieren|abonniere)",
        "^melden sie sich (hier|jetzt|für|zum|an|kostenlos)",
        "^(jetzt|hier|kostenlos) {any} (abonnieren|anmelden|registrieren|testen|bestellen|spenden)[!]$",
        "^(jetzt|hier|kostenlos) {any} (downloaden|herunterladen|sichern|lesen|mitglied werden)[!]$",
        "^(abonnieren|bestellen|testen|unterstützen|registrieren|folgen) sie {any}",
        "^(besuchen|holen|laden|aktivieren|sichern) sie {any}", "^folgen sie uns", "^folge uns", "^folgt uns",
        "^(laden|holen) sie sich (die|unsere|jetzt) {any} app",
        "^(diese|dieser|dieses) (artikel|inhalt|text|beitrag) ist {any} (abonnenten|abo|plus|exklusiv)",
        "^sie (haben|sind|wollen|möchten) {any} (abo|abonnent|abonnement|konto|registriert)",
        "^sie (haben|sind|wollen|möchten) {any} (zugang|angemeldet|newsletter|weiterlesen)",
        "^bereits (abonnent|registriert|kunde|mitglied|digital-abonnent)", "^noch kein (abo|abonnent|konto|account)",
        "jederzeit (kündbar|kündigen|abbestellen|abbestellbar|widerrufen|abmelden)", "^weiterlesen mit",
        "^exklusiv für (abonnenten|abonnement|mitglieder|plus)", "(für|nur) {number} (euro|€|eur) (im|pro|/) monat",
        "^mit ihrer (anmeldung|registrierung|zustimmung|unterstützung)",
        "^ich (bin|stimme|möchte|willige) {any} (einverstanden|zu|newsletter|ein|erhalten)", "^e-mail-adresse",
        "^ihre e-mail-adresse", "^(kostenlos|gratis) {any} (app|newsletter|testen|postfach)",
        "direkt in (ihr|dein|ihren|ihre) (postfach|e-mail-postfach|posteingang|mailbox|inbox)",
        "^(unabhängiger|guter|unser) journalismus (kostet|braucht|lebt)",
        "^werden sie {any} (mitglied|abonnent|unterstützer|leser|fan|teil)",
        "^alle (artikel|inhalte) {any} (lesen|abo|digital)", "^zugang zu allen",
        "^(unterstützen|unterstütze) (sie|uns|unsere|unseren)", "^(ihr|dein) {any} (abo|abonnement|probemonat)",
        "^auf (whatsapp|google news|instagram|telegram) folgen",
      },
      nav = {
        "^(zum|zur|zu) (inhalt|hauptinhalt|navigation|startseite|übersicht|suche) [springen|wechseln]$",
        "^(zum|zur|zu) (hauptnavigation|fußzeile|artikel|seitenanfang|anfang) [springen|wechseln]$",
        "^(zurück|weiter) zur {any}$", "^seite {number} (von|/) {number}$",
        "^(bild|foto) {number} (von|/|aus) {number}$", "^{number} von {number}$",
        "^(bilder|bild|galerie|video|karte) (anzeigen|öffnen|starten|schließen|vergrößern)$", "^auf dieser seite$",
        "^bitte aktivieren sie javascript", "^javascript",
        "^(wir|diese website|diese seite) (verwenden|verwendet|nutzen|nutzt) cookies",
        "^(alle|nur) {any} (cookies|akzeptieren|ablehnen)$", "^inhalt (anzeigen|laden)$",
        "^(mehr|weniger) anzeigen$", "^zur (bildergalerie|fotostrecke|mediathek|playlist)$",
        "^(abspielen|pausieren|stumm)",
      },
      tags = {
        "^(schlagwörter|schlagworte|themen|stichwörter|tags|thema|stichworte) : {any}",
        "^(kategorie|kategorien|rubrik|ressort|schlagwort|mehr zu|mehr zum thema) : {any}",
        "^mehr (zu|über) diesen themen", "^themen in diesem (artikel|beitrag|text)",
      },
      ad = {
        "^(anzeige|werbung) [:] {any} (anzeige|werbung)$",
        "^(artikel|text|beitrag) (geht|wird) {any} (anzeige|werbung) {any} (weiter|fortgesetzt)",
        "^nach der (anzeige|werbung) (geht|weiter|lesen)", "^weiter nach der (anzeige|werbung)",
        "^weiterlesen nach der anzeige", "^hier (steht|folgt|beginnt) {any} (anzeige|werbung)",
        "^(präsentiert|unterstützt|gesponsert) von {any}$",
        "^in (kooperation|zusammenarbeit|partnerschaft) mit {name}$", "^(scrollen|scroll) sie {any} weiterzulesen",
      },
      comments = {
        "^{number} (kommentare|kommentar|leserkommentare|antworten|beiträge)$",
        "^(alle|die|zu den|zeige|weitere) {number} kommentare[n]",
        "^kommentare (lesen|anzeigen|laden|zu|zum|öffnen|sind|%()",
        "^(schreiben|verfassen|hinterlassen|geben) sie {any} kommentar", "^schreibe einen kommentar",
        "^ihre e-mail-adresse wird nicht veröffentlicht", "^deine e-mail-adresse wird nicht",
        "^[bitte] melden sie sich an, um {any} kommentieren", "^die kommentarfunktion",
        "^zum kommentieren {any} (anmelden|einloggen|registrieren)", "^diskutieren sie (mit|hier|über)",
        "^(liebe leserinnen|liebe leser|liebe userinnen|liebe user)", "^was (meinen|denken|sagen) sie dazu",
        "^ihre meinung (zählt|interessiert|ist)", "^sie sind nicht angemeldet",
      },
      contact = {
        "^(haben|hast) (sie|du) {any} (fehler|hinweis|hinweise|fragen|anregungen|tipps|informationen)",
        "^(fehler|feedback|hinweise|anregungen) (gefunden|melden|an|zum)",
        "^(kontakt|pressekontakt|e-mail|mail|telefon|tel) [:] {any}",
        "^(fax|rückfragen|rückfragehinweis|ansprechpartner|redaktionskontakt) [:] {any}",
        "^schreiben sie (uns|der|dem|an|eine) {any}", "^so (erreichen|kontaktieren) sie {any}",
        "^sie erreichen {any}", "^(autor|autorin) kontaktieren",
      },
      correction = {
        "^(korrektur|richtigstellung|anmerkung|berichtigung) [:] {any}",
        "^(klarstellung|korrekturhinweis|hinweis der redaktion) [:] {any}",
        "^(anmerkung der redaktion|anm. d. red.|anm. der redaktion) [:] {any}",
        "^(anm. d. redaktion|nachtrag|korrigendum) [:] {any}",
        "?^(in einer|eine) (früheren|frühere|vorherigen|ersten|ursprünglichen) (version|fassung|ausgabe)",
        "^(wir haben|der artikel wurde|dieser artikel wurde) {any} (korrigiert|aktualisiert|angepasst)",
        "^(wir haben|der artikel wurde|dieser artikel wurde) {any} (präzisiert|berichtigt|ergänzt)",
        "^(der text wurde|dieser text wurde) {any} (korrigiert|aktualisiert|angepasst)",
        "^(der text wurde|dieser text wurde) {any} (präzisiert|berichtigt|ergänzt)", "^hinweis der redaktion",
        "^anmerkung der redaktion", "^(in eigener sache)[:]$", "^wir bitten {any} fehler zu entschuldigen",
      },
      embed = {
        "^(an dieser stelle|hier) (finden sie|findest du|sehen sie) {any} (inhalt|externer|externen)",
        "^(an dieser stelle|hier) (steht|ist) {any} (inhalt|externer|externen)",
        "^(an dieser stelle|hier) (finden sie|findest du|sehen sie|steht|ist) {any} (inhalte|eingebunden)",
        "^(externer inhalt|externe inhalte|empfohlener externer inhalt)",
        "^(empfohlener redaktioneller inhalt|inhalt von|inhalte von)",
        "^(mit ihrer zustimmung|um diesen inhalt) {any} (inhalt|inhalte|angezeigt|daten|anzeigen)",
        "^(zum anzeigen|um diese inhalte) {any} (inhalt|inhalte|angezeigt|daten|anzeigen)",
        "^ich bin damit einverstanden, dass mir externe", "^(einen|diesen) (tweet|beitrag|post) (anzeigen|ansehen)",
        "^sieh dir diesen beitrag auf instagram an", "^ein beitrag geteilt von", "^dieses element {any} daten",
        "^{any} aktiviert werden, um {any} inhalt",
      },
      caption = {
        "%((links|rechts|mitte|l|r|archivbild|symbolbild|archivfoto|symbolfoto|v.l.|von links|v.l.n.r.)%)",
        "(foto|bild) : {any}$", "^(im|auf dem|das) (bild|foto)[:]", "?%(foto", "?%(bild", "?© {any}$",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(hier|jetzt) [kostenlos|gratis] (anmelden|abonnieren|registrieren|bestellen|testen|herunterladen)$",
        "^(hier|jetzt) [kostenlos] (abonnieren|registrieren|testen|herunterladen)",
        "^(hier|jetzt|kostenlos) [{any}] newsletter (anmelden|abonnieren|bestellen)$",
        "^[jetzt] [kostenlos] (zum|für den|für unseren) [{any}] newsletter [anmelden]",
        "^(abonnieren|bestellen|testen) sie {any} (newsletter|abo|app|kanal|podcast|e-paper)",
        "^melden sie sich {any} (newsletter|an)$", "^(unser|der) [{any}] newsletter (informiert|liefert|bringt|hält|erscheint)",
        "(täglich|direkt|kostenlos) (ins|in ihr|in dein|per) (postfach|mail|e-mail)",
        "in [ihr|dein|den] (e-mail-postfach|postfach|posteingang)",
        "^(bitte|ihre|deine) [geben sie] {any} (e-mail-adresse|email-adresse|mailadresse)", "^bitte e-mail-adresse {any}",
        "^(vielen dank|danke) für (ihre|deine) (anmeldung|bestellung|registrierung|unterstützung|spende)",
        "^mit (der|meiner|ihrer|deiner) (anmeldung|registrierung|bestellung) [{any}] (stimme|stimmen|stimmst|akzeptieren|erkläre|datenschutz*)",
        "^ich (bin|erkläre|willige|stimme|möchte) [{any}] (einverstanden|ein|zu|newsletter|erhalten|datenschutz*)$",
        "(abmeldung|abbestellung|widerruf) [{any}] jederzeit",
        "jederzeit (kündbar|abbestellbar|widerrufbar|widerrufen|abbestellen|abmelden|kündigen)", "^(kein|keine) spam",
        "^(weitere|nähere|mehr) (informationen|hinweise|infos) [{any}] (datenschutz*|widerruf)",
        "^(unterstützen sie|unterstütze) [{any}] (journalismus|redaktion)", "^(unterstützen sie|unterstütze|helfen sie) uns$",
        "^[jetzt] (spenden|unterstützen|mitglied werden|abonnent werden)$",
        "^[ihre|deine|mit ihrer|mit deiner] (spende|unterstützung) (hilft|ermöglicht|ermöglichen|können)",
        "^(spenden|spende) (sie|jetzt|hier)",
        "^dieser (artikel|text|beitrag|inhalt) [{any}] (abonnenten|abo|abonnement|registrierung|abonnentinnen)",
        "^(exklusiv|nur) für (abonnenten|abonnentinnen)",
        "^(sie sind|bereits|schon|sie haben) [{any}] (abonnent|abonnentin|registriert|abo|konto|kundenkonto) ?",
        "^(bereits|schon) (abonnent|abonnentin|registriert|kunde|mitglied)",
        "^sie (sind|haben) (bereits|schon) [{any}] ? {any} (anmelden|einloggen)",
        "^[hier|jetzt|bitte] (anmelden|einloggen|registrieren) (und|um|oder) {any}",
        "^(um|zum) (weiterlesen|weiterzulesen) {any}", "^[jetzt] weiterlesen (mit|für|und) {any}",
        "^(alle|sämtliche) [{any}] artikel {any} (lesen|frei|freischalten)$",
        "^(lesen|testen) sie {any} (monat|monate|wochen|woche) [{any}] (kostenlos|gratis|euro|€)",
        "^jetzt {any} (tage|wochen|monate) (kostenlos|gratis) testen$", "{number} (tage|wochen|monate) (kostenlos|gratis)",
        "(monate|wochen|tage) für {any} (€|euro)", "^(für|nur|ab|schon ab) [{any}] (€|euro) (im|pro) (monat|woche)$",
        "^danach [nur] {number} (€|euro)", "^(monatlich|jederzeit) kündbar",
        "^(zum|alle|unsere) (abo-angebot|abo-angebote|angebote|abos|digitalabo|probeabo)",
        "^(laden|holen) sie [sich] {any} app", "^(lade|hol) [dir] {any} app",
        "(app store|google play|play store) [{any}] (herunterladen|verfügbar|laden)",
        "^(jetzt|hier) [{any}] app (laden|herunterladen|downloaden)",
        "^(folgen|folge|besuchen) [sie] uns {any} (facebook|instagram|whatsapp|twitter|x|youtube|google|telegram|social)",
        "^folgen sie unserem {any} (kanal|whatsapp-kanal|telegram-kanal)",
        "^{name} (bei|auf) (whatsapp|google news|instagram|facebook|telegram)",
        "(unserem|unseren|unser) (whatsapp-kanal|whatsapp-channel|telegram-kanal|youtube-kanal|instagram-kanal)",
        "^(push-nachrichten|push-mitteilungen|eilmeldungen|benachrichtigungen) (aktivieren|erhalten|aufs|per|abonnieren)",
        "^(nichts|keine) [{any}] (verpassen|verpassen !)$",
        "^(bleiben sie|bleib|immer) [{any}] (auf dem laufenden|informiert)$",
        "^(hat|gefällt) (ihnen|dir) (dieser|der) (artikel|beitrag|text)", "als bevorzugte quelle",
        "^(mein|ihr|dein) (konto|abo|abonnement) (verwalten|kündigen)",
        "^(das|die) wichtigste {any} (posteingang|newsletter|mail)",
      },
      share = {
        "^(diesen|den) (artikel|beitrag|text) (teilen|drucken|merken|verschenken|vorlesen|anhören|hören|speichern|empfehlen)",
        "^(artikel|beitrag) (vorlesen|anhören|hören|speichern|merken|drucken|verschenken|teilen|versenden|mailen)",
        "^(auf|per|via|bei) (facebook|twitter|x|whatsapp|linkedin|telegram|e-mail|mail) teilen",
        "^teilen (auf|per|via) (facebook|twitter|x|whatsapp|linkedin|telegram|e-mail|mail)",
        "(link|url) [wurde] [in die zwischenablage] kopiert", "^(link|url) (kopieren|kopiert)",
        "^(zur|auf die|in die) (merkliste|leseliste) [hinzufügen|setzen]", "^in neuem (fenster|tab) öffnen",
      },
      related = {
        "^(lesen|hören|sehen|schauen) sie (auch|hier|dazu|mehr|hierzu|weiter|jetzt)",
        "^(lies|hör|schau) (auch|hier|dazu|mehr) {any}",
        "^(mehr|alles|weiteres|weitere artikel) (zum|zu diesem) (thema|artikel)$",
        "^(mehr zum thema|auch interessant|passend dazu|das könnte sie auch interessieren|lesetipp|weiterlesen|lesen sie auch|siehe auch|mehr dazu): {any}",
        "^das könnte (sie|dich|ihnen) (auch|ebenfalls)",
        "^(zur|zum) (startseite|bildergalerie|fotostrecke|bilderstrecke|video|live-ticker|liveblog)$",
        "^hier (geht es|geht's|gehts) (zum|zur|zu)",
        "^(alle|weitere) (artikel|nachrichten|meldungen|beiträge) (zum|zu|aus|von|im)", "^mehr (von|aus|über) {name}$",
      },
      ad = {
        "^(nach|vor) der (anzeige|werbung) (geht|weiterlesen)", "^(artikel|beitrag) (wird nach|nach der|geht nach)",
        "^(anzeige|werbung) (scrollen|weiterlesen|- |endet)",
        "^(das|dies|hier) (ist|finden sie) [{any}] (anzeige|externen|externer)$",
        "^(inhalte|angebote) unserer (partner|werbepartner)",
      },
      comments = {
        "^(kommentar|kommentare) (schreiben|verfassen|lesen|anzeigen|abgeben|hinzufügen|melden)",
        "^(schreiben|diskutieren|kommentieren|sagen) sie {any} (kommentar|kommentare|meinung|mit|artikel)$",
        "^(die kommentarfunktion|kommentare|die kommentare) [{any}] (geschlossen|deaktiviert|moderiert)",
        "^(ihre|deine) (meinung zum thema|meinung ist gefragt|e-mail-adresse wird)",
        "^(zum|um) (kommentieren|zu kommentieren) {any}", "^(was|wie) (meinen|denken|finden) sie ? {any}",
        "erforderliche felder sind mit", "(unsere|unserer|die) (netiquette|kommentarregeln|kommentarrichtlinien)",
        "^schreiben sie den ersten kommentar", "^(bitte|sie müssen) [{any}] zu kommentieren",
        "^[bitte] melden sie sich [bitte] an , um",
      },
      nav = {
        "javascript (aktivieren|aktiviert|ist deaktiviert)", "aktivieren sie javascript",
        "^(wir|diese website|diese seite|unsere website) (verwenden|verwendet|nutzen|nutzt|benutzt) cookies",
        "^(alle|cookies) [cookies] (akzeptieren|ablehnen|zulassen|verwalten)",
        "^(cookie-einstellungen|datenschutzeinstellungen|privatsphäre-einstellungen) [verwalten|ändern|öffnen]$",
        "^(zum|zur) (hauptinhalt|inhalt|navigation|seitenanfang|suche) [springen]$",
        "(ihr|dein) browser (unterstützt|wird nicht|ist veraltet)",
        "^dieses (video|element|dokument) [{any}] nicht [mehr] verfügbar",
        "^(externer inhalt|externe inhalte|an dieser stelle finden sie|empfohlener redaktioneller inhalt|empfohlener externer inhalt)",
        "externe inhalte (angezeigt|anzeigen|laden)", "^(bild|bilder) (vergrößern|in galerie|in neuem|verkleinern) [öffnen]",
        "^(seite|inhalt) neu laden",
        "^(impressum|datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|datenschutzhinweise|barrierefreiheit)$",
        "personenbezogene daten {any} (übermittelt|drittplattformen)",
      },
      tags = { "^(themen|schlagwörter|schlagworte|stichwörter|stichworte|mehr zum thema|mehr zu) : {any}" },
      timestamp = {
        "^(lesezeit|lesedauer) [:] [ca|ca.|etwa] {number} (min|minuten|minute)",
        "^{number} (min|min.|minuten|minute) (lesezeit|lesedauer)",
        "^(stand|aktualisiert|veröffentlicht|zuletzt aktualisiert|erstellt|letzte aktualisierung) [:] [am|vom] {date}$",
        "^dieser artikel ist (älter als|über|mehr als)",
      },
      copyright = {
        "alle rechte vorbehalten",
        "^(nachdruck|vervielfältigung|weiterverbreitung|wiedergabe|weiterverwendung) [{any}] (nur|verboten|untersagt|genehmigung)",
        "^(alle|die) inhalte {any} urheberrechtlich geschützt", "^copyright (©|by|:) {any}",
      },
      disclaimer = {
        "(erhalten|bekommen|erhält) [{any}] [eine] [kleine] provision", "affiliate-links", "^gastbeiträge {any} meinung",
        "^(dieser|der) [{any}] meinung des autors",
      },
      contact = {
        "^haben sie {any} (hinweise|fragen|anregungen|kritik|fehler|tipps) [{any}] (schreiben|mailen|melden|kontakt*)",
        "^(schreiben|mailen) sie (uns|an|der redaktion|dem autor)", "^(fehler|tippfehler) (gefunden|melden|entdeckt)",
      },
      correction = {
        "^(anmerkung|hinweis|anm) der redaktion : {any}",
        "^(korrektur|richtigstellung|korrekturhinweis|transparenzhinweis) : {any}",
        "^in einer (früheren|vorherigen|ersten) (version|fassung) (des artikels|dieses artikels|des textes|dieses textes|stand|hieß|war)",
      },
      embed = {
        "^(sieh dir|sehen sie) diesen beitrag auf (instagram|x|twitter)", "^ein beitrag geteilt von", "^ein post geteilt von",
        "^(instagram|twitter|facebook|youtube) (inhalt|inhalte) (laden|anzeigen)",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "von", "text von", "ein artikel von", "ein beitrag von", "verfasst von",
        "[ein|eine] (kommentar|analyse|gastbeitrag|essay|interview|reportage|kolumne|bericht|glosse|rezension) von",
      },
      bio = {
        "zum autor", "zur autorin", "über den autor", "über die autorin", "der autor", "die autorin", "zur person",
        "autor", "autorin", "die autoren", "über die autoren",
      },
      related = {
        "mehr zum thema", "mehr zu diesem thema", "lesen sie auch", "lesen sie mehr", "auch interessant",
        "das könnte (sie|dich) auch interessieren", "das könnte ihnen auch gefallen",
        "weitere (artikel|nachrichten|meldungen|themen|news|beiträge|videos|inhalte) [aus|von|zum] [{any}]",
        "meistgelesen", "meistgelesene (artikel|beiträge|nachrichten)", "meist gelesen", "am meisten gelesen",
        "am häufigsten gelesen", "neueste (artikel|nachrichten|meldungen|videos|beiträge)",
        "aktuelle (nachrichten|meldungen|artikel|themen|videos)", "top-themen", "topthemen", "top-artikel",
        "top-news", "ähnliche (artikel|themen|beiträge)", "verwandte (artikel|themen|beiträge)",
        "mehr (aus|von|zu) {any}", "mehr (nachrichten|artikel|news)", "empfehlungen [der redaktion]",
        "unsere empfehlungen", "empfohlene (artikel|beiträge)", "redaktionsempfehlung", "leseempfehlungen",
        "auch spannend", "passend zum thema", "zum thema", "beliebt", "beliebte artikel",
        "die neuesten (nachrichten|meldungen)", "schlagzeilen", "newsticker", "jetzt (neu|beliebt)",
        "nicht verpassen", "im trend", "meistkommentiert", "meistgeklickt", "meistgesehen", "meistgeteilt",
        "dossier", "links zum thema", "weiterführende (links|artikel|informationen)", "mehr lesen", "weiterlesen",
        "lesen sie hier",
      },
      share = { "artikel teilen", "teilen", "beitrag teilen", "teilen sie diesen artikel", "diesen artikel teilen" },
      promo = {
        "newsletter", "unsere newsletter", "newsletter-anmeldung", "newsletter abonnieren", "abo", "unsere abos",
        "jetzt abonnieren", "unterstützen sie uns", "unser angebot",
      },
      nav = {
        "menü", "service", "services", "rubriken", "ressorts", "folgen sie uns", "unternehmen", "über uns",
        "navigation", "unsere angebote", "weitere angebote", "rechtliches", "inhalt", "inhaltsverzeichnis", "links",
      },
      tags = {
        "themen", "schlagwörter", "schlagworte", "tags", "stichwörter", "mehr zu", "mehr zu den themen",
        "themen des artikels", "verwandte themen",
      },
      comments = {
        "kommentare", "{number} kommentare", "leserkommentare", "diskussion", "schreiben sie einen kommentar",
        "ihre meinung", "diskutieren sie mit",
      },
      contact = { "kontakt", "pressekontakt", "so erreichen sie uns", "rückfragehinweis" },
    },
    roles = {
      byline = {
        before = {
          "von", "text:", "texte:", "text von", "text und (foto|fotos|bild|bilder|video):", "text & (foto|fotos|bilder):",
          "text/foto:", "(foto|fotos) und text:", "autor:", "autorin:", "autoren:", "verfasst von", "geschrieben von",
          "ein (kommentar|gastbeitrag|essay|interview|porträt|bericht) von",
          "eine (analyse|reportage|kolumne|glosse|rezension) von",
          "(kommentar|analyse|gastbeitrag|essay|interview|reportage|kolumne|bericht|porträt) von",
          "veröffentlicht von", "protokoll:", "aufgezeichnet von", "artikel von",
        },
      },
      reporting = {
        before = {
          "bericht:", "reporter:", "berichterstattung:", "recherche:", "recherche und text:", "es berichtet",
          "reportage:", "berichterstattung von", "bericht von",
        },
        after = { "berichtet aus", "berichteten aus", "berichten aus" },
      },
      additional = {
        before = {
          "mitarbeit:", "redaktionelle mitarbeit:", "unter mitarbeit von", "weitere mitarbeit:",
          "zusätzliche berichterstattung:", "zusätzliche recherche:", "mit material von", "mit informationen von",
          "mitarbeit von", "dokumentation:", "mit agenturmaterial von",
        },
        after = {
          "(hat|haben) zu diesem (artikel|text|bericht|beitrag) beigetragen",
          "trug zu diesem (artikel|bericht|beitrag) bei", "trugen zu diesem (artikel|bericht|beitrag) bei",
        },
      },
      editing = {
        before = {
          "redaktion:", "redigiert von", "redigatur:", "redaktion von", "schlussredaktion:", "bearbeitet von",
          "bearbeitung:", "redaktionelle bearbeitung:", "redaktionelle verantwortung:", "verantwortlich:",
          "lektorat:", "schnitt:", "redakteur:", "redakteurin:", "redaktion und produktion:", "produktion:",
          "adaptierung:", "adaption:",
        },
      },
      photography = {
        before = {
          "foto:", "fotos:", "foto[s] von", "bild[er]:", "bildquelle:", "fotograf:", "fotografin:", "fotografie:",
          "fotografiert von", "bilder von", "archivfoto:", "archivbild:", "symbolfoto:", "symbolbild:", "kamera:",
          "illustration:", "illustrationen:", "grafik:", "fotonachweis:", "bildnachweis:", "video:", "bildrechte:",
          "infografik:",
        },
      },
      translation = {
        before = {
          "übersetzung:", "übersetzt von", "übersetzer:", "übersetzerin:",
          "aus dem (englischen|französischen|spanischen|italienischen) [übersetzt] von",
          "aus dem (amerikanischen|russischen|polnischen|ukrainischen) [übersetzt] von",
          "aus dem (niederländischen|türkischen|arabischen|chinesischen) [übersetzt] von",
          "aus dem (japanischen|portugiesischen|schwedischen) [übersetzt] von",
          "übersetzung aus dem (englischen|französischen|spanischen|italienischen|russischen):", "deutsch von",
          "ins deutsche übersetzt von",
        },
      },
      compiling = {
        before = { "zusammengestellt von", "zusammengefasst von", "zusammenstellung:", "gesammelt von" },
      },
      fact_check = {
        before = { "faktencheck:", "fakten geprüft von", "faktenprüfung:", "verifikation:", "faktencheck von" },
      },
      audio = {
        before = {
          "ton:", "sprecher:", "sprecherin:", "musik:", "audio:", "audioproduktion:", "gelesen von", "moderation:",
          "ton und schnitt:",
        },
      },
      code = {
        before = {
          "programmierung:", "entwicklung:", "umsetzung:", "technische umsetzung:", "design und programmierung:",
          "datenvisualisierung:", "datenanalyse:", "daten:",
        },
      },
    },
    publisher = {
      "^© [{number}] {name}", "^copyright [©] [{number}] [by] {name}", "alle rechte vorbehalten {name}$",
    },
    source = {
      "(zuerst|ursprünglich) (erschienen|veröffentlicht) (auf|bei|in|im) {name}", "^(quelle|quellen): {name}$",
      "mit material von {name}",
    },
    agency = {
      "Austria Presse Agentur", "Schweizerische Depeschenagentur", "Keystone-ATS", "dpa-infocom", "dpa-tmn",
      "dpa-shop", "dts", "taz", "dts Nachrichtenagentur", "APA-OTS", "APA/dpa", "awp", "AWP", "Sport-Informations-Dienst",
      "Evangelischer Pressedienst", "Katholische Nachrichten-Agentur", "kathpress", "teleschau", "ddp", "dapd",
      "vwd", "news aktuell", "ots", "glomex", "spot on news", "SpotOn", "1&1 Mail & Media", "GlobalNewsPoint",
      "Keystone/SDA", "dpa-Zentralbild", "ZB", "dpa picture alliance", "SZ Photo", "Funke Foto Services", "Eibner",
      "Sven Simon", "Hasenkopf", "Ostkreuz", "laif", "Westend61", "DPA",
    },
    staff = {
      "(dpa|afp|apa|reuters|sda|epd|kna|sid|ap)-korrespondent*", "(dpa|apa|sda)-redakteur*", "online-redaktion",
      "onlineredaktion", "die redaktion", "freier (journalist|autor|mitarbeiter)",
      "freie (journalistin|autorin|mitarbeiterin)", "unsere redaktion", "aus der redaktion", "redaktionsmitglied",
      "ard-korrespondent*", "ard-studio", "zdf-korrespondent*", "agenturen",
    },
    words = {
      ["for"] = { "für" },
      ["and"] = { "und", "sowie", "&", "u." },
      ["in"] = { "in", "aus", "bei", "im", "nahe" },
      particle = { "von", "zu", "zur", "zum", "vom", "van", "der", "den", "de", "und zu" },
      suffix = { "jun", "sen" },
      honorific = { "Herr", "Frau", "Dr", "Prof", "Dipl", "Mag", "Ing" },
      staff = {
        "Redakteur", "Redakteurin", "Redakteure", "Redaktion", "Korrespondent", "Korrespondentin", "Korrespondenten",
        "Reporter", "Reporterin", "Journalist", "Journalistin", "Journalisten", "Autor", "Autorin", "Autoren",
        "Volontär", "Volontärin", "Chefredakteur", "Chefredakteurin", "Ressortleiter", "Ressortleiterin",
        "Chefreporter", "Chefreporterin", "Mitarbeiter", "Mitarbeiterin", "Kolumnist", "Kolumnistin", "Fotograf",
        "Fotografin", "Producer", "Wirtschaftsredakteur", "Wirtschaftsredakteurin", "Sportredakteur",
        "Sportredakteurin", "Politikredakteur", "Politikredakteurin", "Auslandskorrespondent", "Gastautor",
        "Gastautorin", "Onlineredakteur", "Onlineredakteurin", "Praktikant", "Praktikantin",
      },
      house = {
        "Verlag", "Zeitung", "Nachrichten", "Agentur", "Presse", "Rundfunk", "Fernsehen", "Medien", "Bild", "Bilder",
        "Foto", "Fotos", "Archiv", "GmbH", "AG", "Stiftung", "Universität", "Institut", "Polizei", "Feuerwehr",
        "Stadt", "Verein", "Agenturen",
      },
      month = {
        { "Januar", "Jänner", "Jan", "Jän" }, { "Februar", "Feber", "Feb" }, { "März", "Mär", "Mrz" },
        { "April", "Apr" }, { "Mai" }, { "Juni", "Jun" }, { "Juli", "Jul" }, { "August", "Aug" },
        { "September", "Sept", "Sep" }, { "Oktober", "Okt" }, { "November", "Nov" }, { "Dezember", "Dez" },
      },
      weekday = {
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag", "Mo", "Mi",
        "Do", "Fr", "Sa",
      },
      clock = { "Uhr", "um", "MEZ", "MESZ", "h" },
      ago = {
        "vor", "Minute", "Minuten", "Stunde", "Stunden", "Tag", "Tage", "Tagen", "Woche", "Wochen", "Monat",
        "Monate", "Monaten", "Jahr", "Jahre", "Jahren", "gestern", "heute", "gerade",
      },
      stop = {
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "einem", "einen", "eines", "und", "oder",
        "aber", "denn", "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte",
        "hatten", "kann", "können", "soll", "sollen", "will", "wollen", "muss", "müssen", "nicht", "auch", "nur",
        "noch", "schon", "so", "wie", "als", "wenn", "dass", "daß", "weil", "da", "bis", "es", "er", "sie", "ich",
        "wir", "ihr", "man", "sich", "mich", "uns", "sein", "seine", "seiner", "ihre", "ihrer", "ihren", "mein",
        "unser", "auf", "an", "am", "im", "mit", "nach", "vor", "zu", "zum", "zur", "über", "unter", "durch", "für",
        "gegen", "ohne", "um", "bei", "beim", "seit", "was", "wer", "wo", "wann", "warum", "dieser", "diese",
        "dieses", "diesem", "diesen", "jetzt", "hier", "dort", "dann", "mehr", "sehr", "nun", "ab",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[am | um | vom | zitat von | zitiere von]],
    wrote = [[
      schrieb | schrieben | schreibt | hat geschrieben | geschrieben | schrieb folgendes |
      hat folgendes geschrieben | hat am
    ]],
    glue = [[um | uhr | von | der benutzer | folgendes | die nutzerin | der nutzer]],
    prose = [[
      wie | was | als | wenn | weil | da | dann | hier | und | aber | er | sie | ich | wir | es | so | das |
      dies | auch
    ]],
    months = [[
      januar, jan, jänner, jän | februar, feb, febr, feber | märz, mär, mrz, maerz | april, apr | mai |
      juni, jun | juli, jul | august, aug | september, sep, sept | oktober, okt | november, nov |
      dezember, dez
    ]],
    day_first = true,
    days = [[
      montag, mo, mon | dienstag, di, die | mittwoch, mi, mit | donnerstag, do, don | freitag, fr, fre |
      samstag, sa, sam, sonnabend | sonntag, so, son
    ]],
    am = [[vorm | vormittags]],
    pm = [[nachm | nachmittags]],
    fields = {
      from = [[von | absender]],
      to = [[an | empfänger]],
      cc = [[cc | kopie | kopie an | bcc | blindkopie]],
      date = [[gesendet | gesendet am | datum]],
      subject = [[betreff]],
      other = [[antwort an | antwort-an | wichtigkeit | priorität | anlagen | anhänge | organisation]],
    },
    original = [[
      ursprüngliche nachricht | ursprüngliche mail | originalnachricht | original-nachricht |
      original nachricht | originale nachricht | ursprüngliche e-mail | ursprünglicher termin |
      ursprgl. nachricht | bitte antworten sie oberhalb dieser zeile | antworten sie oberhalb dieser zeile |
      antwort oberhalb dieser zeile | bitte oberhalb dieser zeile antworten |
      bitte geben sie ihre antwort oberhalb dieser zeile ein |
      bitte schreiben sie ihre antwort oberhalb dieser zeile
    ]],
    forwarded = [[
      weitergeleitete nachricht | anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e-mail |
      weitergeleitete mail | weitergeleitete e-mail | weitergeleitet von |
      beginn der weitergeleiteten nachricht
    ]],
    device = [[
      von meinem … gesendet | von meiner … gesendet | von unterwegs gesendet | gesendet von meinem … |
      gesendet von meiner … | gesendet von | gesendet mit | gesendet über | gesendet aus | versendet von |
      versendet mit | diese nachricht wurde von meinem … gesendet |
      diese nachricht wurde von meinem … verschickt | diese nachricht wurde mit … gesendet |
      hol dir outlook für | outlook für … herunterladen | outlook für … beziehen | laden sie outlook für
    ]],
    devices = [[handy | mobilgerät | mobiltelefon | tablet]],
    excuse = [[
      bitte entschuldigen | entschuldigen sie | bitte um entschuldigung | entschuldigung | kurz gehalten |
      tippfehler
    ]],
    greetings = [[
      hallo | hi | guten tag | guten morgen | guten abend | liebe | lieber | sehr geehrte | sehr geehrter |
      moin | servus | grüß gott
    ]],
    inline = [[unten | siehe unten | inline | im text | im zitat | zwischen den zeilen]],
    closings = [[
      mit freundlichen grüßen | mit freundlichem gruß | freundliche grüße | freundlichen gruß | viele grüße |
      vielen dank und viele grüße | liebe grüße | beste grüße | besten gruß | schöne grüße | herzliche grüße |
      mit besten grüßen | mit lieben grüßen | mit herzlichen grüßen | mit freundlichen grüssen |
      freundliche grüsse | viele grüsse | beste grüsse | liebe grüsse | mfg | lg | vg | bg | gruß | grüße |
      gruss | grüsse | hochachtungsvoll | danke und gruß | danke | vielen dank | besten dank
    ]],
    disclaimers = [[
      diese e-mail enthält vertrauliche | diese email enthält vertrauliche |
      diese nachricht enthält vertrauliche | diese e-mail kann vertrauliche |
      wenn sie nicht der richtige adressat |
      wenn sie nicht der beabsichtigte empfänger | falls sie nicht der richtige adressat |
      falls sie nicht der beabsichtigte empfänger | sollten sie nicht der beabsichtigte |
      sollten sie diese e-mail irrtümlich | diese e-mail wurde auf viren |
      sie erhalten nicht oft e-mails von | sie erhalten nicht häufig e-mails von |
      diese e-mail stammt von außerhalb | diese e-mail kommt von außerhalb |
      diese e-mail stammt von einem externen absender | diese e-mail kommt von einem externen absender
    ]],
    hints = [[
      der inhalt dieser e-mail | bitte denken sie an die umwelt | denken sie an die umwelt |
      bevor sie diese e-mail ausdrucken | virenfrei | amtsgericht | sitz der gesellschaft |
      registergericht | auf viren geprüft | diese e-mail wurde von | geschäftsführer: |
      geschäftsführung: | geschäftsführerin: | handelsregister: | hrb | ust-idnr | ust-id: | vorstand: |
      aufsichtsrat: | vorsitzender des aufsichtsrats | vertrauliche informationen |
      nicht der beabsichtigte | nicht der richtige adressat | externe e-mail | externer absender |
      informieren sie bitte den absender | diese e-mail ist vertraulich | diese nachricht ist vertraulich
    ]],
    footers = [[
      sie erhalten diese e-mail, weil | sie erhalten diese nachricht, weil | um sich abzumelden | abmelden |
      newsletter abbestellen | abbestellen | mailingliste | antworten sie auf diese e-mail
    ]],
  },
}
