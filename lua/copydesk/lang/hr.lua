-- Croatian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "hr",
  name = "Croatian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr mr prof doc akad ing dipl inž mag g gđa gđica gosp sv o fra don vlč mons bisk kard gen por nar
        stož ul av bl tzv tj mrs ms st
      ]],
      before_number = [[ br čl st str sl tab pogl sv god r t toč odj al tel faks sv. usp v § cca oko ]],
      inside = [[ npr tj tzv odn usp v i.e e.g cf vs tzv. sc ]],
      anywhere = [[
        itd i.sl sl dr i.dr dd d.d d.o.o j.d.o.o prof god st r pr.kr po.kr pr.n.e n.e km m cm mm kg g l h min sek kn
        eur mil mlrd tis sij velj ožu tra svi srp kol ruj stu pro u.s u.s.a inc ltd corp co et.al
      ]],
      after_number = [[ god st km cm mm m kg g l ha kn eur mil mlrd tis h min r ]],
      ending = [[ a.m p.m ph.d ]],
    },
    months = [[
      siječanj siječnja veljača veljače ožujak ožujka travanj travnja svibanj svibnja lipanj lipnja srpanj srpnja
      kolovoz kolovoza rujan rujna listopad listopada studeni studenoga studenog prosinac prosinca januar januara
      februar februara mart marta april aprila maj maja juni juna juli jula august augusta septembar septembra oktobar
      oktobra novembar novembra decembar decembra
    ]],
    ordinals = true,
    starters = [[
      ovaj ova ovo taj ta to onaj ona ono oni one on ja ti mi vi njegov njezin njihov naš vaš moj tko što gdje kada
      kad zašto kako koji koja koje čiji koliko i ili ali nego no jer ako iako dok čim dakle zato stoga međutim osim
      također u na iz s sa od do za po pri pred prema preko kroz bez kod nakon prije tijekom između nije jest je su
      bio bila bilo bili ima nema treba može da ne nikad uvijek sada danas jučer sutra tada onda ovdje tamo svi sve
      svaki mnogi neki nitko ništa jedan jedna dva prvi drugi
    ]],
    capitals = [[ vi vas vama vaš vaša vaše ti ]],
    openers = [[ u na od do prije nakon oko tijekom ]],
  },

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
