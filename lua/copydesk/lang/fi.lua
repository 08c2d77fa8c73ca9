-- Finnish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "fi",
  name = "Finnish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hra nti rva tri prof dos toht tohtori dr maist kand lis dipl.ins ins ark vt virk joht pj vpj siht kapt maj
        ev evl
        kenr luutn ltn kers prof past rov piispa st mr mrs ms mme pres vt e.m em synt ups vänr alik
      ]],
      before_number = [[
        nro n:o no art kpl kuv kuva tau taul s ss sivu luku luk puh p gsm fax vol osa n noin ca klo kello max min
        ks vrt vert mom § kap v vv nid täyd prosent liit
      ]],
      inside = [[
        esim es ts t.s ns n.s m.m muun lukien ml m.l nk ko k.o ao a.o eo e.o jne.s ks vrt
        vert vs ent engl ruots saks ransk lat ven kreik it eng vir alk alun erit esitt
        n noin oik ed seur v.s vast verr yht yks mon huom i.e e.g cf tark varm lyh nyk ed aik
      ]],
      anywhere = [[
        jne jms ym yms tms ym.s jatk et.al al etc ibid id op.cit
        eaa jaa eKr jKr
        oy oyj ky ay ry r.y osk inc ltd corp co
        tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu
        ma ti ke to pe la su
        h min sek s kg km cm mm milj mrd t kpl eur mk p u.s u.s.a u.k e.u d.c
        jr sr nuor vanh os yliop kirj toim suom käänt julk kust lait tied
      ]],
      after_number = [[ km cm mm kg g m l s h min sek kpl mk eur p milj mrd ]],
      ending = [[ a.m p.m ap ip ph.d p.s ekr jkr e.kr j.kr ]],
    },
    months = [[
      tammikuu tammikuuta tammikuun tammikuussa helmikuu helmikuuta helmikuun helmikuussa maaliskuu maaliskuuta
      maaliskuun maaliskuussa huhtikuu huhtikuuta huhtikuun huhtikuussa toukokuu toukokuuta toukokuun toukokuussa
      kesäkuu kesäkuuta kesäkuun kesäkuussa heinäkuu heinäkuuta heinäkuun heinäkuussa elokuu elokuuta elokuun
      elokuussa syyskuu syyskuuta syyskuun syyskuussa lokakuu lokakuuta lokakuun lokakuussa marraskuu marraskuuta
      marraskuun marraskuussa joulukuu joulukuuta joulukuun joulukuussa
    ]],
    ordinals = true,
    starters = [[
      se ne tämä nämä tuo nuo sen sitä siinä siitä siihen sillä sille siltä niiden niitä niissä niistä niihin
      tämän tätä tässä tästä tähän tällä näiden näitä näissä näistä tuon tuota
      minä sinä hän me te he mä sä minun minua minulla minulle sinun sinua sinulla hänen häntä hänellä hänelle
      meidän meitä meillä teidän teitä teillä heidän heitä heillä
      kuka mikä missä mistä mihin milloin miksi miten kuinka millainen kumpi ketkä mitä mitkä kenen
      ja tai mutta vaan sekä että eli joko vai
      jos kun koska vaikka jotta kunnes ennen jälkeen jotka joka jossa jolloin siksi kuten
      on oli ovat olivat ei eivät eikä en et emme ette olen olemme voi voivat voisi pitää täytyy
      kyllä joo niin näin myös vain vielä jo nyt sitten silloin tänään eilen huomenna aina usein joskus koskaan
      myöhemmin aiemmin aikaisemmin ensin lopuksi lisäksi kuitenkin siten tosin toisaalta esimerkiksi ehkä
      kaikki kaikkien joku jotkut jokin jokainen monet moni muut muu muita useat useita paljon vähän enemmän
      molemmat itse sama samat toinen toiset ensimmäinen kaksi kolme neljä yksi eräs
      täällä täältä tänne siellä sieltä sinne tuolla vuonna vuosina vuoden aikana mukaan kanssa ilman
      valitettavasti onneksi nykyisin nykyään yleensä lopulta samalla tällöin toisin hyvin kiitos ainakin
    ]],
    openers = [[ klo kello vuonna ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[pvm]],
    wrote = [[kirjoitti | kirjoittaa | kirjoitti seuraavaa | kirjoitti näin | kirjoitti viestissään]],
    glue = [[klo | kello | käyttäjä | na]],
    months = [[
      tammikuu, tammikuuta, tammik, tammi | helmikuu, helmikuuta, helmik, helmi |
      maaliskuu, maaliskuuta, maalisk, maalis | huhtikuu, huhtikuuta, huhtik, huhti |
      toukokuu, toukokuuta, toukok, touko | kesäkuu, kesäkuuta, kesäk, kesä |
      heinäkuu, heinäkuuta, heinäk, heinä | elokuu, elokuuta, elok, elo | syyskuu, syyskuuta, syysk, syys |
      lokakuu, lokakuuta, lokak, loka | marraskuu, marraskuuta, marrask, marras |
      joulukuu, joulukuuta, jouluk, joulu
    ]],
    days = [[
      maanantai, maanantaina, ma | tiistai, tiistaina, ti | keskiviikko, keskiviikkona, ke |
      torstai, torstaina, to | perjantai, perjantaina, pe | lauantai, lauantaina, la |
      sunnuntai, sunnuntaina, su
    ]],
    am = [[ap]],
    pm = [[ip]],
    fields = {
      from = [[lähettäjä | keneltä]],
      to = [[vastaanottaja | kenelle]],
      cc = [[kopio | cc | piilokopio]],
      date = [[päivämäärä | päiväys | lähetetty | pvm]],
      subject = [[aihe]],
      other = [[vastausosoite | tärkeys | liitteet]],
    },
    original = [[alkuperäinen viesti | alkuperäinen sanoma | alkup. viesti | alkuperäinen sähköposti]],
    forwarded = [[
      välitetty viesti | edelleenlähetetty viesti | edelleen lähetetty viesti | välitetty viesti alkaa |
      välitetty sanoma | välitetyn viestin alku
    ]],
    device = [[lähetetty | hanki outlook | lataa outlook]],
    devices = [[puhelime | kännykä | tabletis | laittees]],
    excuse = [[pahoittelut | anteeksi]],
    greetings = [[hei | moi | terve | hyvää huomenta | hyvää päivää | arvoisa | hyvä | morjens]],
    inline = [[alla | alapuolella | alempana]],
    closings = [[
      ystävällisin terveisin | terveisin | parhain terveisin | kunnioittavasti | terveiset | yt | yst. terv |
      kiitos | kiitos etukäteen | kiitoksin | terv | ystävällisesti
    ]],
    disclaimers = [[
      tämä viesti ja sen liitteet | tämä viesti on luottamuksellinen | tämä sähköposti ja sen liitteet |
      tämä sähköpostiviesti | jos et ole viestin oikea vastaanottaja |
      jos olet saanut tämän viestin vahingossa | ajattele ympäristöä
    ]],
    footers = [[
      saat tämän viestin, koska | sait tämän viestin, koska | peruuta tilaus | peruuttaa tilauksen |
      postituslista | sähköpostilista
    ]],
  },
}
