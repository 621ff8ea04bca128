/** A voter's reply goes where it was promised, and never waits where nobody sees it. */
import type { Agent } from '../kit/agent.ts'
import { changeRules } from '../kit/bridge.ts'
import type { Carrier } from '../kit/carrier.ts'
import { expect, test } from '../kit/fixtures.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** How long the inbox rests while nobody waits for a word. */
const idle = 10_000
const voter = (last: number) => ({ phone: `+18085550${last}`, number: `(808) 555-0${last}` })
const [other, late, early, first, second, last] = [voter(123), voter(124), voter(125), voter(126), voter(127), voter(128)]
const [third, fourth, ended, expired, parked] = [voter(129), voter(130), voter(131), voter(132), voter(133)]

/** A reply that was promised to the agent comes while they are at lunch, and waits for them. */
async function leaveBeforeTheReply(agent: Agent, carrier: Carrier, { phone, number }: ReturnType<typeof voter>): Promise<void> {
  await agent.setStatus('Available')
  await agent.compose(number, 'Do you need a ride?', 'me')
  await agent.setStatus('Lunch')
  await carrier.receive(phone, 'Yes, please')
  await expect(agent.held()).toContainText(number)
}

test('who waits is offered again, and a promised reply is the agent’s who is back in time, takes it before, or comes back after a crash', async ({ app, agent, carrier, clock }) => {
  await test.step('an offer that nobody answers goes back to the queue and rings again after a rest', async () => {
    await agent.setStatus('Available')
    await carrier.receive(other.phone, 'Where do I vote?')
    await expect(agent.offer(other.number)).toHaveAccessibleName(/ seconds left to accept$/)

    await clock.pass(minute / 2)
    await expect(agent.tasks()).toContainText('1 in the queue')
    await expect(agent.offers()).toHaveCount(0)
    await expect(agent.toasts()).toContainText(`You missed ${other.number}. They’re back in the queue.`)
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await clock.pass(minute)
    await agent.accept(other.number)
  })

  await test.step('a reply that was promised to me waits for me while I am at lunch, then goes to the queue, and is offered when I am back', async () => {
    await leaveBeforeTheReply(agent, carrier, late)

    await expect(agent.waiting().getByRole('button')).toHaveCount(0)
    await expect(agent.tasks()).not.toContainText('in the queue')
    await clock.pass(10 * minute)
    await expect(agent.tasks()).toContainText('1 in the queue')
    await expect(agent.held()).toBeHidden()

    await agent.setStatus('Available')
    await agent.accept(late.number)
  })

  await test.step('who is back in time finds the promised reply among their chats, without an offer', async () => {
    await leaveBeforeTheReply(agent, carrier, early)

    await agent.setStatus('Available')
    await expect(agent.active(early.number)).toHaveAccessibleName(/1 unread/)
    await expect(agent.held()).toBeHidden()
    await expect(agent.offers()).toHaveCount(0)
  })

  await test.step('a promised reply can be taken during lunch, by its button or by the key for offers', async () => {
    await agent.compose(first.number, 'Hello', 'me')
    await agent.setStatus('Lunch')
    await carrier.receive(first.phone, 'Hello yourself')
    await agent.take(first.number).click()
    await expect(agent.reply()).toBeFocused()
    await agent.setStatus('Available')
    await agent.compose(second.number, 'And you?', 'me')
    await agent.setStatus('Lunch')
    await carrier.receive(second.phone, 'Me too')
    await expect(agent.take(second.number)).toBeVisible()
    await app.page.keyboard.press('Control+Shift+A')

    await expect(agent.reply()).toBeFocused()
    await expect(agent.log()).toContainText('Me too')
    await expect(agent.active(first.number)).toBeVisible()
    await expect(agent.status()).toHaveAccessibleName(/^Status: Lunch/)
  })

  await test.step('after a crash a held reply still waits for its owner, and is in the queue when their time is over, at most five seconds late', async () => {
    await leaveBeforeTheReply(agent, carrier, last)
    await app.kill()
    await clock.pass(8 * minute)
    await app.start()

    await expect(agent.held()).toContainText(last.number)
    await expect(agent.status()).toHaveAccessibleName(/^Status: Lunch/)
    await clock.pass(2 * minute)
    await expect(agent.tasks()).toContainText('1 in the queue', { timeout: 5_000 })
    await expect(agent.held()).toBeHidden()
  })
})

