/** A practice evening is told at its end, from what is on the disk, and another one begins at nothing. */
import { agentAt } from '../kit/agent.ts'
import { expect, test } from '../kit/fixtures.ts'

test('the end of a practice evening tells what was done, after a restart too, and another evening counts anew', async ({ stoppedApp }) => {
  await stoppedApp.start({ TEXTDESK_PRACTICE: '1' })
  const agent = agentAt(stoppedApp)
  const told = () => stoppedApp.page.getByRole('region', { name: 'Your practice evening' })
  const figure = (name: string) => told().locator(`dt:text-is("${name}") + dd`)
  const end = async () => {
    await agent.status().click()
    await stoppedApp.page.getByRole('button', { name: 'End the practice evening' }).click()
    await expect(told()).toBeVisible()
  }

  await agent.setStatus('Available')
  // Whoever has this number answers within seconds.
  await agent.compose('(808) 555-0124', 'Hello, this is the hotline.', 'open')
  await expect.poll(() => agent.heard(), { timeout: 30_000 }).toBeGreaterThan(0)
  await agent.say('Thank you!')
  await end()
  await expect(figure('Texted')).toHaveText('1')
  await expect(figure('Sent')).toHaveText('2')
  await expect(figure('First reply, median')).toHaveText(/^\d+:\d\d$/)
  await told().getByRole('button', { name: /^Messages sent: 2/ }).click()
  await expect(stoppedApp.page.getByRole('dialog', { name: 'Messages sent, this evening' }).getByRole('listitem')).toHaveCount(2)

  await stoppedApp.close()
  await stoppedApp.start({ TEXTDESK_PRACTICE: '1' })
  await end()
  await expect(figure('Sent')).toHaveText('2')
  await told().getByRole('button', { name: 'Play another evening' }).click()
  await expect(told()).toBeHidden()
  await end()
  await expect(figure('Sent')).toHaveText('0')
  await expect(figure('Texted')).toHaveText('0')
})
