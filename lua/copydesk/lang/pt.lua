-- Portuguese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "pt",
  name = "Portuguese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        sr sra srs sras srta sr.ª srª dr dra drs dras d dª prof profa profª prof.ª profs eng engº eng.º engª arq
        arqº adv des dep sen Ver gov pres vice-pres sec dir gen cel ten maj cap sgt cb brig alm
        cte Mal exmo exma exmos exmas ilmo ilma v.exª v.ex.ª v.exa s.exª s.ex.ª mons pe fr Ir
        rev revdo cón côn s sto sta stº stª st ste mr mrs ms mme mlle
        av avª r trav lgo lg pç pça pr praç rod estr al jd vl bl fl cj qd conj
        lic Bel
      ]],
      before_number = [[
        n nº n.º no núm nro num art arts cap caps fig figs pág págs pag pags p pp vol vols t tab tel tels telef
        telem fax cx ed eds ex al inc par § cf ca fl fls fol v vv vers liv ref máx mín aprox sec km apto ap apt sl
        proc res ltr séc sécs mar set out dez mai
      ]],
      inside = [[
        p.ex ex i.e e.g cf cfr v.g vs v.s ca aprox obs n.b n.t n.r q.v lat ingl fr abrev adj subst
        a/c c/c s/n p/ p.f
      ]],
      anywhere = [[
        et.al ibid ibidem id idem op.cit loc.cit ob.cit seg segs ss
        s.a s.a.r.l lda l.da ltda cia c.ia inc ltd bros corp co s.p.a
        e.u.a u.s u.s.a u.k u.e o.n.u u.r.s.s n.y l.a r.j s.p d.c d.f c.e.e
        jan fev abr jun jul ago nov sáb
        h hs hrs min km cm mm kg mg gr grs ha lt mts dz dpto depto univ inst fac bibl edit ed trad
        org coord jr fº s.d s.l s.n p.s esq dto drt f.c
      ]],
      after_number = [[ h hs hrs min seg km cm mm kg mg gr grs ha lt mts mi tri bi hab ]],
      ending = [[ a.c d.c a.m p.m a.e.c e.c ph.d etc ]],
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
      e ou mas nem porém contudo todavia entretanto embora pois portanto logo enquanto caso assim então
      de em com para por sem sob sobre entre até após ante desde contra durante mediante perante segundo conforme
      além apesar antes depois dentro fora perto longe através
      é são era eram foi foram será serão há havia houve tem têm tinha está estão estava estavam pode podem deve
      devem
      não nunca jamais nada ninguém nenhum nenhuma também só somente apenas ainda já sempre talvez sim
      mais menos muito muita muitos muitas pouco poucos todo toda todos todas tudo cada qualquer algum alguma
      alguns algumas alguém algo outro outra outros outras ambos vários várias tal tais tão tanto
      aqui ali lá aí agora hoje ontem amanhã finalmente inicialmente atualmente recentemente posteriormente
      primeiro terceiro último obrigado bom dois duas três quatro cinco
    ]],
    capitals = [[ vossa você ]],
    openers = [[ às à em no na desde até após por ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "foto de arquivo", "arquivo", "arquivo pessoal", "imagem de arquivo", "divulgação", "foto divulgação",
        "reprodução", "foto reprodução", "imagem ilustrativa", "direitos reservados", "captura de ecrã",
        "arquivo/agência brasil", "foto ilustrativa", "acervo pessoal", "fotos públicas",
      },
      related = {
        "leia mais", "leia também", "ler mais", "ler artigo", "ler notícia", "saiba mais", "saber mais",
        "veja também", "veja mais", "ver mais", "ver tudo", "ver todos", "ver todas", "continue lendo",
        "continuar a ler", "continuar lendo", "mais notícias", "notícias relacionadas", "ver galeria", "ver vídeo",
        "assista ao vídeo", "carregar mais", "mostrar mais", "mais artigos", "confira", "todas as notícias",
        "ler artigo completo", "leia a matéria completa", "veja a galeria", "artigos relacionados",
      },
      share = {
        "compartilhar", "compartilhe", "partilhar", "partilhe", "partilhar artigo", "compartilhar no facebook",
        "compartilhar no twitter", "compartilhar no x", "compartilhar no whatsapp", "compartilhar no linkedin",
        "compartilhar por e-mail", "partilhar no facebook", "partilhar no twitter", "partilhar no whatsapp",
        "imprimir", "enviar", "enviar por e-mail", "enviar por email", "copiar", "copiar link", "copiar ligação",
        "link copiado", "salvar", "guardar", "guardar artigo", "salvar artigo", "gosto", "curtir", "ouvir",
        "ouvir artigo", "tuitar", "tweetar", "presentear", "oferecer artigo", "partilhas", "compartilhamentos",
        "email", "favoritos", "salvar notícia", "siga-nos",
      },
      promo = {
        "assine", "assine já", "assine agora", "assinar", "inscreva-se", "cadastre-se", "registe-se", "registar",
        "registe-se grátis", "entrar", "iniciar sessão", "fazer login", "login", "sair", "criar conta",
        "minha conta", "a minha conta", "doe", "doar", "apoie", "apoie-nos", "junte-se", "torne-se assinante",
        "já é assinante", "já sou assinante", "exclusivo para assinantes", "exclusivo assinantes",
        "conteúdo exclusivo para assinantes", "newsletters", "subscrever", "subscreva", "assinaturas", "baixe o app",
        "descarregue a app", "ver ofertas", "conheça as ofertas", "assinante", "seja assinante",
        "subscrever newsletter", "quero assinar",
      },
      nav = {
        "início", "página inicial", "capa", "menu", "buscar", "busca", "pesquisar", "pesquisa", "procurar", "fechar",
        "voltar", "voltar ao topo", "topo", "ir para o conteúdo", "pular para o conteúdo", "saltar para o conteúdo",
        "seções", "secções", "editorias", "política de privacidade", "privacidade", "política de cookies",
        "termos de uso", "termos e condições", "condições de utilização", "aviso legal", "cookies", "contato",
        "contacto", "contactos", "fale conosco", "ajuda", "quem somos", "sobre nós", "sobre", "publicidade",
        "anuncie", "anuncie aqui", "trabalhe conosco", "arquivo", "mapa do site", "edição impressa",
        "edição digital", "expediente", "ficha técnica", "estatuto editorial", "política", "economia", "sociedade",
        "mundo", "internacional", "brasil", "portugal", "país", "europa", "esportes", "esporte", "desporto",
        "futebol", "cultura", "ciência", "tecnologia", "saúde", "meio ambiente", "ambiente", "educação", "opinião",
        "editorial", "colunistas", "colunas", "polícia", "justiça", "cotidiano", "cidades", "entretenimento",
        "famosos", "celebridades", "televisão", "cinema", "música", "livros", "moda", "viagem", "viagens", "turismo",
        "gastronomia", "comida", "carros", "motor", "negócios", "empresas", "mercado", "mercados", "dinheiro",
        "finanças", "emprego", "empregos", "imóveis", "tempo", "meteorologia", "horóscopo", "jogos",
        "palavras cruzadas", "loterias", "vídeos", "vídeo", "fotos", "galerias", "fotogalerias", "podcasts",
        "podcast", "ao vivo", "em direto", "direto", "última hora", "últimas", "últimas notícias", "plantão",
        "notícias", "atualidade", "blogs", "especiais", "classificados", "aceitar", "aceitar todos",
        "rejeitar todos", "próximo", "próxima", "anterior", "seguinte", "artigo seguinte", "artigo anterior",
        "carregando", "a carregar", "gerir cookies", "acessibilidade", "serviços", "redes sociais", "local",
        "ampliar", "siga",
      },
      tags = {
        "tags", "tópicos", "temas", "assuntos", "palavras-chave", "etiquetas", "mais sobre", "neste artigo",
        "nesta reportagem", "categorias", "assuntos relacionados", "tópicos relacionados", "arquivado em",
        "temas relacionados",
      },
      ad = {
        "publicidade", "anúncio", "anúncios", "pub", "conteúdo patrocinado", "patrocinado", "patrocinado por",
        "conteúdo de marca", "publieditorial", "informe publicitário", "continua após a publicidade",
        "continua depois da publicidade", "continua após publicidade", "pular anúncio", "saltar publicidade",
        "conteúdo comercial", "oferecimento", "branded content", "patrocínio", "parceiros",
      },
      comments = {
        "comentar", "comentário", "comentários", "comente", "deixe um comentário", "deixe seu comentário",
        "deixe o seu comentário", "escreva um comentário", "ver comentários", "ver todos os comentários",
        "mostrar comentários", "adicionar comentário", "responder", "denunciar", "publicar comentário",
        "enviar comentário", "sem comentários", "participe da conversa", "ler comentários", "escrever comentário",
        "nenhum comentário",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^por {names}$", "^(autor|autora|autores|escrito por|publicado por|redação) : {names}$",
        "^(texto|por|um artigo de|reportagem de|repórter|redator) : {names}$",
        "^(escrito|publicado|postado|texto|elaborado|redigido) por {names}$", "^por {names} , {any}$",
        "^{names} , (para|especial para|da|do) {name}$", "^(da|do|de) (redação|agência {any}|enviado especial)$",
        "^(da|do|de) (enviada especial|nosso enviado|nosso correspondente)$",
        "?^(redação|da redação|por redação|agências|lusa|agência lusa|estadão conteúdo|folhapress)$",
        "^por (redação|agência|agências) {any}$", "^{names} (e|com) (lusa|agência lusa|agências|afp)$",
        "?^{names} , {name}$",
      },
      bio = {
        "^(sobre|acerca) (o autor|a autora|os autores|do autor|da autora)",
        "^{name} é (jornalista|repórter|redator|redatora) (da|do|de|na|no)",
        "^{name} é (jornalista|repórter|redator|redatora) (em|e|freelancer|especializado|especializada)",
        "^{name} é (correspondente|colunista|editor) (da|do|de|na|no)",
        "^{name} é (correspondente|colunista|editor) (em|e|freelancer|especializado|especializada)",
        "^{name} é (editora|editor-chefe|subeditor) (da|do|de|na|no)",
        "^{name} é (editora|editor-chefe|subeditor) (em|e|freelancer|especializado|especializada)",
        "^{name} é (subeditora|colaborador|colaboradora) (da|do|de|na|no)",
        "^{name} é (subeditora|colaborador|colaboradora) (em|e|freelancer|especializado|especializada)",
        "^jornalista (formado|formada|da|do|na|no) {any}", "^é (jornalista|repórter|colunista) (da|do|na|no)",
      },
      credit = {
        "^(com informações de|com informações da|com informações do|com colaboração de|colaborou) {any}$",
        "^(colaboraram|com reportagem de|com a colaboração de|com agências) {any}$",
        "^com (informações|informação|agências|lusa|afp|agência) {any}$", "^com (lusa|afp|agências|reuters|efe)$",
        "^(edição|tradução|reportagem|fotografia|produção|roteiro|redação) : {names}",
        "^(texto|textos|revisão|apuração|coordenação|investigação) : {names}",
        "^(infografia|edição de vídeo|editado por|traduzido por|colaboração|colaborou|colaboraram) : {names}",
        "^(realização|supervisão|direção|editor|editora|imagens) : {names}",
        "(colaborou|colaboraram) (com|para|nesta|neste) {any} (reportagem|artigo|matéria|texto)$",
        "(contribuiu|contribuíram) (com|para|nesta|neste) {any} (reportagem|artigo|matéria|texto)$",
        "^(reportagem|edição|tradução|texto) (de|por) {names}", "^traduzido (do|por|de)", "^reportagem adicional",
      },
      photo_credit = {
        "^(foto|fotos|fotografia|fotografias|imagem|imagens) : {any}",
        "^(crédito|créditos|crédito da foto|crédito da imagem|ilustração) : {any}",
        "^(vídeo|infografia|arte|fonte da imagem|legenda da foto|fotógrafo) : {any}",
        "^(fotógrafa|foto de capa|foto de arquivo|arquivo|divulgação) : {any}",
        "(foto|fotos|fotografia|imagem|crédito|fotógrafo) : {any}$",
        "^(foto|fotos|fotografia|fotografias|imagem|imagens|ilustração) (de|por|©|cortesia) {any}$",
        "%(foto {any}%)$", "^foto (de arquivo|arquivo|divulgação|reprodução|ilustrativa|afp|ap|reuters|lusa|efe)",
        "^© {any} / (lusa|afp|ap|reuters|epa|efe|getty images|agência brasil)",
        "/ (lusa|agência brasil|folhapress|divulgação|reprodução)$",
        "/ (estadão|arquivo pessoal|estadão conteúdo|global imagens|o globo)$",
        "^(divulgação|reprodução|lusa|folhapress) / {any}$", "^imagem (ilustrativa|de arquivo)",
      },
      syndication = {
        "^fonte[s] : {name}$", "(publicado|publicada) (originalmente|inicialmente) (em|no|na|por|pela|pelo)",
        "(publicado|publicada) (pela primeira vez|primeiro) (em|no|na|por|pela|pelo)",
        "(originalmente|inicialmente) publicado (em|no|na|por|pela)",
        "^(este artigo|este texto|esta notícia) {any} (publicado|publicada|republicado)",
        "^(este artigo|este texto|esta notícia) {any} (republicada|reproduzido|originalmente)",
        "^(esta reportagem|esta matéria|este conteúdo) {any} (publicado|publicada|republicado)",
        "^(esta reportagem|esta matéria|este conteúdo) {any} (republicada|reproduzido|originalmente)",
        "^leia o (artigo|texto|original) (original|em)",
        "^(texto|artigo|matéria|conteúdo) (publicado|originalmente|produzido|republicado) (em|no|na|por)",
        "^republicado (com|de|do|da)", "^comunicado de imprensa", "^via {name}$",
      },
      copyright = {
        "todos os direitos reservados", "direitos reservados",
        "(proibida|é proibida|proibido) {any} (reprodução|cópia)",
        "reprodução {any} (proibida|autorização|permitida)", "^copyright", "^direitos de autor",
        "^direitos autorais",
      },
      disclaimer = {
        "^(aviso|aviso legal|isenção de responsabilidade|nota legal|transparência) : {any}",
        "links (de afiliados|afiliados|de afiliação)", "(recebe|receber|recebemos|ganhar|ganhamos) {any} comissão",
        "(não refletem|não reflete|não representam) [necessariamente] {any} (opinião|posição|linha editorial)",
        "(não representa|não expressam) [necessariamente] {any} (opinião|posição|linha editorial)",
        "não expressa [necessariamente] {any} (opinião|posição|linha editorial)",
        "(opiniões|opinião|responsabilidade) {any} (autor|autores|autora)$",
        "não (constitui|constituem|substitui|substituem) {any} (aconselhamento|recomendação)",
        "não (constitui|constituem|substitui|substituem) {any} (conselho|consulta)", "^este texto não reflete",
      },
      timestamp = {
        "^(publicado|publicada|atualizado|atualizada) [:] [em|a|às] {date}",
        "^(última atualização|modificado|última modificação|criado) [:] [em|a|às] {date}",
        "^(postado|data|data de publicação|publicação) [:] [em|a|às] {date}",
        "^(atualização|publicado em|atualizado em|postado em) [:] [em|a|às] {date}",
        "^(publicado|atualizado|postado|criado) [:] [em] {any} {date}", "^(publicado|atualizado|postado) há",
        "^há {number} (minutos|horas|dias|minuto|hora|dia|semanas|semana|meses|mês|anos|ano|min|h)$",
        "^{number} (minutos|horas|dias|minuto|hora|dia|semanas|semana|meses|mês|anos|ano) atrás$",
        "^(tempo de leitura|leitura) [:] {any} (min|minutos|minuto)", "^{number} (min|minutos|minuto) de leitura$",
        "^{number} minutos de leitura", "^leitura {number} min", "^(atualizado|publicado) (em|às) [:]$",
        "^há uma hora$", "^{date} às {date}$",
      },
      related = {
        "^(leia|veja|ler|ver|confira) (também|mais|ainda|aqui|a íntegra|tudo)[:]",
        "^(assista|ouça|saiba|conheça|entenda) (também|mais|ainda|aqui|a íntegra|tudo)[:]",
        "^(leia mais|leia também|saiba mais|veja também|veja|mais|relacionado|relacionada) : {any}",
        "^(relacionadas|vídeo|galeria|fotogaleria|análise|entrevista|opinião|podcast) : {any}",
        "^(reportagem|em vídeo|em fotos|ao vivo|perfil|entenda|especial|ler também) : {any}",
        "^(ler mais|veja o vídeo|para saber mais|confira|leia|no podcast|notícias relacionadas) : {any}",
        "^(mais|todas) (notícias|informações|artigos|as notícias|conteúdos|sobre|de|em|no|na) {any}", "^clique aqui",
        "^(continue|continuar) (lendo|a ler) {any}",
        "^(notícia|artigo|matéria|reportagem) (anterior|seguinte|próxima|relacionada)[:]", "^>> {any}",
        "^(pode|você pode) {any} (interessar|gostar)", "^(siga|acompanhe) {any} (ao vivo|em direto|o direto)$",
      },
      share = {
        "^(compartilhar|compartilhe|partilhar|partilhe) (este|esta|isto|no|na|em|o)",
        "^(compartilhar|compartilhe|partilhar|partilhe) (a|por|via|com|artigo|notícia)",
        "^(enviar|imprimir|salvar|guardar) (este|esta|artigo|notícia|link|por|o|a|a um amigo)",
        "^(copiar|recomendar|oferecer) (este|esta|artigo|notícia|link|por|o|a|a um amigo)",
        "^{number} (compartilhamentos|partilhas)$", "^abre em nova (janela|aba)$", "^abre num novo separador$",
        "^clique para (compartilhar|partilhar|enviar|imprimir)", "^siga-nos",
        "^siga (o|a|nosso|nossa) {any} (no|na|nas|em)", "^receba {any} (whatsapp|telegram)",
      },
      promo = {
        "^(baixe|descarregue|instale) {any} (aplicativo|app|aplicação)", "^(e-mail|email) inválido",
        "?^ocorreu um erro", "^quero (assinar|receber)", "^faça (login|o login) para {any}",
        "^para continuar (lendo|a ler)", "^(todas as manhãs|todos os dias|toda semana) {any} (newsletter|e-mail)",
        "^(assine|cadastre-se|inscreva-se|associe-se) {any}",
        "^(receba|acompanhe) {any} (e-mail|newsletter|whatsapp|telegram|notificações)",
        "^(já é|ainda não é) {any} assinante", "^(conteúdo|artigo|reportagem) exclusiv* para {any}",
        "^(apoie|apoia|ajude) {any} (jornalismo|independente)", "^para continuar (lendo|a ler) {any}",
        "^(assine|inscreva-se|cadastre-se|registe-se|subscreva|receba)",
        "^(siga-nos|junte-se|baixe|descarregue|torne-se|apoie)",
        "^(apoie-nos|faça login|faça parte|faça o seu login|iniciar sessão|acesse)",
        "^(desfrute|contribua|participe do nosso|entre no nosso|clique e siga)",
        "(assine|inscreva-se|subscreva|receba) {any} (newsletter|newsletters|boletim|canal)",
        "(cadastre-se|assinar|subscrever) {any} (newsletter|newsletters|boletim|canal)",
        "(nossa|nossas|a|as|uma) newsletter[s]", "^newsletter[s]",
        "^(este|para|conteúdo|artigo|acesso) {any} (assinantes|assinante|assinatura|assinar|assine)",
        "^(este|para|conteúdo|artigo|acesso) {any} (cadastro|subscrição|registar-se|cadastrar-se|apoiadores)",
        "^(já é|ainda não|já tem|ainda não é) {any} (assinante|assinatura|conta|cadastrado)",
        "^(já é|ainda não|já tem|ainda não é) {any} (registado|assine|entre|login)",
        "^(já sou|você já é|é assinante) {any} (assinante|assinatura|conta|cadastrado)",
        "^(já sou|você já é|é assinante) {any} (registado|assine|entre|login)",
        "^se (já|quiser|você|gostou) {any} (assinante|assine|login|apoiar|newsletter|inscreva-se)",
        "(cancele|cancelar|desistir) {any} (quando quiser|momento|hora)",
        "^(seu|o seu|digite|insira|introduza) (e-mail|email|apoio|endereço|seu)",
        "^(ao|clicando) (assinar|clicar|se|subscrever|registar-se|em) {any} (concorda|aceita|termos)",
        "^(ao|clicando) (assinar|clicar|se|subscrever|registar-se|em) {any} (condições|privacidade)",
        "^(aceito|concordo|li e|autorizo|quero receber) {any}",
        "(no seu|na sua) (e-mail|email|caixa|celular|telemóvel|whatsapp)", "^não perca {any}",
        "^(por|a partir de|apenas) {number} €",
        "^siga {any} (facebook|twitter|instagram|x|google|whatsapp|telegram|youtube|tiktok)$",
        "^obrigado (por|pela|pelo) {any} (ler|subscrever|assinar|apoio|inscrição)",
        "^(nosso|a nossa|o nosso) (app|aplicativo|aplicação|canal) {any}",
        "^você (atingiu|tem|ainda|está|pode) {any} (limite|matérias|artigos|assinante|gratuitas|assinar)",
      },
      nav = {
        "^(ir|saltar|pular|voltar) (para|ao|à|para o|para a) {any}$",
        "^(página|foto|imagem) {number} (de|/) {number}$", "^{number} de {number}$",
        "^(ver|mostrar|ocultar|abrir|fechar) (menu|galeria|mais|menos) [{any}]$",
        "^(ver|mostrar|ocultar|abrir|fechar) (tudo|todos|todas|mapa) [{any}]$",
        "^(aceitar|rejeitar|gerir|gerenciar|configurar) {any} cookies",
        "^(utilizamos|usamos|este site|o nosso site|nós usamos) {any} cookies",
        "^(início|está em|você está em|home) (>|/|»|›|:) {any}", "^javascript", "^(seu|o seu) navegador",
        "^reproduzir {any}$",
      },
      tags = {
        "^(tags|tópicos|temas|assuntos|palavras-chave|etiquetas|tema|assunto) : {any}",
        "^(categorias|categoria|arquivado em|publicado em|editoria|mais sobre|seção) : {any}",
      },
      ad = {
        "^(continua|continue|a reportagem|o artigo continua) {any} (publicidade|anúncio)",
        "^(oferecido|patrocinado|apresentado|oferecimento) por {any}$", "^em parceria com {name}$",
        "^(conteúdo|artigo) patrocinado", "^publicidade {any} publicidade$",
      },
      comments = {
        "^(ver|ler|mostrar|todos) [os|todos] {any} comentários$", "^{number} (comentários|comentário|respostas)$",
        "^comentários [:|%(] {any}", "^(deixe|deixar|escreva) (um|uma|seu|o seu|sua) (comentário|resposta|opinião)",
        "^(publique|adicione) (um|uma|seu|o seu|sua) (comentário|resposta|opinião)",
        "^o seu endereço de (email|e-mail) não",
        "^(é preciso|você precisa|para comentar) {any} (comentar|comentário|sessão|login)",
        "^(faça login|deve|inicie) {any} (comentar|comentário|sessão|login)", "^os comentários",
        "^seja o primeiro a comentar", "^participe da (conversa|discussão)",
      },
      contact = {
        "^(contato|contacto|contactos|e-mail|email|tel|tel.) : {any}",
        "^(telefone|assessoria de imprensa|contato para imprensa) : {any}",
        "^(whatsapp|para mais informações|mais informações) : {any}",
        "^(contacte|contate|escreva|escreva-nos) (com|para|a|o|ao|sua|seu|uma) {any}",
        "^(fale|envie|entre em contato|mande) (com|para|a|o|ao|sua|seu|uma) {any}",
        "^(tem|você tem|encontrou|quer) {any} (sugestão|denúncia|informação|informações) {any}",
        "^(tem|você tem|encontrou|quer) {any} (história|erro|pauta|dúvida) {any}",
        "^(comunicar|informar|reportar|avisar) {any} erro[s]$", "^encontrou {any} erro",
      },
      correction = {
        "^(correção|correções|errata|retificação|esclarecimento|nota da redação|nota do editor) : {any}",
        "^(erramos|atualização|nota de redação|nota da editora|n.r.|nota editorial) : {any}",
        "^(errata|erramos|retificação)$",
        "(este artigo|este texto|esta notícia) (foi|foram) (corrigido|corrigida|atualizado|atualizada)",
        "(esta reportagem|esta matéria|o título) (foi|foram) (corrigido|corrigida|atualizado|atualizada)",
        "(este artigo|este texto|esta notícia) (foi|foram) (modificado|modificada|alterado|alterada)",
        "(esta reportagem|esta matéria|o título) (foi|foram) (modificado|modificada|alterado|alterada)",
        "^(uma|na|em uma|numa) (versão anterior|primeira versão|versão inicial)",
      },
      embed = {
        "^ver (esta|este) (publicação|post|foto|tweet|vídeo) (no|na)",
        "^(uma publicação|um post|uma foto) compartilhada por", "^(uma publicação) partilhada por",
        "^(conteúdo|publicação) (externo|incorporado|indisponível)",
        "^este conteúdo {any} (youtube|facebook|instagram|cookies|terceiros)",
      },
      caption = {
        "%((à esquerda|à direita|ao centro|esq.|dir.|foto de arquivo|arquivo|imagem de arquivo)%)", "?%(foto",
        "?foto :", "?imagem ilustrativa", "?foto divulgação",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(assine|inscreva-se|subscreva|cadastre-se|registe-se|assine já) [grátis|agora|já|aqui|gratuitamente]$",
        "^(assine|inscreva-se|subscreva|cadastre-se) [{any}] (newsletter|newsletters|canal|boletim|lendo|leitura|grátis)",
        "^(receba|recebe) [{any}] (newsletter|e-mail|email|notícias|whatsapp|boletim|caixa de entrada)$",
        "(no|em|na) (seu|sua|teu) (e-mail|email|caixa de entrada|inbox|caixa de correio)",
        "^(digite|insira|informe|introduza) [{any}] (e-mail|email)", "^(seu|o seu) (e-mail|email|melhor e-mail)$",
        "^(obrigado|obrigada) por (se inscrever|assinar|subscrever|apoiar)",
        "^ao (se inscrever|se cadastrar|assinar|clicar|subscrever|continuar|enviar) [{any}] (concorda|aceita|termos|política)",
        "^(li e aceito|desejo receber|quero receber) {any}", "^(aceito|concordo) [{any}] (termos|receber|política)",
        "(cancelar|cancele|descadastrar) (a qualquer momento|quando quiser)",
        "(política de privacidade|termos de uso) e [os|a] [nossa|nossos] (política|termos)",
        "^(apoie|apoia|ajude) [{any}] (jornalismo|jornalismo independente|nosso trabalho|redação)$",
        "^(faça uma doação|doe agora|doe|faça a sua doação|contribua|apoie-nos)$",
        "^(faça|faz) [uma|a|sua] (doação|contribuição)", "^[a] sua (doação|contribuição|assinatura) (permite|nos|ajuda|é)",
        "^[o] seu apoio (permite|nos|ajuda|é)",
        "^(este|esta|o) (conteúdo|artigo|matéria|reportagem|texto) [{any}] (assinantes|exclusivo|exclusiva|assinante)$",
        "^(conteúdo|artigo|matéria|exclusivo) [exclusivo|exclusiva|só] para (assinantes|assinante)",
        "^já (é|és|sou) (assinante|subscritor|cadastrado|inscrito)",
        "^(já|ainda não|não) (tem|é) [uma] (conta|assinante|cadastro)",
        "^(faça|faz|fazer|efetue) (login|o login|seu login) (para|ou|e|com)", "^(faça|fazer) [o] login$",
        "^(entre|entrar|iniciar sessão) (para|com|na sua) [{any}] (continuar|conta|ler|comentar|facebook|google)",
        "^(para|assine para|cadastre-se para) continuar (lendo|a ler)", "^(continue|continuar) (lendo|a ler) [com|grátis]",
        "^(você atingiu|atingiu) [{any}] (limite|matérias|artigos)",
        "^(experimente|aproveite|teste) [{any}] (grátis|assinatura|oferta|promoção|mês)$",
        "^(só|apenas|por apenas|a partir de) [{any}] (por|/|no primeiro|ao) (mês|ano)$",
        "^{number} (meses|mês|dias) (grátis|por|gratuitos)", "^primeiro mês (grátis|por)", "acesso ilimitado",
        "^(baixe|descarregue|faça o download|instale) [{any}] (app|aplicativo|aplicação|grátis)",
        "(app store|google play) (e|ou|na)",
        "^(siga-nos|siga|curta|acompanhe|participe|entre) [{any}] (facebook|twitter|instagram|whatsapp|google|telegram|youtube|tiktok)",
        "^(entre|participe) [no|do] (nosso|canal) [canal|grupo|do|de] {any}", "^siga (o nosso|nosso|o) canal",
        "^siga nossas redes", "^(ative|receba) [{any}] notificações",
        "^(não perca|fique por dentro|mantenha-se) [{any}] (notícia|notícias|informado|informada|novidades|newsletter)$",
        "fonte preferida no google", "^gostou (desta|dessa|deste|do|da) (notícia|matéria|reportagem|artigo|conteúdo|texto)",
      },
      share = {
        "^(compartilhe|compartilhar|partilhar) (esta|este|essa|esse) (notícia|matéria|artigo|conteúdo|reportagem)",
        "^(compartilhe|compartilhar|partilhar) (no|via|por|pelo) (facebook|twitter|x|whatsapp|linkedin|telegram|email|e-mail)",
        "^(imprimir|salvar|ouvir|ouça) (esta|este|a|o) (notícia|matéria|artigo)", "^copiar [o] link", "^link copiado",
        "para a área de transferência$", "^(salvar|adicionar) (nos|aos) favoritos", "^(enviar por|envie por) (e-mail|email)",
        "abre em [uma] nova (janela|aba)",
      },
      related = {
        "^(leia também|leia mais|veja também|veja mais|saiba mais|leia ainda|confira|confira também|assista|relacionadas|notícias relacionadas|mais sobre|ouça|veja ainda|leia a seguir) : {any}",
        "^(leia|veja|confira|assista) (também|mais|ainda|a íntegra|a matéria completa|a reportagem completa)$",
        "^(leia|veja) mais (sobre|em|no|notícias|aqui)", "^você [também] pode (gostar|se interessar)",
        "^(também|talvez|poderá) (lhe|te) (pode|possa|interesse|interessar)", "^(clique|clica) aqui (para|e|pra) {any}",
        "^(saiba mais|ver mais|continue lendo|continuar a ler|ler mais|veja a galeria|leia a notícia completa)$",
        "^(mais|outras|últimas) (notícias|matérias) (de|sobre|do|da|em)",
      },
      ad = {
        "^(publicidade|anúncio|conteúdo patrocinado|patrocinado|conteúdo de marca|informe publicitário|continua após a publicidade|continua depois da publicidade)$",
        "(após|depois da) [a] publicidade", "^(conteúdo|oferecimento) (patrocinado|oferecido|produzido) por",
      },
      comments = {
        "^(deixe|escreva|adicione|faça|publique) [{any}] comentário$", "^(ver|ler|mostrar) [todos] os comentários",
        "^{number} comentários$", "^(os comentários|comentários) [{any}] (encerrados|fechados|desativados|moderados)",
        "^(seja o primeiro a|faça login para|entre para|cadastre-se para) comentar",
        "^(participe da|junte-se à|entre na) (conversa|discussão)",
        "^o (seu|que você) (endereço de e-mail não será|acha disso|achou)", "campos obrigatórios são",
        "^(dê sua opinião|deixe sua opinião|qual a sua opinião)$", "^os comentários são de responsabilidade",
      },
      nav = {
        "(ative|ativar|habilite|habilitar) [o] javascript", "javascript {any} (desativado|desabilitado|habilitado)",
        "^(utilizamos|usamos|este site utiliza|este site usa|nosso site) [{any}] cookies",
        "^(usamos|utilizamos|este site usa|este site utiliza) cookies",
        "^(aceitar|rejeitar|gerenciar|gerir) [todos] [os] cookies", "^(ir para|pular para|saltar para) o conteúdo",
        "^(voltar ao topo|voltar ao início|topo)$", "^(seu|o seu) navegador {any} (suporta|suporte|compatível)",
        "^este (vídeo|conteúdo) [{any}] (disponível|indisponível)",
        "^(política de privacidade|termos de uso|termos e condições|política de cookies|aviso legal|ficha técnica|fale conosco|quem somos|expediente|mapa do site)$",
      },
      tags = { "^(tags|temas|tópicos|assuntos|palavras-chave|mais sobre|arquivado em|tópicos relacionados) : {any}" },
      timestamp = {
        "^tempo de leitura [:] {number}", "^{number} (min|minutos) de leitura",
        "^(publicado|atualizado|publicada|atualizada|última atualização) [:] [em|a|há] {date}$",
      },
      copyright = {
        "todos os direitos reservados", "^(é proibida|proibida|fica proibida) a reprodução", "direitos (autorais|reservados)$",
      },
      disclaimer = {
        "(receber|recebemos|ganhar|recebe) uma [pequena] comissão", "links de afiliado[s]",
        "^(as opiniões|os textos|este artigo) [{any}] (não refletem|não reflete|autor|autores|responsabilidade)$",
      },
      contact = {
        "^(tem|você tem) [{any}] ? (envie|escreva|mande|fale com|entre em contato)", "^(encontrou|viu) (um|algum) erro",
        "^(fale com|entre em contato com|contate) (a redação|o autor|a gente)",
      },
      correction = {
        "^(correção|errata|erramos|atualização|nota da redação|retificação|nota do editor) : {any}",
        "^(esta|este) (reportagem|notícia|matéria|artigo|texto) foi (atualizada|atualizado) (às|para|com)",
      },
      embed = {
        "^ver (essa|esta) (foto|publicação) no instagram", "^(uma publicação|um post) compartilhad[oa] por",
        "^uma publicação partilhada por", "^este conteúdo {any} (twitter|instagram|facebook|youtube|cookies)",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "por", "escrito por", "texto de" },
      bio = {
        "sobre o autor", "sobre a autora", "sobre os autores", "o autor", "a autora", "autor", "autora",
        "quem escreve",
      },
      related = {
        "leia também", "leia mais", "veja também", "veja mais", "ler também", "relacionados", "relacionadas",
        "relacionado", "(notícias|artigos|matérias|conteúdos) (relacionadas|relacionados|recomendadas|recomendados)",
        "(vídeos|posts|tópicos) (relacionadas|relacionados|recomendadas|recomendados)",
        "(notícias|artigos|matérias|conteúdos) (recentes|populares|em destaque|similares)",
        "(vídeos|posts|tópicos) (recentes|populares|em destaque|similares)",
        "mais (notícias|artigos|lidas|lidos|vistas|vistos)",
        "mais (populares|comentadas|conteúdos|recentes|sobre este tema)",
        "(as|os|o|a) (mais lidas|mais lidos|mais vistas|mais vistos|mais populares)",
        "(as|os|o|a) (mais comentadas|últimas|mais lida|mais lido)", "mais lidas {any}",
        "últimas (notícias|horas) [de|do|da] [{name}]", "última hora", "últimos (artigos|vídeos|posts)",
        "(mais|notícias) (de|em|do|da|no|na) {name}", "pode gostar", "você pode gostar", "talvez se interesse",
        "também pode (gostar|interessar)", "(você|também) pode {any} interessar",
        "recomendado[s] [para você|para si]", "recomendamos", "em destaque", "destaques", "destaque", "em alta",
        "tendências", "não perca", "outras notícias", "outros artigos", "manchetes", "saiba mais", "do mesmo autor",
        "sobre o mesmo tema", "sugestões", "sugerimos", "escolhas do editor", "na mesma secção",
      },
      share = {
        "compartilhar", "partilhar", "compartilhe", "partilhe", "compartilhe esta notícia",
        "compartilhe este artigo", "partilhar artigo",
      },
      promo = {
        "newsletter", "newsletters", "nossas newsletters", "assine", "assine a newsletter", "receba {any}",
        "inscreva-se {any}", "apoie {any}", "seja assinante",
      },
      nav = {
        "menu", "seções", "secções", "serviços", "siga-nos", "redes sociais", "sobre nós", "quem somos",
        "links úteis", "institucional", "navegação", "editorias", "contactos", "legal",
      },
      tags = {
        "tags", "tópicos", "temas", "assuntos", "assuntos relacionados", "palavras-chave", "mais sobre",
        "tópicos relacionados",
      },
      comments = {
        "comentários", "{number} comentários", "deixe um comentário", "deixe seu comentário", "deixe uma resposta",
        "comente", "os comentários",
      },
      contact = { "contato", "contactos", "contacto", "fale conosco", "assessoria de imprensa" },
    },
    roles = {
      byline = {
        before = {
          "por", "texto[s]:", "texto de", "autor:", "autora:", "autores:", "escrito por", "publicado por",
          "postado por", "[um] artigo de", "redigido por", "análise de", "entrevista de", "crónica de",
          "uma reportagem de",
        },
      },
      reporting = {
        before = {
          "reportagem:", "reportagem de", "reportagem por", "repórter:", "repórteres:", "apuração:", "apuração de",
          "reportado por", "investigação:", "reportagem e texto:",
        },
        after = { "reportou de", "reportaram de", "informou de" },
      },
      additional = {
        before = {
          "com informações de", "com informações da", "com informações do", "com reportagem de",
          "com colaboração de", "com a colaboração de", "colaborou", "colaboraram", "colaborou:", "colaboraram:",
          "colaboração:", "colaboração de", "reportagem adicional de", "reportagem adicional por",
          "com a contribuição de", "com contribuição de", "com reportagem adicional de", "pesquisa:",
        },
        after = {
          "(colaborou|colaboraram) (com|para) (esta reportagem|este artigo|esta matéria|este texto)",
          "(colaborou|colaboraram) (nesta reportagem|neste artigo|nesta matéria|neste texto)",
          "(contribuiu|contribuíram) para (esta reportagem|este artigo|esta matéria|este texto)",
        },
      },
      writing = { before = { "redação:", "redação de", "redação por", "roteiro:", "escrito em {place} por" } },
      editing = {
        before = {
          "edição:", "edição de", "edição por", "editado por", "editor:", "editora:", "editores:", "revisão:",
          "revisão de", "supervisão:", "coordenação:", "coordenação de", "edição de texto:", "edição de vídeo:",
          "montagem:", "direção:",
        },
      },
      photography = {
        before = {
          "foto[s]:", "foto[s] de", "foto[s] por", "fotografia[s]:", "fotografia[s] de", "fotógrafo[s]:",
          "fotógrafa:", "imagem:", "imagens:", "imagens de", "ilustração:", "ilustrações:", "ilustração de",
          "infografia:", "infografia de", "arte:", "vídeo:", "vídeo de", "crédito:", "créditos:", "crédito da foto:",
        },
      },
      translation = {
        before = {
          "tradução:", "tradução de", "tradução por", "traduzido por",
          "traduzido do (inglês|francês|espanhol|alemão|italiano|russo) por", "tradutor:", "tradutora:",
        },
      },
      compiling = { before = { "compilado por", "compilação:", "recolha de", "recolha:" } },
      fact_check = {
        before = {
          "verificação:", "verificação de factos:", "checagem:", "checagem de fatos:", "verificado por",
          "checagem por",
        },
      },
      audio = {
        before = {
          "áudio:", "som:", "sonoplastia:", "voz:", "locução:", "música:", "sonorização:", "apresentação:",
          "narração:", "apresentado por",
        },
      },
      code = {
        before = {
          "desenvolvimento:", "programação:", "design e desenvolvimento:", "design:", "desenvolvido por", "dados:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = {
      "^fonte[s]: {name}$", "(publicado originalmente|originalmente publicado) (em|no|na|por|pela|pelo) {name}",
    },
    agency = {
      "Agência Lusa", "LUSA", "Agência Brasil", "Estadão Conteúdo", "Folhapress", "FolhaPress", "Agência O Globo",
      "Agência Estado", "Agência Senado", "Agência Câmara", "Agência Pública", "Angop", "ANGOP", "Inforpress", "AIM",
      "Global Imagens", "Ecclesia", "Agência Ecclesia", "Agência Einstein", "Agência FAPESP", "Efe", "Agências",
      "Atlântico Press",
    },
    staff = {
      "redação", "da redação", "enviado especial", "enviada especial", "enviados especiais", "agências",
      "e agências", "editor-chefe", "editora-chefe", "chefe de redação",
    },
    words = {
      ["for"] = { "para" },
      ["and"] = { "e", "&" },
      ["in"] = { "em", "no", "na", "desde" },
      particle = { "de", "da", "do", "das", "dos", "e" },
      suffix = { "Filho", "Júnior", "Jr", "Neto", "Sobrinho" },
      honorific = { "Sr", "Sra", "Dr", "Dra", "Prof", "Profa", "Dom", "Dona", "Eng" },
      staff = {
        "jornalista", "jornalistas", "repórter", "repórteres", "redator", "redatora", "correspondente",
        "correspondentes", "enviado", "enviada", "colunista", "colaborador", "colaboradora", "fotógrafo",
        "fotógrafa", "editor", "editora", "redação", "estagiário", "estagiária", "autor", "autora", "subeditor",
      },
      house = {
        "Agência", "Imprensa", "Notícias", "Grupo", "Jornal", "Rádio", "Televisão", "Editora", "Fundação",
        "Universidade", "Ministério", "Câmara", "Prefeitura", "Polícia", "Governo", "Arquivo", "SA", "Ltda",
      },
      month = {
        { "janeiro", "jan" }, { "fevereiro", "fev" }, { "março", "mar" }, { "abril", "abr" }, { "maio", "mai" },
        { "junho", "jun" }, { "julho", "jul" }, { "agosto", "ago" }, { "setembro", "set" }, { "outubro", "out" },
        { "novembro", "nov" }, { "dezembro", "dez" },
      },
      weekday = {
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo",
        "segunda", "terça", "quarta", "quinta", "sexta",
      },
      clock = { "h", "às", "horas", "BRT", "hs" },
      ago = {
        "há", "atrás", "minuto", "minutos", "hora", "dia", "dias", "semana", "semanas", "mês", "meses", "ano",
        "anos", "ontem", "hoje",
      },
      stop = {
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "do", "da", "dos", "das", "ao", "à", "aos", "às", "no",
        "na", "nos", "nas", "pelo", "pela", "pelos", "pelas", "que", "quem", "cujo", "se", "não", "nem", "mas", "ou",
        "como", "quando", "onde", "porque", "também", "mais", "menos", "muito", "já", "ainda", "só", "apenas",
        "sobre", "entre", "até", "desde", "para", "com", "sem", "sob", "após", "antes", "durante", "é", "são", "era",
        "eram", "foi", "foram", "ser", "está", "estão", "há", "tem", "têm", "seu", "sua", "seus", "suas", "ele",
        "ela", "eles", "elas", "eu", "nós", "você", "me", "lhe", "este", "esta", "isto", "esse", "essa", "isso",
        "aquele", "todo", "todos", "toda", "todas", "outro", "outra",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[citando | em | no dia | a | aos | na data de | às]],
    wrote = [[escreveu | escreveu o seguinte | escreve | respondeu | enviou]],
    glue = [[às | as | a | à | à(s) | no dia | horas | o usuário | de | do | da]],
    prose = [[
      como | o que | quando | se | porque | ele | ela | eles | eu | nós | e | mas | assim | isto | isso
    ]],
    months = [[
      janeiro, jan | fevereiro, fev | março, mar, marco | abril, abr | maio, mai | junho, jun | julho, jul |
      agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez
    ]],
    day_first = true,
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
    original = [[
      mensagem original | e-mail original | compromisso original | responda acima desta linha |
      digite sua resposta acima desta linha | por favor, digite sua resposta acima desta linha |
      escreva a sua resposta acima desta linha
    ]],
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
    devices = [[telemóvel | celular | telefone | dispositivo móvel | tablet]],
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
      esta mensagem e seus anexos |
      esta mensagem contém informações confidenciais |
      as informações contidas nesta mensagem | se você não é o destinatário | se não é o destinatário |
      se você recebeu esta mensagem por engano | caso tenha recebido esta mensagem por engano |
      aviso de confidencialidade | você não costuma receber emails de | este e-mail foi enviado de fora |
      este e-mail originou-se de fora
    ]],
    hints = [[
      este e-mail e | este email e quaisquer | esta mensagem pode conter | este e-mail pode conter |
      antes de imprimir | livre de vírus | aviso legal | esta mensagem e quaisquer |
      informações confidenciais | avise o remetente | remetente externo | software antivírus |
      proteção de dados | esta mensagem é confidencial | este e-mail é confidencial
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
