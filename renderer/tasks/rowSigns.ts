/** What a row of the list shows of a chat besides its last words, and says of it. Pure. */
import type { Draft, Mark, Task, TextTrouble } from '../../contract/model.ts'
import { markWords } from '../words/marks.ts'

export type Sign = { readonly kind: TextTrouble | 'draft' | 'barred'; readonly says: string }

const troubleWords: Readonly<Record<TextTrouble, string>> = {
  failed: 'A message didn’t arrive',
  unclear: 'It’s not clear whether a message was sent',
  asks: 'A message waits for your word: still send it?',
}

/** The one that needs the agent most stands first. */
export function signsOf({ trouble }: Pick<Task, 'trouble'>, bar: Mark | undefined, draft: Pick<Draft, 'body'> | undefined): readonly Sign[] {
  const signs: (Sign | undefined)[] = [
    trouble && { kind: trouble, says: troubleWords[trouble] },
    bar && { kind: 'barred', says: markWords[bar.kind] },
    draft && draft.body.trim() !== '' ? { kind: 'draft', says: 'Reply not sent yet' } : undefined,
  ]
  return signs.filter((sign) => sign !== undefined)
}
