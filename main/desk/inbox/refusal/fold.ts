/** A text as the rules read it: small letters, one spelling a word, clauses between bars. */
import { isNear } from './near.ts'

/** What several writings say is written once; on whole words, in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:you|u|ya) (?:guys|all|ppl|people|folks|idiots|assholes|clowns|fools|creeps|losers|jerks|freaks|morons)\b|\by(?:a| a)?ll\b|\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\b(?:do not|don t|dnt|donot)\b/g, 'dont'],
  [/\b(?:can not|cannot|can t)\b/g, 'cant'],
  [/\b(?:will not|won t)\b/g, 'wont'],
  [/\bdid not\b/g, 'didnt'],
  [/\bdoes not\b/g, 'doesnt'],
  [/\bis not\b/g, 'isnt'],
  [/\brn\b/g, 'right now'],
  [/\b(?:i am|i m)\b/g, 'im'],
  [/\b(?:i would|i d)\b/g, 'id'],
  [/\b(?:pls|plz|plse|pleas|plese|pleez)\b/g, 'please'],
  [/\b(?:txt|tex|txet)\b/g, 'text'],
  [/\b(?:tke|taek)\b/g, 'take'],
  // A word near to it, where only it makes sense.
  [/\b(?:spot|shop|step|stoop|top|soap|strop)\b(?= (?:texting|messaging|contacting|sending|spamming) )/g, 'stop'],
  [/\b(?:mre|mor|moar)\b/g, 'more'],
  [/\bno \| more \| (?=(?:texts?|messages?|of)\b)/g, 'no more '],
  [/\b(?:st op|s top|sto p)\b/g, 'stop'],
  [/\bstoptexting(?:me)?\b/g, 'stop texting me'],
  [/\bf yourself\b/g, 'fuck yourself'],
  [/\bnomore\b/g, 'no more'],
  [/\b(?:stop){2,}\b/g, 'stop'],
  [/\bd n d\b/g, 'dnd'],
  [/\b(?:agn|agin|agian|agen)\b/g, 'again'],
  [/\bion\b(?= (?:want|need))/g, 'i dont'],
  [/\bharr?ass?(?=(?:ing|in|ed|ment)\b)/g, 'harass'],
  [/\b(hitt|blow|bother|bugg|harass|spamm|call|contact|annoy|writ|wast|wak|ask|pester|send|begg)in\b/g, '$1ing'],
  [/\b(?:frm|form)\b(?= (?:your|this|the|my|ur) )/g, 'from'],
  [/\b(?:txts|sms|textes)\b/g, 'texts'],
  [/\b(?:txting|txtn|txtng|textin|txtin|texing|texitng)\b/g, 'texting'],
  [/\b(?:msg|mssg|msge)\b/g, 'message'],
  [/\b(?:msgs|mssgs|msges)\b/g, 'messages'],
  [/\b(?:msging|msgin|mssging|messagin)\b/g, 'messaging'],
  [/\bopt(?:ed|ing)? ?out\b/g, 'optout'],
  [/\bopt (?:me|us|this number|my number) out\b/g, 'optout'],
  [/\btext (?=messages?\b)/g, ''],
  [/\boutta\b/g, 'out of'],
  [/\blemme\b/g, 'let me'],
  [/\b(?:un ?sub|unsub\w*|un subscri\w*|unsus\w*be|unsc\w*be|unsus\w*ir\w*|desub\w*be)\b/g, 'unsubscribe'],
  [/\b(?:fk|fck|fuk|fuq|fcuk|f k|f ck|f u c k|phuck)\b/g, 'fuck'],
  [/\bfuck (?:all the way |right |all )off\b/g, 'fuck off'],
  [/\b(?:f off|eff off|fff off)\b/g, 'fuck off'],
  [/\b(?:fu|f u|f you|eff you|fuck u)\b/g, 'fuck you'],
  // What only makes it louder.
  [/\b(?:fucking|fuckin|effing|f ing|goddamn|goddamned|damn|freaking|frigging|friggin|bloody|the hell|the fuck|the heck|tf)\b/g, ' '],
  [/\b(?:x favor|xfa|xfavor|porfa|porfis|porfavor|x fa)\b/g, 'por favor'],
  [/\b(?:msjs?|msn|mensages?|mensajitos?|mensaje|mensajeria)\b/g, 'mensajes'],
  [/\b(?:textos?|textitos?)\b/g, 'textos'],
  [/\b(?:q|k|qe)\b/g, 'que'],
  [/\bd\b(?= (?:estar|tu|su|sus|la|mi|una|ustedes|los|mandar|escribir|este) )/g, 'de'],
  [/\bk(?=it[aeo]|iero\b|ieren\b|ien\b)/g, 'qu'],
  [/\bnd\b/g, 'nada'],
  [/\buste\b/g, 'usted'],
  [/\b(?:lol|lmao|lmfao|rofl|(?:ja|ha|je|he){2,}h?)\b/g, 'haha'],
]

/** Words that people mistype when they refuse, and those that are near to one and are none. */
const targets = ['mensajes', 'manden', 'escriban', 'escriba', 'numero', 'unsubscribe', 'contacting', 'messaging', 'messages', 'texting', 'message', 'contact', 'remove', 'number', 'delete']
const others = new Set(['deleted', 'deletes', 'lumber', 'numbers', 'numbed', 'member', 'contract', 'contacts', 'contacted', 'removed', 'removes', 'remote', 'massage', 'massages', 'messaged', 'passage', 'resting', 'nesting', 'vesting', 'mande', 'mandan', 'mandes', 'escribas', 'escriben', 'escribe', 'manten', 'numeros', 'texted', 'contacte', 'contactes', 'contacten', 'contactar', 'contacto', 'contactos', 'mensaje'])
const stops = /^(?:s+t+[o0]+p+|st[ip9l]p+|stpp|stp|sotp|stpo|tsop|sopt|stawp|stahp|staph|stap|dtop|srop|sto0p|stopo|stoip|stopt|stio|styop|syop|atop|sto)$/

