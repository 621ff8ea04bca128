/** What the agent wants to come back to: when, again later, and that it is done. */
import type { CommandInput, Outcome } from '../../../contract/commands.ts'
import { done, refuse } from '../../../contract/handlers.ts'
import type { Context } from '../core/context.ts'
import type { Stroke } from '../core/ledger.ts'

/** A conversation has one at a time: another time takes the place of the one before. What is done stays done, however late it is asked for again. */
export function followUpSet({ store, ledger }: Context, { followUpId, conversationId, at }: CommandInput<'followUp.set'>): Outcome {
  if (!store.conversations.get(conversationId)) return refuse({ kind: 'gone' })
  const open = store.followUps.openOf(conversationId)
  if (!open && store.followUps.get(followUpId)) return done
  ledger.commit('worker', (stroke) => putFollowUp({ store }, stroke, { followUpId, conversationId, at }))
  return done
}

/** Writes it within a commit. */
export function putFollowUp({ store }: Pick<Context, 'store'>, stroke: Stroke, { followUpId, conversationId, at }: CommandInput<'followUp.set'>): void {
  const open = store.followUps.openOf(conversationId)
  const id = open?.id ?? followUpId
  const rev = stroke.record('followUp.set', id, { at })
  if (open) store.followUps.move(id, at, rev)
  else store.followUps.add({ id, conversationId, at, createdAt: stroke.at, rev })
  store.dues.set('follow-up', id, at)
  stroke.touch('followUp', id)
}

export function followUpDone({ store, ledger }: Context, { followUpId }: CommandInput<'followUp.done'>): Outcome {
  const row = store.followUps.get(followUpId)
  if (!row) return refuse({ kind: 'gone' })
  if (row.doneAt !== null) return done
  ledger.commit('worker', (stroke) => endFollowUp({ store }, stroke, followUpId))
  return done
}

/** It needs nothing more here, also because it went with its chat; within a commit. */
export function endFollowUp({ store }: Pick<Context, 'store'>, stroke: Stroke, followUpId: string): void {
  store.followUps.end(followUpId, stroke.at, stroke.record('followUp.done', followUpId))
  store.dues.clear('follow-up', followUpId)
  stroke.touch('followUp', followUpId)
}

/** Serves the clock: it is time, and the agent is told once. */
export function tellFollowUp({ store, ledger }: Context, followUpId: string): void {
  ledger.commit('clock', (stroke) => {
    store.dues.clear('follow-up', followUpId)
    const row = store.followUps.get(followUpId)
    if (!row || row.doneAt !== null || row.toldAt !== null) return
    store.followUps.tell(followUpId, stroke.at, stroke.record('followUp.told', followUpId))
    stroke.touch('followUp', followUpId)
    const { phone } = store.conversations.get(row.conversationId)!
    const name = store.contacts.get(phone)?.name
    stroke.tell({ kind: 'follow-up', conversationId: row.conversationId, phone, ...(name && { name }) })
  })
}
