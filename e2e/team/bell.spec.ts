/** The bell rings for nothing that anybody knows, not at all, or breaks: offers come and go within seconds all the same. */
import { expect, openPair, test } from '../kit/team.ts'

const within = { timeout: 8_000 }

test.beforeEach(() => test.slow())

test('with an odd, a silent and a broken bell', async ({ openDesk, carrier }) => {
  const [ana, ben] = await openPair(openDesk)
  await ana.agent.setStatus('Available')
  for (const [index, name] of (['bell-odd', 'bell-silent', 'bell-drop'] as const).entries()) {
    const last = `555-012${index + 3}`
    await carrier.setFaults({ name })
    await carrier.receive(`+1808${last.replace('-', '')}`, `Heard with ${name}?`)
    await expect(ana.agent.offer(`(808) ${last}`)).toContainText(`Heard with ${name}?`, within)
    await ben.agent.setStatus('Available')
    await carrier.setActivity('Ana', 'Break')
    await expect(ana.agent.offers()).toHaveCount(0, within)
    await ben.agent.offer(`(808) ${last}`).getByRole('button', { name: 'Accept' }).click(within)
    await expect(ben.agent.active(`(808) ${last}`)).toBeVisible(within)
    await carrier.setFaults()
    await ben.agent.setStatus('Lunch')
    await ana.agent.setStatus('Available')
  }
})
