-- Norwegian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "no",
  name = "Norwegian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hr fr frk fru prof dr dr.med dr.philos dr.ing dr.juris cand cand.mag cand.philol cand.polit cand.jur
        cand.real
        stud siv.ing siv.øk sivilark ing dir adv form nestform sekr kapt kpt maj oberst oblt gen lt ltn sgt adm
        st sta sankt pastor biskop mr mrs ms mme mlle født fhv fung statsmin stip amanuensis førsteaman
        kgl vit.ass fam
      ]],
      before_number = [[
        nr no art kap fig tab s sd p pp pkt § par tlf telf tel mob fax vol bd b hft kl ca c max min jf jfr lov
        ot.prp
        st.meld st.prp innst prp meld nou rt utg oppl vers v gnr bnr org.nr årg vedl km lnr -vn -gt
      ]],
      inside = [[
        f.eks feks eks bl.a bl d.v.s dvs d.e d.y d.d f.o.m fom t.o.m tom f.t f.f h.h.v hhv i.f.m ifm i.h.t iht
        i.st.f ifht iflg ifg if m.a.o m.h.t mht m.h.p m.t.p m.o.t p.g.a pga p.t pt pr s.k så.k t.d v.h.a vha vedr
        ang alm bet div dvs egtl ekskl el evt eventuelt f.m inkl i.e e.g jf jfr jmf lat eng ty
        mods o.a.st oppr opprinn resp sml spes tidl ev u.å vs cf cfr vanl visst tilsv und till
        d p f
      ]],
      anywhere = [[
        etc m.m mm m.fl mfl m.v mv o.s.v osv o.l ol o.a oa o.a.s et.al al ibid id op.cit sst
          kr e.l e.kr.f
        jan feb febr mar apr jun jul aug sep sept okt nov des tir tirs ons tors tor fre lør søn
        a/s a/l i/s k/s inc ltd corp co bros s.a
        u.s u.s.a u.k e.u d.c n.y l.a
        jr sr sen jun min sek t tim stk kg km cm mm kvm mill mrd mia tkr avd inst univ bibl forl
        red utg overs oms ed eds anm bil adr forts sign
      ]],
      after_number = [[ kr km cm mm kg mg g m l t stk tim min sek mill mrd mia tkr kvm øre ]],
      ending = [[ a.m p.m ph.d p.s f.kr e.kr f.v.t e.v.t ]],
    },
    months = [[
      januar februar mars april mai juni juli august september oktober november desember
      jan feb febr mar apr jun jul aug sep sept okt nov des
    ]],
    ordinals = true,
    starters = [[
      den det de dei en ei et eit ein denne dette disse desse slik slike sånn
      jeg eg du han hun ho vi me dere de man meg deg ham henne oss dem seg min mi mitt mine din di ditt dine
      hennes hennar vår vårt våre deres dykkar sin si sitt sine der dér
      hvem hva hvor hvorfor når hvordan hvilken hvilket hvilke kven kva kvar kvifor korleis kor hvis
      og men eller for så samt dog
      om at fordi da då mens medan siden sidan før etter selv sjølv skjønt dersom inntil til ettersom
      i på av med til fra frå ved under over uten utan gjennom mellom mot hos innen blant ifølge ut bak foran rundt
      omkring utover via tross langs
      er var blir ble blei vart har hadde kan kunne skal skulle vil ville må måtte får fikk fekk bør burde finnes
      ikke ikkje aldri ingen inga intet ingenting ja nei jo
      her hit dit nå no idag igår imorgen snart senere seinare tidligere først sist deretter dermed derfor dessuten
      også bare berre kun allerede ennå enda fortsatt alltid ofte kanskje imidlertid derimot altså således
      endelig naturligvis dessverre samtidig særlig derimot heretter ellers likevel
      alle alt all hver hvert mange mye mykje mer meir mest flere fleire noen nokon noe noko andre annen annet
      begge både hele samme som to tre fire første takk
    ]],
    openers = [[ klokken kl på i siden etter før fra til ved den ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[den | på]],
    wrote = [[skrev | skrev følgende | skriver | har skrevet | svarte]],
    glue = [[kl | klokken | brukeren | fra | på]],
    months = [[
      januar, jan | februar, feb | mars, mar | april, apr | mai | juni, jun | juli, jul | august, aug |
      september, sep, sept | oktober, okt | november, nov | desember, des
    ]],
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
      opprinnelig melding | original melding | opprinnelig e-post | original e-post | opprinnelege melding
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
      denne e-posten er konfidensiell | denne e-posten og eventuelle vedlegg |
      denne meldingen er konfidensiell | denne e-posten kan inneholde | hvis du ikke er rett mottaker |
      dersom du har mottatt denne e-posten ved en feil | tenk på miljøet
    ]],
    footers = [[
      du mottar denne e-posten fordi | du mottar denne meldingen fordi | for å melde deg av | meld deg av |
      avslutt abonnementet | e-postliste
    ]],
  },
}
