-- Dutch. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "nl",
  name = "Dutch",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dhr hr mevr mw mej mr mrs ms mme drs dr dra ir ing prof bc ds kard mgr pater zr br em jhr jkvr jkvr jonkh
        pres vz voorz secr dir gen kol lt kap kapt maj sgt adm amb burg weth
        st ste sint gebr fam fa wed mevr v d
      ]],
      before_number = [[
        nr nrs no art artt afl afb afd blz bldz bl p pp pag hfst hs hst par § tel telnr fax vol bd dl deel jg jrg
        fig tab vs ca circa plm ong max min noot vgl lid sub stb stcrt pb postb k.b
      ]],
      inside = [[
        bv b.v bijv d.w.z dwz d.i i.c i.e e.g m.a.w m.n m.b.t m.b.v m.i.v m.u.v n.a.v i.v.m i.p.v i.t.t i.h.b
        i.h.a
        t.a.v t.b.v t.g.v t.h.v t.m t/m t.n.v t.o.v t.w.v t.z.t t.n.b t.l.v t.b o.a o.b.v o.g.v o.l.v o.m o.i o.l
        a.d a.h.v a.g.v a.h.w a.d.h.v a.k.a b.g.g b.h.v d.d d.m.v e.o g.g.d i.b.d i.g.v i.o i.s.m
        k.k l.s m.e
        m.h.o m.i m.m.v n.o.t.k n.v.t n.b o.b o.d o.h.v o.t.t p.a p.m p.o p.p p.r p.w r.k
        s.v.p t.o v.d v.h v.h.o v.v v.a vnl vlg vgl verg vs w.o w.v z.g z.g.a z.i z.k z.o zg zgn zog zo.n
        cf cfr ca evt ev excl incl event resp ttz nl voorm wijlen eig oorspr waarsch mogl
        eng fr du lat
      ]],
      anywhere = [[
        enz enzv etc e.d e.a e.v e.v.a et.al ibid id op.cit loc.cit a.w t.a.p vv e.s
        n.v v.o.f c.v s.a inc ltd corp co cie c.s
        jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za
        u.s u.s.a u.k e.u v.s v.n n.y l.a d.c
        jr sr sen jun min sec uur km cm mm kg mg gr mln mld milj duiz st stk ltr ha m.m
        univ inst afd dept bibl uitg red vert bew ed eds hrsg aanw toel opm bijl inl
        str ln pl wg
      ]],
      after_number = [[ uur min sec km cm mm kg mg gr mln mld ltr st stk ]],
      ending = [[ n.chr v.chr chr a.m p.s ph.d ]],
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
      is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest
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
    openers = [[ om op in sinds rond tegen vanaf na voor tot ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[op | op datum | citaat van]],
    wrote = [[
      schreef | schreef het volgende | heeft geschreven | het volgende geschreven |
      heeft het volgende geschreven | geschreven | schrijft | volgende geschreven
    ]],
    glue = [[om | heeft | u | uur | de gebruiker | van]],
    months = [[
      januari, jan | februari, feb, febr | maart, mrt | april, apr | mei | juni, jun | juli, jul |
      augustus, aug | september, sep, sept | oktober, okt | november, nov | december, dec
    ]],
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
      oorspronkelijk e-mailbericht | oorspronkelijke afspraak
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
      dit bericht en eventuele bijlagen | dit e-mailbericht en | deze e-mail en eventuele bijlagen |
      deze e-mail is vertrouwelijk | dit bericht is vertrouwelijk | de informatie in dit e-mailbericht |
      de informatie in deze e-mail | de inhoud van dit bericht | de inhoud van deze e-mail |
      dit bericht kan informatie bevatten | indien u niet de geadresseerde | als u niet de beoogde ontvanger |
      indien u dit bericht ten onrechte | uitsluitend bestemd voor de geadresseerde | denk aan het milieu |
      virusvrij
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
