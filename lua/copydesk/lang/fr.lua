-- French. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "fr",
  name = "French",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        m mm mr mrs mme mmes mlle mlles me dr drs pr prof mgr mgrs ste sts stes st ss rév p pp fr srs
        gal gén col cdt cne capt lt slt sgt adj cpl mal maréch amb prés secr ing arch vve vv feu hon
        av bd boul blvd rte pl ch chem imp all fbg fg crs qu
        ms sir lord lady éts sté soc ass assoc féd
      ]],
      before_number = [[
        n no nos nº n° num art arts al alin chap ch fig figs p pp vol vols t tt tab tabl tél tel fax env éd
        ed cf col par para paragr pl st v vv f ff fol l lib liv app ann annexe env max min sect livr inv
        réf ref lég ex pos cap éq apt appt bât esc ét
      ]],
      inside = [[
        c.-à-d c.à.d càd i.e e.g cf conf vs p.ex ex env approx not notam voy v.g sc scil resp litt spéc
        c/o b.o n.d.l.r n.d.t n.b ndlr abrév adj adv lat gr angl all esp ital prép
        boul av dép départ arr arrt
      ]],
      anywhere = [[
        etc et.al al ibid id op.cit loc.cit art.cit sq sqq ssq suiv
        inc ltd corp co bros cie s.a s.a.r.l s.n.c s.a.s s.p.a s.c
        janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven sam dim
        s.d.n o.n.u u.e u.s u.s.a u.k e.u é.-u é.u u.r.s.s n.y l.a d.c r.f r.a.t.p s.n.c.f c.g.t
        h min sec km cm kg mg ha hab mio mrd dpt dépt univ inst fac bibl coll éd edit trad préf
        jr sr jun sen s.l s.d s.l.n.d n.s p.s
      ]],
      after_number = [[ h min sec km cm mm kg mg ha hab mrd ]],
      ending = [[ av.j.-c apr.j.-c j.-c a.m p.m r.s.v.p s.v.p ph.d ]],
    },
    months = [[
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      janv févr fév avr juil juill sept oct nov déc
    ]],
    starters = [[
      le la les l l'un l'une un une des du de d au aux ce cet cette ces cela ça ceci celui celle ceux celles
      je j'ai tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
      c'est c'était ce n'est il y qu'est s'il j'avais j'étais n'est
      qui que quoi quel quelle quels quelles où quand comment pourquoi combien lequel laquelle
      et ou mais donc or ni car puis si lorsque lorsqu'il lorsqu'elle quand comme puisque puisqu'il parce quoique
      bien afin pendant tandis dès après avant depuis jusqu jusqu'à jusqu'au
      à en dans par pour sur sous avec sans chez entre vers contre malgré selon parmi outre devant derrière
      durant hors sauf grâce face près loin autour lors faute suite quant
      est sont était étaient fut furent sera seront a ont avait avaient eut aura
      ne pas non oui plus moins très trop tout toute tous toutes aucun aucune chaque plusieurs certains certaines
      quelques beaucoup peu tel telle autre autres même mêmes
      ici là là-bas alors ainsi aussi encore toujours jamais souvent parfois déjà bientôt aujourd'hui hier demain
      maintenant enfin ensuite d'abord cependant pourtant toutefois néanmoins ailleurs d'ailleurs d'autre d'autres
      d'après d'où d'une d'un finalement notamment actuellement désormais récemment malheureusement heureusement
      seul seule seuls deux trois premièrement deuxièmement peut-être voici voilà merci certes pourtant
      dès lors or cette fois depuis avec plus quelqu'un rien personne
    ]],
    openers = [[ à en vers dès depuis après avant jusqu'à le ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[citation de | le | en date du | dans son message du]],
    wrote = [[
      a écrit | a ecrit | écrit | écrivait | écrivit | a envoyé | a répondu | a écrit ceci |
      a écrit ce qui suit
    ]],
    glue = [[à | a | vers | par | de | h | l'utilisateur]],
    months = [[
      janvier, janv, jan | février, févr, fév, fevr | mars, mar | avril, avr | mai | juin | juillet, juil |
      août, aout | septembre, sept | octobre, oct | novembre, nov | décembre, déc, dec
    ]],
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
      courriel d'origine | rendez-vous d'origine
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
    devices = [[téléphone | portable | mobile | tablette | courrier]],
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
      ce message est confidentiel | ce message est établi à l'intention exclusive |
      cet e-mail et toutes les pièces jointes | ce courriel et | ce courriel est confidentiel |
      si vous n'êtes pas le destinataire | si vous avez reçu ce message par erreur |
      si vous recevez ce message par erreur | toute utilisation de ce message | avis de confidentialité |
      pensez à l'environnement | avant d'imprimer | sans virus | l'absence de virus
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
