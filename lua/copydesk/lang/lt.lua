-- Lithuanian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "lt",
  name = "Lithuanian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr prof doc akad habil p pon šv kun vysk kard arkiv gen plk mjr kpt ltn inž red g gatv pr al pl a skg vl m k r
        sen raj aps apyl
      ]],
      before_number = [[ nr str psl p pav lent sk t tel faks žr plg d dal punkt ats gl kab kamb apie ]],
      inside = [[ pvz t.y vad plg žr angl vok lot lenk rus pranc i.e e.g cf vs ]],
      anywhere = [[
        ir.kt ir.t.t t.t kt pan uab ab tūkst mln mlrd eur lt ct km m cm mm kg g l val min sek proc laips pr.kr po.kr
        š.m a d mėn u.s u.s.a inc ltd corp co et.al
      ]],
      after_number = [[ km cm mm kg g l ha val min sek tūkst mln mlrd eur lt ct proc m d ]],
      ending = [[ a.m p.m ph.d ]],
    },
    months = [[
      sausis sausio vasaris vasario kovas kovo balandis balandžio gegužė gegužės birželis birželio liepa liepos
      rugpjūtis rugpjūčio rugsėjis rugsėjo spalis spalio lapkritis lapkričio gruodis gruodžio
    ]],
    starters = [[
      šis ši tai tas ta tie tos jis ji jie jos aš tu mes jūs mano tavo jo mūsų jūsų kas kur kada kodėl kaip koks kokia
      kuris kuri kiek ir bei bet tačiau arba ar o nes jei jeigu nors kai kol todėl taigi be taip pat ne nėra yra buvo
      bus gali reikia niekada visada dabar šiandien vakar rytoj tada paskui čia ten visi viskas kiekvienas daug kurie
      niekas vienas viena du pirmas į iš su prie po per nuo iki apie dėl pagal tarp prieš už ant
    ]],
    capitals = [[ jūs jūsų jums jus tu tau tave ]],
    openers = [[ nuo iki apie po prieš per ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    cues = {
      photo_credit = { "/ {any} nuotr[.]$", "^{names} nuotr[.]$", "nuotr. aut.", "asmeninio archyvo nuotr[.]$" },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[rašė | parašė | rašo]],
    glue = [[val | vartotojas]],
    prose = [[kaip | kai | jei | nes | jis | ji | jie | aš | mes | ir | bet | tai]],
    months = [[
      sausio, sausis, saus | vasario, vasaris, vas | kovo, kovas, kov | balandžio, balandis, bal |
      gegužės, gegužė, geg | birželio, birželis, birž | liepos, liepa, liep | rugpjūčio, rugpjūtis, rugp |
      rugsėjo, rugsėjis, rugs | spalio, spalis, spal | lapkričio, lapkritis, lapkr | gruodžio, gruodis, gruod
    ]],
    days = [[pirmadienis | antradienis | trečiadienis | ketvirtadienis | penktadienis | šeštadienis | sekmadienis]],
    fields = {
      from = [[nuo | siuntėjas]],
      to = [[kam | gavėjas]],
      cc = [[kopija | cc]],
      date = [[data | išsiųsta]],
      subject = [[tema]],
      other = [[atsakyti | svarba | priedai]],
    },
    original = [[originalus laiškas | pradinis laiškas | pradinis pranešimas]],
    forwarded = [[persiųstas laiškas | persiųstas pranešimas]],
    device = [[išsiųsta iš mano … | siunčiama iš mano … | išsiųsta iš | išsiųsta naudojant | siunčiama iš]],
    devices = [[telefon | planšet]],
    greetings = [[labas | sveiki | sveikas | sveika | gerbiamas | gerbiama | gerbiami | laba diena]],
    inline = [[žemiau | toliau tekste]],
    closings = [[pagarbiai | su pagarba | geriausi linkėjimai | linkėjimai | ačiū | dėkoju]],
    disclaimers = [[jei nesate šio laiško gavėjas]],
    hints = [[šis laiškas ir jo | konfidenciali informacija | šis laiškas yra konfidencialus]],
    footers = [[šį laišką gavote, nes | norėdami atsisakyti | atsisakyti prenumeratos]],
  },
}
