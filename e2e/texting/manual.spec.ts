/** The manual, step by step, as it is written for the agents: Available, the chat bubble, the number, the message, SEND MESSAGE and its three options, the chat, END CHAT, COMPLETE. */
import { account } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

const now = { phone: '+18085550123', number: '(808) 555-0123' }
const forMe = { phone: '+16025550148', number: '(602) 555-0148' }
const forAny = { phone: '+13135550177', number: '(313) 555-0177' }

test('the manual is played: each of the three options sends, both sides write in order, END CHAT and COMPLETE end it', async ({ agent, carrier }) => {
  await agent.setStatus('Available')
  await test.step('the first option sends the text and opens a chat, in which both sides write in order until END CHAT and COMPLETE', async () => {
    const texts = ['Hello, this is Dana from the Voter Hotline.']
    await agent.compose(now.number, texts[0]!, 'open')
    await expect(agent.active(now.number)).toBeVisible()
    await expect(agent.log()).toContainText(texts[0]!)
    await expect(agent.reply()).toBeFocused()

    for (const turn of [1, 2]) {
      const [theirs, ours] = [`Question ${turn} of the voter`, `Answer ${turn} of the agent`]
      await carrier.receive(now.phone, theirs)
      await expect(agent.log()).toContainText(theirs)
      await agent.say(ours)
      await expect(agent.log()).toContainText(ours)
      texts.push(theirs, ours)
    }
    expect(await agent.shown(texts)).toEqual(texts)
    await expect.poll(() => carrier.textsTo(now.phone)).toEqual(texts.filter((text) => !text.startsWith('Question')))
    await expect(agent.log()).toContainText('Delivered')

    await agent.endChat()
    await expect(agent.active(now.number)).toBeHidden()
    await expect(agent.wrapping()).toContainText(now.number)
    await agent.complete()
    await expect(agent.wrapping()).toBeHidden()
  })

  await test.step('the second option parks the send, and the reply opens the chat in my tasks without moving me', async () => {
    await agent.compose(forMe.number, 'Do you have a plan to vote?', 'me')
    await expect(agent.waiting()).toContainText(forMe.number)
    await expect(agent.actives()).toHaveCount(0)

    await carrier.receive(forMe.phone, 'Yes, on Saturday!', 'With my sister')
    await expect(agent.active(forMe.number)).toHaveAccessibleName(/2 unread/)
    await expect(agent.waiting()).toBeHidden()
    await expect(agent.offers()).toHaveCount(0)
    await expect(agent.chat()).toBeHidden()
    await agent.active(forMe.number).click()
    await expect(agent.active(forMe.number)).not.toHaveAccessibleName(/unread/)
    const texts = ['Do you have a plan to vote?', 'Yes, on Saturday!', 'With my sister']
    await expect.poll(() => agent.shown(texts)).toEqual(texts)
  })

  await test.step('the third option parks the send, and the reply is offered to any available agent', async () => {
    await agent.compose(forAny.number, 'Need a ride to the polls?', 'any')
    await expect(agent.waiting()).toContainText(forAny.number)
    await carrier.receive(forAny.phone, 'Yes please')
    await expect(agent.offer(forAny.number)).toContainText('Yes please')
    await expect(agent.waiting()).toBeHidden()
    await agent.accept(forAny.number)
    await expect(agent.offers()).toHaveCount(0)
    const texts = ['Need a ride to the polls?', 'Yes please']
    await expect.poll(() => agent.shown(texts)).toEqual(texts)
  })

  expect((await carrier.messages()).filter((text) => text.from === account.number)).toHaveLength(5)
})
