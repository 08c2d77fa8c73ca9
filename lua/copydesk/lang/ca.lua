-- Catalan. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ca",
  name = "Catalan",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        sr sra srta srs sres dr dra drs d da prof profa mn fra gen tte ex excm exm il·lm hble mgfc arq eng lic
        adv st sta sts s av avda c ctra pg pl pça pas trav rda urb jr mr mrs ms
      ]],
      before_number = [[
        p pp pàg pàgs núm núms n art arts cap caps vol vols fig figs il tel fax apt ed t v cf § ref secc esc pral
        aprox set
      ]],
      inside = [[ p.ex ex cf vid vg v.gr i.e e.g vs ss ]],
      anywhere = [[
        etc a.c d.c a.d s.a s.l s.a.u sl sa cia gen febr abr jul ag oct nov dl dt dc dj dv ds dg ee.uu u.s
        u.s.a inc ltd corp co et.al op.cit ibíd km m cm mm kg g l h min s hab
      ]],
      after_number = [[ km cm mm m kg g l ha h min eur pts ]],
      ending = [[ a.m p.m ph.d ]],
    },
    months = [[
      gener febrer març abril maig juny juliol agost setembre octubre novembre desembre gen febr abr jul ag set oct
      nov des
    ]],
    starters = [[
      el la els les un una uns unes l'home aquest aquesta aquests aquestes això allò aquell aquella ell ella ells
      elles jo tu nosaltres vosaltres vostè hi ho què qui quan on com per perquè quin quina quant i o però sinó si
      doncs encara també tampoc tanmateix així mentre malgrat segons amb sense des fins entre sobre sota en a de al
      del dels als pel no sí mai sempre ara avui ahir demà després abans aquí allà és són era eren va van ha han hi-ha
      cada tot tota tots totes molts moltes alguns algunes cap
    ]],
    capitals = [[ vostè vostès ]],
    openers = [[ a al en el des fins durant abans després ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[el | el dia | en data | missatge de | missatge del dia]],
    wrote = [[va escriure | ha escrit | escrigué | escriu | va respondre | escrivia]],
    glue = [[a les | a la | del dia | de | d'| del | h | l'usuari]],
    prose = [[com | quan | si | perquè | ell | ella | ells | jo | nosaltres | i | però | això]],
    months = [[
      gener, gen | febrer, febr, feb | març | abril, abr | maig | juny | juliol, jul | agost, ag |
      setembre, set | octubre, oct | novembre, nov | desembre, des
    ]],
    day_first = true,
    days = [[
      dilluns, dl | dimarts, dt | dimecres, dc | dijous, dj | divendres, dv | dissabte, ds | diumenge, dg
    ]],
    fields = {
      from = [[de | remitent]],
      to = [[a | per a | destinatari]],
      cc = [[a/c | cc | còpia]],
      date = [[data | enviat | enviat el]],
      subject = [[assumpte | tema]],
      other = [[respon a | importància | adjunts]],
    },
    original = [[missatge original]],
    forwarded = [[missatge reenviat | inici del missatge reenviat]],
    device = [[enviat des del meu … | enviat des de la meva … | enviat des de | enviat des del | enviat amb | enviat amb el meu …]],
    devices = [[mòbil | telèfon | tauleta]],
    excuse = [[disculpeu | perdoneu]],
    greetings = [[hola | bon dia | bona tarda | benvolgut | benvolguda | benvolguts | estimat | estimada]],
    inline = [[a sota | més avall | dins del text]],
    closings = [[
      salutacions | cordialment | atentament | una salutació | una abraçada | gràcies | moltes gràcies | fins aviat | salut
    ]],
    disclaimers = [[si no sou el destinatari | si heu rebut aquest missatge per error]],
    hints = [[aquest missatge i els | informació confidencial | aquest missatge és confidencial]],
    footers = [[heu rebut aquest missatge perquè | per cancel·lar la subscripció | per donar-vos de baixa]],
  },
}
