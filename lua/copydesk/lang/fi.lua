-- Finnish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "fi",
  name = "Finnish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hra nti rva tri prof dos toht tohtori dr maist kand lis dipl.ins ins ark vt virk joht pj vpj siht kapt maj
        ev evl kenr luutn ltn kers past rov piispa st mr mrs ms mme pres e.m em synt ups vänr alik
      ]],
      before_number = [[
        nro n:o no art kpl kuv kuva tau taul s ss sivu luku luk puh p gsm fax vol osa n noin ca klo kello max min
        ks vrt vert mom § kap v vv nid täyd prosent liit
      ]],
      inside = [[
        esim es ts t.s ns n.s m.m muun lukien ml m.l nk ko k.o ao a.o eo e.o jne.s ks vrt
        vert vs ent engl ruots saks ransk lat ven kreik it eng vir alk alun erit esitt
        n noin oik ed seur v.s vast verr yht yks mon huom i.e e.g cf tark varm lyh nyk aik
      ]],
      anywhere = [[
        ym.s jatk et.al al ibid id op.cit
        eaa jaa eKr jKr
        oy oyj ky ay ry r.y osk inc ltd corp co
        maalis huhti marras
        ma ti ke to pe la su
        h min sek s kg km cm mm milj mrd t kpl eur mk p u.s u.s.a u.k e.u d.c
        jr sr nuor vanh os yliop kirj toim suom käänt julk kust lait tied
      ]],
      after_number = [[ km cm mm kg g m l s h min sek kpl mk eur p milj mrd ]],
      ending = [[ a.m p.m ap ip ph.d p.s ekr jkr e.kr j.kr jne jms ym yms tms etc ]],
    },
    months = [[
      tammikuu tammikuuta tammikuun tammikuussa helmikuu helmikuuta helmikuun helmikuussa maaliskuu maaliskuuta
      maaliskuun maaliskuussa huhtikuu huhtikuuta huhtikuun huhtikuussa toukokuu toukokuuta toukokuun toukokuussa
      kesäkuu kesäkuuta kesäkuun kesäkuussa heinäkuu heinäkuuta heinäkuun heinäkuussa elokuu elokuuta elokuun
      elokuussa syyskuu syyskuuta syyskuun syyskuussa lokakuu lokakuuta lokakuun lokakuussa marraskuu marraskuuta
      marraskuun marraskuussa joulukuu joulukuuta joulukuun joulukuussa
    ]],
    ordinals = "arabic",
    starters = [[
      se ne tämä nämä tuo nuo sen sitä siinä siitä siihen sillä sille siltä niiden niitä niissä niistä niihin
      tämän tätä tässä tästä tähän tällä näiden näitä näissä näistä tuon tuota
      minä sinä hän me te he mä sä minun minua minulla minulle sinun sinua sinulla hänen häntä hänellä hänelle
      meidän meitä meillä teidän teitä teillä heidän heitä heillä
      kuka mikä missä mistä mihin milloin miksi miten kuinka millainen kumpi ketkä mitä mitkä kenen
      ja tai mutta vaan sekä että eli joko vai
      jos kun koska vaikka jotta kunnes ennen jälkeen jotka joka jossa jolloin siksi kuten
      on oli ovat olivat ei eivät eikä en et emme ette olen olemme voi voivat voisi pitää täytyy
      kyllä joo niin näin myös vain vielä jo nyt sitten silloin tänään eilen huomenna aina usein joskus koskaan
      myöhemmin aiemmin aikaisemmin ensin lopuksi lisäksi kuitenkin siten tosin toisaalta esimerkiksi ehkä
      kaikki kaikkien joku jotkut jokin jokainen monet moni muut muu muita useat useita paljon vähän enemmän
      molemmat itse sama samat toinen toiset ensimmäinen kaksi kolme neljä yksi eräs
      täällä täältä tänne siellä sieltä sinne tuolla vuonna vuosina vuoden aikana mukaan kanssa ilman
      valitettavasti onneksi nykyisin nykyään yleensä lopulta samalla tällöin toisin hyvin kiitos ainakin
    ]],
    capitals = [[ te teitä teille teidän sinä sinua sinulle ]],
    openers = [[ klo kello vuonna ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "arkistokuva", "kuvituskuva", "kuva", "lehtikuva", "stt", "arkistokuvaa", "kuvakaappaus", "pressikuva",
        "kuvitus", "kuva arkisto",
      },
      related = {
        "lue lisää", "lue myös", "lue koko juttu", "lue juttu", "näytä lisää", "näytä kaikki", "katso lisää",
        "katso myös", "katso kaikki", "lisää uutisia", "lisää aiheesta", "lataa lisää", "jatka lukemista",
        "katso video", "katso kuvat", "lue artikkeli", "kaikki uutiset", "lisää", "aiheeseen liittyvää",
        "lue seuraavaksi", "siirry juttuun", "uusimmat",
      },
      share = {
        "jaa", "jaa artikkeli", "jaa juttu", "jaa facebookissa", "jaa twitterissä", "jaa x:ssä", "jaa whatsappissa",
        "jaa linkedinissä", "jaa sähköpostilla", "tulosta", "lähetä", "kopioi", "kopioi linkki", "linkki kopioitu",
        "tallenna", "tallenna artikkeli", "tallenna juttu", "tykkää", "kuuntele", "kuuntele artikkeli", "twiittaa",
        "lahjoita artikkeli", "jaot", "sähköposti", "seuraa", "lue myöhemmin",
      },
      promo = {
        "tilaa", "tilaa nyt", "tilaa uutiskirje", "kirjaudu", "kirjaudu sisään", "kirjaudu ulos", "rekisteröidy",
        "luo tunnus", "luo tili", "oma tili", "omat tiedot", "liity", "liity jäseneksi", "tilaajille",
        "vain tilaajille", "tue meitä", "lahjoita", "uutiskirje", "uutiskirjeet", "kokeile ilmaiseksi",
        "tilaa lehti", "digitilaus", "lataa sovellus", "oletko jo tilaaja", "tutustu tarjoukseen", "tilaukset",
        "asiakaspalvelu", "osta",
      },
      nav = {
        "etusivu", "koti", "valikko", "hae", "haku", "sulje", "takaisin", "takaisin ylös", "ylös",
        "siirry sisältöön", "siirry pääsisältöön", "siirry etusivulle", "osastot", "tietosuoja", "tietosuojaseloste",
        "tietosuojakäytäntö", "evästeet", "evästeasetukset", "käyttöehdot", "yhteystiedot", "ota yhteyttä", "ohjeet",
        "apua", "tietoa meistä", "toimitus", "mainosta", "mediatiedot", "avoimet työpaikat", "arkisto",
        "näköislehti", "päivän lehti", "politiikka", "talous", "kotimaa", "ulkomaat", "maailma", "suomi",
        "paikalliset", "urheilu", "jalkapallo", "jääkiekko", "kulttuuri", "viihde", "tiede", "teknologia", "digi",
        "terveys", "hyvinvointi", "ilmasto", "ympäristö", "koulutus", "mielipide", "mielipiteet", "pääkirjoitus",
        "pääkirjoitukset", "kolumni", "kolumnit", "kommentti", "näkökulma", "rikos", "asuminen", "koti ja asuminen",
        "autot", "auto", "matkailu", "matkat", "ruoka", "reseptit", "muoti", "perhe", "ihmiset", "elämä", "elokuvat",
        "musiikki", "kirjat", "tv", "radio", "sää", "horoskooppi", "ristikot", "pelit", "visat", "video", "videot",
        "kuvat", "podcast", "podcastit", "suora", "suorat", "tuoreimmat", "uusimmat uutiset", "uutiset",
        "luetuimmat", "työ", "blogit", "seuraava", "edellinen", "hyväksy", "hyväksy kaikki", "hylkää", "ladataan",
        "asetukset", "saavutettavuus", "anna palautetta", "palaute", "vastaava päätoimittaja", "päätoimittaja",
        "suurenna kuva", "juttuvinkki", "lähetä juttuvinkki", "toista",
      },
      tags = {
        "avainsanat", "asiasanat", "aiheet", "tunnisteet", "aiheesta", "lue lisää aiheesta", "kategoriat",
        "jutun aiheet", "artikkelin aiheet", "teemat",
      },
      ad = {
        "mainos", "mainokset", "ilmoitus", "kaupallinen yhteistyö", "mainossisältö", "sponsoroitu",
        "sponsoroitu sisältö", "yhteistyössä", "juttu jatkuu mainoksen jälkeen",
        "artikkeli jatkuu mainoksen jälkeen", "artikkeli jatkuu mainoksen alla", "sulje mainos", "mainos alkaa",
        "mainos päättyy", "juttu jatkuu mainoksen alla",
      },
      comments = {
        "kommentoi", "kommentti", "kommentit", "näytä kommentit", "lue kommentit", "kirjoita kommentti",
        "jätä kommentti", "vastaa", "ilmianna", "ilmoita asiattomasta viestistä", "piilota kommentit",
        "kaikki kommentit", "ei kommentteja", "keskustele", "keskustelu", "osallistu keskusteluun",
        "lähetä kommentti", "lisää kommentti", "avaa kommentit",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^(teksti|toimittaja|kirjoittaja|kirjoittanut|toimittajat) [:] {names}$",
        "^(teksti ja kuvat|teksti ja kuva|julkaissut|haastattelu|kirjoittajat) [:] {names}$",
        "^(teksti|toimittaja) {names}$", "?^(toimitus|stt|toimittaja|uutistoimitus|yle uutiset)$", "^{names} / stt$",
        "^stt$", "^stt [-|–|/] {any}$",
        "^{names} (toimittaja|päätoimittaja|kirjeenvaihtaja|kolumnisti|uutispäällikkö)$", "^{names} stt$",
      },
      bio = {
        "^(kirjoittaja|kirjoittajasta|tietoa kirjoittajasta)$",
        "^kirjoittaja on {any} (toimittaja|päätoimittaja|kirjailija|professori|tutkija|kolumnisti)",
        "^kirjoittaja on {any} (kirjeenvaihtaja|asiantuntija|johtaja|freelancer|vapaa toimittaja)",
        "^kirjoittaja on", "^{name} on {any} (toimittaja|kirjeenvaihtaja|kolumnisti)$",
      },
      credit = {
        "^(käännös|suomennos|kääntänyt|suomentanut|toimittanut|toimitus) : {names}",
        "^(grafiikka|leikkaus|editointi|tuottaja|juontaja|taustatyö) : {names}",
        "^(kuvitus|ohjaaja|äänisuunnittelu|koodi|tarkistus|faktantarkistus) : {names}",
        "^(avustajat|toimitussihteeri|uutispäällikkö|kuvaaja|visualisointi) : {names}",
        "^(kääntänyt|suomentanut|toimittanut) {names}",
        "^jutun tekemiseen (on osallistunut|osallistui|osallistuivat) {names}",
      },
      photo_credit = {
        "^(kuva|kuvat|valokuva|valokuvat|kuvaaja|valokuvaaja|kuvituskuva|arkistokuva) : {any}",
        "^(kuvalähde|grafiikka|kuvitus|video|kuvien lähde|kuvateksti|pressikuva|kuvankäsittely) : {any}",
        "(kuva|kuvat|kuvaaja|valokuva|kuvituskuva|arkistokuva) : {any}$", "^kuva {name}",
        "%((arkistokuva|kuvituskuva)%)$", "/ (lehtikuva|stt|all over press|epa|aop|yle|vesa moilanen)$",
        "^(lehtikuva|aop|stt|yle) / {any}$", "^{names} / yle$", "^© {any} / (lehtikuva|afp|ap|reuters)$",
        "^kuva {any} / (lehtikuva|afp|ap|reuters|epa|stt)",
      },
      syndication = {
        "^(lähde|lähteet) : {any}$",
        "(alun perin|alunperin|ensimmäisen kerran) (julkaistu|ilmestynyt|julkaistiin|ilmestyi)",
        "^(juttu|artikkeli|tämä artikkeli) (on|julkaistiin) (alun perin|aiemmin|alunperin)",
        "^(juttu|artikkeli|tämä artikkeli) (on julkaistu|ilmestyi) (alun perin|aiemmin|alunperin)",
        "^(juttu|artikkeli|tämä artikkeli) (on|julkaistiin|on julkaistu|ilmestyi) (ensin|julkaistu)",
        "^(tämä juttu|kirjoitus|teksti) (on|julkaistiin|on julkaistu|ilmestyi) (alun perin|aiemmin|alunperin)",
        "^(tämä juttu|kirjoitus|teksti) (on|julkaistiin|on julkaistu|ilmestyi) (ensin|julkaistu)",
        "^lehdistötiedote", "^tiedote",
      },
      copyright = {
        "kaikki oikeudet (pidätetään|pidätetty)", "^copyright", "^tekijänoikeus",
        "(kopiointi|jakelu|lainaaminen) {any} (kielletty|lupaa|luvalla)",
      },
      disclaimer = {
        "^(vastuuvapauslauseke|huomautus|huomio) : {any}", "(mainoslinkkejä|affiliate-linkkejä|kumppanuuslinkkejä)",
        "(saa|saamme|saada) {any} (provisiota|provision|komission)",
        "^(kolumni|kirjoitus|teksti|näkökulma) {any} (kirjoittajan omia|kirjoittajan näkemys|mielipide)",
        "ei ole sijoitusneuvontaa",
      },
      timestamp = {
        "^(julkaistu|päivitetty|viimeksi päivitetty|muokattu|päiväys|lisätty|luotu) [:] [klo] {date}",
        "^(julkaistu|päivitetty) (tänään|eilen)",
        "^{number} (minuuttia|tuntia|päivää|minuutti|tunti|päivä|viikkoa|viikko) sitten$",
        "^{number} (kuukautta|kuukausi|vuotta|vuosi|min|t|h) sitten$",
        "^(lukuaika|lukemiseen) [:] {any} (min|minuuttia|minuutti)", "^{number} min (lukuaika|luku)",
        "^(julkaistu|päivitetty) [:]$", "^(tänään|eilen) [klo] {date}$", "^lukuaika {number} min", "^klo {number}$",
      },
      related = {
        "^(lue|katso|kuuntele) (myös|lisää|tästä|koko juttu|seuraavaksi)[:]",
        "^(lue myös|lue lisää|katso myös|katso|lue|kuuntele|video) : {any}",
        "^(podcast|analyysi|haastattelu|kommentti|pääkirjoitus|kolumni) : {any}",
        "^(näkökulma|kuvagalleria|seuraa|lisää aiheesta|tausta|visa) : {any}",
        "^(tuoreimmat|aiheesta lisää|kuvat|testaa|laskuri|juttu jatkuu) : {any}",
        "^(lisää|kaikki) (uutisia|aiheesta|juttuja|artikkeleita) {any}", "^(klikkaa|lue) tästä",
        "^(seuraava|edellinen) (juttu|artikkeli)[:]", "^>> {any}", "^> {any}",
        "^seuraa {any} (täällä|suorana|hetki hetkeltä)$",
      },
      share = {
        "^jaa (tämä|artikkeli|juttu|sivu|somessa|facebookissa|linkki)",
        "^(tulosta|tallenna|kopioi|lähetä) (artikkeli|juttu|linkki|tämä|sivu)", "^{number} jakoa$",
        "^avautuu uuteen (ikkunaan|välilehteen)", "^lahjoita artikkeli",
      },
      promo = {
        "^virheellinen sähköposti*", "?^jokin meni pieleen", "^lataa {any} sovellus", "^kirjaudu sisään {any}",
        "^(joka|kerran) (aamu|viikko|viikossa) {any} (uutiskirje|sähköposti*)",
        "^(tilaa|liity|rekisteröidy|kirjaudu) {any} (uutiskirje | uutiskirjeen | tilaajaksi | jäseneksi | sisään | lehti)",
        "^(tämä|juttu|artikkeli) {any} (tilaajille | vain tilaajille)", "^(oletko|etkö ole) {any} tilaaja",
        "^(tilaa|rekisteröidy|liity|seuraa meitä|tue|lataa) (uutiskirje|uutiskirjeemme|uutiskirjeet)",
        "^(tilaa|rekisteröidy|liity|seuraa meitä|tue|lataa) (sisään|maksutta|ilmaiseksi)",
        "^(kirjaudu|kokeile|hanki|tykkää meistä|saat|saa) (uutiskirje|uutiskirjeemme|uutiskirjeet)",
        "^(kirjaudu|kokeile|hanki|tykkää meistä|saat|saa) (sisään|maksutta|ilmaiseksi)",
        "^(tilaa|rekisteröidy|liity|seuraa meitä|tue|lataa) (sovellus|jäseneksi|nyt|tilaus|somessa)",
        "^(kirjaudu|kokeile|hanki|tykkää meistä|saat|saa) (sovellus|jäseneksi|nyt|tilaus|somessa)",
        "^(tilaa|rekisteröidy|liity|seuraa meitä|tue|lataa) (meitä|tästä|digi)",
        "^(tilaa|rekisteröidy|liity|seuraa meitä|tue|lataa) (lehti|facebookissa|instagramissa)",
        "^(kirjaudu|kokeile|hanki|tykkää meistä|saat|saa) (meitä|tästä|digi|lehti|facebookissa|instagramissa)",
        "^(tilaa|rekisteröidy|liity|seuraa meitä|tue|lataa) (twitterissä|kaikki|käyttöösi)",
        "^(tilaa|rekisteröidy|liity|seuraa meitä|tue|lataa) (sähköpostiisi|tunnus)",
        "^(kirjaudu|kokeile|hanki|tykkää meistä|saat|saa) (twitterissä|kaikki|käyttöösi|sähköpostiisi|tunnus)",
        "(tilaa|tilaamalla) {any} (uutiskirje|uutiskirjeen|uutiskirjeemme)", "^uutiskirje*",
        "^(tämä|artikkeli|juttu|jatka|lue koko) {any} (tilaajille|tilaajana|tilaamalla)",
        "^(tämä|artikkeli|juttu|jatka|lue koko) {any} (kirjautumalla|tilaus|tilauksella)",
        "^(oletko|onko|etkö|ei vielä) {any} (tilaaja|tunnusta|tilausta|tilaajatunnus|jäsen|tili)",
        "(voit peruuttaa|peruuta) {any} (milloin tahansa|koska tahansa)",
        "^(alkaen|vain|hintaan) {number} (€|euroa)", "^{number} (€|euroa) (kuukaudessa|/ kk|ensimmäinen)",
        "^(sähköpostiosoite|sähköpostiosoitteesi|anna sähköposti) {any}",
        "^(tilaamalla|kirjautumalla|rekisteröitymällä|lähettämällä) {any} (hyväksyt|hyväksyn)",
        "^(hyväksyn|kyllä, haluan|haluan) {any}", "^(kiitos|auta meitä) {any} (tilauksesta|tuestasi|palautteesta)",
      },
      nav = {
        "^(siirry|palaa|hyppää) {any} (sisältöön|etusivulle|alkuun|pääsisältöön|hakuun|valikkoon)$",
        "^(sivu|kuva) {number} / {number}$",
        "^(näytä|piilota|avaa|sulje) (valikko|kaikki|lisää|vähemmän|kartta|kuvat) [{any}]$",
        "^(hyväksy|hallitse|hylkää) {any} evästeet", "^(käytämme|tämä sivusto|sivusto) {any} evästeitä",
        "^(etusivu|olet tässä) (>|/|»|›|:) {any}", "^selaimesi", "^javascript",
      },
      tags = { "^(avainsanat|asiasanat|aiheet|tunnisteet|kategoria|kategoriat|aihe|teemat|osasto) : {any}" },
      ad = {
        "^(juttu|artikkeli|teksti) jatkuu (mainoksen|kuvan|videon|upotuksen) (jälkeen|alla|alapuolella)",
        "^(sponsoroi|tarjoaa|yhteistyössä) {name}$", "^mainos {any} mainos$", "^kaupallinen yhteistyö",
      },
      comments = {
        "^(näytä|lue|katso|kaikki) {any} kommentit$", "^{number} (kommenttia|kommentti|vastausta)$",
        "^kommentit [:|%(] {any}", "^(kirjoita|jätä|lisää) (kommentti|kommenttisi|vastaus)",
        "^sähköpostiosoitettasi ei julkaista",
        "^(kirjaudu sisään|kommentoidaksesi|kirjaudu) {any} (kommentoida|kommentoidaksesi|kirjautua)",
        "^kommentointi", "^ole ensimmäinen", "^mitä mieltä (olet|sinä olet)",
      },
      contact = {
        "^(yhteydenotot|sähköposti|puhelin|puh|puh.) : {any}",
        "^(lisätietoja|yhteystiedot|lisätiedot|yhteyshenkilö) : {any}",
        "^(ota yhteyttä|lähetä|soita|kirjoita) (toimitukseen|juttuvinkki|meille|toimittajaan)",
        "^(ota yhteyttä|lähetä|soita|kirjoita) (palautetta|kirjoittajaan|oma)",
        "^(onko sinulla|tiedätkö|haluatko|huomasitko) {any} (juttuvinkki|virhe|vinkki|kysyttävää) {any}",
        "^(onko sinulla|tiedätkö|haluatko|huomasitko) {any} (virheen|jutun|aiheesta) {any}",
        "^(ilmoita|raportoi) {any} (virheestä|virhe)",
      },
      correction = {
        "^(oikaisu|oikaisut|korjaus|tarkennus|korjattu|toimituksen huomautus) {date}",
        "^(päivitys|lisäys|muokattu|täsmennys|oikaistu) {date}",
        "^(oikaisu|oikaisut|korjaus|tarkennus|korjattu|toimituksen huomautus) : {any}",
        "^(päivitys|lisäys|muokattu|täsmennys|juttua korjattu|juttua päivitetty) : {any}",
        "^(oikaisu|korjaus|tarkennus)$",
        "^(juttua|artikkelia|otsikkoa) (on|korjattu) [korjattu|päivitetty|muokattu|täydennetty]",
        "^(juttua|artikkelia|otsikkoa) (päivitetty|muokattu) [korjattu|päivitetty|muokattu|täydennetty]",
        "^(uutista|tekstiä) (on|korjattu|päivitetty|muokattu) [korjattu|päivitetty|muokattu|täydennetty]",
        "^(aiemmassa|jutun aiemmassa|artikkelin aiemmassa) versiossa",
      },
      embed = {
        "^(näytä|katso) tämä julkaisu", "^henkilön {any} jakama julkaisu",
        "^(sisältö|tämä sisältö) {any} (evästeet|evästeitä|youtube|facebook|instagram|twitter)",
      },
      caption = {
        "%((vas|oik|vas.|oik.|kesk.|vasemmalla|oikealla|keskellä|arkistokuva|kuvituskuva)%)", "?kuva :",
        "?arkistokuva", "?kuvituskuva",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^tilaa [{any}] (uutiskirje|uutiskirjeet|uutiskirjeemme|uutiskirjeen|lehti|tilaus)",
        "^(tilaa nyt|tilaa|kirjaudu sisään|luo tunnus|rekisteröidy|liity jäseneksi|lahjoita|tue meitä|kokeile ilmaiseksi|aloita tilaus|tilaa uutiskirje)$",
        "^(saat|saa) [{any}] (sähköpostiisi|sähköpostiin|uutiskirje|puhelimeesi|ilmoitukset)$",
        "^(syötä|anna) (sähköpostiosoitteesi|sähköpostisi)", "^(sähköpostiosoite|sähköpostiosoitteesi)$",
        "^kiitos (tilauksestasi|tilauksesta|rekisteröitymisestä)",
        "^(tilaamalla|kirjautumalla|rekisteröitymällä) [{any}] (hyväksyt|ehdot|käyttöehdot|tietosuoja*)",
        "^voit {any} milloin tahansa$", "^tue {any} (journalismia|journalismi)$",
        "^(tämä|artikkeli|juttu) [{any}] (tilaajille|vain tilaajille)$", "^vain tilaajille",
        "^(oletko|onko sinulla) jo {any} (tilaaja|tunnus|tilaus) ?",
        "^(kirjaudu|kirjaudu sisään|tilaa) (jatkaaksesi|ja lue|lukeaksesi|kommentoidaksesi|tai)",
        "^(jatkaaksesi lukemista|jatka lukemista|lue koko juttu|lue koko artikkeli)",
        "^{number} (kuukautta|viikkoa|kk) (ilmaiseksi|vain|hintaan)",
        "^(vain|nyt|alkaen) [{any}] (€|euroa) [/] (kk|kuukaudessa)", "^lataa [{any}] sovell*", "^seuraa meitä",
        "^(ota|laita) [{any}] (ilmoitukset|push-ilmoitukset) käyttöön", "^älä missaa {any} (uutista|uutisia|juttua)$",
        "^pysy ajan tasalla",
      },
      share = {
        "^jaa (artikkeli|juttu|uutinen|tämä artikkeli|tämä juttu)",
        "^jaa (facebookissa|twitterissä|whatsappissa|linkedinissä|sähköpostilla|x:ssä)",
        "^(kopioi linkki|linkki kopioitu|tallenna artikkeli|tallenna juttu|tulosta|kuuntele artikkeli|kuuntele juttu|lähetä sähköpostilla)$",
      },
      related = {
        "^(lue myös|lue lisää|katso myös|kuuntele myös|katso video|aiheesta lisää|juttu jatkuu) : {any}",
        "^(lue|katso|kuuntele) (myös|lisää)$", "^lue (lisää|koko|myös) (aiheesta|juttu|artikkeli|tästä|täältä)",
        "^(lisää aiheesta|luetuimmat|suosituimmat|aiheeseen liittyvää|suosittelemme|uusimmat uutiset)$",
        "^(klikkaa|paina) tästä",
      },
      ad = {
        "^(mainos|mainos alkaa|mainos päättyy|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|kaupallinen yhteistyö|mainossisältö|sisältö jatkuu mainoksen alla)$",
        "(jatkuu|alla) mainoksen (jälkeen|alla)", "^mainoksen jälkeen",
      },
      comments = {
        "^(kirjoita|jätä|lisää) kommentti", "^(näytä|lue) [kaikki] [{number}] kommentit", "^{number} kommenttia$",
        "^(kommentointi|kommentit) [{any}] (suljettu|päättynyt|poistettu)",
        "^(kommentoi|kirjaudu kommentoidaksesi|osallistu keskusteluun)$", "^sähköpostiosoitettasi ei julkaista",
      },
      nav = {
        "(ota|salli) javascript", "javascript {any} (käytöstä|käyttöön)",
        "^(käytämme|sivusto käyttää|tämä sivusto käyttää) evästeitä", "^hyväksy [kaikki] evästeet",
        "^(siirry|hyppää) (sisältöön|pääsisältöön|suoraan sisältöön)",
        "^(takaisin ylös|sivun alkuun|tietosuojaseloste|tietosuoja|evästeasetukset|käyttöehdot|evästeet|rekisteriseloste)$",
        "^(video|tämä video) ei ole [enää] (saatavilla|katsottavissa)", "^selaimesi ei tue",
      },
      tags = { "^(aiheet|avainsanat|asiasanat|aihe|lisää aiheesta) : {any}" },
      timestamp = { "^lukuaika [:] [noin] {number}", "^(julkaistu|päivitetty|muokattu|julkaistu klo) [:] {date}$" },
      copyright = { "kaikki oikeudet pidätetään" },
      contact = {
        "^onko sinulla (juttuvinkki|vinkki|uutisvinkki|vinkkiä)",
        "^(lähetä|vinkkaa) [{any}] (toimitukselle|juttuvinkki|uutisvinkki|vinkki)", "^(huomasitko|löysitkö) virheen",
      },
      correction = { "^(korjaus|oikaisu|täsmennys|päivitys) [{date}] : {any}", "^(jutussa|artikkelissa) [{any}] aiemmin" },
      embed = { "^näytä tämä julkaisu instagramissa" },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "teksti", "kirjoittanut" },
      bio = { "kirjoittaja", "kirjoittajasta", "toimittaja", "tietoa kirjoittajasta" },
      related = {
        "lue lisää", "lue myös", "lue seuraavaksi", "katso myös", "aiheeseen liittyvää",
        "aiheeseen liittyvät [artikkelit|uutiset|jutut]", "luetuimmat [uutiset|jutut|artikkelit|{name}]",
        "luetuimmat", "suosituimmat", "suosittua", "katsotuimmat", "kommentoiduimmat", "tuoreimmat [uutiset|jutut]",
        "uusimmat [uutiset|jutut|artikkelit]", "lisää (uutisia|juttuja|artikkeleita|aiheesta|tästä aiheesta)",
        "juuri nyt", "suosittelemme", "suositellut [artikkelit]", "muut lukevat", "muita juttuja",
        "samasta aiheesta", "samankaltaisia artikkeleita", "saattaisit pitää myös", "poimintoja", "nostot",
        "pääuutiset", "viimeisimmät", "lisää aiheesta", "toimitus suosittelee", "aiheesta lisää", "videot",
        "etusivulla nyt", "saman kirjoittajan",
      },
      share = { "jaa", "jaa artikkeli", "jaa juttu" },
      promo = { "uutiskirje", "uutiskirjeet", "tilaa", "tilaa uutiskirje", "tilaa {any}", "liity {any}" },
      nav = {
        "valikko", "osastot", "palvelut", "seuraa meitä", "tietoa meistä", "yhteystiedot", "asiakaspalvelu",
        "oikopolut", "navigaatio", "linkit", "muut palvelut",
      },
      tags = { "avainsanat", "asiasanat", "aiheet", "tunnisteet", "jutun aiheet" },
      comments = {
        "kommentit", "{number} kommenttia", "kommentoi", "kirjoita kommentti", "jätä kommentti", "keskustelu",
      },
      contact = { "yhteystiedot", "lisätietoja", "ota yhteyttä" },
    },
    roles = {
      byline = {
        before = {
          "teksti:", "teksti & (kuva|kuvat):", "teksti ja kuvat:", "teksti ja kuva:", "kirjoittaja:", "toimittaja:", "toimittajat:",
          "kirjoittanut", "kirjoittanut:", "teksti", "julkaissut:", "kolumni:", "haastattelu:",
        },
      },
      reporting = { before = { "raportointi:", "reportaasi:", "reportterit:", "reportteri:", "uutisointi:" } },
      additional = {
        before = {
          "avustajat:", "taustatyö:", "lisäraportointi:", "jutun tekemiseen osallistui",
          "jutun tekemiseen osallistuivat", "jutun tekoon osallistui", "jutun tekoon osallistuivat", "avustaja:",
          "tiedonhankinta:",
        },
      },
      editing = {
        before = {
          "toimitus:", "toimittanut", "toimittanut:", "editointi:", "leikkaus:", "tuottaja:", "tuottajat:",
          "toimitussihteeri:", "uutispäällikkö:", "editoija:", "oikoluku:",
        },
      },
      photography = {
        before = {
          "kuva:", "kuvat:", "valokuva:", "valokuvat:", "kuvaaja:", "kuvaajat:", "valokuvaaja:", "kuvitus:",
          "kuvituskuva:", "arkistokuva:", "grafiikka:", "video:", "kuva", "kuvat", "videokuvaus:", "kuvituskuvat:",
          "kuvankäsittely:", "piirrokset:", "kuvittaja:",
        },
      },
      translation = {
        before = {
          "käännös:", "suomennos:", "kääntänyt", "suomentanut", "kääntäjä:", "suomentaja:", "kääntänyt:",
          "suomentanut:",
        },
      },
      compiling = { before = { "koonnut", "koonnut:", "koonti:" } },
      fact_check = { before = { "faktantarkistus:", "faktat tarkisti", "faktantarkistaja:", "faktantarkastus:" } },
      audio = {
        before = {
          "ääni:", "äänisuunnittelu:", "musiikki:", "juontaja:", "juontajat:", "lukija:", "ääninäyttelijä:",
        },
      },
      code = {
        before = {
          "koodi:", "koodaus:", "ohjelmointi:", "kehitys:", "toteutus:", "suunnittelu:", "data:",
          "tietojenkäsittely:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^lähde: {name}$", "^lähteet: {name}$" },
    agency = {
      "Suomen Tietotoimisto", "STT-Lehtikuva", "STT–AFP", "STT-AFP", "STT–Reuters", "STT-Reuters", "Lehtikuva",
      "All Over Press", "AOP", "Uutissuomalainen", "USU", "Startel", "UP", "SPT", "STT Info", "Yle", "Bonnier News",
      "MTV Uutiset",
    },
    staff = { "ulkomaankirjeenvaihtaja", "politiikan toimittaja", "toimitus", "stt:n kirjeenvaihtaja" },
    words = {
      ["and"] = { "ja", "sekä", "&" },
      particle = { "von", "af", "de" },
      staff = {
        "toimittaja", "toimittajat", "päätoimittaja", "kirjeenvaihtaja", "kirjeenvaihtajat", "kolumnisti", "kuvaaja",
        "valokuvaaja", "toimitus", "uutispäällikkö", "toimitussihteeri", "uutistoimittaja", "urheilutoimittaja",
        "taloustoimittaja", "kulttuuritoimittaja", "reportteri", "avustaja", "kirjoittaja", "freelancer",
        "kesätoimittaja",
      },
      house = {
        "Oy", "Oyj", "Media", "Uutiset", "Sanomat", "Lehti", "Kustannus", "Säätiö", "Yliopisto", "Kaupunki",
        "Poliisi", "Arkisto",
      },
      month = {
        { "tammikuu", "tammikuuta", "tammi" }, { "helmikuu", "helmikuuta", "helmi" },
        { "maaliskuu", "maaliskuuta", "maalis" }, { "huhtikuu", "huhtikuuta", "huhti" },
        { "toukokuu", "toukokuuta", "touko" }, { "kesäkuu", "kesäkuuta", "kesä" },
        { "heinäkuu", "heinäkuuta", "heinä" }, { "elokuu", "elokuuta", "elo" }, { "syyskuu", "syyskuuta", "syys" },
        { "lokakuu", "lokakuuta", "loka" }, { "marraskuu", "marraskuuta", "marras" },
        { "joulukuu", "joulukuuta", "joulu" },
      },
      weekday = {
        "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai", "maanantaina",
        "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina", "ma", "ti", "ke",
        "to", "pe", "la", "su",
      },
      clock = { "klo", "kello" },
      ago = {
        "sitten", "minuuttia", "minuutti", "tuntia", "tunti", "päivää", "päivä", "viikkoa", "viikko", "kuukautta",
        "kuukausi", "vuotta", "vuosi",
      },
      stop = {
        "ja", "tai", "mutta", "että", "jos", "kun", "kuin", "niin", "joka", "jotka", "jonka", "mikä", "mitä", "kuka",
        "se", "ne", "hän", "he", "minä", "sinä", "me", "te", "tämä", "nämä", "tuo", "ei", "eivät", "en", "on", "oli",
        "olivat", "ovat", "ollut", "olla", "voi", "voivat", "myös", "vain", "jo", "nyt", "vielä", "sitten", "siellä",
        "täällä", "missä", "miksi", "miten", "mukaan", "kanssa", "jälkeen", "ennen", "koska", "vaikka", "sekä",
        "eikä", "sen", "hänen", "heidän", "meidän", "sitä", "niitä", "siitä", "tässä", "hyvin", "enemmän", "kaikki",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[pvm]],
    wrote = [[kirjoitti | kirjoittaa | kirjoitti seuraavaa | kirjoitti näin | kirjoitti viestissään]],
    glue = [[klo | kello | käyttäjä | na]],
    prose = [[kuten | mitä | kun | jos | hän | he | minä | me | ja | mutta | näin | tämä]],
    months = [[
      tammikuu, tammikuuta, tammik, tammi | helmikuu, helmikuuta, helmik, helmi |
      maaliskuu, maaliskuuta, maalisk, maalis | huhtikuu, huhtikuuta, huhtik, huhti |
      toukokuu, toukokuuta, toukok, touko | kesäkuu, kesäkuuta, kesäk, kesä |
      heinäkuu, heinäkuuta, heinäk, heinä | elokuu, elokuuta, elok, elo | syyskuu, syyskuuta, syysk, syys |
      lokakuu, lokakuuta, lokak, loka | marraskuu, marraskuuta, marrask, marras |
      joulukuu, joulukuuta, jouluk, joulu
    ]],
    day_first = true,
    days = [[
      maanantai, maanantaina, ma | tiistai, tiistaina, ti | keskiviikko, keskiviikkona, ke |
      torstai, torstaina, to | perjantai, perjantaina, pe | lauantai, lauantaina, la |
      sunnuntai, sunnuntaina, su
    ]],
    am = [[ap]],
    pm = [[ip]],
    fields = {
      from = [[lähettäjä | keneltä]],
      to = [[vastaanottaja | kenelle]],
      cc = [[kopio | cc | piilokopio]],
      date = [[päivämäärä | päiväys | lähetetty | pvm]],
      subject = [[aihe]],
      other = [[vastausosoite | tärkeys | liitteet]],
    },
    original = [[
      alkuperäinen viesti | alkuperäinen sanoma | alkup. viesti | alkuperäinen sähköposti |
      vastaa tämän rivin yläpuolelle | kirjoita vastauksesi tämän rivin yläpuolelle
    ]],
    forwarded = [[
      välitetty viesti | edelleenlähetetty viesti | edelleen lähetetty viesti | välitetty viesti alkaa |
      välitetty sanoma | välitetyn viestin alku
    ]],
    device = [[lähetetty | hanki outlook | lataa outlook]],
    devices = [[puhelime | kännykä | tabletis | laittees]],
    excuse = [[pahoittelut | anteeksi]],
    greetings = [[hei | moi | terve | hyvää huomenta | hyvää päivää | arvoisa | hyvä | morjens]],
    inline = [[alla | alapuolella | alempana]],
    closings = [[
      ystävällisin terveisin | terveisin | parhain terveisin | kunnioittavasti | terveiset | yt | yst. terv |
      kiitos | kiitos etukäteen | kiitoksin | terv | ystävällisesti
    ]],
    disclaimers = [[
      tämä viesti ja sen liitteet | tämä sähköposti ja sen liitteet |
      jos et ole viestin oikea vastaanottaja | jos olet saanut tämän viestin vahingossa
    ]],
    hints = [[
      ajattele ympäristöä | tämä sähköpostiviesti | luottamuksellista tietoa | virustorjuntaohjelma |
      tämä viesti on luottamuksellinen
    ]],
    footers = [[
      saat tämän viestin, koska | sait tämän viestin, koska | peruuta tilaus | peruuttaa tilauksen |
      postituslista | sähköpostilista
    ]],
  },
}
