-- Portuguese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "pt",
  name = "Portuguese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        sr sra srs sras srta sr.ª srª dr dra drs dras d dª prof profa profª prof.ª profs eng engº eng.º engª arq
        arqº adv des dep sen ver gov pres vice vice-pres sec dir gen cel ten maj cap sgt cb brig alm
        cte mal exmo exma exmos exmas ilmo ilma v.exª v.ex.ª v.exa s.exª s.ex.ª mons pe padre fr frei ir irmã
        rev revdo cón côn s sto sta stº stª st ste mr mrs ms mme mlle
        av avª r tv trav lgo lg pç pça pr praç rod estr al jd vl bl fl cj qd conj
        lic bel mestre
      ]],
      before_number = [[
        n nº n.º no núm nro num art arts cap caps fig figs pág págs pag pags p pp vol vols t tab tel tels telef
        telem fax cx ed eds ex al inc par § cf ca fl fls fol v vv vers liv ref máx mín aprox sec km apto ap apt sl
        proc res ltr
      ]],
      inside = [[
        p.ex ex i.e e.g cf cfr v.g vs v.s ca aprox obs n.b n.t n.r q.v lat ingl fr abrev adj subst
        a/c c/c s/n p/ p.f
      ]],
      anywhere = [[
        etc et.al ibid ibidem id idem op.cit loc.cit ob.cit seg segs ss
        s.a s.a.r.l lda l.da ltda cia c.ia inc ltd bros corp co s.p.a
        e.u.a eua u.s u.s.a u.k u.e o.n.u u.r.s.s n.y l.a r.j s.p d.c d.f c.e.e
        jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom
        h hs hrs min seg km cm mm kg mg gr grs ha lt mts mi tri bi dz dpto depto univ inst fac bibl edit ed trad
        org coord jr jr fº filho s.d s.l s.n p.s esq dto drt f.c
      ]],
      after_number = [[ h hs hrs min seg km cm mm kg mg gr grs ha lt mts mi tri bi hab ]],
      ending = [[ a.c d.c a.m p.m a.e.c e.c ph.d ]],
    },
    months = [[
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      jan fev mar abr mai jun jul ago set out nov dez
    ]],
    starters = [[
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas
      este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas
      neste nesta nesse nessa naquele naquela deste desta desse dessa nisso disso
      eu tu ele ela você vocês nós vós eles elas me te se lhe lhes meu minha meus minhas teu tua seu sua seus suas
      nosso nossa nossos nossas
      quem que quê qual quais quando onde como quanto quanta quantos quantas porque porquê
      e ou mas nem porém contudo todavia entretanto se embora pois portanto logo enquanto caso assim então
      de em com para por sem sob sobre entre até após ante desde contra durante mediante perante segundo conforme
      além apesar antes depois dentro fora perto longe através
      é são era eram foi foram será serão há havia houve tem têm tinha está estão estava estavam pode podem deve
      devem
      não nunca jamais nada ninguém nenhum nenhuma também só somente apenas ainda já sempre talvez sim
      mais menos muito muita muitos muitas pouco poucos todo toda todos todas tudo cada qualquer algum alguma
      alguns algumas alguém algo outro outra outros outras ambos vários várias tal tais tão tanto
      aqui ali lá aí agora hoje ontem amanhã logo finalmente inicialmente atualmente recentemente posteriormente
      primeiro segundo terceiro último obrigado bom dois duas três quatro cinco
    ]],
    openers = [[ às à em no na desde até após por ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[citando | em | no dia | a | aos | na data de | às]],
    wrote = [[escreveu | escreveu o seguinte | escreve | respondeu | enviou]],
    glue = [[às | as | a | à | à(s) | no dia | horas | o usuário | de | do | da]],
    months = [[
      janeiro, jan | fevereiro, fev | março, mar, marco | abril, abr | maio, mai | junho, jun | julho, jul |
      agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez
    ]],
    days = [[
      segunda-feira, segunda, seg | terça-feira, terça, ter | quarta-feira, quarta, qua |
      quinta-feira, quinta, qui | sexta-feira, sexta, sex | sábado, sáb, sab | domingo, dom
    ]],
    fields = {
      from = [[de | remetente]],
      to = [[para | destinatário]],
      cc = [[cc | cco | bcc]],
      date = [[data | enviado | enviada | enviado em | enviada em | enviado a]],
      subject = [[assunto]],
      other = [[responder a | responder para | importância | anexos]],
    },
    original = [[mensagem original | e-mail original | compromisso original]],
    forwarded = [[
      mensagem encaminhada | mensagem reencaminhada | início da mensagem encaminhada |
      início da mensagem reencaminhada | e-mail encaminhado | encaminhado por | forwarded message
    ]],
    device = [[
      enviado do meu … | enviado da minha … | enviado de meu … | enviado a partir do meu … |
      enviado pelo meu … | enviado do | enviado da | enviado de | enviado pelo | enviado a partir de |
      enviado através de | enviado via | enviado com | enviada do meu … | obter o outlook para |
      obter outlook para | baixe o outlook para | baixar o outlook para | obtenha o outlook para
    ]],
    devices = [[telemóvel | celular | telefone | dispositivo móvel | tablet | correio | email]],
    excuse = [[desculpe | desculpem | perdoe]],
    greetings = [[
      olá | ola | oi | bom dia | boa tarde | boa noite | prezado | prezada | caro | cara | prezados
    ]],
    inline = [[abaixo | em baixo | no texto]],
    closings = [[
      atenciosamente | cordialmente | com os melhores cumprimentos | cumprimentos | melhores cumprimentos |
      os melhores cumprimentos | abraços | abraço | um abraço | grande abraço | obrigado | obrigada |
      muito obrigado | muito obrigada | att | saudações | saudações cordiais | grato | grata |
      desde já agradeço | respeitosamente
    ]],
    disclaimers = [[
      esta mensagem e seus anexos | esta mensagem e quaisquer | esta mensagem pode conter |
      esta mensagem é confidencial | esta mensagem contém informações confidenciais | este e-mail e |
      este email e quaisquer | este e-mail é confidencial | este e-mail pode conter |
      as informações contidas nesta mensagem | se você não é o destinatário | se não é o destinatário |
      se você recebeu esta mensagem por engano | caso tenha recebido esta mensagem por engano |
      aviso de confidencialidade | aviso legal | antes de imprimir | livre de vírus
    ]],
    footers = [[
      você recebeu esta mensagem porque | você está recebendo este e-mail porque |
      recebeu esta mensagem porque | para cancelar a inscrição | cancelar inscrição | cancelar a subscrição |
      para deixar de receber | lista de e-mails | lista de discussão
    ]],
  },

  -- words around a hyphen at the end of a line: see lua/copydesk/normalize.lua
  hyphens = {
    first = "bem guarda pré pró pós quarta quinta recém segunda sexta terça vice",
  },
}
