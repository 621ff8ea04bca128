/** An evening of a team in bad weather: answers that are lost, a carrier that is half down or slow, a bell that is silent. */
import { describe, expect, it, vi } from 'vitest'
import { account, apiKey, at, startSandbox } from '../../../provider/provider.kit.ts'
import { openTeam as openAccess } from '../../../provider/twilio/team.ts'
import { openTwilio } from '../../../provider/twilio/twilio.ts'
import { openEveningDesk, patience, silence } from '../evening.kit.ts'
import { emptied, openEvening, openWeather, posts, type Spoiled } from './weather.kit.ts'

vi.setConfig({ testTimeout: 130_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
const { openTeam, nextPhone, tasksAt } = openEvening(sandbox, 6000)
const reservations = /\/Reservations/

describe('Accept', () => {
  it('whose answer is lost is the agent’s chat all the same', async () => {
    const [ana] = (await openTeam('Ana')) as [Spoiled]
    const phone = nextPhone()
    ana.available()
    await sandbox.inbound({ from: phone, body: 'Anybody?' })
    const { id } = await ana.task(phone, 'reserved')
    ana.weather.spoil(posts(reservations, 'answer-lost', /accepted/))
    await ana.accept(id)
    await ana.task(phone, 'assigned')
    expect(ana.weather.hits.length).toBe(1)
  })

  it('clicked twice is done twice', async () => {
    const [ana] = (await openTeam('Ana')) as [Spoiled]
    const phone = nextPhone()
    ana.available()
    await sandbox.inbound({ from: phone, body: 'Anybody?' })
    const { id } = await ana.task(phone, 'reserved')
    expect(await Promise.all([ana.accept(id), ana.accept(id)])).toEqual([{ ok: true }, { ok: true }])
  })
})

describe('a chat that is opened', () => {
  it('is the agent’s though the carrier takes its time to offer it', async () => {
    const [ana] = (await openTeam('Ana')) as [Spoiled]
    const phone = nextPhone()
    ana.available()
    ana.weather.spoil({ method: 'GET', path: reservations, how: emptied('reservations') })
    expect(await ana.compose(phone, 'open')).toEqual({ ok: true })
    await ana.task(phone, 'assigned')
    const before = ana.weather.hits.length
    ana.desk.commands['activity.set']({ activity: 'lunch' })
    ana.desk.commands['activity.set']({ activity: 'available' })
    await vi.waitFor(() => expect(ana.weather.hits.length).toBeGreaterThan(before + 3), { timeout: 45_000 })
    expect((await ana.task(phone, 'assigned')).state).toBe('assigned')
    ana.weather.clear()
    await sandbox.inbound({ from: phone, body: 'Hi' })
    await vi.waitFor(async () => expect(await ana.thread(phone)).toEqual(['Hello', 'Hi']), patience)
  })

  it('while Sync is down is there, and is handed on and ended once it is back', async () => {
    const [ana] = (await openTeam('Ana')) as [Spoiled]
    const [one, two] = [nextPhone(), nextPhone()]
    ana.available()
    ana.weather.spoil({ path: /\/Documents/, how: 'lost' })
    expect(await ana.compose(one, 'open')).toEqual({ ok: true })
    expect(await ana.compose(two, 'open')).toEqual({ ok: true })
    const [a, b] = [await ana.task(one, 'assigned'), await ana.task(two, 'assigned')]
    const ends = Promise.all([
      ana.desk.commands['task.transfer']({ taskId: a.id, to: 'queue', note: 'later' }),
      (ana.wrap(b.id), ana.complete(b.id)),
    ])
    await ends
    ana.weather.clear()
    await vi.waitFor(async () => expect((await ana.team()).waiting).toBe(0), { timeout: 60_000 })
    await ana.task(one, 'reserved')
    await vi.waitFor(async () => expect((await ana.tasks()).filter(({ phone }) => phone === two)).toEqual([]), patience)
    expect(await tasksAt(two)).toEqual([])
    expect((await tasksAt(one)).length).toBe(1)
  })
})

describe('a desk that works alone', () => {
  it('hears late that its number is a team’s, and does not forget it while nobody can say', async () => {
    await openTeam('Ana')
    const weather = openWeather(sandbox)
    weather.spoil({ path: /\/Services$/, how: 'held' })
    const solo = { weather, ...openEveningDesk(sandbox, 'Solo', { transport: weather.transport }) }
    solo.available()
    await vi.waitFor(() => expect(solo.store.cursors.get('+16025550100')).toBeTruthy(), patience)
    expect((await solo.team()).state).toBe('off')
    solo.weather.clear()
    await vi.waitFor(async () => expect((await solo.team()).state).toBe('foreign'), patience)
    solo.weather.spoil({ path: /\/Services$/, how: 'lost' })
    const reach = at(sandbox.baseUrl, { transport: weather.transport })
    solo.desk.connect(openTwilio({ ...account, ...apiKey }, reach), openAccess({ ...account, ...apiKey }, reach))
    await vi.waitFor(() => expect(solo.weather.hits.length).toBeGreaterThan(1), patience)
    expect((await solo.team()).state).toBe('foreign')
    const phone = nextPhone()
    await sandbox.inbound({ from: phone, body: 'Anybody?' })
    await vi.waitFor(async () => expect((await solo.desk.queries['desk.snapshot']({})).line.state).toBe('connected'), patience)
    expect(await solo.tasks()).toEqual([])
  })
})

describe('a parked send', () => {
  it('is no longer waited for once a colleague has the reply', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [Spoiled, Spoiled]
    const phone = nextPhone()
    ana.available()
    await ana.compose(phone, 'any')
    ana.desk.commands['activity.set']({ activity: 'lunch' })
    ben.available()
    await sandbox.inbound({ from: phone, body: 'Yes' })
    await ben.accept((await ben.task(phone, 'reserved')).id)
    await vi.waitFor(async () => expect((await ana.desk.queries['desk.snapshot']({})).routes).toEqual([]), patience)
  })
})

describe.each(['bell-silent', 'bell-odd', 'bell-drop'])('a bell that is heard and tells nothing, or nothing that anybody knows, or breaks (%s)', (name) => {
  it('keeps nobody waiting for more than five seconds', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [Spoiled, Spoiled]
    const phone = nextPhone()
    ana.available()
    await sandbox.faults({ name })
    const wroteAt = Date.now()
    await sandbox.inbound({ from: phone, body: 'Anybody?' })
    const { id } = await ana.task(phone, 'reserved')
    expect(Date.now() - wroteAt).toBeLessThan(7_000)
    await ana.accept(id)
    await sandbox.inbound({ from: phone, body: 'Hello?' })
    await vi.waitFor(async () => expect(await ana.thread(phone)).toEqual(['Anybody?', 'Hello?']), { timeout: 7_000 })
    ben.available()
    const took = Date.now()
    expect(await ben.desk.commands['task.takeOver']({ phone, taskId: crypto.randomUUID(), reason: 'mine' })).toEqual({ ok: true })
    await vi.waitFor(async () => expect((await ana.tasks()).filter((task) => task.phone === phone)).toEqual([]), patience)
    expect(Date.now() - took).toBeLessThan(7_000)
  })
})
