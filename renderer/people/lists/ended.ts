/** What came of a list, in a sentence. */
import type { Import } from '../../../contract/import/imports.ts'
import { listWords } from '../words.ts'

/** `voters.csv: 99,812 added, …` */
export function endWords({ fileName: name, state, added, changed, known, refused }: Import): string {
  if (state === 'undone') return added === 0 ? listWords.undone({ name }) : listWords.undoneBut({ name, count: added })
  return state === 'stopped' ? listWords.stopped({ name, added, refused }) : listWords.done({ name, added, changed, known, refused })
}
