-- Romanian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ro",
  name = "Romanian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dl d dna d-na d-l dlui d-lui dnei d-nei d-ra dra d-ră dr prof conf lect asist ing arh av ec psih lt col Gen
        gral mr maj cpt plt sg serg cdr lt.col gen.bg amb prim dep sen dir pres vicepres secr acad pr pf ierom
        arhim ep mitr cuv sf st ste mrs ms mme mlle
        str bd b-dul bdul şos șos cl p-ţa p-ța pţa pța spl int com jud mun ap sc
        d-voastră dvs dv m-me s.c soc lic dipl ș.l
      ]],
      before_number = [[
        nr nrul art alin lit pct cap par § p pag pg pp vol vols t fig figs tab tel fax mob ed ediţ n v
        vers aprox cca ca max min sec sect bl sc et ap km ref col rd tom poz h.g o.u.g o.g l
      ]],
      inside = [[
        ex de.ex d.ex p.ex cf conf v i.e e.g vs resp excl incl orig fr engl germ magh it sl
        a.î aî n.b înv fig etim sin
        s.n
      ]],
      anywhere = [[
        ş.cl ș.cl şamd et.al ibid id op.cit loc.cit ş.u ș.u urm
        s.a s.r.l s.n.c s.r.l-d s.a.r.l srl inc ltd corp co cia
        a.c a.d hr î.c d.c n.r
        ian feb febr mar apr iun iul aug sep sept oct nov dec lun sâm dum
        mil mld eur km cm mm kg mg ha h min buc
        s.u.a u.s u.s.a u.k u.e o.n.u u.r.s.s n.y l.a r.p.r r.s.r p.c.r p.n.l p.s.d
        univ inst fac bibl edit ed trad coord red pref dept jr sr n p.s
        m fam reg
      ]],
      after_number = [[ h min sec km cm mm kg mg gr ha mil mld mii buc ]],
      ending = [[ a.m p.m ph.d î.hr d.hr î.e.n e.n etc ş.a ș.a ş.a.m.d ș.a.m.d ]],
    },
    months = [[
      ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
      ian feb febr mar apr iun iul aug sep sept oct noi nov dec
    ]],
    starters = [[
      un o unei unui unor niște nişte cel cea cei cele
      acest această aceasta acesta aceste acestea aceștia aceştia acestui acestei acestor acel acea acela aceea
      acele acelea aceia asta ăsta astea
      eu tu el ea noi voi ei ele dumneavoastră mă mi te ți îți îmi își îi îl le li se s-a s-au m-am l-a i-a i-au
      le-a l-au ne ni vă vi am ai are avem aveți au
      meu mea mei mele tău ta său sa săi sale lui lor nostru noastră vostru
      cine ce care cui când unde cum cât câtă câți câte de
      și şi sau ori dar însă ci iar deci dacă deoarece fiindcă pentru căci că să deși deşi întrucât încât pe așa aşa
      astfel totuși totuşi
      în în-tr dintre într-un într-o într din la cu fără sub peste până spre către după înainte între printre prin
      dintr-un dintr-o printr-un printr-o asupra împotriva contra conform potrivit datorită cauza despre lângă
      este e sunt era erau a fost fi va vor ar poate pot trebuie există nu
      da nici niciodată nimeni nimic niciun nicio
      aici acolo acum atunci azi astăzi ieri mâine apoi mai târziu întâi mereu adesea uneori întotdeauna deja încă
      doar numai chiar abia tot toate toți toţi toată fiecare orice oricine mulți mulţi multe mult puțin puţin
      câțiva câteva unii unele unul una alt altă alți alţi alte altul alta ambele ambii același aceeași
      desigur bineînțeles probabil păcate asemenea plus prea foarte cam
      doi două trei patru cinci primul prima al doilea ultimul mulțumesc
    ]],
    capitals = [[ dumneavoastră dvs ]],
    openers = [[ la în pe de din până după înainte ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[în | in | pe | la | pe data de | la data de | în data de]],
    wrote = [[a scris | a scris următoarele | scrie | a răspuns]],
    glue = [[la | ora | la ora | utilizatorul | de la]],
    prose = [[cum | ce | când | dacă | el | ea | ei | eu | noi | și | dar | așa | aceasta]],
    months = [[
      ianuarie, ian | februarie, feb | martie, mar | aprilie, apr | mai | iunie, iun | iulie, iul |
      august, aug | septembrie, sept, sep | octombrie, oct | noiembrie, nov, noi | decembrie, dec
    ]],
    day_first = true,
    days = [[
      luni, lun | marți, mar, marţi, mart | miercuri, mie | joi | vineri, vin | sâmbătă, sâm, sîmbătă |
      duminică, dum
    ]],
    fields = {
      from = [[de la | expeditor]],
      to = [[către | catre | destinatar]],
      cc = [[cc | copie]],
      date = [[data | dată | trimis | trimis la | dată]],
      subject = [[subiect | subiectul]],
      other = [[răspuns către | importanță | atașamente]],
    },
    original = [[mesaj original | mesajul original | mesajul inițial]],
    forwarded = [[
      mesaj redirecționat | mesaj redirecţionat | mesaj transmis mai departe | mesaj înaintat |
      începutul mesajului redirecționat | mesaj retrimis | mesaj forwardat
    ]],
    device = [[
      trimis de pe … meu | trimis de pe | trimis din | trimis cu | trimis prin | obțineți outlook pentru |
      descărcați outlook pentru
    ]],
    devices = [[telefon | mobil | tabletă]],
    excuse = [[scuze | îmi cer scuze]],
    greetings = [[bună | buna | salut | bună ziua | stimate | stimată | dragă | draga | bună seara]],
    inline = [[mai jos | în text]],
    closings = [[
      cu stimă | cu respect | cu drag | cu deosebită considerație | toate cele bune | mulțumesc | multumesc |
      o zi bună | o zi frumoasă | salutări | cu bine | cu considerație
    ]],
    disclaimers = [[
      acest mesaj și orice atașamente | dacă nu sunteți destinatarul |
      dacă ați primit acest mesaj din greșeală | informațiile conținute în acest mesaj
    ]],
    hints = [[acest e-mail și | acest mesaj poate conține | informații confidențiale | acest mesaj este confidențial]],
    footers = [[
      primiți acest mesaj deoarece | ați primit acest mesaj deoarece | pentru a vă dezabona | dezabonare |
      listă de discuții
    ]],
  },

  -- hyphens: see docs/languages.md; words that may stand before or behind a cut of another word are not here
  hyphens = {
    first = "într dintr printr vice",
  },
}
