-- Indonesian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "id",
  name = "Indonesian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr drs dra prof ir sdr sdri bpk tn ny nn nyi h hj kh k.h k ust tgk r rr ra rm st sto yg yth jend
        let letjen mayjen brigjen kol letkol may kapt iptu ipda akp kompol akbp kombes irjen bripka briptu aipda
        serma mr mrs ms pdt gg jl jln kab kec kel kp ds prov gd gdg komp perum ged
        alm almh wkl pt cv ud pd fa n.v tb
      ]],
      before_number = [[
        no nomor hal hlm h hlmn jil jld bab ps pasal ay ayat tel telp fax hp vol gbr tab rp kl lk kv rt rw km thn th
        tgl pkl pk
      ]],
      inside = [[
        mis mis. spt sbb a.l a.n an. d.a d/a u.p u.b a.p lih bd cf i.e e.g vs ttg thd dgn dng utk yl yad s.d sd
        dr.h.c
      ]],
      anywhere = [[
        d.k.k etc et.al al ibid op.cit s.e m.m m.a m.si m.pd s.h s.sos s.pd s.t s.kom m.kom m.h m.sc m.hum
        s.si s.ip s.ag s.ked sp.a sp.pd sp.og sp.b lc m.t m.eng m.ag s.psi b.a b.sc
        tbk inc ltd corp co bhd sdn
        jan feb mar apr mei jun jul agt agu sep sept okt nov des sen rab kam jum sab min
        m sm a.s u.s u.s.a u.k saw swt s.a.w s.w.t r.a
        kg km cm mm ha lt mnt dtk jr sr dep univ fak bag
      ]],
      after_number = [[ m km cm mm kg gr ha lt mnt dtk ]],
      ending = [[ a.m p.m ph.d dll dsb dst dkk ]],
    },
    months = [[
      januari februari maret april mei juni juli agustus september oktober november desember
      jan feb mar apr jun jul agt agu sep sept okt nov des
    ]],
    starters = [[
      ia dia mereka saya aku kami kita kamu anda beliau engkau kalian ini itu tersebut
      siapa apa apakah mana dimana kapan mengapa kenapa bagaimana berapa
      dan atau tetapi tapi namun sedangkan melainkan jika kalau bila apabila karena sebab maka sehingga agar supaya
      meskipun walaupun meski walau ketika saat sementara setelah sesudah sebelum sejak hingga sampai selama
      di ke dari pada dalam untuk dengan tanpa oleh bagi terhadap tentang antara melalui menurut seperti sebagai
      berdasarkan akibat selain atas bawah
      adalah ialah merupakan ada akan telah sudah belum sedang masih dapat bisa harus perlu boleh
      tidak tak bukan jangan tiada ya tentu mungkin barangkali
      sini sana situ sekarang kini hari kemarin besok nanti dahulu dulu kemudian lalu akhirnya pertama selanjutnya
      biasanya sering selalu kadang juga pula hanya saja bahkan
      semua seluruh setiap tiap para banyak beberapa sebagian sedikit lain lainnya kedua satu dua tiga empat lima
      sebuah seorang seekor begitu demikian padahal terima silakan
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "ilustrasi", "foto ilustrasi", "foto arsip", "arsip foto", "foto dokumentasi", "dokumentasi pribadi",
        "tangkapan layar", "istimewa", "foto istimewa", "dok. istimewa", "foto: istimewa", "antara foto",
        "dok. pribadi", "ilustrasi foto",
      },
      related = {
        "baca juga", "baca selengkapnya", "selengkapnya", "baca lebih lanjut", "lihat selengkapnya", "lihat juga",
        "lihat semua", "lihat lainnya", "selanjutnya", "muat lebih banyak", "muat lainnya", "tampilkan lebih banyak",
        "berita terkait", "artikel terkait", "berita lainnya", "artikel lainnya", "semua berita", "indeks berita",
        "simak juga", "simak selengkapnya", "lanjut membaca", "lanjutkan membaca", "klik di sini", "tonton juga",
        "tonton video", "berita selanjutnya", "berita sebelumnya", "artikel selanjutnya", "artikel sebelumnya",
        "lihat foto", "lihat video", "load more", "berita lain",
      },
      share = {
        "bagikan", "bagikan artikel", "bagikan artikel ini", "bagikan berita ini", "bagikan ke", "bagikan ke facebook",
        "bagikan ke twitter", "bagikan ke whatsapp", "bagikan via", "sebarkan", "kirim", "kirim email",
        "kirim lewat email", "surel", "cetak", "cetak artikel", "salin", "salin tautan", "salin link", "copy tautan",
        "tautan disalin", "tautan tersalin", "link disalin", "berhasil disalin", "simpan", "simpan artikel", "suka",
        "disukai", "dengarkan", "dengarkan artikel", "dengarkan berita", "tersimpan", "kali dibagikan", "dibagikan",
      },
      promo = {
        "berlangganan", "langganan", "berlangganan sekarang", "mulai berlangganan", "masuk", "daftar",
        "daftar sekarang", "daftar gratis", "keluar", "akun saya", "masuk / daftar", "gabung", "gabung sekarang",
        "bergabung", "ikuti", "ikuti kami", "unduh aplikasi", "download aplikasi", "donasi", "dukung kami", "buletin",
        "newsletter", "khusus pelanggan", "coba gratis", "premium", "jadi pelanggan",
      },
      nav = {
        "beranda", "home", "menu", "cari", "pencarian", "tutup", "kembali", "ke atas", "kembali ke atas", "kategori",
        "kanal", "rubrik", "tentang kami", "hubungi kami", "kontak kami", "redaksi", "susunan redaksi",
        "pedoman media siber", "pedoman pemberitaan media siber", "iklan", "pasang iklan", "info iklan", "karir",
        "karier", "bantuan", "arsip", "indeks", "peta situs", "syarat dan ketentuan", "syarat & ketentuan",
        "kebijakan privasi", "kebijakan data pribadi", "kode etik", "disclaimer", "privacy policy", "berita", "terkini",
        "terbaru", "berita terkini", "berita terbaru", "berita utama", "terpopuler", "nasional", "internasional",
        "dunia", "global", "politik", "hukum", "kriminal", "ekonomi", "bisnis", "keuangan", "masyarakat", "olahraga",
        "bola", "sepak bola", "sepakbola", "bulu tangkis", "badminton", "budaya", "hiburan", "selebritas", "seleb",
        "gaya hidup", "sains", "teknologi", "tekno", "kesehatan", "pendidikan", "lingkungan", "otomotif", "properti",
        "wisata", "travel", "kuliner", "cuaca", "zodiak", "horoskop", "permainan", "opini", "kolom", "editorial",
        "wawancara", "foto", "galeri foto", "galeri", "video", "infografis", "infografik", "podcast", "siaran langsung",
        "langsung", "live", "daerah", "metro", "megapolitan", "jakarta", "nusantara", "regional", "peristiwa",
        "humaniora", "film", "musik", "buku", "televisi", "fashion", "wanita", "keluarga", "agama", "islam", "khazanah",
        "berikutnya", "sebelumnya", "tampilkan", "sembunyikan", "buka", "setuju", "terima", "memuat", "pengaturan",
        "daftar isi", "jadwal sholat", "cek fakta", "hoaks", "inspirasi", "sorotan", "liputan khusus", "fokus", "a-",
        "a+",
      },
      tags = {
        "tag", "tags", "topik", "topik terkait", "kata kunci", "label", "kategori", "topik terhangat", "tag terkait",
        "topik populer", "tag populer",
      },
      ad = {
        "iklan", "advertisement", "advertorial", "sponsor", "konten bersponsor", "konten berbayar", "lewati iklan",
        "scroll to continue with content", "scroll untuk melanjutkan", "gulir untuk lanjut membaca",
        "lanjutkan dengan konten", "promo", "mitra", "tutup iklan",
      },
      comments = {
        "komentar", "tulis komentar", "beri komentar", "tambahkan komentar", "kirim komentar", "lihat komentar",
        "semua komentar", "belum ada komentar", "tidak ada komentar", "balas", "laporkan", "tinggalkan komentar",
        "tinggalkan balasan", "diskusi", "komentar anda", "baca komentar", "lihat semua komentar", "terlama",
        "jadilah yang pertama berkomentar",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^oleh [:] {names}$",
        "^(penulis|reporter|wartawan|pewarta|jurnalis|kontributor|laporan|ditulis oleh|laporan wartawan) [:|,|-] {names}",
        "^(penulis|pewarta|reporter) {names}$", "?^{names} , {name}$", "?^{name} - {name}$", "?^(redaksi|antara)$",
        "^{names} (wartawan|jurnalis|reporter)$", "^oleh : {any} [-|/] {place}$",
      },
      bio = {
        "^tentang penulis$", "^{name} adalah (wartawan|jurnalis|penulis|kolumnis|reporter|redaktur) {any}$",
        "^penulis adalah {any}",
      },
      credit = {
        "^(editor|redaktur|penyunting|penerjemah|penyelaras|produser|juru kamera|kameramen|alih bahasa|sumber dan penulis|penulis & editor|uploader|copy editor|peliput|videografer|infografis|desain|asisten redaktur) : {names}",
        "^editor {names}$", "^(pewarta|reporter|penulis|wartawan) : {names} editor : {names}",
        "^(reporter|penulis) : {names}$", "^diterjemahkan (oleh|dari) {any}", "^%({names} / {any}%)$",
        "^(dengan|turut) (kontribusi|berkontribusi|bantuan) {any}$",
      },
      photo_credit = {
        "^(foto|photo|gambar|kredit foto|sumber foto|sumber gambar|fotografer|ilustrasi|foto ilustrasi|grafis|foto oleh|gambar ilustrasi|dok|dok.|video) [:|/] {any}",
        "^foto (oleh|dari|antara|dok) {any}$", "(foto|sumber foto|gambar|ilustrasi|dok) : {any}$",
        "%((foto|dok|dok.|sumber) [:|.] {any}%)$", "%({any} / {name}%)$",
        "/ (antara|antara foto|afp|reuters|ap|getty images|tempo|kompas.com|epa|aa)$",
        "^(antara foto|antara|tempo|reuters|afp|kompas.com|detikcom) / {any}$",
        "%((istimewa|dok istimewa|foto istimewa|ilustrasi|tangkapan layar|antara foto)%)$", "?foto :", "?%(foto",
      },
      syndication = {
        "^(sumber|source) [:] {any}$",
        "^(artikel|tulisan|berita) ini (telah|sudah|pertama kali|diterbitkan|dimuat|pernah) {any}",
        "^(dikutip|dilansir|disadur) dari {any}$", "telah tayang di {any} dengan judul",
        "^artikel ini {any} (tayang|terbit) {any}$",
      },
      copyright = {
        "hak cipta dilindungi", "semua hak dilindungi", "^hak cipta", "^copyright", "^©",
        "dilarang (keras) [mengutip|mengambil|menyalin]",
        "dilarang {any} (mengutip | menyalin | memperbanyak | mengambil) {any} (tanpa izin | izin tertulis)",
        "^dilarang keras mengambil",
      },
      disclaimer = {
        "^(penafian|sanggahan|disclaimer|catatan) : {any}",
        "(isi|opini|pendapat|tulisan) {any} (tanggung jawab penulis | tidak mencerminkan | menjadi tanggung jawab)",
        "bukan merupakan (saran|ajakan|rekomendasi) {any}",
      },
      timestamp = {
        "^(diterbitkan|dipublikasikan|diperbarui|diunggah|terbit|update|tayang|terakhir diperbarui|diperbaharui|tanggal|dibuat|kompas.com -|pembaruan) [:|pada] {date}",
        "^{number} (menit|jam|hari|minggu|bulan|tahun|detik) (lalu|yang lalu)$",
        "^(kemarin|hari ini|baru saja|sejam lalu|kemarin lusa)$", "^(waktu baca|lama baca) [:] {any}$",
        "^{number} menit (baca|membaca|waktu baca)$",
        "^(senin|selasa|rabu|kamis|jumat|sabtu|minggu) , {date} (wib|wita|wit)$", "^{date} (wib|wita|wit)$",
      },
      related = {
        "^(baca juga|baca|lihat juga|simak juga|simak|tonton juga|tonton|lihat video|video|saksikan juga|infografis|selengkapnya) : {any}",
        "^(baca juga|lihat juga|simak juga) {any}", "^(baca|simak|lihat) (selengkapnya|berita|artikel|informasi) {any}",
        "^(klik|silakan klik) (di sini|disini|link) {any}", "^(berita|artikel) (selanjutnya|sebelumnya)[:]",
        "^saksikan (video|live) {any}$", "^simak (video|terus) {any}",
      },
      share = {
        "^bagikan (artikel|berita|ini|ke|via|melalui|di|tautan) {any}",
        "^(cetak|simpan|salin) (artikel|berita|halaman|tautan|link)$",
        "^{number} (kali dibagikan|shares|share|kali dibaca|dilihat|kali dilihat|pembaca)$",
        "^(dibaca|dilihat) [:] {number} {any}$",
      },
      promo = {
        "^(email|alamat email) tidak valid", "?^terjadi kesalahan", "^(unduh|download) aplikasi {any}",
        "^masuk untuk {any}", "^(baca|lanjutkan membaca) di aplikasi",
        "^(ikuti|follow) {any} (google news|whatsapp|instagram|facebook|twitter|telegram|youtube|tiktok|kami)",
        "^(dapatkan|ikuti) {any} (berita|update|informasi|kabar) {any} (google news | whatsapp | telegram | email | setiap hari | pilihan)",
        "^(berlangganan|daftar|daftarkan|gabung|bergabung) {any} (newsletter | buletin | email | sekarang | grup | channel | kanal | saluran | telegram | whatsapp)",
        "^(unduh|download|instal) aplikasi {any}", "^cek berita {any}", "^(dukung|donasi|berdonasi) {any}",
        "^(untuk|agar) (membaca|melanjutkan|mengakses) {any} (berlangganan | masuk | daftar | login)",
        "^(artikel|konten) ini {any} (pelanggan | langganan | berlangganan | premium)",
        "^(masukkan|alamat) (email|surel) {any}", "^(sudah|belum) (berlangganan|punya akun|terdaftar) {any}",
        "^(dengan|saya) (mendaftar|mengklik|menyetujui|setuju) {any}",
        "^(jangan|tidak mau) (lewatkan|ketinggalan) {any}",
      },
      nav = {
        "^(kembali|lanjut|menuju) ke {any}$", "^(halaman|foto) {number} (dari|of|/) {number}$",
        "^{number} dari {number}$", "^halaman selanjutnya {any}$", "^halaman : {number}",
        "^(tampilkan|sembunyikan|buka|tutup) (menu|semua|lainnya)$",
        "^(situs|kami|website) {any} (menggunakan cookie | cookies)", "^(beranda|home) (>|/|»|›) {any}",
      },
      tags = { "^(tag|tags|topik|kata kunci|label|kategori|topik terkait) : {any}" },
      ad = {
        "^(scroll|gulir) {any} (melanjutkan | lanjut | konten | content)",
        "^(artikel|berita) {any} (iklan | sponsor) {any}$", "^advertisement {any}$",
      },
      comments = {
        "^{number} (komentar|balasan|tanggapan)$", "^komentar [:|%(] {number}",
        "^(tulis|beri|tinggalkan|kirim|tambahkan) {any} komentar {any}$", "^alamat email anda tidak akan",
        "^(untuk|silakan) {any} (berkomentar|komentar) {any}", "^ruas yang wajib", "^segala komentar {any}",
      },
      contact = {
        "^(kontak|email|surel|telepon|telp|alamat|hubungi|whatsapp|wa|info lebih lanjut) : {any}",
        "^(hubungi|kirim|kirimkan) {any} (kami | redaksi) {any}",
        "^(punya|ada) {any} (informasi|kabar) {any} (kirim | hubungi)",
      },
      correction = {
        "^(koreksi|ralat|klarifikasi|pembaruan|catatan redaksi|catatan editor|hak jawab) : {any}",
        "^(artikel|berita|judul) ini (telah|sudah) (diperbarui|dikoreksi|diubah|disunting) {any}",
        "^(redaksi|kami) {any} (mohon maaf|meminta maaf) {any}", "^sebelumnya, {any} (tertulis|disebutkan)",
      },
      embed = {
        "^(lihat|view) (postingan|kiriman) ini {any}", "^(postingan|kiriman|sebuah kiriman) {any} dibagikan oleh",
        "^sebuah kiriman dibagikan",
      },
      caption = {
        "%((kiri|kanan|tengah|ilustrasi|arsip|foto arsip)%)", "^(keterangan foto|dalam foto|caption)(:|,|—) {any}",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(ikuti|follow|gabung|bergabung) [{any}] (google news|whatsapp|telegram|instagram|facebook|channel|kanal|saluran|youtube|tiktok)",
        "^(ikuti kami|langganan|berlangganan|berlangganan sekarang|daftar|daftar sekarang|masuk|donasi|unduh aplikasi|download aplikasi|langganan sekarang|gabung sekarang)$",
        "^(daftar|berlangganan|langganan) [{any}] (newsletter|buletin|berita|gratis)",
        "^(dapatkan|simak|baca) [{any}] (whatsapp|telegram|google news|email|newsletter|aplikasi|channel|saluran)",
        "^(dapatkan|simak|baca) [{any}] di (whatsapp|google news|telegram|email|kanal|aplikasi|channel)",
        "^masukkan [alamat] email", "^(terima kasih telah|dengan) (berlangganan|mendaftar)",
        "^(artikel|konten|berita) ini [{any}] (pelanggan|berlangganan|premium)$",
        "^(sudah|belum) (berlangganan|punya akun|memiliki akun|jadi pelanggan|punya langganan)",
        "^(masuk|login|daftar) untuk (melanjutkan|membaca|berkomentar)", "^(unduh|download|instal) [{any}] (aplikasi|app)",
        "^(aktifkan|nyalakan) notifikasi", "^dukung [{any}] jurnalisme",
        "^jangan (lewatkan|ketinggalan) [{any}] (berita|informasi|update)",
      },
      share = {
        "^(bagikan|share) [{any}] (artikel|berita|facebook|twitter|whatsapp|telegram|x|ini)$",
        "^(salin tautan|salin link|tautan disalin|copy link|cetak|simpan artikel|simpan|kirim email|dengarkan artikel)$",
      },
      related = {
        "^(baca juga|baca selengkapnya|lihat juga|simak juga|baca|berita terkait|artikel terkait|saksikan|tonton|simak video|lihat foto|selengkapnya) (:|»|>) {any}",
        "^(baca|lihat|simak|tonton) (juga|selengkapnya|selanjutnya)$",
        "^(berita terkait|artikel terkait|terpopuler|berita terpopuler|berita lainnya|rekomendasi|terkini|berita terkini|selengkapnya|halaman selanjutnya|baca halaman selanjutnya|lihat semua|artikel lainnya|berita populer|rekomendasi untuk anda|video pilihan)$",
        "^klik (di sini|disini)", "^halaman (selanjutnya|berikutnya)",
      },
      ad = {
        "^(iklan|advertisement|konten bersponsor|advertorial|scroll untuk melanjutkan membaca|lanjutkan dengan konten|gulir untuk lanjut baca|lanjut baca setelah iklan|artikel bersponsor)$",
        "^scroll [{any}] (konten|membaca|baca)", "^gulir untuk",
      },
      comments = {
        "^(tulis|tambah|tinggalkan|kirim|lihat|beri) [{any}] komentar$", "^{number} komentar$",
        "^(komentar|berkomentar|tulis komentar anda|login untuk berkomentar)$", "^alamat email anda tidak akan",
      },
      nav = {
        "^(kami|situs ini|website ini) menggunakan cookie",
        "^(kebijakan privasi|syarat dan ketentuan|tentang kami|hubungi kami|pedoman media siber|redaksi|kontak kami|kode etik|disclaimer|karir|info iklan|kembali ke atas|ketentuan layanan)$",
        "aktifkan javascript", "^lihat (semua|foto|galeri)$",
      },
      tags = { "^(tag|tags|topik|kata kunci|topik terkait|tag terkait|topik terkini) : {any}" },
      timestamp = {
        "^(diterbitkan|diperbarui|terbit|update|dipublikasikan|tayang) [:|pada] {date}$", "^waktu baca [:] {number}",
      },
      copyright = { "hak cipta dilindungi", "^dilarang [{any}] (mengutip|menyalin|menggandakan|memperbanyak)" },
      contact = {
        "^(punya|anda punya) [{any}] (informasi|cerita|berita) [{any}] (kirim|hubungi|email)", "^(temukan|menemukan) kesalahan",
      },
      correction = {
        "^(ralat|koreksi|klarifikasi|catatan redaksi) : {any}",
        "^(artikel|berita) ini (telah diperbarui|telah diubah|mengalami)",
      },
      embed = { "^lihat postingan ini di instagram", "^sebuah kiriman dibagikan" },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "oleh", "penulis", "ditulis oleh" },
      bio = { "tentang penulis", "penulis" },
      related = {
        "baca juga", "lihat juga", "simak juga", "tonton juga",
        "(berita|artikel|video|konten|topik|tulisan) (terkait|lainnya|lain|terbaru|terkini|terpopuler|populer|pilihan|rekomendasi|serupa|sebelumnya|utama|hari ini)",
        "(terpopuler|populer|terkini|terbaru|trending|rekomendasi|terkait|pilihan editor|pilihan|sorotan|headline)",
        "paling (banyak dibaca|populer|sering dibaca|dibaca)", "(rekomendasi|pilihan) untuk (anda|kamu)",
        "anda mungkin (suka|tertarik|juga suka)", "jangan lewatkan", "lainnya [dari|di] {name}",
        "berita {name} lainnya", "kabar {name}", "trending (topic|now|hari ini)", "yang mungkin kamu suka",
        "indeks berita",
      },
      share = { "bagikan", "bagikan artikel ini", "bagikan berita ini", "share" },
      promo = { "newsletter", "buletin", "ikuti kami", "berlangganan", "unduh aplikasi" },
      nav = { "menu", "kategori", "kanal", "tentang kami", "informasi", "jaringan", "layanan", "media sosial" },
      tags = { "tag", "tags", "topik", "topik terkait", "kata kunci", "tag terkait" },
      comments = { "komentar", "{number} komentar", "tulis komentar", "tinggalkan balasan", "beri komentar" },
      contact = { "hubungi kami", "kontak" },
    },
    roles = {
      byline = {
        before = {
          "oleh", "oleh:", "penulis:", "ditulis oleh", "ditulis oleh:", "penulis", "laporan:", "teks:", "naskah:",
        },
      },
      reporting = {
        before = {
          "reporter:", "pewarta:", "wartawan:", "jurnalis:", "peliput:", "kontributor:", "reporter", "pewarta",
          "laporan wartawan", "dilaporkan oleh",
        },
      },
      additional = {
        before = { "dengan kontribusi", "dibantu oleh", "riset:", "periset:", "tambahan laporan oleh" },
        after = {
          "berkontribusi dalam penulisan artikel ini", "berkontribusi pada artikel ini",
          "berkontribusi dalam laporan ini", "turut berkontribusi",
        },
      },
      editing = {
        before = {
          "editor:", "editor", "redaktur:", "penyunting:", "disunting oleh", "penyelaras bahasa:", "copy editor:",
          "asisten redaktur:", "redaktur pelaksana:", "video editor:", "pemimpin redaksi:",
        },
      },
      photography = {
        before = {
          "foto:", "fotografer:", "foto oleh", "pewarta foto:", "videografer:", "kamera:", "juru kamera:", "ilustrasi:",
          "ilustrator:", "grafis:", "infografis:", "sumber foto:", "kredit foto:", "desain grafis:",
        },
      },
      translation = {
        before = {
          "penerjemah:", "diterjemahkan oleh", "alih bahasa:", "terjemahan:", "diterjemahkan dari {any} oleh",
        },
      },
      compiling = { before = { "disusun oleh", "dirangkum oleh", "penyusun:" } },
      fact_check = { before = { "cek fakta:", "pemeriksa fakta:" } },
      audio = { before = { "audio:", "suara:", "musik:", "pembawa acara:", "narator:", "pengisi suara:" } },
      code = { before = { "pengembang:", "pemrogram:", "pengembangan:" } },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}", "^hak cipta [©] [{number}] {name}" },
    source = { "^sumber: {name}$", "^dilansir dari {name}$" },
    agency = {
      "Antara", "ANTARA", "LKBN Antara", "Antara Foto", "ANTARA FOTO", "Detikcom", "Kompas.com", "Tempo",
      "CNN Indonesia", "BBC Indonesia", "VOA Indonesia", "Republika", "Bisnis.com", "Liputan6.com", "Tribunnews",
      "JIBI", "Beritasatu", "Bernama", "Media Indonesia", "Sindonews",
    },
    staff = { "pemimpin redaksi", "wakil pemimpin redaksi", "redaktur pelaksana", "tim redaksi", "wartawan senior" },
    region = {
      "Indonesia", "Jawa Barat", "Jawa Tengah", "Jawa Timur", "Banten", "DKI Jakarta", "Bali", "Sumatera Utara",
      "Sumatera Barat", "Sumatera Selatan", "Aceh", "Papua", "Kalimantan Timur", "Kalimantan Barat", "Sulawesi Selatan",
      "Lampung", "Riau", "NTB", "NTT", "Malaysia", "Singapura", "Amerika Serikat", "Inggris", "Jepang", "Cina",
      "Australia",
    },
    words = {
      ["and"] = { "dan", "&", "serta" },
      ["in"] = { "di", "dari" },
      updated = { "diperbarui", "update", "diperbaharui", "pembaruan" },
      particle = { "bin", "binti" },
      honorific = { "Dr", "Prof", "Ir", "Drs", "H", "Hj" },
      staff = {
        "wartawan", "jurnalis", "reporter", "pewarta", "kontributor", "editor", "redaktur", "redaksi", "penulis",
        "kolumnis", "koresponden", "fotografer", "penerjemah", "presenter", "penyunting",
      },
      house = {
        "Kantor", "Berita", "Media", "Grup", "Yayasan", "Universitas", "Kementerian", "Polisi", "Polda", "Polres",
        "Dinas", "Pemprov", "Humas", "Penerbit", "Televisi", "Radio", "Foto", "Indonesia",
      },
      month = {
        { "Januari", "Jan" }, { "Februari", "Feb" }, { "Maret", "Mar" }, { "April", "Apr" }, { "Mei" },
        { "Juni", "Jun" }, { "Juli", "Jul" }, { "Agustus", "Agu", "Agt" }, { "September", "Sep" }, { "Oktober", "Okt" },
        { "November", "Nov" }, { "Desember", "Des" },
      },
      weekday = { "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Jum'at", "Sabtu", "Minggu" },
      clock = { "WIB", "WITA", "WIT", "pukul", "pkl" },
      ago = { "lalu", "menit", "jam", "hari", "minggu", "bulan", "tahun", "detik", "kemarin" },
      stop = {
        "yang", "untuk", "pada", "ke", "dengan", "ini", "itu", "tidak", "adalah", "akan", "telah", "sudah", "juga",
        "oleh", "atau", "tetapi", "tapi", "namun", "karena", "jika", "bila", "saat", "ketika", "agar", "sebagai",
        "dalam", "para", "ada", "bisa", "dapat", "harus", "kata", "ujar", "ia", "dia", "mereka", "kami", "kita", "saya",
        "anda", "nya", "lebih", "sangat", "masih", "belum", "hanya", "setelah", "sebelum", "antara", "hingga", "sampai",
        "seperti", "bagi", "tentang", "terhadap", "menjadi", "bahwa", "apa", "siapa", "mana", "kapan", "bagaimana",
        "mengapa", "secara", "tersebut", "sejumlah", "beberapa", "semua", "lain", "satu", "dua", "baru", "usai",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[pada | pada tanggal | pada hari | tanggal]],
    wrote = [[menulis | menulis sebagai berikut | telah menulis | wrote | membalas]],
    glue = [[pukul | jam | pada | tanggal | pengguna | wib]],
    prose = [[seperti | apa | ketika | jika | dia | mereka | saya | kami | dan | tetapi | ini]],
    months = [[
      januari, jan | februari, feb, peb | maret, mar | april, apr | mei | juni, jun | juli, jul |
      agustus, agu, ags, agt | september, sep, sept | oktober, okt | november, nov, nopember | desember, des
    ]],
    day_first = true,
    days = [[
      senin, sen | selasa, sel | rabu, rab | kamis, kam | jumat, jum'at, jum | sabtu, sab | minggu, min, ahad
    ]],
    fields = {
      from = [[dari | pengirim]],
      to = [[kepada | ke | untuk | penerima]],
      cc = [[cc | tembusan]],
      date = [[tanggal | dikirim | terkirim | dikirim pada]],
      subject = [[perihal | subjek | subyek | judul]],
      other = [[balas ke | lampiran | prioritas]],
    },
    original = [[pesan asli | pesan asal | pesan orisinal | email asli]],
    forwarded = [[
      pesan terusan | pesan yang diteruskan | pesan diteruskan | mulai pesan terusan |
      pesan yang diteruskan dimulai | awal pesan yang diteruskan
    ]],
    device = [[
      dikirim dari … saya | terkirim dari … saya | dikirim dari | terkirim dari | dikirim melalui |
      dikirim menggunakan | dapatkan outlook untuk | unduh outlook untuk
    ]],
    devices = [[ponsel | telepon | hp | tablet]],
    excuse = [[maaf | mohon maaf]],
    greetings = [[halo | hai | yth | kepada yth | selamat pagi | selamat siang | selamat sore | dear]],
    inline = [[di bawah]],
    closings = [[
      salam | salam hormat | hormat saya | hormat kami | terima kasih | terimakasih | terima kasih banyak |
      salam hangat | wassalam
    ]],
    disclaimers = [[
      email ini dan lampirannya |
      jika anda bukan penerima | apabila anda bukan penerima
    ]],
    hints = [[
      surat elektronik ini | informasi yang terkandung dalam | email ini bersifat rahasia |
      pesan ini bersifat rahasia
    ]],
    footers = [[
      anda menerima email ini karena | anda menerima pesan ini karena | untuk berhenti berlangganan |
      berhenti berlangganan | milis
    ]],
  },
}
