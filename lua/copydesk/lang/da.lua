-- Danish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "da",
  name = "Danish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hr fr frk fru prof dr dr.med dr.phil dr.jur dr.theol cand cand.mag cand.polit cand.jur cand.merc cand.scient
        stud stud.med lic mag ing dir adv formand sekr kapt kpt maj oberst oblt gen lt ltn løjtn sgt adm
        skt sct st sankt past pastor biskop mr mrs ms mme mlle født fhv fung afg stm fam vicedir
        konst kst kgl kongl chr
      ]],
      before_number = [[
        nr no num art kap fig figs tab s sd p pp pag pkt stk § par tlf telf tel mobil fax vol bd bind hft nr's kl ca
        c max min jf jvf jfr lov lbk bek cirk bilag årg udg opl vers v matr vejl lb sp km st th tv chr
      ]],
      inside = [[
        f.eks fx f.ex eks bl.a bl a d.v.s dvs d.æ d.y d.ä ff f.m.t f.t f.s.v.a for.eks h.h.v hhv hhvs
        i.f.m ifm i.h.t iht i.st.f ift i.fht i.flg iflg if m.a.o m.h.t mht m.v.a mva m.f m.m.a o.a p.g.a pga p.t pt
        pr s.k såk s.å s.u t.o.m vedr v.s.a v.h.a vha ang afs alm angl betr bet dsv eg egl e.g el
        evt eventuelt excl ekskl inkl incl ialt i.e jf jvf jfr kons lat eng ty modsv mods opr oprind
        pgf resp sml spec sædv tidl udt ugtl vs cf cfr cit vgl till tilsv u.å und
        d p f
      ]],
      anywhere = [[
        etc m.m mm m.fl mfl m.v mv o.s.v osv osfr o.l o.lign ol lign o.a.m o.m.a bl.a.m et.al ibid id op.cit smst
          kr f.n e.f.t
        jan feb febr mar apr jun jul aug sep sept okt nov dec tir tirs ons tors tor fre lør søn
        a/s i/s k/s aps a.m.b.a amba inc ltd corp co bros s.a
        u.s u.s.a u.k e.u d.c n.y l.a
        jun jr sr sen min sek tim stk kg km cm mm kvm mio mia milliard mill tkr afd inst univ bibl forl
        red udg overs ed eds anm bil adr forts sign
        b c e g h j k l n o q r s u x y z ø å
      ]],
      after_number = [[ kr km cm mm kg mg g m l t stk tim min sek mio mia mill mrd tkr kvm øre ]],
      ending = [[ a.m p.m ph.d p.s f.kr e.kr f.v.t e.v.t ]],
    },
    months = [[
      januar februar marts april maj juni juli august september oktober november december
      jan feb febr mar apr jun jul aug sep sept okt nov dec
    ]],
    ordinals = true,
    starters = [[
      den det de en et denne dette disse sådan sådanne
      jeg du han hun vi i man mig dig ham hende os jer dem sig min mit mine din dit dine hendes vores vor vort
      vore jeres deres sin sit sine der dér
      hvem hvad hvor hvorfor hvornår hvordan hvilken hvilket hvilke hvis hvorfra hvorhen
      og men eller for så samt dog
      om at fordi da når mens imens siden inden før efter skønt selvom selv ifald indtil ligesom eftersom
      på af med til fra ved under over uden gennem igennem mellem mod hos inden blandt ifølge ud bag foran omkring
      siden udover via trods langs
      er var bliver blev har havde kan kunne skal skulle vil ville må måtte får fik bør burde findes fandtes
      ikke ej aldrig ingen intet ja nej jo
      her dér hertil dertil nu idag igår imorgen snart senere tidligere først sidst derefter dermed derfor desuden
      også kun blot allerede endnu stadig altid ofte måske imidlertid derimod altså således
      endelig naturligvis desværre samtidig især derudover herefter hermed herunder dernæst
      alle alt al hver hvert mange meget mere mest flere nogle noget nogen anden andet andre begge både hele
      samme som to tre fire første anden tak
      the this that it he she they we you is are what how why when where
    ]],
    openers = [[ klokken kl på i siden efter før fra til ved den ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[den | på | d]],
    wrote = [[skrev | skrev følgende | skriver | har skrevet | svarede]],
    glue = [[kl | klokken | brugeren | fra]],
    months = [[
      januar, jan | februar, feb, febr | marts, mar | april, apr | maj | juni, jun | juli, jul | august, aug |
      september, sep, sept | oktober, okt | november, nov | december, dec
    ]],
    days = [[
      mandag, man, ma | tirsdag, tir, ti, tirs | onsdag, ons | torsdag, tor, tors | fredag, fre, fr |
      lørdag, lør, lø | søndag, søn, sø
    ]],
    fields = {
      from = [[fra | afsender]],
      to = [[til | modtager]],
      cc = [[cc | kopi]],
      date = [[dato | sendt | sendt den]],
      subject = [[emne]],
      other = [[svar til | svar-til | prioritet | vedhæftede filer]],
    },
    original = [[
      oprindelig meddelelse | oprindelig besked | original meddelelse | den oprindelige meddelelse |
      oprindelig mail | original besked
    ]],
    forwarded = [[
      videresendt meddelelse | videresendt besked | videresendt mail | start på videresendt besked |
      start på videresendt meddelelse | begyndelse på videresendt besked
    ]],
    device = [[
      sendt fra min … | sendt fra mit … | sendt via min … | sendt fra | sendt via | sendt med |
      hent outlook til | få outlook til
    ]],
    devices = [[telefon | mobil | tablet | enhed]],
    excuse = [[undskyld | beklager]],
    greetings = [[hej | kære | goddag | godmorgen | god morgen]],
    inline = [[nedenfor | herunder | i teksten]],
    closings = [[
      med venlig hilsen | med venlige hilsner | venlig hilsen | venlige hilsner | mange hilsner |
      bedste hilsner | bedste hilsen | de bedste hilsner | hilsen | mvh | vh | kærlig hilsen | kh |
      på forhånd tak | tak | mange tak
    ]],
    disclaimers = [[
      denne e-mail og eventuelle | denne e-mail er fortrolig | denne e-mail indeholder fortrolige |
      denne mail indeholder fortrolig | denne meddelelse er fortrolig | hvis du ikke er den rette modtager |
      hvis du har modtaget denne e-mail ved en fejl | tænk på miljøet
    ]],
    footers = [[
      du modtager denne mail, fordi | du modtager denne e-mail, fordi | for at afmelde | afmeld nyhedsbrev |
      afmeld | mailingliste
    ]],
  },
}
