-- Spanish. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "es",
  name = "Spanish",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        sr sra srta sres sras srtas d dª dña da dr dra dres dras prof profa lic licda ing arq abog arqto mtro mtra
        gral gral gen cnel col cor tte tcnel cap capt cmdte cdte comte sgto cabo alm alte vicealm brig
        pdte pdta presid vicepres dir subdir secr srio mons pbro hno hna hnos p pe rvdo rvda rev rvdmo emmo
        excmo excma ilmo ilma ilustr excmos excmas vble ven san sn sto sta ss st ste dip sen gob alc
        mr mrs ms mme mlle avda av avd c ctra cra crta pza plza pl pº p.º urb col fracc bo edif depto dpto prov
        mun cia
      ]],
      before_number = [[
        n nº n.º no núm núms nro nros num art arts art.º cap caps cf fig figs lám láms p pp pág págs pg pgs t tt
        vol vols tab tel tels teléf tfno tlf fax apdo apdo. aptdo apto ap ed eds ej ejs ejem ítem inc párr par
        fol fols f ff l lib libr leg c ca col cols vers v vv ref exp máx mín aprox km sec piso kl r.d
      ]],
      inside = [[
        v p.ej ej v.gr v.g i.e e.g cf cfr cfr vid v.s vs ca aprox esp p.e q.e.p.d e.p.d q.d.g d.e.p r.i.p s.s m.i
        b.l.m n.b n.del.a lat ingl fr it port abrev adj adv sust m.n a/c c/c s/n b/n ee
      ]],
      anywhere = [[
        etc etcét et.al ibid ibíd íd id op.cit loc.cit ob.cit sig sigs
        s.a s.l s.r.l s.l.u s.c s.a.u s.en.c s.a.de.c.v c.v s.p.a inc ltd bros ltda cía co corp
        ee.uu e.u.a eeuu u.s u.s.a u.k u.e o.n.u u.r.s.s n.y l.a d.f d.n.i ff.aa ff.cc cc.oo jj.oo aa.vv vv.aa rr.hh
        dd.hh cc.aa m.s.n.m f.c c.f a.d s.d b.o.e
        ene febr feb mzo mar abr jun jul ago agto sept set oct nov dic lun mié jue vie sáb dom
        h hs hrs min seg km cm mm kg mg gr grs lt lts mts m² mill mills pta ptas pts dto admón
        univ inst fac bibl edit ed trad coord comp pról impr jr s.d s.f s.l s.e n.s p.d p.s v.º.b.º vºbº
        izq dcha der ext int tít
      ]],
      after_number = [[ h hs hrs min seg km cm mm kg mg gr grs lt lts ha mts mill mills pta ptas pts hab ]],
      ending = [[ a.c d.c a.m p.m a.de.c d.de.c a.j.c d.j.c a.e.c e.c ph.d m ]],
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
      cuántas porque por por qué
      y e o u ni pero sino mas aunque si sí pues entonces luego mientras porque puesto ya así
      a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
      es son era eran fue fueron será serán ha han había habían hay hubo está están estaba estaban tiene tienen
      puede pueden debe deben
      no nunca jamás nada nadie ningún ninguna ninguno también tampoco además incluso sólo solo solamente
      muy más menos mucho mucha muchos muchas poco pocos pocas todo toda todos todas algún alguna algunos algunas
      alguien algo otro otra otros otras cada cualquier cualquiera ambos ambas varios varias tal tales tan tanto
      aquí allí allá ahí ahora hoy ayer mañana antes después siempre todavía aún ya pronto tarde
      finalmente primero segundo tercero último actualmente recientemente posteriormente anteriormente
      asimismo igualmente sin embargo no obstante quizá quizás tal vez claro bueno gracias dicho dicha dichos
      dos tres cuatro cinco seis siete ocho nueve diez
    ]],
    openers = [[ a al en desde hacia hasta tras antes después el ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[el | el el | en fecha | el día | con fecha | citando a | citando]],
    wrote = [[escribió | escribio | ha escrito | escribe | escribió lo siguiente | respondió | envió]],
    glue = [[a las | a la | a la(s) | a las(s) | horas | hrs | el usuario | de | del]],
    months = [[
      enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul |
      agosto, ago | septiembre, setiembre, sep, sept, set | octubre, oct | noviembre, nov | diciembre, dic
    ]],
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
    original = [[mensaje original | mensaje de origen | correo original | cita original]],
    forwarded = [[
      mensaje reenviado | inicio del mensaje reenviado | correo reenviado | mensaje reenviado por |
      comienzo del mensaje reenviado
    ]],
    device = [[
      enviado desde mi … | enviado de mi … | enviado con mi … | enviado desde | enviado de | enviado con |
      enviado vía | enviado mediante | enviado por | mandado desde | obtener outlook para |
      obtenga outlook para | descargar outlook para | consigue outlook para
    ]],
    devices = [[móvil | teléfono | celular | tableta | correo]],
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
      este mensaje y sus archivos adjuntos | este mensaje y los archivos adjuntos |
      este mensaje y cualquier archivo | este correo electrónico y | este mensaje es confidencial |
      este correo es confidencial | este mensaje se dirige exclusivamente | este mensaje va dirigido |
      este mensaje contiene información confidencial | si usted no es el destinatario |
      si no es usted el destinatario | si ha recibido este mensaje por error |
      si ha recibido este correo por error | aviso de confidencialidad | aviso legal | antes de imprimir |
      libre de virus
    ]],
    footers = [[
      recibes este mensaje porque | recibe este correo porque | ha recibido este mensaje porque |
      para cancelar la suscripción | cancelar suscripción | darse de baja | darte de baja |
      para darse de baja | lista de correo
    ]],
  },
}
