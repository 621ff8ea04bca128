/** What speaks against texting a number that is whole, before anything is asked of the desk. */
import { personOf } from '../address.ts'
import { isAtHome, type CountryCode } from './country.ts'
import type { WholeNumber } from './reading.ts'

/** `own` can never be right; of the others the agent knows better. In the order in which they matter. */
export type Warning = 'own' | 'premium' | 'shared-cost' | 'unused' | 'abroad' | 'fixed'

/**
 * @param home the desk's country
 * @param sender the desk's own number, or the Messaging Service in its place
 */
export function warningsOf(number: WholeNumber, home: CountryCode, sender: string | undefined): readonly Warning[] {
  const { phone, country, line, isUnused } = number
  if (sender !== undefined && personOf(sender).person === phone) return ['own']
  return [
    ...(line === 'premium' || line === 'shared-cost' ? [line] : []),
    ...(isUnused ? (['unused'] as const) : []),
    ...(isAtHome(country, home) ? [] : (['abroad'] as const)),
    ...(line === 'fixed' ? [line] : []),
  ]
}
