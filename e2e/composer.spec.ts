/** The composer keeps what is typed until the desk has it, sends it once, and takes and gives back the focus. */
import { agentAt } from './agent.ts'
import { isSend } from './carrier.ts'
import { expect, test } from './fixtures.ts'

const number = '(808) 555-0123'
const voter = '+18085550123'
const text = 'Hello, do you have a plan to vote?'

test('while the agent is not Available it says why nothing can be sent, and sets the status', async ({ agent }) => {
  await agent.openComposer()
  await expect(agent.composer()).toContainText('To send a message, set your status to Available.')
  await expect(agent.number()).toBeDisabled()
  await expect(agent.send()).toBeDisabled()

  await agent.composer().getByRole('button', { name: 'Set to Available' }).click()
  await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
  await expect(agent.number()).toBeFocused()
  await expect(agent.composer()).not.toContainText('To send a message')
})

test('closing it, leaving Available and starting again keep number and text', async ({ app, agent }) => {
  await agent.setStatus('Available')
  await agent.openComposer()
  await agent.number().fill(number)
  await agent.message().fill(text)

  const expectKept = async () => {
    await expect(agent.number()).toHaveValue(number)
    await expect(agent.message()).toHaveValue(text)
  }
  await agent.composer().getByRole('button', { name: 'Close' }).click()
  await expect(agent.composer()).toBeHidden()
  await agent.openComposer()
  await expectKept()

  await agent.setStatus('Break')
  await expect(agent.send()).toBeDisabled()
  await agent.setStatus('Available')
  await expectKept()

  await app.close()
  await app.start()
  await agent.openComposer()
  await expectKept()
  await expect(agent.send()).toBeEnabled()
})

test('opening takes the focus to the number, Escape gives it back', async ({ app, agent }) => {
  await agent.setStatus('Available')
  const button = agent.bar().getByRole('button', { name: 'New message' })
  await button.focus()
  await app.page.keyboard.press('Enter')
  await expect(agent.number()).toBeFocused()

  await agent.number().fill(number)
  await agent.message().fill(text)
  await agent.send().click()
  await expect(agent.way('open')).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(agent.way('open')).toBeHidden()
  await expect(agent.composer()).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(agent.composer()).toBeHidden()
  await expect(button).toBeFocused()
})

test('a double click on an option sends once', async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.openComposer()
  await agent.number().fill(number)
  await agent.message().fill(text)
  await agent.send().click()
  await agent.way('open').dblclick()
  await expect(agent.active(number)).toBeVisible()
  // What came second would be here before what is written now.
  await agent.say('Are you there?')
  await expect.poll(() => carrier.textsTo(voter)).toEqual([text, 'Are you there?'])
})

test('a held Enter on an option, and in the chat, sends once', async ({ app, agent, carrier }) => {
  const hold = async (key: string) => {
    for (let times = 0; times < 4; times += 1) await app.page.keyboard.down(key)
    await app.page.keyboard.up(key)
  }
  await agent.setStatus('Available')
  await agent.openComposer()
  await expect(agent.number()).toBeFocused()
  await app.page.keyboard.type(number)
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type(text)
  await app.page.keyboard.press('Control+Enter')
  await expect(agent.way('open')).toBeFocused()
  await hold('Enter')
  await expect(agent.reply()).toBeFocused()
  await app.page.keyboard.type('First')
  await hold('Enter')
  await app.page.keyboard.type('Second')
  await hold('Enter')
  await expect.poll(() => carrier.textsTo(voter)).toEqual([text, 'First', 'Second'])
})

test('an empty or too long text cannot be sent', async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.openComposer()
  await agent.number().fill(number)
  await expect(agent.send()).toBeDisabled()
  await agent.message().fill('   ')
  await expect(agent.send()).toBeDisabled()
  await agent.message().fill('x'.repeat(1601))
  await expect(agent.composer().getByRole('alert')).toContainText(/1,?600/)
  await expect(agent.send()).toBeDisabled()
  await agent.message().fill('x'.repeat(1600))
  await expect(agent.send()).toBeEnabled()
  expect((await carrier.requests()).filter(isSend)).toEqual([])
})

test('when the desk refuses the text, the composer stays open with the reason and everything typed', async ({ stoppedApp }) => {
  const agent = agentAt(stoppedApp)
  await stoppedApp.start({ TEXTDESK_FROM: '' })
  await agent.setStatus('Available')
  await agent.openComposer()
  await agent.number().fill(number)
  await agent.message().fill(text)
  await agent.send().click()
  await agent.way('open').click()
  await expect(agent.composer().getByRole('alert')).toContainText('nothing was sent')
  await expect(agent.number()).toHaveValue(number)
  await expect(agent.message()).toHaveValue(text)
})

test('somebody who was texted before is suggested by the first digits', async ({ app, agent }) => {
  await agent.setStatus('Available')
  await agent.compose(number, text, 'me')
  await agent.openComposer()
  await agent.number().pressSequentially('80855')
  await app.page.getByRole('option', { name: number }).click()
  await expect(agent.number()).toHaveValue(number)
  await expect(agent.message()).toBeFocused()
})
