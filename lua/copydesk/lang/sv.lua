-- Swedish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "sv",
  name = "Swedish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        hr fr frk prof doc dr fil.dr med.dr jur.dr tekn.dr fil.kand fil.mag civ.ing civ.ek ing dir ordf v.ordf sekr
        kapt maj öv övlt löjtn gen lt serg kh kyrkoh bisk st ste s:t s:ta sankt mr mrs ms mme mlle
        född g e.o ledam statsmin stf vd fam
      ]],
      before_number = [[
        nr n:r no art kap fig tab s sid sida sidd p st kl tel tfn tlf fax box vol bd d bil avd avs § mom par prop
        ca c:a cirka max min dnr reg.nr org.nr mån uppl årg not jfr jmfr sfs h v vers km lgh tr
      ]],
      inside = [[
        t.ex tex ex bl.a d.v.s dvs f.d f.ö fr.o.m from t.o.m tom t.om fr.om e.kr.f i.st.f ist.f i.o.m m.h.a
        m.a.o mha mao p.g.a pga p.gr.a m.fl.s s.k sk s.a.s st.f u.p.a u.a v.g v.s.b ev evt eventuellt
        jfr jmf jmfr resp inkl exkl ung i.e e.g cf cfr vs ang avs bet best betr el ggr gm gr lat eng
        t bl d f dito ds enl förf hänv motsv urspr obs
      ]],
      anywhere = [[
        etc m.m mm m.fl mfl o.s.v osv o.dyl od o.d dyl e.d et.al al ibid id op.cit f.n f.v.b
        kr t.f t.v t.h
        jan feb febr mars apr jun jul aug sep sept okt nov dec mån tis ons tors tor fre lör sön
        ab hb kb inc ltd corp co bros s.a u.s u.s.a u.k e.u n.y l.a d.c
        jr sr d.ä d.y sen jun min sek tim st kg km cm mm kvm kv.m milj mkr mdr tkr tr vån avd inst univ bibl förl
        red utg övers ed eds uppl anm bil adr forts sign tf v.v o.s.a p.s d.o ö v n s
      ]],
      after_number = [[ kr km cm mm kg mg g m l st tim min sek mkr mdr tkr kvm milj p ]],
      ending = [[ a.m p.m ph.d f.kr e.kr f.v.t e.v.t ]],
    },
    months = [[
      januari februari mars april maj juni juli augusti september oktober november december
      jan feb febr mar apr jun jul aug sep sept okt nov dec
    ]],
    ordinals = false,
    starters = [[
      den det de en ett denna detta dessa denne sådan sådana sådant
      jag du han hon vi ni man dom mig dig honom henne oss er dem sig min mitt mina din ditt dina hennes vår
      vårt våra ert era deras sin sitt sina
      vem vad var vart när hur varför vilken vilket vilka vems varifrån
      och men eller för utan så ty samt dock
      om att eftersom då när medan sedan innan därför fast fastän trots ifall såvida tills liksom
      i på av med till från för vid under över efter före utan genom mellan mot hos inom utom bland enligt ur åt
      bakom framför kring runt omkring sedan utöver förutom via
      är var blir blev har hade kan kunde ska skall skulle vill ville måste får fick bör borde finns fanns
      inte ej icke aldrig ingen inget inga ingenting ja nej jo
      här där dit hit nu idag igår imorgon snart senare tidigare först sist sedan därefter därmed därför dessutom
      också även bara endast redan ännu fortfarande alltid ofta ibland kanske dock emellertid däremot således alltså
      till slut slutligen naturligtvis tyvärr visst självklart numera samtidigt framför särskilt förutom
      alla allt all varje många mycket mer mest flera några något någon ingenting andra annan annat båda både
      hela samma som två tre fyra första andra tack
    ]],
    openers = [[ klockan kl på i sedan efter före från till vid ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[den | på]],
    wrote = [[skrev | skrev följande | skriver | har skrivit | svarade]],
    glue = [[kl | klockan | användaren | från]],
    months = [[
      januari, jan | februari, feb, febr | mars, mar | april, apr | maj | juni, jun | juli, jul |
      augusti, aug | september, sep, sept | oktober, okt | november, nov | december, dec
    ]],
    days = [[
      måndag, mån, mån | tisdag, tis | onsdag, ons | torsdag, tors, tor | fredag, fre | lördag, lör |
      söndag, sön
    ]],
    am = [[fm]],
    pm = [[em]],
    fields = {
      from = [[från | avsändare]],
      to = [[till | mottagare]],
      cc = [[kopia | kopia till | cc]],
      date = [[skickat | datum | skickades]],
      subject = [[ämne]],
      other = [[svar till | svara till | prioritet | bifogade filer]],
    },
    original = [[ursprungligt meddelande | originalmeddelande | ursprungligt brev | ursprungligt mail]],
    forwarded = [[
      vidarebefordrat meddelande | vidarebefordrat brev | vidarebefordrat mail | vidarebefordrat mejl |
      vidarebefordrat e-postmeddelande | början på vidarebefordrat meddelande |
      påbörja vidarebefordrat meddelande
    ]],
    device = [[
      skickat från min … | skickad från min … | skickat från mitt … | sänt från min … | skickades från min … |
      skickat från | skickat med | skickat via | skickad från | sänt från | skickades från |
      hämta outlook för | skaffa outlook för
    ]],
    devices = [[telefon | mobil | surfplatta | e-post | enhet]],
    excuse = [[ursäkta | förlåt | ber om ursäkt]],
    greetings = [[hej | hejsan | god morgon | god dag | bästa | kära | käre | hallå | tjena]],
    inline = [[nedan | nedanför | i texten]],
    closings = [[
      med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | vänlig hälsning | hälsningar |
      bästa hälsningar | bästa hälsning | hälsning | mvh | vh | hälsar | kram | tack | tack på förhand |
      tack så mycket | allt gott
    ]],
    disclaimers = [[
      detta meddelande är konfidentiellt | detta e-postmeddelande och | detta e-postmeddelande är |
      detta meddelande och eventuella bilagor | detta meddelande kan innehålla |
      om du inte är den avsedda mottagaren | om du inte är avsedd mottagare |
      om du har fått detta meddelande av misstag | tänk på miljön
    ]],
    footers = [[
      du får det här meddelandet eftersom | du får detta e-postmeddelande eftersom | för att avprenumerera |
      avprenumerera | avregistrera | avsluta prenumerationen | e-postlista
    ]],
  },
}
