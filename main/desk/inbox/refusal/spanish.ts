/** How people refuse in Spanish: formal and familiar, to one and to several, with Mexico's and the Río de la Plata's words among them. Accents are folded. */
import { grammar, type Language } from './rule.ts'

const { harmless, refused, doubtful } = grammar({
  // Imperatives, subjunctives and infinitives; the past (`no me mandaron`) says what happened.
  write: 'mand(?:e|es|en|ar|ara|aran|arme|eme|enme)|envi(?:e|es|en|ar|ara|aran|arme|eme|enme)|escrib(?:a|as|an|iera|ieran|ir|irme|irle)|contact(?:e|es|en|ar|ara|aran|arme)|text(?:ee|een|ees|ear|earme)|mensaje(?:e|en|es|ar|arme)|spame(?:e|en|es|ar|arme)',
  bother: 'molest(?:e|es|en|ar|arme|ando)|fastidi(?:e|es|en|ar|arme|ando)|jod(?:a|as|an|er|erme|iendo)|chin(?:gue|gues|guen|gar|garme|gando)|acos(?:e|es|en|ar|arme|ando)|hostig(?:ue|uen|ar|arme|ando)|incomod(?:e|en|ar)|insist(?:a|an|ir)|hinch(?:e|es|en|ar|ando)|romp(?:as|an|a)|spamear|fregar|friegu?e[ns]?',
  call: 'llam(?:e|es|en|ar|arme|ando)|marqu(?:e|es|en)|habl(?:e|es|en|arme)|busqu(?:e|es|en)',
  writing: 'mand(?:ar|arme|arnos|ando|andome)|envi(?:ar|arme|arnos|ando|andome)|escrib(?:ir|irme|iendo|iendome|irle)|contact(?:ar|arme|ando)|text(?:ear|earme|eando|eandome)|mensaj(?:ear|earme)|llamar|llamarme',
  texts: 'informacion|politica|mensajes|textos|texts|texting|messages|comunicaciones|mensajitos|propaganda|publicidad|spam|cosas|notificaciones|avisos|nada',
  ours: '(?:los|las|mi|sus|tus|estos|esos|tantos|de|con|mas|esta|este|ese|el|la|tanto|tanta|ningun)',
  stop: 'pare|paren|parale|parenle|parar|pararle|deten|detente|detenga|detengan|detenganse|detener|alto|basta|suficiente|stop|cese|cesen|ya estuvo|ya estuvo bueno',
  remove: '(?:borr|elimin|quit|remuev|retir|suprim|tach)(?:e|a|en|an|ar|ara|aran|arme|eme|ame|enme|anme|arnos|enos|elo|enlo)|sa(?:que|quen|ca|car)(?:me|nos|lo)?|sacame|saquenme|bajenme|bajeme|desinscri\\w+',
  me: 'me|mi (?:numero|nombre|telefono|celular|contacto|info|informacion|datos)|este (?:numero|telefono|celular|contacto)|mis datos',
  list: 'listas?|base de datos|base|sistema|contactos|registros|aqui|ahi|grupo|esto|eso',
  later: 'tarde|noche|ahorita|ahora|hoy|despues|antes|manana|hasta|mientras|cuando|temprano|a esta hora|a estas horas|que estoy|en el trabajo|los domingos|en la (?:noche|manana|tarde)|entre',
})

