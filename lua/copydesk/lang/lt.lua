-- Lithuanian. Every section is used by one room: attribution, mail; sentences are split by the neutral rules.

return {
  tag = "lt",
  name = "Lithuanian",

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
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
    disclaimers = [[jei nesate šio laiško gavėjas | šis laiškas yra konfidencialus]],
    hints = [[šis laiškas ir jo | konfidenciali informacija]],
    footers = [[šį laišką gavote, nes | norėdami atsisakyti | atsisakyti prenumeratos]],
  },
}
