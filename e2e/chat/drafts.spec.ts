/** What is typed to a voter and not sent belongs to them: it outlives the chat. */
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const other = '(602) 555-0148'
const half = 'Your polling place is'

test('what is typed and not sent outlives the chat', async ({ app, agent, carrier }) => {
  await test.step('a half-written reply is there again when END CHAT is taken back, and in the next chat with that voter', async () => {
    const endAllTheSame = async () => {
      await agent.chat().getByRole('button', { name: 'End chat' }).click()
      await app.page.getByRole('alertdialog', { name: 'End this chat?' }).getByRole('button', { name: 'End anyway' }).click()
      await expect(agent.wrapUp()).toBeVisible()
    }
    await agent.setStatus('Available')
    await agent.compose(number, 'Hello', 'open')
    await agent.reply().fill(half)
    await endAllTheSame()
    await expect(agent.reply()).toBeHidden()
    await agent.wrapUp().getByRole('button', { name: 'Reopen chat' }).click()
    await expect(agent.reply()).toHaveValue(half)
    await expect(agent.reply()).toBeFocused()

    await endAllTheSame()
    await agent.complete()
    await carrier.receive(voter, 'Where do I vote?')
    await agent.accept(number)
    await agent.active(number).click()
    await expect(agent.reply()).toHaveValue(half)
    await agent.say(`${half} the school.`)
    await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello', `${half} the school.`])
  })

  await test.step('a closed chat is read from the list of today, and its words begin the next one', async () => {
    await agent.compose(other, 'Hello', 'open')
    await carrier.receive('+16025550148', 'Where do I vote?')
    await expect(agent.log()).toContainText('Where do I vote?')
    await agent.reply().fill(half)
    await agent.chat().getByRole('button', { name: 'End chat' }).click()
    await app.page.getByRole('button', { name: 'End anyway' }).click()
    await agent.complete()
    await agent.tasks().getByRole('list', { name: /^Closed today/ }).getByRole('button', { name: other }).click()
    await expect(agent.log()).toContainText('Where do I vote?')
    await expect(agent.reply()).toBeHidden()
    await agent.chat().getByRole('button', { name: 'Text again' }).click()
    await expect(agent.message()).toHaveValue(half)
    await expect(agent.number()).toHaveValue(other)
  })
})

