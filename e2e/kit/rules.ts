/** Rules by which an app lives from its first start. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** For tests of anything else: a first text goes at once, so that none of them sits out the seconds in which it can be taken back. */
export const atOnce = { undoSeconds: 0 } as const

/** @param folder the data folder of an app that was never started */
export function keepRules(folder: string, rules: Readonly<Record<string, number>>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ rules }))
}
