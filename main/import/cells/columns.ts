/** Which column of a list is what: told by what stands over it, in English or Spanish, else by what stands in it. */
import { fold } from '../../../common/search/words.ts'
import type { ImportField } from '../../../contract/import/imports.ts'

/** As a heading is compared: folded, `first_name` and `FirstName` as `first name`. */
const plainHeading = (heading: string): string => fold(heading.replaceAll(/([a-z])([A-Z])/g, '$1 $2')).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** In this order. The first numbers are those that texts can go to. */
const headings: readonly (readonly [ImportField, RegExp])[] = [
  ['skip', /\b(opt|do not|dnc|fax|email|e mail|correo|id|zip|postal|dob|birth|nacimiento|date|fecha|age|edad|gender|sexo|party|partido|precinct|distrito|district)\b/],
  ['firstName', /^(first|given|fore|primer|preferred|nick)( ?name| ?nombre)?$|^(vb |voter )?(f|first) ?name$|^(name|nombre) first$|^nombres?( de pila)$/],
  ['lastName', /^(last|family|sur|second)( ?name)?s?$|^(vb |voter )?(l|last) ?name$|^(primer |segundo )?apellidos?( paterno| materno)?$|^name last$/],
  ['phone', /\b(cell|mobile|movil|celular|text|sms|wireless)\b/],
  ['phone', /\b(phones?|tel|telephone|telefono|telefonos|numero|number|landline)\b/],
  ['name', /^(full |contact |voter |display |nombre )?(names?|nombre|nombres|completo|contact|contacto|voter|votante|elector|person)( completo| full)?( name)?$/],
  ['language', /\b(languages?|lang|idioma|lengua|lenguaje)\b/],
  ['timeZone', /\b(time ?zone|tz|zona horaria|huso( horario)?)\b/],
  ['place', /^((home|res|residence|mail|mailing|voting) )?(city|town|ciudad|municipio|place|lugar|location|localidad|state|estado|provincia)( name)?$/],
  ['place', /^(county|condado)( name)?$/],
  ['tags', /\b(tags?|labels?|etiquetas?|categor(y|ies|ia|ias)|groups?|grupos?)\b/],
  ['note', /\b(notes?|notas?|comments?|comentarios?|remarks?|observaciones)\b/],
]

/** A number by its look: ten digits or more and nothing else, so that neither a ZIP code nor a sentence is one. */
const looksLikeNumber = (cell: string): boolean => /^[\d\s().+-]{10,22}$/.test(cell) && cell.replaceAll(/\D/g, '').length >= 10

export type Column = { readonly heading: string; readonly cells: readonly string[] }

/** One column is the number that texts go to, unless none is. A county is a place where there is no city. */
export function fieldsOf(columns: readonly Column[]): readonly ImportField[] {
  const ranks = columns.map(({ heading }) => (heading === '' ? -1 : headings.findIndex(([, pattern]) => pattern.test(plainHeading(heading)))))
  const fields = ranks.map((rank) => headings[rank]?.[0] ?? 'skip')
  const best = (field: ImportField) => Math.min(...ranks.filter((rank) => headings[rank]?.[0] === field))
  const kept = fields.map((field, index) => ((field === 'phone' || field === 'place') && ranks[index] !== best(field) ? 'skip' : field))
  const first = kept.indexOf('phone')
  const only = kept.map((field, index): ImportField => (field === 'phone' && index !== first ? 'skip' : field))
  // Beside a family name, what is called the name is the other one.
  const isApart = only.includes('lastName') && !only.includes('firstName')
  const named = only.map((field): ImportField => (field === 'name' && isApart ? 'firstName' : field))
  return named.includes('phone') ? named : withNumber(named, columns)
}

/** Without a heading that says it, the number is the column with the most numbers in it, and the first column of other words the name. */
function withNumber(fields: readonly ImportField[], columns: readonly Column[]): readonly ImportField[] {
  const counts = columns.map(({ cells }) => cells.filter(looksLikeNumber).length)
  const most = Math.max(...counts)
  if (most <= 0) return fields
  const number = counts.indexOf(most)
  const isNamed = fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName')
  const words = ({ cells }: Column): boolean => cells.length > 0 && cells.every((cell) => /^[\p{L}\p{M}\s.,'’-]+$/u.test(cell) && /\p{L}{2}/u.test(cell))
  const name = isNamed ? -1 : columns.findIndex((column, index) => index !== number && column.heading === '' && words(column))
  return fields.map((field, index) => (index === number ? 'phone' : index === name ? 'name' : field))
}

/** Whether the first row stands over the others: nothing in it is a number, and some of it is a heading, or looks like nothing below it. */
export function hasHeading(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = rows
  if (first.some((cell) => /\d{5}/.test(cell.replaceAll(/\D/g, '')) && /^[\d\s().+=e"-]+$/i.test(cell.trim()))) return false
  if (first.some((cell) => headings.some(([field, pattern]) => field !== 'skip' && pattern.test(plainHeading(cell))))) return true
  return others.some((row) => row.some(looksLikeNumber))
}
