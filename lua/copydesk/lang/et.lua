-- Estonian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "et",
  name = "Estonian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ dr prof dots akad hr pr prl mag ins kol kpt ltn mjr kindr tn pst mnt pl ]],
      before_number = [[ nr lk ptk jn tab p § tel faks vt kd osa umbes u ca ]],
      inside = [[ nt näit st s.t vt vrd sh s.h k.a jms ingl lad i.e e.g cf vs ]],
      anywhere = [[
        jne jt jpt jm jms vms ja.nii.edasi oü as a/s mtü tuh milj mld eur kr km m cm mm kg g l t min sek saj a e.kr
        p.kr e.m.a m.a.j u.s u.s.a inc ltd corp co et.al jaan veebr apr sept okt nov dets
      ]],
      after_number = [[ km cm mm kg g l ha tuh milj mld eur kr min sek saj a ]],
      ending = [[ a.m p.m ph.d ]],
    },
    months = [[
      jaanuar jaanuari jaanuaril veebruar veebruari veebruaril märts märtsi märtsil aprill aprilli aprillil mai mail
      juuni juunil juuli juulil august augusti augustil september septembri septembril oktoober oktoobri oktoobril
      november novembri novembril detsember detsembri detsembril
    ]],
    ordinals = "arabic",
    starters = [[
      see need ta tema nad nemad ma mina sa sina me meie te teie minu sinu nende kes mis kus millal miks kuidas
      milline missugune kui palju ja ning aga kuid või sest et ehkki kuigi kuni seega seetõttu siiski samuti ka ei
      pole on oli olid oleks võib peab kunagi alati nüüd täna eile homme siis pärast siin seal kõik iga mõned keegi
      miski üks kaks esimene ilma koos enne
    ]],
    capitals = [[ teie te teil teid ]],
    openers = [[ enne pärast kuni alates umbes ]],
  },

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
    disclaimers = [[kui te ei ole selle kirja adressaat]],
    hints = [[see kiri ja selle | konfidentsiaalset teavet | see kiri on konfidentsiaalne]],
    footers = [[saite selle kirja, sest | tellimusest loobumiseks | loobu tellimusest]],
  },
}
