-- Norwegian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "no",
  name = "Norwegian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hr fr frk fru prof dr dr.med dr.philos dr.ing dr.juris cand cand.mag cand.philol cand.polit cand.jur
        cand.real stud siv.ing siv.øk sivilark ing dir adv nestform sekr kapt kpt maj oberst oblt gen lt ltn
        sgt adm st sta sankt pastor biskop mr mrs ms mme mlle født fhv fung statsmin stip amanuensis førsteaman
        kgl vit.ass fam
      ]],
      before_number = [[
        nr no art kap fig tab s sd p pp pkt § par tlf telf tel mob fax vol bd b hft kl ca c max min jf jfr
        ot.prp st.meld st.prp innst prp meld nou rt utg oppl vers v gnr bnr org.nr årg vedl km lnr -vn -gt
      ]],
      inside = [[
        f.eks feks eks bl.a bl d.v.s dvs d.e d.y d.d f.o.m fom t.o.m f.t f.f h.h.v hhv i.f.m ifm i.h.t iht
        i.st.f ifht iflg ifg m.a.o m.h.t mht m.h.p m.t.p m.o.t p.g.a pga p.t pt pr s.k så.k t.d v.h.a vha vedr
        ang alm bet div egtl ekskl evt eventuelt f.m inkl i.e e.g jf jfr jmf eng ty
        mods o.a.st oppr opprinn resp sml spes tidl ev u.å vs cf cfr vanl visst tilsv und till
        d p f
      ]],
      anywhere = [[
        mm ol o.a oa o.a.s et.al al ibid id op.cit sst
        kr e.l e.kr.f
        jan feb febr mar apr jun jul aug sep sept okt nov des tir tirs ons tors tor fre lør søn
        a/s a/l i/s k/s inc ltd corp co bros s.a
        u.s u.s.a u.k e.u d.c n.y l.a
        jr sr sek t tim stk kg km cm kvm mill mrd mia tkr avd inst univ bibl forl
        red utg overs oms ed eds anm adr forts sign
      ]],
      after_number = [[ kr km cm mm kg mg g m l t stk tim min sek mill mrd mia tkr kvm øre ]],
      ending = [[ a.m p.m ph.d p.s f.kr e.kr f.v.t e.v.t etc m.m m.fl mfl m.v mv osv o.s.v o.l ]],
    },
    months = [[
      januar februar mars april mai juni juli august september oktober november desember
      jan feb febr mar apr jun jul aug sep sept okt nov des
    ]],
    ordinals = "arabic",
    starters = [[
      den det de dei en ei et eit ein denne dette disse desse slik slike sånn
      jeg eg du han hun ho vi me dere man meg deg ham henne oss dem seg min mi mitt mine din di ditt dine
      hennes hennar vår vårt våre deres dykkar sin si sitt sine der dér
      hvem hva hvor hvorfor når hvordan hvilken hvilket hvilke kven kva kvar kvifor korleis kor hvis
      og men eller for så samt dog
      om at fordi da då mens medan siden sidan før etter selv sjølv skjønt dersom inntil til ettersom
      i på av med fra frå ved under over uten utan gjennom mellom mot hos innen blant ifølge ut bak foran rundt
      omkring utover via tross langs
      er var blir ble blei vart har hadde kan kunne skal skulle vil ville må måtte får fikk fekk bør burde finnes
      ikke ikkje aldri ingen inga intet ingenting ja nei jo
      her hit dit nå no idag igår imorgen snart senere seinare tidligere først sist deretter dermed derfor dessuten
      også bare berre kun allerede ennå enda fortsatt alltid ofte kanskje imidlertid derimot altså således
      endelig naturligvis dessverre samtidig særlig heretter ellers likevel
      alle alt all hver hvert mange mye mykje mer meir mest flere fleire noen nokon noe noko andre annen annet
      begge både hele samme som to tre fire første takk
    ]],
    capitals = [[ de dem deres ]],
    openers = [[ klokken kl på i siden etter før fra til ved den ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "arkivfoto", "arkivbilde", "illustrasjonsfoto", "illustrasjonsbilde", "pressefoto", "privat", "foto privat",
        "foto ntb", "arkiv", "skjermdump", "skjermbilde", "illustrasjon",
      },
      related = {
        "les mer", "les også", "les videre", "les saken", "vis mer", "vis flere", "vis alle", "se mer", "se alle",
        "se også", "flere saker", "flere nyheter", "mer", "til saken", "les hele saken", "fortsett å lese",
        "last flere", "les artikkelen", "se video", "se bildeserie", "mer om saken", "alle saker", "relaterte saker",
        "siste nytt", "les flere saker", "mer om", "hør mer",
      },
      share = {
        "del", "del artikkel", "del artikkelen", "del saken", "del på facebook", "del på twitter", "del på x",
        "del på linkedin", "del på e-post", "del via e-post", "skriv ut", "send", "send på e-post", "tips en venn",
        "kopier", "kopier lenke", "kopier lenken", "lenke kopiert", "lagre", "lagre artikkel", "lagre saken", "lik",
        "lytt", "lytt til artikkelen", "tweet", "gi bort", "gi bort artikkel", "delinger", "e-post", "følg",
        "del denne saken", "del denne artikkelen", "kopiert", "del med andre",
      },
      promo = {
        "abonner", "bli abonnent", "bli medlem", "logg inn", "logg ut", "registrer deg", "registrer",
        "opprett konto", "opprett bruker", "min konto", "min side", "støtt oss", "abonnement", "kjøp abonnement",
        "se tilbud", "se abonnement", "prøv gratis", "allerede abonnent", "nyhetsbrev", "meld deg på",
        "meld deg på nyhetsbrev", "bestill", "last ned appen", "kun for abonnenter", "for abonnenter", "kjøp",
        "doner", "kundeservice", "kundesenter", "pluss", "få tilgang", "prøv nå", "kjøp tilgang",
      },
      nav = {
        "hjem", "forside", "forsiden", "meny", "søk", "lukk", "tilbake", "til toppen", "gå til innhold",
        "hopp til innhold", "hopp til hovedinnhold", "til forsiden", "gå til forsiden", "seksjoner", "personvern",
        "personvernerklæring", "personvernpolicy", "informasjonskapsler", "cookies", "brukervilkår", "vilkår",
        "kontakt", "kontakt oss", "hjelp", "om oss", "redaksjonen", "annonsere", "annonser hos oss",
        "ledige stillinger", "arkiv", "e-avis", "eavis", "dagens avis", "politikk", "økonomi", "innenriks",
        "utenriks", "norge", "verden", "lokalt", "sport", "fotball", "håndball", "langrenn", "kultur",
        "underholdning", "vitenskap", "teknologi", "helse", "klima", "miljø", "utdanning", "meninger", "debatt",
        "leder", "ledere", "kommentar", "kommentarer", "kronikk", "kronikker", "leserinnlegg", "næringsliv", "børs",
        "penger", "motor", "bil", "reise", "reiser", "mat", "mat og drikke", "oppskrifter", "mote", "bolig",
        "familie", "film", "musikk", "bøker", "tv", "radio", "tv-guide", "vær", "været", "horoskop", "kryssord",
        "spill", "video", "bilder", "podkast", "podkaster", "podcast", "direkte", "live", "siste nytt", "nyheter",
        "nyhetsdøgnet", "krim", "jobb", "bloggen", "neste", "forrige", "neste sak", "forrige sak", "godta",
        "godta alle", "avvis", "laster", "innstillinger", "personverninnstillinger", "tilgjengelighet", "min side",
        "tips oss", "tips", "ansvarlig redaktør", "sjefredaktør", "innhold", "forstørr bilde", "spill av",
        "magasinet", "rubrikk", "dødsannonser", "vis bildetekst",
      },
      tags = {
        "emner", "stikkord", "tema", "temaer", "mer om", "les mer om", "emneord", "kategorier", "relaterte emner",
        "emner i saken", "i denne saken", "tagger", "nøkkelord",
      },
      ad = {
        "annonse", "annonser", "reklame", "annonsørinnhold", "sponset", "sponset innhold", "i samarbeid med",
        "betalt innhold", "artikkelen fortsetter under annonsen", "saken fortsetter under annonsen",
        "saken fortsetter etter annonsen", "lukk annonse", "innhold fra annonsør", "kommersielt samarbeid",
        "annonsebilag",
      },
      comments = {
        "kommenter", "kommentar", "kommentarer", "vis kommentarer", "les kommentarer", "skriv en kommentar",
        "legg igjen en kommentar", "skriv kommentar", "svar", "rapporter", "skjul kommentarer", "alle kommentarer",
        "ingen kommentarer", "delta i debatten", "diskuter", "bli med i debatten", "legg til kommentar",
        "send inn kommentar",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^av {names}$", "^av [:] {names}$",
        "^(tekst|journalist|journalister|forfatter|skribent|publisert av) [:] {names}$",
        "^(skrevet av|tekst og foto|tekst & foto|intervju av|artikkel av|av) [:] {names}$",
        "^(journalist|journalister|tekst) {names}$",
        "?^(redaksjonen|ntb|nyhetsredaksjonen|redaksjon|av redaksjonen)$",
        "^(av|fra) (vår|våre) {any} (korrespondent|korrespondenter|journalist|medarbeider|utsendte)",
        "^{names} / ntb$", "^%(ntb%)", "?^{names} , {place}$", "^ntb$", "^ntb / {any}$",
        "^{names} (journalist|redaktør|korrespondent|reporter|kommentator)$", "^©ntb$",
      },
      bio = {
        "^om (forfatteren|skribenten|forfatterne|artikkelforfatteren)$",
        "^{name} er (journalist|redaktør|korrespondent|kommentator|spaltist) (i|på|for|og|ved|hos)",
        "^{name} er (nyhetsredaktør|frilansjournalist|sjefredaktør) (i|på|for|og|ved|hos)",
        "^{name} er (politisk redaktør|kulturredaktør) (i|på|for|og|ved|hos)",
        "^{name} er (kommentator|spaltist|frilansjournalist)",
      },
      credit = {
        "^(vi|jeg) rapporterer fra {any}$",
        "^(oversettelse|oversatt av|redigering|redaktør|redaksjon|research) : {names}",
        "^(grafikk|foto|tekst|bilder|klipp) : {names}",
        "^(klipping|produsent|programleder|journalist|bearbeidelse|faktasjekk) : {names}",
        "^(ansvarlig redaktør|medvirkende|vaktsjef|deskredaktør|reportasjeleder) : {names}",
        "^(oversatt|redigert) av {names}", "^med (materiale|informasjon|bidrag) fra {any}",
        "(bidro|har bidratt) til (saken|denne saken|artikkelen|denne artikkelen|reportasjen)$",
      },
      photo_credit = {
        "^(foto|fotograf|bilde|bilder|fotografi) : {any}",
        "^(illustrasjon|illustrasjonsfoto|grafikk|video|bildekilde) : {any}",
        "^(arkivfoto|arkivbilde|pressefoto|montasje|fotomontasje) : {any}",
        "^(skjermdump|fotokreditt|tegning|foto/video) : {any}",
        "(foto|fotograf|bilde|illustrasjon|arkivfoto|illustrasjonsfoto) : {any}$", "^foto {name}",
        "^(foto|bilde) (av|fra|©) {any}$", "%((arkivfoto|illustrasjonsfoto|arkiv)%)$",
        "^(foto|bilde) {any} / (ntb|afp|ap|reuters|scanpix|epa|nrk)",
        "/ (ntb|scanpix|ntb scanpix|tt|ritzau scanpix|lehtikuva|nrk)$", "^(ntb|nrk) / {any}$",
        "^© {any} / (ntb|afp|ap|reuters)$",
      },
      syndication = {
        "^kilde[r] : {name}$", "^(kilde|kilder) : {any}$",
        "(opprinnelig|tidligere|først) (publisert|trykket) (i|på|av|hos)",
        "^(saken|denne saken|artikkelen|denne artikkelen) (ble|er|var|har) (først|opprinnelig|tidligere)",
        "^(saken|denne saken|artikkelen|denne artikkelen) (ble|er|var|har) (også|hentet|publisert)",
        "^(teksten|innlegget|kronikken) (ble|er|var|har) (først|opprinnelig|tidligere|også|hentet|publisert)",
        "^les originalartikkelen", "^pressemelding", "^dette er en pressemelding",
      },
      copyright = {
        "alle rettigheter (forbeholdt|reservert)", "med enerett$", "^copyright", "^opphavsrett",
        "(vernet|beskyttet) etter åndsverkloven",
        "(kopiering|eksemplarfremstilling) {any} (tillatelse|avtale|forbudt)",
      },
      disclaimer = {
        "^(ansvarsfraskrivelse|merk|annonselenker|åpenhet|disclaimer) : {any}",
        "(affiliatelenker|annonselenker|affiliate-lenker)", "(får|mottar|tjener) {any} provisjon",
        "^(dette er|denne teksten er) {any} (kommentar|debattinnlegg|kronikk|meninger)",
        "^(dette er|denne teksten er) {any} (leder|gjesteskribent|uttrykk)",
        "gir uttrykk for (skribentens|forfatterens|kommentarforfatterens)", "utgjør ikke {any} rådgivning",
        "^(innlegget|kronikken|kommentaren|teksten) (gir|er) (uttrykk|et)",
      },
      timestamp = {
        "^(publisert|oppdatert|sist oppdatert|endret|publiseringsdato) [:] [kl|den] {date}",
        "^(dato|sist endret|opprettet|lagt ut|først publisert) [:] [kl|den] {date}",
        "^(publisert|oppdatert|endret) [:] [den] {any} {date}", "^(publisert|oppdatert) (i dag|i går)",
        "^for {number} (minutter|timer|dager|minutt|time|dag|uker|uke|måneder|måned|år|min) siden$",
        "^{number} (minutter|timer|dager|minutt|time|dag|uker|uke|måneder|måned|år|min) siden$",
        "^(lesetid|lesetid ca) [:] {any} (min|minutter|minutt)",
        "^{number} (min|minutter|minutt) (lesetid|lesing|å lese)$", "^(publisert|oppdatert) [:]$",
        "^(i dag|i går) [kl] {date}$", "^lesetid {number} min", "^for under {any} siden$",
        "^over {number} (år|uker|måneder) gammel",
      },
      related = {
        "^(les|se|hør|lytt) (mer|også|videre|her|på)[:]",
        "^(les også|les mer|les|se også|se|mer|video|podkast) : {any}",
        "^(lytt|analyse|intervju|leder|debatt|bildeserie|kronikk) : {any}",
        "^(relatert|direkte|følg|fakta|kommentar|les kommentaren|les intervjuet|få med deg) : {any}",
        "^(reportasje|bakgrunn|quiz|siste nytt|tv|portrett|hør) : {any}",
        "^(mer|flere|alle) (nyheter|saker|artikler|fra|om|i) {any}", "^(klikk|les) her",
        "^(neste|forrige) (sak|artikkel)[:]", "^>> {any}", "^følg {any} (direkte|live|her)$", "^> {any}",
        "^les {any} (her|saken her|saken)$",
      },
      share = {
        "^del (denne|på|via|artikkel|artikkelen|saken|siden|innlegget)",
        "^(skriv ut|lagre|kopier|send|tips) (artikkelen|artikkel|lenke|denne|saken|via|siden|en)",
        "^{number} delinger$", "^åpnes i (nytt vindu|ny fane)", "^klikk for å (dele|skrive ut|sende)",
        "^gi bort (artikkelen|saken)",
      },
      promo = {
        "^ugyldig (e-post|e-postadresse)", "?^noe gikk galt", "^last ned {any} app*", "^logg inn for å", "?lese videre",
        "^hver (morgen|uke|dag) {any} (nyhetsbrev|innboks|e-post)",
        "^(meld deg på|abonner|bli abonnent|bli medlem|registrer deg) {any}",
        "^(få|motta) {any} (nyhetsbrev|innboksen|e-post)", "^(allerede|ikke) abonnent",
        "^(denne saken|artikkelen) er (forbeholdt|kun) {any}",
        "^(abonner|meld deg på|registrer deg|bli medlem) (på|til|vår|vårt|våre|deg|her|nå|oss|i)",
        "^(bli abonnent|få|følg oss|støtt) (på|til|vår|vårt|våre|deg|her|nå|oss|i)",
        "^(abonner|meld deg på|registrer deg|bli medlem) (gratis|nyhetsbrev|nyhetsbrevet|appen|abonnement)",
        "^(abonner|meld deg på|registrer deg|bli medlem) (digital|alle|av|for|inn)",
        "^(bli abonnent|få|følg oss|støtt) (gratis|nyhetsbrev|nyhetsbrevet|appen|abonnement)",
        "^(bli abonnent|få|følg oss|støtt) (digital|alle|av|for|inn)",
        "^(last ned|logg inn|prøv|bestill|lik oss|gå ikke glipp|kjøp) (på|til|vår|vårt|våre|deg|her|nå|oss|i)",
        "^(last ned|logg inn|prøv|bestill) (gratis|nyhetsbrev|nyhetsbrevet|appen|abonnement)",
        "^(lik oss|gå ikke glipp|kjøp) (gratis|nyhetsbrev|nyhetsbrevet|appen|abonnement)",
        "^(last ned|logg inn|prøv|bestill|lik oss|gå ikke glipp|kjøp) (digital|alle|av|for|inn)",
        "(abonner|meld|registrer|påmelding) {any} (nyhetsbrev|nyhetsbrevet|nyhetsbrevene|kanal|podkast)",
        "(vårt|våre|et|daglige) (nyhetsbrev|nyhetsbrevene)", "^nyhetsbrev",
        "^(denne artikkelen|denne saken|dette) {any} (abonnenter|abonnent|abonnement|medlemmer|logge inn)",
        "^(for å|artikkelen|saken) {any} (abonnenter|abonnent|abonnement|medlemmer|logge inn)",
        "^(denne artikkelen|denne saken|dette) {any} (lese videre|lese hele|pluss|konto)",
        "^(for å|artikkelen|saken) {any} (lese videre|lese hele|pluss|konto)",
        "^(er du|har du|allerede|ikke|ennå ikke) {any} (abonnent|konto|bruker|kunde)",
        "^(er du|har du|allerede|ikke|ennå ikke) {any} (medlem|innlogget|abonnement)", "ingen bindingstid",
        "(si opp|avslutt) når du vil", "^(fra|kun|for bare|bare) {number} kr", "^{number} kr (per|i|/) måned",
        "^(din|skriv inn|fyll inn|e-postadresse|din e-postadresse) [e-postadresse|e-post|abonnement] {any}",
        "^ved å (klikke|registrere|melde|abonnere|sende)",
        "^(jeg godtar|jeg samtykker|ja, jeg vil|jeg ønsker) {any}",
        "(i din|rett i|rett i din) (innboks|innboksen|e-post|mobil)",
        "^følg {any} på (facebook|twitter|instagram|x|google|youtube|tiktok)$", "^(takk for|hjelp oss) {any}",
        "^(ubegrenset|full) tilgang", "^få {any} (nyhetsbrev|nyhetsbrevet|innboksen|varsler)",
      },
      nav = {
        "^(gå|hopp|tilbake) til {any}$", "^(side|bilde) {number} (av|/) {number}$", "^{number} av {number}$",
        "^(vis|skjul|åpne|lukk) (meny|alle|mer|mindre|kart|bildeserie|galleri) [{any}]$",
        "^(godta|administrer|avvis) {any} (cookies|informasjonskapsler)",
        "^(vi bruker|denne nettsiden|dette nettstedet) {any} (cookies|informasjonskapsler)",
        "^(hjem|du er her|forsiden) (>|/|»|›|:) {any}", "^javascript", "^din nettleser",
        "^(ansvarlig redaktør|sjefredaktør) {names}",
      },
      tags = {
        "^(emner|stikkord|tema|temaer|emne|kategori) : {any}",
        "^(kategorier|les mer om|mer om|nøkkelord|tagger|publisert i) : {any}",
      },
      ad = {
        "^(artikkelen|saken|teksten) fortsetter (etter|under|nedenfor)",
        "^(presenteres|sponset|presentert) av {any}$", "^i samarbeid med {name}$", "^annonse {any} annonse$",
        "^(dette er|innhold fra) {any} annonsør",
      },
      comments = {
        "^(vis|les|se|alle) [alle] {any} kommentarer$", "^{number} (kommentarer|kommentar|svar)$",
        "^kommentarer [:|%(] {any}", "^(skriv|legg igjen|legg til) (en|din|et) (kommentar|svar|mening)",
        "^din e-postadresse vil ikke",
        "^(du må|logg inn for|for å kommentere) {any} (kommentere|innlogget|logget inn)", "^kommentarfeltet",
        "^bli den første til å kommentere", "^hva mener du",
        "^vi (ønsker|gjør oppmerksom) {any} (debatt|kommentarfelt)",
      },
      contact = {
        "^(kontakt|e-post|tel|tlf|tlf.) : {any}",
        "^(telefon|pressekontakt|for mer informasjon|kontaktperson|kontaktpersoner) : {any}",
        "^(kontakt|tips|ring|skriv til|send|mail) (oss|redaksjonen|journalisten|din|ditt)",
        "^(kontakt|tips|ring|skriv til|send|mail) (dine|inn|til|forfatteren)",
        "^(har du|vet du|vil du|ønsker du) {any} (tips|tipse|feil|spørsmål) {any}",
        "^(har du|vet du|vil du|ønsker du) {any} (informasjon|innspill|debattinnlegg|innlegg) {any}",
        "^(rapporter|meld fra om|funnet) [en] feil", "^har du funnet",
      },
      correction = {
        "^(rettelse|rettelser|presisering|korreksjon|rettet|redaksjonell merknad|red. anm.) : {any}",
        "^(red.anm|oppdatering|merknad|tillegg|beklagelse|oppdatert|endringslogg) : {any}",
        "^(rettelse|rettelser|presisering|endringslogg)$", "^(i en|en) (tidligere|første) versjon",
        "(artikkelen|saken|teksten|tittelen) (er|har blitt|ble) (oppdatert|rettet|korrigert|endret)",
      },
      embed = {
        "^(vis|se) dette innlegget", "^et innlegg delt av",
        "^(innholdet|dette innholdet) {any} (cookies|informasjonskapsler|youtube|facebook|instagram|twitter)",
        "^eksternt innhold",
      },
      caption = {
        "%((til venstre|til høyre|t.v|t.h|t.v.|t.h.|midten|arkivfoto|illustrasjonsfoto)%)", "?foto :", "?bilde :",
        "?arkivfoto",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(meld deg|abonner|registrer deg) [{any}] (nyhetsbrev|nyhetsbrevet|nyhetsbrevene|kanal|podkast)",
        "^(abonner|bli abonnent|bli medlem|logg inn|opprett konto|opprett bruker|registrer deg|meld deg på|støtt oss|vipps oss|prøv gratis|kjøp abonnement|bestill abonnement) [nå|her|i dag]$",
        "^få {any} (innboks|innboksen|nyhetsbrev|e-post|mobilen|varsler|på mail)$",
        "(i|til|på) din (innboks|e-post|mail|epost)",
        "^(skriv inn|oppgi|fyll inn) [din] (e-post|e-postadresse|epostadresse|epost)", "^din (e-postadresse|epostadresse)",
        "^takk for (din påmelding|at du abonnerer|at du meldte)",
        "^ved å (melde|abonnere|registrere|klikke|opprette) [{any}] (godtar|samtykker|vilkår|aksepterer)",
        "^du kan {any} når (som helst|du vil)$", "^(ingen bindingstid|ingen binding|avslutt når du vil)",
        "^støtt {any} (journalistikk|journalistikken|redaksjon)$",
        "^(denne|dette) (artikkelen|saken|innholdet) [{any}] (abonnenter|abonnent)$", "^(kun|bare|eksklusivt) for abonnenter",
        "^(allerede|er du allerede|har du allerede) [et] (abonnent|abonnement|konto|kunde|medlem|bruker)",
        "^(logg inn|abonner|registrer deg) [{any}] (lese|videre|fortsette|kommentere)$",
        "^(for å lese videre|fortsett å lese|les videre med|lås opp)",
        "^(prøv|les) [{any}] (måned|måneder|uker|dager) [{any}] (kr|gratis|kroner)",
        "^(kun|bare|fra|nå|for) [{any}] kr (per|/|i|første) (måned|måneden|mnd)", "^første måned (gratis|for)",
        "^{number} måneder (gratis|for)", "^(last ned|hent) [{any}] app",
        "^(last ned|hent) (appen|appen vår|{any} app store|{any} google play)",
        "^følg oss på (facebook|instagram|twitter|x|youtube|linkedin|tiktok|snapchat|google|sociale|sosiale)",
        "(vår|vårt) (whatsapp-kanal|facebookside|youtubekanal|instagramkonto)",
        "^(slå på|aktiver) (varsler|pushvarsler|varslinger)", "^få {any} (varsler|pushvarsler|varslinger)",
        "^gå (ikke|aldri) glipp av {any} (sak|nyhet|nyheter|saker|nyhetsbrev)$", "^hold deg oppdatert {any}",
      },
      share = {
        "^del (artikkelen|artikkel|saken|denne saken|denne artikkelen|innlegget)",
        "^del (på|via|med) (facebook|twitter|x|whatsapp|linkedin|e-post|epost|messenger)",
        "^(kopier lenke|kopier lenken|lenke kopiert|lenken er kopiert|lagre artikkel|lagre saken|skriv ut|lytt til saken|lytt til artikkelen|tips en venn|gi bort artikkelen)$",
      },
      related = {
        "^(les også|les mer|se også|hør også|mer om|relatert|bakgrunn|les videre|anbefalt|se video) : {any}",
        "^(les|se|hør) (også|mer)$", "^les (mer om|flere|alt om|hele|mer fra|mer her) {any}",
        "^(flere|andre) (saker|nyheter|artikler) (om|fra|i|av)",
        "^(kanskje liker du|andre leser|anbefalt for deg|relaterte artikler|relaterte saker|mest lest|mest leste)",
        "^klikk her (for|og) {any}",
      },
      ad = {
        "^(annonse|annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|artikkelen fortsetter etter annonsen|sponset innhold|saken fortsetter etter annonsen|annonselenker)$",
        "(under|etter) annonsen$",
      },
      comments = {
        "^(skriv|legg igjen|legg inn) (en|din) kommentar", "^(vis|les|se) [alle] [{number}] kommentarer",
        "^{number} kommentarer$", "^kommentarfelt* {any} (stengt|modereres|avsluttet)",
        "^(kommenter|kommenter saken|logg inn for å kommentere|delta i debatten|hva mener du)$", "^din e-postadresse vil ikke",
        "obligatoriske felt er",
      },
      nav = {
        "(aktiver|slå på) javascript", "javascript {any} (slått av|aktivert|deaktivert)",
        "^(vi|dette nettstedet|denne siden|nettstedet) bruker (cookies|informasjonskapsler)",
        "^(godta|aksepter|administrer|avslå) [alle] (cookies|informasjonskapsler)",
        "^(hopp|gå) til (innhold|innholdet|hovedinnhold|hovedinnholdet)",
        "^(til toppen|tilbake til toppen|personvern|personvernerklæring|informasjonskapsler|cookies|brukervilkår|personvernpolicy|samtykkeinnstillinger)$",
        "^nettleseren din {any} (støtter|støttes)", "^(videoen|denne videoen) [{any}] tilgjengelig",
        "^(åpne|vis) (bildet|bildene|bildeserie) [i] [fullskjerm]",
      },
      tags = { "^(emner|emneord|stikkord|nøkkelord|mer om|les mer om|tagger) : {any}" },
      timestamp = {
        "^lesetid [:] [ca|ca.] {number}", "^{number} (min|minutter|minutters) (lesetid|lesing)",
        "^(publisert|oppdatert|sist oppdatert|publisert første gang) [:] [den|kl] {date}$",
      },
      copyright = {
        "alle rettigheter (reservert|forbeholdt)", "^(kopiering|gjengivelse|ettertrykk) [{any}] (forbudt|tillatelse|tillatt)",
      },
      disclaimer = { "(får|tjener) vi [en] provisjon", "^dette er (en kronikk|et debattinnlegg|en kommentar) {any}" },
      contact = {
        "^(har du|vil du) [{any}] (tips|tipse|innspill|spørsmål) [{any}] (send|kontakt|oss|mail|ring)",
        "^(tips|kontakt) (oss|redaksjonen|journalisten)", "^(funnet|oppdaget) [{any}] (feil|skrivefeil)",
      },
      correction = {
        "^(rettelse|presisering|korreksjon|oppdatering) : {any}",
        "^(i en tidligere versjon|en tidligere versjon) av (saken|artikkelen|denne)",
      },
      embed = {
        "^(vis|se) dette innlegget på instagram", "^et innlegg delt av", "^innholdet {any} (informasjonskapsler|cookies)",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "av", "tekst av", "skrevet av" },
      bio = { "om forfatteren", "om skribenten", "forfatter", "skribent", "om artikkelforfatteren", "journalist" },
      related = {
        "les mer", "les også", "les videre", "se også", "relaterte (saker|artikler|emner)", "relatert", "mest lest",
        "mest (lest|leste|sett|delt|kommentert|populært) [{any}]", "siste (nytt|saker|nyheter|nyhetene)",
        "flere (saker|nyheter|artikler) [fra|om|i] [{name}]", "mer (fra|om|i) {any}", "flere nyheter", "akkurat nå",
        "populært", "anbefalt", "anbefalte (saker|artikler)", "vi anbefaler", "anbefales", "gå ikke glipp av",
        "andre leser", "lignende (saker|artikler)", "du vil kanskje også like", "toppsaker", "lesetips", "se mer",
        "utvalgte saker", "aktuelt", "nyeste saker", "av samme forfatter", "samme tema", "bildeserier", "video",
        "tidligere saker", "les flere saker", "nå på {name}",
      },
      share = { "del", "del artikkelen", "del saken", "del denne saken" },
      promo = {
        "nyhetsbrev", "våre nyhetsbrev", "abonner", "abonnement", "bli abonnent", "meld deg på {any}", "støtt {any}",
      },
      nav = {
        "meny", "seksjoner", "tjenester", "følg oss", "om oss", "kontakt", "kundeservice", "snarveier", "navigasjon",
        "lenker", "annet", "mer fra oss",
      },
      tags = { "emner", "stikkord", "tema", "les mer om", "nøkkelord", "relaterte emner", "i denne saken" },
      comments = {
        "kommentarer", "{number} kommentarer", "kommenter", "skriv en kommentar", "legg igjen en kommentar",
        "legg igjen et svar", "debatt",
      },
      contact = { "kontakt", "pressekontakt", "kontakt oss", "kontaktpersoner" },
    },
    roles = {
      byline = {
        before = {
          "av", "tekst:", "tekst av", "tekst og (bilder|foto):", "tekst & foto:", "skribent:", "forfatter:",
          "skrevet av", "artikkel av", "en (kommentar|analyse|kronikk) av", "publisert av",
          "(kommentar|analyse|intervju|kronikk) av", "journalist:",
        },
      },
      reporting = {
        before = { "reportasje:", "journalister:", "rapportering:", "reporter:", "reportere:", "reportasje av" },
      },
      additional = {
        before = {
          "medvirkende:", "med bidrag fra", "med bidrag av", "research:", "i samarbeid med", "bidrag:",
          "ytterligere rapportering:", "med materiale fra", "bidragsytere:", "bidragsyter:",
        },
        after = {
          "bidro til (saken|denne saken|artikkelen|denne artikkelen|reportasjen)",
          "har bidratt til (saken|denne saken|artikkelen|denne artikkelen)",
        },
      },
      editing = {
        before = {
          "redigering:", "redaktør:", "redigert av", "redigering av", "redaksjon:", "klipp:", "klipping:",
          "produsent:", "bearbeidelse:", "vaktsjef:", "desk:", "redaktører:", "korrektur:", "reportasjeleder:",
        },
      },
      photography = {
        before = {
          "foto:", "foto av", "fotograf:", "fotografer:", "bilde:", "bilder:", "bilde av", "bilder av",
          "illustrasjon:", "illustrasjoner:", "illustrasjon av", "grafikk:", "video:", "kamera:", "arkivfoto:",
          "illustrasjonsfoto:", "tegning:", "foto/video:", "foto",
        },
      },
      translation = {
        before = {
          "oversettelse:", "oversatt av", "oversettelse av", "oversetter:",
          "oversatt fra (engelsk|tysk|fransk|svensk|dansk|russisk) av",
        },
      },
      compiling = { before = { "sammenstilt av", "samlet av", "oppsummert av" } },
      fact_check = { before = { "faktasjekk:", "faktasjekket av", "faktasjekk av" } },
      audio = {
        before = {
          "lyd:", "lydtekniker:", "musikk:", "programleder:", "oppleser:", "lest av", "lyddesign:", "teknikk:",
        },
      },
      code = {
        before = {
          "utvikling:", "utvikler:", "utviklere:", "programmering:", "design:", "utviklet av", "data:",
          "dataanalyse:", "design og utvikling:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^kilde[r]: {name}$", "(opprinnelig|tidligere) publisert (i|på|hos) {name}" },
    agency = {
      "Norsk Telegrambyrå", "NTB Scanpix", "Scanpix", "©NTB", "TDN Direkt", "NPK", "Nynorsk Pressekontor", "ANB",
      "Avisenes Nyhetsbyrå", "NTB-AFP", "NTB-Reuters", "Newswire", "NTB Kommunikasjon", "Bildbyrån", "E24", "TT",
      "NTB/AFP",
    },
    staff = { "vår (korrespondent|utsendte|medarbeider)", "redaksjonen", "nyhetsredaksjonen" },
    words = {
      ["and"] = { "og", "&", "samt" },
      ["in"] = { "i", "fra", "på", "til" },
      particle = { "af", "av", "von", "de" },
      honorific = { "Herr", "Fru", "Dr", "Prof" },
      staff = {
        "journalist", "journalister", "redaktør", "redaktører", "korrespondent", "korrespondenter", "kommentator",
        "spaltist", "fotograf", "fotografer", "reporter", "reportere", "redaksjon", "redaksjonen", "skribent",
        "frilansjournalist", "nyhetsredaktør", "sjefredaktør", "nyhetsleder", "sportsjournalist", "praktikant",
        "forfatter", "vaktsjef",
      },
      house = {
        "Telegrambyrå", "Avis", "Avisen", "Nyheter", "Media", "Mediehus", "Forlag", "Radio", "Stiftelsen",
        "Universitetet", "Kommune", "Politiet", "AS", "Arkiv",
      },
      month = {
        { "januar", "jan" }, { "februar", "feb", "febr" }, { "mars", "mar" }, { "april", "apr" }, { "mai" },
        { "juni", "jun" }, { "juli", "jul" }, { "august", "aug" }, { "september", "sept", "sep" },
        { "oktober", "okt" }, { "november", "nov" }, { "desember", "des" },
      },
      weekday = {
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "tirs", "ons", "tors", "fre", "lør",
        "søn",
      },
      clock = { "kl", "klokken" },
      ago = {
        "siden", "minutt", "minutter", "time", "timer", "dag", "dager", "uke", "uker", "måned", "måneder", "år",
      },
      stop = {
        "den", "det", "de", "en", "ei", "et", "og", "eller", "men", "at", "som", "er", "var", "være", "vært", "har",
        "hadde", "ha", "kan", "kunne", "skal", "skulle", "vil", "ville", "må", "måtte", "ikke", "også", "bare", "nå",
        "da", "når", "der", "her", "hvordan", "hva", "hvem", "hvilken", "om", "på", "i", "til", "fra", "med", "av",
        "for", "uten", "mot", "mellom", "under", "over", "etter", "før", "ved", "gjennom", "han", "hun", "vi",
        "dere", "jeg", "du", "dem", "hans", "hennes", "deres", "sin", "sitt", "sine", "min", "mitt", "mine", "vår",
        "man", "seg", "så", "enn", "mer", "mye", "alle", "alt",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[den | på]],
    wrote = [[skrev | skrev følgende | skriver | har skrevet | svarte]],
    glue = [[kl | klokken | brukeren | fra | på]],
    prose = [[som | hva | da | når | hvis | han | hun | de | jeg | vi | og | men | så | dette]],
    months = [[
      januar, jan | februar, feb | mars, mar | april, apr | mai | juni, jun | juli, jul | august, aug |
      september, sep, sept | oktober, okt | november, nov | desember, des
    ]],
    day_first = true,
    days = [[
      mandag, man, ma | tirsdag, tir, ti, tirs | onsdag, ons | torsdag, tor, tors | fredag, fre, fr |
      lørdag, lør, lø | søndag, søn, sø
    ]],
    fields = {
      from = [[fra | avsender]],
      to = [[til | mottaker]],
      cc = [[kopi | kopi til | cc]],
      date = [[dato | sendt]],
      subject = [[emne]],
      other = [[svar til | prioritet | vedlegg]],
    },
    original = [[
      opprinnelig melding | original melding | opprinnelig e-post | original e-post | opprinnelege melding |
      svar over denne linjen | skriv svaret ditt over denne linjen
    ]],
    forwarded = [[
      videresendt melding | videresendt e-post | begynnelse på videresendt melding |
      start på videresendt melding | vidaresend melding
    ]],
    device = [[
      sendt fra min … | sendt fra mitt … | sendt via min … | sendt fra | sendt via | sendt med |
      skaff outlook for | skaff deg outlook for | last ned outlook for | hent outlook for
    ]],
    devices = [[telefon | mobil | nettbrett | enhet]],
    excuse = [[unnskyld | beklager]],
    greetings = [[hei | kjære | god dag | god morgen | heisann | hallo]],
    inline = [[nedenfor | nedenunder | i teksten]],
    closings = [[
      med vennlig hilsen | med vennleg helsing | vennlig hilsen | med hilsen | hilsen | hilsner | mvh | vh |
      beste hilsen | beste hilsener | med beste hilsen | takk | tusen takk | på forhånd takk | ha en fin dag
    ]],
    disclaimers = [[
      denne e-posten og eventuelle vedlegg |
      hvis du ikke er rett mottaker |
      dersom du har mottatt denne e-posten ved en feil
    ]],
    hints = [[
      tenk på miljøet | denne e-posten kan inneholde | konfidensiell informasjon | virusfri |
      rett mottaker | denne e-posten er konfidensiell | denne meldingen er konfidensiell
    ]],
    footers = [[
      du mottar denne e-posten fordi | du mottar denne meldingen fordi | for å melde deg av | meld deg av |
      avslutt abonnementet | e-postliste
    ]],
  },
}
