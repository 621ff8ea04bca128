/** An evening of a team: several desks on one number, on the real carrier code and the practice carrier. */
import { newId } from '../../../common/ids.ts'
import { describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../contract/defaults.ts'
import { startSandbox } from '../../provider/provider.kit.ts'
import { isWithCarrier, openEveningDesk, patience, silence, type EveningDesk } from './evening.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
let count = 7000
const nextPhone = (): string => `+1513555${String((count += 1))}`

let evenings = 0

/** Desks of agents who were never there before; whoever sees the names of one evening knows them by its number. */
async function openTeam(...names: readonly string[]): Promise<EveningDesk[]> {
  evenings += 1
  const desks = names.map((name) => openEveningDesk(sandbox, `${name} ${evenings}`, { team: 'setup' }))
  await Promise.all(desks.map((desk) => desk.joined()))
  return desks
}

/** The one desk at which a voter's chat rings. */
const ringing = (desks: readonly EveningDesk[], phone: string): Promise<EveningDesk> =>
  vi.waitFor(async () => {
    const rings = await Promise.all(desks.map(async (desk) => (await desk.tasks()).some((task) => task.phone === phone && task.state === 'reserved')))
    const at = desks.filter((_, index) => rings[index])
    if (at.length !== 1) throw new Error(`it rings at ${at.length}`)
    return at[0]!
  }, patience)

const says = (desk: EveningDesk, phone: string, ...texts: readonly string[]) => vi.waitFor(async () => expect(await desk.thread(phone)).toEqual(texts), patience)

describe('a reply', () => {
  it('rings at one desk alone; whoever accepts has the chat, with all that follows', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [EveningDesk, EveningDesk]
    const phone = nextPhone()
    ana.available()
    ben.available()
    await sandbox.inbound({ from: phone, body: 'Where do I vote?' })
    const one = await ringing([ana, ben], phone)
    const task = await one.task(phone, 'reserved')
    expect(await one.accept(task.id)).toEqual({ ok: true })
    await sandbox.inbound({ from: phone, body: 'Hello?' })
    await says(one, phone, 'Where do I vote?', 'Hello?')
    expect((await (one === ana ? ben : ana).tasks()).filter((each) => each.phone === phone)).toEqual([])
    one.wrap(task.id)
    expect(await one.complete(task.id)).toEqual({ ok: true })
    expect((await one.tasks()).filter((each) => each.phone === phone)).toEqual([])
  })

  it('of several texts in one second begins a chat with all of them, in their order', async () => {
    const [ana] = (await openTeam('Ana')) as [EveningDesk]
    const phone = nextPhone()
    for (const body of ['One', 'Two', 'Three']) await sandbox.inbound({ from: phone, body })
    ana.available()
    const { id, conversationId } = await ana.task(phone, 'reserved')
    await says(ana, phone, 'One', 'Two', 'Three')
    expect(ana.store.tasks.get(id)!.fromSeq).toBe(ana.store.messages.page(conversationId)[0]!.seq)
  })

  it('that nobody takes goes on to the next who is there', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [EveningDesk, EveningDesk]
    const phone = nextPhone()
    ana.available()
    await sandbox.inbound({ from: phone, body: 'Anybody?' })
    const offer = await ana.task(phone, 'reserved')
    ben.available()
    ana.desk.commands['task.decline']({ taskId: offer.id })
    await ben.task(phone, 'reserved')
    expect((await ana.tasks()).filter((task) => task.phone === phone)).toEqual([])
  })

  it('that was promised to an agent comes to them and rings at nobody', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [EveningDesk, EveningDesk]
    const phone = nextPhone()
    ben.available()
    ana.available()
    expect(await ana.compose(phone, 'me', 'Your polling place has moved.')).toEqual({ ok: true })
    await sandbox.inbound({ from: phone, body: 'Where to?' })
    await ana.task(phone, 'assigned')
    expect((await ben.tasks()).filter((task) => task.phone === phone)).toEqual([])
    expect((await ana.desk.queries['desk.snapshot']({})).routes).toEqual([])
  })

  it('during COMPLETE is shown, and the chat goes on', async () => {
    const [ana] = (await openTeam('Ana')) as [EveningDesk]
    const phone = nextPhone()
    ana.available()
    await sandbox.inbound({ from: phone, body: 'Thanks' })
    const task = await ana.task(phone, 'reserved')
    await ana.accept(task.id)
    ana.wrap(task.id)
    await sandbox.inbound({ from: phone, body: 'One more thing' })
    const outcome = await ana.complete(task.id)
    // Either it was in time, and the text begins a chat of its own, or the chat goes on with it.
    const state = outcome.ok ? 'reserved' : 'assigned'
    if (!outcome.ok) expect(outcome.refusal).toEqual({ kind: 'late-text' })
    await ana.task(phone, state)
    await says(ana, phone, 'Thanks', 'One more thing')
  })
})

