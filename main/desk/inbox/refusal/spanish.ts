/** How people refuse in Spanish: formal and familiar, to one and to several, with Mexico's and the Río de la Plata's words among them. Accents are folded. */
import { grammar, type Language } from './rule.ts'

const { harmless, rules } = grammar({
  // Imperatives, subjunctives and infinitives; the past (`no me mandaron`) says what happened.
  write: 'mand(?:e|es|en|ar|ara|aran|arme|eme|enme)|envi(?:e|es|en|ar|ara|aran|arme|eme|enme)|escrib(?:a|as|an|iera|ieran|ir|irme|irle)|contact(?:e|es|en|ar|ara|aran|arme)|text(?:ee|een|ees|ear|earme|ie|ien|ies|iar)|mensaje(?:e|en|es|ar|arme)|spame(?:e|en|es|ar|arme)',
  bother: 'molest(?:e|es|en|ar|arme|ando)|fastidi(?:e|es|en|ar|arme|ando)|jod(?:a|as|an|er|erme|iendo)|chin(?:gue|gues|guen|gar|garme|gando)|acos(?:e|es|en|ar|arme|ando)|hostig(?:ue|uen|ar|arme|ando)|incomod(?:e|en|ar)|insist(?:a|an|ir)|hinch(?:e|es|en|ar|ando)|romp(?:as|an|a)|muel(?:a|as|an)|moliendo|spamear|fregar|friegu?e[ns]?',
  call: 'llam(?:e|es|en|ar|arme|ando)|marqu(?:e|es|en)|habl(?:e|es|en|arme)|busqu(?:e|es|en)',
  writing: 'mand(?:ar|arme|arnos|arles?|ando|andome)|envi(?:ar|arme|arnos|arles?|ando|andome)|escrib(?:ir|irme|iendo|iendome|irle)|contact(?:ar|arme|ando)|text(?:ear|earme|earles?|eando|eandome|iar|iando)|fregando|molestando|chingando|jodiendo|mensaj(?:ear|earme)|llamar|llamarme',
  texts: 'informacion|politica|mensajes|textos|texts|texting|messages|comunicaciones|mensajitos|propaganda|publicidad|spam|cosas|notificaciones|avisos|nada|updates|reminders|emails?|correos|recordatorios|encuestas|invitaciones|anuncios|comunicados|text messages|ads',
  ours: '(?:your|the|these|tu|su|los|las|mi|sus|tus|estos|esos|tantos|de|con|mas|esta|este|ese|el|la|tanto|tanta|ningun)',
  stop: 'pare|paren|parale|parenle|parar|pararle|deten|detente|detenga|detengan|detenganse|detener|alto|basta|suficiente|stop|cese|cesen|ya estuvo|ya estuvo bueno',
  remove: '(?:borr|elimin|quit|remuev|retir|suprim|tach|descart|destruy|desactiv)(?:e|a|en|an|ar|ara|aran|ado)(?:me|nos|l[aoe]s?)?|(?:borr|elimin|quit|retir)(?:eme|ame|enme|anme|enos|elo|enlo)|sa(?:que|quen|ca|car)(?:me|nos|lo)?|sacame|saquenme|bajenme|bajeme|desinscri\\w+',
  me: 'me|(?:mi|my|este) (?:numero|number|nombre|telefono|phone|celular|cel|cell|movil|linea|contacto|info|informacion|datos)|mis datos|a mi (?:mama|papa|esposo|esposa|hijo|hija|abuela|abuelo|suegra|suegro|familia|senora)',
  number: 'numero|number|telefono|celular|cel|cell|movil|linea|contacto|phone|nombre',
  over: '(?= (?:\\? )?\\|)',
  // Who asks with courtesy.
  asking: '(?:prefer\\w+|prefiero|preferimos|quisier\\w+|gustaria|agradec\\w+|agradezco|pid[eo]\\w*|pedimos|ruego|rogamos|suplic\\w+|exij\\w+|solicit\\w+|favor|bondad|amables?|podrian?|puede[ns]?|quier[eo]|queremos|dese[ao]\\w*|espero|necesito|por favor|mejor|ojala)',
  list: 'listas?|list|agenda|directorio|cel|celular|telefono|database|data base|servicio|campana|envios|chat|base de datos|base|sistema|contactos|registros|aqui|ahi|grupo|esto|eso',
  later: 'tarde|noche|ahorita|ahora|hoy|despues|antes|manana|hasta|mientras|cuando|temprano|a esta hora|a estas horas|que estoy|en el trabajo|los domingos|en la (?:noche|manana|tarde)|entre',
})

