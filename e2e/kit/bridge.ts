/** Rules that nobody would wait for at their usual lengths, set before the first start or through the page's own bridge, and facts that no screen shows. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from './app.ts'

type Rules = {
  readonly ringSeconds?: number
  readonly capacity?: number
  readonly ownerMinutes?: number
  readonly missedGoesOffline?: boolean
  readonly routeDays?: number
  readonly wrapReply?: 'reopen' | 'new'
}

/** Changes rules as the Settings page does. Resolves when the desk lives by them. */
export async function changeRules(app: App, rules: Rules): Promise<void> {
  const outcome = await app.page.evaluate<{ readonly ok: boolean }>(`window.desk.command('settings.change', ${JSON.stringify({ rules })})`)
  if (!outcome.ok) throw new Error(`The desk did not take the rules: ${JSON.stringify(outcome)}`)
}

/** How many of so many changes the page had not heard of when they were answered. */
export const overtaken = (app: App, changes: number): Promise<number> =>
  app.page.evaluate<number>(`(async () => {
    let heard = 0
    let late = 0
    const stop = window.desk.on(({ changes }) => { for (const { kind, row } of changes) if (kind === 'settings') heard = row.rules.routeDays })
    for (let days = 1; days <= ${changes}; days += 1) {
      await window.desk.command('settings.change', { rules: { routeDays: days } })
      if (heard !== days) late += 1
    }
    stop()
    return late
  })()`)

/** When the offers that ring began to, epoch ms: one that was taken back and made again would have begun anew. */
export async function ringingSince(app: App): Promise<readonly number[]> {
  type Snapshot = { readonly tasks: readonly { readonly offer?: { readonly offeredAt: number } }[] }
  const { tasks } = await app.page.evaluate<Snapshot>("window.desk.query('desk.snapshot', {})")
  return tasks.flatMap(({ offer }) => (offer ? [offer.offeredAt] : []))
}

/** For tests of anything else: a first text goes at once, so that none of them sits out the seconds in which it can be taken back. */
export const atOnce = { undoSeconds: 0 } as const

/** @param folder the data folder of an app that was never started */
export function keepRules(folder: string, rules: Readonly<Record<string, number>>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ rules }))
}
