/** The window writes as this computer does, from its first word on. */
import { agentAt } from './agent.ts'
import { expect, test } from './fixtures.ts'

const VOTER = '(602) 555-0148'

test('times are written by the hours of the person’s region', async ({ stoppedApp }) => {
  await stoppedApp.start({ LC_ALL: 'en_GB.UTF-8' })
  const agent = agentAt(stoppedApp)
  await agent.setStatus('Available')
  await agent.compose(VOTER, 'Hello', 'open')
  await expect(agent.log()).toContainText(/You, \d{1,2}:\d\d: Hello/)
  await expect(stoppedApp.page.locator('html')).toHaveAttribute('lang', 'en')
})
