/** What stands over a column, in English or Spanish, and what the column is by that. */
import { fold } from '../../../common/search/words.ts'
import type { ImportField } from '../../../contract/import/imports.ts'

/** As a heading is compared: folded, `first_name` and `FirstName` as `first name`, `Voter’s` as `voters`, `Nombre(s)` as `nombres`. */
export const plainHeading = (heading: string): string =>
  fold(heading.replaceAll(/([a-z])([A-Z])/g, '$1 $2')).replaceAll(/\((e?s)\)/g, '$1').replaceAll(/['’]/g, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

const whose = ['vb', 'voters?', 'contacts?', 'persons?', 'votantes?', 'elector(?:a|es)?', 'personas?', 'contactos?', 'del?', 'de la', 'the', 'el', 'la']
const named = ['names?', 'nombres?', 'full', 'completos?', 'complete', 'display', 'legal']
const given = ['first', 'given', 'fore', 'preferred', 'nick', 'pila', 'f names?', 'fname', 'firstname']
const family = ['last', 'family', 'sur', 'second', 'l names?', 'lname', 'lastname', 'surnames?', 'apellidos?']

/** Of these words alone, and of each of the groups one at least. */
const madeOf = (words: readonly string[], ...groups: readonly string[]): RegExp =>
  new RegExp(`^${groups.map((group) => `(?=.*\\b(?:${group})\\b)`).join('')}(?:(?:${words.join('|')})(?: |$))+$`)
/** `First contact` is nobody's first name. */
const isName = '[fl]?names?|nombres?|pila|surnames?|apellidos?|firstname|lastname'

/** In this order. The first numbers are those that texts can go to; what is only called a number is often another one. */
const headings: readonly (readonly [ImportField, RegExp])[] = [
  ['skip', /\b(opt|ok|consent|do not|dnc|fax|email|e mail|correo|id|zip|postal|dob|birth|nacimiento|date|fecha|age|edad|gender|sexo|party|partido|precinct|distrito|district)\b/],
  ['skip', /\b(types?|tipos?|status|estatus|address|direccion|domicilio|street|calle|polling|school|escuela|employer|occupation|middle)\b/],
  ['name', madeOf([...given, ...family, ...named, ...whose, 'and', 'y'], `${given.join('|')}|nombres?`, family.join('|'), isName)],
  ['firstName', madeOf([...given, ...named, ...whose, 'primer'], `${given.join('|')}|primer`, isName)],
  ['firstName', new RegExp(`^(${given.join('|')}|primer)$`)],
  ['lastName', madeOf([...family, ...named, ...whose, 'primer', 'segundo', 'paterno', 'materno'], family.join('|'), isName)],
  ['lastName', new RegExp(`^(${family.join('|')})$`)],
  ['phone', /\b(cell|mobile|movil|celular|text|sms|wireless|whatsapp)\b/],
  ['phone', /\b(phones?|tel|telephone|telefono|telefonos|landline)\b/],
  ['phone', /^(contact )?(numbers?|numeros?)( de contacto)?$/],
  ['name', madeOf([...named, ...whose], 'names?|nombres?|completos?|voters?|contacts?|persons?|votantes?|elector(?:a|es)?|personas?|contactos?')],
  ['language', /\b(languages?|lang|idioma|lengua|lenguaje)\b/],
  ['timeZone', /\b(time ?zone|tz|zona horaria|huso( horario)?)\b/],
  ['place', /^((home|res|residence|mail|mailing|voting) )?(city|town|ciudad|municipio|place|lugar|location|localidad|state|estado|provincia)( name)?$/],
  ['place', /^(county|condado)( name)?$/],
  ['tags', /\b(tags?|labels?|etiquetas?|categor(y|ies|ia|ias)|groups?|grupos?)\b/],
  ['note', /\b(notes?|notas?|comments?|comentarios?|remarks?|observaciones)\b/],
]

/** `rank`: of two columns that are one thing the lower one is meant. */
export type Told = { readonly field: ImportField; readonly rank: number }

/** @returns undefined where the heading says nothing that is known */
export function toldBy(heading: string): Told | undefined {
  const plain = plainHeading(heading)
  const rank = plain === '' ? -1 : headings.findIndex(([, pattern]) => pattern.test(plain))
  return rank === -1 ? undefined : { field: headings[rank]![0], rank }
}

/** Whether a cell says what its column is. */
export const saysField = (cell: string): boolean => (toldBy(cell)?.field ?? 'skip') !== 'skip'
