/** Texts of a cell as they are kept: on one line, or as notes. The same is made of what is known already, so that a list that went out says nothing new. */
import { limits } from '../../../contract/limits.ts'
import { plainName } from '../../../contract/names.ts'
import { withoutControls } from './signs.ts'

/** Notes that one cell may make. */
const mostNotes = 20

/** An apostrophe that keeps a spreadsheet from calculating, as this desk writes it too (csv.ts), is no part of the text. */
const uncalculated = (cell: string): string => cell.replace(/^\s*'(?=[=+\-@＝＋－＠])/u, '')

export const oneLine = (cell: string): string => plainName(uncalculated(cell)).replaceAll(/\s+/gu, ' ').trim()

/** Whether a cell says of somebody what is here already. @param here what is known of them */
export const isSame = (here: string | null, cell: string | null): boolean => here === cell || (here !== null && cell !== null && oneLine(withoutControls(here)) === cell)

/** A cell of notes; its lines are kept. */
export const noteText = (cell: string): string => uncalculated(plainLines(cell))
const plainLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim()

/** Whether a cell holds more than several notes can say. */
export const isLongNote = (text: string): boolean => text.length > mostNotes * limits.personNote

/**
 * What is to be noted of somebody by a cell: nothing when it is made of notes that are here, each with a line between, as a list that goes out has them; else all
 * of it, in several notes where one is too short, without those that are here.
 *
 * @param here the notes that there are
 */
export function notesToAdd(text: string, here: readonly string[]): readonly string[] {
  const plain = here.map((body) => wordsAlone(withoutControls(body)))
  const known = new Set([...plain, ...plain.map(uncalculated)].filter((body) => body !== ''))
  return isMadeOf(wordsAlone(text), known) ? [] : piecesOf(text).filter((piece) => !known.has(wordsAlone(piece)))
}

/** Blanks at the ends of lines, and lines of nothing else, make no other note. */
const wordsAlone = (text: string): string => plainLines(text).split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n')

function isMadeOf(text: string, known: ReadonlySet<string>): boolean {
  const begins = new Set([0])
  // Those that are added on the way come up too.
  for (const at of begins) {
    for (const body of known) {
      if (!text.startsWith(body, at)) continue
      const end = at + body.length
      if (end === text.length) return true
      if (text[end] === '\n') begins.add(end + 1)
    }
  }
  return false
}

/** Parted at the end of a line or a word, where there is one in the second half. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > limits.personNote) {
    const most = rest.slice(0, limits.personNote + 1)
    const half = limits.personNote / 2
    const at = [most.lastIndexOf('\n'), most.search(/\s\S*$/u)].find((found) => found > half) ?? limits.personNote - (/[\uD800-\uDBFF]$/.test(most.slice(0, -1)) ? 1 : 0)
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return [...pieces, rest]
}
