/** Whether it is night where a person may be, by the settings' quiet hours. */
import { dayFrom, isQuiet, nightFrom } from '../../../common/zone/quiet.ts'
import { zonesOf } from '../../../common/zone/zones.ts'
import type { Quiet } from '../../../contract/queries.ts'
import type { Context } from '../core/context.ts'

/**
 * @param phone a person's number
 * @param at epoch ms
 */
export function quietOf({ store, settings }: Pick<Context, 'store' | 'settings'>, phone: string, at: number): Quiet {
  const { textsFrom: from, textsUntil: to } = settings().rules
  const hours = { from, to }
  const zones = zonesOf(phone, store.contacts.get(phone)?.ownTimeZone)
  if (!isQuiet(zones, at, hours)) {
    const turnsAt = nightFrom(zones, at, hours)
    return { isQuiet: false, ...(turnsAt !== undefined && { turnsAt }) }
  }
  const zone = zones.find((each) => isQuiet([each], at, hours))
  const turnsAt = dayFrom(zones, at, hours)
  return { isQuiet: true, ...(zone !== undefined && { zone }), ...(turnsAt !== undefined && { turnsAt }) }
}
