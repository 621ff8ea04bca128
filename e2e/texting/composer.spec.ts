/** The composer keeps what is typed until the desk has it, over an end of the app and a refusal, and knows who was texted before. */
import { agentAt } from '../kit/agent.ts'
import { expect, test } from '../kit/fixtures.ts'

const number = '(808) 555-0123'
const text = 'Hello, do you have a plan to vote?'

test('what is typed is kept over everything, and whom it was sent to is known the next time', async ({ app, agent }) => {
  await test.step('closing it, leaving Available and starting again keep number and text', async () => {
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

  await test.step('somebody who was texted before is suggested by the first digits', async () => {
    await agent.send().click()
    await agent.way('me').click()
    await expect(agent.promise(number)).toBeVisible()
    await agent.openComposer()
    await agent.number().pressSequentially('80855')
    await app.page.getByRole('option', { name: number }).click()
    await expect(agent.number()).toHaveValue(number)
    await expect(agent.message()).toBeFocused()
  })
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

