-- Hungarian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "hu",
  name = "Hungarian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr id ifj özv prof doc tan ig főig ügyv alez ezr ezds őrgy szds fhdgy hdgy törm zls tbk vezds
        altbgy vörgy pf ker u mrs mr ms st szt vm m
        gr br hg kir csász püsp érs p pp atya r ref ev rk kath
        franc or szl lengy horv tör jap
        múz isk gimn főisk int orsz közp megy közs
      ]],
      before_number = [[
        sz ssz o old évf köt kt f bek par § ld lásd tel fax mob kb körülbelül cca ca max min u em fsz
        hrsz irsz pf melléklet tábl ábr v vö rt tv tvr kr r bek. cikk kiad
      ]],
      inside = [[
        pl ill ld vö v.ö ún u.n ú.n kb kb. mint sgt sig i.e e.g cf vs ua uaz t.i ol
        szül megh elh tul mt tsz jl eredetileg sz lat gör ang ném fr b.ü i.m
      ]],
      anywhere = [[
        sat satöbbi uo u.o i.h im ih et.al al op.cit ibid etc és.tsa tsa tsai
        kft bt zrt nyrt rt kht szöv ltd inc corp co
        i.sz kr.e kr.u kr e
        jan febr feb márc ápr máj jún júl aug szept szep okt nov dec h sze cs szo v
        km cm mm kg dkg dl l ml ft fill mrd mill db drb mp ó
        u.s u.s.a u.k e.u
        szerk ford kiad jegyz bev vál összeáll ny sorsz lt jr sr p.s ui u.i de du egyet
      ]],
      after_number = [[ ft km cm mm kg dkg m l ha db mrd mill perc mp ]],
      ending = [[ a.m p.m ph.d c.sc stb st.b s.t.b ]],
    },
    months = [[
      január januárban januári februárban február februári március márciusban márciusi április áprilisban áprilisi
      május májusban májusi június júniusban júniusi július júliusban júliusi augusztus augusztusban augusztusi
      szeptember szeptemberben szeptemberi október októberben októberi november novemberben novemberi december
      decemberben decemberi jan febr márc ápr máj jún júl aug szept okt nov dec
    ]],
    ordinals = true,
    starters = [[
      a az egy ez ezek azok ezt azt ezeket azokat ennek annak ezeknek azoknak ebben abban ebből abból erre arra ezen
      azon ehhez ahhoz ezzel azzal ezért azért erről arról ettől attól eddig addig ilyen olyan
      én te ő mi ti ők ön önök engem téged őt minket titeket őket nekem neked neki nekünk nektek nekik
      ki kik mik hol hova honnan mikor miért hogyan hogy milyen melyik mennyi hány mit kit kinek minek mire
      és s meg de vagy azonban viszont ám mert mivel tehát így ugyanis hiszen ha bár noha habár ámbár
      mintha amikor amint amíg mielőtt miután mióta míg ahol ahogy ahogyan aki amely ami akik amelyek pedig illetve
      van volt lesz vannak voltak nem nincs nincsenek kell lehet szabad tud ne sem se
      igen soha senki semmi sehol
      itt ott ide oda innen onnan most ma tegnap holnap akkor aztán azután később korábban előbb először végül már
      még mindig gyakran néha csak is szintén sőt továbbá emellett ezenkívül ráadásul ugyanakkor ellenére
      talán valószínűleg persze természetesen sajnos szerencsére
      minden mindenki mindegyik sok sokan több többen kevés néhány egyes mások más másik valaki valami egyik mindkét
      két kettő három négy öt első második utolsó legutóbb jelenleg például igaz köszönöm bizony úgy szerinte
    ]],
    capitals = [[ ön önök maga te ti ]],
    openers = [[ kb ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[
      ezt írta | írta | a következőt írta | a következőket írta | az alábbiakat írta | ezt írta nekem | írja
    ]],
    glue = [[időpont | keltezéssel | dátum | időpontban | -kor | kor | feladó]],
    prose = [[ahogy | amit | amikor | ha | ő | ők | én | mi | és | de | így | ez]],
    months = [[
      január, jan, januári | február, febr, feb | március, márc, már | április, ápr | május, máj |
      június, jún | július, júl | augusztus, aug | szeptember, szept, sze | október, okt | november, nov |
      december, dec
    ]],
    days = [[
      hétfő, hétfőn | kedd, kedden | szerda, szerdán | csütörtök, csütörtökön, csüt | péntek, pénteken |
      szombat, szombaton, szo | vasárnap
    ]],
    am = [[de]],
    pm = [[du]],
    fields = {
      from = [[feladó | küldő]],
      to = [[címzett]],
      cc = [[másolatot kap | másolat | cc | titkos másolat]],
      date = [[dátum | elküldve | küldve | küldés dátuma]],
      subject = [[tárgy]],
      other = [[válaszcím | fontosság | mellékletek]],
    },
    original = [[eredeti üzenet | eredeti levél | az eredeti üzenet]],
    forwarded = [[
      továbbított üzenet | továbbított levél | továbbított üzenet kezdete | a továbbított üzenet kezdete
    ]],
    device = [[
      … küldve | … elküldve | küldve az … | elküldve az | elküldve a | küldve a | az outlook … beszerzése |
      … mobilról küldve
    ]],
    devices = [[telefon | mobil | készülék | tablet]],
    excuse = [[elnézést | bocsánat]],
    greetings = [[szia | sziasztok | kedves | tisztelt | jó napot | helló | üdvözlöm]],
    inline = [[lent | alább]],
    closings = [[
      üdvözlettel | tisztelettel | üdv | üdvözöl | szívélyes üdvözlettel | baráti üdvözlettel | köszönettel |
      köszönöm | előre is köszönöm | szép napot
    ]],
    disclaimers = [[
      ez az üzenet és mellékletei | amennyiben ön nem a címzett |
      ha nem ön a címzett
    ]],
    hints = [[
      ez az e-mail és | jelen üzenet | bizalmas információ | bizalmas információkat | vírusmentes |
      ez az üzenet bizalmas
    ]],
    footers = [[azért kapta ezt az üzenetet, mert | leiratkozás | a leiratkozáshoz | levelezőlista]],
  },
}
