-- Polish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "pl",
  name = "Polish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        p pp prof dr drhab hab mgr inż lic doc mec adw ks o bp abp kard s św bł śp św.p wlkp mjr kpt ppor
        płk ppłk gen bryg dyw sierż plut kpr szer st chor pchor adm kmdr kadm insp podinsp nadkom kom asp
        prez wiceprez wicemin dyr wicedyr kier przewodn przew sekr zast pełn pos sen wojew burm marsz prok
        hr tow ul al os pow woj gm miejsc gł d dz rz jez g mr mrs ms sir
        rum zam zwycz nadzw hon mb dr.h.c h.c med jur fil teol hum przyr techn roln wet farm ekon pol
        lek lek.med kl paraf proj rzym kat prawosł ewang św.p inw arch rzeźb mal ż kand
      ]],
      before_number = [[
        nr nry nr-y poz art par § ust pkt lit zał rozdz rys ryc tab tabl fot str s ss t tt vol cz z zesz szt godz
        tel fax kom r w ok ca ks wyd sygn dz.u m.p wersja w. sekc kat lp l.p lok m pok p kol dot odc km min maks
        ps przyp wiersz ww dn
      ]],
      inside = [[
        np m.in tzn tj t.j tzw t.zw wg wzgl zob por ob cyt vide ds d.s ew ewent zwł zwłaszcza ang ang niem fr franc
        ros
        łac wł hiszp czes węg ukr jap chiń hebr daw dawn pot przest reg śr przen pl poet
        ok j dosł potocz tłum przeł oprac pod.red red właśc wł zw tzn jw j.w n.p.m m.st i.e e.g cf vs ps
        pn płn płd wsch zach pd
        tyg mies kwart nast pop poprz bież czyt s-ka współ współcz
      ]],
      anywhere = [[
        itd itp i.t.d i.t.p etc in inn i.in nn et.al ibid ibidem id op.cit dz.cyt loc.cit tamże n nn
        r w wiek w.s pne ne m.n.p.m tys mln mld bln zł gr dol eur kg km cm mm ha l dag min sek godz sek h
        szt egz stp s.a sp.z.o.o s.c s.j sp.k sp sp.j z.o.o z.o.o o.o inc ltd corp
        sty lut mar kwi maj cze lip sie wrz paź lis gru pon wt czw pt sob nd niedz
        u.s u.s.a u.k e.u a.d b.r br ub b.m bm ub.r ub.w u.w r.ż b.u
        wyd wydaw druk univ uniw inst wydz akad bibl zob.t zm
        jr sr mł rkps im
      ]],
      after_number = [[ r w tys mln mld bln zł gr km m cm mm kg g l t ha godz min sek h szt egz proc pkt wieku ]],
      ending = [[ n.e p.n.e ]],
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
    opens = [[w dniu | dnia | w | użytkownik]],
    wrote = [[
      napisał(a) | napisał | napisała | pisze | pisał | pisała | napisał/a | napisal(a) | napisał:(a)
    ]],
    glue = [[o | o godz | o godzinie | godz | g | użytkownik | użytkowniczka | r | roku | od]],
    months = [[
      stycznia, styczeń, sty | lutego, luty, lut | marca, marzec, mar | kwietnia, kwiecień, kwi | maja, maj |
      czerwca, czerwiec, cze | lipca, lipiec, lip | sierpnia, sierpień, sie | września, wrzesień, wrz |
      października, październik, paź | listopada, listopad, lis | grudnia, grudzień, gru
    ]],
    days = [[
      poniedziałek, pon, pn | wtorek, wt, wto | środa, śr, śro | czwartek, czw, czwart | piątek, pt, pią |
      sobota, sob, so | niedziela, niedz, nd, nie
    ]],
    fields = {
      from = [[od | nadawca]],
      to = [[do | adresat]],
      cc = [[dw | cc | kopia | udw]],
      date = [[data | wysłano | wysłane | wysłany]],
      subject = [[temat]],
      other = [[odpowiedz do | adres odpowiedzi | ważność | załączniki]],
    },
    original = [[
      wiadomość oryginalna | oryginalna wiadomość | wiadomość pierwotna | original wiadomość |
      oryginalny termin
    ]],
    forwarded = [[
      wiadomość przekazana | przekazana wiadomość | przesłana wiadomość | wiadomość przesłana dalej |
      początek przekazywanej wiadomości | początek przekazanej wiadomości | treść przekazanej wiadomości |
      dalej przesłana wiadomość
    ]],
    device = [[
      wysłane z mojego … | wysłano z mojego … | wysłane z mojej … | wysłane z | wysłano z | wysłane przez |
      wysłane za pomocą | wysłano za pomocą | pobierz program outlook dla | uzyskaj program outlook dla |
      pobierz aplikację outlook dla
    ]],
    devices = [[telefonu | komórki | urządzenia mobilnego | tabletu | poczty]],
    excuse = [[przepraszam | proszę wybaczyć]],
    greetings = [[
      cześć | witam | dzień dobry | hej | drogi | droga | szanowny | szanowna | szanowni | witaj |
      dobry wieczór
    ]],
    inline = [[poniżej | w tekście]],
    closings = [[
      pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiam | z poważaniem | pozdrowienia |
      z pozdrowieniami | z wyrazami szacunku | z szacunkiem | dziękuję | z góry dziękuję | dzięki | pozdr |
      łączę wyrazy szacunku
    ]],
    disclaimers = [[
      ta wiadomość i wszelkie załączniki | ta wiadomość oraz | niniejsza wiadomość | treść tej wiadomości |
      treść niniejszej wiadomości | jeżeli nie jest pan | jeśli nie jesteś adresatem |
      jeżeli nie są państwo adresatem | jeśli otrzymali państwo tę wiadomość omyłkowo | zanim wydrukujesz |
      wolna od wirusów | informacje zawarte w tej wiadomości
    ]],
    footers = [[
      otrzymujesz tę wiadomość, ponieważ | otrzymałeś tę wiadomość, ponieważ | aby zrezygnować z subskrypcji |
      wypisz się | rezygnacja z subskrypcji | lista mailingowa | lista dyskusyjna
    ]],
  },
}
