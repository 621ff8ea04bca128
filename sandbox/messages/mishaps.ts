/** What goes wrong now and then and passes by itself: a telephone out of reach, a carrier with a hiccup. */
import type { DeliveryCode } from '../http/errors.ts'
import type { Random } from '../world/random.ts'
import type { Row } from '../world/state.ts'

/** How likely a text meets one, at speed 1. */
const chance = 1 / 60

const codes = [30_003, 30_008] as const satisfies readonly DeliveryCode[]

/**
 * The error that a text meets by chance, if it does. It passes: never the first text to a number, and never two in a row.
 * @param before the text to that number that came before
 * @param name of the text; chance goes by it
 */
export function mishap(before: Row | undefined, name: string, random: Random, speed: number): DeliveryCode | undefined {
  if (!before || before.errorCode !== undefined) return undefined
  return random.fraction(`mishap:${name}`) < chance / speed ? codes[Math.floor(random.fraction(`code:${name}`) * codes.length)] : undefined
}