const stopSigns = /[🛑⛔🚫🚷📴✋🤚🖐🙅]/gu
const phones = /[📱📲📞☎💬✉📩]/gu
const laughs = /[😂🤣😆😅😁😄😹😊😍🥰😘❤]/gu

/** Lose. My. Number. */
const eachWordDotted = /^(?:\s*[\p{L}\p{N}]+\.+){3,}\s*$/u

/**
 * @param body as the voter wrote it
 * @returns `| i said stop | three times |`, with `?` before the bar that ends a question; `stopsign`, `haha` and `fuck you` for emoji that say so
 */
export function foldText(body: string): string {
  const plain = body
    .replaceAll(stopSigns, ' stopsign ')
    .replaceAll('📵', ' stopsign phone ')
    .replaceAll(phones, ' phone ')
    .replaceAll(laughs, ' haha ')
    .replaceAll('🖕', ' fuck you ')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .replaceAll(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1 ')
    .replaceAll(/#/g, ' number ')
    .replaceAll(/\bopt\s*[-–—]\s*out\b/g, 'optout')
    .replaceAll(/\$(?=top)/g, 's')
    .replaceAll(/f[*@]+[ck]*k?(?=\W|$)/g, 'fuck')
    // What is drawn ends a clause.
    .replaceAll(/\p{Extended_Pictographic}+/gu, ' | ')
    // S.T.O.P. and S T O P are one word; so is what is left of stop2quit.
    .replaceAll(/\bs[^\p{L}\p{N}]{1,3}t[^\p{L}\p{N}]{1,3}o[^\p{L}\p{N}]{1,3}p\b/gu, 'stop')
    .replaceAll(/\bstop2?(?:end|quit|all)\b/g, 'stop')
  const clauses = (eachWordDotted.test(plain) ? plain.replaceAll('.', ' ') : plain)
    .replaceAll(/\?+/g, ' ? | ')
    .replaceAll(/[.!;:,\n\r…()¡"“”]+|\s[-–—]+\s/g, ' | ')
    .replaceAll(/[^\p{L}\p{N}|?]+/gu, ' ')
  const words = clauses.split(' ').filter(Boolean).map(spelled).join(' ')
  const text = spellings.reduce((read, [writing, word]) => read.replaceAll(writing, word), ` ${words} `)
  return `| ${text} |`.replaceAll(/ +/g, ' ').replaceAll(/(?:\| )+/g, '| ').replaceAll(/(?<=^\||\| )\? \| /g, '')
}

function spelled(word: string): string {
  const short = word.replaceAll(/(.)\1{2,}/g, '$1')
  if (stops.test(word) || stops.test(short)) return 'stop'
  if (short.length < 5 || targets.includes(short) || others.has(short)) return short
  return targets.find((target) => isNear(short, target)) ?? short
}
