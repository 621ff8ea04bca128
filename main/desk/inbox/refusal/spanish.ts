/** How people refuse in Spanish: formal and familiar, to one and to several, with Mexico's and the Río de la Plata's words among them. Accents are folded. */
import { grammar, type Language } from './rule.ts'

const { harmless, refused, doubtful } = grammar({
  // Imperatives, subjunctives and infinitives; the past (`no me mandaron`) says what happened.
  write: 'mand(?:e|es|en|ar|arme|eme|enme)|envi(?:e|es|en|ar|arme|eme|enme)|escrib(?:a|as|an|ir|irme|irle)|contact(?:e|es|en|ar|arme)|text(?:ee|een|ees|ear|earme)|mensaje(?:e|en|es|ar|arme)|spame(?:e|en|es|ar|arme)',
  bother: 'molest(?:e|es|en|ar|arme|ando)|fastidi(?:e|es|en|ar|arme|ando)|jod(?:a|as|an|er|erme|iendo)|chin(?:gue|gues|guen|gar|garme|gando)|acos(?:e|es|en|ar|arme|ando)|hostig(?:ue|uen|ar|arme|ando)|incomod(?:e|en|ar)|insist(?:a|an|ir)|spamear|fregar|friegu?en',
  call: 'llam(?:e|es|en|ar|arme|ando)|marqu(?:e|es|en)|habl(?:e|es|en|arme)|busqu(?:e|es|en)',
  writing: 'mand(?:ar|arme|arnos|ando|andome)|envi(?:ar|arme|arnos|ando|andome)|escrib(?:ir|irme|iendo|iendome|irle)|contact(?:ar|arme|ando)|text(?:ear|earme|eando|eandome)|mensaj(?:ear|earme)|llamar|llamarme',
  texts: 'mensajes|textos|mensajitos|propaganda|publicidad|spam|cosas|notificaciones|avisos|nada',
  ours: '(?:los|las|mi|sus|tus|estos|esos|tantos|de|con|mas|esta|este|ese|el|la|tanto|tanta|ningun)',
  stop: 'pare|paren|parale|parenle|parar|pararle|deten|detente|detenga|detengan|detenganse|detener|alto|basta|suficiente|stop|cese|cesen|ya estuvo|ya estuvo bueno',
  remove: '(?:borr|elimin|quit|remuev|retir|suprim|tach)(?:e|a|en|an|ar|arme|eme|ame|enme|anme|arnos|enos|elo|enlo)|sa(?:que|quen|ca|car)(?:me|nos|lo)?|sacame|saquenme|bajenme|bajeme|desinscri\\w+',
  me: 'me|mi (?:numero|nombre|telefono|celular|contacto|info|informacion|datos)|este (?:numero|telefono|celular|contacto)|mis datos',
  list: 'listas?|base de datos|base|sistema|contactos|registros|aqui|ahi|grupo|esto|eso',
  later: 'tarde|noche|ahorita|ahora|hoy|despues|antes|manana|hasta|mientras|cuando|temprano|a esta hora|a estas horas|que estoy|en el trabajo|los domingos|en la (?:noche|manana|tarde)|entre',
})

