-- Croatian. Every section is used by one room: attribution, mail; sentences are split by the neutral rules.

return {
  tag = "hr",
  name = "Croatian",

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[dana | dne | na | dana:]],
    wrote = [[napisao je | napisala je | je napisao | je napisala | je napisao/la | napisao/la je | napisao | napisala | piše]],
    glue = [[u | sati | korisnik | je]],
    prose = [[kao | što | kad | kada | ako | jer | on | ona | oni | ja | mi | i | ali | to | ovo]],
    months = [[
      siječnja, siječanj, sij | veljače, veljača, velj | ožujka, ožujak, ožu | travnja, travanj, tra |
      svibnja, svibanj, svi | lipnja, lipanj, lip | srpnja, srpanj, srp | kolovoza, kolovoz, kol |
      rujna, rujan, ruj | listopada, listopad, lis | studenoga, studenog, studeni, stu | prosinca, prosinac, pro
    ]],
    day_first = true,
    days = [[
      ponedjeljak, pon | utorak, uto | srijeda, sri | četvrtak, čet | petak, pet | subota, sub | nedjelja, ned
    ]],
    fields = {
      from = [[od | šalje]],
      to = [[za | prima | primatelj]],
      cc = [[kopija | cc]],
      date = [[datum | poslano]],
      subject = [[predmet | naslov]],
      other = [[odgovor na | važnost | prilozi]],
    },
    original = [[izvorna poruka | originalna poruka]],
    forwarded = [[proslijeđena poruka | početak proslijeđene poruke]],
    device = [[poslano s mog … | poslano s moje … | poslano s | poslano sa | poslano iz | poslano putem]],
    devices = [[mobitel | telefon | tablet]],
    excuse = [[ispričavam se]],
    greetings = [[bok | pozdrav | poštovani | poštovana | dragi | draga | dobar dan | dobro jutro]],
    inline = [[ispod | u nastavku | u tekstu]],
    closings = [[
      lijep pozdrav | srdačan pozdrav | s poštovanjem | pozdrav | pozdravi | lp | hvala | puno hvala | hvala unaprijed
    ]],
    disclaimers = [[ako niste primatelj ove poruke | ova poruka je povjerljiva]],
    hints = [[ova poruka i svi | ova elektronička poruka | povjerljive informacije]],
    footers = [[primili ste ovu poruku jer | odjava s | za odjavu | odjavite se]],
  },
}
