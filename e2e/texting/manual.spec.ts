/** The manual, step by step, as it is written for the agents. */
import { account } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const second = { phone: '+16025550148', number: '(602) 555-0148' }

test('the first option sends the text and opens a chat, in which both sides write in order until END CHAT and COMPLETE', async ({ agent, carrier }) => {
  const texts = ['Hello, this is Dana from the Voter Hotline.']
  await agent.setStatus('Available')
  await agent.compose(number, texts[0]!, 'open')

  await expect(agent.active(number)).toBeVisible()
  await expect(agent.log()).toContainText(texts[0]!)
  await expect(agent.reply()).toBeFocused()
  await expect.poll(() => carrier.textsTo(voter)).toEqual(texts)

  for (let turn = 1; turn <= 5; turn += 1) {
    const theirs = `Question ${turn} of the voter`
    await carrier.receive(voter, theirs)
    await expect(agent.log()).toContainText(theirs)
    const ours = `Answer ${turn} of the agent`
    await agent.say(ours)
    await expect(agent.log()).toContainText(ours)
    texts.push(theirs, ours)
  }
  await expect.poll(() => agent.shown(texts)).toEqual(texts)
  const sent = texts.filter((text) => !text.startsWith('Question'))
  await expect.poll(() => carrier.textsTo(voter)).toEqual(sent)
  await expect(agent.log()).toContainText('Delivered')

  await agent.endChat()
  await expect(agent.active(number)).toBeHidden()
  await expect(agent.wrapping()).toContainText(number)
  await agent.complete()
  await expect(agent.wrapping()).toBeHidden()
  expect((await carrier.messages()).filter((text) => text.from === account.number)).toHaveLength(sent.length)
})

test('the second and the third option park the send until the voter answers', async ({ agent, carrier }) => {
  await test.step('the second option parks the send, and the reply opens the chat in my tasks without moving me', async () => {
    await agent.setStatus('Available')
    await agent.compose(number, 'Do you have a plan to vote?', 'me')

    await expect(agent.waiting()).toContainText(number)
    await expect(agent.actives()).toHaveCount(0)
    await expect.poll(() => carrier.textsTo(voter)).toEqual(['Do you have a plan to vote?'])

    await carrier.receive(voter, 'Yes, on Saturday!')
    await expect(agent.active(number)).toBeVisible()
    await expect(agent.waiting()).not.toContainText(number)
    await expect(agent.offers()).toHaveCount(0)
    await expect(agent.chat()).toBeHidden()

    await expect(agent.active(number)).toHaveAccessibleName(/1 unread/)
    await carrier.receive(voter, 'With my sister')
    await expect(agent.active(number)).toHaveAccessibleName(/2 unread/)
    await agent.active(number).click()
    await expect(agent.active(number)).not.toHaveAccessibleName(/unread/)
    const texts = ['Do you have a plan to vote?', 'Yes, on Saturday!', 'With my sister']
    await expect.poll(() => agent.shown(texts)).toEqual(texts)
  })

  await test.step('the third option parks the send, and the reply is offered to any available agent', async () => {
    await agent.compose(second.number, 'Need a ride to the polls?', 'any')
    await expect(agent.waiting()).toContainText(second.number)

    await carrier.receive(second.phone, 'Yes please')
    await expect(agent.offer(second.number)).toContainText('Yes please')
    await expect(agent.waiting()).not.toContainText(second.number)

    await agent.accept(second.number)
    await expect(agent.offers()).toHaveCount(0)
    const texts = ['Need a ride to the polls?', 'Yes please']
    await expect.poll(() => agent.shown(texts)).toEqual(texts)
  })
})

