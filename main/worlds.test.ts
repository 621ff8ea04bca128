import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeskEvent } from '../contract/events.ts'
import { openCarrier, VOTER } from './desk/testbed.ts'
import type { Provider } from './provider/provider.ts'
import { standardSettings } from './standard.ts'
import { openWorlds, type Worlds } from './worlds.ts'

const PRACTICE = '+18335550100'
const NUMBER = '+18335550199'
const SERVICE = `MG${'c'.repeat(32)}`

let folder: string
let worlds: Worlds
let events: DeskEvent[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'textdesk-worlds-'))
  events = []
  start('practice', PRACTICE)
})
afterEach(async () => {
  await worlds.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(mode: 'practice' | 'twilio', sender: string): void {
  const settings = () => ({ ...standardSettings, mode, managed: false })
  const log = { info() {}, warn() {}, error() {} }
  worlds = openWorlds({ folder, settings, publish: (event) => events.push(event), log }, { mode, sender })
}
const leads = (mode: 'practice' | 'twilio', sender: string) => worlds.connect({ ...openCarrier().provider, mode, sender } satisfies Provider)
const snapshot = async () => worlds.queries['desk.snapshot']({})
const compose = (body: string) =>
  worlds.commands['compose.send']({ messageId: crypto.randomUUID(), taskId: crypto.randomUUID(), routeId: crypto.randomUUID(), phone: VOTER, body, option: 'open' })

describe('practice and real life', () => {
  it('share no person, no chat, no word and no mark', async () => {
    worlds.commands['activity.set']({ activity: 'Available' })
    expect(compose('only practice')).toEqual({ ok: true })
    worlds.commands['contact.rename']({ phone: VOTER, name: 'Practised' })
    worlds.commands['contact.mark']({ phone: VOTER, kind: 'opted-out' })
    leads('twilio', NUMBER)
    expect(await snapshot()).toMatchObject({ tasks: [], contacts: [], worker: { activity: 'Offline' } })
    expect(await worlds.queries['contact.suggest']({ text: 'Practised' })).toEqual([])
    expect(await worlds.queries.search({ text: 'practice', limit: 5 })).toEqual({ contacts: [], messages: [] })
    worlds.commands['activity.set']({ activity: 'Available' })
    expect(compose('for real')).toEqual({ ok: true })

    worlds.disconnect({ mode: 'practice', sender: PRACTICE, state: 'connecting' })
    expect((await snapshot()).tasks).toMatchObject([{ last: { body: 'only practice' } }])
  })

  it('are never taken for one another by a page: it is made to ask anew', async () => {
    const { seq } = await snapshot()
    leads('twilio', NUMBER)
    const first = events.find((event) => event.seq > seq)!
    expect(first.seq).toBeGreaterThan(seq + 1)
    expect((await snapshot()).seq).toBeGreaterThanOrEqual(first.seq)
    const numbers = events.map((event) => event.seq)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })
})

it('another sender of the same hotline hides nothing', async () => {
  leads('twilio', NUMBER)
  worlds.commands['activity.set']({ activity: 'Available' })
  compose('Hello')
  leads('twilio', SERVICE)
  expect((await snapshot()).tasks).toMatchObject([{ last: { body: 'Hello' } }])
  await worlds.close()
  start('twilio', SERVICE)
  expect((await snapshot()).tasks).toMatchObject([{ last: { body: 'Hello' } }])
})
