/** What becomes of texts that do not arrive: the agent reads why, can do what helps, and loses none. The numbers have their meaning from sandbox/README.md. */
import type { Agent } from '../kit/agent.ts'
import { isSend } from '../kit/carrier.ts'
import { soon } from '../kit/clock.ts'
import { expect, test } from '../kit/fixtures.ts'

/** A button of the chat, by its whole name. */
const step = (agent: Agent, name: string) => agent.chat().getByRole('button', { name, exact: true })

test('a text that does not arrive says why and what helps, and what the carrier took or will take goes out once', async ({ agent, carrier, clock }) => {
  await agent.setStatus('Available')
  await test.step('a text to somebody who opted out is refused in words, and no further one can be written', async () => {
    await agent.compose('(808) 555-0194', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not sent: this person opted out (STOP)')
    await expect(agent.retry()).toBeHidden()
    await expect(agent.chat()).toContainText('They asked not to be texted')
    await expect(agent.reply()).toBeHidden()
  })

  await test.step('a wrong number is corrected in the composer, and its text goes to the right one', async () => {
    await agent.compose('(808) 555-0191', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not sent: this is not a valid phone number.')
    await step(agent, 'Edit number').click()
    await expect(agent.message()).toHaveValue('Hello')
    await agent.number().fill('8085550123')
    await agent.send().click()
    await agent.way('open').click()
    await expect.poll(() => carrier.textsTo('+18085550123')).toEqual(['Hello'])
  })

  await test.step('a number that is not a mobile phone is marked as a landline, which stops texts to it', async () => {
    await agent.compose('(808) 555-0192', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not sent: this number is not a mobile phone.')
    await step(agent, 'Mark as landline').click()
    await expect(agent.chat()).toContainText('(808) 555-0192 is marked as a landline')
    await expect(agent.reply()).toBeHidden()
    // One for each text that was written so far: none of those that were refused was tried again.
    expect((await carrier.requests()).filter(isSend)).toHaveLength(4)
  })

  await test.step('a text to a phone that is off says so, and Retry sends it again', async () => {
    await agent.compose('(808) 555-0190', 'Hello', 'open')
    await expect(agent.log()).toContainText('Not delivered: phone off or out of range.')
    await agent.retry().dblclick()
    await expect(agent.log()).toContainText('Delivered')
    await expect(agent.retry()).toBeHidden()
    // What came twice would be here before what is written now.
    await agent.say('After it')
    await expect.poll(() => carrier.textsTo('+18085550190')).toEqual(['Hello', 'Hello', 'After it'])
  })

  await test.step('a text that the carrier was too busy for goes out by itself, and one whose answer was lost is found there', async () => {
    await carrier.setFaults({ name: 'rate-limit', value: 1, endpoint: 'create', count: 1 })
    await agent.compose('(313) 555-0177', 'Patience', 'open')
    await clock.passUntil(() => expect(agent.log()).toContainText('Delivered', soon))
    // Not found at once, or nobody would see that it is looked for.
    await carrier.setFaults({ name: 'drop-after', endpoint: 'create', count: 1 }, { name: 'drop-before', endpoint: 'list' })
    await agent.say('Only once')
    await expect(agent.log()).toContainText('Checking with the carrier…')
    await carrier.setFaults()
    await clock.passUntil(() => expect(agent.log()).not.toContainText('Checking', soon))
    await agent.say('After it')
    await expect.poll(() => carrier.textsTo('+13135550177')).toEqual(['Patience', 'Only once', 'After it'])
  })
})
