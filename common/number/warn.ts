/** What speaks against texting a number that is whole, before anything is asked of the desk. */
import { personOf } from '../address.ts'
import { isAtHome, type CountryCode } from './country.ts'
import type { WholeNumber } from './reading.ts'

/** The agent may know better. */
export type Warning = 'premium' | 'shared-cost' | 'unused' | 'abroad' | 'fixed'

/**
 * In the order in which they matter.
 *
 * @param home the desk's country
 */
export function warningsOf({ country, line, isUnused }: WholeNumber, home: CountryCode): readonly Warning[] {
  return [
    ...(line === 'premium' || line === 'shared-cost' ? [line] : []),
    ...(isUnused ? (['unused'] as const) : []),
    ...(isAtHome(country, home) ? [] : (['abroad'] as const)),
    ...(line === 'fixed' ? [line] : []),
  ]
}

/**
 * Whether a person's number is the desk's own, which can never be right.
 *
 * @param sender as the carrier writes it, or the Messaging Service in its place; undefined while there is none
 */
export const isOwnNumber = (phone: string, sender: string | undefined): boolean => sender !== undefined && personOf(sender).person === phone
