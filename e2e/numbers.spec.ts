/** The number field reads what people write, and says in words what cannot be a number before anything leaves the machine. */
import { isSend } from './carrier.ts'
import { expect, test } from './fixtures.ts'

test('a number typed key by key is shown in national format, and its chat bears it', async ({ agent }) => {
  await agent.setStatus('Available')
  await agent.openComposer()
  await agent.number().pressSequentially('8085550123')
  await expect(agent.number()).toHaveValue('(808) 555-0123')
  await agent.message().fill('Hello')
  await agent.send().click()
  await agent.way('open').click()
  await expect(agent.active('(808) 555-0123')).toBeVisible()
})

test('what cannot be a number is refused in words, and nothing is asked of the carrier', async ({ agent, carrier }) => {
  const wrong = [
    ['555-0123', 'A US number has 10 digits. This one has 7.'],
    ['808 555 012345', 'A US number has 10 digits. This one has 12.'],
    ['(108) 555-0123', 'An area code begins with 2 to 9.'],
    ['+999 555 0123', 'No country has this code.'],
    ['call me', 'Choose a contact with this name from the list, or type a number.'],
  ] as const
  await agent.setStatus('Available')
  await agent.openComposer()
  await agent.message().fill('Hello')
  for (const [typed, words] of wrong) {
    await agent.number().fill(typed)
    await agent.message().focus()
    await expect(agent.composer()).toContainText(words)
    await expect(agent.number()).toHaveAttribute('aria-invalid', 'true')
    await expect(agent.send()).toBeDisabled()
  }
  expect((await carrier.requests()).filter(isSend)).toEqual([])
})
