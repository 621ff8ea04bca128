/** One number has one task: the composer leads to it instead of starting a second one. */
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const number = '(808) 555-0123'
const stranger = { phone: '+18085550124', number: '(808) 555-0124' }
const third = '(313) 555-0177'
const other = '(602) 555-0148'

test('one number has one task: the composer leads to it, and is free again once it is completed', async ({ agent, carrier }) => {
  await test.step('a number with an active chat is named as such, and Open it leads there', async () => {
    await agent.setStatus('Available')
    await agent.compose(number, 'Hello', 'open')
    await agent.compose(other, 'Hello to another', 'open')
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${other}`)

    await agent.openComposer()
    await agent.number().fill('808.555.0123')
    await agent.message().fill('A second one')
    await expect(agent.composer()).toContainText('You already have an active chat with this number.')
    await expect(agent.send()).toBeDisabled()
    await agent.composer().getByRole('button', { name: 'Open it' }).click()

    await expect(agent.composer()).toBeHidden()
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${number}`)
    await expect(agent.reply()).toBeFocused()
    await expect(agent.reply()).toHaveValue('A second one')
    await expect(agent.actives()).toHaveCount(2)
    expect(await carrier.textsTo(voter)).toEqual(['Hello'])
  })

  await test.step('a number whose chat is being offered is named as such, and Open it accepts the offer', async () => {
    await carrier.receive(stranger.phone, 'Where do I vote?')
    await expect(agent.offer(stranger.number)).toBeVisible()

    await agent.openComposer()
    await agent.number().fill(stranger.number)
    await agent.composer().getByRole('button', { name: 'Open it' }).click()

    await expect(agent.offers()).toHaveCount(0)
    await expect(agent.active(stranger.number)).toBeVisible()
    await expect(agent.log()).toContainText('Where do I vote?')
  })

  await test.step('a number can be texted again once its chat is completed', async () => {
    await agent.compose(third, 'Hello', 'open')
    await expect(agent.log()).toContainText('Delivered')
    await agent.endChat()
    await agent.complete()

    await agent.compose(third, 'Hello again', 'open')
    const texts = ['Hello', 'Hello again']
    await expect.poll(() => agent.shown(texts)).toEqual(texts)
    await expect.poll(() => carrier.textsTo('+13135550177')).toEqual(texts)
  })
})

