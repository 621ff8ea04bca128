/** A chat in a window of its own: what is typed there is not lost by closing it, and it goes with the chat. */
import { agentAt } from '../kit/agent.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'

test('a chat goes on in its own window, comes back with what was typed, and the window ends with it', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Hello', 'open')
  const popOut = async () => {
    const opened = app.electron.waitForEvent('window')
    await agent.chat().getByRole('button', { name: 'More' }).click()
    await app.page.getByRole('menuitem', { name: 'Open in its own window' }).click()
    const page = await opened
    return { page, ...agentAt({ page }) }
  }

  const own = await popOut()
  await expect(own.log()).toContainText('Hello')
  await expect(app.page.getByRole('heading', { name: 'This chat is open in its own window' })).toBeVisible()
  expect(await own.page.title()).toContain(number)
  await carrier.receive(voter, 'Where do I vote?')
  await expect(own.log()).toContainText('Where do I vote?')
  await own.reply().fill('At the lib')
  await own.page.close()
  await expect(agent.reply()).toHaveValue('At the lib')

  const again = await popOut()
  await expect(again.reply()).toHaveValue('At the lib')
  await again.reply().fill('At the library')
  await again.reply().press('Enter')
  await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello', 'At the library'])
  await again.chat().getByRole('button', { name: 'End chat' }).click()
  const gone = again.page.waitForEvent('close')
  await again.wrapUp().getByRole('button', { name: 'Complete' }).click()
  await gone
  await expect(agent.actives()).toHaveCount(0)
})