export const spanish: Language = {
  harmless: harmless(
    // The opposite.
    '(?:no|nunca|no vayan a|sin) (?:me |se |puedo |voy a |vamos a |va a |quiero |podemos |pueden |hay que )*(?:para|pare|paren|parar|dejar|dejes|deje|dejen|detener|detengan|detenga|me quite|me quiten|me borren|me borre|me elimine|me saquen)[^|]*',
    // Somebody else, or something else, is to cease.
    '(?:como|quien|cuando|donde|hay que|vamos a|tenemos que|van a|pueden|podemos|puedo|me) (?:puedo |se |a )?(?:paro|para|parar|paran|detener|detuvo|detenerme|detienen|bloqueo|bloquear|cancelo|cancelan|cancelar)(?! (?:<ours> )*(?:<texts>|esto|estos))[^|]*',
    '(?:a|hacia|hasta|de|en|es|esta|que|qué|muy|tan|no|hay|palo|el|la|un) (?:para|alto|alta|parada)(?! ya)[^|]*',
    'para (?!ya|de |que |por favor|con |los mensajes|stop|esto|no recibir|dejar de recibir)[^| ]+[^|]*',
    'alto (?!ya|por favor|a los|con|de|los|stop|no)[^| ]+[^|]*',
    '(?:con eso|me) (?:me )?basta|basta con (?!los|las|sus|esto|tanto|tantos|estos|ya)[^|]*',
    'cancel(?:ar|e|en|o|aron|an|ado|ada) (?:mi|el|la) (?!suscripcion|numero|mensajes|servicio)[^|]*',
    '(?:<remove>)[^|]*(?:electoral|de votantes|votantes|padron|nominal|duda|dudas|cita|boleta|foto|licencia)[^|]*',
    // At another time, or in another way: they go on talking.
    'no (?:me |nos )?(?:<write>|<call>|<bother>)(?: (?:mensajes|textos))?(?: tan| muy| por la| en la| a| los| despues)?(?: (?:<later>))[^|]*',
    'no (?:me |nos )?(?:<call>)(?= (?:\\| )?(?:mejor|mandenme|mandeme|mandame|solo|prefiero|texteme|escribame|escribanme|por texto))',
    'no (?:me )?(?:<call>)(?= que )[^|]*',
    // Words of another kind.
    '(?:no|nada|ya no) mas (?:era|una|un|dudas?|preguntas?|queria|quiero saber|que)[^|]*|ya no mas (?:dudas?|preguntas?)[^|]*',
    'no (?:chingues|manches|mames|jodas|inventes)(?= (?:\\? )?\\|)',
    '(?:a la mierda|al carajo) con [^|]*',
    'numero equivocado de [^|]*',
    '(?:alto|espere|pare) \\| (?:dejeme|dejame|quien|espere|espera|un momento|que|como)[^|]*',
    '(?<!de |mi |la )baja (?:la|el|los|las|un|de)[^|]*|bajarse?[^|]*|presion baja[^|]*',
  ),
  manners: /(?<= )(?:por favor|favor|gracias|muchas gracias|ya|pues|senor|senora|senorita|oiga|oye|oigan|amigo|hoy|hola|buenas|disculpe|disculpa|perdon|hombre|de una vez|en serio|de verdad|please|plis|inmediatamente|ahora|ahora mismo|stopsign|caray|wey|guey|no(?= \|)) /g,
  rules: [
    ...refused(
      '«(?:ya )?(?:<stop>)(?: (?:ya|no|quiero|mas|por favor|stop|basta|alto|con esto|con eso|de una vez))*|cancelar|cancele|cancelen|baja|baja definitiva|dar de baja|salir|quitar|quitarme|eliminar|eliminarme|borrar|borrarme|(?:no|nomas|ya no) mas(?: (?:no|mas|ya|por favor|gracias))*|no mas por favor|nomas»',
      '«(?:ya |por favor )*(?:para|pare|paren|parar|parale|parenle|basta|alto) (?:ya|por favor)(?: [^| ]+){0,2}»|ya (?:pare|paren|parenle|parele|parale|basta)(?: (?:con|de) (?:<ours> )*<texts>)?(?= (?:\\? )?\\|)',
      '(?:<stop>|para) (?:con |de )?(?:esto|eso)(?= (?:\\? )?\\|)',
      '(?:<stop>|para|deje|deja|dejen|dejar|dejate|dejense|terminen|terminen ya) (?:ya )?(?:de|con) (?:estar )?(?:me )?(?:<ours> )*(?:<writing>|<bother>|<texts>)|stop (?:<writing>)',
      '(?:paren|pare|para|stop|alto|basta|cancel(?:ar|e|en|a|o)|quiero cancelar|terminen|no mas|nomas|ni un|nada de|<stop>) (?:a |con |de )?(?:<ours> )*(?:suscripcion|<texts>)',
      '«(?:no|sin|ni|ni un|ya no) (?:mas )?(?:mensajes|textos|spam)»|(?:no|basta de|ya no) (?:mas )?(?:llamadas|mensajes|textos) ni (?:llamadas|mensajes|textos)',
      // Not to write.
      '(?<!por que )(?:no|ya no|nunca|jamas|ni) (?:se |me |nos |le |les |te |mas )*(?:(?:vuelva|vuelvas|vuelvan|sigan|siga|sigas|esten|este|andes|anden) (?:a )?)?(?:me )?(?:escrib(?:a|as|an|ir|irme|irle|iendo|iendome)|contact(?:e|es|en|ar|arme|ando)|text(?:ee|een|ees|ear|earme|eando)|<bother>)(?: (?:nunca|mas|jamas|a este numero|por favor|nada|otra vez|ya|con|ni|para|gracias|estoy|a mi|al|de nuevo)[^|]*)?(?= (?:\\? )?\\|)',
      '(?:no|ya no|nunca|jamas|ni) (?:se |me |nos |le |les |mas )*(?:(?:vuelva|vuelvas|vuelvan|sigan|siga|sigas|esten|este|anden|ande) (?:a )?)?(?:mand|envi)(?:e|es|en|ar|arme|arles|ando|andome|arnos)(?: <ours>)* (?:mas|nada|nunca|esto|eso|<texts>)',
      '(?:no|ya no) (?:me |nos )?(?:mand|envi)(?:e|es|en)(?= (?:\\? )?\\|| stop)',
      '(?:no|ni) (?:me )?(?:llame|llamen|llames) ni (?:me )?(?:escrib|mand|text|envi)\\w+',
      '(?:favor de|pido que|pido|les pido que|le pido que|quiero que|que) no (?:me )?(?:mand|envi|escrib|contact|molest)\\w+',
      'que (?:ya )?(?:no|dejen de) (?:me )?(?:lleguen?|mand\\w+|envi\\w+|escrib\\w+|contact\\w+|molest\\w+)',
      // No wish.
      'no (?:me|nos) interesan? (?:<ours> )*(?:recibir|(?!nada)(?:<texts>))|(?:solicito|quiero|pido|deseo) (?:la|mi) baja|«(?:ya )?(?:fue|es|con eso es) suficiente»',
      '(?:no|ya no) (?:quiero|deseo|necesito|quisiera|acepto|pedi|solicite|autorizo|autorice|di permiso|doy permiso|he dado permiso|doy mi permiso|consiento)(?: (?:que|para|recibir|mas|me|ningun|su|tu|sus|tus|de|estos|esos|sigan|sigas|los))*(?: (?:(?!nada)(?:<texts>)|esto|estos|recibirlos|<write>|<bother>|<writing>|contacto|propaganda|nada (?:de|con) ustedes|saber (?:nada |mas )?de ustedes))',
      '(?:no|nunca|ya no|sin|jamas)(?: (?:les|le|te|mi|he|has|hemos|di|dimos|doy|dado|dieron|tienen|tiene|ningun|su))* (?:permiso|consentimiento|autorizacion)(?= (?:\\? )?\\|| para | de | a )',
      '(?:no|ya no) (?:quiero|deseo|quisiera) (?:ser|seguir|estar|que me)(?: (?:siendo|sigan|en|su|la|esta))* (?:contactad[oa]|molestad[oa]|recibiendo|<list>)',
      // Out of the list.
      '(?:<remove>)(?: (?:<me>))?(?: ya)?(?: (?:de|de la|del|de su|de tu|de esta|de esa|de sus|de este|de ese|de las|de todas sus))(?: (?:la|su|tu|sus))? (?:<list>)',
      '(?:<remove>) (?:<me>)(?= (?:\\? )?\\|| de (?!soltera|casada)| y )',
      '«(?:borr|elimin|quit)(?:eme|ame|enme|enos)|saquenme|saqueme|sacame|sacarme|(?:<remove>)(?: (?:el|mi|este|de|de la|la|esta))* (?:numero|lista|contacto|telefono)»|(?:borrenme|eliminenme|quitenme|saquenme|borreme|saqueme)(?: ya)?(?= (?:\\? )?\\|)',
      '(?:dar|darme|darse|doy|denme|deme|dame|me dan|me den) de baja|(?:dejar|dejo) de recibir(?: (?:<ours> )*(?:<texts>|esto)|(?= (?:\\? )?\\|))|desuscrib\\w+|quiero (?:darme )?(?:la )?baja|(?:salir|salirme|salgo) de (?:la|esta|esa|su) lista|no (?:quiero )?estar en (?:su|esta|esa|la|tu) lista(?! de votantes)',
      '(?:olvid|pierd|borr|elimin|quit)(?:e|a|en|an) (?:mi|este) (?:numero|telefono|contacto)(?! de)|(?:como|donde|que)(?: [^| ]+){0,4} (?:no|dejar de) recibir|como (?:puedo )?cancel\\w+ (?:<ours> )*(?:<texts>|esto|estos)',
      // Away with you.
      '(?:dej|dej)(?:e|a|en|ame|eme|enme|enos|ennos|anos|enla|enlo)(?: (?:en paz|tranquil[oa]s?|sol[oa]))',
    ),
    ...doubtful(
      '«para|(?:(?:a mi|a nosotros|la verdad|pues|que) )*no (?:me|nos) interesa(?: (?:nada|eso|esto|la politica|votar|mas|gracias))*|no (?:estoy|estamos|soy) interesad[oa]s?(?: (?:en nada|gracias))*|no quiero(?: ya| mas| gracias)*|quiero cancelar|desinscri\\w+|no interesad[oa]|no interesa|(?:(?:que|son|muy|tan|eres|estan) )*(?:molest|fastidios|canson)(?:o|a|os|as|es)(?: son)?|stop (?:no|ya|dejen)(?: [^|]*)?|(?:borr|elimin|quit|remuev)anme|(?:borr|elimin|quit)(?:elo|enlo|alo)|no quiero nada(?: (?:de esto|de eso|gracias))*|no quiero saber (?:nada|mas)(?: [^|]*)?|(?:cero|ningun|sin) interes|deja|dejenme|dejame|fuera»',
      'no (?:me )?(?:llame|llamen|llames|hablen|hable|busquen|marquen)(?: (?:mas|nunca))?(?= (?:\\? )?\\|)',
      '(?:chinga(?:n|te)?|chinguen) (?:a )?(?:tu|su|sus) madre|(?:vete|vayanse|vayase|larguense|larguese|largate) (?:a la|al)?|a la (?:verga|chingada|mierda)(?= (?:(?:con|todos) |(?:\\? )?\\|))|pinches? (?:mensajes|textos)|pudranse|no (?:chinguen|jodan|mamen)|no esten molestando|dejen de [^|]*',
      '(?:desuscrib|unsubscribe|cancelar suscripcion)',
      '(?:los|lo|te|la) voy a (?:reportar|demandar|denunciar|bloquear)|voy a (?:reportar|demandar|denunciar|bloquear)(?:los|lo|te|la| este numero)|no me (?:inscribi|registre|suscribi|apunte) (?:para|a) (?:esto|<texts>)|(?:no|nunca|jamas)(?: (?:les|le|te))? (?:pedi|autorice|solicite|acepte|di|he dado) (?:esto|(?:<ours> )*<texts>|(?:mi|este) (?:numero|telefono|celular))|no sea[ns]? (?:fastidios|molest|neci|pesad|cans|metich)\\w*|(?:reportado|acoso)|«(?:ya )?(?:(?:te|los|lo|la|estas?|estan|quedas?|quedan) )*bloque(?:ad[oa]s?|o|e|ee)(?: [^|]*)?»',
      '(?:stop|paren|basta|pare|ya basta)(?= (?:\\? )?\\|)',
      // What speaks of ceasing, of a list or of no more texts in any other way.
      '«(?:(?:ya|por favor|que|pues|senora?|oigan?|oye) )*(?:no|nunca|jamas|ni) (?:me |nos |le |les )*(?:<write>|<bother>)(?: (?:mas|ya|nada|nunca|aqui|stop|gracias|por favor|a (?:este|mi|esta|ese) [^|]*))*»',
      '(?:<remove>)(?: (?:mi|este|el|su|ese))+ (?:numero|telefono|celular|nombre|contacto)(?! de (?:soltera|casada))|(?:<remove>) de (?:<ours> )*<list>|(?:sal|salir|salirme|fuera) de (?:<ours> )*(?:<list>)',
      'jod(?:ete|anse|ase)|que (?:se|te) jodan?|hijos? de (?:puta|la chingada)|«(?:cono|carajo) (?:ya|basta)»',
      'demasiados (?:mensajes|textos)|«(?:ya )?(?:me tienen|estoy|estamos) (?:hart|cansad)[oa]s?(?: ya)?»|(?:hart|cansad|aburrid)[oa]s? (?:de|con) (?:que me|(?:<ours> )*(?:<texts>|ustedes|esto|eso))|me tienen hasta|no me gustan? (?:que me (?:<write>)|(?:<ours> )*<texts>)|no me interesa su [^|]*|(?:me|nos) <remove>(?= (?:\\? )?\\|)|(?:te|los|lo|la) report(?:e|o|amos)',
      '(?:les|le|te) (?:dije|digo|he dicho|hemos dicho|repito|pedi|he pedido)(?: [^| ]+ veces)? que (?:ya )?no(?= (?:\\? )?\\|| me | nos | quiero )|cuantas veces (?:tengo|hay|les|le|mas)',
    ),
  ],
}
