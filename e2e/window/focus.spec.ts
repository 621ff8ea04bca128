/** What arrives never takes the agent's hands off what they are doing. */
import { expect, test } from '../kit/fixtures.ts'

const first = { phone: '+18085550101', number: '(808) 555-0101' }
const second = { phone: '+18085550102', number: '(808) 555-0102' }
const ann = { phone: '+18085550106', number: '(808) 555-0106' }
const bob = { phone: '+18085550107', number: '(808) 555-0107' }
const stranger = { phone: '+18085550103', number: '(808) 555-0103' }
const another = { phone: '+18085550105', number: '(808) 555-0105' }

test('what arrives and what is typed stay apart', async ({ app, agent, carrier }) => {
  await test.step('words typed for one voter never appear in the chat of another', async () => {
    await agent.setStatus('Available')
    await agent.compose(ann.number, 'Hello first', 'open')
    await agent.compose(bob.number, 'Hello second', 'open')
    await app.page.keyboard.type('For the second')
    await agent.active(ann.number).click()
    await expect(agent.reply()).toHaveValue('')
    await app.page.keyboard.type('For the first')
    await app.page.keyboard.press('Alt+ArrowDown')
    await expect(agent.reply()).toHaveValue('For the second')
    await app.page.keyboard.press('Enter')
    await agent.active(ann.number).click()
    await expect(agent.reply()).toHaveValue('For the first')
    await app.page.keyboard.press('Enter')

    await expect.poll(() => carrier.textsTo(ann.phone)).toEqual(['Hello first', 'For the first'])
    await expect.poll(() => carrier.textsTo(bob.phone)).toEqual(['Hello second', 'For the second'])
  })

  await test.step('a reply, an offer and a kept route change neither focus nor chat while the agent types, in a chat or in the composer', async () => {
    const parked = { phone: '+18085550104', number: '(808) 555-0104' }
    await agent.compose(parked.number, 'Parked', 'me')
    await agent.compose(second.number, 'Hello second', 'open')
    await agent.compose(first.number, 'Hello first', 'open')
    await expect(agent.reply()).toBeFocused()
    await app.page.keyboard.type('I am typ')

    await carrier.receive(second.phone, 'Second answers')
    await carrier.receive(stranger.phone, 'A stranger')
    await carrier.receive(parked.phone, 'The parked one answers')
    await carrier.receive(first.phone, 'First answers')
    await expect(agent.active(second.number)).toHaveAccessibleName(/1 unread/)
    await expect(agent.offer(stranger.number)).toBeVisible()
    await expect(agent.active(parked.number)).toBeVisible()
    await expect(agent.log()).toContainText('First answers')

    await expect(agent.reply()).toBeFocused()
    await app.page.keyboard.type('ing')
    await expect(agent.reply()).toHaveValue('I am typing')
    await expect(agent.log()).toHaveAccessibleName(`Conversation with ${first.number}`)
    await expect(agent.active(first.number)).toHaveAttribute('aria-selected', 'true')

    await agent.openComposer()
    await agent.message().focus()
    await app.page.keyboard.type('To somebo')
    await carrier.receive(another.phone, 'Another stranger')
    await expect(agent.offer(another.number)).toBeVisible()
    await app.page.keyboard.type('dy')
    await expect(agent.message()).toBeFocused()
    await expect(agent.message()).toHaveValue('To somebody')
  })
})
