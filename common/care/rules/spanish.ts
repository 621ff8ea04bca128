/** The same in Spanish. The words are folded: `mátate` is `matate`. */
import { rulesOf, type Phrases } from './rules.ts'

const groups = {
  them: 'te|los|las|le|les',
  cursed: 'pinches?|malditos?|malditas?|puto|puta|putos|putas|pobres?|so|par de|bola de|partida de|manada de|montón de|monton de|sucios?|sucias?',
  are: '(?:eres|son|sois|es usted|ustedes son|usted es|vos sos|sos)(?: (?:un|una|unos|unas|muy|bien|tan|todos|todas|pura|puro|la|el))*',
  /** Somebody else is called so, the writer, or a thing. */
  other: '(?<! (?:soy|fui|un|una|el|la|los|las|mi|ese|esa|es|como|de) )',
  called: 'idiotas?|estupid[oa]s?|imbeciles?|tarad[oa]s?|inutil(?:es)?|perras?|zorras?|basura|escoria|ratas?|cerd[oa]s?|mierda|asco|pendej[oa]s?|cabron(?:es)?|payas[oa]s?|animal(?:es)?|bruto|bruta',
}

const phrases: Phrases = {
  threat: [
    '{them} (?:voy|vamos) a (?:matar|partir|romper|pegar|golpear|quemar|disparar|violar|reventar|madrear|chingar|encontrar|cazar|degollar|ahorcar|hacer dano)', '(?:voy|vamos) a (?:matar|partir|romper|pegar|golpear|quemar|violar|reventar|encontrar)(?:te|los|las|les)',
    'matate', 'muerete', 'mueranse', 'suicidate', 'ojala (?:te|se|los|las) (?:mueras|muera|mueran|maten|mates|violen|pudras|pudran|atropellen)', '(?<! no )(?:ya )?(?:se|sabemos) (?:bien )?donde (?:vives|viven ustedes|trabajas|trabajan|duermes|estas)', 'cuida(?:te|nse)? (?:la|tu|tus|las) espaldas?',
    '(?:te|se) (?:vas|va|van) a arrepentir', '(?:te )?(?:vas|van) a morir', '(?:estas|estan) muert[oa]s?', 'mereces? morir', '(?:deberian|merecen|tienen que) (?:morir(?:se)?|quemarse)', '(?:tu|su) familia (?:\\w+ )?va a (?:pagar|sufrir|morir)', '(?:te|les) (?:meto|doy|pego) (?:un|unos) (?:balazos?|tiros?|plomazos?)', '(?:te|les) (?:va|voy) a (?:salir caro|pesar)',
  ],
  slur: [
    'maric(?:a|on|ona|ones|as)', '{other}jotos?', '(?:eres|son) (?:un |unos )?jotos?', '(?:putos todos|todos putos|eres un puto|pinches? putos?)', 'sudacas?', '(?:negr|indi|mor|chin|gring|mojad)[oa]s? de mierda', 'pinches? (?:negr[oa]s?|indi[oa]s?|prietos?|mojados?|gringos?|jotos?|nacos?)', 'frijoleros?', '(?:vete|vuelve|regresate|larguense|larg[ao]te) a (?:tu|su) (?:pais|tierra)', 'machorras?', 'travelos?',
  ],
  sexual: [
    'chupa(?:me|mela|melo|la)(?: (?:la|el) \\w+)?', 'mama(?:mela|melo)', '(?:manda|mandame|pasa|pasame|envia|enviame) (?:\\w+ )?(?:\\w+ )?(?:desnud[oa]s?|nudes?|el pack|tu pack|intimas)', 'te (?:quiero|voy a) (?:coger|cojer|follar)', '(?:quiero|voy a) (?:cojerte|cogerte|follarte)', '(?:tus|las|unas) (?:tetas|chichis|nalgas)', 'mi (?:verga|polla|pija|pito)', 'que (?:traes|llevas|tienes) puesto', 'mamacita',
  ],
  insult: [
    '(?:hij[oa]s? de (?:la gran |la |tu |su |tus )?puta|hijueputas?|jueputas?|hdp|hij[oa]s? de (?:perra|la chingada|su madre))', 'ching(?:a|uen|ue) (?:a )?(?:tu|su) madre', 'chingate', '(?:vete|vayan|vayanse|vayase|andate|vallanse|larguense) a la (?:mierda|verga|chingada|goma)', '(?:vete|vayanse|vayase) al (?:infierno|carajo|diablo|demonio)', 'que (?:te|los|les) (?:jodan|den|follen)', '(?:jodete|jodanse|pudrete|pudranse)',
    '{other}pendej[oa]s?', '{other}imbecil(?:es)?', '{other}cabron(?:es)?', '{other}(?:gilipollas|comemierdas?|malparid[oa]s?|gonorreas?|culer[oa]s?|lameculos)', 'calla(?:te|nse)(?: (?:la boca|el hocico|ya))', '(?:callate|callense)', '{are} (?:{called})', '(?:{cursed}) (?:{called})', 'que {called} (?:eres|son|sos|es usted)', 'pedazos? de (?:mierda|basura|animal)', '(?<! (?:de|la|una) )puta(?! madre)', 'por el culo', '{other}(?:idiotas?|estupid[oa]s)(?= $)',
  ],
}

export const spanishRules = rulesOf(phrases, groups)
