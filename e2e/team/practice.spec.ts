/** One person practises a team: the practice carrier plays the colleagues. */
import { expect, teamTimeout, test } from '../kit/team.ts'

test.use({ variables: { TEXTDESK_PRACTICE: '1', TEXTDESK_AGENT: 'Dana' } })

test('the practice carrier’s colleagues are in the team that the agent sets up', async ({ app, agent }) => {
  test.slow()
  await agent.bar().getByRole('button', { name: 'Settings' }).click()
  await app.page.getByRole('button', { name: 'Practise with a team' }).click()
  await agent.bar().getByRole('button', { name: 'Team' }).click(teamTimeout)
  const team = app.page.getByRole('table', { name: 'Team' })
  for (const name of ['Dana', 'Ben', 'Cleo', 'Dev']) await expect(team.getByRole('row', { name: new RegExp(name) })).toBeVisible(teamTimeout)
})
