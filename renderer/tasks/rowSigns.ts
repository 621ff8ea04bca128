/** What a row of the list shows of a chat besides its last words, and says of it. Pure. */
import type { Draft, Mark, Task, TextTrouble } from '../../contract/model.ts'
import { markWords } from '../words/marks.ts'

export type Sign = { readonly kind: TextTrouble | 'draft' | 'barred'; readonly says: string }

const troubleWords: Readonly<Record<TextTrouble, string>> = {
  failed: 'A text didn’t arrive',
  unclear: 'Nobody can tell whether a text was sent',
  asks: 'A text asks whether it should still go',
}

/** The one that needs the agent most stands first. */
export function signsOf({ trouble }: Pick<Task, 'trouble'>, bar: Mark | undefined, draft: Pick<Draft, 'body'> | undefined): readonly Sign[] {
  const signs: (Sign | undefined)[] = [
    trouble && { kind: trouble, says: troubleWords[trouble] },
    bar && { kind: 'barred', says: markWords[bar.kind] },
    draft && draft.body.trim() !== '' ? { kind: 'draft', says: 'Reply begun' } : undefined,
  ]
  return signs.filter((sign) => sign !== undefined)
}
