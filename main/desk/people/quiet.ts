/** Whether it is night where a person may be, by the settings' quiet hours. */
import { dayFrom, isQuiet, nightFrom } from '../../../common/zone/quiet.ts'
import { zonesOf } from '../../../common/zone/zones.ts'
import type { Quiet } from '../../../contract/queries.ts'
import type { Context } from '../core/context.ts'

type Asking = Pick<Context, 'store' | 'settings'>

/** Where the person may be, and between which hours texts may go out. */
function placesOf({ store, settings }: Asking, phone: string) {
  const { textsFrom: from, textsUntil: to } = settings().rules
  return { zones: zonesOf(phone, store.contacts.get(phone)?.ownTimeZone), hours: { from, to } }
}

/**
 * @param phone a person's number
 * @param at epoch ms
 * @returns the night that it is then; undefined by day, which takes no more than a look at the clock
 */
export function nightOf(context: Asking, phone: string, at: number): Quiet | undefined {
  const { zones, hours } = placesOf(context, phone)
  if (!isQuiet(zones, at, hours)) return undefined
  const zone = zones.find((each) => isQuiet([each], at, hours))
  const turnsAt = dayFrom(zones, at, hours)
  return { isQuiet: true, ...(zone !== undefined && { zone }), ...(turnsAt !== undefined && { turnsAt }) }
}

/** The same, and by day when the next night begins. */
export function quietOf(context: Asking, phone: string, at: number): Quiet {
  const night = nightOf(context, phone, at)
  if (night) return night
  const { zones, hours } = placesOf(context, phone)
  const turnsAt = nightFrom(zones, at, hours)
  return { isQuiet: false, ...(turnsAt !== undefined && { turnsAt }) }
}
