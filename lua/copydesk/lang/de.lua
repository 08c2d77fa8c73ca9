-- German. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "de",
  name = "German",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        dr dres prof mag ing dipl dipl.-ing dipl.-kfm lic univ.-prof priv.-doz doz hr hrn fr frl hl st ste sel
        bgm oberst gen lt ltn hptm maj uffz fw feldw adm kpt kap msgr mons pfr p fam gebr geh wwe witwe
        präs vors stellv vizepräs min.-präs staatssekr sekr hon mr mrs mme mlle sgt capt col
        med phil jur rer.nat rer.pol nat theol oec vet paed rer h.c e.h dent pharm agr forest tech mont
        str pl bhf mt kath röm griech lat dt engl franz frz ital span poln russ tschech ung österr schweiz
        bayr bayer sächs preuß südd nordd amerik brit europ jap chin türk arab hebr islam christl jüd prot
        ehem damal sog sogen gesetzl staatl städt landw wiss techn soz polit wirtschaftl kaufm allg bes versch
        hist hrsg red bearb ill mitgl angekl gesch verh led verw heil königl kaiserl kgl
        kais fürstl herzogl großherzogl großh zus zusätzl durchschn monatl jährl wöchentl tägl stdl
        öffentl ges gepl gen ggf gem lt bzgl betr etwaig einschl inkl exkl zzgl abzgl
        sämtl priv unentgeltl obj subj plötzl evtl event
      ]],
      before_number = [[
        nr nrn abs art artt ziff abb bd bde bl bll kap s sp anm fn fußn tab tel telefon fax ca etwa vers aufl jg jgg
        h hft lfg par rdnr rdn rn rz lit buchst pkt pos num no hausnr st gr seit min max mind höchst tsd
        ausg beil bsp aufg üb lekt § zl az bgbl rgbl lgbl v
      ]],
      inside = [[
        z.b z.bsp d.h d.i i.d.r i.a i.e i.e.s i.w.s u.u o.a o.g s.o s.u z.t z.zt z.hd
        z.hdn i.v i.d.f i.s.d i.s.v i.h.v i.v.m m.e m.w m.a.w a.d a.a a.o n.n v.a i.b i.bes i.allg b.w
        a.a.o a.d.o u.z u.zw vgl vergl bzw sog resp exkl inkl einschl gem zw zwecks insb insbes bspw beisp zit
        cf ca circa vs evtl ggf ggfs gegebenenfs scil sc viz dgl.m ibd i.r i.d m.d b.z u.d u.v
      ]],
      anywhere = [[
        usw usf etc et.al al ff f u.a u.a.m u.v.a u.v.a.m u.dgl u.dgl.m o.dgl dgl u.ä o.ä ebd ebda ibid op.cit
        loc.cit d.j d.ä jr sen jun n.chr v.chr chr n.u.z v.u.z d.m d.o m.u.h p.s n.b
        co corp inc ltd gmbh ges.m.b.h mbh ag kg ohg ev e.v e.g s.a s.p.a verl vlg verf abt dept inst univ
        akad bibl ztschr zs zschr jb jahrb fs diss habil ms mskr hs hss ed eds hg hgg übers nachdr neudr repr
        std stdn min sek sec mio mrd mill tsd tsde trd stk stck pfd ztr kg km cm mm qm qkm kcal ps dz dtzd rd
        okt nov dez jan feb febr mär apr aug sept sep mo di mi do sa
        rep abg korr mitt anh beil urspr verz erg nachtr inh entspr geb gest verst gegr
        u.s u.s.a u.k e.u u.n n.y l.a d.c o.b.d.a w.z.b.w
        a b d e g i k m n o u z
      ]],
    },
    months = [[
      januar jänner februar feber märz april mai juni juli august september oktober november dezember
      jan jän feb febr mär apr jun jul aug sep sept okt nov dez januars mais juno julei
    ]],
    ordinals = true,
    starters = [[
      der die das dem den des ein eine einer einem einen eines kein keine keiner keinem keinen
      dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle alles allen
      ich du er sie es wir ihr man sich mein meine meiner meinem meinen dein deine sein seine seiner seinem seinen
      ihre ihrer ihrem ihren unser unsere unserer unserem unseren euer eure mich mir dich dir ihn ihm ihnen uns
      wer was wie wo wann warum wieso weshalb woher wohin womit wozu wofür wodurch welche welcher welches welchem
      und oder aber denn sondern doch jedoch sowie weder entweder sowohl
      als wenn weil da dass daß ob obwohl obgleich nachdem bevor während sobald solange seit seitdem bis damit
      indem falls sofern zumal
      in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit
      zwischen hinter neben trotz wegen laut statt anstatt außer innerhalb außerhalb aufgrund gemäß entlang
      ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen
      musste mussten soll sollen sollte sollten will wollen wollte darf dürfen mag möchte gibt gab
      nicht nichts nie niemals niemand nein ja
      hier dort da dann danach davor dabei dadurch dafür dagegen daher darum deshalb deswegen daraufhin darauf
      darin darüber davon dazu damals heute gestern morgen jetzt nun bald später früher zuerst zunächst zuletzt
      schließlich endlich außerdem zudem ferner weiter weiterhin ebenso auch nur noch schon sogar so somit also
      allerdings dennoch trotzdem hingegen dagegen vielmehr insgesamt inzwischen mittlerweile immer oft häufig
      manchmal meist meistens besonders insbesondere vor allem etwa rund mehr viele vieles viel wenige wenig einige
      einiges mehrere manche andere anderen beide beiden solche erst erstmals einmal wieder bereits vielleicht
      wahrscheinlich natürlich leider bitte danke gerade ganz sehr zwar dabei hierbei hierzu hierfür hiermit
      demnach demgegenüber dementsprechend infolgedessen anschließend ansonsten andernfalls einerseits andererseits
      erstens zweitens drittens neben daneben jemand etwas ihretwegen
    ]],
    openers = [[ am im um gegen seit ab nach vor bis an in jeden jede ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[am | um | vom | zitat von | zitiere von]],
    wrote = [[
      schrieb | schrieben | schreibt | hat geschrieben | geschrieben | schrieb folgendes |
      hat folgendes geschrieben | hat am
    ]],
    glue = [[um | uhr | von | der benutzer | folgendes | die nutzerin | der nutzer]],
    months = [[
      januar, jan, jänner, jän | februar, feb, febr, feber | märz, mär, mrz, maerz | april, apr | mai |
      juni, jun | juli, jul | august, aug | september, sep, sept | oktober, okt | november, nov |
      dezember, dez
    ]],
    days = [[
      montag, mo, mon | dienstag, di, die | mittwoch, mi, mit | donnerstag, do, don | freitag, fr, fre |
      samstag, sa, sam, sonnabend | sonntag, so, son
    ]],
    am = [[vorm | vormittags]],
    pm = [[nachm | nachmittags]],
    fields = {
      from = [[von | absender]],
      to = [[an | empfänger]],
      cc = [[cc | kopie | kopie an | bcc | blindkopie]],
      date = [[gesendet | gesendet am | datum]],
      subject = [[betreff]],
      other = [[antwort an | antwort-an | wichtigkeit | priorität | anlagen | anhänge | organisation]],
    },
    original = [[
      ursprüngliche nachricht | ursprüngliche mail | originalnachricht | original-nachricht |
      original nachricht | originale nachricht | ursprüngliche e-mail | ursprünglicher termin |
      ursprgl. nachricht
    ]],
    forwarded = [[
      weitergeleitete nachricht | anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e-mail |
      weitergeleitete mail | weitergeleitete e-mail | weitergeleitet von |
      beginn der weitergeleiteten nachricht
    ]],
    device = [[
      von meinem … gesendet | von meiner … gesendet | von unterwegs gesendet | gesendet von meinem … |
      gesendet von meiner … | gesendet von | gesendet mit | gesendet über | gesendet aus | versendet von |
      versendet mit | diese nachricht wurde von meinem … gesendet |
      diese nachricht wurde von meinem … verschickt | diese nachricht wurde mit … gesendet |
      hol dir outlook für | outlook für … herunterladen | outlook für … beziehen | laden sie outlook für
    ]],
    devices = [[handy | mobilgerät | mobiltelefon | tablet]],
    excuse = [[
      bitte entschuldigen | entschuldigen sie | bitte um entschuldigung | entschuldigung | kurz gehalten |
      tippfehler
    ]],
    greetings = [[
      hallo | hi | guten tag | guten morgen | guten abend | liebe | lieber | sehr geehrte | sehr geehrter |
      moin | servus | grüß gott
    ]],
    inline = [[unten | siehe unten | inline | im text | im zitat | zwischen den zeilen]],
    closings = [[
      mit freundlichen grüßen | mit freundlichem gruß | freundliche grüße | freundlichen gruß | viele grüße |
      vielen dank und viele grüße | liebe grüße | beste grüße | besten gruß | schöne grüße | herzliche grüße |
      mit besten grüßen | mit lieben grüßen | mit herzlichen grüßen | mit freundlichen grüssen |
      freundliche grüsse | viele grüsse | beste grüsse | liebe grüsse | mfg | lg | vg | bg | gruß | grüße |
      gruss | grüsse | hochachtungsvoll | danke und gruß | danke | vielen dank | besten dank
    ]],
    disclaimers = [[
      diese e-mail enthält vertrauliche | diese email enthält vertrauliche |
      diese nachricht enthält vertrauliche | diese e-mail kann vertrauliche | diese e-mail ist vertraulich |
      diese nachricht ist vertraulich | der inhalt dieser e-mail | wenn sie nicht der richtige adressat |
      wenn sie nicht der beabsichtigte empfänger | falls sie nicht der richtige adressat |
      falls sie nicht der beabsichtigte empfänger | sollten sie nicht der beabsichtigte |
      sollten sie diese e-mail irrtümlich | bitte denken sie an die umwelt | denken sie an die umwelt |
      bevor sie diese e-mail ausdrucken | diese e-mail wurde auf viren | virenfrei | amtsgericht |
      sitz der gesellschaft | registergericht
    ]],
    footers = [[
      sie erhalten diese e-mail, weil | sie erhalten diese nachricht, weil | um sich abzumelden | abmelden |
      newsletter abbestellen | abbestellen | mailingliste | antworten sie auf diese e-mail
    ]],
  },
}
