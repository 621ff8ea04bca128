/** What a test asks of the desk through the page's own bridge: rules that nobody would wait for at their usual lengths, and facts that no screen shows. */
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

/** When the offers that ring began to, epoch ms: one that was taken back and made again would have begun anew. */
export async function ringingSince(app: App): Promise<readonly number[]> {
  type Snapshot = { readonly tasks: readonly { readonly offer?: { readonly offeredAt: number } }[] }
  const { tasks } = await app.page.evaluate<Snapshot>("window.desk.query('desk.snapshot', {})")
  return tasks.flatMap(({ offer }) => (offer ? [offer.offeredAt] : []))
}
