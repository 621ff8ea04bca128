/** Two do something at the same moment: what an agent clicked and did not get is said in words, and no text is lost. */
import { expect, openPair, teamTimeout, test } from '../kit/team.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

test.beforeEach(() => test.slow())

test('an offer that is gone in the moment of the click is the other’s, and a text into END CHAT or COMPLETE is shown', async ({ openDesk, carrier }) => {
  const [ana, ben] = await openPair(openDesk)
  await ana.agent.setStatus('Available')
  await carrier.receive(voter, 'Where do I vote?')
  await expect(ana.agent.offer(number)).toBeVisible(teamTimeout)
  await ben.agent.setStatus('Available')

  await carrier.setFaults({ name: 'bell-silent' })
  await carrier.setActivity('Ana', 'Lunch')
  await ana.agent.offer(number).getByRole('button', { name: 'Accept' }).click()
  await expect(ana.agent.toasts().or(ana.agent.offer(number)).first()).toContainText('Somebody else has this chat by now.', teamTimeout)
  await expect(ana.agent.offers()).toHaveCount(0, teamTimeout)
  await expect(ben.agent.offer(number)).toBeVisible(teamTimeout)
  // Somebody else has set it, and she is told.
  await expect(ana.agent.status()).toHaveAccessibleName(/^Status: Lunch/, teamTimeout)
  await carrier.setFaults()

  await ben.agent.offer(number).getByRole('button', { name: 'Accept' }).dblclick()
  await expect(ben.agent.active(number)).toBeVisible(teamTimeout)
  await expect(ben.agent.toasts()).not.toContainText('Somebody else')

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
})
