/** A desk joins a team and leaves it; one that is in none stands aside. */
import { describe, expect, it, vi } from 'vitest'
import { startSandbox } from '../../../provider/provider.kit.ts'
import { openEveningDesk, patience, silence } from '../evening.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
let count = 7000
const nextPhone = (): string => `+1513555${String((count += 1))}`

describe('a desk that joins', () => {
  it('brings its chats, promises and whoever waits along', async () => {
    const solo = openEveningDesk(sandbox, 'Solo')
    await vi.waitFor(async () => expect((await solo.desk.queries['desk.snapshot']({})).line.state).toBe('connected'), patience)
    solo.available()
    const [chat, promised, waiting] = [nextPhone(), nextPhone(), nextPhone()]
    await solo.compose(chat, 'open', 'Hello')
    await solo.compose(promised, 'me', 'Good evening')
    await sandbox.inbound({ from: waiting, body: 'Anybody?' })
    await solo.task(waiting, 'reserved')
    expect(await solo.desk.commands['team.setUp']({})).toEqual({ ok: true })
    await solo.task(waiting, 'reserved')
    await sandbox.inbound({ from: promised, body: 'Good evening' })
    await solo.task(promised, 'assigned')

    const ben = openEveningDesk(sandbox, 'Ben', { team: 'join' })
    await ben.joined()
    ben.available()
    await vi.waitFor(async () => expect(await ben.desk.queries['team.elsewhere']({ phone: chat })).toMatchObject({ holder: { name: 'Solo' } }), patience)
    expect(await ben.desk.commands['team.leave']({})).toEqual({ ok: true })
    await vi.waitFor(async () => expect((await ben.team()).state).toBe('foreign'), patience)

    // The last one turns the light off: nobody's team is left, and the desk is whole again.
    expect(await solo.desk.commands['team.leave']({})).toEqual({ ok: true })
    expect((await solo.team()).state).toBe('off')
    expect((await solo.tasks()).filter(({ state }) => state === 'assigned').map(({ phone }) => phone).toSorted()).toEqual([chat, promised].toSorted())
    const late = nextPhone()
    await sandbox.inbound({ from: late, body: 'Still there?' })
    await solo.task(late, 'reserved')
  })
})

describe('a desk that was told to join', () => {
  it('waits until somebody sets the team up', async () => {
    const early = openEveningDesk(sandbox, 'Early', { team: 'join' })
    await vi.waitFor(async () => expect((await early.team()).trouble).toMatch(/team/), patience)
    expect((await early.team()).state).toBe('joining')
    await openEveningDesk(sandbox, 'Bea', { team: 'setup' }).joined()
    await early.joined()
  })
})

describe('a desk that is in no team', () => {
  it('hands out nothing on a team’s number, and says so', async () => {
    await openEveningDesk(sandbox, 'Ana', { team: 'setup' }).joined()
    const solo = openEveningDesk(sandbox, 'Solo')
    await vi.waitFor(async () => expect((await solo.team()).state).toBe('foreign'), patience)
    solo.available()
    const phone = nextPhone()
    await sandbox.inbound({ from: phone, body: 'Anybody?' })
    await vi.waitFor(() => expect(solo.store.cursors.get('+16025550100')).toBeTruthy(), patience)
    solo.desk.wake()
    expect(await solo.tasks()).toEqual([])
  })
})
