-- Latvian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "lv",
  name = "Latvian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr prof doc akad k kdze kgs sv mag inž ģen plkv kpt ltn iel bulv pr pag nov raj asoc hab b.d
      ]],
      before_number = [[ nr lpp att tab sk p pk d nod tel fakss apm ap § sal ]],
      inside = [[ piem t.i t.s resp sal sk angļu vācu kr i.e e.g cf vs ]],
      anywhere = [[
        utt u.c u.tml u.t.jpr tml jpr sia as a/s tūkst milj mljrd eur ls km m cm mm kg g l st min sek gs gds p.m.ē m.ē
        pr.kr u.s u.s.a inc ltd corp co et.al
      ]],
      after_number = [[ km cm mm kg l ha st min sek tūkst milj mljrd eur ls g gs ]],
      ending = [[ a.m p.m ph.d ]],
    },
    months = [[
      janvāris janvāra janvārī februāris februāra februārī marts marta martā aprīlis aprīļa aprīlī maijs maija maijā
      jūnijs jūnija jūnijā jūlijs jūlija jūlijā augusts augusta augustā septembris septembra septembrī oktobris
      oktobra oktobrī novembris novembra novembrī decembris decembra decembrī
    ]],
    ordinals = true,
    starters = [[
      šis šī tas tā tie tās viņš viņa viņi viņas es tu mēs jūs mans tavs mūsu jūsu kas kur kad kāpēc kā kāds kāda kurš
      kura cik un bet tomēr vai jo ja lai gan kamēr tāpēc tātad bez arī nav ir bija būs var vajag nekad vienmēr tagad
      šodien vakar rīt tad pēc tam šeit tur visi viss katrs daudz daži neviens nekas viens viena divi pirmais no uz ar
      pie pa līdz par starp pirms aiz virs zem
    ]],
    capitals = [[ jūs jūsu jums tu tev tevi ]],
    openers = [[ no līdz ap pēc pirms ]],
  },

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
      from = [[sūtītājs | no]],
      to = [[kam | adresāts | saņēmējs]],
      cc = [[kopija | cc]],
      date = [[datums | nosūtīts | nosūtīšanas laiks]],
      subject = [[temats | tēma]],
      other = [[atbildēt | svarīgums | pielikumi]],
    },
    original = [[sākotnējais ziņojums | oriģinālais ziņojums | oriģinālā vēstule]],
    forwarded = [[pārsūtīts ziņojums | pārsūtītā vēstule | pārsūtīta ziņa]],
    device = [[nosūtīts no mana … | nosūtīts no manas … | nosūtīts no | sūtīts no mana … | sūtīts no]],
    devices = [[telefon | tālru | planšet]],
    greetings = [[sveiki | sveiks | sveika | labdien | labrīt | cienījamais | cienījamā | godātais]],
    inline = [[zemāk | tekstā]],
    closings = [[ar cieņu | ar labākajiem vēlējumiem | visu labu | jauku dienu | paldies | liels paldies]],
    disclaimers = [[ja jūs neesat šī ziņojuma adresāts]],
    hints = [[šis ziņojums un tā | konfidenciāla informācija | šis ziņojums ir konfidenciāls]],
    footers = [[jūs saņēmāt šo ziņojumu, jo | lai atrakstītos | atrakstīties]],
  },
}
