/** Replies that are promised, while those to whom they are promised come and go. */
import { describe, expect, it, vi } from 'vitest'
import { startSandbox } from '../../provider/provider.kit.ts'
import { isWithCarrier, openEveningDesk, patience, silence } from './evening.kit.ts'
import { openEvening, type Spoiled } from './weather/weather.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
const { openTeam, nextPhone, tasksAt, passAtCarrier } = openEvening(sandbox, 5000)

describe('a promised reply', () => {
  it('waits for an owner who has quit, then is anybody’s, and the owner comes back to neither', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [Spoiled, Spoiled]
    const phone = nextPhone()
    ana.available()
    expect(await ana.compose(phone, 'me', 'Will you vote?')).toEqual({ ok: true })
    await isWithCarrier(ana, phone)
    await ana.close()
    // The carrier notices some seconds later that her bell is cut.
    await vi.waitFor(async () => expect((await ben.desk.queries['team.board']({})).workers.find(({ name }) => name === ana.name)).toMatchObject({ activity: 'offline' }), patience)
    ben.available()
    await sandbox.inbound({ from: phone, body: 'Yes' })
    await vi.waitFor(async () => expect(await tasksAt(phone)).toMatchObject([{ status: 'pending' }]), { timeout: 30_000 })
    await passAtCarrier(9 * 60_000)
    expect(await tasksAt(phone)).toMatchObject([{ status: 'pending' }])
    await passAtCarrier(10 * 60_000 + 1_000)
    await ben.accept((await ben.task(phone, 'reserved')).id)

    const again = openEveningDesk(sandbox, ana.name, { team: 'setup', store: ana.store })
    await again.joined()
    await vi.waitFor(async () => expect((await again.desk.queries['desk.snapshot']({})).routes).toEqual([]), patience)
    expect(await again.tasks()).toEqual([])
  })

  it('on a number that a colleague holds is made only when the agent insists, and what the voter writes stays in the chat that there is', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [Spoiled, Spoiled]
    const phone = nextPhone()
    for (const desk of [ana, ben]) desk.available()
    expect(await ana.compose(phone, 'open', 'Hello from Ana')).toEqual({ ok: true })
    await isWithCarrier(ana, phone)
    expect(await ben.compose(phone, 'me', 'Hello from Ben')).toEqual({ ok: false, refusal: { kind: 'held', name: ana.name } })
    expect(await ben.thread(phone)).toEqual([])
    expect(await ben.compose(phone, 'me', 'Hello from Ben', { anyway: true })).toEqual({ ok: true })
    await isWithCarrier(ben, phone)
    await sandbox.inbound({ from: phone, body: 'Two of you?' })
    await vi.waitFor(async () => expect(await ana.thread(phone)).toContain('Two of you?'), patience)
    expect((await ben.tasks()).filter((task) => task.phone === phone)).toEqual([])
    expect(await tasksAt(phone)).toHaveLength(1)
  })
})
