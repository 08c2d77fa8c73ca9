-- Slovene. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "sl",
  name = "Slovene",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr mag prof doc akad ing dipl inž univ g ga gdč gosp sv o p pat msgr gen maj por ul c ok žup pok
        izr asist spec
      ]],
      before_number = [[ št čl str sl tab pogl odst toč tč al tel faks gl prim r t par § ca cca ]],
      inside = [[ npr tj t.i tki oz prim gl idr i.e e.g cf vs str angl nem lat fr it ]],
      anywhere = [[
        itd ipd itn idr id d.d d.o.o s.p k.d l st stol pr.n.št n.št pr.kr po.kr km m cm mm kg g h min sek mio mrd tis
        jan feb mar apr jun jul avg sep sept okt nov dec pon tor sre čet ned u.s u.s.a inc ltd corp co et.al
      ]],
      after_number = [[ km cm mm m kg g l ha h min sek mio mrd tis ]],
      ending = [[ a.m p.m ph.d ]],
    },
    months = [[
      januar januarja februar februarja marec marca april aprila maj maja junij junija julij julija avgust avgusta
      september septembra oktober oktobra november novembra december decembra
    ]],
    ordinals = true,
    starters = [[
      ta to ti te tisti tista tisto on ona ono oni one jaz mi vi njegov njen njihov naš vaš moj kdo kaj kje kdaj zakaj
      kako kateri katera katero čigav koliko in ali toda ampak vendar ker če čeprav medtem ko dokler torej zato poleg
      tudi v na iz s z od do za po pri pred proti čez skozi brez med ob nad pod ni je so bil bila bilo bili ima nima
      treba lahko da ne nikoli vedno zdaj danes včeraj jutri takrat potem tu tam vsi vse vsak mnogi nekateri nihče nič
      en ena dva prvi drugi
    ]],
    capitals = [[ vi vas vam vami vaš vaša vaše ]],
    openers = [[ v na od do pred po okoli med ob ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[dne | v]],
    wrote = [[je napisal | je napisala | je napisal(a) | napisal | napisala | napisal(a) | piše | je pisal | je pisala]],
    glue = [[ob | je oseba | oseba | uporabnik | je | uri]],
    prose = [[kot | kar | kaj | ko | če | ker | on | ona | oni | jaz | mi | in | ampak | to]],
    months = [[
      januar, januarja, jan | februar, februarja, feb | marec, marca, mar | april, aprila, apr | maj, maja |
      junij, junija, jun | julij, julija, jul | avgust, avgusta, avg | september, septembra, sep |
      oktober, oktobra, okt | november, novembra, nov | december, decembra, dec
    ]],
    day_first = true,
    days = [[
      ponedeljek, pon | torek, tor | sreda, sre | četrtek, čet | petek, pet | sobota, sob | nedelja, ned
    ]],
    fields = {
      from = [[od | pošiljatelj]],
      to = [[za | prejemnik]],
      cc = [[kp | cc]],
      date = [[datum | poslano]],
      subject = [[zadeva]],
      other = [[odgovori na | pomembnost | priloge]],
    },
    original = [[izvirno sporočilo | originalno sporočilo]],
    forwarded = [[posredovano sporočilo | začetek posredovanega sporočila]],
    device = [[poslano z mojega … | poslano z moje … | poslano iz mojega … | poslano z | poslano iz]],
    devices = [[telefon | mobilnik | tablica]],
    greetings = [[pozdravljeni | pozdravljen | pozdravljena | živjo | spoštovani | spoštovana | dragi | draga | dober dan]],
    inline = [[spodaj | v besedilu]],
    closings = [[lep pozdrav | lepo pozdravljeni | s spoštovanjem | pozdrav | lp | hvala | najlepša hvala]],
    disclaimers = [[če niste naslovnik tega sporočila | to sporočilo je zaupno]],
    hints = [[to sporočilo in vse | zaupne informacije]],
    footers = [[to sporočilo ste prejeli, ker | za odjavo | odjavite se]],
  },
}
