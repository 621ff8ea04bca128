/** What a row of the list shows of a chat besides its last words, and says of it. Pure. */
import { hasContent } from '../../../common/content.ts'
import type { Draft, Mark, Task, TextTrouble } from '../../../contract/model.ts'
import { markWords } from '../../words/marks.ts'
import { tasksWords, troubleWords } from '../words.ts'

export type Sign = { readonly kind: TextTrouble | 'draft' | 'barred'; readonly says: string }

/** The one that needs the agent most stands first. */
export function signsOf({ trouble }: Pick<Task, 'trouble'>, bar: Mark | undefined, draft: Pick<Draft, 'body' | 'pictureUrl'> | undefined): readonly Sign[] {
  const signs: (Sign | undefined)[] = [
    trouble && { kind: trouble, says: troubleWords[trouble] },
    bar && { kind: 'barred', says: markWords[bar.kind] },
    draft && hasContent(draft) ? { kind: 'draft', says: tasksWords.draft } : undefined,
  ]
  return signs.filter((sign) => sign !== undefined)
}
