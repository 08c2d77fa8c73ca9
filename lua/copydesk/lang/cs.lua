-- Czech. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "cs",
  name = "Czech",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        p pí pan sl dr judr mudr mvdr rndr phdr paeddr thdr rsdr pharmdr phmr dr.h.c prof doc mgr mga ing bc
        akad.arch akad.mal arch odb as lic red sen posl předs místopř řed taj gen plk pplk mjr kpt npor
        por ppor prap šprap rtm nadpor nprap čet des svob brig kap kom adm st ml nar zem sv blah bl ctih br bratr
        sestra o mons biskup arcib kard rev mr mrs ms tř ul nábř
        odd odděl okr kr obv k.ú býv tvz zv zasl nár hl hlav stř jihozáp sev vých záp
        hist pol čes slov fr angl rus lat řec it mad maď amer brit rak um techn hosp průmysl práv
        zák vl zemř vd roz
      ]],
      before_number = [[
        č čís čj č.j čp č.p čl odst písm § par pol bod obr tab s str strr sv roč r kap díl d t ř řád zák sb vyhl
        tel mob fax psč cca asi max min např odd sp.zn ev.č reg.č vyd ods okr hod kč ca příl pozn
        l n v
      ]],
      inside = [[
        např tj t.j tzn tzv t.zv t.č tč mj m.j resp popř příp event ev vč atd.s aj.s apod.s ap zejm zvl
        srov viz vs cf i.e e.g sc dle cit op adj zn
        mezinár všeob obec nadm obyč okr prům přibl opak prac přel zkr
        angl fr franc lat řec rus špan it pol maď slov hebr arab jap čín
        n.m.n.m m.n.m
      ]],
      anywhere = [[
        a.p a.i ad an et.al al ibid id op.cit tamt tamtéž
        l.p l n.m m n
        s.r.o spol spol.s.r.o a.s v.o.s k.s o.p.s z.s z.ú s.p n.p r.o.o.o inc ltd corp
        tis mil mld mio kč hal ks kg km cm mm ha hod min sek sec st.c
        led úno bře dub kvě čvn čvc srp zář říj lis út čt pá so
        jr sr u.s u.s.a usa u.k e.u
        univ fak kat inst ústav akad nakl vyd překl ed eds rukop sb příl bibl čas
        roč dopol odp r stol csc ph.d th.d drsc mba dis ll.m p.s pozn j nám
      ]],
      after_number = [[ hod min tis mil mld mio ks kč hal km cm mm kg ha hl stol ]],
      ending = [[ n.l př.n.l př.kr po.kr atd atp apod a.pod aj a.j etc ]],
    },
    months = [[
      leden ledna lednu únor února únoru březen března březnu duben dubna dubnu květen května květnu červen června
      červnu červenec července červenci srpen srpna srpnu září říjen října říjnu listopad listopadu prosinec
      prosince prosinci
    ]],
    ordinals = true,
    starters = [[
      ten ta to ti ty toho té těch tomu tom tím těmi tu tato tento toto tito tyto této tohoto tomto touto tuto
      těchto těmto onen ona ono takový taková takové
      já on my vy oni ony mě mne mi mně mnou tě tebe tobě jeho ho jemu mu něm jím jí ji její jejich nás
      nám námi vás vám vámi je jim jimi se si sobě sebe můj má mé moje tvůj svůj své svou náš naše váš vaše
      kdo co kde kdy jak proč jaký jaká jaké který která které kteří kam odkud kolik čí koho čeho komu
      a i ale avšak však nebo anebo či proto protože neboť tedy tak takže ani jenže nýbrž zatímco
      když kdyby aby že jestli jestliže pokud zda zdali přestože ačkoli ačkoliv než dokud jakmile poněvadž jelikož
      mimo
      v ve z ze na do od ode po pro při o u pod nad před za mezi bez k ke ku s podle během kolem kvůli vůči proti
      místo kromě díky vedle okolo uprostřed skrz včetně
      jsou byl byla bylo byli byly bude budou jsem jsme mají měl měla může mohou mohl lze musí musel chce není
      nejsou nebyl nebyla nemá nemůže
      ne ano nikdy nikdo nic žádný žádná žádné také též jen jenom pouze ještě už již vždy vždycky často někdy
      zde tady tam teď nyní dnes včera zítra tehdy potom pak později nejprve nejdříve následně konečně nakonec
      přesto navíc ovšem bohužel samozřejmě možná snad prý vlastně totiž například
      všichni všechno vše všechny každý každá každé mnoho mnozí několik někteří některé některý jiný jiná jiné jiní
      sám sama samo oba obě jeden jedna jedno dva dvě tři čtyři pět první druhý třetí poslední další
      současně zároveň původně dosud celkem velmi více méně dost prosím děkuji děkujeme ať nechť kéž
    ]],
    capitals = [[ vy vás vám vámi váš vaše vaši vašeho ty tě ti tobě tvůj ]],
    openers = [[ v ve od do po před okolo kolem na ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[dne | v]],
    wrote = [[napsal | napsala | napsal(a) | napsal/a | napsali | psal(a) | píše | odpověděl]],
    glue = [[v | ve | odesílatel | uživatel | od]],
    prose = [[jak | co | když | on | ona | oni | já | my | a | ale | tak | to]],
    months = [[
      ledna, leden, led | února, únor, úno | března, březen, bře | dubna, duben, dub | května, květen, kvě |
      června, červen, čvn, čer | července, červenec, čvc | srpna, srpen, srp | září, zář | října, říjen, říj |
      listopadu, listopad, lis | prosince, prosinec, pro
    ]],
    day_first = true,
    days = [[pondělí, po | úterý, út | středa, st | čtvrtek, čt | pátek, pá | sobota, so | neděle, ne]],
    am = [[dop]],
    pm = [[odp]],
    fields = {
      from = [[od | odesílatel]],
      to = [[komu | příjemce | pro]],
      cc = [[kopie | cc | skrytá kopie]],
      date = [[datum | odesláno]],
      subject = [[předmět]],
      other = [[odpovědět komu | odpověď komu | důležitost | přílohy]],
    },
    original = [[původní zpráva | původní e-mail | originální zpráva | původní schůzka]],
    forwarded = [[
      přeposlaná zpráva | předaná zpráva | začátek přeposílané zprávy | začátek přeposlané zprávy |
      přeposlaný e-mail
    ]],
    device = [[
      odesláno z mého … | odesláno ze … | posláno z mého … | odesláno z | odesláno pomocí | posláno z |
      získat outlook pro | stáhnout outlook pro | získejte outlook pro
    ]],
    devices = [[telefonu | mobilu | tabletu | mobilního]],
    excuse = [[omluvte | prosím omluvte | omlouvám se]],
    greetings = [[ahoj | dobrý den | vážený | vážená | milý | milá | zdravím | dobré ráno]],
    inline = [[níže | v textu]],
    closings = [[
      s pozdravem | s přátelským pozdravem | s úctou | zdravím | hezký den | přeji hezký den | děkuji |
      děkuji a přeji hezký den | díky | mějte se hezky | předem děkuji
    ]],
    disclaimers = [[
      tato zpráva a veškeré přílohy | tato zpráva je důvěrná | pokud nejste zamýšleným příjemcem |
      pokud nejste adresátem | informace obsažené v této zprávě
    ]],
    hints = [[
      tento e-mail a | obsah této zprávy | důvěrné informace | antivirový program | antivirovým programem
    ]],
    footers = [[
      tuto zprávu jste obdrželi, protože | tento e-mail jste obdrželi, protože | odhlásit se | pro odhlášení |
      odhlásit odběr
    ]],
  },
}
