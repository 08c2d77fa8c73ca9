-- Italian. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "it",
  name = "Italian",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        sig sigg sig.ra sig.na signa signora sigra dott dott.ssa dottssa dr dr.ssa drssa prof prof.ssa proff avv
        ing arch geom rag on onn sen dep pres vicepres segr dir amm gen ten cap magg cap.no serg
        brig amm comm cav uff gr.uff comm.re cav.re mons don p fr f s ss san sta sto st rev card arciv vesc
        b v d n.d n.h spett egr gent gent.mo gent.ma gent.mi ill ill.mo preg preg.mo chiar.mo stim.mo
        mr mrs ms mme mlle c.so cso p.za pza p.zza pzza v.le vle l.go lgo loc fraz prov fam f.lli flli ditta
        perito p.i geom acc dott.ri
      ]],
      before_number = [[
        n nn nr num art artt cap capp cfr fig figg pag pagg p pp vol voll t tt tab tabb tav tavv tel telef fax
        cell par parr § co comma ca circa ed es ess lett lib libr l all app c cc fol ff f v vv vers r rr sez sezz
        int sc st str prot rif max min mass all d.l d.lgs d.p.r d.m l.r km lit lire nº n° feb genn apr mag giu
        lug ago sett ott nov dic gen mar lun mer gio ven sab dom ore
      ]],
      inside = [[
        p.es per.es es ad.es cfr cf v vd i.e e.g vs c.d cd c.da c.f p.iva s.v s.l s.d c.a c.m p.c p.v abbr
        lat gr fr ingl ted spagn it ital agg avv sost verb
        approx art.cit
      ]],
      anywhere = [[
        ecc etc eccet et.al ibid ibidem id op.cit loc.cit cit sg sgg seg segg
        s.p.a s.r.l s.a.s s.n.c s.s soc coop spa srl ltd inc corp co bros
        u.s.a u.s u.e o.n.u u.r.s.s n.y l.a d.c r.a.i d.c p.c.i p.s.i a.c.i f.s u.k
        genn feb febb mar apr mag giu giugn lug ago sett set ott nov dic lun merc giov ven sab dom
        min sec km cm mm kg hg mq mc ab abit mld mln mil
        univ ist fac bibl edit trad pref intr a.a vv.aa aa.vv dpt dip rist rec redaz jr sr s.i.p
        p.s n.b n.d.r n.d.t n.d.a p.t q.b s.e col
      ]],
      after_number = [[ h min sec km cm mm kg hg mq mc ab abit mld mln mil ]],
      ending = [[ a.c d.c a.m p.m e.v a.e.v ph.d ]],
    },
    months = [[
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      gen genn feb febb mar apr mag giu lug ago set sett ott nov dic
    ]],
    starters = [[
      il lo la i gli le un uno una al allo alla ai agli alle del dello della dei degli delle dal dallo dalla dai
      dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col
      questo questa questi queste quello quella quelli quelle quel quei ciò
      io tu egli ella lui lei esso essa noi voi loro essi esse mi ti si ci vi mio mia miei mie tuo tua suo sua suoi
      sue nostro nostra nostri nostre vostro vostra
      chi che cosa cos'è quale quali quando dove dov'è come com'è perché quanto quanti quante quanta
      e ed o od ma però se anche né oppure ovvero ossia cioè quindi dunque allora perciò poiché giacché siccome
      mentre sebbene benché affinché finché appena dopo prima poi
      a ad da di in con su per tra fra durante secondo senza sotto sopra verso contro presso oltre dentro fuori
      entro mediante attraverso nonostante malgrado tramite
      è sono era erano fu furono sarà saranno ha hanno aveva avevano c'è c'era ci può possono deve devono
      non no sì mai nulla niente nessuno nessuna più meno molto molti molte molta poco pochi tutto tutta tutti tutte
      ogni ognuno qualche alcuni alcune qualcuno altro altra altri altre tale tali entrambi stesso stessa
      qui qua lì là ora adesso oggi ieri domani sempre spesso ancora già subito infine inoltre infatti invece
      tuttavia
      comunque così solo soltanto solamente forse magari purtroppo finalmente inizialmente successivamente
      attualmente recentemente grazie ecco due tre quattro cinque primo secondo terzo dall'altra l'unico l'altro
      un'altra dell'
    ]],
    openers = [[ alle dalle fino dal nel verso dopo prima il ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[citando | il | il giorno | in data | addì]],
    wrote = [[ha scritto | ha scritto quanto segue | scrive | scriveva | scrisse | ha risposto | hai scritto]],
    glue = [[alle ore | alle | ore | h | l'utente | da]],
    months = [[
      gennaio, gen, genn | febbraio, feb, febbr | marzo, mar | aprile, apr | maggio, mag | giugno, giu |
      luglio, lug | agosto, ago | settembre, set, sett | ottobre, ott | novembre, nov | dicembre, dic
    ]],
    days = [[
      lunedì, lun, lunedi | martedì, mar, martedi | mercoledì, mer, mercoledi | giovedì, gio, giovedi |
      venerdì, ven, venerdi | sabato, sab | domenica, dom
    ]],
    fields = {
      from = [[da | mittente]],
      to = [[a | destinatario | per]],
      cc = [[cc | ccn | copia]],
      date = [[data | inviato | inviato il | inviata]],
      subject = [[oggetto]],
      other = [[rispondi a | risposta | risposta a | priorità | importanza | allegati]],
    },
    original = [[messaggio originale | messaggio originario | e-mail originale | appuntamento originale]],
    forwarded = [[
      messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato | inoltrato da |
      e-mail inoltrata
    ]],
    device = [[
      inviato dal mio … | inviato da mio … | inviato dalla mia … | inviato dal | inviato da | inviato dall |
      inviato con | inviato tramite | inviato via | ottieni outlook per | scarica outlook per
    ]],
    devices = [[telefono | cellulare | dispositivo mobile | tablet | posta]],
    excuse = [[scusate | scusa | mi scuso | perdonate]],
    greetings = [[ciao | salve | buongiorno | buonasera | gentile | caro | cara | egregio | buon giorno]],
    inline = [[sotto | di seguito | nel testo | qui sotto]],
    closings = [[
      cordiali saluti | distinti saluti | saluti | un saluto | un cordiale saluto | cordialmente |
      cordialità | grazie | grazie mille | a presto | buona giornata | un caro saluto |
      con i migliori saluti | i migliori saluti | in attesa di un cortese riscontro | tanti saluti
    ]],
    disclaimers = [[
      questo messaggio e i suoi allegati | questo messaggio e gli allegati |
      questo messaggio è confidenziale | questo messaggio di posta elettronica | questa e-mail e |
      questa email e | le informazioni contenute in questo messaggio |
      le informazioni contenute nella presente | le informazioni contenute in questa |
      se non siete il destinatario | se non è il destinatario |
      se avete ricevuto questo messaggio per errore | qualora abbiate ricevuto | ai sensi del d.lgs |
      avviso di riservatezza | prima di stampare | privo di virus | è stato analizzato
    ]],
    footers = [[
      ricevi questo messaggio perché | hai ricevuto questo messaggio perché | ricevi questa email perché |
      per annullare l'iscrizione | annulla l'iscrizione | cancellarsi dalla lista | per disiscriverti |
      lista di distribuzione
    ]],
  },
}
