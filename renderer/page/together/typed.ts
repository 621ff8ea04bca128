/** What is typed in one window of a desk is in all of them; the one in which it is typed gives it to the desk. */
import type { MirrorStore } from '../../desk/mirror/mirror.ts'
import type { DraftStore } from '../../desk/typed/drafts.ts'
import type { OutcomeStore } from '../../desk/typed/outcomes.ts'
import type { Typed } from './words.ts'

type Parts = { readonly mirror: MirrorStore; readonly drafts: DraftStore; readonly outcomes: OutcomeStore }

export function shareTyped({ mirror, drafts, outcomes }: Parts) {
  const conversationOf = (taskId: string): string | undefined => mirror.getState().tasks.get(taskId)?.conversationId

  return {
    typed(taskId: string): readonly Typed[] {
      const draft = drafts.getState().get(conversationOf(taskId) ?? '')
      const outcome = outcomes.getState().get(taskId)
      return [...(draft ? [{ kind: 'draft', draft } as const] : []), ...(outcome ? [{ kind: 'outcome', taskId, outcome } as const] : [])]
    },
    heard(each: Typed): void {
      if (each.kind === 'draft') drafts.hear(each.draft)
      else outcomes.hear(each.taskId, each.outcome)
    },
    /** The chat's window may have died before the desk had all: this one gives it. */
    gone(taskId: string): void {
      const conversationId = conversationOf(taskId)
      if (conversationId === undefined) return
      drafts.keepHeard(conversationId)
      outcomes.keepHeard(taskId)
    },
  }
}
