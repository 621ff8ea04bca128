/** Whether a voter says that the number is not the person's whom we look for. It bars nobody by itself: the agent is asked. */

/** A name is written with one capital letter; which person we ask for, only the agent knows. */
const names = [
  /\b(?:this is not|this isn['’]?t|i['’]?m not|i am not|that['’]?s not|not) (?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?\s*[.!]*\s*$/iu,
  /\bno soy \p{Lu}\p{Ll}+\s*[.!]*\s*$/u,
]
const hasName = /(?<=\s)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s*[.!]*\s*$/u

const clauses = [
  /\| (?:(?:sorry|i think|think|hey|hi|you|youve|you have|have|got|its|thats|this is|this|is|the|a|disculpe|perdon|lo siento|tiene|el|es|esta|se) )*(?:wrong|numero|persona) (?:number|person|guy|lady|woman|man|one|equivocad[oa])(?: (?:sorry|disculpe|gracias|buddy|my friend))* \|/,
  /\b(?:nobody|no one|no body|no person|there is no|theres no|no)(?: (?!is\b|was\b|are\b)\w+)? (?:here(?! (?:knows?|can|could|will|has|seems|speaks|wants|to)\b)|at this number|by that name|with that name|named|called(?! (?:me|us|him|her|them|back|yet)\b))\b/,
  /\bdont know (?:any|anyone named|anybody named|who that is|this person|that person|her|him)\b/,
  /\b(?:doesnt|dont|no longer) (?:have|has|own|use|uses) this (?:number|phone)\b/,
  /\bthis (?:number|phone) (?:doesnt|does not|no longer) belongs?\b/,
  /\bno longer (?:his|her|their|my|\w+s) (?:number|phone)\b/,
  /\bjust got this (?:number|phone)\b/,
  /\b(?:isnt|not) (?:his|her|their|\w+s) (?:number|phone)\b/,
  /\b(?:esta|se|andas?|estan) (?:equivocad[oa]s?|equivoco|equivocaron) de (?:numero|persona)\b/,
  /\baqui no (?:vive|hay|esta)\b|\bno conozco a ningun[oa]?\b/,
  /\beste (?:numero|telefono|celular) (?:ya )?no es (?:de|el de)\b|\bya no es (?:de|el numero de|su numero)\b/,
]

/**
 * @param body as the voter wrote it
 * @param folded the same by `foldText`
 */
export const saysWrongNumber = (body: string, folded: string): boolean =>
  clauses.some((says) => says.test(folded)) || names.some((says) => says.test(body) && hasName.test(body))
