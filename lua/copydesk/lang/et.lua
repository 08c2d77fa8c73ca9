-- Estonian. Every section is used by one room: attribution, mail; sentences are split by the neutral rules.

return {
  tag = "et",
  name = "Estonian",

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[kirjutas | kirjutas kuupäeval | on kirjutanud | kirjutab | kirjutasid]],
    glue = [[kell | kuupäeval | kasutaja | kl]],
    prose = [[nagu | kui | sest | tema | ta | nemad | mina | ma | meie | ja | aga | see]],
    months = [[
      jaanuar, jaan | veebruar, veebr | märts | aprill, apr | mai | juuni, juun | juuli, juul | august, aug |
      september, sept | oktoober, okt | november, nov | detsember, dets
    ]],
    day_first = true,
    days = [[esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev]],
    fields = {
      from = [[saatja | kellelt]],
      to = [[adressaat | saaja | kellele]],
      cc = [[koopia | cc]],
      date = [[kuupäev | saadetud | saatmisaeg]],
      subject = [[teema]],
      other = [[vasta aadressile | tähtsus | manused]],
    },
    original = [[algne sõnum | algne kiri | originaalsõnum]],
    forwarded = [[edastatud sõnum | edastatud kiri | edasisaadetud kiri]],
    device = [[saadetud minu … | saadetud …]],
    devices = [[telefon | nutitelefon | tahvel]],
    greetings = [[tere | tervist | lugupeetud | hea | kallis | tere päevast | tere hommikust]],
    inline = [[allpool | teksti sees]],
    closings = [[lugupidamisega | parimate soovidega | tervitades | heade soovidega | aitäh | tänan | tänades]],
    disclaimers = [[kui te ei ole selle kirja adressaat | see kiri on konfidentsiaalne]],
    hints = [[see kiri ja selle | konfidentsiaalset teavet]],
    footers = [[saite selle kirja, sest | tellimusest loobumiseks | loobu tellimusest]],
  },
}
