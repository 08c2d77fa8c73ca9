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
        brig comm cav uff gr.uff comm.re cav.re mons don p fr f s ss san sta sto st rev card arciv vesc
        b v d n.d n.h spett egr gent gent.mo gent.ma gent.mi ill ill.mo preg preg.mo chiar.mo stim.mo
        mr mrs ms mme mlle c.so cso p.za pza p.zza pzza v.le vle l.go lgo loc fraz prov fam f.lli flli
        p.i acc dott.ri
      ]],
      before_number = [[
        n nn nr num art artt cap capp cfr fig figg pag pagg p pp vol voll t tt tab tabb tav tavv tel telef fax
        cell par parr § co comma ca circa ed es ess lett lib libr l all app c cc fol ff f v vv vers r rr sez sezz
        int sc st str prot rif max min mass d.l d.lgs d.p.r d.m l.r km lit nº n° feb genn apr mag giu
        lug ago sett ott nov dic gen mar lun mer gio ven sab dom sec secc
      ]],
      inside = [[
        p.es per.es es ad.es cfr cf v vd i.e e.g vs c.d c.da c.f p.iva s.v s.l s.d c.a c.m p.c p.v abbr
        lat gr fr ingl ted spagn it ital agg avv sost verb
        approx art.cit
      ]],
      anywhere = [[
        et.al ibid ibidem id op.cit loc.cit cit sg sgg seg segg
        s.p.a s.r.l s.a.s s.n.c s.s soc coop spa srl ltd inc corp co bros
        u.s.a u.s u.e o.n.u u.r.s.s n.y l.a d.c r.a.i p.c.i p.s.i a.c.i f.s u.k
        genn feb febb mar apr mag giu giugn lug ago sett ott nov dic lun merc giov ven sab dom
        min sec km cm mm kg hg mq mc ab abit mld mln mil
        univ ist fac bibl edit trad pref intr a.a vv.aa aa.vv dpt dip rist rec redaz jr sr s.i.p
        p.s n.b n.d.r n.d.t n.d.a p.t q.b s.e col
      ]],
      after_number = [[ h min sec km cm mm kg hg mq mc ab abit mld mln mil ]],
      ending = [[ a.c d.c a.m p.m e.v a.e.v ph.d ecc etc eccet ]],
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
      è sono era erano fu furono sarà saranno ha hanno aveva avevano c'è c'era può possono deve devono
      non no sì mai nulla niente nessuno nessuna più meno molto molti molte molta poco pochi tutto tutta tutti tutte
      ogni ognuno qualche alcuni alcune qualcuno altro altra altri altre tale tali entrambi stesso stessa
      qui qua lì là ora adesso oggi ieri domani sempre spesso ancora già subito infine inoltre infatti invece
      tuttavia comunque così solo soltanto solamente forse magari purtroppo finalmente inizialmente successivamente
      attualmente recentemente grazie ecco due tre quattro cinque primo terzo dall'altra l'unico l'altro
      un'altra dell'
    ]],
    capitals = [[ lei ella la le loro suo sua suoi sue voi vi ]],
    openers = [[ alle dalle fino dal nel verso dopo prima il ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "foto d'archivio", "foto di repertorio", "immagine di repertorio", "foto archivio", "archivio", "foto ansa",
        "repertorio", "immagine d'archivio", "ansa foto",
      },
      related = {
        "leggi anche", "leggi tutto", "leggi di più", "continua a leggere", "vedi tutti", "vedi tutto",
        "scopri di più", "altre notizie", "tutte le notizie", "leggi l'articolo", "leggi l'articolo completo",
        "guarda anche", "guarda il video", "guarda la gallery", "mostra di più", "mostra altro", "carica altri",
        "altri articoli", "vai all'articolo", "approfondisci", "articoli correlati", "più letti", "continua",
        "vedi anche", "per approfondire", "tutti gli articoli",
      },
      share = {
        "condividi", "condividere", "condividi su facebook", "condividi su twitter", "condividi su x",
        "condividi su whatsapp", "condividi su linkedin", "condividi via email", "condividi l'articolo",
        "condividi questo articolo", "stampa", "stampa articolo", "invia", "invia per email", "invia per e-mail",
        "copia", "copia link", "copia il link", "link copiato", "salva", "salva articolo", "mi piace", "ascolta",
        "ascolta l'articolo", "twitta", "tweet", "regala", "regala articolo", "preferiti", "segnala", "condivisioni",
        "invia ad un amico", "email",
      },
      promo = {
        "abbonati", "abbonati ora", "abbonati subito", "iscriviti", "iscriviti ora", "iscriviti alla newsletter",
        "registrati", "registrati gratis", "accedi", "login", "entra", "esci", "dona", "dona ora", "sostienici",
        "diventa socio", "abbonamenti", "abbonamento", "scopri le offerte", "vedi le offerte", "già abbonato",
        "sei già abbonato", "scarica l'app", "newsletter", "contenuto riservato agli abbonati", "solo per abbonati",
        "il mio account", "profilo", "attiva ora", "prova gratis", "sostieni", "abbonati a partire da",
      },
      nav = {
        "home", "homepage", "menu", "menù", "cerca", "chiudi", "indietro", "torna su", "torna all'inizio",
        "torna alla home", "vai al contenuto", "salta al contenuto", "sezioni", "informativa privacy", "privacy",
        "privacy policy", "cookie policy", "cookie", "note legali", "termini e condizioni", "condizioni d'uso",
        "condizioni generali", "contatti", "contattaci", "aiuto", "chi siamo", "redazione", "la redazione",
        "pubblicità", "lavora con noi", "archivio", "mappa del sito", "edicola", "edicola digitale", "politica",
        "economia", "cronaca", "cronache", "esteri", "mondo", "italia", "europa", "sport", "calcio", "cultura",
        "spettacoli", "spettacolo", "scienza", "scienze", "tecnologia", "salute", "ambiente", "scuola", "istruzione",
        "opinioni", "editoriali", "commenti", "rubriche", "cinema", "musica", "tv", "televisione", "libri", "moda",
        "viaggi", "cucina", "motori", "auto", "finanza", "borsa", "lavoro", "casa", "immobiliare", "meteo",
        "oroscopo", "giochi", "video", "foto", "fotogallery", "gallery", "podcast", "diretta", "in diretta",
        "ultima ora", "ultime notizie", "notizie", "attualità", "blog", "speciali", "necrologi", "annunci",
        "regioni", "città", "roma", "milano", "torino", "napoli", "locale", "accetta", "accetta tutto",
        "rifiuta tutto", "successivo", "precedente", "articolo successivo", "articolo precedente", "prossimo",
        "avanti", "caricamento", "gestisci cookie", "preferenze cookie", "impostazioni cookie", "accessibilità",
        "servizi", "community", "seguici", "seguici su", "faq", "credits", "le vostre lettere", "lettere",
      },
      tags = {
        "tag", "tags", "argomenti", "temi", "parole chiave", "etichette", "in questo articolo", "categorie",
        "argomenti correlati", "altri argomenti", "argomenti trattati", "altro su", "persone", "luoghi",
      },
      ad = {
        "pubblicità", "annuncio", "annunci pubblicitari", "contenuto sponsorizzato", "sponsorizzato", "sponsor",
        "in collaborazione con", "contenuto promozionale", "salta la pubblicità", "advertising",
        "informazione pubblicitaria", "annuncio pubblicitario", "messaggio pubblicitario", "partner",
        "inserzione pubblicitaria", "branded content",
      },
      comments = {
        "commenta", "commento", "commenti", "lascia un commento", "scrivi un commento", "aggiungi un commento",
        "leggi i commenti", "vedi i commenti", "mostra commenti", "tutti i commenti", "rispondi",
        "pubblica commento", "nessun commento", "invia commento", "i commenti dei lettori",
        "partecipa alla discussione", "segnala commento", "vai ai commenti",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^di {names}$", "^(autore|autrice|autori|scritto da|pubblicato da|a cura di) [:] {names}$",
        "^(testo di|testo|articolo di|testi di|redatto da|intervista di) [:] {names}$", "^di {names} , {any}$",
        "^(dal|dalla|dai) (nostro|nostra|nostri) (inviato|inviata|inviati)",
        "^(dal|dalla|dai) (nostro|nostra|nostri) (corrispondente|corrispondenti|redazione)",
        "^(dal|della) (nostro|redazione)", "?^(redazione|la redazione|di redazione|redazione online)$",
        "?^(redazione ansa|a cura della redazione|redazione web)$", "^di redazione {any}$",
        "^a cura (di|della) {names}", "^{names} (da|da|inviato a) {place}$", "^{name} (ansa|adnkronos|agi)$",
        "^articolo (di|a cura di)", "^pubblicato (da|il) {any} (da|di) {names}$",
      },
      bio = {
        "^(sull'autore|sull'autrice|sugli autori|l'autore|l'autrice|chi è l'autore)[:]",
        "^{name} è (giornalista|giornalista professionista|redattore|redattrice) (de|del|della|di|per)",
        "^{name} è (corrispondente|caporedattore|caporedattrice) (de|del|della|di|per)",
        "^{name} è (caposervizio|inviato|inviata) (de|del|della|di|per)",
        "^{name} è (editorialista|vicedirettore|vicedirettrice) (de|del|della|di|per)",
        "^giornalista (professionista|pubblicista) ,",
        "^(giornalista|redattore|redattrice) (de|del|della|di|e|per) {any}$",
      },
      credit = {
        "^(con la collaborazione di|con il contributo di|hanno collaborato) {names}",
        "^(ha collaborato|traduzione di) {names}",
        "^(montaggio di|riprese di|a cura di|con informazioni di) {names}",
        "^(traduzione|montaggio|riprese|regia|redazione|editing) : {names}",
        "^(collaborazione|testi|testo|produzione|grafica|infografica) : {names}",
        "^(illustrazioni|fact-checking|revisione) : {names}",
        "^(coordinamento|con la collaborazione di|hanno collaborato) : {names}",
        "^(ha collaborato|fotografia|musiche|servizio|ricerche|interviste) : {names}",
        "(ha|hanno) (collaborato|contribuito) (a|all') {any} (articolo|inchiesta|servizio|reportage)$",
        "^traduzione (di|dall'inglese)", "^tradotto (da|dall'inglese|dal)", "^con (agenzie|fonti|le agenzie)$",
        "^servizio di {names}",
      },
      photo_credit = {
        "^(foto|fotografia|fotografie|immagine|immagini|credit) : {any}",
        "^(crediti|credits|crediti foto|credit foto|foto credit|illustrazione) : {any}",
        "^(video|fonte foto|fonte immagine|fotografo|fotografa|foto di) : {any}",
        "^(foto di copertina|immagine di copertina|grafica|infografica|crediti immagine|didascalia) : {any}",
        "(foto|immagine|fotografia|credit|crediti|fotografo) : {any}$",
        "^(foto|fotografia|fotografie|immagine) (di|by|per gentile concessione|©|via) {any}$",
        "^(immagini|illustrazione|illustrazioni) (di|by|per gentile concessione|©|via) {any}$", "%(foto {any}%)$",
        "^foto (ansa|afp|ap|reuters|lapresse|archivio|d'archivio|epa|getty|imagoeconomica|agf)",
        "^© {any} / (ansa|afp|ap|reuters|epa|lapresse|getty images)",
        "/ (ansa|lapresse|agf|imagoeconomica|fotogramma|epa|contrasto)$",
        "^(ansa|lapresse|fotogramma|agf|imagoeconomica) / {any}$", "^per gentile concessione (di|del|della)",
        "^immagine di (repertorio|archivio)",
      },
      syndication = {
        "^fonte : {name}$",
        "(pubblicato|apparso|uscito|pubblicata) (originariamente|originalmente) (su|in|da|sul|sulla)",
        "(pubblicato|apparso|uscito|pubblicata) (inizialmente|per la prima volta) (su|in|da|sul|sulla)",
        "(originariamente|originalmente) (pubblicato|apparso) (su|in|da)",
        "^(questo articolo|questo testo) {any} (pubblicato|pubblicata|apparso)",
        "^(questa intervista|quest'articolo) {any} (pubblicato|pubblicata|apparso)",
        "^(questo articolo|questo testo) {any} (uscito|ripubblicato|originariamente)",
        "^(questa intervista|quest'articolo) {any} (uscito|ripubblicato|originariamente)", "^leggi l'originale",
        "^(articolo|testo) (pubblicato|originale|tratto) (su|da|sul|in)", "^per gentile concessione",
        "^comunicato stampa", "^tratto da {name}",
      },
      copyright = {
        "riproduzione riservata", "tutti i diritti (sono riservati|riservati)", "diritti riservati",
        "(vietata|è vietata) {any} (riproduzione|riproduzione anche parziale)", "^copyright", "^© riproduzione",
        "riproduzione {any} vietata", "^© {any} (s.p.a|s.r.l|spa|srl)",
      },
      disclaimer = {
        "^(avvertenza|avvertenze|disclaimer|nota legale|trasparenza|nota) : {any}",
        "link (di affiliazione|affiliati)",
        "(riceve|ricevere|ricevono|guadagna|guadagnare|percepire) {any} (commissione|commissioni)",
        "(non rappresentano|non rispecchiano) [necessariamente] {any} (opinione|opinioni|posizione)",
        "(non rappresentano|non rispecchiano) [necessariamente] {any} (linea editoriale|punto di vista)",
        "(non riflettono|non esprimono) [necessariamente] {any} (opinione|opinioni|posizione)",
        "(non riflettono|non esprimono) [necessariamente] {any} (linea editoriale|punto di vista)",
        "non (costituisce|costituiscono) {any} (consulenza|consiglio|parere|consigli)",
        "non (sostituisce|sostituiscono) {any} (consulenza|consiglio|parere|consigli)", "^le opinioni espresse",
      },
      timestamp = {
        "^(pubblicato|pubblicata|aggiornato|aggiornata) [:] [il|alle] {date}",
        "^(ultimo aggiornamento|ultima modifica|modificato) [:] [il|alle] {date}",
        "^(data|data di pubblicazione|creato|aggiornamento|pubblicato il|aggiornato il) [:] [il|alle] {date}",
        "^(pubblicato|aggiornato|modificato|ultimo aggiornamento) [:] [il] {any} {date}",
        "^(pubblicato|aggiornato) {number}",
        "^{number} (minuti|ore|giorni|minuto|ora|giorno|settimane|settimana|mesi|mese|anni|anno) fa$",
        "^(un'ora|un giorno|ieri) fa$", "^(tempo di lettura|lettura) [:] {any} (min|minuti|minuto)",
        "^{number} (min|minuti|minuto) di lettura$", "^{number} minuti di lettura", "^lettura {number} min",
        "^(pubblicato|aggiornato) (il|alle) [:]$", "^(ore|alle ore|h) {number}$",
        "^{date} (alle|ore|modifica) {any}$", "^{date} modifica",
      },
      related = {
        "^(leggi|vedi|guarda|ascolta|scopri) (anche|pure|di più|altro)[:]",
        "^(leggi|vedi|guarda|ascolta|scopri) (qui|tutto|tutte|tutti)[:]",
        "^(leggi|leggi anche|leggi di più|per approfondire|approfondimento|video|foto|gallery) : {any}",
        "^(fotogallery|intervista|il video|le foto|l'intervista|l'analisi|il commento) : {any}",
        "^(il ritratto|la scheda|podcast|correlati) : {any}",
        "^(articolo correlato|ti potrebbe interessare|vedi anche|guarda anche) : {any}",
        "^(la diretta|diretta|l'approfondimento|il racconto|il reportage|da leggere|qui) : {any}",
        "^(altre|tutte le|le altre|ultime) (notizie|news) (di|su|da|sul|dal|della) {any}",
        "^(potrebbe|ti potrebbe|potrebbero|ti potrebbero|ti può) (interessarti|interessare)", "^(clicca|leggi) qui",
        "^continua a leggere {any}", "^(articolo|notizia) (precedente|successivo|successiva)[:]", "^>> {any}",
        "^segui (la diretta|in diretta|il nostro live)",
        "^(leggi|guarda|vai) {any} (articolo completo|la gallery|il video|lo speciale)$",
        "^leggi (l'articolo|l'intervista|il dossier)",
      },
      share = {
        "^condividi (questo|questa|su|l'articolo|la notizia|via|con|articolo|il|per)",
        "^(invia|stampa|salva|copia|regala|segnala|consiglia) (questo|articolo|l'articolo|la notizia)",
        "^(invia|stampa|salva|copia|regala|segnala|consiglia) (link|il link|a un amico|via)",
        "^{number} condivisioni$", "^si apre in una nuova finestra$", "^fai clic (per|qui per) condividere",
        "^seguici (su|anche su|sui)", "^aggiungi (ai preferiti|{any} fonte preferita)",
      },
      promo = {
        "^scarica (la nostra|l'app|la) {any}", "^(email|indirizzo email) non valid*", "?^si è verificato un errore",
        "?^mi iscrivo$", "^per continuare a leggere",
        "^(ogni mattina|ogni settimana|ogni giorno) {any} (newsletter|email|posta)",
        "^(iscriviti|abbonati|registrati|accedi) {any}",
        "^(ricevi|scopri) {any} (newsletter|email|offerte|abbonamento|notizie ogni)",
        "^(sei già|hai già|non sei ancora) {any} (abbonato|account|registrato)",
        "^(contenuto|articolo) riservato {any}", "^(questo articolo|il contenuto) è riservato {any}",
        "^(sostieni|sostienici|sostenete) {any}", "^per continuare a leggere {any}", "disdici quando vuoi$",
        "^(abbonati|iscriviti|registrati|seguici|sostieni|sostienici|scarica|ricevi|accedi)",
        "^(unisciti|entra|diventa|attiva|scopri le offerte|acquista|dona|leggi senza limiti)",
        "(iscriviti|iscrizione|iscriversi|registrati|abbonati) {any} (newsletter|canale|whatsapp|telegram)",
        "(nostra|nostre|la|le|una) newsletter", "^newsletter",
        "^(questo|per continuare|per leggere|l'accesso) {any} (abbonati|abbonamento|abbonato|registrati)",
        "^(questo|per continuare|per leggere|l'accesso) {any} (abbonarti|registrarti|abbonandoti)",
        "^(il contenuto|articolo|contenuto|stai leggendo) {any} (abbonati|abbonamento|abbonato|registrati)",
        "^(il contenuto|articolo|contenuto|stai leggendo) {any} (abbonarti|registrarti|abbonandoti)",
        "^(sei|già|non sei|hai) {any} (abbonato|abbonata|account|registrato|abbonamento|iscritto)",
        "(disdici|disdire|annulla|cancellarti|disiscriverti|cancella) {any} (quando vuoi|momento|iscrizione)",
        "^(solo|a partire da|per) {number} €", "^{number} € (al mese|all'anno|per)",
        "^(la tua|il tuo|inserisci|indirizzo) (email|e-mail|indirizzo|abbonamento|donazione|la tua|il tuo)",
        "^(cliccando|iscrivendoti|registrandoti|proseguendo|inviando) {any}",
        "^(acconsento|accetto|ho letto|dichiaro di|presto il consenso) {any}",
        "nella tua (casella|mail|email|e-mail|posta|inbox)", "^non (perderti|perdere) {any}",
        "^segui {any} su (facebook|twitter|instagram|x|google|whatsapp|telegram|youtube|tiktok)",
        "^resta (aggiornato|aggiornata|sempre|informato)", "^grazie per (aver|esserti|il tuo)",
        "^(la nostra|l'app) {any} (gratis|gratuita|disponibile|scarica)",
        "^(se|caro lettore|gentile lettore|care lettrici) {any} (sostieni|sostienici|abbonati|abbonarti)",
        "^(se|caro lettore|gentile lettore|care lettrici) {any} (iscriviti|abbonamento|adblock|ad blocker)",
      },
      nav = {
        "^(vai|torna|salta) (al|alla|all'|a|alle|su) {any}$", "^(pagina|foto|immagine) {number} (di|/) {number}$",
        "^{number} di {number}$", "^(mostra|nascondi|apri|chiudi|visualizza) (menu|menù|tutto|tutti) [{any}]$",
        "^(mostra|nascondi|apri|chiudi|visualizza) (altro|meno|mappa|gallery) [{any}]$",
        "^(accetta|rifiuta|gestisci) {any} cookie", "^(utilizziamo|questo sito|noi e) {any} cookie",
        "^(home|sei in|ti trovi in) (>|/|»|›|:) {any}", "^javascript", "^il tuo browser", "^riproduci {any}$",
      },
      tags = {
        "^(tag|tags|argomenti|temi|parole chiave|argomento|etichette) : {any}",
        "^(categorie|categoria|pubblicato in|archiviato in|sezione|altro su|più informazioni su) : {any}",
      },
      ad = {
        "^(continua|prosegui|l'articolo|la notizia) {any} (dopo la|sotto la|pubblicità) {any}",
        "^(offerto|sponsorizzato|presentato|promosso) da {any}$", "^in collaborazione con {name}$",
        "^(contenuto|articolo) (sponsorizzato|promozionale|pubblicitario)", "^continua a leggere dopo",
      },
      comments = {
        "^(vedi|leggi|mostra|tutti) [i|tutti] {any} commenti$", "^{number} (commenti|commento|risposte)$",
        "^commenti [:|%(] {any}",
        "^(lascia|scrivi|aggiungi|pubblica|invia) (un|una|il tuo|la tua) (commento|risposta|opinione)",
        "^il tuo indirizzo email non",
        "^(per commentare|devi|accedi|effettua) {any} (commentare|commento|accedi|connesso|login)", "^i commenti",
        "^commenta (per primo|questo|la notizia|l'articolo)", "^sii il primo a",
      },
      contact = {
        "^(contatti|contatto|email|e-mail|mail|tel|tel.) : {any}",
        "^(telefono|ufficio stampa|per informazioni|info|contatti stampa|whatsapp) : {any}",
        "^(scrivi|scrivici|contatta|contattaci) (a|al|alla|la|il|una|qui|all'|le|i) {any}",
        "^(scrivete|scriveteci|inviateci|inviaci) (a|al|alla|la|il|una|qui|all'|le|i) {any}",
        "^(hai|avete) {any} (segnalazione|segnalazioni|storia|notizia|informazioni|errore|domande) {any}",
        "^(segnala|segnalaci) {any} errore", "^per (contattare|scrivere|segnalazioni|informazioni)",
      },
      correction = {
        "^(correzione|correzioni|errata corrige|rettifica|precisazione|nota della redazione) : {any}",
        "^(nota dell'editore|ndr|n.d.r.|aggiornamento|nota di redazione|nota del direttore) : {any}",
        "^(errata corrige|rettifica|precisazione|ndr)$",
        "(questo articolo|quest'articolo) (è stato|è stata) (corretto|aggiornato|modificato|rettificato)",
        "questo testo (è stato|è stata) (corretto|aggiornato|modificato|rettificato)",
        "(l'articolo|il titolo) (è stato|è stata) (corretto|aggiornato|modificato|rettificato)",
        "^(una|nella|in una) (versione precedente|precedente versione|prima versione)", "^ci scusiamo {any} errore",
      },
      embed = {
        "^(visualizza|guarda) (questo|il) (post|tweet|video) su", "^un post condiviso da",
        "^(contenuto|post) (esterno|incorporato|non disponibile)",
        "^questo contenuto {any} (youtube|facebook|instagram|cookie|terze parti)",
        "^per visualizzare questo contenuto",
      },
      caption = {
        "%((a sinistra|a destra|al centro|sx|dx|foto|ansa|archivio|foto di repertorio|foto d'archivio)%)", "?%(foto",
        "?foto :", "?foto di", "?immagine di repertorio",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(iscriviti|iscrivetevi|abbonati|registrati) [gratis|ora|subito|qui|gratuitamente]$",
        "^(iscriviti|iscrivetevi|abbonati|registrati) [{any}] (newsletter|canale|leggere|continuare|proseguire|lettura)",
        "^(ricevi|ricevete) [{any}] (newsletter|mail|e-mail|email|casella|notizie|whatsapp)$",
        "(nella|sulla|in) [tua|vostra] (casella di posta|casella e-mail|casella email|inbox|mail)",
        "^(inserisci|inserire) [{any}] (email|e-mail|mail|indirizzo)",
        "^(il tuo|la tua|indirizzo) (indirizzo email|indirizzo e-mail|email|e-mail|mail)$",
        "^grazie per (esserti iscritto|l'iscrizione|il tuo sostegno|aver effettuato)",
        "^(iscrivendoti|iscrivendomi|cliccando|registrandoti|proseguendo|continuando) [{any}] (accetti|accetto|privacy|termini|condizioni|cookie)",
        "^(ho letto|dichiaro di aver letto|acconsento|accetto) [{any}] (privacy|informativa|trattamento|condizioni|termini)",
        "(disiscriverti|cancellarti|disdire|annullare|disdici|cancellati) (in qualsiasi momento|quando vuoi|in qualunque momento)",
        "^(disdici|disdicibile|cancella|annulla) (quando vuoi|in qualsiasi momento)", "informativa sulla privacy$",
        "^(sostieni|sostenete|sostienici|supporta) [{any}] (giornalismo|redazione|informazione|giornale|lavoro|noi)$",
        "^(sostienici|dona ora|dona adesso|fai una donazione|dona)$", "^(fai una|la tua) donazione {any}",
        "^(il tuo|il vostro) (contributo|sostegno|abbonamento|aiuto) [{any}] (permette|consente|aiuta|ci|fondamentale)",
        "^(questo articolo|questo contenuto|contenuto|articolo) [{any}] (abbonati|abbonato|abbonamento)$",
        "^(contenuto|articolo) (riservato|esclusivo|per) [{any}] abbonati",
        "^(sei|siete) già (abbonato|abbonati|registrato|iscritto|un abbonato)",
        "^(hai già|non hai) [{any}] (abbonamento|account) ?",
        "^(accedi|effettua l'accesso|effettua il login) (per continuare|per leggere|per commentare|con il|o registrati|al tuo|se sei)",
        "^(per|abbonati per|accedi per|registrati per) continuare [a] (leggere|la lettura)", "^(continua|prosegui) la lettura",
        "^(attiva|scegli|scopri|approfitta) [{any}] (abbonamento|offerta|offerte|abbonamenti)$",
        "^(solo|a soli|a partire da|da soli) [{any}] (al|il primo) (mese|anno)$",
        "^{number} (mesi|mese|giorni) (gratis|a|gratuiti|di prova)", "^primo mese (gratis|a)", "accesso illimitato",
        "^scarica {any} (app|applicazione|gratis)$", "(app store|google play) (e|o|su)",
        "^(seguici|seguiteci) [anche] (su|sui|sul) {any}", "^(unisciti|iscriviti) al {any} canale",
        "^segui {any} (facebook|whatsapp|instagram|google|twitter|telegram|tiktok|youtube)$",
        "^(attiva|ricevi) [{any}] notifiche",
        "^(non perderti|non perdere|resta|rimani) [{any}] (aggiornato|aggiornata|notizia|notizie|news|newsletter|aggiornamenti)$",
        "fonte preferita (su|di) google", "^aggiungi {any} (google|fonti preferite)", "^ti è piaciuto (questo|l') articolo",
      },
      share = {
        "^condividi (questo|l'|la|il) (articolo|notizia|contenuto|link|pagina)$",
        "^condividi (via|per|con|tramite) (email|e-mail|mail|whatsapp)$", "^condividi l'articolo", "^condividi su {any}$",
        "^(stampa|salva|ascolta|invia|regala|condividi) (questo|l'|l) articolo$",
        "^(stampa|salva|ascolta|regala) (articolo|l'articolo|questo articolo)", "^(copia|copia il) link", "^link copiato",
        "negli appunti$", "^(aggiungi|salva) (ai|nei|tra i) preferiti",
        "^(invia per|invia via|invia a un) (email|e-mail|mail|amico)", "si apre in [una] nuova finestra",
      },
      related = {
        "^(leggi anche|leggi di più|guarda anche|vedi anche|ti potrebbe interessare|potrebbe interessarti|per approfondire|approfondimento|leggi l'articolo|continua a leggere|correlati|le foto|guarda il video) : {any}",
        "^(leggi|guarda|vedi|ascolta) anche$", "^leggi (tutti gli|tutte le) (articoli|notizie)",
        "^[ti|vi] [potrebbe|potrebbero] [anche] interessare$", "^(ti|vi) (potrebbe|potrebbero) interessare",
        "^(potrebbe|potrebbero) (interessarti|interessarvi|anche)", "^(clicca|cliccate) qui (per|e) {any}",
        "^(leggi|continua|vai) (l'articolo completo|la notizia completa|alla gallery|alla galleria|all'articolo)",
        "^(continua a leggere|leggi tutto|leggi l'articolo|leggi di più|vai all'articolo)$",
        "^(altre notizie|tutte le notizie|ultime notizie) (su|di|da|in|dalla|dal)",
      },
      ad = {
        "^(pubblicità|contenuto sponsorizzato|contenuto promozionale|annuncio pubblicitario|messaggio pubblicitario|continua dopo la pubblicità|sponsorizzato)$",
        "dopo la pubblicità", "^(contenuto|in collaborazione|a cura) [{any}] (sponsorizzato|partner)$",
      },
      comments = {
        "^(lascia|scrivi|aggiungi|inserisci|pubblica) [{any}] commento$", "^(leggi|vedi|mostra|visualizza) [tutti] i commenti",
        "^{number} commenti$", "^i commenti {any} (chiusi|disattivati|moderati)",
        "^(commenta|accedi per commentare|partecipa alla discussione|di' la tua|sii il primo a commentare|unisciti alla conversazione)$",
        "^(accedi|effettua|devi) [{any}] commentare$", "il tuo indirizzo email non sarà pubblicato", "i campi obbligatori sono",
        "^(e tu|voi) (cosa|che) ne (pensi|pensate)",
      },
      nav = {
        "(attivare|abilitare|attiva|abilita) javascript", "javascript {any} (disattivato|disabilitato|abilitato)",
        "^(utilizziamo|usiamo|questo sito utilizza|questo sito usa|il nostro sito utilizza) [i] cookie",
        "^(accetta|rifiuta|accetta tutti|rifiuta tutti|gestisci) [i|tutti i] cookie",
        "^(accetta e continua|continua senza accettare|accetta tutto|rifiuta tutto)$", "^(vai al|salta al) contenuto",
        "^torna (su|all'inizio|alla home|in alto)$", "^il tuo browser {any} (supporta|aggiornato|obsoleto)",
        "^questo (video|contenuto) non è [più] disponibile",
        "^(note legali|privacy policy|informativa privacy|cookie policy|termini e condizioni|condizioni d'uso|informativa sui cookie|preferenze cookie|chi siamo|gestione cookie)$",
      },
      tags = { "^(tag|tags|argomenti|temi|parole chiave|leggi altro su|in questo articolo) : {any}" },
      timestamp = {
        "^tempo di lettura [:] {number}", "^{number} (min|minuti) di lettura",
        "^(pubblicato|aggiornato|ultimo aggiornamento|ultima modifica|aggiornata) [:] [il|alle] {date}$",
      },
      copyright = {
        "(tutti i diritti|diritti) riservati", "^[©] riproduzione (riservata|vietata)", "^(è vietata|vietata) la riproduzione",
        "riproduzione riservata",
      },
      disclaimer = {
        "(ricevere|riceviamo|guadagnare|percepire) una [piccola] commissione", "link (di affiliazione|affiliati)",
        "^le opinioni (espresse|dell'autore|degli autori)",
      },
      contact = {
        "^hai [{any}] (segnalazione|notizia|informazioni|errore|storia) [{any}] (scrivici|contattaci|inviaci)",
        "^(scrivi alla|contatta la) redazione", "^(scrivici|contattaci) a {address}", "^segnala un errore",
      },
      correction = {
        "^(correzione|errata corrige|rettifica|precisazione|nota della redazione|aggiornamento|nota del redattore) : {any}",
        "^(questo articolo|l'articolo) (è stato|è stata) (aggiornato|corretto|modificato)",
      },
      embed = {
        "^visualizza questo post su instagram", "^un post condiviso da",
        "^questo contenuto {any} (twitter|instagram|facebook|youtube|cookie)",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "di", "scritto da", "a cura di" },
      bio = {
        "sull'autore", "l'autore", "l'autrice", "gli autori", "autore", "autrice", "chi è l'autore", "sull'autrice",
      },
      related = {
        "leggi anche", "leggi pure", "vedi anche", "guarda anche", "ti potrebbe interessare [anche]",
        "potrebbe interessarti [anche]", "ti potrebbero interessare", "potrebbero interessarti",
        "(articoli|notizie|contenuti|video) (correlati|correlate|simili|consigliati|consigliate|recenti)",
        "(articoli|notizie|contenuti|video) (più letti|più lette|in evidenza|suggeriti|collegati)",
        "(i|gli|le) (più letti|più visti|più commentati|più condivisi|ultimi articoli)",
        "(i|gli|le) (articoli più letti|più lette|più viste|notizie più lette|ultime notizie)",
        "più (letti|lette|visti|viste|popolari|commentati|condivisi)", "il più letto", "correlati", "consigliati",
        "ultime (notizie|news|ore) [di|da] [{name}]", "ultima ora", "ultimi (articoli|video|post)",
        "altre notizie [di|da|su] [{name}]", "altri articoli [di|su|da] [{name}]", "in evidenza", "in primo piano",
        "primo piano", "da non perdere", "per approfondire", "approfondimenti", "notizie (di|da|su) {name}",
        "tutte le notizie", "tendenze", "raccomandati per te", "consigliati per te", "scelti per te",
        "dello stesso autore", "sullo stesso argomento", "nella stessa sezione", "le ultime", "video del giorno",
        "i video", "leggi di più", "gli speciali",
      },
      share = { "condividi", "condividi questo articolo", "condividi l'articolo", "condividi su" },
      promo = {
        "newsletter", "le newsletter", "le nostre newsletter", "iscriviti alla newsletter", "abbonati",
        "abbonamenti", "sostienici", "iscriviti {any}",
      },
      nav = {
        "menu", "sezioni", "servizi", "seguici", "seguici su", "chi siamo", "navigazione", "link utili",
        "i nostri siti", "network", "informazioni", "legale", "contatti", "canali", "il gruppo",
      },
      tags = {
        "tag", "tags", "argomenti", "temi", "argomenti correlati", "in questo articolo", "parole chiave",
        "più informazioni su",
      },
      comments = {
        "commenti", "{number} commenti", "lascia un commento", "i commenti", "i vostri commenti",
        "lascia una risposta", "commenta",
      },
      contact = { "contatti", "ufficio stampa", "contattaci" },
    },
    roles = {
      byline = {
        before = {
          "di", "testo di", "testi di", "testo:", "testi:", "autore:", "autrice:", "autori:", "scritto da",
          "a cura di", "pubblicato da", "[un] articolo di", "intervista di", "analisi di", "redatto da",
          "dal nostro (inviato|corrispondente)", "dalla nostra (inviata|corrispondente)",
        },
      },
      reporting = {
        before = {
          "servizio di", "servizio:", "reportage di", "inchiesta di", "inchiesta:", "reportage:", "cronaca di",
          "inviato:", "inviata:",
        },
      },
      additional = {
        before = {
          "con la collaborazione di", "ha collaborato", "hanno collaborato", "con il contributo di",
          "con i contributi di", "collaborazione:", "con informazioni di", "ha collaborato:", "hanno collaborato:",
          "ricerche:", "ricerche di", "con l'aiuto di",
        },
        after = {
          "ha collaborato (all'articolo|a questo articolo|all'inchiesta|a questa inchiesta|al servizio)",
          "hanno collaborato (all'articolo|a questo articolo|all'inchiesta|a questa inchiesta|al servizio)",
          "ha contribuito (all'articolo|a questo articolo)", "hanno contribuito (all'articolo|a questo articolo)",
        },
      },
      writing = { before = { "scritto in {place} da", "redazione:", "redazione di" } },
      editing = {
        before = {
          "editing:", "editing di", "montaggio:", "montaggio di", "revisione:", "revisione di",
          "a cura editoriale di", "redattore:", "redattrice:", "coordinamento:", "coordinamento di", "editor:",
          "in redazione a {place}", "in redazione",
        },
      },
      photography = {
        before = {
          "foto:", "foto di", "fotografia:", "fotografie di", "fotografie:", "fotografia di", "immagini di",
          "immagini:", "immagine:", "fotografo:", "fotografa:", "illustrazione:", "illustrazioni:",
          "illustrazione di", "illustrazioni di", "infografica:", "infografica di", "grafica:", "grafica di",
          "video:", "video di", "riprese:", "riprese di", "crediti:", "crediti foto:", "credit:",
        },
      },
      translation = {
        before = {
          "traduzione:", "traduzione di", "tradotto da", "tradotto dall'inglese da", "traduzione dall'inglese di",
          "tradotto (dal francese|dal tedesco|dallo spagnolo|dal russo|dall'ucraino|dall'arabo) da", "traduttore:",
          "traduttrice:",
        },
      },
      compiling = { before = { "raccolto da", "testo raccolto da", "testi raccolti da", "compilato da" } },
      fact_check = {
        before = { "fact-checking:", "fact-checking di", "verifica dei fatti:", "verifica:", "verificato da" },
      },
      audio = {
        before = {
          "audio:", "suono:", "voce:", "musica:", "musiche:", "musiche di", "voce di", "regia:", "regia di",
          "letto da", "sound design:",
        },
      },
      code = {
        before = {
          "sviluppo:", "sviluppo di", "programmazione:", "design:", "design e sviluppo:", "progetto grafico:",
          "dati:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^fonte: {name}$", "(originariamente|originalmente) (pubblicato|apparso) (su|in) {name}" },
    agency = {
      "Agenzia ANSA", "Ansa", "LaPresse", "Lapresse", "AGI", "Agi", "Askanews", "askanews", "Adnkronos", "ADNKRONOS",
      "Italpress", "ITALPRESS", "Dire", "Radiocor", "Radiocor Plus", "Il Sole 24 Ore Radiocor", "Imagoeconomica",
      "AGF", "Fotogramma", "Contrasto", "Nova", "Agenzia Nova", "AdnKronos", "Agenpress", "9Colonne", "Omniroma",
      "IPA", "Sir", "ANSA/AFP", "ANSA/AP", "MF-DJ", "Teleborsa",
    },
    staff = {
      "la redazione", "redazione", "inviato speciale", "inviata speciale", "redazione ansa", "agenzie", "e agenzie",
      "redazione e agenzie", "giornalista professionista", "nostro inviato",
    },
    words = {
      ["for"] = { "per" },
      ["and"] = { "e", "ed", "&" },
      ["in"] = { "a", "da", "in", "nel" },
      particle = { "di", "de", "del", "della", "dei", "degli", "dal", "dalla", "d'", "lo", "la", "li" },
      suffix = { "jr", "junior", "senior" },
      honorific = {
        "Sig", "Signor", "Signora", "Dott", "Dottor", "Dottoressa", "Prof", "Ing", "Avv", "On", "Sen", "Mons", "Don",
      },
      staff = {
        "giornalista", "giornalisti", "redattore", "redattrice", "redattori", "corrispondente", "corrispondenti",
        "inviato", "inviata", "inviati", "editorialista", "caporedattore", "caposervizio", "collaboratore",
        "collaboratrice", "fotografo", "fotografa", "redazione", "stagista", "direttore", "direttrice",
        "vicedirettore", "autore", "autrice",
      },
      house = {
        "Agenzia", "Stampa", "Notizie", "Gruppo", "Editore", "Editoriale", "Quotidiano", "Radio", "Televisione",
        "Fondazione", "Università", "Ministero", "Comune", "Polizia", "Carabinieri", "Archivio", "SpA", "Srl",
        "Press",
      },
      month = {
        { "gennaio", "gen" }, { "febbraio", "feb" }, { "marzo", "mar" }, { "aprile", "apr" }, { "maggio", "mag" },
        { "giugno", "giu" }, { "luglio", "lug" }, { "agosto", "ago" }, { "settembre", "set", "sett" },
        { "ottobre", "ott" }, { "novembre", "nov" }, { "dicembre", "dic" },
      },
      weekday = {
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "lun", "mer", "gio", "ven",
      },
      clock = { "ore", "alle", "h" },
      ago = {
        "fa", "minuto", "minuti", "ora", "giorno", "giorni", "settimana", "settimane", "mese", "mesi", "anno",
        "anni", "ieri", "oggi",
      },
      stop = {
        "il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "di", "del", "della", "dei", "delle", "al", "alla",
        "ai", "alle", "dal", "dalla", "nel", "nella", "nei", "nelle", "sul", "sulla", "ma", "o", "che", "chi", "cui",
        "non", "né", "se", "come", "quando", "dove", "perché", "anche", "più", "meno", "molto", "già", "ancora",
        "sempre", "solo", "poi", "è", "sono", "era", "erano", "ha", "hanno", "aveva", "essere", "stato", "stata",
        "si", "ci", "vi", "mi", "ti", "ne", "suo", "sua", "suoi", "loro", "mio", "nostro", "questo", "questa",
        "questi", "queste", "quello", "quella", "quei", "per", "con", "su", "tra", "fra", "senza", "verso", "contro",
        "dopo", "prima", "durante", "mentre", "tutto", "tutti", "tutte",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[citando | il | il giorno | in data | addì]],
    wrote = [[ha scritto | ha scritto quanto segue | scrive | scriveva | scrisse | ha risposto | hai scritto]],
    glue = [[alle ore | alle | ore | h | l'utente | da]],
    prose = [[
      come | ciò che | quello che | quando | se | perché | lui | lei | io | noi | e | ma | così | questo
    ]],
    months = [[
      gennaio, gen, genn | febbraio, feb, febbr | marzo, mar | aprile, apr | maggio, mag | giugno, giu |
      luglio, lug | agosto, ago | settembre, set, sett | ottobre, ott | novembre, nov | dicembre, dic
    ]],
    day_first = true,
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
    original = [[
      messaggio originale | messaggio originario | e-mail originale | appuntamento originale |
      rispondi sopra questa riga | scrivi la tua risposta sopra questa riga |
      si prega di rispondere sopra questa riga | inserisci la tua risposta sopra questa riga
    ]],
    forwarded = [[
      messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato | inoltrato da |
      e-mail inoltrata
    ]],
    device = [[
      inviato dal mio … | inviato da mio … | inviato dalla mia … | inviato dal | inviato da | inviato dall |
      inviato con | inviato tramite | inviato via | ottieni outlook per | scarica outlook per
    ]],
    devices = [[telefono | cellulare | dispositivo mobile | tablet]],
    excuse = [[scusate | scusa | mi scuso | perdonate]],
    greetings = [[ciao | salve | buongiorno | buonasera | gentile | caro | cara | egregio | buon giorno]],
    inline = [[sotto | di seguito | nel testo | qui sotto]],
    closings = [[
      cordiali saluti | distinti saluti | saluti | un saluto | un cordiale saluto | cordialmente |
      cordialità | grazie | grazie mille | a presto | buona giornata | un caro saluto |
      con i migliori saluti | i migliori saluti | in attesa di un cortese riscontro | tanti saluti
    ]],
    disclaimers = [[
      questo messaggio e i suoi allegati |
      le informazioni contenute in questo messaggio | le informazioni contenute nella presente |
      le informazioni contenute in questa | se non siete il destinatario | se non è il destinatario |
      se avete ricevuto questo messaggio per errore | qualora abbiate ricevuto | ai sensi del d.lgs |
      avviso di riservatezza | non si ricevono spesso messaggi di posta elettronica da |
      questa email proviene dall'esterno | questa e-mail proviene dall'esterno
    ]],
    hints = [[
      questa e-mail e | questa email e | prima di stampare | privo di virus | è stato analizzato |
      questo messaggio di posta elettronica | questo messaggio e gli allegati | avvisare il mittente |
      mittente esterno | software antivirus | d.lgs | informazioni riservate |
      informazioni confidenziali | questo messaggio è confidenziale
    ]],
    footers = [[
      ricevi questo messaggio perché | hai ricevuto questo messaggio perché | ricevi questa email perché |
      per annullare l'iscrizione | annulla l'iscrizione | cancellarsi dalla lista | per disiscriverti |
      lista di distribuzione
    ]],
  },
}
