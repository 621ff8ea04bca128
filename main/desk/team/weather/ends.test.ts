/** Apps that end in the middle of what an agent did, and are started again on the same store. */
import { describe, expect, it, vi } from 'vitest'
import { startSandbox } from '../../../provider/provider.kit.ts'
import { openStore } from '../../../store/store.ts'
import { patience, silence, type EveningDesk } from '../evening.kit.ts'
import { openEvening, posts, type Spoiled, type Spoiling } from './weather.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
const { openSpoiled, nextPhone, tasksAt, handedOn, passAtCarrier } = openEvening(sandbox, 6500)

describe('an app that ends in the middle', () => {
  const cases: { readonly what: string; readonly spoiling: Spoiling; readonly act: (ana: Spoiled, phone: string, id: string) => Promise<unknown>; readonly end: (ana: EveningDesk, ben: EveningDesk, phone: string) => Promise<unknown> }[] = [
    {
      what: 'of a transfer, before it was made, hands the chat on when it is started again',
      spoiling: posts(/\/Tasks$/, 'held'),
      act: (ana, _phone, id) => ana.desk.commands['task.transfer']({ taskId: id, to: 'queue', note: '' }) as Promise<unknown>,
      end: async (ana, _ben, phone) => {
        // So old a claim is taken up again.
        await passAtCarrier(61_000)
        await handedOn(ana, phone)
      },
    },
    {
      what: 'of a transfer that was made ends the chat here when it is started again',
      spoiling: posts(/\/Tasks\/WT/, 'held', /completed/),
      act: (ana, _phone, id) => ana.desk.commands['task.transfer']({ taskId: id, to: 'queue', note: '' }) as Promise<unknown>,
      end: (ana, _ben, phone) => handedOn(ana, phone),
    },
    {
      what: 'of COMPLETE completes it when it is started again',
      spoiling: posts(/\/Tasks\/WT/, 'held', /completed/),
      act: (ana, _phone, id) => (ana.wrap(id), ana.complete(id)),
      end: async (ana, _ben, phone) => {
        await vi.waitFor(async () => expect((await ana.tasks()).filter((task) => task.phone === phone)).toEqual([]), patience)
        expect(await tasksAt(phone)).toEqual([])
      },
    },
  ]
  it.each(cases)('$what', async ({ what, spoiling, act, end }) => {
    const store = openStore({ file: ':memory:' })
    const name = `Ana, ${what}`
    const [first, ben] = [openSpoiled(name, { store }), openSpoiled(`Ben, ${what}`)]
    await Promise.all([first.joined(), ben.joined()])
    const phone = nextPhone()
    first.available()
    await first.compose(phone, 'open')
    await sandbox.inbound({ from: phone, body: 'Hi' })
    await vi.waitFor(async () => expect(await first.thread(phone)).toEqual(['Hello', 'Hi']), patience)
    const { id } = await first.task(phone, 'assigned')
    await vi.waitFor(() => expect(store.team.ofTask(id)?.sid).toBeTruthy(), patience)
    first.weather.spoil(spoiling)
    void act(first, phone, id)
    await vi.waitFor(() => expect(first.weather.hits.length).toBe(1), patience)
    first.weather.kill()
    await first.close()
    const again = openSpoiled(name, { store })
    await again.joined()
    await end(again, ben, phone)
  })
})
