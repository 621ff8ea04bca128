/** Texts that are held for the end of a night: once that ends at another time, because a zone or the hours are others by now, so does their wait. */
import type { Context } from '../../core/context.ts'
import type { Stroke } from '../../core/ledger.ts'
import { nightOf } from '../../people/quiet.ts'
import { holdForDay } from './night.ts'

/** One that waits, and until when, epoch ms. */
export type Held = { readonly id: string; readonly phone: string; readonly until: number }

/**
 * Those that wait for the end of this night as it is reckoned by now. To be asked before anything is changed: one that waits for something else
 * beside the night, as for what its failure asked, keeps its time.
 *
 * @param at epoch ms
 * @param about one person's; everybody's without it
 */
export function heldTexts(context: Pick<Context, 'store' | 'settings' | 'waiting'>, at: number, about?: string): readonly Held[] {
  const found: Held[] = []
  for (const { id, conversationId, delivery, quiet, notBefore: until } of context.waiting.all()) {
    if (quiet !== 'held' || delivery !== 'queued') continue
    const { phone } = context.store.conversations.get(conversationId)!
    if ((about ?? phone) === phone && nightOf(context, phone, at)?.turnsAt === until) found.push({ id, phone, until })
  }
  return found
}

/** They wait for the end of the night as it is now; where it is day already the gate is asked at once. Where no day comes they ask at their time. */
export function holdAnew(context: Context, stroke: Stroke, held: readonly Held[]): void {
  for (const { id, phone, until } of held) {
    const night = nightOf(context, phone, stroke.at)
    const end = night ? night.turnsAt : stroke.at
    if (end !== until) holdForDay(context, stroke, id, { isQuiet: true, ...night, turnsAt: end })
  }
}

/** Lets what is held wait by the hours that the settings have. */
export function openHeld(context: Context) {
  let lived = context.settings()
  return {
    settingsChanged(): void {
      const before = lived
      lived = context.settings()
      if (before.rules.textsFrom === lived.rules.textsFrom && before.rules.textsUntil === lived.rules.textsUntil) return
      const held = heldTexts({ ...context, settings: () => before }, context.now())
      if (held.length > 0) context.ledger.commit('clock', (stroke) => holdAnew(context, stroke, held))
    },
  }
}
