-- Polish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "pl",
  name = "Polish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        p pp prof dr drhab hab mgr inż lic doc mec adw red ks o bp abp kard br s św bł śp św.p im wlkp mjr kpt por
        ppor
        płk ppłk gen bryg dyw sierż plut kpr szer st chor pchor adm kmdr kadm insp podinsp nadkom kom asp
        prez wiceprez min wicemin dyr wicedyr kier przewodn przew sekr zast pełn pos sen wojew burm marsz prok
        hr tow ob ul al pl os pow woj gm m.st miejsc gł d dz rz jez g dol mr mrs ms sir
        rum zam zwycz nadzw hon mb dr.h.c h.c med jur fil teol hum przyr techn roln wet farm ekon pol
        lek lek.med kl ż ur zm kand
      ]],
      before_number = [[
        nr nry nr-y poz art par § ust pkt lit zał rozdz rys ryc tab tabl fot str s ss t tt vol cz z zesz szt godz
        tel fax kom r w ok ca ks wyd sygn dz.u m.p wersja w. sekc kat lp l.p lok m pok p kol dot odc km min maks
        ps przyp wiersz ww
      ]],
      inside = [[
        np m.in tzn tj t.j tzw t.zw wg wzgl zob por ob cyt vide ds d.s ew ewent zwł zwłaszcza ang ang niem fr franc
        ros
        łac gr wł hiszp czes węg ukr jap chiń hebr daw dawn pot przest reg śr przen pl poet
        ok j dosł potocz tłum przeł oprac pod.red red właśc wł zw tzn jw j.w n.p.m m.st i.e e.g cf vs ps z o
        pn płn płd wsch zach pd im
        tyg mies kwart nast pop poprz bież zm czyt s-ka współ współcz
      ]],
      anywhere = [[
        itd itp i.t.d i.t.p etc in inn i.in nn et.al al ibid ibidem id op.cit dz.cyt loc.cit tamże n nn
        r w wiek w.s p.n.e n.e pne ne m.n.p.m tys mln mld bln zł gr dol eur kg km cm mm ha l dag min sek godz sek h
        szt egz stp s.a sp.z.o.o s.c s.j sp.k sp sp.j z.o.o z.o.o o.o co inc ltd corp
        sty lut mar kwi maj cze lip sie wrz paź lis gru pon wt śr czw pt sob nd niedz
        u.s u.s.a u.k e.u a.d b.r br ub b.m bm ub.r ub.w u.w r.ż b.u
        wyd wydaw druk univ uniw inst wydz akad bibl zob.t zm ur
        jr sr mł st rkps
      ]],
    },
    months = [[
      styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju
      czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu
      październik października październiku listopad listopada listopadzie grudzień grudnia grudniu
    ]],
    ordinals = true,
    starters = [[
      ten ta to ci te tego tej tych temu tym tymi tę tą ów owa owe taki taka takie tacy
      ja ty on ona ono my wy oni one mnie mi mną ciebie cię ci tobie jego jej ich go mu nim nią nimi im nam nas was
      wam nami się siebie sobie mój moja moje moi twój twoja twoje swój swoja swoje nasz nasza nasze wasz pan pani
      państwo
      kto co gdzie kiedy jak dlaczego czemu czy jaki jaka jakie który która które którzy skąd dokąd ile czyj kogo
      czego komu
      i a ale lecz oraz lub albo bądź więc zatem jednak jednakże natomiast zaś toteż ani ponieważ bo gdyż że żeby
      aby
      by jeśli jeżeli gdy gdyby choć chociaż mimo zanim odkąd dopóki podczas skoro
      w we z ze na do od ode po przez przy dla o u pod nad przed za między pomiędzy bez ku wobec wśród wokół według
      podczas poza oprócz dzięki mimo zamiast obok około spośród co
      jest są był była było byli były będzie będą ma mają miał miała może mogą można trzeba należy
      nie tak nigdy nikt nic żaden żadna żadne też także również tylko nawet jeszcze już zawsze często czasem
      tu tutaj tam teraz dziś dzisiaj wczoraj jutro wtedy potem później najpierw następnie wreszcie w końcu
      dlatego stąd dotąd ponadto poza tym wprawdzie niestety oczywiście może pewnie chyba przecież zresztą
      wszyscy wszystko wszystkie każdy każda każde wielu wiele kilka kilku niektórzy niektóre inny inna inne inni
      sam sama samo oba obie obaj jeden jedna jedno dwa dwie trzy cztery pięć pierwszy pierwsza drugi druga ostatni
      obecnie ostatnio początkowo właśnie właściwie zwykle szczególnie bardzo więcej mniej dość proszę dziękuję
      no niech oto otóż
    ]],
    openers = [[ o w od do po przed około na ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
