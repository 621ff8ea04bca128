/** What a team's bell saves a desk, and what it tells. */
import { describe, expect, it, vi } from 'vitest'
import { startSandbox } from '../../provider/provider.kit.ts'
import { openEveningDesk, patience, silence, type EveningDesk } from './evening.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)
let count = 6000
const nextPhone = (): string => `+1513555${String((count += 1))}`

async function open(name: string): Promise<EveningDesk> {
  const desk = openEveningDesk(sandbox, name, { team: 'setup' })
  await desk.joined()
  return desk
}

const says = (desk: EveningDesk, phone: string, ...texts: readonly string[]) => vi.waitFor(async () => expect(await desk.thread(phone)).toEqual(texts), patience)

describe('a team’s bell', () => {
  it('tells of what voters write, so that the number’s list is read by the reader alone', async () => {
    const ana = await open('Ana')
    const phone = nextPhone()
    ana.available()
    await sandbox.inbound({ from: phone, body: 'Where do I vote?' })
    const { id } = await ana.task(phone, 'reserved')
    await ana.accept(id)
    const lists = async (): Promise<number> => (await sandbox.requests()).filter(({ path, query }) => path.endsWith('/Messages.json') && query.every(([name]) => name !== 'From')).length
    const before = await lists()
    const begun = Date.now()
    await vi.waitFor(async () => expect(await lists()).toBeGreaterThanOrEqual(before + 5), patience)
    // Every two seconds, and once in a while farther back; a desk that read it as well would have come to five in half the time.
    expect(Date.now() - begun).toBeGreaterThan(5_500)
    await sandbox.inbound({ from: phone, body: 'Hello?' })
    await says(ana, phone, 'Where do I vote?', 'Hello?')
  })

  it('tells whoever has the chat of a STOP, which begins no chat of its own', async () => {
    const ana = await open('Bea')
    const [phone, stranger] = [nextPhone(), nextPhone()]
    ana.available()
    expect(await ana.compose(phone, 'open', 'Hello from Ana')).toEqual({ ok: true })
    await ana.task(phone, 'assigned')
    await sandbox.inbound({ from: stranger, body: 'STOP' })
    await sandbox.inbound({ from: phone, body: 'STOP' })
    await says(ana, phone, 'Hello from Ana', 'STOP')
    expect(ana.store.marks.of(phone)).toMatchObject([{ kind: 'opted-out', said: 'person' }])
    expect((await ana.tasks()).filter((task) => task.phone === stranger)).toEqual([])
  })
})
