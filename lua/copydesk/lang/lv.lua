-- Latvian. Every section is used by one room: attribution, mail; sentences are split by the neutral rules.

return {
  tag = "lv",
  name = "Latvian",

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[rakstīja | uzrakstīja | raksta | rakstījis | rakstījusi]],
    glue = [[plkst | lietotājs]],
    prose = [[kā | kad | ja | jo | viņš | viņa | viņi | es | mēs | un | bet | tas]],
    months = [[
      janvāris, janvārī, janv, jan | februāris, februārī, febr, feb | marts, martā, mar | aprīlis, aprīlī, apr |
      maijs, maijā | jūnijs, jūnijā, jūn | jūlijs, jūlijā, jūl | augusts, augustā, aug |
      septembris, septembrī, sept | oktobris, oktobrī, okt | novembris, novembrī, nov | decembris, decembrī, dec
    ]],
    day_first = true,
    days = [[
      pirmdiena, pirmd | otrdiena, otrd | trešdiena, trešd | ceturtdiena, ceturtd | piektdiena, piektd |
      sestdiena, sestd | svētdiena, svētd
    ]],
    fields = {
      from = [[sūtītājs]],
      to = [[kam | adresāts | saņēmējs]],
      cc = [[kopija | cc]],
      date = [[datums | nosūtīts | nosūtīšanas laiks]],
      subject = [[temats | tēma]],
      other = [[no | atbildēt | svarīgums | pielikumi]],
    },
    original = [[sākotnējais ziņojums | oriģinālais ziņojums | oriģinālā vēstule]],
    forwarded = [[pārsūtīts ziņojums | pārsūtītā vēstule | pārsūtīta ziņa]],
    device = [[nosūtīts no mana … | nosūtīts no manas … | nosūtīts no | sūtīts no mana … | sūtīts no]],
    devices = [[telefon | tālru | planšet]],
    greetings = [[sveiki | sveiks | sveika | labdien | labrīt | cienījamais | cienījamā | godātais]],
    inline = [[zemāk | tekstā]],
    closings = [[ar cieņu | ar labākajiem vēlējumiem | visu labu | jauku dienu | paldies | liels paldies]],
    disclaimers = [[ja jūs neesat šī ziņojuma adresāts | šis ziņojums ir konfidenciāls]],
    hints = [[šis ziņojums un tā | konfidenciāla informācija]],
    footers = [[jūs saņēmāt šo ziņojumu, jo | lai atrakstītos | atrakstīties]],
  },
}
