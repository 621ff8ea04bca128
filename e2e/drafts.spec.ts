/** What is typed to a voter and not sent belongs to them: it outlives the chat. */
import './bus/window.ts'
import { expect, test } from './fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const half = 'Your polling place is'

test('a half-written reply is there again when END CHAT is taken back, and in the next chat with that voter', async ({ app, agent, carrier }) => {
  await agent.setStatus('Available')
  await agent.compose(number, 'Hello', 'open')
  await agent.reply().fill(half)
  await agent.endChat()
  await expect(agent.reply()).toBeHidden()
  await app.page.evaluate(async () => {
    const task = (await window.desk.query('desk.snapshot', {})).tasks.find(({ state }) => state === 'wrapping')
    return window.desk.command('task.reopen', { taskId: task!.id })
  })
  await expect(agent.reply()).toHaveValue(half)

  await agent.endChat()
  await agent.complete()
  await carrier.receive(voter, 'Where do I vote?')
  await agent.accept(number)
  await agent.active(number).click()
  await expect(agent.reply()).toHaveValue(half)
  await agent.say(`${half} the school.`)
  await expect.poll(() => carrier.textsTo(voter)).toEqual(['Hello', `${half} the school.`])
})
