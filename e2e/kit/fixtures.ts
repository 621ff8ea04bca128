/** What every test has: a fresh data folder, a carrier of its own, the app in a window, and an agent before it. All ends with the test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { agentAt, type Agent } from './agent.ts'
import { appAt, type App } from './app.ts'
import { atOnce, keepRules } from './bridge.ts'
import { account, apiKey, startCarrier, type Carrier } from './carrier.ts'
import { openClock, type Clock } from './clock.ts'
import { openDisplay } from './display.ts'
import { attachEvidence } from './evidence.ts'
import { expect } from './expect.ts'
import { namesInNoTable } from './wording.ts'

type Options = {
  /** Every delay of the carrier is divided by it. */
  readonly speed: number
  /** Whether scripted voters answer. */
  readonly voters: boolean
  /** Whether the carrier knows after a stop what it knew before. */
  readonly lasting: boolean
  /** Whether faults of the page are what is tested; otherwise they fail the test. */
  readonly mayFail: boolean
  /** By which the app lives from its first start, beside the usual ones. */
  readonly rules: Readonly<Record<string, number>>
  /** The app's environment; by default the account at the test's carrier. */
  readonly variables: Readonly<Record<string, string>> | 'account'
}

type Fixtures = Options & {
  /** Removed with the test. */
  readonly folder: string
  /** What the app finds of the machine in its environment: a display. A desktop's tray and notifications only where a test plays them. */
  readonly surroundings: Readonly<Record<string, string>>
  /** Carrier and desk live in one time. */
  readonly world: { readonly carrier: Carrier; readonly clock: Clock }
  /** What it receives the desk hears at once: the time until it looks again goes by. */
  readonly carrier: Carrier
  readonly clock: Clock
  /** Not started yet. */
  readonly stoppedApp: App
  /** Started; nobody has touched it. */
  readonly app: App
  /** At the app's window. */
  readonly agent: Agent
}

/** How long the inbox rests at most while somebody waits for a word (main/desk/inbox/polling.ts). */
const inboxRestsMs = 3_000

type WorkerFixtures = { readonly display: Readonly<Record<string, string>> }

/** The environment of an app whose account an administrator has set. */
export const accountVariables = (carrier: Carrier): Record<string, string> => ({
  TWILIO_ACCOUNT_SID: account.sid,
  TWILIO_AUTH_TOKEN: account.token,
  TEXTDESK_FROM: account.number,
  TEXTDESK_TWILIO_BASE_URL: carrier.url,
  TEXTDESK_AGENT: 'Dana Okafor',
})

/** The same for a desk of a team, whose agent has that name. */
export function deskVariables(carrier: Carrier, name: string): Record<string, string> {
  const { TWILIO_AUTH_TOKEN: _, ...variables } = accountVariables(carrier)
  return { ...variables, ...apiKey, TEXTDESK_AGENT: name }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  speed: [50, { option: true }],
  voters: [false, { option: true }],
  lasting: [false, { option: true }],
  mayFail: [false, { option: true }],
  rules: [atOnce, { option: true }],
  variables: ['account', { option: true }],

  display: [
    async ({}, use) => {
      const display = await openDisplay()
      await use(display.env)
      await display.close()
    },
    { scope: 'worker' },
  ],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'textdesk-e2e-'))
    await use(folder)
    // The app's helpers may write for a moment after its end.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  },
  world: async ({ folder, speed, voters, lasting }, use) => {
    const carrier = await startCarrier({ speed, voters, ...(lasting && { stateFile: join(folder, 'carrier.json') }) })
    const clock = openClock(folder, carrier)
    const heard = <What extends readonly string[]>(receive: (from: string, ...what: What) => Promise<void>) => async (from: string, ...what: What) => {
      await receive(from, ...what)
      await clock.pass(inboxRestsMs)
    }
    await use({ carrier: { ...carrier, receive: heard(carrier.receive), receivePicture: heard(carrier.receivePicture) }, clock })
    await carrier.stop()
  },
  carrier: async ({ world }, use) => use(world.carrier),
  clock: async ({ world }, use) => use(world.clock),
  surroundings: async ({ display }, use) => use({ ...display, DBUS_SESSION_BUS_ADDRESS: 'disabled:' }),
  stoppedApp: async ({ folder, carrier, clock, surroundings, variables, rules, mayFail }, use, info) => {
    const env = { ...surroundings, ...clock.env, ...(variables === 'account' ? accountVariables(carrier) : variables) }
    const data = join(folder, 'data')
    keepRules(data, rules)
    const app = appAt({ folder: data, env })
    await use(app)
    if (info.errors.length > 0) await attachEvidence(info, app, carrier)
    const strangers = await namesInNoTable(app)
    await app.close()
    const faults = app.said.filter((line) => /^page: (uncaught|error A fault of the page)/.test(line))
    if (!mayFail) expect(faults).toEqual([])
    expect(strangers).toEqual([])
  },
  app: async ({ stoppedApp }, use) => {
    await stoppedApp.start()
    await use(stoppedApp)
  },
  agent: async ({ app }, use) => use(agentAt(app)),
})

export { expect }
