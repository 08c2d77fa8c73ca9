-- Turkish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "tr",
  name = "Turkish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr prof doç yrd yard öğr gör arş uzm av ecz müh mim dt op say sn bay bn hz şeyh alb yb bnb yzb üstğm tğm
        ütğm atğm asb çvş kur org korg tümg tuğg gen mareş amir onb astsb er
        cad cd sok sk bul blv mah mh apt blok mey köy ilç st aziz mr mrs
        ing fr alm rus ar far yun lat it isp osm tür arap t.c em
        bşk başk bak gn gnl müd md yön genel.müd dan hst inş tur nak
        ank ist izm
      ]],
      before_number = [[
        no nu nr s ss sf sy syf cilt c md m mad fık bkz bk şek tab tbl res bl böl böl. kat k d daire tel faks gsm
        yak yaklaşık sa saat md. esas karar e sayı ar haz vb.no ör çev yay ay hane para vol
      ]],
      inside = [[
        bkz bk örn ör krş karş yak i.e e.g cf n.b mö hk ilg
        çev der yay.haz ed ingilizcesi açık kıs ölm doğ d ö
        a.g.e age a.g.m agm
      ]],
      anywhere = [[
        v.d vdğ vbg ark et.al al ibid op.cit
        a.ş aş ltd.şti şti ltd inc corp co koll kom.şti san tic
        m.ö m.s i.ö i.s yy tl kr dk sa kg gr g mg km cm mm m t lt l ha adt ad
        oca şub mar nis may haz tem ağu eyl eki kas ara pzt sal çar per cum cmt paz
        a.b.d abd a.b s.s.c.b k.k.t.c u.s u.s.a u.k e.u
        üniv fak böl ens yay bas yk nşr mat jr sr cev
      ]],
      after_number = [[ tl kr kg gr km cm lt ha ]],
      ending = [[ ö.ö ö.s a.m p.m ph.d vb vs vd v.b v.s ]],
    },
    months = [[
      ocak ocakta ocak'ta şubat şubat'ta mart mart'ta nisan nisan'da mayıs mayıs'ta haziran haziran'da temmuz
      temmuz'da ağustos ağustos'ta eylül eylül'de ekim ekim'de kasım kasım'da aralık aralık'ta
    ]],
    ordinals = true,
    starters = [[
      bu şu o bunlar şunlar onlar bunu şunu onu bunun şunun onun buna şuna ona bunda şunda onda bundan şundan ondan
      bunları onları bunların onların bunlara onlara
      ben sen biz siz beni seni bizi sizi benim senin bizim sizin bana sana bize size kendi kendisi kendileri
      kim ne nerede nereye nereden neden niçin niye nasıl hangi kaç kimin hani
      ve ile ama fakat ancak lakin çünkü zira eğer şayet yoksa ya veya yahut hem hatta ayrıca üstelik oysa oysaki
      halbuki meğer madem mademki yani demek dolayısıyla nitekim böylece böylelikle ki de da
      bir biri birisi birçok bazı bazıları her herkes hiç hiçbir hiçkimse tüm bütün hep hepsi çok az daha en pek
      kimi başka diğer diğerleri öteki aynı iki üç dört beş ilk son ikinci üçüncü
      burada şurada orada buraya oraya buradan oradan işte şimdi bugün dün yarın sonra önce sonunda nihayet artık
      hâlâ hala henüz hemen zaman bazen sık genellikle belki galiba elbette tabii tabi evet hayır yok var değil
      böyle şöyle öyle göre rağmen için kadar doğru karşı beri dek değin özellikle örneğin mesela sadece yalnız
      yalnızca gerçekten aslında maalesef yazık teşekkürler lütfen eskiden günümüzde sonuçta sonuç ardından
      söz öte yandan aksi kimse kimsenin hiçbiri
    ]],
    capitals = [[ siz sizin sizi ]],
    openers = [[ saat ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[şunu yazdı | şunları yazdı | yazdı | yazmış | şöyle yazdı | yazıyor]],
    glue = [[tarihinde | saat | tarihli | kullanıcısı | günü | saatinde]],
    prose = [[gibi | ne | o | onlar | ben | biz | ve | ama | bu]],
    months = [[
      ocak, oca | şubat, şub | mart, mar | nisan, nis | mayıs, may | haziran, haz | temmuz, tem |
      ağustos, ağu | eylül, eyl | ekim, eki | kasım, kas | aralık, ara
    ]],
    day_first = true,
    days = [[
      pazartesi, pzt | salı, sal | çarşamba, çar, çrş | perşembe, per, prş | cuma, cum | cumartesi, cmt |
      pazar, paz
    ]],
    am = [[öö]],
    pm = [[ös]],
    fields = {
      from = [[kimden | gönderen]],
      to = [[kime | alıcı]],
      cc = [[bilgi | cc | gizli]],
      date = [[tarih | gönderildi | gönderme tarihi | gönderim tarihi]],
      subject = [[konu]],
      other = [[yanıt adresi | yanıtla | önem | ekler]],
    },
    original = [[özgün ileti | orijinal mesaj | orijinal ileti | asıl ileti | özgün mesaj | orjinal mesaj]],
    forwarded = [[
      iletilen mesaj | iletilmiş mesaj | iletilen ileti | yönlendirilmiş mesaj | yönlendirilen ileti |
      iletilen ileti başlangıcı | forwarded message
    ]],
    device = [[… gönderildi | … gönderilmiştir | … gönderdim | … outlook'u edinin | outlook for … edinin]],
    devices = [[telefon | cihaz | mobil | tablet]],
    excuse = [[kusura bakmayın | özür dilerim]],
    greetings = [[merhaba | selam | sayın | sevgili | günaydın | iyi günler | iyi akşamlar]],
    inline = [[aşağıda | aşağıya]],
    closings = [[
      saygılarımla | saygılar | saygılarımızla | iyi çalışmalar | iyi çalışmalar dilerim | teşekkürler |
      teşekkür ederim | sevgiler | sevgilerimle | en iyi dileklerimle | selamlar | iyi günler |
      iyi günler dilerim | kolay gelsin
    ]],
    disclaimers = [[
      bu e-posta ve ekleri | bu mesaj ve ekleri | bu e-posta gizli | bu ileti ve ekleri |
      eğer bu mesajın alıcısı değilseniz | mesajın alıcısı siz değilseniz | eğer alıcısı siz değilseniz
    ]],
    hints = [[bu elektronik posta | gizli bilgi | gizli bilgiler | virüs bulunmuyor]],
    footers = [[
      bu e-postayı alıyorsunuz çünkü | bu iletiyi aldınız çünkü | abonelikten çıkmak | aboneliği iptal |
      e-posta listesi
    ]],
  },
}
