/** The agent's status: how few keys work needs, whom an unasked text rings at, and what leaving does, by choice or by a missed offer. */
import type { App } from '../kit/app.ts'
import { changeRules } from '../kit/bridge.ts'
import { expect, test } from '../kit/fixtures.ts'

const voter = '+18085550123'
const unasked = { phone: '+18085550130', number: '(808) 555-0130' }
const ringing = { phone: '+18085550131', number: '(808) 555-0131' }
const minute = 60_000

/** Presses keys and counts them; a text that is typed is not counted. */
function countingKeys(app: App) {
  let count = 0
  return {
    press: async (key: string) => {
      count += 1
      await app.page.keyboard.press(key)
    },
    type: (text: string) => app.page.keyboard.type(text),
    get count() {
      return count
    },
  }
}

test('who is Available works with few keys and is offered who texts unasked; who leaves hears before what that does', async ({ app, agent, carrier, clock }) => {
  await test.step('from Offline to Complete takes at most eleven keystrokes besides the text; one is left for the shortcut that shows the window', async () => {
    await expect(agent.status()).toHaveAccessibleName(/^Status: Offline/)
    const keys = countingKeys(app)
    await keys.press('Control+n')
    await expect(agent.composer().getByRole('button', { name: 'Set to Available' })).toBeFocused()
    await keys.press('Enter')
    await expect(agent.number()).toBeFocused()
    await keys.type('808 555 0123')
    await keys.press('Enter')
    await expect(agent.message()).toBeFocused()
    await keys.type('Do you have a plan to vote?')
    await keys.press('Control+Enter')
    await expect(agent.way('open')).toBeVisible()
    await keys.press('1')
    await expect(agent.reply()).toBeFocused()

    await carrier.receive(voter, 'Not yet')
    await expect(agent.log()).toContainText('Not yet')
    await keys.type('The school on Larkspur Lane is open from six to seven.')
    await keys.press('Enter')
    await expect(agent.reply()).toHaveValue('')
    await keys.press('Control+Shift+E')
    await expect(agent.wrapUp()).toBeVisible()
    await keys.press('1')
    await keys.press('Control+Enter')
    await expect(agent.wrapUp()).toBeHidden()
    await expect(agent.wrapping()).toBeHidden()

    await expect.poll(() => carrier.textsTo(voter)).toHaveLength(2)
    await agent.bar().getByRole('button', { name: 'Stats', exact: true }).click()
    await expect(app.page.getByRole('table', { name: 'How chats ended' }).getByRole('row').nth(1)).toHaveText(/^\D+1$/)
    expect(keys.count).toBeLessThanOrEqual(11)
  })

  await test.step('an unasked text is offered to who is Available, with those that follow, and Accept opens its chat', async () => {
    await carrier.receive(unasked.phone, 'Where do I vote?')
    await expect(agent.offer(unasked.number)).toContainText('Where do I vote?')
    await carrier.receive(unasked.phone, 'Is anybody there?')
    await expect(agent.offer(unasked.number)).toContainText('Is anybody there?')
    await expect(agent.offers()).toHaveCount(1)

    await agent.accept(unasked.number)
    await expect(agent.log()).toContainText('Where do I vote?')
    await expect(agent.reply()).toBeFocused()
    await agent.say('At the library on Elm Street.')
    await expect.poll(() => carrier.textsTo(unasked.phone)).toEqual(['At the library on Elm Street.'])
  })

  await test.step('nobody is offered to an agent who is not Available; they wait in the queue until then', async () => {
    await agent.setStatus('Lunch')
    await carrier.receive('+16025550149', 'Where do I vote?')
    // The inbox rests for ten seconds while nobody waits for a word.
    await clock.pass(10_000)
    // The queue is counted when the desk has taken the text, so from here on an offer would be seen.
    await expect(agent.tasks()).toContainText('1 in the queue')
    await expect(agent.offers()).toHaveCount(0)

    await agent.setStatus('Available')
    await agent.accept('(602) 555-0149')
  })

  await test.step('before leaving, the menu says what happens to offers, chats and promised replies, and then it does', async () => {
    await changeRules(app, { ringSeconds: 120 })
    await agent.compose('(602) 555-0148', 'Do you need a ride?', 'me')
    await agent.compose('(313) 555-0177', 'Hello', 'open')
    await carrier.receive(ringing.phone, 'Where do I vote?')
    await expect(agent.offer(ringing.number)).toBeVisible()

    await agent.status().click()
    const menu = app.page.getByRole('menu', { name: 'Status' })
    await expect(menu).toHaveAccessibleDescription(/1 incoming chat goes back to the queue.*You keep your 3 active chats.*Replies meant for you wait 10 minutes for you/)
    await app.page.getByRole('menuitemradio', { name: 'Break' }).click()
    await expect(agent.offers()).toHaveCount(0)
    await expect(agent.active('(313) 555-0177')).toBeVisible()
    await expect(agent.tasks()).toContainText('1 in the queue')
  })

  await test.step('a missed offer sets the agent Offline where the settings want that, says so, and offers the way back, by the menu too', async () => {
    await changeRules(app, { ringSeconds: 30, missedGoesOffline: true })
    await agent.setStatus('Available')
    await expect(agent.offer(ringing.number)).toBeVisible()

    await clock.pass(minute / 2)
    await expect(agent.status()).toHaveAccessibleName(/^Status: Offline/)
    await expect(agent.toasts()).toContainText('so you’re Offline now')
    await agent.toasts().getByRole('button', { name: 'Set to Available' }).click()
    await expect(agent.status()).toHaveAccessibleName(/^Status: Available/)
    await expect(agent.toasts()).not.toContainText('Offline')

    await clock.pass(minute)
    await expect(agent.offer(ringing.number)).toBeVisible()
    await clock.pass(minute / 2)
    await expect(agent.toasts()).toContainText('so you’re Offline now')
    await agent.setStatus('Available')
    await expect(agent.toasts()).not.toContainText('Offline')
  })
})
