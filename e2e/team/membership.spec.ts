/** How a desk comes into a team and leaves it. */
import { apiKey } from '../kit/carrier.ts'
import { expect, inTeam, teamTimeout, test } from '../kit/team.ts'

const voter = '+18085550123'

test.beforeEach(() => test.slow())

test('desks that were told to join wait for the team; two that set it up make one; a desk alone on its number hands out nothing, joins by a button and leaves again', async ({ openDesk, carrier }) => {
  const early = await openDesk('Early')
  await expect(early.agent.bar().getByRole('button', { name: 'Team' })).toHaveCount(0)
  const [ana] = await Promise.all([openDesk('Ana', { wish: 'setup' }), openDesk('Ben', { wish: 'setup' })])
  await Promise.all([inTeam(ana), inTeam(early)])
  await expect.poll(async () => (await carrier.team()).workspaces.flatMap(({ workers }) => workers.map(({ name }) => name)).toSorted(), teamTimeout).toEqual(['Ana', 'Ben', 'Early'])
  expect((await carrier.team()).workspaces.length).toBe(1)

  const solo = await openDesk('Solo', { wish: 'off' })
  await solo.agent.setStatus('Available')
  await carrier.receive(voter, 'Anybody?')
  await solo.agent.bar().getByRole('button', { name: 'Settings' }).click()
  await solo.app.page.getByText('This number belongs to a team').first().waitFor()
  await expect(solo.agent.offers()).toHaveCount(0)

  await solo.app.page.getByRole('button', { name: 'Join the team' }).click()
  await inTeam(solo)
  await expect(solo.agent.offer('(808) 555-0123')).toContainText('Anybody?', teamTimeout)
  await solo.app.page.getByRole('button', { name: 'Leave the team' }).click()
  await expect(solo.agent.bar().getByRole('button', { name: 'Team' })).toHaveCount(0, teamTimeout)
  await expect(solo.agent.offers()).toHaveCount(0, teamTimeout)
  await ana.agent.setStatus('Available')
  await expect(ana.agent.offer('(808) 555-0123')).toContainText('Anybody?', teamTimeout)

  await carrier.revokeKeys(apiKey.TWILIO_API_KEY)
  await expect(ana.agent.bar().getByRole('button', { name: /^Provider: / })).not.toHaveAccessibleName(/connected/, teamTimeout)
})
