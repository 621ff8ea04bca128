/** Two do something at the same moment: what an agent clicked and did not get is said, and no text is lost. */
import { expect, it, vi } from 'vitest'
import { startSandbox } from '../../provider/provider.kit.ts'
import { patience, silence } from './evening.kit.ts'
import { openEvening, type Spoiled } from './weather/weather.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
const { openTeam, nextPhone } = openEvening(sandbox, 5500)
const says = (desk: Spoiled, phone: string, ...texts: readonly string[]) => vi.waitFor(async () => expect(await desk.thread(phone)).toEqual(texts), patience)

it('an offer that is a colleague’s in the moment of the click is refused, and rings here no longer', async () => {
  const [ana, ben] = (await openTeam('Ana', 'Ben')) as [Spoiled, Spoiled]
  const phone = nextPhone()
  ana.available()
  await sandbox.inbound({ from: phone, body: 'Where do I vote?' })
  const { id } = await ana.task(phone, 'reserved')
  ben.available()
  await sandbox.faults({ name: 'bell-silent' })
  expect(await ben.desk.commands['team.setActivity']({ workerId: (await ana.team()).workerId!, activity: 'lunch' })).toEqual({ ok: true })
  expect(await ana.accept(id)).toEqual({ ok: false, refusal: { kind: 'taken' } })
  expect((await ana.tasks()).filter((task) => task.phone === phone)).toEqual([])
  await sandbox.faults()
  await ben.task(phone, 'reserved')
})

it('a text into a wrap-up goes on in the chat, and one after COMPLETE begins another', async () => {
  const [ana] = (await openTeam('Ana')) as [Spoiled]
  const phone = nextPhone()
  ana.available()
  await sandbox.inbound({ from: phone, body: 'Thanks' })
  const first = await ana.task(phone, 'reserved')
  await ana.accept(first.id)
  ana.wrap(first.id)
  await sandbox.inbound({ from: phone, body: 'One more thing' })
  expect((await ana.task(phone, 'assigned')).id).toBe(first.id)
  await says(ana, phone, 'Thanks', 'One more thing')
  ana.wrap(first.id)
  expect(await ana.complete(first.id)).toEqual({ ok: true })
  await sandbox.inbound({ from: phone, body: 'Hello again' })
  expect((await ana.task(phone, 'reserved')).id).not.toBe(first.id)
  await says(ana, phone, 'Thanks', 'One more thing', 'Hello again')
})
