/** Whether a mark may be taken back by the agent. */
import type { Mark } from '../../contract/model.ts'
import { keywordIn } from './keywords.ts'

/** What the carrier acts on (its keywords, its own word) is the person's to undo. What was read into a person's own words may have been read wrong. */
export function mayTakeBack({ kind, said, reason }: Pick<Mark, 'kind' | 'said'> & { readonly reason?: string | null | undefined }): boolean {
  if (kind !== 'opted-out' || said === 'agent') return true
  return said === 'person' && !!reason && keywordIn(reason) === undefined
}
