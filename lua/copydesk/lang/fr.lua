-- French. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "fr",
  name = "French",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        m mm mr mrs mme mmes mlle mlles me dr drs pr prof mgr mgrs ste sts stes st ss rév p pp fr srs
        gal gén Col cdt cne capt lt slt sgt adj cpl Mal maréch amb prés secr ing arch vve vv hon
        av bd boul blvd rte pl ch chem imp all fbg fg crs qu
        ms éts sté soc ass assoc féd
      ]],
      before_number = [[
        n no nos nº n° num art arts al alin chap ch fig figs p pp vol vols t tt tab tabl tél tel fax env éd
        ed cf col par para paragr pl st v vv f ff fol l lib liv app ann annexe max min sect livr inv
        réf ref lég ex pos cap éq apt appt bât esc ét s sept
      ]],
      inside = [[
        c.-à-d c.à.d càd i.e e.g cf conf vs p.ex ex env approx not notam voy v.g sc scil resp litt spéc
        c/o b.o n.d.l.r n.d.t n.b ndlr abrév adj adv lat gr angl all esp ital prép
        boul av dép départ arr arrt
      ]],
      anywhere = [[
        et.al al ibid id op.cit loc.cit art.cit sq sqq ssq suiv
        inc ltd corp co bros cie s.a s.a.r.l s.n.c s.a.s s.p.a s.c
        janv févr fév avr juil juill oct nov déc lun mar ven sam dim
        s.d.n o.n.u u.e u.s u.s.a u.k e.u é.-u é.u u.r.s.s n.y l.a d.c r.f r.a.t.p s.n.c.f c.g.t
        h min km cm kg mg ha hab mio mrd dpt dépt univ inst bibl coll éd edit trad préf
        jr sr jun sen s.l s.d s.l.n.d n.s p.s
      ]],
      after_number = [[ h min sec km cm mm kg mg ha hab mrd ]],
      ending = [[ av.j.-c apr.j.-c j.-c a.m p.m r.s.v.p s.v.p ph.d etc ]],
    },
    months = [[
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      janv févr fév avr juil juill sept oct nov déc
    ]],
    starters = [[
      le la les l l'un l'une un une des du de d au aux ce cet cette ces cela ça ceci celui celle ceux celles
      je j'ai tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
      c'est c'était n'est y qu'est s'il j'avais j'étais
      qui que quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle
      et ou mais donc or ni car puis si lorsque lorsqu'il lorsqu'elle comme puisque puisqu'il parce quoique
      bien afin pendant tandis dès après avant depuis jusqu jusqu'à jusqu'au
      à en dans par pour sur sous avec sans chez entre vers contre malgré selon parmi outre devant derrière
      durant hors sauf grâce face près loin autour lors faute suite quant
      est sont était étaient fut furent sera seront a ont avait avaient eut aura
      ne pas non oui plus moins très trop tout toute tous toutes aucun aucune chaque plusieurs certains certaines
      quelques beaucoup peu tel telle autre autres même mêmes
      ici là là-bas alors ainsi aussi encore toujours jamais souvent parfois déjà bientôt aujourd'hui hier demain
      maintenant enfin ensuite d'abord cependant pourtant toutefois néanmoins ailleurs d'ailleurs d'autre d'autres
      d'après d'où d'une d'un finalement notamment actuellement désormais récemment malheureusement heureusement
      seul seule seuls deux trois premièrement deuxièmement peut-être voici voilà merci certes
      fois quelqu'un rien personne
    ]],
    openers = [[ à en vers dès depuis après avant jusqu'à le ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "photo d'archives", "photo d'illustration", "photo archives", "archives", "image d'illustration",
        "capture d'écran", "photo dr", "dr", "crédit photo", "illustration", "photo afp", "photo ap",
      },
      related = {
        "lire la suite", "lire aussi", "lire plus", "lire l'article", "voir plus", "voir tout", "voir aussi",
        "en savoir plus", "plus d'articles", "afficher plus", "charger plus", "voir plus d'articles",
        "tous les articles", "à lire aussi", "à lire également", "voir la vidéo", "voir les photos",
        "voir le diaporama", "lire également", "suite de l'article", "lire la suite de l'article", "plus d'infos",
        "voir toutes les actualités", "toute l'actualité",
      },
      share = {
        "partager", "partager l'article", "partagez", "partager cet article", "imprimer", "imprimer l'article",
        "envoyer", "envoyer par e-mail", "envoyer par mail", "envoyer à un ami", "copier", "copier le lien",
        "lien copié", "partager sur facebook", "partager sur twitter", "partager sur x", "partager sur linkedin",
        "partager sur whatsapp", "partager par e-mail", "partager par mail", "partager par email", "enregistrer",
        "sauvegarder", "j'aime", "écouter", "écouter l'article", "tweeter", "favoris", "ajouter aux favoris",
        "ajouter à vos favoris", "offrir", "offrir l'article", "offrir cet article", "partages", "e-mail",
        "courriel", "par e-mail", "classer", "ajouter à mes favoris", "lire plus tard", "copié", "plus d'options",
        "gmail",
      },
      promo = {
        "s'abonner", "je m'abonne", "abonnez-vous", "s'inscrire", "inscrivez-vous", "je m'inscris", "se connecter",
        "connectez-vous", "connexion", "créer un compte", "faire un don", "je fais un don", "je donne", "abonnement",
        "mon compte", "identifiez-vous", "découvrir nos offres", "voir les offres", "essai gratuit",
        "télécharger l'application", "nos newsletters", "je découvre", "soutenez-nous", "nous soutenir",
        "réservé aux abonnés", "article réservé aux abonnés", "déjà abonné", "article abonné", "offre d'abonnement",
        "adhérer", "abonné",
      },
      nav = {
        "accueil", "menu", "recherche", "rechercher", "fermer", "retour", "haut de page", "retour en haut",
        "retour en haut de page", "aller au contenu", "aller au contenu principal", "aller au menu",
        "aller à la recherche", "rubriques", "sommaire", "mentions légales", "politique de confidentialité",
        "données personnelles", "conditions générales", "conditions générales d'utilisation", "cgu", "cgv",
        "contact", "contactez-nous", "nous contacter", "aide", "à propos", "qui sommes-nous", "publicité",
        "recrutement", "archives", "plan du site", "politique", "économie", "société", "monde", "international",
        "france", "europe", "afrique", "amériques", "asie", "sport", "sports", "culture", "sciences", "santé",
        "planète", "environnement", "climat", "tech", "high-tech", "médias", "opinions", "débats", "idées",
        "tribunes", "éditos", "éducation", "justice", "faits divers", "régions", "immobilier", "automobile",
        "voyage", "voyages", "cuisine", "mode", "styles", "beauté", "people", "loisirs", "musique", "cinéma",
        "livres", "télévision", "séries", "jeux", "mots croisés", "météo", "horoscope", "football", "rugby",
        "tennis", "cyclisme", "vidéos", "vidéo", "photos", "podcasts", "direct", "en direct", "en continu",
        "à la une", "actualités", "actualité", "infos", "dernières nouvelles", "le journal", "journal numérique",
        "édition abonnés", "édition du jour", "annonces légales", "petites annonces", "carnet", "emploi",
        "gérer les cookies", "cookies", "paramétrer les cookies", "gestion des cookies", "accessibilité", "suivant",
        "précédent", "article suivant", "article précédent", "tout accepter", "tout refuser",
        "continuer sans accepter", "chargement", "nos services", "nos sites", "agrandir", "lecture", "suivez-nous",
      },
      tags = {
        "mots-clés", "mots clés", "thèmes", "sujets", "tags", "étiquettes", "dans cet article", "sur le même sujet",
        "thématiques", "plus sur", "catégories", "sujets associés", "thèmes associés",
      },
      ad = {
        "publicité", "publicités", "pub", "annonce", "annonces", "contenu sponsorisé", "sponsorisé",
        "contenu partenaire", "en partenariat avec", "contenus sponsorisés", "passer la publicité",
        "la suite après cette publicité", "la suite après la publicité", "fermer la publicité", "publi-rédactionnel",
        "publireportage", "partenaire", "partenaires", "offres partenaires",
      },
      comments = {
        "commentaire", "commentaires", "commenter", "réagir", "réagissez", "laisser un commentaire",
        "ajouter un commentaire", "poster un commentaire", "voir les commentaires", "lire les commentaires",
        "tous les commentaires", "répondre", "signaler", "vos réactions", "vos commentaires",
        "écrire un commentaire", "aucun commentaire", "afficher les commentaires", "signaler un abus", "contribuer",
        "contribution",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^par {names}$", "^(auteur|auteure|autrice|auteurs|rédigé par|écrit par|publié par) [:] {names}$",
        "^(propos recueillis par|texte|article de|article rédigé par|un article de|publié par) [:] {names}$",
        "^par {names} , {any}$", "^par {names} (avec|pour) {names}$",
        "^par (notre|nos) {any} (correspondant|correspondante|correspondants|envoyé)",
        "^par (notre|nos) {any} (envoyée|envoyés|rédaction)", "^par la rédaction",
        "^de (notre|nos) {any} (correspondant|correspondante|correspondants|envoyé|envoyée|envoyés)",
        "^propos recueillis par", "?^(la rédaction|rédaction|le service {any})$",
        "^{names} (avec|et) (afp|reuters|ap|belga|ats)$", "^(publié|mis à jour) {any} par {names}",
        "^voir tous les articles de", "^tous (ses|les) articles",
      },
      bio = {
        "^à propos de l'auteur", "^sur l'auteur", "^{name} est (journaliste|rédacteur|rédactrice) (au|à|chez|pour)",
        "^{name} est (journaliste|rédacteur|rédactrice) (indépendant|indépendante|spécialisé|spécialisée)",
        "^{name} est (correspondant|correspondante|chroniqueur) (au|à|chez|pour)",
        "^{name} est (correspondant|correspondante|chroniqueur) (indépendant|indépendante)",
        "^{name} est (correspondant|correspondante|chroniqueur) (spécialisé|spécialisée)",
        "^{name} est (chroniqueuse|grand reporter|éditorialiste|reporter|pigiste) (au|à|chez|pour)",
        "^{name} est (chroniqueuse|grand reporter|éditorialiste) (indépendant|indépendante)",
        "^{name} est (chroniqueuse|grand reporter|éditorialiste) (spécialisé|spécialisée)",
        "^{name} est (reporter|pigiste) (indépendant|indépendante|spécialisé|spécialisée)",
        "^journaliste (au|à|chez) {any} depuis",
      },
      credit = {
        "^(avec|source|sources|avec agences|avec l'|adaptation|traduction) : {names}",
        "^(montage|réalisation|édition|enquête|mise en scène|infographie) : {names}",
        "^(illustration|images|production|rédaction|relecture|collaboration|texte) : {names}",
        "^(textes|reportage|récit|présentation|journaliste|secrétariat de rédaction) : {names}",
        "^avec (afp|reuters|agences|ap|belga|ats|l'afp|l'ats)",
        "^(avec|et) (afp|reuters|agences|ap|ats|belga|l'afp|l'ats)$", "^traduit (de|par|du) {any}",
        "^(avec la collaboration|avec la participation|avec la contribution) de",
        "^(avec le concours|avec les contributions) de",
        "a contribué à (cet article|ce reportage|ce récit|cette enquête)",
        "ont contribué à (cet article|ce reportage|ce récit|cette enquête)", "^par {names} , traduit",
      },
      photo_credit = {
        "^(photo|photos|crédit|crédits|crédit photo|crédits photo) : {any}",
        "^(crédit photos|crédits photos|image|images|crédit image) : {any}",
        "^(photographie|photographe|illustration|infographie|vidéo) : {any}",
        "^(légende|photographies|dessin|copyright photo|source photo) : {any}",
        "(photo|photos|crédit|crédit photo|crédits|image|photographe) : {any}$",
        "^(photo|photos|photographie|crédit photo|image|illustration) (par|de|©|-) {any}$",
        "%(photo [d'illustration|d'archives|de {any}]%)$", "%(photo {any}%)$",
        "^photo (d'archives|d'illustration|prétexte)",
        "^© {any} / (afp|reuters|ap|epa|sipa|maxppp|getty images|belga)",
        "/ (afp|maxppp|sipa|belga|keystone|hans lucas)$", "^(afp|sipa|maxppp|belga|keystone) / {any}$",
        "^{name} via {name}$",
      },
      syndication = {
        "^source[s] : {name}$", "(initialement|d'abord|originellement) (publié|publiée|paru) (sur|dans|par|le|en)",
        "(initialement|d'abord|originellement) (parue|diffusé) (sur|dans|par|le|en)",
        "^(cet article|ce texte|cette tribune|cette enquête) (a été|est) {any} (publié|publiée|paru|parue)",
        "^(cet article|ce texte) (a été|est) {any} (initialement|repris|republié|diffusé)",
        "^(cette tribune|cette enquête) (a été|est) {any} (initialement|repris|republié|diffusé)",
        "^lire l'article original", "^article (original|publié|paru) (sur|dans|en|le)", "^cet article est republié",
        "^la version originale de cet article", "^avec l'aimable autorisation", "^communiqué de presse",
        "^republié avec",
      },
      copyright = {
        "tous droits (réservés|de reproduction)",
        "toute (reproduction|diffusion|copie) {any} (interdite|autorisation|strictement)",
        "(reproduction|diffusion) {any} interdite", "^copyright", "^droits de reproduction", "^tous droits",
      },
      disclaimer = {
        "^(avertissement|clause de non-responsabilité|mention légale|transparence) : {any}",
        "liens (affiliés|d'affiliation)", "(percevoir|reçoit|touche|recevoir|perçoit|toucher) une commission",
        "n'engage[nt] que (leur|leurs|son|ses) (auteur|auteurs|auteure)",
        "ne (reflète|reflètent|représentent|représente) pas nécessairement", "ne constitue[nt] pas un conseil",
        "^(les|la) (opinions|tribunes|position|propos) {any} (n'engagent|ne reflètent|auteurs)",
      },
      timestamp = {
        "^(publié|publiée|mis à jour|mise à jour|modifié) [:] [le] {date}",
        "^(modifiée|actualisé|actualisée|posté|posté) [:] [le] {date}",
        "^(créé|paru|diffusé|dernière mise à jour|dernière modification) [:] [le] {date}",
        "^(date de publication|mis en ligne|par|article publié) [:] [le] {date}",
        "^(publié|mis à jour|modifié) [:] [le] {any} {date}", "^(publié|mis à jour|modifié) il y a",
        "^il y a {number} (minutes|heures|jours|minute|heure|jour|semaines|semaine|mois|ans|an|min|h|j)$",
        "^temps de lecture", "^lecture [:] {number}", "^{number} (min|mn|minutes|minute) [de lecture]$",
        "^durée [de lecture] [:] {number}", "^(publié|mis à jour) [le|à] [:]$", "^le {date}$",
        "^lecture {number} min", "^hier à {number}$", "^aujourd'hui à {number}$",
        "^(publié|mis à jour) (hier|aujourd'hui) à",
      },
      related = {
        "^(lire|voir|à lire|à voir|écouter) (aussi|également|plus|encore)[:]",
        "^(lisez|regardez|découvrez|à découvrir) (aussi|également|plus|encore)[:]",
        "^(lire|à lire|à voir|voir|vidéo|vidéos|podcast|en images|interview) : {any}",
        "^(entretien|analyse|reportage|enquête|diaporama|portrait|infographie|récit|carte) : {any}",
        "^(notre dossier|dossier|en direct|direct|retrouvez) : {any}",
        "^(le live|pour aller plus loin|pour en savoir plus|sur le même thème) : {any}",
        "^(rediffusion|lire l'éditorial|lire l'analyse|lire l'entretien|lire le reportage) : {any}",
        "^(lire la tribune|lire l'enquête|lire notre|lire notre dossier) : {any}",
        "^(plus|toutes|retrouvez) (d'articles|d'infos|d'informations) {any}",
        "^(plus|toutes|retrouvez) (d'actualités|les actualités|nos articles) {any}",
        "^(plus|toutes|retrouvez) (l'actualité|les infos|tous nos articles|toute l'actualité|notre) {any}",
        "^lire la suite {any}", "^lire (l'article|le dossier|l'éditorial) (complet|réservé aux abonnés|abonnés)",
        "^lire (l'analyse|l'entretien|l'enquête) (complet|réservé aux abonnés|abonnés)",
        "^pour (aller plus loin|en savoir plus)$", "^>> {any}", "^→ {any}", "^lire dans {any}", "^cliquez ici",
        "^(article|dossier) (suivant|précédent)[:]", "^suivez {any} (en direct|notre direct)",
      },
      share = {
        "^(lire|ouvrir) dans l'app[lication]", "^partager sur (facebook|twitter|x|linkedin|whatsapp) [{number}]$",
        "^partage[rz] (l'article|cet article|cette page|sur|par|via)",
        "^partage[rz] (avec|la page|le lien|ce contenu|la vidéo|ce post)",
        "^(envoyer|imprimer|recommander|enregistrer) (l'article|cet article|cette page|le lien)",
        "^(envoyer|imprimer|recommander|enregistrer) (l'url|par|à un ami|dans)",
        "^(sauvegarder|offrir|copier|classer) (l'article|cet article|cette page|le lien)",
        "^(sauvegarder|offrir|copier|classer) (l'url|par|à un ami|dans)", "^(facebook|twitter) (partager|tweeter)$",
        "^{number} partages$", "^nouvelle fenêtre$", "^s'ouvre dans une nouvelle fenêtre$",
        "^cliquez pour (partager|envoyer|imprimer)", "^ajouter aux favoris",
      },
      promo = {
        "^inscrivez-vous à (notre|la|nos) {any}", "^abonnez-vous (pour|et|dès|à) {any}",
        "^(adresse|e-mail) [e-mail] invalide", "?^une erreur est survenue", "?^je m'inscris$", "^je m'abonne$",
        "^connectez-vous", "?pour (lire|continuer|poursuivre|accéder)", "^téléchargez (notre|l') {any}",
        "^(profitez|bénéficiez) de {any} (abonnement|mois|offre)",
        "^chaque (matin|soir|semaine|jour) {any} (newsletter|boîte mail)", "?^pour lire la suite", "?^sans engagement",
        "^vous (possédez|avez) déjà un compte", "^il vous reste {any} [à lire]", "(réservée|réservé) aux abonnés$",
        "^(déjà|pas encore) abonné", "^identifiez-vous$", "^cet article est réservé {any}",
        "^(profitez|bénéficiez) d[e|'un] {any} (abonnement|accès|offre)", "^découvrir (les|nos) offres {any}",
        "^continuer à lire {any}", "^(inscrivez-vous|abonnez-vous) {any}",
        "^(recevez|retrouvez) {any} (boîte mail|newsletter|par e-mail|dans votre boîte|alertes|lettre d'information)",
        "sans engagement$", "^soutenez {any} (journalisme|presse|rédaction|média)",
        "^(abonnez-vous|inscrivez-vous|s'abonner|s'inscrire|je m'abonne)",
        "^(je m'inscris|recevez|suivez-nous|retrouvez-nous)",
        "^(rejoignez-nous|soutenez|téléchargez|identifiez-vous|connectez-vous)",
        "^(faites un don|profitez|adhérez|découvrez nos offres)",
        "(inscrivez-vous|inscription|inscrire) (à|sur) {any} (newsletter|newsletters|lettre)",
        "(inscrivez-vous|inscription|inscrire) (à|sur) {any} (lettres|infolettre)",
        "(s'abonner|abonnez-vous|abonner) (à|sur) {any} (newsletter|newsletters|lettre|lettres|infolettre)",
        "(notre|nos|la|votre|une) (newsletter|newsletters|infolettre)",
        "^(newsletter|newsletters|infolettre|lettre d'information)",
        "^(la suite|cet article|ce contenu|la lecture) {any} (abonnés|abonné|abonnement)",
        "^(la suite|cet article|ce contenu|la lecture) {any} (abonnez-vous|accès|lecture)",
        "^(l'accès|contenu|article|il vous reste) {any} (abonnés|abonné|abonnement)",
        "^(l'accès|contenu|article|il vous reste) {any} (abonnez-vous|accès|lecture)",
        "^(déjà|pas encore) (abonné|abonnée|inscrit|membre|un compte)",
        "^vous (avez|êtes|pouvez|devez) {any} (abonné|abonnée|compte|newsletter|désinscrire)",
        "^vous (souhaitez|pourrez|recevrez) {any} (abonné|abonnée|compte|newsletter|désinscrire)",
        "^vous (avez|êtes|pouvez|devez) {any} (abonnement|désabonner|inscription|abonnés)",
        "^vous (souhaitez|pourrez|recevrez) {any} (abonnement|désabonner|inscription|abonnés)",
        "(sans engagement|résiliable|désinscrire|désabonner) [à] {any} (moment|clic)$",
        "^(pour|dès|à partir de|seulement) {number} €", "^{number} € (par mois|le premier mois|pendant)",
        "^votre (adresse|e-mail|email|adresse e-mail|adresse email|abonnement|don|soutien|inscription)",
        "^en (cliquant|vous inscrivant|vous abonnant|renseignant|validant)", "^j'accepte",
        "^(l'application|notre application|l'appli) {any} (gratuite|disponible|téléchargez|télécharger)",
        "^suivez {any} sur (facebook|twitter|x|instagram|google|whatsapp|linkedin|tiktok|youtube|telegram)",
        "^ne (manquez|ratez) (rien|plus|pas)",
        "dans votre (boîte|boite) (mail|aux lettres|de réception|email|e-mail)",
        "^(lisez|accédez|profitez) {any} (illimité|abonnement|abonné|abonnés)",
        "^(soutenir|aidez) {any} (presse|journalisme|indépendant|indépendante|journal)",
        "^merci (de|pour) {any} (inscription|abonnement|soutien)",
      },
      nav = {
        "^(aller|passer|revenir|retour) (au|à la|à l'|aux|en|vers) {any}$",
        "^(page|photo|image|diapo) {number} (sur|/|de) {number}$", "^{number} sur {number}$",
        "^(afficher|voir|masquer|ouvrir|fermer) (le|la|les|tout|plus|moins|toutes|tous) {any}$",
        "^(accepter|refuser|gérer|paramétrer) {any} cookies",
        "^(nous utilisons|ce site utilise|en poursuivant) {any} (cookies|navigation)",
        "^(accueil|vous êtes ici) (>|:|/|») {any}", "^javascript", "^votre navigateur",
        "^(lire|revoir|mettre) la vidéo$",
      },
      tags = {
        "^(mots-clés|mots clés|thèmes|sujets|tags|thème|sujet|rubrique|rubriques) : {any}",
        "^(catégorie|catégories|étiquettes|dossier|lieux|personnalités|classé dans|publié dans) : {any}",
      },
      ad = {
        "^la suite (après|de|de l'article) {any} publicité", "^(publicité|pub) , {any} suite",
        "^(proposé|sponsorisé|offert|présenté|parrainé) par {any}$", "^en partenariat avec {name}$",
        "^article (sponsorisé|partenaire)", "^(contenu|contenus) (proposé|sponsorisé|partenaire)",
      },
      comments = {
        "^(voir|lire|afficher|tous|consulter) [les|tous] {any} commentaires$",
        "^{number} (commentaires|commentaire|réactions|réaction|contributions|réponses)$",
        "^commentaires [:|%(] {any}",
        "^(laissez|laisser|écrivez|ajouter|ajoutez|postez|rédigez|déposer) (un|votre) commentaire",
        "^votre adresse {any} ne sera pas publiée", "^(les|l'espace) commentaires",
        "^(connectez-vous|vous devez être|pour commenter) {any} (commenter|commentaire|réagir)",
        "^(connectez-vous|vous devez être|pour commenter) {any} (connecté|connectez-vous|abonné)",
        "^(pour réagir|identifiez-vous) {any} (commenter|commentaire|réagir|connecté|connectez-vous|abonné)",
        "^soyez le premier à (commenter|réagir)", "^réagir à cet article",
      },
      contact = {
        "^(contact|contacts|contact presse|contacts presse|courriel|e-mail|email) : {any}",
        "^(mail|tél|téléphone|tel|nous écrire|renseignements|écrire à l'auteur) : {any}",
        "^(contactez-nous|écrivez-nous|nous contacter|contacter l'auteur|écrire à l'auteur|écrivez à) {any}",
        "^(vous avez|avez-vous) {any} (information|témoignage|témoignages|erreur|question|coquille)",
        "^une (information|erreur|faute|coquille) {any} (signalez|contactez|écrivez)",
        "^signaler une (erreur|faute)", "^pour (nous|me) (contacter|joindre|écrire)",
      },
      correction = {
        "^(correction|corrections|erratum|rectificatif|précision|mise au point) : {any}",
        "^(note de la rédaction|note de l'éditeur|ndlr|mise à jour|n.d.l.r.|droit de réponse) : {any}",
        "^(erratum|rectificatif|ndlr)$",
        "(cet article|ce texte|le titre) a été (corrigé|modifié|mis à jour|rectifié|amendé)",
        "^(une|la) (version|première version|précédente version) {any} (article|erreur|indiquait|affirmait)",
        "^(une|la) (version précédente|version antérieure) {any} (article|erreur|indiquait|affirmait)",
        "^contrairement à ce (que|qui) {any} (écrit|indiqué|écrivions|version)",
      },
      embed = {
        "^(voir|afficher|regarder) (cette|ce|la) (publication|tweet|post|vidéo) sur",
        "^une publication partagée par",
        "^ce contenu (est|n'est|a été|provient) {any} (bloqué|affiché|cookies|youtube)",
        "^ce contenu (est|n'est|a été|provient) {any} (twitter|facebook|instagram)",
        "^pour (visualiser|afficher|voir) (ce|cette) (contenu|vidéo|tweet)",
        "^(contenu|publication) (externe|intégré|bloqué)", "^voir le (tweet|post)",
      },
      caption = {
        "%((à gauche|à droite|au centre|g|d|archives|photo d'illustration|image d'illustration)%)", "?%(photo",
        "?crédit :", "?photo d'archives", "?image d'illustration",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(inscrivez-vous|abonnez-vous|je m'inscris|s'inscrire|s'abonner) [gratuitement] à {any} (newsletter|newsletters|infolettre)",
        "^(inscrivez-vous|abonnez-vous|s'inscrire|s'abonner|je m'abonne|je m'inscris) [gratuitement]$",
        "^abonnez-vous (pour|dès|sans|et) {any}",
        "^abonnez-vous (à|au) [{any}] (chaîne|application|journal|magazine|podcast|canal)",
        "^(recevez|retrouvez) [{any}] (boîte mail|newsletter|e-mail|email|infolettre|application)$",
        "(chaque|tous les) [{any}] dans votre boîte (mail|e-mail)",
        "dans votre (boîte|boite) (mail|e-mail|de réception|aux lettres électronique)",
        "^(notre|la|cette) newsletter {any} (reçoit|arrive|vous)",
        "^[veuillez] (entrer|saisir|entrez|saisissez|renseigner) [{any}] (adresse e-mail|adresse email|adresse mail|adresse électronique|courriel)",
        "^(votre|adresse) (adresse e-mail|adresse email|adresse mail|e-mail|email)$",
        "^merci (pour|de) votre (inscription|abonnement)", "^merci (pour|de) votre (soutien|don)$",
        "^(en vous inscrivant|en vous abonnant|en cliquant|en validant|en m'inscrivant) {any}", "se désabonner à tout moment",
        "vous (désinscrire|désabonner) (à tout moment|en cliquant|à l'aide)",
        "(désinscription|désabonnement|résiliation) [{any}] (à tout moment|tout moment)",
        "^(résiliable|annulable) à tout moment", "^sans engagement$", "politique de confidentialité$",
        "vos données {any} (personnelles|utilisées|traitées|collectées)",
        "^(soutenez|soutenir) [{any}] (journalisme|rédaction|média|journal|presse) [libre|indépendant|indépendante]",
        "^(soutenez-nous|nous soutenir|je soutiens|faire un don|faites un don|je fais un don|je donne)$",
        "^faites un don (à|pour|en ligne|dès)",
        "^(votre don|vos dons|votre soutien|vos abonnements) [{any}] (permet|permettent|essentiel|nous)",
        "^(cet article|ce contenu) [{any}] (abonnés|abonnées)", "^(article|contenu) réservé (aux|à nos) abonnés",
        "^réservé (aux|à nos) abonnés", "^il vous reste {any} % de {any} (article|texte)",
        "^(la suite|lire la suite) [{any}] (abonnés|abonné)", "^(déjà|vous êtes déjà) abonné[e] ?",
        "^(déjà|vous êtes déjà) (abonné|abonnée|inscrit|membre)[·e]$",
        "^(vous avez déjà|vous n'avez pas [encore]|pas encore) [{any}] (compte|abonné)",
        "^(identifiez-vous|connectez-vous|se connecter|créez un compte|créer un compte) [{any}] (lire|continuer|poursuivre|accéder|compte|profiter|réagir)$",
        "^pour (poursuivre votre lecture|continuer votre lecture|accéder à la suite|lire cet article)",
        "^pour lire la suite [,] (abonnez-vous|connectez-vous|identifiez-vous|inscrivez-vous)",
        "^(profitez|bénéficiez) [{any}] (abonnement|d'abonnement|essai gratuit|essai|accès illimité)",
        "^(offre|abonnement) [{any}] (€|euro|euros) [par|/] (mois|mois|semaine)",
        "^(à partir de|dès|seulement|pour) [{any}] (€|euro|euros) (par|/|le premier) mois$",
        "^{number} (mois|semaines|jours) (offert|offerts|gratuit|gratuits|d'essai)",
        "^(accès|accédez) [{any}] (illimité|illimités|tous nos articles|tous les articles|articles réservés)",
        "^(premier|1er) mois (offert|gratuit)", "^(télécharger|téléchargez) [{any}] (appli|application|app|google play)",
        "(l'app store|google play|l'appstore) [et|ou|sur]$",
        "^(suivez-nous|rejoignez-nous|retrouvez-nous) (sur|aussi) (facebook|twitter|x|instagram|whatsapp|google|nos|les|youtube|telegram|tiktok|linkedin)",
        "^suivez {any} sur (facebook|twitter|instagram|whatsapp|google|x|tiktok|youtube|linkedin|télégram|telegram)",
        "^rejoignez (notre|la) [{any}] (chaîne|chaine|communauté|groupe|canal)", "^activez les notifications",
        "^recevez {any} (alertes|notifications)",
        "^ne (manquez|ratez) [plus] (aucune|aucun) (actualité|info|article|newsletter|épisode)",
        "^(ajoutez|choisissez) [{any}] (google|source préférée|favoris)", "source préférée sur google",
        "^(cet|l') article vous a plu ?", "^(vous avez aimé|vous aimez) [{any}] (article|contenu) ?",
        "^toutes nos newsletters$", "^(découvrez|voir|consultez) [{any}] (offres d'abonnement|newsletters)",
      },
      share = {
        "^partager [cet|l'|la|le] (article|page|lien|contenu)$",
        "^partager (sur|par|via) (facebook|twitter|x|whatsapp|linkedin|messenger|e-mail|email|mail|pinterest)",
        "^(partager|partagez) (cet|cette|l') (article|page|info)",
        "^(imprimer|enregistrer|envoyer|sauvegarder|offrir|écouter|écoutez|recommander) (cet|l') article",
        "^(copier le lien|lien copié|le lien a été copié)", "dans le presse-papier[s]",
        "^(ajouter|ajouté) (aux|à mes|à vos) (favoris|sélections|articles sauvegardés)",
        "^(lire plus tard|envoyer par e-mail|envoyer à un ami|offrir l'article)$",
        "(s'ouvre|nouvelle) [dans] [une nouvelle] fenêtre$",
      },
      related = {
        "^(à lire|à voir|à écouter) (aussi|également)", "^(lire|voir|écouter) (aussi|également)$",
        "^(lire aussi|à lire aussi|voir aussi|à lire|à voir|sur le même sujet|lire également|relire|en images|en vidéo|pour aller plus loin|notre dossier) : {any}",
        "^(lire|voir|découvrir|consulter) (la suite|l'article|notre dossier|tous les articles|plus d'articles)",
        "^(plus d'articles|tous les articles|tous nos articles|plus d'infos|plus d'informations) {any}",
        "^(vous aimerez aussi|à lire également|cela pourrait vous intéresser|ces articles pourraient|sur le même thème|dans la même rubrique|la rédaction vous conseille|nos lecteurs ont lu)",
        "^(cliquez ici|cliquer ici) (pour|afin) {any}", "^pour aller plus loin$",
      },
      ad = {
        "^(publicité|la suite après cette publicité|la suite après la publicité|article suite après|votre contenu continue|passer la publicité|contenu sponsorisé|contenu partenaire)$",
        "après (cette|la) publicité", "^contenu (proposé|sponsorisé|réalisé|produit) par",
      },
      comments = {
        "^(laisser|laissez|poster|ajouter|écrire|publier|rédiger) un commentaire",
        "^(voir|lire|afficher|masquer) (les|tous les) [{number}] commentaires", "^{number} (commentaires|réactions)$",
        "^(les commentaires|commentaires) [{any}] (fermés|désactivés|modérés|clos)",
        "^soyez (le premier|la première) à (commenter|réagir)", "^réagissez [à cet article]$",
        "^(connectez-vous|identifiez-vous|vous devez être) [{any}] (commenter|commentaire|réagir)",
        "votre adresse [e-mail|email|de messagerie] ne sera pas publiée", "champs obligatoires sont",
        "^(donnez votre avis|rejoignez la conversation)", "^signaler (un|ce|le) (contenu|commentaire)",
        "(charte de|règles de) (modération|commentaires)",
      },
      nav = {
        "(activer|activez|activé) javascript", "javascript {any} (désactivé|activé)",
        "^(nous utilisons|ce site utilise|notre site utilise) [{any}] cookies",
        "^(tout accepter|tout refuser|continuer sans accepter|accepter et continuer|accepter et fermer)$",
        "^(accepter|refuser) [tous] les cookies$", "^(gérer|gestion des|paramétrer|modifier) [{any}] cookies",
        "^(aller|passer) au (contenu|menu|contenu principal)",
        "^(retour en haut|haut de page|retour à l'accueil|revenir en haut)",
        "^votre navigateur {any} (supporte|compatible|permet|obsolète)", "^cette vidéo {any} disponible$",
        "^(mentions légales|politique de confidentialité|conditions générales|conditions générales d'utilisation|gestion des cookies|plan du site|données personnelles)$",
        "^(voir|afficher) [{any}] (plein écran|en grand|images)$", "^ce contenu {any} cookies",
      },
      tags = { "^(tags|mots-clés|mots clés|thèmes|sujets|sur le même sujet|dossiers|en savoir plus sur) : {any}" },
      timestamp = {
        "^temps de lecture [:] [environ] {number} [min]", "^{number} (min|minutes) de lecture",
        "^(publié|mis à jour|modifié|mise à jour|article publié) [:] [le] {date}$", "^(publié|mis à jour) il y a {any}",
      },
      copyright = {
        "tous droits (réservés|de reproduction)", "^(toute|la) reproduction {any} (interdite|autorisation)",
        "reproduction (interdite|partielle|totale)", "droits de reproduction et de diffusion",
      },
      disclaimer = {
        "(touche|percevoir|perçoit|toucher|recevoir) une commission", "liens (affiliés|d'affiliation)",
        "^(cette tribune|les propos|les opinions) [{any}] (engagent|n'engagent|reflètent|auteur|auteurs)",
      },
      contact = {
        "^(contacter|contactez|écrire à|écrivez à) (la rédaction|l'auteur|la journaliste|le journaliste|nous)",
        "^(vous avez|avez-vous) {any} (information|témoignage|question) {any} (contactez|écrivez)",
        "^(signaler|vous avez repéré|une erreur) [{any}] erreur ?",
      },
      correction = {
        "^(correction|rectificatif|mise à jour|erratum|précision|note de la rédaction) : {any}",
        "^(mise à jour|modifié|corrigé|cet article a été) [{any}] (mis à jour|modifié|corrigé|ajout)",
      },
      embed = {
        "^voir (cette publication|ce post|ce tweet) sur (instagram|x|twitter|facebook)", "^une publication partagée par",
        "^ce contenu {any} (twitter|instagram|facebook|youtube|tiktok)",
        "^(autoriser|afficher|accepter) [{any}] (twitter|instagram|facebook|youtube)$",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "par", "écrit par", "rédigé par", "un article de" },
      bio = {
        "à propos de l'auteur", "l'auteur", "l'auteure", "les auteurs", "sur l'auteur", "auteur",
        "à propos des auteurs",
      },
      related = {
        "(lire|voir|à lire|à voir) (aussi|également|ensuite)", "à lire", "à voir", "sur le même sujet",
        "sur le même thème", "dans la même rubrique",
        "les (plus lus|plus vus|plus partagés|plus commentés|plus populaires)",
        "les (articles les plus lus|dernières actualités|derniers articles|dernières infos|immanquables)",
        "le plus lu", "articles (les plus lus|similaires|liés|recommandés|connexes|récents|associés|populaires)",
        "vous aimerez aussi", "vous pourriez (aussi|également) aimer", "cela pourrait vous intéresser",
        "ça peut vous intéresser", "vous intéressera aussi",
        "(nos|notre) (recommandations|sélection|dossiers|dernières vidéos)", "plus d'articles",
        "dernières (actualités|nouvelles|infos|minutes|vidéos)", "derniers articles", "en continu", "à la une",
        "le fil info", "fil info", "à ne pas (manquer|rater)",
        "(plus|autres) (d'actualités|articles|actualités|infos) [de|sur] [{name}]", "pour aller plus loin",
        "pour en savoir plus", "l'essentiel de {name}", "la rédaction vous (conseille|recommande)", "lire plus",
        "tendances", "contenus liés", "voir aussi", "dans l'actualité", "ailleurs sur le web",
        "recommandé pour vous", "à découvrir",
      },
      share = { "partager", "partager cet article", "partager l'article", "partagez cet article" },
      promo = {
        "newsletter", "newsletters", "nos newsletters", "abonnement", "abonnez-vous", "la newsletter",
        "inscrivez-vous à {any}", "soutenez {any}", "services abonnés",
      },
      nav = {
        "menu", "rubriques", "services", "nos services", "suivez-nous", "à propos", "navigation", "sommaire",
        "nos sites", "le groupe", "liens utiles", "informations légales", "retrouvez-nous",
      },
      tags = {
        "tags", "mots-clés", "thèmes", "sujets", "thèmes associés", "dans cet article", "sujets liés",
        "plus sur ces thèmes",
      },
      comments = {
        "commentaires", "{number} commentaires", "vos réactions", "réactions", "laisser un commentaire",
        "vos commentaires", "{number} réactions", "réagissez",
      },
      contact = { "contact", "contacts", "contacts presse", "contact presse" },
    },
    roles = {
      byline = {
        before = {
          "par", "[un] texte de", "texte[s]:", "auteur[s]:", "auteure:", "autrice:", "écrit par", "rédigé par",
          "propos recueillis par", "[un] article de", "publié par", "une enquête de", "un reportage de",
          "une tribune de", "une chronique de", "article rédigé par",
        },
      },
      reporting = {
        before = {
          "reportage:", "reportage de", "enquête:", "enquête de", "récit:", "rédaction:", "journaliste[s]:",
          "reportage par",
        },
      },
      additional = {
        before = {
          "avec la collaboration de", "avec la participation de", "avec la contribution de",
          "avec les contributions de", "avec le concours de", "collaboration:", "avec l'aide de", "recherches:",
          "en collaboration avec",
        },
        after = {
          "a contribué à (cet article|ce reportage|ce récit|cette enquête)",
          "ont contribué à (cet article|ce reportage|ce récit|cette enquête)",
          "a participé à (cet article|ce reportage|cette enquête)",
          "ont participé à (cet article|ce reportage|cette enquête)",
        },
      },
      writing = { before = { "rédaction de", "écriture:", "rédigé en {place} par", "rédaction par" } },
      editing = {
        before = {
          "édité par", "édition:", "édition par", "montage:", "relecture:", "édition de",
          "secrétariat de rédaction:", "révisé par", "révision:", "rédacteur en chef:", "rédactrice en chef:",
          "adaptation:", "édition française", "version française",
        },
      },
      photography = {
        before = {
          "photo[s]:", "photo[s] de", "photo[s] par", "crédit photo[s]:", "crédits photo[s]:", "photographe[s]:",
          "photographie[s]:", "image[s]:", "images de", "photographies de", "infographie:", "infographie[s] de",
          "illustration[s]:", "illustration[s] de", "vidéo:", "caméra:", "dessin:", "crédit:", "crédits:",
        },
      },
      translation = {
        before = {
          "traduction:", "traduit par", "traduction de",
          "traduit de l'(anglais|allemand|espagnol|italien|arabe|ukrainien|américain) par",
          "traduit (du russe|de l'anglais|de l'allemand|de l'espagnol|de l'italien|du portugais) par",
          "traduit (du néerlandais|du chinois|du japonais|de l'arabe|du turc|du polonais) par", "traducteur:",
          "traductrice:", "traduction par",
        },
      },
      compiling = { before = { "compilé par", "synthèse:", "synthèse de", "recueilli par" } },
      fact_check = {
        before = { "vérification:", "vérification des faits:", "vérification par", "vérifié par", "fact-checking:" },
      },
      audio = {
        before = {
          "son:", "voix:", "musique:", "réalisation:", "présentation:", "mixage:", "prise de son:", "présenté par",
          "réalisé par", "narration:",
        },
      },
      code = {
        before = { "développement:", "programmation:", "développement et design:", "conception:", "design:" },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^source[s]: {name}$", "(initialement|d'abord) (publié|paru) (sur|dans) {name}" },
    agency = {
      "Agence France Presse", "l'AFP", "ATS", "Keystone-ATS", "agence ATS", "Belga", "La Presse Canadienne",
      "Presse canadienne", "Maxppp", "Sipa Press", "Relaxnews", "ETX Daily Up", "ETX Studio", "APS", "MAP", "TAP",
      "Agence Anadolu", "AFP TV", "Dow Jones Newswires", "AOF", "Zonebourse", "AEF", "Gamma-Rapho", "Opale",
      "Divergence", "MYOP", "Icon Sport", "Panoramic", "Presse Sports", "Bestimage",
    },
    staff = {
      "la rédaction", "envoyé[e] spécial[e]", "envoyés spéciaux", "correspondant[e] permanent[e]", "grand reporter",
      "rédacteur en chef", "rédactrice en chef", "avec agences", "et agences", "avec les agences",
      "secrétaire de rédaction", "service {any} du monde",
    },
    words = {
      ["for"] = { "pour" },
      ["and"] = { "et", "&" },
      ["in"] = { "à", "au", "aux", "en", "dans", "depuis", "près" },
      particle = { "de", "du", "des", "la", "le", "les", "d" },
      suffix = { "fils", "père" },
      honorific = { "M", "Mme", "Mlle", "MM", "Mmes", "Dr", "Pr", "Me", "Mgr" },
      staff = {
        "journaliste", "journalistes", "rédacteur", "rédactrice", "correspondant", "correspondante",
        "correspondants", "envoyé", "envoyée", "reporter", "reporters", "chroniqueur", "chroniqueuse",
        "éditorialiste", "photographe", "pigiste", "stagiaire", "rédaction", "auteur", "autrice", "auteure",
      },
      house = {
        "Presse", "Agence", "Médias", "Éditions", "Images", "Groupe", "Journal", "Radio", "Télévision", "Archives",
        "Fondation", "Université", "Ministère", "Mairie", "Ville", "SA", "SAS", "SARL", "Photos",
      },
      month = {
        { "janvier", "janv" }, { "février", "févr", "fév" }, { "mars" }, { "avril", "avr" }, { "mai" }, { "juin" },
        { "juillet", "juil" }, { "août", "aout" }, { "septembre", "sept" }, { "octobre", "oct" },
        { "novembre", "nov" }, { "décembre", "déc" },
      },
      weekday = { "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche" },
      clock = { "h", "heures", "heure", "à" },
      ago = {
        "minute", "minutes", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "hier",
        "aujourd'hui",
      },
      stop = {
        "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "mais", "donc", "car", "ni", "que", "qui",
        "quoi", "dont", "où", "ce", "cet", "cette", "ces", "il", "elle", "ils", "elles", "on", "nous", "vous", "je",
        "tu", "se", "sa", "son", "ses", "leur", "leurs", "notre", "votre", "mon", "ma", "est", "sont", "était",
        "ont", "a", "avait", "sera", "été", "être", "avoir", "ne", "pas", "plus", "par", "pour", "sur", "sous",
        "avec", "sans", "dans", "entre", "vers", "chez", "après", "avant", "très", "aussi", "comme", "si", "tout",
        "tous", "toute", "même", "fait", "y", "lui", "eux", "moins", "peut",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[citation de | le | en date du | dans son message du]],
    wrote = [[
      a écrit | a ecrit | écrit | écrivait | écrivit | a envoyé | a répondu | a écrit ceci |
      a écrit ce qui suit
    ]],
    glue = [[à | a | vers | par | de | h | l'utilisateur]],
    prose = [[
      comme | ce que | ce qu | quand | si | car | il | elle | ils | elles | je | j | nous | on | et | mais |
      voici | voilà
    ]],
    months = [[
      janvier, janv, jan | février, févr, fév, fevr | mars, mar | avril, avr | mai | juin | juillet, juil |
      août, aout | septembre, sept | octobre, oct | novembre, nov | décembre, déc, dec
    ]],
    day_first = true,
    days = [[
      lundi, lun | mardi, mar | mercredi, mer | jeudi, jeu | vendredi, ven | samedi, sam | dimanche, dim
    ]],
    fields = {
      from = [[de | expéditeur]],
      to = [[à | a | destinataire | pour]],
      cc = [[cc | copie à | copie | cci]],
      date = [[date | envoyé | envoyé le | envoyée]],
      subject = [[objet | sujet]],
      other = [[répondre à | réponse à | importance | pièces jointes | pièce jointe]],
    },
    original = [[
      message d'origine | message original | message initial | message origine | e-mail d'origine |
      courriel d'origine | rendez-vous d'origine | merci de saisir votre réponse au-dessus de cette ligne |
      veuillez saisir votre réponse au-dessus de cette ligne | veuillez répondre au-dessus de cette ligne |
      répondez au-dessus de cette ligne | merci de répondre au-dessus de cette ligne
    ]],
    forwarded = [[
      message transféré | message transmis | message réexpédié | début du message transféré |
      début du message réexpédié | e-mail transféré | courriel transféré | transféré par
    ]],
    device = [[
      envoyé de mon … | envoyé depuis mon … | envoyé à partir de mon … | envoyé avec mon … |
      envoyé par mon … | envoyé de | envoyé depuis | envoyé à partir de | envoyé avec | envoyé via |
      envoyé par | provenance : | envoyé d'un | téléchargez outlook pour | télécharger outlook pour |
      obtenez outlook pour | obtenir outlook pour
    ]],
    devices = [[téléphone | portable | mobile | tablette]],
    excuse = [[veuillez excuser | merci d'excuser | excusez | désolé | pardonnez]],
    greetings = [[bonjour | bonsoir | salut | cher | chère | coucou | madame | monsieur]],
    inline = [[ci-dessous | plus bas | dans le texte | dans le corps]],
    closings = [[
      cordialement | bien cordialement | très cordialement | cordialement vôtre | salutations |
      meilleures salutations | sincères salutations | salutations distinguées | bien à vous | bien à toi |
      amicalement | amitiés | bonne journée | bonne soirée | respectueusement | à bientôt | merci |
      merci d'avance | merci beaucoup | cdlt | cdt | bises | je vous prie d'agréer | veuillez agréer
    ]],
    disclaimers = [[
      ce message et toutes les pièces jointes | ce message et ses pièces jointes |
      ce message est établi à l'intention exclusive |
      cet e-mail et toutes les pièces jointes |
      si vous n'êtes pas le destinataire | si vous avez reçu ce message par erreur |
      si vous recevez ce message par erreur | toute utilisation de ce message | avis de confidentialité |
      l'absence de virus | vous n'obtenez pas souvent d'e-mail à partir de |
      vous ne recevez pas souvent de courriers de | cet e-mail provient de l'extérieur |
      ce message provient de l'extérieur | l'absence de virus dans ce courrier
    ]],
    hints = [[
      ce courriel et | avant d'imprimer | pensez à l'environnement | sans virus | avertir l'expéditeur |
      courriel externe | expéditeur externe | logiciel antivirus | r.c.s | strictement confidentiel |
      ce message est confidentiel | ce courriel est confidentiel
    ]],
    footers = [[
      vous recevez ce message car | vous recevez cet e-mail car | vous recevez cet email parce que |
      pour vous désabonner | pour vous désinscrire | se désabonner | se désinscrire | désabonnement |
      liste de diffusion
    ]],
  },

  -- words around a hyphen at the end of a line: see lua/copydesk/normalize.lua
  hyphens = {
    first = [[
      après arrière avant celle celles celui ceux demi dix eux grand lui mi non peut quatre quelques rendez soixante
      vingt trente quarante cinquante week est
    ]],
    second = "elle elles il ils là moi même mêmes nous toi vous être",
  },
}
