-- Indonesian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "id",
  name = "Indonesian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr drs dra prof ir sdr sdri bpk tn ny nn nyi h hj kh k.h k ust tgk r rr ra rm st sto yg yth jend jenderal
        let letjen mayjen brigjen kol letkol may kapt iptu ipda akp kompol akbp kombes irjen bripka briptu aipda
        serma mr mrs ms pdt gg jl jln kab kec kel kp ds desa prov kota gd gdg komp perum blok ged
        alm almh ketua wkl pt cv ud pd fa n.v tb
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
        jan feb mar apr mei jun jul agt agu sep sept okt nov des sen sel rab kam jum sab min
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
      email ini dan lampirannya | email ini bersifat rahasia | pesan ini bersifat rahasia |
      jika anda bukan penerima | apabila anda bukan penerima
    ]],
    hints = [[surat elektronik ini | informasi yang terkandung dalam]],
    footers = [[
      anda menerima email ini karena | anda menerima pesan ini karena | untuk berhenti berlangganan |
      berhenti berlangganan | milis
    ]],
  },
}
