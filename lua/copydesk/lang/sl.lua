-- Slovene. Every section is used by one room: attribution, mail; sentences are split by the neutral rules.

return {
  tag = "sl",
  name = "Slovene",

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
