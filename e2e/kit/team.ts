/** Several desks of one team, each an app of its own, on one carrier and one number. */
import { join } from 'node:path'
import { agentAt, type Agent } from './agent.ts'
import { appAt, type App } from './app.ts'
import { atOnce, keepRules } from './bridge.ts'
import { attachEvidence } from './evidence.ts'
import { deskVariables, expect, test as base } from './fixtures.ts'

/** A reply may take so long from the carrier until it rings, and what a colleague took until it is gone: 4 s without a bell, and a busy machine. */
export const teamTimeout = { timeout: 20_000 }

export type Desk = { readonly app: App; readonly agent: Agent; readonly name: string }

type TeamFixtures = {
  /** Starts a desk whose agent has that name; with `wish` as an administrator rolls it out, which is to join. All end with the test. */
  readonly openDesk: (name: string, more?: { readonly wish?: 'setup' | 'join' | 'off' }) => Promise<Desk>
}

export const test = base.extend<TeamFixtures>({
  openDesk: async ({ folder, carrier, clock, surroundings }, use, info) => {
    const desks: Desk[] = []
    await use(async (name, { wish = 'join' } = {}) => {
      const env = { ...surroundings, ...clock.env, ...deskVariables(carrier, name), TEXTDESK_TEAM: wish }
      keepRules(join(folder, name), atOnce)
      const app = appAt({ folder: join(folder, name), env })
      const desk = { app, agent: agentAt(app), name }
      desks.push(desk)
      await app.start()
      return desk
    })
    for (const { app } of desks) {
      if (info.errors.length > 0) await attachEvidence(info, app, carrier)
      await app.close()
      expect(app.said.filter((line) => /^page: (uncaught|error A fault of the page)/.test(line))).toEqual([])
    }
  },
})

/** The desk is in the team once its task bar leads to it. */
export const inTeam = ({ agent }: Desk): Promise<void> => expect(agent.bar().getByRole('button', { name: 'Team' })).toBeVisible(teamTimeout)

/** Two desks of one team, whose agents take no work yet. */
export async function openPair(openDesk: TeamFixtures['openDesk']): Promise<readonly [Desk, Desk]> {
  const pair = await Promise.all([openDesk('Ana', { wish: 'setup' }), openDesk('Ben', { wish: 'setup' })])
  await Promise.all(pair.map(inTeam))
  return pair
}

/** Hands the open chat on; `to` begins the receiver's name. */
export async function transfer({ app: { page } }: Desk, to: string, note = ''): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Transfer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Transfer chat' })
  await dialog.getByRole('option', { name: to }).click()
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note)
  await dialog.getByRole('button', { name: 'Transfer' }).click()
}

export { expect }
