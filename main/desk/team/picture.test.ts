/** A picture by its link at a desk of a team: the text is the carrier's and the desk's alone. */
import { expect, it, vi } from 'vitest'
import { startSandbox } from '../../provider/provider.kit.ts'
import { isWithCarrier, openEveningDesk, patience, silence } from './evening.kit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

const sandbox = await startSandbox()
await silence(sandbox)

it('a text with a picture is read by a colleague as others are, and its link lies nowhere with the team', async () => {
  const phone = '+15135557901'
  const [ana, ben] = [openEveningDesk(sandbox, 'Ana', { team: 'setup' }), openEveningDesk(sandbox, 'Ben', { team: 'setup' })]
  for (const desk of [ana, ben]) {
    await desk.joined()
    desk.available()
  }
  await ana.compose(phone, 'open', 'It looks like this', { pictureUrl: 'https://example.org/ballot.png' })
  const { id } = await ana.task(phone, 'assigned')
  await isWithCarrier(ana, phone)
  const to = (await ben.team()).workerId!
  expect(await ana.desk.commands['task.transfer']({ taskId: id, to, note: 'Yours?' })).toEqual({ ok: true })
  await ben.task(phone, 'assigned')
  await vi.waitFor(async () => expect(await ben.thread(phone)).toEqual(['Ana: It looks like this']), patience)
  const holding = (await sandbox.requests()).filter((request) => JSON.stringify(request).includes('ballot.png'))
  expect(holding.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual(['POST Messages.json'])
})
