/** What an administrator has set in the policy file holds, is shown locked with its source, and keeps nobody from starting. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentAt } from '../kit/agent.ts'
import { expect, test } from '../kit/fixtures.ts'

test('what the policy sets is locked, what is wrong in it is named, and all else is the agent’s', async ({ stoppedApp, folder }) => {
  const file = join(folder, 'policy.json')
  writeFileSync(file, JSON.stringify({ rules: { capacity: 3, ringSeconds: 1 }, theme: 'dark', colour: 'red' }))
  await stoppedApp.start({ TEXTDESK_POLICY: file })
  const agent = agentAt(stoppedApp)
  await expect(agent.toasts()).toContainText('colour, rules.ringSeconds')
  await agent.bar().getByRole('button', { name: 'Settings' }).click()
  const settings = stoppedApp.page.getByRole('region', { name: 'Settings' })
  await expect(settings.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(settings.getByRole('radiogroup', { name: 'Theme' })).toHaveAccessibleDescription(`Set by your administrator (${file}).`)
  await expect(settings.getByRole('textbox', { name: 'Most chats at once' })).toHaveValue('3')
  await expect(settings.getByRole('textbox', { name: 'Most chats at once' })).toHaveAttribute('readonly')

  await settings.getByRole('searchbox', { name: 'Find a setting' }).fill('time to accept')
  await settings.getByRole('textbox', { name: 'Time to accept' }).fill('45')
  await settings.getByRole('textbox', { name: 'Time to accept' }).press('Enter')
  await expect(settings).toContainText('Saved.')
})
