/** One person practises a team: the practice carrier plays the colleagues. */
import { expect, teamTimeout, test } from '../kit/team.ts'

test.use({ variables: { TEXTDESK_PRACTICE: '1', TEXTDESK_AGENT: 'Dana' } })

test('the practice carrier’s colleagues are in the team that the agent sets up, and have the status that the agent sets', async ({ app, agent }) => {
  test.slow()
  await agent.bar().getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('button', { name: 'Practise with a team' }).click()
  await agent.bar().getByRole('button', { name: 'Team' }).click(teamTimeout)
  const row = (name: string) => app.page.getByRole('table', { name: 'Team' }).getByRole('row', { name: new RegExp(name) })
  for (const name of ['Dana', 'Ben', 'Cleo', 'Dev']) await expect(row(name)).toBeVisible(teamTimeout)
  await row('Cleo').getByRole('button', { name: 'Set status of Cleo' }).click()
  await app.page.getByRole('menuitemradio', { name: 'Training' }).click()
  await expect(row('Cleo')).toContainText('Training', teamTimeout)
})