export const spanish: Language = {
  harmless: harmless(
    // The opposite.
    '(?:no|nunca|no vayan a|sin) (?:me |se |puedo |voy a |vamos a |va a |quiero |podemos |pueden |hay que )*(?:para|pare|paren|parar|dejar|dejes|deje|dejen|detener|detengan|detenga|me quite|me quiten|me borren|me borre|me elimine|me saquen)[^|]*',
    '(?<!por que )no (?:me |nos |lo |la |se |le |vayan a |vaya a |quiero que |deseo que |queremos que )+(?:quit(?:e|en|es|ar)|borr(?:e|en|es|ar)|elimin(?:e|en|es|ar)|sa(?:quen|que|ques|car)|remuev(?:a|an)|cancel(?:e|en|ar)|d(?:ar|en|e) de baja)(?:me|nos|lo|la)?(?: [^|]*)?',
    // They say that they want our texts, or that another hand wrote.
    '^.*(?<![^ ])(?:sin querer|no fui yo|fue un error|(?:puse|mande|escribi|stop|alto|apreto|agarro|puso|mando)(?: [^|]*)? por (?:error|accidente)|(?:pero|yo|mejor|al contrario) si (?:quiero (?:los|sus|recibir|seguir|que)|texte\\w+|escrib\\w+|mand\\w+|me gust\\w+|leo)|por (?:texto|textos|mensajes) (?:esta bien|si|mejor)|con (?:el|los) (?:mensajes?|mensajito|textos) (?:tengo|es suficiente)|mejor (?:mensajes?|textos?|por texto|por mensajes?))(?![^ ]).*$',
    '(?:<remove>)(?:me|nos)? (?:del?|de la|de los) (?:viaje|turno|ride|raite|cita|evento|reunion|transporte|camion|canvass|shift|llamadas|correos?|emails?|cartas|las \\d+|voluntari\\w+)[^|]*',
    '(?:borr|quit|elimin|cambi)en? (?:el|mi) (?:otro|viejo|numero (?:anterior|viejo)|anterior|telefono viejo)[^|]*|si no (?:me|nos) dejan?(?! (?:de|en))[^|]*',
    '(?:dejen|deje|paren) de (?:pelear|pelearse|mentir|robar|hacer|cerrar|contar|jugar|gritar)[^|]*',
    'no se (?:escribir|leer|textear|contactar|como|mandar)[^|]*|no se molest(?:e|en)(?= \\| [^|])',
    '(?:la|el|los|las|esa|ese) otr[ao]s? (?:campana|partido|candidat\\w+|grupo)s?[^|]*',
    '(?:ya )?no (?:voy|vamos|puedo|podemos|necesito|ocupo|va)[^|]*\\| (?:por favor )?cancel\\w+[^|]*|no me (?:manden?|envien?) (?:a (?:otro|otra|la|el|un|una)|al)[^|]*|no (?:quiero|quisiera|queria|quise|es por) (?:molestar|incomodar)(?:l[oae]s?|te)?[^|]*|no me interesa [^|]* pero si vot\\w+[^|]*|a quien (?!(?:le|les) (?:pido|digo|tengo que) )[^|]*',
    'de baja (?:el|la|al|a mi|a un|mi) (?!lista|numero|servicio|suscripcion|celular)[^|]*',
    // Somebody else, or something else, is to cease.
    '(?:como|quien|cuando|donde|hay que|vamos a|tenemos que|van a|pueden|podemos|puedo|me) (?:puedo |se |a )?(?:paro|para|parar|paran|detener|detuvo|detenerme|detienen|bloqueo|bloquear|cancelo|cancelan|cancelar)(?! (?:<ours> )*(?:<texts>|esto|estos))[^|]*',
    '(?:a|hacia|hasta|de|en|es|esta|que|qué|muy|tan|no|hay|palo|el|la|un) (?:para|alto|alta|parada)(?! ya)[^|]*',
    'para (?!ya|de |que |por favor|con |los mensajes|stop|esto|sus (?:mensajes|textos)|no recibir|salirme|quitarme|darme de baja|dejar de |recibir|enviar|mandar|contactar|escribir|textear|mi (?:numero|celular))[^| ]+[^|]*',
    'alto (?!ya|por favor|a los|con|de|los|stop|no)[^| ]+[^|]*',
    '(?:con eso|me) (?:me )?basta|basta con (?!los|las|sus|esto|tanto|tantos|estos|ya)[^|]*',
    'cancel(?:ar|e|en|o|aron|an|ado|ada) (?:mi|el|la) (?!suscripcion|numero|mensajes|servicio)[^|]*',
    '(?:<remove>)[^|]*(?:electoral|de votantes|votantes|padron|nominal|duda|dudas|cita|boleta|foto|licencia)[^|]*',
    // At another time, or in another way: they go on talking.
    'no (?:me |nos )?(?:<write>|<call>|<bother>)(?: (?:mensajes|textos))?(?: tan| muy| por la| en la| a| los| despues)?(?: (?:<later>))[^|]*',
    'no (?:me |nos )?(?:<call>)(?= (?:\\| )?(?:mejor|mandenme|mandeme|mandame|solo|prefiero|texteme|escribame|escribanme|por texto))',
    'no (?:me )?(?:<call>)(?= que )[^|]*',
    '(?:mi (?:jef[ea]|patron|patrona|supervisor|esposo|esposa|marido|mama|papa)|en (?:el|mi) trabajo) no me (?:da|dio|dan|dieron|dara) permiso[^|]*|por que (?:ya )?no (?:me |nos )(?:mandaron|enviaron|escribieron|llego|llegaron|mandan|escriben|llega|llegan)[^|]*',
    // Words of another kind.
    '(?:no|nada|ya no) mas (?:era|una|un|dudas?|preguntas?|queria|quiero saber|que)[^|]*|ya no mas (?:dudas?|preguntas?)[^|]*',
    'no (?:chingues|manches|mames|jodas|inventes)(?= (?:\\? )?\\|)',
    '(?:a la mierda|al carajo) con [^|]*',
    'numero equivocado de [^|]*',
    '(?:alto|espere|pare) \\| (?:dejeme|dejame|quien|espere|espera|un momento|que|como)[^|]*',
    '(?<!de |mi |la )baja (?:la|el|los|las|un|de)[^|]*|bajarse?[^|]*|presion baja[^|]*',
  ),
  manners: /(?<= )(?:por favor|favor|gracias|muchas gracias|ya|pues|senor|senora|senorita|oiga|oye|oigan|amigo|hoy|hola|buenas|disculpe|disculpa|perdon|hombre|de una vez|en serio|de verdad|please|plis|inmediatamente|ahora|ahora mismo|stopsign|caray|wey|guey|no(?= \|)) /g,
  rules: rules(
      '«(?:ya )?(?:<stop>)(?: (?:ya|no|quiero|mas|por favor|stop|basta|alto|con esto|con eso|de una vez))*|cancelar|cancele|cancelen|baja|baja definitiva|dar de baja|salir|quitar|quitarme|eliminar|eliminarme|borrar|borrarme|(?:no|nomas|ya no) mas(?: (?:no|mas|ya|por favor|gracias))*|no mas por favor|nomas»',
      '«(?:ya |por favor )*(?:para|pare|paren|parar|parale|parenle|basta|alto) (?:ya|por favor)(?: [^| ]+){0,2}»|ya (?:pare|paren|parenle|parele|parale|basta)(?: (?:con|de) (?:<ours> )*<texts>)?(?= (?:\\? )?\\|)',
      '(?:<stop>|para) (?:con |de )?(?:esto|eso)(?= (?:\\? )?\\|)',
      '(?:<stop>|para|deje|deja|dejen|dejar|dejate|dejense|terminen|terminen ya) (?:ya )?(?:de|con) (?:estar )?(?:me )?(?:<ours> )*(?:<writing>|<bother>|<texts>)|(?:stop|quit) (?:<writing>)',
      '(?:paren|pare|para|stop|alto|basta|cancel(?:ar|e|en|a|o)|quiero cancelar|terminen|no mas|nomas|ni un|nada de|<stop>) (?:a |con |de )?(?:<ours> )*(?:suscripcion|<texts>)',
      '«(?:no|sin|ni|ni un|ya no) (?:mas )?(?:mensajes|textos|spam)»|(?:no|basta de|ya no) (?:mas )?(?:llamadas|mensajes|textos) ni (?:llamadas|mensajes|textos)',
      // Not to write.
      '(?<!por que )(?:no|ya no|nunca|jamas|ni) (?:se |me |nos |le |les |te |mas )*(?:(?:vuelva|vuelvas|vuelvan|sigan|siga|sigas|esten|este|andes|anden) (?:a )?)?(?:me )?(?:escrib(?:a|as|an|ir|irme|irle|iendo|iendome)|contact(?:e|es|en|ar|arme|ando)|text(?:ee|een|ees|ear|earme|eando)|<bother>)(?: (?:nunca|mas|jamas|a este numero|por favor|nada|otra vez|ya|con|ni|para|gracias|estoy|a mi|al|de nuevo|aqui|por aqui|por (?:este|esta|ningun|texto|textos|mensajes)|en (?:este|mi))[^|]*)?(?= (?:\\? )?\\|)',
      '(?:no|ya no|nunca|jamas|ni) (?:se |me |nos |le |les |mas )*(?:(?:vuelva|vuelvas|vuelvan|sigan|siga|sigas|esten|este|anden|ande) (?:a )?)?(?:mand|envi)(?:e|es|en|ar|arme|arles|ando|andome|arnos)(?: <ours>)* (?:mas|nada|nunca|esto|eso|<texts>)',
      '(?:no|ya no) (?:me |nos )?(?:mand|envi)(?:e|es|en)(?= (?:\\? )?\\|| stop)',
      '(?:no|ni) (?:me )?(?:llame|llamen|llames) ni (?:me )?(?:escrib|mand|text|envi)\\w+',
      '(?:favor de|pido que|pido|les pido que|le pido que|quiero que|que) no (?:me )?(?:mand|envi|escrib|contact|molest)\\w+',
      'que (?:ya )?(?:no|dejen de) (?:me )?(?:lleguen?|mand\\w+|envi\\w+|escrib\\w+|contact\\w+|molest\\w+|text(?:e|i)\\w+)',
      // No wish.
      'no (?:me|nos) interesan? (?:<ours> )*(?:recibir|(?!nada)(?:<texts>))|(?:solicito|quiero|pido|deseo|exijo|requiero)(?: [^| ]+){0,2} (?:la|mi) baja|«(?:ya )?(?:fue|es|con eso es) suficiente»',
      '(?:no|ya no) (?:quiero|quieren?|queremos|deseo|ocupo|requiero|necesito|quisiera|acepto|pedi|solicite|autorizo|autorice|di permiso|doy permiso|he dado permiso|doy mi permiso|consiento)(?: (?:que|para|recibir|mas|me|ningun|su|tu|sus|tus|de|estos|esos|sigan|sigas|los|your|the|these|this))*(?: (?:(?!nada)(?:<texts>)|esto|estos|recibirlos|<write>|<bother>|<writing>|contacto|propaganda|nada (?:de|con) ustedes|saber (?:nada |mas )?de ustedes))',
      '(?:no|nunca|ya no|sin|jamas)(?: (?:les|le|te|mi|he|has|hemos|di|dimos|doy|dado|dieron|tienen|tiene|ningun|su))* (?:permiso|consentimiento|autorizacion)(?= (?:\\? )?\\|| para | de | a )',
      '(?:no|ya no) (?:quiero|deseo|quisiera) (?:ser|seguir|estar|que me)(?: (?:siendo|sigan|en|su|la|esta))* (?:contactad[oa]|molestad[oa]|recibiendo|<list>)',
      // Out of the list.
      '(?:<remove>)(?: (?:<me>))?(?: ya)?(?: (?:de|de la|del|de su|de tu|de esta|de esa|de sus|de este|de ese|de las|de todas sus))(?: (?:la|su|tu|sus))? (?:<list>)',
      '(?:<remove>) (?:<me>)(?= (?:\\? )?\\|| de (?!soltera|casada|mi )| y )',
      '«(?:borr|elimin|quit)(?:eme|ame|enme|enos)|saquenme|saqueme|sacame|sacarme|(?:<remove>)(?: (?:el|mi|este|de|de la|la|esta))* (?:numero|lista|contacto|telefono)»|(?:borrenme|eliminenme|quitenme|saquenme|borreme|saqueme)(?: ya)?(?= (?:\\? )?\\|)',
      '(?:dar|darme|darse|doy|denme|deme|dame|me dan|me den) de baja|(?:dejar|dejo) de recibir(?: (?:<ours> )*(?:<texts>|esto)|(?= (?:\\? )?\\|))|desuscrib\\w+|quiero (?:darme )?(?:la )?baja|(?:salir|salirme|salgo) de (?:la|esta|esa|su) lista|no (?:quiero )?estar en (?:su|esta|esa|la|tu) lista(?! de votantes)',
      '(?:olvid|pierd|borr|elimin|quit)(?:e|a|en|an) (?:mi|este) (?:numero|telefono|contacto)(?! de)|(?:como|donde|que)(?: [^| ]+){0,4} (?:no|dejar de) recibir|como (?:puedo )?cancel\\w+ (?:<ours> )*(?:<texts>|esto|estos)',
      '(?:<asking>|les|le)(?: (?!no )[^| ]+){0,4} (?:que )?(?:ya )?(?:no|nunca|dejar de|dejen de|deje de)(?: (?:me|nos|le|les|se|mas|ser|sea|volver a|vuelvan a|vuelva a|sigan|siga|a este [^| ]+|a mi [^| ]+))* (?:recib\\w+|lleg(?:ue|uen|ar|ando)\\w*|cai?g?(?:a|an)|<writing>|(?:mand|envi|escrib|contact|text|molest)\\w+)(?! (?:la|mi|el) (?:boleta|balota|papeleta|voto|link|foto))',
      '(?:no|ya no|nunca|jamas) (?:quieren?|quiero|queremos|deseo|deseamos|necesito|necesitamos|quisiera|ocupo|requiero|permito|autorizo|acepto)(?: (?:seguir|volver a|mas|que|ya|me|nos|le|les|sigan|siga|esten|este|vuelvan a|vuelva a))* (?:recib\\w+|lleg(?:ue|uen|ar|ando|andome)|ca(?:iga|igan|er)|escrib\\w+|contact\\w+|text(?:e|i)\\w+|mand\\w+|envi\\w+|molest\\w+|ver|oir|leer|saber)(?: (?:ni|un|una|mas|nada|otro|de|estos|esos|estas|esas|los|sus|tus|this|these|those|that|solo|otra vez|nunca|cosas|aqui))*(?= (?:(?:<texts>|ustedes|usted|suyos?|suyas?|mas|nada|propaganda|tu campana|su campana|esto|eso|this)(?: |$)|(?:\\? )?\\|| a este | en (?:este|mi) (?:cel|celular|numero|telefono) ))',
      '(?:que )?(?:ya )?no (?:me|nos|le|les) (?:sigan |siga |esten |este |vuelvan a |vuelva a )*(?:lleguen?|llegando|caiga|caigan)(?: [^| ]+){0,2}(?= (?:\\? )?\\|| de | mas )',
      'abst(?:enga|engan|enganse|engase|ener|enerse|ente) de|(?:retir|revoc|cancel|anul)(?:o|amos|ar|ando) (?:mi|el|todo|cualquier) (?:consentimiento|permiso|autorizacion)|(?:no|nunca|jamas)(?: [^| ]+){0,3} (?:consentimiento|permiso|autorizacion)(?= (?:\\? )?\\|| (?:para|de) (?:que|esto|recibir|mand\\w+|envi\\w+|contact\\w+|escrib\\w+|text\\w+|usar)(?: |$)| a ustedes)',
      '(?<!se |se me |se le )olvid(?:e (?=de|que)|en|a|ense|ese|ate|enme|eme|ame)(?: (?:ya|de|que|por favor))* (?:(?:mi|este|my|el) (?:<number>)|mi\\b|que existo|existo|nosotros|esta familia)|(?:pierd|tir|suelt|romp|bot|bloque|quem|quit|borr|elimin)(?:a|e|an|en) (?:ya )?(?:mi|este|my|el) (?:<number>)|(?:delete|remove|erase|lose|forget|quit|block|take off|take out) (?:mi|este|my) (?:<number>)(?: [^|]*)?',
      '(?:no|ya no|nunca) (?:lo |la |me )?(?:us(?:e|en|es)|utilice[ns]?|agarre[ns]?|marque[ns]?) (?:mas|nunca mas|(?:mi|este) (?:<number>)(?: (?:mas|para [^|]*))?)(?= (?:\\? )?\\|)',
      '(?:cort|par|acab|termin|baj|dej)(?:ala|enla|ela|enlas|enle|ale|ele|en la mano)(?: ya)?(?: (?:con|de|a) (?:<ours> )*(?:<texts>|esto|eso|lo mismo|<writing>)|<over>)|(?:desactiv|apagu?|suspend|silenci|quit|cancel|fren|detengan?)(?:e|a|en|an|ar|enme|eme)? (?:<ours> )*(?:<texts>|suscripcion)|cancel(?:en|ar)? (?:mi|my) suscripcion',
      '«(?:[^|]+ )?(?:ni (?:un|uno|una)(?: (?:solo|sola|mensajes|textos))?(?: mas)?|no vuelvan?(?: (?:por aqui|mas|nunca))?|bajenme|sacarme|borrenme|borreme|eliminenme|quitenme|quiteme|quitame|saquenme|saqueme)(?: (?:ya|nunca|jamas|por favor|de (?:aqui|ahi|esto|una vez)|mas))*»',
      '(?:me|nos) (?:puede[ns]?|podrian?|pudieran?) (?:por favor |ya )*(?:quitar|borrar|eliminar|sacar|remover)(?: (?:de|del) (?:[^| ]+ ){0,2}(?:<list>))?<over>|(?:quit|borr|elimin|saqu|retir)en(?:la|lo|las|los)<over>',
      '(?:bondad|favor|amables?|puede[ns]?|podrian?|quisiera|quiero)(?: (?:de|que))? (?:borr|elimin|quit|sac)ar(?:me|nos)<over>',
      '(?:<remove>)(?: (?:<me>))? (?:from|off) (?:your|the|this|tu|su|la) (?:<list>)',
      '(?:que )?(?:me|nos|le) (?:borr|elimin|quit|sa(?:qu)?|bor)(?:e|en|ara|aran|ar)(?: (?:ya|por favor))?(?: (?:de|del) (?:(?:la|su|tu|esa|esta|sus|este|ese|todo|todas|todos) )*(?:<list>)|<over>)|como (?:me|le|nos)(?: hago(?: para)?| (?:salgo|quito|borro|bajo|doy de baja))(?: que)?(?: (?:ya )?no (?:me )?(?:lleguen?|mand\\w+|escrib\\w+))?(?= (?:de |del )?(?:esto|esta|la lista|aqui|su|este|eso|sus|estos|mas|(?:\\? )?\\|))',
      '(?:no|dont|please no|stop|quit|no mas|basta de|enough|cero) (?:more |mas |con |los |de |sus |the |estos |tantos )*(?:textos|mensajes|propaganda|mandando|textando|texteando|mandandome|texteandome|text messages)(?: (?:more|mas|ok|please|plis|porfa|por favor|ya|no more|para|to|al|a)(?: [^|]*)?|<over>)|no me (?:text|mand|escrib|llam)\\w+(?: [^|]*)? (?:more|no more|anymore|ever|never|nunca mas)|dont (?:mand|escrib|text|envi)(?:ar|arme|ir|irme|e|en|a|an|ear|earme)(?: [^|]*)?|take (?:me|mi [^| ]+) off (?:la|esa|esta|tu|su) lista?|(?:a este|a mi|en este) (?:<number>) (?:ya )?no (?:le |me )?(?:caiga|llegue|mand|escrib|envi)\\w*',
      'no (?:quiero|queremos|deseo|deseamos|quisiera)(?: (?:ya|mas))* (?:formar|ser|pertenecer|estar|seguir)(?: (?:parte|siendo))*(?: (?:de|a|en))? (?:esto|esta|esa|este|ese|su|sus|tu|parte<over>)(?! (?:votacion|eleccion|casilla|fila))(?: [^|]*)?|lista de no (?:llamar|molestar|contactar|enviar)|no (?:hace falta|es necesario|hay necesidad de|tienen que|tiene que)(?: (?:que|me|nos|sigan|siga|seguir|volver a|vuelvan a|vuelva a))+ (?:escrib|mand|envi|text|contact)\\w+(?= (?:\\? )?\\|| mas | (?:<texts>|nada) )|no se moleste[ns]? en[^|]*',
      '«(?:[^|]+ )?(?:borr|elimin|quit|remuev|retir|suprim|saqu|desuscrib|desinscrib)(?:e|en|a)(?:me|nos)(?: (?:ya|por favor|gracias))*»|ces(?:e|en)(?: y [^| ]+)?<over>|desist(?:a|an)',
      'omit(?:a|an|e|en|ir) (?:mi|este|el) (?:<number>)[^|]*|no (?:mand|envi|escrib)(?:ar|ir)(?:me|nos|le|les) (?:otro|mas|ninguno)(?: [^|]*)?|(?:un|de|des)suscri\\w+',
      // Away with you.
      '(?:dej|dej)(?:e|a|en|ame|eme|enme|enos|ennos|anos|enla|enlo)(?: (?:en paz|tranquil[oa]s?|sol[oa]))',
  ),
}