export const spanish: Language = {
  harmless: harmless(
    // The opposite.
    '(?:no|nunca|no vayan a|sin) (?:me |se |puedo |voy a |vamos a |va a |quiero |podemos |pueden |hay que )*(?:para|pare|paren|parar|dejar|dejes|deje|dejen|detener|detengan|detenga|me quite|me quiten|me borren|me borre|me elimine|me saquen)[^|]*',
    // Somebody else, or something else, is to cease.
    '(?:como|quien|cuando|donde|hay que|vamos a|tenemos que|van a|pueden|podemos|puedo|me) (?:puedo |se |a )?(?:paro|para|parar|paran|detener|detuvo|detenerme|detienen|bloqueo|bloquear|cancelo|cancelan|cancelar)(?! (?:<ours> )*(?:<texts>))[^|]*',
    '(?:a|hacia|hasta|de|en|es|esta|que|qué|muy|tan|no|hay|palo|el|la|un) (?:para|alto|alta|parada)(?! ya)[^|]*',
    'para (?!ya|de |que |por favor|con |los mensajes|stop|esto)[^| ]+[^|]*',
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
    'no (?:chingues|manches|mames|jodas|inventes)',
    '(?:a la mierda|al carajo) con [^|]*',
    'numero equivocado de [^|]*',
    'baja (?:la|el|los|las|un|de)[^|]*|bajarse?[^|]*|presion baja[^|]*',
  ),
  manners: /(?<= )(?:por favor|favor|gracias|muchas gracias|ya|pues|senor|senora|senorita|oiga|oye|oigan|amigo|hoy|hola|buenas|disculpe|disculpa|perdon|hombre|de una vez|en serio|de verdad|please|plis|inmediatamente|ahora|ahora mismo|stopsign|caray|wey|guey|no) /g,
  rules: [
    ...refused(
      '«(?:ya )?(?:<stop>)(?: (?:ya|no|mas|por favor|stop|basta|alto|con esto|con eso|de una vez))*|cancelar|cancele|cancelen|baja|baja definitiva|dar de baja|salir|quitar|quitarme|eliminar|eliminarme|borrar|borrarme|(?:no|nomas|ya no) mas(?: (?:no|mas))*|no mas por favor|nomas»',
      '«(?:ya |por favor )*(?:para|pare|paren|parar|parale|parenle|basta|alto) (?:ya|por favor)(?: [^| ]+){0,2}»|ya (?:pare|paren|parenle|parele|parale|basta)(?: (?:con|de) (?:<ours> )*<texts>)?(?= (?:\\? )?\\|)',
      '(?:<stop>|para) (?:con |de )?(?:esto|eso)(?= (?:\\? )?\\|)',
      '(?:<stop>|para|deje|deja|dejen|dejar|dejate|dejense|terminen|terminen ya) (?:ya )?(?:de|con) (?:estar )?(?:me )?(?:<ours> )*(?:<writing>|<bother>|<texts>)',
      '(?:paren|pare|para|stop|alto|basta|cancel(?:ar|e|en|a|o)|quiero cancelar|terminen|no mas|nomas|ni un) (?:a |con |de )?(?:<ours> )*(?:mensajes|textos|suscripcion|propaganda|spam|mensajitos)',
      '«(?:no|sin|ni|ni un|ya no) (?:mas )?(?:mensajes|textos|spam)»|(?:no|basta de|ya no) (?:mas )?(?:llamadas|mensajes|textos) ni (?:llamadas|mensajes|textos)',
      // Not to write.
      '(?<!por que )(?:no|ya no|nunca|jamas|ni) (?:se |me |nos |le |les |te |mas )*(?:(?:vuelva|vuelvas|vuelvan|sigan|siga|sigas|esten|este|andes|anden) (?:a )?)?(?:me )?(?:escrib(?:a|as|an|ir|irme|irle|iendo|iendome)|contact(?:e|es|en|ar|arme|ando)|text(?:ee|een|ees|ear|earme|eando)|<bother>)(?: (?:nunca|mas|jamas|a este numero|por favor|nada|otra vez|ya|con|ni|para|gracias|estoy|a mi|al|de nuevo)[^|]*)?(?= (?:\\? )?\\|)',
      '(?:no|ya no|nunca|jamas|ni) (?:se |me |nos |le |les |mas )*(?:(?:vuelva|vuelvas|vuelvan|sigan|siga|sigas|esten|este|anden|ande) (?:a )?)?(?:mand|envi)(?:e|es|en|ar|arme|arles|ando|andome|arnos)(?: <ours>)* (?:mas|nada|nunca|<texts>)',
      '(?:no|ya no) (?:me |nos )?(?:mand|envi)(?:e|es|en)(?= (?:\\? )?\\|| stop)',
      '(?:no|ni) (?:me )?(?:llame|llamen|llames) ni (?:me )?(?:escrib|mand|text|envi)\\w+',
      '(?:favor de|pido que|pido|les pido que|le pido que|quiero que|que) no (?:me )?(?:mand|envi|escrib|contact|molest)\\w+',
      'que (?:ya )?(?:no|dejen de) (?:me )?(?:lleguen?|mand\\w+|envi\\w+|escrib\\w+|contact\\w+|molest\\w+)',
      // No wish.
      '(?:no|ya no) (?:quiero|deseo|necesito|quisiera|acepto|pedi|solicite|autorizo|autorice|di permiso|doy permiso|he dado permiso|doy mi permiso|consiento)(?: (?:que|para|recibir|mas|me|ningun|sus|tus|de|estos|esos|sigan|sigas|los))*(?: (?:mensajes|textos|recibirlos|<write>|<bother>|<writing>|contacto|propaganda|nada (?:de|con) ustedes|saber (?:nada |mas )?de ustedes))',
      // Out of the list.
      '(?:<remove>)(?: (?:<me>))?(?: ya)?(?: (?:de|de la|del|de su|de tu|de esta|de esa|de sus|de este|de ese|de las|de todas sus))(?: (?:la|su|tu|sus))? (?:<list>)',
      '(?:<remove>) (?:<me>)(?= (?:\\? )?\\|| de | y )',
      '«(?:borr|elimin|quit)(?:eme|ame|enme|enos)|saquenme|saqueme|sacame|sacar mi numero|sacarme»|(?:borrenme|eliminenme|quitenme|saquenme|borreme|saqueme)(?: ya)?(?= (?:\\? )?\\|)',
      '(?:dar|darme|darse|doy|denme|deme|dame|dan) de baja|(?:dejar|dejo) de recibir (?:<ours> )*(?:<texts>|esto)|desuscrib\\w+|quiero (?:darme )?(?:la )?baja|(?:salir|salirme|salgo) de (?:la|esta|esa|su) lista|no (?:quiero )?estar en (?:su|esta|esa|la|tu) lista(?! de votantes)',
      '(?:olvid|pierd|borr|elimin|quit)(?:e|a|en|an) (?:mi|este) (?:numero|telefono|contacto)',
      // Away with you.
      '(?:dej|dej)(?:e|a|en|ame|eme|enme|enos|anos|enla|enlo)(?: (?:en paz|tranquil[oa]s?|sol[oa]))',
    ),
    ...doubtful(
      '«para|no me interesa(?: (?:nada|gracias))?|no estoy interesad[oa]|no nos interesa|deja|dejenme|dejame|fuera»',
      'no (?:me )?(?:llame|llamen|llames|hablen|hable|busquen|marquen)(?: (?:mas|nunca))?(?= (?:\\? )?\\|)',
      '(?:chinga(?:n|te)?|chinguen) (?:a )?(?:tu|su|sus) madre|(?:vete|vayanse|vayase|larguense|larguese|largate) (?:a la|al)?|a la (?:verga|chingada|mierda)|pudranse|no (?:chinguen|jodan|mamen)|no esten molestando|dejen de [^|]*',
      '(?:desuscrib|unsubscribe|cancelar suscripcion)',
      '(?:los|lo|te|la) voy a (?:reportar|demandar|denunciar|bloquear)|voy a (?:reportar|demandar|denunciar|bloquear)(?:los|lo|te|la| este numero)|no me (?:inscribi|registre|suscribi|apunte) (?:para|a) (?:esto|<texts>)|no pedi (?:esto|(?:<ours> )*<texts>)|(?:bloqueado|bloqueados|reportado|acoso)',
      '(?:stop|paren|basta|pare|ya basta)(?= (?:\\? )?\\|)',
      'demasiados (?:mensajes|textos)|me tienen harto|estoy hart[oa]',
    ),
  ],
}
