/** END MY SHIFT: every chat, every promise and every follow-up of this agent goes to somebody else, with a line for each; what cannot go keeps the shift open. */
import { newId } from '../../../../common/ids.ts'
import type { Outcome } from '../../../../contract/commands.ts'
import { done, refuse } from '../../../../contract/handlers.ts'
import { offlineActivity } from '../../../../contract/settings.ts'
import type { HandedOn } from '../../../../contract/team.ts'
import { routeChange } from '../../commands/route.ts'
import type { Context } from '../../core/context.ts'
import { schedule } from '../../scheduled/scheduled.ts'
import { beginActivity } from '../../routing/presence.ts'
import type { Deeds } from '../deeds/deeds.ts'
import { words } from '../deeds/words.ts'

/** How long each is waited for. */
const patienceMs = 10_000

export async function endShift(context: Context, deeds: Deeds, note: string): Promise<Outcome> {
  const { store, ledger } = context
  // Nothing new may come while the rest is handed on.
  ledger.commit('worker', (stroke) => beginActivity(context, stroke, offlineActivity, 'window'))
  const handed: HandedOn[] = []
  const line = (what: HandedOn['what'], phone: string, outcome: Outcome | undefined): void => {
    const name = store.contacts.get(phone)?.name
    handed.push({ what, phone, ...(name && { name }), isDone: outcome?.ok === true })
  }
  for (const { taskId, phone, state, conversationId } of store.team.open()) {
    if (state === 'reserved') continue
    const deed = state === 'wrapping' ? deeds.now('complete', taskId, { taskId }, patienceMs) : deeds.now('transfer', taskId, { taskId, to: 'queue', note, claim: newId() }, patienceMs)
    const isFollowed = state !== 'wrapping' && store.followUps.openOf(conversationId) !== undefined
    const outcome = await deed
    line('chat', phone, outcome)
    if (isFollowed && outcome?.ok) line('followUp', phone, done)
  }
  for (const route of store.routes.page(undefined, 1_000).filter(({ target }) => target === 'me')) {
    const outcome = await deeds.now('promise', route.phone, { phone: route.phone, to: 'any', messageId: route.messageId, anyway: true }, patienceMs)
    line('promise', route.phone, outcome)
    if (outcome?.ok) routeChange(context, { routeId: route.id, to: 'any' })
  }
  // They go out from this computer whoever sits at it; their replies are for whoever is free.
  for (const row of store.scheduled.all()) {
    if (row.state !== 'waiting') continue
    ledger.commit('worker', (stroke) => schedule(context, stroke, { ...row, target: 'any' }))
    line('scheduled', row.phone, done)
  }
  for (const { id, conversationId } of store.followUps.open()) {
    const { phone } = store.conversations.get(conversationId)!
    const outcome = await deeds.now('followUp', phone, { followUpId: id, note, claim: newId() }, patienceMs)
    // Whoever has the chat sees to the voter; of the follow-up this desk goes on telling.
    const isHeld = outcome?.ok === false && outcome.refusal.kind === 'taken'
    line(isHeld ? 'reminder' : 'followUp', phone, isHeld ? done : outcome)
  }
  ledger.say([{ kind: 'notice', row: { kind: 'shift-ended', handed } }])
  return handed.every(({ isDone }) => isDone) ? done : refuse({ kind: 'trouble', text: words.shiftOpen })
}
