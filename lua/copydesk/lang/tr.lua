-- Turkish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "tr",
  name = "Turkish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr prof doç yrd yard öğr gör arş uzm Av ecz müh mim dt Op sn bn hz alb yb bnb yzb üstğm tğm
        ütğm atğm asb çvş org korg tümg tuğg gen mareş onb astsb er
        cad cd sk blv mah mh apt mey ilç st mr mrs
        ing fr alm ar yun lat isp osm arap t.c em
        bşk başk gn gnl müd md genel.müd hst inş tur nak
        ank ist izm
      ]],
      before_number = [[
        no nu nr s ss sf sy syf cilt c md m mad fık bkz bk şek tab tbl res bl böl böl. k d tel faks gsm
        yak yaklaşık sa md. e ar haz vb.no ör çev yay vol
      ]],
      inside = [[
        bkz bk örn ör krş karş yak i.e e.g cf n.b mö hk ilg
        çev yay.haz ed ingilizcesi kıs ölm doğ d ö
        a.g.e age a.g.m agm
      ]],
      anywhere = [[
        v.d vdğ vbg ark et.al ibid op.cit
        a.ş aş ltd.şti şti ltd inc corp co koll kom.şti san tic
        m.ö m.s i.ö i.s yy tl kr dk sa kg gr g mg km cm mm m t lt l ha adt ad
        oca şub mar nis may haz tem ağu eyl eki pzt sal çar per cum cmt paz
        a.b.d a.b s.s.c.b k.k.t.c u.s u.s.a u.k e.u
        üniv fak böl ens yay yk nşr mat jr sr cev
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
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "arşiv", "arşiv fotoğrafı", "foto arşiv", "fotoğraf arşiv", "temsili fotoğraf", "temsili görsel",
        "ekran görüntüsü", "depo photos", "fotoğraf", "görsel",
      },
      related = {
        "devamını oku", "devamı", "devamı için tıklayınız", "devamı için tıklayın", "haberin devamı", "daha fazla",
        "daha fazlası", "daha fazla göster", "daha fazla oku", "daha fazla yükle", "daha fazla haber", "tümünü gör",
        "tümü", "tüm haberler", "tümünü göster", "ilgili haberler", "ilgili haber", "ilgili konular", "benzer haberler",
        "diğer haberler", "ayrıca bakınız", "ayrıca oku", "ayrıca okuyun", "haberin tamamı", "detaylar için tıklayın",
        "detaylı bilgi", "okumaya devam et", "haberi oku", "yazının devamı", "galeriyi gör", "galeri için tıklayınız",
        "videoyu izle", "izle", "sonraki haber", "önceki haber", "tüm yazıları", "yazarın tüm yazıları",
      },
      share = {
        "paylaş", "paylaşın", "haberi paylaş", "facebook'ta paylaş", "twitter'da paylaş", "x'te paylaş",
        "whatsapp'ta paylaş", "paylaşım", "bağlantıyı kopyala", "linki kopyala", "link kopyalandı",
        "bağlantı kopyalandı", "kopyala", "yazdır", "e-posta", "e-posta gönder", "e-postayla gönder", "mail gönder",
        "arkadaşına gönder", "gönder", "kaydet", "beğen", "beğendim", "tweetle", "favorilere ekle", "dinle",
        "haberi dinle", "sesli dinle", "okuma listesine ekle", "yer imi", "yer imlerine ekle", "a+", "a-",
      },
      promo = {
        "abone ol", "abone olun", "abonelik", "üye ol", "üye olun", "üye girişi", "üyelik", "giriş yap", "giriş",
        "oturum aç", "kayıt ol", "kaydol", "çıkış yap", "hesabım", "bülten", "e-bülten", "bültene abone ol",
        "bültene kaydol", "destek ol", "bağış yap", "bizi destekleyin", "uygulamayı indir", "bizi takip edin",
        "takip et", "google news'te abone ol", "ücretsiz dene", "hemen abone ol", "katıl", "şimdi katıl", "takip edin",
        "bildirimleri aç",
      },
      nav = {
        "ana sayfa", "anasayfa", "menü", "ara", "arama", "kapat", "geri", "geri dön", "başa dön", "yukarı çık",
        "yukarı", "içeriğe geç", "kategoriler", "bölümler", "künye", "iletişim", "hakkımızda", "bize ulaşın",
        "reklam ver", "kariyer", "yardım", "arşiv", "site haritası", "kullanım koşulları", "kullanım şartları",
        "gizlilik politikası", "gizlilik", "çerez politikası", "çerezler", "kişisel verilerin korunması", "kvkk",
        "aydınlatma metni", "gündem", "son dakika", "son dakika haberleri", "haberler", "haber", "politika", "siyaset",
        "ekonomi", "dünya", "türkiye", "spor", "futbol", "basketbol", "magazin", "kültür sanat", "kültür", "sanat",
        "bilim", "teknoloji", "sağlık", "eğitim", "yaşam", "hayat", "otomobil", "seyahat", "turizm", "hava durumu",
        "astroloji", "burçlar", "oyunlar", "bulmaca", "yazarlar", "köşe yazıları", "köşe yazarları", "yorum", "analiz",
        "röportaj", "röportajlar", "foto galeri", "fotogaleri", "foto", "video", "videolar", "video galeri", "galeri",
        "canlı", "canlı yayın", "canlı tv", "podcast", "podcastler", "yerel", "yerel haberler", "istanbul", "ankara",
        "izmir", "resmi ilanlar", "namaz vakitleri", "trafik durumu", "borsa", "döviz", "altın", "kripto para", "emlak",
        "moda", "kadın", "aile", "yemek", "tarifler", "kitap", "sinema", "müzik", "televizyon", "dizi", "sonraki",
        "önceki", "sonraki sayfa", "önceki sayfa", "göster", "gizle", "aç", "kabul et", "kabul ediyorum", "reddet",
        "yükleniyor", "ayarlar", "yazı boyutu", "yazı tipi", "içindekiler", "asayiş", "3. sayfa", "çevre", "manşetler",
      },
      tags = {
        "etiketler", "etiket", "konular", "konu", "anahtar kelimeler", "kategori", "kategoriler", "ilgili etiketler",
        "haber etiketleri",
      },
      ad = {
        "reklam", "reklamlar", "ilan", "sponsorlu", "sponsorlu içerik", "sponsor", "advertorial", "reklamı geç",
        "reklamı kapat", "tanıtım", "basın bülteni", "haberin devamı reklamdan sonra", "resmi ilan", "iş birliği",
      },
      comments = {
        "yorum", "yorumlar", "yorum yap", "yorum yaz", "yorum ekle", "yorumları göster", "yorumları gör",
        "tüm yorumlar", "yorumları oku", "henüz yorum yapılmamış", "yanıtla", "cevapla", "şikayet et", "yorum gönder",
        "ilk yorumu sen yap", "ilk yorum yapan siz olun", "yorumunuz", "yorum yok", "okur yorumları",
        "okuyucu yorumları", "en yeniler", "en eskiler", "tartışma",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^(yazar|yazan|yazarlar|haber|hazırlayan|röportaj|muhabir|kaynak yazar|söyleşi) : {names}",
        "^{names} , (muhabir|muhabiri|gazeteci|editör|editörü|yazar|yazarı) {any}$", "?^{name} / {place}$",
        "?^{name} - {place}$", "^{place} %((aa|dha|iha)%)$", "^yazan {names}$",
        "^(haberi|haberin) (yazan|hazırlayan) : {names}",
        "?^(dha|iha|aa|ajanslar|haber merkezi|dış haberler|spor servisi|spor servisi)$",
        "^{names} (yazdı|bildiriyor|bildirdi)$",
      },
      bio = { "^(yazar hakkında|yazarlar hakkında|yazarın biyografisi)$", "^{name} kimdir$" },
      credit = {
        "^(çeviri|çeviren|çevirenler|editör|editörler|redaksiyon|kurgu|kamera|kameraman|yönetmen|yapımcı|derleyen|katkıda bulunanlar|grafik|düzelti|yayına hazırlayan) : {names}",
        "^{names} (çevirdi|derledi|katkıda bulundu)$", "bu habere katkıda bulundu$", "habere katkıda bulunanlar",
        "^(ingilizceden|almancadan|fransızcadan|arapçadan|rusçadan) çeviren {any}$",
        "^haber : {names} kamera : {names}", "^haber-kamera : {names}", "^%((dha|iha|aa|anka)%)$",
      },
      photo_credit = {
        "^(fotoğraf|foto|fotoğraflar|görsel|görseller|fotoğrafçı|kaynak görsel|fotoğraf kaynağı|görsel kaynağı|kapak fotoğrafı|illüstrasyon|çizim|kolaj) : {any}",
        "^(fotoğraf|foto|görsel|fotoğraflar) (/|-|—) {any}$", "^fotoğraf , {name} tarafından servis edilmiştir$",
        "(fotoğraf|foto|görsel|fotoğraflar) : {any}$", "tarafından servis edilmiştir$", "^fotoğraflar {names}$",
        "/ (aa|dha|iha|anadolu ajansı|anadolu|depo photos|afp|reuters|ap|getty images)$",
        "^(anadolu ajansı|dha|iha|reuters|depo photos|afp) / {any}$", "%((fotoğraf|foto) : {any}%)$", "?fotoğraf :",
        "?foto :",
      },
      syndication = {
        "^(kaynak|kaynaklar|haber kaynağı) : {any}",
        "^bu (yazı|haber|makale|içerik) (ilk olarak|ilk kez|önce) {any} (yayımlan* | yayınlan*)",
        "^ilk (olarak|kez) {any} (yayımlanmıştır|yayınlanmıştır|yayımlandı|yayınlandı)",
        "^(orijinal|özgün) (haber|metin|makale|yazı) {any}$", "abonelerine {any} geçilmektedir",
      },
      copyright = {
        "tüm hakları saklıdır", "her hakkı saklıdır", "bütün hakları saklıdır", "^copyright", "^©", "^telif hakkı",
        "telif hakları {any} (aittir|saklıdır)",
        "(izinsiz|kaynak gösterilmeden|izin alınmadan) {any} (kullanılamaz | yayınlanamaz | yayımlanamaz | kopyalanamaz | alıntılanamaz | çoğaltılamaz)",
        "kaynak gösterilerek {any} (alıntı* | kullan* | yayın*)",
        "(kısmen|tamamen|aynen) {any} (kopyalanamaz | yayınlanamaz | kullanılamaz | yayımlanamaz)",
      },
      disclaimer = {
        "yatırım danışmanlığı kapsamında değildir", "yatırım tavsiyesi (değildir|içermez)",
        "(görüşler|yazılar|fikirler) {any} (yazara aittir|yazarına aittir|yansıtmaz | yansıtmayabilir)",
        "^(yasal uyarı|uyarı|sorumluluk reddi|feragatname) : {any}",
        "(ortaklık|affiliate|satış ortaklığı) {any} (link* | bağlant* | komisyon)", "bilgilendirme amaçlıdır",
      },
      timestamp = {
        "^(giriş|yayınlanma|yayınlanma tarihi|yayımlanma|yayımlanma tarihi|güncelleme|güncellenme|güncellenme tarihi|son güncelleme|güncelleme tarihi|oluşturulma|oluşturulma tarihi|eklenme|eklenme tarihi|tarih|giriş tarihi|haber giriş|yayın tarihi|haber tarihi) [:] {date}",
        "^{number} (saniye|dakika|dk|saat|sa|gün|hafta|ay|yıl) önce$",
        "^(dün|bugün|az önce|şimdi|bir saat önce|geçen hafta)$", "^(dün|bugün) [,|saat] {date}$",
        "^(okuma süresi|okunma süresi|tahmini okuma süresi) [:] {any}$",
        "^{number} (dakikada|dk'da|dk|dakika|dakikalık) (okunur|okuma|oku|okuma süresi)$", "^ortalama okuma süresi",
      },
      related = {
        "^(ayrıca|bunu da|bunlar da|şunu da) (okuyun|oku|bakın|bakınız|izleyin) [:]",
        "^(ilgili haber|ilgili haberler|okuyun|izleyin|video|galeri|foto galeri|analiz|podcast|röportaj|canlı|detaylar|önerilen haber|günün haberi) : {any}",
        "^{any} için tıklayın$", "^{any} için tıklayınız$",
        "^(haberin|yazının|habere|galerinin) (devamı|detayları|tamamı) {any}$",
        "^(daha fazla|diğer|tüm) (haber|haberler|yazılar|bilgi|içerik) {any}",
        "^(sonraki|önceki) (haber|yazı|içerik|makale)[:]", "^ilginizi çekebilir {any}",
      },
      share = {
        "^(facebook'ta|twitter'da|x'te|whatsapp'ta|whatsapp'tan|linkedin'de|telegram'da|instagram'da|pinterest'te) (paylaş|takip et|gönder)$",
        "^bu (haberi|yazıyı|sayfayı|içeriği) (paylaş|paylaşın|yazdır|gönder|kaydet)",
        "^(sosyal medyada|arkadaşlarınla|şurada) paylaş", "^{number} (paylaşım|görüntülenme|okunma|beğeni|izlenme)$",
        "^(okunma|görüntülenme|paylaşım|izlenme) [:] {number}$",
      },
      promo = {
        "^geçersiz e-posta", "?^bir hata oluştu", "^{any} uygulamasını indir*", "^devamını okumak için",
        "^(okumaya devam etmek|devam etmek) için {any}",
        "^(bizi|haberlerimizi|gelişmeleri) {any} (takip edin|takip et | izleyin)",
        "^(abone ol|abone olun|üye ol|üye olun|kaydol|kaydolun) {any}",
        "(google news|whatsapp kanal* | telegram kanal* | youtube kanal*) {any} (abone | takip | katıl*)",
        "^{any} (google news'te|google haberler'de|whatsapp'ta|telegram'da|instagram'da|youtube'da) {any} (takip | abone)",
        "(e-bülten* | bülten* | bülten) {any} (abone | kaydol* | kayıt | üye | e-posta)",
        "^(e-posta|eposta|mail) (adresinizi|adresiniz|adresin) {any}",
        "^(e-bültenimize|bültenimize|kanalımıza|sayfamıza|gazetemize) (abone|kaydolun|üye) {any}",
        "^(destek olun|bağış yapın|bize destek|gazeteciliği destekle*) {any}",
        "^(uygulamamızı|uygulamayı|mobil uygulama*) {any} indir*",
        "^(bu içerik|bu yazı|bu haber|devamını okumak|okumaya devam etmek|tamamını okumak) {any} (abone* | üye* | giriş)",
        "^(zaten|hâlâ) {any} (abone|üye) {any}",
        "^(kaydolarak|abone olarak|üye olarak|gönder'e tıklayarak) {any} (kabul | onay*)",
        "^(kullanım koşullarını|aydınlatma metnini|açık rıza metnini) {any} (kabul | okudum | onaylıyorum)",
        "^(son dakika|önemli|günün|en son) {any} (haberleri|gelişmeler*) {any} (kaçırma* | anında | bildirim* | cebinize)",
        "^(hiçbir|son) {any} kaçırma*",
      },
      nav = {
        "^{any} (dön|geç|git)$", "^{number} (/|of) {number}$", "^(sayfa|foto|fotoğraf) {number} / {number}$",
        "^(menüyü|tümünü|hepsini) (göster|gizle|aç|kapat)$",
        "^(bu site|sitemizde|web sitemizde|size daha iyi) {any} (çerez* | cookie*)", "^(tarayıcınız|javascript)",
        "^(ana sayfa|anasayfa|haberler) (>|/|»|›) {any}", "^fotoğrafı büyüt$",
      },
      tags = { "^(etiketler|etiket|konular|anahtar kelimeler|kategori|kategoriler|ilgili konular) : {any}" },
      ad = {
        "^(haberin|haber|yazının|içeriğin) devamı {any} (aşağıda | reklam*)", "^reklam {any} reklam$",
        "^bu (içerik|bir) {any} (reklamdır|sponsor* | iş birliği* | ilandır)", "^(sponsor|katkılarıyla) : {any}",
      },
      comments = {
        "^{number} (yorum|yanıt|cevap)$", "^yorumlar [:|%(] {number}",
        "^(yorum|yorumunuzu) (yapın|yazın|ekleyin|yapmak|yazmak|gönderin|bırakın) {any}",
        "^e-posta {any} yayınlanmayacak", "^(yorum|cevap) {any} (giriş yap* | üye ol* | oturum)", "^gerekli alanlar",
        "^(küfür|suç teşkil|yasalara aykırı|büyük harfle) {any}", "^bu habere yorum", "^siz ne düşünüyorsunuz",
      },
      contact = {
        "^(iletişim|e-posta|eposta|e-mail|telefon|tel|faks|adres|basın iletişim|whatsapp ihbar) : {any}",
        "^(bize|haber) (yazın|ulaşın|gönderin|ulaşmak) {any}", "^(ihbar|haber) hattı {any}",
        "^bize (e-posta|whatsapp) {any}",
      },
      correction = {
        "^(düzeltme|tekzip|güncelleme|editörün notu|editör notu|not|düzeltme ve özür) : {any}",
        "^(bu haberin|bu yazının|bu makalenin) (önceki|ilk|daha önceki) (halinde|versiyonunda|sürümünde|haliyle) {any}",
        "^(özür dileriz|okurlarımızdan özür) {any}", "^bu (haber|yazı|makale) {any} (güncellen* | düzeltil*)",
        "^haber güncellen*",
      },
      embed = {
        "^bu gönderiyi {any} gör", "^{any} tarafından paylaşılan bir gönderi", "^bu (tweet|gönderi|video) {any}$",
      },
      caption = {
        "%((solda|sağda|ortada|arşiv|temsili|soldan|sağdan)%)",
        "^(fotoğrafta|görselde|soldan sağa|resimde)(:|,|—) {any}",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "(bültenimize|e-bültenimize|bültene|e-bültene|kanalımıza|youtube kanalımıza|whatsapp kanalımıza|telegram kanalımıza) (abone|katılın|kaydolun|üye)",
        "^(abone ol|abone olun|üye ol|üye olun|üye girişi|giriş yap|giriş yapın|kayıt ol|ücretsiz kayıt ol|ücretsiz abone ol|bağış yap|bağış yapın|destek ol|uygulamayı indir|bize destek olun|hemen abone ol)$",
        "^(google news|google haberler) [{any}] takip", "(bizi|sayfamızı|hesabımızı) [{any}] takip (edin|et)$",
        "^e-posta adresinizi (girin|yazın)", "^(e-posta adresiniz|e-posta adresi)", "^aboneliğiniz için teşekkür*",
        "^(abone olarak|kaydolarak|üye olarak|devam ederek) [{any}] (kabul|onaylıyorum|etmiş)",
        "istediğiniz zaman {any} (çıkabilirsiniz|iptal|ayrılabilirsiniz)", "^(bağımsız|özgür) gazeteciliğ* {any}",
        "^(bu içerik|bu haber|bu yazı) [{any}] (abonelere|abonelerimize|üyelere|aboneler)",
        "^(zaten|hesabınız) [{any}] (üye misiniz|abone misiniz|var mı) ?",
        "^(okumaya devam etmek|devamını okumak|yorum yapmak) için {any} (abone|giriş|üye|kayıt|tıklayın)",
        "^uygulamamızı {any} indirin", "(mobil uygulamamızı|uygulamamızı|uygulamayı) (indirin|indir)",
        "^(son dakika|bildirimlere|bildirimleri) [{any}] (izin|açın|abone|haberdar)",
        "^(gelişmelerden|haberlerden|son dakika gelişmelerinden) [{any}] (haberdar|takip)",
      },
      share = {
        "^(haberi|bu haberi|makaleyi|yazıyı|içeriği) (paylaş|paylaşın|yazdır|kaydet|dinle|gönder)",
        "(facebook'ta|twitter'da|whatsapp'ta|x'te|linkedin'de|telegram'da) paylaş",
        "^(bağlantıyı kopyala|linki kopyala|bağlantı kopyalandı|link kopyalandı|e-posta ile gönder|favorilere ekle)$",
      },
      related = {
        "^(ilgili haber|ilgili haberler|ayrıca bakınız|bunu da okuyun|daha fazlası|haberin devamı|sonraki haber|önceki haber|okumaya devam et|video|galeri|tıklayın|bkz) : {any}",
        "^(haberin devamı|devamını oku|daha fazla|daha fazla oku|ilgili haberler|en çok okunanlar|öne çıkanlar|ilginizi çekebilir|bunlar da ilginizi çekebilir|benzer haberler|son dakika haberleri|sıradaki haber)$",
        "^(haberin|videonun|galerinin) [{any}] için tıklayın", "için [buraya] tıklayın$",
      },
      ad = {
        "^(reklam|sponsorlu içerik|ilan|advertorial|haber reklamdan sonra devam ediyor|içerik reklamdan sonra devam ediyor|reklam alanı)$",
        "reklamdan sonra",
      },
      comments = {
        "^(yorum yap|yorum yaz|yorum yazın|yorumları göster|tüm yorumlar|yorumlar|yorumunuz|yorum ekle)$", "^{number} yorum$",
        "^(yorumlara|yorum yapmak|yorumlar) [{any}] (kapalı|kapatılmış|gerekmektedir)", "^e-posta hesabınız yayımlanmayacak",
        "gerekli alanlar",
      },
      nav = {
        "javascript'i (etkinleştirin|açın)", "javascript {any} (devre dışı|etkin)",
        "^(bu site|sitemizde|web sitemizde|bu web sitesi) [{any}] (çerez|çerezler|çerezleri)",
        "^(çerez politikası|çerez ayarları|tüm çerezleri kabul et|tümünü kabul et|gizlilik politikası|kullanım koşulları|aydınlatma metni|kvkk|künye|yukarı çık|başa dön|içeriğe geç|veri politikası)$",
        "^bu (video|içerik) [{any}] (kullanılamıyor|oynatılamıyor|mevcut değil)", "^tarayıcınız [{any}] (desteklemiyor|güncel)",
      },
      tags = { "^(etiketler|konular|anahtar kelimeler|etiket|ilgili konular) : {any}" },
      timestamp = {
        "^okuma süresi [:] {number}", "^{number} (dk|dakika) okuma",
        "^(yayınlanma|güncelleme|giriş|son güncelleme|yayın tarihi|oluşturulma tarihi|yayınlanma tarihi|güncellenme tarihi) [tarihi] [:|-] {date}$",
      },
      copyright = {
        "(tüm|her) hakkı saklıdır", "tüm hakları saklıdır", "^izinsiz (kullanılamaz|yayınlanamaz|kopyalanamaz)",
        "^(izinsiz|kaynak gösterilmeden|bu sitede) [{any}] (kullanılamaz|yayınlanamaz|alıntılanamaz|kopyalanamaz)",
      },
      contact = {
        "^(bir hata mı|hata mı|hata) (gördünüz|buldunuz|bildir)", "^bize {any} (ulaşın|yazın|gönderin)$",
      },
      correction = { "^(düzeltme|tekzip|güncelleme) : {any}" },
      embed = { "^bu gönderiyi instagram'da gör", "paylaştığı bir gönderi" },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "yazan", "yazar", "haber" },
      bio = { "yazar hakkında", "yazarlar hakkında" },
      related = {
        "ilgili (haberler|haber|konular|içerikler|yazılar)", "benzer (haberler|içerikler|yazılar)",
        "(diğer|son|güncel|popüler|öne çıkan|önerilen|yeni|en son) (haberler|yazılar|videolar|içerikler|video|haber)",
        "en çok (okunanlar|okunan|izlenenler|izlenen|konuşulanlar|yorumlananlar|tıklananlar|paylaşılanlar) [haberler]",
        "çok (okunanlar|okunan|izlenenler)", "(ilginizi|ilgini) çekebilir", "bunlar (da|ilginizi) {any}",
        "bunlar da ilginizi çekebilir", "editörün (seçtikleri|seçimi|seçtiği)", "sizin için seçtiklerimiz",
        "önerilenler", "öneriler", "sıradaki (haber|haberler|video)", "son dakika",
        "günün (haberleri|manşetleri|öne çıkanları|önemli haberleri)", "gündem", "bunları da okuyun",
        "ayrıca (okuyun|bakınız|bakın|izleyin)", "trend [haberler]", "kaçırmayın", "daha fazla {name} haberi",
        "tüm haberler", "yazarın diğer yazıları", "diğer yazıları", "daha fazla",
      },
      share = { "paylaş", "haberi paylaş", "sosyal medyada paylaş", "bu haberi paylaş" },
      promo = { "e-bülten", "bülten", "abone ol", "bizi takip edin", "bültenimize {any}", "abonelik" },
      nav = {
        "menü", "kategoriler", "bölümler", "kurumsal", "sayfalar", "servisler", "hızlı erişim", "hakkımızda",
        "bağlantılar",
      },
      tags = { "etiketler", "konular", "anahtar kelimeler", "kategoriler" },
      comments = {
        "yorumlar", "{number} yorum", "yorum yap", "yorum yaz", "okur yorumları", "okuyucu yorumları",
        "bu habere yorum yap",
      },
      contact = { "iletişim", "bize ulaşın" },
    },
    roles = {
      byline = {
        before = {
          "yazan:", "yazar:", "yazarlar:", "hazırlayan:", "röportaj:", "söyleşi:", "haber:", "yazı:", "metin:",
        },
      },
      reporting = { before = { "muhabir:", "muhabirler:", "haber-kamera:", "haber kamera:" } },
      additional = {
        before = { "katkıda bulunan:", "katkıda bulunanlar:", "katkılarıyla:", "araştırma:", "ek haber:" },
        after = { "bu habere katkıda bulundu", "habere katkıda bulundu" },
      },
      writing = { before = { "kaleme alan:" } },
      editing = {
        before = {
          "editör:", "editörler:", "redaksiyon:", "düzelti:", "kurgu:", "yayına hazırlayan:", "yayın yönetmeni:",
          "genel yayın yönetmeni:", "montaj:", "son okuma:",
        },
      },
      photography = {
        before = {
          "fotoğraf:", "fotoğraflar:", "foto:", "fotoğrafçı:", "görsel:", "görseller:", "kamera:", "kameraman:",
          "illüstrasyon:", "çizim:", "kolaj:", "grafik:", "infografik:", "fotoğraf ve video:", "video:", "görüntü:",
        },
      },
      translation = {
        before = {
          "çeviren:", "çeviri:", "çevirenler:", "çevirmen:", "türkçesi:", "türkçeye çeviren:",
          "(ingilizceden|almancadan|fransızcadan|arapçadan|rusçadan) çeviren",
        },
      },
      compiling = { before = { "derleyen:", "derleyenler:", "derleme:" } },
      fact_check = { before = { "doğrulama:", "teyit:", "doğruluk kontrolü:" } },
      audio = { before = { "ses:", "müzik:", "seslendiren:", "sunucu:", "sunan:", "ses tasarımı:" } },
      code = { before = { "yazılım:", "kod:", "tasarım:", "geliştirici:", "web tasarım:" } },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^kaynak: {name}$", "^haber kaynağı: {name}$" },
    suppliers = { ["Anadolu"] = { "AA", "Anadolu Ajansı" } },
    agency = {
      "Anadolu Ajansı", "AA", "DHA", "Demirören Haber Ajansı", "İHA", "İhlas Haber Ajansı", "ANKA", "ANKA Haber Ajansı",
      "Doğan Haber Ajansı", "Cihan", "CHA", "Mezopotamya Ajansı", "MA", "Sputnik", "BBC Türkçe", "DW Türkçe",
      "Depo Photos", "Reuters", "UBHA",
    },
    staff = {
      "genel yayın yönetmeni", "haber müdürü", "yazı işleri müdürü", "haber merkezi", "dış haberler servisi",
      "spor servisi", "özel haber", "ekonomi servisi",
    },
    region = {
      "Türkiye", "ABD", "Almanya", "Fransa", "İngiltere", "Rusya", "Ukrayna", "Suriye", "Irak", "İran", "Yunanistan",
      "İtalya", "İspanya", "Çin", "İsrail", "Azerbaycan", "Hollanda", "Belçika", "Bulgaristan", "Mısır",
    },
    words = {
      ["and"] = { "ve", "ile", "&" },
      updated = { "güncelleme", "güncellenme", "güncellendi" },
      copyright = { "telif" },
      particle = { "oğlu" },
      honorific = { "Dr", "Prof", "Doç", "Av", "Sn", "Op" },
      staff = {
        "muhabir", "muhabiri", "muhabirler", "gazeteci", "editör", "editörü", "editörler", "yazar", "yazarı",
        "yazarlar", "köşe", "foto-muhabiri", "fotoğrafçı", "temsilcisi", "yönetmeni", "müdürü", "stajyer", "spiker",
        "sunucu", "kameraman",
      },
      house = {
        "Ajansı", "Haber", "Medya", "Basın", "Gazetesi", "Yayınları", "Grubu", "Radyo", "Televizyonu", "Vakfı",
        "Üniversitesi", "Arşivi", "Bakanlığı", "Emniyet", "Belediyesi", "Valiliği", "Haberleri", "Holding", "Derneği",
        "Müdürlüğü",
      },
      month = {
        { "Ocak", "Oca" }, { "Şubat", "Şub" }, { "Mart", "Mar" }, { "Nisan", "Nis" }, { "Mayıs", "May" },
        { "Haziran", "Haz" }, { "Temmuz", "Tem" }, { "Ağustos", "Ağu" }, { "Eylül", "Eyl" }, { "Ekim", "Eki" },
        { "Kasım", "Kas" }, { "Aralık", "Ara" },
      },
      weekday = { "Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar" },
      clock = { "saat", "TSİ" },
      ago = { "önce", "saniye", "dakika", "dk", "saat", "gün", "hafta", "ay", "yıl", "dün", "bugün" },
      stop = {
        "bir", "bu", "şu", "o", "da", "de", "ki", "mi", "mı", "mu", "mü", "için", "gibi", "kadar", "daha", "çok", "en",
        "ne", "nasıl", "neden", "kim", "nerede", "ama", "fakat", "ancak", "veya", "ya", "ise", "değil", "var", "yok",
        "olan", "olarak", "oldu", "olduğu", "olduğunu", "olacak", "sonra", "göre", "karşı", "üzere", "her", "hem",
        "hiç", "bile", "biz", "siz", "ben", "sen", "onlar", "onun", "onu", "ona", "bunu", "buna", "bunun", "şey",
        "dedi", "etti", "edildi", "eden", "ettiği", "yapılan", "çünkü", "eğer", "artık", "hâlâ", "sadece", "tarafından",
        "arasında", "ilk", "iki", "yeni", "büyük", "kendi", "aynı", "diye", "rağmen", "üzerine", "içinde",
      },
    },
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
    original = [[
      özgün ileti | orijinal mesaj | orijinal ileti | asıl ileti | özgün mesaj | orjinal mesaj |
      yanıtınızı bu satırın üstüne yazın | lütfen yanıtınızı bu satırın üstüne yazın
    ]],
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
