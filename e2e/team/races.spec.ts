/** Two do something at the same moment, or the bell is silent: what an agent clicked and did not get is said in words, no text is lost, and offers come and go all the same. */
import { expect, inTeam, openPair, teamTimeout, test } from '../kit/team.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const promised = { phone: '+18085550126', number: '(808) 555-0126' }
const ownersTime = 10 * 60_000
const within = { timeout: 8_000 }

test.beforeEach(() => test.slow())

test('offers, texts and promises come to one of two agents and to one only, whatever happens at the same moment', async ({ openDesk, carrier, clock }) => {
  const [ana, ben] = await openPair(openDesk)

  await test.step('an offer that is gone in the moment of the click is the other’s', async () => {
    await ana.agent.setStatus('Available')
    await carrier.receive(voter, 'Where do I vote?')
    await expect(ana.agent.offer(number)).toBeVisible(teamTimeout)
    await ben.agent.setStatus('Available')

    await carrier.setFaults({ name: 'bell-silent' })
    // Her desk asks every few seconds: the button is found before, so that the click comes at once.
    const accept = await ana.agent.offer(number).getByRole('button', { name: 'Accept' }).elementHandle()
    await carrier.setActivity('Ana', 'Lunch')
    await accept?.evaluate((button) => (button as HTMLElement).click())
    await expect(ana.agent.toasts().or(ana.agent.offer(number)).first()).toContainText('Somebody else has this chat by now.', teamTimeout)
    await expect(ana.agent.offers()).toHaveCount(0, teamTimeout)
    await expect(ben.agent.offer(number)).toBeVisible(teamTimeout)
    // Somebody else has set it, and she is told.
    await expect(ana.agent.status()).toHaveAccessibleName(/^Status: Lunch/, teamTimeout)
    await carrier.setFaults()

    await ben.agent.offer(number).getByRole('button', { name: 'Accept' }).dblclick()
    await expect(ben.agent.active(number)).toBeVisible(teamTimeout)
    await expect(ben.agent.toasts()).not.toContainText('Somebody else')
  })

  await test.step('a text into END CHAT or COMPLETE is shown', async () => {
    await ben.agent.endChat()
    await carrier.receive(voter, 'One more thing')
    await expect(ben.agent.log()).toContainText('One more thing', teamTimeout)
    await expect(ben.agent.active(number)).toBeVisible(teamTimeout)

    await ben.agent.endChat()
    const complete = ben.agent.wrapUp().getByRole('button', { name: 'Complete' })
    await Promise.all([carrier.receive(voter, 'And another'), complete.click({ timeout: 5_000 }).catch(() => undefined)])
    // In time it goes on in the chat, maybe before the click; too late it begins another.
    await expect(ben.agent.offer(number).or(ben.agent.active(number)).first()).toBeVisible(teamTimeout)
    if (await ben.agent.offer(number).isVisible()) await ben.agent.accept(number)
    await expect(ben.agent.log()).toContainText('And another', teamTimeout)

    await ben.agent.endChat()
    await ben.agent.complete()
    await carrier.receive(voter, 'Hello again')
    await expect(ben.agent.offer(number)).toContainText('Hello again', teamTimeout)
    await ben.agent.accept(number)
    await ben.agent.endChat()
    await ben.agent.complete()
  })

  await test.step('with an odd, a silent and a broken bell offers come and go within seconds', async () => {
    await ben.agent.setStatus('Lunch')
    await ana.agent.setStatus('Available')
    for (const [index, name] of (['bell-odd', 'bell-silent', 'bell-drop'] as const).entries()) {
      const last = `555-013${index}`
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

  await test.step('a promised reply waits for an owner who has quit, then is anybody’s', async () => {
    await ana.agent.compose(promised.phone, 'Will you vote?', 'me')
    await expect(ana.agent.promise(promised.number)).toBeVisible()
    await ben.agent.setStatus('Available')
    await ana.app.close()
    await carrier.receive(promised.phone, 'Yes')
    await expect.poll(async () => JSON.stringify((await carrier.team()).workspaces[0]!.tasks), teamTimeout).toContain(promised.phone)
    await expect(ben.agent.offers()).toHaveCount(0)
    await clock.pass(ownersTime + 1_000)
    await expect(ben.agent.offer(promised.number)).toContainText('Yes', teamTimeout)
    await ben.agent.accept(promised.number)

    await ana.app.start()
    await inTeam(ana)
    await expect(ana.agent.promise(promised.number)).toHaveCount(0, teamTimeout)
    await expect(ana.agent.actives()).toHaveCount(0)
  })
})
