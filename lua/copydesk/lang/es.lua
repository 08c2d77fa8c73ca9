-- Spanish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "es",
  name = "Spanish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        sr sra srta sres sras srtas d dª dña dr dra dres dras prof profa lic licda ing arq abog arqto mtro mtra
        gral gen cnel col cor tte tcnel cap capt cmdte cdte comte sgto cabo alm alte vicealm brig
        pdte pdta presid vicepres dir subdir secr srio mons pbro hno hna hnos p pe rvdo rvda rev rvdmo emmo
        excmo excma ilmo ilma ilustr excmos excmas vble ven san sn sto sta ss st ste dip sen gob alc
        mr mrs ms mme mlle avda av avd c ctra cra crta pza plza pl pº p.º urb fracc bo edif depto dpto prov
        mun cia bs bs.as
      ]],
      before_number = [[
        n nº n.º no núm núms nro nros num art arts art.º cap caps cf fig figs lám láms p pp pág págs pg pgs t tt
        vol vols tab tel tels teléf tfno tlf fax apdo apdo. aptdo apto ap ed eds ej ejs ejem ítem inc párr par
        fol fols f ff l lib libr leg c ca col cols vers v vv ref exp máx mín aprox km sec piso kl r.d s sig mar set
      ]],
      inside = [[
        v p.ej ej v.gr v.g i.e e.g cf cfr vid v.s vs ca aprox esp p.e q.e.p.d e.p.d q.d.g d.e.p r.i.p s.s m.i
        b.l.m n.b n.del.a lat ingl fr it port abrev adj adv sust m.n a/c c/c s/n b/n ee
      ]],
      anywhere = [[
        et.al ibid ibíd íd id op.cit loc.cit ob.cit sig sigs
        s.a s.l s.r.l s.l.u s.c s.a.u s.en.c s.a.de.c.v c.v s.p.a inc ltd bros ltda cía co corp
        ee.uu e.u.a u.s u.s.a u.k u.e o.n.u u.r.s.s n.y l.a d.f d.n.i ff.aa ff.cc cc.oo jj.oo aa.vv vv.aa rr.hh
        dd.hh cc.aa m.s.n.m f.c c.f a.d s.d b.o.e
        ene febr feb mzo abr jun jul ago agto sept oct nov dic lun mié jue vie sáb dom
        h hs hrs min seg km cm mm kg mg gr grs lt lts mts m² mill mills pta ptas pts dto admón
        univ inst fac bibl edit ed trad coord comp pról impr jr s.f s.e n.s p.d p.s v.º.b.º vºbº
        izq dcha der ext int tít
      ]],
      after_number = [[ h hs hrs min seg km cm mm kg mg gr grs lt lts ha mts mill mills pta ptas pts hab ]],
      ending = [[ a.c d.c a.m p.m a.de.c d.de.c a.j.c d.j.c a.e.c e.c ph.d m etc etcét ]],
    },
    months = [[
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
      ene feb mar abr may jun jul ago sept set oct nov dic
    ]],
    starters = [[
      el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella
      aquello aquellos aquellas
      yo tú él ella ello usted ustedes nosotros vosotros ellos ellas me te se nos os le les mi mis tu tus su sus
      nuestro nuestra nuestros nuestras vuestro vuestra
      quien quién quienes que qué cual cuál cuales cuáles cuando cuándo donde dónde como cómo cuanto cuánto cuántos
      cuántas porque por
      y e o u ni pero sino mas aunque si sí pues entonces luego mientras puesto ya así
      a ante bajo con contra de desde durante en entre hacia hasta mediante para según sin sobre tras
      es son era eran fue fueron será serán ha han había habían hay hubo está están estaba estaban tiene tienen
      puede pueden debe deben
      no nunca jamás nada nadie ningún ninguna ninguno también tampoco además incluso sólo solo solamente
      muy más menos mucho mucha muchos muchas poco pocos pocas todo toda todos todas algún alguna algunos algunas
      alguien algo otro otra otros otras cada cualquier cualquiera ambos ambas varios varias tal tales tan tanto
      aquí allí allá ahí ahora hoy ayer mañana antes después siempre todavía aún pronto tarde
      finalmente primero segundo tercero último actualmente recientemente posteriormente anteriormente
      asimismo igualmente embargo obstante quizá quizás vez claro bueno gracias dicho dicha dichos
      dos tres cuatro cinco seis siete ocho nueve diez
    ]],
    capitals = [[ usted ustedes ud uds ]],
    openers = [[ a al en desde hacia hasta tras antes después el ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
    -- what stands on a line of its own, alone or in a row
    lines = {
      photo_credit = {
        "foto de archivo", "imagen de archivo", "archivo", "cortesía", "foto cortesía", "captura de pantalla",
        "imagen referencial", "foto referencial", "crédito", "fotografía de archivo", "imagen de referencia",
      },
      related = {
        "leer más", "seguir leyendo", "ver más", "más información", "más noticias", "ver todo", "ver todas",
        "lee también", "lea también", "te puede interesar", "leer noticia", "leer artículo",
        "leer artículo completo", "ver noticia", "ver galería", "ver vídeo", "ver video", "cargar más",
        "mostrar más", "todas las noticias", "noticia relacionada", "noticias relacionadas", "saber más",
        "leer nota completa", "nota completa", "lea también:", "continuar leyendo", "continúa leyendo",
        "más sobre este tema",
      },
      share = {
        "compartir", "comparte", "compartir en facebook", "compartir en twitter", "compartir en x",
        "compartir en whatsapp", "compartir en linkedin", "compartir por correo", "compartir por email", "imprimir",
        "enviar", "enviar por correo", "enviar por email", "copiar", "copiar enlace", "copiar link", "copiar url",
        "enlace copiado", "guardar", "guardar artículo", "guardar noticia", "me gusta", "escuchar", "tuitear",
        "twittear", "correo", "correo electrónico", "enviar noticia", "compartir artículo", "compartir noticia",
        "compartido", "compartidos", "síguenos", "menéame", "favoritos", "regalar artículo", "email",
        "añadir a favoritos",
      },
      promo = {
        "suscríbete", "suscribirse", "suscribirme", "suscríbase", "regístrate", "registrarse", "regístrese",
        "regístrate gratis", "iniciar sesión", "inicia sesión", "ingresar", "acceder", "crear cuenta", "mi cuenta",
        "hazte socio", "hazte socia", "donar", "dona", "dona ahora", "apóyanos", "únete", "boletines", "newsletters",
        "contenido exclusivo", "solo para suscriptores", "exclusivo para suscriptores", "descargar app",
        "descarga la app", "suscripción", "suscripciones", "ya soy suscriptor", "ver oferta", "ver planes",
        "quiero suscribirme", "entrar", "apúntate", "darse de alta",
      },
      nav = {
        "inicio", "portada", "menú", "menu", "buscar", "buscador", "cerrar", "volver", "volver arriba", "ir arriba",
        "subir", "ir al contenido", "saltar al contenido", "ir al contenido principal", "secciones", "aviso legal",
        "política de privacidad", "privacidad", "política de cookies", "términos y condiciones",
        "condiciones de uso", "términos de uso", "configurar cookies", "configuración de cookies", "contacto",
        "contáctenos", "contáctanos", "ayuda", "quiénes somos", "quienes somos", "sobre nosotros", "publicidad",
        "anúnciate", "anúnciese", "trabaja con nosotros", "hemeroteca", "archivo", "mapa web", "mapa del sitio",
        "edición impresa", "versión impresa", "política", "economía", "sociedad", "mundo", "internacional",
        "internacionales", "nacional", "nacionales", "españa", "méxico", "argentina", "colombia", "américa",
        "latinoamérica", "europa", "deportes", "deporte", "fútbol", "cultura", "ciencia", "tecnología", "salud",
        "medio ambiente", "educación", "opinión", "opiniones", "editorial", "editoriales", "columnas", "columnistas",
        "sucesos", "policiales", "judiciales", "espectáculos", "entretenimiento", "gente", "televisión", "cine",
        "música", "libros", "moda", "viajes", "gastronomía", "estilo de vida", "motor", "autos", "negocios",
        "finanzas", "empresas", "vivienda", "empleo", "el tiempo", "clima", "horóscopo", "pasatiempos",
        "crucigramas", "juegos", "loterías", "vídeos", "videos", "fotos", "fotogalerías", "galerías", "podcasts",
        "en vivo", "en directo", "última hora", "últimas noticias", "lo último", "noticias", "actualidad",
        "tendencias", "blogs", "especiales", "clasificados", "obituarios", "esquelas", "aceptar", "aceptar todo",
        "rechazar todo", "aceptar cookies", "siguiente", "anterior", "artículo siguiente", "artículo anterior",
        "cargando", "cookies", "rss", "ver comentarios", "ediciones", "edición", "local", "comunidad", "servicios",
        "redacción", "ampliar", "cerrar sesión",
      },
      tags = {
        "etiquetas", "temas", "tags", "palabras clave", "temas relacionados", "archivado en", "en este artículo",
        "más sobre", "categorías", "más temas", "etiquetado en", "en esta noticia", "temas en esta nota",
      },
      ad = {
        "publicidad", "anuncio", "anuncios", "contenido patrocinado", "patrocinado", "patrocinado por",
        "espacio patrocinado", "contenido de marca", "contenido ofrecido por", "publirreportaje",
        "saltar publicidad", "continúa después de la publicidad", "sigue leyendo después de la publicidad",
        "patrocinadores", "anunciante", "branded content", "aviso",
      },
      comments = {
        "comentar", "comentario", "comentarios", "comenta", "deja un comentario", "dejar un comentario",
        "deja tu comentario", "escribe un comentario", "escribir comentario", "ver comentarios",
        "ver todos los comentarios", "mostrar comentarios", "añadir comentario", "responder", "reportar",
        "denunciar", "publicar comentario", "normas de participación", "sin comentarios", "añade tu comentario",
        "ocultar comentarios", "conversación",
      },
    },
    -- phrases that say what kind a line is
    cues = {
      byline = {
        "^por {names}$", "^(autor|autora|autores|escrito por|redactado por|publicado por|texto) : {names}$",
        "^(por|un artículo de|una crónica de|un reportaje de|redactor|redactora) : {names}$",
        "^(escrito|redactado|publicado|texto|firmado|elaborado) por {names}$", "^por {names} , {any}$",
        "^por {any} (redacción|corresponsal|enviado especial|enviada especial)$",
        "^(por|de) (nuestro|nuestra|nuestros) (corresponsal|corresponsales|enviado)",
        "^(por|de) (nuestro|nuestra|nuestros) (enviada|redacción|redactor)",
        "?^(redacción|la redacción|agencias|europa press|redacción digital)$", "^redacción {name}$",
        "?^{name} / {name}$", "^{name} / (efe|europa press|agencias|redacción|afp|ap|reuters)$",
        "^(corresponsal|enviado especial|enviada especial) {any}$",
      },
      bio = {
        "^(sobre|acerca de) (el autor|la autora|los autores|el firmante)",
        "^{name} es (periodista|redactor|redactora|corresponsal) (de|en|para|especializado|especializada)",
        "^{name} es (columnista|reportero|reportera|colaborador) (de|en|para|especializado|especializada)",
        "^{name} es (colaboradora|editor|editora|subdirector) (de|en|para|especializado|especializada)",
        "^{name} es (subdirectora|redactor jefe) (de|en|para|especializado|especializada)",
        "^{name} es licenciado en periodismo (de|en|para|especializado|especializada)",
        "^{name} es licenciada en periodismo (de|en|para|especializado|especializada)",
        "^(periodista|redactor|redactora|corresponsal) (de|en|del) {any} desde",
        "^es (periodista|redactor|redactora|corresponsal) (de|en|del) {any}",
      },
      credit = {
        "^(con información de|con informaciones de|con aportes de|con reportes de) {names}",
        "^(con la colaboración de|con datos de|con material de|información de) {names}", "^con información de",
        "^con (agencias|efe|afp|información|información de agencias)$",
        "^(edición|traducción|reportaje|fotografía|producción|guion|guión) : {names}",
        "^(redacción|diseño|textos|texto|realización|coordinación) : {names}",
        "^(investigación|verificación|infografía|desarrollo|colaboración|editado por) : {names}",
        "^(traducido por|editor|editora|reporte|información|dirección) : {names}",
        "(colaboró|colaboraron|contribuyó|contribuyeron) {any} (este artículo|este reportaje)$",
        "(colaboró|colaboraron|contribuyó|contribuyeron) {any} (esta nota|este informe)$",
        "(colaboró|colaboraron|contribuyó|contribuyeron) {any} (este reporte|esta información|esta noticia)$",
        "^(reporte|reportaje|información|editado|traducido) (de|por) {names}", "^traducción de {names}",
        "^traducido (del|al) {any} por", "^reporte (de|adicional)",
      },
      photo_credit = {
        "^(foto|fotos|fotografía|fotografías|imagen|imágenes) : {any}",
        "^(crédito|créditos|crédito foto|ilustración|vídeo|video) : {any}",
        "^(infografía|gráfico|fuente de la imagen|crédito de la foto|crédito de la imagen|fotógrafo) : {any}",
        "^(fotógrafa|foto de archivo|archivo|cortesía|pie de foto|fuente foto) : {any}",
        "(foto|fotos|fotografía|imagen|fotógrafo|fotógrafa|crédito) : {any}$",
        "^(foto|fotos|fotografía|imagen|imágenes|ilustración) (de|por|cortesía|©) {any}$", "%(foto {any}%)$",
        "^(cortesía|gentileza) (de|del) {any}$",
        "^foto (de archivo|archivo|cortesía|referencial|afp|efe|ap|reuters|ilustrativa)",
        "^© {any} / (efe|afp|reuters|ap|getty images|europa press)",
        "/ (efe|ep|europa press|notimex|cuartoscuro|telam|archivo)$", "^(efe|ep|afp|cuartoscuro|ap) / {any}$",
        "^imagen (de archivo|referencial|ilustrativa)",
      },
      syndication = {
        "^fuente[s] : {name}$",
        "(publicado|publicada) (originalmente|inicialmente|por primera vez|originariamente) (en|por)",
        "(originalmente|inicialmente) publicado en",
        "^(este artículo|esta nota|este texto) {any} (publicado|publicada|publicó|reproducido)",
        "^(esta noticia|este contenido) {any} (publicado|publicada|publicó|reproducido)",
        "^(este artículo|esta nota|este texto) {any} (reproducida|republicado|originalmente)",
        "^(esta noticia|este contenido) {any} (reproducida|republicado|originalmente)",
        "^lea el (artículo|texto|original) (original|en)",
        "^(texto|artículo|nota) (publicado|publicada|original) (en|de|por)",
        "^(publicado|reproducido) con (permiso|autorización)", "^comunicado de prensa", "^vía {name}$",
      },
      copyright = {
        "todos los derechos reservados", "derechos reservados",
        "(prohibida|queda prohibida|prohibido) {any} (reproducción|reproducir|distribución)",
        "(reproducción|difusión) {any} (prohibida|autorización)", "^copyright", "^derechos de autor", "^© {any} s.a",
      },
      disclaimer = {
        "^(descargo de responsabilidad|aviso|advertencia|nota legal|aviso legal|transparencia) : {any}",
        "enlaces de (afiliados|afiliación)", "(recibe|recibir|recibimos|obtener|ganar|gana) {any} comisión",
        "(no|necesariamente) {any} (reflejan|refleja|representan) {any} (opinión|postura)",
        "(no|necesariamente) {any} (reflejan|refleja|representan) {any} (línea editorial|posición)",
        "(no|necesariamente) {any} (representa|comparte) {any} (opinión|postura|línea editorial|posición)",
        "(opiniones|opinión) {any} (responsabilidad|exclusiva|corresponden) {any} (autor|autores|autora)",
        "no constituye[n] {any} (asesoramiento|asesoría|consejo|recomendación)", "^el contenido de esta columna",
      },
      timestamp = {
        "^(publicado|publicada|actualizado|actualizada) [:] [el|a las] {date}",
        "^(última actualización|modificado|creado|fecha) [:] [el|a las] {date}",
        "^(fecha de publicación|fecha de actualización|act|act.) [:] [el|a las] {date}",
        "^(publicación|actualización|última modificación) [:] [el|a las] {date}",
        "^(publicado|actualizado|creado|publicada|actualizada) [:] [el] {any} {date}",
        "^(publicado|actualizado) hace",
        "^hace {number} (minutos|horas|días|minuto|hora|día|semanas|semana|meses|mes|años|año|min|h)$",
        "^(tiempo de lectura|lectura|tiempo de leer) [:] {any} (min|minutos|minuto)",
        "^{number} (min|minutos|minuto|mins) de lectura$", "^{number} minutos de lectura", "^lectura {number} min",
        "^(actualizado|publicado) [a las|el] [:]$", "^hace (una hora|un día|un minuto|un mes|una semana)$",
        "^{date} (h|hrs|horas)$",
      },
      related = {
        "^(lee|lea|leer|ver|mira|mire|vea|conoce|conozca) (también|además|aquí|más|la nota)",
        "^(te|le) (puede interesar|podría interesar|pueden interesar|recomendamos|interesa|sugerimos) [:]",
        "^(leer más|lee más|lea más|más información|más sobre) : {any}",
        "^(te puede interesar|noticia relacionada|relacionado|relacionada) : {any}",
        "^(relacionadas|vídeo|video|galería|fotogalería|en vídeo|en video|en fotos|análisis) : {any}",
        "^(entrevista|opinión|podcast|reportaje|además|no te pierdas|no se pierda|en directo|directo) : {any}",
        "^(en vivo|perfil|cronología|también lee) : {any}",
        "^(también lea|lea además|sigue leyendo|le puede interesar) : {any}",
        "^(más|todas) (noticias|información|informaciones|artículos|historias) {any}",
        "^(más|todas) (las noticias|contenidos|notas|en|de) {any}", "^(haz|haga|pulsa|pincha|clic) [clic] aquí",
        "^sigue leyendo {any}", "^(noticia|artículo|nota) (anterior|siguiente|completa|relacionada)[:]", "^>> {any}",
        "^puedes leer {any}", "^consulta {any} aquí$", "^sigue {any} en directo",
      },
      share = {
        "^(compartir|comparte|comparta|compártelo) (este artículo|esta noticia|esta nota|esto|en tus redes|en redes)",
        "^(compartir|comparte|comparta|compártelo) (por|vía|con|artículo|noticia|nota)",
        "^(enviar|imprimir|guardar|copiar|recomendar|regalar) (este|esta|artículo|noticia|enlace)",
        "^(enviar|imprimir|guardar|copiar|recomendar|regalar) (por|el|la|nota|a un amigo)", "^{number} compartidos$",
        "^se abre en una nueva ventana$", "^haz clic para compartir", "^(compártelo|compártalo)",
        "^síguenos en (facebook|twitter|instagram|x|google news|whatsapp)",
        "^síguenos en (telegram|youtube|linkedin|tiktok|redes)",
      },
      promo = {
        "^suscríbete (a|para|y|ahora|por) {any}", "^inicia sesión", "?para (leer|seguir|continuar)",
        "^(correo|email) [electrónico] (inválido|no válido)", "^descarga (nuestra|la) (app|aplicación)", "^descarga (nuestra|la) (app|aplicación)$", "?^ha ocurrido un error",
        "^apúntate (a|al) {any}", "?^me apunto$", "^para seguir leyendo",
        "^cada (mañana|semana|día) {any} (correo|boletín|newsletter)", "^sin permanencia",
        "^(si quieres|para) (compartir|seguir leyendo|continuar leyendo|leer) {any} (cuenta|suscripción|suscríbete|regístrate|artículo)",
        "^(recibe|reciba) {any} (correo|boletín|newsletter|bandeja de entrada|alertas)",
        "^(apúntate|suscríbete|regístrate|hazte socio|únete) {any}", "^tu suscripción {any}",
        "^¿(ya|todavía no|aún no) {any} (suscriptor|suscrito|cuenta)", "^contenido exclusivo para {any}",
        "^(apoya|apóyanos|colabora) {any} (periodismo|independiente|con nosotros)",
        "^(suscríbete|suscríbase|suscribirse|suscríbete|regístrate|regístrese|apúntate)",
        "^(recibe|reciba|síguenos|síganos|únete|descarga)",
        "^(descargue|hazte|apoya|apóyanos|inscríbete|inicia sesión|accede)",
        "^(disfruta|únase|suscribite|registrate|sumate|colabora)",
        "(suscríbete|suscribirse|apúntate|inscríbete) {any} (newsletter|newsletters|boletín|boletines|canal)",
        "(regístrate|suscríbase|recibe) {any} (newsletter|newsletters|boletín|boletines|canal)",
        "(nuestro|nuestra|nuestros|nuestras|el|la) (newsletter|newsletters|boletín|boletines)",
        "^(newsletter|newsletters|boletín|boletines)",
        "^(este|para) {any} (suscriptores|suscriptor|suscripción|suscribirte)",
        "^(este|para) {any} (suscríbete|registrarte|regístrate|socios)",
        "^(ya|aún no|todavía no|¿ya|¿aún no|¿todavía no) {any} (suscriptor|suscrito|cuenta)",
        "^(ya|aún no|todavía no|¿ya|¿aún no|¿todavía no) {any} (registrado|suscriptora|socio)",
        "^si (ya|quieres|quiere|eres|deseas) {any} (suscriptor|suscríbete|suscripción|inicia|apoyar)",
        "^si (ya|quieres|quiere|eres|deseas) {any} (seguir leyendo|newsletter|boletín|suscribirte)",
        "^(sin compromiso|cancela cuando quieras|sin permanencia)", "(darte|darse) de baja",
        "^(tu|su) (correo|email|e-mail|apoyo|suscripción|donación|dirección)",
        "^(correo electrónico|introduce tu|introduzca su|ingresa tu|ingrese su|escribe tu)",
        "^(al|haciendo) (suscribirte|registrarte|enviar|hacer clic) {any} (acepta|aceptas|condiciones)",
        "^(al|haciendo) (suscribirte|registrarte|enviar|hacer clic) {any} (privacidad|términos)",
        "^(al|haciendo) (suscribirse|registrarse|clic) {any} (acepta|aceptas|condiciones|privacidad|términos)",
        "^(acepto|he leído|doy mi consentimiento|quiero recibir) {any}",
        "en tu (correo|bandeja|email|e-mail|buzón|móvil)", "^no te pierdas (nada|ninguna|nuestro|nuestra|las|lo)",
        "^(por|desde|solo|sólo) {number} €",
        "^sigue {any} en (facebook|twitter|instagram|x|google|whatsapp|telegram|youtube|tiktok)", "^síguenos",
        "^(accede|lee) (sin límites|gratis|a todos|a todo|ilimitado)",
        "^gracias por (leer|tu|su|suscribirte|registrarte)",
        "^(nuestra|la) app {any} (gratis|gratuita|descarga|disponible)", "^has (superado|alcanzado|llegado) {any}",
      },
      nav = {
        "^(ir|saltar|volver) (al|a la|a|arriba|al inicio) {any}$", "^(página|foto|imagen) {number} (de|/) {number}$",
        "^{number} de {number}$",
        "^(ver|mostrar|ocultar|abrir|cerrar) (menú|galería|más|todo|todos|todas|mapa) [{any}]$",
        "^(aceptar|rechazar|gestionar|configurar) {any} cookies",
        "^(utilizamos|usamos|este sitio|esta web|este sitio web) {any} cookies",
        "^(inicio|estás en|portada) (>|/|»|›) {any}", "^(tu|su) navegador", "^javascript", "^reproducir {any}$",
      },
      tags = {
        "^(etiquetas|temas|tags|palabras clave|archivado en|tema|categorías|categoría) : {any}",
        "^(etiqueta|publicado en|sección|más sobre|temas relacionados|relacionado con|etiquetado en) : {any}",
      },
      ad = {
        "^(sigue|continúa|continúe|continuar|la noticia) {any} publicidad",
        "^(ofrecido|patrocinado|presentado|contenido ofrecido|contenido patrocinado) por {any}$",
        "^en colaboración con {name}$", "^este contenido {any} (patrocinado|publicitario)",
        "^publicidad {any} publicidad$", "^(artículo|contenido) patrocinado",
      },
      comments = {
        "^(ver|leer|mostrar|todos) [los|todos|más] {any} comentarios$",
        "^{number} (comentarios|comentario|respuestas)$", "^comentarios [:|%(] {any}",
        "^(deja|dejar|escribe|escribir) (un|una|tu|su) (comentario|respuesta|opinión)",
        "^(publica|añade|agrega) (un|una|tu|su) (comentario|respuesta|opinión)",
        "^tu dirección de correo electrónico no",
        "^(debes|tienes que|para comentar|inicia sesión) {any} (comentar|comentario|sesión)", "^los comentarios",
        "^(sé|sea) el primero en comentar", "^(participa|únete) {any} (conversación|debate)",
        "^normas {any} (comentarios|participación)",
      },
      contact = {
        "^(contacto|contactos|correo|correo electrónico|email|e-mail|tel) : {any}",
        "^(tel.|teléfono|teléfonos|contacto de prensa|contacto prensa|para más información|whatsapp) : {any}",
        "^(contacta|contacte|escribe|escríbenos|escríbanos|contáctanos) (con|a|al|en|tu|su) {any}",
        "^(contactar|puedes escribir|puede escribir|comuníquese|envíe|envía) (con|a|al|en|tu|su) {any}",
        "^(tienes|tiene|¿tienes|¿tiene|¿conoces|conoces) {any} (información|pista|historia)",
        "^(tienes|tiene|¿tienes|¿tiene|¿conoces|conoces) {any} (dato|denuncia|consulta)",
        "^(has encontrado|¿has encontrado|¿ha encontrado|¿encontraste) {any} error",
        "^(informar|reportar|comunicar) {any} (error|errata|errores)$", "^para contactar",
      },
      correction = {
        "^(corrección|correcciones|fe de errores|fe de erratas) : {any}",
        "^(rectificación|aclaración|nota del editor) : {any}",
        "^(nota de la redacción|n. de la r.|actualización|nota de redacción) : {any}",
        "^(nota de la editora|nota de corrección|errata) : {any}",
        "^(fe de errores|fe de erratas|rectificación|aclaración)$",
        "^(este artículo|esta nota|esta noticia) {any} (corregido|corregida|actualizado|actualizada)",
        "^(este texto|esta información) {any} (corregido|corregida|actualizado|actualizada)",
        "^(este artículo|esta nota|esta noticia) {any} (modificado|modificada|corrigió|actualizó)",
        "^(este texto|esta información) {any} (modificado|modificada|corrigió|actualizó)",
        "^(una|en una) (versión|primera versión) {any} (artículo|nota|texto|información|noticia)",
        "^(una|en una) versión anterior {any} (artículo|nota|texto|información|noticia)",
      },
      embed = {
        "^ver (esta|este|el|la) (publicación|post|tuit|tweet|vídeo|video) (en|de)",
        "^una publicación (compartida|compartido)", "^(contenido|publicación) (externo|incrustado|no disponible)",
        "^este contenido {any} (terceros|facebook|twitter|instagram|youtube|cookies)",
        "^para ver este (contenido|vídeo|video)",
      },
      caption = {
        "%((izquierda|derecha|centro|izq|der|izq.|der.|archivo|foto de archivo|imagen de archivo)%)", "?%(foto",
        "?foto :", "?%(imagen", "?imagen de archivo",
      },
    },
    -- phrases that nothing in a story is worded like
    sure = {
      promo = {
        "^(suscríbete|suscríbase|apúntate|regístrate|suscribite) [gratis] a {any} (newsletter|newsletters|boletín|boletines|canal)",
        "^(suscríbete|suscríbase|suscribirse|regístrate|regístrese|apúntate|hazte socio|hazte socia|suscribite|únete) [gratis|ahora|ya|aquí|hoy]$",
        "^(suscríbete|suscríbase|suscribite) (para|y|por|desde) {any}",
        "^(suscríbete|suscríbase|suscribite) a (nuestro|nuestra|nuestras)",
        "^(recibe|reciba|recibí) [{any}] (correo|newsletter|boletín|email|e-mail|whatsapp) [electrónico]$",
        "en (tu|su) (correo|bandeja de entrada|email|e-mail|correo electrónico)$",
        "^(nuestro|el) (boletín|newsletter) [{any}] (correo|día|mañana|semanal)$",
        "^(introduce|introduzca|escribe|ingresa|ingrese) [{any}] (correo|email|e-mail)",
        "^(tu|su) (correo electrónico|email|dirección de correo)",
        "^gracias por (suscribirte|suscribirse|registrarte|tu suscripción|apoyarnos|tu apoyo)",
        "^al (suscribirte|suscribirse|registrarte|registrarse|enviar|hacer clic|continuar) [{any}] (acepta|aceptas|aceptás|términos|condiciones|política)",
        "darte de baja (en cualquier momento|cuando quieras)",
        "(cancelar|cancela|cancele) (en cualquier momento|cuando quieras|cuando quiera)",
        "^(he leído y acepto|acepto recibir|acepto la política|acepto los términos|quiero recibir|deseo recibir)",
        "^(consulta|lee|ver) [{any}] política de privacidad",
        "^(apoya|apoye|apoyá) (el|nuestro|a|al) [{any}] (periodismo|periodistas|redacción|medio)",
        "^(haz|haga|hacé) (una|tu) (donación|aportación)", "^¿ aún no (tienes|tiene|eres) [{any}] ?",
        "^(dona|done|doná) (ahora|aquí)$",
        "^(tu|su) (apoyo|donación|suscripción|aportación) [{any}] (permite|ayuda|posible|permitirá|nos)",
        "^(hazte|hágase) (socio|socia|suscriptor|miembro)",
        "^(este|esta|el) (artículo|contenido|noticia|nota) [{any}] (suscriptores|suscriptor|exclusivo|exclusiva)$",
        "^(contenido|artículo) (exclusivo|solo|sólo) [para] {any} (suscriptores|socios)",
        "^(solo|sólo|exclusivo) para suscriptores",
        "^¿ (ya eres|ya es|ya estás|ya tienes|ya tiene) [{any}] (suscriptor|suscriptora|suscrito|registrado|cuenta|suscripción) ?",
        "^(ya soy|ya eres|ya estoy) (suscriptor|suscrito|suscriptora)",
        "^¿ no (tienes|tiene|eres) [una|aún] (cuenta|suscriptor) ?", "^(inicia|inicie|iniciá) sesión (para|o|aquí|con|y)",
        "^(inicia|inicie|iniciá) sesión$", "^(para|regístrate para|suscríbete para) (seguir|continuar) leyendo",
        "^has (alcanzado|llegado) [{any}] (límite|artículos)", "^(pruébalo|disfruta) [{any}] (gratis|suscripción)$",
        "^(solo|sólo|desde|por solo) [{any}] (al|por|el primer) (mes|año)$",
        "^{number} (meses|mes|días) (gratis|por|gratuitos)", "^primer mes gratis", "acceso ilimitado",
        "^(descarga|descargue|descargá|baja|bájate) [{any}] (app|aplicación|aquí)", "(app store|google play) (y|o|en)",
        "^(síguenos|seguinos|síganos|síguelo|únete|únase|encuéntranos|unite) (en|a|también)",
        "^(sigue|siga|seguí) [{any}] en (facebook|whatsapp|instagram|google|x|twitter|telegram)",
        "^(activa|activá|active) [{any}] (notificaciones|alertas)",
        "^no te pierdas {any} (noticias|noticia|newsletter|contenido|boletín)$", "fuente preferida [en|de] google",
        "^(agrega|añade|agregá) [{any}] (google|fuente)",
        "^¿ (te ha gustado|te gustó|le ha gustado|te gusta) [{any}] (artículo|noticia|nota|lo que hacemos|contenido) ?",
        "^(ver|consulta|descubre|elige) [{any}] (planes|ofertas) [de suscripción]$",
        "(nuestro|nuestro nuevo) canal de (whatsapp|telegram|youtube)",
      },
      share = {
        "^(comparte|compartir|comparta) (esta|este) (noticia|artículo|nota|contenido|página)",
        "^(compartir|comparte) (en|por|vía) (facebook|twitter|x|whatsapp|linkedin|telegram|email|correo)",
        "^(imprimir|guardar|enviar|escuchar|escucha|regalar) [esta|este] (noticia|artículo|nota)$",
        "^(copiar|copia) [el] enlace", "^(enlace|link) copiado", "al portapapeles$",
        "^(guardar|añadir|agregar) (en|a) (favoritos|mis favoritos|lista)",
        "^(enviar por|enviar a) (correo|email|whatsapp|un amigo)", "^se abre en [una] nueva (ventana|pestaña)",
      },
      related = {
        "^(lee|lea|leé|leer|mira|mirá|vea|ver|te puede interesar|le puede interesar|puedes leer) (también|además|más): {any}",
        "^(lee también|lea también|leer más|te puede interesar|te recomendamos|más información|relacionado|noticia relacionada|ver más|mira también|en vídeo|en video|en fotos|sigue leyendo|lea además|le recomendamos): {any}",
        "^[también] (te|le|os) (puede|podría) interesar", "^(te|le) (recomendamos|puede gustar)",
        "^(haz|haga|hacé|da) (clic|click) (aquí|para) {any}", "^(pincha|pulsa) aquí (para|y) {any}",
        "^(más|últimas|otras) (noticias|notas) (de|sobre|en) {name}$", "^(seguir|continuar|sigue|continúa) leyendo$",
        "^(ver|abrir) (galería|fotogalería|más noticias|todas las noticias)",
      },
      ad = {
        "^(publicidad|anuncio|contenido patrocinado|patrocinado|contenido de marca|branded content|espacio patrocinado)$",
        "^(continúa|sigue|siga) (leyendo|después|tras) [{any}] (publicidad|anuncio)",
        "^contenido (patrocinado|ofrecido|elaborado) por",
      },
      comments = {
        "^(deja|deje|dejá|escribe|publica|añade|agrega) (un|tu|su) comentario$",
        "^(ver|leer|mostrar|cargar) [los|todos los] [{number}] comentarios", "^{number} comentarios$",
        "^(los comentarios|comentarios) [{any}] (cerrados|desactivados|moderados)",
        "^(sé el primero en|inicia sesión para|regístrate para|para) comentar", "^(únete a la|participa en la) conversación",
        "^¿ (qué opinas|qué te parece) [{any}] comentarios", "tu dirección de correo electrónico no será publicada",
        "campos obligatorios están", "^normas de (participación|uso|la comunidad)",
        "^(danos|cuéntanos|déjanos) [{any}] (opinión|comentarios|comentario)$",
      },
      nav = {
        "(activa|activar|habilitar|habilita|active|habilite) [el] javascript",
        "javascript {any} (desactivado|deshabilitado|habilitado)",
        "^(utilizamos|usamos|este sitio utiliza|este sitio usa|esta web utiliza) [las|nuestras] cookies",
        "^(aceptar|rechazar|configurar|gestionar) [todas las|las] cookies", "^aceptar y (continuar|cerrar)",
        "^(configuración|política|gestión) de (cookies|privacidad)", "^(ir al|saltar al) contenido",
        "^(volver arriba|volver al inicio|ir arriba)$", "^(tu|su) navegador {any} (soporta|compatible|admite)",
        "^este (vídeo|video|contenido) [{any}] (disponible|reproducir)",
        "^(aviso legal|política de privacidad|términos y condiciones|términos de uso|condiciones de uso|mapa del sitio|política de cookies|quiénes somos|protección de datos)$",
      },
      tags = { "^(etiquetas|temas|tags|archivado en|palabras clave|temas relacionados|más sobre|en esta nota) : {any}" },
      timestamp = {
        "^tiempo de lectura [:] {number}", "^{number} (min|minutos) de lectura",
        "^(publicado|actualizado|última actualización|publicada|actualizada) [:] [el] {date}$",
        "^(publicado|actualizado) hace {any}",
      },
      copyright = {
        "(todos los|reservados todos los) derechos [reservados]", "^prohibid[oa] (la|su) reproducción",
        "queda prohibida (la|su|toda) reproducción", "prohibida (la|su) reproducción",
      },
      disclaimer = {
        "(recibir|recibe|ganar|obtener) una comisión", "enlaces de afiliad*",
        "^las opiniones (expresadas|vertidas|de los autores)",
      },
      contact = {
        "^¿ (tienes|tiene|tenés|has visto) [{any}] ? {any} (escríbenos|contáctanos|contacta|escribe)",
        "^(contacta|escribe|escríbenos|contáctanos) (con|a|al|en) {any}",
      },
      correction = {
        "^(corrección|fe de errores|fe de erratas|aclaración|actualización|nota de la redacción|nota del editor) : {any}",
        "^(este artículo ha|esta noticia ha) sido (actualizado|actualizada|corregido|corregida) (el|con|para|a)",
      },
      embed = {
        "^ver esta publicación en instagram", "^una publicación compartida (por|de)",
        "^este contenido {any} (twitter|instagram|facebook|youtube|cookies)",
      },
    },
    -- headings that open a block of their kind
    heads = {
      byline = { "por", "escrito por", "redactado por" },
      bio = {
        "sobre el autor", "sobre la autora", "sobre los autores", "el autor", "la autora", "sobre la firma", "autor",
        "autora", "acerca del autor", "acerca de la autora",
      },
      related = {
        "lee también", "lea también", "ver también", "también te puede (gustar|interesar)", "te puede interesar",
        "le puede interesar", "te podría interesar", "te recomendamos", "te interesa",
        "más (noticias|información|artículos|leídas|leído|vistas)",
        "más (visto|populares|historias|contenidos|vídeos|sobre este tema)",
        "más (noticias|información|artículos|historias|contenidos) (de|en|sobre) {name}",
        "lo más (leído|visto|popular|comentado|compartido|reciente|destacado|nuevo|importante) [{any}]",
        "las más (leídas|vistas|comentadas)", "los más (leídos|vistos)",
        "(noticias|artículos|notas|contenidos) (relacionadas|relacionados|relacionada|destacadas|destacados)",
        "(temas|historias|vídeos|videos) (relacionadas|relacionados|relacionada|destacadas|destacados)",
        "(noticias|artículos|notas|contenidos) (recomendadas|recomendados|recientes|similares|populares)",
        "(temas|historias|vídeos|videos) (recomendadas|recomendados|recientes|similares|populares)", "relacionadas",
        "relacionados", "relacionado", "recomendados", "recomendadas", "recomendado para ti", "recomendamos",
        "últimas (noticias|horas|entradas|notas|publicaciones)", "última hora", "últimos (artículos|vídeos|videos)",
        "lo último [en] [{name}]", "(más|noticias) (de|en) {name}", "no te (pierdas|lo pierdas)", "además en {name}",
        "destacados", "destacadas", "tendencias", "en portada", "titulares", "seguir leyendo", "otras noticias",
        "otros artículos", "archivado en", "para saber más", "para más información", "puede interesarte",
        "quizás te interese", "del autor", "en otros medios", "más en {name}",
      },
      share = {
        "compartir", "comparte", "comparte este artículo", "comparte esta noticia", "comparte esto", "compartir en",
      },
      promo = {
        "newsletter", "newsletters", "boletín", "boletines", "suscríbete {any}", "suscríbete", "nuestros boletines",
        "regístrate {any}", "hazte socio",
      },
      nav = {
        "menú", "secciones", "servicios", "síguenos", "síguenos en", "sobre nosotros", "quiénes somos", "enlaces",
        "nuestras webs", "legal", "navegación", "redes sociales", "contacto", "enlaces de interés", "más secciones",
      },
      tags = {
        "etiquetas", "temas", "tags", "temas relacionados", "archivado en", "palabras clave", "en este artículo",
        "más sobre",
      },
      comments = {
        "comentarios", "{number} comentarios", "deja un comentario", "deja tu comentario", "deja una respuesta",
        "comentar", "normas de participación",
      },
      contact = { "contacto", "contacto de prensa", "contáctenos" },
    },
    roles = {
      byline = {
        before = {
          "por", "texto[s]:", "autor:", "autora:", "autores:", "escrito por", "redactado por", "publicado por",
          "texto de", "[un] artículo de", "un reportaje de", "una crónica de", "una columna de", "un análisis de",
          "firmado por", "elaborado por", "entrevista de",
        },
      },
      reporting = {
        before = {
          "reportaje:", "reportaje de", "reporte de", "reporte por", "información de", "crónica de", "reportero:",
          "reportera:", "reporteros:", "reporte:", "reportado por", "investigación:", "investigación de",
          "investigación y textos:",
        },
        after = { "reportó desde", "informó desde", "reportaron desde", "informaron desde" },
      },
      additional = {
        before = {
          "con información de", "con informaciones de", "con aportes de", "con reportes de",
          "con la colaboración de", "con colaboración de", "con reporte adicional de", "reporte adicional de",
          "información adicional de", "con la contribución de", "colaboración:", "colaboración de", "colaboradores:",
          "con datos de",
        },
        after = {
          "(colaboró|colaboraron) (en|con) (este artículo|este reportaje|esta nota)",
          "(colaboró|colaboraron) (en|con) (este informe|esta información|esta noticia)",
          "(contribuyó|contribuyeron) (a|con|en) (este artículo|este reportaje|esta nota)",
          "(contribuyó|contribuyeron) (a|con|en) (este informe|este reporte|esta noticia)",
        },
      },
      writing = {
        before = { "redacción:", "redacción de", "redacción por", "guion:", "guión:", "escrito en {place} por" },
      },
      editing = {
        before = {
          "edición:", "edición de", "editado por", "editor:", "editora:", "editores:", "edición por",
          "editado en español por", "edición en español por", "edición en español de", "edición y producción:",
          "coordinación:", "coordinación de", "dirección:", "montaje:", "corrección:", "edición de texto:",
          "adaptado por", "adaptación:",
        },
      },
      photography = {
        before = {
          "foto[s]:", "foto[s] de", "foto[s] por", "fotografía[s]:", "fotografía[s] de", "fotógrafo[s]:",
          "fotógrafa:", "imagen:", "imágenes:", "imágenes de", "ilustración:", "ilustraciones:", "ilustración de",
          "ilustraciones de", "infografía:", "infografía de", "gráfico[s]:", "gráficos de", "vídeo:", "video:",
          "vídeo de", "cámara:", "crédito:", "créditos:",
        },
      },
      translation = {
        before = {
          "traducción:", "traducción de", "traducción por", "traducido por",
          "traducido del (inglés|francés|alemán|portugués|italiano|ruso|ucraniano|árabe) por", "traductor:",
          "traductora:", "traducido al español por",
        },
      },
      compiling = {
        before = { "compilado por", "recopilado por", "recopilación:", "recopilación de", "compilación de" },
      },
      fact_check = {
        before = {
          "verificación:", "verificación de datos:", "verificado por", "verificación de datos por",
          "comprobación de datos:",
        },
      },
      audio = {
        before = {
          "sonido:", "audio:", "voz:", "locución:", "música:", "diseño de sonido:", "narración:", "realización:",
          "presentado por",
        },
      },
      code = {
        before = {
          "desarrollo:", "programación:", "diseño y desarrollo:", "desarrollo web:", "diseño:", "desarrollo de",
          "datos:", "análisis de datos:",
        },
      },
    },
    publisher = { "^© [{number}] {name}", "^copyright [©] [{number}] {name}" },
    source = { "^fuente[s]: {name}$", "(publicado originalmente|originalmente publicado) (en|por) {name}" },
    agency = {
      "Efe", "EuropaPress", "EP", "Notimex", "Télam", "Telam", "Noticias Argentinas", "NA", "Andina",
      "Prensa Latina", "Colprensa", "Servimedia", "Colpisa", "Agencias", "Cuartoscuro", "EFEverde", "Infobae", "ABI",
      "AVN", "Agencia Uno", "Aton Chile", "El Universal", "Reforma", "Agencia Reforma", "Agencia Brasil",
      "La Voz de América", "Notiamérica", "Agencia SINC", "SINC", "EFE Salud", "dpa",
    },
    staff = {
      "redacción", "la redacción", "enviado especial", "enviada especial", "enviados especiales", "redactor jefe",
      "redactora jefe", "agencias", "y agencias", "redacción y agencias", "jefe de redacción", "jefa de redacción",
      "periodista freelance",
    },
    words = {
      ["for"] = { "para" },
      ["and"] = { "y", "e", "&" },
      ["in"] = { "en", "desde", "a" },
      particle = { "de", "del", "la", "las", "los", "y", "i" },
      suffix = { "hijo", "jr" },
      honorific = { "Sr", "Sra", "Srta", "Dr", "Dra", "Don", "Doña", "D", "Dña", "Lic", "Ing" },
      staff = {
        "periodista", "periodistas", "redactor", "redactora", "redactores", "corresponsal", "corresponsales",
        "enviado", "enviada", "reportero", "reportera", "reporteros", "columnista", "colaborador", "colaboradora",
        "fotógrafo", "fotógrafa", "editor", "editora", "redacción", "becario", "becaria", "analista", "autor",
        "autora",
      },
      house = {
        "Prensa", "Agencia", "Noticias", "Medios", "Grupo", "Diario", "Radio", "Televisión", "Editorial",
        "Fundación", "Universidad", "Ministerio", "Ayuntamiento", "Archivo", "Policía", "Gobierno", "SA", "SL",
      },
      month = {
        { "enero", "ene" }, { "febrero", "feb" }, { "marzo", "mar" }, { "abril", "abr" }, { "mayo", "may" },
        { "junio", "jun" }, { "julio", "jul" }, { "agosto", "ago" },
        { "septiembre", "setiembre", "sept", "sep", "set" }, { "octubre", "oct" }, { "noviembre", "nov" },
        { "diciembre", "dic" },
      },
      weekday = { "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo" },
      clock = { "h", "hrs", "horas" },
      ago = {
        "hace", "minuto", "minutos", "hora", "día", "días", "semana", "semanas", "mes", "meses", "año", "años",
        "ayer", "hoy",
      },
      stop = {
        "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "al", "y", "o", "u", "pero", "que",
        "qui", "se", "su", "sus", "lo", "le", "les", "me", "te", "nos", "mi", "tu", "es", "son", "era", "eran",
        "fue", "fueron", "ha", "han", "había", "ser", "está", "están", "hay", "no", "ni", "si", "sí", "más", "menos",
        "muy", "ya", "como", "cuando", "donde", "quien", "por", "para", "con", "sin", "sobre", "entre", "hasta",
        "desde", "según", "ante", "tras", "contra", "este", "esta", "esto", "estos", "estas", "ese", "esa", "eso",
        "aquel", "también", "porque", "aunque", "mientras", "todo", "todos", "toda", "otra", "otro", "sólo", "solo",
        "bien",
      },
    },
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[el | el el | en fecha | el día | con fecha | citando a | citando]],
    wrote = [[escribió | escribio | ha escrito | escribe | escribió lo siguiente | respondió | envió]],
    glue = [[a las | a la | a la(s) | a las(s) | horas | hrs | el usuario | de | del]],
    prose = [[
      como | lo que | cuando | si | porque | él | ella | ellos | yo | nosotros | y | pero | así | esto | eso
    ]],
    months = [[
      enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul |
      agosto, ago | septiembre, setiembre, sep, sept, set | octubre, oct | noviembre, nov | diciembre, dic
    ]],
    day_first = true,
    days = [[
      lunes, lun | martes, mar | miércoles, mié, mie, miercoles | jueves, jue | viernes, vie |
      sábado, sáb, sab, sabado | domingo, dom
    ]],
    am = [[a. m | a.m]],
    pm = [[p. m | p.m]],
    fields = {
      from = [[de | remitente]],
      to = [[para | a | destinatario]],
      cc = [[cc | cco | copia]],
      date = [[fecha | enviado | enviado el | enviada el | enviado en]],
      subject = [[asunto]],
      other = [[responder a | importancia | adjuntos | datos adjuntos]],
    },
    original = [[
      mensaje original | mensaje de origen | correo original | cita original |
      por favor escriba su respuesta por encima de esta línea |
      escriba su respuesta por encima de esta línea | responda por encima de esta línea |
      por favor, escriba su respuesta sobre esta línea | escribe tu respuesta por encima de esta línea
    ]],
    forwarded = [[
      mensaje reenviado | inicio del mensaje reenviado | correo reenviado | mensaje reenviado por |
      comienzo del mensaje reenviado
    ]],
    device = [[
      enviado desde mi … | enviado de mi … | enviado con mi … | enviado desde | enviado de | enviado con |
      enviado vía | enviado mediante | enviado por | mandado desde | obtener outlook para |
      obtenga outlook para | descargar outlook para | consigue outlook para
    ]],
    devices = [[móvil | teléfono | celular | tableta]],
    excuse = [[disculpa | disculpe | disculpen | perdón | perdona | lo siento]],
    greetings = [[
      hola | buenos días | buenas tardes | buenas noches | estimado | estimada | querido | querida | buenas
    ]],
    inline = [[abajo | a continuación | en el texto | entre líneas]],
    closings = [[
      saludos | un saludo | saludos cordiales | un cordial saludo | cordiales saludos | atentamente |
      cordialmente | muy atentamente | un abrazo | abrazos | muchas gracias | gracias | gracias de antemano |
      reciba un cordial saludo | le saluda atentamente | atte | quedo atento | quedo a la espera
    ]],
    disclaimers = [[
      este mensaje y sus archivos adjuntos | este mensaje y cualquier archivo |
      este mensaje se dirige exclusivamente |
      este mensaje contiene información confidencial | si usted no es el destinatario |
      si no es usted el destinatario | si ha recibido este mensaje por error |
      si ha recibido este correo por error | aviso de confidencialidad |
      no suele recibir correos electrónicos de | no suele recibir correo electrónico de |
      este correo procede de fuera | este correo electrónico se ha originado fuera
    ]],
    hints = [[
      este correo electrónico y | aviso legal | antes de imprimir | libre de virus |
      este mensaje y los archivos adjuntos | este mensaje va dirigido | información confidencial |
      notifíquelo al remitente | correo externo | remitente externo | software antivirus |
      protección de datos | este mensaje es confidencial | este correo es confidencial
    ]],
    footers = [[
      recibes este mensaje porque | recibe este correo porque | ha recibido este mensaje porque |
      para cancelar la suscripción | cancelar suscripción | darse de baja | darte de baja |
      para darse de baja | lista de correo
    ]],
  },
}
