/** Whether a reply holds words of a private note, which a slip of the hand would send to the voter. Pure. */
import { fold, tokensOf } from '../../common/search/words.ts'
import type { Note } from '../../contract/model.ts'

/** So many words in a row are no accident. A shorter note counts as a whole. */
const inARow = 5
/** One word alone says nothing: a note may be a name. */
const fewest = 2

/** The first run of words that the reply has from a note, as the note writes it; undefined when there is none. */
export function sharedWords(reply: string, notes: readonly Pick<Note, 'body'>[]): string | undefined {
  const said = ` ${wordsIn(reply).join(' ')} `
  for (const { body } of notes) {
    const words = wordsIn(body)
    const length = Math.min(inARow, words.length)
    if (length < fewest) continue
    for (let from = 0; from + length <= words.length; from += 1) {
      if (said.includes(` ${words.slice(from, from + length).join(' ')} `)) return writtenIn(body, from, length)
    }
  }
  return undefined
}

const wordsIn = (text: string): readonly string[] => tokensOf(fold(text)).map(({ text: word }) => word)

/** Words of a text as they stand in it; where folding has moved them, all of it. */
function writtenIn(body: string, from: number, length: number): string {
  const folded = fold(body)
  if (folded.length !== body.length) return body
  const tokens = tokensOf(folded)
  const last = tokens[from + length - 1]!
  return body.slice(tokens[from]!.at, last.at + last.text.length)
}
