/** How a desk comes into a team and leaves it. */
import { apiKey } from '../kit/carrier.ts'
import { expect, inTeam, teamTimeout, test } from '../kit/team.ts'

const [first, second] = [{ phone: '+18085550123', number: '(808) 555-0123' }, { phone: '+18085550124', number: '(808) 555-0124' }]

test.beforeEach(() => test.slow())

test('a desk that was told to join waits until another sets the team up by a button, which leaves again, hands out nothing on the number of others, and joins', async ({ openDesk, carrier }) => {
  const [early, solo] = await Promise.all([openDesk('Early'), openDesk('Solo', { wish: 'off' })])
  const button = (name: string) => solo.app.page.getByRole('button', { name })
  await solo.agent.bar().getByRole('button', { name: 'Settings' }).click()
  await expect(button('Join the team')).toBeVisible()
  await expect(early.agent.bar().getByRole('button', { name: 'Team' })).toHaveCount(0)

  await button('Make this number a team’s').click()
  await Promise.all([inTeam(solo), inTeam(early)])
  await solo.agent.setStatus('Available')
  await carrier.receive(first.phone, 'Anybody?')
  await expect(solo.agent.offer(first.number)).toContainText('Anybody?', teamTimeout)

  await button('Leave the team').click()
  await solo.app.page.getByText('This number belongs to a team').first().waitFor(teamTimeout)
  await expect(solo.agent.bar().getByRole('button', { name: 'Team' })).toHaveCount(0)
  await expect(solo.agent.offers()).toHaveCount(0)
  await early.agent.setStatus('Available')
  await early.agent.accept(first.number)
  await early.agent.setStatus('Lunch')
  await carrier.receive(second.phone, 'And me?')
  // Somebody of the team has read it, and nobody of the team is there.
  await expect.poll(async () => JSON.stringify((await carrier.team()).workspaces[0]!.tasks), teamTimeout).toContain(second.phone)
  await expect(solo.agent.offers()).toHaveCount(0)

  await button('Join the team').click()
  await inTeam(solo)
  await expect(solo.agent.offer(second.number)).toContainText('And me?', teamTimeout)

  await carrier.revokeKeys(apiKey.TWILIO_API_KEY)
  await expect(early.agent.bar().getByRole('button', { name: /^Provider: / })).not.toHaveAccessibleName(/connected/, teamTimeout)
})
