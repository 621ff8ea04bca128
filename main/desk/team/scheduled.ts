/** What a text that goes out by itself, at its time, asks of the team and tells it. */
import { pause } from '../../time/pause.ts'
import type { Context } from '../core/context.ts'
import type { Deeds } from './deeds/deeds.ts'

/** The person's card is waited for no longer than at a click. */
const cardMs = 1_500

type Parts = { readonly isOn: () => boolean; readonly deeds: Deeds; readonly readCard: (phone: string) => Promise<void> }

export const forScheduled = (context: Context, { isOn, deeds, readCard }: Parts) => ({
  /** Reads what the team knows of a person; outside of one there is nothing to read. */
  async readCard(phone: string): Promise<void> {
    if (isOn()) await Promise.race([readCard(phone), pause(cardMs, context.ending, context)])
  },
  /** A text was parked: the team hears whose its reply is. To be called in the transaction that parks it. */
  parked({ phone, messageId, to }: { readonly phone: string; readonly messageId: string; readonly to: 'me' | 'any' }): void {
    if (isOn()) deeds.add('promise', phone, { phone, to, messageId, anyway: true })
  },
})