describe('a chat that an agent opens', () => {
  it('is at their desk also when the app died before its first words were taken', async () => {
    const [ana] = (await openTeam('Ana')) as [EveningDesk]
    const phone = nextPhone()
    const taskId = crypto.randomUUID()
    await ana.close()
    ana.store.team.deeds.add({ id: crypto.randomUUID(), kind: 'open', subject: phone, data: JSON.stringify({ phone, taskId, claim: crypto.randomUUID() }), at: Date.now() })
    const again = openEveningDesk(sandbox, ana.name, { team: 'setup', store: ana.store })
    expect((await again.task(phone, 'assigned')).id).toBe(taskId)
    await sandbox.inbound({ from: phone, body: 'Hello?' })
    await says(again, phone, 'Hello?')
  })

  it('is theirs; a colleague hears whose it is, and may take it over', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [EveningDesk, EveningDesk]
    const phone = nextPhone()
    for (const desk of [ana, ben]) desk.available()
    expect(await ana.compose(phone, 'open', 'Hello from Ana')).toEqual({ ok: true })
    await isWithCarrier(ana, phone)
    await sandbox.inbound({ from: phone, body: 'Hi Ana' })
    await says(ana, phone, 'Hello from Ana', 'Hi Ana')
    expect(await ben.compose(phone, 'open', 'Hello from Ben')).toEqual({ ok: false, refusal: { kind: 'held', name: ana.name } })
    expect(await ben.desk.queries['team.elsewhere']({ phone })).toMatchObject({ holder: { name: ana.name } })
    expect(await ben.desk.commands['task.takeOver']({ phone, taskId: crypto.randomUUID(), reason: 'Ana asked me' })).toEqual({ ok: true })
    await ben.task(phone, 'assigned')
    await says(ben, phone, ': Hello from Ana', 'Hi Ana')
  })

  it('is handed on with a note, and the texts of before with their writer', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [EveningDesk, EveningDesk]
    const phone = nextPhone()
    ana.available()
    await ana.compose(phone, 'open', 'Hello from Ana')
    const { id } = await ana.task(phone, 'assigned')
    await isWithCarrier(ana, phone)
    ben.available()
    const to = (await ben.team()).workerId!
    const at = Math.ceil(Date.now() / 1_000) * 1_000 + 3_600_000
    ana.desk.commands['followUp.set']({ followUpId: newId(), conversationId: ana.store.conversations.with(phone)!.id, at })
    expect(await ana.desk.commands['task.transfer']({ taskId: id, to, note: 'speaks Spanish' })).toEqual({ ok: true })
    expect((await ana.tasks()).filter((task) => task.phone === phone)).toEqual([])
    expect(ana.store.tasks.get(id)).toMatchObject({ state: 'completed', disposition: 'handed-on' })
    expect(ana.store.followUps.open()).toEqual([])
    const handed = await ben.task(phone, 'assigned')
    expect(handed.handed).toEqual({ from: ana.name, note: 'speaks Spanish' })
    expect(ben.store.followUps.open()).toMatchObject([{ conversationId: handed.conversationId, at }])
    await says(ben, phone, `${ana.name}: Hello from Ana`)
  })
})

describe('presence', () => {
  it('goes both ways: what a supervisor sets is the agent’s from then on', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [EveningDesk, EveningDesk]
    ben.available()
    const workerId = (await ben.team()).workerId!
    await vi.waitFor(async () => expect((await ana.team()).isSupervisor).toBe(true), patience)
    await vi.waitFor(async () => expect((await ana.desk.queries['team.board']({})).workers.find(({ name }) => name === ben.name)).toMatchObject({ activity: 'available' }), patience)
    expect(await ana.desk.commands['team.setActivity']({ workerId, activity: 'break' })).toEqual({ ok: true })
    await vi.waitFor(async () => expect((await ben.desk.queries['desk.snapshot']({})).worker).toMatchObject({ activity: 'break', available: false }), { timeout: 40_000 })
    expect(ben.notices()).toContainEqual({ kind: 'activity-set', activity: 'break' })
  })

  it('of a status that the team does not have is one there that takes as much work, and stays the agent’s own', async () => {
    const [ana] = (await openTeam('Ana')) as [EveningDesk]
    const eva = openEveningDesk(sandbox, `Eva ${ana.name}`, { team: 'join', activities: [...defaultSettings.activities, { id: 'errand', available: false }] })
    await eva.joined()
    const seen = async () => (await ana.desk.queries['team.board']({})).workers.find(({ name }) => name === eva.name)?.activity
    eva.available()
    await vi.waitFor(async () => expect(await seen()).toBe('available'), patience)
    eva.desk.commands['activity.set']({ activity: 'errand' })
    await vi.waitFor(async () => expect(await seen()).toBe('offline'), patience)
    // It looks at the worker with each thorough look.
    eva.desk.wake()
    await vi.waitFor(async () => expect((await eva.team()).waiting).toBe(0), patience)
    expect((await eva.desk.queries['desk.snapshot']({})).worker.activity).toBe('errand')
    expect(eva.notices()).not.toContainEqual(expect.objectContaining({ kind: 'activity-set' }))
  })

  it('ends with the shift, and every chat goes to somebody else', async () => {
    const [ana, ben] = (await openTeam('Ana', 'Ben')) as [EveningDesk, EveningDesk]
    const [chat, promise] = [nextPhone(), nextPhone()]
    ana.available()
    await ana.compose(chat, 'open', 'Hello')
    await ana.compose(promise, 'me', 'Good evening')
    await vi.waitFor(() => expect(ana.store.team.ofTask(ana.store.team.open()[0]!.taskId)?.sid).toBeTruthy(), patience)
    for (const phone of [chat, promise]) ana.desk.commands['followUp.set']({ followUpId: newId(), conversationId: ana.store.conversations.with(phone)!.id, at: Date.now() + 3_600_000 })
    ben.available()
    expect(await ana.desk.commands['team.endShift']({ note: 'good night' })).toEqual({ ok: true })
    expect(ana.notices()).toContainEqual({ kind: 'shift-ended', handed: [{ what: 'chat', phone: chat, isDone: true }, { what: 'followUp', phone: chat, isDone: true }, { what: 'promise', phone: promise, isDone: true }, { what: 'followUp', phone: promise, isDone: true }] })
    await ben.task(chat, 'reserved')
    await sandbox.inbound({ from: promise, body: 'Good evening to you' })
    await ben.task(promise, 'reserved')
    expect((await ana.tasks()).filter((task) => [chat, promise].includes(task.phone))).toEqual([])
  })
})
