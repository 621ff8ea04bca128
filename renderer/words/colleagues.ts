/** What several rooms say of colleagues: who somebody is, and whose chat one was before. Pure. */
import { wordsOf } from '../../common/wording/table.ts'
import type { Task } from '../../contract/model.ts'
import { isolated } from './people/isolate.ts'

const words = wordsOf('colleagues', {
  /** Nobody can tell who it was. */
  somebody: 'A colleague',
  hands: '{name} hands this to you',
  handsWith: '{name} hands this to you: {note}',
  /** The desk that had the chat did not come back, so it went on by itself. */
  gone: 'Its desk had gone',
  goneWith: 'Its desk had gone: {note}',
})

/** How a colleague is called where a sentence begins; their name is empty when nobody can tell who it was. */
export const colleagueName = (name: string): string => (name === '' ? words.somebody : isolated(name))

/** `Ana hands this to you: Asked for a ride`. */
export function handedWords({ from, note = '' }: NonNullable<Task['handed']>): string {
  const said = isolated(note)
  if (from === undefined) return note === '' ? words.gone : words.goneWith({ note: said })
  const name = colleagueName(from)
  return note === '' ? words.hands({ name }) : words.handsWith({ name, note: said })
}
