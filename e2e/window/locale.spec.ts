/** The window writes as this computer does, from its first word on. */
import { agentAt } from '../kit/agent.ts'
import { test as onDesktop } from '../kit/bus/fixtures.ts'
import { expect, test } from '../kit/fixtures.ts'
import { isPseudo } from '../kit/wording.ts'

const VOTER = '(602) 555-0148'

test('times are written by the hours of the person’s region', async ({ stoppedApp }) => {
  await stoppedApp.start({ LC_ALL: 'en_GB.UTF-8' })
  const agent = agentAt(stoppedApp)
  await agent.setStatus('Available')
  await agent.compose(VOTER, 'Hello', 'open')
  await expect(agent.log()).toContainText(/You, \d{1,2}:\d\d: Hello/)
  await expect(stoppedApp.page.locator('html')).toHaveAttribute('lang', 'en')
})

onDesktop('both processes speak the language that whoever builds asks for', async ({ stoppedApp, tray }) => {
  onDesktop.skip(isPseudo, 'The kit says it in English.')
  await stoppedApp.start({ TEXTDESK_LANGUAGE: 'pseudo' })
  await expect.poll(tray.isThere).toBe(true)
  const labels = (await tray.labels()).filter((label) => label !== '')
  expect(labels).toHaveLength(8)
  for (const label of labels) expect(label).toMatch(/^\(?⟦.+⟧\)?$/)
  expect(await tray.tooltip()).toMatch(/^⟦.+⟧, ⟦.+⟧$/)
  await expect(stoppedApp.page).toHaveTitle(/⟦Ôfflïñé.*⟧/)
})
