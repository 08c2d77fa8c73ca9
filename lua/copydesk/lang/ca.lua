-- Catalan. Every section is used by one room: attribution, mail; sentences are split by the neutral rules.

return {
  tag = "ca",
  name = "Catalan",

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
    disclaimers = [[si no sou el destinatari | si heu rebut aquest missatge per error | aquest missatge és confidencial]],
    hints = [[aquest missatge i els | informació confidencial]],
    footers = [[heu rebut aquest missatge perquè | per cancel·lar la subscripció | per donar-vos de baixa]],
  },
}