test('what is promised can be changed, a reply that nobody waits for any more has its place, and a crash loses none of it', async ({ app, agent, carrier, clock }) => {
  await test.step('on the promise board a reply is promised to somebody else, opened or no longer waited for, all by keyboard', async () => {
    const { keyboard } = app.page
    await agent.setStatus('Available')
    await agent.compose(other.number, 'First', 'any')
    await agent.compose(third.number, 'Second', 'me')
    await agent.compose(late.number, 'Third', 'me')

    await agent.promise(late.number).focus()
    await keyboard.press('Enter')
    const board = app.page.getByRole('dialog', { name: `Message to ${late.number}` })
    await expect(board).toContainText(/Waits for the reply until \w+ \d+ at /)
    await board.getByRole('radio', { name: 'Me' }).focus()
    await keyboard.press('ArrowRight')
    await expect(board.getByRole('radio', { name: 'Any agent' })).toBeChecked()
    await keyboard.press('Escape')
    await expect(agent.promise(late.number)).toBeFocused()
    await expect(agent.promise(late.number)).toHaveAccessibleName(/reply goes to any agent/)

    await agent.promise(third.number).focus()
    await keyboard.press('Enter')
    await app.page.getByRole('button', { name: 'Stop waiting' }).focus()
    await keyboard.press('Enter')
    await expect(agent.promise(third.number)).toBeHidden()
    await expect(agent.promise(other.number)).toBeFocused()
    await keyboard.press('Enter')
    await app.page.getByRole('button', { name: 'Open chat now' }).focus()
    await keyboard.press('Enter')
    await expect(agent.log()).toContainText('First')
    await expect(agent.reply()).toBeFocused()

    await carrier.receive(late.phone, 'To anybody')
    await expect(agent.offer(late.number)).toContainText('To anybody')
    await agent.accept(late.number)
  })

  await test.step('composing to a number whose reply is waited for says so, and opens that chat with its history and what was begun', async () => {
    await agent.compose(fourth.number, 'Do you need a ride?', 'any')
    await agent.openComposer()
    await agent.number().fill(fourth.number)
    await agent.message().fill('Half a thought')
    await expect(agent.composer()).toContainText('You’re waiting for a reply to an earlier text; it goes to any agent.')
    await agent.composer().getByRole('button', { name: 'Open chat now' }).click()
    await expect(agent.log()).toContainText('Do you need a ride?')
    await expect(agent.promise(fourth.number)).toBeHidden()
    await expect(agent.reply()).toHaveValue('Half a thought')
    await agent.openComposer()
    await expect(agent.number()).toHaveValue('')
    await expect(agent.message()).toHaveValue('')
    await app.page.keyboard.press('Escape')
    expect(await carrier.textsTo(fourth.phone)).toEqual(['Do you need a ride?'])
  })

  await test.step('a reply during wrap-up begins a chat of its own, or goes on with the first where the settings want that', async () => {
    await agent.compose(ended.number, 'Hello', 'open')
    await agent.endChat()
    await carrier.receive(ended.phone, 'One more thing')
    await expect(agent.offer(ended.number)).toContainText('One more thing')
    await expect(agent.wrapping()).toContainText(ended.number)
    await agent.accept(ended.number)
    await agent.endChat()

    await changeRules(app, { wrapReply: 'reopen' })
    await carrier.receive(ended.phone, 'And another')
    await expect(agent.active(ended.number)).toBeVisible()
    await agent.active(ended.number).click()
    await expect(agent.log()).toContainText('And another')
    await agent.say('Go ahead')
    await expect.poll(() => carrier.textsTo(ended.phone)).toEqual(['Hello', 'Go ahead'])
  })

  await test.step('a crash while an offer rings, a send is parked and a chat is in wrap-up loses none of them', async () => {
    await changeRules(app, { ringSeconds: 120 })
    await agent.compose(first.number, 'To be ended', 'open')
    await agent.endChat()
    await agent.compose(parked.number, 'Parked', 'me')
    await carrier.receive(early.phone, 'Where do I vote?')
    await expect(agent.offer(early.number)).toBeVisible()
    await app.kill()
    await app.start()

    await expect(agent.offer(early.number)).toContainText('Where do I vote?')
    await expect(agent.wrapping()).toContainText(first.number)
    await expect(agent.promise(parked.number)).toHaveAccessibleName(/reply goes to you/)
    await agent.accept(early.number)
  })

  await test.step('a promise that has expired is off the board, and a later reply goes to the queue', async () => {
    await changeRules(app, { routeDays: 1 })
    await agent.compose(expired.number, 'Do you need a ride?', 'me')
    await expect(agent.promise(expired.number)).toBeVisible()
    await clock.pass(day)
    await expect(agent.promise(expired.number)).toBeHidden()

    await agent.setStatus('Lunch')
    await carrier.receive(expired.phone, 'Yes, please')
    await clock.pass(idle)
    await expect(agent.tasks()).toContainText('1 in the queue')
    await expect(agent.held()).toBeHidden()
  })
})
