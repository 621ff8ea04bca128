/** A whole desk as a process of its own: the app's desk and carrier code on a store in memory. It tells its parent of its tasks, and does what that asks. */
import { defaultSettings } from '../../contract/defaults.ts'
import type { Settings } from '../../contract/settings.ts'
import { openDesk } from '../../main/desk/desk.ts'
import { nodeTransport } from '../../main/provider/http/node-transport.kit.ts'
import { openTeam } from '../../main/provider/twilio/team.ts'
import { openTwilio } from '../../main/provider/twilio/twilio.ts'
import { openStore } from '../../main/store/store.ts'

export type Told = { readonly phone: string; readonly id: string; readonly state: string; readonly at: number }
export type Asked = { readonly does: 'accept' | 'takeOver'; readonly phone: string; readonly id: string }

const { BENCH_NAME: name = '', BENCH_CARRIER: baseUrl = '', BENCH_KEY: key, BENCH_FROM: from = '', BENCH_ACCOUNT: accountSid = '', BENCH_SECRET: secret = '' } = process.env
const silent = { info() {}, warn: console.error, error: console.error }
const settings: Settings = { ...defaultSettings, agentName: name, perSecond: 100, mode: 'twilio', managed: true, rules: { ...defaultSettings.rules, capacity: 50 } }
const tell = (message: object): void => void process.send?.(message)

const desk = openDesk({
  store: openStore({ file: ':memory:' }),
  settings: () => settings,
  publish: ({ changes }) => changes.forEach((change) => {
    if (change.kind === 'task') tell({ phone: change.row.phone, id: change.row.id, state: change.row.state, at: Date.now() })
    if (change.kind === 'team' && change.row.state === 'on') tell({ isReady: true })
  }),
  log: silent,
  line: { mode: 'twilio', sender: from },
  team: 'setup',
})
process.on('message', ({ does, phone, id }: Asked) => {
  if (does === 'accept') void desk.commands['task.accept']({ taskId: id })
  else void desk.commands['task.takeOver']({ phone, taskId: id, reason: '' })
})
process.on('disconnect', () => process.exit())
desk.commands['activity.set']({ activity: 'available' })
const account = { accountSid, secret, from, ...(key && { apiKeySid: key }) }
const reach = { transport: nodeTransport(), baseUrl }
desk.connect(openTwilio(account, reach), openTeam(account, reach))
