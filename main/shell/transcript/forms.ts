/** The lines of a conversation as text, as CSV and as a page that is printed. Pure. */
import { csvOf, type Cell } from '../saving/csv.ts'
import { moment, zoneHere, type Line, type Person } from './lines.ts'
import { transcriptWords as words } from './words.ts'

/** @param at when it is saved, epoch ms */
export function headOf({ name, number }: Person, at: number): readonly [string, string] {
  return [number === undefined ? words.title({ name }) : words.titleWithNumber({ name, number }), words.saved({ time: moment(at), zone: zoneHere() })]
}

export const textHead = (person: Person, at: number): string => `${headOf(person, at).join('\n')}\n`

export function textOf({ at, who, body, fate, files, isNote }: Line): string {
  const head = [moment(at), who, ...(fate === undefined ? [] : [fate]), ...(isNote ? [words.noteKind] : [])].join(' · ')
  return ['', head, ...(body === '' ? [] : [body]), ...files.map((type) => words.attachment({ type })), ''].join('\n')
}

export const csvHead = (): string => csvOf([[words.time, words.zone, words.from, words.message, words.delivery, words.files]])

export function csvLine({ at, who, body, fate = '', files, isNote }: Line): string {
  const row: readonly Cell[] = [new Date(at).toISOString(), zoneHere(), isNote ? `${who} (${words.noteKind})` : who, body, fate, files.join(' ')]
  return csvOf([row], false)
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => escapes[letter]!)

/** A page without a script; its style lies beside it. Whatever a voter wrote stands in it as text. */
export function paperOf(person: Person, at: number, language: string, lines: readonly Line[], isCut: boolean): string {
  const [title, saved] = headOf(person, at)
  const texts = lines.filter(({ isNote }) => !isNote)
  const notes = lines.filter(({ isNote }) => isNote)
  const count = isCut ? words.cut({ count: texts.length }) : words.count({ count: texts.length })
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="stylesheet" href="paper.css"></head>
<body><h1>${escaped(title)}</h1><p>${escaped(saved)} ${escaped(count)}</p>
${texts.map(article).join('\n')}
${notes.length === 0 ? '' : `<h2>${escaped(words.notes)}</h2>\n${notes.map(article).join('\n')}`}
</body>
</html>
`
}

function article({ at, who, body, fate, files }: Line): string {
  const side = fate === undefined ? 'in' : 'out'
  const meta = [moment(at), ...(fate === undefined ? [] : [fate])].map(escaped).join(' · ')
  const attached = files.map((type) => `<p class="file">${escaped(words.attachment({ type }))}</p>`).join('')
  return `<article class="${side}"><h3 dir="auto">${escaped(who)} <small>${meta}</small></h3>${body === '' ? '' : `<p dir="auto">${escaped(body)}</p>`}${attached}</article>`
}
