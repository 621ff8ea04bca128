/** What a text that goes out by itself, at its time, asks of the team and tells it. */
import { pause } from '../../time/pause.ts'
import type { Context } from '../core/context.ts'
import type { Deeds } from './deeds/deeds.ts'

/** The team is waited for no longer than at a click. */
const askedMs = 3_000

type Parts = { readonly isOn: () => boolean; readonly deeds: Deeds; readonly readCard: (phone: string) => Promise<void>; readonly holderOf: (phone: string) => Promise<{ readonly holder?: unknown }> }

export const forScheduled = (context: Context, { isOn, deeds, readCard, holderOf }: Parts) => ({
  /** Reads what the team knows against texting a person, and says whether a colleague has the chat with them, as far as it answers in time. */
  async isColleagues(phone: string): Promise<boolean> {
    if (!isOn()) return false
    const asked = Promise.all([holderOf(phone).catch(() => ({ holder: undefined })), readCard(phone)]).then(([{ holder }]) => holder !== undefined)
    return (await Promise.race([asked, pause(askedMs, context.ending, context)])) === true
  },
  /** A text was parked: the team hears whose its reply is. To be called in the transaction that parks it. */
  parked({ phone, messageId, to }: { readonly phone: string; readonly messageId: string; readonly to: 'me' | 'any' }): void {
    if (isOn()) deeds.add('promise', phone, { phone, to, messageId, anyway: true })
  },
})
