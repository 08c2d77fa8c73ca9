-- Slovak. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "sk",
  name = "Slovak",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        p pí sl dr judr mudr mvdr rndr phdr paeddr thdr rsdr pharmdr thlic dr.h.c prof doc mgr mga ing bc phmr
        akad.arch akad.mal arch lic red sen posl preds podpreds riad taj gen plk pplk mjr kpt npor
        por ppor prap rtm nrtm čat des slob brig kap kom adm st ml nár sv blah bl ctih br
        o mons arcib kard rev mr mrs ms tr ul nábr
        odd okr kr obv k.ú býv zv zasl hl hlav stred juhozáp sev juž vých záp
        hist poľ čes nem fr angl rus gréc tal maď amer brit techn hosp priem
        zák vl zomr nar
      ]],
      before_number = [[
        č čís č.j č.p čl ods odst písm § par bod obr tab s str zv sv roč r kap diel d t zák zb z.z vyhl
        tel mob fax psč cca asi max min odd sp.zn ev.č reg.č vyd hod ca príl pozn pol l n v
      ]],
      inside = [[
        napr tj t.j tzn t.zn tzv t.zv t.č m.i resp príp ev event vr zvl najmä
        porov pozri viz vs cf i.e e.g sc tz cit op ad adj zn
        medzinár všeob zdravot nadm pribl prel skr
        angl nem fr franc lat gréc rus špan tal poľ maď čes hebr arab jap čín
        n.m.v m.n.m
      ]],
      anywhere = [[
        a.i a.p a.n a.ď a.s.o et.al al ibid id op.cit tamže
        p.n.l l.p l n.m m n
        s.r.o spol spol.s.r.o a.s v.o.s k.s o.z n.o š.p s.p n.p inc ltd corp co
        tis mil mld mio sk hal ks kg km cm mm ha min sek sec
        jan feb mar apr jún júl aug sep sept okt nov dec ut štv pi ne
        jr sr u.s u.s.a u.k e.ú
        univ fak inst akad nakl vyd prekl ed eds rukop zb príl bibl
        roč dopol odp r stor csc ph.d th.d drsc mba ll.m p.s pozn j nám
      ]],
      after_number = [[ hod min tis mil mld mio ks sk hal km cm mm kg ha hl stor ]],
      ending = [[ n.l pr.n.l pr.kr po.kr atď a.t.ď atp a.pod apod etc ]],
    },
    months = [[
      január januára januári február februára februári marec marca marci apríl apríla apríli máj mája máji jún júna
      júni júl júla júli august augusta auguste september septembra septembri október októbra októbri november
      novembra novembri december decembra decembri
    ]],
    ordinals = true,
    starters = [[
      ten tá to tí tie toho tej tých tomu tom tým tými tú táto tento toto títo tieto tejto tohto tomto touto túto
      týchto týmto onen ona ono taký taká také
      ja ty on my vy oni ony ma mňa mi mne mnou ťa teba ti tebe jeho ho jemu mu ňom ním jej ju ňu ich nás nám
      nami vás vám vami im nimi sa si sebe seba môj moja moje tvoj svoj svoje svoju náš naša naše váš vaša vaše
      kto čo kde kedy ako prečo aký aká aké ktorý ktorá ktoré ktorí kam odkiaľ koľko čí koho čoho komu
      a i aj ale avšak však alebo či preto pretože lebo teda tak takže ani lenže no nie zatiaľ
      keď keby aby že ak pokiaľ hoci než kým hneď nakoľko keďže
      v vo z zo na do od odo po pre pri o u pod nad pred za medzi bez k ku s so podľa počas okolo kvôli voči proti
      namiesto okrem vďaka vedľa uprostred mimo cez vrátane
      je sú bol bola bolo boli bude budú som sme má majú mal mala môže môžu mohol možno musí musel chce nebol
      nebola nemá nemôže
      áno nikdy nikto nič žiadny žiadna žiadne tiež taktiež len iba ešte už vždy často niekedy
      tu tam teraz dnes včera zajtra vtedy potom neskôr najprv následne konečne nakoniec
      napriek navyše ovšem bohužiaľ žiaľ samozrejme snáď vraj vlastne totiž napríklad
      všetci všetko všetky každý každá každé mnoho mnohí niekoľko niektorí niektoré niektorý iný iná iné iní
      sám sama samo obaja obe jeden jedna jedno dva dve tri štyri päť prvý druhý tretí posledný ďalší
      súčasne zároveň pôvodne doteraz celkom veľmi viac menej dosť prosím ďakujem ďakujeme nech
    ]],
    capitals = [[ vy vás vám vami váš vaše vaša ty ti teba tebe ]],
    openers = [[ v vo od do po pred okolo na ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[dňa | v | dna]],
    wrote = [[napísal | napísala | napísal(a) | napísal/a | píše | odpísal]],
    glue = [[o | v | odosielateľ | používateľ | od]],
    prose = [[ako | čo | keď | on | ona | oni | ja | my | a | ale | tak | to]],
    months = [[
      januára, január, jan | februára, február, feb | marca, marec, mar | apríla, apríl, apr | mája, máj |
      júna, jún | júla, júl | augusta, august, aug | septembra, september, sep | októbra, október, okt |
      novembra, november, nov | decembra, december, dec
    ]],
    day_first = true,
    days = [[pondelok, po | utorok, ut | streda, st | štvrtok, št | piatok, pi | sobota, so | nedeľa, ne]],
    fields = {
      from = [[od | odosielateľ]],
      to = [[komu | príjemca | pre]],
      cc = [[kópia | cc | skrytá kópia]],
      date = [[dátum | odoslané]],
      subject = [[predmet]],
      other = [[odpovedať komu | dôležitosť | prílohy]],
    },
    original = [[pôvodná správa | originálna správa | pôvodný e-mail]],
    forwarded = [[
      preposlaná správa | odovzdaná správa | začiatok preposlanej správy | začiatok preposielanej správy |
      forwardovaná správa
    ]],
    device = [[
      odoslané z môjho … | odoslané z | odoslané zo | odoslané pomocou | poslané z | získať outlook pre |
      stiahnuť outlook pre | získajte outlook pre
    ]],
    devices = [[telefónu | mobilu | tabletu]],
    excuse = [[ospravedlňte | prepáčte | ospravedlňujem sa]],
    greetings = [[ahoj | dobrý deň | vážený | vážená | milý | milá | zdravím]],
    inline = [[nižšie | v texte]],
    closings = [[
      s pozdravom | s priateľským pozdravom | s úctou | zdravím | pekný deň | želám pekný deň | ďakujem |
      vďaka | vopred ďakujem
    ]],
    disclaimers = [[
      táto správa a všetky prílohy | ak nie ste zamýšľaným príjemcom |
      ak nie ste adresátom
    ]],
    hints = [[tento e-mail a | obsah tejto správy | dôverné informácie | antivírusový program | táto správa je dôverná]],
    footers = [[
      túto správu ste dostali, pretože | tento e-mail ste dostali, pretože | odhlásiť sa | odhlásiť odber
    ]],
  },
}
